"""All the ways to pass an argument: by place, by name, by default, by `*` and by `**`, and keyword-only ones.

SIZE is the number of rounds; a round makes one call of each kind and adds up the results.
"""

import sys

DEFAULT_SIZE = 7000
MODULUS = 1_000_003


def box(width, height=2, depth=3, *, scale=1, offset=0):
    """Defaults and keyword-only arguments."""
    return width * height * depth * scale + offset


def area(left, top, /, right, bottom):
    """Positional-only arguments."""
    return (right - left) * (bottom - top)


def gather(first, *others):
    """Any number of positional arguments."""
    total = first
    for other in others:
        total = total * 3 + other
    return total


def describe(kind, **details):
    """Any number of named arguments; the order they were given in counts."""
    total = kind
    for name, value in details.items():
        total = total * 5 + len(name) + value
    return total


def forward(function, *args, **kwargs):
    """Hand everything on, as decorators do."""
    return function(*args, **kwargs)


def counted(function):
    """A decorator that counts the calls."""

    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


@counted
def scaled(value, factor=2, shift=1):
    return value * factor + shift


def one_round(number, settings):
    """The sum of one call of each kind."""
    pair = (number, number + 1)
    total = box(number)
    total += box(number, 4, depth=5)
    total += box(depth=number, width=2, height=3, offset=7)
    total += box(1, scale=number, offset=-1)
    total += box(number, **settings)
    total += area(1, 2, number, bottom=9)
    total += area(*pair, *pair)
    total += gather(number)
    total += gather(number, 1, 2, 3)
    total += gather(*pair, 5, *pair)
    total += describe(number)
    total += describe(1, colour=number, size=2)
    total += describe(2, **settings, weight=number)
    total += forward(box, number, scale=3)
    total += forward(gather, 1, *pair)
    total += scaled(number) + scaled(number, shift=4) + scaled(factor=3, value=number)
    return total


def main(size):
    settings = {"scale": 2, "offset": 11}
    total = 0
    for number in range(size):
        total = (total + one_round(number, settings)) % MODULUS
    print(f"rounds: {size}")
    print(f"sum modulo {MODULUS}: {total}")
    print(f"decorated calls: {scaled.calls}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)

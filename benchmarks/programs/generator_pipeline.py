"""Generators in a pipeline: each item climbs through a chain of suspended frames, and some are fed by `send`.

SIZE is the number of items put in.
"""

import sys

DEFAULT_SIZE = 68_000


def numbers(count):
    """The source: a noisy ramp."""
    state = 1
    for index in range(count):
        state = (state * 75 + 74) % 65537
        yield index + state % 100


def keep(wanted, items):
    for item in items:
        if wanted(item):
            yield item


def change(function, items):
    for item in items:
        yield function(item)


def in_pairs(items):
    """(previous, current) for all but the first."""
    previous = None
    for item in items:
        if previous is not None:
            yield previous, item
        previous = item


def chunks(items, length):
    """Lists of so many items; the last may be shorter."""
    chunk = []
    for item in items:
        chunk.append(item)
        if len(chunk) == length:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def flattened(lists):
    for members in lists:
        yield from members


def running_mean():
    """A coroutine of the old kind: send it numbers, it answers with their mean so far, rounded down."""
    total = count = 0
    mean = None
    while True:
        value = yield mean
        total += value
        count += 1
        mean = total // count


def merged(first, second):
    """Two ascending streams as one."""
    a, b = next(first, None), next(second, None)
    while a is not None or b is not None:
        if b is None or (a is not None and a <= b):
            yield a
            a = next(first, None)
        else:
            yield b
            b = next(second, None)


def multiples(step, limit):
    yield from range(step, limit, step)


def main(size):
    steps = change(lambda pair: pair[1] - pair[0], in_pairs(keep(lambda item: item % 3, numbers(size))))
    turned = flattened(chunk[::-1] for chunk in chunks(steps, 5))
    mean = running_mean()
    next(mean)
    checksum = count = 0
    for step in turned:
        checksum = (checksum * 7 + step + mean.send(step * step)) % 1_000_000_007
        count += 1
    mean.close()
    print(f"items {size}, through {count}, checksum {checksum}")
    both = merged(multiples(3, size), multiples(5, size))
    print(f"merged multiples: {sum(both)}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)

"""`finally` on every way out: falling through, return, break, continue, an exception, and an exception replaced.

SIZE is the number of rounds.  The order in which the blocks ran is part of the output.
"""

import sys

DEFAULT_SIZE = 14_000


class Stop(Exception):
    """Ends a round early."""


def returned(number, counts):
    """The block runs after the value is worked out."""
    try:
        if number % 2:
            return number
        counts["fell"] += 1
    finally:
        counts["returned"] += 1
    return -number


def replaced(number):
    """Changing the name in the block does not change what is returned."""
    result = number
    try:
        return result
    finally:
        result = -1


def in_a_loop(limit, counts):
    """break and continue both pass through the block."""
    total = 0
    for number in range(limit):
        try:
            if number % 3 == 0:
                continue
            if number == 7:
                break
            total += number
        finally:
            counts["loop"] += 1
    return total


def nested(number, counts, trail):
    """Three blocks, an error in the middle one."""
    try:
        try:
            trail.append("a")
            try:
                if number % 4 == 0:
                    raise Stop(number)
            finally:
                trail.append("b")
                counts["inner"] += 1
            trail.append("c")
        finally:
            trail.append("d")
            counts["middle"] += 1
    except Stop as stop:
        trail.append("e")
        return stop.args[0]
    else:
        trail.append("f")
        return 1
    finally:
        trail.append("g")
        counts["outer"] += 1


def overtaken(number):
    """An error in the block takes over, and remembers the first one."""
    try:
        try:
            raise Stop("first")
        finally:
            if number % 2:
                raise KeyError("second")
    except (Stop, KeyError) as error:
        return len(error.args[0]) + 10 * isinstance(error.__context__, Stop)


def cleaned_up(counts):
    """A generator whose block runs when it is closed half-way."""
    try:
        yield 1
        yield 2
    finally:
        counts["generator"] += 1


def main(size):
    counts = dict.fromkeys(("fell", "returned", "loop", "inner", "middle", "outer", "generator"), 0)
    total = 0
    letters = 0
    for number in range(size):
        trail = []
        total += returned(number, counts) + replaced(number)
        total += nested(number, counts, trail) + overtaken(number)
        if number % 4 == 0:
            total += in_a_loop(number % 11, counts)
        half_way = cleaned_up(counts)
        total += next(half_way)
        half_way.close()
        letters = (letters * 7 + int("".join(trail), 36)) % 1_000_000_007
    print(f"rounds {size}, total {total}, trail checksum {letters}")
    print(" ".join(f"{name}={count}" for name, count in counts.items()))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)

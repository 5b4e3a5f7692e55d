"""Dictionaries with keys of several kinds: look-ups, updates, deletions, memo tables, inverted and nested tables.

SIZE is the number of operations of each kind.
"""

import sys

DEFAULT_SIZE = 32_000
MODULUS = 1_000_003


def inventory(operations):
    """Goods come and go under string keys."""
    names = [f"item{number}" for number in range(97)]
    stock = {}
    sold_out = 0
    for number in range(operations):
        name = names[number * 31 % 97]
        if name in stock:
            stock[name] -= number % 5
            if stock[name] <= 0:
                del stock[name]
                sold_out += 1
        else:
            stock[name] = number % 11
    return sold_out, sum(stock.values()), len(stock)


def grid_walk(steps):
    """A walk over a plane whose visited squares are tuple keys."""
    visits = {}
    x = y = 0
    direction = 0
    moves = ((0, 1), (1, 0), (0, -1), (-1, 0))
    for _ in range(steps):
        seen = visits.get((x, y), 0)
        visits[x, y] = seen + 1
        direction = (direction + (1 if seen % 2 else 3)) % 4
        dx, dy = moves[direction]
        x += dx
        y += dy
    return len(visits), max(visits.values()), x, y


def longest_collatz(limit):
    """The start below limit with the longest Collatz chain, with a memo of integer keys."""
    lengths = {1: 1}
    best = 1
    for start in range(2, limit):
        number = start
        path = []
        while number not in lengths:
            path.append(number)
            number = 3 * number + 1 if number % 2 else number // 2
        length = lengths[number]
        for member in reversed(path):
            length += 1
            lengths[member] = length
        if lengths[start] > lengths[best]:
            best = start
    return best, lengths[best], len(lengths)


def group_and_invert(count):
    """Nested tables: numbers by residue and by parity, then turned inside out."""
    groups = {}
    for number in range(count):
        groups.setdefault(number * number % 23, {}).setdefault(number % 2 == 0, []).append(number)
    inverted = {}
    for residue, halves in groups.items():
        for even, members in halves.items():
            for member in members:
                inverted[member] = (residue, even)
    checksum = 0
    for member in range(count):
        residue, even = inverted.pop(member)
        checksum = (checksum * 3 + residue + even) % MODULUS
    return len(groups), len(inverted), checksum


def merged_settings(rounds):
    """Small dictionaries merged by `|`, `update` and unpacking."""
    base = {"colour": 1, "size": 2, "depth": 3}
    total = 0
    for number in range(rounds):
        settings = base | {"size": number, "extra": 5}
        settings.update(depth=number % 7)
        settings = {**settings, "colour": settings.pop("extra")}
        for value in settings.values():
            total += value
    return total % MODULUS


def main(size):
    print("sold out, left, kinds:", *inventory(size))
    print("squares, most visits, x, y:", *grid_walk(size))
    print("start, chain, memo:", *longest_collatz(size // 4))
    print("groups, left, checksum:", *group_and_invert(size))
    print("settings:", merged_settings(size // 4))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)

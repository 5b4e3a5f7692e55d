"""Comprehensions of all kinds: lists, sets, dictionaries, nested ones, with conditions, closures and generators inside.

SIZE is the length of the base range.
"""

import sys

DEFAULT_SIZE = 35_000
MODULUS = 1_000_003


def flat_and_nested(size):
    """Lists in lists, transposed and flattened again."""
    table = [[row * column % 11 for column in range(12)] for row in range(size // 8)]
    transposed = [[row[column] for row in table] for column in range(12)]
    flat = [value for row in transposed for value in row if value % 2]
    return len(flat), sum(flat)


def filtered(size):
    """Conditions, conditional values and a walrus."""
    odd = [number for number in range(size) if number % 2 if number % 3]
    signs = [number if number % 5 else -number for number in odd]
    squares = [square for number in signs if (square := number * number % 97) > 48]
    return len(odd), sum(signs), sum(squares)


def sets_and_dictionaries(size):
    """Residues, an index by residue, and its inverse."""
    residues = {number * number % 101 for number in range(size)}
    cubes = {number: number**3 % 89 for number in range(size)}
    inverse = {cube: number for number, cube in cubes.items()}
    index = {residue: [n for n in range(residue, residue + 20) if n % 3 == 0] for residue in sorted(residues)}
    return len(residues), sum(cubes.values()), sum(inverse.values()), sum(len(found) for found in index.values())


def pythagorean(size):
    """A double comprehension that looks for right-angled triangles with one side below 20."""
    squares = {side * side: side for side in range(size // 8)}
    return [
        (a, b, squares[a * a + b * b]) for a in range(1, 20) for b in range(a, size // 9) if a * a + b * b in squares
    ]


def closures(size):
    """Comprehensions that see the variables of the function around them."""
    factor = 7
    adders = [lambda value, step=step: value * factor + step for step in range(size // 50)]
    return sum(add(index) for index, add in enumerate(adders))


def from_generators(size):
    """Generator expressions fed to each other, and to the functions that take iterables."""
    evens = (number for number in range(size) if not number % 2)
    pairs = ((number, number // 2) for number in evens)
    total = sum(a * b % 13 for a, b in pairs)
    return total, any(number * number == size for number in range(size)), max(-number % 17 for number in range(size))


def primes_below(limit):
    """A sieve of one line a step."""
    composites = {multiple for base in range(2, int(limit**0.5) + 1) for multiple in range(base * base, limit, base)}
    return [number for number in range(2, limit) if number not in composites]


def main(size):
    print("nested:", *flat_and_nested(size))
    print("filtered:", *filtered(size))
    print("sets and dictionaries:", *sets_and_dictionaries(size))
    triangles = pythagorean(size)
    print("triangles:", len(triangles), "last", *triangles[-1:])
    print("closures:", closures(size))
    print("generators:", *from_generators(size))
    print("primes:", len(primes := primes_below(size)), sum(primes) % MODULUS)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)

"""Pancake flipping (fannkuch): reversing prefixes of small lists, with indices.

For each permutation of 1..9, in order of rotations, the prefix as long as the first number is reversed until the
first number is 1.  SIZE is how many of the 362880 permutations are tried.  (All 5040 of length 7: checksum 228, at
most 16 flips.)
"""

import sys

DEFAULT_SIZE = 19_000
LENGTH = 9


def flips_of(permutation):
    """How many prefix reversals bring 1 to the front."""
    pancakes = permutation[:]
    flips = 0
    first = pancakes[0]
    while first != 1:
        low, high = 0, first - 1
        while low < high:
            pancakes[low], pancakes[high] = pancakes[high], pancakes[low]
            low += 1
            high -= 1
        flips += 1
        first = pancakes[0]
    return flips


def advance(permutation, counters):
    """Step to the next permutation in place; False when there is none."""
    for length in range(1, len(permutation)):
        first = permutation[0]
        for position in range(length):
            permutation[position] = permutation[position + 1]
        permutation[length] = first
        counters[length] += 1
        if counters[length] <= length:
            return True
        counters[length] = 0
    return False


def fannkuch(length, limit):
    """(checksum, most flips, permutations tried): the checksum adds even and subtracts odd permutations' flips."""
    permutation = list(range(1, length + 1))
    counters = [0] * length
    checksum = most = tried = 0
    while tried < limit:
        flips = flips_of(permutation)
        checksum += -flips if tried & 1 else flips
        if flips > most:
            most = flips
        tried += 1
        if not advance(permutation, counters):
            break
    return checksum, most, tried


def main(size):
    checksum, most, tried = fannkuch(LENGTH, size)
    print(f"permutations of {LENGTH} tried: {tried}")
    print(f"checksum: {checksum}")
    print(f"most flips: {most}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)

"""The spectral norm of an infinite matrix cut to SIZE x SIZE, by the power method: float loops around a small call.

The matrix is A[i, j] = 1 / ((i + j)(i + j + 1)/2 + i + 1); the largest singular value tends to 1.274224153.
"""

import sys
from math import sqrt

DEFAULT_SIZE = 170
ROUNDS = 4


def entry(row, column):
    """A[row, column]."""
    diagonal = row + column
    return 1.0 / (diagonal * (diagonal + 1) // 2 + row + 1)


def times(vector):
    """A v."""
    result = []
    for row in range(len(vector)):
        total = 0.0
        for column, value in enumerate(vector):
            total += entry(row, column) * value
        result.append(total)
    return result


def transposed_times(vector):
    """A^T v."""
    result = []
    for column in range(len(vector)):
        total = 0.0
        for row, value in enumerate(vector):
            total += entry(row, column) * value
        result.append(total)
    return result


def dot(left, right):
    """The scalar product, added up in order."""
    total = 0.0
    for a, b in zip(left, right, strict=True):
        total += a * b
    return total


def spectral_norm(size):
    """The square root of the largest eigenvalue of A^T A."""
    current = [1.0] * size
    following = current
    for _round in range(ROUNDS):
        current = following
        following = transposed_times(times(current))
    return sqrt(dot(current, following) / dot(current, current))


def main(size):
    print(f"spectral norm of {size} x {size}: {spectral_norm(size):.9f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)

"""Takeuchi's function: three-argument recursive calls, four for each that is not a leaf.

SIZE is x in tak(x, 2x/3, x/3); 18 is the classic.  A second version is a closure that counts its calls.
"""

import sys

DEFAULT_SIZE = 21


def tak(x, y, z):
    if y >= x:
        return z
    return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y))


def counted_tak(x, y, z):
    """(tak(x, y, z), calls made), with the function and the counter in cells."""
    calls = 0

    def walk(x, y, z):
        nonlocal calls
        calls += 1
        if y >= x:
            return z
        return walk(walk(x - 1, y, z), walk(y - 1, z, x), walk(z - 1, x, y))

    return walk(x, y, z), calls


def main(size):
    x, y, z = size, size * 2 // 3, size // 3
    print(f"tak({x}, {y}, {z}) = {tak(x, y, z)}")
    value, calls = counted_tak(x, y, z)
    print(f"counted: {value} in {calls} calls")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)

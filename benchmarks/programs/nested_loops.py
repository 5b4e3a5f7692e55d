"""Nested integer loops: counters, comparisons and small integer arithmetic, with no calls inside.

Two searches written with the two kinds of loop: right-angled triangles with `for` over `range`, and the amicable
remainders of all pairs with `while` and hand-kept counters.  SIZE is the bound of every loop.
"""

import sys

DEFAULT_SIZE = 160


def count_right_triangles(limit):
    """Count a < b < c <= limit with a*a + b*b == c*c, trying every triple."""
    found = 0
    perimeters = 0
    for a in range(1, limit + 1):
        a_squared = a * a
        for b in range(a + 1, limit + 1):
            target = a_squared + b * b
            for c in range(b + 1, limit + 1):
                if c * c == target:
                    found += 1
                    perimeters += a + b + c
    return found, perimeters


def sum_of_greatest_divisors(limit):
    """Sum gcd(a, b) over all pairs up to limit, by subtraction."""
    total = 0
    a = 1
    while a <= limit:
        b = 1
        while b <= limit:
            x, y = a, b
            while x != y:
                if x > y:
                    x -= y
                else:
                    y -= x
            total += x
            b += 1
        a += 1
    return total


def mixed_sum(limit):
    """A triple loop whose body is arithmetic only, kept small by a mask."""
    checksum = 1
    for i in range(limit):
        for j in range(limit):
            checksum = (checksum * 31 + i * j) & 0xFFFFFF
            if (i ^ j) & 1:
                continue
            checksum ^= j << 3
    return checksum


def main(size):
    found, perimeters = count_right_triangles(size)
    print(f"right triangles up to {size}: {found}, perimeters {perimeters}")
    print(f"sum of greatest common divisors: {sum_of_greatest_divisors(size)}")
    print(f"mixed sum: {mixed_sum(size)}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)

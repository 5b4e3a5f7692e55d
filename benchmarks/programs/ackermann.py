"""Ackermann's function: deep recursion (about 260 calls deep), calls as arguments of calls.

SIZE is how many times ack(3, 5) is worked out; each takes 42438 calls.  ack(2, n) for small n checks the values.
"""

import sys

DEFAULT_SIZE = 9


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def main(size):
    total = 0
    for _ in range(size):
        total += ackermann(3, 5)
    print(f"ack(3, 5), {size} times: {total}")
    print("ack(2, n):", *(ackermann(2, n) for n in range(8)))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)

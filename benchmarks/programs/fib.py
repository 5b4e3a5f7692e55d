"""Fibonacci numbers by double recursion: nothing but calls of a one-argument function.

SIZE is the index; fib(n) makes 2 fib(n + 1) - 1 calls.
"""

import sys

DEFAULT_SIZE = 27


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def fib_by_adding(n):
    """The same number by a loop: the check."""
    current, following = 0, 1
    for _ in range(n):
        current, following = following, current + following
    return current


def main(size):
    answer = fib(size)
    print(f"fib({size}) = {answer}")
    print(f"right: {answer == fib_by_adding(size)}, calls: {2 * fib_by_adding(size + 1) - 1}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)

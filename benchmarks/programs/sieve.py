"""The sieve of Eratosthenes with explicit loops: list reads and writes by index, no slice tricks.

SIZE is the largest number tested.
"""

import sys

DEFAULT_SIZE = 430_000


def sieve(limit):
    """is_prime[n] for 0 <= n <= limit."""
    is_prime = [True] * (limit + 1)
    is_prime[0] = is_prime[1] = False
    candidate = 2
    while candidate * candidate <= limit:
        if is_prime[candidate]:
            multiple = candidate * candidate
            while multiple <= limit:
                is_prime[multiple] = False
                multiple += candidate
        candidate += 1
    return is_prime


def summary(is_prime):
    """(number of primes, their sum, pairs of twins, the largest prime)."""
    count = total = twins = last = 0
    for number, prime in enumerate(is_prime):
        if not prime:
            continue
        if number - last == 2:
            twins += 1
        count += 1
        total += number
        last = number
    return count, total, twins, last


def main(size):
    count, total, twins, last = summary(sieve(size))
    print(f"primes up to {size}: {count}, the last {last}")
    print(f"sum: {total}, twins: {twins}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)

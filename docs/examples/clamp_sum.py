"""A small program to look at: ``python -m translator docs/examples/clamp_sum.py``."""


def clamp_sum(values, limit):
    total = 0
    for value in values:
        if value > limit:
            value = limit
        total += value * 2
    return total


print(clamp_sum(range(10), 5))

"""Does not compile: for the programs that import it."""

value = 1


def wrong(a, b):
    return a +* b

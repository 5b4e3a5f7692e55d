# exit: 42
"""SystemExit raised deep in guest and library frames ends the program with its status and no traceback."""

import functools


def leave(a, b):
    if b == 3:
        raise SystemExit(42)
    return b


def through_generator():
    yield from (leave(0, i) for i in range(5))


try:
    functools.reduce(leave, map(int, through_generator()))
except Exception:
    print("not an Exception")
finally:
    print("last words")

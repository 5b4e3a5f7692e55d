# mode: command
# exit: 1
"""Run with -c: an uncaught exception has no source lines (CPython 3.13 shows them)."""


def inner():
    raise ValueError("from -c")


print("before", flush=True)
[inner() for _ in range(1)]

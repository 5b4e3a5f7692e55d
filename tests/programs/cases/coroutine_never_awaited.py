"""A coroutine dropped without being awaited warns on standard error, with the name and the line that dropped it."""

import sys
import warnings


async def forgotten():
    pass


async def generator():
    yield 1


def scope():
    forgotten()
    print("after the first")
    kept = forgotten()
    print("second is alive")
    del kept
    print("second is gone")


scope()
warnings.simplefilter("error")
sys.unraisablehook = lambda info: print("unraisable:", info.exc_value)
forgotten()
print("as an error it cannot be raised")
warnings.simplefilter("always")
warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: print(category.__name__, message, lineno)
forgotten()
generator().asend(None)
generator()
closed = forgotten()
closed.close()
del closed
print("closed ones are silent")

# mode: command
# args: x y
"""Run with -c: __name__, argv, tracebacks without source lines."""

import sys
import traceback

print(sys.argv, __name__, "__file__" in globals(), repr(sys.path[0]), __spec__, __package__)


def fail(n):
    return 1 // n


try:
    fail(0)
except ZeroDivisionError:
    traceback.print_exc()
print(fail.__code__.co_filename, sys._getframe().f_code.co_name)

# mode: stdin
# args: p q
"""Run as `python -`: the script comes on standard input; nothing is left of it for input()."""

import sys

print(sys.argv, __name__, "__file__" in globals(), repr(sys.path[0]), sys._getframe().f_code.co_filename)
try:
    input()
except EOFError as error:
    print("EOF", error)


def fail():
    raise LookupError("from stdin script")


try:
    fail()
except LookupError as error:
    print(error.__traceback__.tb_lineno, error.__traceback__.tb_next.tb_frame.f_code.co_name)

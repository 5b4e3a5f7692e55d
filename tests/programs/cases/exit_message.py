# exit: 1
"""sys.exit with a message: on standard error, status 1, after the finally blocks and atexit functions."""

import atexit
import sys

atexit.register(print, "atexit")


def leave():
    try:
        sys.exit("the message: " + "é")
    finally:
        print("finally")


class Closing:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print("exit sees", kind.__name__, value.code)


with Closing():
    leave()

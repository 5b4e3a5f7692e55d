"""The dictionary that locals() answered dies after the variables of a function that returned, before those of one left
by an exception: the traceback keeps the frame."""

import sys


class N:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def returned():
    first = N("first")
    second = first
    locals()
    second = N("second")
    third = N("third")


def raised():
    first = N("first")
    second = first
    locals()
    second = N("second")
    third = N("third")
    raise LookupError


def looked_at():
    first = N("first")
    second = first
    sys._getframe().f_locals["third"] = second
    second = N("second")
    raise LookupError


def generated():
    first = N("first")
    second = first
    locals()
    second = yield N("yielded")
    raise LookupError


returned()
for function in raised, looked_at, generated:
    print("-", function.__name__)
    try:
        list(function() or ())
    except LookupError as error:
        print("caught", sorted(error.__traceback__.tb_next.tb_frame.f_locals))
    print("gone")
steps = generated()
next(steps)
print("-")
steps.close()
print("closed")

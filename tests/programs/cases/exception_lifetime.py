# exit: 1
"""An exception that native code drops takes the frames in its traceback with it at once."""

import gc

gc.disable()


class Value:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


class Lazy:
    def __getattr__(self, name):
        kept = Value("attribute " + name)
        raise AttributeError(name)

    def __iter__(self):
        kept = Value("iterator")
        raise TypeError("no iterator")


def key(value):
    kept = Value(f"key {value}")
    raise KeyError(value)


print(hasattr(Lazy(), "x"))
print(getattr(Lazy(), "y", "default"))
try:
    sorted([2, 1], key=key)
except KeyError as error:
    print(error)
print("after the sort")
try:
    [*Lazy()]
except TypeError as error:
    print(error)
print("after the display")


def unpack():
    kept = Value("unpacking")
    a, b = 5


try:
    unpack()
except TypeError as error:
    entry = error.__traceback__
    while entry is not None:
        print(entry.tb_frame.f_code.co_name)
        entry = entry.tb_next
print("end")
a, *b, c = [1]

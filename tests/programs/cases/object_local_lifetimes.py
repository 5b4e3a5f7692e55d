"""The variables of a frame that is left die in the order of their slots, however it is left; a kept frame shows them."""

import sys


class Value:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Value({self.name})"

    def __del__(self):
        print("del", self.name)


def returns(a, b, c=1):
    d, e = Value("d"), Value("e")
    return 5


def raises(a, b):
    d, e = Value("d"), Value("e")
    raise ValueError("raised")


def generates(a, b):
    d, e = Value("d"), Value("e")
    yield 1
    f = Value("f")


def closed_over(a, b):
    c = Value("c")
    return lambda: (b, c)


def keeps(a):
    b, c = 2, Value("kept")
    return sys._getframe()


print(returns(Value("a"), Value("b")))
try:
    raises(Value("a"), Value("b"))
except ValueError as error:
    print("caught", error.__traceback__.tb_next.tb_frame.f_locals)
print("generators")
for _ in generates(Value("a"), Value("b")):
    print("item")
suspended = generates(Value("a"), Value("b"))
next(suspended)
del suspended
unstarted = generates(Value("a"), Value("b"))
del unstarted
closed = generates(Value("a"), Value("b"))
closed.close()
print("closed before it started")
del closed
print("closure")
closed_over(Value("a"), Value("b"))
frame = keeps(Value("a"))
print(sorted(frame.f_locals), frame.f_locals["b"], frame.f_locals["c"])
frame.clear()
print("end")

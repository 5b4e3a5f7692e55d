"""A value replaced by a store dies on the line of the target, wherever the new value was made or is deleted."""

import sys


class Dies:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        caller = sys._getframe(1)
        print(self.name, "dies on line", caller.f_lineno)


def stores():
    x = Dies("x")
    x = (
        Dies("y")
    )
    x = (1 +
         int("3"))
    a, b = Dies("a"), Dies("b")
    a, b = (5,
            int("6"))
    with open(__file__) as e, \
            open(__file__) as f:
        e.readline(), f.readline()
    return a, b, x


def unbinds():
    x = Dies("unbound")
    x = None
    del x


def iterates(items):
    for (
        x
    ) in items:
        pass


print(stores())
unbinds()
iterates(map(Dies, "ij"))
print([*globals()])

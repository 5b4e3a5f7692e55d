"""A profiler is told of calls of builtins however they are called, and of those that the machine answers itself."""

import sys
import types


class Empty:
    f = 1


def all_kinds():
    getattr(Empty, "f"), setattr(Empty, "g", 2), delattr(Empty, "g"), vars(Empty), dir(Empty), locals(), globals()
    exec("1"), eval("1"), compile("1", "", "eval"), sys._getframe(), sys.exc_info(), sys.getrecursionlimit()
    type(1), type("X", (), {}), map(len, []), super(Empty, Empty).__init__, types.FunctionType(all_kinds.__code__, {})
    getattr(Empty, "missing", 3)
    try:
        getattr(Empty, "missing")
    except AttributeError:
        pass
    try:
        len(**{"a": 1})
    except TypeError:
        pass
    next(iter([1])), [x for x in (1, 2)], sorted([2, 1], key=abs), max([1, 2], key=lambda x: x), len(*[[1]])
    getattr(*(Empty, "f")), int("3"), print(end=""), print(*[], end="")
    [].append(1), list.append([], 1), list.sort([], key=None), str.join(",", ["a"]), "a".join(["b"]), dict.fromkeys([1])
    bound = {}.get
    bound(1), object().__repr__(), object.__repr__(1)

    class Body:
        pass


def profiled(function):
    events = []
    sys.setprofile(lambda frame, event, argument: events.append((event, getattr(argument, "__qualname__", argument))))
    function()
    sys.setprofile(None)
    for event in events:
        print(*event)


profiled(all_kinds)

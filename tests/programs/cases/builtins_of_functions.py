"""Each function has builtins and globals of its own, also next to functions that have the program's."""

import sys
import types


class Names(dict):
    """Globals that know every name that begins with ``auto``."""

    def __missing__(self, name):
        if name.startswith("auto"):
            return name.upper()
        raise KeyError(name)


def plain(items=(1, 2)):
    """What is shown."""
    return len(items), __name__


def measured(items):
    return "measured"


def ask(function, *arguments):
    """Call functions of all kinds from the same place."""
    return function(*arguments)


own = {"len": measured, "print": print}
sandboxed = types.FunctionType(plain.__code__, {"__builtins__": own, "__name__": "sandbox"}, "sandboxed", ((),))
by_name = types.FunctionType(code=plain.__code__, globals={"__name__": "by name"}, argdefs=((3, 4, 5),))
for function in (plain, sandboxed, plain, by_name, sandboxed, plain):
    print(ask(function, "abc"), function("abc"), function(), function.__name__, function.__doc__)
print(sandboxed.__builtins__ is own, by_name.__builtins__ is plain.__builtins__, sandboxed.__code__ is plain.__code__)

# builtins that change between two definitions in the same globals: each function keeps those it was made with
space = {"__name__": "space"}
exec("def early(): return len('ab')\ndef call(function): return function(), len('abc')", space)
space["__builtins__"] = own
exec("def late(): return len('ab')\ndef call_late(function): return function(), len('abc')", space)
early, late, call, call_late = map(space.__getitem__, ("early", "late", "call", "call_late"))
print([each(function) for each in (call, call_late) for function in (early, late, early)])
print(early(), late(), early())

# the same code as that of a function of other globals
names = Names(__name__="names", len=len)
exec("def automatic(): return auto_1, len(auto_22), sorted('ba')", names)
automatic = names["automatic"]
print(automatic(), ask(automatic), [*map(ask, [automatic, lambda: 1, automatic])])


def replaced():
    return len("abc")


moved = types.FunctionType((lambda: 0).__code__, {"__builtins__": own})
print(replaced(), moved())
moved.__code__ = replaced.__code__
print(replaced(), moved(), replaced(), ask(moved), ask(replaced))


class Counted:
    """Its ``__init__`` has builtins of its own."""

    __init__ = types.FunctionType((lambda self, size=len("ab"): setattr(self, "size", size)).__code__, globals())
    __init__.__defaults__ = (7,)


class Sandboxed:
    """Its ``__init__`` finds other builtins."""

    def __init__(self, items=()):
        self.size = len(items)

    __init__ = types.FunctionType(__init__.__code__, {"__builtins__": own}, "__init__", ((),))


print(Counted().size, Counted(8).size, Sandboxed().size, Sandboxed("abc").size)
for wrong in ((Counted, (1, 2)), (Sandboxed, (1, 2)), (plain, (1, 2)), (sandboxed, (1, 2))):
    try:
        ask(wrong[0], *wrong[1])
    except TypeError as error:
        print(error)


def outer():
    """Frames of inner functions show the builtins they have."""
    frame = sys._getframe()
    return frame.f_builtins is frame.f_back.f_builtins, frame.f_globals is globals()


print(outer(), ask(outer))
shown = types.FunctionType(outer.__code__, {"sys": sys, "globals": globals, "__builtins__": own})
print(shown(), ask(shown), outer())

# types of ``builtins`` are called as functions are
print(list("ab"), dict(a=1), tuple(iter("ab")), int("12", 3), range(3), str(b"ab", "ascii"), object() is None)
print(*[each(()) for each in (list, tuple, set, frozenset, dict, bytes)], ValueError("a", 1).args, [*zip("ab", "cd")])
for kind, arguments in ((int, ("x",)), (list, (1,)), (range, ()), (object, (1,)), (bytes, (-1,))):
    try:
        ask(kind, *arguments)
    except Exception as error:
        print(type(error).__name__, error)


class Dying:
    """Says when it dies."""

    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("dies", self.name)


slice(Dying("start"), Dying("stop"))
print("after")
tuple((Dying("in a tuple"),))
enumerate([Dying("first")], 1)
print("end")

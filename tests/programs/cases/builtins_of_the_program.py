"""What a program replaces in ``builtins`` holds for the program; functions take the builtins of their globals."""

import builtins
import types
import typing

native = builtins.len
builtins.len = lambda items: "replaced"
try:
    print(len([1, 2]), [len(""), *map(len, ["a", "b"])])
finally:
    builtins.len = native
print(len([1, 2]))

del builtins.sorted
try:
    print(sorted([2, 1]))
except NameError as error:
    print(error)
builtins.sorted = lambda items: list(items)[::-1]
print(sorted([1, 2]))


class Numbers(dict):
    """Globals that know every name beginning with ``n``."""

    def __missing__(self, name):
        if name.startswith("n"):
            return int(name[1:])
        raise KeyError(name)


print(eval("(lambda: n1 + n20 + len('abc'))", Numbers(len=len))())

names = {"__builtins__": {"len": lambda items: "its own", "print": print}}
exec("def show(): print(len([]), __builtins__ is builtins)", names)
names["builtins"] = names["__builtins__"]
names["show"]()
print(names["show"].__builtins__ is names["__builtins__"])
for wrong in (1, None):
    try:
        exec("print(1)", {"__builtins__": wrong})
    except TypeError as error:
        print("TypeError", str(error).split(" ")[0])

code = compile("x = 1\nresult = x + y", "<module>", "exec")
space = {"y": 41}
types.FunctionType(code, space)()
print(space["result"], type("Made", (), {}).__module__, type.__new__(type, "Made", (), {}).__module__)


class Meta(type):
    """A metaclass that inherits its ``__new__``."""


class OtherMeta(type):
    """A metaclass that passes on to it."""

    def __new__(mcls, *arguments):
        return super().__new__(mcls, *arguments)


print(Meta("Made", (), {}), OtherMeta("Made", (), {}), types.new_class("Made").__module__)
print(typing.TypeVar("T").__module__, typing.ParamSpec("P").__module__)

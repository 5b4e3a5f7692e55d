"""PEP 696 defaults, PEP 702 deprecated, static attributes, first line numbers, replace, docstrings dedented."""

import copy
import traceback
import typing
import warnings


class Tuple[*Ts = *tuple[str, bool]]:
    pass


class Box[T = int, **P = [int]]:
    """Doc.

        Indented by four more.
    """

    def __init__(self):
        self.a = self.b = 1

    def method(self):
        self.c = 2


type Alias[T, U = list[T]] = dict[T, U]


def function[T = undefined_until_asked](x: T) -> T:
    return T


print([p.__default__ for p in Box.__type_params__], Alias.__type_params__[1].__default__, Box.__type_params__[0].has_default())
print(Tuple.__type_params__[0].__default__, Box[str], Alias[int], Box.__static_attributes__ == tuple(sorted(Box.__static_attributes__)) or sorted(Box.__static_attributes__))
try:
    function(1).__default__
except NameError as error:
    print(error)
print(Box.__firstlineno__, repr(Box.__doc__), typing.NoDefault, typing.TypeVar("Q").__default__)
try:
    exec("class Bad[T = int, U]: ...")
except SyntaxError as error:
    print(error.msg)


@warnings.deprecated("use something else")
def old():
    return "old result"


class OldClass:
    @warnings.deprecated("method gone")
    def method(self):
        return 1


print(old(), OldClass().method(), old.__deprecated__)
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int = 0


print(copy.replace(Point(1), y=5), Point.__static_attributes__, Point.__replace__ is not None)


class Class:
    def function_with_long_name(self):
        raise ValueError(
            "spread over",
            "lines",
        )


try:
    Class().function_with_long_name()
except ValueError:
    print(traceback.format_exc())
print((lambda: 1).__code__.co_qualname, eval("a + 1", globals={"a": 1}), eval("b", locals={"b": "keyword"}), exec("print(c)", globals=None, locals={"c": 3}))


class Kind:
    for name in "ab":
        vars()[f"__{name}"] = name
    mangled = [n for n in sorted(vars()) if n.startswith("__") and len(n) == 3]


print(Kind.mangled)
import random

print(random.Random(1).binomialvariate(10, 0.5) >= 0, str.replace("aaa", "a", "b", count=2), traceback.TracebackException(ValueError, ValueError("v"), None).exc_type_str)


@typing.runtime_checkable
class HasX(typing.Protocol):
    x: int


print(isinstance(Point(1), HasX), typing.is_protocol(HasX), sorted(typing.get_protocol_members(HasX)))


class ReadOnly(typing.TypedDict):
    a: typing.ReadOnly[int]


print(ReadOnly(a=1), sorted(ReadOnly.__readonly_keys__))


def narrows(x) -> typing.TypeIs[int]:
    return isinstance(x, int)


print(narrows(1), narrows.__annotations__)

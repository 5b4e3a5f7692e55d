"""from __future__ import annotations: strings everywhere, never evaluated, resolved on request."""

from __future__ import annotations

import typing
from dataclasses import dataclass


def function(a: Undefined, *args: 1 / 0, k: list[Later] = None, **kw: "quoted") -> lambda: x:
    local: Nowhere = 1
    return local


class C:
    attribute: int
    other: Missing[1:2, ...] = 3
    for name in ("loop",):
        inner: f"{name}" = 4

    def method(self: C) -> C:
        return self


module_level: Undefined.attribute = 1
(parenthesised): Undefined = 2
target = {}
target[print("evaluated target")]: Undefined = 3
print(function.__annotations__)
print(C.__annotations__, C.method.__annotations__, __annotations__)
print(function(1), parenthesised, target, typing.get_type_hints(C.method)["return"] is C)


@dataclass
class Point:
    x: int
    y: typing.ClassVar[int] = 0
    z: Point | None = None


print(Point(1), typing.get_type_hints(Point), Point.__annotations__)
try:
    typing.get_type_hints(function)
except NameError as error:
    print(error)
exec("q: Undefined\nprint(__annotations__)", {})
print((lambda: None).__annotations__, annotations.getOptionalRelease()[:2])

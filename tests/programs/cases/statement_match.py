"""match: literal, value, capture, wildcard, sequence, mapping, class, or, as, guards, and what is bound when it fails."""

from dataclasses import dataclass
from enum import Enum


@dataclass
class Point:
    x: int
    y: int = 0


class Color(Enum):
    RED = 1
    BLUE = 2


class Custom:
    __match_args__ = ("first", "second")

    def __init__(self, first, second):
        self.first, self.second = first, second

    @property
    def computed(self):
        print("computed read")
        return 10


def describe(value):
    match value:
        case None | True | False:
            return f"singleton {value}"
        case 0 | -1 | 2.5 | 1 + 2j | "text" | b"bytes":
            return "literal"
        case Color.RED:
            return "red"
        case int(n) if n > 100:
            return f"large {n}"
        case int() | float() as number:
            return f"number {number}"
        case []:
            return "empty sequence"
        case [single]:
            return f"one {single}"
        case [1, *rest] | [*rest, 1]:
            return f"with 1, rest {rest}"
        case [Point(x=0) as p, *_]:
            return f"starts with {p}"
        case [a, [b, [c]]] | (a, b, c):
            return f"three {a} {b} {c}"
        case {"type": "circle", "r": r, **rest}:
            return f"circle {r} {rest}"
        case {"type": str(kind)} if kind.islower():
            return f"kind {kind}"
        case {}:
            return "mapping"
        case Point(x, y=0):
            return f"on axis {x}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "some point"
        case Custom(1, second=[first, *_]):
            return f"custom {first}"
        case Custom(_, computed=10 | 20):
            return "computed"
        case str(s) | bytes(s):
            return f"string {s!r}"
        case set() | frozenset():
            return "set"
        case _:
            return "other"


VALUES = [
    None, True, 0, -1, 2.5, 1 + 2j, "text", b"bytes", Color.RED, Color.BLUE, 101, 7, 7.5, [], (5,), [1, 2], [2, 1], [9, 8], [Point(0), 4],
    [1, [2, [3]]], [4, [5, [6]]], (4, 5, 6), {"type": "circle", "r": 1, "z": 2}, {"type": "box"}, {"type": "BOX"}, {}, Point(3), Point(2, 2),
    Point(1, 2), Custom(1, [5, 6]), Custom(2, 3), "other text", b"x", {1}, object, range(1), range(3), bytearray(b"q"), "ab",
]
for value in VALUES:
    print(repr(value).split(" at ")[0], "->", describe(value))


def leftovers(value):
    match value:
        case [a, b] if a > b:
            pass
        case {"k": c, **d}:
            pass
        case (e, _) | [e]:
            pass
    return sorted((k, v) for k, v in locals().items() if k != "value")


print(leftovers([1, 2]), leftovers([2, 1]), leftovers({"k": 1, "l": 2}), leftovers("no"), leftovers([5]))


class Sneaky:
    __match_args__ = ("a", "a")
    a = 1


class WrongArgs:
    __match_args__ = "ab"


class NotTuple:
    __match_args__ = (1,)


ERRORS = """
match 5:
    case int(1, 2): pass
---
match Sneaky():
    case Sneaky(1, 1): pass
---
match WrongArgs():
    case WrongArgs(1): pass
---
match NotTuple():
    case NotTuple(1): pass
---
match Point(1):
    case Point(1, 2, 3): pass
---
match 5:
    case describe(): pass
---
match {}:
    case {"a": 1, "a": 2}: pass
---
match 5:
    case x: pass
    case 6: pass
---
match Point(1, 1):
    case Point(1, x=1): pass
"""
for source in ERRORS.split("---"):
    try:
        exec(source)
        print("no error")
    except (TypeError, ValueError, SyntaxError) as error:
        print(type(error).__name__, error.args[0])


class Order:
    def __eq__(self, other):
        print("compare with", other)
        return other == "second"


match Order():
    case "first":
        print(1)
    case "second" | "third":
        print(2)
match 1, 2:
    case x, y:
        print("tuple subject", x, y)
match = case = _ = type("soft", (), {})
print(match.__name__, case is _)

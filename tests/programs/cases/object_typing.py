"""typing generics, Protocol, NamedTuple, TypedDict, overloads, get_type_hints, unions: classes built in unusual ways."""

import collections
import sys
import typing
from typing import Annotated, Any, Callable, Generic, Literal, NamedTuple, Optional, Protocol, TypedDict, TypeVar, Union, overload

T = TypeVar("T")
K = TypeVar("K", bound=int)


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self


class Keyed(Stack[str], Generic[K]):
    pass


print(Stack[int]().push(1).items, Stack[int], Keyed[bool], Stack.__parameters__, Keyed.__orig_bases__, Stack[int].__origin__ is Stack)
print(Stack[int]().__orig_class__, [c.__name__ for c in Keyed.__mro__])
for code in ("Stack[int, str]", "Stack[int][str]", "Generic[int]", "Union[1, 2]", "isinstance([], list[int])", "list[int]()"):
    try:
        print(code, eval(code))
    except TypeError as error:
        print(code, "->", error)


@typing.runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...


class File:
    def close(self):
        pass


print(isinstance(File(), Closable), isinstance(1, Closable), issubclass(File, Closable))
try:
    Closable()
except TypeError as error:
    print(error)


class Pair(NamedTuple):
    """A pair."""

    left: int
    right: str = "r"

    def both(self):
        return self.left, self.right


p = Pair(1)
print(p, p.both(), p._replace(left=5), Pair._fields, Pair._field_defaults, p._asdict(), Pair.__doc__, p == (1, "r"), Pair._make([3, 4]))
Old = collections.namedtuple("Old", "x y", defaults=[0])
print(Old(1), Old(y=2, x=1), Old.__new__.__defaults__)
try:
    Pair()
except TypeError as error:
    print(error)
try:
    collections.namedtuple("Bad", "a class")
except ValueError as error:
    print(error)


class Movie(TypedDict, total=False):
    title: str
    year: int


class Dated(Movie):
    day: int


print(Movie(title="x"), sorted(Movie.__optional_keys__), sorted(Dated.__required_keys__), Dated.__total__)


@overload
def twice(x: int) -> int: ...
@overload
def twice(x: str) -> str: ...
def twice(x):
    return x * 2


print(twice(2), twice("a"), len(typing.get_overloads(twice)))


class Hinted:
    a: "int"
    b: Optional["Hinted"] = None
    c: Annotated[int, "meta"] = 1
    d: Literal["x", 1]
    e: Callable[[int, str], Any]
    f: int | str | None


print(typing.get_type_hints(Hinted))
print(typing.get_type_hints(Hinted, include_extras=True)["c"], typing.get_origin(Hinted.__annotations__["e"]), typing.get_args(int | str))
print(int | None, list[int] | str, Optional[int] == Union[None, int], isinstance(1, int | str), isinstance(1.0, int | str), tuple[int, ...])
UserId = typing.NewType("UserId", int)
print(UserId(5), UserId.__name__, typing.cast(str, 5), typing.TYPE_CHECKING)
if typing.TYPE_CHECKING:
    import nonexistent_module


def annotated(a: undefined_name if False else int, *args: "str", b: list[T] = []) -> None:
    x: undefined_inside = 1
    return x


print(annotated(1), list(annotated.__annotations__))
module_level: int = 1
no_value: "str"
print(sys.modules[__name__].__annotations__)
target = {}
target["k"]: int = 5
print(target, sorted(typing.get_type_hints(twice)))

"""dataclasses: generated methods are guest code made by exec; fields, order, frozen, slots, inheritance, errors."""

import dataclasses
from dataclasses import InitVar, KW_ONLY, asdict, astuple, dataclass, field, fields, replace
from typing import Any, ClassVar


@dataclass(order=True)
class Item:
    name: str
    price: float = 1.5
    tags: list[str] = field(default_factory=list, compare=False, repr=False)
    kind: ClassVar[str] = "item"
    scale: InitVar[int] = 2
    total: float = field(init=False, default=0.0)

    def __post_init__(self, scale):
        self.total = self.price * scale


a, b = Item("a"), Item("b", 2.0, ["t"], scale=3)
print(a, b, a < b, a == Item("a"), a >= b, sorted([b, a])[0] is a)
print(asdict(b), astuple(a), [f.name for f in fields(Item)], Item.__match_args__)
try:
    print(replace(a, name="c"))
except ValueError as error:
    print(error)
print(replace(a, name="c", scale=10))


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    x: int
    y: int = 5


f = Frozen(x=1)
print(f, hash(f) == hash(Frozen(x=1, y=5)), f.__slots__, {f: 1}[Frozen(x=1)])
for code in ("f.x = 2", "del f.y", "Frozen(1)", "Frozen()", "Frozen(x=1, z=2)", "f < f"):
    try:
        exec(code)
    except Exception as error:
        print(code, "->", type(error).__name__, error)


@dataclass
class Base:
    a: int
    _: KW_ONLY
    b: int = 0


@dataclass
class Derived(Base):
    c: str = "c"

    def __repr__(self):
        return f"Derived<{self.a},{self.b},{self.c}>"


print(Derived(1, "x", b=2), Base(1), Derived.__match_args__)
try:
    @dataclass
    class Bad:
        a: int = 1
        b: str
except TypeError as error:
    print(error)
try:
    @dataclass
    class Mutable:
        a: list = []
except ValueError as error:
    print(error)
made = dataclasses.make_dataclass("Made", ["x", ("y", int, 3)], namespace={"sum": lambda self: self.x + self.y})
print(made(1), made(1).sum(), dataclasses.is_dataclass(made), dataclasses.is_dataclass(1))


@dataclass
class Nested:
    inner: Any
    mapping: dict


print(asdict(Nested(Base(1), {"k": [Base(2)]})))
n = Nested(None, {})
n.inner = n
print(n)
match Item("apple", 3.0):
    case Item("pear"):
        print("pear")
    case Item(name, price=p) if p > 2:
        print("matched", name, p)


@dataclass(eq=False, repr=False)
class Bare:
    v: int


print(Bare(1) == Bare(1), Bare.__eq__ is object.__eq__)


@dataclass(unsafe_hash=True)
class Hashed:
    v: int = field(hash=False, default=1)
    w: int = 2


print(hash(Hashed(1)) == hash(Hashed(5)), Hashed.__init__.__qualname__, Hashed.__init__.__annotations__)

"""enum: members, aliases, flags, auto, _missing_, mixed types, functional form, iteration."""

import enum
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


class Planet(Enum):
    MERCURY = (3.3, 2.4)
    EARTH = (5.9, 6.3)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def density(self):
        return round(self.mass / self.radius, 3)

    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda p: p.mass)


print(Planet.EARTH, repr(Planet.MERCURY), Planet.EARTH.density, Planet.heaviest().name, Planet((3.3, 2.4)) is Planet.MERCURY)
print(list(Planet), Planet["EARTH"].value, len(Planet), Planet.EARTH in Planet, Planet.EARTH.name)


class Level(IntEnum):
    LOW = auto()
    HIGH = auto()
    TOP = HIGH

    def __str__(self):
        return f"level {self.value}"

    @classmethod
    def _missing_(cls, value):
        return cls.LOW if value == "low" else None


print(Level.LOW + 1, Level.TOP is Level.HIGH, Level("low"), f"{Level.HIGH}", list(Level.__members__), Level.LOW < Level.HIGH)
try:
    Level(99)
except ValueError as error:
    print(error)
try:
    Planet["PLUTO"]
except KeyError as error:
    print(error)
for code in ("Planet.EARTH = 1", "del Planet.EARTH", "Planet.EARTH.value = 1", "class Sub(Planet): pass", "Planet()"):
    try:
        exec(code)
    except Exception as error:
        print(code, "->", type(error).__name__)


class Permission(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Permission.RW, Permission.R | Permission.X, ~Permission.R, Permission.W in Permission.RW, bool(Permission.R & Permission.X))
print(list(Permission.RW), Permission(0), Permission(7), repr(Permission.R ^ Permission.RW))


class Text(StrEnum):
    ALPHA = auto()
    BETA = "b!"


print(Text.ALPHA, Text.BETA.upper(), Text("alpha") is Text.ALPHA, [t for t in Text])


class Bits(IntFlag):
    A = 1
    B = 2


print(Bits(3), Bits.A | 8, repr(Bits.B))
try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)


class Ordered(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower(), count

    FIRST = auto()
    SECOND = auto()
    _ignore_ = ["temporary"]
    temporary = 5

    def __lt__(self, other):
        return self.value[1] < other.value[1]


print([o.value for o in sorted(Ordered, reverse=True)])
Animal = Enum("Animal", "CAT DOG", start=5)
print(list(Animal), Animal.CAT.value, Animal(6))


class Callable(Enum):
    ADD = enum.member(staticmethod(lambda a, b: a + b))
    helper = enum.nonmember(3)

    def method(self):
        return self.name


print(Callable.ADD.name, Callable.helper, Callable.ADD.method())
match Level.HIGH:
    case Level.LOW:
        print("low")
    case Level.HIGH:
        print("high")

"""PEP 695: generic functions, classes and aliases; lazy bounds; scopes of type parameters; attributes they leave."""

import typing


def first[T](items: list[T]) -> T:
    return items[0]


def bounded[T: (int, str), U: "Forward", *Ts, **P](a: T, *args: *Ts) -> U:
    return T.__constraints__, U.__bound__, Ts, P


class Box[T]:
    kind = T

    def __init__(self, value: T) -> None:
        self.value = value

    def map[U](self, function: typing.Callable[[T], U]) -> "Box[U]":
        return Box(function(self.value)), T, U

    class Inner[V]:
        both = lambda self: (T, V)

    def __repr__(self):
        return f"Box({self.value!r})"


class Child[K: int](Box[K], metaclass=type):
    parameters = K.__bound__

    def who(self):
        return super().__repr__(), __class__.__name__


type Alias = list[Later]
type Generic[T, *Ts] = dict[T, tuple[*Ts]]
type Recursive = int | list[Recursive]
type Broken = undefined_name

print(first([1]), first.__type_params__, first.__annotations__, first.__qualname__)
print(bounded(1), [type(p).__name__ for p in bounded.__type_params__]) if False else print([str(p) for p in bounded.__type_params__])
for look in (lambda: bounded.__type_params__[0].__constraints__, lambda: bounded.__type_params__[1].__bound__, lambda: bounded(1)):
    try:
        print(look())
    except NameError as error:
        print(error)
b = Box[int](1)
print(b, b.map(str)[0], b.map(str)[1:], Box.kind, Box.__type_params__, Box.__parameters__, Box.__orig_bases__, Box[str])
print(Box.Inner().both(), Box.Inner.__qualname__, Child(2).who(), Child.parameters, Child.__orig_bases__, Child[bool])
try:
    Alias.__value__
except NameError as error:
    print(error)
Later = str
print(Alias, Alias.__value__, Alias.__name__, Generic[int, str, bool], Generic.__type_params__, Generic.__value__, Recursive.__value__, type(Alias).__name__)
try:
    Broken.__value__
except NameError as error:
    print(error)


def scopes[T](T_value: T, default: T = "default"):
    T_local = T
    def inner[T]():
        return T
    return T_local is inner(), T_local.__name__


print(scopes(1))


class Shadow[T]:
    T = "class attribute"
    seen = T

    def method(self):
        return T


print(Shadow.seen, Shadow().method(), Shadow.__type_params__[0] is Shadow().method())


def local_alias(x):
    type Local[Q] = tuple[Q, x]
    class LocalClass[R](list[R]):
        captured = x
    return Local.__value__, LocalClass.__qualname__, LocalClass.captured, LocalClass.__mro__[1].__name__


print(local_alias(5))


class Nested:
    x = "class level"
    type InClass = x
    def method[T: x](self): ...


print(Nested.InClass.__value__, Nested.method.__type_params__[0].__bound__)


@(lambda f: print("decorating", f.__name__) or f)
def decorated[T](a: T = print("default evaluated")) -> T:
    return a


async def coroutine[T](x: T) -> T:
    return T


try:
    coroutine(1).send(None)
except StopIteration as stop:
    print(stop.value)
print((lambda: [first[int]] if hasattr(first, "__getitem__") else "functions are not subscriptable")())
for bad in ("def f[T, T](): ...", "type X[T: (yield)] = 1", "class C[T](T := 5): ...", "type X = (y := 1)", "def f[T](): nonlocal T"):
    try:
        exec(bad)
        print("fine", bad)
    except SyntaxError as error:
        print(bad, "->", error.msg)

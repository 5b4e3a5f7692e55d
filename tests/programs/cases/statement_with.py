"""with: several managers, targets of every kind, suppression, raising in enter and exit, return and loop exits through it."""

import contextlib


class Manager:
    def __init__(self, name, suppress=False, fail=None):
        self.name, self.suppress, self.fail = name, suppress, fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise LookupError(f"enter {self.name}")
        return self.name

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, value, traceback is not None)
        if self.fail == "exit":
            raise OSError(f"exit {self.name}")
        return self.suppress


M = Manager
with M("a") as a, M("b") as b:
    print(a, b)
with (
    M("c"),
    M("d", suppress=True) as d,
):
    raise ValueError("suppressed by d")
try:
    with M("outer"), M("inner", fail="enter"):
        print("never")
except LookupError as error:
    print(repr(error))
try:
    with M("x"), M("y", fail="exit"):
        raise KeyError("body")
except OSError as error:
    print(repr(error), repr(error.__context__))


def returning():
    for i in range(3):
        with M(f"loop{i}"):
            if i == 0:
                continue
            return i
    return "never"


def breaking():
    for i in range(3):
        with M(f"break{i}"):
            break
    else:
        return "else"
    return i


print(returning(), breaking())
box, items = type("Box", (), {})(), [None, None]
with M("t1") as box.attribute, M("t2") as items[1], contextlib.nullcontext([1, (2, 3)]) as (p, (q, *r)):
    print(box.attribute, items, p, q, r)


class NoExit:
    def __enter__(self):
        pass


class InstanceOnly:
    pass


instance = InstanceOnly()
instance.__enter__ = instance.__exit__ = lambda *a: None
for bad in (5, NoExit(), instance):
    try:
        with bad:
            print("never")
    except TypeError as error:
        print(error)


@contextlib.contextmanager
def managed(swallow=()):
    print("before")
    try:
        yield "managed"
    except swallow as error:
        print("swallowed", repr(error))
    finally:
        print("after")


with managed(ValueError) as m:
    raise ValueError(m)
try:
    with managed():
        raise StopIteration("through a generator")
except StopIteration as error:
    print(repr(error))


@managed()
def decorated(x):
    return x * 2


print(decorated(4))


@contextlib.contextmanager
def twice():
    yield 1
    yield 2


try:
    with twice():
        pass
except RuntimeError as error:
    print(error)
with contextlib.ExitStack() as stack:
    names = [stack.enter_context(M(n)) for n in "123"]
    stack.callback(print, "callback", names)
    stack.push(lambda *exc: print("pushed", exc[0]) or True)
    raise KeyError("handled by pushed")
with contextlib.suppress(ZeroDivisionError, KeyError):
    1 / 0
with contextlib.closing(type("C", (), {"close": lambda self: print("closed")})()):
    pass
import io

with contextlib.redirect_stdout(io.StringIO()) as out:
    print("captured")
print(repr(out.getvalue()))


class Truthy:
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return [1]


def value_after():
    with Truthy():
        return 1 / 0
    return "after suppressed return"


print(value_after())

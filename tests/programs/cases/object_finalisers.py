"""Prompt destruction: __del__ and weakref callbacks run as soon as CPython's reference counts say."""

import gc
import sys
import weakref

gc.disable()


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)

    def __add__(self, other):
        return Noisy(f"({self.name}+{other.name})")

    def method(self, *args):
        print("method of", self.name)
        return self

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        print("exit", self.name)


def temporaries():
    print("start")
    Noisy("statement")
    print("after statement")
    Noisy("a") + Noisy("b") + Noisy("c")
    print("after sum")
    Noisy("chain").method().method(Noisy("argument"))
    print("after methods")
    x = Noisy("x1")
    x = Noisy("x2")
    print("rebound")
    del x
    print("deleted")
    y, z = Noisy("y"), Noisy("z")
    y = z = None
    print("both gone")
    [Noisy("in list"), Noisy("second in list")]
    print("after list")
    for item in [Noisy("loop1"), Noisy("loop2")]:
        print("body", item.name)
    print("after loop")
    item = None
    len([Noisy("inside call")])
    print("after call")
    local = Noisy("local until return")
    return "returned"


print(temporaries())


def replaced_argument(a):
    a = Noisy("replacement")
    print("argument replaced")


replaced_argument(Noisy("argument object"))


def raises():
    held = Noisy("held by traceback")
    raise ValueError


try:
    raises()
except ValueError as error:
    print("handling")
print("handled")


def generator():
    kept = Noisy("in generator")
    try:
        yield 1
        yield 2
    finally:
        print("generator finally")


g = generator()
next(g)
del g
print("generator gone")
with Noisy("context") as c:
    del c
    print("in with")
print("after with")
o = Noisy("weak")
r = weakref.ref(o, lambda ref: print("callback", ref() is None))
p = weakref.proxy(o)
print(r().name, p.name)
o = None
try:
    p.name
except ReferenceError as error:
    print(error)
d = weakref.WeakValueDictionary(k=(v := Noisy("weak value")))
print(list(d), len(d))
del v
print(list(d))
weakref.finalize((n := Noisy("finalized")), print, "finalize", "called")
del n


class Resurrect:
    saved = []

    def __del__(self):
        print("resurrecting")
        self.saved.append(self)


Resurrect()
print(len(Resurrect.saved))
Resurrect.saved.clear()


class Failing:
    def __del__(self):
        raise RuntimeError("ignored in del")


sys.unraisablehook = lambda info: print("unraisable", type(info.exc_value).__name__, info.exc_value)
Failing()
a, b = Noisy("cycle a"), Noisy("cycle b")
a.other, b.other = b, a
del a, b
print("collected", gc.collect() >= 2)


def lasts():
    one = Noisy("conditional")
    two = one if one else None
    del one
    print("still alive", two.name)
    two = (lambda q: q.name)(two)
    print("name only", two)
    f"{Noisy('formatted').name}"
    print("end")
    {Noisy("key"): Noisy("value")}.clear()
    Noisy("subscript holder").__dict__["name"]
    print("really end")


lasts()

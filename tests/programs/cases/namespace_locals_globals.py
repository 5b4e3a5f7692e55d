"""locals(), globals(), vars() and dir() at module level, in functions, classes, comprehensions, generators and with cells."""

import sys


def visible(namespace):
    return sorted((k, v) for k, v in namespace.items() if isinstance(v, (int, str)) and k[0] != "_")


number = 5
print(locals() is globals(), vars() is globals(), globals()["number"], "number" in dir())
globals()["created"] = "by globals"
print(created, visible(globals()))


def function(a, *args, k=1, **kwargs):
    b = 2
    snapshot = locals()
    c = 3
    return snapshot, sorted(locals()), sorted(dir()), sorted(vars())


print(*function(1, 5, z=9), sep="\n")


def cells(a):
    b = 1

    def inner():
        nonlocal b
        c = a
        before = dict(locals())
        b += 1
        return before, dict(locals())

    deleted = 1
    del deleted
    result = inner()
    return result, sorted(locals())


print(cells("arg"))


def writes():
    x = 1
    locals()["x"] = 2
    locals()["new"] = 3
    return x, "new" in sys._getframe().f_locals or "not there"


print(writes()[0])


def in_comprehension():
    outer = 1
    return [sorted(k for k in locals() if k in ("i",)) for i in range(1)], list(sorted(locals()) for q in range(1))[0] != []


print(in_comprehension())


def generator():
    a = 1
    yield dict(locals())
    b = 2
    yield dict(locals())


print(list(generator()))


class Body:
    attribute = 1
    print(visible(locals()), "attribute" in dir(), vars() is locals())
    locals()["injected"] = "yes"

    def method(self):
        return sorted(locals()), vars(self)


instance = Body()
instance.own = 1
print(Body.injected, instance.method(), [n for n in dir(instance) if n[0] != "_"])
try:
    vars(5)
except TypeError as error:
    print(error)
print((lambda p, q=2: dict(locals()))(1), (lambda: dir())(), (lambda: locals())())


def frame_view():
    mine = "mine"
    return called_from()


def called_from():
    frame = sys._getframe(1)
    return frame.f_code.co_name, frame.f_locals["mine"], frame.f_globals is globals(), frame.f_lineno - frame.f_code.co_firstlineno


print(frame_view())


def nested_names():
    def f():
        class C:
            z = sorted(k for k in locals() if k[0] != "_")
            y = a
        return C.z, C.y
    a = 7
    return f()


print(nested_names())


def conditional(flag):
    if flag:
        maybe = 1
    return sorted(locals())


print(conditional(True), conditional(False))


def exceptions():
    try:
        raise ValueError
    except ValueError as error:
        inside = sorted(locals())
    return inside, sorted(locals())


print(exceptions())


def star_args(*a, **k):
    return locals()


print(star_args(1, b=2), dir(type("D", (), {"__dir__": lambda self: ["b", "a", "c"]})()))


class Module(type(sys)):
    @property
    def computed(self):
        return "computed"


sys.modules[__name__].__class__ = Module
print(sys.modules["__main__"].computed, __name__, type(sys.modules[__name__]).__name__)
map_result = list(map(lambda f: f is globals(), [eval("globals()"), (lambda: globals())()]))
print(map_result, list(map(eval, ["number"])), sorted(map(str, [*(lambda a: locals())(1)])))

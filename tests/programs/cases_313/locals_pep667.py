"""PEP 667: locals() is a snapshot in functions, f_locals writes through, and exec and eval follow."""

import copy
import sys


def snapshots():
    x = 1
    first = locals()
    y = 2
    second = locals()
    first["x"] = "changed in snapshot"
    return x, sorted(first), sorted(second), first is second


print(snapshots())


def write_through():
    x = 1
    view = sys._getframe().f_locals
    view["x"] = "written"
    view["extra"] = "kept"
    x_now = x
    x = 5
    return x_now, view["x"], sorted(view), view["extra"], "extra" in sys._getframe().f_locals, type(view).__name__


print(write_through())


def cells():
    a = 1

    def inner():
        return a

    view = sys._getframe().f_locals
    view["a"] = "through the cell"
    view.update({"a": view["a"] + "!"})
    return inner(), a, view.get("missing"), len(view), "a" in view, list(view), dict(view)["a"]


print(cells())


def deletes():
    x = 1
    view = sys._getframe().f_locals
    for attempt in (lambda: view.__delitem__("x"), lambda: view.pop("x"), lambda: view.clear(), lambda: view["zz"], lambda: view.setdefault("x", 5)):
        try:
            print(attempt())
        except (ValueError, KeyError, AttributeError, TypeError) as error:
            print(type(error).__name__, error)
    del x
    return "x" in view, sorted(k for k in view)


print(deletes())


def exec_isolated():
    x = 1
    exec("x = 2; y = 3")
    exec("x = 'written'", None, sys._getframe().f_locals)
    return x, "y" in locals(), eval("x"), [eval("x", globals(), locals()) for _ in "a"]


print(exec_isolated())


def caller():
    counter = 0
    bump()
    bump()
    return counter


def bump():
    sys._getframe(1).f_locals["counter"] += 1


print(caller())


def generator():
    g_local = 1
    while True:
        yield g_local


g = generator()
print(next(g))
g.gi_frame.f_locals["g_local"] = "changed while suspended"
print(next(g))


class Body:
    x = 1
    locals()["made"] = "class locals are real"
    print(locals() is sys._getframe().f_locals, made)


print(locals() is globals(), sys._getframe().f_locals is globals())


def comprehension():
    view = sys._getframe().f_locals
    return [sorted(k for k in sys._getframe().f_locals if k in "iv") for i in range(1)], "i" in view


print(comprehension())


def rebuild(a, b):
    proxy = sys._getframe().f_locals
    merged = proxy | {"c": 3}
    return sorted(k for k in merged), proxy == sys._getframe().f_locals, {**proxy}["a"], proxy is sys._getframe().f_locals


print(rebuild(1, 2))


def proxy_as_object():
    """What a proxy is, beside its mapping."""
    own = sys._getframe().f_locals
    own["extra"] = own
    print(repr(own), type(own), reversed(own))
    match own:
        case {"own": found}:
            print("a mapping", found is own)
    kind = type(own)
    print(kind(sys._getframe())["own"] is own)
    failing = (
        lambda: copy.copy(own),
        lambda: own[[]],
        lambda: own.update({(): 1}) or own[{}],
        lambda: kind(),
        lambda: kind(1),
        lambda: kind(frame=sys._getframe()),
    )
    for attempt in failing:
        try:
            attempt()
        except TypeError as error:
            print(error)


proxy_as_object()

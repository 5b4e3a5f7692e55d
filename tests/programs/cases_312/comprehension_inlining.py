"""PEP 709: comprehensions inlined in the caller's frame; locals, tracebacks and iteration variables stay isolated."""

import sys
import traceback


def visible():
    x = "outer"
    inside = [sorted(locals()) for i in range(1)]
    return inside, x, sorted(locals())


print(visible())


def frames():
    return [sys._getframe().f_code.co_name for _ in range(1)], {sys._getframe().f_code.co_name for _ in "a"}, list(sys._getframe().f_code.co_name for _ in "a")


print(frames())


def isolated(i):
    j = "kept"
    [i for i in range(3)], {j: i for j in "ab"}
    try:
        [1 // (j := i) for i in (1, 0)]
    except ZeroDivisionError:
        pass
    return i, j


print(isolated("parameter"))


def unbound():
    [k for k in range(3)]
    try:
        return k
    except UnboundLocalError as error:
        return str(error)
    k = 1


def deleted():
    k = 1
    del k
    values = [k for k in range(2)]
    try:
        return k
    except UnboundLocalError:
        return values, "still unbound"


print(unbound(), deleted())


def cells():
    f = [lambda: i for i in range(3)]
    g = lambda: i
    i = "outer cell"
    values = [(lambda: (i, o))() for o in range(2)]
    return [h() for h in f], g(), values, [i for i in range(2)], g()


print(cells())


def error():
    return [
        1 / n
        for n in (1, 0)
    ]


try:
    error()
except ZeroDivisionError:
    print(traceback.format_exc())


class Body:
    items = [1, 2]
    doubled = [i * 2 for i in items]
    classes = [__qualname__ for _ in "a"] if False else [i for i in items if i > 1]
    try:
        hidden = [items for _ in range(1)]
    except NameError as error:
        hidden = str(error)


print(Body.doubled, Body.hidden, "i" in vars(Body))
print([i for i in range(2)], "i" in globals(), [locals() is globals() for _ in "a"])


def nested():
    x = 1
    return [[(x, y) for x in range(y)] for y in range(3)], x, [x for x in [x for x in [x]]], {x: [x for x in "q"] for x in "z"}


def generator():
    got = [(yield_, i) for i in range(2) for yield_ in [i]]
    yield got
    yield [i for i in (yield "sent?")]


print(nested())
g = generator()
print(next(g), next(g), g.send("xy"))


async def asynchronous():
    async def numbers():
        for i in range(3):
            yield i
    i = "outer"
    return [i async for i in numbers()], {i: [j async for j in numbers()] async for i in numbers() if i}, i


try:
    asynchronous().send(None)
except StopIteration as stop:
    print(stop.value)


def in_try():
    result = []
    for n in (2, "x", 0):
        i = n
        try:
            result.append([10 // i for i in [i, n]])
        except (ZeroDivisionError, TypeError) as error:
            result.append((type(error).__name__, i))
        finally:
            result.append([i for i in "f"])
    return result


print(in_try(), super_in := type("S", (), {"m": lambda self: [self for self in "self"]})().m())

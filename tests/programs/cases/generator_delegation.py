"""yield from: to generators, iterators, sequences and objects with partial protocols; values, throw and close go through."""


def inner(name="inner"):
    try:
        received = yield f"{name} 1"
        print(name, "received", received)
        received = yield f"{name} 2"
        print(name, "received", received)
    except ValueError as error:
        print(name, "caught", error)
        yield f"{name} after"
    except GeneratorExit:
        print(name, "exit")
        raise
    finally:
        print(name, "finally")
    return f"{name} result"


def outer():
    result = yield from inner()
    print("outer has", result)
    return (yield from inner("second"))


g = outer()
print(next(g), g.gi_yieldfrom.__name__, g.send("a"), g.throw(ValueError("v")))
print(next(g), g.gi_yieldfrom.gi_frame.f_lineno)
g.close()
g = outer()
next(g)
try:
    g.throw(KeyError("through"))
except KeyError as error:
    print("out came", error)


def sequences():
    print((yield from [1, 2]), (yield from "ab"), (yield from range(2)), (yield from {}))


print(list(sequences()))


class Minimal:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("minimal result")
        return self.n


class Full(Minimal):
    def send(self, value):
        return ("sent", value)

    def throw(self, *args):
        print("throw", [type(a).__name__ for a in args])
        raise StopIteration("from throw")

    def close(self):
        print("close called")


def delegate(iterator):
    result = yield from iterator
    print("result", result)
    yield "end"


g = delegate(Minimal())
print(next(g), next(g), next(g))
g = delegate(Minimal())
next(g)
try:
    g.send("not accepted")
except AttributeError as error:
    print(error)
g = delegate(Minimal())
next(g)
try:
    g.throw(IndexError("no throw method"))
except IndexError as error:
    print(error)
g = delegate(Full())
print(next(g), g.send("x"), g.throw(ValueError("v")))
g = delegate(Full())
next(g)
g.close()


class BadClose(Minimal):
    def close(self):
        raise RuntimeError("close failed")


g = delegate(BadClose())
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)
try:
    next(delegate(5))
except TypeError as error:
    print(error)


def recursive(tree):
    if isinstance(tree, int):
        yield tree
    else:
        for child in tree:
            yield from recursive(child)


print(list(recursive([1, [2, [3, [4, []]], 5], [[6]]])))


def deep(n):
    if n:
        yield from deep(n - 1)
    else:
        yield "bottom"
        raise LookupError("from the bottom")


g = deep(60)
print(next(g))
try:
    next(g)
except LookupError as error:
    depth, tb = 0, error.__traceback__
    while tb:
        depth, tb = depth + 1, tb.tb_next
    print(error, depth)


def loop_to_itself():
    yield from me


me = loop_to_itself()
try:
    next(me)
except ValueError as error:
    print(error)


def shared(it):
    yield from it


it = iter(range(5))
a, b = shared(it), shared(it)
print(next(a), next(b), next(a), list(b), list(a))


def throwing_stop():
    try:
        yield 1
    except StopIteration as stop:
        print("stop thrown in", stop.value)
        yield 2


def wraps_stop():
    yield from throwing_stop()


g = wraps_stop()
next(g)
print(g.throw(StopIteration("x")))

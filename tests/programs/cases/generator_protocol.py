"""send, throw, close and return values of generators; finally, GeneratorExit, re-entrancy and state."""

import inspect


def echo():
    received = yield "started"
    while True:
        try:
            received = yield ("got", received)
        except ValueError as error:
            received = f"caught {error}"
        except GeneratorExit:
            print("closing")
            return "ignored"


g = echo()
print(inspect.getgeneratorstate(g), g.gi_frame.f_lineno, g.gi_running, g.gi_yieldfrom, g.gi_code.co_name)
try:
    g.send("too early")
except TypeError as error:
    print(error)
print(next(g), g.send(1), next(g), g.throw(ValueError("v")), inspect.getgeneratorstate(g))
print(g.close(), inspect.getgeneratorstate(g), g.gi_frame)
try:
    next(g)
except StopIteration as stop:
    print("stop", stop.value)
try:
    g.throw(KeyError("on closed"))
except KeyError as error:
    print(error)


def returns():
    yield 1
    return {"the": "value"}


g = returns()
next(g)
try:
    next(g)
except StopIteration as stop:
    print(stop.value, stop.args)
g = returns()
try:
    g.throw(RuntimeError, "before start") if False else g.throw(RuntimeError("before start"))
except RuntimeError as error:
    print(error, list(g))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)
print(list(g))


def leaks():
    yield 1
    raise StopIteration("inside")


g = leaks()
next(g)
try:
    next(g)
except RuntimeError as error:
    print(error, repr(error.__cause__), error.__suppress_context__)


def reenter():
    try:
        next(me)
    except ValueError as error:
        yield str(error)
    yield me.gi_running


me = reenter()
print(list(me))


def finals():
    for i in range(3):
        try:
            yield i
        finally:
            print("finally", i)


for value in finals():
    print(value)
    if value == 1:
        break
print("after break")
g = finals()
print(next(g))
del g


def yields_in_finally():
    try:
        yield "body"
    finally:
        result = yield "cleanup"
        print("received", result)


g = yields_in_finally()
print(next(g), next(g))
try:
    g.send("x")
except StopIteration:
    print("done")


def context():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            yield "in handler"
        except KeyError as error:
            yield repr(error.__context__)


g = context()
next(g)
print(g.throw(KeyError("k")))
print((yield_expression := (x * 2 for x in range(3))).__name__, sum(yield_expression), type(g).__name__)
print([*(a for a in "ab")], list(lambda_generator := (lambda: (yield 5))()), next(iter(finals())) if False else "")
g.__name__ = "renamed"
print(g.__name__, g.__qualname__, iter(g) is g, hasattr(g, "__len__"), repr(g).split(" at ")[0])


def locals_seen(a):
    b = a + 1
    yield b
    c = b + 1
    yield c


g = locals_seen(1)
next(g)
print(inspect.getgeneratorlocals(g), g.gi_frame.f_locals)
next(g)
print(g.gi_frame.f_locals, g.gi_frame.f_code is locals_seen.__code__, g.gi_frame.f_back)

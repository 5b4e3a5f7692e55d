"""Coroutines on a small hand-made loop: await protocol, async for and async with, errors, states, un-awaited warnings."""

import inspect
import types


class Suspend:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        received = yield self.value
        return ("resumed", received)


async def child(name):
    print(name, await Suspend(f"{name} waits"))
    return name.upper()


async def parent():
    first = await child("one")
    try:
        await Suspend("to be thrown at")
    except KeyError as error:
        print("parent caught", error)
    return first, await child("two")


def drive(coroutine, script):
    """Run to the end; `script` says what to send or throw at each suspension."""
    action = ("send", None)
    for step in [*script, None]:
        kind, value = action
        try:
            print("  suspended on", getattr(coroutine, kind)(value))
        except StopIteration as stop:
            return stop.value
        action = step
    coroutine.close()
    return "not finished"


print(drive(parent(), [("send", 1), ("throw", KeyError("k")), ("send", 2)]))
c = parent()
print(inspect.getcoroutinestate(c), inspect.iscoroutine(c), inspect.isawaitable(c), c.cr_await, c.cr_code.co_name)
c.send(None)
print(inspect.getcoroutinestate(c), type(c.cr_await).__name__, c.cr_frame.f_locals)
c.close()
print(inspect.getcoroutinestate(c), c.cr_frame)
for misuse in (lambda: c.send(None), lambda: iter(c), lambda: next(parent_two), lambda: c.__await__().send(1)):
    try:
        parent_two = None
        misuse()
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)


class Range:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        self.i = 0
        return self

    async def __anext__(self):
        if self.i == self.n:
            raise StopAsyncIteration
        self.i += 1
        await Suspend(f"anext {self.i}")
        return self.i


class Context:
    def __init__(self, suppress=False):
        self.suppress = suppress

    async def __aenter__(self):
        print("aenter", await Suspend("entering"))
        return self

    async def __aexit__(self, kind, value, traceback):
        print("aexit", kind and kind.__name__, await Suspend("exiting"))
        return self.suppress


async def loops():
    async for i in Range(2):
        print("item", i)
    else:
        print("else")
    async for i in Range(5):
        if i == 2:
            break
    async with Context() as a, Context(suppress=True) as b:
        raise ValueError("suppressed by b")
    return [i async for i in Range(2) if i], {i: i async for i in Range(1)}, [await child(n) for n in "z"]


print(drive(loops(), [("send", i) for i in range(30)]))


@types.coroutine
def old_style():
    got = yield "old"
    return got


class NotIterator:
    def __await__(self):
        return 5


class AwaitsCoroutine:
    def __await__(self):
        return child("x")


async def mixed(awaitable):
    return await awaitable


print(drive(mixed(old_style()), [("send", "new")]))
for bad in (5, NotIterator(), None, (i for i in ())):
    try:
        mixed(bad).send(None)
    except TypeError as error:
        print(error)


async def bad_for():
    async for _ in [1]:
        pass


async def bad_with():
    async with 5:
        pass


async def stop():
    raise StopIteration("x")


async def stop_async():
    raise StopAsyncIteration("y")


for bad in (bad_for, bad_with, stop, stop_async):
    try:
        bad().send(None)
    except (TypeError, RuntimeError, AttributeError, StopAsyncIteration) as error:
        print(bad.__name__, type(error).__name__, error)
shared = child("shared")
shared.send(None)
try:
    mixed(shared).send(None)
except RuntimeError as error:
    print(error)
shared.close()

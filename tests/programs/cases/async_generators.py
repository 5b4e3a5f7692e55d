"""Async generators: asend, athrow, aclose, finalisation hooks, misuse, async comprehensions, return and states."""

import sys
import types


@types.coroutine
def pause(value):
    return (yield value)


def run(coroutine):
    """Drive to the end, showing what it suspended on."""
    seen = []
    try:
        while True:
            seen.append(coroutine.send(None))
    except StopIteration as stop:
        return stop.value, seen
    except BaseException as error:
        return f"{type(error).__name__}: {error}", seen


async def counter(n):
    try:
        for i in range(n):
            await pause(f"before {i}")
            try:
                got = yield i
                print("got", got)
            except ValueError as error:
                print("caught", error)
                yield "after error"
    finally:
        await pause("cleanup")
        print("finally")


async def main():
    g = counter(3)
    print(await g.asend(None), await g.asend("sent"), await g.athrow(ValueError("v")), await anext(g))
    print(g.ag_running, g.ag_frame.f_lineno > 0, g.ag_await, g.ag_code.co_name)
    await g.aclose()
    print(await anext(g, "default"))
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("stopped")
    return [x async for x in counter(2)]


print(run(main()))


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def stops():
    yield 1
    raise StopAsyncIteration("inside")


async def stops_sync():
    yield 1
    raise StopIteration("inside")


async def closes(g):
    await anext(g)
    await g.aclose()


async def exhausts(g):
    return [x async for x in g]


for coroutine in (closes(stubborn()), exhausts(stops()), exhausts(stops_sync())):
    print(run(coroutine))


async def early_send():
    await counter(1).asend("too early")


async def throw_first():
    await counter(1).athrow(LookupError("first"))


async def reuse():
    g = counter(1)
    awaitable = g.asend(None)
    await awaitable
    try:
        await awaitable
    except RuntimeError as error:
        print(error)
    await g.aclose()


async def thrown_out():
    g = counter(2)
    await anext(g)
    try:
        await g.athrow(KeyError("through"))
    except KeyError as error:
        print("key", error)
    return [x async for x in g]


for coroutine in (early_send(), throw_first(), reuse(), thrown_out()):
    print(run(coroutine))
g = counter(1)
try:
    iter(g)
except TypeError as error:
    print(error)
first, second = g.asend(None), g.asend(None)
print(first.send(None))
try:
    second.send(None)
except RuntimeError as error:
    print(error)
print(run(first))
print(run(g.aclose()))


async def comprehensions():
    async def numbers(n):
        for i in range(n):
            yield i
            await pause(i)

    pairs = [(i, j) async for i in numbers(2) async for j in numbers(2)]
    mapping = {i: [j async for j in numbers(i)] async for i in numbers(3)}
    lazy = (i * 2 async for i in numbers(3) if await pause("filter") is None)
    return pairs, mapping, {i async for i in numbers(2)}, type(lazy).__name__, [x async for x in lazy]


print(run(comprehensions()))


async def delegating():
    async with Managed() as m:
        yield m
        yield 2


class Managed:
    async def __aenter__(self):
        return "entered"

    async def __aexit__(self, *exc):
        print("exit", exc[0])


async def partly():
    g = delegating()
    async for value in g:
        print("value", value)
        break
    await g.aclose()


print(run(partly()))
sys.set_asyncgen_hooks(firstiter=lambda g: print("first", g.__name__), finalizer=lambda g: print("finalizer", g.__name__))
h = counter(1)
print(run(h.asend(None)))
del h
print(sys.get_asyncgen_hooks().firstiter is not None)


def step(awaitable):
    """What awaiting one step shows: a value, or how it ends."""
    try:
        print("yielded", awaitable.send(None))
    except BaseException as error:
        print(repr(error))


finished = counter(1)
for make in (
    lambda: finished.athrow(ValueError("unstarted")),
    lambda: finished.athrow(ValueError("finished")),
    lambda: finished.asend(None),
    lambda: finished.aclose(),
    lambda: finished.athrow(ValueError("closed")),
):
    step(make())

"""Closing what the methods of an asynchronous generator answer, while it waits and after."""

import sys
import types

sys.unraisablehook = lambda unraisable: print("unraisable", unraisable.exc_value)


@types.coroutine
def pause(value):
    return (yield value)


async def stubborn(error):
    try:
        await pause("first")
        yield 1
    except error:
        await pause("ignored")


async def willing():
    try:
        yield await pause("asked")
    finally:
        print("left")


def closing(awaitable):
    try:
        print(awaitable.close())
    except RuntimeError as error:
        print(error)


generator = stubborn(GeneratorExit)
sending = generator.asend(None)
print(sending.send(None))
closing(sending)
try:
    sending.send(None)
except (RuntimeError, StopIteration, StopAsyncIteration) as error:
    print(type(error).__name__, error)

generator = willing()
sending = generator.asend(None)
print(sending.send(None))
closing(sending)
closing(sending)
for method in (generator.aclose, lambda: generator.athrow(ValueError)):
    throwing = method()
    try:
        throwing.send(None)
    except (StopIteration, ValueError, RuntimeError) as error:  # still running, where close() raised nothing inside
        print(type(error).__name__, error)
    closing(throwing)

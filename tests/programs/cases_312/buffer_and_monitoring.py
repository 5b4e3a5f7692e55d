"""PEP 688 buffers in Python, sys.monitoring on guest code used lightly, itertools.batched, inspect additions."""

import collections.abc
import inspect
import itertools


class Buffer:
    def __init__(self):
        self.data = bytearray(b"guest buffer")

    def __buffer__(self, flags):
        print("buffer asked", flags & inspect.BufferFlags.WRITABLE == inspect.BufferFlags.WRITABLE)
        return memoryview(self.data)

    def __release_buffer__(self, view):
        print("released", len(view))


b = Buffer()
with memoryview(b) as view:
    print(bytes(view[:5]), isinstance(b, collections.abc.Buffer), isinstance(5, collections.abc.Buffer))
print(bytes(b), b"guest buffer" == bytearray(b))
print([*itertools.batched("abcde", 2)], inspect.getasyncgenlocals.__name__, inspect.markcoroutinefunction(lambda: 1) is not None)
import calendar
import math
import typing

print(calendar.Month.MAY.name, math.sumprod([1, 2], [3, 4]))


class Base:
    def method(self): ...


class Derived(Base):
    @typing.override
    def method(self):
        return "overridden"


print(Derived.method.__override__, Derived().method())


class TypedKeywords(typing.TypedDict):
    a: int


def unpacked(**kwargs: typing.Unpack[TypedKeywords]):
    return kwargs


print(unpacked(a=1), typing.get_type_hints(unpacked))
print(slice(1, 2) == slice(1, 2), hash(slice(1, 2)) == hash(slice(1, 2)), {slice(1): "hashable"}[slice(1)])
import asyncio


async def eager(n):
    print("runs at once", n)
    if n:
        await asyncio.sleep(0)
    return n


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    tasks = [asyncio.create_task(eager(n)) for n in range(2)]
    print([t.done() for t in tasks], await asyncio.gather(*tasks))


asyncio.run(main())
error = ImportError("m", name="n", name_from="f")
print(error.name_from, BaseException.__notes__ if hasattr(BaseException, "__notes__") else "no notes yet")

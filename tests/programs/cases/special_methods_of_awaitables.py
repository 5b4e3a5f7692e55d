"""Special methods of asynchronous iteration and ``with`` are looked up in the type, and bound as descriptors say."""

import collections.abc
import inspect
import types


class Meta(type):
    def __aiter__(cls):
        return 1

    def __anext__(cls):
        return 1

    def __await__(cls):
        return iter([1])

    def __enter__(cls):
        return 1


class OfMeta(metaclass=Meta):
    pass


class Descriptor:
    def __init__(self, function):
        self.function = function

    def __get__(self, owner, kind=None):
        print("get", type(owner).__name__, kind and kind.__name__)
        return self.function


class Iterable:
    __aiter__ = Descriptor(lambda: Iterable())
    __anext__ = Descriptor(lambda: Awaitable())


class Awaitable:
    __await__ = Descriptor(lambda: iter([7]))


class Nothing:
    __aiter__ = __anext__ = __await__ = __enter__ = __exit__ = __aenter__ = __aexit__ = None


class GivesNothing:
    def __aiter__(self):
        return Nothing()


class Static:
    @staticmethod
    def __aiter__():
        return Static()

    @classmethod
    def __anext__(cls):
        return cls.last()

    @staticmethod
    async def last():
        raise StopAsyncIteration


class NoIterator:
    def __await__(self):
        return 3


async def loop(value):
    async for item in value:
        print("item", item)


async def wait(value):
    return await value


async def enter(value):
    async with value:
        pass


def enter_plainly(value):
    with value:
        pass


def drive(coroutine):
    try:
        for _ in range(3):
            print("sent", coroutine.send(None))
    except BaseException as error:
        print(type(error).__name__, error)
    finally:
        coroutine.close()


def show(function, value):
    try:
        print(type(function(value)).__name__)
    except BaseException as error:
        print(type(error).__name__, error)


@types.coroutine
def marked():
    yield 5


for value in (OfMeta(), Iterable(), Awaitable(), Nothing(), GivesNothing(), Static(), NoIterator(), OfMeta, 3, marked()):
    print("--", type(value).__name__)
    drive(loop(value))
    drive(wait(value))
    drive(enter(value))
    show(enter_plainly, value)
    show(aiter, value)
    show(anext, value)

generator = marked()
print(isinstance(generator, collections.abc.Awaitable), isinstance(generator, collections.abc.Coroutine))
print(isinstance(generator, collections.abc.Generator), inspect.isawaitable(generator), "__await__" in dir(generator))
print(issubclass(type(generator), collections.abc.Awaitable))

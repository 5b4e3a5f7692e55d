"""Iterators and awaitables (``Objects/iterobject.c``, ``Objects/genobject.c``, ``Python/ceval.c``)."""

from __future__ import annotations

from opcode import opmap
from types import CoroutineType, GeneratorType
from typing import Any

from ..classes import class_attribute, special_method
from ..generators import GuestCoroutine, GuestGenerator
from ..sentinels import NULL
from .facts import operation

CO_COROUTINE = 0x80
CO_ITERABLE_COROUTINE = 0x100


@operation()
def get_iterator(iterable: Any) -> Any:
    return iter(iterable)


@operation()
def get_yield_from_iterator(iterable: Any, *, frame: Any) -> Any:
    """The iterator ``yield from`` delegates to; a coroutine only inside a coroutine."""
    if type(iterable) is GuestGenerator:
        return iterable
    if isinstance(iterable, CoroutineType):
        if not frame.code.co_flags & (CO_COROUTINE | CO_ITERABLE_COROUTINE):
            raise TypeError("cannot 'yield from' a coroutine object in a non-coroutine generator")
        return iterable
    return iterable if isinstance(iterable, GeneratorType) else iter(iterable)


@operation()
def get_async_iterator(iterable: Any) -> Any:
    method = special_method(iterable, "__aiter__")
    if method is NULL:
        raise TypeError(f"'async for' requires an object with __aiter__ method, got {type(iterable).__name__}")
    iterator = method()
    if class_attribute(type(iterator), "__anext__", NULL) is NULL:
        raise TypeError(
            "'async for' received an object from __aiter__ "
            f"that does not implement __anext__: {type(iterator).__name__}"
        )
    return iterator


@operation()
def get_async_next(iterator: Any) -> Any:
    """The awaitable for the next item of an asynchronous iterator (``GET_ANEXT``)."""
    method = special_method(iterator, "__anext__")
    if method is NULL:
        raise TypeError(f"'async for' requires an iterator with __anext__ method, got {type(iterator).__name__}")
    item = method()
    try:
        return awaitable(item)
    except Exception as error:
        cause = error
    failure = TypeError(f"'async for' received an invalid object from __anext__: {type(item).__name__}")
    failure.__cause__ = failure.__context__ = cause
    raise failure


@operation()
def get_awaitable(value: Any, *, where: int) -> Any:
    """What ``await value`` iterates over; ``where`` is 1 for ``__aenter__``, 2 for ``__aexit__``, 0 elsewhere."""
    if type(value) is GuestCoroutine and not value.started:
        return value
    if where and class_attribute(type(value), "__await__", NULL) is NULL and not is_coroutine(value):
        method = "__aenter__" if where == 1 else "__aexit__"
        raise TypeError(
            f"'async with' received an object from {method} that does not implement __await__: {type(value).__name__}"
        )
    iterator = awaitable(value)
    if isinstance(iterator, CoroutineType) and delegates(iterator):
        raise RuntimeError("coroutine is being awaited already")
    return iterator


def delegates(coroutine: Any) -> bool:
    return coroutine.cr_await is not None


def is_coroutine(value: Any) -> bool:
    """Whether ``value`` may be awaited as it is: a coroutine, or a generator marked by ``types.coroutine``."""
    if isinstance(value, CoroutineType):
        return True
    return isinstance(value, GeneratorType) and bool(value.gi_code.co_flags & CO_ITERABLE_COROUTINE)


#: the error's words, others since 3.14
NOT_AWAITABLE = (
    "'{}' object can't be awaited" if "BUILD_TEMPLATE" in opmap else "object {} can't be used in 'await' expression"
)


def awaitable(value: Any) -> Any:
    """The iterator behind an awaitable (``_PyCoro_GetAwaitableIter``)."""
    if is_coroutine(value):
        return value
    method = special_method(value, "__await__")
    if method is NULL:
        raise TypeError(NOT_AWAITABLE.format(type(value).__name__))
    iterator = method()
    if is_coroutine(iterator):
        raise TypeError("__await__() returned a coroutine")
    if class_attribute(type(iterator), "__next__", NULL) is NULL:
        raise TypeError(f"__await__() returned non-iterator of type '{type(iterator).__name__}'")
    return iterator

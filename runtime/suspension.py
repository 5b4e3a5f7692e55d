"""Which object a suspended frame becomes: the last step of calling a generator function (``RETURN_GENERATOR``)."""

from __future__ import annotations

from .asyncgen import GuestAsyncGenerator
from .code import CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR, CO_ITERABLE_COROUTINE
from .frame import Frame
from .generators import GuestCoroutine, GuestGenerator, GuestIterableCoroutine, Resumable

KINDS: tuple[tuple[int, type[Resumable]], ...] = (
    (CO_ITERABLE_COROUTINE, GuestIterableCoroutine),  # of the others a function has one
    (CO_GENERATOR, GuestGenerator),
    (CO_COROUTINE, GuestCoroutine),
    (CO_ASYNC_GENERATOR, GuestAsyncGenerator),
)


new_object = object.__new__


def make_generator(frame: Frame) -> Resumable:
    """The generator, coroutine or asynchronous generator of a frame that executed RETURN_GENERATOR."""
    flags = frame.guest.code.co_flags
    for flag, kind in KINDS:
        if flags & flag:
            made = new_object(kind)
            made.begin(frame)
            return made
    raise SystemError("RETURN_GENERATOR outside a generator")

"""Asynchronous generators and the awaitables their methods answer (``Objects/genobject.c``, PEP 525)."""

from __future__ import annotations

import sys
import types
from collections.abc import AsyncIterator, Iterator
from opcode import opmap
from typing import Any

from . import unraisable
from .frame import BUILTINS, Frame
from .generators import Absent, ReadOnly, Resumable, normalized, thrown, warn_of_old_signature
from .tracebacks import pass_on, without_host
from .warning import warn

FRESH, ITERATING, CLOSED = range(3)


def _close_raises() -> bool:
    """Whether CPython's own ``asend().close()`` raises inside: since 3.13, and late ones of 3.12."""
    raised = []

    @types.coroutine
    def wait() -> Iterator[None]:
        try:
            yield
        except GeneratorExit:
            raised.append(True)
            raise

    async def generate() -> AsyncIterator[None]:
        await wait()
        yield

    generator: Any = generate()
    awaitable = generator.asend(None)
    awaitable.send(None)
    awaitable.close()
    found = bool(raised)
    del awaitable, generator
    return found


CLOSE_RAISES = _close_raises()
WARNS = "TO_BOOL" in opmap


class WrappedItem:
    """A value an asynchronous generator yields itself, unlike one passed on from an await."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


WrappedItem.__name__ = WrappedItem.__qualname__ = "async_generator_wrapped_value"  #: what callbacks see of it
WrappedItem.__module__ = "builtins"


class GuestAsyncGenerator(Resumable):
    """An asynchronous generator."""

    __slots__ = ("ag_closed", "finalizer", "hooked", "running_async")
    kind = "async generator"
    shown = types.AsyncGeneratorType
    send: Any = Absent()
    throw: Any = Absent()
    close: Any = Absent()

    def begin(self, frame: Frame) -> None:
        Resumable.begin(self, frame)
        self.ag_closed = False
        self.hooked = False
        self.running_async = False
        self.finalizer: Any = None

    def __aiter__(self) -> Any:
        return self

    def __anext__(self) -> Any:
        self._hook()
        return AsyncSend(self, None)

    def asend(self, value: Any) -> Any:
        self._hook()
        return AsyncSend(self, value)

    def athrow(self, kind: Any, /, *rest: Any) -> Any:
        arguments = (kind, *rest)
        warn_of_old_signature("athrow", arguments, self.machine.thread().frame)
        self._hook()
        return AsyncThrow(self, arguments)

    def aclose(self) -> Any:
        self._hook()
        return AsyncThrow(self, None)

    def _hook(self) -> None:
        """Tell the event loop about the first iteration (``async_gen_init_hooks``)."""
        if self.hooked:
            return
        self.hooked = True
        hooks = sys.get_asyncgen_hooks()
        self.finalizer = hooks.finalizer
        if hooks.firstiter is not None:
            hooks.firstiter(self)

    def __del__(self) -> None:
        if self.frame is None or self.running:
            return
        if self.started and self.finalizer is not None and not self.ag_closed:
            self.finalizer(self)
        else:
            super().__del__()

    ag_frame = ReadOnly(Resumable._visible_frame)
    ag_running = ReadOnly(lambda self: self.running_async)
    ag_code = ReadOnly(Resumable._code)
    ag_await = ReadOnly(Resumable._awaited)
    ag_suspended = ReadOnly(Resumable._is_suspended)

    def unwrap(self, result: Any) -> Any:
        """What to do with a result of the frame: pass it on, or stop with the item (``async_gen_unwrap_value``)."""
        if self.frame is None:
            self.ag_closed = True
            self.running_async = False
            raise StopAsyncIteration
        if type(result) is WrappedItem:
            self.running_async = False
            raise StopIteration(result.value)
        return result

    def step(self, value: Any) -> Any:
        """Resume with ``value``."""
        return self._guard(self._send, value)

    def _send(self, value: Any) -> Any:
        self._check_running()
        if self.frame is None:
            raise StopAsyncIteration
        self._check_first(value)
        return self.resume(value)

    def step_throwing(self, error: BaseException, close_on_exit: bool = True) -> Any:
        """Resume with an exception."""
        return self._guard(self._inject, error, close_on_exit)

    def _inject(self, error: BaseException, close_on_exit: bool) -> Any:
        self._check_running()
        frame = self.frame
        if frame is None:
            pass_on(error, self.machine.thread())
        try:
            return self._throw(error, close_on_exit)
        except StopIteration:
            if self.frame is None:
                return None
            raise

    def _guard(self, function: Any, *arguments: Any) -> Any:
        try:
            return function(*arguments)
        except (StopAsyncIteration, GeneratorExit):
            self.ag_closed = True
            self.running_async = False
            raise
        except BaseException:
            self.running_async = False
            raise


class AsyncSend:
    """``__anext__()`` and ``asend(value)``."""

    __slots__ = ("__weakref__", "generator", "state", "value")

    def __init__(self, generator: GuestAsyncGenerator, value: Any) -> None:
        self.generator = generator
        self.value = value
        self.state = FRESH

    def __repr__(self) -> str:
        return f"<async_generator_asend object at {id(self):#x}>"

    def __await__(self) -> Any:
        return self

    def __iter__(self) -> Any:
        return self

    def __next__(self) -> Any:
        return self.send(None)

    def send(self, value: Any) -> Any:
        if self.state == CLOSED:
            raise RuntimeError("cannot reuse already awaited __anext__()/asend()")
        generator = self.generator
        if self.state == FRESH:
            if generator.running_async:
                self.state = CLOSED
                raise RuntimeError("anext(): asynchronous generator is already running")
            if value is None:
                value = self.value
            self.state = ITERATING
        generator.running_async = True
        try:
            return generator.unwrap(generator.step(value))
        except BaseException:
            self.state = CLOSED
            raise

    def throw(self, kind: Any, /, *rest: Any) -> Any:
        if self.state == CLOSED:
            raise RuntimeError("cannot reuse already awaited __anext__()/asend()")
        generator = self.generator
        if self.state == FRESH:
            if generator.running_async:
                self.state = CLOSED
                raise RuntimeError("anext(): asynchronous generator is already running")
            self.state = ITERATING
            generator.running_async = True
        try:
            return generator.unwrap(generator.step_throwing(thrown((kind, *rest), generator.machine.thread().frame)))
        except BaseException:
            self.state = CLOSED
            raise

    def close(self) -> None:
        close(self)

    def __del__(self) -> None:
        warn_unawaited(self, "asend")


class AsyncThrow:
    """``athrow(...)`` and, without an exception, ``aclose()``."""

    __slots__ = ("__weakref__", "arguments", "generator", "state")

    def __init__(self, generator: GuestAsyncGenerator, arguments: Any) -> None:
        self.generator = generator
        self.arguments = arguments
        self.state = FRESH

    def __repr__(self) -> str:
        return f"<async_generator_athrow object at {id(self):#x}>"

    def __await__(self) -> Any:
        return self

    def __iter__(self) -> Any:
        return self

    def __next__(self) -> Any:
        return self.send(None)

    @property
    def _method(self) -> str:
        return "aclose()" if self.arguments is None else "athrow()"

    def send(self, value: Any) -> Any:
        generator = self.generator
        if self.state == CLOSED:
            raise RuntimeError("cannot reuse already awaited aclose()/athrow()")
        if generator.frame is None:  # finished already: nothing to close or to throw into
            self.state = CLOSED
            raise StopIteration
        if self.state == FRESH:
            return self._begin(value)
        return self._finish(lambda: generator.step(value))

    def _begin(self, value: Any) -> Any:
        generator = self.generator
        if generator.running_async:
            self.state = CLOSED
            raise RuntimeError(f"{self._method}: asynchronous generator is already running")
        if generator.ag_closed:
            self.state = CLOSED
            raise StopAsyncIteration
        if value is not None:
            raise RuntimeError("can't send non-None value to a just-started coroutine")
        self.state = ITERATING
        generator.running_async = True
        if self.arguments is None:
            generator.ag_closed = True
            if not generator.started:
                generator.abandon()
                return self._finish(self._nothing)
            return self._finish(lambda: generator.step_throwing(GeneratorExit(), False))
        error = normalized(*self.arguments)
        return self._finish(lambda: generator.step_throwing(error, False))

    def _nothing(self) -> Any:
        raise GeneratorExit

    def _finish(self, step: Any) -> Any:
        """Take a step and give its outcome the meaning of ``aclose`` or ``athrow``."""
        generator = self.generator
        if self.arguments is not None:
            try:
                return generator.unwrap(step())
            except BaseException:
                self.state = CLOSED
                raise
        try:
            result = step()
        except (StopAsyncIteration, GeneratorExit) as left:
            left.__traceback__ = without_host(left.__traceback__)  # or its entries and ours are a cycle
            self.state = CLOSED
            generator.running_async = False
            result = WrappedItem(None)
            stopped = True
        except BaseException:
            self.state = CLOSED
            raise
        else:
            stopped = generator.frame is None
        if stopped:
            self.state = CLOSED
            generator.running_async = False
            raise StopIteration
        if type(result) is WrappedItem:
            self.state = CLOSED
            generator.running_async = False
            raise RuntimeError("async generator ignored GeneratorExit")
        return result

    def throw(self, kind: Any, /, *rest: Any) -> Any:
        generator = self.generator
        if self.state == CLOSED:
            raise RuntimeError("cannot reuse already awaited aclose()/athrow()")
        if self.state == FRESH:
            if generator.running_async:
                self.state = CLOSED
                raise RuntimeError(f"{self._method}: asynchronous generator is already running")
            self.state = ITERATING
            generator.running_async = True
        error = thrown((kind, *rest), generator.machine.thread().frame)
        return self._finish(lambda: generator.step_throwing(error))

    def close(self) -> None:
        close(self)

    def __del__(self) -> None:
        warn_unawaited(self, "aclose" if self.arguments is None else "athrow")


def close(awaitable: AsyncSend | AsyncThrow) -> None:
    """Raise GeneratorExit where the awaitable waits; RuntimeError if it goes on waiting."""
    if awaitable.state == CLOSED:
        return
    if not CLOSE_RAISES:
        awaitable.state = CLOSED
        return
    try:
        awaitable.throw(GeneratorExit)
    except (StopIteration, StopAsyncIteration, GeneratorExit):
        return
    raise RuntimeError("coroutine ignored GeneratorExit")


def warn_unawaited(awaitable: AsyncSend | AsyncThrow, method: str) -> None:
    """Since 3.13 a method's awaitable that is dropped before it began is warned about."""
    if WARNS and awaitable.state == FRESH:
        frame = awaitable.generator.machine.thread().frame
        message = f"coroutine method '{method}' of '{awaitable.generator.__qualname__}' was never awaited"
        try:
            warn(frame, message, RuntimeWarning, source=awaitable)
        except BaseException as error:
            unraisable.report(error, awaitable.generator, frame, "finalizing async generator")


AsyncSend.__name__ = AsyncSend.__qualname__ = "async_generator_asend"
AsyncThrow.__name__ = AsyncThrow.__qualname__ = "async_generator_athrow"
AsyncSend.__module__ = AsyncThrow.__module__ = BUILTINS

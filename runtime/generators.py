"""Generators, coroutines and asynchronous generators: suspended guest frames (``Objects/genobject.c``).

Each class answers the real type when asked for ``__class__``, so that ``isinstance``, ``inspect`` and asyncio accept
it.  The dispatch loops resume a frame directly for ``for``, ``yield from`` and ``await``; the methods here are for
every other caller and nest one run of the loop.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Callable
from contextlib import suppress
from opcode import opmap
from typing import TYPE_CHECKING, Any
from weakref import ref

from . import unraisable
from .frame import BUILTINS, EXIT, Frame
from .machine import HandledItem, Thread
from .tracebacks import depth, innermost, pass_on, run_raising, without_host
from .warning import warn

if TYPE_CHECKING:
    from .machine import Machine

#: from 3.12 on the bytecode itself turns a StopIteration that leaves a generator into a RuntimeError,
#: and ends delegation
BYTECODE_CONVERTS = "CALL_INTRINSIC_1" in opmap


class ReadOnly:
    """An attribute computed by ``getter``, with the error of a C attribute when it is assigned."""

    def __init__(self, getter: Callable[[Any], Any]) -> None:
        self.getter = getter

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        return self if instance is None else self.getter(instance)

    def __set__(self, instance: Any, value: Any) -> None:
        raise AttributeError(f"attribute '{self.name}' of '{type(instance).__name__}' objects is not writable")


class Absent:
    """Hides an attribute of the superclass that the real type does not have."""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        shown = instance.__class__.__name__ if instance is not None else owner.__name__  # type: ignore[union-attr]
        raise AttributeError(f"'{shown}' object has no attribute '{self.name}'", name=self.name, obj=instance)


class Named:
    """``__name__``: a string, nothing else."""

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        return self if instance is None else instance._name

    def __set__(self, instance: Any, value: Any) -> None:
        if not isinstance(value, str):
            raise TypeError("__name__ must be set to a string object")
        instance._name = value

    def __delete__(self, instance: Any) -> None:
        self.__set__(instance, None)


RESUME = opmap["RESUME"]
OUTSIDE_TRY = 4  #: the bit of its argument (``RESUME_OPARG_DEPTH1_MASK``)
CLOSE_RUNS_TRACED = "BUILD_TEMPLATE" in opmap  #: since 3.14 a generator that is closed while tracing is on always runs


class Resumable(HandledItem):
    """What the three have in common: a frame, or None when it is finished.

    While the frame runs, it is the top of the thread's stack of handled exceptions.
    """

    __slots__ = ("__qualname__", "__weakref__", "_name", "closed_frame", "frame", "guest", "running", "started")
    frame: Frame | None

    kind = "generator"  #: as messages and ``repr`` say it
    shown: type = types.GeneratorType  #: what ``__class__`` answers

    def __init_subclass__(cls) -> None:
        """Carry the name of the real type, which error messages show."""
        type.__setattr__(cls, "__qualname__", cls.shown.__name__)
        type.__dict__["__name__"].__set__(cls, cls.shown.__name__)
        type.__setattr__(cls, "__module__", BUILTINS)

    def begin(self, frame: Frame) -> None:
        """Take the frame over.  No ``__init__``: the call of a class costs more than both."""
        self.frame = frame
        self.guest = guest = frame.guest
        self.running = self.started = False
        function = frame.function
        if function is None:  # native code called
            self._name = guest.code.co_name
            self.__qualname__ = guest.code.co_qualname
        else:
            self._name = function.__name__
            self.__qualname__ = function.__qualname__
        self.error = self.previous = frame.previous = None

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        return self.shown

    __name__ = Named()

    def __repr__(self) -> str:
        return f"<{self.shown.__name__} object {self.__qualname__} at {id(self):#x}>"

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise TypeError(f"cannot pickle '{self.shown.__name__}' object")

    @property
    def machine(self) -> Machine:
        return self.guest.machine

    # -- called by the loops and by unwinding --------------------------------------------------------------------------

    def enter(self, thread: Thread, back: Frame | None, leave: int) -> Frame:
        """Link the frame to the one that resumes it; the caller has checked that it is neither running nor finished."""
        frame: Any = self.frame
        depth = back.depth + 1 if back is not None else 0
        if depth >= self.guest.machine.recursion_limit:
            raise RecursionError("maximum recursion depth exceeded")
        self.running = self.started = True
        self.previous = thread.handling
        thread.handling = self
        frame.generator = self  # only while it runs: a suspended one dies with its last reference
        frame.previous = back
        frame.leave = leave
        if frame.depth != depth:
            frame.depth = depth
            frame.spare = None
        return frame  # type: ignore[no-any-return]

    def finished(self, thread: Thread) -> None:
        """The frame returned."""
        self.running = False
        thread.handling = self.previous  # type: ignore[assignment]
        self.previous = None
        frame: Any = self.frame
        frame.generator = self.frame = None
        if END_FORGETS_CALLER:
            frame.previous = None

    def failed(self, thread: Thread, error: BaseException) -> BaseException:
        """An exception left the frame; the answer is what its caller sees."""
        self.finished(thread)
        return error if BYTECODE_CONVERTS else stop_iteration_error(error, self.kind)

    # -- resuming from native code -------------------------------------------------------------------------------------

    def resume(self, value: Any) -> Any:
        """Run to the next yield or to the end; afterwards ``frame`` is None if it ended."""
        machine = self.guest.machine
        thread = machine.thread()
        frame = self.enter(thread, thread.frame, EXIT)
        frame.deliver(value)
        return machine.run(thread, frame)

    def _check_running(self) -> None:
        if self.running:
            raise ValueError(f"{self.kind} already executing")

    def _check_first(self, value: Any) -> None:
        if not self.started and value is not None:
            raise TypeError(f"can't send non-None value to a just-started {self.kind}")

    def _on_finished(self) -> None:
        """What resuming a finished one does: nothing, or an error."""

    def send(self, value: Any) -> Any:
        """Resume with ``value``; StopIteration carries the return value."""
        self._check_running()
        if self.frame is None:
            self._on_finished()
            raise StopIteration
        self._check_first(value)
        result = self.resume(value)
        if self.frame is not None:
            return result
        raise StopIteration if result is None else stop_iteration(result)

    def throw(self, kind: Any, /, *rest: Any) -> Any:
        """Raise an exception where the frame is suspended."""
        error = thrown((kind, *rest), self.machine.thread().frame)
        self._check_running()
        return self._throw(error, close_on_exit=True)

    def _throw(self, error: BaseException, close_on_exit: bool) -> Any:
        inner = self.delegate()
        if inner is not None:
            return self._throw_inside(inner, error, close_on_exit)
        return self._raise_inside(error)

    def _throw_inside(self, inner: Any, error: BaseException, close_on_exit: bool) -> Any:
        """Pass the exception on to the iterator of ``yield from`` (``_gen_throw``)."""
        if close_on_exit and isinstance(error, GeneratorExit):
            failure = self._guarded(close_iterator, inner, self.frame)[1]
            return self._raise_inside(error if failure is None else failure)
        resumable = isinstance(inner, Resumable)
        throw = inner._checked_throw if resumable else getattr(inner, "throw", None)
        if throw is None:
            return self._raise_inside(error)
        call = self._as_caller if resumable or THROW_SHOWS_CALLER else self._guarded
        arguments = (error, close_on_exit) if resumable else (error,)
        if LOSES_TRACEBACK and self.error is not None:
            value, failure = self._losing_traceback(call, throw, *arguments)
        else:
            value, failure = call(throw, *arguments)
        if failure is None:
            return value
        if isinstance(failure, StopIteration) and not BYTECODE_CONVERTS:
            return self._continue_after_delegation(failure.value)
        return self._raise_inside(failure)

    def _checked_throw(self, error: BaseException, close_on_exit: bool) -> Any:
        self._check_running()
        return self._throw(error, close_on_exit)

    def _guarded(self, function: Callable[..., Any], *arguments: Any) -> tuple[Any, BaseException | None]:
        """Call the inner iterator while this one counts as running; what it answered and what it raised."""
        self.running = True
        failure: BaseException | None = None
        value = None
        try:
            value = function(*arguments)
        except BaseException as error:
            failure = error
            failure.__traceback__ = without_host(failure.__traceback__)
        finally:
            self.running = False
        return value, failure

    def _as_caller(self, function: Callable[..., Any], *arguments: Any) -> tuple[Any, BaseException | None]:
        """The same, with this one's frame as the caller's, which CPython shows where an exception is passed on."""
        thread = self.machine.thread()
        frame: Any = self.frame
        frame.previous, thread.frame = thread.frame, frame
        try:
            return self._guarded(function, *arguments)
        finally:
            thread.frame, frame.previous = frame.previous, None

    def _losing_traceback(
        self, call: Callable[..., Any], throw: Callable[..., Any], error: BaseException, *rest: Any
    ) -> Any:
        """The same; what ``throw`` raises has the traceback that it had when a frame last caught it (up to 3.11)."""
        thread = self.machine.thread()
        outside, thread.caught = thread.caught, {id(error): depth(error.__traceback__)}
        try:
            value, failure = call(throw, error, *rest)
        finally:
            caught, thread.caught = thread.caught, outside
        if failure is not None:
            failure.__traceback__ = innermost(failure.__traceback__, caught.get(id(failure), 0))
        if outside is not None:
            outside |= caught
        return value, failure

    def _raise_inside(self, error: BaseException) -> Any:
        """Continue the frame with an exception at the point where it is suspended."""
        if self.frame is None:
            self._on_finished()
            pass_on(error, self.machine.thread())
        if error.__traceback__ is not None:
            error.__traceback__ = without_host(error.__traceback__)
        thread = self.machine.thread()
        frame = self.enter(thread, thread.frame, EXIT)
        result = run_raising(thread, frame, error)
        return self._outcome(result)

    def _continue_after_delegation(self, value: Any) -> Any:
        thread = self.machine.thread()
        frame = self.enter(thread, thread.frame, EXIT)
        frame.finish_delegation(value)
        return self._outcome(self.machine.run(thread, frame))

    def _outcome(self, result: Any) -> Any:
        if self.frame is not None:
            return result
        raise StopIteration if result is None else stop_iteration(result)

    def close(self) -> Any:
        """Raise GeneratorExit inside; RuntimeError if it yields on."""
        self._check_running()
        if self.frame is None:
            return None
        if not self.started:
            self._close_unstarted()
            return None
        inner = self.delegate()
        failure = None if inner is None else self._guarded(close_iterator, inner, self.frame)[1]
        if failure is None and self._nobody_catches():
            self.abandon()
            return None
        return self._close_with(failure or GeneratorExit())

    def _nobody_catches(self) -> bool:
        """Whether the compiler (since 3.13) says that no ``try`` is around the place where it is suspended."""
        assert self.frame is not None  # for mypy: it is suspended
        thread = self.machine.thread()
        if CLOSE_RUNS_TRACED and (thread.trace is not None or thread.profile is not None):
            return False
        code = self.frame.guest.code.co_code
        following = self.frame.waits_at() + 2
        return following < len(code) and code[following] == RESUME and bool(code[following + 1] & OUTSIDE_TRY)

    def abandon(self) -> None:
        """Drop the suspended frame without running it."""
        frame: Any = self.frame
        self.frame = None
        frame.drop_temporaries()
        frame.finish()

    def _close_with(self, error: BaseException) -> Any:
        try:
            self._raise_inside(error)
        except StopIteration as stop:
            return stop.value if RETURNS_VALUE_ON_CLOSE else None
        except GeneratorExit as left:
            left.__traceback__ = without_host(left.__traceback__)  # or its entries and ours are a cycle
            return None
        raise RuntimeError(f"{self.kind} ignored GeneratorExit")

    def delegate(self) -> Any:
        """The iterator of ``yield from`` or ``await`` it is suspended in."""
        frame = self.frame
        return frame.delegate() if frame is not None and self.started and not self.running else None

    def __del__(self) -> None:
        if self.frame is None or self.running:
            return
        if self.started:
            self._finalize(lambda: Resumable.close(self))
        else:
            self.frame.finish()

    def finalize(self) -> None:
        """End it while it may live on (``_PyGen_Finalize``)."""
        if self.started or self.kind == "coroutine":
            self.__del__()
        elif self.frame is not None:
            self._close_unstarted()

    def _close_unstarted(self) -> None:
        frame: Any = self.frame
        frame.finish()
        self.frame = None
        if CLOSE_KEEPS_ARGUMENTS:
            self.closed_frame = frame

    def _finalize(self, close: Callable[[], Any], doing: str = "closing generator") -> None:
        """Close when the last reference is gone; an error can only be reported, as one of this object."""
        try:
            close()
        except BaseException as error:
            unraisable.report(error, self, self.machine.thread().frame, doing)

    def _visible_frame(self) -> Any:
        if self.frame is not None:
            self.frame.owner = ref(self)
        return self.frame

    def _awaited(self) -> Any:
        return self.delegate()

    def _is_running(self) -> bool:
        return self.running

    def _is_suspended(self) -> bool:
        return self.frame is not None and self.started and not self.running

    def _code(self) -> Any:
        return self.guest.code


def _loses_traceback() -> bool:
    """Whether an exception thrown through ``yield from`` in a handler loses its inner entries (CPython 3.11)."""

    def inner() -> Any:
        yield

    def outer() -> Any:
        try:
            raise ValueError
        except ValueError:
            yield from inner()

    generator = outer()
    next(generator)
    try:
        generator.throw(KeyError())
    except KeyError as error:
        own = error.__traceback__.tb_next  # type: ignore[union-attr]
        return own is not None and own.tb_next is None
    return False


def _close_keeps_arguments() -> bool:
    """Whether a generator that was closed before it started keeps its arguments until it dies (since 3.12)."""

    class Argument:
        pass

    def unstarted(argument: Any) -> Any:
        yield argument

    argument = Argument()
    reference = ref(argument)
    generator = unstarted(argument)
    del argument
    generator.close()
    return reference() is not None


def _end_forgets_caller() -> bool:
    """Whether the frame of a generator that ended has no ``f_back`` (CPython 3.11); others keep the last caller."""

    def generator() -> Any:
        frames.append(sys._getframe())
        yield

    frames: list[types.FrameType] = []
    list(generator())
    return frames[0].f_back is None


def _throw_shows_caller() -> bool:
    """Whether an iterator that is no generator sees who passes an exception on to it (since 3.14)."""

    class Iterator:
        def __iter__(self) -> Any:
            return self

        def __next__(self) -> Any:
            return None

        def throw(self, error: BaseException) -> Any:
            callers.append(sys._getframe(1).f_code)
            raise error

    def outer() -> Any:
        yield from Iterator()

    callers: list[types.CodeType] = []
    generator = outer()
    next(generator)
    with suppress(KeyError):
        generator.throw(KeyError())
    return callers[0] is outer.__code__


CLOSE_KEEPS_ARGUMENTS = _close_keeps_arguments()
END_FORGETS_CALLER = _end_forgets_caller()
LOSES_TRACEBACK = _loses_traceback()
THROW_SHOWS_CALLER = _throw_shows_caller()
RETURNS_VALUE_ON_CLOSE = "TO_BOOL" in opmap  #: since 3.13


class GuestGenerator(Resumable):
    """A generator."""

    __slots__ = ()

    def __iter__(self) -> Any:
        return self

    def __next__(self) -> Any:
        if self.running:
            raise ValueError("generator already executing")
        if self.frame is None:
            raise StopIteration
        result = self.resume(None)
        if self.frame is not None:
            return result
        raise StopIteration if result is None else stop_iteration(result)

    gi_frame = ReadOnly(Resumable._visible_frame)
    gi_running = ReadOnly(Resumable._is_running)
    gi_code = ReadOnly(Resumable._code)
    gi_yieldfrom = ReadOnly(Resumable._awaited)
    gi_suspended = ReadOnly(Resumable._is_suspended)


for _name in ("__next__", "__iter__", "send", "throw", "close"):
    getattr(GuestGenerator, _name).__doc__ = getattr(types.GeneratorType, _name).__doc__


class _AwaitedByNativeCode(type):
    """The type of a type whose ``__await__`` is for native code alone: the abstract classes must not see it."""

    @property  # type: ignore[misc]
    def __dict__(cls) -> Any:  # type: ignore[override]
        names = type.__dict__["__dict__"].__get__(cls)
        return types.MappingProxyType({name: value for name, value in names.items() if name != "__await__"})


class GuestIterableCoroutine(GuestGenerator, metaclass=_AwaitedByNativeCode):
    """A generator marked by ``types.coroutine``: native code may await it."""

    __slots__ = ()

    def __await__(self) -> Any:
        return self


class GuestCoroutine(Resumable):
    """A coroutine."""

    __slots__ = ("cr_origin",)
    kind = "coroutine"
    shown = types.CoroutineType

    def begin(self, frame: Frame) -> None:
        depth = sys.get_coroutine_origin_tracking_depth()
        self.cr_origin = origin(frame.previous, depth) if depth else None
        Resumable.begin(self, frame)

    def __await__(self) -> Any:
        return CoroutineWrapper(self)

    def _on_finished(self) -> None:
        raise RuntimeError("cannot reuse already awaited coroutine")

    def close(self) -> Any:
        if self.frame is not None and not self.started:
            self._close_unstarted()
            return None
        return super().close()

    def __del__(self) -> None:
        if self.frame is not None and not self.started:
            self._warn_unawaited()
            self.frame.finish()
            self.frame = None
        else:
            super().__del__()

    def _warn_unawaited(self) -> None:
        """Warn by the ``warnings`` module's means; where that fails, plainly (``_PyErr_WarnUnawaitedCoroutine``)."""
        import warnings  # the guest's

        report = getattr(warnings, "_warn_unawaited_coroutine", None)
        frame = self.machine.thread().frame
        if report is not None:
            try:
                report(self)
                return
            except BaseException as error:
                unraisable.report(error, self, frame, "finalizing coroutine")
                if isinstance(error, RuntimeWarning):
                    return
        message = f"coroutine '{self.__qualname__}' was never awaited"
        self._finalize(lambda: warn(frame, message, RuntimeWarning), "finalizing coroutine")

    cr_frame = ReadOnly(Resumable._visible_frame)
    cr_running = ReadOnly(Resumable._is_running)
    cr_code = ReadOnly(Resumable._code)
    cr_await = ReadOnly(Resumable._awaited)
    cr_suspended = ReadOnly(Resumable._is_suspended)


def _native_wrapper() -> Any:
    async def nothing() -> None: ...

    coroutine = nothing()
    wrapper = coroutine.__await__()
    coroutine.close()
    return type(wrapper)


class CoroutineWrapper:
    """The iterator ``coroutine.__await__()`` answers."""

    __module__ = BUILTINS
    __slots__ = ("__weakref__", "coroutine")
    shown: type = _native_wrapper()

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        return self.shown

    def __repr__(self) -> str:
        return f"<coroutine_wrapper object at {id(self):#x}>"

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise TypeError("cannot pickle 'coroutine_wrapper' object")

    def __init__(self, coroutine: GuestCoroutine) -> None:
        self.coroutine = coroutine

    def __iter__(self) -> Any:
        return self

    def __next__(self) -> Any:
        return self.coroutine.send(None)

    def send(self, value: Any) -> Any:
        return self.coroutine.send(value)

    def throw(self, *arguments: Any) -> Any:
        return self.coroutine.throw(*arguments)

    def close(self) -> Any:
        return self.coroutine.close()


def origin(frame: Frame | None, depth: int) -> tuple[tuple[str, int | None, str], ...]:
    """Where a coroutine was made: file, line and function of up to ``depth`` frames."""
    found: list[tuple[str, int | None, str]] = []
    while frame is not None and len(found) < depth:
        code = frame.guest.code
        found.append((code.co_filename, frame.f_lineno, code.co_name))
        frame = frame.previous
    return tuple(found)


def send(receiver: Any, value: Any) -> tuple[bool, Any]:
    """Send to any iterator; whether it returned, and what it returned or yielded (``PyIter_Send``)."""
    try:
        if value is None and hasattr(type(receiver), "__next__"):
            return False, next(receiver)
        return False, receiver.send(value)
    except StopIteration as stop:
        return True, stop.value


def close_iterator(iterator: Any, frame: Frame | None) -> None:
    """Close what ``yield from`` in ``frame`` delegates to (``gen_close_iter``)."""
    if isinstance(iterator, Resumable):
        iterator.close()
        return
    try:
        close = getattr(iterator, "close", None)
    except BaseException as error:
        unraisable.report(error, iterator, frame, "closing generator")
        return
    if close is not None:
        close()


def stop_iteration(value: Any) -> StopIteration:
    """A StopIteration with exactly this ``value``, be it a tuple or exception (``_PyGen_SetStopIterationValue``)."""
    return StopIteration(value)


def stop_iteration_error(error: BaseException, kind: str) -> BaseException:
    """A StopIteration that leaves a generator becomes a RuntimeError (PEP 479)."""
    name = "StopIteration" if isinstance(error, StopIteration) else None
    if kind == "async generator" and isinstance(error, StopAsyncIteration):
        name = "StopAsyncIteration"
    if name is None:
        return error
    converted = RuntimeError(f"{kind} raised {name}")
    converted.__cause__ = converted.__context__ = error
    return converted


def thrown(arguments: tuple[Any, ...], frame: Frame | None) -> BaseException:
    """The exception that ``throw(*arguments)`` means."""
    warn_of_old_signature("throw", arguments, frame)
    return normalized(*arguments)


def warn_of_old_signature(method: str, arguments: tuple[Any, ...], frame: Frame | None) -> None:
    """Since 3.12 more than one argument is deprecated."""
    if len(arguments) > 1 and BYTECODE_CONVERTS:
        signature = f"the (type, exc, tb) signature of {method}() is deprecated"
        warn(frame, f"{signature}, use the single-arg signature instead.", DeprecationWarning)


def normalized(kind: Any, value: Any = None, traceback: Any = None) -> BaseException:
    """The exception that ``throw(kind, value, traceback)`` means."""
    if traceback is not None and not isinstance(traceback, types.TracebackType):
        raise TypeError("throw() third argument must be a traceback object")
    if isinstance(kind, type) and issubclass(kind, BaseException):
        error = value if isinstance(value, kind) else _made(kind, value)
    elif isinstance(kind, BaseException):
        if value is not None:
            raise TypeError("instance exception may not have a separate value")
        error = kind
    else:
        raise TypeError(
            f"exceptions must be classes or instances deriving from BaseException, not {type(kind).__name__}"
        )
    return error if traceback is None else error.with_traceback(traceback)


def _made(kind: Any, value: Any) -> BaseException:
    """An exception of class ``kind``, or what went wrong in making it (``PyErr_NormalizeException``)."""
    try:
        return _instance(kind, value)
    except BaseException as error:
        error.__traceback__ = without_host(error.__traceback__)
        return error


def _instance(kind: Any, value: Any) -> BaseException:
    if value is None:
        made = kind()
    else:
        made = kind(*value) if isinstance(value, tuple) else kind(value)
    if not isinstance(made, BaseException):
        raise TypeError(
            f"calling {kind!r} should have returned an instance of BaseException, not {type(made).__name__}"
        )
    return made

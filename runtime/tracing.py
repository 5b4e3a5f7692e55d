"""``sys.settrace`` and ``sys.setprofile`` for guest frames (``Python/sysmodule.c``, ``Python/ceval.c``).

A machine has a third loop that calls ``before_instruction`` ahead of every instruction; it runs only while some thread
is traced.  A trace function is itself never traced.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from opcode import opmap
from types import BuiltinFunctionType, FunctionType, GeneratorType, MethodDescriptorType
from typing import Any

from . import monitored
from .frame import CONSTRUCT, Frame, Place
from .jumps import land
from .landmarks import landmarks
from .machine import Machine, Thread
from .sentinels import END

REFUSES_TO_NEST = "PRECALL" in opmap  #: up to 3.11
SEND = opmap["SEND"]  #: a delegation goes back to it each time


def set_trace(machine: Machine, thread: Thread, function: Any) -> None:
    """``sys.settrace(function)`` for the calling thread."""
    _install(thread, "trace", function)
    machine.choose_loop(thread)


def set_profile(machine: Machine, thread: Thread, function: Any) -> None:
    """``sys.setprofile(function)`` for the calling thread."""
    _install(thread, "profile", function)
    machine.choose_loop(thread)


def _install(thread: Thread, kind: str, function: Any) -> None:
    """Put a function in the place of another, whose end may install one, too (``_PyEval_SetTrace``)."""
    if thread.installing == kind and REFUSES_TO_NEST:
        thread.installing = ""
        raise RuntimeError(f"Cannot install a {kind} function while another {kind} function is being installed")
    thread.installing = kind
    setattr(thread, kind, function)
    thread.installing = ""


def before_instruction(thread: Thread, frame: Frame, pc: int) -> bool:
    """Report what the instruction before ``pc`` is about to do: enter the frame, begin a line.

    True if the frame goes on elsewhere instead, at its ``pc`` in the program of its ``guest``.
    """
    if thread.reporting:
        return False
    guest = frame.guest
    if not guest.offsets:  # about to be prepared
        return False
    index = pc - 1
    if thread.trace is None and thread.profile is None and thread.monitoring is None:
        if frame.last_offset is not None:  # tracing may go on
            frame.last_offset, frame.last_line = guest.offsets[index], guest.line(index)
        return False
    marks = landmarks(guest)
    offset = guest.offsets[index]
    if frame.last_offset is None:
        if offset < marks.begin:
            return False
        if _take_up(thread, frame, index):
            return True
    reached: Any = frame.last_offset
    if offset == reached and frame.landed is None and offset not in marks.flow.ways[offset]:
        return False  # another step of the same instruction
    before = marks.between(reached, offset) if guest.traceable is not guest or thread.monitoring is not None else ()
    if _reach_lines(thread, frame, before, Place(offset, guest.line(index))):
        return True
    monitored.calls_super(thread, frame, index)
    if frame.trace_opcodes:
        report(thread, frame, "opcode", None)
    frame.last_offset = offset
    return False


def _take_up(thread: Thread, frame: Frame, index: int) -> bool:
    """The frame begins, resumes, or is traced only from its middle; whether it goes on elsewhere."""
    guest = frame.guest
    if frame.landed is not None:  # moved while it was suspended
        land(thread, frame, frame.landed)
        frame.last_offset = 0
        return True
    resume = landmarks(guest).entries.get(index)
    if resume is not None:
        return _enter(thread, frame, resume)
    frame.last_offset, frame.last_line = guest.offsets[index - 1], guest.line(index - 1)
    return _is_followed(thread, frame) and frame.machine.catch_up(frame, index)


def _is_followed(thread: Thread, frame: Frame) -> bool:
    """Whether somebody wants to know each line of the frame."""
    return (frame.trace is not None and thread.trace is not None) or thread.monitoring is not None


def _enter(thread: Thread, frame: Frame, resume: Place) -> bool:
    """The frame begins or resumes; whether it goes on in another program."""
    first = frame.last_line is None
    frame.shown = resume
    monitored.begins(thread, frame, resume.offset)
    report_call(thread, frame)
    frame.shown = None
    frame.last_line = None if first else resume.line
    frame.last_offset = resume.offset
    return first and _is_followed(thread, frame) and frame.machine.make_movable(frame, resume.offset)


def _reach_lines(thread: Thread, frame: Frame, before: tuple[Place, ...] | None, place: Place) -> bool:
    """Report the lines of what was left out ``before`` an instruction, and its own; whether the frame was moved."""
    if frame.landed is not None:
        frame.last_line, frame.last_offset, frame.landed = frame.landed.line, place.offset, None
    last: Any = place.offset if before is None else frame.last_offset
    for each in (*(before or ()), place):
        backward = each.offset < last and frame.guest.code.co_code[each.offset] != SEND
        monitored.goes(thread, frame, last, each.offset)
        _reach_line(thread, frame, each, backward)
        if _moved(frame):
            return True
        monitored.executes(thread, frame, each.offset)
        last = each.offset
    return False


def _moved(frame: Frame) -> bool:
    return frame.landed is not None


def _reach_line(thread: Thread, frame: Frame, place: Place, backward: bool) -> None:
    """Report the line of ``place`` if it is another one than before, or the same again after a jump back."""
    line = place.line
    if line is not None and frame.trace is not None and frame.trace_lines and (line != frame.last_line or backward):
        frame.shown = place
        report(thread, frame, "line", None)
        frame.shown = None
    if not _moved(frame):
        monitored.reaches(thread, frame, place)
    frame.last_line = line if line is not None else -1


def _place(frame: Frame) -> Place:
    """Where the instruction before the ``pc`` of a frame that stands still is."""
    index = frame.pc - 1
    return Place(frame.guest.offsets[index], frame.guest.line(index))


def report_call(thread: Thread, frame: Frame) -> None:
    """The frame was entered or resumed: the global trace function decides whether it is traced."""
    if thread.profile is not None:
        _profile(thread, frame, "call", None)
    if thread.trace is not None:
        local = _call(thread, thread.trace, frame, "call", None)
        if local is not None:
            frame.trace = local


def report(thread: Thread, frame: Frame, event: str, argument: Any) -> None:
    """Tell the frame's own trace function; what it answers traces on."""
    if frame.trace is None or thread.reporting or thread.trace is None:
        return
    local = _call(thread, frame.trace, frame, event, argument)
    if local is not None:
        frame.trace = local


def report_return(thread: Thread, frame: Frame, value: Any) -> None:
    """The frame returns or yields ``value`` (None when an exception leaves it)."""
    if thread.reporting:
        return
    called = frame.leave in monitored.CALLED and not monitored.suspends(frame)
    monitored.ends(thread, frame, value)
    _report_left(thread, frame, value)
    if called:
        refused = frame.leave == CONSTRUCT and value is not None
        monitored.ends_call(thread, frame.previous, "C_RAISE" if refused else "C_RETURN")


def _report_left(thread: Thread, frame: Frame, value: Any) -> None:
    frame.last_offset = None
    if thread.trace is not None:
        report(thread, frame, "return", value)
    if thread.profile is not None:
        _profile(thread, frame, "return", value)


def report_unwinding(thread: Thread, frame: Frame, error: BaseException, index: int, left: int | None) -> None:
    """An exception leaves the frame from instruction ``index``; it was raised at the one before the frame's ``pc``."""
    if thread.reporting:
        return
    frame.shown = _place(frame)
    monitored.unwound(thread, frame, error, index, left)
    _report_left(thread, frame, None)
    frame.shown = None
    if frame.leave in monitored.CALLED:
        monitored.ends_call(thread, frame.previous, "C_RAISE")


def report_thrown(thread: Thread, frame: Frame, error: BaseException) -> None:
    """The frame is resumed by an exception."""
    if thread.reporting:
        return
    frame.shown = place = _place(frame)
    frame.last_line, frame.last_offset = place.line, place.offset
    monitored.thrown(thread, frame, place.offset, error)
    report_call(thread, frame)
    frame.shown = None


def report_raised(thread: Thread, frame: Frame, error: BaseException, index: int, left: int | None) -> None:
    """An exception is raised in, or comes into, the frame: see ``monitored.raised``."""
    monitored.raised(thread, frame, error, index, left)
    report_exception(thread, frame, error)


def report_exception(thread: Thread, frame: Frame, error: BaseException) -> None:
    """Tell the trace function of an exception."""
    report(thread, frame, "exception", (type(error), error, error.__traceback__))


def _call(thread: Thread, function: Any, frame: Frame, event: str, argument: Any) -> Any:
    thread.reporting, thread.reported = event, frame
    try:
        return function(frame, event, argument)
    except BaseException:
        thread.trace = frame.trace = None
        raise
    finally:
        thread.reporting, thread.reported = "", None


def _profile(thread: Thread, frame: Frame, event: str, argument: Any) -> None:
    thread.reporting = event
    try:
        thread.profile(frame, event, argument)
    except BaseException:
        thread.profile = None
        raise
    finally:
        thread.reporting = ""


def next_item(thread: Thread, frame: Frame, iterator: Any) -> Any:
    """``next(iterator, END)``; that a ``__next__`` in Python raised StopIteration is told."""
    error: BaseException | None
    try:
        return next(iterator)
    except StopIteration as stop:
        error = stop
    entry = error.__traceback__
    if entry is not None and entry.tb_next is not None:
        error.__traceback__ = entry.tb_next
        monitored.stopped(thread, frame, error, None)
        report_exception(thread, frame, error)
    error = entry = None  # it would keep this frame alive, and with it all that called
    return END


def report_stop(thread: Thread, frame: Frame, receiver: Any, result: Any) -> None:
    """A generator, or the receiver of a delegation, returned to the frame: with a StopIteration, mostly."""
    if result is None and isinstance(receiver, GeneratorType):
        told = "END_SEND" in opmap  # since 3.12
    else:
        in_python = type(getattr(type(receiver), "__next__", None)) is FunctionType
        told = result is not None or in_python or isinstance(receiver, Coroutine)
    error = StopIteration() if result is None else StopIteration(result)
    if receiver is None:
        monitored.loop_ends(thread, frame, error)
    if told:
        monitored.stopped(thread, frame, error, receiver)
        report_exception(thread, frame, error)


def call_native(thread: Thread, frame: Frame, function: Any, args: list[Any]) -> Any:
    """Call a builtin function, or a type, with the events of profilers and ``sys.monitoring``."""
    if thread.reporting or (thread.profile is None and thread.monitoring is None):
        return function(*args)
    call = partial(function, *args)
    if thread.profile is not None:
        call = partial(profiled, thread, frame, function, args, call)
    return call() if thread.monitoring is None else monitored.watched(thread, frame, call)


def profiled(thread: Thread, frame: Frame, function: Any, args: list[Any], call: Callable[[], Any]) -> Any:
    """``call()``, which calls native ``function``, with the events a profiler gets: for a type or an instance none.

    A method that was called as ``type.method(self)`` is told as ``self.method``.
    """
    shown = function
    if type(function) is MethodDescriptorType and args:
        shown = function.__get__(args[0])
    elif type(function) is not BuiltinFunctionType:
        return call()
    _profile(thread, frame, "c_call", shown)
    try:
        result = call()
    except BaseException:
        if thread.profile is not None:
            _profile(thread, frame, "c_exception", shown)
        raise
    if thread.profile is not None:
        _profile(thread, frame, "c_return", shown)
    return result

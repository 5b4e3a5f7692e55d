"""``sys.settrace`` and ``sys.setprofile`` for guest frames (``Python/sysmodule.c``, ``Python/ceval.c``).

A machine has a third loop that calls ``before_instruction`` ahead of every instruction; it runs only while some thread
is traced.  A trace function is itself never traced.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from opcode import opmap
from types import BuiltinFunctionType, FunctionType, GeneratorType, MethodDescriptorType
from typing import Any
from weakref import WeakKeyDictionary

from .code import GuestCode, unit_lines
from .frame import Frame, Place
from .jumps import Flow, flow, land
from .machine import Machine, Thread
from .sentinels import END

LANDMARKS: WeakKeyDictionary[GuestCode, Landmarks] = WeakKeyDictionary()

REFUSES_TO_NEST = "PRECALL" in opmap  #: up to 3.11


def set_trace(machine: Machine, thread: Thread, function: Any) -> None:
    """``sys.settrace(function)`` for the calling thread."""
    _install(thread, "trace", function)
    _choose_loop(machine, thread)


def set_profile(machine: Machine, thread: Thread, function: Any) -> None:
    """``sys.setprofile(function)`` for the calling thread."""
    _install(thread, "profile", function)
    _choose_loop(machine, thread)


def _install(thread: Thread, kind: str, function: Any) -> None:
    """Put a function in the place of another, whose end may install one, too (``_PyEval_SetTrace``)."""
    if thread.installing == kind and REFUSES_TO_NEST:
        thread.installing = ""
        raise RuntimeError(f"Cannot install a {kind} function while another {kind} function is being installed")
    thread.installing = kind
    setattr(thread, kind, function)
    thread.installing = ""


def _choose_loop(machine: Machine, thread: Thread) -> None:
    """Use the tracing loop while this thread wants events; the loop that is running gives way as soon as it may."""
    wanted = thread.trace is not None or thread.profile is not None
    machine.run = machine.run_tracing if wanted else machine.run_untraced
    thread.switching = wanted


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
    if thread.trace is None and thread.profile is None:
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
    before = () if guest.traceable is guest else marks.between(reached, offset)
    if _reach_lines(thread, frame, before, Place(offset, guest.line(index))):
        return True
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
    return frame.trace is not None and frame.machine.catch_up(frame, index)


def _enter(thread: Thread, frame: Frame, resume: Place) -> bool:
    """The frame begins or resumes; whether it goes on in another program."""
    first = frame.last_line is None
    frame.shown = resume
    report_call(thread, frame)
    frame.shown = None
    frame.last_line = None if first else resume.line
    frame.last_offset = resume.offset
    traced = frame.trace is not None and thread.trace is not None
    return first and traced and frame.machine.make_movable(frame, resume.offset)


def _reach_lines(thread: Thread, frame: Frame, before: tuple[Place, ...] | None, place: Place) -> bool:
    """Report the lines of what was left out ``before`` an instruction, and its own; whether the frame was moved."""
    if frame.landed is not None:
        frame.last_line, frame.last_offset, frame.landed = frame.landed.line, place.offset, None
    last: Any = place.offset if before is None else frame.last_offset
    for each in (*(before or ()), place):
        backward = each.offset < last and frame.guest.code.co_code[each.offset] != SEND
        _reach_line(thread, frame, each, backward)
        if _moved(frame):
            return True
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
    frame.last_line = line if line is not None else -1


def _place(frame: Frame) -> Place:
    """Where the instruction before the ``pc`` of a frame that stands still is."""
    index = frame.pc - 1
    return Place(frame.guest.offsets[index], frame.guest.line(index))


@dataclass(frozen=True, slots=True)
class Landmarks:
    """Where events happen in a program that leaves out some of CPython's instructions."""

    begin: int  #: what is before this offset makes the frame ready
    entries: dict[int, Place]  #: instructions a frame begins or resumes with -> the RESUME before
    flow: Flow
    lines: list[int | None]  #: of each code unit
    kept: frozenset[int]  #: offsets of the program's instructions, but for those that others perform as well
    passed: dict[tuple[int, int], tuple[Place, ...] | None]  #: what ``between`` has found

    def between(self, last: int, offset: int) -> tuple[Place, ...] | None:
        """What was left out of what CPython executes between the instructions at ``last`` and at ``offset``.

        None if they belong together, or a pass has moved one of them.
        """
        if (last, offset) not in self.passed:
            way = self.flow.between(last, offset, self.kept)
            seen = way and [each for each in way if self.flow.names[each] not in UNSEEN]
            places = None if seen is None else tuple(Place(each, self.lines[each >> 1]) for each in seen)
            self.passed[last, offset] = places
        return self.passed[last, offset]


SEND = opmap["SEND"]  #: a delegation goes back to it each time
UNSEEN = frozenset({"RESUME", "EXTENDED_ARG", "PRECALL"})  #: what never begins a line of its own


def landmarks(guest: GuestCode) -> Landmarks:
    """The landmarks of a prepared code object."""
    found = LANDMARKS.get(guest)
    if found is None:
        found = LANDMARKS[guest] = _find_landmarks(guest)
    return found


def _find_landmarks(guest: GuestCode) -> Landmarks:
    offsets = guest.offsets[: len(guest.program)]  # behind them those of first steps
    first_index = {offset: index for index, offset in reversed(list(enumerate(offsets)))}
    ordered = sorted(first_index)  # the translator may have moved blocks about
    found = flow(guest.code)
    lines = unit_lines(guest.code)
    resumes = [offset for offset, name in found.names.items() if name == "RESUME" and offset < ordered[-1]]
    return Landmarks(
        begin=min(resumes, default=0),
        entries={first_index[ordered[bisect_right(ordered, each)]]: Place(each, lines[each >> 1]) for each in resumes},
        flow=found,
        lines=lines,
        kept=frozenset(each for each in ordered if found.names[each] != "FOR_ITER"),
        passed={},
    )


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
    frame.last_offset = None
    if thread.trace is not None:
        report(thread, frame, "return", value)
    if thread.profile is not None:
        _profile(thread, frame, "return", value)


def report_unwinding(thread: Thread, frame: Frame) -> None:
    """An exception leaves the frame, from the instruction before its ``pc``."""
    frame.shown = _place(frame)
    report_return(thread, frame, None)
    frame.shown = None


def report_thrown(thread: Thread, frame: Frame) -> None:
    """The frame is resumed by an exception."""
    if thread.reporting:
        return
    frame.shown = place = _place(frame)
    frame.last_line, frame.last_offset = place.line, place.offset
    report_call(thread, frame)
    frame.shown = None


def report_exception(thread: Thread, frame: Frame, error: BaseException) -> None:
    """An exception is raised in, or comes into, the frame."""
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
    if told:
        report_exception(thread, frame, StopIteration() if result is None else StopIteration(result))


def call_native(thread: Thread, frame: Frame, function: Any, args: list[Any]) -> Any:
    """Call a builtin function, or a type, with the events a profiler gets."""
    if thread.profile is None or thread.reporting:
        return function(*args)
    return profiled(thread, frame, function, args, partial(function, *args))


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

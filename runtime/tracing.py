"""``sys.settrace`` and ``sys.setprofile`` for guest frames (``Python/sysmodule.c``, ``Python/ceval.c``).

A machine has a third loop that calls ``before_instruction`` ahead of every instruction; it runs only while some thread
is traced.  A trace function is itself never traced.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from bytecode import ConcreteBytecode

from .code import GuestCode, unit_lines
from .frame import Frame
from .machine import Machine, Thread

LANDMARKS: WeakKeyDictionary[GuestCode, Landmarks] = WeakKeyDictionary()


def set_trace(machine: Machine, thread: Thread, function: Any) -> None:
    """``sys.settrace(function)`` for the calling thread."""
    thread.trace = function
    _choose_loop(machine, thread)


def set_profile(machine: Machine, thread: Thread, function: Any) -> None:
    """``sys.setprofile(function)`` for the calling thread."""
    thread.profile = function
    _choose_loop(machine, thread)


def _choose_loop(machine: Machine, thread: Thread) -> None:
    """Use the tracing loop while this thread wants events; the loop that is running gives way as soon as it may."""
    wanted = thread.trace is not None or thread.profile is not None
    machine.run = machine.run_tracing if wanted else machine.run_untraced
    thread.switching = wanted


def before_instruction(thread: Thread, frame: Frame, pc: int) -> None:
    """Report what the instruction before ``pc`` is about to do: enter the frame, begin a line."""
    if thread.reporting or (thread.trace is None and thread.profile is None):
        return
    guest = frame.guest
    if not guest.offsets:  # about to be prepared
        return
    index = pc - 1
    marks = landmarks(guest)
    if frame.last_offset is None:
        if index not in marks.entries:
            return
        _enter(thread, frame, marks.entries[index], first=frame.last_line is None)
    for line in marks.elided.get(index, ()):
        _reach_line(thread, frame, line, False)
    offset = guest.offsets[index]
    _reach_line(thread, frame, guest.line(index), offset < (frame.last_offset or 0))
    if frame.trace_opcodes:
        report(thread, frame, "opcode", None)
    frame.last_offset = offset


def _enter(thread: Thread, frame: Frame, line: int | None, first: bool) -> None:
    """The frame begins or resumes at a RESUME of this line."""
    frame.shown_line = line
    report_call(thread, frame)
    frame.shown_line = None
    frame.last_line = None if first else line


def _reach_line(thread: Thread, frame: Frame, line: int | None, backward: bool) -> None:
    """Report ``line`` if it is another one than before, or the same again after a jump back."""
    if line is not None and frame.trace is not None and frame.trace_lines and (line != frame.last_line or backward):
        frame.shown_line = line
        report(thread, frame, "line", None)
        frame.shown_line = None
    frame.last_line = line if line is not None else -1


@dataclass(frozen=True, slots=True)
class Landmarks:
    """Where events happen in a program that leaves out some of CPython's instructions."""

    entries: dict[int, int | None]  #: instructions a frame begins or resumes with -> line of the RESUME before
    elided: dict[int, tuple[int | None, ...]]  #: instruction -> lines of what stood right before it and was left out


UNSEEN = frozenset({"CACHE", "RESUME", "EXTENDED_ARG", "PRECALL"})  #: what never begins a line of its own


def landmarks(guest: GuestCode) -> Landmarks:
    """The landmarks of a prepared code object."""
    found = LANDMARKS.get(guest)
    if found is None:
        found = LANDMARKS[guest] = _find_landmarks(guest)
    return found


def _find_landmarks(guest: GuestCode) -> Landmarks:
    offsets = list(guest.offsets)
    units = list(ConcreteBytecode.from_code(guest.code, extended_arg=True))
    lines = unit_lines(guest.code)
    resumes = [2 * unit for unit, each in enumerate(units) if each.name == "RESUME"]
    begins = {_index_after(offsets, resume): resume for resume in resumes}
    elided = {}
    ordered = sorted(set(offsets))
    before_each = dict(zip(ordered, [-2, *ordered], strict=False))  # the translator may have moved blocks about
    for offset in ordered:
        index = offsets.index(offset)  # the first of several that came of one instruction
        before = max(before_each[offset] + 2, begins.get(index, 0))
        skipped = [unit for unit in range(before >> 1, offset >> 1) if units[unit].name not in UNSEEN]
        if skipped:
            elided[index] = tuple(lines[unit] for unit in skipped)
    return Landmarks({index: lines[resume >> 1] for index, resume in begins.items()}, elided)


def _index_after(offsets: list[int], offset: int) -> int:
    return next((index for index, each in enumerate(offsets) if each > offset), len(offsets))


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


def report_exception(thread: Thread, frame: Frame, error: BaseException) -> None:
    """An exception is raised in, or comes into, the frame."""
    report(thread, frame, "exception", (type(error), error, error.__traceback__))


def _call(thread: Thread, function: Any, frame: Frame, event: str, argument: Any) -> Any:
    thread.reporting = True
    try:
        return function(frame, event, argument)
    except BaseException:
        thread.trace = frame.trace = None
        raise
    finally:
        thread.reporting = False


def _profile(thread: Thread, frame: Frame, event: str, argument: Any) -> None:
    thread.reporting = True
    try:
        thread.profile(frame, event, argument)
    except BaseException:
        thread.profile = None
        raise
    finally:
        thread.reporting = False


def call_native(thread: Thread, frame: Frame, function: Any, args: list[Any]) -> Any:
    """Call a builtin with the events a profiler gets."""
    if thread.profile is None or thread.reporting:
        return function(*args)
    _profile(thread, frame, "c_call", function)
    try:
        result = function(*args)
    except BaseException:
        _profile(thread, frame, "c_exception", function)
        raise
    _profile(thread, frame, "c_return", function)
    return result

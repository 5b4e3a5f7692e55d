"""What ``sys.monitoring`` is told of guest frames (PEP 669, ``Python/instrumentation.c``, ``Python/bytecodes.c``).

The tracing loop, unwinding and ``runtime.tracing`` say what a frame does; here it becomes the event and the offset that
CPython tells.  Some of these depend on which other events are wanted: CPython puts slower instructions in the place of
those that can tell, and these do not enter a generator or function themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from opcode import opmap
from types import (
    BuiltinFunctionType,
    CoroutineType,
    FunctionType,
    GeneratorType,
    MethodDescriptorType,
    MethodType,
    MethodWrapperType,
    WrapperDescriptorType,
)
from typing import Any
from weakref import WeakKeyDictionary

from .classes import class_attribute
from .code import GuestCode
from .frame import CONSTRUCT, ITERATE, SEND, Frame, Place
from .jumps import PASSED_OVER, Calls, calls
from .landmarks import landmarks
from .machine import Thread, function_guest
from .monitoring import BRANCHING, CALL, INSTRUCTION, MISSING, PY_START, Monitoring

CALLS: WeakKeyDictionary[GuestCode, Calls] = WeakKeyDictionary()

SINCE_3_13, SINCE_3_14 = "CALL_KW" in opmap, "NOT_TAKEN" in opmap
RESUMES_AFTER = 3  #: the bits of a RESUME's argument that say after what, 0: at the start of a function
NAMES_CLASS = 2  #: the bit of LOAD_SUPER_ATTR's argument that says that ``super`` was called with arguments
CACHE, CALL_FUNCTION_EX, YIELD_VALUE = opmap["CACHE"], opmap["CALL_FUNCTION_EX"], opmap["YIELD_VALUE"]
JUMPS = frozenset({"JUMP_FORWARD", "JUMP_BACKWARD"})
BRANCHES = ("POP_JUMP", "FOR_ITER")
CALLED = (None, CONSTRUCT)  #: how a frame is left that a loop began for a call
METHODS = (MethodType, BuiltinFunctionType, MethodWrapperType)
UNBOUND = (MethodDescriptorType, WrapperDescriptorType)


# -- frames begin, go on and end --------------------------------------------------------------------------------------


def begins(thread: Thread, frame: Frame, offset: int) -> None:
    """The frame begins, or goes on behind a yield, with the RESUME at ``offset``."""
    if thread.monitoring is not None:
        starts = frame.guest.code.co_code[offset + 1] & RESUMES_AFTER == 0
        thread.monitoring.tell(thread, frame, "PY_START" if starts else "PY_RESUME", offset, offset)


def thrown(thread: Thread, frame: Frame, offset: int, error: BaseException) -> None:
    """The frame goes on behind the yield at ``offset`` with an exception."""
    if thread.monitoring is not None:
        if SINCE_3_13:
            offset += 2
        thread.monitoring.tell(thread, frame, "PY_THROW", offset, offset, error)


def ends(thread: Thread, frame: Frame, value: Any) -> None:
    """The frame returns or yields ``value``."""
    offset = frame.last_offset
    if thread.monitoring is not None and offset is not None:
        event = "PY_YIELD" if suspends(frame) else "PY_RETURN"
        thread.monitoring.tell(thread, frame, event, offset, offset, value)


def suspends(frame: Frame) -> bool:
    """Whether the frame is at a yield."""
    return frame.last_offset is not None and frame.guest.code.co_code[frame.last_offset] == YIELD_VALUE


def unwound(thread: Thread, frame: Frame, error: BaseException, index: int, left: int | None) -> None:
    """An exception leaves the frame; ``index`` and ``left`` as in ``raised``."""
    if thread.monitoring is not None:
        offset = _shown_raise(thread.monitoring, frame, index, left)
        thread.monitoring.tell(thread, frame, "PY_UNWIND", offset, offset, error)


# -- instructions -----------------------------------------------------------------------------------------------------


def goes(thread: Thread, frame: Frame, last: int, offset: int) -> None:
    """The frame goes from the instruction at ``last``, which may be a branch or jump, to the one at ``offset``."""
    monitoring = thread.monitoring
    if monitoring is None:
        return
    found = landmarks(frame.guest).flow
    name = found.names.get(last, "")
    ways = found.ways.get(last, ())
    if name in JUMPS and offset in ways:
        monitoring.tell(thread, frame, "JUMP", last, last, offset)
    elif SINCE_3_14:
        _goes_aside(monitoring, thread, frame, last, offset)
    elif name.startswith(BRANCHES) and offset in ways:
        monitoring.tell(thread, frame, "BRANCH", last, last, offset)


def _goes_aside(monitoring: Monitoring, thread: Thread, frame: Frame, last: int, offset: int) -> None:
    """The same of branches from 3.14 on, which are told by one of two events, and some of them an instruction later."""
    found = landmarks(frame.guest).flow
    name, ways = found.names.get(last, ""), found.ways.get(last, ())
    if name == "FOR_ITER" and offset == ways[1]:
        monitoring.tell(thread, frame, "BRANCH_LEFT", last, last, offset)
    elif name.startswith("POP_JUMP") and offset == ways[0]:
        monitoring.tell(thread, frame, "BRANCH_RIGHT", last, last, offset)
    elif last in found.branches:
        shown = last if monitoring.instruments(frame.guest.code, INSTRUCTION) else found.branches[last]
        monitoring.tell(thread, frame, "BRANCH_LEFT" if name == "NOT_TAKEN" else "BRANCH_RIGHT", last, shown, offset)


def reaches(thread: Thread, frame: Frame, place: Place) -> None:
    """The frame is at ``place``, the beginning of a line perhaps."""
    monitoring = thread.monitoring
    if monitoring is not None and place.line is not None and _is_new(monitoring, frame, place.line):
        frame.shown = place
        monitoring.tell(thread, frame, "LINE", place.offset, place.line)
        frame.shown = None


def _is_new(monitoring: Monitoring, frame: Frame, line: int) -> bool:
    """Whether a line begins: on 3.13 not that of the ``def``, unless the start of the function is told."""
    if frame.last_line is not None or not SINCE_3_13 or monitoring.instruments(frame.guest.code, PY_START):
        return line != frame.last_line
    marks = landmarks(frame.guest)
    return line != marks.lines[marks.begin >> 1]


def executes(thread: Thread, frame: Frame, offset: int) -> None:
    """The instruction at ``offset`` is next; if it is the END_SEND of a delegation, that is over."""
    monitoring = thread.monitoring
    if monitoring is not None:
        monitoring.tell(thread, frame, "INSTRUCTION", offset, offset)
        stopped = monitoring.stopped.pop(id(frame), None)
        if stopped is not None:
            monitoring.tell(thread, frame, "STOP_ITERATION", offset, offset, stopped)


def calls_super(thread: Thread, frame: Frame, index: int) -> None:
    """If instruction ``index`` is one that calls ``super`` and loads an attribute of what that answers, it does."""
    monitoring = thread.monitoring
    offset = frame.guest.offsets[index]
    if monitoring is None or landmarks(frame.guest).flow.names[offset] != "LOAD_SUPER_ATTR":
        return
    callee, cls, instance = frame.operands(index, 3)
    shown = callee, cls if frame.guest.code.co_code[offset + 1] & NAMES_CLASS else MISSING
    event = "C_RETURN"
    if callee is super:
        try:
            super(cls, instance)
        except TypeError:
            event = "C_RAISE"
    monitoring.tell(thread, frame, "CALL", offset, offset, *shown)
    monitoring.tell(thread, frame, event, offset, offset, *shown)


# -- exceptions -------------------------------------------------------------------------------------------------------


def raised(thread: Thread, frame: Frame, error: BaseException, index: int, left: int | None) -> None:
    """An exception is raised in the frame at instruction ``index``, or comes to it from a frame that was ``left``.

    ``left`` is how; EXIT: there is no such frame.
    """
    if thread.monitoring is not None:
        offset = _shown_raise(thread.monitoring, frame, index, left)
        thread.monitoring.tell(thread, frame, "RAISE", offset, offset, error)


def _shown_raise(monitoring: Monitoring, frame: Frame, index: int, left: int | None) -> int:
    """The offset that CPython names for what was raised at an instruction: the unit before the one it would go on at.

    It would go on behind an instruction; up to 3.12 at its inline caches if it fails, from 3.13 on at the instruction
    itself if what it called does.
    """
    called = left is None or left == SEND
    if left == ITERATE:
        called = not monitoring.instruments(frame.guest.code, BRANCHING)
    offset: int = frame.guest.offsets[index]
    code = frame.guest.code.co_code
    if called == SINCE_3_13:
        return offset - 2 if called and code[offset] != CALL_FUNCTION_EX else offset
    end = offset + 2
    while end < len(code) and code[end] == CACHE:
        end += 2
    return end - 2


def raised_again(thread: Thread, frame: Frame, error: BaseException, index: int) -> None:
    """Instruction ``index`` raises again what was raised before."""
    if thread.monitoring is not None:
        offset = frame.guest.offsets[index]
        thread.monitoring.tell(thread, frame, "RERAISE", offset, offset, error)


def handled(thread: Thread, frame: Frame, error: BaseException, index: int) -> None:
    """The frame has a handler for what was raised at instruction ``index``, and goes on there."""
    if thread.monitoring is not None:
        offset = landmarks(frame.guest).flow.handler(frame.guest.offsets[index])
        thread.monitoring.tell(thread, frame, "EXCEPTION_HANDLED", offset, offset, error)


# -- iteration --------------------------------------------------------------------------------------------------------


def loop_ends(thread: Thread, frame: Frame, error: StopIteration) -> None:
    """A loop over a generator is at its end: told by its END_FOR, unless its branches are told."""
    monitoring = thread.monitoring
    if monitoring is None or frame.last_offset is None or monitoring.instruments(frame.guest.code, BRANCHING):
        return
    offset = landmarks(frame.guest).flow.ways[frame.last_offset][0] - PASSED_OVER
    monitoring.tell(thread, frame, "STOP_ITERATION", offset, offset, error)


def stopped(thread: Thread, frame: Frame, error: StopIteration, receiver: Any) -> None:
    """What the frame iterates over, or the ``receiver`` that it delegates to, ended with an exception."""
    monitoring = thread.monitoring
    if monitoring is None or frame.last_offset is None:
        return
    if isinstance(receiver, (GeneratorType, CoroutineType)):
        monitoring.stopped[id(frame)] = error  # told where the frame goes on
    elif receiver is not None or monitoring.instruments(frame.guest.code, BRANCHING):
        monitoring.tell(thread, frame, "RAISE", frame.last_offset, frame.last_offset, error)


# -- calls ------------------------------------------------------------------------------------------------------------


def begins_call(thread: Thread, frame: Frame, callee: Any, args: Sequence[Any], *, starred: bool = False) -> None:
    """The frame calls ``callee``, which a bound method still is; ``starred``: as in ``callee(*args)``."""
    monitoring = thread.monitoring
    if monitoring is None or thread.reporting or frame.last_offset is None:
        return
    shown = _shown_call(frame, callee, args, starred)
    bound = type(callee) is MethodType and frame.last_offset not in _calls(frame).bare
    function = callee.__func__ if bound else callee
    in_python = type(function) is FunctionType and function_guest(frame.machine, function) is not None
    monitoring.calls.pop(id(frame), None)
    if SINCE_3_13 or not (in_python and starred):
        monitoring.tell(thread, frame, "CALL", frame.last_offset, frame.last_offset, *shown)
    if not in_python and monitoring.instruments(frame.guest.code, CALL):
        monitoring.calls[id(frame)] = shown


def _shown_call(frame: Frame, callee: Any, args: Sequence[Any], starred: bool) -> tuple[Any, Any]:
    """What CPython calls there, and its first argument: where it loads a method it does not bind it.

    Since 3.14 it takes every bound method apart, but where the arguments are starred.
    """
    if type(callee) in METHODS and frame.last_offset in _calls(frame).methods:
        receiver = callee.__self__
        found = class_attribute(receiver.__class__, callee.__name__)
        if type(found) in UNBOUND or (found is not None and found is getattr(callee, "__func__", None)):
            return found, receiver
    if SINCE_3_14 and not starred and type(callee) is MethodType:
        return callee.__func__, callee.__self__
    return callee, args[0] if args else MISSING


def _calls(frame: Frame) -> Calls:
    found = CALLS.get(frame.guest)
    if found is None:
        found = CALLS[frame.guest] = calls(frame.guest.code)
    return found


def watched(thread: Thread, frame: Frame, call: Callable[[], Any]) -> Any:
    """``call()``, which makes the call that the frame has begun, or answers a frame that will."""
    try:
        result = call()
    except BaseException:
        ends_call(thread, frame, "C_RAISE")
        raise
    if not isinstance(result, Frame):
        value = thread.value
        ends_call(thread, frame, "C_RETURN")
        thread.value = value  # a callback makes calls, too
    return result


def ends_call(thread: Thread, frame: Frame | None, event: str) -> None:
    """The call that the frame makes is over, if it has begun one of what is not a Python function."""
    monitoring = thread.monitoring
    if monitoring is not None and frame is not None and not thread.reporting:
        shown = monitoring.calls.pop(id(frame), None)
        if shown is not None and frame.last_offset is not None:
            monitoring.tell(thread, frame, event, frame.last_offset, frame.last_offset, *shown)


def made_generator(thread: Thread, back: Frame | None, leave: int | None) -> None:
    """``back`` gets the generator that a function it called has made."""
    if leave in CALLED:
        ends_call(thread, back, "C_RETURN")

"""Signal handlers of the guest, run where the machine may be interrupted (``Modules/signalmodule.c``).

CPython runs a handler in the main thread, between two of its instructions.  Here these are the host's: an exception
that a handler raises in the middle of the machine's own work would leave that half done.  So the guest's handlers are
installed inside a :class:`Delivery`, which puts a signal off for a moment while the machine is at work for itself.
The program sees its own handler wherever it asks for it, and the guest's frame where CPython would pass the host's.
"""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]
import _thread
import time
from dis import Bytecode
from opcode import opmap
from types import CodeType, FrameType
from typing import TYPE_CHECKING, Any

from .frame import LOOPS, Frame, loop_state
from .tracebacks import is_host_frame

if TYPE_CHECKING:
    from .machine import Machine, Thread

PAUSE = 0.001  #: seconds until a signal that was put off comes again
PATIENCE = 200  #: then it is delivered all the same
#: how much of the patience is used up each time, because the machine
COST = {
    "works": 1,  #: is at work for itself: it may be waiting in native code
    "moves": 5,  #: executes what cannot raise an exception: it may do so for long
}
JUMP_BACKWARD = opmap["JUMP_BACKWARD"]

_guarded: dict[int, list[range]] = {}  #: by the identity of a loop's code: the offsets where it catches exceptions
_code: dict[int, bytes] = {}


class Delivery:
    """What is installed for a signal in place of the guest's ``handler``."""

    __slots__ = ("handler", "machine", "put_off", "sent")

    def __init__(self, machine: Machine, handler: Any) -> None:
        self.machine = machine
        self.handler = handler
        self.put_off = 0  #: how much patience was spent on the signal that is due
        self.sent = False  #: it was sent again, and has not come yet

    def __call__(self, number: int, host: FrameType | None) -> Any:
        self.sent = False
        frame, index, between = _position(self.machine.thread(), host)
        reason = _busy(host, frame, index, between)
        if reason is not None and self._again_later(number, COST[reason]):
            return
        self.put_off = 0
        if isinstance(frame, Frame):
            frame.remember_owner()
        try:
            self.handler(number, frame)
        except BaseException:
            if between:
                self.machine.thread().interrupted = index + 1
            raise

    def _again_later(self, number: int, cost: int) -> bool:
        """Have the signal sent again in a moment; whether that can be done."""
        if self.put_off:
            self.put_off += cost
            return self.put_off <= PATIENCE
        if _has_wakeup():
            return False
        self.put_off = cost
        try:
            _thread.start_new_thread(self._send_again, (number, _thread.get_ident()))
        except RuntimeError:  # no more threads, or none at all
            return False
        return True

    def _send_again(self, number: int, main: int) -> None:
        time.sleep(PAUSE)
        while self.put_off and _signal.getsignal(number) is self:
            if not self.sent:
                self.sent = True
                SEND(main, number)
            time.sleep(PAUSE)


SEND: Any = getattr(_signal, "pthread_kill", None) or (lambda main, number: _thread.interrupt_main(number))


def _has_wakeup() -> bool:
    """Whether a file descriptor is told of each signal: then one that comes again would be told of twice."""
    descriptor: int = _signal.set_wakeup_fd(-1)
    if descriptor != -1:
        _signal.set_wakeup_fd(descriptor, warn_on_full_buffer=False)
    return descriptor != -1


def _position(thread: Thread, host: FrameType | None) -> tuple[Any, int, bool]:
    """The frame that is interrupted, and if it is a guest's that runs: the instruction, and whether before it.

    A jump before which the loop stands is followed: nothing that a handler protects happens in it.
    """
    if host is None or id(host.f_code) not in LOOPS:
        return thread.frame if host is None or is_host_frame(host) else host, -1, False
    frame, following = loop_state(host)
    if frame is None or following is None or frame.guest.source is None:
        return frame, -1, False
    if not _is_between(host):
        return frame, following - 1, False
    if _row(frame, following).name == "JUMP":
        following = frame.guest.program[following][1]
    return frame, following, True


def _row(frame: Frame, index: int) -> Any:
    return frame.guest.source.instructions[index].row


def _busy(host: FrameType | None, frame: Any, index: int, between: bool) -> str | None:
    """Why an exception would do harm now: a key of ``COST``."""
    if host is None:
        return None
    if id(host.f_code) not in LOOPS:
        return "works" if is_host_frame(host) else None
    if not _is_guarded(host) or index < 0:
        return "works"
    can_raise = _row(frame, index).can_raise
    if not between:
        return None if can_raise else "works"
    handlers = frame.guest.handlers
    covered = can_raise and any(each.start <= index < each.end for each in handlers)
    return None if covered or not handlers else "moves"


def _is_guarded(host: FrameType) -> bool:
    """Whether a loop would catch an exception."""
    code = host.f_code
    if id(code) not in _guarded:
        _guarded[id(code)] = _guarded_offsets(code)
    return any(host.f_lasti in offsets for offsets in _guarded[id(code)])


def _guarded_offsets(code: CodeType) -> list[range]:
    """Where the loop's first ``try`` catches exceptions: the one around the instructions."""
    table: list[Any] = Bytecode(code).exception_entries  # type: ignore[attr-defined]
    entries = sorted((entry for entry in table if entry.depth == 0), key=lambda entry: entry.start)
    return [range(entry.start, entry.end) for entry in entries if entry.target == entries[0].target]


def _is_between(host: FrameType) -> bool:
    """Whether a loop has gone back for its next instruction."""
    code = host.f_code
    if id(code) not in _code:
        _code[id(code)] = code.co_code  # a copy each time
    return _code[id(code)][host.f_lasti] == JUMP_BACKWARD


# -- what the guest calls ---------------------------------------------------------------------------------------------


def wrapped(machine: Machine, handler: Any) -> Any:
    """What to install for a guest's handler."""
    return Delivery(machine, handler) if callable(handler) else handler


def unwrapped(handler: Any) -> Any:
    """The guest's handler behind an installed one."""
    return handler.handler if type(handler) is Delivery else handler


def call_signal(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    if len(args) == 2 and not kwargs:
        args = [args[0], wrapped(machine, args[1])]
    return unwrapped(_signal.signal(*args, **kwargs))


def call_getsignal(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    return unwrapped(_signal.getsignal(*args, **kwargs))


def install(machine: Machine) -> None:
    """Take over CPython's own handler of SIGINT."""
    if _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler:
        _signal.signal(_signal.SIGINT, wrapped(machine, _signal.default_int_handler))

"""Real tracebacks for guest frames, and unwinding (``Python/traceback.c``, ``Python/ceval.c``).

Every frame an exception passes gets an entry whose frame is a *face*: a real frame object with the guest's globals,
file and lines, whose locals are a :class:`FaceLocals` that leads back to the guest frame.  A face is as cheap as
``eval`` of an instruction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from opcode import opmap
from types import CodeType, FrameType, FunctionType, TracebackType
from typing import Any, NoReturn

from . import locals_proxy, monitored, tracing
from .code import FACE, is_stub
from .frame import EXIT, LOOPS, Frame
from .machine import Thread, is_host_code

RERAISE = opmap["RERAISE"]


LOOKS_FOR_SELF = not locals_proxy.EXISTS  #: until 3.12 suggestions for a missing name are made in C


class FaceLocals(dict[Any, Any]):
    """The local names of a face: those of the guest frame behind it, read when asked for."""

    __slots__ = ("guest_frame",)
    guest_frame: Frame

    def __getitem__(self, name: str) -> Any:
        return self.guest_frame.local_names()[name]

    def __delitem__(self, name: str) -> None:
        """Nothing: CPython takes out the variables that its own frame does not have (up to 3.12)."""

    def __iter__(self) -> Iterator[str]:
        return iter(self.guest_frame.local_names())

    def __len__(self) -> int:
        return len(self.guest_frame.local_names())

    def __contains__(self, name: object) -> bool:
        return name in self.guest_frame.local_names()

    def keys(self) -> Any:
        return self.guest_frame.local_names().keys()

    def items(self) -> Any:
        return self.guest_frame.local_names().items()

    def values(self) -> Any:
        return self.guest_frame.local_names().values()

    def get(self, name: str, default: Any = None) -> Any:
        return self.guest_frame.local_names().get(name, default)


def face(frame: Frame) -> Any:
    """A real frame object that looks like ``frame``."""
    names = FaceLocals()
    names.guest_frame = frame
    return eval(frame.guest.make_face(), frame.globals, names).gi_frame


def guest_frame(frame: Any) -> Any:
    """The guest frame behind a face; any other frame is itself."""
    if frame is None or type(frame) is not FrameType:
        return frame
    names = frame.f_locals if frame.f_code.co_consts and frame.f_code.co_consts[0] is FACE else None
    return names.guest_frame if type(names) is FaceLocals else frame


def add_entry(error: BaseException, frame: Frame, index: int) -> None:
    """Put ``frame`` in front of the traceback of ``error`` (``PyTraceBack_Here``)."""
    guest = frame.guest
    offset, line, _ = guest.places.get(index) or guest.place(index)
    frame.remember_owner()  # the guest may get to see it while the generator is suspended
    names = FaceLocals()
    names.guest_frame = frame
    shown = eval(guest.face or guest.make_face(), frame.globals, names).gi_frame
    inner = error.__traceback__
    if LOOKS_FOR_SELF and inner is None and isinstance(error, NameError) and frame.names is None:
        _show_self(frame, names)
    error.__traceback__ = TracebackType(inner, shown, offset, line)


def _show_self(frame: Frame, names: FaceLocals) -> None:
    """Store ``self`` where CPython looks for an attribute of the missing name (``Python/suggestions.c``, 3.12).

    A dictionary loses its items from the first, after its slots: the frame behind ``self`` lets it die in its turn.
    """
    for name, value in frame.bound():
        if name == "self":
            dict.__setitem__(names, name, value)
            dict.__setitem__(names, FACE, frame)


def _call(callee: Any, args: Any, kwargs: Any) -> Any:
    return callee(*args, **kwargs)


def call_in_globals(frame: Frame, callee: Any, args: Any, kwargs: Any) -> Any:
    """Call native code that looks at the globals, or the function, of its caller: they are those of ``frame``."""
    return FunctionType(_call.__code__, frame.globals)(callee, args, kwargs)


def is_face(frame: FrameType) -> bool:
    """Whether a frame stands for one of the guest's."""
    constants = frame.f_code.co_consts
    return bool(constants) and constants[0] is FACE


HOST_CODES: dict[int, CodeType] = {}  #: code of the machine's own that stood in tracebacks, by identity


def is_host_frame(frame: FrameType) -> bool:
    """Whether a frame is the machine's own or that of a stub."""
    code = frame.f_code
    if id(code) in HOST_CODES:
        return True
    if code is _call.__code__ or is_stub(code):
        return True
    if is_face(frame):
        return False
    found = is_host_code(frame.f_globals.get("__name__"), code.co_filename)
    if found:
        HOST_CODES[id(code)] = code
    return found


def without_host(entry: TracebackType | None) -> TracebackType | None:
    """A traceback without the entries of the machine and of stubs.

    Below a face it has none: what an exception brings along is cleaned before it gets the entry of a guest frame.
    """
    kept = []
    changed = False
    first = entry
    while entry is not None:
        frame = entry.tb_frame
        if id(frame.f_code) in HOST_CODES or is_host_frame(frame):
            changed = True
        elif is_face(frame):
            break
        else:
            kept.append(entry)
        entry = entry.tb_next
    if not changed:
        return first
    following = entry
    for each in reversed(kept):
        if each.tb_next is not following:
            each.tb_next = following
        following = each
    return following


def depth(entry: TracebackType | None) -> int:
    """The number of entries of a traceback."""
    count = 0
    while entry is not None:
        entry = entry.tb_next
        count += 1
    return count


def innermost(entry: TracebackType | None, count: int) -> TracebackType | None:
    """The last ``count`` entries of a traceback."""
    for _ in range(depth(entry) - count):
        assert entry is not None
        entry = entry.tb_next
    return entry


def clean(error: BaseException | None) -> None:
    """Take the machine's entries out of the tracebacks of an exception and all it leads to, for native code."""
    seen: set[int] = set()
    pending = [error]
    while pending:
        each = pending.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        each.__traceback__ = without_host(each.__traceback__)
        pending += [each.__cause__, each.__context__]
        if isinstance(each, BaseExceptionGroup):
            pending += each.exceptions


def chain(error: BaseException, thread: Thread) -> None:
    """Set ``__context__`` of an exception the guest raises to what is being handled (``_PyErr_SetObject``)."""
    handled = thread.handling.topmost()
    if handled is None or handled is error:
        return
    each: BaseException | None = handled
    seen = 0
    slow: BaseException | None = handled
    while each is not None:
        context = each.__context__
        if context is error:
            each.__context__ = None
            break
        each = context
        seen += 1
        if not seen & 1:  # Floyd's cycle detection: an existing cycle must not hang us
            slow = slow.__context__ if slow is not None else None
            if slow is each:
                break
    error.__context__ = handled


def caught(error: BaseException, thread: Thread, index: int) -> int | None:
    """Take in an exception that native code raised at instruction ``index``: clean its traceback, chain a new one.

    One that a run of the loop inside that native code passed on is not new.  The answer is None, or the index if the
    frame must get no entry: the first entry is the loop's, unless the exception was only made when the loop caught it
    (C code may raise a class and its arguments up to 3.11).
    """
    entry = error.__traceback__
    handling = thread.handling
    if entry is not None and entry.tb_next is None and error.__context__ is None and id(entry.tb_frame.f_code) in LOOPS:
        error.__traceback__ = None  # nearly always
        thread.left = 0
        if handling.error is not None or handling.previous is not None:
            chain(error, thread)
        return None
    made_late = entry is not None and id(entry.tb_frame.f_code) not in LOOPS
    following = entry if entry is None or made_late else entry.tb_next
    on_its_way = thread.left == id(error) and _was_on_its_way(following)
    error.__traceback__ = without_host(following) if following is not None else None
    thread.left = 0
    if not on_its_way:
        if error.__context__ is not None:
            clean(error.__context__)
        else:
            chain(error, thread)
    return index if made_late else None


def pass_on(error: BaseException, thread: Thread) -> NoReturn:
    """Raise an exception that is on its way already: the loop gives it no context."""
    thread.left = id(error)
    raise error


def _was_on_its_way(entry: TracebackType | None) -> bool:
    """Whether a run of the loop or ``pass_on`` was left: ``thread.left`` may be the identity of one long dead."""
    while entry is not None and not is_face(entry.tb_frame):
        code = entry.tb_frame.f_code
        if id(code) in LOOPS or code is pass_on.__code__:
            return True
        entry = entry.tb_next
    return False


def unwind(
    thread: Thread, frame: Frame, pc: int, error: BaseException, raised_at: int | None, early: bool = False
) -> tuple[Frame | None, int, BaseException]:
    """Find who handles ``error`` raised by the instruction before ``pc`` of ``frame``.

    ``raised_at``: for a re-raise the instruction that counts as its origin; the traceback has an entry for this frame
    already.  None for any other exception.  ``early``: an instruction of two steps did not get beyond the first.  The
    answer is the frame, its next instruction and the exception on its way (leaving a generator may have replaced it);
    the frame is None when the run of the loop ends: ``thread.frame`` is then the frame that called it.
    """
    if thread.interrupted:
        pc, thread.interrupted = thread.interrupted, 0
    left: int | None = EXIT  #: how the frame that it comes from was left
    while True:
        guest = frame.guest
        index = shown = pc - 1
        if early:
            shown = guest.first_steps.get(index, index)
        if raised_at is None:
            add_entry(error, frame, shown)
            if thread.trace is not None or thread.monitoring is not None:
                error = _told(error, tracing.report_raised, thread, frame, error, shown, left)
        elif thread.monitoring is not None:
            error = _told(error, monitored.raised_again, thread, frame, error, index)
        handler = (guest.places.get(index) or guest.place(index))[2]
        if handler is not None:
            thread.frame = frame
            if thread.caught is not None:
                thread.caught[id(error)] = depth(error.__traceback__)
            next_pc = frame.catch(handler, error, index if raised_at is None else raised_at)
            if thread.monitoring is None:
                return frame, next_pc, error
            told = _told(error, monitored.handled, thread, frame, error, index)
            if told is error:
                return frame, next_pc, error
            error, pc, raised_at, early, left = told, next_pc + 1, next_pc, False, EXIT
            continue
        back = frame.previous
        leave = frame.leave
        generator = frame.generator
        frame.pc = shown + 1 if raised_at is None else raised_at + 1
        if thread.trace is not None or thread.profile is not None or thread.monitoring is not None:
            error = _told(error, tracing.report_unwinding, thread, frame, error, index, left)
        frame.drop_temporaries(index)  # as CPython clears the value stack, though a traceback may keep the frame
        frame.finish()
        if generator is not None and generator.frame is frame:
            error = generator.failed(thread, error)
        thread.frame = back
        if back is not None:
            back.spare = None
        if leave == EXIT or back is None:
            thread.left = id(error)
            return None, 0, error
        frame, pc, raised_at, early = back, back.pc, None, False
        left = leave


def run_raising(thread: Thread, frame: Frame, error: BaseException) -> Any:
    """Continue a suspended frame with ``error`` raised where it is suspended."""
    if thread.handling.error is not None:  # the frame's own (``_PyErr_ChainStackItem``)
        chain(error, thread)
    if thread.trace is not None or thread.profile is not None or thread.monitoring is not None:
        frame.landed = None
        error = _told(error, tracing.report_thrown, thread, frame, error)
    return frame.machine.run(thread, frame, error)


def _told(error: BaseException, report: Callable[..., None], *arguments: Any) -> BaseException:
    """Tell the trace or profile function; an exception of its own takes the place of ``error``."""
    try:
        report(*arguments)
    except BaseException as raised:
        failure = raised
    else:
        return error
    failure.__traceback__ = without_host(failure.__traceback__)
    return failure

"""A machine: what the two have in common, and the state of each thread that runs guest code.

:class:`Machine` knows guest code objects, makes functions and frames and runs them with its dispatch loop.  The
subclasses in ``stackvm`` and ``regvm`` say how a code object becomes a program and what a frame of theirs looks like.
"""

from __future__ import annotations

import os
import sys
import time
from _thread import RLock, _local, get_ident
from collections.abc import Callable
from dataclasses import dataclass
from os.path import dirname
from types import CellType, CodeType, FunctionType, ModuleType
from typing import Any, ClassVar
from weakref import WeakSet

from .code import GuestCode, documentation, guest_of
from .frame import EXIT, Frame
from .jumps import jump
from .monitoring import Monitoring
from .sentinels import NULL
from .work import Work

HOST_MODULES = ("runtime", "stackvm", "regvm", "translator")
ENGINES = ("loop", "fused")  #: ways to dispatch; each is a generated module of either machine
C_INT_MAX = 2**31 - 1
HOST_LIMIT_FACTOR = 12  #: host frames a nested guest frame may need


class HandledItem:
    """An entry of the stack of handled exceptions, one a thread and one a generator (``_PyErr_StackItem``).

    A generator is its own entry.
    """

    __slots__ = ("error", "previous")
    error: BaseException | None
    previous: HandledItem | None

    def __init__(self) -> None:
        self.error = self.previous = None

    def topmost(self) -> BaseException | None:
        """The exception being handled, looked for outwards (``_PyErr_GetTopmostException``)."""
        item: HandledItem | None = self
        while item is not None:
            if item.error is not None:
                return item.error
            item = item.previous
        return None


class Thread:
    """The state of one thread of one machine."""

    __slots__ = (
        "__weakref__",
        "caught",
        "frame",
        "handling",
        "ident",
        "installing",
        "interrupted",
        "left",
        "monitoring",
        "profile",
        "reported",
        "reporting",
        "switching",
        "trace",
        "value",
    )

    def __init__(self) -> None:
        #: exceptions that guest frames caught, by identity: the length of their tracebacks then; None: nobody asks
        self.caught: dict[int, int] | None = None
        self.frame: Frame | None = None  #: the innermost guest frame
        self.handling = HandledItem()
        self.ident = get_ident()
        self.installing = ""  #: what is being installed: a "trace" or a "profile" function
        self.interrupted = 0  #: a signal's handler raised between two instructions: the number of the next one plus one
        self.left = 0  #: the identity of the exception that last left a run of the loop
        self.monitoring: Monitoring | None = None  #: who wants to know what guest code does, if anybody
        self.value: Any = None  #: the result of a call that needed no frame
        self.trace: Any = None
        self.profile: Any = None
        self.reporting = ""  #: the event that a trace or profile function is being told
        self.reported: Frame | None = None  #: the frame of that event
        self.switching = False  #: the loop that is running must give way to the tracing one


@dataclass(frozen=True, slots=True)
class Fact:
    """What one instruction counts for, each time it is executed (DESIGN section 4)."""

    opcode: str
    reads: int
    writes: int
    size: int  #: bytes fetched
    is_move: bool
    is_call: bool
    work: Work
    parts: int = 1  #: simple loads and stores a fused one stands for


class Machine:
    """One virtual machine; ``run(thread, frame)`` is the dispatch loop in use."""

    name: ClassVar[str]
    frame_type: ClassVar[type[Frame]]
    unprepared: Any  #: the program of code that has not been called yet: one instruction that prepares it
    run: Callable[..., Any]  #: the loop in use, one of the two below
    run_untraced: Callable[..., Any]
    run_tracing: Callable[..., Any]
    engine = "loop"
    pipeline = ""

    def __init__(self) -> None:
        self.scope = "all"
        self.counting = False
        self.recursion_limit = sys.getrecursionlimit()
        #: Spare frames look builtins up here.  So the quick way into a function is only for functions that have these
        #: builtins, and globals that are no subclass of ``dict``: ``new_function`` sees to that.
        self.builtins = vars(sys.modules["builtins"])
        self.prepare_seconds = 0.0
        self.guests: dict[int, GuestCode | None] = {}  #: by id of code objects that are kept alive by ``_kept``
        self._kept: list[CodeType] = []
        self.executed: list[GuestCode] = []  #: counting only: every guest code that ran
        self.monitoring = Monitoring()
        self._preparing = RLock()
        self._threads = _local()
        self._states: WeakSet[Thread] = WeakSet()

    # -- threads -------------------------------------------------------------------------------------------------------

    def thread(self) -> Thread:
        """The state of the calling thread."""
        try:
            return self._threads.state  # type: ignore[no-any-return]
        except AttributeError:
            pass
        self._threads.state = state = Thread()
        self._states.add(state)
        state.monitoring = self._active_monitoring()
        return state

    def threads(self) -> list[Thread]:
        """The states of all threads that ran guest code and live."""
        return [*self._states]

    def monitor(self) -> None:
        """Tell from now on what ``monitoring`` wants to know."""
        self.monitoring.forget()
        monitoring = self._active_monitoring()
        for thread in self.threads():
            thread.monitoring = monitoring
            self.choose_loop(thread)

    def _active_monitoring(self) -> Monitoring | None:
        """What threads tell of events; nothing while no tool wants any."""
        return self.monitoring if self.monitoring.active else None

    def choose_loop(self, thread: Thread) -> None:
        """Use the tracing loop while this thread wants events; the loop that is running gives way as soon as it may."""
        wanted = thread.trace is not None or thread.profile is not None or thread.monitoring is not None
        self.run = self.run_tracing if wanted else self.run_untraced
        thread.switching = wanted

    def set_recursion_limit(self, limit: int) -> None:
        """Set the guest's limit; the host's own is kept well above it."""
        self.recursion_limit = limit
        for thread in self.threads():
            frame = thread.frame
            while frame is not None:  # the frames kept for further calls were made under the old limit
                frame.spare = None
                frame = frame.previous
        sys.setrecursionlimit(max(sys.getrecursionlimit(), min(limit * HOST_LIMIT_FACTOR, C_INT_MAX)))

    # -- code ----------------------------------------------------------------------------------------------------------

    def prepare(self, guest: GuestCode) -> None:
        """Fill in ``program``, ``handlers`` and ``offsets``, on the first call; other threads wait for that."""
        with self._preparing:
            if guest.program is not self.unprepared:
                return
            start = time.perf_counter()
            self._prepare(guest)
            self.prepare_seconds += time.perf_counter() - start
            if self.counting:
                self.executed.append(guest)

    def _prepare(self, guest: GuestCode) -> None:
        raise NotImplementedError

    def guest_code(self, code: CodeType, parent: GuestCode | None = None) -> GuestCode:
        """The guest code for ``code``; with ``parent`` it lives as long as that."""
        if parent is not None:
            for child in parent.children:
                if child.code is code:
                    return child
        guest = GuestCode(code, self)
        if parent is not None:
            parent.children.append(guest)
        return guest

    def adopt(self, function: Any) -> GuestCode | None:
        """The guest code for an ordinary native Python function called by the guest, None for what must stay native."""
        code = function.__code__
        try:
            return self.guests[id(code)]
        except KeyError:
            pass
        guest = self.guest_code(code) if self._interprets(function) else None
        if guest is not None:
            guest.careful = True  # the machine did not make the function
        self.guests[id(code)] = guest
        self._kept.append(code)
        return guest

    def _interprets(self, function: Any) -> bool:
        filename = function.__code__.co_filename
        return not is_host_code(function.__globals__.get("__name__"), filename) and self.interprets_file(filename)

    def interprets_file(self, filename: str) -> bool:
        """Whether code from this file runs in the machine, by the scope (DESIGN section 5)."""
        return self.scope == "all" or not filename.startswith(LIBRARY_FILES)

    def make_function(self, code: CodeType, frame: Frame, closure: Any) -> Any:
        """A function object for a code constant of ``frame``'s code."""
        guest = self.guest_code(code, frame.guest)
        if closure is None and guest.free_count:
            closure = tuple(CellType() for _ in range(guest.free_count))
        return self.new_function(guest, frame, frame.globals, code.co_name, None, closure)

    def new_function(self, guest: GuestCode, frame: Frame, names: Any, /, *rest: Any, **named: Any) -> Any:
        """``FunctionType(code, names, *rest, **named)``; globals that name no builtins mean those of ``frame``."""
        stub = guest.make_stub()
        if not isinstance(names, dict) or "__builtins__" in names:
            function = FunctionType(stub, names, *rest, **named)
        else:
            names["__builtins__"] = frame.builtins
            try:
                function = FunctionType(stub, names, *rest, **named)
            finally:
                del names["__builtins__"]
        described = documentation(guest.code)
        if described is not None:
            function.__doc__ = described
        self.check_names(function, guest)
        return function

    def has_usual_names(self, function: Any) -> bool:
        """Whether a function looks names up where its frame would without being told (see ``builtins``)."""
        return function.__builtins__ is self.builtins and type(function.__globals__) is dict

    def check_names(self, function: Any, guest: GuestCode) -> None:
        """See whether the quick way in is for a function that has this code from now on."""
        if not self.has_usual_names(function):
            guest.take_care()

    # -- frames --------------------------------------------------------------------------------------------------------

    def facts(self, guest: GuestCode) -> list[Fact]:
        """For each instruction of a prepared code object what the counters need to know."""
        raise NotImplementedError

    def code_bytes(self, guest: GuestCode) -> tuple[int, int]:
        """The size of the encoded code, without and with inline caches."""
        raise NotImplementedError

    def new_frame(
        self,
        thread: Thread,
        guest: GuestCode,
        fast: list[Any],
        globals_: dict[str, Any],
        builtins: dict[str, Any],
        closure: Any = (),
        names: Any = None,
    ) -> Frame:
        """A frame that ends a run of the loop when it is left, called by the thread's innermost frame."""
        frame = self.frame_type()
        frame.guest = guest
        frame.fast = fast
        frame.globals = globals_
        self.set_builtins(frame, builtins)
        frame.closure = closure
        frame.names = globals_ if names is None and not guest.optimized else names
        frame.function = frame.generator = frame.spare = None
        frame.leave = EXIT
        frame.pc = 0
        frame.previous = back = thread.frame
        frame.depth = back.depth + 1 if back is not None else 0
        self.complete_frame(frame)
        return frame

    def spare_frame(self, back: Frame) -> Frame:
        """A frame for the functions that ``back`` calls, one after the other; RecursionError at the limit."""
        depth = back.depth + 1
        if depth >= self.recursion_limit:
            raise RecursionError("maximum recursion depth exceeded")
        frame = back.spare = self.frame_type()
        frame.builtins = frame.builtin_names = self.builtins
        frame.depth = depth
        frame.pc = 0
        frame.leave = frame.generator = frame.names = frame.spare = None
        return frame

    def set_builtins(self, frame: Frame, builtins: Any) -> None:
        """Give a frame, which has its globals, builtins that may not be a dictionary."""
        frame.builtins = builtins
        frame.builtin_names = builtins if type(builtins) is type(frame.globals) is dict else {}

    def complete_frame(self, frame: Frame) -> None:
        """Give a new frame its place for temporaries."""
        raise NotImplementedError

    def make_movable(self, frame: Frame, offset: int) -> bool:
        """Prepare a traced frame that begins, at CPython's ``offset``, for ``jump``.

        True if it goes on in another program, at ``frame.pc``.
        """
        traceable = self.traceable(frame.guest)
        if traceable is frame.guest:
            return False
        frame.go_on_in(traceable, offset)
        return True

    def catch_up(self, frame: Frame, index: int) -> bool:
        """The same for a frame that is traced only now, before instruction ``index``, if it can be done there."""
        traceable = self.traceable(frame.guest)
        return traceable is not frame.guest and frame.rejoin(traceable, index)

    def traceable(self, guest: GuestCode) -> GuestCode:
        """What traced frames of ``guest`` run: a program in which every line has an instruction."""
        with self._preparing:
            other = guest.traceable
            if other is None:
                other = GuestCode(guest.code, self)
                other.traceable = other
                other.children = guest.children
                self._prepare_traceable(other)
                guest.traceable = other  # now it is ready for other threads
                if self.counting:
                    self.executed.append(other)
        return other

    def _prepare_traceable(self, guest: GuestCode) -> None:
        raise NotImplementedError

    def jump(self, frame: Frame, line: Any) -> None:
        """``frame.f_lineno = line``."""
        jump(self.thread(), frame, line)

    def enter(self, thread: Thread, frame: Frame) -> Any:
        """Run ``frame`` for native code; what that is handling counts as handled in the guest, too."""
        handled = sys.exception()
        if handled is None or handled is thread.handling.topmost():
            return self.run(thread, frame)
        outside = HandledItem()
        outside.error, outside.previous = handled, thread.handling
        thread.handling = outside
        try:
            return self.run(thread, frame)
        finally:
            thread.handling = outside.previous

    def execute_program(self, code: CodeType, globals_: dict[str, Any]) -> Any:
        """``execute`` for whoever is not the guest: a recursion limit that the program sets ends with it.

        The host's limit, many times as high, would be the next program's.
        """
        before = sys.getrecursionlimit()
        try:
            return self.execute(code, globals_)
        finally:
            sys.setrecursionlimit(before)

    def execute(self, code: CodeType, globals_: dict[str, Any], names: Any = None, closure: Any = ()) -> Any:
        """Run a module-like code object to its end and return its value; exceptions come out as themselves."""
        if "__builtins__" not in globals_:
            globals_["__builtins__"] = sys.modules["builtins"].__dict__
        builtins = globals_["__builtins__"]
        builtins = builtins.__dict__ if isinstance(builtins, ModuleType) else builtins
        guest = self.guest_code(code)
        fast = [NULL] * guest.variable_count
        thread = self.thread()
        frame = self.new_frame(thread, guest, fast, globals_, builtins, closure, globals_ if names is None else names)
        return self.enter(thread, frame)


#: where code that is not the program's own comes from
LIBRARY_FILES = tuple({dirname(os.__file__), *(path for path in sys.path if "site-packages" in path), "<frozen "})
HOST_FOLDERS = tuple(f"{dirname(dirname(__file__))}/{package}/" for package in HOST_MODULES)
IMPORT_HOOK = f"{__package__}.imports"  #: its functions wear the file name of CPython's own, for CPython's eyes


def is_host_code(module: Any, filename: str) -> bool:
    """Whether code from this file, in a module of this name, belongs to the machines themselves."""
    if module == IMPORT_HOOK and filename.startswith("<frozen "):
        return True
    return isinstance(module, str) and module.partition(".")[0] in HOST_MODULES and is_host_file(filename)


def is_host_file(filename: str) -> bool:
    """Whether a file belongs to the machines themselves."""
    return filename.startswith(HOST_FOLDERS)


def function_guest(machine: Machine, function: Any) -> GuestCode | None:
    """The guest code ``machine`` runs for a function object, None when the call is native."""
    guest = guest_of(function)
    if guest is None:
        return machine.adopt(function)
    return guest if guest.machine is machine else None

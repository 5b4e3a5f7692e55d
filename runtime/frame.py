"""Guest frames: heap objects that quack like ``types.FrameType`` (``Objects/frameobject.c``).

Whoever makes a frame fills its first few slots, in the dispatch loops line by line; slots that are rarely used stay
empty and answer a default (``Defaulted``).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from opcode import opmap
from types import CellType, CodeType, FrameType
from typing import TYPE_CHECKING, Any
from weakref import ref

from . import locals_proxy
from .sentinels import NULL

if TYPE_CHECKING:
    from .code import GuestCode
    from .jumps import Landing
    from .machine import Machine

#: how a frame is left: ``None`` returns to ``previous`` in the same run of the loop; ``LEFT`` once it is
EXIT, ITERATE, SEND, CONSTRUCT, LEFT = 1, 2, 3, 4, 5
#: up to 3.13 variables and arguments die from the first, since then from the last
FIRST_DIES_FIRST = "BUILD_TEMPLATE" not in opmap
CO_OPTIMIZED = 1  #: variables live in slots

#: what rarely used slots answer until they are filled
DEFAULTS: dict[str, Any] = {
    "answered": None,
    "landed": None,
    "last_line": None,
    "last_offset": None,
    "owner": lambda: None,
    "shown": None,
    "snapshot": None,
    "trace": None,
    "trace_lines": True,
    "trace_opcodes": False,
}


@dataclass(frozen=True, slots=True)
class Place:
    """One of CPython's instructions, as frames show it."""

    offset: int  #: in bytes
    line: int | None


class Held(tuple[Any, ...]):
    """Last in ``fast``: what the caller of ``f(*args)`` keeps until the call is over."""

    __slots__ = ()


class Frame:
    """What both machines' frames share; each machine adds where its temporaries live."""

    __slots__ = (  # they die in this order: by their names
        "answered",  #: what was ``snapshot`` when an exception left the frame
        "builtin_names",  #: ``builtins``, if both they and the globals are dictionaries of just that type; else empty
        "builtins",
        "closure",  #: the cells of the free variables, where ``function`` is None
        "constructed",  #: leave is CONSTRUCT: the new object whose __init__ this is
        "depth",  #: frames below this one
        "fast",  #: variables, cells and free variables by slot (registers begin with these)
        "function",  #: the function called, which lives as long as the frame; None where native code called
        "generator",  #: the generator or coroutine this frame belongs to, while it runs
        "globals",
        "guest",
        "landed",  #: tracing: where a debugger moved the frame, until it goes on there
        "last_line",
        "last_offset",  #: tracing: CPython's offset of the instruction before, None until the frame was entered
        "leave",
        "names",  #: the mapping of local names of a module, class body or exec
        "owner",  #: a weak reference to the generator, once its frame was looked at
        "pc",  #: next instruction; accurate while another frame runs (see ``position``)
        "previous",  #: the calling frame, as long as this one is kept; dies after the variables
        "shown",  #: tracing: the place being reported, where perhaps no instruction is left
        "snapshot",  #: the dictionary ``f_locals`` last answered
        "spare",  #: the frame of the function this one called last, or calls now (see ``ALONE``)
        "trace",
        "trace_lines",
        "trace_opcodes",
    )

    fast: list[Any]
    guest: GuestCode
    globals: dict[str, Any]
    builtins: dict[str, Any]
    builtin_names: dict[str, Any]
    closure: Sequence[Any]
    function: Any
    constructed: Any
    depth: int
    generator: Any
    landed: Landing | None
    last_offset: int | None
    last_line: int | None
    leave: int | None
    names: Any
    owner: Callable[[], Any]
    pc: int
    previous: Frame | None
    shown: Place | None
    spare: Frame | None
    answered: dict[str, Any] | None
    snapshot: dict[str, Any] | None
    trace: Any
    trace_lines: bool
    trace_opcodes: bool

    def __init_subclass__(cls) -> None:
        """Carry the name of the real type, which error messages show."""
        cls.__name__ = cls.__qualname__ = "frame"
        cls.__module__ = BUILTINS

    def detach(self) -> None:
        """Never use this frame again: it is more than a call by now."""
        back = self.previous
        if back is not None and back.spare is self:
            back.spare = None

    @property
    def machine(self) -> Machine:
        return self.guest.machine

    @property
    def code(self) -> CodeType:
        return self.guest.code

    def deliver(self, value: Any) -> None:
        """Give a suspended frame the value its ``yield`` evaluates to."""
        raise NotImplementedError

    def delegate(self) -> Any:
        """The iterator a suspended frame delegates to, None where it is not in ``yield from`` or ``await``."""
        raise NotImplementedError

    def finish_delegation(self, value: Any) -> None:
        """Leave ``yield from`` with ``value`` as its result (3.11, where no bytecode does)."""
        raise NotImplementedError

    def catch(self, handler: Any, error: BaseException, index: int) -> int:
        """Arrange for ``handler`` to run and return its first instruction."""
        raise NotImplementedError

    def operands(self, index: int, count: int) -> list[Any]:
        """The ``count`` values that instruction ``index``, which is next, takes; the last is the top of the stack."""
        raise NotImplementedError

    def drop_temporaries(self, index: int = -1) -> None:
        """Forget what is not a variable."""
        raise NotImplementedError

    def go_on_in(self, guest: GuestCode, offset: int) -> None:
        """Run another program of the same code, from CPython's ``offset`` on; there are no temporaries."""
        raise NotImplementedError

    def rejoin(self, guest: GuestCode, index: int) -> bool:
        """Run another program of the same code from before instruction ``index`` on, in the middle of the frame.

        False if it is not known where that wants the temporaries.
        """
        raise NotImplementedError

    def land(self, landing: Landing) -> list[Any]:
        """Cut the value stack down and go on at ``landing``; the exceptions handled before, from the top.

        Raises ``ValueError`` where it is not known what is on the stack.
        """
        raise NotImplementedError

    # -- what guest programs see ---------------------------------------------------------------------------------------

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        return FrameType

    def position(self) -> int:
        """The index of the instruction being executed, -1 before the first."""
        pc = None if self.leave == LEFT else running_position(self)
        return (self.pc if pc is None else pc) - 1

    def waits_at(self) -> int:
        """``f_lasti`` of a suspended frame, without looking for a loop that runs it."""
        return int(self.guest.offsets[self.pc - 1]) if self.landed is None else self.landed.offset

    @property
    def f_back(self) -> Frame | None:
        return self.previous

    @property
    def f_code(self) -> CodeType:
        return self.guest.code

    @property
    def f_globals(self) -> dict[str, Any]:
        return self.globals

    @property
    def f_builtins(self) -> dict[str, Any]:
        return self.builtins

    @property
    def f_lasti(self) -> int:
        place = self.landed or self.shown
        if place is not None:
            return place.offset
        index = self.position()
        offsets = self.guest.offsets
        return int(offsets[index]) if 0 <= index < len(offsets) else -1

    @property
    def f_lineno(self) -> int | None:
        place = self.landed or self.shown
        return self.guest.line(self.position()) if place is None else place.line

    @f_lineno.setter
    def f_lineno(self, line: Any) -> None:
        self.machine.jump(self, line)

    @f_lineno.deleter
    def f_lineno(self) -> None:
        raise AttributeError("cannot delete attribute")

    @property
    def f_locals(self) -> Any:
        if locals_proxy.EXISTS and (self.names is None or self._hidden()):
            return locals_proxy.FrameLocalsProxy(self)
        return self.local_names()

    @property
    def f_trace(self) -> Any:
        return self.trace

    @f_trace.setter
    def f_trace(self, function: Any) -> None:
        self.trace = function

    @f_trace.deleter
    def f_trace(self) -> None:
        self.trace = None

    @property
    def f_trace_lines(self) -> bool:
        return self.trace_lines

    @f_trace_lines.setter
    def f_trace_lines(self, value: bool) -> None:
        self.trace_lines = value

    @property
    def f_trace_opcodes(self) -> bool:
        return self.trace_opcodes

    @f_trace_opcodes.setter
    def f_trace_opcodes(self, value: bool) -> None:
        self.trace_opcodes = value

    def clear(self) -> None:
        """Drop the variables of a finished or suspended frame; RuntimeError while it runs."""
        if self.generator is not None or self.is_running():
            raise RuntimeError("cannot clear an executing frame")
        generator = self.owner()
        if generator is not None and generator.frame is self:
            if generator.started and locals_proxy.EXISTS:  # since 3.13
                raise RuntimeError("cannot clear a suspended frame")
            generator.finalize()
            return  # what its end has left of the variables stays
        self.fast[:] = [NULL] * len(self.fast)
        self.drop_temporaries()
        if locals_proxy.EXISTS:  # before 3.13 the dictionary stays with the frame
            self.snapshot = None

    def finish(self) -> None:
        """The frame is left.  Its variables may die now, in CPython's order, but a list's items die from the end."""
        fast = self.fast
        while fast and type(fast[-1]) is Held:
            del fast[-1]
        if FIRST_DIES_FIRST:
            fast.reverse()
        if self.guest.answered_locals:
            self.answered, self.snapshot = self.snapshot, None
        self.leave = LEFT

    def place(self, slot: int) -> int:
        """Where in ``fast`` a variable is."""
        return ~slot if self.leave == LEFT and FIRST_DIES_FIRST else slot

    def remember_owner(self) -> None:
        """Called before the guest may get to see the frame: ``clear`` must know the generator it belongs to."""
        if self.generator is not None:
            self.owner = ref(self.generator)

    def is_running(self) -> bool:
        """Whether the frame is among those of its thread's current call chain."""
        frame = self.machine.thread().frame
        while frame is not None:
            if frame is self:
                return True
            frame = frame.previous
        return False

    def __repr__(self) -> str:
        code = self.guest.code
        return f"<frame at {id(self):#x}, file {code.co_filename!r}, line {self.f_lineno}, code {code.co_name}>"

    # -- local variables -----------------------------------------------------------------------------------------------

    def slots(self) -> Iterator[tuple[str, Any]]:
        """Name and value of each variable, cells looked into; the value is NULL where it is unbound.

        A name comes twice where a comprehension that was inlined into the code has a variable of the name of a cell.
        """
        code = self.guest.code
        cells = {*code.co_cellvars, *code.co_freevars}
        fast = reversed(self.fast) if self.leave == LEFT and FIRST_DIES_FIRST else self.fast
        for name, value in zip(self.guest.variables, fast, strict=False):
            if name in cells and type(value) is CellType:
                try:
                    value = value.cell_contents
                except ValueError:
                    value = NULL
            yield name, value

    def bound(self) -> Iterator[tuple[str, Any]]:
        """Name and value of each bound variable."""
        return ((name, value) for name, value in self.slots() if value is not NULL)

    def _hidden(self) -> dict[str, Any]:
        """The variables of a comprehension inlined into a module or class body, while it runs."""
        own = islice(self.slots(), len(self.guest.code.co_varnames))
        return {name: value for name, value in own if value is not NULL}

    def _show_cells(self) -> None:
        """Up to 3.12 looking at the names of a class body puts its own cells, ``__classdict__``, among them."""
        own = self.guest.code.co_cellvars
        for name, value in self.bound():
            if name in own:
                self.names[name] = value

    def local_names(self) -> Any:
        """What ``locals()`` answers: the names mapping, or the variables.

        The variables come in a new dictionary since 3.13, before in always the same.
        """
        if locals_proxy.EXISTS:
            return locals_proxy.names(self) if self.names is None or self._hidden() else self.names
        if self.names is not None:
            if self.guest.code.co_cellvars:
                self._show_cells()
            return {**self.names, **hidden} if (hidden := self._hidden()) else self.names
        shown = self.snapshot if self.answered is None else self.answered
        if shown is None:
            shown = self._new_snapshot()
        for name, value in self.slots():
            if value is NULL:
                shown.pop(name, None)
            else:
                shown[name] = value
        return shown

    def _new_snapshot(self) -> dict[str, Any]:
        """It dies after the variables, before what the caller keeps; before both when the frame outlives its run."""
        made: dict[str, Any] = {}
        if self.leave == LEFT:
            self.answered = made
        else:
            self.snapshot = made
            self.guest.answered_locals = True
            place = len(self.fast)
            while place and type(self.fast[place - 1]) is Held:
                place -= 1
            self.fast.insert(place, Held((made,)))
        return made


class ModuleOfType(str):
    """``__module__`` of a type that is shown as a builtin one, whose instances have no such attribute."""

    __slots__ = ()

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        if instance is None:
            return self
        shown = instance.__class__.__name__
        raise AttributeError(f"'{shown}' object has no attribute '__module__'", name="__module__", obj=instance)


BUILTINS = ModuleOfType("builtins")


class Defaulted:
    """A slot that answers a default until it is filled.

    A ``__getattr__`` in its place would keep CPython 3.11 from specialising any read of a frame's attribute.
    """

    __slots__ = ("default", "slot")

    def __init__(self, slot: Any, default: Any) -> None:
        self.slot = slot
        self.default = default

    def __get__(self, frame: Frame, owner: type | None = None) -> Any:
        try:
            return self.slot.__get__(frame)
        except AttributeError:
            return self.default

    def __set__(self, frame: Frame, value: Any) -> None:
        self.slot.__set__(frame, value)
        frame.detach()


for _name, _default in DEFAULTS.items():
    setattr(Frame, _name, Defaulted(getattr(Frame, _name), _default))


def references_of_a_spare() -> int:
    """What ``sys.getrefcount`` answers for a frame that nobody has but its caller and a variable of the loop."""
    frame = Frame()
    frame.spare = back = Frame()
    count = sys.getrefcount(frame.spare)
    del back
    return count


#: Making and dropping a frame is a fifth of a call.  So a frame keeps the one of the function it called last, its
#: ``spare``, for the next function it calls: linked to it, with its depth, empty.  When a function returns, its frame
#: is emptied if this many references say that nobody else has it; otherwise it goes its own way, as does a frame that
#: becomes a generator's, or that an exception leaves, or that ``detach`` took from its caller.
ALONE = references_of_a_spare()

LOOPS: set[int] = set()  #: the identities of the code of the machines' dispatch loops (hashing code looks at all of it)


def running_position(frame: Frame) -> int | None:
    """The next instruction of a frame that is current in some run of a loop; None for any other.

    While the loop calls native code its ``pc`` lives in a variable of the host's frame, where it is read only when
    asked for.
    """
    host: FrameType | None = sys._getframe(1)
    while host is not None:
        if id(host.f_code) in LOOPS:
            running, pc = loop_state(host)
            if running is frame:
                return pc
        host = host.f_back
    return None


def loop_state(host: FrameType) -> tuple[Frame | None, int | None]:
    """The frame a run of a loop executes, and its next instruction; None while it is just coming back to the frame."""
    variables = host.f_locals
    frame, pc, fast = map(variables.get, ("frame", "pc", "fast"))
    if type(variables) is dict:
        variables.clear()  # up to 3.12 the dictionary stays with the frame and would keep guest objects alive
    return frame, pc if frame is None or fast is frame.fast else None

"""Guest code: what a machine knows of a code object, and the three shadows a code object casts for CPython.

* The *stub* is the code of a guest function: same name, file, signature, flags and free variables, but a body that
  hands the bound arguments to the machine.  The :class:`GuestCode` is its only constant:
  ``guest[arguments]`` enters the machine.  All of it lies on the function's first line.
* The *binder* has the same signature and returns its arguments: CPython binds them, with its own error messages.
* The *face* is evaluated to get a real frame for tracebacks: same name, file and lines.  It is a generator that never
  starts, since the frame of one that was dropped leads back to nobody (any other frame would keep the machine's own
  frames, and cycles, alive).

No version of CPython needs a table here: the few opcodes used exist in all, but for the subscript.
"""

from __future__ import annotations

import dis
import sys
from collections.abc import Iterable
from functools import cache
from opcode import opmap
from types import CodeType
from typing import TYPE_CHECKING, Any
from weakref import ReferenceType, ref

from .linetable import UNIT, described_units, extended, first_line
from .sentinels import NULL

if TYPE_CHECKING:
    from .machine import Machine

FACE = object()  #: the first constant of every face
CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
CO_GENERATOR, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 0x20, 0x80, 0x100, 0x200


CO_RESUMABLE = CO_GENERATOR | CO_COROUTINE | CO_ITERABLE_COROUTINE | CO_ASYNC_GENERATOR


class GuestCode:
    """A code object as one machine runs it; ``guest[arguments]`` is how a stub calls it."""

    __slots__ = (
        "__weakref__",
        "answered_locals",
        "binder",
        "careful",
        "children",
        "code",
        "counts",
        "face",
        "first_steps",
        "free_count",
        "handlers",
        "lines",
        "machine",
        "offsets",
        "optimized",
        "pairs",
        "parameter_count",
        "places",
        "plain",
        "plans",
        "positional",
        "program",
        "seams",
        "source",
        "stub",
        "tail",
        "traceable",
        "variable_count",
        "variables",
    )

    def __init__(self, code: CodeType, machine: Machine) -> None:
        self.code = code
        self.machine = machine
        self.variables = variable_names(code)
        self.variable_count = len(self.variables)
        self.free_count = len(code.co_freevars)
        variadic = bool(code.co_flags & CO_VARARGS) + bool(code.co_flags & CO_VARKEYWORDS)
        self.parameter_count = code.co_argcount + code.co_kwonlyargcount + variadic
        self.optimized = bool(code.co_flags & CO_OPTIMIZED)  #: whether its variables are in slots
        #: how many positional arguments a call must have for the quick way in; -1: always bind with care
        self.positional = code.co_argcount if self._is_plain() else -1
        self.careful = False  #: whether functions of this code may look names up elsewhere than in plain dictionaries
        self.tail: list[Any] = [NULL] * (self.variable_count - self.parameter_count)
        self.answered_locals = False  #: whether a frame of it has made the dictionary that ``f_locals`` answers
        self.program: Any = machine.unprepared
        self.plain: Any = machine.unprepared  #: engine ``fused``: the program without its pairs
        #: engine ``fused``: the place of each pair, and how many values go over its seam without touching the stack
        self.pairs: dict[int, int] = {}
        self.source: Any = None  #: what the program was made from, for printers and counters
        self.handlers: Any = ()
        self.offsets: Any = ()
        #: instructions that do the work of two: the place in ``offsets`` that the first half has
        self.first_steps: dict[int, int] = {}
        self.traceable: GuestCode | None = None  #: what a traced frame runs instead, where that is another program
        self.counts: list[int] = [0]  #: executions by instruction, counted only by the counting loops
        self.seams: list[int] = []  #: the same of second halves of pairs, which are not dispatched
        self.lines: list[int | None] | None = None
        #: what unwinding knows of instructions that raised: CPython's offset, the line, the handler
        self.places: dict[int, tuple[int, int, Any]] = {}
        self.stub: ReferenceType[CodeType] | None = None
        self.binder: CodeType | None = None
        self.face: CodeType | None = None
        self.plans: dict[Any, Any] = {}  #: how arguments come into slots, by the shape of the call (``binding``)
        self.children: list[GuestCode] = []

    def __repr__(self) -> str:
        return f"<guest code {self.code.co_qualname}>"

    def _is_plain(self) -> bool:
        """Whether it has only parameters that may be positional, and its variables in slots."""
        return self.parameter_count == self.code.co_argcount and self.optimized

    def take_care(self) -> None:
        """There is a function of this code whose frames are not what the quick way in makes (``Machine.builtins``)."""
        self.positional = -1
        self.careful = True

    def __getitem__(self, arguments: tuple[Any, ...]) -> Any:
        """Run with bound ``arguments`` followed by the closure's cells: the body of the stub."""
        host = sys._getframe(1)
        machine = self.machine
        thread = machine.thread()
        if self.free_count:
            count = self.parameter_count
            frame = machine.new_frame(
                thread, self, [*arguments[:count], *self.tail], host.f_globals, host.f_builtins, arguments[count:]
            )
        else:
            frame = machine.new_frame(thread, self, [*arguments, *self.tail], host.f_globals, host.f_builtins)
        if sys.exception() is not None:  # native code called from its except block
            return machine.enter(thread, frame)
        return machine.run(thread, frame)

    def line(self, index: int) -> int | None:
        """The source line of instruction ``index`` of the program."""
        lines = self.lines
        if lines is None:
            if not self.offsets:  # not prepared yet
                return self.code.co_firstlineno
            by_unit = unit_lines(self.code)
            lines = self.lines = [by_unit[offset >> 1] for offset in self.offsets]
        return lines[index] if 0 <= index < len(lines) else self.code.co_firstlineno

    def place(self, index: int) -> tuple[int, int, Any]:
        """CPython's offset of instruction ``index``, its line (-1: none), and who handles what it raises (or None)."""
        offset = self.offsets[index] if self.offsets else -1
        line = self.line(index)
        handler = next((each for each in self.handlers if each.start <= index < each.end), None)
        found = offset, line if line is not None else -1, handler
        if self.offsets:  # it is prepared
            self.places[index] = found
        return found

    def make_stub(self) -> CodeType:
        """The stub, made anew when no function holds the last one."""
        stub = self.stub() if self.stub is not None else None
        if stub is None:
            stub = _stub(self)
            self.stub = ref(stub)
        return stub

    def make_binder(self) -> CodeType:
        """The code that binds arguments and returns them as a tuple."""
        if self.binder is None:
            self.binder = _binder(self)
        return self.binder

    def make_face(self) -> CodeType:
        """The code that evaluates to its own frame."""
        if self.face is None:
            self.face = _face(self)
        return self.face


def guest_of(function: Any) -> GuestCode | None:
    """The guest code behind a function object, None for a native one."""
    constants = function.__code__.co_consts
    found = constants[0] if constants else None
    return found if type(found) is GuestCode else None


def is_stub(code: CodeType) -> bool:
    """Whether a code object is the stub of some guest code."""
    return bool(code.co_consts) and type(code.co_consts[0]) is GuestCode


def unit_lines(code: CodeType) -> list[int | None]:
    """The source line of each code unit; a line table made by hand may know those of the first only."""
    lines = [position[0] for position in code.co_positions()]
    return lines + [None] * (len(code.co_code) // 2 - len(lines))


def variable_names(code: CodeType) -> tuple[str, ...]:
    """The names of the slots: variables, cells that are no parameters, free variables (``co_localsplusnames``)."""
    variables = code.co_varnames
    cells = tuple(name for name in code.co_cellvars if name not in variables)
    return variables + cells + code.co_freevars


def _assemble(instructions: Iterable[tuple[str, int]]) -> bytes:
    """Code bytes, with EXTENDED_ARG and empty inline caches where they belong."""
    code = bytearray()
    for name, argument in instructions:
        for shift in (24, 16, 8):
            if argument >> shift:
                code += bytes((opmap["EXTENDED_ARG"], argument >> shift & 0xFF))
        code += bytes((opmap[name], argument & 0xFF))
        code += bytes(2 * _caches(name))
    return bytes(code)


def _caches(name: str) -> int:
    """Inline cache units after an instruction: ``dis`` keeps them by opcode up to 3.12 and by name since."""
    entries: Any = dis._inline_cache_entries  # type: ignore[attr-defined]
    return int(entries.get(name, 0) if isinstance(entries, dict) else entries[opmap[name]])


def documentation(code: CodeType) -> str | None:
    """The first constant is the docstring, if it is a string."""
    return code.co_consts[0] if code.co_consts and isinstance(code.co_consts[0], str) else None


def _signature_only(code: CodeType, count: int) -> dict[str, Any]:
    """The arguments of ``code.replace`` that keep the signature and drop other variables."""
    return {
        "co_varnames": code.co_varnames[:count],
        "co_nlocals": count,
        "co_cellvars": (),
        "co_names": (),
        "co_exceptiontable": b"",
    }


SUBSCRIPT = ("BINARY_SUBSCR", 0) if "BINARY_SUBSCR" in opmap else ("BINARY_OP", 26)  #: NB_SUBSCR since 3.14


def _stub(guest: GuestCode) -> CodeType:
    count, free = guest.parameter_count, guest.free_count
    code, lines = _stub_body(count, free)
    return guest.code.replace(
        co_code=code,
        co_linetable=lines,
        co_consts=(guest,),
        co_stacksize=count + free + 2,
        **_signature_only(guest.code, count),
    )


@cache
def _stub_body(count: int, free: int) -> tuple[bytes, bytes]:
    """Code and line table: kept, since a stub is made again whenever an inner function is made and dropped."""
    body = [("COPY_FREE_VARS", free)] if free else []
    body += [("RESUME", 0), ("LOAD_CONST", 0)]
    body += [("LOAD_FAST", index) for index in range(count + free)]
    body += [("BUILD_TUPLE", count + free), SUBSCRIPT, ("RETURN_VALUE", 0)]
    code = _assemble(body)
    return code, first_line(code)


def _binder(guest: GuestCode) -> CodeType:
    count = guest.parameter_count
    body = [
        ("RESUME", 0),
        *(("LOAD_FAST", index) for index in range(count)),
        ("BUILD_TUPLE", count),
        ("RETURN_VALUE", 0),
    ]
    code = _assemble(body)
    plain = CO_OPTIMIZED | CO_NEWLOCALS | guest.code.co_flags & (CO_VARARGS | CO_VARKEYWORDS)
    return guest.code.replace(
        co_code=code,
        co_linetable=first_line(code),
        co_consts=(None,),
        co_flags=plain,
        co_freevars=(),
        co_stacksize=count + 1,
        **_signature_only(guest.code, count),
    )


def _face(guest: GuestCode) -> CodeType:
    table = guest.code.co_linetable
    start = _assemble([("RETURN_GENERATOR", 0), ("POP_TOP", 0), ("RESUME", 0)])
    end = _assemble([("LOAD_CONST", 0), ("RETURN_VALUE", 0)])
    gap = described_units(table) - len(start + end) // UNIT  # tracebacks look up offsets of the original code
    code = start + _assemble([("NOP", 0)]) * gap + end
    return guest.code.replace(
        co_code=code,
        co_linetable=extended(table, code),
        co_consts=(FACE,),
        co_flags=CO_GENERATOR,
        co_argcount=0,
        co_posonlyargcount=0,
        co_kwonlyargcount=0,
        co_freevars=(),
        co_stacksize=2,
        co_varnames=guest.variables,  # suggestions for a misspelt name look here
        co_nlocals=guest.variable_count,
        co_cellvars=(),
        co_names=(),
        co_exceptiontable=b"",
    )

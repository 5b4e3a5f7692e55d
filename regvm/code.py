"""Register code: what the translator makes and the register machine runs, and the :class:`Builder` that makes it.

How to build::

    builder = Builder(code, pipeline="O2")
    one = ~builder.constant(1)                              # constant k as an operand is ~k (-1 - k), in RK roles only
    name = builder.literal("x")                             # an index, in LITERAL roles
    builder.emit("ADD", (0, 0, one), position=4)            # position: CPython's lasti of the instruction it comes from
    builder.emit("CALL", (NONE, 1, (0, one)), 8, keep=True) # a counted list is a tuple; NONE drops the result
    builder.emit("JUMP", (0,), 12)                          # a target is an instruction index, or a label, see finish
    register_code = builder.finish(registers=2, handlers=[(0, 2, 3, 1, ())])

``emit`` returns the index of the instruction.  Where targets are not known yet they may be any integer labels (block
numbers, say): ``finish(labels=...)`` then says which instruction index each label is.  Handlers are given in
instruction indices.

The file format of ``to_bytes``: a header (magic, schema, CPython version, fingerprint of the instruction set, length
and CRC-32 of what follows), then the fields in ``marshal``'s format, as in a ``.pyc``.  The checksum guards against
damage, not against malice.
"""

from __future__ import annotations

import marshal
import struct
import sys
import zlib
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import CodeType
from typing import Any

from .encode import Emitted, Instruction, decode, encode, words_from_bytes, words_to_bytes
from .errors import VerifierError
from .isa import NONE, ROWS, Operand

__all__ = ["NONE", "Builder", "Handler", "Instruction", "RegisterCode", "VerifierError", "variable_names"]

#: start, end (not included), target, register that receives the exception, temporaries that live on; all others die
Handler = tuple[int, int, int, int, tuple[int, ...]]

MAGIC = b"TWRC"
SCHEMA = 2
HEADER = struct.Struct("<4sH16sIII")  #: magic, schema, host, fingerprint, length and CRC-32 of the payload
HOST = str(sys.implementation.cache_tag).encode().ljust(16, b"\0")  #: ``cpython-311``: code objects are of one version
FINGERPRINT = zlib.crc32(
    repr(
        [(row.name, row.opcode, [(each.kind.value, each.counted) for each in row.roles]) for row in ROWS.values()]
    ).encode()
)


@dataclass(frozen=True, slots=True, eq=False)
class RegisterCode:
    """One code object in register form."""

    code: CodeType  #: the original
    variables: int  #: the registers 0 to variables - 1 are the variables in ``localsplus`` order
    registers: int  #: with the temporaries; constants stand behind them
    constants: tuple[Any, ...]  #: what operands refer to; code objects as they were
    literals: tuple[Any, ...]  #: names, and tuples of keyword names
    words: array[int]
    positions: array[int]  #: for each instruction the byte offset in ``code`` of the one it comes from (``lasti``)
    first_positions: array[int]  #: for each instruction of two steps, in order, the same of the first step
    handlers: tuple[Handler, ...]  #: in words, sorted, disjoint
    pipeline: str  #: the passes that made it

    def instructions(self) -> Iterator[Instruction]:
        """The instructions decoded; ``VerifierError`` where the words make no sense."""
        return decode(self.words, self.code.co_qualname)

    def verify(self) -> None:
        """Raise ``VerifierError`` for the first rule that is broken."""
        from .verify import verify

        verify(self)

    def disassemble(self) -> str:
        """The listing of :mod:`regvm.disassemble`."""
        from .disassemble import disassemble

        return disassemble(self)

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        from .html import to_html

        return to_html(self)

    def to_bytes(self) -> bytes:
        """The code as bytes, for a file."""
        payload = marshal.dumps(
            (
                self.code,
                self.variables,
                self.registers,
                self.constants,
                self.literals,
                words_to_bytes(self.words),
                words_to_bytes(self.positions),
                words_to_bytes(self.first_positions),
                self.handlers,
                self.pipeline,
            )
        )
        return HEADER.pack(MAGIC, SCHEMA, HOST, FINGERPRINT, len(payload), zlib.crc32(payload)) + payload

    @classmethod
    def from_bytes(cls, data: bytes, name: str = "register code") -> RegisterCode:
        """Load and verify; ``VerifierError``, naming the data ``name``, when damaged, truncated, foreign or wrong."""
        payload = _checked_payload(data, name)
        try:
            fields = marshal.loads(payload)
            _check_types(fields)
            loaded = cls(*fields[:5], *map(words_from_bytes, fields[5:8]), *fields[8:])
        except (ValueError, TypeError, EOFError) as error:
            raise VerifierError(name, "payload", "", f"is not made of the expected fields ({error})") from None
        loaded.verify()
        return loaded


@dataclass(frozen=True, slots=True)
class Traceable:
    """Plain register code for a frame that a debugger may move, and where the value stack would be."""

    register_code: RegisterCode
    #: CPython's offset of an instruction -> the registers of the entries before it, None for one nobody reads
    stacks: dict[int, tuple[int | None, ...]]


FIELD_TYPES = (CodeType, int, int, tuple, tuple, bytes, bytes, bytes, tuple, str)


def _check_types(fields: Any) -> None:
    """TypeError unless the payload's fields are of the types that ``to_bytes`` writes."""
    if type(fields) is not tuple or tuple(map(type, fields)) != FIELD_TYPES:
        raise TypeError("their types differ")
    for handler in fields[8]:
        if type(handler) is not tuple or tuple(map(type, handler)) != (int, int, int, int, tuple):
            raise TypeError("a handler is no tuple of four numbers and a tuple")
        if any(type(register) is not int for register in handler[4]):
            raise TypeError("what a handler keeps are no registers")


def _checked_payload(data: bytes, name: str) -> bytes:
    """What follows the header, after a look at each of its fields."""
    if len(data) < HEADER.size:
        raise VerifierError(name, "header", "", f"{len(data)} bytes are too few for a header of {HEADER.size}")
    magic, schema, host, fingerprint, length, checksum = HEADER.unpack_from(data)
    payload = data[HEADER.size :]
    rules = (
        (magic == MAGIC, f"starts with {magic!r}, register code starts with {MAGIC!r}"),
        (schema == SCHEMA, f"has schema {schema}, this is schema {SCHEMA}"),
        (host == HOST, f"was made by {_text(host)}, this is {_text(HOST)}"),
        (fingerprint == FINGERPRINT, "was made with another instruction set"),
        (length == len(payload), f"announces {length} bytes, {len(payload)} follow"),
        (checksum == zlib.crc32(payload), "has the wrong checksum, the data is damaged"),
    )
    for holds, complaint in rules:
        if not holds:
            raise VerifierError(name, "header", "", complaint)
    return payload


def _text(host: bytes) -> str:
    return host.rstrip(b"\0").decode("ascii", "backslashreplace")


def variable_names(code: CodeType) -> tuple[str, ...]:
    """The names of the variable slots (``localsplus``): arguments and locals, other cells, free variables."""
    cells = tuple(name for name in code.co_cellvars if name not in code.co_varnames)
    return (*code.co_varnames, *cells, *code.co_freevars)


# -- building ---------------------------------------------------------------------------------------------------------


class Pool:
    """Values in the order of their first use, each once; ``1``, ``1.0`` and ``True`` are three values."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self._indices: dict[Any, int] = {}

    def index(self, value: Any) -> int:
        """The index of ``value``, added if it is new."""
        key = constant_key(value)
        found = self._indices.setdefault(key, len(self.values))
        if found == len(self.values):
            self.values.append(value)
        return found


def constant_key(value: Any) -> Any:
    """What two constants share exactly when one may stand for the other (``_PyCode_ConstantKey``)."""
    kind = type(value)
    if kind in (str, int, bytes, bool):
        return kind, value
    if kind is float:
        return kind, struct.pack("<d", value)
    if kind is complex:
        return kind, struct.pack("<dd", value.real, value.imag)
    if kind is tuple:
        return kind, tuple(map(constant_key, value))
    if kind is frozenset:
        return kind, frozenset(map(constant_key, value))
    if kind is slice:
        return kind, constant_key((value.start, value.stop, value.step))
    # None, Ellipsis, code objects: the pool keeps them alive, so their addresses stay theirs.
    return kind, id(value)


class Builder:
    """Collects instructions and pools, then makes :class:`RegisterCode`; how to use it is at the top of the module."""

    def __init__(self, code: CodeType, pipeline: str = "") -> None:
        self.code = code
        self.pipeline = pipeline
        self.variables = len(variable_names(code))
        self._constants = Pool()
        self._literals = Pool()
        self._emitted: list[Emitted] = []
        self._positions = array("I")
        self._first_positions = array("I")

    def __len__(self) -> int:
        return len(self._emitted)

    def constant(self, value: Any) -> int:
        """The index of ``value`` among the operand constants; as an operand write ``~index``."""
        return self._constants.index(value)

    def literal(self, value: Any) -> int:
        """The index of ``value`` in the literal pool."""
        return self._literals.index(value)

    def emit(
        self,
        row_name: str,
        operands: Sequence[Operand],
        position: int,
        keep: bool = False,
        first_position: int | None = None,
    ) -> int:
        """Add an instruction and return its index; KeyError for an unknown row, ValueError for the wrong arity.

        ``first_position`` is that of the first of two steps, where the row has two.
        """
        row = ROWS[row_name]
        if len(operands) != len(row.roles):
            raise ValueError(f"{row_name} has {len(row.roles)} operands, not {len(operands)}")
        self._emitted.append((row, operands, keep))
        self._positions.append(position)
        if row.has_two_steps:
            self._first_positions.append(position if first_position is None else first_position)
        return len(self._emitted) - 1

    def finish(
        self,
        registers: int,
        handlers: Sequence[Handler] = (),
        labels: Mapping[int, int] | Sequence[int] | None = None,
    ) -> RegisterCode:
        """Encode everything; ``labels[target]`` is the instruction index of a target (None: targets are indices)."""
        emitted = self._emitted if labels is None else [_resolved(each, labels) for each in self._emitted]
        words, starts = encode(emitted, registers)
        return RegisterCode(
            self.code,
            self.variables,
            registers,
            tuple(self._constants.values),
            tuple(self._literals.values),
            words,
            self._positions,
            self._first_positions,
            tuple(
                (starts[start], starts[end], starts[target], error, kept)
                for start, end, target, error, kept in handlers
            ),
            self.pipeline,
        )


def _resolved(emitted: Emitted, labels: Mapping[int, int] | Sequence[int]) -> Emitted:
    row, operands, keep = emitted
    if not row.has_target:
        return emitted
    *others, target = operands
    return row, (*others, labels[target]), keep  # type: ignore[index]

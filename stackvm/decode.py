"""From a code object to rows: the decoded instructions both the stack machine and the translator start from.

In: a code object.  Out: :class:`Decoded`, the instructions that do something (``versions.SKIPPED`` left out,
``EXTENDED_ARG`` folded in) with jump targets as indices into the list, and the exception table in the same terms.  The
bytes are read by the ``bytecode`` package; the exception table's format is in CPython's
``Objects/exception_handling_notes.txt``.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import CodeType
from typing import Any

from bytecode import ConcreteBytecode
from bytecode.instr import UNSET

from runtime.specials import SHOWN_ATTRIBUTES, STORED_ATTRIBUTES

from .isa import ROWS, Row
from .versions import SKIPPED, Version, current


@dataclass(slots=True)
class Instruction:
    """One CPython instruction that a machine dispatches."""

    opcode: str  #: CPython's name
    argument: int  #: with EXTENDED_ARG folded in, 0 where there is none
    row: Row
    fields: tuple[Any, ...]  #: the values of ``row.fields``; a ``target`` is an index into ``Decoded.instructions``
    offset: int  #: of the instruction itself (not of its EXTENDED_ARG), in bytes: CPython's ``lasti``
    units: int  #: code units of two bytes, EXTENDED_ARG included, inline caches not
    caches: int  #: code units of inline cache that follow

    @property
    def target(self) -> int:
        """Where a jump goes."""
        return self.fields[self.row.fields.index("target")]  # type: ignore[no-any-return]


def payload(fields: tuple[Any, ...]) -> Any:
    """What the loop finds beside the number: nothing, the one field, or all fields."""
    return fields if len(fields) > 1 else fields[0] if fields else None


@dataclass(frozen=True, slots=True)
class Handler:
    """One row of the exception table: instructions ``start`` to ``end`` (not included) unwind to ``target``."""

    start: int
    end: int
    target: int
    depth: int  #: items that stay on the stack
    lasti: bool  #: the position is pushed below the exception


@dataclass(slots=True)
class Decoded:
    """A whole code object, decoded."""

    code: CodeType
    instructions: list[Instruction]
    handlers: list[Handler]
    cache_units: int  #: code units of inline cache in the whole code


@dataclass(slots=True)
class _Raw:
    """An instruction as it stands in the bytes; offsets in code units."""

    opcode: str
    argument: int
    offset: int
    units: int
    caches: int


def decode(code: CodeType, version: Version | None = None, *, traceable: bool = False) -> Decoded:
    """Decode ``code``; raises ``ValueError`` for an opcode that is not in the version's table.

    With ``traceable`` NOP is kept: a line may have nothing else.
    """
    version = version or current()
    skipped = SKIPPED - {"NOP"} if traceable else SKIPPED
    concrete = ConcreteBytecode.from_code(code, extended_arg=True)
    raw = _fold_extended_arguments(concrete)
    index_at = _indices(raw, skipped)
    instructions = [
        _instruction(code, each, raw, position, index_at, version)
        for position, each in enumerate(raw)
        if each.opcode not in skipped
    ]
    handlers = [
        Handler(
            index_at[entry.start_offset],
            index_at[entry.stop_offset + 1],
            index_at[entry.target],
            entry.stack_depth,
            entry.push_lasti,
        )
        for entry in concrete.exception_table
    ]
    caches = sum(each.caches for each in raw)
    return Decoded(code, instructions, [each for each in handlers if each.start < each.end], caches)


def _fold_extended_arguments(concrete: ConcreteBytecode) -> list[_Raw]:
    raw: list[_Raw] = []
    high = units = 0
    for offset, each in enumerate(concrete):
        name = each.name
        if name == "CACHE":
            if raw:
                raw[-1].caches += 1
            continue
        units += 1
        argument = 0 if each.arg is UNSET else each.arg
        if name == "EXTENDED_ARG":
            high = (high | argument) << 8
            continue
        raw.append(_Raw(name, high | argument, offset, units, 0))
        high = units = 0
    return raw


def _indices(raw: list[_Raw], left_out: frozenset[str]) -> list[int]:
    """For each code unit the index of the first executed instruction at or after it."""
    length = raw[-1].offset + 1 + raw[-1].caches if raw else 0
    index_at = [0] * (length + 1)
    index = 0
    unit = 0
    for each in raw:
        last = each.offset + each.caches
        skipped = each.opcode in left_out
        while unit <= last:
            index_at[unit] = index if unit <= each.offset or skipped else index + 1
            unit += 1
        index += not skipped
    index_at[length] = index
    return index_at


def _instruction(
    code: CodeType, each: _Raw, raw: list[_Raw], position: int, index_at: list[int], version: Version
) -> Instruction:
    entry = version.opcodes.get(each.opcode)
    if entry is None:
        raise ValueError(f"{code.co_qualname}: unknown opcode {each.opcode} at offset {2 * each.offset}")
    row = ROWS[entry.rows[entry.select(each.argument)]]
    if each.opcode in version.jumps:
        fields: tuple[Any, ...] = (index_at[_target(each, version)],)
    else:
        fields = entry.argument(code, each.argument)[: len(row.fields)]
    if each.opcode == "YIELD_VALUE" and _delegates(raw, position):
        row = ROWS["YIELD_DELEGATED"]
    elif version.keyword_calls and each.opcode == "CALL" and _has_keywords(raw, position):
        row = ROWS["CALL_NAMED"]
    elif each.opcode == "POP_ITER" and raw[position - 1].opcode == "END_FOR":
        row = ROWS["ITERATOR_POPPED"]
    elif row.name in SHOWN and fields[0] in SHOWN[row.name][0]:
        row = ROWS[SHOWN[row.name][1]]
    return Instruction(each.opcode, each.argument, row, fields, 2 * each.offset, each.units, each.caches)


#: rows for attributes the machine translates: row of any attribute -> names, row
SHOWN = {
    "LOAD_ATTR": (frozenset(SHOWN_ATTRIBUTES), "LOAD_SHOWN_ATTR"),
    "STORE_ATTR": (frozenset(STORED_ATTRIBUTES), "STORE_SHOWN_ATTR"),
}


def _target(each: _Raw, version: Version) -> int:
    """The code unit a jump goes to."""
    following = each.offset + 1 + each.caches
    if "BACKWARD" in each.opcode:
        return following - each.argument
    if each.opcode == "FOR_ITER":
        return following + each.argument + version.for_iter_skips
    return following + each.argument


def _delegates(raw: list[_Raw], position: int) -> bool:
    """Whether a yield passes on what ``yield from`` or ``await`` got: the RESUME after it says so."""
    following = raw[position + 1]
    return following.opcode == "RESUME" and following.argument & 3 in (2, 3)


def _has_keywords(raw: list[_Raw], position: int) -> bool:
    """Whether KW_NAMES stands right before the call (PRECALL may be between)."""
    before = raw[position - 1]
    if before.opcode == "PRECALL":
        before = raw[position - 2]
    return before.opcode == "KW_NAMES"

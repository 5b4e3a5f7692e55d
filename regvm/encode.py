"""Words of register code: from rows and operands to 32-bit words and back (the format is drawn in :mod:`regvm.isa`).

``encode`` takes instructions whose targets are instruction indices and lays them out: every jump starts in its short
form and grows by an extra word when its target turns out to be too far, until nothing grows.  ``decode`` yields
:class:`Instruction` with targets as word indices; damaged words raise ``VerifierError``.  In bytes, words are
little-endian on every machine.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from .errors import VerifierError
from .isa import (
    BY_OPCODE,
    ESCAPE_BYTE,
    EXTENDED,
    KEEP,
    NONE,
    NONE_BYTE,
    ROWS,
    SHORT_FORMS,
    Kind,
    Operand,
    Row,
    ShortForm,
)

WORD = 4  #: bytes
LONGEST_COUNT_BYTE = 255

Emitted = tuple[Row, Sequence[Operand], bool]  #: a row, its operands and the keep mark


class Instruction(NamedTuple):
    """One decoded instruction."""

    row: Row
    operands: tuple[Operand, ...]  #: one for each role; targets are word indices
    keep: bool
    position: int  #: index of its first word
    length: int  #: in words


# -- encoding ---------------------------------------------------------------------------------------------------------

#: the first byte or bytes of each row, without and with the keep mark
HEADS = {
    row.name: tuple(
        bytes([EXTENDED + mark, row.opcode - EXTENDED]) if row.is_extended else bytes([row.opcode + mark])
        for mark in (0, KEEP)
    )
    for row in BY_OPCODE.values()
}
#: the same for the short forms
SHORT_HEADS = {form: (bytes([opcode]), bytes([opcode + KEEP])) for form, opcode in SHORT_FORMS.items()}
#: for rows with short forms the place of the list
LISTS = {
    form.name: next(place for place, role in enumerate(ROWS[form.name].roles) if role.counted) for form in SHORT_FORMS
}
JUMPS = frozenset(row.name for row in BY_OPCODE.values() if row.has_target)


def encode(instructions: Iterable[Emitted], registers: int) -> tuple[array[int], list[int]]:
    """The words, and for each instruction its first word (one more at the end: the number of words).

    An operand below zero is constant ``~operand`` and becomes its index behind the ``registers``; a target is an
    instruction index.
    """
    heads: list[bytearray] = []
    extras: list[list[int]] = []
    jumps: list[tuple[int, int]] = []
    for index, (row, operands, keep) in enumerate(instructions):
        form = short_form(row, operands)
        head = bytearray(HEADS[row.name][keep] if form is None else SHORT_HEADS[form][keep])
        if form is not None:
            operands = _shortened(form, operands)
        extra: list[int] = []
        if row.name in JUMPS:
            jumps.append((index, operands[-1]))  # type: ignore[arg-type]
            operands = operands[:-1]
        _append_operands(head, extra, operands, registers)
        heads.append(head)
        extras.append(extra)
    is_jump = {index for index, _ in jumps}
    lengths = [
        len(head) // WORD + 1 + len(extra) if index in is_jump else -(-len(head) // WORD) + len(extra)
        for index, (head, extra) in enumerate(zip(heads, extras, strict=True))
    ]
    starts = _relax(heads, lengths, jumps)
    for index, target in jumps:
        _append_target(heads[index], extras[index], starts[target] - starts[index + 1])
    return _words(heads, extras), starts


def short_form(row: Row, operands: Sequence[Operand]) -> ShortForm | None:
    """The short form in which an instruction is written."""
    if row.name not in LISTS:
        return None
    count = len(operands[LISTS[row.name]])  # type: ignore[arg-type]
    form = ShortForm(row.name, count)
    if form in SHORT_FORMS:
        return form
    if operands[0] == NONE:
        form = ShortForm(row.name, count, "none")
    elif operands[0] == operands[1]:
        form = ShortForm(row.name, count, "callee")
    return form if form in SHORT_FORMS else None


def _shortened(form: ShortForm, operands: Sequence[Operand]) -> Sequence[Operand]:
    """The operands with those of the list among them, without a result that the opcode says."""
    place = LISTS[form.name]
    listed = operands[place]
    assert isinstance(listed, tuple)
    return (*operands[bool(form.result) : place], *listed, *operands[place + 1 :])


def _append_operands(head: bytearray, extra: list[int], operands: Sequence[Operand], registers: int) -> None:
    for operand in operands:
        if isinstance(operand, int):
            values: Sequence[int] = (operand,)
        else:
            values = operand
            full, rest = divmod(len(operand), LONGEST_COUNT_BYTE)
            head += bytes([LONGEST_COUNT_BYTE] * full)
            head.append(rest)
        for value in values:
            if value < 0:
                value = registers + ~value
            if value < NONE_BYTE:
                head.append(value)
            elif value == NONE:
                head.append(NONE_BYTE)
            else:
                head.append(ESCAPE_BYTE)
                extra.append(value)


def _reach(head: bytearray) -> int:
    """How far the short form of a jump goes, in words either way; the number below is the escape."""
    return int((1 << (8 * _room(head) - 1)) - 1)


def _room(head: Sequence[int]) -> int:
    """Bytes left for the target in the last operand word; a full word gets another one."""
    return WORD - len(head) % WORD


def _relax(heads: list[bytearray], lengths: list[int], jumps: list[tuple[int, int]]) -> list[int]:
    """Grow ``lengths`` where jumps do not reach; returns the first word of each instruction, and the end."""
    short = [(index, target, _reach(heads[index])) for index, target in jumps]
    while True:
        starts = [0, *accumulate(lengths)]
        reached = []
        for jump in short:
            index, target, reach = jump
            if -reach <= starts[target] - starts[index + 1] <= reach:
                reached.append(jump)
            else:
                lengths[index] += 1
        if len(reached) == len(short):
            return starts
        # A jump that has grown stays long: so this ends, after at most one round for each jump.
        short = reached


def _append_target(head: bytearray, extra: list[int], offset: int) -> None:
    """The short form where the offset fits.  No jump has grown for nothing: distances only grow in ``_relax``."""
    room = _room(head)
    reach = _reach(head)
    if -reach <= offset <= reach:
        head += offset.to_bytes(room, "little", signed=True)
    else:
        head += (-reach - 1).to_bytes(room, "little", signed=True)
        extra.append(offset & 0xFFFF_FFFF)


def _words(heads: list[bytearray], extras: list[list[int]]) -> array[int]:
    parts: list[bytes | bytearray] = []
    for head, extra in zip(heads, extras, strict=True):
        parts.append(head)
        if padding := -len(head) % WORD:
            parts.append(bytes(padding))
        if extra:
            parts.append(b"".join(value.to_bytes(WORD, "little") for value in extra))
    return words_from_bytes(b"".join(parts))


def words_from_bytes(data: bytes) -> array[int]:
    """An array of words from their little-endian bytes; their number must be a multiple of four."""
    words = array("I")
    words.frombytes(data)
    if sys.byteorder == "big":
        words.byteswap()
    return words


def words_to_bytes(words: array[int]) -> bytes:
    """The little-endian bytes of an array of words."""
    if sys.byteorder == "big":
        words = words[:]
        words.byteswap()
    return words.tobytes()


# -- decoding ---------------------------------------------------------------------------------------------------------

#: by opcode: the row, for each operand but the target whether it is a list, whether there is a target, the short form
PLANS: dict[int, tuple[Row, tuple[bool, ...], bool, ShortForm | None]] = {
    row.opcode: (row, tuple(role.counted for role in row.roles if role.kind is not Kind.TARGET), row.has_target, None)
    for row in BY_OPCODE.values()
}
PLANS |= {
    opcode: (plan[0], plan[1][bool(form.result) :], plan[2], form)
    for form, opcode in SHORT_FORMS.items()
    for plan in (PLANS[ROWS[form.name].opcode],)
}


def decode(words: array[int], function: str = "") -> Iterator[Instruction]:
    """Instruction after instruction; ``VerifierError``, naming the ``function``, where the words make no sense."""
    data = words_to_bytes(words)
    at = 0
    while at < len(data):
        try:
            instruction = _decode_one(data, words, at)
        except IndexError:
            raise VerifierError(function, f"word {at // WORD}", "", "the words end inside an instruction") from None
        except ValueError as error:
            raise VerifierError(function, f"word {at // WORD}", "", str(error)) from None
        yield instruction
        at += WORD * instruction.length


def _decode_one(data: bytes, words: array[int], at: int) -> Instruction:
    """The instruction at byte ``at``; IndexError where the words end, ValueError where they mean nothing."""
    first = data[at]
    opcode = first & ~KEEP
    cursor = at + 1
    if opcode == EXTENDED:
        opcode += data[cursor]
        cursor += 1
    if opcode not in PLANS:
        raise ValueError(f"no instruction has opcode {opcode}")
    row, counted, has_target, form = PLANS[opcode]
    operands: list[Operand] = []
    special = False
    for is_list in counted:
        if is_list:
            cursor, items = _decode_list(data, cursor, form.length if form is not None else None)
            operands.append(items)
            special = special or max(items, default=0) >= NONE_BYTE
        else:
            value = data[cursor]
            operands.append(value)
            cursor += 1
            special = special or value >= NONE_BYTE
    room = -cursor % WORD or (WORD if has_target else 0)
    field = data[cursor : cursor + room]
    end = (cursor + room) // WORD
    if special:
        end, operands = _decode_specials(words, end, operands)
    if form is not None and form.result:
        operands.insert(0, NONE if form.result == "none" else operands[0])
    if short_form(row, operands) != form:
        raise ValueError("this has a short form with an opcode of its own")
    if has_target:
        end, target = _decode_target(words, field, end)
        operands.append(target)
    elif any(field):
        raise ValueError("the bytes that fill the last operand word are not zero")
    if end > len(words):
        raise IndexError
    position = at // WORD
    return Instruction(row, tuple(operands), first >= KEEP, position, end - position)


def _decode_list(data: bytes, cursor: int, implied: int | None) -> tuple[int, tuple[int, ...]]:
    """Where the list ends, and its items; ``implied`` is their number if no count stands before them."""
    count = implied or 0
    if implied is None:
        while data[cursor] == LONGEST_COUNT_BYTE:
            count += LONGEST_COUNT_BYTE
            cursor += 1
        count += data[cursor]
        cursor += 1
    end = cursor + count
    if end > len(data):
        raise IndexError
    return end, tuple(data[cursor:end])


def _decode_specials(words: array[int], end: int, operands: list[Operand]) -> tuple[int, list[Operand]]:
    """The operands with none and escapes resolved; the extra words begin at word ``end``."""

    def value(byte: int) -> int:
        nonlocal end
        if byte == NONE_BYTE:
            return NONE
        if byte == ESCAPE_BYTE:
            end += 1
            if words[end - 1] < NONE_BYTE:
                raise ValueError(f"an extra word holds {words[end - 1]}, which fits in a byte")
            return words[end - 1]
        return byte

    resolved = [tuple(map(value, each)) if isinstance(each, tuple) else value(each) for each in operands]
    return end, resolved


def _decode_target(words: array[int], field: bytes, end: int) -> tuple[int, int]:
    offset = int.from_bytes(field, "little", signed=True)
    escape = -1 << (8 * len(field) - 1)
    if offset == escape:
        offset = words[end]
        end += 1
        if offset >= 1 << 31:
            offset -= 1 << 32
        if abs(offset) < -escape:
            raise ValueError(f"an extra word holds the offset {offset}, which fits in front of it")
    return end, end + offset

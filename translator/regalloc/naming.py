"""Which operands of an instruction need a register when registers are few, and which may lie in memory.

An instruction *names* its single operands and results.  Not named are the items of counted lists, which are read and
written straight in the frame; what the row calls a variable, a place that is looked at or changed as it is; the
receiver of a delegation, for the machine itself looks for it there while the frame is suspended; and both sides of a
move.
"""

from __future__ import annotations

from collections.abc import Iterator

from regvm.code import RegisterCode
from regvm.isa import NONE, Kind, Role, Row

from ..ir.model import Instruction, Operand
from ..ir.opcodes import OPCODES, VALUES, Opcode

MOVES = frozenset(("MOVE", "MOVE_PAIR", "MOVE_FOR_LOOP", "LOAD_CONSTANT", "TAKE"))
DELEGATIONS = frozenset(("SEND", "YIELD_DELEGATED"))


def is_named(row: Row, role: Role) -> bool:
    """Whether what stands in this place must be in a register."""
    if role.counted or role.kind not in (Kind.RESULT, Kind.OPERAND) or row.name in MOVES:
        return False
    return not (row.name in DELEGATIONS and role.name == "receiver")


def _places(opcode: Opcode) -> tuple[tuple[bool, ...], int | None]:
    """For each operand role whether it is named, and which one is the counted list."""
    roles = [role for role in opcode.row.roles if role.kind in VALUES]
    lists = [index for index, role in enumerate(roles) if role.counted]
    return tuple(is_named(opcode.row, role) for role in roles), lists[0] if lists else None


PLACES = {opcode: _places(opcode) for opcode in OPCODES.values()}
NAMES_RESULTS = {
    opcode: all(is_named(opcode.row, role) for role in opcode.row.roles if role.kind is Kind.RESULT)
    for opcode in OPCODES.values()
}


def named_operands(instruction: Instruction) -> Iterator[int]:
    """The indices of the operands that are named; a raising instruction has more operands than its row."""
    named, counted = PLACES[instruction.opcode]
    beyond = 0 if counted is None else len(instruction.operands) - len(named)
    for index, holds in enumerate(named):
        place = index if counted is None or index <= counted else index + beyond
        if holds and place < len(instruction.operands):
            yield place


def variables_of(instruction: Instruction, first: Operand) -> Iterator[Operand]:
    """The variables that an instruction names, once for each time."""
    for index in named_operands(instruction):
        if 0 <= instruction.operands[index] < first:
            yield instruction.operands[index]
    if NAMES_RESULTS[instruction.opcode]:
        yield from (result for result in instruction.results if result < first)


def named_registers(code: RegisterCode) -> set[int]:
    """The registers, variables among them, that the instructions of register code name."""
    found = set()
    for each in code.instructions():
        for role, value in zip(each.row.roles, each.operands, strict=True):
            if is_named(each.row, role) and value != NONE:
                assert isinstance(value, int)
                if value < code.registers:
                    found.add(value)
    return found

"""How many results, operands, immediates and targets an instruction has, and of which kinds its immediates are: what
its row in the register machine's table says."""

from __future__ import annotations

from typing import Any, Final

from regvm.isa import NONE, Kind, Role

from .model import Instruction
from .opcodes import OPCODES, RAISING, VALUES, Opcode

#: opcodes whose first operand is a variable
ON_VARIABLES: Final = frozenset(("take", "check_bound", "delete", "unbind", "forget", "make_cell"))
Complaint = tuple[str, str]  #: the rule, and what is wrong


def _immediate_roles(opcode: Opcode) -> tuple[Role, ...]:
    return tuple(role for role in opcode.row.roles if role.kind in (Kind.LITERAL, Kind.NUMBER))


def _most_operands(opcode: Opcode) -> int | None:
    """None: as many as there are."""
    roles = [role for role in opcode.row.roles if role.kind in VALUES]
    if opcode.name in RAISING or any(role.counted for role in roles):
        return None
    return len(roles)


IMMEDIATES: Final = {opcode: _immediate_roles(opcode) for opcode in OPCODES.values()}
MOST_OPERANDS: Final = {opcode: _most_operands(opcode) for opcode in OPCODES.values()}
#: operations with several results: how many; any number where a count is said by the list alone
RESULTS: Final = {"enter_with": 2, "enter_async_with": 2, "exception_group_matches": 2}


def shape_complaint(instruction: Instruction) -> Complaint | None:
    """What is wrong with the shape of an instruction, None if nothing is."""
    opcode = instruction.opcode
    results, operands = len(instruction.results), len(instruction.operands)
    immediates, targets = instruction.immediates, len(instruction.targets)
    most = MOST_OPERANDS[opcode]
    if operands < opcode.least or (most is not None and operands > most):
        return "operand-count", f"has {operands} operands, not {_range(opcode.least, most)}"
    if len(immediates) != opcode.immediates:
        return "immediate-count", f"has {len(immediates)} immediates, not {opcode.immediates}"
    if targets != opcode.targets:
        return "target-count", f"has {targets} targets, not {opcode.targets}"
    for role, value in zip(IMMEDIATES[opcode], immediates, strict=True):
        if not _fits(role, value):
            return "immediate-kind", f"{role.name} cannot be {value!r}"
    wanted = _results(instruction)
    if wanted not in (None, results):
        return "result-count", f"has {results} results, not {wanted}"
    if opcode.name == "call_keywords" and len(_names(immediates[0])) >= operands:
        return "keyword-names", f"has more keyword names than arguments: {immediates[0]!r}"
    return None


def _range(least: int, most: int | None) -> str:
    if most is None:
        return f"at least {least}"
    return str(least) if least == most else f"{least} to {most}"


def _fits(role: Role, value: object) -> bool:
    if role.kind is Kind.NUMBER:
        return type(value) is int and 0 <= value < NONE
    if role.name == "name":
        return type(value) is str
    return type(value) is tuple and all(type(name) is str for name in value)


def _names(value: Any) -> tuple[str, ...]:
    names: tuple[str, ...] = value
    return names


def _number(value: Any) -> int:
    number: int = value
    return number


def _results(instruction: Instruction) -> int | None:
    """How many results it has; None: as many as are listed."""
    opcode = instruction.opcode
    if opcode.name == "unpack_ex":
        before, after = map(_number, instruction.immediates)
        return before + 1 + after
    return RESULTS.get(opcode.name, opcode.results)

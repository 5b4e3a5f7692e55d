"""Effects: what instructions and blocks do beside making temporaries, derived from the facts of opcodes and operations
(after Lucassen and Gifford, "Polymorphic Effect Systems", 1988, with the rows as the signature).

What runs code of the program may look at every variable (``locals()``, a debugger, a traceback), so ``runs_code`` is
also a read of all of them; ``reads`` are those the instruction names.  A set of variables is an integer, bit ``v`` for
the variable in slot ``v``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, NamedTuple

from ..ir.model import Function, Instruction, Label, Operand, written_variables
from ..ir.opcodes import MOVE

#: opcodes that can raise, but call nothing of the program to find out
ONLY_RAISING: Final = frozenset(("check_bound", "load_cell", "raise_again"))


class Effect(NamedTuple):
    """What an instruction, or one of a block, may do."""

    may_raise: bool = False
    runs_code: bool = False  #: of the program: methods, callees, finalisers of values it drops
    reads: int = 0
    writes: int = 0  #: binds, unbinds or wraps in a cell

    def joined_with(self, other: Effect) -> Effect:
        """What either may do."""
        return Effect(
            self.may_raise or other.may_raise,
            self.runs_code or other.runs_code,
            self.reads | other.reads,
            self.writes | other.writes,
        )


@dataclass(frozen=True, slots=True)
class Effects:
    """The effect of every instruction, and of every block with its exception edge."""

    instructions: dict[Label, list[Effect]]
    blocks: dict[Label, Effect]

    @classmethod
    def of(cls, function: Function) -> Effects:
        """The effects in ``function``, unreachable blocks included."""
        first = function.first_temporary
        instructions: dict[Label, list[Effect]] = {}
        blocks: dict[Label, Effect] = {}
        for label, block in function.blocks.items():
            found = instructions[label] = [effect_of(instruction, first) for instruction in block.instructions]
            total = Effect(reads=0 if block.handler is None else _variables(block.handler.arguments, first))
            for effect in found:
                total = total.joined_with(effect)
            blocks[label] = total
        return cls(instructions, blocks)


def effect_of(instruction: Instruction, first_temporary: int) -> Effect:
    """The effect of one instruction, its ordinary edges included."""
    opcode = instruction.opcode
    reads = _variables(instruction.operands, first_temporary)
    for edge in instruction.targets:
        reads |= _variables(edge.arguments, first_temporary)
    writes = 0
    for variable in written_variables(instruction, first_temporary):
        writes |= 1 << variable
    drops = bool(writes) or _consumes(instruction, first_temporary)
    runs_code = drops or (opcode.can_raise and opcode.name not in ONLY_RAISING)
    return Effect(opcode.can_raise, runs_code, reads, writes)


def _consumes(instruction: Instruction, first_temporary: int) -> bool:
    """Whether a temporary may die here, and with it a value that has a finaliser."""
    return instruction.opcode is not MOVE and any(operand >= first_temporary for operand in instruction.operands)


def _variables(operands: Iterable[Operand], first_temporary: int) -> int:
    found = 0
    for operand in operands:
        if 0 <= operand < first_temporary:
            found |= 1 << operand
    return found

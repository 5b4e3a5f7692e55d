"""Constants as operands."""

from __future__ import annotations

from dataclasses import dataclass

from ..analysis import Analyses
from ..ir.model import Function
from ..ir.opcodes import MOVE
from .registry import Pass, register
from .rewriting import replace


@register
@dataclass(frozen=True)
class ConstantOperands(Pass):
    """Read a constant where it is wanted instead of loading it first.

    ::

        before                      after
        %1 = move $0                %2 = add x $0
        %2 = add x %1

    Always legal: constants stand behind the registers, each once (the same type and value), and a constant's place is
    never a variable's.
    """

    name = "constant_operands"

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Replace every temporary that is a constant."""
        first = function.first_temporary
        values = {
            instruction.results[0]: instruction.operands[0]
            for instruction in function.instructions()
            if instruction.opcode is MOVE and instruction.operands[0] < 0 and instruction.results[0] >= first
        }
        if values:
            replace(function, values)
        return bool(values)

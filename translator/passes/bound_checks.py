"""Checks that a variable is bound, where it certainly is."""

from __future__ import annotations

from dataclasses import dataclass

from ..analysis import Analyses
from ..analysis.definite_assignment import DefiniteAssignment
from ..ir.model import Function, Instruction
from ..ir.opcodes import CHECK_BOUND
from .registry import Pass, register


@register
@dataclass(frozen=True)
class BoundChecks(Pass):
    """Drop ``check_bound`` of variables that are bound on every way there.

    ::

        before                      after
        x = move $0                 x = move $0
        check_bound x ['x']         %1 = add x x
        %1 = add x x

    Legal by definite assignment: parameters, stores and passed checks bind, ``del`` unbinds.  Trap: ``del x`` in one
    branch.
    """

    name = "bound_checks"
    requires = (DefiniteAssignment.of,)

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Drop every check that cannot fail."""
        if not any(instruction.opcode is CHECK_BOUND for instruction in function.instructions()):
            return False
        assignment = analyses.get(DefiniteAssignment.of)
        changed = False
        for label, block in function.blocks.items():
            bound = assignment.bound.get(label, 0)
            kept: list[Instruction] = []
            for instruction in block.instructions:
                if instruction.opcode is CHECK_BOUND and bound >> instruction.operands[0] & 1:
                    continue
                bound = assignment.flow.after(instruction, bound)
                kept.append(instruction)
            changed = changed or len(kept) != len(block.instructions)
            block.instructions = kept
        return changed

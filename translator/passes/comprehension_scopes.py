"""Comprehensions whose variables are nothing but theirs save nothing."""

from __future__ import annotations

from dataclasses import dataclass

from ..analysis import Analyses
from ..analysis.possible_assignment import PossibleAssignment
from ..ir.model import Function, Instruction
from ..ir.opcodes import FORGET, MOVE, TAKE
from .registry import Pass, register


@register
@dataclass(frozen=True)
class ComprehensionScopes(Pass):
    """Neither save nor give back what is unbound before a comprehension (PEP 709): unbind it afterwards.

    ::

        before ([y for y in x])             after
        %1 = take y                         %1 = move $0
        ...                                 ...
        y = move %1                         forget y

    Legal where the variable is unbound on every way to the comprehension.  Trap: a loop around it that binds the
    variable.
    """

    name = "comprehension_scopes"
    requires = (PossibleAssignment.of,)

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Find what need not be saved, and forget it where it was given back."""
        if not any(instruction.opcode is TAKE for instruction in function.instructions()):
            return False
        possible = analyses.get(PossibleAssignment.of)
        needless = _needless(function, possible)
        if needless:
            nothing = ~function.constants.index(None)
            for instruction in function.instructions():
                _forget(instruction, needless, possible, nothing)
        return bool(needless)


def _needless(function: Function, possible: PossibleAssignment) -> set[int]:
    """The bits of what is saved though it is unbound, at every place."""
    found: set[int] = set()
    for label, bound in possible.bound.items():
        for instruction in function.blocks[label].instructions:
            saved = possible.flow.saved.get(instruction.results[0]) if instruction.opcode is TAKE else None
            if saved is not None and not bound >> instruction.operands[0] & 1:
                found.add(saved)
            bound = possible.flow.after(instruction, bound)
    return found


def _forget(instruction: Instruction, needless: set[int], possible: PossibleAssignment, nothing: int) -> None:
    """Save nothing, give back nothing."""
    saved = possible.flow.saved
    if instruction.opcode is TAKE and saved.get(instruction.results[0]) in needless:
        instruction.opcode, instruction.operands = MOVE, [nothing]
    elif instruction.opcode is MOVE and saved.get(instruction.operands[0]) in needless:
        instruction.opcode, instruction.operands, instruction.results = FORGET, instruction.results, []

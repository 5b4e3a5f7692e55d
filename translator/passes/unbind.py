"""The end of ``except E as name``: the name is unbound at once."""

from __future__ import annotations

from dataclasses import dataclass

from ..analysis import Analyses
from ..analysis.lines import Lines
from ..ir.model import Function, Instruction
from ..ir.opcodes import DELETE, MOVE, UNBIND
from .registry import Pass, register


@register
@dataclass(frozen=True)
class Unbind(Pass):
    """Store None in a variable and delete it in one instruction, as CPython does at the end of ``except E as e``.

    ::

        before                      after
        e = move $0                 unbind e
        delete e ['e']

    Legal because a variable that was just bound can be deleted; who sees its old value die finds None in it, as before,
    and the same line, on which both must stand.
    """

    name = "unbind"
    fusing = True
    requires = (Lines.of,)

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Merge every pair there is."""
        changed = False
        lines = analyses.get(Lines.of)
        for block in function.blocks.values():
            instructions = block.instructions
            for index in range(len(instructions) - 1, 0, -1):
                store, delete = instructions[index - 1 : index + 1]
                if delete.opcode is DELETE and _stores_none(store, delete, function) and lines.same(store, delete):
                    unbind = Instruction(UNBIND, [], delete.operands, (), delete.position)
                    instructions[index - 1 : index + 1] = [unbind]
                    changed = True
        return changed


def _stores_none(store: Instruction, delete: Instruction, function: Function) -> bool:
    if store.opcode is not MOVE or store.results != delete.operands or store.operands[0] >= 0:
        return False
    return function.constants.values[~store.operands[0]] is None

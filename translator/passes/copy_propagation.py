"""Copies of variables: read the variable itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..analysis import Analyses
from ..analysis.liveness import Liveness
from ..ir.model import Block, Function, Operand, written_variables
from ..ir.opcodes import COPY_FREE_VARS, MOVE
from .registry import Pass, register
from .rewriting import replace


@register
@dataclass(frozen=True)
class CopyPropagation(Pass):
    """Read a variable where it is wanted instead of copying it first: stack slots become operands.

    ::

        before                      after
        %1 = move x                 %2 = add x $0
        %2 = add %1 $0

    Legal while the variable is not written, deleted or cleared as long as the copy is alive.  Traps, where the copy
    stays: ``a, b = b, a``; ``x + (x := 1)``; ``f(x, x := 2)``; a copy that a handler wants while the ``try`` block
    writes the variable.
    """

    name = "copy_propagation"
    requires = (Liveness.of,)

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Replace every copy whose variable is left alone while it lives."""
        first = function.first_temporary
        copies = {
            instruction.results[0]: instruction.operands[0]
            for instruction in function.instructions()
            if instruction.opcode is MOVE and 0 <= instruction.operands[0] < first <= instruction.results[0]
        }
        if not copies:
            return False
        liveness = analyses.get(Liveness.of)
        for block in function.blocks.values():
            if block.label in liveness.live_in:
                for copy in _overwritten(block, copies, liveness, first):
                    copies.pop(copy, None)
        if copies:
            replace(function, copies)
        return bool(copies)


def _overwritten(block: Block, copies: Mapping[Operand, Operand], liveness: Liveness, first: int) -> set[Operand]:
    """The copies whose variable the block changes while they are alive."""
    found: set[Operand] = set()
    wanted = [each for each in liveness.unwinding.get(block.label, ()) if each in copies]
    live = {each for each in liveness.live_out[block.label] if each in copies}
    for instruction in reversed(block.instructions):
        results = instruction.results
        if live and (
            instruction.opcode.unbinds or instruction.opcode is COPY_FREE_VARS or any(each < first for each in results)
        ):
            changed = set(written_variables(instruction, first))
            found.update(copy for copy in live if copies[copy] in changed)
        for result in results:
            live.discard(result)
        for operand in instruction.operands:
            if operand in copies:
                live.add(operand)
        if wanted and instruction.opcode.can_raise:
            live.update(wanted)
    return found

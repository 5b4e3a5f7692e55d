"""A loop's item goes straight into the loop's variable."""

from __future__ import annotations

from dataclasses import dataclass

from ..analysis import Analyses
from ..analysis.lines import Lines
from ..analysis.order import predecessors
from ..ir.model import Function
from ..ir.opcodes import FOR_ITER, MOVE
from .registry import Pass, register
from .rewriting import count_uses


@register
@dataclass(frozen=True)
class IterateStore(Pass):
    """Let ``for_iter`` write the variable that the loop's body begins by storing to.

    ::

        before                                      after
        block 1:                                    block 1:
          %2 = for_iter %1 -> block 2, block 3        i = for_iter %1 -> block 2, block 3
        block 2:                                    block 2:
          i = move %2

    Legal when the body is entered from here only and nobody else reads the item, and both stand on one line: the
    variable's old value may have a finaliser, which may look at it.  An exhausted iterator writes nothing, so after the
    loop the variable has its last item.
    """

    name = "iterate_store"
    fusing = True
    requires = (Lines.of,)

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Merge every pair there is."""
        loops = [block for block in function.blocks.values() if block.terminator.opcode is FOR_ITER]
        if not loops:
            return False
        uses, before, lines = count_uses(function), predecessors(function), analyses.get(Lines.of)
        changed = False
        for block in loops:
            iterate = block.terminator
            item = iterate.results[0]
            body = function.blocks[iterate.targets[0].target]
            store = body.instructions[0]
            if store.opcode is not MOVE or store.operands != [item] or uses[item] != 1:
                continue
            if len(before[body.label]) == 1 and lines.same(iterate, store):
                iterate.results = store.results
                del body.instructions[0]
                changed = True
        return changed

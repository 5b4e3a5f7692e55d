"""What a branch brings along goes straight into the variable it is stored to."""

from __future__ import annotations

from dataclasses import dataclass

from ..analysis import Analyses
from ..analysis.lines import Lines
from ..analysis.order import predecessors
from ..ir.model import Function
from ..ir.opcodes import FOR_ITER, MOVE, SEND
from .registry import Pass, register
from .rewriting import count_uses, read_where_stored

#: branches that bring a value along: which of their results, on which of their ways
BRINGING = {FOR_ITER: (0, 0), SEND: (1, 1)}


@register
@dataclass(frozen=True)
class IterateStore(Pass):
    """Let ``for_iter`` write the variable that the loop's body begins by storing to, and ``send`` the one that what it
    awaits is stored to.

    ::

        before                                      after
        block 1:                                    block 1:
          %2 = for_iter %1 -> block 2, block 3        i = for_iter %1 -> block 2, block 3
        block 2:                                    block 2:
          i = move %2                                 total = add total i
          total = add total %2

    Legal when the body is entered from here only and who else reads the value there can read the variable, and both
    stand on one line: the variable's old value may have a finaliser, which may look at it.  An exhausted iterator
    writes nothing, so after the loop the variable has its last item.
    """

    name = "iterate_store"
    fusing = True
    requires = (Lines.of,)

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Merge every pair there is."""
        branches = [block for block in function.blocks.values() if block.terminator.opcode in BRINGING]
        if not branches:
            return False
        uses, before, lines = count_uses(function), predecessors(function), analyses.get(Lines.of)
        changed = False
        for block in branches:
            branch = block.terminator
            which, way = BRINGING[branch.opcode]
            value = branch.results[which]
            body = function.blocks[branch.targets[way].target]
            store = body.instructions[0]
            if store.opcode is not MOVE or store.operands != [value] or store.results[0] >= function.first_temporary:
                continue
            if (
                len(before[body.label]) == 1
                and lines.same(branch, store)
                and read_where_stored(body, 0, uses[value], function.first_temporary)
            ):
                branch.results[which] = store.results[0]
                del body.instructions[0]
                changed = True
        return changed

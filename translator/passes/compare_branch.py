"""Comparison and branch in one instruction."""

from __future__ import annotations

from dataclasses import dataclass

from ..analysis import Analyses
from ..analysis.liveness import Liveness
from ..ir.model import Function, consumed
from ..ir.opcodes import IF_FALSE, IF_TRUE, OPCODES, Opcode
from .registry import Pass, register
from .rewriting import count_uses, some_live_on

NEGATION, TRUTH = OPCODES["not"], OPCODES["to_bool"]


def _branches() -> dict[tuple[Opcode, Opcode], Opcode]:
    """(condition, branch on it): the branch that evaluates the condition itself."""
    table = {(NEGATION, IF_TRUE): IF_FALSE, (NEGATION, IF_FALSE): IF_TRUE}
    table |= {(TRUTH, branch): branch for branch in (IF_TRUE, IF_FALSE)}
    for name, opcode in OPCODES.items():
        condition = (
            name.removeprefix("is_") if name.startswith("is_") and name.removeprefix("is_") in COMPARISONS else name
        )
        for word, branch in (("if", IF_TRUE), ("unless", IF_FALSE)):
            fused = OPCODES.get(f"jump_{word}_{condition}")
            if fused is not None and opcode.row.operation is not None and not opcode.ends:
                table[opcode, branch] = fused
    return table


COMPARISONS = frozenset("less less_equal equal not_equal greater greater_equal".split())
BRANCHES = _branches()


@register
@dataclass(frozen=True)
class CompareBranch(Pass):
    """Branch on a comparison without making its result first; truth tests and negations before a branch go as well.

    ::

        before                                      after
        %1 = less a b                               jump_unless_less a b -> block 1, block 2
        jump_if_false %1 -> block 1, block 2

    Legal when nobody else reads the result.  The branch asks for the truth of what the comparison returns, as
    before: ``__lt__`` may answer with any object.  Not done where one compared temporary dies and the other lives on
    (``f() < g() < h()``): the instruction before the branch is the place to drop it.
    """

    name = "compare_branch"
    fusing = True
    requires = (Liveness.of,)
    preserves = (Liveness.of,)  # of blocks: the result lived inside one

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Merge every pair there is, from the branch upward."""
        candidates = [block for block in function.blocks.values() if block.terminator.opcode in (IF_TRUE, IF_FALSE)]
        if not candidates:
            return False
        uses, liveness = count_uses(function), analyses.get(Liveness.of)
        changed = False
        for block in candidates:
            instructions = block.instructions
            while len(instructions) > 1:
                condition, branch = instructions[-2:]
                fused = BRANCHES.get((condition.opcode, branch.opcode))
                if fused is None or condition.results != branch.operands or uses[branch.operands[0]] != 1:
                    break
                live = liveness.live_out.get(block.label, frozenset())
                if some_live_on(consumed(condition), live, function.first_temporary):
                    break
                branch.opcode, branch.operands, branch.position = fused, condition.operands, condition.position
                del instructions[-2]
                changed = True
        return changed

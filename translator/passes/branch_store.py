"""What a branch tests goes where it is wanted in the same instruction."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from ..analysis import Analyses
from ..analysis.lines import Lines
from ..analysis.order import predecessors
from ..ir.model import Block, Function, Label, Operand
from ..ir.opcodes import (
    CLEAR,
    IF_FALSE,
    IF_FALSE_STORE,
    IF_NONE_ELSE_STORE,
    IF_NOT_NONE_STORE,
    IF_TRUE,
    IF_TRUE_STORE,
    JUMP,
    MOVE,
    OPCODES,
    Opcode,
)
from .registry import Pass, register
from .rewriting import count_uses, read_where_stored

#: branches that can store what they test: as which one, and on which of their ways
STORES: dict[Opcode, tuple[Opcode, int]] = {
    IF_FALSE: (IF_FALSE_STORE, 1),
    IF_TRUE: (IF_TRUE_STORE, 1),
    OPCODES["jump_if_not_none"]: (IF_NOT_NONE_STORE, 1),
    OPCODES["jump_if_none"]: (IF_NONE_ELSE_STORE, 0),
}


@register
@dataclass(frozen=True)
class BranchStore(Pass):
    """Let a branch move what it tests to where it is wanted on one of its ways: ``x = a or b``, ``f(a and b)``,
    ``except* E as e`` (Lua's TESTSET).

    ::

        before                                after
        block 1:                              block 1:
          jump_if_true a -> block 2, block 3    x = jump_if_true_store a -> block 2, block 4
        block 3:
          x = move a
          jump -> block 4

    Legal when the way is the only one there and both stand on one line: what the variable was bound to may have a
    finaliser, which may look at it.  Who else reads a temporary there can read the variable; on the other way it may
    only be cleared, on the same line, which the branch does then.  A variable that is passed on is moved to where the
    block wants it.
    """

    name = "branch_store"
    fusing = True
    requires = (Lines.of,)

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Change every branch whose value is moved."""
        branches = [block for block in function.blocks.values() if block.terminator.opcode in STORES]
        if not branches:
            return False
        work = _Work(function, count_uses(function), predecessors(function), analyses.get(Lines.of))
        changed = [work.stored(block) or work.passed(block) for block in branches]
        return any(changed)


@dataclass(frozen=True)
class _Work:
    function: Function
    uses: Counter[Operand]
    before: dict[Label, list[Label]]
    lines: Lines

    def stored(self, block: Block) -> bool:
        """Store to the variable that the block on the way begins by storing to."""
        branch, first = block.terminator, self.function.first_temporary
        opcode, way = STORES[branch.opcode]
        body, other = (self.function.blocks[branch.targets[each].target] for each in (way, 1 - way))
        store, value = body.instructions[0], branch.operands[0]
        if (
            store.opcode is not MOVE
            or store.operands != [value]
            or store.results[0] >= first
            or len(self.before[body.label]) != 1
            or not self.lines.same(branch, store)
        ):
            return False
        if value >= first:
            clears = other.instructions[0].opcode is CLEAR and other.instructions[0].operands == [value]
            if clears and not (len(self.before[other.label]) == 1 and self.lines.same(branch, other.instructions[0])):
                return False
            if not read_where_stored(body, 0, self.uses[value] - 1 - clears, first):
                return False
            if clears:
                del other.instructions[0]
        branch.opcode, branch.results = opcode, store.results
        del body.instructions[0]
        jump = body.instructions[0]
        if jump.opcode is JUMP and self.lines.passes_unseen(branch, jump, branch):
            edge, onward = branch.targets[way], jump.targets[0]
            edge.target, edge.arguments = onward.target, onward.arguments
            del self.function.blocks[body.label]
        return True

    def passed(self, block: Block) -> bool:
        """Move the variable that is passed on the way."""
        branch, first = block.terminator, self.function.first_temporary
        opcode, way = STORES[branch.opcode]
        value, arguments = branch.operands[0], branch.targets[way].arguments
        if not 0 <= value < first or arguments.count(value) != 1:
            return False
        branch.opcode, branch.results = opcode, [self.function.new_temporary()]
        arguments[arguments.index(value)] = branch.results[0]
        return True

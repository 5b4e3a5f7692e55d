"""Blocks that always follow one another become one."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import takewhile

from ..analysis import Analyses
from ..analysis.order import all_edges
from ..ir.model import Block, Function, is_silent
from ..ir.opcodes import IF_FALSE, IF_TRUE, JUMP
from .registry import Pass, register


@register
@dataclass(frozen=True)
class MergeBlocks(Pass):
    """Append a block to the one block that leads to it; failing that, its beginning, as long as that cannot raise.

    ::

        before                      after
        block 1:                    block 1:
          %1 = move x                 %1 = move x
          jump -> block 2             return %1
        block 2:
          return %1

    Legal when what can raise in both unwinds to the same handler with the same values.  What cannot raise may stand
    in either: the store of ``with f() as x`` goes to the block of the call.
    """

    name = "merge_blocks"

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Merge until no block leads to one that only it leads to."""
        ways_in = Counter(edge.target for edge in all_edges(function))
        blocks = function.blocks
        entry = next(iter(blocks))
        gone: set[int] = set()
        changed = False
        for label in list(blocks):
            if label in gone:
                continue
            block = blocks[label]
            while block.terminator.opcode is JUMP:
                target = block.edges[0].target
                following = blocks[target]
                if target == entry or ways_in[target] != 1 or following is block or following.parameters:
                    break
                if not _merge(block, following):
                    changed |= _take_beginning(block, following)
                    break
                gone.add(target)
                del blocks[target]
        return changed or bool(gone)


def _merge(block: Block, following: Block) -> bool:
    """Append ``following``; whether that is legal."""
    if block.handler != following.handler and not _branches_on_truth(block, following):
        if not _raises(block):
            block.handler = following.handler
        elif _raises(following):
            return False
    block.instructions.pop()
    block.instructions += following.instructions
    return True


def _branches_on_truth(block: Block, following: Block) -> bool:
    """Whether ``following`` only branches on a truth value that ``block`` ends with: such a branch cannot raise."""
    if len(block.instructions) < 2 or len(following.instructions) != 1:
        return False
    condition, branch = block.instructions[-2], following.terminator
    return branch.opcode in (IF_TRUE, IF_FALSE) and condition.opcode.scalar and condition.results == branch.operands


def _take_beginning(block: Block, following: Block) -> bool:
    """Take over the first instructions of ``following`` that cannot raise; whether there are any."""
    silent = [*takewhile(is_silent, following.instructions)]
    block.instructions[-1:-1] = silent
    del following.instructions[: len(silent)]
    return bool(silent)


def _raises(block: Block) -> bool:
    return not all(is_silent(instruction) for instruction in block.instructions)

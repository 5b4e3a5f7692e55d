"""Blocks that always follow one another become one."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from ..analysis import Analyses
from ..analysis.order import all_edges
from ..ir.model import Block, Function
from ..ir.opcodes import JUMP
from .registry import Pass, register


@register
@dataclass(frozen=True)
class MergeBlocks(Pass):
    """Append a block to the one block that leads to it.

    ::

        before                      after
        block 1:                    block 1:
          %1 = move x                 %1 = move x
          jump -> block 2             return %1
        block 2:
          return %1

    Legal when what can raise in both unwinds to the same handler with the same values.
    """

    name = "merge_blocks"

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Merge until no block leads to one that only it leads to."""
        ways_in = Counter(edge.target for edge in all_edges(function))
        blocks = function.blocks
        entry = next(iter(blocks))
        gone: set[int] = set()
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
                    break
                gone.add(target)
                del blocks[target]
        return bool(gone)


def _merge(block: Block, following: Block) -> bool:
    """Append ``following``; whether that is legal."""
    if block.handler != following.handler:
        if not _raises(block):
            block.handler = following.handler
        elif _raises(following):
            return False
    block.instructions.pop()
    block.instructions += following.instructions
    return True


def _raises(block: Block) -> bool:
    return any(instruction.opcode.can_raise for instruction in block.instructions)

"""The jump back to the head of a ``for`` loop takes the next item itself."""

from __future__ import annotations

from dataclasses import dataclass

from ..analysis import Analyses
from ..analysis.liveness import Liveness
from ..ir.model import Function
from ..ir.opcodes import FOR_ITER, FOR_LOOP, JUMP
from .registry import Pass, register


@register
@dataclass(frozen=True)
class ForLoop(Pass):
    """Jump to a ``for_iter`` and perform it in one instruction, as ``FORLOOP`` does in Lua.

    ::

        before                                      after
        block 1:                                    block 1:
          i = for_iter %1 -> block 2, block 3         i = for_iter %1 -> block 2, block 3
        block 2:                                    block 2:
          total = inplace_add total i                 total = inplace_add total i
          jump -> block 1                             for_loop -> block 1

    Always legal: what happens is still the ``for_iter``, with its place in the source and its handler.
    """

    name = "for_loop"
    fusing = True
    preserves = (Liveness.of,)

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Turn every jump to a block that begins with ``for_iter``."""
        changed = False
        for block in function.blocks.values():
            jump = block.terminator
            if jump.opcode is JUMP and function.blocks[jump.targets[0].target].instructions[0].opcode is FOR_ITER:
                jump.opcode = FOR_LOOP
                changed = True
        return changed

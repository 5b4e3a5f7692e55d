"""Jumps to jumps, and jumps to returns."""

from __future__ import annotations

from dataclasses import dataclass

from ..analysis import Analyses
from ..analysis.lines import Lines
from ..ir.model import Block, Edge, Function, Instruction, Operand
from ..ir.opcodes import JUMP, RETURN
from .registry import Pass, register


@register
@dataclass(frozen=True)
class JumpThreading(Pass):
    """Go straight to where a jump leads in the end; a jump to a ``return`` returns.

    ::

        before                                  after
        jump_if_true x -> block 1, block 2      jump_if_true x -> block 1, block 3
        block 2:
          jump -> block 3

    Always legal.  With ``keep_lines`` (the default) a jump stays that is alone on its line, ``continue`` say: a
    debugger stops there.
    """

    name = "jump_threading"
    requires = (Lines.of,)
    keep_lines: bool = True

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Shorten every way."""
        if all(len(block.instructions) > 1 for block in function.blocks.values()):
            return False
        lines = analyses.get(Lines.of)
        # Returns first: a jump that passes a value to one is then no way to go on.
        changed = False
        for block in function.blocks.values():
            changed |= _return_at_once(function, block)
        for block in function.blocks.values():
            for edge in block.edges:
                changed |= self._shorten(function, block, edge, lines)
        return changed

    def _shorten(self, function: Function, block: Block, edge: Edge, lines: Lines) -> bool:
        """Follow the jumps that the edge leads to."""
        seen = {edge.target}
        changed = False
        while True:
            station = function.blocks[edge.target]
            jump = station.instructions[0]
            if jump.opcode is not JUMP or station.parameters:
                return changed
            onward = jump.targets[0]
            if onward.target in seen:
                return changed
            if self.keep_lines and not lines.passes_unseen(
                block.terminator, jump, function.blocks[onward.target].instructions[0]
            ):
                return changed
            seen.add(onward.target)
            edge.target, edge.arguments = onward.target, list(onward.arguments)
            changed = True


def _return_at_once(function: Function, block: Block) -> bool:
    """Return in place of a jump to a block that only returns."""
    jump = block.terminator
    if jump.opcode is not JUMP:
        return False
    edge = jump.targets[0]
    target = function.blocks[edge.target]
    leave = target.instructions[0]
    if leave.opcode is not RETURN:
        return False
    passed: dict[Operand, Operand] = dict(zip(target.parameters, edge.arguments, strict=True))
    value = leave.operands[0]
    block.instructions[-1] = Instruction(RETURN, [], [passed.get(value, value)], (), leave.position)
    return True

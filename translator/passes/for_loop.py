"""The jumps to the head of a ``for`` loop take the item themselves, and make the copy before them."""

from __future__ import annotations

from dataclasses import dataclass

from ..analysis import Analyses
from ..ir.model import Block, Function, Instruction, is_silent
from ..ir.opcodes import FOR_ITER, FOR_LOOP, FOR_START, GET_ITERATOR, JUMP, MOVE, MOVE_FOR_LOOP
from .registry import Pass, register


@register
@dataclass(frozen=True)
class ForLoop(Pass):
    """Jump to a ``for_iter`` and perform it in one instruction, as ``FORLOOP`` does in Lua; the first time, make the
    iterator as well, as ``FORPREP`` does; and if a variable is copied just before, copy it, as ``TFORLOOP`` does.

    ::

        before                                      after
        block 0:                                    block 0:
          %1 = get_iterator items                     %1 = for_start items -> block 1
          jump -> block 1
        block 1:                                    block 1:
          i = for_iter %1 -> block 2, block 3         i = for_iter %1 -> block 2, block 3
        block 2:                                    block 2:
          total = inplace_add total i                 total = inplace_add total i
          last = move i                               last = move_for_loop i -> block 1
          jump -> block 1

    Always legal: what happens is still the ``for_iter``, with its place in the source and its handler.  The empty list
    of a comprehension may be made before the iterator instead of after it.
    """

    name = "for_loop"
    fusing = True

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Turn every jump to a block that begins with ``for_iter``."""
        changed = False
        for block in function.blocks.values():
            jump = block.terminator
            if jump.opcode is JUMP:
                head = function.blocks[jump.targets[0].target]
                if head.instructions[0].opcode is FOR_ITER:
                    jump.opcode = FOR_LOOP
                    if not head.parameters:  # they are passed before the iterator is made, and after a store
                        _start(block, head)
                        _copy(block, function.first_temporary)
                    changed = True
        return changed


def _start(block: Block, head: Block) -> None:
    """Make the iterator in the instruction that enters the loop, if it is made just before."""
    instructions = block.instructions
    place = len(instructions) - 2
    while place >= 0 and _is_fresh(instructions[place]):
        place -= 1
    if place >= 0 and instructions[place].opcode is GET_ITERATOR:
        made = instructions[place]
        if made.results == head.instructions[0].operands:
            made.opcode, made.targets = FOR_START, instructions.pop().targets
            instructions.append(instructions.pop(place))


def _copy(block: Block, first_temporary: int) -> None:
    """Copy a variable in the instruction that goes on with the loop, if the copy stands just before."""
    if block.terminator.opcode is not FOR_LOOP or len(block.instructions) < 2:
        return
    store, jump = block.instructions[-2:]
    if store.opcode is MOVE and max(store.results[0], store.operands[0]) < first_temporary and store.operands[0] >= 0:
        store.opcode, store.targets = MOVE_FOR_LOOP, jump.targets
        block.instructions.pop()


def _is_fresh(instruction: Instruction) -> bool:
    """Whether it makes something new out of nothing, the list of a comprehension: as well before the iterator."""
    return is_silent(instruction) and instruction.opcode.name.startswith("build_") and not instruction.operands

"""Code that does nothing, and blocks nobody reaches."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from ..analysis import Analyses
from ..analysis.order import all_edges, postorder
from ..ir.model import Block, Function, Instruction, Label, Operand
from ..ir.opcodes import CLEAR, NONE_ON
from .registry import Pass, register
from .rewriting import count_uses


@register
@dataclass(frozen=True)
class DeadCode(Pass):
    """Remove unreachable blocks, results nobody reads and the clearing of what was just made.

    ::

        before                      after
        %1 = move $0
        %2 = call f                 call f
        clear %2

    Legal for temporaries made by operations that cannot raise and have no effect.  One that reads temporaries stays,
    they would die early without it: ``[f(), g()]`` keeps what ``f`` returned until ``g`` has run.  A result dropped
    at once needs no register: the machine drops it, at the same moment.  Stores to variables always stay:
    ``locals()`` and debuggers see them.
    """

    name = "dead_code"

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Remove until there is nothing more to remove."""
        changed = _remove_unreachable(function)
        uses = count_uses(function)
        changed |= _forget_none(function, uses)
        scalars = {result for each in function.instructions() if each.opcode.scalar for result in each.results}
        for block in reversed(function.blocks.values()):
            before = len(block.instructions)
            _sweep(block, uses, scalars, function.first_temporary)
            changed = changed or len(block.instructions) != before
        return changed


def _remove_unreachable(function: Function) -> bool:
    reached = set(postorder(function))
    unreached = [label for label in function.blocks if label not in reached]
    for label in unreached:
        del function.blocks[label]
    return bool(unreached)


def _forget_none(function: Function, uses: Counter[Operand]) -> bool:
    """Remove the clearing of what a branch has found to be None."""
    changed = False
    ways_in: Counter[Label] | None = None
    for block in function.blocks.values():
        place = NONE_ON.get(block.terminator.opcode)
        if place is None:
            continue
        ways_in = ways_in or Counter(edge.target for edge in all_edges(function))
        target = function.blocks[block.edges[place].target]
        first = target.instructions[0]
        if first.opcode is CLEAR and first.operands == block.terminator.operands and ways_in[target.label] == 1:
            del target.instructions[0]
            uses.subtract(first.operands)
            changed = True
    return changed


def _sweep(block: Block, uses: Counter[Operand], scalars: set[Operand], first: int) -> None:
    """Remove from the end to the beginning, so that what only dead code read is dead when it is reached."""
    kept: list[Instruction] = []
    dropped: Operand | None = None  #: what the instruction after this one clears
    for instruction in reversed(block.instructions):
        opcode = instruction.opcode
        if opcode is CLEAR:
            operand = instruction.operands[0]
            if operand in scalars:
                uses[operand] -= 1
                continue
            dropped = operand
            kept.append(instruction)
            continue
        owns = opcode.removable and any(operand >= first for operand in instruction.operands)
        if dropped is not None and not owns and dropped in instruction.results and uses[dropped] == 1:
            kept.pop()
            uses[dropped] = 0
        dropped = None
        if opcode.removable and not owns and not any(result < first or uses[result] for result in instruction.results):
            uses.subtract(instruction.operands)
            continue
        kept.append(instruction)
    kept.reverse()
    block.instructions = kept

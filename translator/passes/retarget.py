"""Results go where they are wanted."""

from __future__ import annotations

from dataclasses import dataclass

from ..analysis import Analyses
from ..ir.model import Block, Function, Instruction, Operand, written_variables
from ..ir.opcodes import CLEAR, MOVE
from .registry import Pass, register
from .rewriting import count_uses


@register
@dataclass(frozen=True)
class Retarget(Pass):
    """Write a result into the variable it is stored to, instead of copying it there.

    ::

        before                      after
        %1 = add x y                z = add x y
        z = move %1

    Legal when nobody else reads the temporary, nothing in between reads or writes the variable, and nothing in
    between can raise or be seen in the frame.  That includes the store to another variable: its old value may have a
    finaliser.  An operation that raises writes nothing, so a ``try`` around it changes nothing.  Trap: ``x, y = f(),
    g()`` where ``g`` raises.
    """

    name = "retarget"

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Retarget what every block stores."""
        uses = count_uses(function)
        found = [_retarget(block, uses, function.first_temporary) for block in function.blocks.values()]
        return any(found)


def _retarget(block: Block, uses: dict[Operand, int], first: int) -> bool:
    """Move stores into the definitions before them; ``places`` are instructions since which nothing was observed."""
    made: dict[Operand, Instruction] = {}  #: temporaries made since the last instruction that can raise or be seen
    touched: set[Operand] = set()  #: variables read or written since then
    kept: list[Instruction] = []
    for instruction in block.instructions:
        opcode = instruction.opcode
        if opcode is MOVE and instruction.results[0] < first:
            variable, value = instruction.results[0], instruction.operands[0]
            if value in made and uses[value] == 1 and variable not in touched:
                maker = made.pop(value)
                maker.results[maker.results.index(value)] = variable
                touched.add(variable)
                continue
        if (
            opcode.can_raise
            or opcode is CLEAR
            or not (opcode.removable or opcode.scalar)
            or _stores(instruction, first)
        ):
            made.clear()
            touched.clear()
        else:
            touched.update(instruction.operands)
        touched.update(written_variables(instruction, first))
        if not opcode.ends:
            made.update((result, instruction) for result in instruction.results if result >= first)
        kept.append(instruction)
    changed = len(kept) != len(block.instructions)
    block.instructions = kept
    return changed


def _stores(instruction: Instruction, first: int) -> bool:
    return any(result < first for result in instruction.results)

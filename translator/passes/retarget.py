"""Results go where they are wanted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from ..analysis import Analyses
from ..analysis.lines import Lines
from ..ir.model import Block, Function, Instruction, Operand, written_variables
from ..ir.opcodes import MOVE
from .registry import Pass, register
from .rewriting import count_uses, read_where_stored


@register
@dataclass(frozen=True)
class Retarget(Pass):
    """Write a result into the variable it is stored to, instead of copying it there; who else reads the result in
    the block reads the variable.

    ::

        before                      after
        %1 = add x y                z = add x y
        z = move %1                 jump_if_none z -> block 1, block 2
        jump_if_none %1 -> block 1, block 2

    Legal when nothing in between reads or writes the variable, and nothing in between can raise or be seen in the
    frame.  That includes the store to another variable: its old value may have a finaliser, which may look at the
    line as well, so both must stand on one.  Those who read the result later must read it before the variable is
    written again.  An operation that raises writes nothing, so a ``try`` around it changes nothing.  Trap: ``x, y =
    f(), g()`` where ``g`` raises.
    """

    name = "retarget"
    requires = (Lines.of,)

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Retarget what every block stores."""
        work = _Retargeting(count_uses(function), analyses.get(Lines.of), function.first_temporary)
        found = [work.visit(block) for block in function.blocks.values()]
        return any(found)


@dataclass(frozen=True)
class _Retargeting:
    uses: Counter[Operand]
    lines: Lines
    first: int

    def visit(self, block: Block) -> bool:
        """Move stores into the definitions before them."""
        first = self.first
        made: dict[Operand, Instruction] = {}  #: temporaries made since the last instruction that can raise or be seen
        touched: set[Operand] = set()  #: variables read or written since then
        kept: list[Instruction] = []
        for index, instruction in enumerate(block.instructions):
            opcode = instruction.opcode
            if opcode is MOVE and instruction.results[0] < first:
                variable, value = instruction.results[0], instruction.operands[0]
                if value in made and variable not in touched and self._only_stored(block, index, made[value]):
                    maker = made.pop(value)
                    maker.results[maker.results.index(value)] = variable
                    touched.add(variable)
                    continue
                if variable == value:
                    continue  # stored a second time, from where the first store now is
            if not opcode.removable or _stores(instruction, first):  # may raise or be seen
                made.clear()
                touched.clear()
            else:
                touched.update(instruction.operands)
            touched.update(written_variables(instruction, first))
            made.update((result, instruction) for result in instruction.results if result >= first)
            kept.append(instruction)
        changed = len(kept) != len(block.instructions)
        block.instructions = kept
        return changed

    def _only_stored(self, block: Block, index: int, maker: Instruction) -> bool:
        """Whether the store is all that needs the temporary, once later readers read the variable."""
        store = block.instructions[index]
        value = store.operands[0]
        if not self.lines.same(maker, store):
            return False
        return read_where_stored(block, index, self.uses[value], self.first)


def _stores(instruction: Instruction, first: int) -> bool:
    return any(result < first for result in instruction.results)

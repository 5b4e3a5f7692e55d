"""A pass in a file of its own: perform what a jump leads to instead of jumping there."""

from collections import Counter
from dataclasses import dataclass

from translator.analysis import Analyses
from translator.analysis.lines import Lines
from translator.ir.model import Block, Edge, Function, Instruction, Label, Operand
from translator.ir.opcodes import JUMP, OPPOSITE
from translator.passes import Pass, register
from translator.passes.rewriting import count_uses


@register
@dataclass(frozen=True)
class CopyTails(Pass):
    """Copy a short block in place of a jump to it.

    ::

        before                                    after
        block 2:                                  block 2:
          n = inplace_floor_divide n $2             n = inplace_floor_divide n $2
          jump -> block 4                           count = inplace_add count $1
        block 4:                                    jump_if_not_equal n $1 -> block 5, block 1
          count = inplace_add count $1            block 4:
          jump_if_not_equal n $1 -> block 5, ...    ... as it was, for who else comes there

    Legal since the same instructions are executed in the same order, with their places in the source, if what they
    raise goes to the same handler.  The copy has temporaries of its own, so nobody else may read those of the block.
    A jump alone on its line stays: a debugger stops there.
    """

    name = "copy_tails"
    limit: int = 4  #: instructions of a block that is copied

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Copy at every jump; a copy is not looked at again."""
        uses, lines = count_uses(function), Lines.of(function)
        tails = {label: block for label, block in function.blocks.items() if self.may_be_copied(block, function, uses)}
        copies = []
        for block in function.blocks.values():
            jump = block.terminator
            tail = tails.get(jump.targets[0].target) if jump.opcode is JUMP else None
            if tail is None or tail.handler != block.handler or alone_on_its_line(block, lines):
                continue
            copies.append((block, copied(tail, function)))
        order = list(function.blocks)
        for block, instructions in copies:
            block.instructions[-1:] = instructions
            jump_backward(block, order)
        return bool(copies)

    def may_be_copied(self, block: Block, function: Function, uses: Counter[Operand]) -> bool:
        """It is short, and nobody else reads its temporaries."""
        if len(block.instructions) > self.limit or block.parameters:
            return False
        inside = count_uses(Function(function.code, function.variables, function.constants, {block.label: block}))
        return all(inside[each] == uses[each] for each in temporaries(block, function))


def alone_on_its_line(block: Block, lines: Lines) -> bool:
    """Whether the instruction before the jump is on another line: the jump is a ``continue``, say."""
    return len(block.instructions) < 2 or not lines.same(*block.instructions[-2:])


def temporaries(block: Block, function: Function) -> list[Operand]:
    """The temporaries that the block writes."""
    first = function.first_temporary
    return [result for each in block.instructions for result in each.results if result >= first]


def copied(block: Block, function: Function) -> list[Instruction]:
    """The block's instructions again, with new temporaries."""
    new = {each: function.new_temporary() for each in temporaries(block, function)}

    def renamed(operands: list[Operand]) -> list[Operand]:
        return [new.get(each, each) for each in operands]

    return [
        Instruction(
            each.opcode,
            renamed(each.results),
            renamed(each.operands),
            each.immediates,
            each.position,
            tuple(Edge(edge.target, renamed(edge.arguments)) for edge in each.targets),
            each.first_position,
        )
        for each in block.instructions
    ]


def jump_backward(block: Block, order: list[Label]) -> None:
    """Turn a branch that falls through to a block before it: going on there would take a jump again."""
    branch = block.terminator
    if branch.opcode in OPPOSITE and order.index(branch.targets[0].target) <= order.index(block.label):
        branch.opcode = OPPOSITE[branch.opcode]
        branch.targets = branch.targets[::-1]

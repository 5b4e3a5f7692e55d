"""What a value is passed to is repeated where the branch goes or the jump stands, instead of moving the value there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ..analysis import Analyses
from ..ir.model import Block, Edge, Function, Instruction, Label, Operand
from ..ir.opcodes import CLEAR, FOR_ITER, JUMP, OPPOSITE
from .registry import Pass, register
from .rewriting import count_uses

JUMPING = 1  #: the way of a branch that is not the next block


@register
@dataclass(frozen=True)
class DuplicateTails(Pass):
    """Give a branch or jump that passes a variable or constant to a short block a copy of the block that names it (tail
    duplication): the move is saved, and the jump, or often, since nobody else comes there, that of the other arm.

    ::

        before                                           after
        block 1:                                         block 1:
          jump_if_true c -> block 2, block 3 (x)           jump_if_true c -> block 2, block 5
        block 2:                                         block 2:
          %3 = negative x                                  %3 = negative x
          jump -> block 3 (%3)                             jump -> block 3 (%3)
        block 3 (%4):                                    block 3 (%4):
          %5 = call_method items %4 ['append']             %5 = call_method items %4 ['append']
          for_loop -> block 7                              for_loop -> block 7
                                                         block 5:
                                                           %6 = call_method items x ['append']
                                                           for_loop -> block 7

    A copy for a jump stands in its place.  Legal since the same instructions are executed in the same order, with their
    places in the source, if what they raise goes to the same handler.  The copy has temporaries of its own, so nobody
    else may read those of the block.
    """

    name = "duplicate_tails"
    limit: int = 2  #: instructions of a block that is copied

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Copy at every branch; a copy is not looked at again."""
        passing = [block for block in function.blocks.values() if any(edge.arguments for edge in block.edges)]
        if not passing:
            return False
        uses, following = count_uses(function), dict(pairwise(function.blocks))
        ways = [(block, _way(block, following)) for block in passing]
        found = [(block, edge) for block, edge in ways if edge is not None and self._pays(function, block, edge, uses)]
        for block, edge in found:
            copy = _copied(function.blocks[edge.target], edge, function)
            if block.terminator.opcode is JUMP:
                block.instructions[-1:] = copy.instructions
            else:
                function.blocks[copy.label] = copy
                _lead_to(copy, block, edge)
        return bool(found)

    def _pays(self, function: Function, block: Block, edge: Edge, uses: Counter[Operand]) -> bool:
        """Whether a value would have to be moved, and the copy is short and may be made."""
        tail = function.blocks[edge.target]
        if not edge.arguments or len(tail.instructions) > self.limit or tail.instructions[0].opcode is FOR_ITER:
            return False
        moved = all(each < function.first_temporary for each in edge.arguments)
        return moved and _raises_alike(block, tail) and _is_private(tail, function, uses)


def _raises_alike(block: Block, tail: Block) -> bool:
    """Whether what the tail raises goes to the handler of ``block``, unless a block of its own is made."""
    if block.terminator.opcode is not JUMP or tail.handler == block.handler:
        return True
    return not any(each.opcode.can_raise for each in tail.instructions)


def _lead_to(copy: Block, block: Block, edge: Edge) -> None:
    """Let ``edge`` be the way on which the branch jumps, and lead to the copy."""
    edge.target, edge.arguments = copy.label, []
    branch = block.terminator
    if branch.targets[JUMPING] is not edge:
        branch.opcode, branch.targets = OPPOSITE[branch.opcode], branch.targets[::-1]


def _way(block: Block, following: dict[Label, Label]) -> Edge | None:
    """The way that passes something where a block jumps, or would if its branch were turned round for nothing."""
    branch = block.terminator
    if len(branch.targets) == 1:
        return branch.targets[0] if branch.opcode is JUMP else None
    falling, jumping = branch.targets
    if jumping.arguments:
        return jumping
    return falling if following.get(block.label) == jumping.target and branch.opcode in OPPOSITE else None


def _is_private(block: Block, function: Function, uses: Counter[Operand]) -> bool:
    """Whether nobody else reads the temporaries that the block writes, its parameters included."""
    inside = count_uses(Function(function.code, function.variables, function.constants, {block.label: block}))
    return all(inside[each] == uses[each] for each in (*block.parameters, *_temporaries(block, function)))


def _temporaries(block: Block, function: Function) -> Iterator[Operand]:
    """The temporaries that the block's instructions write."""
    first = function.first_temporary
    return (result for each in block.instructions for result in each.results if result >= first)


def _copied(tail: Block, edge: Edge, function: Function) -> Block:
    """The block again, with what the edge passes and new temporaries."""
    new: dict[Operand, Operand] = dict(zip(tail.parameters, edge.arguments, strict=True))
    new |= {each: function.new_temporary() for each in _temporaries(tail, function)}

    def renamed(operands: list[Operand]) -> list[Operand]:
        return [new.get(each, each) for each in operands]

    def led(way: Edge) -> Edge:
        return Edge(way.target, renamed(way.arguments))

    instructions = [
        Instruction(
            each.opcode,
            renamed(each.results),
            renamed(each.operands),
            each.immediates,
            each.position,
            tuple(map(led, each.targets)),
            each.first_position,
        )
        for each in tail.instructions
    ]
    instructions = [
        each for each in instructions if each.opcode is not CLEAR or each.operands[0] >= function.first_temporary
    ]  # what was passed is not dropped
    handler = None if tail.handler is None else led(tail.handler)
    return Block(function.new_label(), [], instructions, handler)

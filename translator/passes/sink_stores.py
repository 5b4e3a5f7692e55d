"""A value chosen by several ways is stored on each of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..analysis import Analyses
from ..ir.model import Block, Edge, Function, Instruction, Label
from ..ir.opcodes import JUMP, MOVE
from .registry import Pass, register
from .rewriting import count_uses


@register
@dataclass(frozen=True)
class SinkStores(Pass):
    """Store a block's parameter where it is passed, if storing it is the first thing the block does.

    ::

        before (x = a if c else b)          after
        block 1:                            block 1:
          jump -> block 3 (a)                 x = move a
        block 2:                              jump -> block 3
          jump -> block 3 (b)               block 2:
        block 3 (%1):                         x = move b
          x = move %1                         jump -> block 3

    Legal because nothing happens between the edge and the store.  A branch that passes a value gets a block for its
    store.
    """

    name = "sink_stores"

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Sink the first store of every join."""
        joins = [block for block in function.blocks.values() if _stores_parameter(block, function.first_temporary)]
        if not joins:
            return False
        uses = count_uses(function)
        arrivals = _arrivals(function, {block.label for block in joins})
        changed = False
        for block in joins:
            while _stores_parameter(block, function.first_temporary):
                parameter = block.instructions[0].operands[0]
                if uses[parameter] != 1 or not arrivals.get(block.label):
                    break
                _sink(function, block, arrivals)
                changed = True
        return changed


def _stores_parameter(block: Block, first: int) -> bool:
    store = block.instructions[0]
    return store.opcode is MOVE and store.results[0] < first and store.operands[0] in block.parameters


Arrivals = dict[Label, list[tuple[Block, Edge]]]


def _arrivals(function: Function, labels: set[Label]) -> Arrivals:
    """The edges to some blocks; none for a block that exceptions enter."""
    found: Arrivals = {}
    caught: set[Label] = set()
    for block in function.blocks.values():
        for edge in block.edges:
            if edge.target in labels:
                found.setdefault(edge.target, []).append((block, edge))
        if block.handler is not None:
            caught.add(block.handler.target)
    return {label: edges for label, edges in found.items() if label not in caught}


def _sink(function: Function, block: Block, arrivals: Mapping[Label, list[tuple[Block, Edge]]]) -> None:
    store = block.instructions.pop(0)
    place = block.parameters.index(store.operands[0])
    del block.parameters[place]
    for index, (source, edge) in enumerate(arrivals[block.label]):
        if source.terminator.opcode is not JUMP:
            source, edge = _split(function, edge)
            arrivals[block.label][index] = source, edge
        value = edge.arguments.pop(place)
        if value != store.results[0]:
            source.instructions.insert(-1, Instruction(MOVE, list(store.results), [value], (), store.position))


def _split(function: Function, edge: Edge) -> tuple[Block, Edge]:
    """A block of its own on the edge."""
    onward = Edge(edge.target, edge.arguments)
    block = Block(function.new_label(), [], [Instruction(JUMP, [], [], (), 0, (onward,))])
    function.blocks[block.label] = block
    edge.target, edge.arguments = block.label, []
    return block, onward

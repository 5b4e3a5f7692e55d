"""A value chosen by several ways is stored, or dropped, on each of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..analysis import Analyses
from ..analysis.lines import Lines
from ..analysis.liveness import Liveness
from ..ir.model import Block, Edge, Function, Instruction, Label, Operand
from ..ir.opcodes import CLEAR, JUMP, MOVE, NONE_ON
from .registry import Pass, register
from .rewriting import count_uses, read_where_stored


@register
@dataclass(frozen=True)
class SinkStores(Pass):
    """Store or clear a block's parameter where it is passed, if that is the first thing the block does.

    ::

        before (x = a if c else b)          after
        block 1:                            block 1:
          jump -> block 3 (a)                 x = move a
        block 2:                              jump -> block 3
          jump -> block 3 (b)               block 2:
        block 3 (%1):                         x = move b
          x = move %1                         jump -> block 3

    Legal because nothing happens between the edge and the store; who else reads the value there must be able to read
    the variable.  A branch that passes a value gets a block for its store.  Clearings are sunk into jumps, and into
    branches where nothing needs clearing: they know the value to be None, or it stays in a variable, or somebody else
    wants it.  Where it is not wanted after a branch it dies there by itself, if that is the line of the clearing; which
    takes a block: the other kind of branches must be as many.
    """

    name = "sink_stores"
    requires = (Lines.of, Liveness.of)

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Sink the first store or clearing of every join."""
        joins = [block for block in function.blocks.values() if _begins_with_parameter(block)]
        if not joins:
            return False
        uses = count_uses(function)
        ways_out = _WaysOut(analyses.get(Lines.of), analyses.get(Liveness.of), function.first_temporary)
        arrivals = _arrivals(function, {block.label for block in joins})
        changed = False
        for block in joins:
            while _begins_with_parameter(block):
                first = block.instructions[0]
                ways = arrivals.get(block.label)
                if not ways:
                    break
                if first.opcode is MOVE:
                    if not read_where_stored(block, 0, uses[first.operands[0]], function.first_temporary):
                        break
                elif uses[first.operands[0]] != 1 or not ways_out.may_clear(block, ways):
                    break
                _sink(function, block, arrivals)
                changed = True
        return changed


def _begins_with_parameter(block: Block) -> bool:
    first = block.instructions[0]
    return first.opcode in (MOVE, CLEAR) and first.operands[0] in block.parameters


Arrivals = dict[Label, list[tuple[Block, Edge]]]


def _arrivals(function: Function, labels: set[Label]) -> Arrivals:
    """The edges to some blocks; none to one that exceptions enter."""
    found: Arrivals = {}
    for block in function.blocks.values():
        for edge in block.edges:
            if edge.target in labels:
                found.setdefault(edge.target, []).append((block, edge))
    return found


@dataclass(frozen=True)
class _WaysOut:
    lines: Lines
    liveness: Liveness
    first_temporary: Operand

    def may_clear(self, block: Block, ways: list[tuple[Block, Edge]]) -> bool:
        """Whether the first instruction of ``block``, which clears a parameter, can be done on every way."""
        clear = block.instructions[0]
        gain = 0
        for source, edge in ways:
            branch = source.terminator
            value = _passed(edge, block, clear.operands[0])
            if branch.opcode is JUMP:
                continue
            if self._needs_no_clearing(branch, edge, value):
                gain += 1
            elif edge.arguments.count(value) == 1 and self.lines.same(branch, clear):
                gain -= 1
            else:
                return False
        return gain >= 0

    def _needs_no_clearing(self, branch: Instruction, edge: Edge, value: Operand) -> bool:
        """Whether what a branch passes is None there, or stays: a variable, a constant, wanted by somebody else."""
        if value < self.first_temporary:
            return True
        place = NONE_ON.get(branch.opcode)
        if place is not None and branch.targets[place] is edge and value in branch.operands:
            return True
        return value in self.liveness.live_in.get(edge.target, frozenset())


def _passed(edge: Edge, block: Block, parameter: Operand) -> Operand:
    return edge.arguments[block.parameters.index(parameter)]


def _sink(function: Function, block: Block, arrivals: Mapping[Label, list[tuple[Block, Edge]]]) -> None:
    first = block.instructions.pop(0)
    place = block.parameters.index(first.operands[0])
    del block.parameters[place]
    for index, (source, edge) in enumerate(arrivals[block.label]):
        value = edge.arguments.pop(place)
        if _is_done(first, value, source, function.first_temporary):
            continue
        if source.terminator.opcode is not JUMP:
            source, edge = _split(function, edge, first.position)
            arrivals[block.label][index] = source, edge
        source.instructions.insert(-1, Instruction(first.opcode, list(first.results), [value], (), first.position))


def _is_done(first: Instruction, value: Operand, source: Block, first_temporary: Operand) -> bool:
    """Whether nothing is left to do where ``value`` is passed: it is in the variable, or needs no clearing."""
    if first.opcode is MOVE:
        return first.results == [value]
    return source.terminator.opcode is not JUMP or value < first_temporary


def _split(function: Function, edge: Edge, position: int) -> tuple[Block, Edge]:
    """A block of its own on the edge, for what stands at ``position``."""
    onward = Edge(edge.target, edge.arguments)
    block = Block(function.new_label(), [], [Instruction(JUMP, [], [], (), position, (onward,))])
    function.blocks[block.label] = block
    edge.target, edge.arguments = block.label, []
    return block, onward

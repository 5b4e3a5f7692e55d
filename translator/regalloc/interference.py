"""The interference graph: which temporaries are alive together, which of them must be in order, which are copies.

Nodes are the temporaries that are ever read.  Two that die together when an instruction raises must have their
registers in the order of the value stack, because what is left over dies from the last register to the first; two that
are never seen dying together may have any.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Set
from dataclasses import dataclass, field
from itertools import pairwise

from ..analysis.liveness import NONE_LIVE
from ..analysis.weights import loop_weights
from ..ir.model import Block, Edge, Function, Instruction, Operand
from ..ir.opcodes import RAISING, VALUES
from .allocation import Allocation
from .lifetimes import deaths, read_temporaries, unwatched

Neighbours = defaultdict[Operand, set[Operand]]


@dataclass(slots=True)
class Graph:
    """What colouring must know."""

    age: dict[Operand, int] = field(default_factory=dict)  #: the nodes, in the order of definition
    neighbours: Neighbours = field(default_factory=lambda: defaultdict(set))  #: alive together
    below: Neighbours = field(default_factory=lambda: defaultdict(set))  #: those that must have a lower register
    above: Neighbours = field(default_factory=lambda: defaultdict(set))
    copies: dict[tuple[Operand, Operand], int] = field(default_factory=dict)  #: what a shared register would save
    cost: defaultdict[Operand, int] = field(default_factory=lambda: defaultdict(int))  #: of reloads and stores

    def connect(self, one: Operand, other: Operand) -> None:
        """Two are alive together."""
        self.neighbours[one].add(other)
        self.neighbours[other].add(one)

    def arrange(self, lower: Operand, upper: Operand) -> None:
        """Two are seen dying together."""
        self.below[upper].add(lower)
        self.above[lower].add(upper)


def interference(function: Function, allocation: Allocation) -> Graph:
    """The graph of ``function``; the deaths it rests on are written to ``allocation``."""
    builder = _Builder(function, allocation)
    for label in allocation.order:
        builder.visit(function.blocks[label])
    return builder.graph


class _Builder:
    """Walks the blocks as the linear scan does."""

    def __init__(self, function: Function, allocation: Allocation) -> None:
        self.function = function
        self.first = function.first_temporary
        self.allocation = allocation
        self.graph = Graph()
        self.read = read_temporaries(function)
        self.weights = loop_weights(function)
        self.alive: dict[Operand, None] = {}  #: in the order of definition
        self.kept: Set[Operand] = NONE_LIVE  #: what outlives an exception
        allocation.unwatched = unwatched(function)

    def visit(self, block: Block) -> None:
        liveness, label = self.allocation.liveness, block.label
        self.kept = liveness.unwinding.get(label, NONE_LIVE)
        dying, alive = deaths(block, self.first, liveness.live_out[label], self.kept)
        self.allocation.deaths[label] = dying
        self.alive = dict.fromkeys(sorted(liveness.live_in[label], key=self.graph.age.__getitem__))
        self._define(each for each in block.parameters if each in alive or each == block.parameters[-1])
        for instruction, dead in zip(block.instructions, dying, strict=True):
            self._instruction(instruction, dead, self.weights[label])
        for edge in block.edges:
            self._copies(edge, self.weights[label])
        if block.handler is not None:
            self._copies(block.handler, 1)

    def _instruction(self, instruction: Instruction, dead: tuple[Operand, ...], weight: int) -> None:
        for each in dead:
            self.alive.pop(each, None)
        if instruction.opcode.can_raise:
            self._arrange(instruction)
        results = [each for each in instruction.results if each in self.read]
        self._define(results)
        for each in (*results, *(each for each in instruction.operands if each >= self.first)):
            self.graph.cost[each] += weight

    def _define(self, temporaries: Iterable[Operand]) -> None:
        for temporary in temporaries:
            self.graph.age.setdefault(temporary, len(self.graph.age))
            for other in self.alive:
                self.graph.connect(temporary, other)
            self.alive[temporary] = None

    def _arrange(self, instruction: Instruction) -> None:
        """What is left over when the instruction raises, each above the one before it on the value stack."""
        left = list(self.alive)
        if instruction.opcode.name in RAISING:
            own = sum(role.kind in VALUES for role in instruction.opcode.row.roles)
            left += [each for each in instruction.operands[own:] if each not in self.alive and each >= self.first]
            left.sort(key=self.graph.age.__getitem__)
        ignored = self.allocation.unwatched
        left = [each for each in left if each not in self.kept and each not in ignored]
        for lower, upper in pairwise(left):
            self.graph.arrange(lower, upper)

    def _copies(self, edge: Edge, weight: int) -> None:
        parameters = self.function.blocks[edge.target].parameters
        for parameter, argument in zip(parameters, edge.arguments, strict=False):
            if argument >= self.first and parameter in self.read:
                pair = parameter, argument
                self.graph.copies[pair] = self.graph.copies.get(pair, 0) + weight

"""Graph colouring: registers as the colours of the interference graph.

Copies are coalesced first, the most frequent ones before the others, where that cannot make a colourable graph
uncolourable; then nodes that have fewer neighbours than there are registers are taken off the graph, and where none is
left the cheapest one, in the hope that its neighbours will share registers; coming back in reverse, each node gets a
register that no neighbour has (Chaitin 1982; Briggs, Cooper, Torczon, "Improvements to Graph Coloring Register
Allocation", 1994; George, Appel, "Iterated Register Coalescing", 1996).

One thing is unlike in the textbooks: some registers must be in the order of the value stack (``interference``).  So
nodes are taken off the deepest last, a node is coloured above what must lie below it, and no copy is coalesced where
that would tie the order into a knot.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from heapq import heapify, heappop, heappush

from ..analysis import Analyses
from ..analysis.liveness import Liveness
from ..analysis.order import postorder
from ..ir.model import Function, Operand
from .allocation import UNLIMITED, Allocation, Overflow, Room, TooFew
from .interference import Graph, interference

PLENTY = 1 << 30  #: registers where there is no limit


def colouring(function: Function, analyses: Analyses, room: Room = UNLIMITED) -> Allocation:
    """Give every temporary of ``function`` a register."""
    allocation = Allocation(function, postorder(function)[::-1], analyses.get(Liveness.of))
    graph = interference(function, allocation)
    nodes = sorted(graph.age, key=graph.age.__getitem__)
    place = function.first_temporary
    for file, registers in (
        ([each for each in nodes if each in room.memory], PLENTY),
        ([each for each in nodes if each not in room.memory], room.registers or PLENTY),
    ):
        colours = _Colouring(graph, file, registers, room.pinned).run()
        allocation.register |= {each: place + colour for each, colour in colours.items()}
        place += 1 + max(colours.values(), default=-1)
    allocation.count = place
    return allocation


class _Colouring:
    """The nodes of one file; coalesced ones are represented by one of them."""

    def __init__(self, graph: Graph, nodes: list[Operand], registers: int, pinned: Set[Operand]) -> None:
        self.registers = registers
        self.pinned = pinned
        self.age = graph.age
        self.cost = graph.cost
        self.members = {node: [node] for node in nodes}  #: of the nodes that are not merged into others
        self.merged: dict[Operand, Operand] = {}
        self.neighbours, self.below, self.above = (
            {node: {each for each in table[node] if each in self.members} for node in nodes}
            for table in (graph.neighbours, graph.below, graph.above)
        )
        wanted = sorted(graph.copies.items(), key=lambda item: (-item[1], item[0]))
        self.copies = [pair for pair, _ in wanted if pair[0] in self.members and pair[1] in self.members]
        self.colour: dict[Operand, int] = {}

    def run(self) -> dict[Operand, int]:
        """A colour for every node; raises ``Overflow`` or ``TooFew``."""
        for copy in self.copies:
            self._coalesce(*map(self._find, copy))
        victims = {victim for node in reversed(list(self._simplified())) for victim in self._select(node)}
        if victims:
            raise Overflow(member for victim in victims for member in self.members[victim])
        return {member: self.colour[node] for node, members in self.members.items() for member in members}

    def _find(self, node: Operand) -> Operand:
        while node in self.merged:
            node = self.merged[node]
        return node

    # -- coalescing ---------------------------------------------------------------------------------------------------

    def _coalesce(self, one: Operand, other: Operand) -> None:
        """Merge the other into the one, if that is safe."""
        if one == other or other in self.neighbours[one]:
            return
        if not (self._is_conservative(one, other) and self._is_orderly(one, other)):
            return
        self.merged[other] = one
        self.members[one] += self.members.pop(other)
        for table, mirror in (
            (self.neighbours, self.neighbours),
            (self.below, self.above),
            (self.above, self.below),
        ):
            for node in table[other]:
                mirror[node].discard(other)
                mirror[node].add(one)
            table[one] |= table[other]
        for table in (self.neighbours, self.below, self.above):
            del table[other]

    def _is_conservative(self, one: Operand, other: Operand) -> bool:
        """Briggs: the merged node has fewer neighbours of high degree than there are registers.  George: every
        neighbour of one is of low degree or a neighbour of the other already."""
        near, far = self.neighbours[one], self.neighbours[other]
        if len(near) + len(far) < self.registers:
            return True
        crowded = [each for each in near | far if len(self.neighbours[each]) >= self.registers]
        return (
            len(crowded) < self.registers
            or all(each in far for each in crowded if each in near)
            or all(each in near for each in crowded if each in far)
        )

    def _is_orderly(self, one: Operand, other: Operand) -> bool:
        """Whether neither must lie below the other, by way of others."""
        return not (self._lies_below(one, other) or self._lies_below(other, one))

    def _lies_below(self, lower: Operand, upper: Operand) -> bool:
        seen, pending = {upper}, [upper]
        while pending:
            for node in self.below[pending.pop()]:
                if node == lower:
                    return True
                if node not in seen:
                    seen.add(node)
                    pending.append(node)
        return False

    # -- simplifying --------------------------------------------------------------------------------------------------

    def _ranks(self) -> dict[Operand, int]:
        """The place of each node in an order in which each comes after those below it, else the oldest first."""
        missing = {node: len(self.below[node]) for node in self.members}
        ready = [(self.age[node], node) for node in self.members if not missing[node]]
        heapify(ready)
        rank: dict[Operand, int] = {}
        while ready:
            _, node = heappop(ready)
            rank[node] = len(rank)
            for upper in self.above[node]:
                missing[upper] -= 1
                if not missing[upper]:
                    heappush(ready, (self.age[upper], upper))
        return rank

    def _simplified(self) -> Iterator[Operand]:
        """The nodes in the order in which they are taken off the graph."""
        rank = self._ranks()
        degree = {node: len(self.neighbours[node]) for node in self.members}
        low = [(-rank[node], node) for node in self.members if degree[node] < self.registers]
        heapify(low)
        costly = sorted(self.members, key=self._spill_key, reverse=True)
        left = set(self.members)
        while left:
            node = heappop(low)[1] if low else costly.pop()
            if node not in left:
                continue
            left.discard(node)
            yield node
            for other in self.neighbours[node]:
                degree[other] -= 1
                if other in left and degree[other] == self.registers - 1:
                    heappush(low, (-rank[other], other))

    # -- colours ------------------------------------------------------------------------------------------------------

    def _select(self, node: Operand) -> Iterator[Operand]:
        """Colour a node; if that cannot be done, what should be spilled."""
        taken = {self.colour[each] for each in self.neighbours[node] if each in self.colour}
        lowest = 1 + max((self.colour[each] for each in self.below[node] if each in self.colour), default=-1)
        above = (self.colour[each] for each in self.above[node] if each in self.colour)
        highest = min(above, default=self.registers)
        for colour in range(lowest, min(highest, lowest + len(taken) + 1)):
            if colour not in taken:
                self.colour[node] = colour
                return
        yield self._victim(node)

    def _victim(self, node: Operand) -> Operand:
        """The cheapest of the node and its neighbours that has nothing below it among the registers: what lies in
        memory lies below them all."""
        deepest = {self._deepest(each) for each in (node, *self.neighbours[node])}
        deepest = {each for each in deepest if not self._pinned(each)}
        if not deepest:
            raise TooFew
        return min(deepest, key=self._spill_key)

    def _deepest(self, node: Operand) -> Operand:
        while lower := [each for each in self.below[node] if not self._pinned(each)]:
            node = min(lower, key=self.age.__getitem__)
        return node

    def _spill_key(self, node: Operand) -> tuple[bool, float, int]:
        """What spilling costs for each neighbour that it helps."""
        cost = sum(self.cost[member] for member in self.members[node])
        return self._pinned(node), cost / (1 + len(self.neighbours[node])), self.age[node]

    def _pinned(self, node: Operand) -> bool:
        return not self.pinned.isdisjoint(self.members[node])

"""One solver for every dataflow analysis: an analysis is data, a ``Dataflow``.

A *fact* says what is known at a point of the program; the solution is the best one that agrees with every way there is
(maximal fixed point; Kildall, "A Unified Approach to Global Program Optimization", 1973).  The blocks are swept in
postorder (facts flow backward) or its reverse (forward), first all, then what depends on facts that changed: once or
twice for ordinary code, and no more often than loops are nested for all analyses here (Kam and Ullman, "Global Data
Flow Analysis and Iterative Algorithms", 1976).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import Enum
from heapq import heapify, heappop, heappush
from typing import Generic, TypeVar

from ..ir.model import Block, Edge, Function, Label
from .order import postorder, predecessors

Fact = TypeVar("Fact")


class Direction(Enum):
    """Which way facts flow."""

    FORWARD = "from the entry on"
    BACKWARD = "from where the function is left back"


@dataclass(frozen=True, slots=True)
class Dataflow(Generic[Fact]):
    """A dataflow analysis: every function here must be monotone, over facts that cannot grow for ever.

    The exception edge of a block is left before the results of an instruction are written, by any of its instructions
    that can raise: ``unwind`` says which fact gets there (forward), or what a fact there means at the block's
    beginning (backward).
    """

    direction: Direction
    boundary: Fact  #: at the entry (forward), where the function is left (backward)
    start: Fact  #: while nothing is known: the fact that changes no other one it meets
    meet: Callable[[Fact, Fact], Fact]  #: what is known where ways join
    transfer: Callable[[Block, Fact], Fact]  #: through a whole block
    unwind: Callable[[Block, Fact], Fact]  #: between the block's beginning and its exception edge
    along: Callable[[Block, Edge, Fact], Fact]  #: along an ordinary edge out of the block: parameters and arguments
    along_exception: Callable[[Block, Edge, Fact], Fact]  #: along its exception edge


@dataclass(frozen=True, slots=True)
class Solution(Generic[Fact]):
    """The facts of each reachable block, in its own terms: edges are not counted in."""

    at_entry: dict[Label, Fact] = field(default_factory=dict)
    at_end: dict[Label, Fact] = field(default_factory=dict)
    unwinding: dict[Label, Fact] = field(default_factory=dict)  #: on the exception edge, of blocks that have one


def solve(function: Function, flow: Dataflow[Fact]) -> Solution[Fact]:
    """The solution for the reachable blocks."""
    if flow.direction is Direction.FORWARD:
        return _forward(function, flow)
    return _backward(function, flow)


def _forward(function: Function, flow: Dataflow[Fact]) -> Solution[Fact]:
    """Each block hands its facts on to those it leads to."""
    blocks = function.blocks
    meet, transfer, along = flow.meet, flow.transfer, flow.along
    solution: Solution[Fact] = Solution()
    at_entry, at_end, unwinding = solution.at_entry, solution.at_end, solution.unwinding

    def hand(target: Label, fact: Fact, changed: list[Label]) -> None:
        if target in at_entry:
            known = at_entry[target]
            fact = meet(known, fact)
            if fact == known:
                return
        at_entry[target] = fact
        changed.append(target)

    def visit(label: Label) -> list[Label]:
        """The blocks whose facts changed."""
        block = blocks[label]
        fact = at_entry[label]
        after = at_end[label] = transfer(block, fact)
        changed: list[Label] = []
        for edge in block.edges:
            hand(edge.target, along(block, edge, after), changed)
        if block.handler is not None:
            raised = unwinding[label] = flow.unwind(block, fact)
            hand(block.handler.target, flow.along_exception(block, block.handler, raised), changed)
        return changed

    order = postorder(function)
    order.reverse()
    if order:
        at_entry[order[0]] = flow.boundary
    seen: set[Label] = set()
    again: set[Label] = set()
    for label in order:
        seen.add(label)
        again.update(seen.intersection(visit(label)))
    _sweep(order, again, visit)
    return solution


def _backward(function: Function, flow: Dataflow[Fact]) -> Solution[Fact]:
    """Each block takes its facts from those it leads to."""
    blocks = function.blocks
    meet, transfer, along = flow.meet, flow.transfer, flow.along
    solution: Solution[Fact] = Solution()
    at_entry, at_end, unwinding = solution.at_entry, solution.at_end, solution.unwinding
    again: set[Label] = set()  #: blocks visited before one they lead to

    def beyond(label: Label, target: Label) -> Fact:
        if target in at_entry:
            return at_entry[target]
        again.add(label)
        return flow.start

    def visit(label: Label) -> Fact:
        """The fact at the block's beginning."""
        block = blocks[label]
        edges = block.edges
        if edges:
            after = along(block, edges[0], beyond(label, edges[0].target))
            for edge in edges[1:]:
                after = meet(after, along(block, edge, beyond(label, edge.target)))
        else:
            after = flow.boundary
        at_end[label] = after
        fact = transfer(block, after)
        handler = block.handler
        if handler is not None:
            wanted = unwinding[label] = flow.along_exception(block, handler, beyond(label, handler.target))
            fact = meet(fact, flow.unwind(block, wanted))
        return fact

    order = postorder(function)
    for label in order:
        at_entry[label] = visit(label)
    if again:
        before = predecessors(function)

        def revisit(label: Label) -> list[Label]:
            fact = visit(label)
            if fact == at_entry[label]:
                return []
            at_entry[label] = fact
            return [each for each in before[label] if each in at_entry]

        _sweep(order, again, revisit)
    return solution


def _sweep(order: list[Label], again: set[Label], visit: Callable[[Label], Iterable[Label]]) -> None:
    """Visit the blocks in ``again``, and those that visits name, sweep after sweep in the given order."""
    if not again:
        return
    place = {label: index for index, label in enumerate(order)}
    pending = {place[label] for label in again}
    while pending:
        queue, waiting = list(pending), pending
        heapify(queue)
        pending = set()
        while queue:
            at = heappop(queue)
            waiting.discard(at)
            for label in visit(order[at]):
                wanted = place[label]
                if wanted <= at:
                    pending.add(wanted)
                elif wanted not in waiting:
                    waiting.add(wanted)
                    heappush(queue, wanted)

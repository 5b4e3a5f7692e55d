"""One solver for every dataflow problem: an analysis is data, the direction, the start and how facts meet and flow.

The blocks are swept in postorder (facts flow backward) or its reverse (forward) until nothing changes: two or three
sweeps for ordinary code (Kildall; the orders of Kam and Ullman).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, TypeVar

from ..ir.model import Block, Function, Label
from .order import exits, postorder, predecessors

Fact = TypeVar("Fact")


class Problem(Protocol[Fact]):
    """A dataflow problem over the blocks of a function."""

    forward: bool

    def transfer(self, block: Block, known: Mapping[Label, Fact]) -> Fact:
        """The fact at the block's far end (backward: its beginning), from those known of its neighbours."""


def solve(function: Function, problem: Problem[Fact]) -> dict[Label, Fact]:
    """Sweep until nothing changes; ``transfer`` must be monotone over a lattice of finite height."""
    order = postorder(function)
    if problem.forward:
        order.reverse()
    facts: dict[Label, Fact] = {}
    dependents = (
        predecessors(function) if not problem.forward else {label: exits(function.blocks[label]) for label in order}
    )
    reachable = frozenset(order)
    pending = set(reachable)
    while pending:
        for label in order:
            if label not in pending:
                continue
            pending.discard(label)
            fact = problem.transfer(function.blocks[label], facts)
            if label not in facts or facts[label] != fact:
                facts[label] = fact
                pending.update(dependents[label])
        pending &= reachable
    return facts

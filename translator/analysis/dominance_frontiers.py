"""Dominance frontiers: where a block's dominance ends, so where what it defines meets what others define (Cytron,
Ferrante, Rosen, Wegman and Zadeck, "Efficiently Computing Static Single Assignment Form", 1991; computed from the
joins upward, as Cooper, Harvey and Kennedy do).
"""

from __future__ import annotations

from dataclasses import dataclass

from ..ir.model import Function, Label
from .dominators import Dominators
from .order import predecessors


@dataclass(frozen=True, slots=True)
class DominanceFrontiers:
    """For each reachable block the blocks it does not strictly dominate, but one of the blocks leading there."""

    frontier: dict[Label, set[Label]]

    @classmethod
    def of(cls, function: Function) -> DominanceFrontiers:
        """The frontiers of ``function``, in time that grows with its edges and the size of the answer."""
        immediate = Dominators.of(function).immediate
        frontier: dict[Label, set[Label]] = {label: set() for label in immediate}
        for join, ways in predecessors(function).items():
            if join not in immediate:
                continue
            for way in ways:
                _climb(way, join, immediate, frontier)
        return cls(frontier)


def _climb(way: Label, join: Label, immediate: dict[Label, Label | None], frontier: dict[Label, set[Label]]) -> None:
    """Mark what dominates ``way`` up to the dominator of ``join``; above a marked block all are marked."""
    end = immediate[join]
    each = way if way in immediate else end
    while each is not None and each != end and join not in frontier[each]:
        frontier[each].add(join)
        each = immediate[each]

"""Dominators: block ``a`` dominates ``b`` if every way from the entry to ``b``, exception edges included, leads through
``a`` (Lengauer and Tarjan, "A Fast Algorithm for Finding Dominators in a Flowgraph", 1979; the simple variant, whose
time is O(edges x log blocks)).

The iterative algorithm of Cooper, Harvey and Kennedy is shorter, but quadratic where a handler covers many blocks: each
of them is a way in, and the walk from it to the nearest common dominator goes through those before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..ir.model import Function, Label
from .order import exits


@dataclass(frozen=True, slots=True)
class Dominators:
    """The tree of immediate dominators of the reachable blocks."""

    immediate: dict[Label, Label | None]  #: None for the entry; each block after its dominator
    interval: dict[Label, tuple[int, int]]  #: places in a walk of the tree where the block is entered and left

    @classmethod
    def of(cls, function: Function) -> Dominators:
        """The dominators of ``function``."""
        immediate = _LengauerTarjan(function).immediate()
        return cls(immediate, _intervals(immediate))

    def dominates(self, upper: Label, lower: Label) -> bool:
        """Whether every way to ``lower`` leads through ``upper``; a block dominates itself."""
        first, last = self.interval[upper]
        return first <= self.interval[lower][0] <= last

    def above(self, label: Label) -> Iterator[Label]:
        """What dominates ``label``, itself first, the entry last."""
        each: Label | None = label
        while each is not None:
            yield each
            each = self.immediate[each]


class _LengauerTarjan:
    """Blocks are numbered in the order of a depth-first walk; ``semi`` of a number is its semidominator so far."""

    def __init__(self, function: Function) -> None:
        self.labels: list[Label] = []
        self.parent: list[int] = []
        self.before: list[list[int]] = []
        self._walk(function)
        size = len(self.labels)
        self.semi = list(range(size))
        self.best = list(range(size))  #: on the compressed path above, the number with the least semidominator
        self.ancestor = [-1] * size

    def _walk(self, function: Function) -> None:
        number: dict[Label, int] = {}
        stack: list[tuple[Label, int]] = [(label, 0) for label in list(function.blocks)[:1]]
        leading: list[tuple[int, Label]] = []
        while stack:
            label, parent = stack.pop()
            if label in number:
                continue
            number[label] = at = len(self.labels)
            self.labels.append(label)
            self.parent.append(parent)
            for way in exits(function.blocks[label]):
                leading.append((at, way))
                stack.append((way, at))
        self.before = [[] for _ in self.labels]
        for at, way in leading:
            self.before[number[way]].append(at)

    def immediate(self) -> dict[Label, Label | None]:
        """The immediate dominators."""
        size = len(self.labels)
        dominator = [0] * size
        waiting: list[list[int]] = [[] for _ in range(size)]  #: those whose semidominator is this number
        for at in range(size - 1, 0, -1):
            self.semi[at] = min(self.semi[self._lowest(way)] for way in self.before[at])
            waiting[self.semi[at]].append(at)
            parent = self.ancestor[at] = self.parent[at]
            for each in waiting[parent]:
                lowest = self._lowest(each)
                dominator[each] = lowest if self.semi[lowest] < parent else parent
            waiting[parent].clear()
        found: dict[Label, Label | None] = dict.fromkeys(self.labels[:1])
        for at in range(1, size):
            if dominator[at] != self.semi[at]:
                dominator[at] = dominator[dominator[at]]
            found[self.labels[at]] = self.labels[dominator[at]]
        return found

    def _lowest(self, at: int) -> int:
        """The number with the least semidominator between ``at`` and its root in the forest of those done."""
        path = []
        ancestor, best, semi = self.ancestor, self.best, self.semi
        if ancestor[at] < 0:
            return at
        each = at
        while ancestor[ancestor[each]] >= 0:
            path.append(each)
            each = ancestor[each]
        for each in reversed(path):
            above = ancestor[each]
            if semi[best[above]] < semi[best[each]]:
                best[each] = best[above]
            ancestor[each] = ancestor[above]
        return best[at]


def _intervals(immediate: dict[Label, Label | None]) -> dict[Label, tuple[int, int]]:
    """In preorder of the tree: the block's own number, and the largest below it."""
    size = dict.fromkeys(immediate, 1)
    for label, above in reversed(immediate.items()):
        if above is not None:
            size[above] += size[label]
    free: dict[Label, int] = {}  #: the number the next child gets
    found: dict[Label, tuple[int, int]] = {}
    for label, above in immediate.items():
        start = 0
        if above is not None:
            start = free[above]
            free[above] += size[label]
        free[label] = start + 1
        found[label] = start, start + size[label] - 1
    return found

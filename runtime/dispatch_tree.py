"""How a dispatch loop finds the handler of an instruction: a binary tree of comparisons, the likely handlers near.

The handlers are numbered in the order in which the tree holds them.  A comparison costs more on CPython 3.11 when the
jump that follows it is a long one: ``COMPARE_OP`` is specialised together with the jump, and a long jump begins with
``EXTENDED_ARG`` (``Python/specialize.c``).  So the order and the tree are chosen such that one side of each comparison
that is often made is short, which costs nothing on other versions.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain, groupby, pairwise
from typing import NamedTuple

INDENT = "    "
INVOKE = "INVOKE"  #: the last line of a handler that goes on behind the tree, in the lines that call ``callee``

NEAR, FAR = 1.0, 1.5  #: what a comparison costs before a short and a long jump: the latter 2 to 3 on 3.11, 1 elsewhere
SHORT = 230  #: code units that a short jump leads over (255), less what an estimate may be wrong
TEST = 5  #: code units of a comparison and its jump
LEAST = 100  #: how little the length of a short handler matters for its place
PLACED = 72  #: handlers whose place in the tree is worth computing; the others are balanced by weight


@dataclass(frozen=True)
class Handler:
    """The lines that perform one instruction."""

    name: str
    lines: tuple[str, ...]
    weight: float
    tail: tuple[str, ...] = ()  #: lines that follow; handlers with the same ones stand together and share one copy

    @cached_property
    def size(self) -> int:
        """An estimate of its code units on CPython 3.11, inline caches included, without the tail."""
        return _units("\n".join(self.body))

    @property
    def body(self) -> list[str]:
        """The lines in the loop: they go to the tail, to the next instruction, or behind the tree."""
        if self.tail:
            return list(self.lines)
        return _ended(self.lines)


def _ended(lines: Sequence[str]) -> list[str]:
    """The lines, and what leads from the last one to the next instruction, or behind the tree."""
    if lines and lines[-1] == INVOKE:
        return list(lines[:-1])
    if lines and lines[-1].split(" ")[0] in ("break", "return", "raise"):
        return list(lines)
    return [*lines, "continue"]


UNITS: tuple[tuple[tuple[type[ast.AST], ...], int], ...] = (
    ((ast.Call,), 8),
    ((ast.Attribute, ast.Subscript), 5),
    ((ast.For,), 3),
    ((ast.Compare, ast.BinOp, ast.AugAssign, ast.If, ast.IfExp, ast.BoolOp), 2),
    ((ast.Name, ast.Constant, ast.Tuple, ast.Continue, ast.Raise), 1),
)


@cache
def _units(text: str) -> int:
    tree = ast.parse(f"while True:\n{INDENT}" + text.replace("\n", f"\n{INDENT}"))
    return sum(map(_node_units, ast.walk(tree)))


def _node_units(node: ast.AST) -> int:
    """Code units that CPython 3.11 makes of one node, those of its children apart."""
    match node:
        case ast.Call(func=ast.Attribute()):
            return 13
        case ast.Name(id=name) if name in vars(builtins) or name[0].isupper():
            return 6  # a global
        case ast.Subscript(ctx=ast.Store()):
            return 2
    return next((units for kinds, units in UNITS if isinstance(node, kinds)), 0)


def arranged(handlers: Iterable[Handler]) -> list[Handler]:
    """The handlers in the order of their numbers: the likely and short ones first, those that share a tail together."""
    alone: list[list[Handler]] = []
    sharing: dict[tuple[str, ...], list[Handler]] = {}
    for handler in sorted(handlers, key=lambda handler: -handler.weight / (handler.size + LEAST)):
        if handler.tail:
            sharing.setdefault(handler.tail, []).append(handler)
        else:
            alone.append([handler])
    groups = sorted([*alone, *sharing.values()], key=_place)
    return [*chain.from_iterable(groups)]


def _place(group: list[Handler]) -> float:
    """What the handlers of one leaf are sorted by: the seldom ones of a group, which stand far from its entry, do not
    make it longer.
    """
    size = _units("\n".join(group[0].tail)) if group[0].tail else 0
    return -sum(each.weight for each in group) / (size + group[0].size + LEAST)


def decision_tree(handlers: Sequence[Handler], numbers: Sequence[int] | None = None) -> list[str]:
    """Lines that run the handler numbered by ``op``.

    ``numbers``: those of the handlers, ascending; else handler ``n`` is ``handlers[n]``.
    """
    return _Tree(_leaves(handlers, range(len(handlers)) if numbers is None else numbers)).text


class _Leaf(NamedTuple):
    """A handler, or those that share a tail."""

    number: int  #: the first
    single: bool  #: whether it is the only one
    lines: list[str]
    weight: float
    size: float


def _leaves(handlers: Sequence[Handler], numbers: Sequence[int]) -> Iterator[_Leaf]:
    for tail, pairs in groupby(zip(handlers, numbers, strict=True), key=lambda pair: pair[0].tail):
        group = [
            _Leaf(number, True, [f"# {handler.name}", *handler.body], handler.weight, handler.size)
            for handler, number in pairs
        ]
        if tail:
            inner = _Tree(group)
            size = inner.sizes[-1] + _units("\n".join(tail))
            lines = [*inner.text, *_ended(tail)]
            yield _Leaf(group[0].number, len(group) == 1, lines, inner.weights[-1], size)
        else:
            yield from group


class _Tree:
    """The cheapest tree over leaves in their order, by dynamic programming (Knuth 1971) as far as it is worth it."""

    def __init__(self, leaves: Iterable[_Leaf]) -> None:
        self.leaves = list(leaves)
        self.weights = _sums(leaf.weight for leaf in self.leaves)
        self.sizes = _sums(leaf.size + TEST for leaf in self.leaves)
        self.splits = self._cheapest()

    @property
    def text(self) -> list[str]:
        """The lines of the whole tree."""
        return self.lines(0, len(self.leaves))

    def _cheapest(self) -> dict[tuple[int, int], int]:
        """Where to split each range of the first handlers, the last of which stands for all that follow."""
        ends = [*range(min(PLACED, len(self.leaves))), len(self.leaves)]
        costs = dict.fromkeys(pairwise(ends), 0.0)
        splits = {}
        for length in range(2, len(ends)):
            for first in range(len(ends) - length):
                low, *between, high = ends[first : first + length + 1]
                cost, split = min(
                    (costs[low, at] + costs[at, high] + self._test_cost(low, at, high), at) for at in between
                )
                costs[low, high] = cost
                splits[low, high] = split
        return splits

    def _test_cost(self, low: int, split: int, high: int) -> float:
        return self._weight(low, high) * (NEAR if self._is_short(low, split, high) else FAR)

    def _is_short(self, low: int, split: int, high: int) -> bool:
        return min(self._size(low, split), self._size(split, high)) <= SHORT

    def _weight(self, low: int, high: int) -> float:
        return self.weights[high] - self.weights[low]

    def _size(self, low: int, high: int) -> float:
        return self.sizes[high] - self.sizes[low]

    def lines(self, low: int, high: int) -> list[str]:
        """The subtree of the leaves ``low`` to ``high - 1``."""
        if high - low == 1:
            return self.leaves[low].lines
        split = self.splits.get((low, high)) or self._balance(low, high)
        smaller, greater = self.lines(low, split), self.lines(split, high)
        alone = split == low + 1 and self.leaves[low].single
        below, above = ("==", "!=") if alone else ("<", ">=")
        number = self.leaves[low if alone else split].number
        if self._size(low, split) > SHORT >= self._size(split, high):
            return [f"if op {above} {number}:", *indented(greater), "else:", *indented(smaller)]
        return [f"if op {below} {number}:", *indented(smaller), "else:", *indented(greater)]

    def _balance(self, low: int, high: int) -> int:
        """Where to split so that both sides weigh about the same."""
        half = self._weight(low, high) / 2
        split = low + 1
        while split < high - 1 and self._weight(low, split) + self.leaves[split].weight / 2 < half:
            split += 1
        return split


def _sums(values: Iterable[float]) -> list[float]:
    sums = [0.0]
    for value in values:
        sums.append(sums[-1] + value)
    return sums


def indented(lines: Iterable[str], levels: int = 1) -> list[str]:
    """The lines further to the right."""
    return [INDENT * levels + line if line else line for line in lines]

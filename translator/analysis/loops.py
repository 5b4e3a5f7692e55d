"""Natural loops: header, body, nesting (Aho, Lam, Sethi and Ullman, "Compilers", section 9.6.6).

A *back edge* leads from a block to one that dominates it, the header of a loop; the body is what reaches the back edge
without passing the header.  Back edges to one header make one loop.  Exception edges count like others.

A cycle that can be entered in two places has no header and is no natural loop: CPython's compiler makes none, a pass
might.  Its edges that lead back in the depth-first walk are listed in ``irreducible``, and its blocks belong to the
natural loops around it only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..ir.model import Function, Label
from .dominators import Dominators
from .order import exits, postorder, predecessors


@dataclass(frozen=True, slots=True)
class Loop:
    """One natural loop."""

    header: Label
    latches: tuple[Label, ...]  #: the blocks that lead back to the header
    body: frozenset[Label]  #: the header and inner loops included
    parent: Label | None  #: the header of the loop around it


@dataclass(frozen=True, slots=True)
class Loops:
    """The natural loops of a function."""

    loops: dict[Label, Loop]  #: by header, outer loops before inner ones
    innermost: dict[Label, Label]  #: for each block in a loop the header of its innermost one
    irreducible: tuple[tuple[Label, Label], ...]  #: edges that lead back to a block that does not dominate them

    @classmethod
    def of(cls, function: Function) -> Loops:
        """The loops of ``function``, in time that grows with its edges and the depth of nesting."""
        dominators = Dominators.of(function)
        latches, irreducible = _back_edges(function, dominators)
        before = predecessors(function)
        loops: dict[Label, Loop] = {}
        innermost: dict[Label, Label] = {}
        for header in dominators.immediate:
            if header in latches:
                body = _body(header, latches[header], before, dominators)
                loops[header] = Loop(header, tuple(latches[header]), body, innermost.get(header))
                innermost.update(dict.fromkeys(body, header))
        return cls(loops, innermost, irreducible)

    def around(self, label: Label) -> Iterator[Loop]:
        """The loops that a block lies in, the innermost first."""
        header = self.innermost.get(label)
        while header is not None:
            loop = self.loops[header]
            yield loop
            header = loop.parent

    def depth(self, label: Label) -> int:
        """How many loops a block lies in."""
        return sum(1 for _ in self.around(label))


def _back_edges(
    function: Function, dominators: Dominators
) -> tuple[dict[Label, list[Label]], tuple[tuple[Label, Label], ...]]:
    """The edges that lead back in the depth-first walk: those to a header, by header, and the others."""
    order = postorder(function)
    place = {label: index for index, label in enumerate(order)}
    latches: dict[Label, list[Label]] = {}
    others = []
    for label in order:
        for way in dict.fromkeys(exits(function.blocks[label])):
            if place[way] < place[label]:
                continue
            if dominators.dominates(way, label):
                latches.setdefault(way, []).append(label)
            else:
                others.append((label, way))
    return latches, tuple(others)


def _body(
    header: Label, latches: list[Label], before: Mapping[Label, list[Label]], dominators: Dominators
) -> frozenset[Label]:
    """The header, and what reaches a latch without passing it."""
    body = {header}
    pending = list(latches)
    while pending:
        label = pending.pop()
        if label not in body and label in dominators.immediate:
            body.add(label)
            pending += before[label]
    return frozenset(body)

"""Liveness of temporaries: which are still read, on any way, exception edges and suspensions included.

Variables are always alive (frames show them), so a function's live sets are as small as its value stack is deep.

A temporary that a handler reads is alive before every instruction of the block that can raise.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass

from ..ir.model import Block, Edge, Function, Label, Operand
from .solver import solve

Live = Set[Operand]
NONE_LIVE: frozenset[Operand] = frozenset()


@dataclass(frozen=True, slots=True)
class Liveness:
    """For each reachable block: alive at its beginning (its parameters apart), at its end, wanted by its handler."""

    live_in: dict[Label, Live]
    live_out: dict[Label, Live]
    unwinding: dict[Label, Live]  #: only blocks whose handler wants any

    @classmethod
    def of(cls, function: Function) -> Liveness:
        """Solve liveness for ``function``."""
        problem = _Problem(function)
        live_in = solve(function, problem)
        live_out = {label: problem.live_out(function.blocks[label], live_in) for label in live_in}
        unwinding = {}
        for label in live_in:
            wanted = problem.unwinding(function.blocks[label], live_in)
            if wanted:
                unwinding[label] = wanted
        return cls(live_in, live_out, unwinding)


class _Problem:
    """Backward, union, over the temporaries."""

    forward = False

    def __init__(self, function: Function) -> None:
        self.blocks = function.blocks
        self.first = function.first_temporary
        self.exposed: dict[Label, set[Operand]] = {}
        self.defined: dict[Label, set[Operand]] = {}
        for label, block in function.blocks.items():
            self.exposed[label], self.defined[label] = self._summary(block)

    def _summary(self, block: Block) -> tuple[set[Operand], set[Operand]]:
        """Temporaries read before anything in the block writes them, and those it writes."""
        first = self.first
        exposed: set[Operand] = set()
        defined = set(block.parameters)
        for instruction in block.instructions:
            for operand in instruction.operands:
                if operand >= first and operand not in defined:
                    exposed.add(operand)
            if instruction.results:
                defined.update(instruction.results)
        return exposed, defined

    def _through(self, edge: Edge, known: Mapping[Label, Live]) -> Live:
        """What is alive on an edge: what its block wants, and the arguments."""
        beyond = known.get(edge.target, NONE_LIVE)
        arguments = [each for each in edge.arguments if each >= self.first]
        return beyond.union(arguments) if arguments else beyond  # type: ignore[attr-defined]

    def live_out(self, block: Block, known: Mapping[Label, Live]) -> Live:
        """Alive where the block ends."""
        edges = block.edges
        if len(edges) == 1:
            return self._through(edges[0], known)
        alive: Live = NONE_LIVE
        for edge in edges:
            alive = alive | self._through(edge, known)
        return alive

    def unwinding(self, block: Block, known: Mapping[Label, Live]) -> Live:
        """What the block's handler wants."""
        return NONE_LIVE if block.handler is None else self._through(block.handler, known)

    def transfer(self, block: Block, known: Mapping[Label, Live]) -> Live:
        """Alive at the block's beginning."""
        alive = self.live_out(block, known) | self.unwinding(block, known)
        exposed = self.exposed[block.label]
        if not alive:
            return exposed
        return exposed | (alive - self.defined[block.label])

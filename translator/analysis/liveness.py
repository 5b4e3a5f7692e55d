"""Liveness of temporaries: which are still read, on any way, exception edges and suspensions included (backward,
union; Appel, "Modern Compiler Implementation", chapter 10, with the arguments of SSA form read on the edges).

Variables are always alive (frames show them), so a function's live sets are as small as its value stack is deep.

A temporary that a handler reads is alive before every instruction of the block that can raise.
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import or_

from ..ir.model import Block, Edge, Function, Label, Operand, results_on
from .solver import Dataflow, Direction, solve

Live = frozenset[Operand]
NONE_LIVE: Live = frozenset()


@dataclass(frozen=True, slots=True)
class Liveness:
    """For each reachable block: alive at its beginning (its parameters apart), at its end (what its terminator writes
    apart), wanted by its handler.
    """

    live_in: dict[Label, Live]
    live_out: dict[Label, Live]
    unwinding: dict[Label, Live]  #: only blocks whose handler wants any

    @classmethod
    def of(cls, function: Function) -> Liveness:
        """Solve liveness for ``function``."""
        effect = _Effect(function.first_temporary)
        solution = solve(
            function,
            Dataflow(
                direction=Direction.BACKWARD,
                boundary=NONE_LIVE,
                start=NONE_LIVE,
                meet=or_,
                transfer=effect.transfer,
                unwind=_unwind,
                along=effect.along,
                along_exception=effect.along_exception,
            ),
        )
        wanted = {label: live for label, live in solution.unwinding.items() if live}
        return cls(solution.at_entry, solution.at_end, wanted)


class _Effect:
    """What blocks and edges do to a set of live temporaries."""

    def __init__(self, first_temporary: int) -> None:
        self.first = first_temporary
        self.summaries: dict[Label, tuple[Live, set[Operand]]] = {}

    def transfer(self, block: Block, live: Live) -> Live:
        """Alive at the block's beginning, by what is alive at its end."""
        summary = self.summaries.get(block.label)
        if summary is None:
            summary = self.summaries[block.label] = self._summary(block)
        exposed, defined = summary
        return exposed | (live - defined) if live else exposed

    def _summary(self, block: Block) -> tuple[Live, set[Operand]]:
        """Temporaries read before anything in the block writes them, and those it writes, its terminator apart."""
        first = self.first
        exposed: set[Operand] = set()
        defined = set(block.parameters)
        for instruction in block.instructions:
            for operand in instruction.operands:
                if operand >= first and operand not in defined:
                    exposed.add(operand)
            if instruction.results and not instruction.targets:
                defined.update(instruction.results)
        return frozenset(exposed), defined

    def along(self, block: Block, edge: Edge, live: Live) -> Live:
        """Also the arguments, but for what the terminator writes on this edge."""
        if edge.arguments:
            live = self.along_exception(block, edge, live)
        return live.difference(results_on(block, edge)) if live and block.instructions[-1].results else live

    def along_exception(self, block: Block, edge: Edge, live: Live) -> Live:
        """Also the arguments; nobody passes the exception."""
        arguments = [each for each in edge.arguments if each >= self.first]
        return live.union(arguments) if arguments else live


def _unwind(block: Block, wanted: Live) -> Live:
    """What a handler wants and the block has not yet made where it may be left first.

    The terminator counts as one that can raise, so that the answer does not depend on whether any instruction can.
    """
    if not wanted:
        return wanted
    made = set(block.parameters)
    for instruction in block.instructions[:-1]:
        if instruction.opcode.can_raise:
            break
        made.update(instruction.results)
    return wanted - made

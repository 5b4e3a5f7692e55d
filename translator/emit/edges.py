"""What an edge has to do: copies for the parameters of its block (the way out of SSA), and clearing what died on the
way.

A block with one way out does it at its end, a block with one way in at its beginning; any other edge gets a place of
its own.  An exception edge with copies gets a landing pad.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from ..ir.model import Block, Edge, Label, Operand
from ..ir.opcodes import CATCH, FOR_ITER, NONE_ON, SEND
from ..regalloc import Allocation
from ..regalloc.parallel_copy import sequentialize

#: branches that clear their first operand themselves: on which of their ways
EMPTIED_ON = {FOR_ITER: 1, SEND: 1, CATCH: 0}

Line = tuple[int | None, Operand, bool]  #: register to write (None: clear the operand), operand, keep mark


@dataclass(slots=True)
class EdgeCode:
    """The code of all edges of a function."""

    falling: dict[Label, list[Line]] = field(default_factory=dict)  #: at the end of a block, on the way it falls
    prologue: dict[Label, list[Line]] = field(default_factory=dict)  #: at the beginning of a block
    jumping: dict[Label, list[Line]] = field(default_factory=dict)  #: on the way a block's branch jumps
    #: blocks whose handler has a landing pad: the register the exception arrives in, and the copies
    landing: dict[Label, tuple[int, list[Line]]] = field(default_factory=dict)
    registers: int = 0  #: with the spare one, if it is needed


def edge_code(allocation: Allocation) -> EdgeCode:
    """What the edges of every reachable block do."""
    return _Edges(allocation).code


class _Edges:
    def __init__(self, allocation: Allocation) -> None:
        self.function = function = allocation.function
        self.allocation = allocation
        self.register = allocation.register
        self.spare = allocation.count
        self.code = EdgeCode(registers=allocation.count)
        blocks = [function.blocks[label] for label in allocation.order]
        self.ways_in = Counter(edge.target for block in blocks for edge in block.edges)
        for block in blocks:
            self._normal_edges(block)
            if block.handler is not None and block.handler.arguments:
                self._landing(block, block.handler)

    def _normal_edges(self, block: Block) -> None:
        edges = block.edges
        if not edges:
            return
        trivial = len(edges) == 1 and not edges[0].arguments
        if trivial:
            return
        for index, edge in enumerate(edges):
            lines = self._lines(block, index, edge)
            if not lines:
                continue
            if index == 0:
                self.code.falling[block.label] = lines
            elif self.ways_in[edge.target] == 1:
                self.code.prologue[edge.target] = lines
            else:
                self.code.jumping[block.label] = lines

    def _lines(self, block: Block, index: int, edge: Edge) -> list[Line]:
        live_in = self.allocation.liveness.live_in[edge.target]
        staying = {self.register[each] for each in live_in}
        lines = self._copies(edge, staying)
        written = {register for register, _, _ in lines} | self._received(edge)
        if len(block.edges) > 1 or len(edge.arguments) > len(written):
            for temporary in sorted(self._dead_on_edge(block, index, edge)):
                register = self.register[temporary]
                if register not in staying and register not in written:
                    lines.append((None, register, False))
        return lines

    def _received(self, edge: Edge) -> set[int]:
        """The registers of the parameters."""
        parameters = self.function.blocks[edge.target].parameters
        return {self.register[each] for each in parameters if each in self.register}

    def _copies(self, edge: Edge, staying: Iterable[int]) -> list[Line]:
        """The parallel copy of an edge; a source is consumed where it is read last."""
        copies, loads = [], []
        first = self.function.first_temporary
        for parameter, argument in zip(self.function.blocks[edge.target].parameters, edge.arguments, strict=False):
            if parameter not in self.register:
                continue
            if argument >= first:
                copies.append((self.register[parameter], self.register[argument]))
            else:
                loads.append((self.register[parameter], argument))
        if not copies and not loads:
            return []
        ordered = list(sequentialize(copies, self.spare))
        if any(target == self.spare for target, _ in ordered):
            self.code.registers = max(self.code.registers, self.spare + 1)
        wanted = set(staying) | {target for target, source in copies if target == source}
        lines: list[Line] = []
        for target, source in reversed(ordered):
            lines.append((target, source, source in wanted))
            wanted.add(source)
            wanted.discard(target)
        lines.reverse()
        return lines + [(target, source, True) for target, source in loads]

    def _dead_on_edge(self, block: Block, index: int, edge: Edge) -> set[Operand]:
        """Temporaries alive at the end of the block, but not on this edge, that somebody could see die."""
        alive = set(self.allocation.liveness.live_out[block.label])
        alive -= self.allocation.liveness.live_in[edge.target]
        terminator = block.terminator
        alive.difference_update(terminator.results)
        if EMPTIED_ON.get(terminator.opcode) == index or NONE_ON.get(terminator.opcode) == index:
            alive.discard(terminator.operands[0])
        if len(block.edges) == 1:
            alive.update(each for each in edge.arguments if each in self.register)
        else:
            alive -= {each for each in edge.arguments if self._is_copied_away(each, edge)}
        return alive - self.allocation.unwatched

    def _is_copied_away(self, argument: Operand, edge: Edge) -> bool:
        """Whether a copy on the edge reads the argument, and so consumes it."""
        parameters = self.function.blocks[edge.target].parameters
        return any(
            passed == argument and parameter in self.register and self.register[parameter] != self.register.get(passed)
            for parameter, passed in zip(parameters, edge.arguments, strict=False)
        )

    def _landing(self, block: Block, edge: Edge) -> None:
        """Copies between the unwinding and the handler's first instruction."""
        staying = {self.register[each] for each in self.allocation.liveness.live_in[edge.target]}
        lines = self._copies(edge, staying)
        if not lines:
            return
        error = self.register[self.function.blocks[edge.target].parameters[-1]]
        if any(error in (target, source) for target, source, _ in lines):
            arriving = self.spare + 1
            lines.append((error, arriving, False))
            self.code.registers = max(self.code.registers, arriving + 1)
            error = arriving
        self.code.landing[block.label] = error, lines

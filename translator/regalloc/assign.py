"""Linear scan in SSA form: a register for every temporary.

The blocks are visited in reverse postorder, each once from its beginning to its end.  What is alive where a block
begins was given its register before, because definitions dominate uses; so the scan only needs to know which
registers are taken at the moment, and never revises anything (Hack, "Register Allocation for Programs in SSA-Form",
2007).  There is no spilling: registers have no upper limit.

Wishes, in this order: the register of a block parameter this value is passed to, or of another value passed to it
(so that no copy is needed); the register of an operand that dies here (so that nothing needs clearing); the one above
everything alive, so that registers are in the order of the value stack, and what an exception leaves behind dies in
that order, from the last.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ..analysis import Analyses
from ..analysis.liveness import Liveness
from ..analysis.order import postorder
from ..ir.model import Block, Function, Label, Operand
from .lifetimes import Deaths, deaths, read_temporaries, unwatched


@dataclass(slots=True)
class Allocation:
    """The registers, and what the emitter must know about lifetimes."""

    order: list[Label]  #: reachable blocks, in reverse postorder
    liveness: Liveness
    register: dict[Operand, int] = field(default_factory=dict)  #: of each temporary that is ever read
    count: int = 0  #: registers in use, variables included
    deaths: dict[Label, Deaths] = field(default_factory=dict)
    unwatched: set[Operand] = field(default_factory=set)  #: temporaries whose death nobody can notice


def allocate(function: Function, analyses: Analyses) -> Allocation:
    """Give every temporary of ``function`` a register."""
    allocation = Allocation(postorder(function)[::-1], analyses.get(Liveness.of))
    scan = _Scan(function, allocation)
    for label in allocation.order:
        scan.visit(function.blocks[label])
    allocation.count = scan.highest
    return allocation


class _Scan:
    """The state of one scan; a register is a bit in ``taken``, bit 0 the first after the variables."""

    def __init__(self, function: Function, allocation: Allocation) -> None:
        self.first = function.first_temporary
        self.allocation = allocation
        self.register = allocation.register
        self.highest = self.first
        allocation.unwatched = unwatched(function)
        self.read = read_temporaries(function)
        self.group = _groups(function)
        self.wish: dict[Operand, int] = {}  #: for each group of values that meet, the register one of them has
        self.taken = 0

    def visit(self, block: Block) -> None:
        """Assign everything the block defines."""
        allocation = self.allocation
        label = block.label
        liveness = allocation.liveness
        unwinding = liveness.unwinding.get(label)
        dying, alive = deaths(block, self.first, liveness.live_out[label], unwinding)
        allocation.deaths[label] = dying
        # What only a handler reads that nothing here leads to, as no instruction raises, has a register all the same.
        self._enter(block, liveness.live_in[label], alive.union(unwinding or ()))
        for instruction, dead in zip(block.instructions, dying, strict=True):
            freed = self._free(dead)
            for result in instruction.results:
                if result in self.read:
                    self._assign(result, freed)

    def _enter(self, block: Block, live_in: Iterable[Operand], alive: set[Operand]) -> None:
        self.taken = 0
        for temporary in live_in:
            self._take(self.register[temporary])
        for parameter in block.parameters:
            if parameter in alive or parameter == block.parameters[-1]:
                self._assign(parameter, None)

    def _take(self, register: int) -> None:
        self.taken |= 1 << (register - self.first)

    def _free(self, dead: tuple[Operand, ...]) -> int | None:
        """Free the registers of the dead; that of the first, whose value dies first when the result overwrites it."""
        for temporary in dead:
            self.taken &= ~(1 << (self.register[temporary] - self.first))
        return self.register[dead[0]] if dead else None

    def _assign(self, temporary: Operand, freed: int | None) -> None:
        group = self.group.get(temporary)
        register = self.wish.get(group) if group is not None else None
        if register is None or self.taken >> (register - self.first) & 1:
            register = freed
            if register is None or self.taken >> (register - self.first) & 1:
                register = self.first + self.taken.bit_length()
        if group is not None:
            self.wish.setdefault(group, register)
        self.register[temporary] = register
        self.highest = max(self.highest, register + 1)
        self._take(register)


def _groups(function: Function) -> dict[Operand, Operand]:
    """Temporaries that meet in block parameters, each with the representative of its group (union-find)."""
    leader: dict[Operand, Operand] = {}

    def find(value: Operand) -> Operand:
        while leader.setdefault(value, value) != value:
            leader[value] = leader[leader[value]]
            value = leader[value]
        return value

    blocks = function.blocks
    for block in blocks.values():
        for edge in (*block.edges, *(() if block.handler is None else (block.handler,))):
            for parameter, argument in zip(blocks[edge.target].parameters, edge.arguments, strict=False):
                if argument >= function.first_temporary:
                    leader[find(argument)] = find(parameter)
    return {value: find(value) for value in leader}

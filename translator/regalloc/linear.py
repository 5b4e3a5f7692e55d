"""Linear scan in SSA form: a register for every temporary.

The blocks are visited in reverse postorder, each once from its beginning to its end.  What is alive where a block
begins was given its register before, because definitions dominate uses; so the scan only needs to know which
registers are taken at the moment, and never revises anything (Hack, "Register Allocation for Programs in SSA-Form",
2007).

Wishes, in this order: the register of a block parameter this value is passed to, or of another value passed to it
(so that no copy is needed); the register of an operand that dies here (so that nothing needs clearing); the one above
everything alive, so that registers are in the order of the value stack, and what an exception leaves behind dies in
that order, from the last.

With a limit, a temporary for which no register is left drives the deepest one on the value stack into memory: the one
whose next use is furthest away.  A free register below others is not used: the order would be lost.
"""

from __future__ import annotations

from collections.abc import Set

from ..analysis import Analyses
from ..analysis.liveness import Liveness
from ..analysis.order import postorder
from ..ir.model import Block, Function, Operand
from .allocation import UNLIMITED, Allocation, Overflow, Room, TooFew
from .lifetimes import deaths, read_temporaries, unwatched


def linear(function: Function, analyses: Analyses, room: Room = UNLIMITED) -> Allocation:
    """Give every temporary of ``function`` a register."""
    allocation = Allocation(function, postorder(function)[::-1], analyses.get(Liveness.of))
    scan = _Scan(function, allocation) if room.registers is None else _LimitedScan(function, allocation, room)
    for label in allocation.order:
        scan.visit(function.blocks[label])
    scan.finish()
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

    def finish(self) -> None:
        """Complete the allocation when all blocks were visited."""
        self.allocation.count = self.highest

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

    def _enter(self, block: Block, live_in: Set[Operand], alive: set[Operand]) -> None:
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


class _LimitedScan(_Scan):
    """The same with two files of places, each numbered from 0: memory, and the registers there are."""

    def __init__(self, function: Function, allocation: Allocation, room: Room) -> None:
        super().__init__(function, allocation)
        assert room.registers is not None
        self.registers = room.registers
        self.memory, self.pinned = room.memory, room.pinned
        self.place: dict[Operand, int] = {}  #: in the temporary's file
        self.alive: dict[Operand, None] = {}  #: in the order of definition: the deepest on the value stack first
        self.age: dict[Operand, int] = {}  #: temporaries in the order of definition
        self.victims: set[Operand] = set()
        self.wishes: dict[tuple[Operand, bool], int] = {}  #: as ``wish``, for each file

    def _enter(self, block: Block, live_in: Set[Operand], alive: set[Operand]) -> None:
        self.alive = dict.fromkeys(sorted(live_in - self.victims, key=self.age.__getitem__))
        for parameter in block.parameters:
            if parameter in alive or parameter == block.parameters[-1]:
                self._assign(parameter, None)

    def _free(self, dead: tuple[Operand, ...]) -> int | None:
        for temporary in dead:
            self.alive.pop(temporary, None)
        return min((self.place[each] for each in dead if each not in self.memory), default=None)

    def _assign(self, temporary: Operand, freed: int | None) -> None:
        in_memory = temporary in self.memory
        taken = {self.place[each] for each in self.alive if (each in self.memory) is in_memory}
        key = (self.group.get(temporary, temporary), in_memory)
        place = self.wishes.get(key)
        if place is None or place in taken:
            place = None if in_memory else freed
            if place is None or place in taken:
                place = max(taken, default=-1) + 1
        if not in_memory and place >= self.registers:
            place = self._make_room(taken, temporary)
        self.wishes.setdefault(key, place)
        self.place[temporary] = place
        self.age.setdefault(temporary, len(self.age))
        self.alive[temporary] = None

    def _make_room(self, taken: set[int], temporary: Operand) -> int:
        """A place among the registers; what is driven out goes to memory in the next round."""
        for victim in self.alive:
            if victim not in self.memory and victim not in self.pinned:
                self.victims.add(victim)
                del self.alive[victim]
                return self.place[victim]
        free = min(set(range(self.registers)) - taken, default=None)
        if free is None:
            raise TooFew
        return free

    def finish(self) -> None:
        if self.victims:
            raise Overflow(self.victims)
        in_memory = 1 + max((self.place[each] for each in self.place if each in self.memory), default=-1)
        for temporary, place in self.place.items():
            start = self.first if temporary in self.memory else self.first + in_memory
            self.register[temporary] = start + place
        self.allocation.count = 1 + max(self.register.values(), default=self.first - 1)


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

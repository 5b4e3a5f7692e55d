"""Allocation with a limit: which variables keep a register, and what is spilled until the rest fits.

Of ``limit`` registers some belong to the variables that are named most, for good; the others are for temporaries.  How
many is best differs from function to function, so every division is tried and the one whose instructions, weighted by
the loops around them, are the fewest is taken.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from ..analysis import Analyses
from ..analysis.weights import loop_weights
from ..errors import TranslationError
from ..ir.model import Function, Operand
from ..ir.opcodes import MOVE, PERFORMING
from .allocation import UNLIMITED, Allocation, Method, Overflow, TooFew
from .naming import variables_of
from .spilling import Spiller

LEAST = 4  #: registers that the instructions with the most operands need


def allocate_within(function: Function, analyses: Analyses, method: Method, limit: int) -> Allocation:
    """Allocate with at most ``limit`` locations named; ``function`` stays as it is, the allocation has its own."""
    ranked = _variables_by_use(function)
    free = method(function, analyses, UNLIMITED)
    wanted = free.count - function.first_temporary
    if len(ranked) + wanted + _copies(function) <= limit:
        return free
    found = _divisions(function, method, ranked, range(1, min(limit, wanted + LEAST) + 1), limit)
    best = min(found, key=_cost, default=None)
    if best is None:
        raise TranslationError(function.code, 0, f"needs more than {limit} registers")
    return best


def _copies(function: Function) -> int:
    """How many copies of what lives on the emitter would make, at most, each in a register of its own."""
    tried = function.copy()
    spiller = Spiller(tried)
    spiller.separate(Analyses(tried))
    return len(spiller.pinned)


def _variables_by_use(function: Function) -> list[Operand]:
    """The variables that instructions name, the most frequent first."""
    weights = loop_weights(function)
    uses: Counter[Operand] = Counter()
    for label, block in function.blocks.items():
        for instruction in block.instructions:
            for variable in variables_of(instruction, function.first_temporary):
                uses[variable] += weights.get(label, 0)
    return sorted(uses, key=lambda variable: (-uses[variable], variable))


def _divisions(
    function: Function, method: Method, ranked: Sequence[Operand], numbers: range, limit: int
) -> Iterator[Allocation]:
    """The allocations with each of these numbers of registers for temporaries, where there is one."""
    for registers in numbers:
        try:
            yield _divided(function.copy(), method, set(ranked[limit - registers :]), registers)
        except TooFew:
            continue


def _divided(function: Function, method: Method, cold: set[Operand], registers: int) -> Allocation:
    """Allocate with the ``cold`` variables in memory, spilling until the temporaries fit."""
    spiller = Spiller(function)
    spiller.evict(cold)
    while True:
        analyses = Analyses(function)
        spiller.separate(analyses)
        try:
            allocation = method(function, analyses, spiller.room(registers))
        except Overflow as overflow:
            spiller.evict(overflow.victims)
        else:
            allocation.unwatched = spiller.unwatched(allocation.unwatched)
            allocation.reloads, allocation.spills = spiller.counts()
            return allocation


def _cost(allocation: Allocation) -> int:
    """About how many instructions are executed: what performs a FOR_ITER is one with it."""
    function, register = allocation.function, allocation.register
    total = 0
    for label, weight in loop_weights(function).items():
        block = function.blocks[label]
        total += weight * sum(each.opcode not in PERFORMING for each in block.instructions)
        for each in block.instructions:
            if each.opcode is MOVE and register.get(each.results[0]) == register.get(each.operands[0], -1):
                total -= weight
        for edge in block.edges:
            pairs = zip(function.blocks[edge.target].parameters, edge.arguments, strict=True)
            total += weight * sum(
                one in register and register[one] != register.get(other, other) for one, other in pairs
            )
    return total

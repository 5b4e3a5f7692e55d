"""Two stores in one instruction."""

from __future__ import annotations

from dataclasses import dataclass

from ..analysis import Analyses
from ..analysis.lines import Lines
from ..ir.model import Function, Instruction
from ..ir.opcodes import MOVE, MOVE_PAIR
from .registry import Pass, register


@register
@dataclass(frozen=True)
class MovePair(Pass):
    """Store to two variables, one after the other, in one instruction: ``x, y = y, x``, or the names of a pattern.

    ::

        before            after
        y = move a        y, x = move_pair a b
        x = move b

    Legal for two stores to variables on one line, the second of which does not read what the first wrote: a replaced
    value dies before the next store, as it did, and may have a finaliser that looks at the line.  Nobody sees a store
    to a temporary, so that the line is that of the other store.  Two constants are left to two instructions, neither
    of which is a move.
    """

    name = "move_pair"
    fusing = True
    requires = (Lines.of,)

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Pair neighbours, from the first on."""
        work = _Pairing(analyses.get(Lines.of), function.first_temporary)
        changed = False
        for block in function.blocks.values():
            kept: list[Instruction] = []
            for instruction in block.instructions:
                if kept and work.may_be_paired(kept[-1], instruction):
                    work.pair(kept[-1], instruction)
                    changed = True
                else:
                    kept.append(instruction)
            block.instructions = kept
        return changed


@dataclass(frozen=True)
class _Pairing:
    lines: Lines
    first_temporary: int

    def may_be_paired(self, one: Instruction, other: Instruction) -> bool:
        """Whether these are two stores in this order, of which one is no constant."""
        if one.opcode is not MOVE or other.opcode is not MOVE or max(one.operands[0], other.operands[0]) < 0:
            return False
        (first,), (second,), (source,) = one.results, other.results, other.operands
        if first in (second, source):
            return False
        if first >= self.first_temporary:
            # What the second store reads must not share the register that the first one writes.
            return max(second, source) < self.first_temporary
        return second >= self.first_temporary or self.lines.same(one, other)

    def pair(self, one: Instruction, other: Instruction) -> None:
        """Let ``one`` do both; it stands where the store to a variable stands."""
        if one.results[0] >= self.first_temporary:
            one.position = other.position
        one.opcode = MOVE_PAIR
        one.results = one.results + other.results
        one.operands = one.operands + other.operands

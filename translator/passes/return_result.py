"""A return performs the operation before it."""

from __future__ import annotations

from dataclasses import dataclass

from regvm.isa import RETURNED, RETURNED_AFTER

from ..analysis import Analyses
from ..analysis.lines import Lines
from ..analysis.liveness import Liveness
from ..ir.model import Block, Function
from ..ir.opcodes import OPCODES, RETURN
from .registry import Pass, register

RETURNING = {OPCODES[name]: OPCODES[f"return_{name}"] for name in RETURNED}
RETURNING_AFTER = {OPCODES[name]: OPCODES[f"{name}_return"] for name in RETURNED_AFTER}


@register
@dataclass(frozen=True)
class ReturnResult(Pass):
    """Leave the frame with the result of an operation, or with a constant after a store, in one instruction.

    ::

        before                              after
        %1 = add x y                        return_add x y
        return %1

        store_attribute x self ['x']        store_attribute_return x self $0 ['x']
        return $0

    Legal when the result is a temporary: frames show variables.  Both halves must stand on one line, at which what the
    operation calls looks, and who keeps the frame; each half keeps its place in the source.  Not done where a handler
    reads temporaries, which would die between the halves.
    """

    name = "return_result"
    fusing = True
    requires = (Liveness.of, Lines.of)
    preserves = (Liveness.of,)  # of blocks: the result lived inside one

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Merge every pair there is."""
        first = function.first_temporary
        candidates = [block for block in function.blocks.values() if _is_candidate(block, first)]
        if not candidates:
            return False
        lines, unwinding = analyses.get(Lines.of), analyses.get(Liveness.of).unwinding
        merged = [
            block
            for block in candidates
            if lines.same(*block.instructions[-2:]) and not unwinding.get(block.label, frozenset())
        ]
        for block in merged:
            _merge(block)
        return bool(merged)


def _is_candidate(block: Block, first_temporary: int) -> bool:
    """Whether a return stands behind something that one performs, of which it returns the result or a constant."""
    if block.terminator.opcode is not RETURN or len(block.instructions) < 2:
        return False
    before, leave = block.instructions[-2:]
    if before.opcode in RETURNING:
        return before.results == leave.operands and leave.operands[0] >= first_temporary
    return before.opcode in RETURNING_AFTER and leave.operands[0] < 0


def _merge(block: Block) -> None:
    """Put both halves in place of the return."""
    before, leave = block.instructions[-2:]
    if before.results:
        leave.opcode, leave.operands = RETURNING[before.opcode], before.operands
    else:
        leave.opcode, leave.operands = RETURNING_AFTER[before.opcode], [*before.operands, *leave.operands]
    leave.immediates, leave.first_position = before.immediates, before.position
    del block.instructions[-2]

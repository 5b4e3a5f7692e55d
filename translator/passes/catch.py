"""``except E as name`` in one instruction."""

from __future__ import annotations

from dataclasses import dataclass

from ..analysis import Analyses
from ..analysis.lines import Lines
from ..analysis.liveness import Liveness
from ..analysis.order import predecessors
from ..ir.model import Block, Function, Operand
from ..ir.opcodes import CATCH, MOVE, OPCODES
from .registry import Pass, register

UNLESS_MATCHES = OPCODES["jump_unless_exception_matches"]


@register
@dataclass(frozen=True)
class Catch(Pass):
    """Bind the exception to its name in the instruction that finds that a handler is for it.

    ::

        before                                                     after
        block 2 (%3):                                              block 2 (%3):
          %5 = load_global ['KeyError']                              %5 = load_global ['KeyError']
          jump_unless_exception_matches %3 %5 -> block 3, block 4    e = catch %3 %5 -> block 3, block 4
        block 3:                                                   block 3:
          e = move %3

    Legal when the handler's body is entered from here only, nobody reads the exception there but by its name, and both
    stand on one line: what the name was bound to may have a finaliser, which may look at it.  Where the exception does
    not match somebody must still want it, since only a match drops it.
    """

    name = "catch"
    fusing = True
    requires = (Lines.of, Liveness.of)

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Merge every pair there is."""
        matching = [block for block in function.blocks.values() if block.terminator.opcode is UNLESS_MATCHES]
        if not matching:
            return False
        before, lines, liveness = predecessors(function), analyses.get(Lines.of), analyses.get(Liveness.of)
        changed = False
        for block in matching:
            branch = block.terminator
            error = branch.operands[0]
            body, other = (function.blocks[edge.target] for edge in branch.targets)
            store = body.instructions[0]
            if (
                store.opcode is MOVE
                and store.operands == [error]
                and store.results[0] < function.first_temporary <= error
                and len(before[body.label]) == 1
                and lines.same(branch, store)
                and error in liveness.live_in.get(other.label, frozenset())
                and not _wanted_after_store(body, error, liveness)
            ):
                branch.opcode, branch.results = CATCH, store.results
                del body.instructions[0]
                changed = True
        return changed


def _wanted_after_store(body: Block, error: Operand, liveness: Liveness) -> bool:
    """Whether the exception is read after the first instruction of the handler's body."""
    if error in liveness.live_out[body.label] or error in liveness.unwinding.get(body.label, frozenset()):
        return True
    passed = (edge.arguments for edge in body.edges)
    return any(error in operands for operands in (*(each.operands for each in body.instructions[1:]), *passed))

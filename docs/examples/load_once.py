"""A pass in a file of its own: a closure variable read twice in a row is read once."""

from dataclasses import dataclass
from itertools import pairwise

from translator.analysis import Analyses
from translator.ir.model import Function
from translator.ir.opcodes import OPCODES
from translator.passes import Pass, register
from translator.passes.rewriting import replace

LOAD_CELL = OPCODES["load_cell"]


@register
@dataclass(frozen=True)
class LoadOnce(Pass):
    """Use what was loaded from a cell again, if it was loaded right before.

    ::

        before                                  after
        %2 = load_cell radius ['radius']        %2 = load_cell radius ['radius']
        %4 = load_cell radius ['radius']        %5 = multiply %2 %2
        %5 = multiply %2 %4

    Legal since nothing stands between the two: any other instruction may run code that stores to the cell, if only the
    finaliser of a value it drops.
    """

    name = "load_once"

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Replace every second load; whether there was one."""
        again: dict[int, int] = {}
        for block in function.blocks.values():
            for first, second in pairwise(block.instructions):
                if first.opcode is second.opcode is LOAD_CELL and first.operands == second.operands:
                    (old,), (new,) = first.results, second.results
                    if min(old, new) >= function.first_temporary:  # a variable may be stored to before it is read
                        again[new] = again.get(old, old)
        replace(function, again)
        return bool(again)

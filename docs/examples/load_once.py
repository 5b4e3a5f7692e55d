"""A pass in a file of its own: a closure variable read twice in a row is read once."""

from dataclasses import dataclass

from translator.analysis import Analyses
from translator.ir.model import Function
from translator.ir.opcodes import OPCODES
from translator.passes import Pass, register
from translator.passes.rewriting import replace

LOAD_CELL = OPCODES["load_cell"]


@register
@dataclass(frozen=True)
class LoadOnce(Pass):
    """Use what was loaded from a cell again, as long as no code runs that could store to it.

    ::

        before                                  after
        %2 = load_cell radius ['radius']        %2 = load_cell radius ['radius']
        %4 = load_cell radius ['radius']        %5 = multiply %2 %2
        %5 = multiply %2 %4
    """

    name = "load_once"

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Replace every second load; whether there was one."""
        again = {}
        for block in function.blocks.values():
            loaded: dict[int, int] = {}  # cell -> what was loaded from it
            for instruction in block.instructions:
                if instruction.opcode is LOAD_CELL:
                    (cell,), (result,) = instruction.operands, instruction.results
                    if cell in loaded:
                        again[result] = loaded[cell]
                    else:
                        loaded[cell] = result
                elif instruction.opcode.can_raise:  # it may run any code
                    loaded.clear()
        replace(function, again)
        return bool(again)

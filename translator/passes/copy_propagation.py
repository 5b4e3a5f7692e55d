"""Copies of variables: read the variable itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..analysis import Analyses
from ..analysis.liveness import Liveness
from ..analysis.order import predecessors
from ..ir.model import Block, Function, Label, Operand, written_variables
from ..ir.opcodes import COPY_FREE_VARS, MOVE
from .registry import Pass, register
from .rewriting import replace

NOTHING = -1  #: no variable


@register
@dataclass(frozen=True)
class CopyPropagation(Pass):
    """Read a variable where it is wanted instead of copying it first: stack slots become operands.

    ::

        before                      after
        %1 = move x                 %2 = add x $0
        %2 = add %1 $0

    Legal while the variable is not written, deleted or cleared as long as the copy is alive.  Where it is, another
    variable may do that it was copied from on the one way there.  Traps, where the copy stays: ``a, b = b, a``;
    ``x + (x := 1)``; ``f(x, x := 2)``; a copy that a handler wants while the ``try`` block writes the variable.
    """

    name = "copy_propagation"
    requires = (Liveness.of,)

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Replace every copy whose variable is left alone while it lives."""
        first = function.first_temporary
        copies = {
            instruction.results[0]: instruction.operands[0]
            for instruction in function.instructions()
            if instruction.opcode is MOVE and 0 <= instruction.operands[0] < first <= instruction.results[0]
        }
        if not copies:
            return False
        liveness = analyses.get(Liveness.of)
        overwritten = _overwritten(function, copies, liveness)
        sources = {copy: variable for copy, variable in copies.items() if copy not in overwritten}
        if overwritten:
            origins = {copy: origin for copy, origin in _origins(function, sources).items() if copy in overwritten}
            kept = _overwritten(function, origins, liveness)
            sources |= {copy: origin for copy, origin in origins.items() if copy not in kept}
        if sources:
            replace(function, sources)
        return bool(sources)


def _origins(function: Function, sources: Mapping[Operand, Operand]) -> dict[Operand, Operand]:
    """Copies of variables that are themselves copies, and still the same, on the one way there: of which variable.

    ``sources``: the temporaries that variables will be read in place of.
    """
    before = predecessors(function)
    found: dict[Operand, Operand] = {}
    leaving: dict[Label, _Copies] = {}  #: what variables are copies at the end of a block
    for block in function.blocks.values():
        ways_in = before[block.label]
        known = leaving.get(ways_in[0]) if len(ways_in) == 1 else None
        copies = leaving[block.label] = _Copies() if known is None else known.copy()
        for instruction in block.instructions:
            source = instruction.operands[0] if instruction.opcode is MOVE else NOTHING
            source = sources.get(source, source)
            if instruction.results and instruction.results[0] >= function.first_temporary and source in copies.source:
                found[instruction.results[0]] = copies.source[source]
            for variable in written_variables(instruction, function.first_temporary):
                copies.forget(variable)
                if 0 <= source < function.first_temporary:
                    copies.add(variable, source)
    return found


class _Copies:
    """Which variables are copies of others."""

    def __init__(self) -> None:
        self.source: dict[Operand, Operand] = {}  #: by the copy
        self.made: dict[Operand, list[Operand]] = {}  #: by the source; some may be copies no more

    def copy(self) -> _Copies:
        """The same copies, to be changed apart."""
        made = _Copies()
        for copy, source in self.source.items():
            made.add(copy, source)
        return made

    def add(self, copy: Operand, source: Operand) -> None:
        """``copy`` is one of ``source`` from now on."""
        self.source[copy] = source
        self.made.setdefault(source, []).append(copy)

    def forget(self, variable: Operand) -> None:
        """``variable`` is written."""
        self.source.pop(variable, None)
        for copy in self.made.pop(variable, ()):
            if self.source.get(copy) == variable:
                del self.source[copy]


def _overwritten(function: Function, copies: Mapping[Operand, Operand], liveness: Liveness) -> set[Operand]:
    """The copies whose variable changes while they are alive."""
    if not copies:
        return set()
    first = function.first_temporary
    blocks = [block for block in function.blocks.values() if block.label in liveness.live_in]
    return set().union(*(_overwritten_in(block, copies, liveness, first) for block in blocks))


def _overwritten_in(block: Block, copies: Mapping[Operand, Operand], liveness: Liveness, first: int) -> set[Operand]:
    """The copies whose variable the block changes while they are alive."""
    found: set[Operand] = set()
    wanted = [each for each in liveness.unwinding.get(block.label, ()) if each in copies]
    live = {each for each in liveness.live_out[block.label] if each in copies}
    for instruction in reversed(block.instructions):
        results = instruction.results
        if live and (
            instruction.opcode.unbinds or instruction.opcode is COPY_FREE_VARS or any(each < first for each in results)
        ):
            changed = set(written_variables(instruction, first))
            found.update(copy for copy in live if copies[copy] in changed)
        for result in results:
            live.discard(result)
        for operand in instruction.operands:
            if operand in copies:
                live.add(operand)
        if wanted and instruction.opcode.can_raise:
            live.update(wanted)
    return found

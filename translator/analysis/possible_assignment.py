"""Possible assignment: which variables may be bound where a block begins (forward, union).

The counterpart of definite assignment: a variable that is not in the set is unbound on every way there.  It knows what
a comprehension saves before it uses a variable of the same name, and gives back afterwards (PEP 709).  A set is an
integer: bit ``v`` for the variable in slot ``v``, and behind those one for what each ``take`` saved.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from operator import or_

from ..ir.model import Block, Edge, Function, Instruction, Label, Operand, results_on, written_variables
from ..ir.opcodes import DELETE, FORGET, MOVE, TAKE, UNBIND
from .definite_assignment import parameters
from .order import all_edges
from .solver import Dataflow, Direction, solve


@dataclass(frozen=True, slots=True)
class PossibleAssignment:
    """For each reachable block what may be bound at its beginning."""

    bound: dict[Label, int]
    flow: PossibleFlow

    @classmethod
    def of(cls, function: Function) -> PossibleAssignment:
        """Solve possible assignment for ``function``."""
        flow = PossibleFlow(function.first_temporary, _saved(function))
        solution = solve(
            function,
            Dataflow(
                direction=Direction.FORWARD,
                boundary=parameters(function),
                start=0,
                meet=or_,
                transfer=flow.through,
                unwind=flow.unwinding,
                along=flow.along,
                along_exception=lambda block, edge, bound: bound,
            ),
        )
        return cls(solution.at_entry, flow)


@dataclass(frozen=True, slots=True)
class PossibleFlow:
    """What instructions do to a set of variables that may be bound."""

    first: int
    saved: dict[Operand, int]  #: the bit of what a ``take`` saved, for its temporary and those it is passed on as

    def after(self, instruction: Instruction, bound: int) -> int:
        """What may be bound after an instruction that did not raise; what a terminator writes is not counted."""
        opcode = instruction.opcode
        if opcode is TAKE:
            variable, result = instruction.operands[0], instruction.results[0]
            return self._set(bound & ~(1 << variable), self.saved.get(result, result), bound >> variable & 1)
        if opcode in (DELETE, UNBIND, FORGET):
            return bound & ~(1 << instruction.operands[0])
        if opcode is MOVE and instruction.operands[0] in self.saved and instruction.results[0] < self.first:
            return self._set(bound, instruction.results[0], bound >> self.saved[instruction.operands[0]] & 1)
        return bound if opcode.ends else self._bind(written_variables(instruction, self.first), bound)

    @staticmethod
    def _set(bound: int, bit: int, value: int) -> int:
        return bound & ~(1 << bit) | value << bit

    def _bind(self, written: Iterable[Operand], bound: int) -> int:
        for operand in written:
            if operand < self.first:
                bound |= 1 << operand
        return bound

    def through(self, block: Block, bound: int) -> int:
        """What may be bound where the block ends."""
        for instruction in block.instructions:
            bound = self.after(instruction, bound)
        return bound

    def unwinding(self, block: Block, bound: int) -> int:
        """What may be bound where an instruction of the block raises."""
        found = 0
        for instruction in block.instructions:
            if instruction.opcode.can_raise:
                found |= bound
            bound = self.after(instruction, bound)
        return found

    def along(self, block: Block, edge: Edge, bound: int) -> int:
        """What the terminator writes on this edge is bound there."""
        return self._bind(results_on(block, edge), bound)


def _saved(function: Function) -> dict[Operand, int]:
    """For each temporary that has what one ``take`` saved, on every way, the bit for it."""
    first = function.first_temporary
    takes = [each.results[0] for each in function.instructions() if each.opcode is TAKE and each.results[0] >= first]
    origin: dict[Operand, Operand | None] = {taken: taken for taken in takes}
    changed = bool(takes)
    while changed:
        changed = False
        for edge in all_edges(function):
            for parameter, argument in zip(function.blocks[edge.target].parameters, edge.arguments, strict=False):
                found = origin.get(argument)
                if parameter not in origin and argument in origin:
                    origin[parameter] = found
                    changed = True
                elif parameter in origin and origin[parameter] not in (None, found):
                    origin[parameter] = None
                    changed = True
    bits = {taken: first + index for index, taken in enumerate(takes)}
    return {temporary: bits[taken] for temporary, taken in origin.items() if taken is not None}

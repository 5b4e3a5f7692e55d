"""Definite assignment: which variables are bound on every way to a point (forward, intersection; the Java Language
Specification, chapter 16, with ``del``).

Parameters, stores and passed checks bind; ``del`` and clearing unbind, and so does restoring what may have been
unbound when a comprehension saved it.  A set of variables is an integer, bit ``v`` for the variable in slot ``v``.
"""

from __future__ import annotations

from dataclasses import dataclass
from inspect import CO_VARARGS, CO_VARKEYWORDS
from operator import and_

from ..ir.model import Block, Edge, Function, Instruction, Label, Operand, results_on
from ..ir.opcodes import CHECK_BOUND, COPY_FREE_VARS, DELETE, FORGET, MOVE, TAKE, UNBIND
from .order import all_edges
from .solver import Dataflow, Direction, solve


@dataclass(frozen=True, slots=True)
class DefiniteAssignment:
    """For each reachable block the variables bound at its beginning."""

    bound: dict[Label, int]
    flow: Flow

    @classmethod
    def of(cls, function: Function) -> DefiniteAssignment:
        """Solve definite assignment for ``function``."""
        flow = Flow(function.first_temporary, _maybe_unbound(function))
        effect = _Effect(flow)
        solution = solve(
            function,
            Dataflow(
                direction=Direction.FORWARD,
                boundary=parameters(function),
                start=effect.everything,
                meet=and_,
                transfer=effect.transfer,
                unwind=effect.unwind,
                along=effect.along,
                along_exception=lambda block, edge, bound: bound,
            ),
        )
        return cls(solution.at_entry, flow)


def parameters(function: Function) -> int:
    """The variables bound when the function begins."""
    code = function.code
    count = code.co_argcount + code.co_kwonlyargcount
    count += bool(code.co_flags & CO_VARARGS) + bool(code.co_flags & CO_VARKEYWORDS)
    return (1 << count) - 1


@dataclass(frozen=True, slots=True)
class Flow:
    """What one instruction does to a set of bound variables."""

    first: int
    maybe_unbound: frozenset[Operand]  #: temporaries that may hold what an unbound variable holds

    def after(self, instruction: Instruction, bound: int) -> int:
        """The variables bound after an instruction that did not raise; what a terminator writes is not counted."""
        opcode = instruction.opcode
        if opcode in (DELETE, FORGET, TAKE, UNBIND):
            return bound & ~(1 << instruction.operands[0])
        if opcode is CHECK_BOUND or opcode.unbinds:
            return bound | 1 << instruction.operands[0]
        if opcode is COPY_FREE_VARS:
            return bound | ((1 << self.first) - (1 << (self.first - int(str(instruction.immediates[0])))))
        if opcode is MOVE and instruction.operands[0] in self.maybe_unbound and instruction.results[0] < self.first:
            return bound & ~(1 << instruction.results[0])
        return bound if opcode.ends else self.written(instruction.results, bound)

    def written(self, results: list[Operand], bound: int) -> int:
        """The variables bound when ``results`` are written."""
        for result in results:
            if result < self.first:
                bound |= 1 << result
        return bound


def _maybe_unbound(function: Function) -> frozenset[Operand]:
    """What ``take`` saved, and block parameters it is passed to."""
    found = {each.results[0] for each in function.instructions() if each.opcode is TAKE}
    size = -1
    while found and len(found) != size:
        size = len(found)
        for edge in all_edges(function):
            pairs = zip(function.blocks[edge.target].parameters, edge.arguments, strict=False)
            found.update(parameter for parameter, argument in pairs if argument in found)
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class _Summary:
    """What a block does to a set: ``set & ~killed | bound``, the same on its exception edge."""

    bound: int
    killed: int
    unwinding_bound: int
    unwinding_killed: int


class _Effect:
    """What blocks and edges do to a set of bound variables."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self.everything = (1 << flow.first) - 1
        self.summaries: dict[Label, _Summary] = {}

    def transfer(self, block: Block, bound: int) -> int:
        """Bound at the end, what the terminator writes apart."""
        summary = self._summary(block)
        return bound & ~summary.killed | summary.bound

    def unwind(self, block: Block, bound: int) -> int:
        """Bound wherever the block may be left by an exception."""
        summary = self._summary(block)
        return bound & ~summary.unwinding_killed | summary.unwinding_bound

    def along(self, block: Block, edge: Edge, bound: int) -> int:
        """What the terminator writes on this edge is bound there."""
        if block.instructions[-1].results:
            return self.flow.written(results_on(block, edge), bound)
        return bound

    def _summary(self, block: Block) -> _Summary:
        known = self.summaries.get(block.label)
        if known is None:
            known = self.summaries[block.label] = self._summarize(block)
        return known

    def _summarize(self, block: Block) -> _Summary:
        """Follow the empty set and the full one through the block: what is in both was bound, in neither killed."""
        none, full = 0, self.everything
        unwinding_none, unwinding_full = full, full
        for instruction in block.instructions:
            opcode = instruction.opcode
            if opcode.can_raise:
                unwinding_none &= none
                unwinding_full &= full
            if instruction.results or opcode.unbinds or opcode is CHECK_BOUND or opcode is COPY_FREE_VARS:
                none, full = self.flow.after(instruction, none), self.flow.after(instruction, full)
        return _Summary(none, ~full, unwinding_none, ~unwinding_full)

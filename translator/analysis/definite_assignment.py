"""Definite assignment: which variables are bound on every way to a block (forward, intersection; ``del`` and
clearing kill, and so does restoring what may have been unbound when a comprehension saved it).

A set of variables is an integer, bit ``v`` for the variable in slot ``v``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from inspect import CO_VARARGS, CO_VARKEYWORDS

from ..ir.model import Block, Function, Instruction, Label, Operand
from ..ir.opcodes import CHECK_BOUND, COPY_FREE_VARS, DELETE, MOVE, TAKE, UNBIND
from .order import predecessors
from .solver import solve


@dataclass(frozen=True, slots=True)
class DefiniteAssignment:
    """For each reachable block the variables bound at its beginning."""

    bound: dict[Label, int]
    flow: Flow

    @classmethod
    def of(cls, function: Function) -> DefiniteAssignment:
        """Solve definite assignment for ``function``."""
        flow = Flow(function.first_temporary, _maybe_unbound(function))
        facts = solve(function, _Problem(function, flow))
        return cls({label: fact.at_entry for label, fact in facts.items()}, flow)


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
        if opcode in (DELETE, TAKE, UNBIND):
            return bound & ~(1 << instruction.operands[0])
        if opcode is CHECK_BOUND or opcode.unbinds:
            return bound | 1 << instruction.operands[0]
        if opcode is COPY_FREE_VARS:
            return bound | ((1 << self.first) - (1 << (self.first - int(str(instruction.immediates[0])))))
        if opcode is MOVE and instruction.operands[0] in self.maybe_unbound and instruction.results[0] < self.first:
            return bound & ~(1 << instruction.results[0])
        if not opcode.ends:
            for result in instruction.results:
                if result < self.first:
                    bound |= 1 << result
        return bound


def _maybe_unbound(function: Function) -> frozenset[Operand]:
    """What ``take`` saved, and block parameters it is passed to."""
    found = {each.results[0] for each in function.instructions() if each.opcode is TAKE}
    size = -1
    while found and len(found) != size:
        size = len(found)
        for block in function.blocks.values():
            for edge in (*block.edges, *(() if block.handler is None else (block.handler,))):
                pairs = zip(function.blocks[edge.target].parameters, edge.arguments, strict=False)
                found.update(parameter for parameter, argument in pairs if argument in found)
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class _Fact:
    at_entry: int
    at_end: int
    unwinding: int  #: on the exception edge


@dataclass(frozen=True, slots=True)
class _Summary:
    """What a block does to a set: ``set & ~killed | bound``, the same on its exception edge."""

    bound: int
    killed: int
    unwinding_bound: int
    unwinding_killed: int


class _Problem:
    forward = True

    def __init__(self, function: Function, flow: Flow) -> None:
        self.function = function
        self.flow = flow
        self.before = predecessors(function)
        self.entry = next(iter(function.blocks))
        self.summaries = {label: self._summary(block) for label, block in function.blocks.items()}

    def _summary(self, block: Block) -> _Summary:
        everything = (1 << self.function.first_temporary) - 1
        none, full = 0, everything
        unwinding_none, unwinding_full = everything, everything
        for instruction in block.instructions:
            opcode = instruction.opcode
            if opcode.can_raise:
                unwinding_none &= none
                unwinding_full &= full
            if instruction.results or opcode.unbinds or opcode in (CHECK_BOUND, COPY_FREE_VARS):
                none, full = self.flow.after(instruction, none), self.flow.after(instruction, full)
        return _Summary(none, ~full, unwinding_none, ~unwinding_full)

    def transfer(self, block: Block, known: Mapping[Label, _Fact]) -> _Fact:
        """Meet over the ways in, then through the block."""
        bound = parameters(self.function) if block.label == self.entry else (1 << self.function.first_temporary) - 1
        for label in self.before[block.label]:
            fact = known.get(label)
            if fact is not None:
                handler = self.function.blocks[label].handler
                exceptional = handler is not None and handler.target == block.label
                bound &= fact.unwinding if exceptional else fact.at_end
        summary = self.summaries[block.label]
        return _Fact(
            bound,
            bound & ~summary.killed | summary.bound,
            bound & ~summary.unwinding_killed | summary.unwinding_bound,
        )

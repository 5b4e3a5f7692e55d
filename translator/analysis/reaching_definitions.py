"""Reaching definitions of variables: which instructions may have bound or unbound one last (forward, union; Aho, Lam,
Sethi and Ullman, "Compilers", section 9.2.4).

Temporaries need none, they are written once.  A *definition* is an instruction and a variable it binds, unbinds or
wraps in a cell; the function's beginning defines every variable, as its argument or as unbound.  An instruction that
raises has defined nothing; those before it in the block have.  A set of definitions is an integer, bit ``n`` for
``definitions[n]``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import NamedTuple

from ..ir.model import Block, Edge, Function, Label, Operand, results_on, written_variables
from .solver import Dataflow, Direction, solve


class Definition(NamedTuple):
    """The place of one write to a variable; at the function's beginning ``label`` is None."""

    label: Label | None
    at: int  #: which instruction of the block
    variable: Operand


@dataclass(frozen=True, slots=True)
class ReachingDefinitions:
    """For each reachable block the definitions that reach its beginning."""

    definitions: list[Definition]  #: those of the function's beginning first, then in the order of the code
    of_variable: list[int]  #: for each variable the set of its definitions
    at_entry: dict[Label, int]

    @classmethod
    def of(cls, function: Function) -> ReachingDefinitions:
        """Solve reaching definitions for ``function``."""
        variables = function.first_temporary
        definitions = list(_definitions(function))
        numbers: list[list[int]] = [[] for _ in range(variables)]
        for number, definition in enumerate(definitions):
            numbers[definition.variable].append(number)
        of_variable = list(map(bits, numbers))
        effect = _Effect(function, definitions, of_variable)
        solution = solve(
            function,
            Dataflow(
                direction=Direction.FORWARD,
                boundary=(1 << variables) - 1,
                start=0,
                meet=or_,
                transfer=effect.transfer,
                unwind=effect.unwind,
                along=effect.along,
                along_exception=lambda block, edge, reaching: reaching,
            ),
        )
        return cls(definitions, of_variable, solution.at_entry)

    def chains(self, function: Function) -> Iterator[tuple[Label, int, Operand, list[Definition]]]:
        """For each variable an instruction reads: block, index, variable, the definitions that reach it."""
        first = function.first_temporary
        for label, reaching in self.at_entry.items():
            latest: dict[Operand, Definition] = {}
            for index, instruction in enumerate(function.blocks[label].instructions):
                for operand in instruction.operands:
                    if 0 <= operand < first:
                        known = latest.get(operand)
                        found = self.members(reaching & self.of_variable[operand]) if known is None else [known]
                        yield label, index, operand, list(found)
                for variable in written_variables(instruction, first):
                    latest[variable] = Definition(label, index, variable)

    def members(self, reaching: int) -> Iterator[Definition]:
        """The definitions in a set, in order."""
        while reaching:
            lowest = reaching & -reaching
            yield self.definitions[lowest.bit_length() - 1]
            reaching ^= lowest


def _definitions(function: Function) -> Iterator[Definition]:
    first = function.first_temporary
    yield from (Definition(None, 0, variable) for variable in range(first))
    for label, block in function.blocks.items():
        for index, instruction in enumerate(block.instructions):
            for variable in written_variables(instruction, first):
                yield Definition(label, index, variable)


def bits(numbers: list[int]) -> int:
    """The set of these numbers, in time that grows with their count and the largest, not the product."""
    octets = bytearray(max(numbers, default=0) // 8 + 1)
    for number in numbers:
        octets[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(octets, "little")


class _Summary(NamedTuple):
    """What a block does to a set of definitions: ``set & ~killed | made``, the same on its exception edge."""

    killed: int
    made: int
    unwinding_killed: int
    unwinding_made: int


class _Effect:
    """What blocks and edges do to a set of definitions."""

    def __init__(self, function: Function, definitions: list[Definition], of_variable: list[int]) -> None:
        self.of_variable = of_variable
        self.inside: dict[Label, dict[int, list[tuple[int, Operand]]]] = {label: {} for label in function.blocks}
        for number, (label, index, variable) in enumerate(definitions):
            if label is not None:
                self.inside[label].setdefault(index, []).append((number, variable))
        self.summaries = {label: self._summary(block) for label, block in function.blocks.items()}

    def _summary(self, block: Block) -> _Summary:
        """Follow the block; ``fresh`` are definitions that no exception could leave after yet."""
        inside = self.inside[block.label]
        latest: dict[Operand, int] = {}
        fresh: dict[Operand, int] = {}
        leaving: list[int] = []
        killed_before: int | None = None
        for index, instruction in enumerate(block.instructions):
            if instruction.opcode.can_raise:
                leaving += fresh.values()
                fresh.clear()
                if killed_before is None:
                    killed_before = self._killed(latest)
            if index in inside and not instruction.targets:
                for number, variable in inside[index]:
                    latest[variable] = fresh[variable] = number
        unwinding_killed = -1 if killed_before is None else killed_before
        return _Summary(self._killed(latest), bits(list(latest.values())), unwinding_killed, bits(leaving))

    def _killed(self, variables: Iterable[Operand]) -> int:
        return reduce(or_, (self.of_variable[variable] for variable in variables), 0)

    def transfer(self, block: Block, reaching: int) -> int:
        """Reaching the end, what the terminator writes apart."""
        summary = self.summaries[block.label]
        return reaching & ~summary.killed | summary.made

    def unwind(self, block: Block, reaching: int) -> int:
        """Reaching some instruction that can raise; nothing does where there is none."""
        summary = self.summaries[block.label]
        return reaching & ~summary.unwinding_killed | summary.unwinding_made

    def along(self, block: Block, edge: Edge, reaching: int) -> int:
        """What the terminator writes on this edge is defined there."""
        if block.instructions[-1].results:
            written = results_on(block, edge)
            for number, variable in self.inside[block.label].get(len(block.instructions) - 1, ()):
                if variable in written:
                    reaching = reaching & ~self.of_variable[variable] | 1 << number
        return reaching

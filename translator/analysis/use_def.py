"""Definitions and uses of temporaries, read off the code: each has one definition (static single assignment), so the
chains of Aho, Lam, Sethi and Ullman, "Compilers", section 9.2.4 need no solving.

For variables, ``ReachingDefinitions.chains`` says which definitions an operand may have.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ..ir.model import Edge, Function, Label, Operand


class Definition(NamedTuple):
    """Where a temporary is made: by an instruction, or as a parameter of a block."""

    label: Label
    at: int | None  #: which instruction of the block; None: a parameter
    place: int  #: which result, or which parameter


class Use(NamedTuple):
    """Where a temporary is read: as an operand of an instruction, or as an argument of one of its edges."""

    label: Label
    at: int | None  #: which instruction of the block; None: an argument of the exception edge
    target: Label | None  #: where the edge leads; None: an operand
    place: int  #: which operand, or which argument


@dataclass(frozen=True, slots=True)
class UseDef:
    """For each temporary its definition and its uses, in the order of the code."""

    definitions: dict[Operand, Definition]
    uses: dict[Operand, list[Use]]  #: only temporaries that are read

    @classmethod
    def of(cls, function: Function) -> UseDef:
        """The definitions and uses in ``function``, unreachable blocks included."""
        found = cls({}, {})
        first = function.first_temporary
        for label, block in function.blocks.items():
            found._define(label, None, block.parameters, first)
            for index, instruction in enumerate(block.instructions):
                found._use(label, index, None, instruction.operands, first)
                found._define(label, index, instruction.results, first)
                for edge in instruction.targets:
                    found._pass(label, index, edge, first)
            if block.handler is not None:
                found._pass(label, None, block.handler, first)
        return found

    def _define(self, label: Label, at: int | None, results: list[Operand], first: int) -> None:
        for place, result in enumerate(results):
            if result >= first:
                self.definitions[result] = Definition(label, at, place)

    def _use(self, label: Label, at: int | None, target: Label | None, operands: list[Operand], first: int) -> None:
        for place, operand in enumerate(operands):
            if operand >= first:
                self.uses.setdefault(operand, []).append(Use(label, at, target, place))

    def _pass(self, label: Label, at: int | None, edge: Edge, first: int) -> None:
        self._use(label, at, edge.target, edge.arguments, first)

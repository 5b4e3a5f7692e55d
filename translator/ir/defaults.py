"""What the text of a function may leave out, because it follows from the rest; the printer and the parser agree."""

from __future__ import annotations

from collections.abc import Iterator

from .model import Function, Operand
from .places import UNIT


def usual_name(qualname: str) -> str:
    """The name that goes with a qualified name."""
    return qualname.rpartition(".")[2]


def least_length(function: Function) -> int:
    """The bytes of the shortest code that has the positions of ``function``."""
    last = 0
    for instruction in function.instructions():
        last = max(last, instruction.position, instruction.first_position or 0)
    return last // UNIT * UNIT + UNIT


def least_temporaries(function: Function) -> int:
    """The fewest temporaries that ``function`` may have been given: those up to the last that it names."""
    return max(max(_operands(function), default=-1) + 1 - function.first_temporary, 0)


def _operands(function: Function) -> Iterator[Operand]:
    for block in function.blocks.values():
        yield from block.parameters
        if block.handler is not None:
            yield from block.handler.arguments
        for instruction in block.instructions:
            yield from instruction.results
            yield from instruction.operands
            for edge in instruction.targets:
                yield from edge.arguments

"""Where temporaries die: for each instruction the ones nobody reads after it.

The register machine clears what an instruction read, unless told to keep it, so that finalisers run where the stack
machine runs them.
"""

from __future__ import annotations

from collections.abc import Set

from ..ir.model import Block, Function, Operand
from ..ir.opcodes import MOVE

Deaths = list[tuple[Operand, ...]]  #: one for each instruction of the block
NO_DEATHS: tuple[Operand, ...] = ()


def deaths(
    block: Block, first: int, live_out: Set[Operand], unwinding: Set[Operand] | None
) -> tuple[Deaths, set[Operand]]:
    """For each instruction the temporaries that die at it, and those alive at the block's beginning, parameters
    included.

    A temporary that only the handler reads dies at the last instruction that can raise.
    """
    live = set(live_out)
    found: Deaths = []
    for instruction in reversed(block.instructions):
        for result in instruction.results:
            live.discard(result)
        dying = NO_DEATHS
        for operand in instruction.operands:
            if operand >= first and operand not in live:
                live.add(operand)
                dying += (operand,)
        if unwinding and instruction.opcode.can_raise and not unwinding <= live:
            dying += tuple(sorted(unwinding - live))
            live |= unwinding
        found.append(dying)
    found.reverse()
    return found, live


def unwatched(function: Function) -> set[Operand]:
    """Temporaries whose death nobody can notice: truth values, numbers made by the machine, constants."""
    found = set()
    for instruction in function.instructions():
        opcode = instruction.opcode
        if opcode.scalar or (opcode is MOVE and instruction.operands[0] < 0):
            found.update(instruction.results)
    return found


def read_temporaries(function: Function) -> set[Operand]:
    """Temporaries that some instruction or edge reads."""
    read: set[Operand] = set()
    for block in function.blocks.values():
        for instruction in block.instructions:
            read.update(instruction.operands)
            for edge in instruction.targets:
                read.update(edge.arguments)
        if block.handler is not None:
            read.update(block.handler.arguments)
    first = function.first_temporary
    return {operand for operand in read if operand >= first}

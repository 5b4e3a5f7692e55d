"""What several passes do: replace temporaries everywhere, count their uses, delete instructions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Set
from itertools import chain

from ..analysis.order import all_edges
from ..ir.model import Block, Function, Instruction, Operand, written_variables
from ..ir.opcodes import CLEAR, MOVE


def count_uses(function: Function) -> Counter[Operand]:
    """How often each operand is read, by instructions and as an argument."""
    read = chain.from_iterable(instruction.operands for instruction in function.instructions())
    passed = chain.from_iterable(edge.arguments for edge in all_edges(function))
    return Counter(chain(read, passed))


def replace(function: Function, values: Mapping[Operand, Operand]) -> None:
    """Read ``values[t]``, a variable or constant, in place of temporary ``t``; its definition and clearings go, and so
    do stores to the variable that it was copied from (``x = x``).
    """
    for block in function.blocks.values():
        kept: list[Instruction] = []
        for instruction in block.instructions:
            if instruction.results and instruction.results[0] in values:
                continue
            operands = instruction.operands
            for index, operand in enumerate(operands):
                if operand in values:
                    operands[index] = values[operand]
            if instruction.opcode is CLEAR and operands[0] < function.first_temporary:
                continue
            if instruction.opcode is MOVE and operands == instruction.results:
                continue
            kept.append(instruction)
        block.instructions = kept
    for edge in all_edges(function):
        arguments = edge.arguments
        for index, argument in enumerate(arguments):
            if argument in values:
                arguments[index] = values[argument]


def read_where_stored(block: Block, index: int, uses: int, first_temporary: int) -> bool:
    """Let all who read the temporary that instruction ``index`` stores read its variable, where that is legal.

    ``uses``: how often the temporary is read anywhere.  The answer says whether the store alone needs it now.
    """
    instructions = block.instructions
    (value,), (variable,) = instructions[index].operands, instructions[index].results
    places: list[list[Operand]] = []
    left = uses - 1
    while left and index + 1 < len(instructions):
        index += 1
        instruction = instructions[index]
        if instruction.opcode is CLEAR and instruction.operands == [value]:
            return False
        written = variable in written_variables(instruction, first_temporary)
        reading = [instruction.operands]
        if not written:
            reading += (edge.arguments for edge in instruction.targets)
        places += reading
        left -= sum(place.count(value) for place in reading)
        if written:
            break
    if left:
        return False
    for place in places:
        place[:] = [variable if each == value else each for each in place]
    return True


def some_live_on(operands: Iterable[Operand], live: Set[Operand], first_temporary: int) -> bool:
    """Whether some of the temporaries among ``operands`` die, since they are not in ``live``, and others live on."""
    return len({each in live for each in operands if each >= first_temporary}) == 2

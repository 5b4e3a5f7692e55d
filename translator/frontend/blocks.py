"""Basic blocks of decoded CPython instructions, with their exception regions.

In: :class:`stackvm.decode.Decoded`.  Out: blocks in source order and an order to visit them in, in which every block
but a loop's first comes after all its predecessors (reverse postorder of a depth-first walk, without recursion).
"""

from __future__ import annotations

from dataclasses import dataclass

from stackvm.decode import Decoded, Handler, Instruction
from stackvm.isa import Delete, Local, Perform, Row

#: control words after which the next instruction is not reached by falling through
LEAVING = frozenset(
    ("jump", "return", "return_constant", "raise_again", "raise", "raise_from", "reraise", "reraise_lasti")
)
#: control words that cannot raise or run code of the program
SILENT = frozenset(("jump", "return", "return_constant", "branch_none", "branch_not_none"))


@dataclass(slots=True)
class BasicBlock:
    """Instructions ``start`` to ``end`` (not included), all in the same exception region."""

    index: int
    start: int
    end: int
    handler: Handler | None  #: None too where nothing in the block can raise
    successors: list[int]  #: indices of blocks: the one fallen into first, then the target
    catches: int | None = None  #: the index of the handler's block


def can_raise(row: Row) -> bool:
    """Whether an instruction of this row may raise or run code of the program."""
    if row.control is not None:
        return row.control not in SILENT
    return any(
        step.operation.can_raise
        if isinstance(step, Perform)
        else isinstance(step, Delete) or (isinstance(step, Local) and step.checked)
        for step in row.steps
    )


RAISES: dict[Row, bool] = {}


def _raises(instruction: Instruction) -> bool:
    row = instruction.row
    if row not in RAISES:
        RAISES[row] = can_raise(row)
    return RAISES[row]


def split(decoded: Decoded) -> list[BasicBlock]:
    """The basic blocks in source order."""
    instructions = decoded.instructions
    starts = _leaders(decoded)
    index_of = {start: index for index, start in enumerate(starts)}
    handlers = _handlers_by_instruction(decoded)
    blocks = []
    for index, start in enumerate(starts):
        end = starts[index + 1] if index + 1 < len(starts) else len(instructions)
        handler = handlers[start]
        if handler is not None and not any(map(_raises, instructions[start:end])):
            handler = None
        block = BasicBlock(index, start, end, handler, _successors(instructions[end - 1], end, index_of))
        block.catches = None if handler is None else index_of[handler.target]
        blocks.append(block)
    return blocks


def _leaders(decoded: Decoded) -> list[int]:
    """Indices of the instructions that begin a block."""
    leaders = {0}
    for index, instruction in enumerate(decoded.instructions):
        row = instruction.row
        if "target" in row.fields:
            leaders.add(instruction.target)
            leaders.add(index + 1)
        elif row.control in LEAVING:
            leaders.add(index + 1)
    for handler in decoded.handlers:
        leaders.update((handler.start, handler.end, handler.target))
    leaders.discard(len(decoded.instructions))
    return sorted(leaders)


def _handlers_by_instruction(decoded: Decoded) -> list[Handler | None]:
    """For each instruction the handler it unwinds to; the rows of the table do not overlap."""
    found: list[Handler | None] = [None] * len(decoded.instructions)
    for handler in decoded.handlers:
        found[handler.start : handler.end] = [handler] * (handler.end - handler.start)
    return found


def _successors(last: Instruction, end: int, index_of: dict[int, int]) -> list[int]:
    successors = []
    if last.row.control not in LEAVING and end in index_of:
        successors.append(index_of[end])
    if "target" in last.row.fields:
        successors.append(index_of[last.target])
    return successors


def visiting_order(blocks: list[BasicBlock]) -> list[int]:
    """Reverse postorder from the entry, exception edges included; unreachable blocks are left out."""
    postorder: list[int] = []
    seen = {0}
    path = [(0, iter(_exits(blocks[0])))]
    while path:
        index, exits = path[-1]
        for successor in exits:
            if successor not in seen:
                seen.add(successor)
                path.append((successor, iter(_exits(blocks[successor]))))
                break
        else:
            postorder.append(index)
            path.pop()
    return postorder[::-1]


def _exits(block: BasicBlock) -> list[int]:
    """Successors with the handler first: what is walked first comes last in the order."""
    exits = [] if block.catches is None else [block.catches]
    return exits + block.successors[::-1]

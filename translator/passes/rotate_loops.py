"""A loop asks for its next item at its end."""

from __future__ import annotations

from dataclasses import dataclass

from ..analysis import Analyses
from ..analysis.order import postorder
from ..ir.model import Block, Edge, Function, Instruction, Label
from ..ir.opcodes import FOR_ITER, JUMP, OPCODES
from .registry import Pass, register

LOOP_ITER = OPCODES.get("loop_iter")


@register
@dataclass(frozen=True)
class RotateLoops(Pass):
    """Ask for the next item at the end of a loop's body instead of jumping back to ask, as Lua's FORLOOP does.

    ::

        before                                          after
        block 1:                                        block 1:
          i = for_iter %1 -> block 2, block 3             i = for_iter %1 -> block 2, block 3
        block 2:                                        block 2:
          total = add total i                             total = add total i
          jump -> block 1                                 i = loop_iter %1 -> block 3, block 2

    Always legal: the same is asked of the same iterator at the same moment.  Not done where the body unwinds to
    another handler.
    """

    name = "rotate_loops"

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Rotate every ``for`` loop."""
        headers = {block.label: block for block in function.blocks.values() if _is_header(block)}
        if not headers or LOOP_ITER is None:
            return False
        rank = {label: index for index, label in enumerate(reversed(postorder(function)))}
        changed = False
        for block in list(function.blocks.values()):
            jump = block.terminator
            if jump.opcode is JUMP and jump.targets[0].target in headers and block.label in rank:
                header = headers[jump.targets[0].target]
                if rank[block.label] >= rank[header.label] and _share_handler(block, header):
                    changed |= _rotate(function, block, header)
        return changed


def _is_header(block: Block) -> bool:
    return len(block.instructions) == 1 and block.terminator.opcode is FOR_ITER and not block.parameters


def _share_handler(block: Block, header: Block) -> bool:
    """Whether the request for the next item may stand in ``block``."""
    if block.handler == header.handler:
        return True
    return not any(instruction.opcode.can_raise for instruction in block.instructions)


def _rotate(function: Function, block: Block, header: Block) -> bool:
    assert LOOP_ITER is not None
    iterate = header.terminator
    item = iterate.results[0]
    body, exhausted = iterate.targets
    if item >= function.first_temporary and not _pass_item(function, header, item):
        return False
    again = list(iterate.results)
    arguments = list(body.arguments)
    if item >= function.first_temporary:
        again = [function.new_temporary()]
        arguments = [again[0] if each == item else each for each in arguments]
    block.instructions[-1] = Instruction(
        LOOP_ITER,
        again,
        list(iterate.operands),
        (),
        iterate.position,
        (Edge(exhausted.target, list(exhausted.arguments)), Edge(body.target, arguments)),
    )
    block.handler = block.handler or header.handler
    return True


def _pass_item(function: Function, header: Block, item: Label) -> bool:
    """Make a temporary item a parameter of the body, which gets it from two places from now on."""
    edge = header.terminator.targets[0]
    if item in edge.arguments:
        return True
    body = function.blocks[edge.target]
    if body.parameters or edge.target == header.label:
        return False
    inner = function.new_temporary()
    body.parameters.append(inner)
    edge.arguments.append(item)
    for each in function.blocks.values():
        _rename(each, item, inner, edge)
    return True


def _rename(block: Block, old: int, new: int, without: Edge) -> None:
    for instruction in block.instructions:
        instruction.operands = [new if each == old else each for each in instruction.operands]
        for edge in instruction.targets:
            if edge is not without:
                edge.arguments = [new if each == old else each for each in edge.arguments]
    if block.handler is not None:
        block.handler.arguments = [new if each == old else each for each in block.handler.arguments]

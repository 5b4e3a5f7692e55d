"""Where ways meet: which stack slots become block parameters.

A block entered with the same value in a slot on every way uses that value; where the ways differ the slot becomes a
parameter and each edge passes its own value.  A loop's first block is entered before the ways back are known: all
its slots become parameters, and those that turn out to be passed around unchanged are removed at the end (the
trivial phis of Braun et al., "Simple and Efficient Construction of Static Single Assignment Form", 2013).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ..ir.model import Block, Edge, Function, Label, Operand
from .blocks import BasicBlock
from .stack import NOTHING, Slot


class Joins:
    """The ways into each basic block seen so far."""

    def __init__(self, function: Function, blocks: list[BasicBlock]) -> None:
        self.function = function
        self.blocks = blocks
        self.loop_headers: set[Label] = set()
        self._arrivals: dict[int, list[tuple[Edge, list[Slot]]]] = {}
        self._caught: dict[int, bool] = {}  #: handlers: whether the position lies below the exception
        self._shapes: dict[int, list[int]] = {}  #: blocks entered: which slots are parameters

    def find_loop_headers(self, order: list[int]) -> None:
        """The blocks with a way from a block that is visited later."""
        rank = {index: place for place, index in enumerate(order)}
        for index in order:
            block = self.blocks[index]
            for successor in (*block.successors, *([] if block.catches is None else [block.catches])):
                if rank[successor] <= rank[index]:
                    self.loop_headers.add(successor)

    def is_reached(self, index: int) -> bool:
        """Whether any way into the block was seen."""
        return index in self._arrivals

    def leave(self, index: int, stack: list[Slot]) -> Edge:
        """An edge to the block, on which the stack is as given."""
        edge = Edge(index)
        if index in self._shapes:
            edge.arguments = [stack[slot] for slot in self._shapes[index]]
        else:
            self._arrivals.setdefault(index, []).append((edge, stack[:]))
        return edge

    def unwind(self, index: int, slots: list[Slot], lasti: bool) -> Edge:
        """The exception edge to a handler, which finds ``slots`` below the exception."""
        self._caught[index] = lasti
        return self.leave(index, slots)

    def enter(self, index: int, fail: Callable[[str], Any]) -> tuple[list[Operand], list[Slot]]:
        """The parameters of the block and the stack at its beginning."""
        arrivals = self._arrivals.pop(index, [])
        stacks = [stack for _, stack in arrivals]
        if len(set(map(len, stacks))) > 1:
            fail("the ways into this block leave stacks of different depth")
        shape, stack = self._merge(stacks, index in self.loop_headers, fail)
        self._shapes[index] = shape
        for edge, arriving in arrivals:
            edge.arguments = [arriving[slot] for slot in shape]
        parameters = [stack[slot] for slot in shape]
        if index in self._caught:
            error = self.function.new_temporary()
            parameters.append(error)
            stack += [NOTHING, error] if self._caught[index] else [error]
        return parameters, stack

    def _merge(self, stacks: list[list[Slot]], loops: bool, fail: Callable[[str], Any]) -> tuple[list[int], list[Slot]]:
        """Which slots become parameters, and the stack with these in it."""
        if not stacks:
            return [], []
        if len(stacks) == 1 and not loops:
            return [], stacks[0]
        shape, merged = [], []
        for slot, values in enumerate(zip(*stacks, strict=True)):
            first = values[0]
            if first is NOTHING or (not loops and all(value == first for value in values)):
                if any(value is not first and value != first for value in values):
                    fail("a stack slot holds a value on one way and none on another")
                merged.append(first)
                continue
            if NOTHING in values:
                fail("a stack slot holds a value on one way and none on another")
            shape.append(slot)
            merged.append(self.function.new_temporary())
        return shape, merged


def remove_trivial_parameters(function: Function, headers: Iterable[Label]) -> dict[Operand, Operand]:
    """Replace the parameters of ``headers`` that only ever stand for one value; what was replaced by what."""
    blocks = [function.blocks[label] for label in headers if label in function.blocks]
    arguments = _arguments_of(function, {block.label for block in blocks if block.parameters})
    stands_for: dict[Operand, Operand] = {}

    def resolve(value: Operand) -> Operand:
        while value in stands_for:
            value = stands_for[value]
        return value

    changed = True
    while changed:
        changed = False
        for block in blocks:
            for parameter, passed in zip(block.parameters, arguments.get(block.label, ()), strict=False):
                if parameter in stands_for:
                    continue
                others = {resolve(value) for value in passed} - {parameter}
                if len(others) == 1:
                    stands_for[parameter] = others.pop()
                    changed = True
    values = {parameter: resolve(parameter) for parameter in stands_for}
    if values:
        _replace(function, values, blocks)
    return values


def _arguments_of(function: Function, labels: set[Label]) -> dict[Label, list[list[Operand]]]:
    """For each parameter of each of these blocks, what the edges pass for it."""
    found: dict[Label, list[list[Operand]]] = {}
    for edge in _edges(function):
        if edge.target in labels:
            columns = found.setdefault(edge.target, [[] for _ in edge.arguments])
            for column, argument in zip(columns, edge.arguments, strict=True):
                column.append(argument)
    return found


def _edges(function: Function) -> Iterable[Edge]:
    for block in function.blocks.values():
        yield from block.edges
        if block.handler is not None:
            yield block.handler


def _replace(function: Function, values: dict[Operand, Operand], headers: list[Block]) -> None:
    shapes = {}
    for block in headers:
        shapes[block.label] = [index for index, each in enumerate(block.parameters) if each not in values]
        block.parameters = [each for each in block.parameters if each not in values]
    for instruction in function.instructions():
        operands = instruction.operands
        for index, operand in enumerate(operands):
            if operand in values:
                operands[index] = values[operand]
    for edge in _edges(function):
        kept = shapes.get(edge.target)
        if kept is not None:
            edge.arguments = [edge.arguments[index] for index in kept if index < len(edge.arguments)]
        edge.arguments = [values.get(each, each) for each in edge.arguments]

"""Checks the rules of the IR: ``verify`` raises ``BrokenRule`` for the first one that is broken.

Every pass may assume them and must keep them.  What they say together: register code can be made of the function.
That a temporary is written before it is read, on every way, is checked by liveness: nothing may be alive at the entry.
Blocks that nothing leads to may stand there; what they read is not asked for.
"""

from __future__ import annotations

from collections.abc import Collection, Set
from itertools import chain
from typing import NoReturn

from ..analysis.liveness import Liveness
from ..errors import BrokenRule
from .model import Block, Edge, Function, Instruction, Operand, result_ways
from .opcodes import (
    CATCH,
    CLEAR,
    COPY_FREE_VARS,
    FOR_ITER,
    FOR_LOOP,
    FOR_START,
    MOVE,
    MOVE_FOR_LOOP,
    MOVE_PAIR,
    PERFORMING,
    SEND,
    STORING,
)
from .places import UNIT
from .printer import Printer
from .rules import RULES
from .shapes import ON_VARIABLES, shape_complaint


def verify(function: Function) -> None:
    """Check every rule of :data:`RULES`."""
    _Verifier(function).run()


class _Verifier:
    def __init__(self, function: Function) -> None:
        self.function = function
        self.blocks = function.blocks
        self.first = function.first_temporary
        self.last = self.first + function.temporaries
        self.length = len(function.code.co_code)
        self.block: Block | None = None
        self.index: int | None = None  #: of the instruction that is looked at
        self.defined: set[Operand] = set()
        self.caught = {block.handler.target for block in function.blocks.values() if block.handler is not None}

    def run(self) -> None:
        self._require(bool(self.blocks), "has-blocks", "has no block")
        for label, block in self.blocks.items():
            self.block, self.index = block, None
            self._require(block.label == label, "block-label", f"is kept under the label {label}")
            self._block(block)
        self._dominance()

    def _require(self, holds: bool, rule: str, complaint: str) -> None:
        if not holds:
            self._broken(rule, complaint)

    def _broken(self, rule: str, complaint: str) -> NoReturn:
        assert rule in RULES
        block, index = self.block, self.index
        label = None if block is None else block.label
        text = "" if block is None or index is None else Printer(self.function).instruction(block.instructions[index])
        raise BrokenRule(self.function.code.co_qualname, label, index, text, rule, complaint)

    # -- blocks -------------------------------------------------------------------------------------------------------

    def _block(self, block: Block) -> None:
        entry = next(iter(self.blocks.values()))
        self._require(block is not entry or not block.parameters, "entry-parameters", "is the entry and has parameters")
        self._require(bool(block.instructions), "block-empty", "is empty")
        for parameter in block.parameters:
            variable = 0 <= parameter < self.first
            self._require(not variable, "parameter-temporary", "has a variable as parameter")
            self._define(parameter)
        if block.handler is not None:
            self._handler(block.handler)
        last = len(block.instructions) - 1
        for index, instruction in enumerate(block.instructions):
            self.index = index
            self._require(
                instruction.opcode.ends == (index == last),
                "one-terminator",
                "the block ends without saying where to go on" if index == last else "the block does not end here",
            )
            self._instruction(instruction)

    def _handler(self, edge: Edge) -> None:
        target = self._target(edge)
        self._require(bool(target.parameters), "handler-parameter", f"block {edge.target} takes no exception")
        self._arity(edge, len(target.parameters) - 1)

    def _target(self, edge: Edge) -> Block:
        if edge.target not in self.blocks:
            self._broken("edge-target", f"there is no block {edge.target}")
        return self.blocks[edge.target]

    def _arity(self, edge: Edge, wanted: int) -> None:
        count = len(edge.arguments)
        self._require(count == wanted, "edge-arity", f"{count} arguments for block {edge.target}, it wants {wanted}")
        for argument in edge.arguments:
            self._readable(argument)

    # -- instructions -------------------------------------------------------------------------------------------------

    def _instruction(self, instruction: Instruction) -> None:
        if complaint := shape_complaint(instruction):
            self._broken(*complaint)
        for operand in instruction.operands:
            self._readable(operand)
        for result in instruction.results:
            self._define(result)
        self._variables(instruction)
        self._relations(instruction)
        self._positions(instruction)
        for edge in instruction.targets:
            target = self._target(edge)
            self._require(edge.target not in self.caught, "handler-entry", f"exceptions enter block {edge.target}")
            self._arity(edge, len(target.parameters))

    def _readable(self, operand: Operand) -> None:
        self._require(operand < self.last, "temporary-range", f"there is no temporary %{operand - self.first}")
        known = ~operand < len(self.function.constants.values)
        self._require(known, "constant-range", f"there is no constant ${~operand}")

    def _define(self, operand: Operand) -> None:
        self._require(operand >= 0, "constant-written", f"${~operand} cannot be written")
        self._require(operand < self.last, "temporary-range", f"there is no temporary %{operand - self.first}")
        if operand >= self.first:
            new = operand not in self.defined
            self._require(new, "single-assignment", f"%{operand - self.first} is written twice")
            self.defined.add(operand)

    def _variables(self, instruction: Instruction) -> None:
        named = [result for result in instruction.results if result < self.first]
        self._require(len({*named}) == len(named), "variable-twice", "one variable is written twice")
        opcode, operands = instruction.opcode, instruction.operands
        if opcode.name in ON_VARIABLES:
            self._require(0 <= operands[0] < self.first, "variable-operand", "the operand must be a variable")
        elif opcode is CLEAR:
            self._require(operands[0] >= self.first, "clear-temporary", "only a temporary can be cleared")
        elif opcode in (FOR_ITER, SEND):
            self._require(operands[0] >= 0, "iterator-constant", "a constant cannot be resumed")
        elif opcode is CATCH:
            self._require(operands[0] >= self.first, "catch-temporary", "only a temporary can be emptied")
        elif opcode is MOVE_FOR_LOOP:
            self._require(max(instruction.results + operands) < self.first, "loop-move", "a temporary is copied")
        elif opcode is MOVE_PAIR:
            self._require(operands[1] != instruction.results[0], "pair-order", "is overwritten before it is read")
            apart = instruction.results[0] < self.first or operands[1] < self.first
            self._require(apart, "pair-registers", "the temporaries may share a register")
        elif opcode.row.control == "return_after":
            self._require(operands[-1] < 0, "returned-constant", "only a constant is returned after a store")
        elif opcode is MOVE:
            self._require(instruction.results != operands, "move-onto-itself", "the value is there")

    def _relations(self, instruction: Instruction) -> None:
        opcode = instruction.opcode
        if opcode is COPY_FREE_VARS:
            free = len(self.function.code.co_freevars)
            self._require(instruction.immediates[0] == free, "free-variables", f"there are {free}")
        elif opcode in PERFORMING:
            target = self._target(instruction.targets[0])
            holds = bool(target.instructions) and target.instructions[0].opcode is FOR_ITER
            self._require(holds, "for-loop-target", f"block {target.label} does not begin with for_iter")
            alone = opcode is FOR_LOOP or not target.parameters
            self._require(alone, "for-loop-passing", f"block {target.label} has parameters")
            same = opcode is not FOR_START or instruction.results == target.instructions[0].operands
            self._require(same, "for-start-iterator", f"block {target.label} iterates over something else")

    def _positions(self, instruction: Instruction) -> None:
        two, first = instruction.opcode.row.has_two_steps, instruction.first_position
        self._require(two == (first is not None), "first-position", f"has {1 + two} steps, each with a position")
        for position in (instruction.position, instruction.position if first is None else first):
            holds = 0 <= position < self.length and position % UNIT == 0
            self._require(holds, "position", f"no instruction is at {position} of {self.length} bytes")

    # -- temporaries on their ways ------------------------------------------------------------------------------------

    def _dominance(self) -> None:
        liveness = Liveness.of(self.function)
        for label in liveness.live_in:
            self.block, self.index = self.blocks[label], None
            block = self.block
            self._branch_results(block, liveness)
            self._raising(block, liveness.unwinding.get(label, frozenset()))
        self.block, self.index = next(iter(self.blocks.values())), None
        alive = liveness.live_in[self.block.label]
        self._require(not alive, "dominance", f"read before they are written on some way: {self._words(alive)}")

    def _branch_results(self, block: Block, liveness: Liveness) -> None:
        """``for_iter``, ``catch`` and ``jump_if_none_else_store`` make their result where they fall through; ``send``
        the first there, the second where it jumps; the other branches that store where they jump.
        """
        branch = block.terminator
        if branch.opcode not in (FOR_ITER, SEND, CATCH) and branch.opcode not in STORING:
            return
        for result, way in zip(branch.results, result_ways(branch), strict=True):
            other = branch.targets[branch.targets[0] is way]
            wanted = chain(liveness.live_in[other.target], other.arguments)
            self.index = len(block.instructions) - 1
            self._require(
                result < self.first or result not in wanted,
                "branch-result",
                f"{self._words([result])} is not there in block {other.target}",
            )

    def _raising(self, block: Block, wanted: Set[Operand]) -> None:
        """What the handler reads is there when the first instruction raises."""
        raising = False
        for index, instruction in enumerate(block.instructions if wanted else ()):
            raising = raising or instruction.opcode.can_raise
            if raising and not wanted.isdisjoint(instruction.results):
                self.index = index
                late = self._words(wanted & set(instruction.results))
                self._broken("handler-dominance", f"the handler reads {late}, which may not be written by then")

    def _words(self, operands: Collection[Operand]) -> str:
        return ", ".join(map(Printer(self.function).operand, sorted(operands)))

"""The rules of the IR; ``verify`` raises ``VerifierError`` for the first one that is broken.

Every pass may assume them and must keep them.  That each temporary is written before it is read, on every way, is
checked by liveness: nothing may be alive at the entry.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..analysis.liveness import Liveness
from ..errors import VerifierError
from .model import Block, Edge, Function, Instruction
from .opcodes import CLEAR, FOR_ITER, FOR_LOOP, FOR_START, MOVE, SEND, Opcode
from .printer import Printer

#: opcodes whose only operand is a variable
ON_VARIABLES = frozenset(("take", "check_bound", "delete", "unbind", "make_cell"))


def verify(function: Function) -> None:
    """Check every rule."""
    _Verifier(function).run()


class _Verifier:
    def __init__(self, function: Function) -> None:
        self.function = function
        self.first = function.first_temporary
        self.last = self.first + function.temporaries
        self.place = "function"
        self.instruction: Instruction | None = None
        self.defined: set[int] = set()

    def run(self) -> None:
        blocks = self.function.blocks
        self._require(bool(blocks), "has no block")
        entry = next(iter(blocks.values()))
        self._require(not entry.parameters, "the entry has parameters")
        handlers = {block.handler.target for block in blocks.values() if block.handler is not None}
        for label, block in blocks.items():
            self.place = f"block {label}"
            self._require(block.label == label, f"is kept under another label, {block.label}")
            self._block(block, handlers)
        self.instruction = None
        alive = Liveness.of(self.function).live_in[entry.label]
        self.place = f"block {entry.label}"
        words = ", ".join(map(Printer(self.function).operand, sorted(alive)))
        self._require(not alive, f"read before they are written on some way: {words}")

    def _require(self, holds: bool, rule: str) -> None:
        if not holds:
            text = "" if self.instruction is None else Printer(self.function).instruction(self.instruction)
            raise VerifierError(self.function.code.co_qualname, self.place, text, rule)

    def _block(self, block: Block, handlers: set[int]) -> None:
        self.instruction = None
        self._require(bool(block.instructions), "is empty")
        if block.handler is not None:
            self._edge(block.handler, exceptional=True)
        for parameter in block.parameters:
            self._define(parameter, temporary_only=True)
        for index, instruction in enumerate(block.instructions):
            self.instruction = instruction
            last = index == len(block.instructions) - 1
            self._require(
                instruction.opcode.ends == last, "the last instruction, and no other one, says where to go on"
            )
            self._shape(instruction)
            for edge in instruction.targets:
                self._require(edge.target not in handlers, f"block {edge.target} is entered by exceptions only")
                self._edge(edge, exceptional=False)

    def _edge(self, edge: Edge, exceptional: bool) -> None:
        block = self.function.blocks.get(edge.target)
        if block is None:
            self._require(False, f"there is no block {edge.target}")
            return
        wanted = len(block.parameters) - exceptional
        self._require(wanted >= 0, f"block {edge.target} has no parameter for the exception")
        self._require(
            len(edge.arguments) == wanted, f"{len(edge.arguments)} arguments for block {edge.target}, it wants {wanted}"
        )
        for argument in edge.arguments:
            self._readable(argument)

    def _define(self, operand: int, temporary_only: bool = False) -> None:
        self._require(operand >= 0, "a constant cannot be written")
        self._require(operand < self.last, f"there is no temporary %{operand - self.first}")
        if operand >= self.first:
            self._require(operand not in self.defined, f"%{operand - self.first} is written twice")
            self.defined.add(operand)
        else:
            self._require(not temporary_only, "a block parameter is a temporary")

    def _readable(self, operand: int) -> None:
        self._require(operand < self.last, f"there is no temporary %{operand - self.first}")
        self._require(~operand < len(self.function.constants.values), f"there is no constant ${~operand}")

    def _shape(self, instruction: Instruction) -> None:
        """Numbers and kinds of results, operands, immediates and targets."""
        for rule, holds in _counts(instruction.opcode, instruction):
            self._require(holds, rule)
        for operand in instruction.operands:
            self._readable(operand)
        for result in instruction.results:
            self._define(result)
        named = [result for result in instruction.results if result < self.first]
        self._require(len(set(named)) == len(named), "one variable is written twice")
        if instruction.opcode.name in ON_VARIABLES:
            self._require(0 <= instruction.operands[0] < self.first, "the operand must be a variable")
        if instruction.opcode is CLEAR:
            self._require(instruction.operands[0] >= self.first, "only a temporary can be cleared")
        if instruction.opcode in (FOR_ITER, SEND):
            self._require(instruction.operands[0] >= 0, "a constant cannot be iterated over")
        two = instruction.opcode.row.has_two_steps
        self._require(two == (instruction.first_position is not None), f"has {1 + two} steps, each with a position")
        if instruction.opcode in (FOR_LOOP, FOR_START):
            target = self.function.blocks.get(instruction.targets[0].target)
            first = target.instructions[0] if target is not None and target.instructions else instruction
            self._require(first.opcode is FOR_ITER, "the block it goes to must begin with for_iter")
            same = instruction.opcode is FOR_LOOP or instruction.results == first.operands
            self._require(same, "for_iter must have the iterator made here")
        if instruction.opcode is MOVE:
            self._require(instruction.results != instruction.operands, "a value is moved to where it is")


def _counts(opcode: Opcode, instruction: Instruction) -> Iterator[tuple[str, bool]]:
    results, operands = len(instruction.results), len(instruction.operands)
    yield f"{results} results, it has {opcode.results}", opcode.results in (None, results)
    yield f"{operands} operands, it has {opcode.operands}", opcode.operands in (None, operands)
    yield f"{operands} operands, it has at least {opcode.least}", operands >= opcode.least
    yield f"it has {opcode.immediates} immediates", len(instruction.immediates) == opcode.immediates
    yield f"it has {opcode.targets} targets", len(instruction.targets) == opcode.targets

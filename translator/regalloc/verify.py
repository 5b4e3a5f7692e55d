"""The rules an allocation keeps, whoever made it; ``verify_allocation`` raises ``VerifierError`` for a broken one.

What is alive is computed anew, instruction by instruction:

* temporaries alive at the same time, and results written at the same time, have different registers, and none of a
  variable;
* with a limit, the register code names no more registers than that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from regvm.code import RegisterCode

from ..analysis.liveness import NONE_LIVE, Liveness
from ..errors import VerifierError
from ..ir.model import Block, Function, Instruction, Operand
from ..ir.printer import Printer
from .allocation import Allocation
from .naming import named_registers


def verify_allocation(allocation: Allocation) -> None:
    """Check that no register holds two values."""
    _Verifier(allocation).run()


def verify_limit(code: RegisterCode, limit: int) -> None:
    """Check that the instructions name at most ``limit`` registers; 0 is no limit."""
    named = named_registers(code)
    if limit and len(named) > limit:
        rule = f"{len(named)} registers are named, {limit} may be"
        raise VerifierError(code.code.co_qualname, "register code", "", rule)


class _Verifier:
    def __init__(self, allocation: Allocation) -> None:
        self.function: Function = allocation.function
        self.register = allocation.register
        self.liveness = Liveness.of(self.function)
        self.place = ""
        self.instruction: Instruction | None = None

    def run(self) -> None:
        for operand, register in self.register.items():
            self._require(register >= self.function.first_temporary, f"{self._word(operand)} has a variable's register")
        for label in self.liveness.live_in:
            self._block(self.function.blocks[label])

    def _block(self, block: Block) -> None:
        self.place = f"block {block.label}"
        self.instruction = None
        alive = self._alive(block)
        written = [each for each in block.parameters if each in self.register]
        self._apart({*next(alive), *written})
        for self.instruction, after in zip(block.instructions, alive, strict=True):
            written = [each for each in self.instruction.results if each in self.register]
            self._apart({*after, *written})

    def _alive(self, block: Block) -> Iterator[Set[Operand]]:
        """What is alive at the block's beginning, and after each instruction."""
        live = set(self.liveness.live_out[block.label])
        unwinding = self.liveness.unwinding.get(block.label, NONE_LIVE)
        found: list[Set[Operand]] = [frozenset(live)]
        for instruction in reversed(block.instructions):
            live.difference_update(instruction.results)
            live.update(each for each in instruction.operands if each >= self.function.first_temporary)
            if instruction.opcode.can_raise:
                live |= unwinding
            found.append(frozenset(live))
        return reversed(found)

    def _apart(self, alive: Iterable[Operand]) -> None:
        holder: dict[int, Operand] = {}
        for operand in sorted(alive):
            self._require(operand in self.register, f"{self._word(operand)} has no register")
            other = holder.setdefault(self.register[operand], operand)
            both = f"{self._word(other)} and {self._word(operand)}"
            self._require(other == operand, f"{both} are alive in register {self.register[operand]}")

    def _word(self, operand: Operand) -> str:
        return Printer(self.function).operand(operand)

    def _require(self, holds: bool, rule: str) -> None:
        if not holds:
            text = "" if self.instruction is None else Printer(self.function).instruction(self.instruction)
            raise VerifierError(self.function.code.co_qualname, self.place, text, rule)

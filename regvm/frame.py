"""The register machine's frame: ``fast`` is the register file, variables first, then temporaries, then constants."""

from __future__ import annotations

from opcode import opmap
from typing import TYPE_CHECKING, Any

from runtime.frame import Frame, Held
from runtime.jumps import Landing

from .isa import NONE

if TYPE_CHECKING:
    from runtime.code import GuestCode

    from .program import Handler, Program


RERAISE = opmap["RERAISE"]


class RegisterFrame(Frame):
    """A frame whose temporaries live behind its variables."""

    __slots__ = ("caught_at",)
    caught_at: int  #: where the exception was that this frame caught last

    def _program(self) -> Program:
        return self.guest.source  # type: ignore[no-any-return]

    def deliver(self, value: Any) -> None:
        register = self.guest.program[self.pc - 1][1]
        if register is not None:
            self.fast[register] = value

    def delegate(self) -> Any:
        receiver = self._program().receivers.get(self.pc - 1)
        return None if receiver is None else self.fast[receiver]

    def finish_delegation(self, value: Any) -> None:
        """Go on where the SEND before the yield goes when its receiver returned."""
        program = self._program()
        receiver = program.receivers[self.pc - 1]
        returned, target = program.sends[receiver, self.pc - 1]
        self.fast[receiver] = None
        if returned is not None:
            self.fast[returned] = value
        self.pc = target

    def catch(self, handler: Handler, error: BaseException, index: int) -> int:
        fast = self.fast
        for register in handler.dying.get(index) or self._program().dying(handler, index):
            fast[register] = None
        fast[handler.register] = error
        self.caught_at = index
        return handler.target

    def reraise_position(self, index: int) -> int:
        """Where an exception raised again at ``index`` counts as raised: with an argument where it was caught."""
        offset = self.guest.offsets[index]
        code = self.guest.code.co_code
        return self.caught_at if code[offset] == RERAISE and code[offset + 1] else index

    def go_on_in(self, guest: GuestCode, offset: int) -> None:
        fast = self.fast
        held = [each for each in fast[guest.variable_count :] if type(each) is Held]
        fast[guest.variable_count :] = [*guest.source.extra, *held]
        self.guest = guest
        self.pc = guest.source.first_at(offset)

    def rejoin(self, guest: GuestCode, index: int) -> bool:
        before = self._program().instructions[index - 1]
        offset = self.guest.offsets[index - 1] + 1
        stack = guest.source.stack_at(offset)
        if len(stack) > 1 or not before.row.is_call:
            return False
        result: Any = before.operands[0]
        value = None if result == NONE else self.fast[result]
        self.go_on_in(guest, offset)
        if stack and stack[0] is not None:
            self.fast[stack[0]] = value
        return True

    def land(self, landing: Landing) -> list[Any]:
        fast = self.fast
        program = self._program()
        present: tuple[int | None, ...] = ()
        if program.stacks is not None:
            present = program.stacks[self.guest.offsets[self.position()]]
        elif landing.depth or landing.handled:
            raise ValueError("can't jump within a block of a frame that was not traced when it began")
        values = [None if register is None else fast[register] for register in present]
        self.go_on_in(self.machine.traceable(self.guest), landing.offset)
        for register, value in zip(self._program().stack_at(landing.offset), values, strict=False):
            if register is not None:
                fast[register] = value
        before = [values[index] for index in landing.handled]
        while len(values) > landing.depth:
            value = None
            values.pop()  # dies now, the last first
        return before

    def operands(self, index: int, count: int) -> list[Any]:
        return [self.fast[register] for register in self._program().read(index)][:count]

    def drop_temporaries(self, index: int = -1) -> None:
        program: Program | None = self.guest.source
        if program is not None and len(self.fast) > program.variables:
            for register in program.consumed(index) if index >= 0 else ():
                self.fast[register] = None
            temporaries = program.registers - program.variables
            self.fast[program.variables : program.registers] = [None] * temporaries

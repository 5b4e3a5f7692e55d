"""The register machine's frame: ``fast`` is the register file, variables first, then temporaries, then constants."""

from __future__ import annotations

from opcode import opmap
from typing import TYPE_CHECKING, Any

from runtime.frame import Frame

if TYPE_CHECKING:
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
        program = self._program()
        dead = handler.dead(program)
        for register in program.consumed(index):
            if register in dead:
                fast[register] = None
        for register in dead:
            fast[register] = None
        fast[handler.register] = error
        self.caught_at = index
        return handler.target

    def reraise_position(self, index: int) -> int:
        """Where an exception raised again at ``index`` counts as raised: with an argument where it was caught."""
        offset = self.guest.offsets[index]
        code = self.guest.code.co_code
        return self.caught_at if code[offset] == RERAISE and code[offset + 1] else index

    def drop_temporaries(self, index: int = -1) -> None:
        program: Program | None = self.guest.source
        if program is not None and len(self.fast) > program.variables:
            for register in program.consumed(index) if index >= 0 else ():
                self.fast[register] = None
            temporaries = program.registers - program.variables
            self.fast[program.variables : program.registers] = [None] * temporaries

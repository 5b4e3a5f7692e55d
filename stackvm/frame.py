"""The stack machine's frame: the shared frame and a value stack."""

from __future__ import annotations

from bisect import bisect_left
from typing import Any

from runtime.code import GuestCode
from runtime.frame import Frame
from runtime.jumps import Landing

from .decode import Handler

#: values that lie below a frame's own for ever: a list that becomes empty gives its storage back, and one that is less
#: than half full moves it (``list_resize``, Objects/listobject.c); a value stack would do so after each statement.
#: Up to as many values as these are pushed and popped in the same storage.
BOTTOM = (None,) * 8


class StackFrame(Frame):
    """A frame whose temporaries live on ``stack``, above ``BOTTOM``, top last."""

    __slots__ = ("stack",)
    stack: list[Any]

    def deliver(self, value: Any) -> None:
        self.stack.append(value)

    def delegate(self) -> Any:
        source = self.guest.source
        if source is None or source.instructions[self.pc - 1].row.name != "YIELD_DELEGATED":
            return None
        return self.stack[-1]

    def finish_delegation(self, value: Any) -> None:
        """Go on where the SEND before the yield goes when its receiver returned."""
        self.stack[-1] = value
        self.pc = self.guest.source.instructions[self.pc - 2].target

    def catch(self, handler: Handler, error: BaseException, index: int) -> int:
        stack = self.stack
        depth = len(BOTTOM) + handler.depth
        del stack[depth:]
        if len(stack) < depth:
            stack += [None] * (depth - len(stack))  # what is sent to a ``yield``, if this was thrown into it
        if handler.lasti:
            stack.append(index)
        stack.append(error)
        return handler.target

    def go_on_in(self, guest: GuestCode, offset: int) -> None:
        self.guest = guest
        self.pc = bisect_left(guest.offsets, offset)

    def rejoin(self, guest: GuestCode, index: int) -> bool:
        before, following = self.guest.source.instructions[index - 1 : index + 1]
        self.go_on_in(guest, before.offset + 1 if before.row.is_call else following.offset)
        return True

    def land(self, landing: Landing) -> list[Any]:
        stack = self.stack
        before = []
        while (depth := len(stack) - len(BOTTOM)) > landing.depth:
            value = stack.pop()
            if depth - 1 in landing.handled:
                before.append(value)
            value = None
        self.go_on_in(self.machine.traceable(self.guest), landing.offset)
        return before

    def operands(self, index: int, count: int) -> list[Any]:
        return self.stack[-count:]

    def drop_temporaries(self, index: int = -1) -> None:
        del self.stack[len(BOTTOM) :]  # from its end; the loop has the list as well

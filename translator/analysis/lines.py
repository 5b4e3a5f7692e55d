"""The source lines of instructions: what a debugger, or a finaliser that looks at its caller's frame, sees."""

from __future__ import annotations

from functools import cached_property

from ..ir.model import Function, Instruction


class Lines:
    """The lines of one function's code, looked up when first asked for."""

    def __init__(self, function: Function) -> None:
        self._code = function.code

    @classmethod
    def of(cls, function: Function) -> Lines:
        """The lines of ``function``."""
        return cls(function)

    @cached_property
    def by_offset(self) -> dict[int, int | None]:
        """For each code unit's offset its line, None where it has none."""
        return {offset: line for start, end, line in self._code.co_lines() for offset in range(start, end, 2)}

    def same(self, one: Instruction, other: Instruction) -> bool:
        """Whether two instructions stand on one line."""
        return self.by_offset.get(one.position) == self.by_offset.get(other.position)

    def passes_unseen(self, before: Instruction, jump: Instruction, after: Instruction) -> bool:
        """Whether the jump's line is seen even without the jump."""
        line = self.by_offset.get(jump.position)
        return line is None or line in (self.by_offset.get(before.position), self.by_offset.get(after.position))

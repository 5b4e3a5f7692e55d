"""What passes did, in numbers: instructions by opcode and blocks, before and after (``--stats``)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from .ir.model import Function
from .ir.opcodes import MOVE


@dataclass(frozen=True, slots=True)
class Shape:
    """The size of a function: instructions by opcode, and blocks."""

    opcodes: Counter[str]
    blocks: int

    @classmethod
    def of(cls, function: Function) -> Shape:
        """Count now."""
        return cls(Counter(each.opcode.name for each in function.instructions()), len(function.blocks))


@dataclass(slots=True)
class Account:
    """What all runs of one pass changed."""

    runs: int = 0
    changes: int = 0  #: runs that changed something
    blocks: int = 0
    opcodes: Counter[str] = field(default_factory=Counter)

    def add(self, before: Shape, after: Shape) -> None:
        """Enter one run."""
        self.blocks += after.blocks - before.blocks
        self.opcodes.update(after.opcodes)
        self.opcodes.subtract(before.opcodes)

    @property
    def moves(self) -> int:
        """How many more instructions only copy a value."""
        return self.opcodes[MOVE.name]

    def most_changed(self, count: int = 3) -> list[tuple[str, int]]:
        """The opcodes whose number changed most, with the change."""
        changed = [item for item in self.opcodes.items() if item[1]]
        return sorted(changed, key=lambda item: (-abs(item[1]), item[0]))[:count]

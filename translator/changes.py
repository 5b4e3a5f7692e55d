"""What a pass did to the IR of a function: as a unified diff (``--print-changed``) and in numbers (``--stats``)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import unified_diff

from rich.console import Console
from rich.table import Table
from rich.text import Text

from .ir.model import Function
from .ir.opcodes import MOVE

#: how lines of a diff are shown on a terminal, by how they begin; the first that fits
STYLES = {"---": "bold", "+++": "bold", "@@": "cyan", "-": "red", "+": "green"}
OPCODES_SHOWN = 3  #: of each pass, the ones whose number changed most


def print_diff(console: Console, name: str, function: Function, before: str, after: str) -> None:
    """The two texts as a unified diff, headed by the function, where it stands and the pass."""
    code = function.code
    where = f"{code.co_qualname} ({code.co_filename}:{code.co_firstlineno})"
    lines = unified_diff(
        before.splitlines(), after.splitlines(), f"{where} before {name}", f"{where} after {name}", lineterm=""
    )
    console.print(Text("\n").join(map(_coloured, lines)), soft_wrap=True)


def _coloured(line: str) -> Text:
    return Text(line, next((style for start, style in STYLES.items() if line.startswith(start)), ""))


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
    changes: int = 0
    blocks: int = 0
    opcodes: Counter[str] = field(default_factory=Counter)

    def add(self, before: Shape, after: Shape) -> None:
        """Enter one run that changed something."""
        self.blocks += after.blocks - before.blocks
        self.opcodes.update(after.opcodes)
        self.opcodes.subtract(before.opcodes)

    def most_changed(self) -> list[tuple[str, int]]:
        """The opcodes whose number changed most, with the change."""
        changed = [(name, count) for name, count in self.opcodes.items() if count]
        return sorted(changed, key=lambda item: (-abs(item[1]), item[0]))[:OPCODES_SHOWN]


def pass_tables(accounts: dict[str, Account]) -> Iterator[Table]:
    """What each pass changed, in order of the first run: sizes, then the opcodes."""
    sizes = Table("pass", title="IR by pass")
    for name in ("runs", "changed", "instructions", "moves", "blocks"):
        sizes.add_column(name, justify="right")
    opcodes = Table("pass", "opcodes that changed most", title="opcodes by pass")
    for name, account in accounts.items():
        changes = (account.opcodes.total(), account.opcodes[MOVE.name], account.blocks)
        sizes.add_row(name, str(account.runs), str(account.changes), *map(_signed, changes))
        if changed := account.most_changed():
            opcodes.add_row(name, ", ".join(f"{opcode} {_signed(count)}" for opcode, count in changed))
    yield sizes
    yield opcodes


def _signed(count: int) -> str:
    return f"{count:+}" if count else "0"

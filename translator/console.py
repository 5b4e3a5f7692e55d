"""What the command line tells, with rich: tables and diffs, coloured on a terminal unless NO_COLOR is set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from rich.console import Console
from rich.table import Table
from rich.text import Text

from .accounts import Account
from .observe import Messages

#: how lines of a diff are shown, by how they begin; the first that fits
STYLES = {"---": "bold", "+++": "bold", "@@": "cyan", "-": "red", "+": "green"}


class Terminal(Messages):
    """Messages with colours."""

    def __init__(self, console: Console | None = None) -> None:
        super().__init__()
        self.console = console or Console(file=self.stream)

    def diff(self, lines: list[str]) -> None:
        """A unified diff: what went red, what came green; long lines are not broken."""
        self.console.print(Text("\n").join(map(_coloured, lines)), soft_wrap=True)

    def tables(self, tables: Iterable[Table]) -> None:
        """Each table."""
        for each in tables:
            self.console.print(each)


def _coloured(line: str) -> Text:
    return Text(line, next((style for start, style in STYLES.items() if line.startswith(start)), ""))


def table(title: str, columns: Iterable[str], rows: Iterable[Iterable[str]]) -> Table:
    """A table whose first column is text and whose others are numbers."""
    made = Table(title=title)
    for number, name in enumerate(columns):
        made.add_column(name, justify="right" if number else "left")
    for row in rows:
        made.add_row(*row)
    return made


def account_tables(accounts: Mapping[str, Account]) -> Iterator[Table]:
    """What each pass changed, in order of the first run: sizes, then the opcodes of those that changed any."""
    rows = (
        (name, str(each.runs), str(each.changes), *map(_signed, (each.opcodes.total(), each.moves, each.blocks)))
        for name, each in accounts.items()
    )
    yield table("IR by pass", ("pass", "runs", "changed", "instructions", "moves", "blocks"), rows)
    opcodes = Table("pass", "opcodes that changed most", title="opcodes by pass")
    for name, each in accounts.items():
        if changed := each.most_changed():
            opcodes.add_row(name, ", ".join(f"{opcode} {_signed(count)}" for opcode, count in changed))
    yield opcodes


def _signed(count: int) -> str:
    return f"{count:+}" if count else "0"

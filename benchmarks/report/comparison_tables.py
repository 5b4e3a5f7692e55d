"""Two runs side by side, on a terminal: what changed, and how many figures did not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import astuple

from rich.console import Console
from rich.text import Text

from benchmarks.report.comparison import COLUMNS, Change
from benchmarks.report.terminal import plain_table

STYLES = {"better": "green", "worse": "red", "same": ""}


def print_comparison(changes: Sequence[Change], notes: Sequence[str], target: Console) -> None:
    """The figures that changed, then a count by metric, then what to bear in mind."""
    if changed := [change for change in changes if change.verdict != "same"]:
        target.print(_changed_table(changed))
    target.print(_tally_table(changes))
    for note in notes:
        target.print(Text(f"Note: {note}."))


def _changed_table(changes: Sequence[Change]) -> object:
    table = plain_table("What changed")
    for name in COLUMNS:
        justify = "right" if name in ("before", "after", "change or new / old") else "left"
        table.add_column(f"{name} ", justify=justify)  # type: ignore[arg-type]
    for change in changes:
        *cells, verdict = astuple(change)
        table.add_row(*(Text(f"{cell} ") for cell in cells), Text(verdict, style=STYLES[verdict]))
    return table


def _tally_table(changes: Sequence[Change]) -> object:
    table = plain_table("Figures by verdict")
    for name in ("machine", "metric", *STYLES):
        table.add_column(f"{name} ", justify="right" if name in STYLES else "left")
    tally = Counter((change.machine, change.metric, change.verdict) for change in changes)
    for machine, metric in dict.fromkeys((change.machine, change.metric) for change in changes):
        counts = (str(tally[machine, metric, verdict]) for verdict in STYLES)
        table.add_row(*(Text(f"{cell} ") for cell in (machine, metric, *counts)))
    return table

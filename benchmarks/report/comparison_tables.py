"""Two runs side by side, on a terminal: what changed, and how many figures did not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from benchmarks.report.comparison import COLUMNS, Change, mean_change
from benchmarks.report.terminal import plain_table

STYLES = {"better": "green", "worse": "red", "same": ""}
MEAN = "mean change or new / old"


def print_comparison(changes: Sequence[Change], notes: Sequence[str], target: Console) -> None:
    """The figures that changed, then each metric's tally and mean, then what to bear in mind."""
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
        *cells, verdict = change.cells
        table.add_row(*(Text(f"{cell} ") for cell in cells), Text(verdict, style=STYLES[verdict]))
    return table


def _tally_table(changes: Sequence[Change]) -> object:
    table = plain_table("Programs by verdict, and the mean over all of them")
    for name in ("machine", "metric", *STYLES, MEAN):
        table.add_column(f"{name} ", justify="left" if name in ("machine", "metric") else "right")
    for machine, metric in dict.fromkeys((change.machine, change.metric) for change in changes):
        those = [change for change in changes if (change.machine, change.metric) == (machine, metric)]
        tally = Counter(change.verdict for change in those)
        counts = (str(tally[verdict]) for verdict in STYLES)
        table.add_row(*(Text(f"{cell} ") for cell in (machine, metric, *counts, mean_change(those))))
    return table

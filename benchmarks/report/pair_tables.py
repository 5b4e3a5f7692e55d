"""Pairs and triples of instructions on a terminal: the most frequent ones, and what fusing pairs would save."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.text import Text

from benchmarks.pairs.sequences import Recorded, choose, shares
from benchmarks.report import figures
from benchmarks.report.terminal import plain_table

LEGEND = (
    "share: how often the last instruction was dispatched right after those before it, which stand next to each other,",
    "  per dispatch: mean over the programs. Not counted where a jump, a handler or a resumption may enter in between.",
    "saved: the share of all dispatches that a fused pair would save beside those above it.",
)


def print_pairs(machine: str, recorded: Sequence[Recorded], top: int, number: int, target: Console) -> None:
    """The tables of one machine."""
    of = f"on the {machine} machine, {len(recorded)} program{'s' if len(recorded) != 1 else ''}"
    for length, name in ((2, "pairs"), (3, "triples")):
        found = list(shares(recorded, length).items())
        together = figures.share(sum(share for _, share in found))
        rows = [(" ".join(sequence), figures.share(share)) for sequence, share in found[:top]]
        title = f"Most frequent {name} {of} ({len(found)} {name}, together {together} of the dispatches)"
        _print_table(title, (name, "share"), rows, target)
    chosen = [
        (" ".join(each.pair), figures.share(each.saved), figures.share(each.together))
        for each in choose(recorded, number)
    ]
    _print_table(f"Pairs to fuse {of}", ("pairs", "saved", "together"), chosen, target)


def _print_table(title: str, headings: Sequence[str], rows: Iterable[Sequence[str]], target: Console) -> None:
    table = plain_table("")
    for place, heading in enumerate(headings):
        table.add_column(f"{heading} ", justify="right" if place else "left")
    for row in rows:
        table.add_row(*(Text(f"{cell} ") for cell in row))
    target.print(Text(title, "bold"), table, "", sep="\n")

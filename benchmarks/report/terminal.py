"""Tables on a terminal, by rich: readable in 100 columns."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import IO

from rich import box
from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text

from benchmarks.report.columns import Column
from benchmarks.report.headline import ANCHORS, all_failures, circumstances, engine_note, headline, notes
from benchmarks.report.summary import summarise
from benchmarks.report.tables import Line, Table, report_tables
from benchmarks.results import Run

WIDTH = 100
STYLES = {"program": "", "group": "italic cyan", "total": "bold"}


def console(file: IO[str] | None = None) -> Console:
    """A console that is never narrower than the tables; a narrow terminal wraps lines rather than losing figures."""
    plain = Console(file=file or sys.stdout, highlight=False)
    return Console(file=file or sys.stdout, highlight=False, width=max(WIDTH, plain.width if plain.is_terminal else 0))


def print_run(run: Run, target: Console) -> None:
    """The whole report of a run."""
    results = summarise(run)
    print_lines(target, engine_note(run), style="bold")
    for table in report_tables(results):
        target.print(rich_table(table))
        print_lines(target, table.legend, style="dim")
        target.print()
    print_lines(target, headline(run))
    print_lines(target, [f"Note: {line}" for line in notes(results)])
    print_lines(target, [f"Where: {circumstances(run)}."])
    target.print("", anchor_table())
    print_failures(run, target)


def print_failures(run: Run, target: Console) -> None:
    if lines := all_failures(run):
        target.print()
        target.print(Text("Failed (a mean leaves out the programs that lack its figure):", style="bold red"))
        print_lines(target, [f"  {line}" for line in lines])


def print_titled(title: str, headings: Sequence[str], rows: Iterable[Sequence[str]], target: Console) -> None:
    """A table under a title of any length; all columns but the first to the right."""
    table = plain_table("")
    for place, heading in enumerate(headings):
        table.add_column(f"{heading} ", justify="right" if place else "left")
    for row in rows:
        table.add_row(*(Text(f"{cell} ") for cell in row))
    target.print(Text(title, "bold"), table, sep="\n")


def rich_table(table: Table) -> RichTable:
    """A table for rich: a title over columns of the same subject, a rule after each group."""
    target = plain_table(table.title)
    first, *others = headings(table.columns)
    target.add_column(first, no_wrap=True)
    for heading in others:
        target.add_column(heading, justify="right", no_wrap=True)
    for line in table.lines:
        target.add_row(Text(line.heading), *map(_cell, line.cells), style=STYLES[line.kind], end_section=_ends(line))
    return target


def plain_table(title: str) -> RichTable:
    """The form that our tables have."""
    return RichTable(title=title, title_justify="left", title_style="bold", box=box.SIMPLE, show_edge=False, padding=0)


def headings(columns: Sequence[Column]) -> list[str]:
    """What stands over each column, the programs' first: a title over the first of its columns only, a word a line."""
    before = ["", *(column.heading[0] for column in columns)]
    titles = [
        "" if column.heading[0] == previous else column.heading[0]
        for column, previous in zip(columns, before, strict=False)
    ]
    lines = [["program"], *([*title.split(), column.heading[1]] for title, column in zip(titles, columns, strict=True))]
    height = max(map(len, lines))
    return ["\n" * (height - len(words)) + "\n".join(words) for words in lines]


def anchor_table() -> RichTable:
    """What is published."""
    target = plain_table("Published, for orientation (time: old / new)")
    for name in ("source", "dispatches", "code", "time"):
        target.add_column(f"{name} ")
    for anchor in ANCHORS:
        target.add_row(*(f"{text} " for text in (anchor.source, anchor.dispatches, anchor.code, anchor.time)))
    return target


def _cell(text: str) -> Text:
    return Text(text, style="red" if text in ("timeout", "crash", "incorrect", "not run") else "")


def _ends(line: Line) -> bool:
    return line.kind == "group"


def print_lines(target: Console, lines: Sequence[str], style: str = "") -> None:
    for line in lines:
        target.print(Text(line, style), soft_wrap=not target.is_terminal)

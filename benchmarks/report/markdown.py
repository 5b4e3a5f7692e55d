"""The report as Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.report.columns import Column
from benchmarks.report.headline import ANCHORS, all_failures, circumstances, headline, notes
from benchmarks.report.summary import summarise
from benchmarks.report.tables import Line, Table, report_tables
from benchmarks.results import Run


def markdown_report(run: Run) -> str:
    """Sentences, two tables, failures, published figures."""
    results = summarise(run)
    parts = ["# Stack machine and register machine", *headline(run), *notes(results), f"{circumstances(run)}."]
    for table in report_tables(results):
        parts += [f"## {table.title}", markdown_table(table), markdown_legend(table)]
    if lines := all_failures(run):
        parts += ["## Failed", "\n".join(f"* {_escaped(line)}" for line in lines)]
    rows = [(anchor.source, anchor.dispatches, anchor.code, anchor.time) for anchor in ANCHORS]
    parts += ["## Published figures", _grid(("source", "dispatches", "code", "time (old / new)"), rows)]
    return "\n\n".join(parts) + "\n"


def markdown_table(table: Table) -> str:
    return _grid(("program", *map(full_heading, table.columns)), [(_label(line), *line.cells) for line in table.lines])


def markdown_legend(table: Table) -> str:
    """The legend as one paragraph."""
    return _escaped(" ".join(line.strip() for line in table.legend))


def full_heading(column: Column) -> str:
    """The two parts of a heading in one line."""
    return " ".join(column.heading)


def _label(line: Line) -> str:
    return line.heading if line.kind == "program" else f"**{line.heading}**"


def _grid(heading: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    rule = ["---", *["---:"] * (len(heading) - 1)]
    return "\n".join(f"| {' | '.join(map(_escaped, row))} |" for row in (heading, rule, *rows))


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ")

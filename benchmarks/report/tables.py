"""A run as tables: columns, and lines for each program, each group and the whole.

The first figure that is missing in a program's line says why ("timeout"), so a failure is seen in its row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from benchmarks.report.columns import CODE, EVERYTHING, MAIN, Column, Value
from benchmarks.report.figures import MISSING
from benchmarks.report.summary import ProgramResult, by_group


@dataclass(frozen=True, slots=True)
class Line:
    """A line: whose figures, the values, and the same as text."""

    kind: Literal["program", "group", "total"]
    label: str
    group: str
    status: str
    values: tuple[Value | None, ...]
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    title: str
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]


TABLES: tuple[tuple[str, tuple[Column, ...]], ...] = (
    ("What is executed, and how long it takes", MAIN),
    ("Code and operand traffic", CODE),
)


def report_tables(results: Sequence[ProgramResult]) -> list[Table]:
    """The two tables that are read."""
    return [Table(title, columns, tuple(table_lines(results, columns))) for title, columns in TABLES]


def full_table(results: Sequence[ProgramResult]) -> Table:
    """Every figure in one table."""
    return Table("Everything measured", EVERYTHING, tuple(table_lines(results, EVERYTHING)))


def table_lines(results: Sequence[ProgramResult], columns: Sequence[Column]) -> list[Line]:
    """Groups with their programs before them; a group of one program needs no line of its own."""
    lines: list[Line] = []
    groups = by_group(results)
    for group, members in groups.items():
        lines.extend(_program_line(result, columns) for result in members)
        if len(members) > 1 and len(groups) > 1:
            lines.append(_group_line("group", group, members, columns))
    if len(results) > 1:
        lines.append(_group_line("total", "all", results, columns))
    return lines


def _program_line(result: ProgramResult, columns: Sequence[Column]) -> Line:
    values = tuple(column.of(result) for column in columns)
    status = result.worst_status()
    cells = _cells(values, columns)
    if status != "ok" and MISSING in cells:
        cells[cells.index(MISSING)] = status
    return Line("program", result.name, result.group, status, values, tuple(cells))


def _group_line(
    kind: Literal["group", "total"], group: str, results: Sequence[ProgramResult], columns: Sequence[Column]
) -> Line:
    values = tuple(column.of_group(results) for column in columns)
    cells = [cell if value is not None else "" for value, cell in zip(values, _cells(values, columns), strict=True)]
    return Line(kind, group, group, "", values, tuple(cells))


def _cells(values: Sequence[Value | None], columns: Sequence[Column]) -> list[str]:
    pairs = zip(values, columns, strict=True)
    return [MISSING if value is None else column.shown(value) for value, column in pairs]

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

    @property
    def heading(self) -> str:
        """What stands before it where its kind is not to be seen."""
        return self.label if self.kind == "program" else f"mean of {self.label}"


@dataclass(frozen=True, slots=True)
class Table:
    """``legend`` explains the headings, a sentence each."""

    title: str
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    legend: tuple[str, ...] = ()


TABLES: tuple[tuple[str, tuple[Column, ...], tuple[str, ...]], ...] = (
    (
        "What is executed, and how long it takes",
        MAIN,
        (
            "dispatches: instructions executed; change of the register machine against the stack machine.",
            "time: seconds on the stack machine / on the register machine: above 1, the latter is faster.",
            "x CPython: how many times as long as CPython itself takes.",
            "transl.: what translating to register code takes, once for each code object, and not in the times:",
            "  seconds; their share of time and translation together; stack/reg. with it (and with decoding).",
            "mean: geometric; of shares, arithmetic.",
        ),
    ),
    (
        "Code and operand traffic",
        CODE,
        (
            "static instr., code bytes: of the code that ran; +cache: with CPython's inline caches.",
            "fetched: code bytes gone through; reads, writes: of operands; change against the stack machine.",
            "moves: the share of dispatches that only move a value.",
        ),
    ),
)


def report_tables(results: Sequence[ProgramResult]) -> list[Table]:
    """The two tables that are read."""
    return [Table(title, columns, tuple(table_lines(results, columns)), legend) for title, columns, legend in TABLES]


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

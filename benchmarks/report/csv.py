"""Every figure, unrounded, as CSV: a line a program, a group and the whole; a ratio takes three columns (low, high)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from benchmarks.report.columns import EVERYTHING, Column, Value
from benchmarks.report.summary import summarise
from benchmarks.report.tables import Line, full_table
from benchmarks.results import Run
from benchmarks.statistics import Ratio

RATIOS = ("stack_over_register", "stack_slowdown", "register_slowdown", "stack_over_register_with_translation")
"""The columns that hold a ``Ratio``."""


def csv_report(run: Run) -> str:
    """The full table."""
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(["kind", "name", "group", "status", *(name for column in EVERYTHING for name in _names(column))])
    for line in full_table(summarise(run)).lines:
        writer.writerow([line.kind, line.label, line.group, line.status, *_fields(line)])
    return target.getvalue()


def _names(column: Column) -> tuple[str, ...]:
    return (column.key, f"{column.key}_low", f"{column.key}_high") if column.key in RATIOS else (column.key,)


def _fields(line: Line) -> Iterator[object]:
    for column, value in zip(EVERYTHING, line.values, strict=True):
        if column.key in RATIOS:
            yield from _ratio_fields(value)
        else:
            yield "" if value is None else value


def _ratio_fields(value: Value | None) -> tuple[object, object, object]:
    if not isinstance(value, Ratio):
        return "", "", ""
    return (value.estimate, value.low, value.high) if value.known else (value.estimate, "", "")

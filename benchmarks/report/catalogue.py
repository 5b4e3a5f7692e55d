"""What there is: the programs and the metrics, as tables on a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from benchmarks.metrics import METRICS
from benchmarks.report.terminal import plain_table
from benchmarks.suite import Program


def print_programs(programs: Sequence[Program], target: Console) -> None:
    """One line a program, with its sizes."""
    table = plain_table(f"{len(programs)} programs")
    for name in ("group", "program", "fast", "default", ""):
        table.add_column(f"{name} ", justify="right" if name in ("fast", "default") else "left", overflow="fold")
    for program in programs:
        sizes = (str(program.fast), str(program.default))
        table.add_row(*(Text(f"{text} ") for text in (program.group, program.name, *sizes, program.description)))
    target.print(table)


def print_metrics(target: Console) -> None:
    """One entry a metric, with its formula."""
    table = plain_table(f"{len(METRICS)} metrics")
    for name in ("metric", "unit", "better", "what it is, and how it is got"):
        table.add_column(f"{name} ", overflow="fold")
    for metric in METRICS:
        text = f"{metric.description}\n  {metric.formula}"
        table.add_row(*(Text(f"{cell} ") for cell in (metric.name, metric.unit, metric.better, text)))
    target.print(table)

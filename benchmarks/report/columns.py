"""The columns of the report, as rows: what a cell shows of a program, and what of a group of programs.

``of`` takes the figure from a program; ``together`` makes one figure of those of a group (a program without one is left
out); ``shown`` writes it.  Geometric means are of ratios; shares have arithmetic means, as zero is a share.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any

from benchmarks.report import figures
from benchmarks.report.summary import ProgramResult
from benchmarks.statistics import combined_ratio, geometric_mean

Value = Any
"""float or Ratio; a column holds one kind, and its three functions agree on it."""


def _nothing(values: Sequence[Value]) -> None:
    """No figure for a group: a mean of absolute figures of different programs says nothing."""


@dataclass(frozen=True, slots=True)
class Column:
    """``heading`` has two levels: what is measured, and of which machine."""

    key: str
    heading: tuple[str, str]
    of: Callable[[ProgramResult], Value | None]
    together: Callable[[Sequence[Value]], Value | None]
    shown: Callable[[Value], str]

    def of_group(self, results: Sequence[ProgramResult]) -> Value | None:
        values = [value for value in map(self.of, results) if value is not None]
        return self.together(values) if values else None


def _count(metric: str, machine: str, title: str, machine_title: str, shown: Callable[[Value], str]) -> Column:
    return Column(f"{machine}_{metric}", (title, machine_title), lambda r: r.count(machine, metric), _nothing, shown)


def _change(metric: str, title: str) -> Column:
    of = _change_of(metric)
    return Column(f"{metric}_change", (title, "change"), of, geometric_mean, figures.change)


def _change_of(metric: str) -> Callable[[ProgramResult], float | None]:
    return lambda result: result.change(metric)


def _both(metric: str, title: str, shown: Callable[[Value], str] = figures.count) -> tuple[Column, Column, Column]:
    stack = _count(metric, "stack", title, "stack", shown)
    return stack, _count(metric, "register", title, "reg.", shown), _change(metric, title)


def _seconds(machine: str, title: str) -> Column:
    return Column(f"{machine}_seconds", ("seconds", title), lambda r: r.seconds(machine), _nothing, figures.seconds)


def _slowdown(machine: str, title: str) -> Column:
    heading = ("x CPython", title)
    of = lambda r: r.time_ratio(machine, "cpython")  # noqa: E731
    return Column(f"{machine}_slowdown", heading, of, combined_ratio, figures.times)


def _move_share(machine: str, title: str) -> Column:
    def of(result: ProgramResult) -> float | None:
        moves, dispatches = result.count(machine, "moves"), result.count(machine, "dispatches")
        return None if moves is None or not dispatches else moves / dispatches

    return Column(f"{machine}_move_share", ("moves", title), of, fmean, figures.share)


def _traffic(result: ProgramResult) -> float | None:
    totals = []
    for machine in ("stack", "register"):
        reads, writes = result.count(machine, "operand_reads"), result.count(machine, "operand_writes")
        if reads is None or writes is None:
            return None
        totals.append(reads + writes)
    return totals[1] / totals[0] if totals[0] else None


DISPATCHES = _both("dispatches", "dispatches")
SPEEDUP = Column(
    "stack_over_register",
    ("time, stack/reg.", "[95% interval]"),
    lambda r: r.time_ratio("stack", "register"),
    combined_ratio,
    figures.interval,
)
STACK_SLOWDOWN, REGISTER_SLOWDOWN = _slowdown("stack", "stack"), _slowdown("register", "reg.")
TRANSLATION = (
    Column(
        "translate_seconds",
        ("transl.", "s"),
        lambda r: r.seconds("register", "translate_seconds"),
        geometric_mean,
        figures.seconds,
    ),
    Column("translate_share", ("transl.", "share"), ProgramResult.translate_share, fmean, figures.share),
    Column(
        "stack_over_register_with_translation",
        ("transl.", "ratio"),
        ProgramResult.time_ratio_with_translation,
        combined_ratio,
        figures.times,
    ),
)
CODE_BYTES = _both("code_bytes", "code bytes", figures.count)
CACHED_BYTES = _count("code_bytes_with_caches", "stack", "code bytes", "+cache", figures.count)
TRAFFIC = Column("operands_change", ("reads, writes", "change"), _traffic, geometric_mean, figures.change)
FETCHED_CHANGE = _change("bytes_fetched", "fetched")
DEFUSED_CHANGE = _change("dispatches_defused", "dispatches, defused")

MAIN: tuple[Column, ...] = (
    *DISPATCHES,
    SPEEDUP,
    STACK_SLOWDOWN,
    REGISTER_SLOWDOWN,
    *TRANSLATION,
)
"""How much less is executed, and what that gives."""

CODE: tuple[Column, ...] = (
    *_both("static_instructions", "static instr."),
    CODE_BYTES[0],
    CACHED_BYTES,
    *CODE_BYTES[1:],
    FETCHED_CHANGE,
    TRAFFIC,
    _move_share("stack", "stack"),
    _move_share("register", "reg."),
)
"""What it costs in code, and what goes through the operands."""

EVERYTHING: tuple[Column, ...] = (
    *DISPATCHES,
    *_both("dispatches_defused", "dispatches, defused"),
    SPEEDUP,
    _seconds("cpython", "CPython"),
    _seconds("stack", "stack"),
    _seconds("register", "reg."),
    STACK_SLOWDOWN,
    REGISTER_SLOWDOWN,
    *TRANSLATION,
    *_both("static_instructions", "static instr."),
    CODE_BYTES[0],
    CACHED_BYTES,
    *CODE_BYTES[1:],
    _change("code_bytes_with_caches", "code bytes with caches"),
    *_both("bytes_fetched", "fetched"),
    *_both("operand_reads", "reads"),
    *_both("operand_writes", "writes"),
    TRAFFIC,
    *_both("moves", "moves"),
    _move_share("stack", "stack"),
    _move_share("register", "reg."),
)
"""All there is: for files, which have no width."""

"""What each pass contributes, on a terminal: a line for each comparison of two pipelines that a run measured."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import fmean

from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text

from benchmarks.report import figures
from benchmarks.report.figures import MISSING
from benchmarks.report.headline import circumstances
from benchmarks.report.summary import ProgramResult, summarise
from benchmarks.report.terminal import plain_table, print_failures, print_lines
from benchmarks.results import Run
from benchmarks.statistics import combined_ratio, geometric_mean, paired_ratio

Pair = tuple[ProgramResult, ProgramResult]
"""A program with a pipeline, and with the pipeline it is compared with."""


@dataclass(frozen=True, slots=True)
class Column:
    """``shown`` makes the cell from the programs that both pipelines have figures of."""

    heading: str
    shown: Callable[[Sequence[Pair]], str]


def _level(metric: str) -> Callable[[Sequence[Pair]], str]:
    """The register machine with the pipeline against the stack machine."""
    return lambda pairs: _mean_change([new.change(metric) for new, _ in pairs])


def _change(*metrics: str) -> Callable[[Sequence[Pair]], str]:
    """The pipeline against the other one, by the sum of the metrics."""

    def ratio(new: ProgramResult, old: ProgramResult) -> float | None:
        sums = [_sum(result, metrics) for result in (new, old)]
        return sums[0] / sums[1] if sums[0] is not None and sums[1] else None

    return lambda pairs: _mean_change([ratio(*pair) for pair in pairs])


def _sum(result: ProgramResult, metrics: Sequence[str]) -> float | None:
    values = [result.count("register", metric) for metric in metrics]
    return None if None in values else sum(value or 0 for value in values)


def _mean_change(ratios: Sequence[float | None]) -> str:
    mean = geometric_mean([ratio for ratio in ratios if ratio is not None])
    return MISSING if mean is None else figures.change(mean)


def _moves(pairs: Sequence[Pair]) -> str:
    """Moves more or fewer, as a share of the other pipeline's dispatches: there may be no moves to divide by."""
    shares = []
    for new, old in pairs:
        after, before, all_before = _sum(new, ["moves"]), _sum(old, ["moves"]), _sum(old, ["dispatches"])
        if after is not None and before is not None and all_before:
            shares.append((after - before) / all_before)
    return figures.change(1 + fmean(shares)) if shares else MISSING


def _time(metric: str) -> Callable[[Sequence[Pair]], str]:
    def shown(pairs: Sequence[Pair]) -> str:
        samples = [(new.sampled("register", metric), old.sampled("register", metric)) for new, old in pairs]
        rounds = [sorted(new.keys() & old.keys()) for new, old in samples]
        ratios = [
            paired_ratio([new[n] for n in numbers], [old[n] for n in numbers])
            for (new, old), numbers in zip(samples, rounds, strict=True)
        ]
        mean = combined_ratio([ratio for ratio in ratios if ratio is not None])
        return MISSING if mean is None else figures.interval(mean)

    return shown


COLUMNS: tuple[Column, ...] = (
    Column("dispatches\nto stack", _level("dispatches")),
    Column("code bytes\nto stack", _level("code_bytes")),
    Column("dispatches\nby it", _change("dispatches")),
    Column("moves\nby it", _moves),
    Column("code bytes\nby it", _change("code_bytes")),
    Column("reads, writes\nby it", _change("operand_reads", "operand_writes")),
)
TIMES: tuple[Column, ...] = (
    Column("time\nby it", _time("seconds")),
    Column("translation\nby it", _time("translate_seconds")),
)

TITLES = {
    "left out": "Passes left out: {} without each, wherever it stands",
    "added": "Passes added in turn: from none to {}",
}
LEGEND = (
    "to stack: the register machine with that pipeline against the stack machine.",
    "by it: left out, against the whole pipeline, where a plus is what the pass saves; added, against the",
    "  passes before it, where a minus is. Moves: the change as a share of the dispatches there. Times: a ratio.",
    "Means over the programs: geometric; of moves, arithmetic.",
)


def print_ablation(run: Run, target: Console) -> None:
    """A table for each kind of comparison."""
    pipeline = str(run.header.get("pipeline"))
    rows: list[list[str]] = run.header["ablation"]
    results = {text: {each.name: each for each in summarise(run, text)} for row in rows for text in row[2:]}
    timed = any(measurement.round is not None for measurement in run.measurements)
    for columns in (COLUMNS, TIMES) if timed else (COLUMNS,):
        for kind in dict.fromkeys(row[0] for row in rows):
            table = plain_table("")
            _fill(table, columns, [row for row in rows if row[0] == kind], results)
            target.print(Text(TITLES.get(kind, kind).format(pipeline), "bold"), table, "", sep="\n")
    print_lines(target, LEGEND, style="dim")
    print_lines(target, [f"Where: {circumstances(run)}."])
    print_failures(run, target)


def _fill(
    table: RichTable,
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    results: dict[str, dict[str, ProgramResult]],
) -> None:
    table.add_column("\npass ", no_wrap=True)
    for column in columns:
        table.add_column(column.heading, justify="right", no_wrap=True)
    kind, _, _, before = rows[0]
    if kind == "added":
        label = "(no pass)" if before == "O0" else "(before)"
        table.add_row(*_cells(label, columns, [(each, each) for each in results[before].values()]))
    seen: set[str] = set()
    for _, name, pipeline, reference in rows:
        old, new = results[reference], results[pipeline]
        label = f"{name}, again" if name in seen else name
        table.add_row(*_cells(label, columns, [(new[each], old[each]) for each in new if each in old]))
        seen.add(name)


def _cells(name: str, columns: Sequence[Column], pairs: Sequence[Pair]) -> list[Text]:
    right = [pair for pair in pairs if not any("register" in result.failures for result in pair)]
    failed = f" ({len(pairs) - len(right)} failed)" if len(right) < len(pairs) else ""
    style = "red" if failed else ""
    return [Text(f"{name}{failed} ", style), *(Text(column.shown(right)) for column in columns)]

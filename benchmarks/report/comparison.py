"""Two runs side by side: what changed, and whether it is more than noise.

Counts are exact: any difference is a change.  Times have noise: the ratio of two runs (new / old) counts only when its
95% interval excludes 1 and the ratio differs from 1 by more than ``TOLERANCE``, because two runs on one
machine differ by a per cent or two whatever the samples inside each of them say.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.metrics import METRICS, Metric
from benchmarks.report import figures
from benchmarks.report.summary import ProgramResult, summarise
from benchmarks.results import MACHINES, Run
from benchmarks.statistics import unpaired_ratio

TOLERANCE = 0.03
"""How far from 1 a ratio of times may be and still count as the same."""

SAME_OR_WARN = ("python", "implementation", "cpu", "engine", "pipeline")
"""Facts of the header that should be the same in both runs, unless they are what is compared."""


COLUMNS = ("program", "machine", "metric", "before", "after", "change or new / old", "verdict")
"""The headings of the fields of a ``Change``, in their order."""


@dataclass(frozen=True, slots=True)
class Change:
    """A figure in two runs.  ``verdict``: "better", "worse" or "same"."""

    program: str
    machine: str
    metric: str
    before: str
    after: str
    change: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that two runs have in common, and what makes them less comparable."""

    changes: tuple[Change, ...]
    notes: tuple[str, ...]

    @classmethod
    def of(cls, old: Run, new: Run) -> Comparison:
        """Compare two runs."""
        return cls(tuple(compare_runs(old, new)), tuple(differences(old, new)))

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        from benchmarks.report.html import comparison_fragment

        return comparison_fragment(self)


def compare_runs(old: Run, new: Run) -> list[Change]:
    """All figures that both runs have, and the programs whose status differs."""
    before = {result.name: result for result in summarise(old)}
    pairs = [(before[result.name], result) for result in summarise(new) if result.name in before]
    return [change for old_result, result in pairs for change in _changes(old_result, result)]


def differences(old: Run, new: Run) -> list[str]:
    """What makes the two runs less comparable."""
    lines = [
        f"{fact} differs: {old.header.get(fact)} and {new.header.get(fact)}"
        for fact in SAME_OR_WARN
        if old.header.get(fact) != new.header.get(fact)
    ]
    for title, here, there in (("first", old, new), ("second", new, old)):
        if only := [name for name in here.programs if name not in there.programs]:
            lines.append(f"only in the {title} run: {', '.join(only)}")
    return lines


def _changes(old: ProgramResult, new: ProgramResult) -> Iterator[Change]:
    for machine in MACHINES:
        if (status := _status_change(old, new, machine)) is not None:
            yield status
        for metric in METRICS:
            compare = _count_change if metric.kind == "count" else _time_change
            if (change := compare(old, new, machine, metric)) is not None:
                yield change


def _status_change(old: ProgramResult, new: ProgramResult, machine: str) -> Change | None:
    before, after = old.status(machine), new.status(machine)
    if before == after:
        return None
    verdict = "better" if after == "ok" else "worse" if before == "ok" and after != "not run" else "same"
    return Change(new.name, machine, "status", before, after, "", verdict)


def _count_change(old: ProgramResult, new: ProgramResult, machine: str, metric: Metric) -> Change | None:
    before, after = old.count(machine, metric.name), new.count(machine, metric.name)
    if before is None or after is None:
        return None
    change = figures.change(after / before) if before else ""
    return Change(
        new.name, machine, metric.name, f"{before:.0f}", f"{after:.0f}", change, _verdict(after - before, metric)
    )


def _time_change(old: ProgramResult, new: ProgramResult, machine: str, metric: Metric) -> Change | None:
    before, after = old.sampled(machine, metric.name), new.sampled(machine, metric.name)
    ratio = unpaired_ratio(list(after.values()), list(before.values()))
    if ratio is None:
        return None
    sure = ratio.excludes_one() and abs(ratio.estimate - 1) > TOLERANCE
    medians = [figures.seconds(result.seconds(machine, metric.name) or 0) for result in (old, new)]
    verdict = _verdict(ratio.estimate - 1, metric) if sure else "same"
    return Change(new.name, machine, metric.name, medians[0], medians[1], figures.interval(ratio), verdict)


def _verdict(difference: float, metric: Metric) -> str:
    if difference == 0:
        return "same"
    return "better" if (difference < 0) == (metric.better == "lower") else "worse"

"""Two runs side by side: what changed, and whether it is more than noise.

Counts are exact: any difference is a change.  Times have noise: the ratio of two runs (new / old) counts only when its
95% interval excludes 1 and the ratio differs from 1 by more than ``TOLERANCE``, because two runs on one
machine differ by a per cent or two whatever the samples inside each of them say.  What disturbs one of the runs as a
whole cancels in ``PER_STACK``, the register machine's seconds per second of the stack machine in the same round.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.metrics import BY_NAME, METRICS, Metric
from benchmarks.report import figures
from benchmarks.report.summary import ProgramResult, summarise
from benchmarks.results import MACHINES, Run
from benchmarks.statistics import Ratio, combined_ratio, geometric_mean, unpaired_ratio

TOLERANCE = 0.03
"""How far from 1 a ratio of times may be and still count as the same."""

PER_STACK = "seconds/stack's"
"""The register machine's time in a run that also timed the stack machine."""

SAME_OR_WARN = ("python", "implementation", "cpu", "engine", "pipeline")
"""Facts of the header that should be the same in both runs, unless they are what is compared."""


COLUMNS = ("program", "machine", "metric", "before", "after", "change or new / old", "verdict")
"""The headings of what is shown of a ``Change``."""


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
    ratio: float | Ratio | None = None  #: after / before

    @property
    def cells(self) -> tuple[str, ...]:
        """What stands below ``COLUMNS``."""
        return self.program, self.machine, self.metric, self.before, self.after, self.change, self.verdict


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


def mean_change(changes: Sequence[Change]) -> str:
    """The geometric mean of what changed, of one metric on one machine; empty where a figure was or became zero."""
    ratios = [change.ratio for change in changes]
    if ratio := combined_ratio([each for each in ratios if isinstance(each, Ratio)]):
        return figures.interval(ratio)
    counts = [each for each in ratios if isinstance(each, float)]
    mean = geometric_mean(counts) if len(counts) == len(ratios) else None
    return "" if mean is None else figures.change(mean)


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
    if (change := _per_stack_change(old, new)) is not None:
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
    ratio = after / before if before else 1.0 if after == before else None
    change = figures.change(ratio) if before and ratio is not None else ""
    verdict = _verdict(after - before, metric)
    return Change(new.name, machine, metric.name, f"{before:.0f}", f"{after:.0f}", change, verdict, ratio)


def _time_change(old: ProgramResult, new: ProgramResult, machine: str, metric: Metric) -> Change | None:
    before, after = old.sampled(machine, metric.name), new.sampled(machine, metric.name)
    ratio = unpaired_ratio(list(after.values()), list(before.values()))
    if ratio is None:
        return None
    medians = [figures.seconds(result.seconds(machine, metric.name) or 0) for result in (old, new)]
    verdict = _time_verdict(ratio, metric)
    return Change(new.name, machine, metric.name, medians[0], medians[1], figures.interval(ratio), verdict, ratio)


def _per_stack_change(old: ProgramResult, new: ProgramResult) -> Change | None:
    before, after = _per_stack(old), _per_stack(new)
    ratio = unpaired_ratio(after, before)
    if ratio is None:
        return None
    medians = [f"{median(samples):.3f}" for samples in (before, after)]
    verdict = _time_verdict(ratio, BY_NAME["seconds"])
    return Change(new.name, "register", PER_STACK, medians[0], medians[1], figures.interval(ratio), verdict, ratio)


def _per_stack(result: ProgramResult) -> list[float]:
    register, stack = result.sampled("register", "seconds"), result.sampled("stack", "seconds")
    return [register[number] / stack[number] for number in sorted(register.keys() & stack.keys())]


def _time_verdict(ratio: Ratio, metric: Metric) -> str:
    sure = ratio.excludes_one() and abs(ratio.estimate - 1) > TOLERANCE
    return _verdict(ratio.estimate - 1, metric) if sure else "same"


def _verdict(difference: float, metric: Metric) -> str:
    if difference == 0:
        return "same"
    return "better" if (difference < 0) == (metric.better == "lower") else "worse"

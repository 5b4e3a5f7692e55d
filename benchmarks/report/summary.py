"""Measurements -> one ``ProgramResult`` a program: the figures by machine, and what went wrong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from statistics import median

from benchmarks.metrics import BY_NAME
from benchmarks.results import MACHINES, Measurement, Run
from benchmarks.statistics import Ratio, paired_ratio

SEVERITY = ("ok", "not run", "incorrect", "timeout", "crash")


@dataclass(slots=True)
class ProgramResult:
    """What is known of a program.  ``samples``: (machine, metric) -> round -> value; ``note``: how it ended,
    when that is as on CPython but not in order."""

    name: str
    group: str
    counts: dict[tuple[str, str], float] = field(default_factory=dict)
    samples: dict[tuple[str, str], dict[int, float]] = field(default_factory=dict)
    failures: dict[str, Measurement] = field(default_factory=dict)
    note: str | None = None

    def count(self, machine: str, metric: str) -> float | None:
        """An exact figure; None for a machine that gave a wrong result at any time."""
        return None if machine in self.failures else self.counts.get((machine, metric))

    def change(self, metric: str) -> float | None:
        """register / stack."""
        stack, register = self.count("stack", metric), self.count("register", metric)
        return None if not stack or register is None else register / stack

    def sampled(self, machine: str, metric: str) -> dict[int, float]:
        return {} if machine in self.failures else self.samples.get((machine, metric), {})

    def seconds(self, machine: str, metric: str = "seconds") -> float | None:
        """The median of the samples."""
        values = self.sampled(machine, metric)
        return median(values.values()) if values else None

    def time_ratio(self, above: str, below: str) -> Ratio | None:
        """How many times longer ``above`` takes than ``below``, from the rounds that have both."""
        return _ratio_of_rounds(self.sampled(above, "seconds"), self.sampled(below, "seconds"))

    def time_ratio_with_translation(self) -> Ratio | None:
        """The same of stack and register machine, with what each spent on decoding and translating."""
        return _ratio_of_rounds(self._with_translation("stack"), self._with_translation("register"))

    def translate_share(self) -> float | None:
        """Translation's part of the register machine's time with translation."""
        translation, execution = self.seconds("register", "translate_seconds"), self.seconds("register")
        return None if translation is None or not execution else translation / (execution + translation)

    def _with_translation(self, machine: str) -> dict[int, float]:
        execution, translation = self.sampled(machine, "seconds"), self.sampled(machine, "translate_seconds")
        return {number: execution[number] + translation[number] for number in execution.keys() & translation.keys()}

    def status(self, machine: str) -> str:
        """How the machine did: "ok", a failure, or "not run" when an interrupted run did not come to it."""
        if machine in self.failures:
            return self.failures[machine].status
        known = {owner for owner, _ in [*self.counts, *self.samples]}
        return "ok" if machine in known else "not run"

    def worst_status(self) -> str:
        return max(map(self.status, MACHINES), key=SEVERITY.index)


def _ratio_of_rounds(numerators: dict[int, float], denominators: dict[int, float]) -> Ratio | None:
    rounds = sorted(numerators.keys() & denominators.keys())
    return paired_ratio([numerators[n] for n in rounds], [denominators[n] for n in rounds])


def summarise(run: Run, pipeline: str | None = None) -> list[ProgramResult]:
    """The programs of a run in its order, planned ones without a figure included.

    What was measured with another pipeline than ``pipeline`` (without: the run's own) is left out.
    """
    wanted = pipeline if pipeline is not None else run.header.get("pipeline")
    results = {name: ProgramResult(name, group) for name, group in run.programs.items()}
    for measurement in run.measurements:
        if is_of_another(measurement, wanted):
            continue
        result = results.setdefault(measurement.program, ProgramResult(measurement.program, "other"))
        _add(result, measurement)
    return list(results.values())


def is_of_another(measurement: Measurement, pipeline: str | None) -> bool:
    """Whether it was measured with another pipeline than this one, where both are known."""
    translated = measurement.machine == "register" and measurement.pipeline is not None
    return translated and pipeline not in (None, measurement.pipeline)


def by_group(results: Iterable[ProgramResult]) -> dict[str, list[ProgramResult]]:
    """Group -> its programs, groups in the order in which they first come."""
    groups: dict[str, list[ProgramResult]] = {}
    for result in results:
        groups.setdefault(result.group, []).append(result)
    return groups


def _add(result: ProgramResult, measurement: Measurement) -> None:
    if measurement.value is None:
        result.failures.setdefault(measurement.machine, measurement)
        return
    result.note = result.note or measurement.detail
    key = (measurement.machine, measurement.metric)
    if BY_NAME[measurement.metric].kind == "count":
        result.counts[key] = measurement.value
    else:
        rounds = result.samples.setdefault(key, {})
        rounds[measurement.round if measurement.round is not None else len(rounds) + 1] = measurement.value

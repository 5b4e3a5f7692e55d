"""One process of a run: a program on a machine, counting or timing.  In: a ``Step``.  Out: its measurements.

String hashing is seeded, with 0 when counting and with the number of the round when timing: sets come in the same order
on every machine, counts repeat, and the times of a run do not all hang on one order.
"""

from __future__ import annotations

import json
import math
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.judge import Expected, Verdict, judge
from benchmarks.machines import Engine, Machine, machine_command
from benchmarks.metrics import COUNTS, TIMES, Metric
from benchmarks.process import run_process
from benchmarks.results import Measurement
from benchmarks.workload import Workload


@dataclass(frozen=True, slots=True)
class Step:
    """A program on a machine: the first run (``round`` None) checks and counts, the later ones take the time."""

    workload: Workload
    machine: Machine
    expected: Expected
    engine: Engine
    round: int | None = None

    @property
    def option(self) -> str:
        """The option that makes the machine write its figures."""
        return "--stats-json" if self.round is None and self.machine.counts else "--time-json"

    @property
    def metrics(self) -> tuple[Metric, ...]:
        """What the step measures; the check on a machine that does not count measures nothing."""
        if self.round is not None:
            return TIMES if self.machine.counts else TIMES[:1]
        return COUNTS if self.machine.counts else ()

    def measurement(self, metric: Metric, value: float | None, verdict: Verdict) -> Measurement:
        return Measurement(
            program=self.workload.name,
            machine=self.machine.name,
            engine=self.engine.label if self.machine.counts else None,
            pipeline=self.engine.pipeline if self.machine.translates else None,
            metric=metric.name,
            value=value,
            unit=metric.unit,
            status=verdict.status,
            round=self.round,
            detail=verdict.detail,
        )

    def failure(self, verdict: Verdict) -> list[Measurement]:
        """The one line that says that, and why, there are no figures."""
        return [self.measurement((self.metrics or TIMES)[0], None, verdict)]


def measure(step: Step, environment: Mapping[str, str], timeout: float) -> list[Measurement]:
    """Run a step: a measurement for each of its metrics, or the one that says why not."""
    record = run_step(step, environment, timeout)
    if isinstance(record, Verdict):
        return step.failure(record)
    try:
        figures = {metric.name: _figure(record.written, metric) for metric in step.metrics}
    except ValueError as error:
        return step.failure(Verdict("crash", str(error)))
    return [step.measurement(metric, figures[metric.name], record.verdict) for metric in step.metrics]


@dataclass(frozen=True, slots=True)
class Record:
    """What a process wrote that ended in order."""

    verdict: Verdict
    written: Any  #: the JSON value


def run_step(step: Step, environment: Mapping[str, str], timeout: float) -> Record | Verdict:
    """Run a step; what its machine wrote, or what went wrong."""
    with tempfile.TemporaryDirectory(prefix="twinvm-") as folder:
        report = Path(folder, "figures.json")
        command = machine_command(step.machine, step.engine, (step.option, str(report)), step.workload.command)
        finished = run_process(command, seeded(environment, step.round or 0), timeout)
        verdict = judge(finished, step.expected, timeout)
        if verdict.status != "ok":
            return verdict
        try:
            return Record(verdict, json.loads(report.read_text(encoding="utf-8")))
        except (OSError, ValueError):
            return Verdict("crash", "ended in order but wrote no figures")


def _figure(record: object, metric: Metric) -> float:
    value = _number(record, metric.field, metric)
    return value if metric.without is None else _rest(value, _number(record, metric.without, metric), metric)


def _number(record: object, field: str, metric: Metric) -> float:
    value = record.get(field) if isinstance(record, dict) else None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < math.inf:
        raise ValueError(f"wrote no figure for {metric.name}: {value!r}")
    return value


def _rest(whole: float, part: float, metric: Metric) -> float:
    """What is left; no part is the whole, since a program that ran took some time."""
    if part >= whole:
        raise ValueError(f"wrote no figure for {metric.name}: {part!r} of {whole!r} spent before it")
    return whole - part


def python_command(workload: Workload) -> list[str]:
    """The command line that runs the program on plain ``python``."""
    return [sys.executable, *workload.command]


def seeded(environment: Mapping[str, str], seed: int) -> dict[str, str]:
    """The environment with string hashing fixed."""
    return {**environment, "PYTHONHASHSEED": str(seed)}

"""Run every program once on machines that count, for the commands that make something of their own of it.

In: the steps, and how to read what a machine wrote.  Out: for each step what was read or what went wrong, and its line
in the file of ``-o``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from benchmarks.judge import Verdict
from benchmarks.measuring import EXIT_INTERRUPTED
from benchmarks.progress import progress
from benchmarks.results import ResultsWriter
from benchmarks.runner import Settings, in_parallel
from benchmarks.step import Step, run_step

Figures = TypeVar("Figures")


def count(
    steps: Sequence[Step],
    settings: Settings,
    read: Callable[[Step, Any], Figures],
    described: Callable[[Figures], dict[str, Any]],
    file: ResultsWriter | None,
    *,
    quiet: bool,
) -> tuple[dict[Step, Figures | Verdict], bool]:
    """What came of the steps, and whether all were run: False after an interruption.  Closes ``file``.

    ``read`` makes figures of the JSON value a machine wrote, ``described`` the fields of its line in the file.
    """
    found: dict[Step, Figures | Verdict] = {}

    def run(step: Step) -> Figures | Verdict:
        outcome = run_step(step, settings.environment, settings.timeout)
        return outcome if isinstance(outcome, Verdict) else read(step, outcome.written)

    def done(step: Step, outcome: Figures | Verdict) -> None:
        found[step] = outcome
        if file is not None:
            file.write(_line(step, outcome, described))
        advance(step.workload.name, 1)

    try:
        with progress("counting", len(steps), quiet=quiet) as advance:
            in_parallel(run, steps, done, settings.jobs)
    except KeyboardInterrupt:
        return found, False
    finally:
        if file is not None:
            file.close()
    return found, True


def _line(step: Step, outcome: Figures | Verdict, described: Callable[[Figures], dict[str, Any]]) -> dict[str, Any]:
    whose = {"program": step.workload.name, "machine": step.machine.name}
    if isinstance(outcome, Verdict):
        return {**whose, "status": outcome.status, "detail": outcome.detail}
    return {**whose, "status": "ok", **described(outcome)}


def failures(found: Mapping[Step, object]) -> list[str]:
    """A line for each step that went wrong."""
    return sorted(
        f"Failed: {step.workload.name} on {step.machine.name}: {outcome.status}: {outcome.detail}"
        for step, outcome in found.items()
        if isinstance(outcome, Verdict)
    )


def finish(found: Mapping[Step, object], *, completed: bool) -> int:
    """Say that the run was interrupted, if it was; the exit status."""
    if not completed:
        print("benchmarks: interrupted; the tables show what was counted", file=sys.stderr)
        return EXIT_INTERRUPTED
    return int(any(isinstance(outcome, Verdict) for outcome in found.values()))

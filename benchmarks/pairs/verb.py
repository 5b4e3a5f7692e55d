"""``python -m benchmarks pairs``: count pairs over the suite, print the most frequent, and what fusing some would save.

The file of ``-o`` is JSON lines: a header of kind ``pairs``, then a line for each program on each machine, with every
pair and triple that was executed (``[handler, handler, count]``), or with what went wrong.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benchmarks.judge import Verdict
from benchmarks.machines import Machine
from benchmarks.measuring import EXIT_INTERRUPTED, MODES, chosen_engine, run_header, run_settings, selected_programs
from benchmarks.pairs.sequences import Recorded
from benchmarks.progress import progress
from benchmarks.report.headline import circumstances
from benchmarks.report.pair_tables import LEGEND, effect, print_pairs
from benchmarks.report.terminal import console, print_lines
from benchmarks.results import ResultsWriter, Run
from benchmarks.runner import Settings, in_parallel
from benchmarks.step import Step, run_step
from benchmarks.workload import Workload, suite_workloads

Outcome = Recorded | Verdict


def pairs(options: argparse.Namespace) -> int:
    """Count, write a line for each program as it comes, print tables; the exit status."""
    mode, engine = MODES["fast"], chosen_engine(options)
    workloads = suite_workloads(selected_programs(options.benchmarks), mode.size)
    settings = replace(run_settings(options, mode, engine), rounds=0)
    header = {**run_header(mode, engine, settings, workloads), "kind": "pairs"}
    file = None if options.output is None else ResultsWriter(options.output, header, force=options.force)
    steps = planned(workloads, settings, options.machine)
    found: dict[Step, Outcome] = {}
    completed = _count(steps, settings, found, file, quiet=options.quiet)
    status = _report(steps, found, header, options)
    if not completed:
        print("benchmarks: interrupted; the tables show what was counted", file=sys.stderr)
    return status if completed else EXIT_INTERRUPTED


def planned(workloads: Sequence[Workload], settings: Settings, only: str | None) -> list[Step]:
    """Every program on the machines that count, with a recorder in them."""
    machines = [recording(each) for each in settings.machines if each.counts and only in (None, each.name)]
    return [
        Step(workload, machine, workload.expected, settings.engine)
        for workload in workloads
        for machine in machines
        if workload.expected is not None
    ]


def recording(machine: Machine) -> Machine:
    """The machine that writes pairs in place of its counts."""
    return replace(machine, launch=("-m", "benchmarks.pairs.recorder", machine.name))


def record(step: Step, settings: Settings) -> Outcome:
    """Run a program on a machine; what its recorder wrote, or what went wrong."""
    found = run_step(step, settings.environment, settings.timeout)
    if isinstance(found, Verdict):
        return found
    return Recorded(step.workload.name, found.written["dispatches"], found.written["segments"])


def _count(
    steps: Sequence[Step], settings: Settings, found: dict[Step, Outcome], file: ResultsWriter | None, *, quiet: bool
) -> bool:
    """Fill ``found``; whether it was not interrupted."""

    def done(step: Step, outcome: Outcome) -> None:
        found[step] = outcome
        if file is not None:
            file.write(line(step, outcome))
        advance(step.workload.name, 1)

    try:
        with progress("counting", len(steps), quiet=quiet) as advance:
            in_parallel(lambda step: record(step, settings), steps, done, settings.jobs)
    except KeyboardInterrupt:
        return False
    finally:
        if file is not None:
            file.close()
    return True


def line(step: Step, outcome: Outcome) -> dict[str, Any]:
    """A program on a machine in the file."""
    whose = {"program": step.workload.name, "machine": step.machine.name}
    if isinstance(outcome, Verdict):
        return {**whose, "status": outcome.status, "detail": outcome.detail}
    sequences = {
        name: [[*sequence, count] for sequence, count in outcome.counts(length).most_common()]
        for length, name in ((2, "pairs"), (3, "triples"))
    }
    return {**whose, "status": "ok", "dispatches": outcome.dispatches, **sequences}


def _report(
    steps: Sequence[Step], found: dict[Step, Outcome], header: dict[str, object], options: argparse.Namespace
) -> int:
    screen, machines = console(), {}
    for machine in dict.fromkeys(step.machine.name for step in steps):
        outcomes = [found[step] for step in steps if step.machine.name == machine and step in found]
        if recorded := [each for each in outcomes if isinstance(each, Recorded)]:
            chosen = print_pairs(machine, recorded, options.top, options.choose, screen)
            machines[machine] = (recorded, chosen)
    print_lines(screen, LEGEND, style="dim")
    print_lines(screen, effect(machines))
    print_lines(screen, [f"Where: {circumstances(Run(header))}."])
    failed = [
        f"Failed: {step.workload.name} on {step.machine.name}: {outcome.status}: {outcome.detail}"
        for step, outcome in found.items()
        if isinstance(outcome, Verdict)
    ]
    print_lines(screen, sorted(failed), style="bold red")
    return int(bool(failed))

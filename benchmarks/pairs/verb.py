"""``python -m benchmarks pairs``: count pairs over the suite, print the most frequent, and what fusing some would save.

The file of ``-o`` is JSON lines: a header of kind ``pairs``, then a line for each program on each machine, with every
pair and triple that was executed (``[handler, handler, count]``), or with what went wrong.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from benchmarks.counting import count, failures, finish
from benchmarks.judge import Verdict
from benchmarks.machines import Machine
from benchmarks.measuring import MODES, chosen_engine, run_header, run_settings, selected_programs
from benchmarks.pairs.sequences import Recorded
from benchmarks.report.headline import circumstances
from benchmarks.report.pair_tables import LEGEND, effect, print_pairs
from benchmarks.report.terminal import console, print_lines
from benchmarks.results import ResultsWriter, Run
from benchmarks.runner import Settings
from benchmarks.step import Step
from benchmarks.workload import Workload, suite_workloads


def pairs(options: argparse.Namespace) -> int:
    """Count, write a line for each program as it comes, print tables; the exit status."""
    mode, engine = MODES["fast"], chosen_engine(options)
    workloads = suite_workloads(selected_programs(options.benchmarks), mode.size)
    settings = replace(run_settings(options, mode, engine), rounds=0)
    header = {**run_header(mode, engine, settings, workloads), "kind": "pairs"}
    file = None if options.output is None else ResultsWriter(options.output, header, force=options.force)
    steps = planned(workloads, settings, options.machine)
    found, completed = count(steps, settings, recorded, sequences, file, quiet=options.quiet)
    _report(steps, found, header, options)
    return finish(found, completed=completed)


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


def recorded(step: Step, written: Any) -> Recorded:
    """What the recorder of a program on a machine wrote."""
    return Recorded(step.workload.name, written["dispatches"], written["segments"])


def sequences(program: Recorded) -> dict[str, Any]:
    """The figures of a program on a machine in the file."""
    counted = {
        name: [[*sequence, number] for sequence, number in program.counts(length).most_common()]
        for length, name in ((2, "pairs"), (3, "triples"))
    }
    return {"dispatches": program.dispatches, **counted}


def _report(
    steps: Sequence[Step],
    found: Mapping[Step, Recorded | Verdict],
    header: dict[str, object],
    options: argparse.Namespace,
) -> None:
    screen, machines = console(), {}
    for machine in dict.fromkeys(step.machine.name for step in steps):
        outcomes = [found[step] for step in steps if step.machine.name == machine and step in found]
        if programs := [each for each in outcomes if isinstance(each, Recorded)]:
            chosen = print_pairs(machine, programs, options.top, options.choose, screen)
            machines[machine] = (programs, chosen)
    print_lines(screen, LEGEND, style="dim")
    print_lines(screen, effect(machines))
    print_lines(screen, [f"Where: {circumstances(Run(header))}."])
    print_lines(screen, failures(found), style="bold red")

"""``python -m benchmarks mix``: what the instructions of both machines do, and so what registers save and cannot save.

Each program runs once on each machine, in the counting loop, at small sizes; the kinds are those of
:class:`runtime.work.Work`.  With the times of a run (``--times``) it prints what bounds them, too.

In: the parsed options.  Out: tables, with ``-o`` a file of JSON lines (a header of kind ``mix``, then a line for each
program on each machine with its dispatches by kind, or with what went wrong), and the exit status.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from benchmarks.counting import count, failures, finish
from benchmarks.judge import Verdict
from benchmarks.machines import REGISTER, STACK
from benchmarks.measuring import MODES, chosen_engine, run_header, run_settings, selected_programs
from benchmarks.report.headline import circumstances
from benchmarks.report.mix_tables import Counted, Kinds, bounds, print_mix, print_times
from benchmarks.report.summary import summarise
from benchmarks.report.terminal import console, print_lines
from benchmarks.results import ResultsWriter, Run, read_run
from benchmarks.step import Step
from benchmarks.workload import suite_workloads
from runtime.work import Work


def mix(options: argparse.Namespace) -> int:
    """Count and print the tables; 1 if a program failed."""
    times = None if options.times is None else read_run(options.times)
    mode, engine = MODES["fast"], chosen_engine(options)
    workloads = suite_workloads(selected_programs(options.benchmarks), mode.size)
    settings = replace(run_settings(options, mode, engine), rounds=0)
    header = {**run_header(mode, engine, settings, workloads), "kind": "mix"}
    file = None if options.output is None else ResultsWriter(options.output, header, force=options.force)
    steps = [
        Step(workload, machine, workload.expected, engine)
        for workload in workloads
        for machine in (STACK, REGISTER)
        if workload.expected is not None
    ]
    found, completed = count(steps, settings, _kinds, _dispatches, file, quiet=options.quiet)
    _report(found, {workload.name: workload.group for workload in workloads}, Run(header), times)
    return finish(found, completed=completed)


def _kinds(step: Step, written: Any) -> Kinds:
    return {work: int(written["kinds"][work]) for work in Work}


def _dispatches(kinds: Kinds) -> dict[str, Any]:
    return {"dispatches": sum(kinds.values()), "kinds": kinds}


def _report(found: Mapping[Step, Kinds | Verdict], groups: Mapping[str, str], counting: Run, times: Run | None) -> None:
    screen = console()
    right: dict[tuple[str, str], Kinds] = {
        (step.workload.name, step.machine.name): outcome
        for step, outcome in found.items()
        if not isinstance(outcome, Verdict)
    }
    counted: Counted = {
        name: (right[name, STACK.name], right[name, REGISTER.name])
        for name in groups
        if {(name, STACK.name), (name, REGISTER.name)} <= right.keys()
    }
    if counted:
        print_mix(counted, groups, screen)
    print_lines(screen, [f"Where: {circumstances(counting)}."])
    if times is not None and (bounded := bounds(counted, summarise(times))):
        screen.print()
        print_times(bounded, circumstances(times), screen)
    print_lines(screen, failures(found), style="bold red")

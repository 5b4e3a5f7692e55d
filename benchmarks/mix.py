"""``python -m benchmarks mix``: what the instructions of both machines do, and so what registers save and cannot save.

Each program runs once on each machine, in the counting loop, at small sizes; the kinds are those of
:class:`runtime.work.Work`.

In: the parsed options.  Out: tables, with ``-o`` a file of JSON lines (a header of kind ``mix``, then a line for each
program on each machine with its dispatches by kind, or with what went wrong), and the exit status.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from dataclasses import replace
from statistics import fmean
from typing import Any

from rich.console import Console
from rich.text import Text

from benchmarks.judge import Verdict
from benchmarks.machines import REGISTER, STACK
from benchmarks.measuring import MODES, chosen_engine, run_header, run_settings, selected_programs
from benchmarks.progress import progress
from benchmarks.report import figures
from benchmarks.report.headline import circumstances
from benchmarks.report.terminal import console, plain_table, print_lines
from benchmarks.results import ResultsWriter, Run
from benchmarks.runner import Settings, in_parallel
from benchmarks.statistics import geometric_mean
from benchmarks.step import Record, Step, run_step
from benchmarks.workload import suite_workloads
from runtime.work import Work

LABELS = {
    Work.CALL: "calls and returns",
    Work.SUSPENSION: "generators and exceptions",
    Work.OPERATION: "operations",
    Work.BRANCH: "branches and loops",
    Work.NAME: "names and cells",
    Work.CARRYING: "carrying values, jumps",
}
LEGEND = (
    "An instruction that is several things counts for the first of them from the top: what computes and branches is an",
    "operation, what looks up and calls is a call. Means of the programs' shares.",
)

Kinds = Mapping[Work, int]  #: dispatches
Counted = Mapping[str, tuple[Kinds, Kinds]]  #: by program: on the stack and on the register machine


def mix(options: argparse.Namespace) -> int:
    """Count and print the tables; 1 if a program failed."""
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
    found: dict[Step, Kinds | Verdict] = {}

    def done(step: Step, outcome: Kinds | Verdict) -> None:
        found[step] = outcome
        if file is not None:
            file.write(_line(step, outcome))
        advance(step.workload.name, 1)

    try:
        with progress("counting", len(steps), quiet=options.quiet) as advance:
            in_parallel(lambda step: _kinds(step, settings), steps, done, settings.jobs)
    finally:
        if file is not None:
            file.close()
    groups = {workload.name: workload.group for workload in workloads}
    return _report(found, groups, Run(header), console())


def _kinds(step: Step, settings: Settings) -> Kinds | Verdict:
    found = run_step(step, settings.environment, settings.timeout)
    return {work: int(found.written["kinds"][work]) for work in Work} if isinstance(found, Record) else found


def _line(step: Step, outcome: Kinds | Verdict) -> dict[str, Any]:
    whose = {"program": step.workload.name, "machine": step.machine.name}
    if isinstance(outcome, Verdict):
        return {**whose, "status": outcome.status, "detail": outcome.detail}
    return {**whose, "status": "ok", "dispatches": sum(outcome.values()), "kinds": outcome}


# -- tables -----------------------------------------------------------------------------------------------------------


def _report(found: Mapping[Step, Kinds | Verdict], groups: Mapping[str, str], run: Run, screen: Console) -> int:
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
        _print_kinds(counted, screen)
        _print_groups(counted, groups, screen)
        print_lines(screen, LEGEND, style="dim")
        print_lines(screen, [summary(counted)])
    print_lines(screen, [f"Where: {circumstances(run)}."])
    failed = [
        f"Failed: {step.workload.name} on {step.machine.name}: {outcome.status}: {outcome.detail}"
        for step, outcome in found.items()
        if isinstance(outcome, Verdict)
    ]
    print_lines(screen, sorted(failed), style="bold red")
    return int(bool(failed))


def _print_kinds(counted: Counted, screen: Console) -> None:
    programs = f"{len(counted)} program{'s' if len(counted) != 1 else ''}"
    table = plain_table("")
    for heading in ("", "stack ", "register ", "of the latter "):
        table.add_column(heading, justify="right" if heading else "left")
    for work in Work:
        before, after, part = (
            mean(counted, lambda stack, register, work=work: stack[work] / _all(stack)),
            mean(counted, lambda stack, register, work=work: register[work] / _all(stack)),
            mean(counted, lambda stack, register, work=work: register[work] / _all(register)),
        )
        table.add_row(LABELS[work], f"{before * 100:.1f} ", f"{after * 100:.1f} ", f"{figures.share(part)} ")
    together = mean(counted, lambda stack, register: _all(register) / _all(stack))
    table.add_row("together", "100.0 ", f"{together * 100:.1f} ", f"{figures.share(1)} ", style="bold")
    screen.print(Text(f"Of 100 instructions that the stack machine dispatches: {programs}", "bold"), table, sep="\n")


def _print_groups(counted: Counted, groups: Mapping[str, str], screen: Console) -> None:
    """What the register machine's dispatches are, group by group."""
    table = plain_table("")
    table.add_column("")
    names = list(dict.fromkeys(groups[name] for name in counted))
    for name in names:
        table.add_column(f"{name} ", justify="right")
    for work in Work:
        parts = [
            mean(
                {program: pair for program, pair in counted.items() if groups[program] == name},
                lambda stack, register, work=work: register[work] / _all(register),
            )
            for name in names
        ]
        table.add_row(LABELS[work], *(f"{figures.share(part)} " for part in parts))
    screen.print(Text("Of what the register machine dispatches", "bold"), table, sep="\n")


def summary(counted: Counted) -> str:
    """What the register machine dispatches less, and what it would if nothing was carried."""
    changes = [
        figures.change(geometric_mean([ratio(*pair) for pair in counted.values()]) or 1)
        for ratio in (
            lambda stack, register: _all(register) / _all(stack),
            lambda stack, register: max(_all(register) - register[Work.CARRYING], 1) / _all(stack),
        )
    ]
    now, without = changes
    return f"Dispatches, register against stack machine: {now}; if it carried no value and never jumped: {without}."


def mean(counted: Counted, part: Callable[..., float]) -> float:
    """The mean over the programs of ``part(stack, register)``."""
    return fmean(part(*pair) for pair in counted.values())


def _all(kinds: Kinds) -> int:
    return sum(kinds.values())

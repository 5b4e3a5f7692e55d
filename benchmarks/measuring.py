"""The verbs that measure: ``run`` and ``check``.  In: the parsed options.  Out: the exit status."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.check import (
    COUNTED,
    GOLDEN_ENGINE,
    Counts,
    Finding,
    compare_counts,
    golden_path,
    read_golden,
    write_golden,
)
from benchmarks.environment import describe_environment
from benchmarks.errors import UsageError
from benchmarks.last_run import open_last_run
from benchmarks.machines import MACHINE_TABLE, Engine, machine_command, machine_environment
from benchmarks.process import run_process
from benchmarks.progress import progress
from benchmarks.report.headline import all_failures, failures
from benchmarks.report.summary import ProgramResult, summarise
from benchmarks.report.terminal import console, print_failures, print_run
from benchmarks.results import Measurement, ResultsWriter, Run
from benchmarks.runner import Record, Settings, check_and_count, planned_processes, run_plan
from benchmarks.suite import Program, UnknownProgram, select
from benchmarks.workload import Workload, script_workloads, suite_workloads
from translator.passes import BrokenPass, Pass, load_file
from translator.pipeline import FUSING, PipelineError, parse_pipeline

EXIT_INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Mode:
    """How much effort a run makes.  ``timeout`` is in seconds, for each process."""

    size: str
    rounds: int
    timeout: float
    description: str


MODES: dict[str, Mode] = {
    "fast": Mode("fast", 3, 60, "small sizes, three rounds: the suite in about a minute"),
    "default": Mode("default", 3, 120, "full sizes, three rounds: the suite in about four minutes"),
    "rigorous": Mode("default", 15, 600, "full sizes, fifteen rounds: narrow intervals"),
}


def run(options: argparse.Namespace) -> int:
    """Measure, write results as they come, print the tables."""
    mode = MODES[options.mode]
    workloads = _workloads(options, mode.size)
    engine = chosen_engine(options)
    settings = run_settings(options, mode, engine)
    unfused = unfused_pipeline(engine.pipeline)
    if unfused is not None:
        settings = replace(settings, pipelines=(unfused,))
    writer = open_results(options, {**run_header(mode, engine, settings, workloads), "unfused": unfused})

    def plan(record: Record) -> None:
        with progress("measuring", planned_processes(workloads, settings), quiet=options.quiet) as advance:
            run_plan(workloads, settings, record, advance)

    completed, measured = record_run(writer, plan)
    print_run(measured, console())
    return finish(completed, measured, writer.path)


def check(options: argparse.Namespace) -> int:
    """Count the suite at its fast size and compare with the golden counts."""
    path = golden_path()
    golden = read_golden(path)
    workloads = suite_workloads(selected_programs(options.benchmarks), "fast")
    settings = run_settings(options, MODES["fast"], GOLDEN_ENGINE)
    measured = Run({"programs": {workload.name: workload.group for workload in workloads}})
    with progress("counting", len(workloads) * len(MACHINE_TABLE), quiet=options.quiet) as advance:
        check_and_count(workloads, settings, measured.measurements.append, advance)
    results = summarise(measured)
    print_failures(measured, console())
    counts = dispatch_counts(results)
    if options.update:
        complete = options.benchmarks is None and len(counts) == len(workloads)
        write_golden(path, counts if complete else {**golden, **counts})
        print(f"wrote the counts of {len(counts)} programs to {path}")
        return int(bool(failures(results)))
    findings = compare_counts(golden, counts)
    _print_findings(findings, counts, path.name)
    return int(any(finding.failed for finding in findings) or bool(failures(results)))


def dispatch_counts(results: Sequence[ProgramResult]) -> Counts:
    """The dispatches of the programs that went right on both machines."""
    counts: Counts = {}
    for result in results:
        found = {machine: result.count(machine, "dispatches") for machine in COUNTED}
        if all(value is not None for value in found.values()):
            counts[result.name] = {machine: int(value or 0) for machine, value in found.items()}
    return counts


def _print_findings(findings: Sequence[Finding], counts: Counts, file: str) -> None:
    for finding in findings:
        print(f"{'FAILED' if finding.failed else 'better'} {finding.program}: {finding.text}")
    same = len(counts) - len({finding.program for finding in findings})
    print(f"{same} of {len(counts)} programs dispatch what {file} says")


def selected_programs(names: str | None) -> Sequence[Program]:
    """The programs that -b names; the whole suite without."""
    if names is not None and not names.replace(",", "").strip():
        raise UsageError("-b names no program")  # an empty variable of a script, say; not the whole suite
    try:
        programs = select(names or "")
    except UnknownProgram as error:
        raise UsageError(str(error)) from None
    if not programs:
        raise UsageError(f"-b {names} leaves no program")
    return programs


def _workloads(options: argparse.Namespace, size: str) -> list[Workload]:
    """The reader's scripts, the suite, or with -b both."""
    try:
        scripts = script_workloads(options.scripts)
    except OSError as error:
        raise UsageError(f"can't open {error.filename!r}: {error.strerror}") from None
    except ValueError as error:
        raise UsageError(f"can't compile {error}") from None
    if scripts and options.benchmarks is None:
        return scripts
    return [*suite_workloads(selected_programs(options.benchmarks), size), *scripts]


def run_settings(options: argparse.Namespace, mode: Mode, engine: Engine) -> Settings:
    """The machines, tried once."""
    environment = machine_environment()
    settings = Settings(mode.rounds, options.timeout or mode.timeout, engine, MACHINE_TABLE, environment)
    refuse_bad_engine(settings)
    return settings


def chosen_engine(options: argparse.Namespace) -> Engine:
    """The engine of the command line; files with passes are loaded here as well, where pipelines are read."""
    try:
        for file in options.load:
            load_file(Path(file))
    except BrokenPass as error:
        raise UsageError(str(error)) from None
    return Engine(options.engine, options.level, options.passes, load=tuple(options.load))


def unfused_pipeline(pipeline: str) -> str | None:
    """The pipeline without its fusing passes; None if it has none."""
    return f"{pipeline},-{FUSING}" if any(each.fusing for each in parsed(pipeline)) else None


def parsed(pipeline: str) -> tuple[Pass, ...]:
    """The passes of a pipeline; an unknown one is a usage error."""
    try:
        return parse_pipeline(pipeline)
    except PipelineError as error:
        raise UsageError(str(error)) from None


def refuse_bad_engine(settings: Settings) -> None:
    """Try the machines on an empty program: an unknown engine or pass is a usage error, not a failed benchmark."""
    for machine in settings.machines:
        if machine.counts:
            command = machine_command(machine, settings.engine, (), ("-c", "pass"))
            finished = run_process(command, settings.environment, settings.timeout)
            if finished.exit_status != 0:
                lines = finished.stderr.decode("utf-8", "replace").strip().splitlines()
                raise UsageError(lines[-1] if lines else f"{machine.name}: does not start")


def run_header(mode: Mode, engine: Engine, settings: Settings, workloads: Sequence[Workload]) -> dict[str, object]:
    """What the results file says of the run."""
    return {
        **describe_environment(),
        "size": mode.size,
        "rounds": settings.rounds,
        "timeout": settings.timeout,
        "engine": engine.label,
        "pipeline": engine.pipeline,
        **({"load": list(engine.load)} if engine.load else {}),
        "programs": {workload.name: workload.group for workload in workloads},
    }


def open_results(options: argparse.Namespace, header: dict[str, object]) -> ResultsWriter:
    """The file that -o names, or that of the last run."""
    return (
        open_last_run(header) if options.output is None else ResultsWriter(options.output, header, force=options.force)
    )


def record_run(writer: ResultsWriter, plan: Callable[[Record], None]) -> tuple[bool, Run]:
    """Carry out a plan; whether it was not interrupted, and what was measured."""
    measured = Run(writer.header)

    def record(measurement: Measurement) -> None:
        writer.add(measurement)
        measured.measurements.append(measurement)

    try:
        plan(record)
    except KeyboardInterrupt:
        return False, measured
    finally:
        writer.close()
    return True, measured


def finish(completed: bool, measured: Run, path: Path) -> int:
    """Say where the results are; the exit status."""
    if not completed:
        print("benchmarks: interrupted; the tables show what was measured", file=sys.stderr)
    print(f"results: {path}", file=sys.stderr)
    return int(bool(all_failures(measured))) if completed else EXIT_INTERRUPTED

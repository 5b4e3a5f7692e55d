"""``python -m benchmarks sweep``: what a limit on registers costs, for one or more allocation methods.

Each program runs once for each limit, in the counting loop of the register machine, and its output is checked: counts
are exact, so once is enough.  Everything is compared with the first method without a limit.  Reloads and spills are
those in the code of the program's script, whether it runs or not; the other figures are of what ran.

In: the parsed options.  Out: tables, with ``-o`` a file of JSON lines whose header is of the kind ``sweep``, and the
exit status.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean

from rich.console import Console

from benchmarks.environment import describe_environment
from benchmarks.errors import UsageError
from benchmarks.machines import REGISTER, Engine, machine_environment
from benchmarks.measuring import MODES, refuse_bad_engine, selected_programs
from benchmarks.progress import progress
from benchmarks.report.figures import MISSING, change, count, share
from benchmarks.report.terminal import console, plain_table
from benchmarks.results import Measurement, ResultsWriter
from benchmarks.runner import Settings
from benchmarks.statistics import geometric_mean
from benchmarks.step import Step, measure
from benchmarks.suite import Program
from benchmarks.workload import suite_workloads
from translator.driver import translate_in_stages
from translator.pipeline import PipelineError, read_pipeline, with_allocation
from translator.source import code_objects

LIMITS = "4,8,16,32,64,256"
NO_LIMIT = 0
STATIC = ("static_reloads", "static_spills")
LEGEND = (
    "dispatches, code bytes: change of the geometric mean against the first line; moves: their share of dispatches;",
    "reloads, spills: moves that the limit added to the code of all programs.",
)


@dataclass(frozen=True, slots=True)
class Setting:
    """A method with a limit."""

    method: str
    registers: int

    @property
    def label(self) -> str:
        return str(self.registers) if self.registers else "any number"

    def engine(self, chosen: Engine) -> Engine:
        """What was chosen on the command line, with this allocation."""
        passes = with_allocation(chosen.pipeline, self.method, self.registers)
        return Engine(chosen.name, chosen.level, passes, chosen.scope)


Figures = dict[str, float]  #: by metric
Results = dict[tuple[Setting, str], Figures]  #: of each setting and program that went right
Task = tuple[Setting, Program, str, Settings]


def sweep(options: argparse.Namespace) -> int:
    """Count everything and print the tables; 1 if a program failed."""
    chosen = Engine(options.engine, options.level, options.passes)
    settings = _settings(options.method, options.registers)
    _refuse_bad_settings(settings, chosen)
    mode = MODES[options.mode]
    plain = Settings(0, options.timeout or mode.timeout, chosen, (REGISTER,), machine_environment())
    refuse_bad_engine(plain)
    programs = selected_programs(options.benchmarks)
    writer = _writer(options, chosen, mode.size, programs)
    results: Results = {}
    failed: list[str] = []
    tasks = [
        (each, program, mode.size, replace(plain, engine=each.engine(chosen)))
        for program in programs
        for each in settings
    ]
    with progress("counting", len(tasks), quiet=options.quiet) as advance:
        for setting, name, measurements in _measured(tasks):
            if writer is not None:
                for measurement in measurements:
                    writer.add(measurement)
            wrong = [f"{name} with {setting.label}: {each.detail}" for each in measurements if each.status != "ok"]
            failed += wrong
            if not wrong:
                results[setting, name] = {each.metric: each.value or 0 for each in measurements}
            advance(name, 1)
    if writer is not None:
        writer.close()
    _print(results, settings, [program.name for program in programs], options.programs, failed)
    return int(bool(failed))


def _measured(tasks: Sequence[Task]) -> Iterator[tuple[Setting, str, list[Measurement]]]:
    """What the tasks measured, two at a time, as they end."""
    with ThreadPoolExecutor(2) as pool:
        futures = {pool.submit(_measure, *task): task for task in tasks}
        try:
            for future in as_completed(futures):
                setting, program, *_ = futures[future]
                yield setting, program.name, future.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


# -- what is counted --------------------------------------------------------------------------------------------------


def _settings(methods: str, limits: str) -> list[Setting]:
    """Each method without a limit, then with each limit, the largest first."""
    try:
        numbers = sorted({int(each) for each in limits.split(",")} - {NO_LIMIT}, reverse=True)
    except ValueError:
        raise UsageError(f"--registers: not a list of numbers: {limits!r}") from None
    names = list(dict.fromkeys(methods.split(",")))
    return [Setting(method, number) for method in names for number in (NO_LIMIT, *numbers)]


def _refuse_bad_settings(settings: Sequence[Setting], chosen: Engine) -> None:
    for setting in settings:
        try:
            read_pipeline(setting.engine(chosen).pipeline)
        except PipelineError as error:
            raise UsageError(str(error)) from None


def _measure(setting: Setting, program: Program, size: str, settings: Settings) -> list[Measurement]:
    """The counts of a run, and what the limit added to the code."""
    (workload,) = suite_workloads([program], size)
    assert workload.expected is not None
    step = Step(workload, REGISTER, workload.expected, settings.engine)
    measurements = measure(step, settings.environment, settings.timeout)
    if measurements[0].status == "ok":
        engine = settings.engine
        for name, value in zip(STATIC, added_moves(program.path, engine.pipeline), strict=True):
            measurements.append(
                Measurement(program.name, REGISTER.name, engine.label, engine.pipeline, name, value, "instructions")
            )
    return measurements


def added_moves(script: Path, pipeline: str) -> tuple[int, int]:
    """Reloads and spills in the register code of a script."""
    code = compile(script.read_bytes(), str(script), "exec", dont_inherit=True)
    allocations = [translate_in_stages(each, pipeline).allocation for each in code_objects(code)]
    return sum(each.reloads for each in allocations), sum(each.spills for each in allocations)


def _writer(
    options: argparse.Namespace, chosen: Engine, size: str, programs: Sequence[Program]
) -> ResultsWriter | None:
    if options.output is None:
        return None
    header = {
        **describe_environment(),
        "kind": "sweep",
        "size": size,
        "engine": chosen.label,
        "pipeline": chosen.pipeline,
        "programs": {program.name: program.group for program in programs},
    }
    return ResultsWriter(options.output, header, force=options.force)


# -- tables -----------------------------------------------------------------------------------------------------------


def _print(
    results: Results, settings: Sequence[Setting], programs: Sequence[str], each_program: bool, failed: Sequence[str]
) -> None:
    screen = console()
    _print_means(results, settings, programs, screen)
    if each_program:
        _print_programs(results, settings, programs, screen)
    for line in failed:
        screen.print(f"Failed: {line}", style="red", soft_wrap=True)


def _print_means(results: Results, settings: Sequence[Setting], programs: Sequence[str], screen: Console) -> None:
    right = [name for name in programs if all((setting, name) in results for setting in settings)]
    table = plain_table(f"Registers that a function may name: {len(right)} programs")
    for heading in ("method ", "registers ", "dispatches ", "moves ", "reloads ", "spills ", "code bytes"):
        table.add_column(heading, justify="left" if heading == "method " else "right")
    for setting in settings:
        table.add_row(setting.method, setting.label, *_means(results, setting, settings[0], right))
    screen.print(table)
    for line in LEGEND:
        screen.print(line, style="dim", soft_wrap=True)


def _means(results: Results, setting: Setting, base: Setting, programs: Sequence[str]) -> Iterator[str]:
    figures = [results[setting, name] for name in programs]
    before = [results[base, name] for name in programs]
    yield _change("dispatches", figures, before)
    yield share(fmean(each["moves"] / each["dispatches"] for each in figures)) if figures else MISSING
    for name in STATIC:
        yield count(sum(each[name] for each in figures))
    yield _change("code_bytes", figures, before)


def _change(metric: str, figures: Sequence[Figures], before: Sequence[Figures]) -> str:
    mean = geometric_mean([each[metric] / other[metric] for each, other in zip(figures, before, strict=True)])
    return MISSING if mean is None else change(mean)


def _print_programs(results: Results, settings: Sequence[Setting], programs: Sequence[str], screen: Console) -> None:
    """Dispatches of each program."""
    for method in dict.fromkeys(setting.method for setting in settings):
        shown = [setting for setting in settings if setting.method == method]
        table = plain_table(f"Dispatches of each program, {method}")
        table.add_column("program")
        for setting in shown:
            table.add_column(f" {setting.label}", justify="right")
        for name in programs:
            table.add_row(name, *(_dispatches(results, setting, settings[0], name) for setting in shown))
        screen.print()
        screen.print(table)


def _dispatches(results: Results, setting: Setting, base: Setting, name: str) -> str:
    if (setting, name) not in results or (base, name) not in results:
        return MISSING
    if setting == base:
        return count(results[base, name]["dispatches"])
    return change(results[setting, name]["dispatches"] / results[base, name]["dispatches"])

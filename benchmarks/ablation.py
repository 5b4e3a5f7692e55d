"""``python -m benchmarks ablate``: what each pass of a pipeline contributes.

After the breakdown by kind of eliminated instruction in Shi, Gregg, Beatty and Ertl, "Virtual Machine Showdown:
Stack Versus Registers" (VEE 2005).  In: a pipeline.  Out: two lists of ``Comparison``, measured and printed.

* *left out*: the pipeline without the pass, wherever it stands, against the whole pipeline.
* *added*: the pipeline's first n passes against its first n - 1, from no pass at all.

Both are needed: what two passes can both do neither brings when it alone is left out, and the first of them brings when
passes are added.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, replace

from benchmarks.errors import UsageError
from benchmarks.measuring import (
    MODES,
    chosen_engine,
    finish,
    open_results,
    parsed,
    record_run,
    run_header,
    run_settings,
    selected_programs,
)
from benchmarks.progress import progress
from benchmarks.report.ablation_tables import print_ablation
from benchmarks.report.terminal import console
from benchmarks.runner import Record, Settings, check_and_count, count_pipelines, planned_processes, time_in_rounds
from benchmarks.workload import Workload, suite_workloads
from translator.passes import Pass
from translator.pipeline import Item, read_pipeline, write_pipeline

ROUNDS = 3
LEFT_OUT, ADDED = "left out", "added"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A pipeline against another that differs by one pass.  ``kind``: ``LEFT_OUT`` or ``ADDED``."""

    kind: str
    name: str
    pipeline: str
    reference: str


def comparisons(base: str, only: str | None = None) -> list[Comparison]:
    """What to compare in the pipeline ``base``, for all its passes or those named in ``only``."""
    passes = parsed(base)
    if not passes:
        raise UsageError(f"{base} has no passes to leave out")
    wanted = _wanted(passes, base, only)
    texts: dict[tuple[Pass, ...], str] = {passes: base}  # what means the same is measured once
    left_out = list(_left_out(passes, wanted, base, texts))
    allocation = read_pipeline(base).items[len(passes) :]
    return [*left_out, *(each for each in _added(passes, allocation, texts) if each.name in wanted)]


def _wanted(passes: Sequence[Pass], base: str, only: str | None) -> list[str]:
    """The names, each once, in the order of the pipeline."""
    names = list(dict.fromkeys(each.name for each in passes))
    if only is None:
        return names
    wanted = {name.strip() for name in only.split(",")}
    if unknown := sorted(wanted - set(names)):
        raise UsageError(f"--only: {base} has no pass {unknown[0]!r} (it has {', '.join(names)})")
    return [name for name in names if name in wanted]


def _left_out(
    passes: Sequence[Pass], names: Sequence[str], base: str, texts: dict[tuple[Pass, ...], str]
) -> Iterator[Comparison]:
    for name in names:
        rest = tuple(each for each in passes if each.name != name)
        yield Comparison(LEFT_OUT, name, texts.setdefault(rest, f"{base},-{name}"), base)


def _added(
    passes: Sequence[Pass], allocation: Sequence[Item], texts: dict[tuple[Pass, ...], str]
) -> Iterator[Comparison]:
    reference = texts.setdefault((), write_pipeline(allocation))
    for length, each in enumerate(passes, 1):
        first = tuple(passes[:length])
        pipeline = texts.setdefault(first, write_pipeline((*first, *allocation)))
        yield Comparison(ADDED, each.name, pipeline, reference)
        reference = pipeline


def ablate(options: argparse.Namespace) -> int:
    """Measure every pipeline, write results as they come, print the tables."""
    engine = chosen_engine(options)
    compared = comparisons(engine.pipeline, options.only)
    mode = MODES["default" if options.time and not options.fast else "fast"]
    workloads = suite_workloads(selected_programs(options.benchmarks), mode.size)
    others = dict.fromkeys(text for each in compared for text in (each.reference, each.pipeline))
    others.pop(engine.pipeline, None)
    settings = replace(run_settings(options, mode, engine), pipelines=tuple(others), rounds=ROUNDS * options.time)
    settings = replace(settings, machines=tuple(each for each in settings.machines if each.counts))
    header = {**run_header(mode, engine, settings, workloads), "ablation": [list(astuple(each)) for each in compared]}
    writer = open_results(options, header)
    completed, measured = record_run(writer, lambda record: _measure(workloads, settings, record, options.quiet))
    print_ablation(measured, console())
    return finish(completed, measured, writer.path)


def _measure(workloads: Sequence[Workload], settings: Settings, record: Record, quiet: bool) -> None:
    """Count everything; then time the register machine with each pipeline in turn, round by round."""
    counting = replace(settings, rounds=0)
    with progress("counting", planned_processes(workloads, counting), quiet=quiet) as advance:
        right = check_and_count(workloads, counting, record, advance)
        others = count_pipelines(right, counting, record, advance)
    if settings.rounds:
        timed = [*(step for step in right if step.machine.translates), *others]
        steps = sorted(timed, key=lambda step: step.workload.name)  # a program's times are taken under one load
        with progress("timing", len(steps) * settings.rounds, quiet=quiet) as advance:
            time_in_rounds(steps, settings, record, advance)

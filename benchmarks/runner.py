"""The plan of a run: first check and count everything, then time what is right, in interleaved rounds.

In: workloads, ``Settings``.  Out: ``Measurement`` values, handed over as they come.

1. *Check and count.*  Each program once on each machine, its output compared with what is expected; on the two virtual
   machines this is the counting run.  Counts do not depend on the load, so two programs go at a time.
2. *Count other pipelines*, if there are any to compare: the same for the machine that translates.
3. *Time.*  Round by round over all programs; in a round, each program once on each machine in turn (cpython, stack,
   register, cpython, stack, register...), a process each, alone.  The samples of a round form pairs.  The output is
   checked again.  A machine that failed on a program is not timed on it, and the others are.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed, wait
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from benchmarks.judge import Expected, judge
from benchmarks.machines import CPYTHON, MACHINE_TABLE, Engine, Machine
from benchmarks.process import Finished, end_all_processes, run_process
from benchmarks.results import Measurement
from benchmarks.step import Step, measure, python_command, seeded
from benchmarks.workload import Workload


@dataclass(frozen=True, slots=True)
class Settings:
    """How a run goes.  ``timeout`` is in seconds, for each process; ``pipelines``: counted beside the engine's own."""

    rounds: int
    timeout: float
    engine: Engine = field(default_factory=Engine)
    machines: tuple[Machine, ...] = MACHINE_TABLE
    environment: Mapping[str, str] = field(default_factory=dict)
    jobs: int = 2
    pipelines: tuple[str, ...] = ()

    @property
    def translating(self) -> int:
        """How many of the machines run every one of the other pipelines, too."""
        return sum(machine.translates for machine in self.machines)


_Checked = list[tuple[Step, list[Measurement]]]
_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

Record = Callable[[Measurement], None]
Advance = Callable[[str, int], None]
"""Called with the program that comes next or was done, and how many of the planned processes that settles."""


def run_plan(workloads: Sequence[Workload], settings: Settings, record: Record, advance: Advance) -> None:
    """Measure everything."""
    right = check_and_count(workloads, settings, record, advance)
    count_pipelines(right, settings, record, advance)
    time_in_rounds(right, settings, record, advance)


def planned_processes(workloads: Sequence[Workload], settings: Settings) -> int:
    """How many processes a run takes when nothing fails."""
    others = settings.translating * len(settings.pipelines)
    return len(workloads) * (len(settings.machines) * (1 + settings.rounds) + others)


def check_and_count(workloads: Sequence[Workload], settings: Settings, record: Record, advance: Advance) -> list[Step]:
    """Run each program once on each machine; the steps that went right, in the order of the programs."""
    right: dict[str, list[Step]] = {}

    def done(workload: Workload, outcomes: _Checked) -> None:
        right[workload.name] = [step for step, measurements in outcomes if _all_ok(measurements)]
        _record_all(record, (measurements for _, measurements in outcomes))
        advance(workload.name, _settled(right[workload.name], settings))

    in_parallel(lambda workload: _check(workload, settings), workloads, done, settings.jobs)
    return [step for workload in workloads for step in right[workload.name]]


def _settled(right: Sequence[Step], settings: Settings) -> int:
    """How many of the planned processes the first runs of a program settle, of which these went right."""
    failed = len(settings.machines) - len(right)
    lost = settings.translating - sum(step.machine.translates for step in right)
    return len(settings.machines) + failed * settings.rounds + lost * len(settings.pipelines)


def count_pipelines(steps: Iterable[Step], settings: Settings, record: Record, advance: Advance) -> list[Step]:
    """Run the other pipelines of those steps that translate; the steps that went right, in order."""
    others = [
        replace(step, engine=step.engine.with_pipeline(pipeline))
        for step in steps
        if step.machine.translates
        for pipeline in settings.pipelines
    ]
    right: set[Step] = set()

    def done(step: Step, measurements: list[Measurement]) -> None:
        _record_all(record, [measurements])
        if _all_ok(measurements):
            right.add(step)
        advance(step.workload.name, 1)

    in_parallel(lambda step: measure(step, settings.environment, settings.timeout), others, done, settings.jobs)
    return [step for step in others if step in right]


def time_in_rounds(steps: Sequence[Step], settings: Settings, record: Record, advance: Advance) -> None:
    """Time the steps, over and over; one that fails is not tried again."""
    for number in range(1, settings.rounds + 1):
        steps = [step for step in steps if _time(replace(step, round=number), settings, record, advance)]


def _time(step: Step, settings: Settings, record: Record, advance: Advance) -> bool:
    measurements = measure(step, settings.environment, settings.timeout)
    _record_all(record, [measurements])
    right = _all_ok(measurements)
    advance(step.workload.name, 1 if right else 1 + settings.rounds - (step.round or 0))
    return right


def _check(workload: Workload, settings: Settings) -> _Checked:
    """The first run on each machine; only on the first one, when CPython itself does not end in order."""
    if workload.expected is None:
        reference = _reference_run(workload, settings)
        expected = Expected(reference.stdout, reference.exit_status or 0)
        verdict = judge(reference, expected, settings.timeout)
        if verdict.status != "ok":
            step = Step(workload, CPYTHON, expected, settings.engine)
            return [(step, step.failure(verdict))]
    else:
        expected = workload.expected
    steps = [Step(workload, machine, expected, settings.engine) for machine in settings.machines]
    return [(step, measure(step, settings.environment, settings.timeout)) for step in steps]


def _reference_run(workload: Workload, settings: Settings) -> Finished:
    return run_process(python_command(workload), seeded(settings.environment, 0), settings.timeout)


def _all_ok(measurements: Iterable[Measurement]) -> bool:
    return all(measurement.status == "ok" for measurement in measurements)


def _record_all(record: Record, outcomes: Iterable[Iterable[Measurement]]) -> None:
    for measurements in outcomes:
        for measurement in measurements:
            record(measurement)


def in_parallel(
    work: Callable[[_Item], _Result], items: Iterable[_Item], done: Callable[[_Item, _Result], None], jobs: int
) -> None:
    """Do the work on each item, ``jobs`` at a time, and hand over each result as it comes, in this thread."""
    with ThreadPoolExecutor(jobs) as pool:
        tasks = {pool.submit(work, item): item for item in items}
        try:
            for task in as_completed(tasks):
                done(tasks[task], task.result())
        except BaseException:
            _end_all(tasks)
            raise


def _end_all(tasks: Collection[Future[Any]]) -> None:
    """End tasks and their processes: a task goes on to its next machine when a process ends, hence the loop."""
    for task in tasks:
        task.cancel()
    while wait(tasks, timeout=0.05).not_done:
        end_all_processes()

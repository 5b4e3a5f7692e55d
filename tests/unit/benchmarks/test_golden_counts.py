"""Each program of the suite dispatches on both machines what the golden counts of this CPython say, and prints what it
should."""

import functools

import pytest

from benchmarks.check import COUNTED, GOLDEN_ENGINE, compare_counts, golden_path, read_golden
from benchmarks.machines import MACHINE_TABLE, machine_environment
from benchmarks.step import Step, measure
from benchmarks.suite import PROGRAMS
from benchmarks.workload import suite_workloads

TIMEOUT = 60


@functools.cache
def environment():
    return machine_environment()


def dispatches(workload, machine):
    outcome = measure(Step(workload, machine, workload.expected, GOLDEN_ENGINE), environment(), TIMEOUT)
    assert [m.detail for m in outcome if m.status != "ok"] == []
    return next(int(m.value) for m in outcome if m.metric == "dispatches")


@pytest.mark.parametrize("workload", suite_workloads(PROGRAMS, "fast"), ids=lambda workload: workload.name)
def test_dispatches_have_not_grown(workload):
    counts = {machine.name: dispatches(workload, machine) for machine in MACHINE_TABLE if machine.name in COUNTED}
    findings = compare_counts(read_golden(golden_path()), {workload.name: counts})
    assert [finding.text for finding in findings if finding.failed] == []

"""Two runs: counts are compared exactly, times with their noise."""

from dataclasses import replace

import pytest

from benchmarks.report.comparison import compare_runs, differences
from benchmarks.results import Run


def verdicts(old, new, **wanted):
    return {
        (change.program, change.machine, change.metric): change.verdict
        for change in compare_runs(old, new)
        if change.verdict != "same"
    }


def with_seconds(run, seconds):
    """The run with these samples for fib on the register machine."""
    samples = iter(seconds)
    measurements = [
        replace(m, value=next(samples)) if (m.program, m.machine, m.metric) == ("fib", "register", "seconds") else m
        for m in run.measurements
    ]
    return Run(run.header, measurements)


def test_the_same_run_did_not_change(make_run):
    assert verdicts(make_run(), make_run()) == {}


def test_one_more_dispatch_is_worse(make_run):
    run = make_run()
    more = [
        replace(m, value=m.value + 1) if (m.program, m.machine, m.metric) == ("fib", "stack", "moves") else m
        for m in run.measurements
    ]
    assert verdicts(run, Run(run.header, more)) == {("fib", "stack", "moves"): "worse"}
    assert verdicts(Run(run.header, more), run) == {("fib", "stack", "moves"): "better"}


@pytest.mark.parametrize(
    ("before", "after", "verdict"),
    [
        ((2.0, 2.01), (2.5, 2.51), "worse"),
        ((2.5, 2.51), (2.0, 2.01), "better"),
        ((2.0, 3.0), (2.5, 3.5), None),  # the interval holds 1
        ((2.0, 2.0), (2.02, 2.02), None),  # sure, but within the tolerance
    ],
)
def test_times_change_when_more_than_noise(make_run, before, after, verdict):
    found = verdicts(with_seconds(make_run(), before), with_seconds(make_run(), after))
    assert found.get(("fib", "register", "seconds")) == verdict


def test_a_new_failure_is_worse(make_run):
    run = make_run()
    healthy = make_run(programs=("fib", "tak"))
    assert verdicts(run, run) == {}
    lost = Run(run.header, [replace(m, program="fib") if m.status != "ok" else m for m in run.measurements])
    assert verdicts(healthy, lost)["fib", "register", "status"] == "worse"
    assert verdicts(lost, healthy)["fib", "register", "status"] == "better"


def test_differences_of_the_headers(make_run):
    old = make_run()
    new = Run({**old.header, "python": "3.13.5", "programs": {"fib": "calls"}}, old.measurements)
    assert differences(old, new) == [
        "python differs: 3.11.7 and 3.13.5",
        "only in the first run: tak, sieve, nbody",
    ]

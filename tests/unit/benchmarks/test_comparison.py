"""Two runs: counts are compared exactly, times with their noise."""

import io
from dataclasses import replace

import pytest

from benchmarks.report.comparison import PER_STACK, compare_runs, differences, mean_change
from benchmarks.report.comparison_tables import print_comparison
from benchmarks.report.terminal import console
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


def test_what_slows_a_whole_run_down_cancels_between_the_machines(make_run):
    found = verdicts(make_run(), make_run(scale=1.5))
    assert found["fib", "register", "seconds"] == found["fib", "stack", "seconds"] == "worse"
    assert ("fib", "register", PER_STACK) not in found
    slower = verdicts(make_run(), with_seconds(make_run(), (2.5, 2.5)))
    assert slower["fib", "register", PER_STACK] == "worse"
    assert ("tak", "register", PER_STACK) not in slower


def test_means_over_the_programs(make_run):
    run = make_run()
    halved = [
        replace(m, value=m.value / 2) if (m.program, m.machine, m.metric) == ("fib", "register", "dispatches") else m
        for m in run.measurements
    ]
    zero = [replace(m, value=0) if (m.program, m.metric) == ("tak", "moves") else m for m in halved]
    changes = compare_runs(run, Run(run.header, zero))

    def mean(machine, metric):
        return mean_change([change for change in changes if (change.machine, change.metric) == (machine, metric)])

    assert mean("register", "dispatches") == "-29.3%", "a half of one of two programs"
    assert mean("stack", "dispatches") == "+0.0%"
    assert mean("register", "moves") == "", "there is no mean with a zero"
    changes = compare_runs(Run(run.header, zero), run)
    assert mean("register", "moves") == "", "nor one that leaves out what was zero"
    assert mean("register", PER_STACK) == mean("stack", "seconds") == "1.00 [1.00, 1.00]"


def test_two_pipelines_on_the_terminal(make_run):
    old = make_run()
    measurements = [
        replace(m, pipeline="O2,mine", value=m.value and m.value / 2) if m.machine == "register" else m
        for m in old.measurements
    ]
    new = Run({**old.header, "pipeline": "O2,mine"}, measurements)
    target = io.StringIO()
    print_comparison(compare_runs(old, new), differences(old, new), console(target))
    lines = [" ".join(line.split()) for line in target.getvalue().splitlines()]
    assert "fib register dispatches 10000 5000 -50.0% better" in lines
    assert "register dispatches 2 0 0 -50.0%" in lines
    assert "stack dispatches 0 0 3 +0.0%" in lines
    assert "register seconds/stack's 2 0 0 0.50 [0.50, 0.50]" in lines
    assert lines[-1] == "Note: pipeline differs: O2 and O2,mine."


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

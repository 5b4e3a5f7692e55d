"""A run with made-up machines: every way to fail costs its own row, and the order of the timing is interleaved."""

import os
import time
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.errors import UsageError
from benchmarks.judge import Expected
from benchmarks.machines import CPYTHON, REGISTER, STACK, Engine, machine_environment
from benchmarks.measuring import refuse_bad_engine
from benchmarks.runner import Settings, planned_processes, run_plan
from benchmarks.workload import Workload, script_workloads

FAKE = str(Path(__file__).with_name("fake_machine.py"))


def fake(machine, behaviour="right"):
    return replace(machine, launch=(FAKE, machine.name, behaviour))


def settings(stack="right", register="right", timeout=20.0, rounds=2, engine=None):
    machines = (CPYTHON, fake(STACK, stack), fake(REGISTER, register))
    return Settings(rounds, timeout, Engine(engine), machines, machine_environment())


@pytest.fixture
def workload(tmp_path):
    script = tmp_path / "hello.py"
    script.write_text("import sys\nprint('hello', *sys.argv[1:])\n")
    return Workload("hello", "greetings", (str(script), "3"), Expected(b"hello 3\n"))


def measured(workloads, plan):
    measurements, progress = [], []
    run_plan(workloads, plan, measurements.append, lambda name, done: progress.append(done))
    assert sum(progress) == planned_processes(workloads, plan), "progress ends at its end, whatever failed"
    return measurements


def failures(measurements):
    return [(m.machine, m.metric, m.status, m.detail) for m in measurements if m.status != "ok"]


def test_counts_first_then_times_in_turn(workload):
    measurements = measured([workload], settings())
    assert failures(measurements) == []
    counts = [m for m in measurements if m.round is None]
    assert {(m.machine, m.metric, m.value) for m in counts} >= {
        ("stack", "dispatches", 1000),
        ("register", "moves", 600),
    }
    assert len(counts) == 18
    seconds = [(m.round, m.machine) for m in measurements if m.metric == "seconds"]
    assert seconds == [(n, machine) for n in (1, 2) for machine in ("cpython", "stack", "register")]
    assert {m.value for m in measurements if m.metric == "translate_seconds"} == {0.1, 0.06}
    machines = [m for m in measurements if m.machine != "cpython"]
    assert {m.value for m in machines if m.metric == "seconds"} == {1 - 0.1, 0.6 - 0.06}, "time without preparation"


def test_rows_say_engine_and_pipeline(workload):
    measurements = measured([workload], settings(engine="threaded", rounds=1))
    assert {(m.machine, m.engine, m.pipeline) for m in measurements} == {
        ("cpython", None, None),
        ("stack", "threaded", None),
        ("register", "threaded", "O2"),
    }


def test_other_pipelines_are_counted_and_not_timed(workload):
    measurements = measured([workload], replace(settings(), pipelines=("O2,-fusing", "O0")))
    assert failures(measurements) == []
    dispatches = {(m.machine, m.pipeline): m.value for m in measurements if m.metric == "dispatches"}
    assert dispatches == {
        ("stack", None): 1000,
        ("register", "O2"): 600,
        ("register", "O2,-fusing"): 700,
        ("register", "O0"): 600,
    }
    assert {m.pipeline for m in measurements if m.round is not None} == {None, "O2"}


def test_another_pipeline_that_goes_wrong_costs_its_own_row(workload):
    measurements = measured([workload], replace(settings(register="print without fusing"), pipelines=("O2,-fusing",)))
    assert [(m.machine, m.pipeline, m.status) for m in measurements if m.status != "ok"] == [
        ("register", "O2,-fusing", "incorrect")
    ]
    assert sum(m.metric == "seconds" and m.machine == "register" for m in measurements) == 2


@pytest.mark.parametrize(
    ("behaviour", "status", "detail"),
    [
        ("hang", "timeout", "still running after 1 s"),
        ("die", "crash", "ended by SIGABRT"),
        ("raise", "crash", "exit status 1 in place of 0: RuntimeError: the machine is broken"),
        ("print", "incorrect", "line 1 of the output: expected 'hello 3\\n', printed 'chatter\\n'"),
        ("silent", "crash", "ended in order but wrote no figures"),
        ("nonsense", "crash", "wrote no figure for dispatches: -1"),
    ],
)
def test_failure_costs_its_own_row(workload, behaviour, status, detail):
    measurements = measured([workload], settings(register=behaviour, timeout=1.0 if behaviour == "hang" else 20.0))
    assert failures(measurements) == [("register", "dispatches", status, detail)]
    assert sum(m.metric == "seconds" and m.machine == "stack" for m in measurements) == 2


def test_preparation_as_long_as_the_whole_is_no_figure(workload):
    (failure,) = failures(measured([workload], settings(stack="hasty")))
    assert failure == ("stack", "seconds", "crash", "wrote no figure for seconds: 2.0 of 1.0 spent before it")


def test_failure_while_timing_ends_the_timing_of_that_machine(workload, tmp_path):
    flag = tmp_path / "flag"
    script = Path(workload.command[0])
    # Right the first time on each machine (plain, stack, register), wrong from the fourth run on.
    script.write_text(
        f"import os\nwith open({str(flag)!r}, 'a') as f: f.write('x')\n"
        f"print('hello', 3 if os.path.getsize({str(flag)!r}) < 4 else 4)\n"
    )
    measurements = measured([workload], settings())
    assert [(machine, metric) for machine, metric, _, _ in failures(measurements)] == [
        (machine, "seconds") for machine in ("cpython", "stack", "register")
    ]


def test_other_programs_go_on(workload, tmp_path):
    bad = tmp_path / "bad.py"
    bad.write_text("import sys\nsys.exit(3)\n")
    workloads = [Workload("bad", "greetings", (str(bad),), Expected(b"")), workload]
    measurements = measured(workloads, settings(rounds=1))
    assert {m.program for m in measurements if m.status == "crash"} == {"bad"}
    assert sum(m.program == "hello" and m.metric == "seconds" for m in measurements) == 3


def test_a_script_is_compared_with_cpython_exit_status_too(tmp_path):
    script = tmp_path / "mine.py"
    script.write_text("import sys\nprint(__name__, sys.argv[0], sys.path[0])\nsys.exit(3)\n")
    plan = Settings(1, 20.0, Engine(), (CPYTHON,), machine_environment())
    measurements = measured(script_workloads([str(script)]), plan)
    assert [(m.program, m.metric, m.status) for m in measurements] == [("mine.py", "seconds", "ok")]
    wrong = replace(plan, machines=(CPYTHON, fake(STACK)), rounds=0)
    assert [(m, s) for m, _, s, _ in failures(measured(script_workloads([str(script)]), wrong))] == [
        ("stack", "incorrect")
    ]


def test_a_script_that_hangs_on_cpython_is_not_tried_elsewhere(tmp_path):
    script = tmp_path / "mine.py"
    script.write_text("while True: pass\n")
    measurements = measured(script_workloads([str(script)]), settings(timeout=0.5))
    assert [(m.machine, m.status) for m in measurements] == [("cpython", "timeout")]


def is_running(state):
    try:
        return state.read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def test_what_a_program_leaves_behind_ends_with_it(workload, tmp_path):
    pid_file = tmp_path / "pid"
    Path(workload.command[0]).write_text(
        "import subprocess, sys\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        f"open({str(pid_file)!r}, 'w').write(str(child.pid))\nprint('hello 3')\n"
    )
    measurements = measured([workload], replace(settings(rounds=0), machines=(CPYTHON,)))
    assert failures(measurements) == []
    state = Path(f"/proc/{pid_file.read_text()}/stat")
    deadline = time.monotonic() + 20  # it was killed, and dies when the system comes to it
    while is_running(state) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_running(state)


@pytest.mark.timeout(30)
def test_interrupt_ends_the_processes(workload, tmp_path):
    def interrupt(name, done):
        raise KeyboardInterrupt

    script = tmp_path / "slow.py"
    script.write_text("import time\ntime.sleep(600)\n")
    slow = Workload("slow", "greetings", (str(script),), Expected(b""))
    with pytest.raises(KeyboardInterrupt):
        run_plan([slow, workload], settings(timeout=300.0), lambda measurement: None, interrupt)


def test_unknown_engine_is_a_usage_error():
    with pytest.raises(UsageError, match="stack: no engine is called 'jit'"):
        refuse_bad_engine(settings(engine="jit"))


def test_pass_files_go_to_the_register_machine():
    engine = Engine(passes="own", load=("one.py", "two.py"))
    assert engine.options(REGISTER) == ("-O2", "--passes", "own", "--load", "one.py", "--load", "two.py")
    assert engine.options(STACK) == engine.options(CPYTHON) == ()


def test_a_missing_pass_file_is_a_usage_error():
    plan = Settings(1, 20.0, Engine(load=("missing.py",)), (REGISTER,), machine_environment())
    with pytest.raises(UsageError, match=r"^regvm: missing.py: FileNotFoundError: "):
        refuse_bad_engine(plan)


def test_environment_leaves_path_alone_when_packages_are_found(monkeypatch):
    monkeypatch.chdir(Path(__file__).parents[3])
    assert "PYTHONPATH" not in machine_environment({"PATH": os.environ["PATH"]})


def test_environment_adds_the_project_where_packages_are_not_found(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    variables = {"PATH": os.environ["PATH"], "PYTHONPATH": "/elsewhere", "PYTHONSAFEPATH": "1"}
    extended = machine_environment(variables).get("PYTHONPATH")
    root = str(Path(__file__).parents[3])
    assert extended in ("/elsewhere", f"{root}{os.pathsep}/elsewhere")
    assert machine_environment({**variables, "PYTHONPATH": extended})["PYTHONPATH"] == extended

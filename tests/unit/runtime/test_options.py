"""The machines' own options: reports in the form of the contract, what runs in the machine, wrong usage."""

import json
import platform
from pathlib import Path

import pytest

from runtime.statistics import FIGURES

MACHINES = {"stackvm": "stack", "regvm": "register"}
PROGRAM = """
import sys, textwrap
def double(x): return x + x
print(sum(double(n) for n in range(10)), textwrap.dedent("  indented"))
sys.exit(int(sys.argv[1]))
"""
CONTRACT = (
    "schema machine python engine pipeline dispatches opcodes operand_reads operand_writes bytes_fetched moves calls "
    "code_objects static_instructions code_bytes"
).split()


@pytest.fixture(params=sorted(MACHINES))
def machine(request) -> str:
    return request.param


@pytest.fixture
def script(tmp_path: Path) -> str:
    path = tmp_path / "program.py"
    path.write_text(PROGRAM)
    return str(path)


def test_counts_as_json(machine: str, script: str, tmp_path: Path, run_python) -> None:
    files = {scope: tmp_path / f"{scope}.json" for scope in ("all", "program")}
    found = {}
    for scope, path in files.items():
        outcome = run_python("-m", machine, "--scope", scope, "--stats-json", str(path), script, "4")
        assert (outcome.returncode, outcome.stdout, outcome.stderr) == (4, "90 indented\n", "")
        found[scope] = json.loads(path.read_text())
    figures = found["program"]
    assert set(CONTRACT) <= set(figures)
    assert (figures["schema"], figures["machine"], figures["engine"]) == (1, MACHINES[machine], "loop")
    assert figures["python"] == platform.python_version()
    assert figures["pipeline"] == ("O2" if machine == "regvm" else "")
    assert figures["dispatches"] == sum(figures["opcodes"].values())
    assert figures["code_objects"] == 3, "the module, double and the generator expression"
    assert figures["calls"] >= 14 and figures["code_bytes"] % (4 if machine == "regvm" else 2) == 0
    assert all(type(figures[name]) is int and figures[name] >= 0 for name in FIGURES)
    # with --scope all, the default, textwrap runs in the machine too
    assert found["all"]["dispatches"] > 10 * figures["dispatches"]
    assert found["all"]["code_objects"] > 10 * figures["code_objects"]


def test_counts_of_another_engine(machine: str, script: str, tmp_path: Path, run_python) -> None:
    found = {}
    for engine in ("loop", "fused"):
        path = tmp_path / f"{engine}.json"
        options = ("--engine", engine, "--stats", "--stats-json", str(path))
        outcome = run_python("-m", machine, *options, script, "4")
        assert (outcome.returncode, outcome.stdout) == (4, "90 indented\n")
        title, *_ = outcome.stderr.splitlines()
        assert ("engine fused" in title) == (engine == "fused")
        found[engine] = json.loads(path.read_text())
        assert found[engine]["engine"] == engine
    loop, fused = found["loop"], found["fused"]
    assert loop.keys() == fused.keys()
    assert fused["dispatches"] == sum(fused["opcodes"].values())
    in_pairs = sum(count for opcode, count in fused["opcodes"].items() if "+" in opcode)
    assert fused["dispatches"] < loop["dispatches"] <= fused["dispatches"] + in_pairs
    assert not any("+" in opcode for opcode in loop["opcodes"])
    for name in "dispatches_defused bytes_fetched calls static_instructions code_bytes code_objects".split():
        assert fused[name] == loop[name], name


def test_counts_are_the_same_every_time(machine: str, script: str, tmp_path: Path, run_python) -> None:
    found = []
    for name in ("first", "second"):
        path = tmp_path / name
        run_python("-m", machine, "--scope", "program", "--stats-json", str(path), script, "0")
        figures = json.loads(path.read_text())
        del figures["prepare_seconds"]
        found.append(figures)
    assert found[0] == found[1]


def test_counts_as_a_table(machine: str, script: str, run_python) -> None:
    outcome = run_python("-m", machine, "--stats", "--scope", "program", script, "0")
    assert outcome.returncode == 0 and outcome.stdout == "90 indented\n"
    first, *lines = outcome.stderr.splitlines()
    pipeline = ", O2" if machine == "regvm" else ""
    assert first == f"{MACHINES[machine]} machine, CPython {platform.python_version()}{pipeline}"
    words = [line.split() for line in lines]
    totals = {line[0]: int(line[1].replace(",", "")) for line in words}
    opcodes = [line for line in words if line[-1].endswith("%")]
    assert {"dispatches", "code_objects", *FIGURES} <= set(totals)
    assert totals["dispatches"] == sum(int(line[1].replace(",", "")) for line in opcodes)
    assert sum(float(line[-1].rstrip("%")) for line in opcodes) == pytest.approx(100, abs=0.1 * len(opcodes))


def test_the_table_does_not_depend_on_the_programs_streams(machine: str, run_python) -> None:
    outcome = run_python("-m", machine, "--stats", "-c", "import io, sys; sys.stdout = sys.stderr = io.StringIO()")
    assert outcome.stdout == "" and f"{MACHINES[machine]} machine, CPython" in outcome.stderr


def test_counts_of_a_program_that_fails(machine: str, tmp_path: Path, run_python) -> None:
    path = tmp_path / "counts.json"
    outcome = run_python("-m", machine, "--stats-json", str(path), "-c", "x = 1\n1 / 0")
    assert outcome.returncode == 1 and outcome.stderr.endswith("ZeroDivisionError: division by zero\n")
    assert json.loads(path.read_text())["dispatches"] >= 2


def test_times_as_json(machine: str, script: str, tmp_path: Path, run_python) -> None:
    path = tmp_path / "times.json"
    assert run_python("-m", machine, "--time-json", str(path), script, "0").returncode == 0
    times = json.loads(path.read_text())
    assert (times["schema"], times["machine"]) == (1, MACHINES[machine])
    assert 0 < times["prepare_seconds"] < times["seconds"] < 60


def test_no_option_no_chatter(machine: str, run_python) -> None:
    outcome = run_python("-m", machine, "-c", "pass")
    assert (outcome.returncode, outcome.stdout, outcome.stderr) == (0, "", "")


def test_what_follows_the_program_is_the_programs(machine: str, run_python) -> None:
    for program in (["-c", "import sys; print(sys.argv[1:])"], ["-cimport sys; print(sys.argv[1:])"]):
        outcome = run_python("-m", machine, *program, "--stats", "--nonsense", "-m")
        assert (outcome.returncode, outcome.stdout, outcome.stderr) == (0, "['--stats', '--nonsense', '-m']\n", "")
    assert "Beautiful is better" in run_python("-m", machine, "-mthis").stdout


WRONG = {
    "an unknown option": (["--nonsense", "-c", "1"], "unrecognized arguments: --nonsense"),
    "a shortened option": (["--stat", "-c", "1"], "unrecognized arguments: --stat"),
    "an unknown engine": (["--engine", "jit", "-c", "1"], "unknown engine 'jit' (known: loop, fused)"),
    "an engine without a name": (["--engine"], "expected one argument"),
    "an unknown scope": (["--scope", "some", "-c", "1"], "invalid choice: 'some'"),
    "no file": (["--stats-json"], "expected one argument"),
    "a missing folder": (["--stats-json", "no/such/x", "-c", "print(1)"], "cannot write no/such/x: no such directory"),
    "a folder": (["--stats-json", ".", "-c", "print(1)"], "cannot write .: is a directory"),
    "a folder for times": (["--time-json", "/", "-c", "print(1)"], "cannot write /: is a directory"),
    "no code": (["-c"], "argument expected for the -c option"),
    "no module": (["-m"], "argument expected for the -m option"),
}
WRONG_PASSES = {
    "an unknown pass": (["--passes", "nonsense", "-c", "1"], "there is no pass 'nonsense' (known: "),
    "an unknown pass option": (["--passes", "dead_code{x=1}", "-c", "1"], "dead_code has no option 'x' (known: none)"),
    "an open brace": (["--passes", "O1,dead_code{", "-c", "1"], "cannot read the pipeline from 'dead_code{' on"),
    "too few registers": (["--registers", "3", "-c", "1"], "allocate needs 4 registers or more, or 0 for no limit"),
    "an unknown allocator": (["--allocator", "best", "-c", "1"], "allocate has no method 'best' (known: linear,"),
    "an unknown level": (["-O7", "-c", "1"], "unrecognized arguments: -O7"),
}
USAGE = [("stackvm", *row) for row in WRONG.values()] + [("regvm", *row) for row in (WRONG | WRONG_PASSES).values()]


@pytest.mark.parametrize(("program", "arguments", "complaint"), USAGE)
def test_wrong_usage_is_one_line(program: str, arguments: list[str], complaint: str, run_python) -> None:
    outcome = run_python("-m", program, *arguments)
    assert outcome.returncode == 2 and outcome.stdout == ""
    assert outcome.stderr.startswith(f"{program}: ") and complaint in outcome.stderr
    assert outcome.stderr.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_is_one_line(machine: str, run_python) -> None:
    for option in ("--stats-json", "--time-json"):
        outcome = run_python("-m", machine, option, "/dev/full", "-c", "print(1)")
        assert outcome.stdout == "1\n"
        assert outcome.stderr == f"{machine}: cannot write /dev/full: No space left on device\n"


def test_help_names_every_option(machine: str, run_python) -> None:
    outcome = run_python("-m", machine, "--help")
    assert outcome.returncode == 0 and outcome.stdout.startswith(f"usage: python -m {machine} [options] (SCRIPT")
    for option in "--stats --stats-json --time-json --engine --scope".split():
        assert option in outcome.stdout
    assert ("--passes" in outcome.stdout) == (machine == "regvm")


@pytest.mark.parametrize("level", ["-O0", "-O1", "-O2", "--passes=copy_propagation,dead_code"])
def test_levels_give_the_same_output_with_different_code(level: str, script: str, tmp_path: Path, run_python) -> None:
    path = tmp_path / "counts.json"
    outcome = run_python("-m", "regvm", level, "--scope", "program", "--stats-json", str(path), script, "0")
    assert outcome.stdout == "90 indented\n"
    figures = json.loads(path.read_text())
    assert figures["pipeline"] == level.removeprefix("--passes=").lstrip("-")
    assert figures["dispatches"] > 50


def test_uncaught_exceptions_of_threads_show_nothing_of_the_machine(machine: str, run_python) -> None:
    """With --scope program the host's own ``threading`` reports them."""
    code = "import threading\ndef fail(): 1 / 0\nthread = threading.Thread(target=fail)\nthread.start()\nthread.join()"
    outcome = run_python("-m", machine, "--scope", "program", "-c", code)
    assert outcome.returncode == 0
    assert outcome.stderr == run_python("-c", code).stderr

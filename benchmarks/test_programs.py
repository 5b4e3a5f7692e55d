"""The suite under pytest-benchmark: ``pytest benchmarks/test_programs.py``.

Each program at its fast size on each machine, in this process; a group is a program, so its three machines stand
together.  Output is checked, and the counts of a counting run are in ``extra_info``.  ``python -m benchmarks`` is the
measurement to quote (interleaved, a process each); this one is for pytest-benchmark's histories and comparisons.
"""

import sys
from collections.abc import Callable
from functools import cache
from types import CodeType
from typing import Any

import pytest

import regvm
import stackvm
from benchmarks.judge import Expected
from benchmarks.machines import REGISTER, STACK, Engine, Machine, machine_environment
from benchmarks.metrics import COUNTS
from benchmarks.step import Step, measure
from benchmarks.suite import PROGRAMS, Program
from benchmarks.workload import suite_workloads

TIMEOUT = 120
ROUNDS = 3

EXECUTE: dict[str, Callable[[CodeType, dict[str, Any]], object]] = {
    "cpython": exec,
    "stack": stackvm.execute,
    "register": regvm.execute,
}
COUNTING: dict[str, Machine] = {"stack": STACK, "register": REGISTER}


@cache
def environment() -> dict[str, str]:
    return machine_environment()


def counts(program: Program, machine: Machine) -> dict[str, float | None]:
    """The counts of a counting run, which is a process of its own."""
    (workload,) = suite_workloads([program], "fast")
    step = Step(workload, machine, workload.expected or Expected(b""), Engine())
    return {m.metric: m.value for m in measure(step, environment(), TIMEOUT)}


@pytest.mark.timeout(TIMEOUT)
@pytest.mark.parametrize("machine", EXECUTE)
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_program(
    program: Program, machine: str, benchmark: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code = compile(program.path.read_bytes(), str(program.path), "exec", dont_inherit=True)
    monkeypatch.setattr(sys, "argv", [str(program.path), str(program.fast)])
    benchmark.group = program.name

    def fresh() -> tuple[tuple[CodeType, dict[str, Any]], dict[str, Any]]:
        capsys.readouterr()
        module = type(sys)("__main__")
        module.__dict__.update(__file__=str(program.path), __builtins__=__builtins__)
        monkeypatch.setitem(sys.modules, "__main__", module)
        return (code, module.__dict__), {}

    benchmark.pedantic(EXECUTE[machine], setup=fresh, rounds=ROUNDS)
    assert capsys.readouterr().out == program.expected("fast")
    if machine in COUNTING:
        found = counts(program, COUNTING[machine])
        assert set(found) == {metric.name for metric in COUNTS}
        benchmark.extra_info.update(found)

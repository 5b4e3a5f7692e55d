"""What dispatched instructions do: the figures of the machines, the verb and its sentences."""

import json

import pytest

from benchmarks.cli import main
from benchmarks.report.mix_tables import Bound, bounds, mean, summary
from benchmarks.report.summary import ProgramResult
from regvm.isa import ROWS as REGISTER_ROWS
from regvm.machine import RegisterMachine
from runtime.statistics import statistics
from runtime.work import Work
from stackvm.isa import ROWS as STACK_ROWS
from stackvm.machine import StackMachine
from translator import translate, translate_traceable

PROGRAM = """
def scaled(values, factor):
    total = 0
    for value in values:
        total = total + abs(value) * factor
    return total

scaled([1, 2, 3], 4)
"""


@pytest.mark.parametrize("machine", ["stack", "register"])
def test_both_machines_do_the_same_work(machine: str) -> None:
    """By hand: three rounds of a call, a product and a sum, and the end of the loop; registers only carry less."""
    made = (
        StackMachine(counting=True)
        if machine == "stack"
        else RegisterMachine(lambda code: translate(code, "O2"), translate_traceable, pipeline="O2", counting=True)
    )
    made.execute(compile(PROGRAM, "<test>", "exec"), {"__name__": "<test>"})
    made.executed = [each for each in made.executed if each.code.co_name == "scaled"]
    figures = statistics(made)
    kinds = figures["kinds"]
    assert sum(kinds.values()) == figures["dispatches"]
    carried = kinds.pop("carrying")
    if machine == "stack":
        assert kinds == {"calls": 4, "suspensions": 0, "operations": 7, "branches": 4, "names": 3}
        assert carried > 15
    else:  # CALL_GLOBAL is a call, FOR_START an operation that takes the first item, too
        assert kinds == {"calls": 4, "suspensions": 0, "operations": 7, "branches": 3, "names": 0}
        assert carried == 1


def test_rows_and_what_they_do() -> None:
    """Of fused rows the first kind in the order counts."""
    register = {
        "ADD": Work.OPERATION,
        "JUMP_UNLESS_LESS": Work.OPERATION,
        "JUMP_IF_FALSE": Work.BRANCH,
        "FOR_LOOP": Work.BRANCH,
        "MOVE_FOR_LOOP": Work.BRANCH,
        "MOVE": Work.CARRYING,
        "LOAD_CONSTANT": Work.CARRYING,
        "JUMP": Work.CARRYING,
        "LOAD_GLOBAL": Work.NAME,
        "COPY_FREE_VARS": Work.NAME,
        "CALL_GLOBAL": Work.CALL,
        "RETURN_ADD": Work.CALL,
        "STORE_ATTRIBUTE_RETURN": Work.CALL,
        "RETURN_GENERATOR": Work.SUSPENSION,
        "CATCH": Work.SUSPENSION,
        "JUMP_UNLESS_EXCEPTION_MATCHES": Work.SUSPENSION,
    }
    stack = {
        "BINARY_ADD": Work.OPERATION,
        "LOAD_METHOD_NULL_BELOW": Work.OPERATION,
        "POP_JUMP_IF_FALSE": Work.BRANCH,
        "FOR_ITER": Work.BRANCH,
        "LOAD_FAST": Work.CARRYING,
        "POP_TOP": Work.CARRYING,
        "JUMP": Work.CARRYING,
        "LOAD_GLOBAL_NULL_BELOW": Work.NAME,
        "CALL": Work.CALL,
        "RETURN_CONST": Work.CALL,
        "PUSH_EXC_INFO": Work.SUSPENSION,
        "YIELD_VALUE": Work.SUSPENSION,
    }
    assert {name: REGISTER_ROWS[name].work for name in register} == register
    assert {name: STACK_ROWS[name].work for name in stack} == stack
    assert [work.rank for work in Work] == [*range(len(Work))]


def test_means_and_summary() -> None:
    """Programs count alike, however long they run; the means of ratios of dispatches are geometric."""
    stack = dict.fromkeys(Work, 0) | {Work.OPERATION: 40, Work.CARRYING: 60}
    register = dict.fromkeys(Work, 0) | {Work.OPERATION: 40, Work.CARRYING: 10}
    longer = {work: 1000 * count for work, count in stack.items()}
    counted = {"one": (stack, register), "other": (longer, longer)}
    assert mean(counted, lambda stack, register: register[Work.CARRYING] / stack[Work.CARRYING]) == pytest.approx(
        7 / 12
    )
    assert summary({"one": (stack, register)}) == (
        "Dispatches, register against stack machine: -50.0%; if it carried no value and never jumped: -60.0%."
    )
    assert "-29.3%; if" in summary(counted)  # sqrt(0.5 * 1)


def test_what_bounds_a_time() -> None:
    """By hand: 100 dispatches less save 10 s, so 100 take 10 s and the rest 5; a tenth of them carries."""
    bound = Bound(stack=25.0, register=15.0, stack_dispatches=200, register_dispatches=100, carried=0.1)
    assert bound.ratio == pytest.approx(25 / 15)
    assert bound.dispatch == pytest.approx(0.1)
    assert bound.rest == pytest.approx(1 / 3)
    assert bound.without_carrying == pytest.approx(25 / 14)
    slower = Bound(stack=1.0, register=2.0, stack_dispatches=200, register_dispatches=100, carried=0.1)
    assert (slower.dispatch, slower.rest, slower.without_carrying) == (0, 1, 0.5)


def test_bounds_of_a_run() -> None:
    """Of programs that were counted, timed and have dispatches to save."""
    kinds = dict.fromkeys(Work, 0) | {Work.OPERATION: 9, Work.CARRYING: 1}

    def result(name: str, dispatches: float, **seconds: float) -> ProgramResult:
        return ProgramResult(
            name,
            "loops",
            {("stack", "dispatches"): 200, ("register", "dispatches"): dispatches},
            {(machine, "seconds"): {1: value} for machine, value in seconds.items()},
        )

    results = [
        result("whole", 100, stack=25.0, register=15.0),
        result("untimed", 100, stack=25.0),
        result("as_many", 200, stack=25.0, register=15.0),
        result("uncounted", 100, stack=25.0, register=15.0),
    ]
    counted = {name: (kinds, kinds) for name in ("whole", "untimed", "as_many")}
    assert bounds(counted, results) == {"whole": ("loops", Bound(25.0, 15.0, 200, 100, 0.1))}


def test_the_verb(tmp_path, capsys) -> None:
    output = tmp_path / "mix.jsonl"
    assert main(["mix", "-b", "fib,sieve", "-o", str(output), "--quiet"]) == 0
    printed = capsys.readouterr().out
    assert "Of 100 instructions that the stack machine dispatches: 2 programs" in printed
    header, *lines = map(json.loads, output.read_text().splitlines())
    assert header["kind"] == "mix" and header["pipeline"] == "O2"
    found = {(line["program"], line["machine"]): line for line in lines}
    assert found.keys() == {(name, machine) for name in ("fib", "sieve") for machine in ("stack", "register")}
    shares = []
    for name in ("fib", "sieve"):
        stack, register = found[name, "stack"], found[name, "register"]
        assert stack["kinds"]["calls"] == register["kinds"]["calls"]
        assert register["kinds"]["carrying"] < stack["kinds"]["carrying"] / 10
        shares.append(stack["kinds"]["carrying"] / stack["dispatches"])
    line, _ = (line for line in printed.splitlines() if line.startswith("carrying values, jumps"))
    assert line.split()[3] == f"{50 * sum(shares):.1f}"


def test_times_of_a_run(tmp_path, capsys) -> None:
    """The second part of the output; a file that is no run is a usage error, before anything is counted."""
    run = tmp_path / "run.jsonl"
    assert main(["run", "-b", "fib", "--fast", "--quiet", "-o", str(run)]) == 0
    capsys.readouterr()
    assert main(["mix", "-b", "fib", "--quiet", "--times", str(run)]) == 0
    printed = capsys.readouterr().out
    assert "What bounds the times of cpython" in printed
    line = next(line for line in printed.splitlines() if line.startswith("calls  "))
    assert 1 < float(line.split()[2]) < 4
    run.write_text("{}\n")
    assert main(["mix", "-b", "fib", "--times", str(run)]) == 2
    assert capsys.readouterr().err.startswith(f"benchmarks: {run}")


def test_a_bad_selection_is_a_usage_error(capsys) -> None:
    assert main(["mix", "-b", "nothing_like_it"]) == 2
    assert "nothing_like_it" in capsys.readouterr().err

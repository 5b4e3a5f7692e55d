"""Pairs of instructions: what the recorder counts, what follows from that, and the verb."""

import json
from dataclasses import replace

import pytest

from benchmarks.cli import main
from benchmarks.pairs.sequences import Choice, Recorded, choose, dispatches_left, shares
from benchmarks.report.pair_tables import effect

PROGRAM = """
def total(count):
    found = 0
    for item in range(count):
        found += item * 3
    return found

def absolute(number):
    return -(abs(number) + 1)

def outer(number):
    return absolute(number) + 1

def joined(number):
    if number:
        number += 1
    number = number * 2
    return number

def items():
    yield 1
    yield 2

print(total(10), outer(-2), joined(0), joined(1), list(zip(items(), items())))
"""


@pytest.fixture(scope="module")
def recorded(tmp_path_factory, run_python):
    """Machine -> what its recorder wrote of the program, and its dispatches as the machine itself counts them."""
    folder = tmp_path_factory.mktemp("pairs")
    script = folder / "program.py"
    script.write_text(PROGRAM)

    def run(machine):
        figures = []
        for module in (("benchmarks.pairs.recorder", machine), ({"stack": "stackvm", "register": "regvm"}[machine],)):
            report = folder / "report.json"
            finished = run_python("-m", *module, "--stats-json", str(report), str(script))
            assert (finished.returncode, finished.stderr) == (0, "")
            assert finished.stdout == "135 -2 0 4 [(1, 1), (2, 2)]\n"
            figures.append(json.loads(report.read_text()))
        made, plain = figures
        return Recorded("program", made["dispatches"], made["segments"]), plain

    return {machine: run(machine) for machine in ("stack", "register")}


@pytest.mark.parametrize("machine", ["stack", "register"])
def test_dispatches_are_those_of_the_counting_loop(recorded, machine):
    found, plain = recorded[machine]
    assert found.dispatches == plain["dispatches"]
    assert sum(found.counts(2).values()) < found.dispatches


def test_pairs_of_a_loop_are_executed_as_often_as_it_goes_round(recorded):
    stack, register = (recorded[machine][0].counts(2) for machine in ("stack", "register"))
    assert stack["BINARY_MULTIPLY", "INPLACE_ADD"] == 10
    assert register["MULTIPLY", "INPLACE_ADD~"] == register["INPLACE_ADD~", "FOR_LOOP"] == 10
    assert recorded["register"][0].counts(3)["MULTIPLY", "INPLACE_ADD~", "FOR_LOOP"] == 10


def test_a_call_goes_straight_on_only_if_it_is_of_native_code(recorded):
    counts = recorded["register"][0].counts(2)
    assert counts["CALL_GLOBAL/1", "ADD"] == 1, "after abs, and not after absolute"


@pytest.mark.parametrize("machine", ["stack", "register"])
def test_no_pair_where_a_jump_or_a_resumption_enters(recorded, machine):
    found = recorded[machine][0]
    first = {first for first, _ in found.counts(2)}
    assert not first & {"YIELD_VALUE", "YIELD", "YIELD~", "RETURN_GENERATOR"}
    into_a_target = sum(segment[0][1] for segment in found.segments)
    assert into_a_target > 0, "what follows an if is reached from its block, too"
    every = sum(after for segment in found.segments for _, after, _ in segment)
    assert sum(found.counts(2).values()) == every - into_a_target


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "usage: python -m benchmarks.pairs.recorder stack|register"),
        (["cpython", "x.py"], "usage: python -m benchmarks.pairs.recorder stack|register"),
        (["stack", "x.py"], "stack: --stats-json FILE is missing"),
        (
            ["stack", "--engine", "fused", "--stats-json", "x.json", "x.py"],
            "stack: pairs are counted with the engine loop",
        ),
        (["register", "--passes", "O7", "--stats-json", "x.json", "x.py"], "register: there is no pass 'O7'"),
    ],
)
def test_a_wrong_command_line_of_a_recorder_is_one_line(arguments, message, run_python):
    finished = run_python("-m", "benchmarks.pairs.recorder", *arguments)
    assert (finished.returncode, finished.stdout) == (2, "")
    assert finished.stderr.startswith(message) and finished.stderr.count("\n") == 1


PLAIN = Recorded("plain", 10, [[("A", 0, 0), ("B", 4, 0), ("C", 4, 3), ("A", 1, 0)]])
REPEATED = Recorded("repeated", 100, [[("A", 0, 0), ("A", 10, 0), ("A", 10, 10), ("A", 9, 9)]])


def test_counts_by_length():
    assert PLAIN.counts(2) == {("A", "B"): 4, ("B", "C"): 4, ("C", "A"): 1}
    assert PLAIN.counts(3) == {("A", "B", "C"): 3}
    assert REPEATED.counts(2) == {("A", "A"): 29}


def test_every_program_has_the_same_weight():
    found = shares([PLAIN, REPEATED], 2)
    assert list(found) == [("A", "B"), ("B", "C"), ("A", "A"), ("C", "A")]
    assert found["A", "B"] == pytest.approx((0.4 + 0) / 2)
    assert found["A", "A"] == pytest.approx((0 + 0.29) / 2)


def test_an_instruction_is_in_one_pair_only():
    assert choose([PLAIN], 3) == [
        Choice(("A", "B"), pytest.approx(0.4), pytest.approx(0.4)),
        Choice(("C", "A"), pytest.approx(0.1), pytest.approx(0.5)),
    ]
    assert choose([REPEATED], 1) == [Choice(("A", "A"), pytest.approx(0.19), pytest.approx(0.19))]


def test_what_is_left_with_pairs_fused():
    chosen = choose([PLAIN], 2)
    assert dispatches_left(PLAIN, chosen) == 10 - 4 - 1
    assert dispatches_left(REPEATED, chosen) == 100
    (sentence,) = effect({"stack": ([PLAIN], chosen), "register": ([replace(PLAIN, dispatches=8)], [])})
    assert sentence == (
        "With 2 pairs of the stack and 0 of the register machine fused: dispatches +60.0%, register against stack "
        "machine; without: -20.0%."
    )
    assert effect({"stack": ([PLAIN], chosen)}) == []


def test_the_verb(tmp_path, capsys):
    output = tmp_path / "pairs.jsonl"
    assert main(["pairs", "-b", "fib", "-o", str(output), "--top", "3", "--choose", "2"]) == 0
    printed = capsys.readouterr().out
    assert "Most frequent pairs on the stack machine, 1 program (" in printed
    assert "Pairs to fuse on the register machine, 1 program" in printed
    header, *lines = map(json.loads, output.read_text().splitlines())
    assert header["kind"] == "pairs" and header["pipeline"] == "O2"
    assert sorted(line["machine"] for line in lines) == ["register", "stack"]
    for line in lines:
        (*_, first), *_ = line["pairs"]
        assert 0 < first < line["dispatches"]
        assert len(line["triples"][0]) == 4
    share = max(line["pairs"][0][2] / line["dispatches"] for line in lines if line["machine"] == "register")
    assert f"{share:.1%}" in printed

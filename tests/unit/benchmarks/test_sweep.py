"""``python -m benchmarks sweep``: one small program under two limits, the file it writes, and what goes wrong."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import sweep
from benchmarks.cli import main
from benchmarks.machines import REGISTER
from benchmarks.suite import select
from benchmarks.sweep import added_moves

FAKE = str(Path(__file__).with_name("fake_machine.py"))


@pytest.fixture
def records(tmp_path, capsys):
    """Sweeps one program; what was printed, and what is in the file."""

    def run(*options):
        output = tmp_path / "sweep.jsonl"
        assert main(["sweep", "-b", "raise_catch", "--fast", "-o", str(output), *options]) == 0
        header, *lines = map(json.loads, output.read_text().splitlines())
        return capsys.readouterr().out, header, lines

    return run


def figure(lines, registers, metric):
    pipeline = f"O2,allocate{{method=linear,registers={registers}}}"
    (value,) = (each["value"] for each in lines if each["metric"] == metric and each["pipeline"] == pipeline)
    return value


def test_a_limit_costs_moves(records):
    printed, header, lines = records("--registers", "4,1000", "--programs")
    assert header["kind"] == "sweep" and header["programs"] == {"raise_catch": "exceptions"}
    for metric in ("dispatches", "moves", "code_bytes"):
        assert figure(lines, 0, metric) == figure(lines, 1000, metric) < figure(lines, 4, metric)
    assert figure(lines, 0, "static_reloads") == figure(lines, 1000, "static_spills") == 0
    assert figure(lines, 4, "static_reloads") > figure(lines, 4, "static_spills") > 0
    change = figure(lines, 4, "dispatches") / figure(lines, 0, "dispatches") - 1
    assert printed.count(f"{change:+.1%}") == 2, "as the mean of one program, and as the program's"
    assert [line.split()[:2] for line in printed.splitlines() if line.startswith("linear ")][1:] == [
        ["linear", "1000"],
        ["linear", "4"],
    ]


def test_methods_are_compared_with_the_first(tmp_path, capsys):
    assert main(["sweep", "-b", "raise_catch", "--fast", "--registers", "8", "--method", "linear,colouring"]) == 0
    first = [line.split()[0] for line in capsys.readouterr().out.splitlines() if "any number" in line]
    assert first == ["linear", "colouring"]


def test_added_moves_are_those_of_the_script():
    (program,) = select("nbody")
    assert added_moves(program.path, "O2") == (0, 0)
    reloads, spills = added_moves(program.path, "O2,allocate{registers=4}")
    assert reloads > spills > 0


def test_a_wrong_output_is_exit_status_1(monkeypatch, capsys):
    monkeypatch.setattr(sweep, "REGISTER", replace(REGISTER, launch=(FAKE, "register", "print")))
    assert main(["sweep", "-b", "fib", "--fast", "--registers", "4"]) == 1
    printed = capsys.readouterr().out
    assert "Failed: fib with any number: line 1 of the output" in printed
    assert "Failed: fib with 4: line 1 of the output" in printed


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--registers", "4,few"], "--registers: not a list of numbers: '4,few'"),
        (["--registers", "3"], "allocate needs 4 registers or more"),
        (["--method", "best"], "allocate has no method 'best' (known: linear, colouring)"),
        (["--passes", "O2,allocate"], "allocate stands behind all passes, and once"),
        (["-b", "unheard_of"], "unheard_of"),
    ],
)
def test_bad_usage_is_one_line(options, complaint, capsys):
    assert main(["sweep", *options]) == 2
    outcome = capsys.readouterr()
    assert complaint in outcome.err and outcome.err.count("\n") == 1 and not outcome.out

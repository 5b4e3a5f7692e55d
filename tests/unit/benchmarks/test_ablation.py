"""What each pass contributes: which pipelines are compared, the counts they give, and the table."""

import io
import json

import pytest

from benchmarks.ablation import ADDED, LEFT_OUT, Comparison, comparisons
from benchmarks.cli import main
from benchmarks.report.ablation_tables import print_ablation
from benchmarks.report.terminal import console
from benchmarks.results import Measurement, Run, read_run
from benchmarks.suite import PROGRAMS
from translator.pipeline import parse_pipeline

TWICE = "merge_blocks,dead_code,merge_blocks"


def test_the_allocation_stays_whatever_is_left_out_or_added():
    few = "dead_code,allocate{registers=4}"
    assert comparisons(few) == [
        Comparison(LEFT_OUT, "dead_code", f"{few},-dead_code", few),
        Comparison(ADDED, "dead_code", few, f"{few},-dead_code"),
    ]


def test_a_pass_that_stands_twice_is_left_out_at_once_and_added_in_turn():
    assert comparisons(TWICE) == [
        Comparison(LEFT_OUT, "merge_blocks", f"{TWICE},-merge_blocks", TWICE),
        Comparison(LEFT_OUT, "dead_code", f"{TWICE},-dead_code", TWICE),
        Comparison(ADDED, "merge_blocks", "merge_blocks", "O0"),
        Comparison(ADDED, "dead_code", "merge_blocks,dead_code", "merge_blocks"),
        Comparison(ADDED, "merge_blocks", TWICE, "merge_blocks,dead_code"),
    ]


def test_pipelines_that_mean_the_same_are_one():
    compared = comparisons("O2")
    texts = {text for each in compared for text in (each.pipeline, each.reference)}
    assert len({parse_pipeline(text) for text in texts}) == len(texts)
    passes = len(parse_pipeline("O2"))
    names = {each.name for each in parse_pipeline("O2")}
    assert len(compared) == len(names) + passes


def test_only_some_passes():
    assert [(each.kind, each.name) for each in comparisons(TWICE, "dead_code")] == [
        (LEFT_OUT, "dead_code"),
        (ADDED, "dead_code"),
    ]


@pytest.mark.parametrize("program", ["fib", "tak"])
def test_counts_are_those_of_the_machine(program, tmp_path, run_python, capsys):
    output = tmp_path / "ablation.jsonl"
    base = "O1,for_loop"
    assert main(["ablate", "-b", program, "--passes", base, "--only", "dead_code", "-o", str(output)]) == 0
    run = read_run(output)
    found = {m.pipeline: m.value for m in run.measurements if m.metric == "dispatches" and m.machine == "register"}
    before, after = "constant_operands,copy_propagation", "constant_operands,copy_propagation,dead_code"
    assert set(found) == {base, f"{base},-dead_code", before, after}
    row = next(each for each in PROGRAMS if each.name == program)
    for pipeline, value in found.items():
        figures = tmp_path / "figures.json"
        options = ("--passes", pipeline, "--stats-json", str(figures))
        assert run_python("-m", "regvm", *options, str(row.path), str(row.fast)).returncode == 0
        assert json.loads(figures.read_text())["dispatches"] == value
    change = f"{(found[f'{base},-dead_code'] / found[base] - 1) * 100:+.1f}%"
    line = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("dead_code"))
    assert line.split()[3] == change


def made_up():
    """Two programs with three pipelines: stack 1000, O1 500, without dead_code 600 and 550, with no pass 1200."""
    label = ("loop", None)
    measurements = [Measurement(name, "stack", *label, "dispatches", 1000, "") for name in ("fib", "tak")]
    counts = {"O1": (500, 500), "O1,-dead_code": (600, 550), "O0": (1200, 1200)}
    for pipeline, values in counts.items():
        for name, value in zip(("fib", "tak"), values, strict=True):
            for metric in ("dispatches", "operand_reads", "operand_writes"):
                measurements.append(Measurement(name, "register", "loop", pipeline, metric, value, ""))
            moves = 0 if pipeline == "O1" else 100
            measurements.append(Measurement(name, "register", "loop", pipeline, "moves", moves, ""))
    header = {"python": "3.11.7", "rounds": 0, "pipeline": "O1", "programs": {"fib": "calls", "tak": "calls"}}
    rows = [["left out", "dead_code", "O1,-dead_code", "O1"], ["added", "all", "O1", "O0"]]
    return Run({**header, "ablation": rows}, measurements)


def test_the_table():
    target = io.StringIO()
    print_ablation(made_up(), console(target))
    lines = [" ".join(line.split()) for line in target.getvalue().splitlines()]
    assert "dead_code -42.6% - +14.9% +20.0% - +14.9%" in lines
    assert "(no pass) +20.0% - +0.0% +0.0% - +0.0%" in lines
    assert "all -50.0% - -58.3% -8.3% - -58.3%" in lines

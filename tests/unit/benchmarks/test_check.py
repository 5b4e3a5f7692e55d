"""Golden dispatch counts: what fails the check, and the committed files."""

import json

import pytest

from benchmarks.check import COUNTED, FOLDER, compare_counts, golden_path, read_golden, write_golden
from benchmarks.results import ResultsError
from benchmarks.suite import PROGRAMS

GOLDEN = {"fib": {"stack": 1000, "register": 600}}


@pytest.mark.parametrize(
    ("stack", "register", "failed", "text"),
    [
        (1000, 603, True, "register: 600 -> 603 dispatches (+0.50%)"),
        (1000, 597, False, "register: 600 -> 597 dispatches (-0.50%), fewer; --update keeps it so"),
        (1001, 600, True, "stack: 1000 -> 1001 dispatches (+0.10%)"),
        (999, 600, True, "stack: 1000 -> 999 dispatches (-0.10%)"),
    ],
)
def test_findings(stack, register, failed, text):
    (finding,) = compare_counts(GOLDEN, {"fib": {"stack": stack, "register": register}})
    assert (finding.program, finding.failed, finding.text) == ("fib", failed, text)


def test_no_change_no_finding():
    assert compare_counts(GOLDEN, GOLDEN) == []


def test_a_program_without_golden_counts_fails():
    (finding,) = compare_counts({}, GOLDEN)
    assert finding.failed and "--update" in finding.text


def test_round_trip(tmp_path):
    path = tmp_path / "3.11.json"
    assert read_golden(path) == {}
    write_golden(path, {"tak": {"stack": 3, "register": 2}, **GOLDEN})
    assert read_golden(path) == {**GOLDEN, "tak": {"stack": 3, "register": 2}}
    assert path.read_text().splitlines()[1] == '  "fib": {"stack": 1000, "register": 600},'


@pytest.mark.parametrize("text", ["", "[]", '{"fib": {"stack": 1}}', '{"fib": {"stack": "x", "register": 1}}', "[1]"])
def test_damaged_file(tmp_path, text):
    path = tmp_path / "3.11.json"
    path.write_text(text)
    with pytest.raises(ResultsError, match=r"3\.11\.json.*damaged golden counts"):
        read_golden(path)


def test_the_running_python_has_a_file_name():
    assert golden_path().parent == FOLDER
    assert golden_path().stem.count(".") == 1


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.json")), ids=lambda path: path.stem)
def test_committed_counts_are_of_the_suite(path):
    counts = json.loads(path.read_text(encoding="utf-8"))
    assert sorted(counts) == sorted(program.name for program in PROGRAMS)
    assert all(set(machines) == set(COUNTED) and min(machines.values()) > 0 for machines in counts.values())

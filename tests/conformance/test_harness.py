"""The harness finds what a machine gets wrong, however it goes wrong, and accepts no excuse that is out of date."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from .compare import KNOWN_DIFFERENCES, Comparison, KnownDifference, read_known_differences
from .environment import ROOT, UsageError, check_python
from .run import run_module
from .session import Session

BROKEN_MACHINE = Path(__file__).with_name("broken_machine.py")
MODULE = "test_keywordonlyarg"
TEST = f"test.{MODULE}.KeywordOnlyArgTestCase.testFunctionCall"
VERSION = "{}.{}".format(*sys.version_info[:2])


def known(test: str, machine: str = "stack", versions: tuple[str, ...] = (VERSION,)) -> KnownDifference:
    return KnownDifference(MODULE, test, machine, versions, "for the test")


def compare_spoilt(how: str, *rows: KnownDifference, test: str = TEST, seconds: float = 60.0) -> Comparison:
    machines = {"cpython": [], "stack": [str(BROKEN_MACHINE), how, test]}
    return Session(sys.executable, VERSION, list(rows), seconds, machines=machines).compare(MODULE, "stack")


def test_cpython_agrees_with_itself() -> None:
    comparison = compare_spoilt("fail", test="no test has this name")
    assert comparison.agrees and comparison.total == comparison.same > 5


@pytest.mark.parametrize(
    ("how", "outcome"),
    [("fail", "failed"), ("skip", "skipped"), ("hide", "not run"), ("crash", "crash"), ("hang", "timeout")],
)
def test_the_spoilt_test_is_named_and_the_others_still_run(how: str, outcome: str) -> None:
    comparison = compare_spoilt(how, seconds=2.0 if how == "hang" else 60.0)
    assert [(each.test, each.actual.outcome, each.expected.outcome) for each in comparison.different] == [
        (TEST, outcome, "passed")
    ]
    assert comparison.same == comparison.total - 1 and not comparison.problem and not comparison.agrees


def test_a_machine_that_does_not_start_is_a_problem() -> None:
    comparison = compare_spoilt("import")
    assert "cannot start" in comparison.problem and not comparison.agrees


def test_a_known_difference_is_accepted() -> None:
    comparison = compare_spoilt("fail", known(TEST))
    assert comparison.agrees and [each.test for each in comparison.known] == [TEST]


@pytest.mark.parametrize("row", [known(TEST, machine="register"), known(TEST, versions=("3.10",))])
def test_a_known_difference_of_another_machine_or_version_is_no_excuse(row: KnownDifference) -> None:
    comparison = compare_spoilt("fail", row)
    assert [each.test for each in comparison.different] == [TEST] and not comparison.stale


@pytest.mark.parametrize(
    "test", [TEST.replace("testFunctionCall", "testRaiseErrorFuncallWithUnexpectedKeywordArgument"), "gone"]
)
def test_a_known_difference_that_agrees_or_is_gone_must_be_taken_out(test: str) -> None:
    comparison = compare_spoilt("fail", known(TEST), known(test, machine="both"))
    assert [row.test for row in comparison.stale] == [test] and not comparison.agrees


def test_doctests_are_run_and_tests_with_the_same_id_are_kept_apart() -> None:
    run = run_module(sys.executable, [], "test_unpack", 60.0)
    assert "test.test_unpack.__test__.doctests" in run.outcomes and not run.problem


def test_outcomes_of_cpython_are_kept_in_the_cache(tmp_path: Path) -> None:
    session = Session(sys.executable, VERSION, [], cache=tmp_path)
    first = session.on_cpython(MODULE).outcomes
    (stored,) = tmp_path.iterdir()
    assert json.loads(stored.read_text()).keys() == first.keys()
    session.machines["cpython"] = [str(BROKEN_MACHINE), "import", ""]
    session.expected.clear()
    assert session.on_cpython(MODULE).outcomes == first


def test_what_took_too_long_may_not_do_so_under_another_limit(tmp_path: Path) -> None:
    limits = (120.0, 60.0, 120.0)
    files = [Session(sys.executable, VERSION, [], seconds, tmp_path).cache_file(MODULE) for seconds in limits]
    assert files[0] == files[2] != files[1]


def test_the_known_differences_of_the_project_can_be_read() -> None:
    rows = read_known_differences(KNOWN_DIFFERENCES)
    assert all(row.reason.strip() for row in rows) and len({(r.test, r.machine) for r in rows}) == len(rows)


@pytest.mark.parametrize("text", ["[[difference]]\nmodule = 1\n", "[[difference]\n", '[[difference]]\nmodule = "m"\n'])
def test_a_malformed_file_of_known_differences_is_a_usage_error(tmp_path: Path, text: str) -> None:
    file = tmp_path / "malformed.toml"
    file.write_text(text)
    with pytest.raises(UsageError, match="malformed"):
        read_known_differences(file)


def test_check_python_names_what_is_missing() -> None:
    assert check_python(sys.executable, [MODULE]) == VERSION
    with pytest.raises(UsageError, match="test_no_such_thing"):
        check_python(sys.executable, [MODULE, "test_no_such_thing"])


@pytest.mark.parametrize(
    "arguments",
    [
        ["test_no_such_thing"],
        ["--python", "/no/python"],
        ["--machine", "heap"],
        ["--passes", "O2,-nix"],
        ["--jobs", "0"],
        ["--timeout", "-1"],
    ],
)
def test_bad_input_is_one_clear_line_and_status_2(arguments: list[str]) -> None:
    finished = subprocess.run(
        [sys.executable, "-m", "tests.conformance", *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert finished.returncode == 2 and finished.stderr and "Traceback" not in finished.stderr

"""Every program of the corpus, on both machines, against CPython in the same run."""

import ast
from functools import cache

import pytest

from .case import FOLDERS, PROGRAMS, Case, cases_for, read_case
from .run import MACHINES, Outcome, run_case

CASES = cases_for()
GUEST_MACHINES = [name for name in MACHINES if name != "cpython"]


@cache
def on_cpython(case: Case) -> Outcome:
    return run_case(case, "cpython")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_program_is_sound(case: Case) -> None:
    """CPython ends it as its header says, and prints the same under another hash seed: else it can judge nobody."""
    expected = on_cpython(case)
    assert expected.status == case.exit, expected.stderr
    assert expected.stdout or expected.stderr, "the program shows nothing"
    assert run_case(case, "cpython", hash_seed=4711) == expected


@pytest.mark.parametrize("machine", GUEST_MACHINES)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_program_on_machine(case: Case, machine: str) -> None:
    expected, actual = on_cpython(case), run_case(case, machine)
    assert actual.stdout == expected.stdout, actual.stderr
    assert actual.stderr == expected.stderr
    assert actual.status == expected.status


@pytest.mark.parametrize("folder", FOLDERS)
def test_folder_states_what_each_program_is_for(folder: str) -> None:
    """A program opens with a docstring, so that a failing name can be understood without reading it whole."""
    paths = [path for path in sorted((PROGRAMS / folder).glob("*.py")) if read_case(path) in CASES]
    silent = [
        path.name for path in paths if _parses(path.read_text()) and not ast.get_docstring(ast.parse(path.read_text()))
    ]
    assert not silent


def _parses(source: str) -> bool:
    """Some programs are syntax errors on purpose."""
    try:
        ast.parse(source)
    except SyntaxError:
        return False
    return True

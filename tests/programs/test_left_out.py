"""Programs of the corpus on register machines whose pipeline lacks one pass, against CPython in the same run.

One program, whose expressions are traps for the passes; `make left-out` runs them all.
"""

import os

import pytest

from .case import cases_for
from .run import LEFT_OUT, run_case

ALL = os.environ.get("LEFT_OUT") == "all"
CASES = [case for case in cases_for() if ALL or case.path.stem == "expression_register_traps"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_program_without_one_pass(case):
    expected = run_case(case, "cpython")
    for machine in LEFT_OUT:
        actual = run_case(case, machine)
        assert actual.stdout == expected.stdout, f"{machine}: {actual.stderr}"
        assert actual == expected, machine


def test_every_pass_is_left_out_once():
    assert CASES and len(LEFT_OUT) > 15

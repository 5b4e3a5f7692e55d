"""Programs of the corpus on both machines with the engine `fused`, against CPython in the same run.

A sample of what a pair could break; `FUSED=all` in the environment runs them all.
"""

import os

import pytest

from .case import PROGRAMS, cases_for
from .run import FUSED, run_case

SAMPLE = """
exception_flow exception_lifetime_of_iterators expression_register_traps frames_introspection generator_delegation
statement_loops traceback_uncaught
""".split()
ALL = os.environ.get("FUSED") == "all"
CASES = [case for case in cases_for() if ALL or case.path.stem in SAMPLE]


def test_the_sample_exists():
    assert {path.stem for path in (PROGRAMS / "cases").glob("*.py")} >= {*SAMPLE}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_program_with_pairs(case):
    expected = run_case(case, "cpython")
    for machine in FUSED:
        actual = run_case(case, machine)
        assert actual.stdout == expected.stdout, f"{machine}: {actual.stderr}"
        assert actual == expected, machine

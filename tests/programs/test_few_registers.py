"""Programs of the corpus on a register machine of four registers, against CPython in the same run.

A sample that has most of the language; `make few-registers` runs them all.
"""

import os

import pytest

from .case import PROGRAMS, cases_for
from .run import FEW_REGISTERS, run_case

SAMPLE = """
async_generators compare_chain_lifetimes comprehension_scopes exception_flow exception_groups
exception_lifetime_of_iterators expression_register_traps frames_introspection generator_delegation
object_operands_consumed statement_loops statement_match statement_unpacking statement_with traceback_uncaught
""".split()
ALL = os.environ.get("FEW_REGISTERS") == "all"
CASES = [case for case in cases_for() if ALL or case.path.stem in SAMPLE]


def test_the_sample_exists():
    assert {path.stem for path in (PROGRAMS / "cases").glob("*.py")} >= {*SAMPLE}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_program_with_few_registers(case):
    expected = run_case(case, "cpython")
    for machine in FEW_REGISTERS:
        actual = run_case(case, machine)
        assert actual.stdout == expected.stdout, f"{machine}: {actual.stderr}"
        assert actual == expected, machine

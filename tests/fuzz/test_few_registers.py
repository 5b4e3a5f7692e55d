"""Generated programs do the same on CPython and on a register machine of four registers; `make few-registers` runs
ten times as many."""

import os

import pytest

from .campaign import run_batch
from .machines import WITH_FEW_REGISTERS, Laboratory

CHUNKS = 10 if os.environ.get("FEW_REGISTERS") == "all" else 1
PROGRAMS = 30
FIRST_SEED = 4000  #: other programs than those of `test_differential`
SHRINKING_SECONDS = 20.0


@pytest.fixture(scope="module")
def laboratory():
    return Laboratory(WITH_FEW_REGISTERS)


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_few_registers_agree(laboratory, chunk):
    batch = run_batch(laboratory, FIRST_SEED + chunk, PROGRAMS, shrinking=SHRINKING_SECONDS)
    assert batch.finding is None, f"{batch.finding.program}\n{batch.finding.difference}"
    assert batch.ran == PROGRAMS

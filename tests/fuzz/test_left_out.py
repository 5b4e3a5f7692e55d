"""Generated programs do the same on CPython and on register machines whose pipeline lacks one pass.

`make left-out` runs many more.
"""

import os

import pytest

from .campaign import run_batch
from .machines import WITHOUT_A_PASS, Laboratory

CHUNKS = 30 if os.environ.get("LEFT_OUT") == "all" else 1
PROGRAMS = 30
FIRST_SEED = 8000  #: other programs than those of the other tests
SHRINKING_SECONDS = 20.0


@pytest.fixture(scope="module")
def laboratory():
    return Laboratory(WITHOUT_A_PASS)


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_without_one_pass(laboratory, chunk):
    batch = run_batch(laboratory, FIRST_SEED + chunk, PROGRAMS, shrinking=SHRINKING_SECONDS)
    assert batch.finding is None, f"{batch.finding.program}\n{batch.finding.difference}"
    assert batch.ran == PROGRAMS

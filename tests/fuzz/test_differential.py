"""300 generated programs do the same on CPython and on every machine, always the same ones."""

import pytest

from .campaign import run_batch
from .machines import Laboratory

CHUNKS = 6
PROGRAMS = 50
SHRINKING_SECONDS = 20.0  #: the suite must end; `make fuzz` takes longer and shrinks further


@pytest.fixture(scope="module")
def laboratory():
    return Laboratory()


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_all_machines_agree(laboratory, chunk):
    batch = run_batch(laboratory, chunk, PROGRAMS, shrinking=SHRINKING_SECONDS)
    assert batch.finding is None, f"{batch.finding.program}\n{batch.finding.difference}"
    assert batch.ran == PROGRAMS

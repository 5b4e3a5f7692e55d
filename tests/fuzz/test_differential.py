"""300 generated programs do the same on CPython and on every machine, always the same ones."""

import pytest
from hypothesis import Phase

from .campaign import run_batch
from .machines import Laboratory

CHUNKS = 6
PROGRAMS = 50


@pytest.fixture(scope="module")
def laboratory():
    return Laboratory()


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_all_machines_agree(laboratory, chunk):
    batch = run_batch(laboratory, chunk, PROGRAMS, phases=(Phase.generate, Phase.shrink))
    assert batch.finding is None, f"{batch.finding.program}\n{batch.finding.difference}"
    assert batch.ran == PROGRAMS

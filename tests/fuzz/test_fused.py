"""Generated programs do the same on CPython and on both machines with the engine `fused`."""

import pytest

from .campaign import run_batch
from .machines import WITH_PAIRS, Laboratory

PROGRAMS = 60
FIRST_SEED = 6000  #: other programs than those of the other engines
SHRINKING_SECONDS = 20.0


@pytest.fixture(scope="module")
def laboratory():
    return Laboratory(WITH_PAIRS)


def test_fused_machines_agree(laboratory):
    batch = run_batch(laboratory, FIRST_SEED, PROGRAMS, shrinking=SHRINKING_SECONDS)
    assert batch.finding is None, f"{batch.finding.program}\n{batch.finding.difference}"
    assert batch.ran == PROGRAMS

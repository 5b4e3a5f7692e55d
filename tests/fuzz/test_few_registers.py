"""Generated programs do the same on CPython and on a register machine of four registers; `make few-registers` runs
ten times as many."""

import os

from .campaign import run_batch
from .machines import WITH_FEW_REGISTERS, Laboratory

PROGRAMS = 300 if os.environ.get("FEW_REGISTERS") == "all" else 30
SEED = 4000
SHRINKING_SECONDS = 20.0


def test_few_registers_agree():
    batch = run_batch(Laboratory(WITH_FEW_REGISTERS), SEED, PROGRAMS, shrinking=SHRINKING_SECONDS)
    assert batch.finding is None, f"{batch.finding.program}\n{batch.finding.difference}"
    assert batch.ran == PROGRAMS

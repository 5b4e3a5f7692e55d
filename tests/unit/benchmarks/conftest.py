"""The made-up run, for every test of this folder."""

import importlib.util
from pathlib import Path

import pytest

_spec = importlib.util.spec_from_file_location("benchmark_runs", Path(__file__).with_name("runs.py"))
_runs = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_runs)


@pytest.fixture
def make_run():
    """Builds the run of runs.py."""
    return _runs.make_run

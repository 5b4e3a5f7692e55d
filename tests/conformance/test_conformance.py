"""CPython's test modules of `DEFAULT_MODULES`, inside both machines, against CPython in the same run.

One of them on other levels of the register machine too; `make left-out` runs all on all, and with each pass left out.
"""

import os
import sys
from dataclasses import replace

import pytest

from translator.pipeline import parse_pipeline

from .compare import read_known_differences
from .environment import DEFAULT_MODULES, check_python
from .run import machines_with
from .session import Session

pytestmark = [pytest.mark.conformance, pytest.mark.timeout(3600)]
SECONDS_FOR_EACH_TEST = 120.0
LEVELS = ["O0", "O1"]
ALL = os.environ.get("LEFT_OUT") == "all"
OTHER_MODULES = DEFAULT_MODULES if ALL else ("test_grammar",)
OTHER_PIPELINES = LEVELS + [f"O2,-{name}" for name in sorted({each.name for each in parse_pipeline("O2")})] * ALL


@pytest.fixture(scope="session")
def session(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Session:
    """One for a pytest process; under xdist all workers share CPython's outcomes on disk."""
    base = tmp_path_factory.getbasetemp()
    cache = (base if worker_id == "master" else base.parent) / "conformance"
    version = check_python(sys.executable, list(DEFAULT_MODULES))
    return Session(sys.executable, version, read_known_differences(), SECONDS_FOR_EACH_TEST, cache)


def assert_agrees(session: Session, module: str, machine: str) -> None:
    comparison = session.compare(module, machine)
    assert not comparison.problem
    assert not [str(difference) for difference in comparison.different]
    assert not [f"{row.test} agrees: take it out" for row in comparison.stale]
    assert comparison.total > 0


@pytest.mark.parametrize("machine", ["stack", "register"])
@pytest.mark.parametrize("module", DEFAULT_MODULES)
def test_module_agrees_with_cpython(session: Session, module: str, machine: str) -> None:
    assert_agrees(session, module, machine)


@pytest.mark.parametrize("passes", OTHER_PIPELINES)
@pytest.mark.parametrize("module", OTHER_MODULES)
def test_module_agrees_with_another_pipeline(session: Session, module: str, passes: str) -> None:
    assert_agrees(replace(session, machines=machines_with(passes)), module, "register")

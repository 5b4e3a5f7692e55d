"""CPython's test modules of `DEFAULT_MODULES`, inside both machines, against CPython in the same run."""

import sys

import pytest

from .compare import read_known_differences
from .environment import DEFAULT_MODULES, check_python
from .session import Session

pytestmark = [pytest.mark.conformance, pytest.mark.timeout(3600)]
SECONDS_FOR_EACH_TEST = 120.0


@pytest.fixture(scope="session")
def session(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Session:
    """One for a pytest process; under xdist all workers share CPython's outcomes on disk."""
    base = tmp_path_factory.getbasetemp()
    cache = (base if worker_id == "master" else base.parent) / "conformance"
    version = check_python(sys.executable, list(DEFAULT_MODULES))
    return Session(sys.executable, version, read_known_differences(), SECONDS_FOR_EACH_TEST, cache)


@pytest.mark.parametrize("machine", ["stack", "register"])
@pytest.mark.parametrize("module", DEFAULT_MODULES)
def test_module_agrees_with_cpython(session: Session, module: str, machine: str) -> None:
    comparison = session.compare(module, machine)
    assert not comparison.problem
    assert not [str(difference) for difference in comparison.different]
    assert not [f"{row.test} agrees: take it out" for row in comparison.stale]
    assert comparison.total > 0

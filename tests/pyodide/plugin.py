"""The pytest plugin of ``make test-314``: one of several runs takes a share, what WebAssembly lacks is skipped.

``--share 1/2`` runs about every second test.  ``UNFIT`` says what does not run and why.
"""

import importlib.util

import pytest

SAME = "looks at what is the same for every CPython"
OTHER_LEVELS = "levels are compared on every other CPython; here O2 stands for them"
ELSEWHERE = "takes minutes here, and a program or pass that is not sound is found on the other CPythons"
NO_THREADS = "WebAssembly has no threads (the benchmark runner watches its processes with some)"
RIGHT_FIRST = "since 3.14 the right operand of a comparison dies first; in the machines the left one does, as before"
NO_WATCHING = "processes cannot be watched or ended while they run"
MANY_PROCESSES = "starts hundreds of processes; the command line is the same for every CPython"
OF_3_13 = "the module of 3.13 reads __annotations__ as a global, which 3.14 has no more"
NO_TESTS = "pyodide leaves CPython's own tests out, and none of another version were found to stand in"

#: what is in the id of a test -> why it does not run in node
UNFIT: dict[str, str] = {
    "tests/unit/benchmarks/": NO_THREADS,
    "tests/conformance/test_harness.py": NO_WATCHING,
    "test_module_agrees_with_cpython[test_grammar-": OF_3_13,
    "test_module_agrees_with_another_pipeline": OTHER_LEVELS,
    "test_program_with_few_registers[cases/": ELSEWHERE,
    "test_program_is_sound[cases/": ELSEWHERE,
    "test_program_is_sound[cases_312/": ELSEWHERE,
    "test_program_is_sound[cases_313/": ELSEWHERE,
    "test_every_pass_does_what_it_declares[O2]": ELSEWHERE,
    "tests/unit/runtime/test_command_line.py": MANY_PROCESSES,
    "a comparison-": RIGHT_FIRST,
    "a chained comparison-": RIGHT_FIRST,
    "thread": NO_THREADS,
    "test_locks_conditions_and_queues": NO_THREADS,
    "regvm-O0]": OTHER_LEVELS,
    "regvm-O1]": OTHER_LEVELS,
}
if importlib.util.find_spec("test.test_with") is None:
    UNFIT["tests/conformance/test_conformance.py"] = NO_TESTS


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--share", default="1/1", metavar="I/N", help="run the I-th of N shares of the tests")
    parser.addini("timeout", "pytest-timeout's, which needs signals or threads")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "timeout(seconds): pytest-timeout's")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        reason = next((why for part, why in UNFIT.items() if part in item.nodeid), None)
        reason = SAME if item.get_closest_marker("same_everywhere") else reason
        if reason is not None:
            item.add_marker(pytest.mark.skip(reason=reason))
    share, shares = map(int, config.getoption("--share").split("/"))
    order = {subject: index for index, subject in enumerate(dict.fromkeys(map(subject_of, items)))}
    mine = [order[subject_of(item)] % shares == share - 1 for item in items]
    config.hook.pytest_deselected(items=[item for item, its in zip(items, mine, strict=True) if not its])
    items[:] = [item for item, its in zip(items, mine, strict=True) if its]


def subject_of(item: pytest.Item) -> object:
    """What tests of one share have in common: a program or module, for which CPython is asked only once."""
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    return parameters.get("case") or parameters.get("module") or item.nodeid


@pytest.fixture(scope="session")
def worker_id() -> str:
    """pytest-xdist's, which starts no processes here."""
    return "master"

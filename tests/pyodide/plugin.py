"""The pytest plugin of ``make test-314``: one of several runs takes a share, what WebAssembly lacks is skipped.

``--share 1/2`` runs every second test.  ``UNFIT`` says what cannot run and why.
"""

import pytest

NO_SIGNALS = "WebAssembly has no signals"
NO_COMPILED_WHEELS = "the tool is a compiled program, WebAssembly starts none"

#: the beginning of a test's id -> why it cannot run in node
UNFIT: dict[str, str] = {}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--share", default="1/1", metavar="I/N", help="run the I-th of N shares of the tests")
    parser.addini("timeout", "pytest-timeout's, which needs signals or threads")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "timeout(seconds): pytest-timeout's")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        reason = next((UNFIT[start] for start in UNFIT if item.nodeid.startswith(start)), None)
        if reason is not None:
            item.add_marker(pytest.mark.skip(reason=reason))
    share, shares = map(int, config.getoption("--share").split("/"))
    config.hook.pytest_deselected(items=[item for index, item in enumerate(items) if index % shares != share - 1])
    items[:] = items[share - 1 :: shares]

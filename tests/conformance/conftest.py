"""Declare the mark of the tests that run CPython's own test modules."""

import pytest


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "conformance: runs a test module of CPython inside a machine (slow)")

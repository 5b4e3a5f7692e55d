"""Guest programs run in this process: on CPython, and on either machine by its ``execute``."""

import contextlib
import io
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

import regvm
import stackvm

MACHINES: dict[str, Callable[..., Any]] = {
    "stackvm": stackvm.execute,
    "regvm-O0": lambda code, names: regvm.execute(code, names, "O0"),
    "regvm-O2": regvm.execute,
    "stackvm-fused": partial(stackvm.execute, engine="fused"),
    "regvm-fused": partial(regvm.execute, engine="fused"),
}


@pytest.fixture(params=sorted(MACHINES))
def execute(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """``execute(code, globals)`` of one machine."""
    return MACHINES[request.param]


def output_of(source: str, run: Callable[..., Any] = exec, /, **names: Any) -> str:
    """What a program prints when ``run`` executes it in a fresh ``__main__``-like dictionary with ``names``."""
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        run(compile(source, "<guest>", "exec"), {"__name__": "guest", **names})
    return output.getvalue()


@pytest.fixture(scope="session")
def printed() -> Callable[..., str]:
    """``printed(source, run, **names)``: what a program prints, run by ``exec`` or by a machine's ``execute``."""
    return output_of


@pytest.fixture
def same(execute: Callable[..., Any]) -> Callable[..., str]:
    """Assert that a program prints the same on the machine as on CPython; the answer is what it printed."""

    def check(source: str, /, **names: Any) -> str:
        expected = output_of(source, **names)
        assert output_of(source, execute, **names) == expected
        assert expected, "a program that prints nothing shows nothing"
        return expected

    return check

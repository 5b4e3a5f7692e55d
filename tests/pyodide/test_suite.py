"""The benchmark programs at their small sizes in both machines, in this process: same output as CPython's.

Elsewhere the benchmark runner itself checks the outputs; it starts threads, which WebAssembly has none of.
"""

import contextlib
import io
import runpy
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import regvm
import stackvm
from benchmarks import suite

pytestmark = pytest.mark.skipif(sys.platform != "emscripten", reason="the benchmark runner checks this elsewhere")
MACHINES: dict[str, Callable[..., Any]] = {"stackvm": stackvm.execute, "regvm": regvm.execute}


def shown(run: Callable[[], Any]) -> str:
    with contextlib.redirect_stdout(io.StringIO()) as output:
        run()
    return output.getvalue()


@pytest.mark.parametrize("program", suite.PROGRAMS, ids=lambda program: program.name)
def test_output(program: Any, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = repository / "benchmarks" / "programs" / f"{program.name}.py"
    monkeypatch.setattr(sys, "argv", [str(path), str(program.fast)])
    expected = shown(lambda: runpy.run_path(str(path), run_name="__main__"))
    code = compile(path.read_bytes(), str(path), "exec")
    for name, execute in MACHINES.items():
        assert shown(lambda run=execute: run(code, {"__name__": "__main__"})) == expected, name
    assert expected

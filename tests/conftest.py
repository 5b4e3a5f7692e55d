"""What every test may use: the repository's root, a way to run `python`, and one hypothesis profile."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO

import pytest
from hypothesis import settings

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # Started in a shell's background: what the tests start would ignore interrupts as well.
    signal.signal(signal.SIGINT, signal.default_int_handler)

REPOSITORY = Path(__file__).resolve().parent.parent

# Time limits are pytest-timeout's: a deadline for each example fails by chance on a busy machine.
settings.register_profile("default", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")


@pytest.fixture(scope="session")
def repository() -> Path:
    """The folder that holds the packages."""
    return REPOSITORY


@pytest.fixture(scope="session")
def run_python() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run `python ARGS...` with the packages importable from any folder; the outcome holds status, stdout and stderr.

    Keywords: `cwd` (default: the repository's root), `stdin` (text, default: none), `timeout` (seconds, default: 60),
    `stdout` (a file; default: into the outcome).
    """

    def run(
        *args: str,
        cwd: Path = REPOSITORY,
        stdin: str = "",
        timeout: float = 60,
        stdout: IO[str] | int = subprocess.PIPE,
    ) -> subprocess.CompletedProcess[str]:
        search_path = os.pathsep.join(filter(None, [str(REPOSITORY), os.environ.get("PYTHONPATH")]))
        return subprocess.run(
            [sys.executable, *args],
            cwd=cwd,
            input=stdin,
            timeout=timeout,
            stdout=stdout,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONPATH": search_path, "PYTHONIOENCODING": "utf-8"},
        )

    return run

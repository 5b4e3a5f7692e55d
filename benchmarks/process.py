"""One process under a time limit: command in, what it printed and how it ended out.

A process gets a session of its own, so that at the time limit (or at Ctrl-C) it goes with all that it started.
Its output goes to unnamed files: a program that prints without end fills no memory of ours.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

OUTPUT_LIMIT = 64 * 1024 * 1024
"""Bytes of output that are looked at; more than that is wrong in any case."""

_live: set[subprocess.Popen[bytes]] = set()


@dataclass(frozen=True, slots=True)
class Finished:
    """How a process ended.  ``exit_status`` is None when the time limit ended it, negative for a signal."""

    exit_status: int | None
    stdout: bytes
    stderr: bytes


def run_process(command: Sequence[str], environment: Mapping[str, str], timeout: float) -> Finished:
    """Run a command for at most ``timeout`` seconds, without standard input."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors, env=environment, start_new_session=True
        )
        _live.add(process)
        try:
            status = process.wait(timeout)
        except subprocess.TimeoutExpired:
            status = None
        finally:
            _end(process)
            _live.discard(process)
        for file in (output, errors):
            file.seek(0)
        return Finished(status, output.read(OUTPUT_LIMIT), errors.read(OUTPUT_LIMIT))


def end_all_processes() -> None:
    """End what still runs: for Ctrl-C, which reaches no other session."""
    for process in list(_live):
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the whole session, also when its first process is gone and left others behind."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()

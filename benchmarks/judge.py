"""Was that run right?  A finished process and what was expected in, a verdict out.

``timeout``: the time limit ended it.  ``crash``: it died (signal, traceback, no figures written).  ``incorrect``: it
ended in order and printed, or answered with an exit status, something else.
"""

from __future__ import annotations

import signal
from dataclasses import dataclass

from benchmarks.process import Finished


@dataclass(frozen=True, slots=True)
class Expected:
    """What a program prints, and its exit status."""

    stdout: bytes
    exit_status: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """``status`` as in the results file; ``detail`` says in a line what is wrong, or unusual."""

    status: str = "ok"
    detail: str | None = None


OK = Verdict()


def judge(finished: Finished, expected: Expected, timeout: float) -> Verdict:
    """Compare a run with what was expected of it."""
    status = finished.exit_status
    if status is None:
        return Verdict("timeout", f"still running after {timeout:g} s")
    if status < 0:
        return Verdict("crash", f"ended by {_signal_name(-status)}")
    if status != expected.exit_status:
        kind = "crash" if expected.exit_status == 0 else "incorrect"
        return Verdict(kind, f"exit status {status} in place of {expected.exit_status}{_last_line(finished.stderr)}")
    if finished.stdout != expected.stdout:
        return Verdict("incorrect", first_difference(expected.stdout, finished.stdout))
    return Verdict("ok", f"exit status {status}{_last_line(finished.stderr)}") if status else OK


def first_difference(expected: bytes, printed: bytes) -> str:
    """Where two outputs part."""
    wanted, got = expected.splitlines(keepends=True), printed.splitlines(keepends=True)
    for number, (line, other) in enumerate(zip(wanted, got, strict=False), 1):
        if line != other:
            return f"line {number} of the output: expected {_quoted(line)}, printed {_quoted(other)}"
    return f"printed {len(got)} lines in place of {len(wanted)}"


def _quoted(line: bytes) -> str:
    text = line.decode("utf-8", "backslashreplace")
    return repr(text if len(text) <= 60 else text[:57] + "...")


def _last_line(stderr: bytes) -> str:
    lines = stderr.decode("utf-8", "backslashreplace").strip().splitlines()
    return f": {lines[-1].strip()[:160]}" if lines else ""


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"

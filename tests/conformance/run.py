"""Run one test module on CPython or on a machine and collect what each test came to.

In: the `python` to use, a machine's name, a module. Out: `ModuleRun`, outcomes by test id, in the order they ran.
The guest writes its outcomes as it goes; when no line has come for the time limit, or the process died, the test
that was running gets the outcome `timeout` or `crash`, and a new process runs the tests that are left.
"""

import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from .environment import guest_environment

GUEST_RUNNER = Path(__file__).with_name("guest_runner.py")
POLL_SECONDS = 0.05
# Tests that hang or kill the process before the module is given up.
MOST_RESTARTS = 25

# What stands between `python` and the script.
MACHINES: dict[str, list[str]] = {"cpython": [], "stack": ["-m", "stackvm"], "register": ["-m", "regvm"]}


def machines_with(passes: str) -> dict[str, list[str]]:
    """The machines, the register machine with this pipeline."""
    return {**MACHINES, "register": [*MACHINES["register"], "--passes", passes]}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one test came to; `detail` (traceback, reason of a skip) is shown but not compared."""

    outcome: str
    subtests: int = 0
    detail: str = field(default="", compare=False)


Outcomes = dict[str, Outcome]


@dataclass(slots=True)
class ModuleRun:
    """All that one module did on one machine; `problem` says why it did not come to its end, if so."""

    outcomes: Outcomes
    seconds: float = 0.0
    problem: str = ""


def read_entries(results: Path) -> Iterator[dict[str, object]]:
    """The lines written so far; a last line cut off by a crash is no line."""
    text = results.read_text(encoding="utf-8", errors="replace") if results.exists() else ""
    for line in text.splitlines():
        with suppress(json.JSONDecodeError):
            yield json.loads(line)


def read_outcomes(results: Path) -> tuple[Outcomes, str | None, bool]:
    """Outcomes by id, the test that was started last and has none, and whether the end was reached."""
    outcomes: Outcomes = {}
    running, ended = None, False
    for entry in read_entries(results):
        if "start" in entry:
            running = str(entry["start"])
        elif "id" in entry:
            identity = str(entry.pop("id"))
            outcomes[identity] = Outcome(**entry)  # type: ignore[arg-type]
            running = None
        else:
            ended = True
    return outcomes, running, ended


def watch(process: subprocess.Popen[bytes], results: Path, seconds: float) -> bool:
    """Wait for the end of the process; False when it was killed since nothing was written for `seconds`."""
    size, since = -1, time.monotonic()
    while process.poll() is None:
        now = results.stat().st_size if results.exists() else 0
        if now != size:
            size, since = now, time.monotonic()
        elif time.monotonic() - since > seconds:
            process.kill()
            process.wait()
            return False
        time.sleep(POLL_SECONDS)
    return True


def run_once(command: list[str], folder: Path, results: Path, seconds: float) -> tuple[bool, int, str]:
    """One process: did it end by itself, its exit status, the last of what it printed on standard error."""
    errors = folder / "stderr"
    with errors.open("wb") as stderr, (folder / "stdout").open("wb") as stdout:
        process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=stdout, stderr=stderr, env=guest_environment()
        )
        try:
            ended = watch(process, results, seconds)
        finally:
            process.kill()
            process.wait()
    return ended, process.returncode, errors.read_text(encoding="utf-8", errors="replace")[-2000:]


def run_module(python: str, machine: list[str], module: str, seconds: float) -> ModuleRun:
    """Run `test.MODULE` to its end; `machine` is an entry of `MACHINES`, `seconds` the limit for each test."""
    outcomes: Outcomes = {}
    started = time.monotonic()
    problem = "given up: too many tests hang or kill the process"
    for _ in range(MOST_RESTARTS):
        with TemporaryDirectory(prefix="conformance-") as name:
            folder = Path(name)
            results, skipped = folder / "results.jsonl", folder / "skipped"
            skipped.write_text("".join(f"{identity}\n" for identity in outcomes), encoding="utf-8")
            script = [str(GUEST_RUNNER), str(results), f"test.{module}", str(skipped)]
            alive, status, errors = run_once([python, *machine, *script], folder, results, seconds)
            fresh, running, ended = read_outcomes(results)
        outcomes.update(fresh)
        if ended:
            problem = ""
            break
        what = f"exit status {status}" if alive else f"nothing for {seconds:g} s"
        if running is None:
            problem = f"died outside any test: {what}\n{errors}"
            break
        outcomes[running] = Outcome("crash" if alive else "timeout", detail=f"{what}\n{errors}")
    return ModuleRun(outcomes, time.monotonic() - started, problem)

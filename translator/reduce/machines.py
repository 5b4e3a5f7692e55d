"""Runs a program on CPython and on the register machine, each a process of its own with a time limit.

In: the text of a program.  Out: an ``Outcome``: what it wrote and how it ended.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

PACKAGES = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a program did.  ``status`` is None for one that was still running when its time was up."""

    status: int | None
    stdout: str
    stderr: str


@dataclass(slots=True)
class Machines:
    """Both machines; ``folder`` is the script's, where programs may import from, ``limits`` are seconds."""

    place: Path  #: an empty folder for the program as it is tried
    folder: Path
    load: tuple[str, ...] = ()
    limits: tuple[float, float] = (10.0, 10.0)  #: of CPython and of the register machine
    scope: str = "all"
    seconds: float = 0.0  #: what CPython took last

    def native(self, program: bytes) -> Outcome:
        """What CPython makes of it."""
        start = time.perf_counter()
        outcome = self._run([], program, self.limits[0])
        self.seconds = time.perf_counter() - start
        return outcome

    def register(self, program: bytes, passes: str, *options: str) -> Outcome:
        """What the register machine makes of it, with these passes and further options."""
        files = [word for file in self.load for word in ("--load", os.path.abspath(file))]
        arguments = ["-m", "regvm", "--scope", self.scope, "--passes", passes, *files, *options]
        return self._run(arguments, program, self.limits[1])

    def _run(self, arguments: list[str], program: bytes, limit: float) -> Outcome:
        script = self.place / "program.py"
        script.write_bytes(program)
        command = [sys.executable, *arguments, str(script)]
        # A session of its own: processes that the program starts end with it.
        with subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=self._environment(),
            start_new_session=True,
        ) as process:
            try:
                output, errors = process.communicate(timeout=limit)
                status: int | None = process.returncode
            except subprocess.TimeoutExpired:
                _end(process)
                output, errors = process.communicate()
                status = None
            except BaseException:
                _end(process)
                raise
        return Outcome(status, output.decode(errors="replace"), errors.decode(errors="replace"))

    def _environment(self) -> dict[str, str]:
        """Ours, with the same hashes every time; the packages and the modules beside the program are found."""
        inherited = os.environ.get("PYTHONPATH")
        path = os.pathsep.join([str(PACKAGES), str(self.folder), *([inherited] if inherited else [])])
        return {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0"}


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill the process and what it started."""
    if hasattr(os, "killpg"):
        os.killpg(process.pid, 9)
    else:
        process.kill()

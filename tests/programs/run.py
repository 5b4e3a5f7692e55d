"""Run one program of the corpus in a process of its own.

In: a `Case` and the name of a machine. Out: what the outside sees - standard output, standard error, exit status.
Every machine gets the same working directory, the same spelling of the path and the same environment, so that
tracebacks and `sys.argv` can be compared to the letter.
"""

import marshal
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile

from translator.pipeline import parse_pipeline

from .case import PROGRAMS, Case

ROOT = PROGRAMS.parent.parent
SECONDS = 120.0

# What stands between `python` and the program's name.
MACHINES: dict[str, list[str]] = {
    "cpython": [],
    "stackvm": ["-m", "stackvm"],
    "regvm-O0": ["-m", "regvm", "-O0"],
    "regvm-O1": ["-m", "regvm", "-O1"],
    "regvm-O2": ["-m", "regvm", "-O2"],
}
# With the fewest registers: nearly everything is reloaded and spilled.
FEW_REGISTERS: dict[str, list[str]] = {
    f"regvm-{method}-4": ["-m", "regvm", "--registers", "4", "--allocator", method]
    for method in ("linear", "colouring")
}
# Each pass of the standard pipeline left out.
LEFT_OUT: dict[str, list[str]] = {
    f"regvm-without-{name}": ["-m", "regvm", "--passes", f"O2,-{name}"]
    for name in sorted({each.name for each in parse_pipeline("O2")})
}
# With pairs of instructions as one.
FUSED: dict[str, list[str]] = {
    f"{module}-fused": ["-m", module, "--engine", "fused"] for module in ("stackvm", "regvm")
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that a program showed; compared field by field."""

    stdout: str
    stderr: str
    status: int


def environment(hash_seed: int) -> dict[str, str]:
    """The caller's environment without Python's own switches, which would change what programs print."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    fixed = {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": str(hash_seed), "PYTHONIOENCODING": "utf-8"}
    return {**kept, **fixed, "COLUMNS": "80", "NO_COLOR": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"}


def run_case(case: Case, machine: str, hash_seed: int = 0, seconds: float = SECONDS) -> Outcome:
    """Run `case` to its end; raises `subprocess.TimeoutExpired` after `seconds`."""
    options = (MACHINES | FEW_REGISTERS | LEFT_OUT | FUSED)[machine]
    words = [*options, *case.target(), *case.args]
    if options and CAN_FORK:
        return forking(options[1], hash_seed).run(words[2:], case.standard_input(), case.path.parent, seconds)
    finished = subprocess.run(
        [sys.executable, *words],
        input=case.standard_input().encode(),
        capture_output=True,
        cwd=case.path.parent,
        env=environment(hash_seed),
        timeout=seconds,
    )
    return Outcome(shown(finished.stdout), shown(finished.stderr), finished.returncode)


def shown(output: bytes) -> str:
    """What was written, bytes that are no text as escapes."""
    return output.decode("utf-8", "backslashreplace")


# -- machines that are imported once ----------------------------------------------------------------------------------

CAN_FORK = sys.platform == "linux"  #: elsewhere sockets do not keep messages apart


class Forking:
    """A process of `forking.py`, to run programs in its forks."""

    def __init__(self, machine: str, variables: dict[str, str]) -> None:
        self.channel, far = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with far:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.programs.forking", machine, str(far.fileno())],
                cwd=ROOT,
                env=variables,
                pass_fds=[far.fileno()],
            )

    def run(self, arguments: Sequence[str], stdin: str, folder: Path, seconds: float) -> Outcome:
        """What `python -m MACHINE ARGUMENTS` would show in that folder, given `stdin`."""
        with TemporaryFile() as given, TemporaryFile() as stdout, TemporaryFile() as stderr:
            given.write(stdin.encode())
            given.seek(0)
            message = marshal.dumps((str(folder), list(arguments)))
            socket.send_fds(self.channel, [message], [given.fileno(), stdout.fileno(), stderr.fileno()])
            status = self._wait(arguments, seconds)
            stdout.seek(0)
            stderr.seek(0)
            return Outcome(shown(stdout.read()), shown(stderr.read()), status)

    def _wait(self, arguments: Sequence[str], seconds: float) -> int:
        child = self._receive()
        ended = bool(select.select([self.channel], [], [], seconds)[0])
        if not ended:
            os.kill(child, signal.SIGKILL)
        status = os.waitstatus_to_exitcode(self._receive())
        if not ended:
            raise subprocess.TimeoutExpired(list(arguments), seconds)
        return status

    def _receive(self) -> int:
        return int(self.channel.recv(32))


@cache
def forking(machine: str, hash_seed: int) -> Forking:
    """The one of this test process; it ends when the test process does, which closes the channel."""
    return Forking(machine, environment(hash_seed))

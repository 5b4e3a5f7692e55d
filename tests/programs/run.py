"""Run one program of the corpus in a process of its own.

In: a `Case` and the name of a machine. Out: what the outside sees - standard output, standard error, exit status.
Every machine gets the same working directory, the same spelling of the path and the same environment, so that
tracebacks and `sys.argv` can be compared to the letter.
"""

import os
import subprocess
import sys
from dataclasses import dataclass

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
    finished = subprocess.run(
        [sys.executable, *(MACHINES | FEW_REGISTERS | LEFT_OUT | FUSED)[machine], *case.target(), *case.args],
        input=case.standard_input(),
        capture_output=True,
        encoding="utf-8",
        errors="backslashreplace",
        cwd=case.path.parent,
        env=environment(hash_seed),
        timeout=seconds,
    )
    return Outcome(finished.stdout, finished.stderr, finished.returncode)

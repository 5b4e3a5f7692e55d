"""What a run measures: a suite program at a size, or a script of the reader's.

Both become a ``Workload``; a script's expected output is what CPython prints, so it is not known before the run.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.judge import Expected
from benchmarks.suite import Program

SCRIPTS_GROUP = "scripts"


@dataclass(frozen=True, slots=True)
class Workload:
    """A program to run: its command line from the script on, and what it prints (None: ask CPython)."""

    name: str
    group: str
    command: tuple[str, ...]
    expected: Expected | None


def suite_workloads(programs: Sequence[Program], size: str) -> list[Workload]:
    """The suite's programs at a size, "fast" or "default"."""
    return [_suite_workload(program, size) for program in programs]


def _suite_workload(program: Program, size: str) -> Workload:
    expected = Expected(program.expected(size).encode())
    return Workload(program.name, program.group, (str(program.path), str(program.size(size))), expected)


def _check_compiles(script: str) -> None:
    try:
        compile(Path(script).read_bytes(), script, "exec", dont_inherit=True)
    except SyntaxError as error:
        where = f"{script}, line {error.lineno}" if error.lineno else script
        raise ValueError(f"{where}: {error.msg}") from None
    except ValueError as error:
        raise ValueError(f"{script}: {error}") from None


def script_workloads(scripts: Sequence[str]) -> list[Workload]:
    """The reader's scripts, named by file, or by path where two files have one name.

    Raises OSError for a file that cannot be read, ValueError for one that cannot be compiled.
    """
    scripts = list(dict.fromkeys(scripts))
    for script in scripts:
        _check_compiles(script)
    names = [Path(script).name for script in scripts]
    labels = [name if names.count(name) == 1 else script for name, script in zip(names, scripts, strict=True)]
    return [Workload(label, SCRIPTS_GROUP, (script,), None) for label, script in zip(labels, scripts, strict=True)]

"""Regenerates or checks the expected output of the benchmark programs: `python -m benchmarks.expected [--check]`.

In: the suite's scripts, run by the Python that runs this module, in processes of their own.  Out: the files
`benchmarks/programs/expected/NAME.SIZE.txt`; with `--check` nothing is written, the files that differ are named on
stderr, and the exit status is 1 if there are any (or if a program fails).
"""

import argparse
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.suite import DIRECTORY, PROGRAMS, SIZE_NAMES, Program


class ProgramFailed(Exception):
    """A program ended with an exit status other than 0."""


def output_of(program: Program, size_name: str) -> str:
    """What the program prints for that size on this CPython; raises ProgramFailed."""
    command = [sys.executable, str(program.path), str(program.size(size_name))]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["no message"])[-1]
        raise ProgramFailed(f"{program.name} ({size_name}): exit status {done.returncode}: {reason}")
    return done.stdout


def regenerate(programs: tuple[Program, ...]) -> None:
    """Write the expected files of the programs."""
    for program in programs:
        for size_name in SIZE_NAMES:
            path = program.expected_path(size_name)
            path.parent.mkdir(exist_ok=True)
            path.write_text(output_of(program, size_name), encoding="utf-8", newline="\n")


def differences(programs: tuple[Program, ...]) -> Iterator[str]:
    """A line for each expected file that is missing or not what the program prints."""
    for program in programs:
        for size_name in SIZE_NAMES:
            path = program.expected_path(size_name)
            if not path.exists():
                yield f"{path.name}: missing"
            elif program.expected(size_name) != output_of(program, size_name):
                yield f"{path.name}: differs from the output of {sys.executable}"


def strays() -> list[Path]:
    """Expected files that belong to no row of the suite."""
    known = {program.expected_path(size_name) for program in PROGRAMS for size_name in SIZE_NAMES}
    return sorted(set((DIRECTORY / "expected").glob("*.txt")) - known)


def check(programs: tuple[Program, ...]) -> int:
    """Name what is wrong on stderr; the exit status."""
    wrong = [*differences(programs), *(f"{path.name}: belongs to no program" for path in strays())]
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.expected", description="expected benchmark output")
    parser.add_argument("--check", action="store_true", help="write nothing; exit status 1 if a file is not right")
    options = parser.parse_args(arguments)
    try:
        if options.check:
            return check(PROGRAMS)
        regenerate(PROGRAMS)
    except ProgramFailed as error:
        print(f"{parser.prog}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

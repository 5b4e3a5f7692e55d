"""``python -m benchmarks check``: dispatch counts against the committed ones, so that they do not grow unnoticed.

``golden/3.11.json`` and its siblings, one a CPython minor version, hold for each program at its fast size what both
machines dispatch for the program's own code.  A register count above its golden figure, or a stack count that differs
at all, fails the check; fewer register dispatches are good news that ``--update`` writes down.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.machines import Engine
from benchmarks.results import ResultsError

Counts = dict[str, dict[str, int]]
"""Program -> machine ("stack", "register") -> dispatches."""

COUNTED = ("stack", "register")
GOLDEN_ENGINE = Engine(scope="program")
"""The library runs natively: its own code differs between the patch releases of a CPython version."""

FOLDER = Path(__file__).parent / "golden"


@dataclass(frozen=True, slots=True)
class Finding:
    """A program whose counts are not the golden ones.  ``failed``: the check fails for it."""

    program: str
    text: str
    failed: bool


def golden_path(folder: Path = FOLDER) -> Path:
    """The file of the running CPython version."""
    major, minor, _ = platform.python_version_tuple()
    return folder / f"{major}.{minor}.json"


def read_golden(path: Path) -> Counts:
    """The golden counts; none when there is no file yet.  Raises ResultsError for a damaged file."""
    if not path.exists():
        return {}
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
        return {name: {machine: int(counts[machine]) for machine in COUNTED} for name, counts in record.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ResultsError(path, getattr(error, "lineno", None), f"damaged golden counts: {error}") from None


def write_golden(path: Path, counts: Mapping[str, Mapping[str, int]]) -> None:
    """Write a file that differs in one line where one program differs.  Raises ResultsError if it cannot be written."""
    lines = [f"  {json.dumps(name)}: {json.dumps(counts[name])}" for name in sorted(counts)]
    try:
        path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    except OSError as error:
        raise ResultsError(path, None, error.strerror or str(error)) from None


def compare_counts(golden: Counts, measured: Counts) -> list[Finding]:
    """What is not as it was, in the order of the programs measured."""
    findings: list[Finding] = []
    for program, counts in measured.items():
        if program not in golden:
            findings.append(Finding(program, "has no golden counts; --update adds them", True))
        else:
            findings += [
                finding
                for machine in COUNTED
                if (finding := _compare(program, machine, golden[program][machine], counts[machine]))
            ]
    return findings


def _compare(program: str, machine: str, expected: int, count: int) -> Finding | None:
    if count == expected:
        return None
    change = f"{machine}: {expected} -> {count} dispatches ({(count / expected - 1) * 100:+.2f}%)"
    if machine == "register" and count < expected:
        return Finding(program, f"{change}, fewer; --update keeps it so", False)
    return Finding(program, change, True)

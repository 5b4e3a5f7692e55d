"""The results file: JSON lines, a header and then one measurement a line (DESIGN section 3).

Out: ``ResultsWriter`` writes each line as it comes and flushes it, so an interrupted run keeps what it has.
In: ``read_run`` gives a ``Run`` or raises ``ResultsError``, which names the file and the line at fault.
"""

from __future__ import annotations

import contextlib
import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, Any, NoReturn

from benchmarks.metrics import BY_NAME

SCHEMA = 1
MACHINES = ("cpython", "stack", "register")
STATUSES = ("ok", "incorrect", "timeout", "crash")


class ResultsError(Exception):
    """A results file that cannot be read or written."""

    def __init__(self, path: Path, line: int | None, reason: str) -> None:
        super().__init__(f"{path}{f', line {line}' if line else ''}: {reason}")


@dataclass(frozen=True, slots=True)
class Measurement:
    """One figure, or one failure to get it (then ``value`` is None and ``detail`` says in a line what happened)."""

    program: str
    machine: str
    engine: str | None
    pipeline: str | None
    metric: str
    value: float | None
    unit: str
    status: str = "ok"
    round: int | None = None
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """What a file holds.  ``cut``: its last line is incomplete, as an interrupted run leaves it."""

    header: Mapping[str, Any]
    measurements: list[Measurement] = field(default_factory=list)
    cut: bool = False

    @property
    def programs(self) -> dict[str, str]:
        """Program -> group, in the order of the run; planned ones without a figure included."""
        return dict(self.header["programs"])

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        from benchmarks.report.html import run_fragment

        return run_fragment(self)


class ResultsWriter:
    """Writes a run, or what a ``kind`` in the header says, line by line.

    ``force`` allows an existing file to be replaced.
    """

    def __init__(self, path: Path, header: Mapping[str, Any], *, force: bool = False) -> None:
        self.path = path
        self.header = {"schema": SCHEMA, "kind": "run", **header}
        try:
            self._file: IO[str] = path.open("w" if force else "x", encoding="utf-8", newline="\n")
        except FileExistsError:
            reason = "is a directory" if path.is_dir() else "exists already; --force replaces it"
            raise ResultsError(path, None, reason) from None
        except OSError as error:
            raise ResultsError(path, None, error.strerror or str(error)) from None
        self.write(self.header)

    def add(self, measurement: Measurement) -> None:
        optional = ("round", "detail")
        record = asdict(measurement)
        self.write({key: value for key, value in record.items() if value is not None or key not in optional})

    def close(self) -> None:
        with contextlib.suppress(OSError):  # what could not be written was said when it was written
            self._file.close()

    def write(self, record: Mapping[str, Any]) -> None:
        """Write a line of any form."""
        try:
            self._file.write(json.dumps(record, ensure_ascii=False) + "\n")
            self._file.flush()
        except OSError as error:
            self.close()
            raise ResultsError(self.path, None, f"cannot be written: {error.strerror or error}") from None


def read_run(path: Path, *, allow_cut: bool = False) -> Run:
    """Read a file.  An incomplete last line is an error unless ``allow_cut``; then the run is marked ``cut``."""
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        raise ResultsError(path, None, error.strerror or str(error)) from None
    tail = lines.pop()
    if not lines:
        raise ResultsError(path, 1, "no header: this is not a complete results file")
    header = _header(path, _record(path, 1, lines[0]))
    measurements = [_measurement(path, number, _record(path, number, line)) for number, line in enumerate(lines[1:], 2)]
    if tail and not allow_cut:
        raise ResultsError(path, len(lines) + 1, "the last line is cut: the run that wrote it was interrupted")
    return Run(header, measurements, bool(tail))


def _reject_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a figure")


def _record(path: Path, number: int, line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(line.decode("utf-8"), parse_constant=_reject_constant)
    except (ValueError, RecursionError) as error:
        raise ResultsError(path, number, f"not JSON: {error}") from None
    if not isinstance(record, dict):
        raise ResultsError(path, number, "not a JSON object")
    return record


def _header(path: Path, record: dict[str, Any]) -> dict[str, Any]:
    if record.get("kind") != "run":
        raise ResultsError(path, 1, 'no header: "kind" is not "run"')
    if record.get("schema") != SCHEMA:
        raise ResultsError(path, 1, f"schema {record.get('schema')!r}; this version reads schema {SCHEMA}")
    programs = record.get("programs")
    if not isinstance(programs, dict) or not all(isinstance(group, str) for group in programs.values()):
        raise ResultsError(path, 1, '"programs" is not a table of program and group')
    ablation = record.get("ablation", [])
    if not isinstance(ablation, list) or not all(map(_is_comparison, ablation)):
        raise ResultsError(path, 1, '"ablation" is not a list of comparisons')
    return record


def _is_comparison(row: object) -> bool:
    return isinstance(row, list) and len(row) == 4 and all(isinstance(text, str) for text in row)


FIELDS: tuple[tuple[str, type | tuple[type, ...], bool], ...] = (
    ("program", str, True),
    ("machine", str, True),
    ("engine", (str, type(None)), True),
    ("pipeline", (str, type(None)), True),
    ("metric", str, True),
    ("value", (int, float, type(None)), True),
    ("unit", str, True),
    ("status", str, True),
    ("round", int, False),
    ("detail", str, False),
)
"""The keys of a measurement: name, type, required."""

VALUES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("machine", MACHINES),
    ("status", STATUSES),
    ("metric", tuple(BY_NAME)),
)
"""The keys of a measurement that take one of a few values."""


def _measurement(path: Path, number: int, record: dict[str, Any]) -> Measurement:
    for key, kind, required in FIELDS:
        if key not in record and required:
            raise ResultsError(path, number, f'"{key}" is missing')
        if key in record and (not isinstance(record[key], kind) or isinstance(record[key], bool)):
            raise ResultsError(path, number, f'"{key}" has a wrong type: {record[key]!r}')
    for key, allowed in VALUES:
        if record[key] not in allowed:
            raise ResultsError(path, number, f'unknown {key} "{record[key]}"')
    if (record["value"] is None) == (record["status"] == "ok"):
        raise ResultsError(path, number, '"value" and "status" contradict each other')
    if not 0 <= (record["value"] or 0) < math.inf:
        raise ResultsError(path, number, f'"value" is no figure: {record["value"]}')
    return Measurement(**{key: record[key] for key, _, _ in FIELDS if key in record})

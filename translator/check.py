"""``--check PATH...``: translate and verify every code object of every Python file, on all processors; its IR, before
the passes and after them, must be the same when it was written as text and read again.

A file that CPython itself cannot compile is counted apart.  Speed is counted in CPython instructions (as decoded:
caches, EXTENDED_ARG and what does nothing left out) by the processor time of translation alone, verification and
text not included; right before, each code object is translated plainly (-O0), so that the cost of the passes is known.
"""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import process_time
from types import CodeType

from rich.console import Console
from rich.progress import Progress

from stackvm.decode import decode

from .driver import Stages, translate_in_stages
from .frontend import lift
from .ir.model import Function
from .ir.parser import parse_function
from .ir.printer import print_function
from .ir.verifier import verify
from .passes import load_file
from .pipeline import read_pipeline
from .regalloc.verify import verify_allocation, verify_limit
from .source import SourceError, code_objects


@dataclass
class Tally:
    """What came out, of one file or of all."""

    files: int = 0
    code_objects: int = 0
    instructions: int = 0  #: of CPython
    seconds: float = 0.0  #: processor time of translating
    plain_seconds: float = 0.0  #: the same with -O0
    uncompilable: int = 0
    failures: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Count ``other`` too."""
        self.files += other.files
        self.code_objects += other.code_objects
        self.instructions += other.instructions
        self.seconds += other.seconds
        self.plain_seconds += other.plain_seconds
        self.uncompilable += other.uncompilable
        self.failures += other.failures


def python_files(paths: Sequence[str]) -> list[Path]:
    """The files named and the ``.py`` files below folders named; ``SourceError`` if a path or all files are missing."""
    found: list[Path] = []
    for path in map(Path, paths):
        if path.is_dir():
            found += sorted(path.rglob("*.py"))
        elif path.is_file():
            found.append(path)
        else:
            raise SourceError(f"{path}: no such file or folder")
    if not found:
        raise SourceError(f"no Python file under {', '.join(map(str, paths))}")
    return found


def check_file(path: Path, pipeline: str) -> Tally:
    """Translate and verify every code object of one file."""
    tally = Tally(files=1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            code = compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OSError):
        tally.uncompilable = 1
        return tally
    for each in code_objects(code):
        _check_code(each, pipeline, tally)
    return tally


def _check_code(code: CodeType, pipeline: str, tally: Tally) -> None:
    tally.code_objects += 1
    try:
        plain_seconds, _ = _timed(code, "O0")
        seconds, stages = _timed(code, pipeline)
        tally.seconds += seconds
        tally.plain_seconds += plain_seconds
        decoded = decode(code)
        tally.instructions += len(decoded.instructions)
        verify_stages(stages, pipeline)
        for function in (lift(decoded), stages.function):
            _check_text(function)
    except Exception as error:  # whatever it is, it is a failure of ours to report, and the others go on
        where = f"{code.co_filename}:{code.co_firstlineno}: {code.co_qualname}"
        tally.failures.append(f"{where}: {type(error).__name__}: {error}")


def _timed(code: CodeType, pipeline: str) -> tuple[float, Stages]:
    """The processor time of a translation, and what it made."""
    start = process_time()
    stages = translate_in_stages(code, pipeline)
    return process_time() - start, stages


def verify_stages(stages: Stages, pipeline: str) -> None:
    """Verify what a translation made: IR, registers, register code; raises ``VerifierError``."""
    verify(stages.function)
    if stages.allocation.function is not stages.function:
        verify(stages.allocation.function)
    verify_allocation(stages.allocation)
    verify_limit(stages.register_code, read_pipeline(pipeline).allocate.registers)
    stages.register_code.verify()


def _check_text(function: Function) -> None:
    """ValueError unless the function's text is read back to an equal function."""
    if parse_function(print_function(function)) != function:
        raise ValueError("its text is read back to another function")


def check(paths: list[str], pipeline: str, pass_files: Sequence[str] = (), quiet: bool = False) -> int:
    """Check everything, print the outcome; the exit status: 1 if anything failed.

    ``pass_files`` were loaded here; a new process loads them again.
    """
    files = python_files(paths)
    total = Tally()
    for tally in _with_progress(_tallies(files, pipeline, pass_files), len(files), quiet):
        for failure in tally.failures:
            print(failure, file=sys.stderr)
        total.add(tally)
    print(summary(total))
    return 1 if total.failures else 0


def _tallies(files: list[Path], pipeline: str, pass_files: Sequence[str]) -> Iterator[Tally]:
    processes = min(len(files), os.cpu_count() or 1)
    if processes < 2:  # WebAssembly cannot start any
        yield from (check_file(path, pipeline) for path in files)
        return
    with ProcessPoolExecutor(processes, initializer=_load, initargs=(pass_files,)) as pool:
        yield from pool.map(partial(check_file, pipeline=pipeline), files, chunksize=4)


def _load(pass_files: Sequence[str]) -> None:
    for file in pass_files:
        load_file(Path(file))


def _with_progress(tallies: Iterator[Tally], count: int, quiet: bool) -> Iterator[Tally]:
    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        yield from tallies
        return
    with Progress(console=console, transient=True) as progress:
        yield from progress.track(tallies, total=count, description="translating")


def summary(total: Tally) -> str:
    """The outcome in one line."""
    speed = total.instructions / total.seconds if total.seconds else 0.0
    cost = total.seconds / total.plain_seconds if total.plain_seconds else 1.0
    return (
        f"{total.files} files ({total.uncompilable} that CPython cannot compile), {total.code_objects} code objects, "
        f"{total.instructions} instructions, {len(total.failures)} failures, "
        f"{speed:.0f} instructions per second per core, {cost:.2f} times the time of -O0"
    )

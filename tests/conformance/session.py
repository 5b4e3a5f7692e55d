"""Run many modules on several machines, a few processes at a time, CPython's own outcomes kept for reuse.

In: a `Session`. Out: `Comparison`s as they become ready.
"""

import hashlib
import json
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import asdict, dataclass, field
from pathlib import Path
from threading import Lock

from .compare import Comparison, KnownDifference, compare
from .run import GUEST_RUNNER, MACHINES, ModuleRun, Outcome, run_module


@dataclass(slots=True)
class Session:
    """What stays the same for a whole run; `seconds` is the limit for each test."""

    python: str
    version: str
    known: list[KnownDifference]
    seconds: float = 120.0
    cache: Path | None = None
    machines: dict[str, list[str]] = field(default_factory=lambda: dict(MACHINES))
    expected: dict[str, ModuleRun] = field(default_factory=dict)
    locks: dict[str, Lock] = field(default_factory=dict)

    def cache_file(self, module: str) -> Path | None:
        if self.cache is None:
            return None
        parts = (self.python, self.version, module, str(self.seconds), GUEST_RUNNER.read_text())
        key = hashlib.sha256("\0".join(parts).encode())
        return self.cache / f"{module}-{self.version}-{key.hexdigest()[:16]}.json"

    def on_cpython(self, module: str) -> ModuleRun:
        """CPython's outcomes: run once for all machines, and once for ever with a cache directory."""
        with self.locks.setdefault(module, Lock()):
            if module not in self.expected:
                self.expected[module] = self.read_or_run(module)
        return self.expected[module]

    def read_or_run(self, module: str) -> ModuleRun:
        file = self.cache_file(module)
        if file is not None and file.exists():
            stored = json.loads(file.read_text(encoding="utf-8"))
            return ModuleRun({test: Outcome(**outcome) for test, outcome in stored.items()})
        run = run_module(self.python, self.machines["cpython"], module, self.seconds)
        if file is not None and not run.problem:
            file.parent.mkdir(parents=True, exist_ok=True)
            partial = file.with_suffix(f".{id(run)}")
            partial.write_text(json.dumps({test: asdict(outcome) for test, outcome in run.outcomes.items()}))
            partial.replace(file)
        return run

    def compare(self, module: str, machine: str) -> Comparison:
        expected = self.on_cpython(module)
        actual = run_module(self.python, self.machines[machine], module, self.seconds)
        known = [row for row in self.known if row.concerns(module, machine, self.version)]
        return compare(module, machine, expected, actual, known)

    def compare_all(self, modules: list[str], machines: list[str], jobs: int) -> Iterator[Comparison]:
        """Every module on every machine; on Ctrl-C what has not started is dropped."""
        with ThreadPoolExecutor(max_workers=jobs) as pool:
            futures: list[Future[Comparison]] = [
                pool.submit(self.compare, module, machine) for module in modules for machine in machines
            ]
            try:
                for future in as_completed(futures):
                    yield future.result()
            finally:
                pool.shutdown(cancel_futures=True)

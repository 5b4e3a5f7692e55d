"""Compare what each test came to on CPython and on a machine, with the known differences taken out.

In: two `ModuleRun`s and the rows of `known_differences.toml`. Out: a `Comparison`.
A known difference that is none (the test agrees, or does not exist) is *stale* and fails the run: take it out.
"""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from .environment import UsageError
from .run import ModuleRun, Outcome

KNOWN_DIFFERENCES = Path(__file__).with_name("known_differences.toml")
NOT_RUN = Outcome("not run")
FIELDS = {"module": str, "test": str, "machine": str, "versions": list, "reason": str}


@dataclass(frozen=True, slots=True)
class KnownDifference:
    """A test that cannot agree: on which machine (`stack`, `register`, `both`), which CPython versions, and why."""

    module: str
    test: str
    machine: str
    versions: tuple[str, ...]
    reason: str

    def concerns(self, module: str, machine: str, version: str) -> bool:
        return self.module == module and self.machine in (machine, "both") and version in self.versions


@dataclass(frozen=True, slots=True)
class Difference:
    """One test with what it came to on CPython and on the machine."""

    test: str
    expected: Outcome
    actual: Outcome

    def __str__(self) -> str:
        if self.expected.outcome == self.actual.outcome:
            counts = f"{self.expected.subtests} sub-tests on CPython, {self.actual.subtests} here"
            return f"{self.test}: {self.actual.outcome}, but {counts}"
        reason = self.actual.detail.strip().rpartition("\n")[2][:200]
        return f"{self.test}: {self.actual.outcome} (CPython: {self.expected.outcome}) {reason}".rstrip()


@dataclass(slots=True)
class Comparison:
    """One module on one machine."""

    module: str
    machine: str
    total: int
    different: list[Difference] = field(default_factory=list)
    known: list[Difference] = field(default_factory=list)
    stale: list[KnownDifference] = field(default_factory=list)
    problem: str = ""
    seconds: float = 0.0

    @property
    def same(self) -> int:
        return self.total - len(self.different) - len(self.known)

    @property
    def agrees(self) -> bool:
        return not (self.different or self.stale or self.problem) and self.total > 0


def parse_row(row: dict[str, object], path: Path) -> KnownDifference:
    wrong = [name for name, kind in FIELDS.items() if not isinstance(row.get(name), kind)] + [*(row.keys() - FIELDS)]
    if wrong or row["machine"] not in ("stack", "register", "both"):
        raise UsageError(f"{path}: a [[difference]] needs module, test, machine, versions, reason; check {row}")
    return KnownDifference(**{**row, "versions": tuple(row["versions"])})  # type: ignore[arg-type]


def read_known_differences(path: Path = KNOWN_DIFFERENCES) -> list[KnownDifference]:
    """The rows of the file; raises `UsageError` when it cannot be read or a row is malformed."""
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8")).get("difference", [])
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"{path}: {error}") from None
    return [parse_row(row, path) for row in rows]


def compare(
    module: str, machine: str, expected: ModuleRun, actual: ModuleRun, known: list[KnownDifference]
) -> Comparison:
    """`known` holds the rows that concern this module, machine and version."""
    reasons = {row.test: row for row in known}
    tests = [*expected.outcomes, *(test for test in actual.outcomes if test not in expected.outcomes)]
    result = Comparison(module, machine, len(tests), seconds=actual.seconds)
    result.problem = f"CPython itself: {expected.problem}" if expected.problem else actual.problem
    for test in tests:
        before, after = expected.outcomes.get(test, NOT_RUN), actual.outcomes.get(test, NOT_RUN)
        if before != after:
            (result.known if reasons.pop(test, None) else result.different).append(Difference(test, before, after))
    result.stale = list(reasons.values())
    return result

"""One reduction under way: the property that must hold, and the smallest program and pipeline found so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from .difference import Difference, Ending, difference
from .machines import Machines, Outcome
from .pipeline import first_that_matters, runs, smallest_pipeline, without_messages
from .program import smallest_program

Tell = Callable[[str], None]
ALL_RUNS = 10**9


@dataclass
class Reduction:
    """A program and its pipeline, for which ``difference`` was found; both get smaller."""

    machines: Machines
    program: bytes
    passes: str
    difference: Difference
    tell: Tell
    culprit: tuple[str, str] | None = None  #: the run of a pass that matters: its name and the function's
    _known: dict[tuple[bytes, str], Difference | None] = field(default_factory=dict)

    def run(self) -> None:
        """Passes first: the fewer there are, the sooner programs are translated."""
        self._reduce_pipeline()
        smallest_program(self.program, self._holds)
        self._reduce_pipeline()
        self._find_culprit()

    def _reduce_pipeline(self) -> None:
        program = self.program
        smallest_pipeline(self.passes, lambda passes: self._accept(program, passes))

    def _holds(self, program: bytes) -> bool:
        return self._accept(program, self.passes)

    def _accept(self, program: bytes, passes: str) -> bool:
        """Whether there is a difference of this kind still; if so, this is the smallest known."""
        key = (program, passes)
        if key not in self._known:
            self.tell(f"{len(program.splitlines())} lines, passes {passes or 'none'}, {len(self._known)} tried")
            self._known[key] = self._same_difference(program, passes)
        found = self._known[key]
        if found is not None:
            self.program, self.passes, self.difference = program, passes, found
        return found is not None

    def _same_difference(self, program: bytes, passes: str) -> Difference | None:
        """The difference, if it is of the kind sought."""
        native = self.machines.native(program)
        if Ending.of(native) != self.difference.kind.native:
            return None
        found = difference(native, self.machines.register(program, passes))
        return found if found is not None and found.kind == self.difference.kind else None

    def _find_culprit(self) -> None:
        """Let only the first so many runs of passes happen; the last one that matters is the one sought."""
        native = self.machines.native(self.program)
        everything = runs(self._bisected(ALL_RUNS).stderr)

        def holds(limit: int) -> bool:
            self.tell(f"the first {limit} of {len(everything)} runs of passes")
            outcome = self._bisected(limit)
            found = difference(native, Outcome(outcome.status, outcome.stdout, without_messages(outcome.stderr)))
            return found is not None and found.kind == self.difference.kind

        if self.passes and everything and holds(len(everything)):
            number = first_that_matters(len(everything), holds)
            self.culprit = everything[number - 1] if number else None

    def _bisected(self, limit: int) -> Outcome:
        return self.machines.register(self.program, self.passes, "--opt-bisect-limit", str(limit))

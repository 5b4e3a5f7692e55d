"""A batch of generated programs, each run on every machine, in this process; and the batch as a process of its own.

`python -m tests.fuzz.campaign SEED PROGRAMS NOTE` writes each program to the file NOTE before it runs, so that a crash
or a hang can be traced to its program, and prints one JSON object: how many ran, and the finding if there is one.
"""

import gc
import json
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import HypothesisException

from .machines import Laboratory, difference
from .program import programs

SHRINKING_SECONDS = 60.0
COLLECT_EVERY = 50


class Enough(KeyboardInterrupt):
    """Hypothesis has shrunk for long enough; it lets an interrupt through."""


class Different(AssertionError):
    """A program that does not do the same everywhere."""


@dataclass(frozen=True, slots=True)
class Finding:
    program: str
    difference: str


@dataclass(frozen=True, slots=True)
class Batch:
    """What came of a batch: programs run, up to the first finding, which is shrunk."""

    ran: int
    seconds: float
    finding: Finding | None = None


class Examiner:
    """The property: examines programs, remembers which differed."""

    def __init__(self, laboratory, note=None, shrinking=SHRINKING_SECONDS):
        self.laboratory = laboratory
        self.note = note
        self.shrinking = shrinking
        self.ran = 0
        self.differing = {}
        self.deadline = float("inf")

    def __call__(self, program):
        if time.monotonic() > self.deadline:
            raise Enough
        if self.note is not None:
            self.note.write_text(program)
        if not self.differing:
            self.ran += 1
        if self.ran % COLLECT_EVERY == 0:
            gc.collect()
        found = difference(self.laboratory.outcomes(program))
        if found:
            if not self.differing:
                self.deadline = time.monotonic() + self.shrinking
            self.differing[program] = found
            raise Different(found)

    def finding(self):
        """The shortest program that differed."""
        return Finding(*min(self.differing.items(), key=lambda item: len(item[0]))) if self.differing else None


def configured(count, phases):
    """Always the same programs, however long they take, with nothing kept between runs."""
    return settings(
        max_examples=count,
        phases=phases,
        database=None,
        deadline=None,
        print_blob=False,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )


def run_batch(laboratory, seed_value, count, note=None, shrinking=SHRINKING_SECONDS):
    """Examine `count` programs that follow from `seed_value`; what differs is shrunk for so many seconds."""
    examiner = Examiner(laboratory, note, shrinking)

    @seed(seed_value)
    @configured(count, (Phase.generate, Phase.shrink))
    @given(programs())
    def examine(program):
        examiner(program)

    start = time.monotonic()
    try:
        examine()
    except (Enough, Different, HypothesisException):
        if not examiner.differing:
            raise
    return Batch(examiner.ran, time.monotonic() - start, examiner.finding())


def main():
    seed_value, count, note = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    printer = sys.stdout
    batch = run_batch(Laboratory(), seed_value, count, note)
    printer.write(json.dumps(asdict(batch)))


if __name__ == "__main__":
    main()

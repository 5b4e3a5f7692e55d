"""The smallest part of a pipeline that makes the difference, and the one run of a pass that does."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..pipeline import read_pipeline, write_pipeline
from .ddmin import ddmin

BISECT = re.compile(r"BISECT: (?:NOT )?running pass \((?P<number>\d+)\) (?P<name>\w+) on (?P<where>.*)\n")


def smallest_pipeline(pipeline: str, holds: Callable[[str], bool]) -> str:
    """What of ``pipeline`` must stay for ``holds``, written down; "" if nothing need."""
    written = [write_pipeline([each]) for each in read_pipeline(pipeline).items]
    return ",".join(ddmin(written, lambda kept: holds(",".join(kept))))


def without_messages(stderr: str) -> str:
    """Standard error without what ``--opt-bisect-limit`` wrote into it."""
    return BISECT.sub("", stderr)


def runs(stderr: str) -> list[tuple[str, str]]:
    """The runs of passes that ``--opt-bisect-limit`` told of: the pass and the function."""
    return [(match["name"], match["where"]) for match in BISECT.finditer(stderr)]


def first_that_matters(count: int, holds: Callable[[int], bool]) -> int | None:
    """The run after which there is the difference and before which there is not; None if there is none such.

    ``holds`` is asked about the first so many runs of passes; it is true for all ``count``.
    """
    if holds(0):
        return None
    low, high = 0, count
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high

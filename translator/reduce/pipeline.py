"""The smallest part of a pipeline that makes the difference, and the one run of a pass that does."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import MISSING, fields

from ..passes import Pass
from ..pipeline import parse_pipeline
from .ddmin import ddmin

BISECT = re.compile(r"BISECT: (?:NOT )?running pass \((?P<number>\d+)\) (?P<name>\w+) on (?P<where>.*)\n")


def smallest_pipeline(pipeline: str, holds: Callable[[str], bool]) -> str:
    """The passes of ``pipeline`` that must stay for ``holds``, written down; "" if none need run."""
    return ",".join(ddmin([spelled(each) for each in parse_pipeline(pipeline)], lambda kept: holds(",".join(kept))))


def spelled(each: Pass) -> str:
    """One pass as it is written in a pipeline, with the options that differ from their defaults."""
    values = {field.name: getattr(each, field.name) for field in fields(each)}
    defaults = {field.name: field.default for field in fields(each) if field.default is not MISSING}
    options = [
        f"{name}={str(value).lower() if isinstance(value, bool) else value}"
        for name, value in values.items()
        if name not in defaults or defaults[name] != value
    ]
    return f"{each.name}{{{','.join(options)}}}" if options else each.name


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

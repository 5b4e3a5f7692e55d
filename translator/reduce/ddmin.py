"""Delta debugging: a part of a list that still has a property, from which no single element can be left out.

``ddmin`` of Zeller and Hildebrandt, "Simplifying and Isolating Failure-Inducing Input" (2002): try the parts of the
list, then what is left without each part, then finer parts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain, pairwise
from typing import TypeVar

Item = TypeVar("Item")


def ddmin(items: Sequence[Item], holds: Callable[[list[Item]], bool]) -> list[Item]:
    """A 1-minimal part of ``items``, in their order, for which ``holds`` is true, as it is for all of them."""
    if not items or holds([]):
        return []
    kept, parts = list(items), 2
    while len(kept) > 1:
        chunks = split(kept, parts)
        found = next(filter(holds, chunks), None)
        if found is not None:
            kept, parts = found, 2
            continue
        rests = [[*chain(*chunks[:place], *chunks[place + 1 :])] for place in range(len(chunks))]
        found = next(filter(holds, rests), None) if parts > 2 else None
        if found is not None:
            kept, parts = found, parts - 1
        elif parts >= len(kept):
            break
        else:
            parts = min(2 * parts, len(kept))
    return kept


def split(items: list[Item], parts: int) -> list[list[Item]]:
    """``items`` in so many parts of about the same length."""
    bounds = [len(items) * number // parts for number in range(parts + 1)]
    return [items[start:end] for start, end in pairwise(bounds)]

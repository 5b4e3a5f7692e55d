"""Generate ``fused.py``: the loops of ``loop.py`` with a handler more for each pair of ``pairs.PAIRS``.

``python -m regvm.generate_fused`` writes the file, with ``--check`` it exits 1 if the file is stale.

A handler is what those of both halves do, one after the other; between them is the seam, where the position and the
fields become those of the second half.
"""

from __future__ import annotations

import sys
from pathlib import Path

from runtime.dispatch_tree import Handler, arranged
from runtime.generator import SEAM, main, relieved
from runtime.pairs import pair_name
from runtime.variants import fused

from .generate import INVOKED, LOOP, RARE, VARIANTS, handlers, module
from .pairs import PAIRS
from .program import CLEARING

PATH = Path(__file__).with_name("fused.py")


def pair_lines(first: Handler, second: Handler) -> list[str]:
    """The body of the handler of a pair; see ``pairs.fuse`` for where the fields of the second half stand."""
    if first.name.endswith(CLEARING):
        return ["k, following = k", *first.lines, *SEAM, "a, b, c, k = following", *second.lines]
    return [*first.lines, *SEAM, "a, b, c, k = k", *second.lines]


def pair_handlers(plain: list[Handler]) -> list[Handler]:
    """The handlers of all pairs."""
    by_name = {each.name: each for each in plain}
    return [
        Handler(
            pair_name(first, second),
            tuple(pair_lines(by_name[first], by_name[second])),
            weight,
            by_name[second].tail,
        )
        for (first, second), weight in PAIRS.items()
    ]


def text() -> str:
    """The whole of ``fused.py``."""
    plain = relieved(handlers(), PAIRS, RARE)
    pairs = pair_handlers(plain)
    ordered = arranged([*plain, *pairs])
    names = {each.name for each in pairs}
    return module("generate_fused", ordered, [fused(each, LOOP, ordered, INVOKED, names) for each in VARIANTS])


if __name__ == "__main__":
    sys.exit(main(PATH, text(), "regvm.generate_fused"))

"""Natural loops: how deep each block lies in loops, and so how often it is probably executed.

A way back to a block on the path of the depth-first search closes a loop with that block as its header; in the loop is
what reaches the way back without passing the header (Aho, Sethi, Ullman, section 10.4).
"""

from __future__ import annotations

from collections import Counter

from ..ir.model import Function, Label
from .order import exits, predecessors

ROUNDS = 10  #: how often a loop is thought to go round


def loop_weights(function: Function) -> dict[Label, int]:
    """For each reachable block about how often it is executed: ``ROUNDS`` to the power of the loops around it."""
    before = predecessors(function)
    depth: Counter[Label] = Counter()
    reached, back = _ways_back(function)
    for header, sources in back.items():
        depth.update(_body(header, sources, before))
    return {label: ROUNDS ** depth[label] for label in reached}


def _ways_back(function: Function) -> tuple[set[Label], dict[Label, list[Label]]]:
    """The reachable blocks, and for each loop's header where the ways back to it start."""
    entry = next(iter(function.blocks))
    found: dict[Label, list[Label]] = {}
    seen, on_path = {entry}, {entry}
    path = [(entry, iter(exits(function.blocks[entry])))]
    while path:
        label, ways = path[-1]
        for way in ways:
            if way in on_path:
                found.setdefault(way, []).append(label)
            elif way not in seen:
                seen.add(way)
                on_path.add(way)
                path.append((way, iter(exits(function.blocks[way]))))
                break
        else:
            on_path.discard(label)
            path.pop()
    return seen, found


def _body(header: Label, sources: list[Label], before: dict[Label, list[Label]]) -> set[Label]:
    body = {header}
    pending = sources[:]
    while pending:
        label = pending.pop()
        if label not in body:
            body.add(label)
            pending += before[label]
    return body

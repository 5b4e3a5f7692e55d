"""Pairs of instructions that the engine ``fused`` dispatches as one: superinstructions.

A machine says which pairs there are (``PAIRS``) and where its code is entered from elsewhere (``entries``);
``pairs_in`` finds the places.  The first half's place gets the fused instruction, the second half keeps its own, so
that positions, handlers, jump targets and code bytes are what they were.

In place, as CPython 3.11's specialising interpreter did it (``Python/specialize.c``); for the idea: Ertl and Gregg,
The Structure and Performance of Efficient Interpreters, 2003.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter

from .machine import Fact

Pair = tuple[str, str]


def pair_name(first: str, second: str) -> str:
    """How a pair is called: its handler, and in the counts of what was executed."""
    return f"{first}+{second}"


def table(text: str) -> dict[Pair, int]:
    """The pairs of lines of *first second weight*; those before go before those after."""
    return {(first, second): int(weight) for first, second, weight in map(str.split, text.strip().splitlines())}


def pairs_in(names: Sequence[str], entries: Container[int], pairs: Mapping[Pair, int]) -> list[int]:
    """Where the first halves stand: an instruction is in one pair only, the second half is not entered elsewhere.

    The pairs that come first in the table first, and each from left to right.
    """
    ranks = {pair: rank for rank, pair in enumerate(pairs)}
    found = ((ranks.get(pair), place) for place, pair in enumerate(pairwise(names)) if place + 1 not in entries)
    taken: set[int] = set()
    chosen = []
    for _, place in sorted((rank, place) for rank, place in found if rank is not None):
        if taken.isdisjoint((place, place + 1)):
            taken.update((place, place + 1))
            chosen.append(place)
    return chosen


def fused_facts(facts: Sequence[Fact], pairs: Mapping[int, int]) -> tuple[list[Fact], dict[int, Fact]]:
    """What fused instructions count for when they are dispatched, and their second halves when they begin.

    ``pairs``: the place of each first half, and how many values go over the seam without touching the stack.
    """
    found = list(facts)
    seconds = {}
    for place, handed in pairs.items():
        first, second = facts[place : place + 2]
        moves = first.is_move and second.is_move
        work = min(first.work, second.work, key=attrgetter("rank"))
        found[place] = replace(first, opcode=pair_name(first.opcode, second.opcode), is_move=moves, work=work)
        reads, writes = second.reads - handed, second.writes - handed
        seconds[place + 1] = replace(second, reads=reads, writes=writes, is_move=False)
    return found, seconds

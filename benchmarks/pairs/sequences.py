"""What the recorders saw, over the suite: the share of each sequence, and which pairs to fuse.

Every program has the same weight: a share is the mean over programs of *how often / dispatches*.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

Segment = list[tuple[str, int, int]]
"""Handlers in the order in which they stand; how often each was dispatched after the one, the two before it."""

Sequences = dict[tuple[str, ...], float]


@dataclass(frozen=True, slots=True)
class Recorded:
    """A program on a machine."""

    program: str
    dispatches: int
    segments: list[Segment]

    def counts(self, length: int) -> Counter[tuple[str, ...]]:
        """How often each pair (``length`` 2) or triple (3) was executed."""
        found: Counter[tuple[str, ...]] = Counter()
        for segment in self.segments:
            for end in range(length, len(segment) + 1):
                _, after_one, after_two = segment[end - 1]
                if executed := after_one if length == 2 else after_two:
                    found[tuple(name for name, _, _ in segment[end - length : end])] += executed
        return found


@dataclass(frozen=True, slots=True)
class Choice:
    """A pair to fuse: the share of dispatches it saves beside those chosen before it, and with them."""

    pair: tuple[str, ...]
    saved: float
    together: float


def shares(programs: Sequence[Recorded], length: int) -> Sequences:
    """The sequences of a length by their share, the most frequent first."""
    total: Sequences = {}
    for program in programs:
        for sequence, count in program.counts(length).items():
            total[sequence] = total.get(sequence, 0) + count / program.dispatches / len(programs)
    return dict(sorted(total.items(), key=lambda item: (-item[1], item[0])))


def choose(programs: Sequence[Recorded], number: int) -> list[Choice]:
    """The pairs to fuse, greedily: each saves the most of what is left, as an instruction can be in one pair only."""
    places = [
        _Places(segment, 1 / program.dispatches / len(programs)) for program in programs for segment in program.segments
    ]
    chosen: list[Choice] = []
    for _ in range(number):
        left: Sequences = {}
        for each in places:
            for pair, saved, _ in each.free():
                left[pair] = left.get(pair, 0) + saved
        if not left:
            break
        best = min(left, key=lambda pair: (-left[pair], pair))
        saved = sum(each.fuse(best) for each in places)
        chosen.append(Choice(best, saved, saved + (chosen[-1].together if chosen else 0)))
    return chosen


def dispatches_left(program: Recorded, chosen: Iterable[Choice]) -> float:
    """What a program would dispatch with these pairs fused, those chosen first before the others."""
    places = [_Places(segment, 1) for segment in program.segments]
    saved = sum(each.fuse(choice.pair) for choice in chosen for each in places)
    return program.dispatches - saved


class _Places:
    """A segment of which some instructions are fused already."""

    def __init__(self, segment: Segment, weight: float) -> None:
        self.names = [name for name, _, _ in segment]
        self.saved = [after * weight for _, after, _ in segment]
        self.fused = [False] * len(segment)

    def free(self) -> Iterator[tuple[tuple[str, ...], float, int]]:
        """Every pair that can still be fused, what that saves, and where it ends; those of a kind do not overlap."""
        last: dict[tuple[str, ...], int] = {}
        for end in range(1, len(self.names)):
            pair = (self.names[end - 1], self.names[end])
            if self.saved[end] and not self.fused[end - 1] and not self.fused[end] and last.get(pair) != end - 1:
                last[pair] = end
                yield pair, self.saved[end], end

    def fuse(self, pair: tuple[str, ...]) -> float:
        """Fuse a pair wherever that can be done; what it saves."""
        found = [(saved, end) for each, saved, end in self.free() if each == pair]
        for _, end in found:
            self.fused[end - 1] = self.fused[end] = True
        return sum(saved for saved, _ in found)

"""Where CPython is while a program runs that leaves out some of its instructions."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from .code import GuestCode, unit_lines
from .frame import Place
from .jumps import Flow, flow

LANDMARKS: WeakKeyDictionary[GuestCode, Landmarks] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class Landmarks:
    """Where events happen in a program that leaves out some of CPython's instructions."""

    begin: int  #: what is before this offset makes the frame ready
    entries: dict[int, Place]  #: instructions a frame begins or resumes with -> the RESUME before
    flow: Flow
    lines: list[int | None]  #: of each code unit
    kept: frozenset[int]  #: offsets of the program's instructions, but for those that others perform as well
    passed: dict[tuple[int, int], tuple[Place, ...] | None]  #: what ``between`` has found

    def between(self, last: int, offset: int) -> tuple[Place, ...] | None:
        """What was left out of what CPython executes between the instructions at ``last`` and at ``offset``.

        None if they belong together, or a pass has moved one of them.
        """
        if (last, offset) not in self.passed:
            way = self.flow.between(last, offset, self.kept)
            seen = way and [each for each in way if self.flow.names[each] not in UNSEEN]
            places = None if seen is None else tuple(Place(each, self.lines[each >> 1]) for each in seen)
            self.passed[last, offset] = places
        return self.passed[last, offset]


UNSEEN = frozenset({"RESUME", "EXTENDED_ARG", "PRECALL"})  #: what never begins a line of its own


def landmarks(guest: GuestCode) -> Landmarks:
    """The landmarks of a prepared code object."""
    found = LANDMARKS.get(guest)
    if found is None:
        found = LANDMARKS[guest] = _find_landmarks(guest)
    return found


def _find_landmarks(guest: GuestCode) -> Landmarks:
    offsets = guest.offsets[: len(guest.program)]  # behind them those of first steps
    first_index = {offset: index for index, offset in reversed(list(enumerate(offsets)))}
    ordered = sorted(first_index)  # the translator may have moved blocks about
    found = flow(guest.code)
    lines = unit_lines(guest.code)
    resumes = [offset for offset, name in found.names.items() if name == "RESUME" and offset < ordered[-1]]
    return Landmarks(
        begin=min(resumes, default=0),
        entries={first_index[ordered[bisect_right(ordered, each)]]: Place(each, lines[each >> 1]) for each in resumes},
        flow=found,
        lines=lines,
        kept=frozenset(each for each in ordered if found.names[each] != "FOR_ITER"),
        passed={},
    )

"""Places in the source: which lines and columns each instruction of CPython comes from.

In: a code object.  Out: *runs*, the places of its code units without repetitions; and back, the line table of a new
code object (the format is that of CPython's ``Objects/locations.md``).
"""

from __future__ import annotations

from collections.abc import Iterator
from types import CodeType

#: line, last line, column, last column, as ``co_positions`` gives them; all None, or both columns None
Place = tuple[int | None, int | None, int | None, int | None]
Runs = tuple[tuple[int, Place], ...]  #: the byte offset where it begins, the place

NOWHERE: Place = (None, None, None, None)
NO_RUNS: Runs = ((0, NOWHERE),)  #: nothing is known
UNIT = 2  #: bytes
#: kinds of entries of the line table; the others are shorter forms of ``WITH_COLUMNS``
WITHOUT_COLUMNS, WITH_COLUMNS, WITHOUT_PLACE = 13, 14, 15
LONGEST = 8  #: units of one entry


def runs_of(code: CodeType) -> Runs:
    """The places of ``code``."""
    runs: list[tuple[int, Place]] = []
    for number, place in enumerate(code.co_positions()):
        if not runs or runs[-1][1] != place:
            runs.append((number * UNIT, place))
    return tuple(runs)


def line_table(runs: Runs, length: int, first_line: int) -> bytes:
    """The ``co_linetable`` of code of ``length`` bytes."""
    table = bytearray()
    line = first_line
    ends = [start for start, _ in runs[1:]] + [length]
    for (start, place), end in zip(runs, ends, strict=True):
        for piece in range(start, end, LONGEST * UNIT):
            units = min(LONGEST, (end - piece) // UNIT)
            table += _entry(place, units, line)
            line = line if place[0] is None else place[0]
    return bytes(table)


def _entry(place: Place, units: int, line_before: int) -> bytes:
    line, last_line, column, last_column = place
    if line is None or last_line is None:
        return bytes((_head(WITHOUT_PLACE, units),))
    change = line - line_before
    changed = [*_varint(-change << 1 | 1 if change < 0 else change << 1)]
    if column is None or last_column is None:
        return bytes((_head(WITHOUT_COLUMNS, units), *changed))
    rest = (each for value in (last_line - line, column + 1, last_column + 1) for each in _varint(value))
    return bytes((_head(WITH_COLUMNS, units), *changed, *rest))


def _head(kind: int, units: int) -> int:
    return 0x80 | kind << 3 | units - 1


def _varint(value: int) -> Iterator[int]:
    """Six bits a byte, the lowest first; a further bit says that more follow."""
    while value > 0x3F:
        yield 0x40 | value & 0x3F
        value >>= 6
    yield value

"""Line tables for code objects made by hand: each describes exactly the code it comes with.

CPython trusts a line table. When a function is traced or profiled, 3.11 writes a line for every unit the table
describes into an array as long as the code, and jumping by ``f_lineno`` does so in all versions: a table that describes
more than there is overwrites memory. The format is that of ``Objects/locations.md``: entries of one to eight units,
whose first byte alone has the highest bit set.
"""

from __future__ import annotations

UNIT = 2  #: bytes in a code unit
_ENTRY_UNITS = 8  #: the most units an entry can describe
_NO_LOCATION = 0x80 | 15 << 3
_LINE_ONLY = 0x80 | 13 << 3
_INSIDE_ENTRIES = bytes(range(0x80))
_UNITS_BY_START = bytes((byte & 7) + 1 for byte in range(0x100))


def described_units(table: bytes) -> int:
    """How many code units a line table describes."""
    return sum(table.translate(_UNITS_BY_START, _INSIDE_ENTRIES))


def first_line(code: bytes) -> bytes:
    """A line table that puts all of ``code`` on the code object's first line."""
    return b"".join(bytes((_LINE_ONLY | count - 1, 0)) for count in _entries(len(code) // UNIT))


def extended(table: bytes, code: bytes) -> bytes:
    """``table`` with units of no line appended, so that it describes at least all of ``code``."""
    missing = len(code) // UNIT - described_units(table)
    return table + bytes(_NO_LOCATION | count - 1 for count in _entries(missing))


def _entries(units: int) -> list[int]:
    """``units`` in parts of at most what an entry can describe."""
    return [min(_ENTRY_UNITS, units - start) for start in range(0, units, _ENTRY_UNITS)]

"""The text of what a function has from its code object: heading, names, flags, positions.

::

    function 'C.f' (self, a, /, *rest, key) line 3
    locals x
    cells key
    flags OPTIMIZED NEWLOCALS VARARGS GENERATOR
    positions @0 3:4-9 @4 4:11-5:16 @8 - @14

A place is ``line:column-column``, ``line:column-line:column``, only the line, or ``-`` for none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dis import COMPILER_FLAG_NAMES

from .defaults import usual_name
from .origin import Origin
from .places import NO_RUNS, Place

WIDTH = 120  #: of a line of positions
PLAIN_NAME = re.compile(r"\.\w+|[^\W\d]\w*")


def spelling(name: str) -> str:
    """A name as a word, one that is no plain word as a string."""
    return name if PLAIN_NAME.fullmatch(name) else repr(name)


def variable_spellings(variables: tuple[str, ...]) -> list[str]:
    """A different word for each variable."""
    total = Counter(variables)
    return [f"{spelling(name)}#{slot}" if total[name] > 1 else spelling(name) for slot, name in enumerate(variables)]


def heading(origin: Origin) -> str:
    """Name, signature, first line."""
    line = "" if origin.line == 1 else f" line {origin.line}"
    return f"{origin.qualname!r} ({', '.join(_signature(origin))}){line}"


def _signature(origin: Origin) -> Iterator[str]:
    """The arguments as Python writes them."""
    names = list(map(spelling, origin.arguments))
    keywords = [f"**{names.pop()}"] if origin.has_keywords else []
    rest = [f"*{names.pop()}"] if origin.has_rest else ["*"] * bool(origin.keyword_only)
    yield from names[: origin.positional_only]
    if origin.positional_only:
        yield "/"
    yield from names[origin.positional_only : origin.positional]
    yield from (*rest, *names[origin.positional :], *keywords)


def attributes(origin: Origin) -> Iterator[str]:
    """A line for each thing that is not as usual."""
    if origin.name != usual_name(origin.qualname):
        yield f"name {origin.name!r}"
    others = origin.names[len(origin.arguments) :]
    for word, names in (("locals", others), ("cells", origin.cells), ("free", origin.free)):
        if names:
            yield f"{word} {', '.join(map(spelling, names))}"
    if origin.flags != origin.usual_flags:
        yield f"flags {' '.join(_flags(origin.flags))}"


def _flags(flags: int) -> Iterator[str]:
    """The names of the flags that have one, the rest as a number."""
    yield from (name for bit, name in COMPILER_FLAG_NAMES.items() if flags & bit)
    rest = flags & ~sum(COMPILER_FLAG_NAMES)
    if rest or not flags:
        yield f"{rest:#x}"


def positions(origin: Origin, least_length: int) -> Iterator[str]:
    """Runs of places, as many as fit into a line; the last offset is the end of the code."""
    if origin.length == least_length and origin.runs == NO_RUNS:
        return
    line = "positions"
    for word in (*(f"@{start} {_place(place)}" for start, place in origin.runs), f"@{origin.length}"):
        if len(line) + 1 + len(word) > WIDTH:
            yield line
            line = "positions"
        line += f" {word}"
    yield line


def _place(place: Place) -> str:
    line, last_line, column, last_column = place
    if line is None:
        return "-"
    if column is None:
        return str(line)
    last = str(last_column) if last_line == line else f"{last_line}:{last_column}"
    return f"{line}:{column}-{last}"

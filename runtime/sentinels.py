"""Values that no guest program ever sees."""

from __future__ import annotations

from typing import Final


class Sentinel:
    """A named marker, compared by identity."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"<{self.name}>"


NULL: Final = Sentinel("NULL")  #: CPython's C NULL: an unbound variable, or the empty slot below a callable
END: Final = Sentinel("END")  #: what ``next`` answers when an iterator is exhausted

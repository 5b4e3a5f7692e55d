"""Reads the lines of the IR's text, and each from left to right, a word at a time.

Blanks between words and comments (from ``;`` to the end of the line) do not count.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NoReturn, TypeVar

BLANK = re.compile(r"[ \t\r]*(?:;.*)?")
NUMBER = re.compile(r"[0-9]+(?!\w)")
LIMIT = 2**31  #: of numbers: lines, offsets, labels

Result = TypeVar("Result")


@cache
def _exactly(word: str) -> re.Pattern[str]:
    """A word, not the beginning of a longer one, or a sign."""
    return re.compile(re.escape(word) + r"(?!\w)" * word.isalpha())


class TextError(ValueError):
    """Text that is no IR: the number of the line, and what is wrong there."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(line, reason)
        self.line = line
        self.reason = reason

    def __str__(self) -> str:
        return f"line {self.line}: {self.reason}"


class Scanner:
    """A line, read up to ``place``."""

    def __init__(self, text: str, number: int) -> None:
        self.text = text
        self.number = number
        self.place = 0
        self._skip()

    def accept(self, wanted: str | re.Pattern[str]) -> str | None:
        """Read past what is wanted, if it stands next: a word or sign, or what fits a pattern."""
        pattern = _exactly(wanted) if isinstance(wanted, str) else wanted
        match = pattern.match(self.text, self.place)
        if match is None:
            return None
        self.place = match.end()
        self._skip()
        return match[0]

    def sees(self, wanted: re.Pattern[str]) -> bool:
        """Whether what fits the pattern stands next."""
        return wanted.match(self.text, self.place) is not None

    def expect(self, wanted: str | re.Pattern[str], name: str = "") -> str:
        """The same for what must stand next; TextError if it does not."""
        found = self.accept(wanted)
        return self.fail(f"{name or repr(wanted)} is expected") if found is None else found

    def number_below(self, limit: int = LIMIT) -> int:
        """The number that stands next."""
        number = self.checked(int, self.expect(NUMBER, "a number"))
        return number if number < limit else self.fail(f"{number} is too large a number")

    def listed(self, read: Callable[[], Result]) -> Iterator[Result]:
        """One or more, with commas between."""
        yield read()
        while self.accept(","):
            yield read()

    def checked(self, convert: Callable[..., Result], *words: object) -> Result:
        """``convert(*words)``; TextError if they do not suit it."""
        try:
            return convert(*words)
        except (ValueError, TypeError, SyntaxError, Warning, OverflowError) as error:
            message = error.msg if isinstance(error, SyntaxError) else str(error)
            return self.fail(f"cannot be read ({message})")

    @property
    def rest(self) -> str:
        """What is not read yet; nothing where only a comment is left."""
        return self.text[self.place :]

    def end(self) -> None:
        """TextError unless the line ends here."""
        if self.rest:
            self.fail("nothing more is expected")

    def fail(self, reason: str) -> NoReturn:
        """TextError that shows where the reading stopped."""
        rest = self.rest.strip()
        shown = rest if len(rest) <= 40 else f"{rest[:37]}..."
        raise TextError(self.number, f"{reason}, at {shown!r}" if shown else f"{reason}, at the end of the line")

    def _skip(self) -> None:
        match = BLANK.match(self.text, self.place)
        assert match is not None
        self.place = match.end()


class Lines:
    """The lines of a text that hold something, one after another; those of instructions are indented."""

    def __init__(self, text: str) -> None:
        numbered = enumerate(text.split("\n"), start=1)
        self.lines = [(number, line) for number, line in numbered if Scanner(line, number).rest]
        self.next = 0

    def more(self) -> bool:
        """Whether there is another line."""
        return self.next < len(self.lines)

    def accept(self, word: str) -> Scanner | None:
        """Read past a line that begins with this word, "" for one that is indented; what follows the word in it."""
        if not self.more():
            return None
        number, line = self.lines[self.next]
        if (line[0] in " \t") is not (word == ""):
            return None
        scanner = Scanner(line, number)
        if word and scanner.accept(word) is None:
            return None
        self.next += 1
        return scanner

    def fail(self, reason: str) -> NoReturn:
        """TextError for the next line."""
        number, line = self.lines[self.next]
        Scanner(line, number).fail(reason)

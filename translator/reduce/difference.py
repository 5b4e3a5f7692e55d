"""In what two outcomes differ, and whether two differences are of one kind.

Reducing must not slip from one difference to another: a program that prints a wrong sum must not become one that
raises on the register machine.  So a kind is the exit statuses, which stream differs first, what sort of line differs
first in it, and the exceptions that end the program.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import zip_longest

from .machines import Outcome

ADDRESS = re.compile(r"\b0x[0-9a-f]+\b")
EXCEPTION = re.compile(r"(?P<name>[A-Za-z_][\w.]*)(?:: .*)?")
#: sorts of lines in tracebacks; the first that fits, else it is text
SORTS = {
    "place": re.compile(r'  File ".*", line \d+.*'),
    "carets": re.compile(r"[\s~^]*[~^][\s~^]*"),
    "heading": re.compile(r"Traceback \(most recent call last\):"),
    "source": re.compile(r"    .*"),
}


@dataclass(frozen=True, slots=True)
class Ending:
    """How a program ended: its exit status, None if it had to be ended, and the exception that nobody caught, or ""."""

    status: int | None
    exception: str

    @classmethod
    def of(cls, outcome: Outcome) -> Ending:
        """The name of the exception is that of the traceback's last line."""
        lines = [line for line in outcome.stderr.splitlines() if line and not line.startswith(" ")]
        match = EXCEPTION.fullmatch(lines[-1]) if lines and outcome.status else None
        return cls(outcome.status, match["name"] if match else "")

    def __str__(self) -> str:
        return "still running" if self.status is None else f"exit status {self.status}"


@dataclass(frozen=True, slots=True)
class Kind:
    """What stays the same while a program is reduced."""

    native: Ending
    register: Ending
    stream: str = ""  #: the first that differs, stdout or stderr; "" if only the endings do
    sorts: tuple[str, str] = ("", "")  #: of the first lines that differ


@dataclass(frozen=True, slots=True)
class Difference:
    """Its kind, and where it shows."""

    kind: Kind
    line: int = 0
    native: str | None = None  #: the first line that differs; None at the end of the output
    register: str | None = None

    def __str__(self) -> str:
        native, register = self.kind.native, self.kind.register
        parts = (
            [f"{self.place}: {_shown(self.native)} on CPython, {_shown(self.register)} on regvm"] if self.line else []
        )
        if native.status != register.status:
            parts.append(f"{native} on CPython, {register} on regvm")
        return "; ".join(parts)

    @property
    def place(self) -> str:
        """Where it shows first."""
        return f"{self.kind.stream}, line {self.line}" if self.line else "exit status"


def difference(native: Outcome, register: Outcome) -> Difference | None:
    """What differs, None for the same outcome; addresses do not count, nor what was written by who had to be ended."""
    endings = Ending.of(native), Ending.of(register)
    if None not in (native.status, register.status):
        for stream in ("stdout", "stderr"):
            pairs = zip_longest(_lines(getattr(native, stream)), _lines(getattr(register, stream)))
            for number, (one, other) in enumerate(pairs, start=1):
                if one != other:
                    return Difference(Kind(*endings, stream, (_sort(one), _sort(other))), number, one, other)
    return None if native.status == register.status else Difference(Kind(*endings))


def _lines(text: str) -> list[str]:
    return ADDRESS.sub("0x", text).split("\n")


def _sort(line: str | None) -> str:
    if line is None:
        return "end"
    return next((name for name, pattern in SORTS.items() if pattern.fullmatch(line)), "text")


def _shown(line: str | None) -> str:
    return "nothing more" if line is None else repr(line)

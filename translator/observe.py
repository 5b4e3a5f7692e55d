"""Watching the passes run: showing the IR, verifying it, timing, counting and stopping after so many.

What is told goes through ``Messages``: plain text, or colours on a terminal (``console``).  A machine that translates
while a program runs needs the plain ones: a library that imports when it prints would get the program's modules.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import unified_diff
from time import perf_counter

from .accounts import Account, Shape
from .analysis import Analyses
from .errors import VerifierError
from .ir.model import Function
from .ir.printer import outline
from .ir.verifier import verify
from .passes import Pass
from .passes.contracts import Contract


class Messages:
    """Writes to what is standard error now; a program that runs later may put something else there."""

    def __init__(self) -> None:
        self.stream = sys.stderr

    def say(self, text: str) -> None:
        """One or more lines."""
        print(text, file=self.stream, flush=True)

    def diff(self, lines: list[str]) -> None:
        """A unified diff."""
        self.say("\n".join(lines))


@dataclass
class Observer:
    """Runs each pass as the options say."""

    print_after: frozenset[str] = frozenset()
    print_after_all: bool = False
    print_changed: bool = False
    verify_each: bool = False
    bisect_limit: int | None = None  #: how many passes may run, over all functions
    count: bool = False  #: what each pass changes
    messages: Messages = field(default_factory=Messages)
    seconds: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    accounts: defaultdict[str, Account] = field(default_factory=lambda: defaultdict(Account))
    seen: int = 0  #: passes that ran or were held back

    def run(self, each: Pass, function: Function, analyses: Analyses) -> bool:
        """Run one pass on one function; whether it changed anything."""
        self.seen += 1
        account = self.accounts[each.name]
        account.runs += 1
        if not self._allowed(each.name, function.code.co_qualname):
            return False
        before = outline(function) if self.print_changed else ""
        shape = Shape.of(function) if self.count else None
        contract = Contract(each, function, analyses) if self.verify_each else None
        start = perf_counter()
        changed = each.run(function, analyses if contract is None else contract.analyses)
        self.seconds[each.name] += perf_counter() - start
        account.changes += changed
        if shape is not None:
            account.add(shape, Shape.of(function))
        self._show(each.name, function, before)
        if contract is not None:
            _verify(each.name, function)
            contract.check(changed)
        return changed

    def _allowed(self, name: str, where: str) -> bool:
        if self.bisect_limit is None:
            return True
        allowed = self.seen <= self.bisect_limit
        self.messages.say(f"BISECT: {'running' if allowed else 'NOT running'} pass ({self.seen}) {name} on {where}")
        return allowed

    def _show(self, name: str, function: Function, before: str) -> None:
        if self.print_after_all or name in self.print_after:
            self.messages.say(f"; {function.code.co_qualname} after {name}\n{outline(function)}")
        if self.print_changed and before != (after := outline(function)):
            self.messages.diff(_diff(name, function, before, after))

    def times(self) -> Iterator[tuple[str, str, str, str]]:
        """Where the time of the passes went: rows of pass, runs, milliseconds, share; the slowest first."""
        total = sum(self.seconds.values()) or 1.0
        for name, seconds in sorted(self.seconds.items(), key=lambda item: -item[1]):
            yield name, str(self.accounts[name].runs), f"{seconds * 1e3:.2f}", f"{seconds / total:.0%}"


TIME_COLUMNS = ("pass", "runs", "milliseconds", "share")


def _diff(name: str, function: Function, before: str, after: str) -> list[str]:
    """What a pass changed, headed by the function, where it stands, and the pass."""
    code = function.code
    where = f"{code.co_qualname} ({code.co_filename}:{code.co_firstlineno})"
    old, new = f"{where} before {name}", f"{where} after {name}"
    return list(unified_diff(before.splitlines(), after.splitlines(), old, new, lineterm=""))


def _verify(name: str, function: Function) -> None:
    try:
        verify(function)
    except VerifierError as error:
        raise VerifierError(f"{error.function} after {name}", error.place, error.instruction, error.rule) from None

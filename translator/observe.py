"""Watching the passes run: printing the IR, verifying it, timing, counting and stopping after so many."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from time import perf_counter

from rich.console import Console
from rich.table import Table
from rich.text import Text

from .analysis import Analyses
from .changes import Account, Shape, pass_tables, print_diff
from .errors import VerifierError
from .ir.model import Function
from .ir.printer import print_function
from .ir.verifier import verify
from .passes import Pass


@dataclass
class Observer:
    """Runs each pass as the options say; messages go to what is standard error when it is made."""

    print_after: frozenset[str] = frozenset()
    print_after_all: bool = False
    print_changed: bool = False
    verify_each: bool = False
    bisect_limit: int | None = None  #: how many passes may run, over all functions
    count: bool = False  #: what each pass changes
    seconds: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    accounts: defaultdict[str, Account] = field(default_factory=lambda: defaultdict(Account))
    console: Console = field(default_factory=lambda: Console(file=sys.stderr))
    seen: int = 0  #: passes that ran or were held back

    def run(self, each: Pass, function: Function, analyses: Analyses) -> bool:
        """Run one pass on one function; whether it changed anything."""
        self.seen += 1
        account = self.accounts[each.name]
        account.runs += 1
        if not self._allowed(each.name, function.code.co_qualname):
            return False
        text = print_function(function) if self.print_changed or self.verify_each else ""
        shape = Shape.of(function) if self.count else None
        start = perf_counter()
        changed = each.run(function, analyses)
        self.seconds[each.name] += perf_counter() - start
        account.changes += changed
        if shape is not None:
            account.add(shape, Shape.of(function))
        self._show(each.name, function, text)
        if self.verify_each:
            _verify(each.name, function, changed, text)
        return changed

    def _allowed(self, name: str, where: str) -> bool:
        if self.bisect_limit is None:
            return True
        allowed = self.seen <= self.bisect_limit
        self._say(f"BISECT: {'running' if allowed else 'NOT running'} pass ({self.seen}) {name} on {where}")
        return allowed

    def _show(self, name: str, function: Function, before: str) -> None:
        if self.print_after_all or name in self.print_after:
            self._say(f"; {function.code.co_qualname} after {name}\n{print_function(function)}")
        if self.print_changed and before != (after := print_function(function)):
            print_diff(self.console, name, function, before, after)

    def _say(self, text: str) -> None:
        self.console.print(Text(text), soft_wrap=True)

    def print_times(self) -> None:
        """Where the time of the passes went."""
        total = sum(self.seconds.values()) or 1.0
        table = Table("pass", "runs", "milliseconds", "share", title="passes by time")
        for name, seconds in sorted(self.seconds.items(), key=lambda item: -item[1]):
            table.add_row(name, str(self.accounts[name].runs), f"{seconds * 1e3:.2f}", f"{seconds / total:.0%}")
        self.console.print(table)

    def tables(self) -> Iterator[Table]:
        """What each pass changed."""
        return pass_tables(self.accounts)


def _verify(name: str, function: Function, changed: bool, before: str) -> None:
    """The rules of the IR, and the promise of a pass that says it changed nothing: analyses are kept then."""
    verify(function)
    if not changed and print_function(function) != before:
        raise VerifierError(function.code.co_qualname, f"pass {name}", "", "says it changed nothing, but did")

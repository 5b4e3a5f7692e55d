"""Watching the passes run: printing the IR, verifying it, timing, counting and stopping after so many."""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from time import perf_counter

from rich.console import Console
from rich.table import Table

from .analysis import Analyses
from .ir.model import Function
from .ir.printer import outline
from .ir.verifier import verify
from .passes import Pass
from .passes.contracts import Contract


@dataclass
class Observer:
    """Runs each pass as the options say; messages go to standard error."""

    print_after: frozenset[str] = frozenset()
    print_after_all: bool = False
    print_changed: bool = False
    verify_each: bool = False
    bisect_limit: int | None = None  #: how many passes may run, over all functions
    seconds: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    runs: Counter[str] = field(default_factory=Counter)
    changes: Counter[str] = field(default_factory=Counter)

    def run(self, each: Pass, function: Function, analyses: Analyses) -> bool:
        """Run one pass on one function; whether it changed anything."""
        name, where = each.name, function.code.co_qualname
        if self.bisect_limit is not None:
            number = sum(self.runs.values()) + 1
            allowed = number <= self.bisect_limit
            print(
                f"BISECT: {'running' if allowed else 'NOT running'} pass ({number}) {name} on {where}", file=sys.stderr
            )
            if not allowed:
                self.runs[name] += 1
                return False
        before = outline(function) if self.print_changed else ""
        contract = Contract(each, function, analyses) if self.verify_each else None
        start = perf_counter()
        changed = each.run(function, analyses if contract is None else contract.analyses)
        self.seconds[name] += perf_counter() - start
        self.runs[name] += 1
        self.changes[name] += changed
        self._show(name, where, function, before)
        if contract is not None:
            verify(function)
            contract.check(changed)
        return changed

    def _show(self, name: str, where: str, function: Function, before: str) -> None:
        wanted = self.print_after_all or name in self.print_after
        text = outline(function) if wanted or self.print_changed else ""
        if wanted or (self.print_changed and text != before):
            print(f"; {where} after {name}\n{text}", file=sys.stderr)

    def time_table(self) -> None:
        """Where the time of the passes went."""
        total = sum(self.seconds.values()) or 1.0
        table = Table("pass", "runs", "milliseconds", "share", title="passes by time")
        for name, seconds in sorted(self.seconds.items(), key=lambda item: -item[1]):
            table.add_row(name, str(self.runs[name]), f"{seconds * 1e3:.2f}", f"{seconds / total:.0%}")
        Console(stderr=True).print(table)

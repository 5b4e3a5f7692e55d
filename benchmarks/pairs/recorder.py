"""A counting machine that also counts what is dispatched right after what.

``python -m benchmarks.pairs.recorder stack|register [options of the machine] --stats-json FILE SCRIPT [ARG...]``
behaves as the machine does and writes ``{"schema", "machine", "dispatches", "segments"}``.  A segment is a stretch of
code that is entered at its first instruction only, a list of ``[handler, after one, after two]``: how often the
instruction was dispatched right after the one before it, and so after the two before it.  Where jumps,
exception handlers, resumed generators and ``FOR_LOOP`` go a segment begins.

The counting loop adds one to ``guest.counts[pc]``: a list that looks at the order of that is all it takes.
"""

from __future__ import annotations

import atexit
import sys
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import regvm.__main__
import regvm.loop
import regvm.pairs
import stackvm.__main__
import stackvm.loop
import stackvm.pairs
from runtime.code import GuestCode
from runtime.machine import Machine
from runtime.main import Parser, UsageError, main, parser
from runtime.statistics import write_json

USAGE = "usage: python -m benchmarks.pairs.recorder stack|register [options] --stats-json FILE SCRIPT [ARG...]"


class Order:
    """The instruction dispatched last, and how many before it were dispatched in the order in which they stand."""

    counts: Recorder | None = None
    place = 0
    length = 0


class Recorder(list[int]):
    """Executions by instruction, and those right after the one and the two instructions that stand before it."""

    def __init__(self, size: int) -> None:
        super().__init__([0] * size)
        self.after_one = [0] * size
        self.after_two = [0] * size

    def __setitem__(self, place: Any, count: Any) -> None:
        super().__setitem__(place, count)
        if Order.counts is self and Order.place == place - 1:
            Order.length += 1
            self.after_one[place] += 1
            if Order.length > 1:
                self.after_two[place] += 1
        else:
            Order.counts = self
            Order.length = 0
        Order.place = place


def watch(machine: Machine) -> None:
    """Let ``machine`` count into recorders."""
    prepare = machine.prepare

    def prepare_and_watch(guest: GuestCode) -> None:
        prepare(guest)
        guest.counts = Recorder(len(guest.counts))

    machine.prepare = prepare_and_watch  # type: ignore[method-assign]


def segments(machine: Machine) -> list[list[list[Any]]]:
    """Every segment in which an instruction was dispatched right after another."""
    names = {number: name for name, number in NUMBERS[machine.name].items()}
    found = []
    for guest in machine.executed:
        counts: Any = guest.counts
        rows = [
            [names[each[0]], *after]
            for each, *after in zip(guest.program, counts.after_one, counts.after_two, strict=True)
        ]
        starts = sorted({0, len(rows), *ENTRIES[machine.name](guest.source)})
        found += [rows[start:end] for start, end in pairwise(starts)]
    return [segment for segment in found if any(after for _, after, _ in segment[1:])]


ENTRIES: dict[str, Callable[[Any], set[int]]] = {"stack": stackvm.pairs.entries, "register": regvm.pairs.entries}
NUMBERS = {"stack": stackvm.loop.NUMBERS, "register": regvm.loop.NUMBERS}


def make_watched(make_machine: Callable[[Any], Machine]) -> Callable[[Any], Machine]:
    """The same, with a machine that is watched and writes its report in place of the usual one."""

    def make(options: Any) -> Machine:
        if options.stats_json is None:
            raise UsageError("--stats-json FILE is missing")
        if options.engine != "loop":
            raise UsageError("pairs are counted with the engine loop")
        machine = make_machine(options)
        watch(machine)
        atexit.register(_write, machine, options.stats_json)
        options.stats_json = None
        return machine

    return make


def _write(machine: Machine, path: str) -> None:
    dispatches = sum(sum(guest.counts) for guest in machine.executed)
    write_json(path, {"schema": 1, "machine": machine.name, "dispatches": dispatches, "segments": segments(machine)})


def _stack_parser() -> Parser:
    return parser("stackvm", "Run a Python program on the stack machine and record pairs.")


COMMANDS: dict[str, tuple[Callable[[], Parser], Callable[[Any], Machine]]] = {
    "stack": (_stack_parser, stackvm.__main__.make_machine),
    "register": (regvm.__main__.make_parser, regvm.__main__.make_machine),
}


def run(arguments: list[str]) -> int:
    """Run a program on the machine that the first argument names."""
    if not arguments or arguments[0] not in COMMANDS:
        print(USAGE, file=sys.stderr)
        return 2
    name, *rest = arguments
    make_parser, make_machine = COMMANDS[name]
    return main(name, make_parser(), make_watched(make_machine), rest)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))

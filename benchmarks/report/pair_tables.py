"""Pairs and triples of instructions on a terminal: the most frequent ones, and what fusing pairs would save."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.console import Console

from benchmarks.pairs.sequences import Choice, Recorded, choose, dispatches_left, shares
from benchmarks.report import figures
from benchmarks.report.terminal import print_titled
from benchmarks.statistics import geometric_mean

LEGEND = (
    "share: how often the last instruction was dispatched right after those before it, which stand next to each other,",
    "  per dispatch: mean over the programs. Not counted where a jump, a handler or a resumption may enter in between.",
    "saved: the share of all dispatches that a fused pair would save beside those above it.",
)


def print_pairs(machine: str, recorded: Sequence[Recorded], top: int, number: int, target: Console) -> list[Choice]:
    """The tables of one machine; the pairs to fuse."""
    of = f"on the {machine} machine, {len(recorded)} program{'s' if len(recorded) != 1 else ''}"
    for length, name in ((2, "pairs"), (3, "triples")):
        found = list(shares(recorded, length).items())
        together = figures.share(sum(share for _, share in found))
        rows = [(" ".join(sequence), figures.share(share)) for sequence, share in found[:top]]
        title = f"Most frequent {name} {of} ({len(found)} {name}, together {together} of the dispatches)"
        print_titled(title, (name, "share"), rows, target)
        target.print()
    chosen = choose(recorded, number)
    fused = [(" ".join(each.pair), figures.share(each.saved), figures.share(each.together)) for each in chosen]
    print_titled(f"Pairs to fuse {of}", ("pairs", "saved", "together"), fused, target)
    target.print()
    return chosen


def effect(machines: Mapping[str, tuple[Sequence[Recorded], Sequence[Choice]]]) -> list[str]:
    """Register against stack machine with the pairs of each fused, as a sentence; nothing without both machines."""
    if machines.keys() != {"stack", "register"}:
        return []
    now = {name: {each.program: each.dispatches for each in recorded} for name, (recorded, _) in machines.items()}
    then = {
        name: {each.program: dispatches_left(each, chosen) for each in recorded}
        for name, (recorded, chosen) in machines.items()
    }
    changes = [_change(dispatches["register"], dispatches["stack"]) for dispatches in (now, then)]
    counts = [len(machines[name][1]) for name in ("stack", "register")]
    return [
        f"With {counts[0]} pairs of the stack and {counts[1]} of the register machine fused: "
        f"dispatches {changes[1]}, register against stack machine; without: {changes[0]}."
    ]


def _change(register: Mapping[str, float], stack: Mapping[str, float]) -> str:
    mean = geometric_mean([register[name] / stack[name] for name in register.keys() & stack.keys()])
    return figures.MISSING if mean is None else figures.change(mean)

"""The outcome in a few sentences, beside what others have published (DESIGN section 10), and what went wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.report import figures
from benchmarks.report.columns import (
    CODE_BYTES,
    DEFUSED_CHANGE,
    DISPATCHES,
    REGISTER_SLOWDOWN,
    SPEEDUP,
    STACK_SLOWDOWN,
    TRAFFIC,
    TRANSLATION,
    Column,
)
from benchmarks.report.summary import ProgramResult, is_of_another, summarise
from benchmarks.results import MACHINES, Run


@dataclass(frozen=True, slots=True)
class Anchor:
    """A published comparison of a stack and a register machine."""

    source: str
    dispatches: str
    code: str
    time: str


ANCHORS: tuple[Anchor, ...] = (
    Anchor("Davis et al. 2003, JVM", "-34.9%", "+44.8% loads", "-"),
    Anchor("Shi et al. 2005, JVM", "-47.2%", "+25.1%", "1.47x, 1.37x (threaded)"),
    Anchor("Lua 4 to Lua 5", "10 to 3 in an example", "4 B an instruction", "2.27x sum, 1.39x fib, 1.16x ack"),
    Anchor("RegCPython 2022", "-", "small growth", "1.12x (0.98x to 1.29x)"),
    Anchor("registervm 2012", "5 to 1 in a loop", "+20%", "about 1.1x"),
)
"""Times as old time / new time, like the ratio that is measured here."""

CHANGES: tuple[tuple[str, Column], ...] = (
    ("dispatches", DISPATCHES[2]),
    ("code bytes", CODE_BYTES[2]),
    ("operand reads and writes", TRAFFIC),
)
TIMES: tuple[tuple[str, Column], ...] = (
    ("stack / register", SPEEDUP),
    ("with translation", TRANSLATION[2]),
    ("stack / CPython", STACK_SLOWDOWN),
    ("register / CPython", REGISTER_SLOWDOWN),
    ("translation's share of the register machine's time with it", TRANSLATION[1]),
)


UNFUSED: tuple[tuple[str, Column], ...] = CHANGES[:2]


def engine_note(run: Run) -> list[str]:
    """One line for a run with another engine than the one whose figures are the headline."""
    engine = run.header.get("engine", "loop")
    return [] if engine == "loop" else [f"Engine {engine}, on both machines: not to be mixed with figures of loop."]


def headline(run: Run) -> list[str]:
    """Register against stack over all programs with figures."""
    results = summarise(run)
    measured = sum(DISPATCHES[2].of(result) is not None for result in results)
    lines = engine_note(run)
    if changes := _sentence(CHANGES, results):
        plural = "s" if measured != 1 else ""
        lines.append(f"Register against stack machine, geometric mean of {measured} program{plural}: {changes}.")
    defused, plain = DEFUSED_CHANGE.of_group(results), DISPATCHES[2].of_group(results)
    if defused is not None and defused != plain:
        fused = "pairs and fused loads and stores" if engine_note(run) else "fused loads and stores"
        lines.append(f"With {fused} counted as their parts: dispatches {figures.change(defused)}.")
    if unfused := _sentence(UNFUSED, _unfused(run)):
        lines.append(f"Without fusing passes: {unfused}.")
    if times := _sentence(TIMES, results):
        lines.append(f"Times: {times}.")
    return lines


def _unfused(run: Run) -> list[ProgramResult]:
    """The programs, translated without the passes that make one instruction of two operations."""
    pipeline = run.header.get("unfused")
    return [] if pipeline is None else summarise(run, pipeline)


def all_failures(run: Run) -> list[str]:
    """One line for each machine that failed on a program, with whatever pipeline."""
    own = run.header.get("pipeline")
    others = [m for m in run.measurements if m.value is None and is_of_another(m, own)]
    beside = [f"{m.program} on {m.machine} with {m.pipeline}: {m.status}: {m.detail or ''}" for m in others]
    return [*failures(summarise(run)), *beside]


def failures(results: Sequence[ProgramResult]) -> list[str]:
    """One line for each machine that failed on a program."""
    return [
        f"{result.name} on {machine}: {result.failures[machine].status}: {result.failures[machine].detail or ''}"
        for result in results
        for machine in MACHINES
        if machine in result.failures
    ]


def notes(results: Sequence[ProgramResult]) -> list[str]:
    """One line for each program that ended, on every machine alike, with an exit status of its own."""
    return [f"{result.name} ended with {result.note}, on CPython too." for result in results if result.note]


def circumstances(run: Run) -> str:
    """Where the figures come from, in a line."""
    header = run.header
    facts = (
        f"{header.get('implementation', '')} {header.get('python', '?')}".strip(),
        str(header.get("cpu") or "unknown processor"),
        f"{header.get('size', '?')} size",
        f"{header.get('rounds', '?')} rounds" if header.get("rounds") != 0 else "counts only",
        f"engine {header.get('engine', '?')}",
        f"pipeline {header.get('pipeline', '?')}",
        f"commit {header.get('commit') or 'unknown'}",
        str(header.get("date", "")),
    )
    return ", ".join(facts)


def _sentence(parts: Sequence[tuple[str, Column]], results: Sequence[ProgramResult]) -> str:
    found = [(name, column, column.of_group(results)) for name, column in parts]
    return ", ".join(f"{name} {column.shown(value)}" for name, column, value in found if value is not None)

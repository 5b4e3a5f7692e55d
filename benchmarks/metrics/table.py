"""The metrics, as rows: what each one is, its unit, where its figure comes from and which way is better.

A *count* is read under the same name from the ``--stats-json`` file of a counting run and is exact: the same
program gives the same count every time.  A *time* is read from the ``--time-json`` file of a timing run, one sample
a process.  Counting rules: DESIGN section 4.

``seconds`` is execution alone: decoding and translating, done once a code object, are taken off, as compiling is not in
CPython's time either.  They are ``translate_seconds``, and the report shows the times with them too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Metric:
    """One thing measured.  ``field`` is its key in the machine's file, ``without`` the key of what is taken off it."""

    name: str
    kind: Literal["count", "time"]
    unit: str
    better: Literal["lower", "higher"]
    field: str
    description: str
    formula: str
    without: str | None = None


def _count(name: str, unit: str, description: str, formula: str) -> Metric:
    return Metric(name, "count", unit, "lower", name, description, formula)


def _time(name: str, field: str, description: str, formula: str, without: str | None = None) -> Metric:
    return Metric(name, "time", "s", "lower", field, description, formula, without)


METRICS: tuple[Metric, ...] = (
    _count(
        "dispatches",
        "instructions",
        "instructions executed; the headline is the register machine's change against the stack machine",
        "stack: without CACHE, EXTENDED_ARG, RESUME, NOP, PRECALL, NOT_TAKEN; change = register / stack - 1",
    ),
    _count(
        "dispatches_defused",
        "instructions",
        "dispatches with the loads and stores that CPython 3.13 fuses counted as their parts",
        "dispatches + one for each executed LOAD_FAST_LOAD_FAST, STORE_FAST_LOAD_FAST, STORE_FAST_STORE_FAST",
    ),
    _count(
        "static_instructions",
        "instructions",
        "instructions in the code objects that ran, by the rule of dispatches",
        "sum over code objects entered at least once",
    ),
    _count(
        "code_bytes",
        "B",
        "size of the encoded code that ran, without inline caches",
        "stack: 2 B a unit, EXTENDED_ARG included, CACHE not; register: 4 B a word, extra words included",
    ),
    _count(
        "code_bytes_with_caches",
        "B",
        "size of the encoded code that ran, with CPython's inline caches",
        "stack: len(co_code); register: code_bytes, it has no caches",
    ),
    _count(
        "operand_reads",
        "operands",
        "values that instructions read",
        "stack: pops, reads of locals and constants; register: reads of registers and constants",
    ),
    _count(
        "operand_writes",
        "operands",
        "values that instructions wrote",
        "stack: pushes, writes of locals; register: writes of registers",
    ),
    _count(
        "bytes_fetched",
        "B",
        "code bytes that the machine went through",
        "sum over instructions of encoded length x executions",
    ),
    _count(
        "moves",
        "instructions",
        "executed instructions that only move a value",
        "stack: loads, stores, swaps, copies, pops; register: copies between registers, one or two",
    ),
    _time(
        "seconds",
        "seconds",
        "wall time of executing the program, without translate_seconds; one sample a process",
        "the clock around the main code object - translate_seconds; CPython: around exec of the compiled code",
        without="prepare_seconds",
    ),
    _time(
        "translate_seconds",
        "prepare_seconds",
        "wall time of making CPython's code ready to run, once for each code object at its first call",
        "stack: decoding; register: also translation; share = translate_seconds / (seconds + translate_seconds)",
    ),
)

BY_NAME: dict[str, Metric] = {metric.name: metric for metric in METRICS}
COUNTS: tuple[Metric, ...] = tuple(metric for metric in METRICS if metric.kind == "count")
TIMES: tuple[Metric, ...] = tuple(metric for metric in METRICS if metric.kind == "time")

"""What the counting loops saw, added up: the figures of ``--stats`` and ``--stats-json`` (DESIGN section 4).

The loops only count executions of each instruction; everything else follows from the rows.
"""

from __future__ import annotations

import json
import platform
from collections import Counter
from typing import Any, TextIO

from .machine import Fact, Machine
from .pairs import fused_facts
from .work import Work


def statistics(machine: Machine) -> dict[str, Any]:
    """All figures of a run of a counting machine, under the names of the contract."""
    opcodes: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    totals: Counter[str] = Counter()
    for guest in machine.executed:
        without, with_caches = machine.code_bytes(guest)
        facts, seconds = fused_facts(machine.facts(guest), guest.pairs)
        totals["static_instructions"] += len(facts)
        totals["code_bytes"] += without
        totals["code_bytes_with_caches"] += with_caches
        for fact, count in zip(facts, guest.counts, strict=True):
            if count:
                opcodes[fact.opcode] += count
                kinds[fact.work] += count
                _add(totals, fact, count)
        for place, fact in seconds.items():
            _add(totals, fact, guest.seams[place])
    return {
        "schema": 1,
        "machine": machine.name,
        "python": platform.python_version(),
        "engine": machine.engine,
        "pipeline": machine.pipeline,
        "dispatches": opcodes.total(),
        "opcodes": dict(sorted(opcodes.items(), key=lambda item: (-item[1], item[0]))),
        "kinds": {work.value: kinds[work] for work in Work},
        **{name: totals[name] for name in FIGURES},
        "code_objects": len(machine.executed),
        "prepare_seconds": machine.prepare_seconds,
    }


def _add(totals: Counter[str], fact: Fact, count: int) -> None:
    totals["operand_reads"] += fact.reads * count
    totals["operand_writes"] += fact.writes * count
    totals["bytes_fetched"] += fact.size * count
    totals["moves"] += fact.is_move * count
    totals["calls"] += fact.is_call * count
    totals["dispatches_defused"] += fact.parts * count


FIGURES = (
    "operand_reads",
    "operand_writes",
    "bytes_fetched",
    "moves",
    "calls",
    "static_instructions",
    "code_bytes",
    "code_bytes_with_caches",
    "dispatches_defused",
)


def write_json(path: str, figures: dict[str, Any]) -> None:
    """Write figures as one JSON object."""
    with open(path, "w", encoding="utf-8") as file:
        json.dump(figures, file)
        file.write("\n")


def write_table(figures: dict[str, Any], stream: TextIO) -> None:
    """Write figures for people: totals, then the opcodes by how often they ran."""
    engine = "" if figures["engine"] == "loop" else f"engine {figures['engine']}"
    title = (f"{figures['machine']} machine", f"CPython {figures['python']}", engine, figures["pipeline"])
    print(", ".join(filter(None, title)), file=stream)
    for name in ("dispatches", *FIGURES, "code_objects"):
        print(f"{name:24}{figures[name]:>15,}", file=stream)
    total = figures["dispatches"] or 1
    for opcode, count in figures["opcodes"].items():
        print(f"  {opcode:22}{count:>15,}  {count / total:6.1%}", file=stream)

"""Operand traffic of the stack machine, derived from the rows: pushes, pops, variable and constant reads and writes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from runtime.operations import Operation

from .decode import Instruction
from .isa import Constant, Copy, Delete, Keywords, Local, Null, Perform, Pop, Step, Store, Swap

#: control word -> values read from and written to the stack, for a call beside its counted arguments
CONTROL_TRAFFIC = {
    "jump": (0, 0),
    "branch_false": (1, 0),
    "branch_true": (1, 0),
    "branch_none": (1, 0),
    "branch_not_none": (1, 0),
    "branch_false_keep": (1, 0),
    "branch_true_keep": (1, 0),
    "for_iter": (1, 1),
    "send": (2, 1),
    "send_keep": (2, 1),
    "yield": (1, 1),
    "yield_delegated": (1, 1),
    "return_generator": (0, 1),
    "return": (1, 0),
    "return_constant": (1, 0),
    "raise_again": (0, 0),
    "raise": (1, 0),
    "raise_from": (2, 0),
    "reraise": (1, 0),
    "reraise_lasti": (1, 0),
    "end_async_for": (2, 0),
    "cleanup_throw": (3, 2),
    "call": (2, 1),
    "call_null_above": (2, 1),
    "call_keywords": (2, 1),
    "call_keywords_above": (3, 1),
    "call_unpacked": (3, 1),
    "call_unpacked_above": (3, 1),
    "call_unpacked_full": (4, 1),
}


def traffic(instruction: Instruction) -> tuple[int, int]:
    """Values the instruction reads and writes each time it is executed."""
    row = instruction.row
    if row.control is not None:
        reads, writes = CONTROL_TRAFFIC[row.control]
        if "count" in row.fields:
            reads += instruction.fields[row.fields.index("count")]
        elif "keywords" in row.fields:
            reads += instruction.fields[0] & 1
        return reads, writes
    count = _Count()
    fields = dict(zip(row.fields, instruction.fields, strict=False))
    for step in row.steps:
        _add_step(count, step, fields)
    return count.reads, count.writes + count.pushed


@dataclass(slots=True)
class _Count:
    """What the steps so far read and wrote; what one pushes and a later one pops never is on the stack."""

    reads: int = 0
    writes: int = 0
    pushed: int = 0

    def pop(self, items: int = 1) -> None:
        own = min(items, self.pushed)
        self.pushed -= own
        self.reads += items - own


def _add_step(count: _Count, step: Step, fields: dict[str, Any]) -> None:
    match step:
        case Local():
            count.reads += 1
            count.writes += step.clear
            count.pushed += 1
        case Constant() | Copy():
            count.reads += 1
            count.pushed += 1
        case Null():
            count.pushed += 1
        case Store():
            count.pop()
            count.writes += 1
        case Pop():
            count.pop()
        case Keywords():
            count.reads += 1
        case Delete():
            count.reads += 1
            count.writes += 1
        case Swap(None):
            count.reads += 2
            count.writes += 2
        case Swap(depth):
            assert depth is not None
            count.reads += max(depth - count.pushed, 0)
            count.pushed = max(depth, count.pushed)
        case Perform():
            _add_operation(count, step, fields)


def _add_operation(count: _Count, step: Perform, fields: dict[str, Any]) -> None:
    count.pop(sum(fields.get("count", 0) if name.startswith("*") else 1 for name in step.order))
    count.reads += len(step.peeks)
    count.pushed += _results(step.operation, fields)
    if "index" in step.operation.immediates:  # the variable itself is changed
        count.reads += 1
        count.writes += 1


def _results(operation: Operation, fields: dict[str, Any]) -> int:
    if not operation.many:
        return int(operation.has_result)
    if "count" in operation.immediates:
        return int(fields["count"])
    if "before" in operation.immediates:
        return int(fields["before"] + 1 + fields["after"])
    return 2

"""Operand traffic of the stack machine, derived from the rows: pushes, pops, variable and constant reads and writes."""

from __future__ import annotations

from typing import Any

from .decode import Instruction
from .isa import Constant, Copy, Delete, Keywords, Local, Null, Perform, Pop, Store, Swap

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
    fields = dict(zip(row.fields, instruction.fields, strict=False))
    pairs = [_step_traffic(step, fields) for step in row.steps]
    return sum(reads for reads, _ in pairs), sum(writes for _, writes in pairs)


def _step_traffic(step: Any, fields: dict[str, Any]) -> tuple[int, int]:
    match step:
        case Local() | Constant() | Copy():
            return 1, 1
        case Null():
            return 0, 1
        case Store():
            return 1, 1
        case Pop() | Keywords():
            return 1, 0
        case Delete():
            return 0, 1
        case Swap():
            return 2, 2
        case Perform(operation, order, peeks):
            reads = sum(fields.get("count", 0) if name.startswith("*") else 1 for name in order) + len(peeks)
            return reads, _results(operation, fields)
    return 0, 0


def _results(operation: Any, fields: dict[str, Any]) -> int:
    if not operation.many:
        return int(operation.has_result)
    if "count" in operation.immediates:
        return int(fields["count"])
    if "before" in operation.immediates:
        return int(fields["before"] + 1 + fields["after"])
    return 2

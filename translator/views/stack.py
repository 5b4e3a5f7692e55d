"""CPython's instructions as both machines start from them: offset, opcode, what the argument means."""

from __future__ import annotations

from reprlib import Repr
from types import CodeType
from typing import Any

from regvm.code import variable_names
from stackvm.decode import Decoded, Instruction

from ..driver import Stages

SHORT = Repr()
SHORT.maxstring = SHORT.maxother = 30


def view(stages: Stages, source: list[str]) -> str:
    """One line for each instruction, then the exception table."""
    decoded = decoded_of(stages)
    code = decoded.code
    size = 2 * sum(each.units for each in decoded.instructions)
    heading = f"{code.co_qualname}: {len(decoded.instructions)} instructions, {size} bytes"
    lines = [f"{each.offset:>6} {text}" for each, text in zip(decoded.instructions, descriptions(decoded), strict=True)]
    offsets = [each.offset for each in decoded.instructions]
    table = [
        f"  {offsets[each.start]} to {offsets[each.end - 1]} -> {offsets[each.target]}, depth {each.depth}"
        + " with position" * each.lasti
        for each in decoded.handlers
    ]
    return "\n".join([heading, *lines, *(["Handlers:", *table] if table else []), ""])


def decoded_of(stages: Stages) -> Decoded:
    """CPython's instructions; ValueError where the function was read as text, and there are none."""
    if stages.decoded is None:
        raise ValueError("a function read as text has no bytecode")
    return stages.decoded


def descriptions(decoded: Decoded) -> list[str]:
    """Opcode and argument of each instruction."""
    names = variable_names(decoded.code)
    return [_description(each, decoded, names) for each in decoded.instructions]


def _description(each: Instruction, decoded: Decoded, names: tuple[str, ...]) -> str:
    fields = dict(zip(each.row.fields, each.fields, strict=True))
    if "index" in fields:
        fields.pop("name", None)  # the same, said twice
    words = [_word(name, value, decoded, names) for name, value in fields.items()]
    if not words and each.row.name != each.opcode:
        words = [each.row.name.lower()]  # BINARY_OP says by its argument what it does, the row by its name
    return f"{each.opcode:<20} {' '.join(words)}".rstrip()


def _word(field: str, value: Any, decoded: Decoded, names: tuple[str, ...]) -> str:
    if field in ("index", "second"):
        return str(names[value])
    if field == "target":
        return f"to {decoded.instructions[value].offset}" if value < len(decoded.instructions) else "to end"
    if field == "value":
        value = f"<code {value.co_qualname}>" if isinstance(value, CodeType) else SHORT.repr(value)
    return str(value)

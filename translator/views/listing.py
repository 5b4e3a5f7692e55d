"""The default view: under each source line its stack code on the left and its register code on the right.

::

    fib (demo.py:1): stack 13 instructions, 26 bytes; register 8 instructions, 36 bytes
        2 | if n < 2:
          |      2 LOAD_FAST            n           |    0 JUMP_UNLESS_LESS     if not (n < 2): go to 2
          |      4 LOAD_CONST           2           |
"""

from __future__ import annotations

import re
from itertools import zip_longest

from ..driver import Stages
from .stack import decoded_of, descriptions

WIDTH = 44  #: of the left column
COLUMNS = re.compile(r" {2,}")


def view(stages: Stages, source: list[str]) -> str:
    """The listing of one code object."""
    decoded, register_code = decoded_of(stages), stages.register_code
    code = decoded.code
    line_of = {offset: line for start, end, line in code.co_lines() for offset in range(start, end, 2)}
    left: dict[int, list[str]] = {}
    for instruction, text in zip(decoded.instructions, descriptions(decoded), strict=True):
        left.setdefault(line_of.get(instruction.offset) or 0, []).append(f"{instruction.offset:>5} {text}")
    right: dict[int, list[str]] = {}
    for position, text in zip(register_code.positions, _register_lines(stages), strict=True):
        right.setdefault(line_of.get(position) or 0, []).append(text)
    lines = [_heading(stages)]
    for number in sorted({*left, *right}):
        text = source[number - 1].rstrip() if 0 < number <= len(source) else ""
        lines.append(f"{number:>5} | {text}" if number else "      |")
        for one, other in zip_longest(left.get(number, ()), right.get(number, ()), fillvalue=""):
            lines.append(f"      | {one:<{WIDTH}} | {other}".rstrip())
    return "\n".join([*lines, ""])


def _heading(stages: Stages) -> str:
    decoded, register_code = decoded_of(stages), stages.register_code
    code = decoded.code
    size = 2 * sum(each.units for each in decoded.instructions)
    return (
        f"{code.co_qualname} ({code.co_filename}:{code.co_firstlineno}): "
        f"stack {len(decoded.instructions)} instructions, {size} bytes; "
        f"register {len(register_code.positions)} instructions, {4 * len(register_code.words)} bytes"
    )


def _register_lines(stages: Stages) -> list[str]:
    """Word, name and meaning of each register instruction, from the columns of the disassembly."""
    listing = stages.register_code.disassemble().splitlines()
    shown = []
    for text in listing[1 : 1 + len(stages.register_code.positions)]:
        word, rest = text[9:14], text[15:]
        columns = COLUMNS.split(rest)
        shown.append(f"{word} {rest.split()[0]:<22} {columns[-1] if len(columns) > 1 else ''}".rstrip())
    return shown

"""Register code as text in the columns of ``dis``: line, jump mark, word, instruction, operands, and their meaning.

::

      2           0 ADD               1 0 2              t0 := x + 1

The number of the source line stands where it changes; ``>>`` marks the targets of jumps and handlers; ``k`` after the
name is the keep mark; ``-`` is an operand that is none.  Variables have their names, temporaries are ``t0``, ``t1``...
"""

from __future__ import annotations

from collections.abc import Iterator
from reprlib import Repr
from types import CodeType

from .code import RegisterCode, variable_names
from .encode import Instruction
from .isa import NONE, Kind, Operand, Role


class _Shown(Repr):
    """``repr`` cut short, the same in every run: no address of a code object, no digits of an enormous number."""

    def repr_code(self, value: CodeType, level: int) -> str:
        return f"<code {value.co_qualname}>"

    def repr_int(self, value: int, level: int) -> str:
        return super().repr_int(value, level) if value.bit_length() < 1000 else f"<int of {value.bit_length()} bits>"


_shown = _Shown()
_shown.maxstring = _shown.maxother = _shown.maxlong = 40


COLUMNS = ("line", "", "word", "instruction", "operands", "meaning")
Row = tuple[str, str, str, str, str, str]


def disassemble(code: RegisterCode) -> str:
    """The whole listing, lines ending in a newline; ``VerifierError`` where the words make no sense."""
    listing = [
        f"{line:>5} {mark:>2} {word:>5} {name:<20} {numbers:<18} {meaning}".rstrip()
        for line, mark, word, name, numbers, meaning in rows(code)
    ]
    return "\n".join([heading(code), *listing, *handler_table(code), ""])


def rows(code: RegisterCode) -> Iterator[Row]:
    """The columns of each instruction; the number of the source line where it changes."""
    instructions = list(code.instructions())
    names = register_names(code)
    marked = {each.operands[-1] for each in instructions if each.row.has_target}
    marked.update(target for _, _, target, _, _ in code.handlers)
    shown = None
    for each, line in zip(instructions, _lines(code), strict=True):
        number = "" if line is None or line == shown else str(line)
        shown = line
        yield number, ">>" if each.position in marked else "", str(each.position), *describe(each, code, names)


def describe(each: Instruction, code: RegisterCode, names: tuple[str, ...]) -> tuple[str, str, str]:
    """One instruction: name, operands as numbers, meaning with ``names`` for registers and constants."""
    pairs = list(zip(each.row.roles, each.operands, strict=True))
    numbers = " ".join(_number(role, operand) for role, operand in pairs)
    resolved = {role.name: _resolved(role, operand, code, names) for role, operand in pairs}
    return each.row.name + " k" * each.keep, numbers, each.row.meaning.format_map(resolved)


def register_names(code: RegisterCode) -> tuple[str, ...]:
    """How each register and each constant behind them is shown."""
    temporaries = (f"t{index}" for index in range(code.registers - code.variables))
    return (*variable_names(code.code), *temporaries, *map(_shown.repr, code.constants))


def heading(code: RegisterCode) -> str:
    """The function and the sizes of its code."""
    counts = (
        (code.variables, "variable"),
        (code.registers - code.variables, "temporary"),
        (len(code.constants), "constant"),
        (len(code.positions), "instruction"),
        (4 * len(code.words), "byte"),
    )
    return f"{code.code.co_qualname}: " + ", ".join(_counted(count, noun) for count, noun in counts)


def _counted(count: int, noun: str) -> str:
    if count == 1:
        return f"1 {noun}"
    return f"{count} {noun.removesuffix('y')}ies" if noun.endswith("y") else f"{count} {noun}s"


def _lines(code: RegisterCode) -> list[int | None]:
    """The source line of each instruction."""
    lines = [line for start, end, line in code.code.co_lines() for _ in range(start, end, 2)]
    return [lines[position // 2] for position in code.positions]


def _number(role: Role, operand: Operand) -> str:
    if isinstance(operand, tuple):
        return f"({' '.join(_number(role, item) for item in operand)})"
    if role.kind is Kind.TARGET:
        return f"to {operand}"
    return "-" if operand == NONE else str(operand)


def _resolved(role: Role, operand: Operand, code: RegisterCode, names: tuple[str, ...]) -> str:
    if isinstance(operand, tuple):
        return ", ".join(_resolved(role, item, code, names) for item in operand)
    if role.kind is Kind.TARGET or role.kind is Kind.NUMBER:
        return str(operand)
    if role.kind is Kind.LITERAL:
        literal = code.literals[operand]
        return literal if isinstance(literal, str) else _shown.repr(literal)
    return "_" if operand == NONE else names[operand]


def handler_table(code: RegisterCode) -> list[str]:
    """The first and last word of a range, where it unwinds to, who gets the exception, which temporaries live on."""
    if not code.handlers:
        return []
    names = register_names(code)
    lines = [
        f"  {start} to {end - 1} -> {target}, {names[error]} := the exception"
        + (f", keeping {', '.join(names[each] for each in kept)}" if kept else "")
        for start, end, target, error, kept in code.handlers
    ]
    return ["Handlers:", *lines]

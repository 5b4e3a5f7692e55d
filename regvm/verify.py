"""The rules register code keeps; ``verify`` raises :class:`VerifierError` for the first one that is broken.

The machine trusts verified code: every operand in range, every jump to the start of an instruction, no end to fall off, handlers
well formed, and for every instruction a position in the original code.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import TYPE_CHECKING, Any

from .encode import Instruction
from .errors import VerifierError
from .isa import NONE, Kind, Operand, Role

if TYPE_CHECKING:
    from .code import RegisterCode

Rules = Iterator[tuple[bool, str]]  #: whether it holds, and what to say if not


def verify(code: RegisterCode) -> None:
    """Check every rule; the error names the function, the place, the instruction and the rule."""
    function = code.code.co_qualname
    _check(_fields(code), function, "fields")
    instructions = list(code.instructions())
    starts = {each.position for each in instructions}
    for each in instructions:
        for role, operand in zip(each.row.roles, each.operands, strict=True):
            for value in operand if isinstance(operand, tuple) else (operand,):
                if complaint := _operand_complaint(role, value, code, starts):
                    raise VerifierError(function, f"word {each.position}", each.row.name, f"{role.name}: {complaint}")
        _check(_whole_instruction(each, code), function, f"word {each.position}", each.row.name)
    last = instructions[-1]
    ends = last.row.is_terminator
    _check([(ends, "the code falls off its end")], function, f"word {last.position}", last.row.name)
    _check(_handlers(code, starts), function, "handlers")
    _check(_positions(code, len(instructions)), function, "positions")


def _check(rules: Any, function: str, place: str, instruction: str = "") -> None:
    for holds, complaint in rules:
        if not holds:
            raise VerifierError(function, place, instruction, complaint)


def _fields(code: RegisterCode) -> Rules:
    slots = variable_count(code.code)
    yield code.variables == slots, f"{code.variables} variables, the original code has {slots}"
    yield code.registers >= code.variables, f"{code.registers} registers for {code.variables} variables"
    yield len(code.words) > 0, "there is no instruction"


def variable_count(code: Any) -> int:
    """The number of variable slots: arguments and locals, cells that are no arguments, free variables."""
    return len({*code.co_varnames, *code.co_cellvars}) + len(code.co_freevars)


def _operand_complaint(role: Role, value: int, code: RegisterCode, starts: Set[int]) -> str | None:
    """What is wrong with one operand value, None when nothing is."""
    kind = role.kind
    if kind is Kind.TARGET:
        return None if value in starts else f"jumps to word {value}, where no instruction starts"
    if kind is Kind.NUMBER:
        return "a number is never none" if value == NONE else None
    if kind is Kind.LITERAL:
        return _literal_complaint(role, value, code)
    if value == NONE:
        return None if role.optional else "is none, it has to be there"
    first = code.registers if kind is Kind.CONSTANT else 0
    end = code.registers if kind in (Kind.RESULT, Kind.VARIABLE) else code.registers + len(code.constants)
    if first <= value < end:
        return None
    what = "constant" if kind is Kind.CONSTANT else "register" if end == code.registers else "register or constant"
    return f"{value} is no {what}, those are {first} to {end - 1}"


def _literal_complaint(role: Role, value: int, code: RegisterCode) -> str | None:
    if value >= len(code.literals):
        return f"{value} is no literal, there are {len(code.literals)}"
    literal = code.literals[value]
    if role.name == "name":
        return None if isinstance(literal, str) else f"{literal!r} is no name"
    if isinstance(literal, tuple) and all(isinstance(each, str) for each in literal):
        return None
    return f"{literal!r} is no tuple of names"


def _whole_instruction(each: Instruction, code: RegisterCode) -> Rules:
    """Rules between the operands of one instruction."""
    operands: dict[str, Operand] = {role.name: value for role, value in zip(each.row.roles, each.operands, strict=True)}
    match each.row.name:
        case "MOVE":
            yield operands["source"] < code.registers, "source: copies a register, LOAD_CONSTANT loads constants"  # type: ignore[operator]
        case "MAKE_CELL":
            yield operands["index"] < code.variables, "index: is no variable"  # type: ignore[operator]
        case "COPY_FREE_VARS":
            count = len(code.code.co_freevars)
            yield operands["count"] == count, f"count: the original code has {count} free variables"
        case "CALL_KEYWORDS":
            names = code.literals[operands["names"]]  # type: ignore[index]
            yield len(names) <= len(operands["arguments"]), "names: more names than arguments"  # type: ignore[arg-type]
        case "UNPACK_SEQUENCE":
            yield len(operands["results"]) == operands["count"], "count: is not the number of results"  # type: ignore[arg-type]
        case "UNPACK_EX":
            count = operands["before"] + 1 + operands["after"]  # type: ignore[operator]
            yield len(operands["results"]) == count, "results: are not before + 1 + after"  # type: ignore[arg-type]
        case "ENTER_WITH" | "ENTER_ASYNC_WITH" | "EXCEPTION_GROUP_MATCHES":
            yield len(operands["results"]) == 2, "results: are not two"  # type: ignore[arg-type]


def _handlers(code: RegisterCode, starts: Set[int]) -> Rules:
    boundaries = {*starts, len(code.words)}
    previous = 0
    for start, end, target, error in code.handlers:
        yield start < end, f"the range of words {start} to {end} is empty"
        yield start in starts, f"the range starts at word {start}, where no instruction starts"
        yield end in boundaries, f"the range ends at word {end}, where no instruction starts"
        yield start >= previous, f"the range from word {start} begins before the one in front of it ends"
        yield target in starts, f"the target is word {target}, where no instruction starts"
        yield 0 <= error < code.registers, f"the exception goes to {error}, registers are 0 to {code.registers - 1}"
        previous = end


def _positions(code: RegisterCode, count: int) -> Rules:
    yield len(code.positions) == count, f"{len(code.positions)} positions for {count} instructions"
    length = len(code.code.co_code)
    for position in code.positions:
        yield position < length and position % 2 == 0, f"{position} is no instruction of the original code"

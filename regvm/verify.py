"""The rules register code keeps; ``verify`` raises :class:`VerifierError` for the first one that is broken.

The machine trusts verified code: every operand in range, every jump to the start of an instruction, no end to fall off,
handlers well formed, and for every instruction a position in the original code.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import Any

from .code import RegisterCode, variable_names
from .encode import Instruction
from .errors import VerifierError
from .isa import NONE, ROWS, Kind, Operand, Role
from .program import PERFORMING

Rules = Iterable[tuple[bool, str]]  #: whether it holds, and what to say if not


def verify(code: RegisterCode) -> None:
    """Check every rule; the error names the function, the place, the instruction and the rule."""
    function = code.code.co_qualname
    _check(_fields(code), function, "fields")
    instructions = list(code.instructions())
    starts = {each.position for each in instructions}
    ranges = _ranges(code)
    for each in instructions:
        if complaint := _operands_complaint(each, ranges, starts):
            raise VerifierError(function, f"word {each.position}", each.row.name, complaint)
        if each.row.name in RELATED:
            _check(_related(each, code), function, f"word {each.position}", each.row.name)
    _check(_loops(instructions), function, "loops")
    last = instructions[-1]
    _check([(last.row.is_terminator, "the code falls off its end")], function, f"word {last.position}", last.row.name)
    _check(_handlers(code, starts), function, "handlers")
    _check(_positions(code, instructions), function, "positions")


def _check(rules: Rules, function: str, place: str, instruction: str = "") -> None:
    for holds, complaint in rules:
        if not holds:
            raise VerifierError(function, place, instruction, complaint)


def _fields(code: RegisterCode) -> Rules:
    slots = len(variable_names(code.code))
    yield code.variables == slots, f"{code.variables} variables, the original code has {slots}"
    yield code.registers >= code.variables, f"{code.registers} registers for {code.variables} variables"
    yield len(code.words) > 0, "there is no instruction"


# -- one operand ------------------------------------------------------------------------------------------------------

Ranges = dict[Kind, range]


def _ranges(code: RegisterCode) -> Ranges:
    """The values an operand of each kind may have; targets are looked up among the instructions."""
    registers, everything = range(code.registers), range(code.registers + len(code.constants))
    return {
        Kind.RESULT: registers,
        Kind.OPERAND: everything,
        Kind.CONSTANT: range(code.registers, len(everything)),
        Kind.VARIABLE: registers,
        Kind.LITERAL: range(len(code.literals)),
        Kind.NUMBER: range(NONE),
    }


NOUNS = {
    Kind.RESULT: "register",
    Kind.OPERAND: "register or constant",
    Kind.CONSTANT: "constant",
    Kind.VARIABLE: "register",
    Kind.LITERAL: "literal",
    Kind.NUMBER: "number",
}


def _operands_complaint(each: Instruction, ranges: Ranges, starts: Set[int]) -> str | None:
    """What is wrong with the first wrong operand, None when all are right."""
    for role, operand in zip(each.row.roles, each.operands, strict=True):
        for value in operand if isinstance(operand, tuple) else (operand,):
            if role.kind is Kind.TARGET:
                if value not in starts:
                    return f"{role.name}: no instruction starts at word {value}"
            elif value not in ranges[role.kind] and not (value == NONE and role.optional):
                return _out_of_range(role, value, ranges[role.kind])
    return None


def _out_of_range(role: Role, value: int, allowed: range) -> str:
    if value == NONE:
        return f"{role.name}: may not be none"
    there = f"they are {allowed.start} to {allowed.stop - 1}" if allowed else "there are none"
    return f"{role.name}: {value} is no {NOUNS[role.kind]}, {there}"


# -- one instruction --------------------------------------------------------------------------------------------------

#: rows with rules between their operands or about what an operand stands for
RELATED = {
    *"MOVE MOVE_PAIR MAKE_CELL COPY_FREE_VARS CALL_KEYWORDS UNPACK_EX".split(),
    *"ENTER_WITH ENTER_ASYNC_WITH EXCEPTION_GROUP_MATCHES".split(),
    *(row.name for row in ROWS.values() if any(role.kind is Kind.LITERAL for role in row.roles)),
}


def _related(each: Instruction, code: RegisterCode) -> Rules:
    operands: dict[str, Any] = {role.name: value for role, value in zip(each.row.roles, each.operands, strict=True)}
    yield from _literal_rules(each, code, operands)
    match each.row.name:
        case "MOVE":
            yield operands["source"] < code.registers, "source: a constant is loaded by LOAD_CONSTANT"
        case "MOVE_PAIR":
            yield operands["other"] != operands["first"], "other: is overwritten before it is read"
        case "MAKE_CELL" | "CHECK_BOUND" | "DELETE":
            variable = operands["index" if each.row.name == "MAKE_CELL" else "variable"]
            yield variable < code.variables, f"{variable} is no variable, they are 0 to {code.variables - 1}"
        case "COPY_FREE_VARS":
            free = len(code.code.co_freevars)
            yield (
                operands["count"] == free,
                f"count: is {operands['count']}, the original code has {free} free variables",
            )
        case "CALL_KEYWORDS":
            names = code.literals[operands["names"]]
            yield len(names) <= len(operands["arguments"]), f"names: {len(names)} for fewer arguments"
        case "UNPACK_EX":
            yield from _result_count(operands["results"], operands["before"] + 1 + operands["after"])
        case "ENTER_WITH" | "ENTER_ASYNC_WITH" | "EXCEPTION_GROUP_MATCHES":
            yield from _result_count(operands["results"], 2)


def _loops(instructions: Sequence[Instruction]) -> Rules:
    """What instructions perform that say so is a FOR_ITER, and of FOR_START's iterator."""
    at = {each.position: each for each in instructions}
    for each in instructions:
        name = each.row.name
        if each.row.control in PERFORMING:
            target: Any = at[each.operands[-1]]  # type: ignore[index]
            found = target.row.name
            yield found == "FOR_ITER", f"word {each.position}: {name} leads to {found}, not FOR_ITER"
            same = name != "FOR_START" or each.operands[0] == target.operands[1]
            yield same, f"word {each.position}: {name} makes another iterator than the FOR_ITER it leads to has"


def _result_count(results: tuple[int, ...], expected: int) -> Rules:
    yield len(results) == expected, f"results: are {len(results)}, it makes {expected}"


def _literal_rules(each: Instruction, code: RegisterCode, operands: dict[str, Operand]) -> Iterator[tuple[bool, str]]:
    """A literal is a name, but for the tuple of names of a call with keywords."""
    for role in each.row.roles:
        if role.kind is Kind.LITERAL:
            literal = code.literals[operands[role.name]]  # type: ignore[index]
            if role.name == "name":
                yield isinstance(literal, str), f"name: literal {literal!r} is no name"
            else:
                names = isinstance(literal, tuple) and all(isinstance(name, str) for name in literal)
                yield names, f"{role.name}: literal {literal!r} is no tuple of names"


# -- the tables -------------------------------------------------------------------------------------------------------


def _handlers(code: RegisterCode, starts: Set[int]) -> Rules:
    boundaries = {*starts, len(code.words)}
    free = 0
    for start, end, target, error, kept in code.handlers:
        yield start < end, f"the range of words {start} to {end} is empty"
        yield start in starts, f"no instruction starts at word {start}, where a range starts"
        yield end in boundaries, f"no instruction ends before word {end}, where a range ends"
        yield start >= free, f"the range from word {start} starts inside the one before"
        yield target in starts, f"no instruction starts at word {target}, the target"
        yield (
            0 <= error < code.registers,
            f"{error} is no register for the exception, they are 0 to {code.registers - 1}",
        )
        temporaries = range(code.variables, code.registers)
        for each in kept:
            yield each in temporaries, f"{each} is kept, the temporaries are {code.variables} to {code.registers - 1}"
        free = end


def _positions(code: RegisterCode, instructions: Sequence[Instruction]) -> Rules:
    count = len(instructions)
    yield len(code.positions) == count, f"there are {len(code.positions)} for {count} instructions"
    of_two_steps = sum(each.row.has_two_steps for each in instructions)
    first = len(code.first_positions)
    yield first == of_two_steps, f"there are {first} of first steps for {of_two_steps} instructions of two"
    length = len(code.code.co_code)
    for position in (*code.positions, *code.first_positions):
        yield position < length and position % 2 == 0, f"no instruction of the original code is at byte {position}"

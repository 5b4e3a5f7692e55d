"""The pairs of the register machine's engine ``fused``: which there are, and where they stand in a program."""

from __future__ import annotations

from typing import Any

from runtime.code import GuestCode
from runtime.pairs import pair_name, pairs_in, table

from .isa import Kind
from .program import Program

#: The handlers of the first and of the second half, the pairs found first before the others, and how often a pair is
#: executed, in ten-thousandths as ``generate.WEIGHTS``.  They are the dozen that saves the most on the benchmark suite,
#: on CPython 3.11 and on 3.13 (``python -m benchmarks pairs --machine register``).  The first half does not leave the
#: frame and jumps nowhere.
PAIRS = table("""
LOAD_ATTRIBUTE LOAD_ATTRIBUTE 160
LOAD_GLOBAL SUBTRACT 130
SUBSCRIPT SUBSCRIPT 130
MULTIPLY MULTIPLY 75
LOAD_ATTRIBUTE INPLACE_ADD 70
LOAD_GLOBAL LOAD_ATTRIBUTE 70
INPLACE_ADD JUMP_IF_LESS_EQUAL 65
STORE_SUBSCRIPT~ FOR_LOOP 60
INPLACE_ADD~ FOR_LOOP 60
ADD ADD 55
ADD^ RETURN 50
MULTIPLY INPLACE_ADD^ 45
""")


def fuse(guest: GuestCode, numbers: dict[str, int], names: dict[int, str]) -> None:
    """Make a program with pairs of the plain one; ``names`` are those of the handlers."""
    program = list(guest.plain)
    for place in pairs_in([names[each[0]] for each in program], entries(guest.source), PAIRS):
        first, second = guest.plain[place : place + 2]
        program[place] = _pair(first, second, numbers[pair_name(names[first[0]], names[second[0]])])
        guest.pairs[place] = 0
    guest.program = program
    guest.seams = [0] * len(program)


def _pair(first: tuple[Any, ...], second: tuple[Any, ...], number: int) -> tuple[Any, ...]:
    """What the second half needs stands behind what dies in the first, or in its place."""
    *operands, kills = first[1:]
    following = second[1:]
    return number, *operands, following if kills is None else (kills, following)


#: control words after which a frame goes on when something resumes it
RESUMED = frozenset({"yield", "yield_delegated", "return_generator"})


def entries(program: Program) -> set[int]:
    """Where register code is entered from elsewhere."""
    index_at = {each.position: index for index, each in enumerate(program.instructions)}
    found = {handler.target for handler in program.handlers}
    found.update(performed + 1 for _, performed in program.performed())
    for index, each in enumerate(program.instructions):
        roles = zip(each.row.roles, each.operands, strict=True)
        found.update(index_at[value] for role, value in roles if role.kind is Kind.TARGET and value in index_at)
        if each.row.control in RESUMED:
            found.add(index + 1)
    return found

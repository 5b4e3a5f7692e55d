"""The pairs of the stack machine's engine ``fused``: which there are, and where they stand in decoded code."""

from __future__ import annotations

from runtime.code import GuestCode
from runtime.pairs import pair_name, pairs_in, table

from .decode import Decoded, payload

#: The rows of the first and of the second half, the pairs found first before the others, and how often a pair is
#: executed, in ten-thousandths as ``generate.WEIGHTS``.  They are what saves the most on the benchmark suite, the first
#: dozen on CPython 3.11 and on 3.13 (``python -m benchmarks pairs --machine stack``); a CPython that has no such
#: instructions never meets the pair.  The first half does not leave the frame and jumps nowhere, but for FOR_ITER.
PAIRS = table("""
LOAD_FAST_CHECK LOAD_FAST_CHECK 310
LOAD_FAST_CHECK LOAD_CONST 185
LOAD_FAST_CHECK LOAD_ATTR 160
LOAD_FAST LOAD_FAST 1
LOAD_FAST LOAD_CONST 195
LOAD_FAST LOAD_ATTR 160
STORE_FAST LOAD_FAST_LOAD_FAST 80
FOR_ITER STORE_FAST 85
LOAD_FAST_CHECK CALL 60
LOAD_FAST CALL 1
LOAD_FAST CALL_ABOVE 65
STORE_FAST LOAD_FAST 60
INPLACE_ADD STORE_FAST 55
LOAD_FAST_CHECK LOAD_METHOD_NULL_BELOW 55
LOAD_FAST LOAD_METHOD_NULL_BELOW 1
LOAD_FAST LOAD_METHOD_NULL_ABOVE 40
STORE_FAST JUMP 45
COMPARE_EQUAL POP_JUMP_IF_FALSE 40
TEST_LESS POP_JUMP_IF_FALSE 40
LOAD_FAST_CHECK BINARY_ADD 35
LOAD_FAST BINARY_ADD 40
LOAD_CONST RETURN_VALUE 35
TO_BOOL POP_JUMP_IF_FALSE 35
LOAD_FAST BINARY_MULTIPLY 35
INPLACE_ADD SWAP 35
STORE_FAST STORE_FAST 35
""")


def fuse(guest: GuestCode, numbers: dict[str, int], handed: dict[str, int]) -> None:
    """Make a program with pairs of the plain one.

    ``handed``: how many values go over the seam of a pair without touching the stack.
    """
    instructions = guest.source.instructions
    names = [each.row.name for each in instructions]
    program = list(guest.plain)
    for place in pairs_in(names, entries(guest.source), PAIRS):
        first, second = instructions[place : place + 2]
        name = pair_name(first.row.name, second.row.name)
        program[place] = (numbers[name], payload(first.fields + second.fields))
        guest.pairs[place] = handed[name]
    guest.program = program
    guest.seams = [0] * len(program)


#: control words after which a frame goes on when something resumes it
RESUMED = frozenset({"yield", "yield_delegated", "return_generator"})


def entries(decoded: Decoded) -> set[int]:
    """Where code is entered from elsewhere."""
    found = {handler.target for handler in decoded.handlers}
    for index, each in enumerate(decoded.instructions):
        if "target" in each.row.fields:
            found.add(each.target)
        if each.row.control in RESUMED:
            found.add(index + 1)
    return found

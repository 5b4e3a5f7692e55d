"""Operand traffic: what each instruction reads and writes, counted by hand, and what functions add up to.

A push, a pop, a read or write of a variable and a read of a constant count once each (docs/metrics.md).
"""

import dis
from collections.abc import Iterator
from types import CodeType
from typing import Any

import pytest

from stackvm.decode import Instruction, decode
from stackvm.isa import ROWS
from stackvm.traffic import CONTROL_TRAFFIC, traffic

# row, values of its fields -> reads, writes
BY_HAND = [
    ("LOAD_FAST", (0,), (1, 1)),
    ("LOAD_FAST_CHECK", (0, "x"), (1, 1)),
    ("LOAD_FAST_AND_CLEAR", (0,), (1, 2)),  # the push, and the variable that becomes unbound
    ("LOAD_FAST_LOAD_FAST", (0, 1), (2, 2)),
    ("STORE_FAST", (0,), (1, 1)),
    ("STORE_FAST_LOAD_FAST", (0, 1), (2, 2)),
    ("STORE_FAST_STORE_FAST", (0, 1), (2, 2)),
    ("DELETE_FAST", (0, "x"), (1, 1)),
    ("LOAD_CONST", (None,), (1, 1)),
    ("PUSH_NULL", (), (0, 1)),
    ("POP_TOP", (), (1, 0)),
    ("END_FOR", (), (2, 0)),
    ("END_SEND", (), (2, 1)),
    ("COPY", (3,), (1, 1)),
    ("SWAP", (3,), (2, 2)),
    ("KW_NAMES", (("k",),), (1, 0)),
    ("BINARY_ADD", (), (2, 1)),
    ("INPLACE_ADD", (), (2, 1)),
    ("UNARY_NOT", (), (1, 1)),
    ("STORE_SUBSCR", (), (3, 0)),
    ("BINARY_SLICE", (), (3, 1)),
    ("BUILD_LIST", (0,), (0, 1)),
    ("BUILD_LIST", (4,), (4, 1)),
    ("BUILD_MAP", (4,), (4, 1)),
    ("BUILD_CONST_KEY_MAP", (2,), (3, 1)),
    ("LIST_APPEND", (2,), (2, 0)),  # one popped, one looked at
    ("MAP_ADD", (2,), (3, 0)),
    ("DICT_MERGE", (1,), (3, 0)),
    ("UNPACK_SEQUENCE", (3,), (1, 3)),
    ("UNPACK_EX", (1, 2), (1, 4)),
    ("LOAD_GLOBAL", ("g",), (0, 1)),
    ("LOAD_GLOBAL_NULL_BELOW", ("g",), (0, 2)),
    ("LOAD_GLOBAL_NULL_ABOVE", ("g",), (0, 2)),
    ("LOAD_ATTR", ("a",), (1, 1)),
    ("STORE_ATTR", ("a",), (2, 0)),
    # what a row pushes and pops again within itself is no traffic
    ("LOAD_METHOD_NULL_BELOW", ("a",), (1, 2)),
    ("LOAD_METHOD_NULL_ABOVE", ("a",), (1, 2)),
    ("LOAD_SUPER_METHOD_NULL_BELOW", ("a",), (3, 2)),
    ("LOAD_DEREF", (0, "x"), (1, 1)),
    ("STORE_DEREF", (0,), (2, 0)),  # the value and the cell
    ("MAKE_CELL", (0,), (1, 1)),
    ("IMPORT_FROM", ("a",), (1, 1)),
    ("IMPORT_STAR", (), (1, 0)),
    ("PRINT_EXPR", (), (1, 0)),
    ("PUSH_EXC_INFO", (), (2, 2)),
    ("CHECK_EXC_MATCH", (), (2, 1)),
    ("CHECK_EG_MATCH", (), (2, 2)),
    ("BEFORE_WITH", (), (1, 2)),
    ("WITH_EXCEPT_START", (), (2, 1)),
    ("MATCH_KEYS", (), (2, 1)),
    ("MATCH_CLASS", (1,), (3, 1)),
    ("JUMP", (0,), (0, 0)),
    ("POP_JUMP_IF_FALSE", (0,), (1, 0)),
    ("FOR_ITER", (0,), (1, 1)),
    ("SEND", (0,), (2, 1)),
    ("YIELD_VALUE", (), (1, 1)),
    ("RETURN_VALUE", (), (1, 0)),
    ("RETURN_CONST", (None,), (1, 0)),
    ("CALL", (0,), (2, 1)),
    ("CALL", (3,), (5, 1)),
    ("CALL_ABOVE", (3,), (5, 1)),
    ("CALL_NAMED", (3,), (5, 1)),
    ("CALL_KW", (3,), (6, 1)),
    ("CALL_FUNCTION_EX", (0,), (3, 1)),
    ("CALL_FUNCTION_EX", (1,), (4, 1)),
]


def instruction(row: str, fields: tuple[Any, ...]) -> Instruction:
    return Instruction(row, 0, ROWS[row], fields, 0, 1, 0)


@pytest.mark.parametrize(("row", "fields", "expected"), BY_HAND)
def test_by_hand(row: str, fields: tuple[Any, ...], expected: tuple[int, int]) -> None:
    assert traffic(instruction(row, fields)) == expected


def test_every_control_word_has_figures() -> None:
    assert {row.control for row in ROWS.values() if row.control is not None} == set(CONTROL_TRAFFIC)


@pytest.mark.parametrize("kind", ["BELOW", "ABOVE"])
def test_where_null_stands_makes_no_difference(kind: str) -> None:
    """3.13 moved NULL from below the callable to above it: the same values travel."""
    for name in ("LOAD_METHOD_NULL", "LOAD_SUPER_METHOD_NULL", "LOAD_SUPER_METHOD_ZERO_NULL", "LOAD_GLOBAL_NULL"):
        assert traffic(instruction(f"{name}_{kind}", ("a",))) == traffic(instruction(f"{name}_ABOVE", ("a",)))


def stack_effect(found: Instruction) -> int:
    """What ``dis`` says an instruction that does not jump does to the stack; 3.11 splits a call in two."""
    if found.opcode == "RETURN_VALUE":  # since 3.14 dis counts what the caller gets too
        return -1
    names = ["PRECALL", found.opcode] if found.opcode == "CALL" and "PRECALL" in dis.opmap else [found.opcode]
    return sum(_effect(dis.opmap[name], found.argument) for name in names)


def _effect(number: int, argument: int) -> int:
    return dis.stack_effect(number, argument if number >= dis.HAVE_ARGUMENT else None, jump=False)


PLAIN = (
    "BINARY_OP COMPARE_OP BINARY_SUBSCR STORE_SUBSCR DELETE_SUBSCR BINARY_SLICE STORE_SLICE BUILD_TUPLE BUILD_LIST "
    "BUILD_SET BUILD_MAP BUILD_STRING BUILD_SLICE UNPACK_SEQUENCE UNPACK_EX LOAD_ATTR STORE_ATTR DELETE_ATTR "
    "LOAD_GLOBAL LOAD_NAME STORE_NAME LOAD_METHOD LOAD_SUPER_ATTR IMPORT_NAME MAKE_FUNCTION SET_FUNCTION_ATTRIBUTE "
    "UNARY_NOT UNARY_NEGATIVE IS_OP CONTAINS_OP GET_ITER TO_BOOL CONVERT_VALUE FORMAT_SIMPLE FORMAT_WITH_SPEC "
    "FORMAT_VALUE PUSH_NULL POP_TOP CALL CALL_KW CALL_FUNCTION_EX BEFORE_WITH RETURN_VALUE LOAD_BUILD_CLASS "
    "LOAD_ASSERTION_ERROR END_SEND MATCH_CLASS LOAD_SPECIAL BUILD_TEMPLATE BUILD_INTERPOLATION"
).split()


def plain_instructions(library: list[CodeType]) -> Iterator[Instruction]:
    return (each for code in library for each in decode(code).instructions if each.opcode in PLAIN)


def test_pushes_less_pops_is_what_dis_says(library: list[CodeType]) -> None:
    """For instructions that touch the stack alone, over the standard library."""
    checked = set()
    for found in plain_instructions(library):
        reads, writes = traffic(found)
        effect = stack_effect(found)
        assert writes - reads == effect, (found.opcode, found.argument)
        checked.add(found.opcode)
    assert len(checked) > 30


FUNCTION = "def f(a, b):\n    return a.method(b) + 1\n"


def test_a_function() -> None:
    """LOAD a (1, 1), method (1, 2), LOAD b (1, 1), CALL (3, 1), LOAD 1 (1, 1), + (2, 1), RETURN (1, 0)."""
    (code,) = (each for each in compile(FUNCTION, "<test>", "exec").co_consts if isinstance(each, CodeType))
    pairs = [traffic(each) for each in decode(code).instructions]
    assert (sum(reads for reads, _ in pairs), sum(writes for _, writes in pairs)) == (10, 7)

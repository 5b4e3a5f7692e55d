"""How an opcode of CPython names a row of the instruction set and how its argument is read.

``Opcode(rows, select, argument)``: ``rows[select(arg)]`` is the row, ``argument(code, arg)`` the values of the row's
fields. ``COMMON`` holds what 3.11 and later agree on; each ``py3XX.py`` changes and adds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import CodeType
from typing import Any

from ..isa import BINARY, COMPARISONS

Argument = Callable[[CodeType, int], tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Opcode:
    """The rows one CPython opcode can stand for."""

    rows: tuple[str, ...]
    select: Callable[[int], int]
    argument: Argument


def first(arg: int) -> int:
    """The only row."""
    return 0


def none(code: CodeType, arg: int) -> tuple[Any, ...]:
    return ()


def raw(code: CodeType, arg: int) -> tuple[Any, ...]:
    return (arg,)


def pairs(code: CodeType, arg: int) -> tuple[Any, ...]:
    return (2 * arg,)


def name(code: CodeType, arg: int) -> tuple[Any, ...]:
    return (code.co_names[arg],)


def name_after_bit(code: CodeType, arg: int) -> tuple[Any, ...]:
    return (code.co_names[arg >> 1],)


def name_after_two_bits(code: CodeType, arg: int) -> tuple[Any, ...]:
    return (code.co_names[arg >> 2],)


def constant(code: CodeType, arg: int) -> tuple[Any, ...]:
    return (code.co_consts[arg],)


def variable(code: CodeType, arg: int) -> tuple[Any, ...]:
    return (arg, variable_name(code, arg))


def variable_pair(code: CodeType, arg: int) -> tuple[Any, ...]:
    return (arg >> 4, arg & 15)


def variable_name(code: CodeType, index: int) -> str:
    """The name of a variable, cell or free variable by its slot."""
    return code._varname_from_oparg(index)  # type: ignore[attr-defined,no-any-return]


def unpack_ex(code: CodeType, arg: int) -> tuple[Any, ...]:
    return (arg & 0xFF, arg >> 8)


def function_parts(code: CodeType, arg: int) -> tuple[Any, ...]:
    return (arg.bit_count() + 1, arg)


def conversion(code: CodeType, arg: int) -> tuple[Any, ...]:
    return (arg & 3,) if arg & 3 else ()


def one(row: str, argument: Argument = none) -> Opcode:
    return Opcode((row,), first, argument)


def by_bit(clear: str, set_: str, argument: Argument, bit: int = 0) -> Opcode:
    return Opcode((clear, set_), lambda arg: arg >> bit & 1, argument)


def by_value(rows: tuple[str, ...], argument: Argument = none, *, start: int = 0) -> Opcode:
    return Opcode(rows, lambda arg: arg - start, argument)


def comparisons(shift: int) -> Opcode:
    """COMPARE_OP, operator above ``shift`` bits; from 3.13 on bit 4 asks for the truth of the result."""
    rows = tuple(f"{prefix}_{row.upper()}" for prefix in ("COMPARE", "TEST") for row in COMPARISONS)
    if shift == 5:
        return Opcode(rows, lambda arg: (arg >> 5) + (6 if arg & 16 else 0), none)
    return Opcode(rows[:6], lambda arg: arg >> shift, none)


def intrinsics(table: dict[int, str], generic: str) -> Opcode:
    """CALL_INTRINSIC_n: the numbers of ``table`` have rows of their own."""
    rows = (generic, *table.values())
    numbers = list(table)

    def number(code: CodeType, arg: int) -> tuple[Any, ...]:
        return () if arg in table else (arg,)

    return Opcode(rows, lambda arg: numbers.index(arg) + 1 if arg in table else 0, number)


#: opcodes that are no instruction for either machine: operand bytes, or nothing to do in Python terms (but a debugger
#: may stop at a NOP)
SKIPPED = frozenset({"CACHE", "EXTENDED_ARG", "RESUME", "NOP", "PRECALL", "NOT_TAKEN"})

JUMP = one("JUMP", raw)

COMMON: dict[str, Opcode] = {
    **{
        opcode: one(opcode)
        for opcode in (
            "UNARY_NEGATIVE UNARY_NOT UNARY_INVERT BINARY_SUBSCR STORE_SUBSCR DELETE_SUBSCR PUSH_NULL POP_TOP GET_ITER "
            "GET_YIELD_FROM_ITER GET_AITER GET_ANEXT GET_LEN MATCH_MAPPING MATCH_SEQUENCE MATCH_KEYS PUSH_EXC_INFO "
            "POP_EXCEPT CHECK_EXC_MATCH CHECK_EG_MATCH WITH_EXCEPT_START BEFORE_WITH BEFORE_ASYNC_WITH END_ASYNC_FOR "
            "LOAD_BUILD_CLASS LOAD_ASSERTION_ERROR RETURN_GENERATOR RETURN_VALUE SETUP_ANNOTATIONS NOP"
        ).split()
    },
    **{
        opcode: one(opcode, raw)
        for opcode in "BUILD_TUPLE BUILD_LIST BUILD_SET BUILD_STRING BUILD_CONST_KEY_MAP".split()
    },
    **{
        opcode: one(opcode, raw)
        for opcode in (
            "LIST_APPEND SET_ADD MAP_ADD LIST_EXTEND SET_UPDATE DICT_UPDATE DICT_MERGE COPY SWAP COPY_FREE_VARS "
            "UNPACK_SEQUENCE MATCH_CLASS"
        ).split()
    },
    **{
        opcode: one(opcode, name)
        for opcode in (
            "STORE_ATTR DELETE_ATTR IMPORT_NAME IMPORT_FROM LOAD_NAME STORE_NAME DELETE_NAME STORE_GLOBAL DELETE_GLOBAL"
        ).split()
    },
    **{
        opcode: one(opcode, variable)
        for opcode in "STORE_FAST DELETE_FAST MAKE_CELL LOAD_DEREF STORE_DEREF DELETE_DEREF".split()
    },
    "LOAD_CONST": one("LOAD_CONST", constant),
    "BUILD_MAP": one("BUILD_MAP", pairs),
    "BUILD_SLICE": by_value(("BUILD_SLICE", "BUILD_SLICE_STEP"), start=2),
    "UNPACK_EX": one("UNPACK_EX", unpack_ex),
    "BINARY_OP": by_value(tuple(f"{kind}_{row.upper()}" for kind in ("BINARY", "INPLACE") for row in BINARY)),
    "IS_OP": by_bit("IS_OP", "IS_NOT_OP", none),
    "CONTAINS_OP": by_bit("CONTAINS_OP", "NOT_CONTAINS_OP", none),
    "RAISE_VARARGS": by_value(("RAISE_AGAIN", "RAISE", "RAISE_FROM")),
    "RERAISE": Opcode(("RERAISE", "RERAISE_LASTI"), lambda arg: min(arg, 1), raw),
    "GET_AWAITABLE": one("GET_AWAITABLE", raw),
    "JUMP_FORWARD": JUMP,
    "JUMP_BACKWARD": JUMP,
    "JUMP_BACKWARD_NO_INTERRUPT": JUMP,
    "FOR_ITER": one("FOR_ITER", raw),
    "SEND": one("SEND_KEEP", raw),
    "YIELD_VALUE": one("YIELD_VALUE"),
    "CALL": one("CALL", raw),
    "CALL_FUNCTION_EX": one("CALL_FUNCTION_EX", raw),
}

FORMAT_VALUE = Opcode(
    ("FORMAT_SIMPLE", "FORMAT_VALUE_CONVERTED", "FORMAT_WITH_SPEC", "FORMAT_VALUE_CONVERTED_WITH_SPEC"),
    lambda arg: (1 if arg & 3 else 0) + (2 if arg & 4 else 0),
    conversion,
)


@dataclass(frozen=True, slots=True)
class Version:
    """The opcode table of one CPython version with what else differs."""

    number: tuple[int, int]
    opcodes: dict[str, Opcode]
    for_iter_skips: int  #: instructions after an exhausted FOR_ITER's target that are never executed
    keyword_calls: bool  #: KW_NAMES precedes the call instead of names on the stack
    jumps: frozenset[str]  #: opcodes whose argument is a target
    fused: dict[str, int]  #: opcodes that stand for several simple loads and stores, and for how many


def jumping(opcodes: dict[str, Opcode]) -> frozenset[str]:
    """The opcodes of which every row has a target."""
    from ..isa import ROWS

    return frozenset(opcode for opcode, entry in opcodes.items() if "target" in ROWS[entry.rows[0]].fields)

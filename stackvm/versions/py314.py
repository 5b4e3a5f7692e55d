"""CPython 3.14 (``Python/bytecodes.c``): borrowed loads, common constants, special methods, template strings."""

import opcode

from .common import COMMON, Opcode, Version, by_bit, jumping, none, one, variable, variable_pair
from .py313 import FUSED as FUSED_BEFORE
from .py313 import OPCODES as BEFORE

#: 3.14 has these no more: ``x[y]`` is a BINARY_OP, constants and ``with`` have instructions for several
GONE = frozenset(
    "BINARY_SUBSCR BUILD_CONST_KEY_MAP RETURN_CONST LOAD_ASSERTION_ERROR BEFORE_WITH BEFORE_ASYNC_WITH".split()
)


def small_integer(code: object, arg: int) -> tuple[int]:
    """LOAD_SMALL_INT: the argument is the value."""
    return (arg,)


def common_constant(code: object, arg: int) -> tuple[str]:
    """LOAD_COMMON_CONSTANT: AssertionError and builtins that inlined calls compare with."""
    return (opcode._common_constants[arg].__name__,)  # type: ignore[attr-defined]


def special_method(code: object, arg: int) -> tuple[str]:
    """LOAD_SPECIAL: the methods of ``with`` and ``async with``."""
    return (opcode._special_method_names[arg],)  # type: ignore[attr-defined]


def conversion(code: object, arg: int) -> tuple[int]:
    """BUILD_INTERPOLATION: the conversion stands above two bits, the lowest of which says that there is a format."""
    return (arg >> 2,)


def binary_operators() -> Opcode:
    """BINARY_OP: the subscript follows the operators (NB_SUBSCR)."""
    operators = COMMON["BINARY_OP"]
    return Opcode((*operators.rows, "BINARY_SUBSCR"), operators.select, none)


OPCODES = {
    **{name: entry for name, entry in BEFORE.items() if name not in GONE},
    "LOAD_FAST_BORROW": one("LOAD_FAST", variable),
    "LOAD_FAST_BORROW_LOAD_FAST_BORROW": one("LOAD_FAST_LOAD_FAST", variable_pair),
    "LOAD_SMALL_INT": one("LOAD_CONST", small_integer),
    "LOAD_COMMON_CONSTANT": one("LOAD_COMMON_CONSTANT", common_constant),
    "BINARY_OP": binary_operators(),
    "LOAD_SPECIAL": one("LOAD_SPECIAL", special_method),
    "WITH_EXCEPT_START": one("WITH_EXCEPT_START_ABOVE"),
    "CALL_FUNCTION_EX": one("CALL_FUNCTION_EX_FULL"),
    "POP_ITER": one("POP_TOP"),
    "BUILD_TEMPLATE": one("BUILD_TEMPLATE"),
    "BUILD_INTERPOLATION": by_bit("BUILD_INTERPOLATION", "BUILD_INTERPOLATION_WITH_SPEC", conversion),
}

FUSED = {**FUSED_BEFORE, "LOAD_FAST_BORROW_LOAD_FAST_BORROW": 2}
VERSION = Version((3, 14), OPCODES, for_iter_skips=1, keyword_calls=False, jumps=jumping(OPCODES), fused=FUSED)

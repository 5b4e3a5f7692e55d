"""CPython 3.13 (``Python/bytecodes.c``): fused loads and stores, NULL above the callable, names on the stack."""

from .common import COMMON, Version, by_bit, comparisons, jumping, name_after_bit, one, raw, variable_pair
from .py312 import SINCE, load_super


def code_only(code: object, arg: int) -> tuple[int, int]:
    """MAKE_FUNCTION takes the code object alone; SET_FUNCTION_ATTRIBUTE adds the rest."""
    return (1, 0)


OPCODES = {
    **COMMON,
    **SINCE,
    "LOAD_FAST_LOAD_FAST": one("LOAD_FAST_LOAD_FAST", variable_pair),
    "STORE_FAST_LOAD_FAST": one("STORE_FAST_LOAD_FAST", variable_pair),
    "STORE_FAST_STORE_FAST": one("STORE_FAST_STORE_FAST", variable_pair),
    "LOAD_GLOBAL": by_bit("LOAD_GLOBAL", "LOAD_GLOBAL_NULL_ABOVE", name_after_bit),
    "LOAD_ATTR": by_bit("LOAD_ATTR", "LOAD_METHOD_NULL_ABOVE", name_after_bit),
    "LOAD_SUPER_ATTR": load_super("ABOVE"),
    "COMPARE_OP": comparisons(5),
    "TO_BOOL": one("TO_BOOL"),
    "CONVERT_VALUE": one("CONVERT_VALUE", raw),
    "FORMAT_SIMPLE": one("FORMAT_SIMPLE"),
    "FORMAT_WITH_SPEC": one("FORMAT_WITH_SPEC"),
    "MAKE_FUNCTION": one("MAKE_FUNCTION", code_only),
    "SET_FUNCTION_ATTRIBUTE": one("SET_FUNCTION_ATTRIBUTE", raw),
    "DICT_MERGE": one("DICT_MERGE_ABOVE", raw),
    "CALL": one("CALL_ABOVE", raw),
    "CALL_KW": one("CALL_KW", raw),
    "CALL_FUNCTION_EX": one("CALL_FUNCTION_EX_ABOVE", raw),
    "END_FOR": one("POP_TOP"),
}

FUSED = {"LOAD_FAST_LOAD_FAST": 2, "STORE_FAST_LOAD_FAST": 2, "STORE_FAST_STORE_FAST": 2}
VERSION = Version((3, 13), OPCODES, for_iter_skips=2, keyword_calls=False, jumps=jumping(OPCODES), fused=FUSED)

"""CPython 3.12 (``Python/bytecodes.c``): inlined comprehensions, intrinsics, ``LOAD_SUPER_ATTR``, PEP 695."""

from .common import (
    COMMON,
    FORMAT_VALUE,
    Opcode,
    Version,
    by_bit,
    comparisons,
    constant,
    function_parts,
    intrinsics,
    jumping,
    name,
    name_after_bit,
    name_after_two_bits,
    one,
    raw,
    variable,
)

INTRINSICS_1 = {
    1: "DISPLAY",
    2: "IMPORT_STAR_INTRINSIC",
    3: "STOPITERATION_ERROR",
    4: "ASYNC_GEN_WRAP",
    5: "UNARY_POSITIVE",
    6: "LIST_TO_TUPLE",
}
INTRINSICS_2 = {1: "PREP_RERAISE_STAR"}

#: what 3.12 has and later versions keep
SINCE = {
    "LOAD_FAST": one("LOAD_FAST", variable),
    "LOAD_FAST_CHECK": one("LOAD_FAST_CHECK", variable),
    "LOAD_FAST_AND_CLEAR": one("LOAD_FAST_AND_CLEAR", variable),
    "LOAD_LOCALS": one("LOAD_LOCALS"),
    "LOAD_FROM_DICT_OR_GLOBALS": one("LOAD_FROM_DICT_OR_GLOBALS", name),
    "LOAD_FROM_DICT_OR_DEREF": one("LOAD_FROM_DICT_OR_DEREF", variable),
    "BINARY_SLICE": one("BINARY_SLICE"),
    "STORE_SLICE": one("STORE_SLICE"),
    "END_SEND": one("END_SEND"),
    "CLEANUP_THROW": one("CLEANUP_THROW"),
    "RETURN_CONST": one("RETURN_CONST", constant),
    "CALL_INTRINSIC_1": intrinsics(INTRINSICS_1, "CALL_INTRINSIC_1"),
    "CALL_INTRINSIC_2": intrinsics(INTRINSICS_2, "CALL_INTRINSIC_2"),
    **{
        f"POP_JUMP_IF_{condition}": one(f"POP_JUMP_IF_{condition}", raw)
        for condition in ("FALSE", "TRUE", "NONE", "NOT_NONE")
    },
}


def load_super(null: str) -> Opcode:
    """LOAD_SUPER_ATTR: bit 0 asks for a method, bit 1 is set where ``super`` has its two arguments in the source."""
    rows = (
        "LOAD_SUPER_ATTR_ZERO",
        f"LOAD_SUPER_METHOD_ZERO_NULL_{null}",
        "LOAD_SUPER_ATTR",
        f"LOAD_SUPER_METHOD_NULL_{null}",
    )
    return Opcode(rows, lambda arg: arg & 3, name_after_two_bits)


OPCODES = {
    **COMMON,
    **SINCE,
    "LOAD_CLOSURE": one("LOAD_FAST", variable),
    "LOAD_GLOBAL": by_bit("LOAD_GLOBAL", "LOAD_GLOBAL_NULL_BELOW", name_after_bit),
    "LOAD_ATTR": by_bit("LOAD_ATTR", "LOAD_METHOD_NULL_BELOW", name_after_bit),
    "LOAD_SUPER_ATTR": load_super("BELOW"),
    "COMPARE_OP": comparisons(4),
    "FORMAT_VALUE": FORMAT_VALUE,
    "MAKE_FUNCTION": one("MAKE_FUNCTION", function_parts),
    "KW_NAMES": one("KW_NAMES", constant),
    "END_FOR": one("END_FOR"),
}

VERSION = Version((3, 12), OPCODES, for_iter_skips=1, keyword_calls=True, jumps=jumping(OPCODES), fused={})

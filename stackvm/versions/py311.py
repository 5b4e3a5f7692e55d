"""CPython 3.11 (``Lib/opcode.py``, ``Python/ceval.c``)."""

from .common import (
    COMMON,
    FORMAT_VALUE,
    Version,
    by_bit,
    comparisons,
    constant,
    function_parts,
    jumping,
    name,
    name_after_bit,
    one,
    raw,
    variable,
)

OPCODES = {
    **COMMON,
    "LOAD_FAST": one("LOAD_FAST_CHECK", variable),
    "LOAD_CLOSURE": one("LOAD_FAST", variable),
    "LOAD_CLASSDEREF": one("LOAD_CLASSDEREF", variable),
    "LOAD_GLOBAL": by_bit("LOAD_GLOBAL", "LOAD_GLOBAL_NULL_BELOW", name_after_bit),
    "LOAD_ATTR": one("LOAD_ATTR", name),
    "LOAD_METHOD": one("LOAD_METHOD_NULL_BELOW", name),
    "COMPARE_OP": comparisons(0),
    "UNARY_POSITIVE": one("UNARY_POSITIVE"),
    "LIST_TO_TUPLE": one("LIST_TO_TUPLE"),
    "PRINT_EXPR": one("PRINT_EXPR"),
    "IMPORT_STAR": one("IMPORT_STAR"),
    "ASYNC_GEN_WRAP": one("ASYNC_GEN_WRAP"),
    "PREP_RERAISE_STAR": one("PREP_RERAISE_STAR"),
    "FORMAT_VALUE": FORMAT_VALUE,
    "MAKE_FUNCTION": one("MAKE_FUNCTION", function_parts),
    "KW_NAMES": one("KW_NAMES", constant),
    "SEND": one("SEND", raw),
    "JUMP_IF_FALSE_OR_POP": one("JUMP_IF_FALSE_OR_POP", raw),
    "JUMP_IF_TRUE_OR_POP": one("JUMP_IF_TRUE_OR_POP", raw),
    **{
        f"POP_JUMP_{direction}_IF_{condition}": one(f"POP_JUMP_IF_{condition}", raw)
        for direction in ("FORWARD", "BACKWARD")
        for condition in ("FALSE", "TRUE", "NONE", "NOT_NONE")
    },
}

VERSION = Version((3, 11), OPCODES, for_iter_skips=0, keyword_calls=True, jumps=jumping(OPCODES), fused={})

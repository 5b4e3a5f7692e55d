"""What typical code becomes: the figures of the comparison rest on these."""

from types import CodeType

import pytest

from translator import translate

SHAPES = [
    ("x = a + b", "ADD RETURN"),
    ("return a + b", "RETURN_ADD"),
    ("return a < b", "RETURN_LESS"),
    ("return a, b", "RETURN_BUILD_TUPLE"),
    ("a[b] = 1", "STORE_SUBSCRIPT_RETURN"),
    ("x = a\n    x += 1", "MOVE INPLACE_ADD RETURN"),
    ("return a.name", "RETURN_LOAD_ATTRIBUTE"),
    ("a.name = b", "STORE_ATTRIBUTE_RETURN"),
    ("return a[b]", "RETURN_SUBSCRIPT"),
    ("x = a(b, 1)", "CALL RETURN"),
    ("x, y = a", "UNPACK_SEQUENCE RETURN"),
    ("if a < b: return 1", "JUMP_UNLESS_LESS RETURN RETURN"),
    ("if not a: return 1", "JUMP_IF_TRUE RETURN RETURN"),
    ("if a is None: return 1", "JUMP_IF_NOT_NONE RETURN RETURN"),
    ("return a if b else 1", "JUMP_IF_FALSE RETURN RETURN"),
    ("a, b = b, a", "MOVE_PAIR MOVE RETURN"),
    ("return [a, b, 1]", "BUILD_LIST RETURN"),
    ("a(key=b)", "CALL_KEYWORDS RETURN"),
    ("a(*b)", "CALL_UNPACKED RETURN"),
    (
        "while a < b: a += 1",
        "JUMP_UNLESS_LESS INPLACE_ADD JUMP_IF_LESS RETURN RETURN | JUMP_UNLESS_LESS INPLACE_ADD JUMP RETURN",
    ),
]


@pytest.mark.parametrize(("body", "expected"), SHAPES)
def test_shape(body: str, expected: str) -> None:
    """As 3.11 compiles it, or behind the bar as later versions do."""
    found = instructions(f"def f(a, b):\n    {body}")
    assert found in [each.split() for each in expected.split("|")]


def instructions(source: str) -> list[str]:
    [code] = [each for each in compile(source, "test", "exec").co_consts if isinstance(each, CodeType)]
    return [each.row.name for each in translate(code).instructions()]


def test_loop_is_three_instructions() -> None:
    """Two of them are executed each time round."""
    listing = instructions("def f(n):\n    t = 0\n    for i in range(n): t += i\n    return t")
    assert listing == "LOAD_CONSTANT CALL_GLOBAL FOR_START FOR_ITER INPLACE_ADD FOR_LOOP RETURN".split()

"""What cannot be translated says where and why; what no compiler makes does not go through."""

import sys
from opcode import opmap
from types import CodeType

import pytest

from stackvm.decode import decode
from translator import TranslationError, translate
from translator.frontend import lift
from translator.ir.opcodes import CLEAR, MOVE


def f(a):
    return a


def with_bytes(*units: tuple[str, int]) -> CodeType:
    data = b"".join(bytes((opmap[name], argument)) for name, argument in (("RESUME", 0), *units))
    return f.__code__.replace(co_code=data, co_exceptiontable=b"", co_linetable=b"")


@pytest.mark.parametrize(
    ("units", "reason"),
    [
        ([("POP_TOP", 0), ("RETURN_VALUE", 0)], "the value stack is empty"),
        ([("LOAD_FAST", 0), ("SWAP", 5), ("RETURN_VALUE", 0)], "the value stack is too short"),
        ([("LOAD_FAST", 0), ("POP_TOP", 0)], "the code falls off its end"),
        ([("PUSH_NULL", 0), ("RETURN_VALUE", 0)], "a value is expected where the stack holds none"),
    ],
)
def test_impossible_code_is_refused(units: list[tuple[str, int]], reason: str) -> None:
    code = with_bytes(*units)
    with pytest.raises(TranslationError) as caught:
        translate(code)
    assert caught.value.code is code
    assert reason in caught.value.reason
    assert "\n" not in str(caught.value)
    assert f"offset {caught.value.offset}" in str(caught.value)


def test_plain_translation_moves_as_the_stack_does() -> None:
    """At O0 each load and store is a move, and what is popped is cleared where it was popped."""
    code = compile("a = lambda x, y: (x, y)[0]", "test", "exec").co_consts[0]
    function = lift(decode(code))
    moves = [each for each in function.instructions() if each.opcode is MOVE]
    assert len(moves) == 3
    module = lift(decode(compile("f()", "test", "exec")))
    assert [each.opcode for each in module.instructions()].count(CLEAR) == 1


def test_deep_nesting_needs_no_recursion() -> None:
    depth = 18
    source = "def f(a):\n" + "".join(f"{'  ' * i} for i{i} in a:\n" for i in range(1, depth)) + "  " * depth + " a()\n"
    code = compile(source, "deep", "exec").co_consts[0]
    limit = sys.getrecursionlimit()
    long = "def f(a):\n" + "".join(f"    if a: a = {i}\n" for i in range(limit))
    for each in (code, compile(long, "long", "exec").co_consts[0]):
        assert translate(each).positions

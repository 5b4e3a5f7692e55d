"""Each rule of the IR, broken once; and what the lifter and every pass make keeps them all."""

from types import CodeType

import pytest

from stackvm.decode import decode
from translator.driver import translate_in_stages
from translator.errors import VerifierError
from translator.frontend import lift
from translator.ir.parser import parse
from translator.ir.verifier import verify
from translator.observe import Observer


def f(a, b):
    return a


BROKEN = [
    ("", "has no block"),
    ("block 0 (%0):\n  return %0 @0", "the entry has parameters"),
    ("block 0:", "is empty"),
    ("block 0:\n  %0 = move a @0", "says where to go on"),
    ("block 0:\n  return a @0\n  return b @0", "says where to go on"),
    ("block 0:\n  jump -> block 7 @0", "there is no block 7"),
    ("block 0:\n  jump -> block 1 @0\nblock 1 (%0):\n  return %0 @0", "0 arguments for block 1, it wants 1"),
    ("block 0:\n  %0 = move a @0\n  %0 = move b @0\n  return %0 @0", "%0 is written twice"),
    ("block 0:\n  return %0 @0", "read before they are written on some way: %0"),
    ("block 0:\n  return %9 @0", "there is no temporary %9"),
    ("block 0:\n  return $5 @0", "there is no constant $5"),
    ("block 0:\n  $0 = move a @0\n  return a @0", "a constant cannot be written"),
    ("block 0:\n  %0 = add a @0\n  return %0 @0", "1 operands, it has 2"),
    ("block 0:\n  %0 = load_global @0\n  return %0 @0", "it has 1 immediates"),
    ("block 0:\n  jump_if_true a -> block 0 @0", "it has 2 targets"),
    ("block 0:\n  clear a @0\n  return a @0", "only a temporary can be cleared"),
    ("block 0:\n  a = move a @0\n  return a @0", "a value is moved to where it is"),
    ("block 0:\n  a, a = unpack_sequence b @0\n  return a @0", "one variable is written twice"),
    ("block 0:\n  %0 = move a @0\n  delete %0 ['x'] @0\n  return a @0", "the operand must be a variable"),
    ("block 0 unwind block 1:\n  jump -> block 1 @0\nblock 1 (%0):\n  return %0 @0", "entered by exceptions only"),
    ("block 0 unwind block 1:\n  return a @0\nblock 1:\n  return a @0", "no parameter for the exception"),
    (
        "block 0:\n  jump_if_true a -> block 1, block 2 @0\nblock 1:\n  %0 = move a @0\n  jump -> block 2 @0\n"
        "block 2:\n  return %0 @0",
        "read before they are written on some way: %0",
    ),
]


@pytest.mark.parametrize(("text", "rule"), BROKEN)
def test_broken_rule_is_named(text: str, rule: str) -> None:
    function = parse(f"function 'f' (a, b) temporaries 2\nconstant $0 = 1\n{text}", f.__code__)
    with pytest.raises(VerifierError) as caught:
        verify(function)
    assert rule in str(caught.value)
    assert "\n" not in str(caught.value)


def test_what_is_lifted_is_valid(library: list[CodeType]) -> None:
    for code in library:
        verify(lift(decode(code)))


def test_every_pass_keeps_the_rules(library: list[CodeType]) -> None:
    observer = Observer(verify_each=True)
    for code in library[::3]:
        translate_in_stages(code, "O2", observer.run).register_code.verify()
    assert observer.changes["copy_propagation"] and observer.changes["retarget"]

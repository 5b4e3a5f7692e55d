"""Registers: values alive at the same time have different ones, and parallel copies lose nothing."""

from types import CodeType

from hypothesis import given
from hypothesis import strategies as st

from translator.driver import lower, translate
from translator.ir.parser import parse_function
from translator.regalloc.parallel_copy import sequentialize


def test_a_handler_that_nothing_leads_to_reads_a_register() -> None:
    """A pass may have removed the one instruction that could raise."""
    text = """function 'f' (a)
block 0:
  jump -> block 1 (a a) @0
block 1 (%0 %3) unwind block 2:
  return a @2
block 2 (%1):
  %2 = add %0 %1 @4
  return %2 @6
"""
    lower(parse_function(text), "O0").verify()


@given(st.dictionaries(st.integers(0, 7), st.integers(0, 7)))
def test_parallel_copies_happen_at_once(copies: dict[int, int]) -> None:
    registers = {number: f"value {number}" for number in range(8)}
    expected = {**registers, **{target: registers[source] for target, source in copies.items()}}
    for target, source in sequentialize(copies.items(), spare=8):
        registers[target] = registers[source]
    registers.pop(8, None)
    assert registers == expected


def test_a_spare_register_is_used_for_cycles_only() -> None:
    assert 8 not in {target for target, _ in sequentialize([(1, 0), (2, 1), (3, 2)], spare=8)}
    assert 8 in {target for target, _ in sequentialize([(1, 0), (0, 1)], spare=8)}


def names(source: str, pipeline: str = "O2") -> list[str]:
    """The instructions of the one function in ``source``; its keep marks as a trailing ``k``."""
    [code] = [each for each in compile(source, "test", "exec").co_consts if isinstance(each, CodeType)]
    return [each.row.name + " k" * each.keep for each in translate(code, pipeline).instructions()]


def test_a_temporary_read_last_is_consumed() -> None:
    assert names("def f(g): h = g(g()); return h") == ["CALL k", "CALL", "RETURN k"]


def test_a_temporary_dies_before_the_frame_is_left() -> None:
    """As the stack machine pops it; what is returned by itself moves."""
    assert names("def f(g): return g() + g") == ["CALL k", "RETURN_ADD"]
    assert names("def f(g): return g + g") == ["RETURN_ADD k"]


def test_a_temporary_overwritten_by_the_result_needs_no_clearing() -> None:
    assert names("def f(g): return ~g()")[:2] == ["CALL k", "INVERT k"]


def test_calls_and_yields_let_go_of_what_their_result_overwrites() -> None:
    """The result comes when the callee returns or the generator goes on: the operand must not live as long."""
    assert names("def f(g): return g(g())")[:2] == ["CALL k", "CALL"]
    assert "YIELD" in names("def f(g): return (yield g())")


def test_one_operand_dies_while_the_other_lives() -> None:
    """The keep mark keeps both, so the dead one is cleared: the subscripted container and key of an augmented store."""
    listing = names("def f(g): g().x += 1")
    assert listing[0] == "CALL k"
    assert [each for each in listing if each.startswith(("LOAD_ATTRIBUTE", "STORE_ATTRIBUTE"))] == [
        "LOAD_ATTRIBUTE k",
        "STORE_ATTRIBUTE_RETURN",
    ]

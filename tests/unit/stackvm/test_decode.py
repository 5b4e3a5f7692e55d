"""Decoding against ``dis``, over modules of the standard library: instructions, arguments, targets, handlers, lines."""

import dis
from bisect import bisect_left
from types import CodeType

import pytest

from runtime.code import GuestCode
from runtime.specials import SHOWN_ATTRIBUTES
from stackvm.decode import Decoded, Instruction, decode
from stackvm.isa import ROWS
from stackvm.machine import StackMachine
from stackvm.versions import SKIPPED, current

JUMPS = frozenset((*dis.hasjrel, *dis.hasjabs))


def executed(code: CodeType) -> list[dis.Instruction]:
    """What ``dis`` shows of the instructions that a machine dispatches."""
    return [each for each in dis.get_instructions(code) if each.opname not in SKIPPED]


def index_of(decoded: Decoded, offset: int) -> int:
    """The index of the first decoded instruction at or after a byte offset, by search."""
    return bisect_left([each.offset for each in decoded.instructions], offset)


def test_instructions_and_arguments(library: list[CodeType]) -> None:
    for code in library:
        found = [(each.opcode, each.argument, each.offset) for each in decode(code).instructions]
        assert found == [(each.opname, each.arg or 0, each.offset) for each in executed(code)], code


def test_jump_targets(library: list[CodeType]) -> None:
    jumps = 0
    for code in library:
        decoded = decode(code)
        for each, shown in zip(decoded.instructions, executed(code), strict=True):
            if shown.opcode in JUMPS:
                # the instructions that clear an exhausted iterator away are FOR_ITER's own business here
                cleared = 2 * current().for_iter_skips if each.opcode == "FOR_ITER" else 0
                assert each.target == index_of(decoded, shown.argval + cleared), (code, each)
                jumps += 1
            else:
                assert "target" not in each.row.fields
    assert jumps > 3000


def test_exception_tables(library: list[CodeType]) -> None:
    handlers = 0
    for code in library:
        decoded = decode(code)
        expected = []
        for entry in dis._parse_exception_table(code):
            start, end, target = (index_of(decoded, each) for each in (entry.start, entry.end, entry.target))
            if start < end:
                expected.append((start, end, target, entry.depth, entry.lasti))
        assert [(h.start, h.end, h.target, h.depth, h.lasti) for h in decoded.handlers] == expected, code
        handlers += len(expected)
    assert handlers > 400


def test_sizes_add_up_to_the_code(library: list[CodeType]) -> None:
    """Instructions, their EXTENDED_ARGs, what is skipped and the caches are all there is."""
    for code in library:
        decoded = decode(code)
        skipped = sum(each.opname in SKIPPED - {"CACHE", "EXTENDED_ARG"} for each in dis.get_instructions(code))
        units = sum(each.units for each in decoded.instructions) + skipped
        assert 2 * (units + decoded.cache_units) == len(code.co_code), code


def test_extended_arguments_are_folded_in(library: list[CodeType]) -> None:
    wide = [each for code in library for each in decode(code).instructions if each.argument > 0xFF]
    assert wide and all(each.units == 2 for each in wide if each.argument <= 0xFFFF)
    assert any(each.opcode.startswith("POP_JUMP") for each in wide)
    assert any(each.row.name == "LOAD_CONST" for each in wide)


def test_lines(library: list[CodeType]) -> None:
    """The line of an instruction, as a frame reports it, is the line ``co_positions`` gives its offset."""
    machine = StackMachine()
    for code in library:
        guest = GuestCode(code, machine)
        assert guest.line(0) == code.co_firstlineno, "before it is prepared"
        machine.prepare(guest)
        expected = [each.positions.lineno for each in executed(code)]
        assert [guest.line(index) for index in range(len(expected))] == expected, code


SOURCE = """
def f(a, *, key, **rest):
    global g
    g = a.name.method(key, rest, extra=1)
    first, *middle, last = [a, {a: 1, key: 2}, f'{a!r:>{key}}']
    return lambda: (first, a is not key)
"""


def of(source: str, name: str) -> list[Instruction]:
    """The instructions of the function ``name`` in ``source``."""
    module = compile(source, "<test>", "exec")
    (code,) = (each for each in module.co_consts if isinstance(each, CodeType) and each.co_name == name)
    return decode(code).instructions


def fields_of(instructions: list[Instruction], prefix: str) -> list[tuple[object, ...]]:
    return [each.fields for each in instructions if each.row.name.startswith(prefix)]


def test_fields_are_the_values_the_source_names() -> None:
    found = of(SOURCE, "f")
    assert fields_of(found, "STORE_GLOBAL") == [("g",)]
    assert fields_of(found, "LOAD_ATTR") == [("name",)]
    assert fields_of(found, "LOAD_METHOD") == [("method",)]
    assert fields_of(found, "UNPACK_EX") == [(1, 1)]
    assert fields_of(found, "BUILD_MAP") == [(4,)], "a pair is two items"
    assert fields_of(found, "FORMAT_WITH_SPEC") + fields_of(found, "FORMAT_VALUE_CONVERTED_WITH_SPEC")
    assert ("extra",) in [each.fields[0] for each in found if each.fields]
    for each in found:
        assert len(each.fields) == len(each.row.fields)


def test_variables_go_by_slot_and_name() -> None:
    found = of("def f():\n    del x\n    x = 1\n", "f")
    assert fields_of(found, "DELETE_FAST") == [(0, "x")]
    assert fields_of(found, "STORE_FAST") == [(0,)]


@pytest.mark.parametrize("attribute", sorted(SHOWN_ATTRIBUTES))
def test_attributes_that_show_the_machine_have_rows_of_their_own(attribute: str) -> None:
    assert fields_of(of(f"def f(x): return x.{attribute}", "f"), "LOAD_SHOWN_ATTR") == [(attribute,)]
    assert not fields_of(of("def f(x): return x.ordinary", "f"), "LOAD_SHOWN_ATTR")


def test_yields_that_delegate() -> None:
    own = of("def f(): yield 1", "f")
    passed_on = of("def f(x): yield from x", "f")
    awaited = of("async def f(x): await x", "f")
    names = [{each.row.name for each in found} for found in (own, passed_on, awaited)]
    assert "YIELD_VALUE" in names[0] and "YIELD_DELEGATED" not in names[0]
    assert "YIELD_DELEGATED" in names[1] and "YIELD_VALUE" not in names[1]
    assert "YIELD_DELEGATED" in names[2]


def test_calls_with_keywords_are_told_apart() -> None:
    plain = {each.row.name for each in of("def f(g): return g(1, 2)", "f")}
    named = {each.row.name for each in of("def f(g): return g(1, k=2)", "f")}
    assert plain & {"CALL", "CALL_ABOVE"} and not plain & {"CALL_NAMED", "CALL_KW"}
    assert named & {"CALL_NAMED", "CALL_KW"} and not named & {"CALL", "CALL_ABOVE"}


def test_an_opcode_outside_the_table_is_an_error() -> None:
    version = current()
    smaller = type(version)(
        version.number, {}, version.for_iter_skips, version.keyword_calls, version.jumps, version.fused
    )
    with pytest.raises(ValueError, match=r"^<module>: unknown opcode \w+ at offset \d+$"):
        decode(compile("x", "<test>", "exec"), smaller)


def test_rows_of_the_library_are_rows_of_the_table(library: list[CodeType]) -> None:
    for code in library:
        for each in decode(code).instructions:
            assert each.row is ROWS[each.row.name]

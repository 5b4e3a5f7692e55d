"""The IR's text: printing and parsing are each other's inverse, nothing is lost, bad text is refused with its line."""

import re
import sys
from pathlib import Path
from types import CodeType

import pytest
from hypothesis import given

from regvm.code import RegisterCode, constant_key
from stackvm.decode import decode
from tests.unit.translator.random_ir import CONSTANTS
from translator.driver import lower, translate_in_stages
from translator.frontend import lift
from translator.ir.literals import read_value
from translator.ir.model import Function
from translator.ir.origin import Origin
from translator.ir.parser import TextError, parse, parse_function
from translator.ir.printer import print_function, print_functions
from translator.ir.scanner import Scanner
from translator.ir.values import value_text
from translator.ir.verifier import verify
from translator.source import code_objects

SOURCE = r'''
async def f(a, /, b=(1, -0.0, "->"), *rest, c, **options):
    """Of everything something."""
    same = lambda: a, lambda: b
    for x in a:
        try:
            yield x, b, f"{x!r} ["
        except* KeyError:
            print({"@ 1": 1e400}, frozenset({2}), lambda: (x, 1e400 - 1e400, ...))
    class __C:
        __private = 1 << 70000
        def g(self): return __class__, self.__private, "\\ud800\\n" in {1, 2j, b"\\0"}
'''


def functions(source: str = SOURCE) -> list[Function]:
    return [lift(decode(code)) for code in code_objects(compile(source, "it's.py", "exec"))]


def contents(code: RegisterCode) -> tuple[object, ...]:
    """All that the machine runs, and what is told of it; code objects by what the text knows of them."""
    constants = [Origin.of(each) if isinstance(each, CodeType) else constant_key(each) for each in code.constants]
    numbers = (code.variables, code.registers, code.words, code.positions, code.first_positions, code.handlers)
    return constants, code.literals, numbers, code.pipeline, Origin.of(code.code)


# -- there and back ---------------------------------------------------------------------------------------------------


def test_round_trip_of_what_is_lifted(library: list[CodeType]) -> None:
    for code in library[::2]:
        function = lift(decode(code))
        text = print_function(function)
        again = parse_function(text)
        assert again == function
        assert print_function(again) == text
        assert list(again.code.co_positions()) == list(code.co_positions())


@pytest.mark.parametrize("pipeline", ["O0", "O1", "O2"])
def test_round_trip_after_passes(pipeline: str) -> None:
    stages = [translate_in_stages(each.code, pipeline).function for each in functions()]
    assert parse(print_functions(stages)) == stages


@pytest.mark.parametrize("pipeline", ["O0", "O2"])
def test_register_code_is_the_same_with_and_without_the_detour(library: list[CodeType], pipeline: str) -> None:
    for code in library[::3]:
        there = parse_function(print_function(lift(decode(code))))
        translated = lower(there, pipeline)
        translated.verify()
        assert contents(translated) == contents(translate_in_stages(code, pipeline).register_code)


def test_functions_of_one_name_are_told_apart() -> None:
    text = print_functions(functions())
    assert "= function 'f.<locals>.<lambda>'#1\n" in text and "= function 'f.<locals>.<lambda>'#3\n" in text
    *_, outer = [each for each in parse(text) if each.code.co_qualname == "f"]
    lambdas = [
        each.co_code for each in outer.constants.values if isinstance(each, CodeType) and "<lambda>" in each.co_name
    ]
    assert len(lambdas) == 3
    assert text.count("file ") == 1


def test_a_function_alone_declares_what_it_mentions() -> None:
    outer = functions()[1]
    text = print_function(outer)
    assert text.count("\ndeclare 'f.<locals>") == 4 and parse_function(text) == outer


# -- equality ---------------------------------------------------------------------------------------------------------


DIFFERENCES = [
    ("line 3", "line 4"),
    ("'f'", "'g'"),
    ("(a)", "(b)"),
    ("(a)", "(*a)"),
    ("locals x, y", "locals x, z"),
    ("locals x, y", "locals x, y\nflags 0x3 GENERATOR"),
    ("locals x, y", "locals x, y\nname 'y'"),
    ("locals x, y", "locals x, y\ncells a"),
    ("= 0.0", "= -0.0"),
    ("= 0.0", "= 0"),
    ("= 0.0", "= False"),
    ("[1]", "[2]"),
    ("$0 @4", "$0 @6"),
    ("@8 5:1-2", "@8 5:1-3"),
    ("@10", "@12"),
    ("block 1", "block 2"),
]
DIFFERENT = """function 'f' (a) line 3 temporaries 1
locals x, y
constant $0 = 0.0
block 0:
  %0 = make_function $0 [1] @0
  jump -> block 1 @2
block 1:
  x = call %0 $0 @4
  return x @8
positions @0 4 @8 5:1-2 @10
"""


@pytest.mark.parametrize(("old", "new"), DIFFERENCES)
def test_functions_differ(old: str, new: str) -> None:
    assert parse(DIFFERENT) == parse(DIFFERENT)
    assert old in DIFFERENT and parse(DIFFERENT.replace(old, new)) != parse(DIFFERENT)


def test_functions_differ_by_the_order_of_blocks() -> None:
    one, other = parse_function(DIFFERENT), parse_function(DIFFERENT)
    other.blocks = dict(reversed(other.blocks.items()))
    assert one != other and one != DIFFERENT


# -- constants --------------------------------------------------------------------------------------------------------


@given(CONSTANTS)
def test_constants_come_back_exactly(value: object) -> None:
    text = value_text(value)
    scanner = Scanner(text, 1)
    assert constant_key(read_value(scanner)) == constant_key(value)
    scanner.end()
    assert "\n" not in text


@pytest.mark.parametrize(
    "value",
    [1 << 70000, -(10**5000), slice(1, None, -0.0), ((((),),),), frozenset(), float("inf")],
    ids=lambda value: type(value).__name__,
)
def test_large_and_nested_constants_come_back(value: object) -> None:
    assert constant_key(read_value(Scanner(value_text(value), 1))) == constant_key(value)


def test_the_text_of_a_set_is_in_order() -> None:
    assert value_text(frozenset({"b", "a", "c"})) == "frozenset({'a', 'b', 'c'})"


def test_what_no_compiler_makes_has_no_text() -> None:
    with pytest.raises(TypeError, match="a constant of type list has no text"):
        value_text([1])


# -- bad text ---------------------------------------------------------------------------------------------------------


HEADING = "function 'f' (a, b)\n"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("nonsense", "line 1: file, function or declare is expected, at 'nonsense'"),
        ("function 'f' (a, a)", "line 1: 'a' stands there twice"),
        ("function 'f' (**a, b)", "line 1: arguments stand in the order of Python"),
        ("function 'f' (a, *)", "line 1: arguments stand in the order of Python"),
        ("function 'f' (/, a)", "line 1: arguments stand in the order of Python"),
        ("function 'f' () line 99999999999", "line 1: 99999999999 is too large a number"),
        (HEADING + "flags UNHEARD_OF", "line 2: there is no flag UNHEARD_OF"),
        (HEADING + "flags VARARGS", "line 2: VARARGS and VARKEYWORDS are what the signature shows"),
        (HEADING + "flags 0x10000000003", "line 2: too large a number"),
        (HEADING + "locals a", "line 2: 'a' stands there twice"),
        (HEADING + "locals x\nlocals y", "line 3: file, function or declare is expected, at 'locals y'"),
        (HEADING + "constant $1 = 2", "line 2: constant $0 is expected"),
        (HEADING + "constant $0 = 2\nconstant $1 = 2", "line 3: the constant has another number already"),
        (HEADING + "constant $0 = function 'g'", "line 2: there is no such function in the file: 'g'"),
        (HEADING + "constant $0 = function 'f'#2", "line 2: there is no such function in the file: 'f'"),
        (HEADING + "constant $0 = function 'f'\ndeclare 'f' ()", "line 2: there are 2 functions 'f', say which"),
        (HEADING + "constant $0 = '\\d'", "line 2: cannot be read ("),
        (HEADING + "constant $0 = '\\N{nothing}'", "line 2: cannot be read ("),
        (HEADING + "constant $0 = '\0'", "line 2: cannot be read ("),
        (HEADING + f"constant $0 = {'9' * 5000}", "line 2: cannot be read ("),
        (HEADING + f"constant $0 = {'(' * 100000}", "line 2: brackets are nested too deeply"),
        (HEADING + "constant $0 = nan(1)", "line 2: cannot be read (0x1 are the bits of a number)"),
        (HEADING + "constant $0 = nan('a')", "line 2: cannot be read (a nan has 64 bits)"),
        (HEADING + "constant $0 = complex(1, 2)", "line 2: cannot be read (the parts of a complex number are floats)"),
        (HEADING + "constant $0 = slice(1)", "line 2: cannot be read ("),
        (HEADING + "block 0:\n  %1 = unheard_of %0 @2", "line 3: there is no opcode unheard_of"),
        (HEADING + "  return a @0", "line 2: file, function or declare is expected"),
        (HEADING + "block 0:\nblock 0:", "line 3: there is another block 0"),
        (HEADING + "block 0:\n  return nobody @0", "line 3: there is no variable nobody"),
        (HEADING + "block 0:\n  return a#0 @0", "line 3: there is no variable a#0"),
        (HEADING + "block 0:\n  return a @0 ,", "line 3: nothing more is expected, at ','"),
        (HEADING + "block 0:\n  return a @99999999", "line 1: an offset is too large"),
        (HEADING + "positions @0 1", "line 1: the positions have no end"),
        (HEADING + "positions @0 1 @3", "line 2: offsets are even, and grow from 0"),
        (HEADING + "positions @2 1 @4", "line 2: offsets are even, and grow from 0"),
        (HEADING + "positions @0 1 @4 2 @4", "line 2: offsets are even, and grow from 0"),
        (HEADING + "positions @0 2:0-1:5 @4", "line 2: a place ends before it begins"),
        (HEADING + "positions @0", "line 2: there is no place before the end"),
        (HEADING + "positions @0 1 @2\npositions @2 1 @4", "line 3: file, function or declare is expected"),
    ],
    ids=lambda text: text[:60],
)
def test_bad_text_is_refused_with_its_line(text: str, complaint: str) -> None:
    with pytest.raises(TextError) as caught:
        parse(text)
    assert str(caught.value).startswith(complaint)
    assert "\n" not in str(caught.value)


def test_one_function_is_one() -> None:
    with pytest.raises(TextError, match="one function is expected, there are 2"):
        parse_function("function 'f' ()\nfunction 'g' ()")


# -- the document -----------------------------------------------------------------------------------------------------


def test_the_document_shows_valid_text(repository: Path) -> None:
    """The examples of docs/ir.md are what its rules say; the first is made of the function that stands above it."""
    document = (repository / "docs" / "ir.md").read_text(encoding="utf-8")
    source = re.search(r"```python\n(.*?)```", document, re.DOTALL)[1]
    text, whole = re.findall(r"```text\n(.*?)```", document, re.DOTALL)
    function = parse_function(text)
    verify(function)
    assert print_function(function) == text
    verify(parse_function(whole))
    assert print_function(parse_function(whole)) == whole.replace("  ; the closure", "")
    code = compile(source, "ir.md", "exec").co_consts[0]
    ours = translate_in_stages(code, "O2,-duplicate_tails").function
    assert [len(each.instructions) for each in ours.blocks.values()] == [2, 1, 1, 2, 1]
    assert [len(each.instructions) for each in function.blocks.values()] == [2, 1, 1, 2, 1]
    if sys.version_info[:2] == (3, 11):
        assert [str(each) for each in function.instructions()] == [str(each) for each in ours.instructions()]

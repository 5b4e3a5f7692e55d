"""Random valid IR: it keeps the rules, its text is read back, register code can be made of it; damage is noticed."""

import contextlib
import io
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from tests.unit.translator.random_ir import functions
from translator.__main__ import main
from translator.driver import lower
from translator.errors import BrokenRule
from translator.ir.model import Function, Instruction
from translator.ir.opcodes import CLEAR, FOR_ITER, MOVE
from translator.ir.parser import TextError, parse, parse_function
from translator.ir.printer import print_function, print_functions
from translator.ir.verifier import verify

pytestmark = pytest.mark.same_everywhere

SLOW = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much])


@SLOW
@given(functions())
def test_random_functions_are_valid_and_read_back(function: Function) -> None:
    verify(function)
    text = print_function(function)
    again = parse_function(text)
    assert again == function
    assert print_function(again) == text


@settings(SLOW, max_examples=30)
@given(st.lists(functions(), max_size=3))
def test_files_of_random_functions_are_read_back(several: list[Function]) -> None:
    text = print_functions(several)
    assert parse(text) == several
    assert print_functions(parse(text)) == text


@SLOW
@given(functions(), st.sampled_from(["O0", "O1", "O2"]))
def test_every_pass_keeps_the_rules_and_the_code_is_valid(function: Function, pipeline: str) -> None:
    lower(function, pipeline).verify()
    verify(function)


# -- damage -----------------------------------------------------------------------------------------------------------


def first(function: Function, wanted: Callable[[Instruction], object]) -> Instruction:
    """The first instruction that can be damaged; the example does not count if there is none."""
    found = next((each for each in function.instructions() if wanted(each)), None)
    assume(found is not None)
    assert found is not None
    return found


def put_first(function: Function, instruction: Instruction) -> None:
    """At the beginning of the entry, unless it may be the head of a loop, which nothing may stand before."""
    entry = next(iter(function.blocks.values()))
    assume(entry.instructions[0].opcode is not FOR_ITER)
    entry.instructions.insert(0, instruction)


def without_end(function: Function) -> None:
    block = next(iter(function.blocks.values()))
    assume(len(block.instructions) > 1)
    block.instructions.pop()


def two_ends(function: Function) -> None:
    block = next(iter(function.blocks.values()))
    block.instructions.append(block.terminator)


def empty_block(function: Function) -> None:
    next(iter(function.blocks.values())).instructions.clear()


def edge_to_nowhere(function: Function) -> None:
    first(function, lambda each: each.targets).targets[0].target = 99


def argument_too_many(function: Function) -> None:
    first(function, lambda each: each.targets).targets[0].arguments.append(0)


def argument_too_few(function: Function) -> None:
    instruction = first(function, lambda each: each.targets and each.targets[0].arguments)
    instruction.targets[0].arguments.pop()


def written_twice(function: Function) -> None:
    instruction = first(function, lambda each: any(result >= function.first_temporary for result in each.results))
    [result, *_] = [each for each in instruction.results if each >= function.first_temporary]
    put_first(function, Instruction(MOVE, [result], [0]))


def unknown_temporary(function: Function) -> None:
    put_first(function, Instruction(MOVE, [0], [function.first_temporary + function.temporaries]))


def unknown_constant(function: Function) -> None:
    put_first(function, Instruction(MOVE, [0], [~len(function.constants.values)]))


def never_written(function: Function) -> None:
    put_first(function, Instruction(MOVE, [0], [function.new_temporary()]))


def odd_position(function: Function) -> None:
    first(function, lambda each: True).position += 1


def late_position(function: Function) -> None:
    first(function, lambda each: True).position += len(function.code.co_code)


def position_too_many(function: Function) -> None:
    first(function, lambda each: each.first_position is None).first_position = 0


def parameter_of_the_entry(function: Function) -> None:
    next(iter(function.blocks.values())).parameters.append(function.new_temporary())


def entered_by_a_jump(function: Function) -> None:
    handler = next((block.handler for block in function.blocks.values() if block.handler is not None), None)
    assume(handler is not None)
    assert handler is not None
    first(function, lambda each: each.targets).targets[0].target = handler.target


def cleared_variable(function: Function) -> None:
    put_first(function, Instruction(CLEAR, [], [0]))


DAMAGE = {
    without_end: "one-terminator",
    two_ends: "one-terminator",
    empty_block: "block-empty",
    edge_to_nowhere: "edge-target for-loop-target",
    argument_too_many: "edge-arity",
    argument_too_few: "edge-arity",
    written_twice: "single-assignment",
    unknown_temporary: "temporary-range",
    unknown_constant: "constant-range",
    never_written: "dominance",
    odd_position: "position",
    late_position: "position",
    position_too_many: "first-position",
    parameter_of_the_entry: "entry-parameters",
    entered_by_a_jump: "handler-entry for-loop-target",
    cleared_variable: "clear-temporary",
}


@pytest.mark.parametrize("damage", DAMAGE, ids=lambda damage: damage.__name__)
@settings(SLOW, max_examples=10)
@given(functions())
def test_damage_is_noticed(damage: Callable[[Function], None], function: Function) -> None:
    damage(function)
    with pytest.raises(BrokenRule) as caught:
        verify(function)
    assert caught.value.name in DAMAGE[damage].split()


# -- damaged text -----------------------------------------------------------------------------------------------------

WORDS = ["%", "$", "@", "->", "block 0", "%0", "a", "(", ")", "#1", ":", ";", "\n", "\t", "'", "\\", "9999999999", "-"]
WORDS += [
    "return",
    "unwind",
    "= 1",
    "nan(1)",
    "\0",
    "\ud800",
    "é",
    "positions @0 1 @2\n",
    "function 'f' ()\n",
    "flags 0x4\n",
]


@st.composite
def damaged_texts(draw: st.DrawFn) -> str:
    """Printed functions with some characters or lines gone, doubled, swapped or put in."""
    text = print_function(draw(functions()))
    for _ in range(draw(st.integers(1, 4))):
        lines = text.split("\n")
        here, there = (draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        start = draw(st.integers(0, len(text)))
        match draw(st.sampled_from(["insert", "cut", "line gone", "line again", "swap"])):
            case "insert":
                text = text[:start] + draw(st.sampled_from(WORDS) | st.characters()) + text[start:]
            case "cut":
                text = text[:start] + text[start + draw(st.integers(1, 8)) :]
            case "line gone":
                text = "\n".join(lines[:here] + lines[here + 1 :])
            case "line again":
                text = "\n".join(lines[:here] + [lines[there]] + lines[here:])
            case "swap":
                lines[here], lines[there] = lines[there], lines[here]
                text = "\n".join(lines)
    return text


@settings(SLOW, max_examples=150)
@given(damaged_texts(), st.sampled_from(["O0", "O2"]))
@example("function 'f' (a)\nblock 0:\n  return a @0\n  \x0c", "O0")
def test_damaged_text_is_translated_or_one_line(text: str, pipeline: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "damaged.ir")
        path.write_text(text, encoding="utf-8", errors="surrogateescape" if text.isascii() else "replace")
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = main([f"-{pipeline}", "--emit", "register", "--verify-each", str(path)])
    if status == 0:
        assert not err.getvalue()
    else:
        assert status == 2 and not out.getvalue()
        assert err.getvalue().startswith(f"translator: {path}:") and err.getvalue().count("\n") == 1


def test_whatever_is_parsed_is_of_the_grammar(accepts) -> None:
    @settings(SLOW, max_examples=60)
    @given(damaged_texts())
    def both(text: str) -> None:
        try:
            parse(text)
        except TextError:
            return
        assert accepts(text)

    both()

"""Definitions, uses and effects: read off the code again another way, and on IR written as text."""

from hypothesis import given

from tests.unit.translator import brute_force
from tests.unit.translator.random_functions import functions
from translator.analysis.effects import Effects
from translator.analysis.use_def import Definition, Use, UseDef
from translator.ir.model import Function
from translator.ir.parser import parse_function
from translator.passes.rewriting import count_uses


def written() -> Function:
    return parse_function(
        "function 'f' (a, b)\nconstant $0 = 1\n"
        "block 0 unwind block 2 (b):\n  %0 = move a @0\n  check_bound b ['b'] @0\n  %1 = call %0 b @0\n"
        "  jump_if_none %1 -> block 1 (%0), block 1 (%1) @0\n"
        "block 1 (%2):\n  b = move %2 @0\n  delete a ['a'] @0\n  return b @0\n"
        "block 2 (%3 %4):\n  reraise %4 @0"
    )


def test_uses_and_definitions() -> None:
    found = UseDef.of(written())
    assert found.definitions[2] == Definition(0, 0, 0)
    assert found.definitions[4] == Definition(1, None, 0) and found.definitions[6] == Definition(2, None, 1)
    assert found.uses[2] == [Use(0, 2, None, 0), Use(0, 3, 1, 0)]
    assert found.uses[3] == [Use(0, 3, None, 0), Use(0, 3, 1, 0)]
    assert 5 not in found.uses and 0 not in found.uses


@given(functions())
def test_uses_are_complete(function: Function) -> None:
    """As many as are counted, each where it says, and every temporary has one definition."""
    found, first = UseDef.of(function), function.first_temporary
    counts = {operand: count for operand, count in count_uses(function).items() if operand >= first}
    assert {operand: len(uses) for operand, uses in found.uses.items()} == counts
    for operand, uses in found.uses.items():
        for use in uses:
            block = function.blocks[use.label]
            if use.at is None:
                assert block.handler.target == use.target and block.handler.arguments[use.place] == operand
            elif use.target is None:
                assert block.instructions[use.at].operands[use.place] == operand
            else:
                edges = [each for each in block.instructions[use.at].targets if each.target == use.target]
                assert any(each.arguments[use.place : use.place + 1] == [operand] for each in edges)
    for operand, (label, at, place) in found.definitions.items():
        block = function.blocks[label]
        assert (block.parameters if at is None else block.instructions[at].results)[place] == operand
    made = [*(each for block in function.blocks.values() for each in block.parameters)]
    made += [each for instruction in function.instructions() for each in instruction.results if each >= first]
    assert sorted(found.definitions) == sorted(made)


def test_effects() -> None:
    effects = Effects.of(written())
    move, check, call, jump = effects.instructions[0]
    assert move == (False, False, 0b01, 0)
    assert check == (True, False, 0b10, 0)
    assert call == (True, True, 0b10, 0)
    assert jump == (False, True, 0, 0)  # what it looks at may die
    store, delete, leave = effects.instructions[1]
    assert store == (False, True, 0, 0b10)  # what was in the variable dies
    assert delete == (True, True, 0b01, 0b01)
    assert leave == (False, False, 0b10, 0)
    assert effects.blocks[0] == (True, True, 0b11, 0)
    assert effects.blocks[1] == (True, True, 0b11, 0b11)


@given(functions())
def test_effects_agree_with_the_steps(function: Function) -> None:
    """What a step writes or raises is in the effect of its instruction and of its block."""
    effects = Effects.of(function)
    for step in brute_force.steps(function):
        label, at = step.source
        for effect in (effects.instructions[label][at], effects.blocks[label]):
            assert effect.may_raise or not step.raised
            assert all(effect.writes >> variable & 1 for variable in brute_force.written(step, function))
            read = (*step.reads, *(() if step.raised and effect is not effects.blocks[label] else step.passes))
            assert all(effect.reads >> each & 1 for each in read if 0 <= each < function.first_temporary)

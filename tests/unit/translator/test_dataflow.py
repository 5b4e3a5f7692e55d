"""Each dataflow analysis against a search for paths, on random functions and on real ones."""

from types import CodeType

import pytest
from hypothesis import given

from tests.unit.translator import brute_force, random_ir
from tests.unit.translator.random_functions import functions
from translator.analysis.definite_assignment import DefiniteAssignment, parameters
from translator.analysis.liveness import Liveness
from translator.analysis.possible_assignment import PossibleAssignment
from translator.analysis.reaching_definitions import ReachingDefinitions
from translator.driver import translate_in_stages
from translator.ir.model import Block, Function


def check_liveness(function: Function) -> None:
    liveness = Liveness.of(function)
    points = brute_force.alive(function)

    def beyond(edge) -> set[int]:
        target = function.blocks[edge.target]
        there = {each for each, where in points.items() if (edge.target, 0) in where} - set(target.parameters)
        return there | {each for each in edge.arguments if each >= function.first_temporary}

    for label, live in liveness.live_in.items():
        block = function.blocks[label]
        assert live == {each for each, where in points.items() if (label, 0) in where} - set(block.parameters)
        ways = [
            beyond(edge) - set(brute_force.made_on_way(block.terminator, way)) for way, edge in enumerate(block.edges)
        ]
        assert liveness.live_out[label] == set().union(*ways)
        wanted = beyond(block.handler) if block.handler else set()
        assert liveness.unwinding.get(label, set()) == wanted


def check_definite_assignment(function: Function) -> None:
    count = parameters(function).bit_length()
    unbound = brute_force.possibly_unbound(function, count)
    variables = range(function.first_temporary)
    for label, bound in DefiniteAssignment.of(function).bound.items():
        assert {each for each in variables if not bound >> each & 1} == unbound[label]


def check_possible_assignment(function: Function) -> None:
    found = PossibleAssignment.of(function)
    expected = brute_force.possibly_bound(function, parameters(function).bit_length())
    # More may be bound where a handler that nothing raises to leads, and where what is saved is mixed.
    raised_to = all(any(each.opcode.can_raise for each in block.instructions) for block in _guarded(function))
    exact = raised_to and not any(each.opcode.name == "take" for each in function.instructions())
    for label, bound in found.bound.items():
        named = {each for each in range(function.first_temporary) if bound >> each & 1}
        there = expected.get(label, set())
        assert named == there if exact else named >= there


def _guarded(function: Function) -> list[Block]:
    return [block for block in function.blocks.values() if block.handler is not None]


def check_reaching_definitions(function: Function) -> None:
    found = ReachingDefinitions.of(function)
    expected = brute_force.reaching(function)
    assert set(found.at_entry) == set(expected)
    for label, reaching in found.at_entry.items():
        named = {
            (None if each.label is None else (each.label, each.at), each.variable) for each in found.members(reaching)
        }
        assert named == expected[label]


CHECKS = [check_liveness, check_definite_assignment, check_possible_assignment, check_reaching_definitions]
#: what is saved must have been saved on every way: temporaries are written before they are read
NEEDS_VALID = (check_possible_assignment,)


@pytest.mark.parametrize("check", CHECKS)
def test_random_functions(check) -> None:
    @given(random_ir.functions() if check in NEEDS_VALID else functions())
    def run(function: Function) -> None:
        check(function)

    run()


@pytest.mark.parametrize("pipeline", ["O0", "O2"])
@pytest.mark.parametrize("check", CHECKS)
def test_functions_of_the_library(check, pipeline: str, library: list[CodeType]) -> None:
    checked = 0
    for code in library[::9]:
        if len(code.co_code) < 500:
            check(translate_in_stages(code, pipeline).function)
            checked += 1
    assert checked > 50


def test_chains_name_what_an_operand_may_be() -> None:
    """Every definition in a chain writes the variable and is not overwritten before the reader in its own block."""

    @given(functions())
    def run(function: Function) -> None:
        found = ReachingDefinitions.of(function)
        for label, at, variable, definitions in found.chains(function):
            steps = [step for step in brute_force.steps(function) if step.source[0] == label and not step.raised]
            writers = [
                step.source[1]
                for step in steps
                if step.source[1] < at and variable in brute_force.written(step, function)
            ]
            if writers:
                assert [(each.label, each.at) for each in definitions] == [(label, max(writers))]
            else:
                named = {(None if each.label is None else (each.label, each.at), variable) for each in definitions}
                assert named == {each for each in brute_force.reaching(function)[label] if each[1] == variable}

    run()

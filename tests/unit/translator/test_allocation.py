"""Register allocation: every method, with and without a limit, keeps the rules; small functions exactly."""

import re
from itertools import product
from types import CodeType

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from benchmarks.suite import PROGRAMS
from stackvm.decode import decode
from tests.fuzz.program import programs
from translator import translate
from translator.analysis import Analyses
from translator.analysis.weights import loop_weights
from translator.check import verify_stages
from translator.driver import translate_in_stages
from translator.errors import TranslationError, VerifierError
from translator.frontend import lift
from translator.regalloc import METHODS, allocate_within, linear
from translator.regalloc.interference import interference
from translator.regalloc.naming import named_registers
from translator.regalloc.verify import verify_allocation, verify_limit
from translator.source import code_objects

LIMITS = (4, 5, 8, 16, 0)
PIPELINES = [f"O2,allocate{{method={method},registers={limit}}}" for method, limit in product(METHODS, LIMITS)]


GROUPS = """
def f(b):
    try:
        raise b
    except* TypeError:
        y = [b, b]
    except* NameError as b:
        y = 2
    return y
"""


def function(source: str) -> CodeType:
    [code] = [each for each in compile(source, "test", "exec").co_consts if isinstance(each, CodeType)]
    return code


def listing(body: str, limit: int, method: str = "linear", level: str = "O2") -> list[str]:
    """What the instructions of a function of a, b, c, d and e mean."""
    code = function(f"def f(a, b, c, d, e):\n    {body}")
    made = translate(code, f"{level},allocate{{method={method},registers={limit}}}")
    lines = made.disassemble().splitlines()[1 : 1 + len(made.positions)]
    return [line.split("  ")[-1].strip() for line in lines]


# -- rules ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("pipeline", PIPELINES)
def test_the_library_keeps_the_rules(library: list[CodeType], pipeline: str) -> None:
    for code in library[::8]:
        verify_stages(translate_in_stages(code, pipeline), pipeline)


@pytest.mark.parametrize("method", METHODS)
def test_without_passes_most_temporaries_are_alive(library: list[CodeType], method: str) -> None:
    pipeline = f"allocate{{method={method},registers=4}}"
    for code in library[::16]:
        verify_stages(translate_in_stages(code, pipeline), pipeline)


@settings(max_examples=5, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(programs())
def test_random_functions_keep_the_rules(program: str) -> None:
    for code in code_objects(compile(program, "<program>", "exec")):
        for pipeline in PIPELINES:
            verify_stages(translate_in_stages(code, pipeline), pipeline)


@pytest.mark.parametrize("method", METHODS)
def test_copies_of_what_lives_on_are_registers_too(method: str) -> None:
    """The type is dropped by the instruction that divides the group, the list of what is left to raise lives on."""
    [code] = [each for each in code_objects(compile(GROUPS, "test", "exec")) if each.co_name == "f"]
    for limit in range(4, 16):
        pipeline = f"O2,allocate{{method={method},registers={limit}}}"
        verify_stages(translate_in_stages(code, pipeline), pipeline)


@pytest.mark.parametrize("pipeline", PIPELINES)
def test_what_is_left_over_dies_from_the_last(library: list[CodeType], pipeline: str) -> None:
    """What an exception leaves behind has its registers in the order of the value stack."""
    for code in library[::16]:
        allocation = translate_in_stages(code, pipeline).allocation
        register = allocation.register
        below = interference(allocation.function, allocation).below
        assert all(register[lower] < register[upper] for upper in below for lower in below[upper]), code


def test_a_limit_that_is_not_reached_changes_nothing() -> None:
    for program in PROGRAMS[::4]:
        for code in code_objects(compile(program.path.read_bytes(), program.name, "exec")):
            expected = translate(code, "O2")
            for pipeline in ("O2,allocate", "O2,allocate{registers=1000}"):
                assert translate(code, pipeline).words == expected.words


def test_more_than_the_limit_is_refused() -> None:
    """Three operands do not fit in two registers, whatever is spilled."""
    lifted = lift(decode(function("def f(a, b, c): a[b] = c")))
    with pytest.raises(TranslationError, match="needs more than 2 registers"):
        allocate_within(lifted, Analyses(lifted), linear, 2)


# -- the verifier -----------------------------------------------------------------------------------------------------


def test_two_values_in_a_register_are_found() -> None:
    allocation = translate_in_stages(function("def f(g): return g() + g()")).allocation
    verify_allocation(allocation)
    allocation.register = dict.fromkeys(allocation.register, 1)
    with pytest.raises(VerifierError, match="are alive in register 1"):
        verify_allocation(allocation)


def test_a_temporary_without_a_register_or_with_a_variables_is_found() -> None:
    allocation = translate_in_stages(function("def f(g): return g() + g()")).allocation
    kept, allocation.register = allocation.register, {}
    with pytest.raises(VerifierError, match="has no register"):
        verify_allocation(allocation)
    allocation.register = {temporary: register - 1 for temporary, register in kept.items()}
    with pytest.raises(VerifierError, match="has a variable's register"):
        verify_allocation(allocation)


def test_what_is_named_is_counted() -> None:
    """Items of lists, both sides of a move and deleted variables are not named."""
    code = translate(function("def f(a, b, c, d, e): del e; d = c; return a[[b, c, d]]"))
    assert named_registers(code) == {0, 5}
    verify_limit(code, 2)
    with pytest.raises(VerifierError, match="2 registers are named, 1 may be"):
        verify_limit(code, 1)


# -- small functions --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", METHODS)
def test_what_fits_is_left_alone(method: str) -> None:
    assert listing("return (a + b) * (a - b)", 4, method) == [
        "t0 := a + b",
        "t1 := a - b",
        "leave the frame with t0 * t1",
    ]


@pytest.mark.parametrize("method", METHODS)
def test_seldom_used_variables_are_reloaded(method: str) -> None:
    """Two of five variables have a register, the most used ones."""
    assert listing("return a + b + a + b + c + d + e", 4, method) == [
        "t0 := a + b",
        "t0 := t0 + a",
        "t0 := t0 + b",
        "t1 := c",
        "t0 := t0 + t1",
        "t1 := d",
        "t0 := t0 + t1",
        "t1 := e",
        "leave the frame with t0 + t1",
    ]


@pytest.mark.parametrize("method", METHODS)
def test_definitions_are_stored(method: str) -> None:
    assert listing("e = a + b; d = a * b; c = a - b; return a[b]", 4, method) == [
        "t0 := a + b",
        "e := t0",
        "t0 := a * b",
        "d := t0",
        "c := a - b",
        "leave the frame with a[b]",
    ]


@pytest.mark.parametrize("method", METHODS)
def test_the_deepest_temporary_is_spilled(method: str) -> None:
    """It stands below the three registers that variables left over."""
    found = listing("return a() + (b() + (c() + (d() + (e() + a()))))", 4, method)
    assert found[:5] == ["t3 := a()", "t0 := t3", "t3 := b", "t3 := t3()", "t1 := t3"]
    assert found[11:17] == ["t4 := t4()", "t5 := a()", "t4 := t4 + t5", "t3 := t3 + t4", "t4 := t2", "t3 := t4 + t3"]
    assert found[-2:] == ["t4 := t0", "leave the frame with t4 + t3"]


@pytest.mark.parametrize("method", METHODS)
def test_an_iterator_in_memory_is_reloaded_before_each_item(method: str) -> None:
    loops = "".join(f"{'    ' * depth}for {name} in a:\n    " for depth, name in enumerate("bcde"))
    found = listing(f"{loops}{'    ' * 4}a(a, b, c, d, e)", 4, method)
    outermost = next(index for index, each in enumerate(found) if "next(" in each)
    assert found[outermost - 1].endswith(":= t0")
    assert sum("execute the FOR_ITER" in each for each in found) >= 1, "the innermost loop keeps its iterator"
    assert found.count("t0 := unbound") == 1, "the home is emptied behind the loop"


def test_items_of_lists_need_no_register() -> None:
    assert listing("return [a, b, c, d, e]", 4) == ["t0 := [a, b, c, d, e]", "leave the frame with t0"]


@pytest.mark.parametrize("method", METHODS)
def test_values_that_meet_need_no_copy(method: str) -> None:
    found = listing("return a + (b() if c else d())", 0, method)
    assert found.count("t0 := b()") == found.count("t0 := d()") == 1
    assert not any(re.fullmatch(r"t\d := t\d", each) for each in found)


def test_loops_weigh() -> None:
    lifted = lift(decode(function("def f(a):\n    while a:\n        for b in a: b()\n    return a")))
    assert sorted(set(loop_weights(lifted).values())) == [1, 10, 100]

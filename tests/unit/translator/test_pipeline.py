"""Pipelines as text, and the registry of passes."""

from dataclasses import dataclass

import pytest

from translator.passes import Pass, register, registered, title
from translator.passes.jump_threading import JumpThreading
from translator.pipeline import PIPELINES, PipelineError, parse_pipeline, read_pipeline, with_allocation, write_pipeline
from translator.regalloc import Allocate


def test_named_pipelines_parse() -> None:
    assert parse_pipeline("O0") == ()
    assert [each.name for each in parse_pipeline("O1")] == ["constant_operands", "copy_propagation", "dead_code"]
    assert {each.name for each in parse_pipeline("O2")} <= set(registered())


def test_options_and_names_mix() -> None:
    passes = parse_pipeline(" jump_threading{keep_lines=false} , O1")
    assert passes[0] == JumpThreading(keep_lines=False)
    assert passes[1:] == parse_pipeline("O1")
    assert parse_pipeline("jump_threading{keep_lines}") == (JumpThreading(),)


def test_passes_are_left_out_of_what_stands_before() -> None:
    whole = parse_pipeline("O2")
    assert [each.name for each in parse_pipeline("O1,-dead_code")] == ["constant_operands", "copy_propagation"]
    assert parse_pipeline("O2, -merge_blocks") == tuple(each for each in whole if each.name != "merge_blocks")
    assert parse_pipeline("O1,-dead_code,dead_code") == parse_pipeline("O1")
    assert parse_pipeline("O1,-fusing") == parse_pipeline("O1")
    fusing = {each.name for each in whole} - {each.name for each in parse_pipeline("O2,-fusing")}
    expected = """
    branch_store catch compare_branch define for_loop function_parts global_call iterate_store method_call move_pair
    return_result unbind
    """
    assert fusing == {*expected.split()}


@pytest.mark.parametrize(
    "text", ["O0", "O2", "O2,-fusing", "jump_threading{keep_lines=false},O1", "O1,allocate{method=colouring}"]
)
def test_a_pipeline_is_written_so_that_it_reads_back(text: str) -> None:
    assert read_pipeline(write_pipeline(read_pipeline(text).items)) == read_pipeline(text)


def test_a_pipeline_is_written_with_the_options_that_were_given() -> None:
    assert write_pipeline(parse_pipeline("jump_threading{keep_lines=false},dead_code,jump_threading")) == (
        "jump_threading{keep_lines=false},dead_code,jump_threading"
    )
    assert write_pipeline(()) == "O0"


def test_the_last_item_may_say_how_registers_are_given_out() -> None:
    passes, allocate = read_pipeline("O1, allocate{method=colouring,registers=8}")
    assert passes == parse_pipeline("O1")
    assert allocate == Allocate("colouring", 8)
    assert read_pipeline("O1").allocate == read_pipeline("allocate").allocate == Allocate("linear", 0)
    assert read_pipeline("O1,allocate{registers=4},-dead_code").passes == parse_pipeline("O1,-dead_code")


def test_options_become_the_last_item() -> None:
    assert with_allocation("O2", None, None) == "O2"
    assert with_allocation("O2", None, 4) == "O2,allocate{registers=4}"
    assert with_allocation("", "colouring", 0) == "allocate{method=colouring,registers=0}"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("O1,-retarget", "-retarget leaves nothing out (before it: constant_operands, copy_propagation, dead_code)"),
        ("-dead_code", "-dead_code leaves nothing out (before it: no pass)"),
        ("O2,-dead_code{x=1}", "-dead_code has no options"),
        ("O2,--dead_code", "cannot read the pipeline from '--dead_code' on"),
        ("unheard_of", "there is no pass 'unheard_of'"),
        ("dead_code{x=1}", "dead_code has no option 'x' (known: none)"),
        ("jump_threading{keep_lines=2}", "keep_lines cannot be '2'"),
        ("dead_code{", "cannot read the pipeline from 'dead_code{'"),
        ("O1{x=1}", "O1 has no options"),
        ("dead_code copy_propagation", "cannot read"),
        ("allocate,O1", "allocate stands behind all passes, and once"),
        ("allocate,allocate", "allocate stands behind all passes, and once"),
        ("allocate{x=1}", "allocate has no option 'x' (known: method, registers)"),
        ("allocate{method=best}", "allocate has no method 'best' (known: linear, colouring)"),
        ("allocate{registers=few}", "registers cannot be 'few'"),
        ("allocate{registers=3}", "allocate needs 4 registers or more, or 0 for no limit, not 3"),
        ("allocate{registers=-8}", "not -8"),
    ],
)
def test_bad_pipelines(text: str, complaint: str) -> None:
    with pytest.raises(PipelineError) as caught:
        parse_pipeline(text)
    assert complaint in str(caught.value)


def test_every_pass_explains_itself() -> None:
    """A title that --list-passes shows, the code before and after, and when the rewrite is legal."""
    ours = {name: each for name, each in registered().items() if each.__module__.startswith("translator.passes.")}
    assert {name for text in PIPELINES.values() for name in text.split(",") if name} <= set(ours)
    for pass_type in ours.values():
        text = pass_type.__doc__ or ""
        assert "before" in text and "after" in text and "egal" in text, pass_type


def test_a_title_is_the_first_paragraph() -> None:
    class Explained(Pass):
        """Do one thing
        and another.

        Legal always.
        """

    assert title(Explained) == "Do one thing and another."
    assert title(type("Silent", (Pass,), {})) == ""


def test_two_passes_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="two passes have the name dead_code"):

        @register
        @dataclass(frozen=True)
        class Impostor(Pass):
            name = "dead_code"

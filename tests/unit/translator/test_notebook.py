"""What notebooks show of a function's IR and of register code."""

import pytest

from translator.driver import Stages, translate_in_stages
from translator.ir.printer import outline

SOURCE = """
def f(a, b):
    for x in a:
        try:
            b += x < '<script>alert(1)</script> & "quoted"'
        except TypeError:
            return b
    return b
"""


@pytest.fixture(scope="module")
def stages() -> Stages:
    return translate_in_stages(compile(SOURCE, "demo.py", "exec").co_consts[0])


def test_a_function_is_a_table_of_its_blocks(stages: Stages, parse_html) -> None:
    page = parse_html(stages.function._repr_html_())
    heading, *rows = page.rows
    assert heading == ["block", "from", "to", "instructions"]
    assert len(rows) == len(stages.function.blocks)
    shown = [line.strip() for line in outline(stages.function).splitlines()]
    told = [line for block, _, _, text in rows for line in (f"{block}:", *text.split("\n"))]
    assert told == shown[-len(told) :], "all the lines of the text form, in order"
    assert all(line.removesuffix(":") in page.text for line in shown)


def test_the_ways_between_blocks_agree(stages: Stages, parse_html) -> None:
    _, *rows = parse_html(stages.function._repr_html_()).rows
    ways_in, ways_out = set(), set()
    for block, before, after, _ in rows:
        label = block.split()[1]
        ways_in |= {(each, label) for each in before.split(", ") if each}
        plain, _, handler = after.partition("raises: ")
        ways_out |= {(label, each.strip()) for each in (*plain.split(","), handler) if each.strip()}
    assert ways_in == ways_out and len(ways_in) >= len(rows) - 1
    assert any("raises: " in after for _, _, after, _ in rows)


def test_the_graph_is_for_those_who_can_draw_it(stages: Stages) -> None:
    (kind, text), *others = stages.function._repr_mimebundle_().items()
    assert kind == "text/vnd.graphviz" and not others
    assert text.startswith('digraph "f" {') and text.count("label=") > len(stages.function.blocks)


def test_register_code_is_the_columns_of_the_disassembly(stages: Stages, parse_html) -> None:
    code = stages.register_code
    page = parse_html(code._repr_html_())
    heading, *rows = page.rows
    assert heading == ["line", "", "word", "instruction", "operands", "meaning"]
    lines = code.disassemble().splitlines()
    listed = [line.split() for line in lines[1 : 1 + len(rows)]]
    assert [" ".join(row).split() for row in rows] == listed
    assert len(rows) == len(code.positions)
    assert lines[0] in page.text and all(line in page.text for line in lines[1 + len(rows) :])


def test_nothing_of_the_program_is_taken_for_html(stages: Stages, parse_html) -> None:
    for shown in (stages.function, stages.register_code):
        page = parse_html(shown._repr_html_())
        assert set(page.tags) <= {"p", "pre", "table", "tr", "td", "th"}
        assert "<script>" in page.text

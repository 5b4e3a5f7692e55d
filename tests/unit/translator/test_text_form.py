"""The IR's text: printing and parsing are each other's inverse, and bad text is refused with its line."""

import re
from pathlib import Path
from types import CodeType

import pytest

from stackvm.decode import decode
from translator.driver import translate_in_stages
from translator.frontend import lift
from translator.ir.parser import parse
from translator.ir.printer import print_function
from translator.ir.verifier import verify


def f(a, b=(1, -0.0, "->")):
    for x in a:
        try:
            yield x, b, f"{x!r} ["
        except* KeyError:
            print({"@ 1": 1e400}, frozenset({2}), lambda: x)


def test_round_trip_of_what_is_lifted(library: list[CodeType]) -> None:
    for code in library:
        function = lift(decode(code))
        text = print_function(function)
        again = parse(text, code)
        assert again == function
        assert print_function(again) == text


@pytest.mark.parametrize("pipeline", ["O0", "O1", "O2"])
def test_round_trip_after_passes(pipeline: str) -> None:
    function = translate_in_stages(f.__code__, pipeline).function
    assert parse(print_function(function), f.__code__) == function


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("nonsense", "line 1: nonsense: is no line of the IR"),
        ("block 0:\n  %1 = unheard_of %0 @2", "unheard_of"),
        ("  return a @0", "stands in a block"),
        ("block 0:\nblock 0:", "another block with this label"),
        ("block 0:\n  return nobody @0", "nobody"),
        ("function 'f' (c) temporaries 0", "the variables of the code are a, b, x"),
    ],
)
def test_bad_text_is_refused(text: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=r"line 1|line 2") as caught:
        parse(text, f.__code__)
    assert complaint in str(caught.value)


def test_the_document_shows_valid_text(repository: Path) -> None:
    """The example of docs/ir.md is what its rules say, for the function that stands above it."""
    document = (repository / "docs" / "ir.md").read_text(encoding="utf-8")
    source, text = (re.search(rf"```{kind}\n(.*?)```", document, re.DOTALL)[1] for kind in ("python", "text"))
    code = compile(source, "ir.md", "exec").co_consts[0]
    function = parse(text, code)
    verify(function)
    assert print_function(function) == text
    ours = translate_in_stages(code, "O2").function
    assert [len(each.instructions) for each in ours.blocks.values()] == [2, 1, 1, 2, 1]
    assert [len(each.instructions) for each in function.blocks.values()] == [2, 1, 1, 2, 1]

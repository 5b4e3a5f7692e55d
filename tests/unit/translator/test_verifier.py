"""Each rule of the IR, broken in ``broken_ir/``; and what the lifter and every pass make keeps them all.

A file there has the name of the rule that all its functions break, at the line that ends in ``; broken``.
"""

from pathlib import Path
from types import CodeType

import pytest

from stackvm.decode import decode
from translator.driver import translate_in_stages
from translator.errors import BrokenRule
from translator.frontend import lift
from translator.ir.parser import parse_file, parse_function
from translator.ir.rules import RULES
from translator.ir.verifier import verify
from translator.observe import Observer

CATALOGUE = {path.stem: path for path in sorted(Path(__file__).with_name("broken_ir").glob("*.ir"))}


@pytest.mark.parametrize("rule", CATALOGUE)
def test_broken_rule_is_named_with_its_place(rule: str) -> None:
    text = CATALOGUE[rule].read_text(encoding="utf-8")
    file = parse_file(text)
    marked = [number for number, line in enumerate(text.splitlines(), start=1) if line.endswith("; broken")]
    found = []
    for number, function in enumerate(file.functions):
        with pytest.raises(BrokenRule) as caught:
            verify(function)
        error = caught.value
        found.append(file.lines[number, error.label, error.index])
        assert error.name == rule
        assert str(error).startswith(f"{function.code.co_qualname}: ") and f"{rule}: " in error.rule
        assert "\n" not in str(error)
    assert found == marked and found


def test_every_rule_has_a_case() -> None:
    """Text cannot break one of them: there a block has but one label."""
    assert set(CATALOGUE) == set(RULES) - {"block-label"}


def test_a_block_under_another_label_is_noticed() -> None:
    function = parse_function("function 'f' (a)\nblock 0:\n  return a @0")
    function.blocks[1] = function.blocks.pop(0)
    with pytest.raises(BrokenRule) as caught:
        verify(function)
    assert (caught.value.name, caught.value.label) == ("block-label", 0)


def test_a_rule_without_a_name_cannot_be_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    others = {name: rule for name, rule in RULES.items() if name != "has-blocks"}
    monkeypatch.setattr("translator.ir.verifier.RULES", others)
    with pytest.raises(AssertionError):
        verify(parse_function("function 'f' ()"))


def test_unreachable_blocks_may_read_anything() -> None:
    verify(parse_function("function 'f' (a)\nblock 0:\n  return a @0\nblock 1:\n  return %0 @2"))


def test_what_is_lifted_is_valid(library: list[CodeType]) -> None:
    for code in library:
        verify(lift(decode(code)))


def test_every_pass_keeps_the_rules(library: list[CodeType]) -> None:
    observer = Observer(verify_each=True)
    for code in library[::3]:
        translate_in_stages(code, "O2", observer.run).register_code.verify()
    assert observer.accounts["copy_propagation"].changes and observer.accounts["retarget"].changes

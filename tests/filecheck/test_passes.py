"""Every pass, and every method of allocation, has a case of its name: what it makes of functions, and what it must not.

``cases/NAME.ir`` is run through pass ``NAME`` alone.  Each function in it stands for one thing that the pass does, with
the text before (the function) and after (``CHECK`` lines behind it), or, under a line ``; MUST-NOT: REASON``, for
something it must leave as it is.  The second needs no expectations: nothing may change at all.
"""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from translator.analysis import Analyses
from translator.ir.parser import parse_file
from translator.ir.printer import print_function
from translator.passes import find, registered
from translator.regalloc import METHODS

CASES = Path(__file__).parent / "cases"
PASSES = [name for name, each in registered().items() if each.__module__.startswith("translator.passes.")]
SECTION = re.compile(
    r"^(?P<must_not>; MUST-NOT: .+\n)?function '(?P<name>\w+)'(?P<text>(?:(?!; MUST-NOT|function ).*\n)*)", re.MULTILINE
)


class Section(NamedTuple):
    """A function of a case, and what is said about it."""

    name: str
    must_not: bool
    has_expectations: bool


def sections(text: str) -> list[Section]:
    found = SECTION.finditer(text)
    return [Section(each["name"], bool(each["must_not"]), "; CHECK" in each["text"]) for each in found]


def case_of(name: str) -> str:
    return (CASES / f"{name}.ir").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [*PASSES, *METHODS])
def test_every_pass_has_cases_of_what_it_does_and_of_what_it_must_not(name: str) -> None:
    text = case_of(name)
    options = f"--passes {name}" if name in PASSES else f"--emit register --passes allocate{{method={name}}}"
    assert text.startswith(f"; RUN: {options}\n")
    found = sections(text)
    assert [each.name for each in found] == [each.code.co_qualname for each in parse_file(text).functions]
    assert {each.must_not for each in found} == {False, True}


@pytest.mark.parametrize("name", PASSES)
def test_a_pass_changes_what_it_should_and_nothing_else(name: str) -> None:
    text = case_of(name)
    pass_type = find(name)
    assert pass_type is not None
    for section, function in zip(sections(text), parse_file(text).functions, strict=True):
        before = print_function(function)
        changed = pass_type().run(function, Analyses(function))
        assert changed is (print_function(function) != before) is not section.must_not, section.name


@pytest.mark.parametrize("name", [*PASSES, *METHODS])
def test_every_change_is_shown(name: str) -> None:
    """Several functions may have their expectations behind the last of them."""
    waiting: list[str] = []
    for section in sections(case_of(name)):
        if section.must_not and name in PASSES:
            assert not waiting, waiting
        elif section.has_expectations:
            waiting.clear()
        else:
            waiting.append(section.name)
    assert not waiting

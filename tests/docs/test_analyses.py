"""`docs/analyses.md` runs, and names every analysis and every field of one."""

import re
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from translator.analysis.solver import Dataflow

from .snippets import snippets

pytestmark = pytest.mark.same_everywhere


@pytest.fixture(scope="module")
def page(repository: Path) -> str:
    return (repository / "docs" / "analyses.md").read_text(encoding="utf-8")


def test_the_snippet_prints_what_it_says(page: str, run_python: Callable[..., CompletedProcess[str]]) -> None:
    [snippet] = [each for each in snippets(page) if each.language == "python"]
    finished = run_python("-c", snippet.body)
    assert finished.stderr == "" and finished.stdout == snippet.output


def test_every_analysis_and_field_has_a_row(page: str, repository: Path) -> None:
    rows = re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE)
    text = "".join(path.read_text() for path in (repository / "translator" / "analysis").glob("*.py"))
    analyses = re.findall(r"def of\(cls, function: Function\) -> (\w+):", text)
    assert sorted(rows) == sorted([*analyses, *(each.name for each in fields(Dataflow))])

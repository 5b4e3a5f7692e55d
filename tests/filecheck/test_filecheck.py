"""Text tests: each program in cases/ says how to translate it and which lines are expected (LLVM's FileCheck).

The first line of a case is ``# RUN: OPTIONS`` for ``python -m translator OPTIONS FILE``, ``; RUN: OPTIONS`` in IR;
lines of ``CHECK:`` follow the code they are about.
"""

import shlex
from pathlib import Path

import pytest
from filecheck.matcher import Matcher
from filecheck.options import Options

from translator.__main__ import main

COMMENTS = {".py": "#", ".ir": ";"}
CASES = sorted((Path(__file__).parent / "cases").glob("*.*"))


def check(case: Path, text: str, tmp_path: Path) -> int:
    """The matcher's exit status: 0 if every expectation is met."""
    produced = tmp_path / "produced.txt"
    produced.write_text(text, encoding="utf-8")
    return Matcher.from_opts(Options(match_filename=str(case), input_file=str(produced))).run()


def translated(case: Path, capsys: pytest.CaptureFixture[str]) -> str:
    first, _, _ = case.read_text(encoding="utf-8").partition("\n")
    comment, _, options = first.partition(" RUN: ")
    assert comment == COMMENTS[case.suffix], "the first line says how to translate"
    assert main([*shlex.split(options), "--verify-each", str(case)]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(case, translated(case, capsys), tmp_path) == 0, capsys.readouterr().err


def test_the_matcher_notices(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What -O0 makes does not meet the expectations of the first case: the check can fail."""
    case = next(each for each in CASES if each.name == "three_address.py")
    assert main(["-O0", "--emit", "register", str(case)]) == 0
    assert check(case, capsys.readouterr().out, tmp_path) != 0

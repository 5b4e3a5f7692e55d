"""What is told about passes: diffs, numbers, and a pass that says it changed nothing but did."""

import io
from dataclasses import dataclass

import pytest
from rich.console import Console

from translator.analysis import Analyses
from translator.console import Terminal, account_tables
from translator.driver import translate_in_stages
from translator.errors import VerifierError
from translator.ir.opcodes import OPCODES
from translator.observe import Observer
from translator.passes import Pass

SOURCE = "def f(a, b):\n    a = a + b\n    return a"


@pytest.fixture
def plain_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)


def observed(observer: Observer, pipeline: str = "O1") -> Observer:
    code = compile(SOURCE, "demo.py", "exec").co_consts[0]
    translate_in_stages(code, pipeline, observer.run)
    return observer


def diffs(**settings: object) -> str:
    console = Console(file=io.StringIO(), width=20, **settings)  # type: ignore[arg-type]
    observed(Observer(print_changed=True, messages=Terminal(console)))
    return console.file.getvalue()  # type: ignore[attr-defined]


def test_a_diff_names_function_and_pass_and_nothing_is_cut(plain_streams: None) -> None:
    lines = diffs().splitlines()
    headings = [line for line in lines if line.startswith("+++")]
    assert headings == ["+++ f (demo.py:1) after copy_propagation"], "the only pass of O1 that finds anything here"
    assert lines[0] == "--- f (demo.py:1) before copy_propagation"
    body = [line for line in lines if line[0] in "+-" and line[:3] not in ("+++", "---")]
    assert sum("= move a" in line for line in body if line[0] == "-") >= 1
    assert any("add a b" in line for line in body if line[0] == "+")


def test_a_diff_is_coloured_on_a_terminal_only(plain_streams: None, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b" not in diffs()
    coloured = diffs(force_terminal=True, color_system="standard")
    assert "\x1b[32m+" in coloured and "\x1b[31m-" in coloured and "\x1b[36m@@" in coloured
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[3" not in diffs(force_terminal=True, color_system="standard")


def test_numbers_add_up_to_what_is_left() -> None:
    observer = observed(Observer(count=True))
    plain = translate_in_stages(compile(SOURCE, "demo.py", "exec").co_consts[0], "O0").function
    after = translate_in_stages(compile(SOURCE, "demo.py", "exec").co_consts[0], "O1").function
    difference = len(list(after.instructions())) - len(list(plain.instructions()))
    assert difference < 0
    assert sum(account.opcodes.total() for account in observer.accounts.values()) == difference
    moves = observer.accounts["copy_propagation"]
    assert (moves.runs, moves.changes) == (1, 1) and moves.opcodes["move"] < 0
    assert moves.most_changed() == [("move", moves.opcodes["move"])]
    assert observer.accounts["constant_operands"].changes == 0


def test_numbers_are_tables() -> None:
    observer = observed(Observer(count=True), "O2")
    console = Console(file=io.StringIO(), width=100)
    for table in account_tables(observer.accounts):
        console.print(table)
    shown = console.file.getvalue()  # type: ignore[attr-defined]
    row = next(line for line in shown.splitlines() if "copy_propagation" in line).split("│")
    moves = observer.accounts["copy_propagation"].opcodes["move"]
    assert [cell.strip() for cell in row[1:6]] == ["copy_propagation", "1", "1", str(moves), str(moves)]
    assert f"move {moves}" in shown


@dataclass(frozen=True)
class Liar(Pass):
    """Reverses a sum and denies it."""

    name = "liar"

    def run(self, function, analyses):
        for each in function.instructions():
            if each.opcode is OPCODES["add"]:
                each.operands.reverse()
        return False


def test_a_pass_that_denies_its_changes_is_found_out() -> None:
    function = translate_in_stages(compile(SOURCE, "demo.py", "exec").co_consts[0], "O0").function
    with pytest.raises(VerifierError, match="f: pass liar: says that nothing changed, but something did"):
        Observer(verify_each=True).run(Liar(), function, Analyses(function))
    assert Observer().run(Liar(), function, Analyses(function)) is False

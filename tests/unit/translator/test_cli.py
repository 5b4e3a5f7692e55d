"""The command line: every view, every option, and one line with status 2 for what cannot be done."""

import io
import sys
from pathlib import Path

import pytest

from translator.__main__ import main
from translator.views import VIEWS

PROGRAM = "def f(a, b):\n    for x in a:\n        b += x\n    return b\n\nclass C:\n    def g(self): return f\n"

OWN_PASS = '''
from dataclasses import dataclass
from translator.passes import Pass, register

@register
@dataclass(frozen=True)
class Nothing(Pass):
    """Do nothing, often."""

    name = "nothing"
    times: int = 1

    def run(self, function, analyses):
        return False
'''


@pytest.fixture
def script(tmp_path: Path) -> str:
    path = tmp_path / "program.py"
    path.write_text(PROGRAM)
    return str(path)


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_shows_every_function(view: str, script: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--emit", view, script]) == 0
    shown = capsys.readouterr().out
    for name in ("<module>", "f", "C", "C.g"):
        assert any(
            name in line.split("(")[0] or f"'{name}'" in line or f'"{name}"' in line for line in shown.splitlines()
        )


def test_one_function_only(script: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--emit", "register", "--function", "C.g", script]) == 0
    assert capsys.readouterr().out.startswith("C.g: 1 variable")
    assert main(["--function", "nobody", script]) == 2
    assert capsys.readouterr().err == "translator: there is no function nobody\n"


def test_other_sources(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert main(["-c", "x = 1", "--emit", "words"]) == 0
    assert main(["-m", "this", "--emit", "stack"]) == 0
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"# coding: latin-1\ny = '\xe9'")))
    assert main(["-"]) == 0
    assert "y = 'é'" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["missing.py"], "can't open file 'missing.py': No such file or directory"),
        (["-c", "x = ("], "<string>:1: SyntaxError"),
        (["-c", "\0"], "<string>"),
        (["-c", "'\udcff'"], "<string>"),
        (["-m", "no.such.module"], "no module named no.such.module"),
        (["-m", "_ctypes"], "no module named _ctypes with Python source"),
        ([], "name one thing to translate"),
        (["-c", "1", "also.py"], "name one thing to translate"),
        (["-c", "1", "--passes", "unheard_of"], "there is no pass 'unheard_of'"),
        (["-c", "1", "--registers", "3"], "allocate needs 4 registers or more"),
        (["-c", "1", "--registers", "4", "--passes", "allocate"], "allocate stands last, and once"),
        (["-c", "1", "--allocator", "best"], "allocate has no method 'best' (known: linear, colouring)"),
        (["-c", "1", "--print-after", "unheard_of"], "there is no pass 'unheard_of'"),
        (["--load", "missing.py", "-c", "1"], "missing.py: FileNotFoundError"),
        (["-c", "1", "-o", "no/such/folder/out.txt"], "cannot write no/such/folder/out.txt"),
        (["--check", "no/such/folder"], "no/such/folder: no such file or folder"),
    ],
)
def test_bad_usage_is_one_line(arguments: list[str], complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    outcome = capsys.readouterr()
    assert complaint in outcome.err
    assert outcome.err.count("\n") == 1 and not outcome.out


UNREADABLE = {
    "null.py": (b"x = 1\0\n", "null.py: SyntaxError: source code string cannot contain null bytes"),
    "encoding.py": (b"# coding: no-such\n", "encoding.py: SyntaxError: unknown encoding: no-such"),
    "comment.py": (b"# \xff\n", "comment.py:"),
    "nested.py": (b"(" * 300, "nested.py:1: SyntaxError: too many nested parentheses"),
    "open.py": (b"x = (\n", "open.py:1: SyntaxError: '(' was never closed"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_source_that_cannot_be_read_is_one_line(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, complaint = UNREADABLE[name]
    (tmp_path / name).write_bytes(data)
    assert main([str(tmp_path / name)]) == 2
    outcome = capsys.readouterr()
    assert complaint in outcome.err and outcome.err.count("\n") == 1 and not outcome.out
    assert main(["--check", str(tmp_path / name)]) == 0, "CPython's failure, not ours"
    assert "(1 that CPython cannot compile)" in capsys.readouterr().out or name == "comment.py"


def test_folders_where_files_are_expected(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(tmp_path)
    for arguments, complaint in (
        ([folder], f"can't open file '{folder}': Is a directory"),
        (["-c", "1", "-o", folder], f"cannot write {folder}: Is a directory"),
        (["--load", folder, "-c", "1"], f"{folder}: ImportError: {folder} is no Python file"),
        (["--check", folder], f"no Python file under {folder}"),
    ):
        assert main(arguments) == 2
        outcome = capsys.readouterr()
        assert outcome.err == f"translator: {complaint}\n" and not outcome.out


def test_a_loaded_file_that_fails_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for source, complaint in (("1 / 0\n", "ZeroDivisionError: division by zero"), ("def no(\n", "SyntaxError: ")):
        (tmp_path / "own.py").write_text(source)
        assert main(["--load", str(tmp_path / "own.py"), "-c", "1"]) == 2
        outcome = capsys.readouterr()
        assert complaint in outcome.err and outcome.err.count("\n") == 1


def test_a_package_that_cannot_be_imported_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fails_at_import").mkdir()
    (tmp_path / "fails_at_import" / "__init__.py").write_text("1 / 0")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    assert main(["-m", "fails_at_import"]) == 2
    assert capsys.readouterr().err == "translator: no module named fails_at_import (division by zero)\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
@pytest.mark.parametrize("arguments", [["-c", "x = 1"], ["--list-passes"]])
def test_an_output_that_takes_nothing_is_one_line(arguments: list[str], run_python) -> None:
    with open("/dev/full", "w") as full:
        outcome = run_python("-m", "translator", *arguments, stdout=full)
    assert (outcome.returncode, outcome.stderr) == (1, "translator: No space left on device\n")


@pytest.mark.parametrize("arguments", [["--unheard-of"], ["--emit", "poetry", "-c", "1"], ["--opt-bisect-limit", "x"]])
def test_bad_options_are_one_line(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_watching_passes(script: str, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--print-after", "dead_code", "--print-changed", "--verify-each", "--time-passes", "--stats"]
    assert main([*options, "--function", "f", script]) == 0
    shown = capsys.readouterr().err
    assert "; f after dead_code" in shown and "; f after copy_propagation" in shown
    assert "; f after sink_stores" not in shown
    assert "passes by time" in shown and "instructions" in shown


def test_print_after_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-c", "x = 1", "-O1", "--print-after-all"]) == 0
    assert capsys.readouterr().err.count("; <module> after") == 3


def test_bisection_stops_after_so_many(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-c", "x = 1", "-O1", "--opt-bisect-limit", "1", "--emit", "ir"]) == 0
    outcome = capsys.readouterr()
    assert outcome.err.splitlines() == [
        "BISECT: running pass (1) constant_operands on <module>",
        "BISECT: NOT running pass (2) copy_propagation on <module>",
        "BISECT: NOT running pass (3) dead_code on <module>",
    ]


def test_passes_are_listed_and_loaded(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "own.py"
    path.write_text(OWN_PASS)
    assert main(["--load", str(path), "--list-passes"]) == 0
    assert "nothing{times=1}" in (shown := capsys.readouterr().out) and "Do nothing, often." in shown
    assert main(["--passes", "nothing{times=3},O1", "-c", "x = 1", "-o", str(tmp_path / "out.txt")]) == 0
    assert "STORE_NAME" in (tmp_path / "out.txt").read_text()


def test_check_counts_and_fails(tmp_path: Path, script: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "broken.py").write_text("def f(:\n")
    assert main(["--check", str(tmp_path)]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("2 files (1 that CPython cannot compile), 4 code objects, ")
    assert " 0 failures, " in shown and shown.endswith("instructions per second per core\n")


def test_check_reports_a_failure(
    script: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("translator.check.verify", lambda function: 1 // 0)
    assert main(["--check", script]) == 1
    outcome = capsys.readouterr()
    assert "C.g: ZeroDivisionError" in outcome.err and " 4 failures, " in outcome.out


def test_as_a_process(run_python, script: str) -> None:
    outcome = run_python("-m", "translator", "--emit", "register", "--function", "f", script)
    assert outcome.returncode == 0 and "FOR_ITER" in outcome.stdout, outcome.stderr

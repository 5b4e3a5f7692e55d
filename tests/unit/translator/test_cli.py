"""The command line: every view, every option, and one line with status 2 for what cannot be done."""

import io
import re
import sys
from pathlib import Path

import pytest

from translator.__main__ import main
from translator.views import VIEWS

PROGRAM = "def f(a, b):\n    for x in a:\n        b += x\n    return b\n\nclass C:\n    def g(self): return f\n"

OWN_PASS = '''
from __future__ import annotations
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
        (["-c", "1", "--registers", "4", "--passes", "allocate"], "allocate stands behind all passes, and once"),
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
        (["--load", folder, "-c", "1"], f"{folder}: is no Python file"),
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
    assert shown.count("; f after dead_code\n") == 2, "it runs twice"
    assert "+++ f (" in shown and ") after copy_propagation\n" in shown
    assert "after sink_stores" not in shown, "it changes nothing"
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
    shown = capsys.readouterr().out
    assert "nothing{times=1}" in shown and "Do nothing, often." in shown
    fusing = {line.split()[0] for line in shown.splitlines() if line.endswith("[fusing]")}
    assert "for_loop" in fusing
    assert not fusing & {"nothing{times=1}", "dead_code"}
    assert main(["--passes", "nothing{times=3},O1", "-c", "x = 1", "-o", str(tmp_path / "out.txt")]) == 0
    assert "STORE_NAME" in (tmp_path / "out.txt").read_text()


DEMANDING_PASS = """
from dataclasses import dataclass
from translator.passes import Pass, register

@register
@dataclass(frozen=True)
class Demanding(Pass):
    name = "demanding"
    level: int

    def __post_init__(self):
        if self.level > 3:
            raise ValueError("level is at most 3")
"""


def test_a_pass_may_demand_an_option_and_refuse_a_value(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "own.py").write_text(DEMANDING_PASS)
    assert main(["--load", str(tmp_path / "own.py"), "--list-passes"]) == 0
    assert "demanding{level} " in capsys.readouterr().out
    for passes, complaint in (("demanding", "'level'"), ("demanding{level=4}", "demanding: level is at most 3")):
        assert main(["--passes", passes, "-c", "1"]) == 2
        outcome = capsys.readouterr()
        assert complaint in outcome.err and outcome.err.count("\n") == 1


@pytest.mark.skipif(sys.platform == "emscripten", reason="WebAssembly has no processes to start with the passes")
def test_check_takes_loaded_passes(tmp_path: Path, script: str, run_python) -> None:
    (tmp_path / "own.py").write_text(OWN_PASS)
    arguments = ["--load", str(tmp_path / "own.py"), "--passes", "nothing", "--check", str(tmp_path)]
    start = f"""
import multiprocessing, os
from translator.__main__ import main
if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    os.cpu_count = lambda: 2
    main({arguments!r})
"""
    (tmp_path / "start.py").write_text(start)
    outcome = run_python(str(tmp_path / "start.py"))
    assert outcome.stdout.startswith("3 files ") and " 0 failures, " in outcome.stdout, outcome.stderr


def test_check_counts_and_fails(tmp_path: Path, script: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "broken.py").write_text("def f(:\n")
    assert main(["--check", str(tmp_path)]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("2 files (1 that CPython cannot compile), 4 code objects, ")
    assert re.search(r" 0 failures, \d+ instructions per second per core, \d+\.\d\d times the time of -O0\n$", shown)


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


IR = """function 'outer' (f)
locals x
constant $0 = function 'inner'
block 0:
  %0 = call f @0
  x = move %0 @2
  %1 = make_function $0 [0] @4
  return %1 @6

function 'inner' ()
constant $0 = 'inner\\ud800'
block 0:
  return $0 @0
"""


@pytest.fixture
def ir_file(tmp_path: Path) -> str:
    path = tmp_path / "program.ir"
    path.write_text(IR)
    return str(path)


def test_ir_is_read_and_shown_without_passes(ir_file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([ir_file]) == 0
    assert capsys.readouterr() == (IR, "")
    assert main([ir_file, "--function", "inner", "--emit", "ir"]) == 0
    assert capsys.readouterr().out == IR.partition("\n\n")[2]


def test_what_is_printed_of_a_script_is_read(script: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From IR on, the chain makes the same register code as from the script."""
    text = str(tmp_path / "printed.ir")
    assert main(["-O0", "--emit", "ir", "-o", text, script]) == 0
    for emit in ("ir", "register", "words", "dot"):
        assert main(["-O2", "--emit", emit, script]) == 0
        expected = capsys.readouterr().out
        assert main(["-O2", "--emit", emit, text]) == 0
        assert capsys.readouterr().out == expected != ""


def test_passes_run_on_ir(ir_file: str, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--passes", "retarget", "--print-changed", "--verify-each", "--stats", "--time-passes"]
    assert main([*options, "--print-after", "retarget", ir_file]) == 0
    outcome = capsys.readouterr()
    assert "  x = call f @0\n" in outcome.out
    assert outcome.err.count("; outer after retarget") == outcome.err.count("; inner after retarget") == 1
    assert "passes by time" in outcome.err and re.search(r"│ instructions │ +- │ +4 │", outcome.err)
    assert main(["-O2", "--opt-bisect-limit", "1", ir_file]) == 0
    assert capsys.readouterr().err.count("BISECT: running") == 1


def test_what_ir_cannot_show_is_one_line(ir_file: str, capsys: pytest.CaptureFixture[str]) -> None:
    for view in VIEWS:
        status = main(["--emit", view, ir_file])
        outcome = capsys.readouterr()
        assert (status == 2) == (view in ("listing", "stack")) == (not outcome.out)
        if status:
            assert outcome.err == f"translator: --emit {view} shows CPython's code, which {ir_file} does not hold\n"
    assert main(["--function", "nobody", ir_file]) == 2
    assert capsys.readouterr().err == "translator: there is no function nobody\n"


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"function 'f' (\n", "1: a name is expected, at the end of the line"),
        (
            b"\nfunction 'f' ()\nblock 0:\n  return @0\n",
            "4: f: block 0: return @0: operand-count: has 0 operands, not 1",
        ),
        (b"function 'f' ()", "1: f: has-blocks: has no block"),
        (b"function 'f\\n' ()", "1: f\\n: has-blocks: has no block"),
        (b"function '\xff' ()", " is no UTF-8 text (invalid start byte at byte 10)"),
    ],
)
def test_bad_ir_is_one_line(data: bytes, complaint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bad.ir"
    path.write_bytes(data)
    assert main([str(path)]) == 2
    assert capsys.readouterr() == ("", f"translator: {path}:{complaint}\n")


def test_missing_ir_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["missing.ir"]) == 2
    assert capsys.readouterr().err == "translator: can't open file 'missing.ir': No such file or directory\n"
    assert main(["missing.ir", "-c", "1"]) == 2
    assert "name one thing to translate" in capsys.readouterr().err


def test_check_compares_text(script: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A function that is not read back as it was is a failure."""
    monkeypatch.setattr("translator.check.print_function", lambda function: "function 'f' ()")
    assert main(["--check", script]) == 1
    assert "C.g: ValueError: its text is read back to another function" in capsys.readouterr().err

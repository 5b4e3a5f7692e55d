"""Reducing what CPython and regvm do not do alike, with a pass that is deliberately wrong."""

import ast
import sys
from pathlib import Path

import pytest

from translator.__main__ import main
from translator.reduce.ddmin import ddmin, split
from translator.reduce.difference import difference
from translator.reduce.machines import Outcome
from translator.reduce.pipeline import first_that_matters, runs, smallest_pipeline, without_messages
from translator.reduce.program import smallest_program, text_of
from translator.reduce.shrink import statements, variants, without

needs_processes = pytest.mark.skipif(sys.platform == "emscripten", reason="WebAssembly cannot watch or end processes")

WRONG = """
from dataclasses import dataclass
from translator.ir.opcodes import OPCODES
from translator.passes import Pass, register

def reverse(function, name):
    found = [each for each in function.instructions() if each.opcode is OPCODES[name]]
    for each in found:
        each.operands.reverse()
    return bool(found)

@register
@dataclass(frozen=True)
class Reverse(Pass):
    '''Subtract the other way round.'''

    name = "reverse"

    def run(self, function, analyses):
        return reverse(function, "subtract")

@register
@dataclass(frozen=True)
class Endless(Pass):
    '''Subtract and add to nothing: loops do not end.'''

    name = "endless"

    def run(self, function, analyses):
        found = [each for each in function.instructions() if each.opcode is OPCODES["inplace_add"]]
        for each in found:
            each.opcode = OPCODES["inplace_subtract"]
        return bool(found)
"""

PROGRAM = '''"""A program of sixty lines, in which one subtraction matters."""
import collections


class Account:
    """What somebody owns."""

    fee = 2

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.history = []

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        self.balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError("too little")
        self.history.append(("withdraw", amount))
        self.balance = remainder(self.balance, amount + self.fee)
        return self.balance


def remainder(whole, part):
    return whole - part


def words(text):
    found = []
    for word in text.split():
        try:
            found.append(int(word))
        except ValueError:
            found.append(word.upper())
    return found


def most_frequent(values):
    counts = collections.Counter(values)
    best = None
    for value, count in sorted(counts.items()):
        if best is None or count > counts[best]:
            best = value
    return best


account = Account("someone", 10)
account.deposit(20)
try:
    account.withdraw(100)
except ValueError as error:
    print("refused:", error)
print(words("1 b 3 dd"))
print(most_frequent([1, 2, 2, 3]))
print(account.withdraw(5))
for kind, number in account.history:
    print(kind, number)
'''


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wrong.py").write_text(WRONG)
    return tmp_path


def reduced(folder: Path, program: str, *options: str) -> int:
    (folder / "script.py").write_text(program)
    return main(["--load", "wrong.py", *options, "--reduce", "script.py"])


@needs_processes
@pytest.mark.same_everywhere
@pytest.mark.timeout(900)
def test_sixty_lines_become_few_and_the_wrong_pass_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert PROGRAM.count("\n") >= 60
    assert reduced(folder, PROGRAM, "--passes", "O1,jump_threading{keep_lines=false},reverse,merge_blocks") == 1
    outcome = capsys.readouterr()
    assert outcome.err == ""
    program, _, comments = outcome.out.partition("\n# ")
    assert "def remainder(" in program and " - part" in program and len(program.splitlines()) <= 12
    command, shows, culprit = comments.rstrip("\n").split("\n# ")
    assert command == "python -m regvm --load wrong.py --passes reverse script.py"
    assert shows.startswith("stdout, line 1: ") and culprit == "it is made by pass reverse on remainder"


@needs_processes
def test_what_is_written_shows_the_difference(folder: Path, run_python) -> None:
    program = "def f(a, b):\n    return a - b\nprint('no matter')\nprint(f(5, 3))\n"
    assert reduced(folder, program, "--passes", "reverse", "-o", "small.py") == 1
    small = (folder / "small.py").read_text()
    assert "no matter" not in small and "a - b" in small
    native = run_python("small.py", cwd=folder)
    register = run_python("-m", "regvm", "--load", "wrong.py", "--passes", "reverse", "small.py", cwd=folder)
    assert native.returncode == register.returncode == 0
    assert int(native.stdout) == -int(register.stdout) != 0


@needs_processes
def test_a_program_that_does_the_same(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert reduced(folder, "import sys\nprint(hash('x'), {}, sys.path[1:])\n1 / 0", "--passes", "O1") == 0
    outcome = capsys.readouterr()
    assert outcome.out == ""
    assert outcome.err == "translator: no difference: script.py does the same on CPython and on regvm\n"


@needs_processes
@pytest.mark.same_everywhere
def test_a_program_that_hangs_on_regvm_only(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = "def f():\n    i = 0\n    while i < 3:\n        i += 1\nprint('begun', flush=True)\nf()\n"
    assert reduced(folder, program, "--passes", "endless", "--timeout", "1") == 1
    shown = capsys.readouterr().out
    assert "# exit status 0 on CPython, still running on regvm\n" in shown
    assert "begun" not in shown and "+= 1" in shown
    assert shown.endswith("# it is made by pass endless on f\n") or "def f" not in shown


BAD = {
    "while True: pass": "script.py: still running on CPython after 1 seconds",
    "x = (": "script.py:1: SyntaxError: '(' was never closed",
    "import os; print(os.getpid())": "script.py: does not do the same twice on CPython (stdout, line 1)",
}


@needs_processes
@pytest.mark.parametrize("program", BAD)
def test_what_cannot_be_reduced_is_one_line(program: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert reduced(folder, program, "--timeout", "1") == 2
    assert capsys.readouterr() == ("", f"translator: {BAD[program]}\n")


def test_bad_usage_is_one_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--reduce", "missing.py"]) == 2
    assert capsys.readouterr().err == "translator: can't open file 'missing.py': No such file or directory\n"
    with pytest.raises(SystemExit):
        main(["--reduce", "missing.py", "--timeout", "-1"])
    assert capsys.readouterr().err.count("\n") == 1


# -- the parts --------------------------------------------------------------------------------------------------------


def test_ddmin_keeps_what_is_needed_and_nothing_else() -> None:
    asked: list[list[int]] = []

    def holds(part: list[int]) -> bool:
        asked.append(part)
        return {3, 17, 18} <= set(part)

    assert ddmin(range(40), holds) == [3, 17, 18]
    assert len(asked) < 120
    assert ddmin([1, 2], lambda part: True) == [] == ddmin([], lambda part: False)
    assert ddmin([1], lambda part: part == [1]) == [1]
    assert split([1, 2, 3, 4, 5], 2) == [[1, 2], [3, 4, 5]]


def test_the_pipeline_keeps_options() -> None:
    pipeline = "O1,jump_threading{keep_lines=false},dead_code"
    needed = "jump_threading{keep_lines=false}"
    assert smallest_pipeline(pipeline, lambda passes: needed in passes) == needed
    assert smallest_pipeline(pipeline, lambda passes: True) == ""


def test_the_allocation_is_part_of_the_pipeline() -> None:
    needed = "allocate{registers=4}"
    assert smallest_pipeline(f"O1,{needed}", lambda passes: needed in passes) == needed


def test_bisection_finds_the_first_run_that_matters() -> None:
    assert first_that_matters(100, lambda limit: limit >= 37) == 37
    assert first_that_matters(1, lambda limit: limit >= 1) == 1
    assert first_that_matters(100, lambda limit: True) is None


def test_messages_of_the_bisection_are_told_apart_from_the_program() -> None:
    stderr = "own BISECT: running pass (1) a on f\nline\nBISECT: NOT running pass (2) b on C.<lambda>\n"
    assert without_messages(stderr) == "own line\n"
    assert runs(stderr) == [("a", "f"), ("b", "C.<lambda>")]


TRACEBACK = 'Traceback (most recent call last):\n  File "x.py", line 1, in <module>\n    f()\n    ^^^\nValueError: {}\n'


def test_differences_and_their_kinds() -> None:
    def found(native: Outcome, register: Outcome):
        result = difference(native, register)
        assert result is not None
        return result

    fine, other = Outcome(0, "a\nb\n", ""), Outcome(0, "a\nc\n", "")
    assert difference(fine, fine) is None
    assert difference(Outcome(0, "<f at 0x7f01>", ""), Outcome(0, "<f at 0x7f02>", "")) is None
    assert str(found(fine, other)) == "stdout, line 2: 'b' on CPython, 'c' on regvm"
    assert found(fine, other).kind == found(Outcome(0, "1", ""), Outcome(0, "2", "")).kind
    assert found(fine, Outcome(0, "a\nb\nc\n", "")).kind != found(fine, Outcome(None, "", "")).kind
    raised, unlike = Outcome(1, "", TRACEBACK.format(1)), Outcome(1, "", TRACEBACK.format(2))
    assert found(raised, unlike).kind != found(raised, Outcome(1, "", TRACEBACK.replace("^^^", "~^^"))).kind
    assert found(raised, unlike).kind.native.exception == "ValueError"
    key_error = Outcome(1, "", TRACEBACK.format(1).replace("ValueError", "KeyError"))
    assert found(fine, raised).kind != found(fine, key_error).kind
    assert str(found(Outcome(0, "", ""), Outcome(3, "", ""))) == "exit status 0 on CPython, exit status 3 on regvm"


def test_programs_shrink_to_what_is_asked_for() -> None:
    source = b"""
@decorator
class C(Base):
    def f(self, a, b=2, *, c: int = 3) -> int:
        for x in range(10):
            with open(a) as file:
                try:
                    keep(x, [1, 2, a])
                except ValueError:
                    pass
                finally:
                    print(x)
        return None
if 1:
    C().f(1)
"""
    assert smallest_program(source, lambda text: b"keep(" in text) == b"keep()\n"
    assert smallest_program(source, lambda text: b"with" in text) == b"with 1:\n    pass\n"
    assert smallest_program(source, lambda text: b"class" in text) == b"class C:\n    pass\n"


def test_where_comments_matter_lines_are_left_out() -> None:
    source = b"a = 1\nb = 2  # this\nc = 3\nif a:\n    d = 4\n"
    assert smallest_program(source, lambda text: b"# this" in text) == b"b = 2  # this\n"


def test_parameters_go_with_their_arguments_and_functions_become_their_bodies() -> None:
    def texts(source: str) -> list[str]:
        found = (text_of(each) for _, each in variants(ast.parse(source)))
        return [text.decode().rstrip() for text in found if text is not None]

    found = texts("def f(a, b=1):\n    return a\nf(10, 2)\n")
    assert "def f(b=1):\n    return a\nf(2)" in found and "def f(a):\n    return a\nf(10)" in found
    found = texts("class C:\n    def __init__(self, x): pass\n    def m(self, y): g()\nC(1).m(2)\n")
    assert any("C().m(2)" in each and "__init__" not in each for each in found)
    assert any("def m(self)" in each and ".m()" in each for each in found)
    assert "g()" in texts("def f():\n    g()\nf()")


def test_statements_are_found_by_depth() -> None:
    tree = ast.parse("if a:\n    b\nelse:\n    try: c\n    except d: e\n    finally: f\nmatch g:\n    case 1: h\n")
    levels = statements(tree)
    assert [len(level) for level in levels] == [2, 3, 3]
    assert ast.unparse(without(tree, levels[2])) == (
        "if a:\n    b\nelse:\n    try:\n        pass\n    except d:\n        pass\nmatch g:\n    case 1:\n        h"
    )

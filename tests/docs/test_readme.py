"""Every snippet of the README and of the page on notebooks runs; those that take minutes are marked in them.

The command lines of those parse.
"""

import os
import shlex
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from benchmarks import cli

from .snippets import Snippet, snippets

pytestmark = pytest.mark.same_everywhere

ROOT = Path(__file__).resolve().parents[2]
SNIPPETS = snippets((ROOT / "README.md").read_text(encoding="utf-8"))
NOTEBOOKS = snippets((ROOT / "docs" / "notebooks.md").read_text(encoding="utf-8"))
SHELL = [each for each in SNIPPETS if each.language == "sh"]
COMMANDS = [command for each in SHELL if each.executed for command in each.commands if not command.startswith("make")]
UNEXECUTED = [command for each in SHELL if not each.executed for command in each.commands]
PYTHON = [each for each in SNIPPETS + NOTEBOOKS if each.language == "python" and each.executed]


@pytest.fixture
def folder(tmp_path: Path, repository: Path) -> Path:
    """Where a reader stands: the examples are there, and a script of the reader's own."""
    shutil.copytree(repository / "docs" / "examples", tmp_path / "docs" / "examples")
    shutil.copy(repository / "docs" / "examples" / "clamp_sum.py", tmp_path / "my_script.py")
    return tmp_path


def run(arguments: list[str], folder: Path, repository: Path) -> subprocess.CompletedProcess[str]:
    # The last run without -o is kept in the user's cache: a test must not replace it.
    environment = {**os.environ, "PYTHONPATH": str(repository), "XDG_CACHE_HOME": str(folder / "cache")}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        timeout=240,
    )


def test_the_readme_shows_what_it_should() -> None:
    assert len(COMMANDS) >= 8
    assert PYTHON
    assert [command.split()[:2] for command in SHELL[0].commands] == [["make", "bench"], ["make", "test"]]


@pytest.mark.parametrize("command", COMMANDS)
def test_command_runs(command: str, folder: Path, repository: Path) -> None:
    program, *arguments = shlex.split(command)
    assert program == "python"
    finished = run(arguments, folder, repository)
    assert finished.returncode == 0, finished.stderr
    written = [Path(folder, value) for option, value in pairwise(arguments) if option == "-o"]
    assert finished.stdout or all(path.stat().st_size for path in written)
    assert "Traceback" not in finished.stderr


@pytest.mark.parametrize("command", UNEXECUTED)
def test_command_line_parses(command: str) -> None:
    program, option, module, *arguments = shlex.split(command)
    assert (program, option, module) == ("python", "-m", "benchmarks")
    options = cli.build_parser().parse_args(cli.with_verb(arguments))
    assert callable(options.execute)


@pytest.mark.parametrize("snippet", PYTHON, ids=lambda snippet: f"line {snippet.line}")
def test_python_runs(snippet: Snippet, folder: Path, repository: Path) -> None:
    finished = run(["-c", snippet.body], folder, repository)
    assert finished.returncode == 0, finished.stderr
    if snippet.output is not None:
        assert finished.stdout == snippet.output


def test_the_example_pass_saves_an_instruction(folder: Path, repository: Path) -> None:
    """And the program still prints what CPython prints."""
    script = """
import regvm
from pathlib import Path
from regvm.machine import RegisterMachine
from translator import translate
from translator.passes import load_file

load_file(Path("docs/examples/load_once.py"))
source = Path("docs/examples/circle.py").read_text()
code = compile(source, "circle.py", "exec")
exec(code, {"__name__": "__main__"})
for passes in ("O2", "copy_propagation,load_once,O2"):
    regvm.execute(code, {"__name__": "__main__"}, passes)
contains = next(each for each in code.co_consts[0:] if hasattr(each, "co_consts") and each.co_name == "circle")
contains = next(each for each in contains.co_consts if hasattr(each, "co_consts"))
for passes in ("O2", "copy_propagation,load_once,O2"):
    print(len(translate(contains, passes).positions))
"""
    finished = run(["-c", script], folder, repository)
    assert finished.returncode == 0, finished.stderr
    native, plain, rewritten, before, after = map(int, finished.stdout.split())
    assert native == plain == rewritten
    assert after == before - 1


TRAPS = {
    "a store between": """
def f(n):
    def g():
        nonlocal n
        first = n
        n = 5
        return first + n
    return g
print(f(2)())
""",
    "code that stores between": """
def f(n):
    def advance():
        nonlocal n
        n += 1
        return 0
    return lambda: n + advance() + n
print(f(2)())
""",
    "a finaliser that stores between": """
def f(n):
    class Storing:
        def __del__(self):
            nonlocal n
            n += 1
    def g():
        dropped = Storing()
        first = n
        dropped = None
        return first * 10 + n
    return g
print(f(2)())
""",
    "a variable that is stored to between": """
def f(n):
    def g():
        first = n
        second = n
        first = 5
        return first * 10 + second
    return g
print(f(2)())
""",
}


@pytest.mark.parametrize("passes", ["copy_propagation,load_once,O2", "load_once,O2", "O2,load_once"])
@pytest.mark.parametrize("trap", TRAPS)
def test_the_example_pass_leaves_alone_what_may_change(trap: str, passes: str, folder: Path, repository: Path) -> None:
    """The value read second is the one stored last."""
    script = f"""
import regvm
from pathlib import Path
from translator.passes import load_file

load_file(Path("docs/examples/load_once.py"))
code = compile({TRAPS[trap]!r}, "trap", "exec")
exec(code, {{"__name__": "__main__"}})
regvm.execute(code, {{"__name__": "__main__"}}, {passes!r})
"""
    finished = run(["-c", script], folder, repository)
    assert finished.returncode == 0, finished.stderr
    native, rewritten = finished.stdout.split()
    assert native == rewritten

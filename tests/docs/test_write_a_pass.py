"""`docs/write-a-pass.md` from its beginning to its end: files are written, commands run, what they print is compared.

A line `...` in what is shown stands for any lines, `...` in a line for any text.  IR and code differ between versions
of CPython: what is shown is that of one, and only there it is compared; the commands run on all.
"""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from stackvm.versions import current

from .snippets import Snippet, snippets

pytestmark = pytest.mark.same_everywhere

SHOWN_VERSION = 311
DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "write-a-pass.md"
SNIPPETS = snippets(DOCUMENT.read_text(encoding="utf-8"))
FILES = [each for each in SNIPPETS if each.file]
COMMANDS = [each for each in SNIPPETS if each.language == "sh"]


def matches(printed: str, shown: str) -> bool:
    """Whether what was printed is what is shown, with anything in place of `...`; spaces at ends do not count."""
    lines = [re.escape(line.rstrip()).replace(re.escape("..."), ".*") for line in shown.splitlines()]
    pattern = "".join("(?:.*\n)*" if line == ".*" else f"{line}\n" for line in lines)
    return re.fullmatch(pattern, "".join(f"{line.rstrip()}\n" for line in printed.splitlines())) is not None


def run(snippet: Snippet, folder: Path, repository: Path) -> None:
    (command,) = snippet.commands
    program, *arguments = shlex.split(command)
    assert program == "python"
    finished = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(repository), "COLUMNS": "80"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        timeout=600,
    )
    assert finished.returncode == snippet.status, f"{command}\n{finished.stdout}"
    if snippet.output is not None and current().number == SHOWN_VERSION:
        assert matches(finished.stdout, snippet.output), f"{command}\n{finished.stdout}"


@pytest.mark.timeout(1200)
def test_the_document_is_a_session_that_works(tmp_path: Path, repository: Path) -> None:
    for snippet in SNIPPETS:
        if snippet.file:
            (tmp_path / snippet.file).write_text(snippet.body, encoding="utf-8")
        elif snippet.language == "sh":
            run(snippet, tmp_path, repository)


def test_every_block_is_a_file_a_command_or_what_it_prints() -> None:
    texts = [each for each in SNIPPETS if each.language == "text"]
    assert len(FILES) >= 5 and len(COMMANDS) >= 8
    assert len(texts) == sum(each.output is not None for each in COMMANDS)
    assert len(FILES) + len(COMMANDS) + len(texts) == len(SNIPPETS)
    assert all(len(each.commands) == 1 for each in COMMANDS)


def test_the_last_version_is_the_example(repository: Path) -> None:
    *_, last = (each for each in FILES if each.file == "copy_tails.py")
    assert last.body == (repository / "docs" / "examples" / "copy_tails.py").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("printed", "shown", "same"),
    [
        ("a\nb\nc\n", "a\n...\nc\n", True),
        ("a\nc\n", "a\n...\nc\n", True),
        ("a 1.5 s  \n", "a ... s\n", True),
        ("a\nb\n", "a\n", False),
        ("a\n", "b\n", False),
        ("a.b\n", "axb\n", False),
    ],
)
def test_dots_stand_for_anything(printed: str, shown: str, same: bool) -> None:
    assert matches(printed, shown) is same


OUTCOMES = """
def parity(n):
    while n != 1:
        if n % 2:
            n = 3 * n + 1
        else:
            n //= 2
        print(n, end=" ")
def guarded(text):
    try:
        number = int(text)
    except Exception:
        print("no number", end=" ")
        number = 1
    return 1 / number
def found(values, wanted):
    for value in values:
        try:
            if value == wanted:
                break
        finally:
            print(value, end=" ")
    else:
        return None
    return value
parity(6)
print(guarded("2"), guarded("x"), found([1, 2, 3], 2), found([1], 2))
try:
    guarded("0")
except ZeroDivisionError as error:
    print(error, error.__context__)
"""


@pytest.mark.parametrize("passes", ["copy_tails", "O1,copy_tails{limit=20},O2", "O2,copy_tails", "O2,copy_tails,O2"])
def test_the_example_is_sound_anywhere_in_the_pipeline(
    passes: str, repository: Path, tmp_path: Path, run_python
) -> None:
    (tmp_path / "outcomes.py").write_text(OUTCOMES)
    example = str(repository / "docs" / "examples" / "copy_tails.py")
    native = run_python("outcomes.py", cwd=tmp_path)
    register = run_python(
        "-m", "regvm", "--load", example, "--passes", passes, "--verify-each", "outcomes.py", cwd=tmp_path
    )
    assert (native.returncode, native.stderr) == (0, "")
    assert (register.returncode, register.stdout, register.stderr) == (0, native.stdout, "")

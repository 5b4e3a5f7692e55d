"""Both machines from the command line: what they show is what ``python`` shows, for good programs and bad input.

Each case is a command line; CPython's own standard output, standard error and exit status are what is expected.
"""

import importlib.util
import marshal
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[3]
MACHINES = ["stackvm", "regvm"]
STDIN = (
    b"import sys\nprint(sys.argv, __name__, repr(sys.path[0]), __file__ if '__file__' in globals() else None)\n1 / 0\n"
)
SHOW = "import sys\nprint(__name__, sys.argv, sys.path[0], __file__, __package__, __spec__ and __spec__.name)\n"
PYC = importlib.util.MAGIC_NUMBER + b"\0" * 12 + marshal.dumps(compile("print(__file__)\n1 / 0", "source.py", "exec"))

FILES: dict[str, str | bytes] = {
    "show.py": SHOW + "sys.exit(3)\n",
    "raising.py": "def f(x):\n    return 1 / x\n\nf(0)\n",
    "empty.py": "",
    "no_newline.py": "print('x')",
    "carriage_returns.py": b"print('a')\r\nprint('b')\r\n",
    "mark.py": b"\xef\xbb\xbfprint('byte order mark')\n",
    "latin.py": b"# coding: latin-1\nprint(ascii('\xff'))\n",
    "second_line.py": b"#!/usr/bin/python\n# vim: set fileencoding=iso-8859-15 :\nprint(ascii('\xa4'))\n",
    # what CPython cannot compile
    "syntax.py": "def f(:\n    pass\n",
    "indent.py": " x = 1\n",
    "tabs.py": "if 1:\n\tx = 1\n        y = 2\n",
    "deep.py": "x = " + "(" * 300 + ")" * 300,
    "unclosed.py": "x = [1,\ny = 2\n",
    # what it cannot read
    "nul.py": b"x = 1\ny = 'a\0b'\n",
    "nul_first.py": b"\0",
    "unknown_encoding.py": b"# -*- coding: no-such -*-\nprint(1)\n",
    "not_a_text_encoding.py": b"# coding: hex\nprint(1)\n",
    "mark_and_encoding.py": b"\xef\xbb\xbf# coding: latin-1\nprint(1)\n",
    "not_ascii.py": b"# coding: ascii\nx = '\xe9'\n",
    "not_utf_8.py": b"# coding: utf-8\nx = '\xff'\n",
    "undeclared.py": b"x = 1\nprint('\xff')\n",
    "undeclared_comment.py": b"x = 1\n# \xe9\xe8\n",
    "undeclared_after_an_error.py": b"def f(:\n\xff\n",
    "surrogate.py": b"print('\xed\xa0\x80')\n",
    # folders, packages, modules
    "bare/other.py": "",
    "folder/__main__.py": SHOW,
    "package/__init__.py": "",
    "package/module.py": SHOW,
    "package/__main__.py": SHOW + "import package.module\n",
    "no_main/__init__.py": "",
    "fails_inside/__init__.py": "1 / 0\n",
    # compiled files
    "good.pyc": PYC,
    "foreign.pyc": b"\x00\x00\r\n" + PYC[4:],
    "truncated.pyc": PYC[:40],
    "header_alone.pyc": PYC[:16],
    "half_a_header.pyc": PYC[:6],
    "half_a_number.pyc": PYC[:2],
    "nothing.pyc": b"",
    "garbage.pyc": PYC[:16] + b"\xff" * 30,
    "not_code.pyc": PYC[:16] + marshal.dumps(5),
    "broken.zip": b"PK\x03\x04garbage",
}
ARCHIVES = {"app.zip": {"__main__.py": SHOW + "1 / 0\n"}, "empty.zip": {"other.py": ""}}

HOOK = "import sys\ndef hook(*details): {}\nsys.excepthook = hook\n[][1]"
CASES: dict[str, list[str]] = {
    **{name: [name] for name in FILES if "/" not in name and name != "show.py"},
    "arguments": ["show.py", "a", "-b", "--stats", "-", "-c"],
    "a path with dots": ["./package/../show.py"],
    "a missing script": ["missing.py"],
    "a missing folder": ["missing/script.py"],
    "a folder": ["folder", "x"],
    "a folder with a dot": ["./folder"],
    "a folder without a program": ["bare"],
    "an archive": ["app.zip", "x"],
    "an archive without a program": ["empty.zip"],
    "a package": ["-m", "package", "x", "-m"],
    "a module of a package": ["-m", "package.module", "x"],
    "a module": ["-m", "show"],
    "a package without a program": ["-m", "no_main"],
    "a missing module": ["-m", "missing"],
    "a module missing from a package": ["-m", "package.missing"],
    "a module of a missing package": ["-m", "missing.module"],
    "a module of a module": ["-m", "show.module"],
    "a module named as a file": ["-m", "show.py"],
    "a package that fails": ["-m", "fails_inside.module"],
    "a module that fails": ["-m", "raising"],
    "a module with a syntax error": ["-m", "syntax"],
    "a module that cannot be read": ["-m", "nul"],
    "a native module": ["-m", "sys"],
    "a relative name": ["-m", ".relative"],
    "code": ["-c", "import sys; print(sys.argv, __name__, repr(sys.path[0]), '__file__' in globals())", "-m", "x"],
    "no code": ["-c", ""],
    "code with a syntax error": ["-c", "print(1"],
    "code with an indent": ["-c", "\n  x = 1"],
    "code that fails": ["-c", "1 / 0"],
    "code that cannot be decoded": ["-c", "'\udcff'"],
    "code that imports a bad module": ["-c", "import syntax"],
    "code that imports a failing module": ["-c", "import raising"],
    "standard input": ["-", "x", "-y"],
    "standard input, not named": [],
    "reading standard input": ["-c", "import sys; print(len(sys.stdin.read()), sys.stdin.read())"],
    "exit": ["-c", "raise SystemExit"],
    "exit None": ["-c", "import sys; sys.exit(None)"],
    "exit True": ["-c", "import sys; sys.exit(True)"],
    "exit 7": ["-c", "import sys; sys.exit(7)"],
    "exit -1": ["-c", "import sys; sys.exit(-1)"],
    "exit 256": ["-c", "import sys; sys.exit(256)"],
    "exit, large": ["-c", "import sys; sys.exit(2 ** 40)"],
    "exit with a text": ["-c", "import sys; print('out'); sys.exit('the text')"],
    "exit with several": ["-c", "raise SystemExit(1, 'two')"],
    "exit with a float": ["-c", "raise SystemExit(2.5)"],
    "exit by a subclass": ["-c", "class Leave(SystemExit): pass\nraise Leave(4)"],
    "exit at once": ["-c", "import os; os._exit(9)"],
    "an interrupt": ["-c", "raise KeyboardInterrupt"],
    "an interrupt by signal": ["-c", "import os, signal\nos.kill(os.getpid(), signal.SIGINT)\nwhile True: pass"],
    "no standard output": ["-c", "import sys; sys.stdout = None; print(1); 1 / 0"],
    "standard output closed": ["-c", "import sys; sys.stdout.close(); sys.exit(3)"],
    "no standard error": ["-c", "import sys; sys.stderr = None; 1 / 0"],
    "no standard error to exit with": ["-c", "import sys; print(1); sys.stderr = None; sys.exit('text')"],
    "a hook": ["-c", HOOK.format("print('hook', details[1])")],
    "a hook that fails": ["-c", HOOK.format("1 / 0")],
    "a hook that exits": ["-c", HOOK.format("sys.exit(5)")],
    "no hook": ["-c", "import sys; sys.excepthook = None; 1 / 0"],
    "a missing hook": ["-c", "import sys; del sys.excepthook; 1 / 0"],
    "a message that fails": ["-c", "class E(Exception):\n    def __str__(self): 1 / 0\nraise E"],
}


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder the command lines are run in."""
    made = tmp_path_factory.mktemp("command_line")
    for name, content in FILES.items():
        path = made / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    for name, members in ARCHIVES.items():
        with zipfile.ZipFile(made / name, "w") as archive:
            for member, text in members.items():
                archive.writestr(member, text)
    return made


Outcome = tuple[int, str, str]
Run = Callable[..., Outcome]


@pytest.fixture(scope="session")
def run(folder: Path) -> Run:
    """Run ``python ARGS...`` in the folder; the outcome is status, standard output, standard error."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment |= {"PYTHONPATH": str(REPOSITORY), "PYTHONIOENCODING": "utf-8:surrogateescape", "NO_COLOR": "1"}
    environment |= {"PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C.UTF-8"}

    @cache
    def run(*arguments: str) -> Outcome:
        command = [os.fsencode(each) for each in (sys.executable, *arguments)]
        finished = subprocess.run(command, cwd=folder, env=environment, input=STDIN, capture_output=True, timeout=60)
        return finished.returncode, finished.stdout.decode(), finished.stderr.decode("utf-8", "surrogateescape")

    return run


@pytest.mark.parametrize("machine", MACHINES)
@pytest.mark.parametrize("case", CASES)
def test_as_python(case: str, machine: str, run: Run) -> None:
    assert run("-m", machine, *CASES[case]) == run(*CASES[case])


@pytest.mark.parametrize("machine", MACHINES)
def test_a_text_that_cannot_be_made_still_ends_the_program(machine: str, run: Run) -> None:
    """CPython 3.12 and 3.13 report the second error while they shut down, each in words of its own."""
    code = "class Text:\n    def __str__(self): 1 / 0\nraise SystemExit(Text())"
    assert run("-m", machine, "-c", code) == (1, "", "\n")
    assert run("-c", code)[0] == 1 and run("-c", code)[2].startswith("\n")

"""Passes of installed packages: the example beside this file, which `make install` installs, and broken ones."""

import os
import re
import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from translator.__main__ import main
from translator.passes import registry

EXAMPLE = Path(__file__).parent
PACKAGE = "twinvm-census"

PASS = """
from dataclasses import dataclass
from translator.passes import Pass

@dataclass(frozen=True)
class Own(Pass):
    '''Do nothing.'''

    name = {name!r}

    def run(self, function, analyses):
        return False

class Nameless(Pass):
    '''No pass: it has no name.'''

def function(): pass
"""


@pytest.fixture
def installed() -> None:
    """The example package, as `make install` leaves it; without, tests fail in continuous integration."""
    try:
        version(PACKAGE)
    except PackageNotFoundError:
        if os.environ.get("CI"):
            pytest.fail(f"{PACKAGE} is not installed: make install does that")
        pytest.skip(f"{PACKAGE} is not installed here: make install does that")


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Install a module with the example pass, or another text, as a package of its own; all is undone at the end."""
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(registry, "_REGISTRY", dict(registry._REGISTRY))
    registry._installed.cache_clear()

    def install(module: str, value: str, text: str = "", entry: str | None = None) -> None:
        (tmp_path / f"{module}.py").write_text(text or PASS.format(name=module))
        folder = tmp_path / f"{module}-1.2.dist-info"
        folder.mkdir()
        (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {module}\nVersion: 1.2\n")
        (folder / "entry_points.txt").write_text(f"[translator.passes]\n{entry or module} = {value}\n")

    yield install
    registry._installed.cache_clear()


def test_the_example_is_what_is_installed(installed: None) -> None:
    project = tomllib.loads((EXAMPLE / "pyproject.toml").read_text())["project"]
    assert (project["name"], project["version"]) == (PACKAGE, version(PACKAGE)), "outdated: run make install"


def test_an_installed_pass_is_listed_with_its_option(installed: None, run_python) -> None:
    outcome = run_python("-m", "translator", "--list-passes")
    assert (outcome.returncode, outcome.stderr) == (0, "")
    (line,) = (line for line in outcome.stdout.splitlines() if line.startswith("census"))
    assert line.split("  ")[0] == "census{top=3}" and "which instructions a function has" in line


def test_an_installed_pass_runs(installed: None, run_python) -> None:
    source = "def f(a): return a + 1"
    passes = "census,O1,census{top=1}"
    outcome = run_python("-m", "translator", "--passes", passes, "--function", "f", "--verify-each", "-c", source)
    assert outcome.returncode == 0
    first, last = outcome.stderr.splitlines()
    assert re.fullmatch(r"f: [45] instructions: 2 move, 1 add, 1 \w+", first)
    assert re.fullmatch(r"f: [23] instructions: 1 add", last)


def test_an_installed_pass_runs_in_the_register_machine(installed: None, run_python) -> None:
    outcome = run_python("-m", "regvm", "--passes", "O2,census{top=0}", "-c", "print(6 * 7)")
    assert (outcome.returncode, outcome.stdout) == (0, "42\n")
    assert "<module>: " in outcome.stderr


def test_a_pass_may_be_named_by_its_entry_point_or_its_own_name(install, capsys: pytest.CaptureFixture[str]) -> None:
    install("spoken", "spoken:Own")
    install("written", "written:Own", PASS.format(name="own_name"), entry="another_name")
    assert main(["--passes", "spoken,own_name", "-c", "1", "--emit", "ir"]) == 0
    assert capsys.readouterr().err == ""


BROKEN = {
    "raises": ("raises:Own", "1 / 0", "ZeroDivisionError: division by zero"),
    "exits": ("exits:Own", "raise SystemExit('no\\nway')", "SystemExit: no way"),
    "typed_wrong": ("typed_wrong:Own", "def (", "SyntaxError: invalid syntax (typed_wrong.py, line 1)"),
    "gone": ("gone.nowhere:Own", "", "ModuleNotFoundError: No module named 'gone.nowhere'; 'gone' is not a package"),
    "without": ("without:Nobody", "", "AttributeError: module 'without' has no attribute 'Nobody'"),
    "whole_module": ("whole_module", "", "is no class derived from translator.passes.Pass that has a name"),
    "plain": ("plain:function", "", "is no class derived from translator.passes.Pass that has a name"),
    "nameless": ("nameless:Nameless", "", "is no class derived from translator.passes.Pass that has a name"),
    "taken": ("taken:Own", PASS.format(name="dead_code"), "two passes have the name dead_code"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_package_is_told_in_one_line(name: str, install, capsys: pytest.CaptureFixture[str]) -> None:
    value, text, reason = BROKEN[name]
    install(name, value, text)
    complaint = f"translator: pass {name!r} of {name} 1.2 ({value}): {reason}\n"
    for option in (["--passes", name], ["--print-after", name]):
        assert main([*option, "-c", "1"]) == 2
        assert capsys.readouterr() == ("", complaint)
    assert main(["--list-passes"]) == 2
    outcome = capsys.readouterr()
    assert outcome.err == complaint and "\ndead_code " in outcome.out, "the others are listed all the same"


def test_a_broken_package_hurts_nobody_who_does_not_use_it(install, capsys: pytest.CaptureFixture[str]) -> None:
    install("raises", "raises:Own", "1 / 0")
    install("sound", "sound:Own")
    assert main(["--passes", "O2,sound", "--print-after", "dead_code", "-c", "1", "-o", os.devnull]) == 0
    assert "raises" not in capsys.readouterr().err
    assert main(["--passes", "unheard_of", "-c", "1"]) == 2
    assert "there is no pass 'unheard_of' (known: O0" in capsys.readouterr().err


def test_two_packages_with_the_same_pass(install, capsys: pytest.CaptureFixture[str]) -> None:
    install("first", "first:Own", PASS.format(name="wanted"), entry="wanted")
    install("second", "second:Own", PASS.format(name="wanted"), entry="wanted")
    assert main(["--passes", "wanted", "-c", "1"]) == 2
    shown = capsys.readouterr().err
    assert shown == "translator: pass 'wanted' of second 1.2 (second:Own): two passes have the name wanted\n"


def test_the_register_machine_says_it_too(install, tmp_path: Path, run_python, monkeypatch) -> None:
    install("raises", "raises:Own", "1 / 0")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    outcome = run_python("-m", "regvm", "--passes", "raises", "-c", "1")
    assert (outcome.returncode, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith("regvm: pass 'raises' of raises 1.2 (raises:Own): ZeroDivisionError: ")
    assert outcome.stderr.count("\n") == 1

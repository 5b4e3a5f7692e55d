"""The import rules of the architecture hold, and each of them notices the import it forbids.

In: the contracts in pyproject.toml. The first test checks the real packages. The others check the contracts themselves,
on a small tree of empty modules with the packages' names, where one import at a time is planted.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.same_everywhere

LINT = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_logo=True, no_cache=True))"

MODULES = """
    runtime.operations runtime.frames
    stackvm.isa stackvm.versions.py311 stackvm.decode stackvm.frame stackvm.loop stackvm.__main__
    translator.driver translator.passes.dead_code
    regvm.isa regvm.code regvm.frame regvm.loop regvm.__main__
    benchmarks.metrics
""".split()

ALLOWED = [
    ("benchmarks.metrics", "translator.driver"),
    ("benchmarks.metrics", "stackvm.loop"),
    ("benchmarks.metrics", "regvm.loop"),
    ("benchmarks", "runtime.frames"),
    ("stackvm.loop", "runtime.operations"),
    ("stackvm.isa", "runtime.operations"),
    ("stackvm.decode", "runtime.frames"),
    ("stackvm.decode", "stackvm.versions.py311"),
    ("regvm.loop", "runtime.frames"),
    ("regvm.isa", "runtime.operations"),
    ("regvm", "translator.driver"),
    ("regvm.__main__", "translator"),
    ("translator", "stackvm.isa"),
    ("translator.driver", "stackvm.decode"),
    ("translator.driver", "stackvm.versions"),
    ("translator.passes.dead_code", "stackvm.versions.py311"),
    ("translator.passes.dead_code", "regvm.isa"),
    ("translator.driver", "regvm.code"),
    ("translator.driver", "runtime.operations"),
]

FORBIDDEN = [
    ("runtime.operations", "stackvm.isa"),
    ("runtime.frames", "regvm"),
    ("runtime", "translator.driver"),
    ("runtime.frames", "benchmarks.metrics"),
    ("stackvm.loop", "regvm.isa"),
    ("stackvm.loop", "translator.driver"),
    ("stackvm.__main__", "benchmarks"),
    ("regvm.isa", "stackvm.isa"),
    ("regvm.__main__", "stackvm.loop"),
    ("regvm", "stackvm.decode"),
    ("regvm.loop", "translator.driver"),
    ("regvm.frame", "translator"),
    ("translator.driver", "stackvm"),
    ("translator.driver", "stackvm.loop"),
    ("translator", "stackvm.frame"),
    ("translator.passes.dead_code", "regvm"),
    ("translator.driver", "regvm.loop"),
    ("translator.driver", "runtime.frames"),
    ("translator.driver", "benchmarks.metrics"),
    ("stackvm.isa", "stackvm.loop"),
    ("stackvm.decode", "stackvm.frame"),
    ("regvm.code", "regvm.loop"),
]


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(folder), "NO_COLOR": "1", "COLUMNS": "200"}
    return subprocess.run(
        [sys.executable, "-c", LINT], cwd=folder, env=environment, capture_output=True, text=True, timeout=120
    )


def source_of(folder: Path, module: str) -> Path:
    """The file of a module: of a package, its __init__.py."""
    path = folder.joinpath(*module.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def plant(folder: Path, imports: list[tuple[str, str]]) -> None:
    for importer, imported in imports:
        with source_of(folder, importer).open("a") as source:
            source.write(f"import {imported}\n")


@pytest.fixture
def skeleton(tmp_path: Path, repository: Path) -> Path:
    """A tree of empty modules with the packages' names, and the real contracts."""
    shutil.copy(repository / "pyproject.toml", tmp_path)
    for module in MODULES:
        *packages, name = module.split(".")
        for depth in range(len(packages)):
            package = tmp_path.joinpath(*packages[: depth + 1])
            package.mkdir(exist_ok=True)
            (package / "__init__.py").touch()
        tmp_path.joinpath(*packages, f"{name}.py").touch()
    return tmp_path


def test_packages_keep_the_import_rules(repository: Path) -> None:
    outcome = lint(repository)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_rules_allow_what_the_architecture_needs(skeleton: Path) -> None:
    plant(skeleton, ALLOWED)
    outcome = lint(skeleton)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


@pytest.mark.parametrize(("importer", "imported"), FORBIDDEN, ids=lambda module: str(module))
def test_rules_notice(skeleton: Path, importer: str, imported: str) -> None:
    plant(skeleton, [*ALLOWED, (importer, imported)])
    outcome = lint(skeleton)
    assert outcome.returncode == 1, outcome.stdout + outcome.stderr
    assert f"{importer} -> {imported}" in outcome.stdout

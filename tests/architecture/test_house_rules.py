"""Rules of the house that no linter knows: what files may not say, and what a package must bring.

In: the text files of the repository, as a fresh clone has them, and pyproject.toml.
"""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.same_everywhere

PACKAGES = ["runtime", "stackvm", "translator", "regvm", "benchmarks"]
SUFFIXES = {".py", ".pyi", ".md", ".toml", ".yaml", ".yml", ".txt", ".json", ".html", ".ir", ".cfg", ""}
BUILT = {"__pycache__", "build", "dist", "results", "node_modules"}
FOLDERS_WITH_A_DOT = {".ci"}

# What a line may not say, and why.
BANNED_TEXT = {
    "a path of one machine": re.compile(r"(?<![\w./-])/(?:home|root|Users|work|workspace)/[\w.]|\b[A-Z]:\\Users\\"),
    "a package index": re.compile(r"(?:extra-)?index[-_]url|trusted[-]host", re.IGNORECASE),
    "work left for later": re.compile(r"not (?:yet supported|supported yet)|not (?:yet implemented|implemented yet)"),
}


def text_files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            hidden = path.name.startswith(".") and path.name not in FOLDERS_WITH_A_DOT
            if not hidden and path.name not in BUILT and not path.name.endswith(".egg-info"):
                yield from text_files(path)
        elif path.suffix in SUFFIXES:
            yield path


def violations(repository: Path, pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{path.relative_to(repository).as_posix()}:{number}: {line.strip()}"
        for path in text_files(repository)
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), start=1)
        if pattern.search(line)
    ]


def imported_packages(path: Path) -> set[str]:
    tree = ast.parse(path.read_bytes(), filename=str(path))
    names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and not node.level]
    return {name.partition(".")[0] for name in names}


@pytest.mark.parametrize("what", BANNED_TEXT)
def test_no_file_contains(repository: Path, what: str) -> None:
    assert violations(repository, BANNED_TEXT[what]) == []


@pytest.mark.parametrize(
    ("what", "line"),
    [
        ("a path of one machine", "open('" + "/home" + "/someone/twinvm')"),
        ("a path of one machine", "run " + "/root" + "/.pyenv/bin/python"),
        ("a path of one machine", "C:" + "\\Users\\someone"),
        ("a package index", "pip install --index" + "-url https://example.org"),
        ("work left for later", "raise TranslationError('async is not supported" + " yet')"),
    ],
)
def test_the_patterns_notice(what: str, line: str) -> None:
    assert BANNED_TEXT[what].search(line)


@pytest.mark.parametrize(
    "line",
    ["a framework" + "/work" + "/list", "see tests" + "/home" + "/page.md", "https://example.org" + "/root" + "/x"],
)
def test_the_path_pattern_spares(line: str) -> None:
    assert not BANNED_TEXT["a path of one machine"].search(line)


@pytest.mark.parametrize("package", PACKAGES)
def test_packages_are_typed_and_explained(repository: Path, package: str) -> None:
    """A type checker reads our annotations only where py.typed stands; __init__.py is the reading guide."""
    assert (repository / package / "py.typed").is_file()
    assert ast.get_docstring(ast.parse((repository / package / "__init__.py").read_text(encoding="utf-8")))


def test_benchmark_programs_import_nothing_of_ours(repository: Path) -> None:
    """The programs are plain scripts: a reader can run each with `python` alone."""
    programs = sorted((repository / "benchmarks" / "programs").rglob("*.py"))
    assert len(programs) >= 24
    assert {path.name: ours for path in programs if (ours := imported_packages(path) & set(PACKAGES))} == {}


def test_pinned_hooks_are_what_the_dev_extra_installs(repository: Path) -> None:
    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    hooks = re.findall(r'"([\w-]+==[\w.]+)"', (repository / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    assert hooks
    assert set(hooks) <= set(project["optional-dependencies"]["dev"])


def test_packages_are_the_ones_built_and_linted(repository: Path) -> None:
    tools = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    assert tools["hatch"]["build"]["targets"]["wheel"]["packages"] == PACKAGES
    assert tools["importlinter"]["root_packages"] == PACKAGES
    assert tools["ruff"]["lint"]["isort"]["known-first-party"] == PACKAGES

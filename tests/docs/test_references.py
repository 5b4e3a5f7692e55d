"""What the documents name exists: files, `make` targets, modules that are run, headings that are linked to."""

import re
from importlib.util import find_spec
from pathlib import Path

import pytest

pytestmark = pytest.mark.same_everywhere

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")] + sorted(
    ROOT.glob("docs/**/*.md")
)
TOP = {"runtime", "stackvm", "translator", "regvm", "benchmarks", "tests", "docs", ".ci"}
FILE = re.compile(r"`([\w.-]+/(?:[\w./-]+)?)`")
LINK = re.compile(r"\]\(([^)\s#]*)(#[^)\s]*)?\)")
PATTERN = re.compile(r"[*X]")  # py3XX.py stands for files


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def anchors(text: str) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {"#" + re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def missing_links(document: Path, text: str) -> list[str]:
    """The links of a document that lead nowhere."""
    found = []
    for target, anchor in LINK.findall(re.sub(r"`[^`\n]*`", "", text)):
        if "://" in target:
            continue
        path = (document.parent / target).resolve() if target else document
        if not path.exists() or (anchor and anchor not in anchors(read(path))):
            found.append(target + anchor)
    return found


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_files_exist(document: Path) -> None:
    named = [
        name for name in FILE.findall(read(document)) if name.partition("/")[0] in TOP and not PATTERN.search(name)
    ]
    assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(document: Path) -> None:
    assert missing_links(document, read(document)) == []


def test_a_broken_link_is_noticed() -> None:
    text = "# A b\n[x](#a-b) [y](#none) [z](nowhere.md) [w](https://example.org/x)"
    assert missing_links(ROOT / "README.md", text.replace("(#a-b)", "(CONTRIBUTING.md)")) == ["#none", "nowhere.md"]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_make_targets_and_modules_exist(document: Path) -> None:
    text = read(document)
    targets = set(re.findall(r"^([a-z0-9-]+):", read(ROOT / "Makefile"), re.MULTILINE))
    named = {
        word
        for words in re.findall(r"(?:^|`)make ([a-z0-9-]+(?: [a-z0-9-]+)*)", text, re.MULTILINE)
        for word in words.split()
    }
    assert named <= targets, named - targets
    modules = set(re.findall(r"python -m ([\w.]+)", text)) - {"timeit"}
    assert [name for name in sorted(modules) if name != "MODULE" and find_spec(name) is None] == []

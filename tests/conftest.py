"""What every test may use: the repository's root, a way to run `python`, and one hypothesis profile."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import IO

import pytest
from hypothesis import settings

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # Started in a shell's background: what the tests start would ignore interrupts as well.
    signal.signal(signal.SIGINT, signal.default_int_handler)

REPOSITORY = Path(__file__).resolve().parent.parent

# Time limits are pytest-timeout's: a deadline for each example fails by chance on a busy machine.
settings.register_profile("default", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "same_everywhere: looks at files or algorithms that are the same for every CPython; one is enough"
    )


@pytest.fixture(scope="session")
def repository() -> Path:
    """The folder that holds the packages."""
    return REPOSITORY


class Page(HTMLParser):
    """A piece of HTML: its tags, its table rows as lists of cells, its text; every tag must be closed in its place."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.rows: list[list[str]] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)
        self.open.append(tag)
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data
        if self.open[-1:] in (["td"], ["th"]):
            self.rows[-1][-1] += data


@pytest.fixture(scope="session")
def parse_html() -> type[Page]:
    """Parse what a notebook shows."""
    return Page


@pytest.fixture(scope="session")
def run_python() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run `python ARGS...` with the packages importable from any folder; the outcome holds status, stdout and stderr.

    Keywords: `cwd` (default: the repository's root), `stdin` (text, default: none), `timeout` (seconds, default: 60),
    `stdout` (a file; default: into the outcome).
    """

    def run(
        *args: str,
        cwd: Path = REPOSITORY,
        stdin: str = "",
        timeout: float = 60,
        stdout: IO[str] | int = subprocess.PIPE,
    ) -> subprocess.CompletedProcess[str]:
        search_path = os.pathsep.join(filter(None, [str(REPOSITORY), os.environ.get("PYTHONPATH")]))
        return subprocess.run(
            [sys.executable, *args],
            cwd=cwd,
            input=stdin,
            timeout=timeout,
            stdout=stdout,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONPATH": search_path, "PYTHONIOENCODING": "utf-8"},
        )

    return run

"""The programs of the corpus and what their header comments ask for.

In: the `.py` files of the `cases*` folders. Out: one `Case` for each file that the running CPython can compile.

A program may open with directives, one comment line each, before anything else:

    # args: a b           command line arguments, split as a shell does
    # stdin: one\\ntwo\\n   standard input, with Python escapes
    # exit: 3             the exit status CPython must give (0 when absent)
    # mode: command       script (default), command (`-c SOURCE`), stdin (`-`) or `module NAME` (`-m NAME`)
    # min: 3.12           the oldest CPython it is meant for
    # max: 3.12           the newest CPython it is meant for
    # needs: threads      what the system must have besides: threads, signals (WebAssembly has neither)
"""

import shlex
import sys
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path

Version = tuple[int, int]

PROGRAMS = Path(__file__).parent
FOLDERS: dict[str, Version] = {"cases": (3, 11), "cases_312": (3, 12), "cases_313": (3, 13), "cases_314": (3, 14)}
MODES = ("script", "command", "stdin", "module")


@dataclass(frozen=True, slots=True)
class Case:
    """A program and the way it is started."""

    path: Path
    args: tuple[str, ...] = ()
    stdin: str = ""
    exit: int = 0
    mode: tuple[str, ...] = ("script",)
    min: Version = (3, 11)
    max: Version = (3, 99)
    needs: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return f"{self.path.parent.name}/{self.path.stem}"

    def target(self) -> list[str]:
        """The part of the command line that names the program, as `python` takes it."""
        match self.mode:
            case ("script",):
                return [self.path.name]
            case ("command",):
                return ["-c", self.path.read_text()]
            case ("stdin",):
                return ["-"]
            case ("module", name):
                return ["-m", name]
        raise ValueError(f"{self.path}: unknown mode {' '.join(self.mode)!r}, expected one of {', '.join(MODES)}")

    def standard_input(self) -> str:
        return self.path.read_text() if self.mode == ("stdin",) else self.stdin


def parse_version(text: str) -> Version:
    major, minor = text.split(".")
    return int(major), int(minor)


DIRECTIVES: dict[str, Callable[[str], object]] = {
    "args": lambda text: tuple(shlex.split(text)),
    "stdin": lambda text: text.encode().decode("unicode_escape"),
    "exit": int,
    "mode": lambda text: tuple(text.split()),
    "min": parse_version,
    "max": parse_version,
    "needs": lambda text: tuple(text.split()),
}
assert set(DIRECTIVES) == {field.name for field in fields(Case)} - {"path"}


def read_case(path: Path) -> Case:
    """Read the header comments of one program; the first line that is no directive ends them."""
    options: dict[str, object] = {"min": FOLDERS[path.parent.name]}
    for line in path.read_text().splitlines():
        name, colon, text = line.removeprefix("# ").partition(":")
        if not (line.startswith("# ") and colon and name in DIRECTIVES):
            break
        options[name] = DIRECTIVES[name](text.strip())
    return Case(path, **options)  # type: ignore[arg-type]


LACKING = frozenset({"threads", "signals"} if sys.platform == "emscripten" else ())


def cases_for(version: Version = sys.version_info[:2]) -> list[Case]:
    """Every program meant for this CPython version, in a fixed order."""
    paths = (path for folder in FOLDERS for path in sorted((PROGRAMS / folder).glob("*.py")))
    return [
        case
        for case in map(read_case, paths)
        if case.min <= version <= case.max and not LACKING.intersection(case.needs)
    ]

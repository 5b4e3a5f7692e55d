"""The code blocks of a Markdown file, and what stands around them.

In: the text.  Out: blocks in order, each with its language, what comments before it say (that it is not executed, the
file that it is, the exit status), and the text block that follows it as its output.
"""

import re
from dataclasses import dataclass

FENCE = re.compile(r"^```(?P<language>\w*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
NOT_EXECUTED = re.compile(r"<!-- not executed: [^>]+ -->\s*\Z")
FILE = re.compile(r"<!-- file: (\S+) -->\s*\Z")
STATUS = re.compile(r"<!-- exit status (\d+) -->\s*\Z")


@dataclass(frozen=True)
class Snippet:
    """A block; ``line`` is that of its fence."""

    language: str
    body: str
    line: int
    executed: bool
    output: str | None  #: what it must print, where the document says so
    file: str | None = None  #: the file it is the content of
    status: int = 0  #: with which it ends

    @property
    def commands(self) -> list[str]:
        """The lines of a shell block, without comments."""
        lines = (line.partition("  #")[0].strip() for line in self.body.splitlines())
        return [line for line in lines if line]


def snippets(text: str) -> list[Snippet]:
    """Every block of the document."""
    found = list(FENCE.finditer(text))
    result = []
    for place, match in enumerate(found):
        following = found[place + 1] if place + 1 < len(found) else None
        shows = following is not None and following["language"] == "text" and _adjacent(text, match, following)
        result.append(
            Snippet(
                match["language"],
                match["body"],
                text.count("\n", 0, match.start()) + 1,
                not NOT_EXECUTED.search(text[: match.start()]),
                following["body"] if shows and following is not None else None,
                _said(FILE, text, match),
                int(_said(STATUS, text, match) or 0),
            )
        )
    return result


def _said(comment: re.Pattern[str], text: str, block: re.Match[str]) -> str | None:
    found = comment.search(text[: block.start()])
    return found[1] if found else None


def _adjacent(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    return not text[one.end() : other.start()].strip()

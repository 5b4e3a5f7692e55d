"""What CPython says of a source file it cannot read, as opposed to one that ``compile`` finds fault with.

In: the bytes of a script or of standard input.  Out: nothing, or the ``SyntaxError`` of ``python``, which reads a file
line by line (``Parser/tokenizer/file_tokenizer.c``) where ``compile`` reads a string and words complaints otherwise.
"""

from __future__ import annotations

import re

COOKIE = re.compile(rb"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")  #: PEP 263
BLANK = re.compile(rb"^[ \t\f]*(?:#|$)")
BOM = b"\xef\xbb\xbf"
UTF_8 = re.compile(r"utf[-_]8(?:[-_].*)?$", re.IGNORECASE)
LATIN_1 = re.compile(r"(?:latin|iso-8859|iso-latin)-1(?:-.*)?$")


def check_source(data: bytes, filename: str) -> None:
    """Raise the ``SyntaxError`` of ``python filename`` if ``data`` cannot be read as text."""
    body = data.removeprefix(BOM)
    lines = re.split(rb"\r\n|\r|\n", body)
    declared = _declared(lines)
    if declared is not None and not UTF_8.match(declared):
        _check_declared(data, declared)
    for number, line in enumerate(lines, start=1) if b"\0" in body or not _decodes(body) else ():
        if b"\0" in line:
            text = line.partition(b"\0")[0].decode("utf-8", "replace")
            raise SyntaxError("source code cannot contain null bytes", (filename, number, 0, text))
        if declared is None and (byte := _first_undecodable(line)) is not None:
            raise SyntaxError(
                f"Non-UTF-8 code starting with '\\x{byte:02x}' in file {filename} on line {number}, but no encoding "
                "declared; see https://peps.python.org/pep-0263/ for details"
            )


def _declared(lines: list[bytes]) -> str | None:
    """The encoding a comment in the first two lines names; the second counts after a line without code."""
    for line in lines[:2]:
        if found := COOKIE.match(line):
            return found[1].decode("ascii", "replace")
        if not BLANK.match(line):
            break
    return None


def _check_declared(data: bytes, declared: str) -> None:
    shown = declared
    if LATIN_1.match(declared.lower().replace("_", "-")):
        shown = "iso-8859-1"
    if data.startswith(BOM):
        raise SyntaxError(f"encoding problem: {shown} with BOM")
    try:
        data.decode(declared)
    except (LookupError, UnicodeError):
        pass
    else:
        return
    raise SyntaxError(f"encoding problem: {shown}")


def _decodes(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _first_undecodable(line: bytes) -> int | None:
    try:
        line.decode()
    except UnicodeDecodeError as error:
        return line[error.start]
    return None

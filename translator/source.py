"""What the command line names (a script, a module, a string, standard input) as code objects."""

from __future__ import annotations

import importlib.util
import io
import sys
import tokenize
from collections.abc import Iterator
from importlib.machinery import SOURCE_SUFFIXES
from pathlib import Path
from types import CodeType

from .errors import BrokenRule
from .ir.parser import IRFile, TextError, parse_file
from .ir.verifier import verify


class SourceError(Exception):
    """There is nothing to translate, for a reason told in one line."""


def code_objects(code: CodeType) -> Iterator[CodeType]:
    """``code`` and every code object among its constants, outer ones first, in source order."""
    pending = [code]
    while pending:
        each = pending.pop()
        yield each
        pending += [constant for constant in reversed(each.co_consts) if isinstance(constant, CodeType)]


def from_script(name: str) -> tuple[CodeType, list[str]]:
    """The code of a script and its lines; ``-`` is standard input."""
    if name == "-":
        return _compiled(sys.stdin.buffer.read(), "<stdin>")
    try:
        data = Path(name).read_bytes()
    except OSError as error:
        raise SourceError(f"can't open file {name!r}: {error.strerror}") from None
    return _compiled(data, name)


def from_string(text: str) -> tuple[CodeType, list[str]]:
    """The code of ``-c TEXT``."""
    return _compiled(text.encode(errors="surrogateescape"), "<string>")


def from_module(name: str) -> tuple[CodeType, list[str]]:
    """The code of the module that ``python -m NAME`` would run."""
    sys.path.insert(0, "")
    try:
        found = importlib.util.find_spec(name)
        if found is not None and found.submodule_search_locations is not None:
            found = importlib.util.find_spec(f"{name}.__main__")
    except Exception as error:  # the packages it is in are imported, and may raise anything
        raise SourceError(f"no module named {name} ({error})") from None
    if found is None or found.origin is None or not found.origin.endswith(tuple(SOURCE_SUFFIXES)):
        raise SourceError(f"no module named {name} with Python source")
    return from_script(found.origin)


def from_ir(name: str) -> IRFile:
    """The functions of a file in the IR's text form; each keeps the rules of the IR."""
    try:
        file = parse_file(Path(name).read_text(encoding="utf-8"))
    except OSError as error:
        raise SourceError(f"can't open file {name!r}: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise SourceError(f"{name}: is no UTF-8 text ({error.reason} at byte {error.start})") from None
    except TextError as error:
        raise SourceError(_one_line(f"{name}:{error.line}: {error.reason}")) from None
    for number, function in enumerate(file.functions):
        try:
            verify(function)
        except BrokenRule as error:
            line = file.lines[number, error.label, error.index]
            raise SourceError(_one_line(f"{name}:{line}: {error}")) from None
    return file


def _one_line(text: str) -> str:
    """Names may hold anything."""
    return "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in text)


def _compiled(data: bytes, name: str) -> tuple[CodeType, list[str]]:
    try:
        code = compile(data, name, "exec", dont_inherit=True)
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        return code, data.decode(encoding).splitlines()
    except SyntaxError as error:
        where = f"{name}:{error.lineno}" if error.lineno else name
        raise SourceError(f"{where}: {type(error).__name__}: {error.msg}") from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise SourceError(f"{name}: cannot be compiled: {error}") from None

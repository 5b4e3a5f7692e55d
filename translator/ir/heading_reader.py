"""Reads what ``heading`` writes: name, signature, names, flags, positions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from dis import COMPILER_FLAG_NAMES
from inspect import CO_VARARGS, CO_VARKEYWORDS
from typing import Final

from .defaults import usual_name
from .literals import STRING, literal, read_string
from .origin import FUNCTION_FLAGS, Origin
from .places import NOWHERE, UNIT, Place
from .scanner import Scanner

NAME = re.compile(rf"\.\w+|[^\W\d]\w*|{STRING.pattern}")
#: the order of arguments, of each its mark: - none, / what is positional only ends, * a bare star, r rest, k keywords
ORDER = re.compile(r"(?P<only>-+/)?(?P<positional>-*)(?:(?:r|\*(?=-))(?P<keyword_only>-*))?k?")
FLAG = re.compile(r"[A-Z_]+(?!\w)|0x[0-9a-f]+(?!\w)")
FLAGS: Final = {name: bit for bit, name in COMPILER_FLAG_NAMES.items()}
LARGEST_CODE = 2**26  #: bytes


def read_name(scanner: Scanner) -> str:
    """The name that stands next: a word, or a string."""
    word = scanner.expect(NAME, "a name")
    return word if word[0] not in "'\"" else str(scanner.checked(literal, word))


def read_heading(scanner: Scanner, file: str) -> Origin:
    """Name, signature and first line."""
    qualname = read_string(scanner)
    scanner.expect("(")
    arguments = [] if scanner.accept(")") else list(scanner.listed(lambda: _argument(scanner)))
    if arguments:
        scanner.expect(")")
    origin = _with_arguments(Origin(qualname, usual_name(qualname), file), arguments, scanner)
    return replace(origin, line=scanner.number_below()) if scanner.accept("line") else origin


def _argument(scanner: Scanner) -> tuple[str, str]:
    """Mark and name of one argument."""
    if scanner.accept("/"):
        return "/", ""
    if scanner.accept("**"):
        return "k", read_name(scanner)
    if not scanner.accept("*"):
        return "-", read_name(scanner)
    return ("r", read_name(scanner)) if scanner.sees(NAME) else ("*", "")


def _with_arguments(origin: Origin, arguments: Sequence[tuple[str, str]], scanner: Scanner) -> Origin:
    marks = "".join(mark for mark, _ in arguments)
    order = ORDER.fullmatch(marks)
    if order is None:
        scanner.fail("arguments stand in the order of Python")
    only = len(order["only"] or "/") - 1
    rest, keywords = "r" in marks, "k" in marks
    names = [name for mark, name in arguments if mark == "-"]
    names += [name for mark, name in arguments if mark in "rk"]
    return replace(
        origin,
        positional_only=only,
        positional=only + len(order["positional"]),
        keyword_only=len(order["keyword_only"] or ""),
        flags=FUNCTION_FLAGS | CO_VARARGS * rest | CO_VARKEYWORDS * keywords,
        names=_different(names, scanner),
    )


def _different(names: Sequence[str], scanner: Scanner) -> tuple[str, ...]:
    for index, name in enumerate(names):
        if name in names[:index]:
            scanner.fail(f"{name!r} stands there twice")
    return tuple(names)


# -- attributes -------------------------------------------------------------------------------------------------------


def _name(origin: Origin, scanner: Scanner) -> Origin:
    return replace(origin, name=read_string(scanner))


def _locals(origin: Origin, scanner: Scanner) -> Origin:
    return replace(origin, names=_different((*origin.names, *_names(scanner)), scanner))


def _cells(origin: Origin, scanner: Scanner) -> Origin:
    return replace(origin, cells=_different(_names(scanner), scanner))


def _free(origin: Origin, scanner: Scanner) -> Origin:
    return replace(origin, free=_different(_names(scanner), scanner))


def _names(scanner: Scanner) -> list[str]:
    return list(scanner.listed(lambda: read_name(scanner)))


def _flag(scanner: Scanner) -> int:
    word = scanner.expect(FLAG, "a flag")
    if word.startswith("0x"):
        return int(word, 16)
    return FLAGS[word] if word in FLAGS else scanner.fail(f"there is no flag {word}")


def _flags(origin: Origin, scanner: Scanner) -> Origin:
    """Flags by their names, others as a number; those that the signature shows must be among them."""
    flags = _flag(scanner)
    while scanner.sees(FLAG):
        flags |= _flag(scanner)
    shown = CO_VARARGS | CO_VARKEYWORDS
    if flags & shown != origin.flags & shown:
        scanner.fail("VARARGS and VARKEYWORDS are what the signature shows")
    return replace(origin, flags=flags) if flags < 2**31 else scanner.fail("too large a number")


ATTRIBUTES: Final = {"name": _name, "locals": _locals, "cells": _cells, "free": _free, "flags": _flags}

# -- positions --------------------------------------------------------------------------------------------------------


def read_positions(scanner: Scanner, runs: list[tuple[int, Place]]) -> int | None:
    """Add the runs of one line; the length of the code where they end."""
    sign: str | None = scanner.expect("@")
    while sign:
        offset = scanner.number_below(LARGEST_CODE)
        if offset % UNIT or (offset <= runs[-1][0] if runs else offset != 0):
            scanner.fail("offsets are even, and grow from 0")
        if not scanner.rest:
            return offset if runs else scanner.fail("there is no place before the end")
        runs.append((offset, _place(scanner)))
        sign = scanner.accept("@")
    return None


def _place(scanner: Scanner) -> Place:
    if scanner.accept("-"):
        return NOWHERE
    line = scanner.number_below()
    if not scanner.accept(":"):
        return line, line, None, None
    column = scanner.number_below()
    scanner.expect("-")
    last_line, last_column = line, scanner.number_below()
    if scanner.accept(":"):
        last_line, last_column = last_column, scanner.number_below()
    if last_line < line:
        scanner.fail("a place ends before it begins")
    return line, last_line, column, last_column

"""Reads the constants that ``values`` writes."""

from __future__ import annotations

import ast
import math
import re
import struct
import warnings
from collections.abc import Callable
from typing import Any, Final

from .scanner import Scanner

STRING = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\"""")
BYTES = re.compile(r"""b(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")""")
SINGLETON = re.compile(r"(?:None|True|False)(?!\w)|\.\.\.")
CALL = re.compile(r"(?:nan|complex|frozenset|slice)(?=\()")
IMAGINARY = re.compile(r"[0-9]+(?:\.[0-9]*)?(?:e[+-]?[0-9]+)?j(?!\w)")
FLOAT = re.compile(r"-?(?:inf|nan|[0-9]+\.[0-9]*(?:e[+-]?[0-9]+)?|[0-9]+e[+-]?[0-9]+)(?!\w)")
HEXADECIMAL = re.compile(r"-?0x[0-9a-f]+(?!\w)")
INTEGER = re.compile(r"-?[0-9]+(?!\w)")


def read_value(scanner: Scanner) -> Any:
    """The constant that stands next; TextError if none does."""
    if scanner.accept("("):
        return _tuple(scanner)
    if word := scanner.accept(CALL):
        scanner.expect("(")
        value = scanner.checked(CALLS[word], *_arguments(scanner, word))
        scanner.expect(")")
        return value
    for pattern, convert in LITERALS.items():
        word = scanner.accept(pattern)
        if word is not None:
            return scanner.checked(convert, word)
    return scanner.fail("a constant is expected")


def read_string(scanner: Scanner) -> str:
    """The string that stands next."""
    text: str = scanner.checked(literal, scanner.expect(STRING, "a string"))
    return text


def literal(text: str) -> Any:
    """What Python's literal means; an escape that means nothing is an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return ast.literal_eval(text)


def _tuple(scanner: Scanner) -> tuple[Any, ...]:
    """What follows the bracket."""
    found: list[Any] = []
    while not scanner.accept(")"):
        if found:
            scanner.expect(",")
            if len(found) == 1 and scanner.accept(")"):
                return tuple(found)
        found.append(read_value(scanner))
        if len(found) == 1 and not scanner.rest.startswith(","):
            scanner.fail("',' is expected")
    return tuple(found)


def _arguments(scanner: Scanner, word: str) -> list[Any]:
    """What stands in the brackets of a call; that of ``frozenset`` is a display of a set, or nothing."""
    if word != "frozenset":
        return list(scanner.listed(lambda: read_value(scanner)))
    if not scanner.accept("{"):
        return [()]
    items = tuple(scanner.listed(lambda: read_value(scanner)))
    scanner.expect("}")
    return [items]


def _nan(bits: Any) -> float:
    """The nan of these bits."""
    if type(bits) is not int or not 0 <= bits < 1 << 64:
        raise ValueError("a nan has 64 bits")
    value: float = struct.unpack(">d", bits.to_bytes(8, "big"))[0]
    if not math.isnan(value):
        raise ValueError(f"{bits:#x} are the bits of a number")
    return value


def _complex(real: Any, imaginary: Any) -> complex:
    if type(real) is not float or type(imaginary) is not float:
        raise ValueError("the parts of a complex number are floats")
    return complex(real, imaginary)


def _slice(start: Any, stop: Any, step: Any) -> slice:
    return slice(start, stop, step)


CALLS: Final[dict[str, Callable[..., Any]]] = {
    "nan": _nan,
    "complex": _complex,
    "frozenset": frozenset,
    "slice": _slice,
}
#: in this order: a float begins as an int does
LITERALS: Final[dict[re.Pattern[str], Callable[[str], Any]]] = {
    STRING: literal,
    BYTES: literal,
    SINGLETON: literal,
    IMAGINARY: complex,
    FLOAT: float,
    HEXADECIMAL: lambda text: int(text, 16),
    INTEGER: int,
}

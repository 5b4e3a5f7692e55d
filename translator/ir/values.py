"""Constants as text, exactly: type, value, the sign of zero, the bits of what is no number.

What Python has a literal for is written as one.  ``inf``, ``nan``, ``complex(-0.0, 1.0)``, ``frozenset({1, 2})`` and
``slice(1, 2, None)`` are written as here; a ``nan`` of other bits than usual says which: ``nan(0xfff8000000000000)``.
"""

from __future__ import annotations

import math
import struct
from typing import Any

USUAL_NAN = 0x7FF8_0000_0000_0000
DECIMAL_BITS = 4096  #: an int of more is written in hexadecimal: Python limits how many decimal digits it converts


def value_text(value: Any) -> str:
    """The text of a constant; TypeError for what no compiler puts into code."""
    kind = type(value)
    if value is None or value is Ellipsis or kind in (bool, str, bytes):
        return "..." if value is Ellipsis else repr(value)
    if kind is int:
        return str(value) if value.bit_length() < DECIMAL_BITS else hex(value)
    if kind is float:
        return _float_text(value)
    if kind is complex:
        return _complex_text(value)
    if kind is tuple:
        return f"({', '.join(map(value_text, value))}{',' * (len(value) == 1)})"
    if kind is frozenset:
        return f"frozenset({{{', '.join(sorted(map(value_text, value)))}}})" if value else "frozenset()"
    if kind is slice:
        return f"slice({', '.join(map(value_text, (value.start, value.stop, value.step)))})"
    raise TypeError(f"a constant of type {kind.__name__} has no text")


def _float_text(value: float) -> str:
    if not math.isnan(value):
        return repr(value)
    bits = int.from_bytes(struct.pack(">d", value), "big")
    return "nan" if bits == USUAL_NAN else f"nan({bits:#x})"


def _complex_text(value: complex) -> str:
    plain = math.copysign(1.0, value.real) == 1.0 and value.real == 0.0
    if plain and math.isfinite(value.imag) and math.copysign(1.0, value.imag) == 1.0:
        return f"{value.imag!r}j"
    return f"complex({_float_text(value.real)}, {_float_text(value.imag)})"

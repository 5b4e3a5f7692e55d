"""f-strings and t-strings: conversion, formatting, templates (``PyObject_Format``, ``Objects/templateobject.c``)."""

from __future__ import annotations

from typing import Any

from ..native import instruction
from .facts import operation

CONVERSIONS = (None, str, repr, ascii)  #: by the number CPython encodes


@operation()
def convert_value(value: Any, *, conversion: int) -> Any:
    return CONVERSIONS[conversion](value)  # type: ignore[misc]


@operation()
def format_simple(value: Any) -> Any:
    return format(value)


@operation()
def format_with_spec(value: Any, spec: Any) -> Any:
    return format(value, spec)


@operation()
def format_converted(value: Any, *, conversion: int) -> Any:
    return format(CONVERSIONS[conversion](value))  # type: ignore[misc]


@operation()
def format_converted_with_spec(value: Any, spec: Any, *, conversion: int) -> Any:
    return format(CONVERSIONS[conversion](value), spec)  # type: ignore[misc]


@operation(can_raise=False)
def build_template(strings: Any, interpolations: Any) -> Any:
    """A t-string: a tuple of strings and one of what stands between them."""
    return instruction("BUILD_TEMPLATE", 0, 2)(strings, interpolations)


@operation(can_raise=False)
def build_interpolation(value: Any, expression: Any, *, conversion: int) -> Any:
    """A value of a t-string with its source; its format is empty."""
    return instruction("BUILD_INTERPOLATION", conversion << 2, 2)(value, expression)


@operation(can_raise=False)
def build_interpolation_with_spec(value: Any, expression: Any, spec: Any, *, conversion: int) -> Any:
    return instruction("BUILD_INTERPOLATION", conversion << 2 | 1, 3)(value, expression, spec)

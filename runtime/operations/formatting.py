"""f-strings: conversion and formatting (``PyObject_Format``)."""

from __future__ import annotations

from typing import Any

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

"""Making functions, and the intrinsics of 3.12 and later (``Python/intrinsics.c``)."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from .. import generators
from ..asyncgen import WrappedItem
from ..code import guest_of
from ..native import instruction
from ..sentinels import NULL
from .facts import operation
from .names import store_name

DEFAULTS, KEYWORD_DEFAULTS, ANNOTATIONS, CLOSURE, ANNOTATE = 1, 2, 4, 8, 16  #: flags of MAKE_FUNCTION


@operation(can_raise=False)
def make_function(*parts: Any, flags: int, frame: Any) -> Any:
    """A real function object; ``parts``: what ``flags`` names (defaults first, closure last), then the code."""
    *values, code = parts
    closure = values.pop() if flags & CLOSURE else None
    function = frame.machine.make_function(code, frame, closure)
    for flag in (ANNOTATE, ANNOTATIONS, KEYWORD_DEFAULTS, DEFAULTS):
        if flags & flag:
            SETTERS[flag](function, values.pop())
    return function


@operation()
def define_function(*parts: Any, flags: int, name: str, frame: Any) -> None:
    """``def`` in a module or class body: make a function and store it under its name."""
    store_name(make_function(*parts, flags=flags, frame=frame), name=name, frame=frame)


@operation(can_raise=False)
def set_function_attribute(attribute: Any, function: Any, *, flag: int, frame: Any) -> Any:
    """``SET_FUNCTION_ATTRIBUTE``: the function with one of its parts filled in; the closure is the first of them."""
    if flag == CLOSURE:
        guest: Any = guest_of(function)
        return frame.machine.make_function(guest.code, frame, attribute)
    SETTERS[flag](function, attribute)
    return function


def _set_annotations(function: Any, annotations: Any) -> None:
    """A tuple of names and values alternating, or a dictionary (``func_get_annotation_dict``)."""
    if isinstance(annotations, tuple):
        annotations = dict(zip(annotations[::2], annotations[1::2], strict=True))
    function.__annotations__ = annotations


def _set_defaults(function: Any, defaults: Any) -> None:
    function.__defaults__ = defaults


def _set_keyword_defaults(function: Any, defaults: Any) -> None:
    function.__kwdefaults__ = defaults


def _set_annotate(function: Any, annotate: Any) -> None:
    function.__annotate__ = annotate


SETTERS: dict[int, Callable[[Any, Any], None]] = {
    DEFAULTS: _set_defaults,
    KEYWORD_DEFAULTS: _set_keyword_defaults,
    ANNOTATIONS: _set_annotations,
    ANNOTATE: _set_annotate,
}


# -- intrinsics -------------------------------------------------------------------------------------------------------


@operation()
def display(value: Any) -> Any:
    """The value of an expression typed at the prompt (``PRINT_EXPR``)."""
    hook = getattr(sys, "displayhook", NULL)
    if hook is NULL:
        raise RuntimeError("lost sys.displayhook")
    hook(value)
    return None


@operation()
def stop_iteration_error(error: Any, *, frame: Any) -> Any:
    """A StopIteration that would leave a generator becomes a RuntimeError (PEP 479)."""
    return generators.stop_iteration_error(error, frame.generator.kind)


@operation(can_raise=False)
def wrap_async_item(value: Any) -> Any:
    """Mark a value as yielded by an asynchronous generator itself, not passed on from an await."""
    return WrappedItem(value)


@operation()
def intrinsic_1(value: Any, *, number: int) -> Any:
    """Any other ``CALL_INTRINSIC_1``, by the host's own code: type variables, type aliases, ``Generic[...]``."""
    return instruction("CALL_INTRINSIC_1", number, 1)(value)


@operation()
def intrinsic_2(first: Any, second: Any, *, number: int) -> Any:
    return instruction("CALL_INTRINSIC_2", number, 2)(first, second)

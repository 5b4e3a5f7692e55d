"""Structural pattern matching (PEP 634; ``match_class``, ``match_keys`` in ``Python/ceval.c``)."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from .facts import operation

SEQUENCE = 1 << 5  #: Py_TPFLAGS_SEQUENCE
MAPPING = 1 << 6  #: Py_TPFLAGS_MAPPING
ABSENT = object()


@operation(can_raise=False, scalar=True)
def match_mapping(subject: Any) -> Any:
    return type(subject).__flags__ & MAPPING != 0


@operation(can_raise=False, scalar=True)
def match_sequence(subject: Any) -> Any:
    return type(subject).__flags__ & SEQUENCE != 0


@operation()
def get_length(subject: Any) -> Any:
    return len(subject)


@operation()
def match_keys(subject: Any, keys: Any) -> Any:
    """The values of ``keys`` in ``subject``, None when one is absent; ``get`` keeps defaultdicts unchanged."""
    seen = set()
    values = []
    get = subject.get if keys else None
    for key in keys:
        if key in seen:
            raise ValueError(f"mapping pattern checks duplicate key ({key!r})")
        seen.add(key)
        value = get(key, ABSENT)  # type: ignore[misc]
        if value is ABSENT:
            return None
        values.append(value)
    return tuple(values)


@operation()
def match_class(subject: Any, cls: Any, names: Any, *, count: int) -> Any:
    """The attributes that ``cls(<count positional>, **names)`` looks at, as a tuple, or None when it does not match."""
    return class_matcher(count, names)(subject, cls)


@cache
def class_matcher(count: int, names: tuple[str, ...]) -> Callable[[Any, Any], Any]:
    """A native function with the ``match`` statement for this shape of class pattern."""
    captures = [f"capture{index}" for index in range(count + len(names))]
    keywords = [f"{name}={capture}" for name, capture in zip(names, captures[count:], strict=True)]
    pattern = ", ".join(captures[:count] + keywords)
    results = "".join(f"{capture}, " for capture in captures)
    body = f"    match subject:\n        case cls({pattern}):\n            return ({results})"
    namespace: dict[str, Any] = {"__name__": __name__}  # with the file: an entry of the machine's own in tracebacks
    exec(compile(f"def match_shape(subject, cls):\n{body}", __file__, "exec"), namespace)
    return namespace["match_shape"]  # type: ignore[no-any-return]

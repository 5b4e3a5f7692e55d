"""Attributes, ``super()`` attributes and imports (``Objects/object.c``, ``Python/import.c``, ``Python/ceval.c``)."""

from __future__ import annotations

from typing import Any

from ..specials import SHOWN_ATTRIBUTES, STORED_ATTRIBUTES
from .facts import operation

ABSENT = object()
IMPORT_STAR = compile("from module import *", __file__, "exec")


@operation()
def load_attribute(owner: Any, *, name: str) -> Any:
    return getattr(owner, name)


@operation()
def load_shown_attribute(owner: Any, *, name: str) -> Any:
    """An attribute whose value the machine translates for the guest (``__code__``, ``tb_frame``)."""
    return SHOWN_ATTRIBUTES[name](owner, getattr(owner, name))


@operation()
def store_shown_attribute(value: Any, owner: Any, *, name: str, frame: Any) -> None:
    """An attribute whose new value the machine looks at first (``__code__``, ``__qualname__``)."""
    STORED_ATTRIBUTES[name](frame.machine, owner, value)


@operation()
def store_attribute(value: Any, owner: Any, *, name: str) -> None:
    setattr(owner, name, value)


@operation()
def delete_attribute(owner: Any, *, name: str) -> None:
    delattr(owner, name)


@operation()
def load_super_attribute(super_type: Any, cls: Any, instance: Any, *, name: str) -> Any:
    return getattr(super_type(cls, instance), name)


@operation()
def load_super_attribute_zero(super_type: Any, cls: Any, instance: Any, *, name: str, frame: Any) -> Any:
    """``super().name``: where ``super`` was replaced by something else, that is called without arguments."""
    if super_type is super:
        return getattr(super(cls, instance), name)
    return getattr(super_type(), name)


@operation()
def import_name(level: Any, fromlist: Any, *, name: str, frame: Any) -> Any:
    """``import name`` through the frame's ``__import__`` (``import_name`` in ``ceval.c``)."""
    try:
        importer = frame.builtins["__import__"]
    except KeyError:
        importer = None
    if importer is None:
        raise ImportError("__import__ not found")
    return importer(name, frame.globals, frame.names, fromlist, level)


@operation()
def import_from(module: Any, *, name: str) -> Any:
    """``from module import name``; what is no attribute is left to CPython, which finds submodules or explains."""
    value = getattr(module, name, ABSENT)
    if value is not ABSENT:
        return value
    namespace: dict[str, Any] = {"__builtins__": {"__import__": lambda *_: module}, "__name__": __name__}
    exec(compile(f"from module import {name} as value", __file__, "exec"), namespace)  # a frame of the machine's own
    return namespace["value"]


@operation()
def import_star(module: Any, *, frame: Any) -> Any:
    """Bind every public name of ``module`` in the frame's names, by CPython's own rule."""
    namespace = {"__builtins__": {"__import__": lambda *_: module}, "__name__": __name__}
    exec(IMPORT_STAR, namespace, frame.names)
    return None

"""The class statement (``builtin___build_class__`` in ``Python/bltinmodule.c``)."""

from __future__ import annotations

import types
from typing import TYPE_CHECKING, Any

from .machine import function_guest
from .sentinels import NULL

if TYPE_CHECKING:
    from .machine import Machine


BASES = type.__dict__["__mro__"].__get__  #: a metaclass may answer otherwise
NAMES = type.__dict__["__dict__"].__get__


def class_attribute(cls: type, name: str, default: Any = None) -> Any:
    """What a class or the first of its bases has under ``name``, as it is (``_PyType_Lookup``)."""
    for each in BASES(cls):
        names = NAMES(each)
        if name in names:
            return names[name]
    return default


def special_method(owner: Any, name: str) -> Any:
    """The special method ``name`` of the type, bound; NULL where there is none (``_PyObject_LookupSpecial``)."""
    kind = type(owner)
    found = class_attribute(kind, name, NULL)
    getter = class_attribute(type(found), "__get__")
    return found if getter is None else getter(found, owner, kind)


def build_class(machine: Machine, function: Any, name: Any, /, *bases: Any, **keywords: Any) -> Any:
    """Run a class body in its namespace and make the class with its metaclass."""
    if type(function) is not types.FunctionType:
        raise TypeError("__build_class__: func must be a function")
    if not isinstance(name, str):
        raise TypeError("__build_class__: name is not a string")
    resolved = _resolved(bases)
    if "metaclass" in keywords:
        meta = keywords.pop("metaclass")
    else:
        meta = type(resolved[0]) if resolved else type
    if isinstance(meta, type):
        meta = _most_derived(meta, resolved)
    names = _prepared(meta, name, resolved, keywords)
    cell = _run_body(machine, function, names)
    if resolved is not bases:
        names["__orig_bases__"] = bases
    cls = meta(name, resolved, names, **keywords)
    if isinstance(cls, type) and type(cell) is types.CellType:
        _check_cell(cls, cell, name)
    return cls


def _resolved(bases: tuple[Any, ...]) -> tuple[Any, ...]:
    """The bases, those that are no classes replaced (PEP 560, ``update_bases``); the same tuple if there are none."""
    found: list[Any] = []
    replaced = False
    for base in bases:
        entries = NULL if isinstance(base, type) else getattr(base, "__mro_entries__", NULL)
        if entries is NULL:
            found.append(base)
            continue
        replacement = entries(bases)
        if not isinstance(replacement, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        found += replacement
        replaced = True
    return tuple(found) if replaced else bases


def _most_derived(meta: type, bases: tuple[Any, ...]) -> type:
    for base in bases:
        kind = type(base)
        if issubclass(meta, kind):
            continue
        if not issubclass(kind, meta):
            raise TypeError(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass "
                "of the metaclasses of all its bases"
            )
        meta = kind
    return meta


def _prepared(meta: Any, name: str, bases: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
    prepare = getattr(meta, "__prepare__", None)
    names = {} if prepare is None else prepare(name, bases, **keywords)
    if not hasattr(type(names), "__getitem__"):
        shown = meta.__name__ if isinstance(meta, type) else "<metaclass>"
        raise TypeError(f"{shown}.__prepare__() must return a mapping, not {type(names).__name__}")
    return names


def _run_body(machine: Machine, function: Any, names: Any) -> Any:
    """What the body returns: the cell for ``__class__``, or None."""
    guest = function_guest(machine, function)
    if guest is None:
        guest = machine.guest_code(function.__code__)
    fast = [NULL] * guest.variable_count
    closure = function.__closure__ or ()
    thread = machine.thread()
    frame = machine.new_frame(thread, guest, fast, function.__globals__, function.__builtins__, closure, names)
    return machine.run(thread, frame)


def _check_cell(cls: type, cell: types.CellType, name: str) -> None:
    try:
        found = cell.cell_contents
    except ValueError:
        pass
    else:
        if found is not cls:
            raise TypeError(f"__class__ set to {found!r} defining {name!r} as {cls!r}")
        return
    raise RuntimeError(f"__class__ not set defining {name!r} as {cls!r}. Was __classcell__ propagated to type.__new__?")

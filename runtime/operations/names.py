"""Names: globals, builtins, names of class bodies and modules, cells (``Python/ceval.c``, ``Objects/cellobject.c``).

``frame`` is the executing frame: ``frame.globals`` and ``frame.builtins`` are dictionaries, ``frame.names`` the mapping
of local names of a module, class body or ``exec``; ``frame.fast`` holds the function's variables, cells and free
variables.
"""

from __future__ import annotations

from types import CellType
from typing import Any

from ..sentinels import NULL
from .facts import operation

MISSING = object()


def _undefined(name: str) -> NameError:
    return NameError(f"name '{name}' is not defined", name=name)


@operation()
def load_global(*, name: str, frame: Any) -> Any:
    return (
        frame.globals[name]
        if name in frame.globals
        else frame.builtin_names[name]
        if name in frame.builtin_names
        else load_builtin(name, frame)
    )


def load_builtin(name: str, frame: Any) -> Any:
    """A name that two dictionaries do not have; those of a subclass of ``dict`` may still know it."""
    if type(frame.globals) is not dict:
        try:
            return frame.globals[name]
        except KeyError:
            pass
    return _builtin(name, frame)


def _builtin(name: str, frame: Any) -> Any:
    """A name that is in the frame's builtins, which need not be a dictionary, or nowhere."""
    try:
        return frame.builtins[name]
    except KeyError:
        pass
    raise _undefined(name)


@operation()
def load_name(*, name: str, frame: Any) -> Any:
    names = frame.names
    if type(names) is dict:
        value = names.get(name, MISSING)
        return _global(name, frame) if value is MISSING else value
    try:
        return names[name]
    except KeyError:
        pass
    return _global(name, frame)


def _global(name: str, frame: Any) -> Any:
    """A global of a module or class body: no ``__missing__`` is asked."""
    value = frame.globals.get(name, MISSING)
    return _builtin(name, frame) if value is MISSING else value


@operation()
def load_locals(*, frame: Any) -> Any:
    return frame.names


@operation()
def load_from_dict_or_globals(mapping: Any, *, name: str, frame: Any) -> Any:
    try:
        return mapping[name]
    except KeyError:
        pass
    return load_global(name=name, frame=frame)


@operation()
def store_name(value: Any, *, name: str, frame: Any) -> None:
    frame.names[name] = value


@operation()
def delete_name(*, name: str, frame: Any) -> None:
    try:
        del frame.names[name]
        return
    except KeyError:
        pass
    raise _undefined(name)


@operation()
def store_global(value: Any, *, name: str, frame: Any) -> None:
    frame.globals[name] = value


@operation()
def delete_global(*, name: str, frame: Any) -> None:
    try:
        del frame.globals[name]
        return
    except KeyError:
        pass
    raise _undefined(name)


@operation()
def load_build_class(*, frame: Any) -> Any:
    try:
        return frame.builtins["__build_class__"]
    except KeyError:
        pass
    raise NameError("__build_class__ not found")


@operation(can_raise=False)
def load_assertion_error() -> Any:
    return AssertionError


@operation(can_raise=False)
def load_common_constant(*, name: str) -> Any:
    """A builtin, whatever its name is bound to now."""
    return COMMON_CONSTANTS[name]


#: what LOAD_COMMON_CONSTANT may name, by name: code that is stored keeps no objects
COMMON_CONSTANTS = {each.__name__: each for each in (AssertionError, NotImplementedError, tuple, all, any)}


@operation()
def setup_annotations(*, frame: Any) -> None:
    try:
        frame.names["__annotations__"]
        return
    except KeyError:
        pass
    frame.names["__annotations__"] = {}


# -- cells ------------------------------------------------------------------------------------------------------------


@operation(can_raise=False)
def make_cell(*, index: int, frame: Any) -> None:
    """Put the variable in slot ``index`` into a cell; the slot holds the cell from then on."""
    value = frame.fast[index]
    frame.fast[index] = CellType() if value is NULL else CellType(value)


@operation(can_raise=False)
def copy_free_vars(*, count: int, frame: Any) -> None:
    """Put the function's closure into the last ``count`` variable slots."""
    first = frame.guest.variable_count - count
    frame.fast[first : first + count] = frame.closure if frame.function is None else frame.function.__closure__


@operation()
def load_cell(cell: Any, *, name: str, frame: Any) -> Any:
    try:
        return cell.cell_contents
    except ValueError:
        pass
    raise _empty_cell(name, frame)


@operation(can_raise=False)
def store_cell(value: Any, cell: Any) -> None:
    cell.cell_contents = value


@operation()
def delete_cell(cell: Any, *, name: str, frame: Any) -> None:
    try:
        cell.cell_contents  # noqa: B018 - an empty cell raises
        del cell.cell_contents
        return
    except ValueError:
        pass
    raise _empty_cell(name, frame)


@operation()
def load_class_cell(cell: Any, *, name: str, frame: Any) -> Any:
    """A free variable of a class body: its own names come first (``LOAD_CLASSDEREF``)."""
    return load_from_dict_or_cell(frame.names, cell, name=name, frame=frame)


@operation()
def load_from_dict_or_cell(mapping: Any, cell: Any, *, name: str, frame: Any) -> Any:
    try:
        return mapping[name]
    except KeyError:
        pass
    return load_cell(cell, name=name, frame=frame)


def _empty_cell(name: str, frame: Any) -> NameError:
    if name in frame.code.co_freevars:
        return NameError(
            f"cannot access free variable '{name}' where it is not associated with a value in enclosing scope",
            name=name,
        )
    return unbound_local(name)


def unbound_local(name: str) -> UnboundLocalError:
    """The error for reading a local variable that has no value (``UNBOUNDLOCAL_ERROR_MSG``)."""
    return UnboundLocalError(f"cannot access local variable '{name}' where it is not associated with a value")

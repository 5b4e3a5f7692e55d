"""Exception handling: matching, groups, ``with`` blocks (``Python/ceval.c``, ``Objects/exceptions.c``).

``thread.handling`` is the top item of the thread's stack of handled exceptions (``tstate->exc_info``).
"""

from __future__ import annotations

from opcode import opmap
from typing import Any

from ..classes import special_method
from ..native import instruction
from ..sentinels import NULL
from ..tracebacks import add_entry
from .facts import operation

NOT_A_CLASS = "catching classes that do not inherit from BaseException is not allowed"


@operation(can_raise=False)
def nop() -> None:
    """Nothing: a place for a debugger to stop (``NOP``)."""


@operation(can_raise=False)
def push_handled(value: Any, *, thread: Any) -> Any:
    """``value`` is being handled from now on; the exception handled before is the result (``PUSH_EXC_INFO``)."""
    thread.handling.error, value = value, thread.handling.error
    return value


@operation(can_raise=False)
def pop_handled(previous: Any, *, thread: Any) -> None:
    thread.handling.error = previous


def is_subtype(kind: type, cls: type) -> bool:
    """Whether ``cls`` is ``kind`` or derives from it, whatever a metaclass says (``PyErr_GivenExceptionMatches``)."""
    return type.__subclasscheck__(kind, cls)


def _check_catchable(kind: Any) -> None:
    for each in kind if isinstance(kind, tuple) else (kind,):
        if type(each) is type and BaseException in each.__mro__:
            continue
        if not (isinstance(each, type) and is_subtype(BaseException, each)):
            raise TypeError(NOT_A_CLASS)


@operation(scalar=True)
def exception_matches(error: Any, kind: Any) -> Any:
    cls = type(error)
    if cls is kind:
        return True
    if type(kind) is type and BaseException in kind.__mro__:
        return is_subtype(kind, cls)
    _check_catchable(kind)
    if isinstance(kind, tuple):
        return any(is_subtype(each, cls) for each in kind)
    return is_subtype(kind, cls)


@operation(many=True)
def exception_group_matches(error: Any, kind: Any, *, thread: Any, frame: Any) -> Any:
    """``(rest, match)`` of an ``except*`` clause, None for an empty part; the match is then being handled."""
    rest, match = split_group(error, kind, frame)
    if match is not None:
        thread.handling.error = match
    return rest, match


def split_group(error: Any, kind: Any, frame: Any) -> tuple[Any, Any]:
    """The part of ``error`` that ``except* kind`` leaves and the part it takes (``exception_group_match``)."""
    kinds = kind if isinstance(kind, tuple) else (kind,)
    _check_catchable(kind)
    if any(is_subtype(BaseExceptionGroup, each) for each in kinds):
        raise TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
    if error is None:
        return None, None
    if any(is_subtype(each, type(error)) for each in kinds):
        return None, error if isinstance(error, BaseExceptionGroup) else _wrapped(error, frame)
    if isinstance(error, BaseExceptionGroup):
        match, rest = _split(error, kind)
        return rest, match
    return error, None


def _wrapped(error: BaseException, frame: Any) -> BaseExceptionGroup[BaseException]:
    """A naked exception caught by ``except*`` in ``frame`` comes in a group."""
    group = BaseExceptionGroup("", (error,))
    if WRAPPER_HAS_TRACEBACK:
        add_entry(group, frame, frame.position())
    return group


def _wrapper_has_traceback() -> bool:
    """Whether this CPython gives the group around a naked exception an entry for the clause (newer releases do)."""
    try:
        raise ValueError
    except* ValueError as group:
        shown = group.__traceback__ is not None
    return shown


WRAPPER_HAS_TRACEBACK = _wrapper_has_traceback()


def _split(group: Any, kind: Any) -> Any:
    """``group.split(kind)``, which a subclass may have overridden badly."""
    pair = group.split(kind)
    if not isinstance(pair, tuple):
        raise TypeError(f"{type(group).__name__}.split must return a tuple, not {type(pair).__name__}")
    if len(pair) < 2:
        raise TypeError(f"{type(group).__name__}.split must return a 2-tuple, got tuple of size {len(pair)}")
    return pair[0], pair[1]


@operation()
def prepare_reraise_star(original: Any, results: Any) -> Any:
    """What an ``except*`` statement raises at its end, or None (``_PyExc_PrepReraiseStar``)."""
    if "PREP_RERAISE_STAR" in opmap:
        return instruction("PREP_RERAISE_STAR", 0, 2)(original, results)
    return instruction("CALL_INTRINSIC_2", 1, 2)(original, results)


@operation(many=True)
def enter_with(manager: Any) -> Any:
    """``(exit, entered)``: the bound ``__exit__`` and what ``__enter__`` answered (``BEFORE_WITH``)."""
    enter = special_method(manager, "__enter__")
    if enter is NULL:
        raise TypeError(_no_protocol(manager, "context manager", ""))
    leave = special_method(manager, "__exit__")
    if leave is NULL:
        raise TypeError(_no_protocol(manager, "context manager", " (missed __exit__ method)"))
    return leave, enter()


@operation(many=True)
def enter_async_with(manager: Any) -> Any:
    enter = special_method(manager, "__aenter__")
    if enter is NULL:
        raise TypeError(_no_protocol(manager, "asynchronous context manager", ""))
    leave = special_method(manager, "__aexit__")
    if leave is NULL:
        raise TypeError(_no_protocol(manager, "asynchronous context manager", " (missed __aexit__ method)"))
    return leave, enter()


@operation()
def load_special(owner: Any, *, name: str) -> Any:
    """A bound method of ``with`` or ``async with``; TypeError for a type that lacks it (``LOAD_SPECIAL``)."""
    found = special_method(owner, name)
    if found is NULL:
        raise TypeError(_lacks_special(owner, name))
    return found


def _lacks_special(owner: Any, method: str) -> str:
    """What 3.14 says, with a hint where the other kind of ``with`` would do (``_Py_SpecialMethods``)."""
    asynchronous = method.startswith("__a")
    other = ("__enter__", "__exit__") if asynchronous else ("__aenter__", "__aexit__")
    kinds = ("", "asynchronous ")
    kind = type(owner)
    module = kind.__module__
    shown = kind.__qualname__ if module in ("builtins", "__main__") else f"{module}.{kind.__qualname__}"
    lacking = f"'{shown}' object does not support the {kinds[asynchronous]}context manager protocol"
    missed = f"{lacking} (missed {method} method)"
    if not all(hasattr(kind, each) for each in other):
        return missed
    statement = "with" if asynchronous else "async with"
    return (
        f"{missed} but it supports the {kinds[not asynchronous]}context manager protocol. "
        f"Did you mean to use '{statement}'?"
    )


def _no_protocol(manager: Any, protocol: str, missed: str) -> str:
    return f"'{type(manager).__name__}' object does not support the {protocol} protocol{missed}"


@operation()
def exit_with(leave: Any, error: Any) -> Any:
    """``leave(type, error, traceback)`` for an exception in a ``with`` block (``WITH_EXCEPT_START``)."""
    return leave(type(error), error, error.__traceback__)

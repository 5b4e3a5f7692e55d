"""What is declared about an operation: the facts every other part of the project derives from.

An operation is an ordinary Python function registered with :func:`operation`.  Its signature is its interface:

* positional parameters are *operands*, values taken from the stack or from registers, ``*name`` takes a counted list of
  them;
* keyword-only parameters are *immediates* fixed in the instruction (a name, a count, flags), except
* ``frame`` and ``thread``, the *context* the executing machine passes along;
* ``-> None`` means no result; any other return annotation one result, unless ``many=True`` says it returns a
  sequence of results, the first of which ends up lowest on the stack.

Follows the named stack effects of CPython's ``Python/bytecodes.c`` and PyPy's ``space`` operations.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

CONTEXT = ("frame", "thread")
Function = TypeVar("Function", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """One operation with its facts; compared by identity, shown by name."""

    name: str
    function: Callable[..., Any]
    operands: tuple[str, ...]  #: value parameters in order; the variadic one is written ``*name``
    immediates: tuple[str, ...]
    context: tuple[str, ...]  #: subset of ``CONTEXT``
    has_result: bool
    many: bool  #: returns a sequence of results, their number is fixed by the instruction
    can_raise: bool  #: may raise or run guest code
    pure: bool  #: same operands, same result, and no effect when the operands are constants of builtin types
    commutes: bool  #: ``op(a, b)`` equals ``op(b, a)`` for builtin numbers
    scalar: bool  #: the result is a bool, None or int nobody watches die, so its register needs no clearing
    dies: str  #: which item dies first of those that a display does not take: the ``"first"``, the ``"last"``; "": none

    def __repr__(self) -> str:
        return f"<operation {self.name}>"

    @property
    def variadic(self) -> bool:
        """Whether one operand takes a counted list of values."""
        return any(operand.startswith("*") for operand in self.operands)


OPERATIONS: dict[str, Operation] = {}


def operation(
    *,
    can_raise: bool = True,
    pure: bool = False,
    commutes: bool = False,
    many: bool = False,
    scalar: bool = False,
    dies: str = "",
) -> Callable[[Function], Function]:
    """Register the decorated function as an operation named after it; the function itself is returned unchanged."""

    def register(function: Function) -> Function:
        name = function.__name__.rstrip("_")
        operands, immediates, context = _interface(function)
        has_result = inspect.signature(function).return_annotation not in (None, "None")
        OPERATIONS[name] = Operation(
            name, function, operands, immediates, context, has_result, many, can_raise, pure, commutes, scalar, dies
        )
        return function

    return register


def _interface(function: Callable[..., Any]) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    operands, immediates, context = [], [], []
    for parameter in inspect.signature(function).parameters.values():
        if parameter.kind is parameter.VAR_POSITIONAL:
            operands.append("*" + parameter.name)
        elif parameter.kind is not parameter.KEYWORD_ONLY:
            operands.append(parameter.name)
        elif parameter.name in CONTEXT:
            context.append(parameter.name)
        else:
            immediates.append(parameter.name)
    return tuple(operands), tuple(immediates), tuple(context)

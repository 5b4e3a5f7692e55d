"""Arguments placed in variable slots, by a plan made once for each shape of call (``initialize_locals``, ``ceval.c``).

A shape is the number of positional arguments, the names of the others and the number of defaults.  A call that does not
fit has no plan, nor has a function with ``*args`` or ``**kwargs``, of which only simple calls are done here: the caller
lets CPython bind the arguments, which raises the error in the words of its version.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import itemgetter
from types import CodeType
from typing import Any, NamedTuple

from .code import CO_VARARGS, CO_VARKEYWORDS, GuestCode

STARRED = CO_VARARGS | CO_VARKEYWORDS


class Plan(NamedTuple):
    """From the *source* of a call - arguments, defaults, keyword-only defaults - to its parameters."""

    take: Callable[[list[Any]], tuple[Any, ...]]  #: the values of all parameters from the source
    defaulted: tuple[str, ...]  #: keyword-only parameters whose defaults are the last of the source


def placed(function: Any, guest: GuestCode, args: list[Any], names: tuple[str, ...]) -> list[Any] | None:
    """The variable slots of a call that fits, else None; the last of ``args``, which stays as it is, have ``names``."""
    defaults = function.__defaults__
    shape = len(args) - len(names), names, len(defaults) if defaults else 0
    plan = guest.plans.get(shape)
    if plan is None:
        plan = _plan(guest.code, *shape)
        if plan is None:
            return None
        guest.plans[shape] = plan
    take, defaulted = plan
    source = [*args, *defaults] if defaults else args
    if defaulted:
        own = function.__kwdefaults__
        source = source[:]
        for name in defaulted:
            if own is None or name not in own:
                return None
            source.append(own[name])
    return [*take(source), *guest.tail]


def gathered(code: CodeType, args: list[Any], kwargs: dict[str, Any] | None, fresh: bool = False) -> list[Any] | None:
    """The parameters of a call that only fills positional ones, ``*args`` and ``**kwargs``, else None.

    ``fresh``: the names are strings, and ``kwargs`` is nobody else's.
    """
    count = code.co_argcount
    starred = code.co_flags & STARRED
    if len(args) < count or code.co_kwonlyargcount or not starred:
        return None
    if kwargs:
        if starred < CO_VARKEYWORDS:
            return None
        named = code.co_varnames[code.co_posonlyargcount : count]
        if named and not (fresh and kwargs.keys().isdisjoint(named)):
            return None
    fast = args[:count]
    if starred & CO_VARARGS:
        fast.append(tuple(args[count:]))
    elif len(args) > count:
        return None
    if starred & CO_VARKEYWORDS:
        try:
            fast.append(kwargs if fresh else dict(**kwargs) if kwargs else {})
        except TypeError:  # a name is no string
            return None
    return fast


def _plan(code: CodeType, given: int, names: tuple[str, ...], default_count: int) -> Plan | None:
    """The plan for a shape of calls; None where they do not fit, whatever the arguments are."""
    count = code.co_argcount
    if given > count or code.co_flags & STARRED:
        return None
    parameters = code.co_varnames[: count + code.co_kwonlyargcount]
    places = dict(enumerate(range(given)))  #: where in the source the value of a parameter is, by slot
    for place, name in enumerate(names, given):
        slot = parameters.index(name) if name in parameters else -1
        if slot < code.co_posonlyargcount or slot in places:
            return None
        places[slot] = place
    default = given + len(names) - (count - default_count)  #: where its default is, if the slot is added
    if any(slot not in places for slot in range(count - default_count)):
        return None
    defaulted = tuple(parameters[slot] for slot in range(count, len(parameters)) if slot not in places)
    for slot in range(count):
        places.setdefault(slot, default + slot)
    for place, name in enumerate(defaulted, given + len(names) + default_count):
        places[parameters.index(name)] = place
    order = [places[slot] for slot in range(len(parameters))]
    take = itemgetter(*order) if len(order) > 1 else lambda source: tuple(source[place] for place in order)
    return Plan(take, defaulted)

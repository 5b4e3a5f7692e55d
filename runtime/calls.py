"""Calling: from a callable and its arguments to a frame to run or a result (``Objects/call.c``, ``Python/ceval.c``).

The dispatch loops call ordinary guest functions and builtins themselves; every other call comes here.  ``begin``
answers a new frame, linked to its caller, or None with the result in ``thread.value``.

This module has no future statement, and neither have the loops: native code that compiles inherits those of the frame
it was called from.
"""

import builtins
from functools import partial
from types import BuiltinFunctionType, CodeType, FunctionType, MethodType
from typing import Any
from weakref import ref

from .binding import STARRED, gathered, placed
from .classes import class_attribute
from .code import CO_VARARGS, CO_VARKEYWORDS, GuestCode, guest_of
from .frame import CONSTRUCT, FIRST_DIES_FIRST, LEFT, Frame, Held
from .machine import Machine, Thread, function_guest
from .monitored import begins_call, watched
from .operations.containers import described
from .specials import DESCRIPTORS, SPECIAL_FUNCTIONS, SPECIAL_TYPES
from .tracebacks import call_in_globals
from .tracing import profiled

EMPTY: dict[str, Any] = {}
OBJECT_NEW = object.__new__
TYPE_CALL = type.__call__
#: what makes exceptions, of just the class that is called
EXCEPTION_NEW = {
    each.__new__ for each in vars(builtins).values() if isinstance(each, type) and issubclass(each, BaseException)
}
SUSPENDS = 0x20 | 0x80 | 0x200  #: the flags of generators, coroutines and asynchronous generators
#: the types in ``builtins`` that the loops call as they call a builtin function: what these do cannot be changed
PLAIN_TYPES = {each for each in vars(builtins).values() if type(each) is type} - SPECIAL_TYPES.keys()
TAKES_LIST = (FunctionType, MethodType, BuiltinFunctionType, *DESCRIPTORS)


def _starred_are_held() -> bool:
    """Whether the caller of ``f(*args)`` keeps the arguments until a Python function returns (CPython 3.11 does)."""

    class Value:
        pass

    def lives_on(value: Any) -> bool:
        reference = ref(value)
        del value
        return reference() is not None

    return lives_on(*[Value()])


STARRED_ARE_HELD = _starred_are_held()


def begin(
    machine: Machine, thread: Thread, frame: Frame, callee: Any, args: Any, kwargs: dict[str, Any] | None
) -> Frame | None:
    """Begin the call ``callee(*args, **kwargs)`` made by ``frame``; ``args`` is taken over.

    A tuple of arguments, as it comes from ``f(*args)``, is what a native callee gets.
    """
    kind = type(callee)
    held: Any = None
    starred = type(args) is tuple
    if starred and (kind in TAKES_LIST or isinstance(callee, type)):
        if kind is MethodType or STARRED_ARE_HELD:
            held = Held((kwargs, args, callee))
        args = [*args]
    while kind is MethodType:
        args.insert(0, callee.__self__)
        callee = callee.__func__
        kind = type(callee)
    if kind is FunctionType:
        guest = function_guest(machine, callee)
        if guest is not None:
            try:
                fast = bind(callee, guest, args, kwargs)
            except TypeError as error:
                failure = error
            else:
                entered = called_frame(machine, frame, callee, guest, fast)
                if held is not None and not guest.code.co_flags & SUSPENDS:
                    entered.fast.append(held)  # to live until the call is over and its variables are gone
                return entered
            if not starred:
                let_misfits_die(guest.code, args, kwargs or {})
            try:
                raise failure
            finally:
                del failure
    elif kind is BuiltinFunctionType or kind in DESCRIPTORS:
        special = SPECIAL_FUNCTIONS.get(callee)
        if thread.profile is not None and not thread.reporting:
            named = kwargs or EMPTY
            if special is None:
                call = partial(callee, *args, **named)
            else:
                call = partial(special, machine, thread, frame, args, named)
            thread.value = profiled(thread, frame, callee, args, call)
            return None
        if special is not None:
            thread.value = special(machine, thread, frame, args, kwargs or EMPTY)
            return None
    elif isinstance(callee, type):
        special = SPECIAL_TYPES.get(callee) if kind is type else None
        if special is not None:
            thread.value = special(machine, thread, frame, args, kwargs or EMPTY)
            return None
        made = construct(machine, frame, callee, args, kwargs)
        if made is not None:
            return made
        if issubclass(callee, type):
            thread.value = call_in_globals(frame, callee, args, kwargs or EMPTY)
            return None
    thread.value = callee(*args, **kwargs) if kwargs else callee(*args)
    callee = args = kwargs = held = None  # an exception that native code keeps may lead to this frame (``f_back``)
    return None


def begin_named(
    machine: Machine, thread: Thread, frame: Frame, callee: Any, args: Any, names: tuple[str, ...]
) -> Frame | None:
    """``begin`` where the last of ``args`` are named in the call."""
    kind = type(callee)
    if kind is MethodType:
        args.insert(0, callee.__self__)
        callee = callee.__func__
        kind = type(callee)
    guest = function_guest(machine, callee) if kind is FunctionType else None
    if guest is not None and not guest.code.co_flags & STARRED:
        fast = placed(callee, guest, args, names)
        if fast is not None:
            return called_frame(machine, frame, callee, guest, fast)
    elif kind is type and callee.__new__ is OBJECT_NEW:
        made = construct_named(machine, frame, callee, args, names)
        if made is not None:
            return made
    split = len(args) - len(names)
    kwargs: Any = dict(zip(names, args[split:], strict=True))
    del args[split:]
    if guest is not None:
        fast = gathered(guest.code, args, kwargs, fresh=True)
        if fast is not None:
            fast += guest.tail
            return called_frame(machine, frame, callee, guest, fast)
    entered = begin(machine, thread, frame, callee, args, kwargs)
    callee = args = kwargs = None  # as in ``begin``
    return entered


def begin_told(
    machine: Machine, thread: Thread, frame: Frame, callee: Any, args: Any, kwargs: dict[str, Any] | None
) -> Frame | None:
    """``begin``, which tells ``sys.monitoring`` of what is not a function of Python's, as the tracing loop does."""
    if thread.monitoring is None or thread.reporting:
        return begin(machine, thread, frame, callee, args, kwargs)
    if type(args) is tuple:
        begins_call(thread, frame, callee, args, starred=True)
    entered: Frame | None = watched(thread, frame, partial(begin, machine, thread, frame, callee, args, kwargs))
    return entered


def begin_named_told(
    machine: Machine, thread: Thread, frame: Frame, callee: Any, args: Any, names: tuple[str, ...]
) -> Frame | None:
    """``begin_named``, which tells as ``begin_told`` does."""
    if thread.monitoring is None or thread.reporting:
        return begin_named(machine, thread, frame, callee, args, names)
    entered: Frame | None = watched(thread, frame, partial(begin_named, machine, thread, frame, callee, args, names))
    return entered


def function_frame(
    machine: Machine, back: Frame, function: Any, guest: GuestCode, args: list[Any], kwargs: dict[str, Any] | None
) -> Frame:
    """The frame of a guest function called with these arguments; TypeError if they do not fit."""
    return called_frame(machine, back, function, guest, bind(function, guest, args, kwargs))


def called_frame(machine: Machine, back: Frame, function: Any, guest: GuestCode, fast: list[Any]) -> Frame:
    """The frame of a guest function called with these variables."""
    frame = back.spare or machine.spare_frame(back)
    frame.guest = guest
    frame.fast = fast
    frame.globals = function.__globals__
    frame.function = function
    frame.previous = back
    frame.pc = 0
    if guest.careful and not machine.has_usual_names(function):
        machine.set_builtins(frame, function.__builtins__)
        frame.detach()
    if not guest.optimized:  # the code of a module may have been made into a function
        frame.names = frame.globals
        frame.detach()
    machine.complete_frame(frame)
    return frame


def bind(function: Any, guest: GuestCode, args: list[Any], kwargs: dict[str, Any] | None) -> list[Any]:
    """The variable slots at the start of a call; CPython itself binds, and explains, what does not fit."""
    if not kwargs and (guest.positional == len(args) or add_defaults(function, guest.positional - len(args), args)):
        args += guest.tail
        return args
    fast = gathered(guest.code, args, kwargs)
    if fast is not None:
        fast += guest.tail
        return fast
    binder = FunctionType(guest.make_binder(), EMPTY, function.__name__, function.__defaults__)
    binder.__kwdefaults__ = function.__kwdefaults__
    binder.__qualname__ = function.__qualname__
    return [*(binder(*args, **kwargs) if kwargs else binder(*args)), *guest.tail]


def add_defaults(function: Any, missing: int, args: list[Any]) -> bool:
    """Complete the arguments by so many defaults of the function; False, and nothing is done, if it has not as many."""
    if missing > 0:
        defaults = function.__defaults__
        if defaults and missing <= len(defaults):
            args += defaults[-missing:]
            return True
    return False


def let_misfits_die(code: CodeType, args: list[Any], kwargs: dict[str, Any]) -> None:
    """Arguments that do not fit die: what found no place, then the variables (``initialize_locals``)."""
    misfits, variables = in_place(code, args, kwargs)
    args.clear()
    kwargs.clear()
    dying = sum(variables if FIRST_DIES_FIRST else reversed(variables), misfits)
    del misfits, variables
    dying.reverse()
    dying.clear()  # from its end


def in_place(code: CodeType, args: list[Any], kwargs: dict[str, Any]) -> tuple[list[Any], list[list[Any]]]:
    """The arguments that found no place, and those that did, variable by variable.

    Keywords look for their parameter in turn, up to the first that has none or finds it taken.
    """
    count = code.co_argcount
    parameters = code.co_varnames[: count + code.co_kwonlyargcount]
    found: dict[str, Any] = dict(zip(parameters[:count], args, strict=False))
    others: list[Any] = []  #: of ``**kwargs``
    names = iter(kwargs)
    for name in names:
        if name in parameters[code.co_posonlyargcount :] and name not in found:
            found[name] = kwargs[name]
        elif name not in parameters[code.co_posonlyargcount :] and code.co_flags & CO_VARKEYWORDS:
            others.append(kwargs[name])
        else:
            misfits = [kwargs[name], *map(kwargs.__getitem__, names)]
            break
    else:
        misfits = []
    surplus = args[count:]
    if not code.co_flags & CO_VARARGS:
        misfits, surplus = surplus + misfits, []
    surplus.reverse()  # a tuple dies from its end
    return misfits, [*([found[name]] for name in parameters if name in found), surplus, others]


def initializer(machine: Machine, cls: Any, args: list[Any]) -> Any:
    """The ``__init__`` of a plain class, if a guest function that takes ``args`` beside the object; else None.

    What it has defaults for is added to ``args``.
    """
    if cls.__new__ is not OBJECT_NEW or cls in SPECIAL_TYPES:
        return None
    init = cls.__dict__.get("__init__") or class_attribute(cls, "__init__")
    if type(init) is not FunctionType:
        return None
    guest = guest_of(init)
    if guest is None or guest.machine is not machine:
        return None
    missing = guest.positional - 1 - len(args)
    return init if missing == 0 or add_defaults(init, missing, args) else None


def construct(machine: Machine, back: Frame, cls: Any, args: list[Any], kwargs: dict[str, Any] | None) -> Frame | None:
    """The frame of ``__init__`` for a new object of a plain class, the call's result; None for any other class."""
    kind: Any = type(cls)
    if kind is type:
        allocate, init = cls.__new__, cls.__dict__.get("__init__") or class_attribute(cls, "__init__")
    elif class_attribute(kind, "__call__") is TYPE_CALL:
        allocate, init = class_attribute(cls, "__new__"), class_attribute(cls, "__init__")
    else:
        return None
    if type(init) is not FunctionType:
        return None
    if allocate is not OBJECT_NEW and not (kind is type and _makes_exceptions(allocate, cls)):
        return None
    guest = function_guest(machine, init)
    if guest is None:
        return None
    if allocate is OBJECT_NEW:
        made = OBJECT_NEW(cls)
    else:
        made = allocate(cls, *args, **kwargs) if kwargs else allocate(cls, *args)
    frame = function_frame(machine, back, init, guest, [made, *args], kwargs)
    frame.leave = CONSTRUCT
    frame.constructed = made
    return frame


def _makes_exceptions(allocate: Any, cls: Any) -> bool:
    """Whether ``allocate`` is how a builtin exception that ``cls`` is derived from is made."""
    return type(allocate) is BuiltinFunctionType and allocate in EXCEPTION_NEW and allocate.__self__ in cls.__mro__


def construct_named(machine: Machine, back: Frame, cls: Any, args: list[Any], names: tuple[str, ...]) -> Frame | None:
    """``construct`` for arguments of which the last are named, and fit."""
    init = cls.__dict__.get("__init__") or class_attribute(cls, "__init__")
    guest = function_guest(machine, init) if type(init) is FunctionType and cls not in SPECIAL_TYPES else None
    fast = placed(init, guest, [None, *args], names) if guest is not None else None
    if guest is None or fast is None:
        return None
    fast[0] = made = OBJECT_NEW(cls)
    frame = called_frame(machine, back, init, guest, fast)
    frame.leave = CONSTRUCT
    frame.constructed = made
    return frame


def left_initializer(frame: Frame) -> Frame:
    """Who called the class whose ``__init__`` ran in ``frame`` and returned something; the frame is left."""
    back: Any = frame.previous
    frame.leave = LEFT
    frame.constructed = None
    frame.detach()
    return back  # type: ignore[no-any-return]


def initializer_returned(value: Any) -> TypeError:
    """What is raised where a class was called whose ``__init__`` returned ``value``."""
    return TypeError(f"__init__() should return None, not '{type(value).__name__}'")


def unpacked_keywords(keywords: Any, callee: Any) -> dict[str, Any]:
    """The dictionary behind ``**keywords``."""
    if isinstance(keywords, dict):
        return keywords
    raise TypeError(f"{described(callee)} argument after ** must be a mapping, not {type(keywords).__name__}")


def unpacked_arguments(arguments: Any, callee: Any) -> Any:
    """The tuple behind ``*arguments``."""
    kind = type(arguments)
    if kind is tuple:
        return arguments
    if not hasattr(kind, "__iter__") and not hasattr(kind, "__getitem__"):
        raise TypeError(f"{described(callee)} argument after * must be an iterable, not {kind.__name__}")
    return tuple(arguments)  # since 3.14 this asks for no length

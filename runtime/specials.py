"""Builtins that look at the frame of their caller, answered for the guest's frame.

They are recognised by identity when guest code calls them; the tables at the end list them.  Each takes the machine,
the thread, the calling frame, the positional arguments and the keyword arguments.
"""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]
import _typing  # type: ignore[import-not-found]
import _warnings
import builtins
import sys
from collections.abc import Callable
from opcode import opmap
from operator import index
from types import (
    AsyncGeneratorType,
    CellType,
    CodeType,
    CoroutineType,
    FrameType,
    FunctionType,
    GeneratorType,
    MethodDescriptorType,
    MethodType,
    TracebackType,
    WrapperDescriptorType,
)
from typing import TYPE_CHECKING, Any

from . import monitoring, tracing
from .callers import as_seen, caller, native_caller
from .classes import build_class
from .code import guest_of, is_stub
from .frame import Frame
from .generators import CoroutineWrapper, Resumable
from .linetable import first_line
from .locals_proxy import NATIVE as NATIVE_PROXY
from .locals_proxy import FrameLocalsProxy
from .machine import C_INT_MAX
from .sentinels import NULL
from .signals import call_getsignal, call_signal
from .tracebacks import call_in_globals, face, guest_frame, without_host
from .warning import RoutedWarnings, warn

if TYPE_CHECKING:
    from .machine import Machine, Thread

Special = Callable[["Machine", "Thread", Frame, list[Any], dict[str, Any]], Any]
FUTURE_FLAGS = 0x1FF0000  #: PyCF_MASK: the bits ``from __future__`` sets in ``co_flags``
HOST_CLASS_GETTER = type


# -- names ------------------------------------------------------------------------------------------------------------


def call_locals(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    builtins.locals(*args, **kwargs) if args or kwargs else None  # raises
    return frame.local_names()


def call_globals(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    builtins.globals(*args, **kwargs) if args or kwargs else None
    return frame.globals


def call_vars(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    return builtins.vars(*args, **kwargs) if args or kwargs else frame.local_names()


def call_dir(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    return builtins.dir(*args, **kwargs) if args or kwargs else sorted(frame.local_names().keys())


# -- code born at run time --------------------------------------------------------------------------------------------


def call_exec(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    closure = kwargs.get("closure")
    rest = {name: value for name, value in kwargs.items() if name != "closure"}
    source, names, own = _namespaces("exec", frame, args, rest)
    code = _compiled(source, "exec", frame)
    names.setdefault("__builtins__", frame.builtins)
    if closure is not None or code.co_freevars:
        _check_closure(code, closure)
    sys.audit("exec", code)
    machine.execute(code, names, own, closure or ())
    return None


def call_eval(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    source, names, own = _namespaces("eval", frame, args, kwargs)
    if isinstance(source, str):
        source = source.lstrip(" \t")
    code = _compiled(source, "eval", frame)
    names.setdefault("__builtins__", frame.builtins)
    if code.co_freevars:
        raise TypeError("code object passed to eval() may not contain free variables")
    sys.audit("exec", code)
    return machine.execute(code, names, own)


def _namespaces(function: str, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> tuple[Any, Any, Any]:
    """The source, globals and locals of an ``exec`` or ``eval``, the caller's where they are not given."""
    if not 1 <= len(args) <= 3 or kwargs:
        if kwargs and NAMED_NAMESPACES and set(kwargs) <= {"globals", "locals"} and 1 <= len(args) <= 3 - len(kwargs):
            args = [*args, *[None] * (3 - len(args))]
            args[1] = kwargs.get("globals", args[1])
            args[2] = kwargs.get("locals", args[2])
        else:
            getattr(builtins, function)(*args, **kwargs)  # raises the error
    source, names, own = [*args, None, None][:3]
    if names is not None and not isinstance(names, dict):
        _explain(function, source, names, own)
    if own is not None and not hasattr(type(own), "__getitem__"):
        _explain(function, source, names, own)
    if names is None:
        names = frame.globals
        own = frame.local_names() if own is None else own
    elif own is None:
        own = names
    return source, names, own


def _explain(function: str, source: Any, names: Any, own: Any) -> None:
    """Let CPython raise its error for unfit namespaces."""
    getattr(builtins, function)("None", names, own)


NAMED_NAMESPACES = "TO_BOOL" in opmap  #: since 3.13 globals and locals may be named


def _compiled(source: Any, mode: str, frame: Frame) -> CodeType:
    if isinstance(source, CodeType):
        return source
    flags = frame.guest.code.co_flags & FUTURE_FLAGS
    if not isinstance(source, (str, bytes, bytearray, memoryview)) and not _is_buffer(source):
        raise TypeError(f"{mode}() arg 1 must be a string, bytes or code object")
    return compile(source, "<string>", mode, flags=flags, dont_inherit=True)  # type: ignore[no-any-return]


def _is_buffer(source: Any) -> bool:
    try:
        memoryview(source)
    except TypeError:
        return False
    return True


def _check_closure(code: CodeType, closure: Any) -> None:
    if closure is None:
        raise TypeError("code object requires a closure of exactly length " + str(len(code.co_freevars)))
    exec(doing_nothing(code), {}, closure=closure)


def doing_nothing(code: CodeType) -> CodeType:
    """Code that wants the same closure and arguments as ``code`` and returns at once."""
    return code.replace(
        co_code=NOTHING.co_code,
        co_consts=NOTHING.co_consts,
        co_linetable=first_line(NOTHING.co_code),
        co_stacksize=NOTHING.co_stacksize,
        co_exceptiontable=b"",
    )


NOTHING = compile("None", "", "exec")


def call_compile(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    """``compile`` with the future statements of the calling code, and none of this module's."""
    isolated = args[4] if len(args) > 4 else kwargs.get("dont_inherit", False)
    if isinstance(isolated, int) and not isolated:
        args, kwargs = _with(args, kwargs, 4, "dont_inherit", True)
        flags = args[3] if len(args) > 3 else kwargs.get("flags", 0)
        if isinstance(flags, int):
            args, kwargs = _with(args, kwargs, 3, "flags", flags | frame.guest.code.co_flags & FUTURE_FLAGS)
    return compile(*args, **kwargs)


def _with(
    args: list[Any], kwargs: dict[str, Any], place: int, name: str, value: Any
) -> tuple[list[Any], dict[str, Any]]:
    """The arguments of a call with another value for one of them."""
    if len(args) > place:
        return [*args[:place], value, *args[place + 1 :]], kwargs
    return args, {**kwargs, name: value}


def call_build_class(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    return build_class(machine, *args, **kwargs)


# -- frames and exceptions --------------------------------------------------------------------------------------------


def call_getframe(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    if kwargs or len(args) > 1:
        return sys._getframe(*args, **kwargs)  # raises
    depth = index(args[0]) if args else 0
    if not -C_INT_MAX - 1 <= depth <= C_INT_MAX:
        return sys._getframe(depth)  # raises
    found = _above(frame, depth)
    if found is None:
        raise ValueError("call stack is not deep enough")
    return _handed_out(found)


def _handed_out(frame: Any) -> Any:
    """A frame that the guest gets to see, of its own or of native Python code."""
    if isinstance(frame, Frame):
        frame.remember_owner()
    return frame


def _above(frame: Any, depth: int) -> Any:
    """The frame ``depth`` calls above ``frame``, None if there are not as many."""
    while depth > 0 and frame is not None:
        frame = caller(frame) if isinstance(frame, Frame) else native_caller(frame)
        depth -= 1
    return frame


def call_getframemodulename(
    machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]
) -> Any:
    found = _above(frame, args[0] if args else kwargs.get("depth", 0))
    return found.f_globals.get("__name__") if found is not None else None


def call_current_frames(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    frames = sys._current_frames(*args, **kwargs)
    shown = {ident: frame if ident == thread.ident else as_seen(host) for ident, host in frames.items()}
    return {ident: _handed_out(found) for ident, found in shown.items() if found is not None}


def call_current_exceptions(
    machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]
) -> Any:
    found: dict[int, Any] = {**sys._current_exceptions(*args, **kwargs)}
    for state in machine.threads():
        if state.ident in found:
            error = state.handling.topmost()
            found[state.ident] = error if CURRENT_EXCEPTIONS_ALONE else _exception_info(error)
    return found


CURRENT_EXCEPTIONS_ALONE = "END_SEND" in opmap  #: since 3.12; in tuples before


def _exception_info(error: BaseException | None) -> tuple[Any, Any, Any]:
    return (None, None, None) if error is None else (type(error), error, error.__traceback__)


def call_exc_info(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    return sys.exc_info(*args, **kwargs) if args or kwargs else _exception_info(thread.handling.topmost())


def call_exception(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    return sys.exception(*args, **kwargs) if args or kwargs else thread.handling.topmost()


def call_gettrace(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    return sys.gettrace(*args, **kwargs) if args or kwargs else thread.trace


def call_getprofile(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    return sys.getprofile(*args, **kwargs) if args or kwargs else thread.profile


def call_installer(
    native: Callable[..., Any], install: Callable[[Machine, Thread, Any], None], *, everywhere: bool = False
) -> Special:
    """``sys.settrace`` and ``sys.setprofile`` of the calling thread, or of all threads."""

    def call(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
        if len(args) != 1 or kwargs:
            return native(*args, **kwargs)  # raises
        for each in machine.threads() if everywhere else [thread]:
            install(machine, each, args[0])
        return None

    return call


def call_setrecursionlimit(
    machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]
) -> Any:
    if len(args) != 1 or kwargs:
        return sys.setrecursionlimit(*args, **kwargs)  # raises
    limit = index(args[0])
    if not 1 <= limit <= C_INT_MAX:
        return sys.setrecursionlimit(limit)  # raises
    if frame.depth >= limit:
        raise RecursionError(
            f"cannot set the recursion limit to {limit} at the recursion depth {frame.depth}: the limit is too low"
        )
    machine.set_recursion_limit(limit)
    return None


def call_getrecursionlimit(
    machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]
) -> Any:
    return sys.getrecursionlimit(*args, **kwargs) if args or kwargs else machine.recursion_limit


def call_warn(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    """``warnings.warn`` of the C module, whose ``stacklevel`` counts guest frames."""
    return warn(frame, *args, **kwargs)


# -- attributes that show the machine ---------------------------------------------------------------------------------


def call_getattr(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    if len(args) >= 2 and type(args[1]) is str and args[1] in SHOWN_ATTRIBUTES and not kwargs:
        value = getattr(*args)
        return SHOWN_ATTRIBUTES[args[1]](args[0], value)
    return getattr(*args, **kwargs)


def call_setattr(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    if len(args) == 3 and type(args[1]) is str and args[1] in STORED_ATTRIBUTES and not kwargs:
        STORED_ATTRIBUTES[args[1]](machine, args[0], args[2])
        return None
    return setattr(*args, **kwargs)


def call_delattr(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    if len(args) == 2 and args[1] == "__qualname__" and isinstance(args[0], Resumable):
        store_qualified_name(machine, args[0], None)  # raises
    return delattr(*args, **kwargs)


def original_code(owner: Any, value: Any) -> Any:
    """``function.__code__``: the code the guest wrote, not the stub."""
    if type(value) is CodeType and type(owner) in (FunctionType, MethodType):
        guest = guest_of(owner)
        if guest is not None:
            return guest.code
    return value


def original_filters(owner: Any, value: Any) -> Any:
    return vars(owner)["filters"] if HOST_CLASS_GETTER(owner) is RoutedWarnings else value


def original_frame(owner: Any, value: Any) -> Any:
    found = guest_frame(value)
    if isinstance(found, Frame):
        found.remember_owner()
    return found


def original_caller(owner: Any, value: Any) -> Any:
    if isinstance(owner, Frame):
        value = caller(owner)
    elif type(owner) is FrameType:
        value = native_caller(owner)
    return original_frame(owner, value)


def original_traceback(owner: Any, value: Any) -> Any:
    return without_host(value) if type(value) is TracebackType else value


#: attributes whose value is translated for the guest: name -> function of the owner and the value
SHOWN_ATTRIBUTES: dict[str, Callable[[Any, Any], Any]] = {
    "__code__": original_code,
    "f_back": original_caller,
    "filters": original_filters,
    "tb_frame": original_frame,
    "__traceback__": original_traceback,
    "exc_traceback": original_traceback,
    "tb_next": original_traceback,
}


def store_code(machine: Machine, owner: Any, code: Any) -> None:
    """``owner.__code__ = code`` keeps a guest function a guest function."""
    if type(owner) is FunctionType and type(code) is CodeType and not is_stub(code):
        guest = machine.guest_code(code)
        code = guest.make_stub()
        machine.check_names(owner, guest)
    owner.__code__ = code


def store_qualified_name(machine: Machine, owner: Any, name: Any) -> None:
    """``generator.__qualname__ = name``: a string, nothing else."""
    if isinstance(owner, Resumable) and not isinstance(name, str):
        raise TypeError("__qualname__ must be set to a string object")
    owner.__qualname__ = name


#: attributes whose new value is looked at first: name -> function of the machine, the owner and the value
STORED_ATTRIBUTES: dict[str, Callable[[Any, Any, Any], None]] = {
    "__code__": store_code,
    "__qualname__": store_qualified_name,
}


# -- types ------------------------------------------------------------------------------------------------------------


def call_super(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    if args or kwargs:
        return super(*args, **kwargs)
    return super(*super_arguments(frame))


def super_arguments(frame: Frame) -> tuple[Any, Any]:
    """The class cell and first argument zero-argument ``super()`` means (``super_init_without_args``)."""
    code = frame.guest.code
    if not code.co_argcount:
        raise RuntimeError("super(): no arguments")
    first: Any = frame.fast[0]
    if code.co_varnames[0] in code.co_cellvars and type(first) is CellType:
        first = _contents(first, "super(): arg[0] deleted")
    if first is NULL:
        raise RuntimeError("super(): arg[0] deleted")
    if "__class__" not in code.co_freevars:
        raise RuntimeError("super(): __class__ cell not found")
    cell = frame.fast[frame.guest.variable_count - frame.guest.free_count + code.co_freevars.index("__class__")]
    cls = _contents(cell, "super(): empty __class__ cell")
    if not isinstance(cls, type):
        raise RuntimeError(f"super(): __class__ is not a type ({type(cls).__name__})")
    return cls, first


def _contents(cell: Any, message: str) -> Any:
    try:
        return cell.cell_contents
    except ValueError:
        pass
    raise RuntimeError(message)


#: instances of these answer another class
SHOWN_AS_OTHERS = (Resumable, CoroutineWrapper, Frame, FrameLocalsProxy, RoutedWarnings)


def call_type(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    if len(args) == 1 and not kwargs:
        kind = HOST_CLASS_GETTER(args[0])
        if issubclass(kind, SHOWN_AS_OTHERS):
            return args[0].__class__
        return kind
    return call_in_globals(frame, HOST_CLASS_GETTER, args, kwargs)


def call_from_module(callee: Any) -> Special:
    """A native callable that asks in which module its caller is."""

    def call(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
        return call_in_globals(frame, callee, args, kwargs)

    return call


def call_function_type(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    """``types.FunctionType(code, ...)`` makes a guest function."""
    code = args[0] if args else kwargs.get("code")
    if type(code) is CodeType and not is_stub(code):
        guest = machine.guest_code(code)
        if len(args) > 1:
            return machine.new_function(guest, frame, *args[1:], **kwargs)
        if "globals" in kwargs and not (args and "code" in kwargs):
            rest = {name: value for name, value in kwargs.items() if name not in ("code", "globals")}
            return machine.new_function(guest, frame, kwargs["globals"], **rest)
    return FunctionType(*args, **kwargs)  # which complains


def call_traceback_type(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    """``types.TracebackType(next, frame, ...)`` of a guest frame has its face."""
    if len(args) > 1 and isinstance(args[1], Frame):
        args[1] = face(args[1])
    elif isinstance(kwargs.get("tb_frame"), Frame):
        kwargs = {**kwargs, "tb_frame": face(kwargs["tb_frame"])}
    return TracebackType(*args, **kwargs)


def call_proxy_type(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    """The type of ``frame.f_locals`` since 3.13, made of a guest frame."""
    if len(args) == 1 and not kwargs and isinstance(args[0], Frame):
        return FrameLocalsProxy(args[0])
    return NATIVE_PROXY(*args, **kwargs)


def call_descriptor(name: str, descriptor: Any) -> Special:
    """A method of a real generator type, called with the generator as its first argument."""

    def call(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
        if args and isinstance(args[0], Resumable) and args[0].shown is descriptor.__objclass__:
            return getattr(args[0], name)(*args[1:], **kwargs)
        return descriptor(*args, **kwargs)

    return call


def call_with_callback(kind: Any) -> Special:
    """``map`` and ``filter`` call what they are given later, on behalf of the frame that made them."""

    def call(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
        if args and type(args[0]) is type(len) and args[0] in SPECIAL_FUNCTIONS:
            special = SPECIAL_FUNCTIONS[args[0]]
            args[0] = lambda *items: special(machine, thread, frame, [*items], {})
        return kind(*args, **kwargs)

    return call


SPECIAL_FUNCTIONS: dict[Any, Special] = {
    locals: call_locals,
    globals: call_globals,
    vars: call_vars,
    dir: call_dir,
    exec: call_exec,
    eval: call_eval,
    compile: call_compile,
    builtins.__build_class__: call_build_class,
    sys._getframe: call_getframe,
    sys._current_frames: call_current_frames,
    sys._current_exceptions: call_current_exceptions,
    sys.exc_info: call_exc_info,
    sys.settrace: call_installer(sys.settrace, tracing.set_trace),
    sys.gettrace: call_gettrace,
    sys.setprofile: call_installer(sys.setprofile, tracing.set_profile),
    sys.getprofile: call_getprofile,
    sys.setrecursionlimit: call_setrecursionlimit,
    sys.getrecursionlimit: call_getrecursionlimit,
    _signal.signal: call_signal,
    _signal.getsignal: call_getsignal,
    _warnings.warn: call_warn,
    getattr: call_getattr,
    setattr: call_setattr,
    delattr: call_delattr,
    type.__new__: call_from_module(type.__new__),
}
for _name, _special in (("exception", call_exception), ("_getframemodulename", call_getframemodulename)):
    if hasattr(sys, _name):
        SPECIAL_FUNCTIONS[getattr(sys, _name)] = _special
for _name, _install in (("_settraceallthreads", tracing.set_trace), ("_setprofileallthreads", tracing.set_profile)):
    if hasattr(sys, _name):  # since 3.12
        _native = getattr(sys, _name)
        SPECIAL_FUNCTIONS[_native] = call_installer(_native, _install, everywhere=True)

SPECIAL_FUNCTIONS |= monitoring.FUNCTIONS

_SPECIAL_NAMES = {(each.__module__, each.__name__): special for each, special in SPECIAL_FUNCTIONS.items()}


def adopt(module: Any) -> None:
    """Recognise the functions of a builtin module that was just made, also if it is made another time."""
    for value in vars(module).values():
        if type(value) is type(len) and (value.__module__, value.__name__) in _SPECIAL_NAMES:
            SPECIAL_FUNCTIONS.setdefault(value, _SPECIAL_NAMES[value.__module__, value.__name__])


#: methods of types whose guest instances only claim to be of them: called as ``type(x).method(x)``
DESCRIPTORS = (MethodDescriptorType, WrapperDescriptorType)
for _shown in (GeneratorType, CoroutineType, AsyncGeneratorType):
    SPECIAL_FUNCTIONS |= {
        descriptor: call_descriptor(name, descriptor)
        for name, descriptor in vars(_shown).items()
        if isinstance(descriptor, DESCRIPTORS)
    }

SPECIAL_TYPES: dict[Any, Special] = {
    super: call_super,
    type: call_type,
    FunctionType: call_function_type,
    TracebackType: call_traceback_type,
}
if NATIVE_PROXY is not dict:
    SPECIAL_TYPES[NATIVE_PROXY] = call_proxy_type
#: type parameters keep the name of the module they are made in; classes of Python up to 3.11
SPECIAL_TYPES |= {
    kind: call_from_module(kind)
    for name in ("TypeVar", "ParamSpec", "TypeVarTuple", "TypeAliasType")
    if isinstance(kind := getattr(_typing, name, None), type)
}
SPECIAL_TYPES |= {kind: call_with_callback(kind) for kind in (map, filter)}

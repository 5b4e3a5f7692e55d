"""The guest's modules: fresh copies of the standard library, imported by CPython's machinery, run in the machine.

Before a program starts, every Python module that ``python`` itself would not have loaded is taken out of
``sys.modules``: the machine keeps using its own copies, and the guest imports new ones.  The import system stays
native; only the two places that execute a module's code (``SourceLoader.exec_module`` and
``FrozenImporter.exec_module`` in ``Lib/importlib``) hand it to the machine.
"""

from __future__ import annotations

import _imp
import builtins
import importlib._bootstrap
import importlib._bootstrap_external as bootstrap_external
import importlib.machinery
import importlib.util
import linecache
import marshal
import sys
import types
from typing import Any

from . import specials, unraisable, warning
from .machine import HOST_MODULES, Machine

#: Python modules loaded before any program starts; they stay native
KEPT = frozenset(
    "abc codecs encodings genericpath io ntpath os os.path posixpath site stat zipimport _collections_abc "
    "_sitebuiltins _frozen_importlib _frozen_importlib_external".split()
)
PYC_HEADER = 16  #: bytes before the code: magic number, flags, two words about the source
NATIVE_LOADERS = (importlib.machinery.BuiltinImporter, importlib.machinery.ExtensionFileLoader)

_stash: list[types.ModuleType] = []  #: the machine's own modules, kept alive


def install(machine: Machine) -> None:
    """Give the guest a world of its own and execute its modules in ``machine``."""
    if machine.scope == "all":
        _forget_modules()
        machine.builtins = vars(_own_builtins())
    hook(machine, lambda: True)
    warning.install(machine, HOST_MODULES)
    unraisable.install(threads=machine.scope != "all")


def _forget_modules() -> None:
    for name, module in list(sys.modules.items()):
        if name == "__main__" or name in KEPT or name.startswith("encodings.") or _is_native(module):
            continue
        _stash.append(sys.modules.pop(name))


def _own_builtins() -> types.ModuleType:
    """Give the guest a ``builtins`` module of its own: what a program replaces in it must not reach the machine."""
    own = types.ModuleType("builtins")
    own.__dict__.update(builtins.__dict__)
    _stash.append(sys.modules["builtins"])
    sys.modules["builtins"] = own
    return own


def _is_native(module: Any) -> bool:
    loader = getattr(getattr(module, "__spec__", None), "loader", None)
    return loader in NATIVE_LOADERS or isinstance(loader, NATIVE_LOADERS)


def hook(machine: Machine, wanted: Any) -> None:
    """Execute modules in ``machine`` whenever ``wanted()``."""
    bootstrap: Any = importlib._bootstrap  # the type stubs leave its private names out
    native_call = bootstrap._call_with_frames_removed

    def call_with_frames_removed(function: Any, *args: Any, **kwargs: Any) -> Any:
        if function is exec and wanted() and machine.interprets_file(args[0].co_filename):
            if args[1]["__name__"] == "warnings":
                warning.unroute()
                machine.execute(*args)
                return warning.route(sys.modules["warnings"])
            return machine.execute(*args)
        return native_call(function, *args, **kwargs)

    # CPython trims tracebacks by this file and function name (remove_importlib_frames in Python/import.c)
    look = {"co_filename": native_call.__code__.co_filename, "co_name": native_call.__name__}
    call_with_frames_removed.__code__ = call_with_frames_removed.__code__.replace(**look)

    native_frozen = bootstrap.FrozenImporter.exec_module

    def exec_frozen(module: Any) -> None:
        if not wanted() or machine.scope != "all":
            native_frozen(module)
            return
        state = module.__spec__.loader_state
        name = getattr(state, "origname", None) or module.__spec__.name
        code = bootstrap._call_with_frames_removed(_imp.get_frozen_object, name)
        machine.execute(code, module.__dict__)

    native_builtin = bootstrap.BuiltinImporter.exec_module

    def exec_builtin(module: Any) -> None:
        native_builtin(module)
        specials.adopt(module)

    bootstrap._call_with_frames_removed = call_with_frames_removed
    bootstrap.BuiltinImporter.exec_module = staticmethod(exec_builtin)
    bootstrap.FrozenImporter.exec_module = staticmethod(exec_frozen)


def new_main_module() -> types.ModuleType:
    """An empty ``__main__`` in ``sys.modules``."""
    module = types.ModuleType("__main__")
    module.__loader__ = importlib.machinery.BuiltinImporter
    if "__annotate__" not in vars(types.ModuleType):  # since 3.14 they are computed when asked for
        module.__annotations__ = {}
    module.__builtins__ = sys.modules["builtins"]  # type: ignore[attr-defined]
    _stash.append(sys.modules["__main__"])
    sys.modules["__main__"] = module
    return module


def script_loader(path: str) -> Any:
    """The loader ``python`` gives ``__main__``."""
    if path.endswith(".pyc"):
        return bootstrap_external.SourcelessFileLoader("__main__", path)
    return bootstrap_external.SourceFileLoader("__main__", path)


def pyc_code(data: bytes) -> types.CodeType:
    """The code in a ``.pyc`` file, with the errors of ``python`` for a bad one (``run_pyc_file``)."""
    too_short = len(data) < (4 if KNOWS_COMMAND_SOURCE else 0)  # 3.13 looks whether there is a number
    if data[:4] != importlib.util.MAGIC_NUMBER and not too_short:
        raise RuntimeError("Bad magic number in .pyc file")
    if len(data) < PYC_HEADER:
        raise EOFError("EOF read where not expected")
    try:
        code = marshal.loads(data[PYC_HEADER:])
    except Exception:
        code = None
    if not isinstance(code, types.CodeType):
        raise RuntimeError("Bad code object in .pyc file")
    return code


def guest_runpy() -> Any:
    """The guest's copy of ``runpy``."""
    return __import__("runpy")


def remember_source(code: types.CodeType, source: str) -> None:
    """Let tracebacks show the lines of ``-c``, where this CPython does (3.13)."""
    register = getattr(__import__("linecache"), "_register_code", None) if KNOWS_COMMAND_SOURCE else None
    if register is not None:
        register(code if REMEMBERS_BY_CODE else code.co_filename, source, code.co_filename)


KNOWS_COMMAND_SOURCE = hasattr(linecache, "_register_code")
REMEMBERS_BY_CODE = hasattr(linecache, "_make_key")  #: since 3.14

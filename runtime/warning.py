"""Warnings as from a guest frame: what ``Python/_warnings.c`` does with the host's frames, done with the guest's.

``warnings.warn`` called by the guest comes to ``warn``.  Warnings of C code would name the machine as their place; C
asks each filter about the text, the category and the module, so a first filter that belongs to the machine (``ROUTE``)
sees them, sends those out again as from the guest's frame, and ignores the original.
"""

from __future__ import annotations

import _warnings
import sys
from _thread import _local
from opcode import opmap
from types import ModuleType
from typing import TYPE_CHECKING, Any, ClassVar

from .frame import Frame

if TYPE_CHECKING:
    from .machine import Machine


#: file and line of a warning from above the outermost frame: other ones since 3.13
NO_FRAME = ("<sys>", 0) if "TO_BOOL" in opmap else ("sys", 1)

SKIPS_WHOLE_NAMES = "BUILD_TEMPLATE" in opmap  #: since 3.14


def warn(
    frame: Frame | None,
    message: Any,
    category: Any = None,
    stacklevel: int = 1,
    source: Any = None,
    *,
    skip_file_prefixes: tuple[str, ...] = (),
) -> None:
    """Warn as from the frame ``stacklevel`` above (``do_warn`` in ``Python/_warnings.c``)."""
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    if type(skip_file_prefixes) is not tuple:
        kind = type(skip_file_prefixes).__name__
        raise TypeError(f"warn() argument 'skip_file_prefixes' must be tuple, not {kind}")
    if skip_file_prefixes:
        stacklevel = max(stacklevel, 2)
        for prefix in skip_file_prefixes:
            if not isinstance(prefix, str):
                raise TypeError(f"Found non-str '{type(prefix).__name__}' in skip_file_prefixes.")
    found = _warning_frame(frame, stacklevel, skip_file_prefixes)
    names = sys.__dict__ if found is None else found.globals
    filename, line = NO_FRAME if found is None else (found.guest.code.co_filename, found.f_lineno or 0)
    registry = names.setdefault("__warningregistry__", {})
    module = names.get("__name__") or "<string>"
    _warnings.warn_explicit(message, category, filename, line, module, registry, None, source)


def _warning_frame(frame: Frame | None, stacklevel: int, prefixes: tuple[str, ...]) -> Frame | None:
    found: Frame | None = frame
    if frame is None or stacklevel <= 0 or _is_internal(frame):
        for _ in range(stacklevel - 1):
            found = found.previous if found is not None else None
        return found
    for _ in range(stacklevel - 1):
        found = found.previous if found is not None else None
        while found is not None and (_is_internal(found) or _is_skipped(found, prefixes)):
            found = found.previous
    return found


def _is_skipped(frame: Frame, prefixes: tuple[str, ...]) -> bool:
    """Whether the file's name begins with one of the prefixes; up to 3.13 it has to go on."""
    filename = frame.guest.code.co_filename
    return any(filename.startswith(prefix) and (SKIPS_WHOLE_NAMES or filename != prefix) for prefix in prefixes)


def _is_internal(frame: Frame) -> bool:
    filename = frame.guest.code.co_filename
    return "importlib" in filename and "_bootstrap" in filename


# -- warnings of C code -----------------------------------------------------------------------------------------------

_asked = _local()  #: of this thread: what it has been asked about the warning so far


class _Text:
    """The message pattern of the route, which is asked first."""

    def match(self, text: str) -> bool:
        _asked.text = text
        _asked.category = _asked.module = None
        return True


class _Category:
    """The category of the route."""

    def __subclasscheck__(self, category: Any) -> bool:
        _asked.category = category
        return _sent_out()


class _Module:
    """The module pattern of the route, asked before the category up to 3.11."""

    def match(self, module: str) -> bool:
        _asked.module = module
        return _sent_out()


def _sent_out() -> bool:
    """Whether the warning is the machine's and went out as the guest's; True as long as that is not known."""
    category, module = _asked.category, _asked.module
    if category is None or module is None:
        return True
    if module.partition(".")[0] not in Route.host_modules:
        return False
    frame = Route.machine.thread().frame
    if frame is None:
        return False
    warn(frame, _asked.text, category)
    return True


class Route:
    """Where warnings of C code go."""

    machine: ClassVar[Machine]
    host_modules: ClassVar[tuple[str, ...]]


ROUTE: Any = ("ignore", _Text(), _Category(), _Module(), 0)


class RoutedWarnings(ModuleType):
    """The ``warnings`` module, whose ``filters`` begin with the route when anything but the guest asks."""

    @property
    def filters(self) -> list[Any]:
        try:
            return [ROUTE, *self.__dict__["filters"]]
        except KeyError:
            pass
        raise AttributeError("module 'warnings' has no attribute 'filters'", name="filters", obj=self)

    @filters.setter
    def filters(self, filters: list[Any]) -> None:
        self.__dict__["filters"] = filters

    @filters.deleter
    def filters(self) -> None:
        del self.__dict__["filters"]

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        return ModuleType


def install(machine: Machine, host_modules: tuple[str, ...]) -> None:
    """Send warnings of C code through the guest's frames from now on."""
    Route.machine = machine
    Route.host_modules = host_modules
    if "warnings" in sys.modules:
        route(sys.modules["warnings"])
    else:  # C has its own list until the module is imported
        _warnings.filters.insert(0, ROUTE)


def unroute() -> None:
    """Give the filters back to the ``warnings`` module that is about to be executed."""
    if ROUTE in _warnings.filters:
        _warnings.filters.remove(ROUTE)


def route(module: ModuleType) -> None:
    """Let C code meet the route in the filters of a ``warnings`` module."""
    module.__class__ = RoutedWarnings

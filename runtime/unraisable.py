"""Errors nobody can catch: reported through ``sys.unraisablehook`` as CPython does (``PyErr_WriteUnraisable``)."""

from __future__ import annotations

import _thread
import sys
from opcode import opmap
from typing import Any

from .callers import native_caller
from .frame import Frame
from .tracebacks import add_entry, clean, without_host


class _FailsAtTheEnd:
    def __del__(self) -> None:
        raise RuntimeError


def _arguments_type() -> Any:
    """The type of the hook's argument, which has no public name: seen by letting a finaliser fail."""
    seen: list[Any] = []
    hook, sys.unraisablehook = sys.unraisablehook, lambda arguments: seen.append(type(arguments))
    _FailsAtTheEnd()
    sys.unraisablehook = hook
    return seen[0]


ARGUMENTS = _arguments_type()
NATIVE_HOOK = sys.unraisablehook
NATIVE_THREAD_HOOK: Any = _thread._excepthook
SAYS_WHAT_WAS_DONE = "BUILD_TEMPLATE" in opmap


def report(error: BaseException, source: Any, frame: Frame | None, doing: str) -> None:
    """Report ``error``, which came up in ``source`` where it cannot be raised, while ``frame`` ran.

    ``doing``: what was done with ``source``, such as "closing generator"; said since 3.14.
    """
    entry = without_host(error.__traceback__)
    if entry is None and frame is not None:
        entry = _entry(error, frame)
    about = (f"Exception ignored while {doing} {source!r}", None) if SAYS_WHAT_WAS_DONE else (None, source)
    sys.unraisablehook(ARGUMENTS((type(error), error, entry, *about)))


def _entry(error: BaseException, frame: Frame) -> Any:
    """A traceback of an entry: where ``frame`` is."""
    error.__traceback__ = None
    add_entry(error, frame, frame.position())
    return error.__traceback__


def show(arguments: Any) -> None:
    """The default hook, without the machine's own frames in the traceback."""
    if type(arguments) is not ARGUMENTS:
        NATIVE_HOOK(arguments)  # raises
    error = arguments.exc_value
    clean(error)
    entry = without_host(arguments.exc_traceback)
    if entry is None and arguments.exc_traceback is not None:  # native code reports it: this is where it was called
        frame = native_caller(sys._getframe())
        entry = _entry(error, frame) if isinstance(frame, Frame) else None
    fields = (arguments.exc_type, error, entry, arguments.err_msg, arguments.object)
    NATIVE_HOOK(ARGUMENTS(fields))


def show_of_thread(arguments: Any) -> None:
    """The default ``threading.excepthook``, without the machine's own frames in the traceback."""
    error = arguments.exc_value
    clean(error)
    entry = error.__traceback__ if error is not None else None
    NATIVE_THREAD_HOOK(type(arguments)((arguments.exc_type, error, entry, arguments.thread)))


def install(*, threads: bool = False) -> None:
    """Make ``show`` the default hook, with ``threads`` (the guest shares the host's ``threading``) that of threads."""
    sys.unraisablehook = sys.__unraisablehook__ = show
    if threads:
        import threading

        threading.excepthook = threading.__excepthook__ = show_of_thread

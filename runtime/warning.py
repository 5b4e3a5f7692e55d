"""Warnings as from a guest frame: what ``Python/_warnings.c`` does with the host's frames, done with the guest's."""

from __future__ import annotations

import _warnings
import sys
from typing import Any

from .frame import Frame


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
    if skip_file_prefixes:
        stacklevel = max(stacklevel, 2)
    found = _warning_frame(frame, stacklevel, skip_file_prefixes)
    names = sys.__dict__ if found is None else found.globals
    filename = "<sys>" if found is None else found.guest.code.co_filename
    line = 0 if found is None else found.f_lineno or 0
    registry = names.setdefault("__warningregistry__", {})
    module = names.get("__name__") or "<string>"
    _warnings.warn_explicit(message, category, filename, line, module, registry, None, source)


def _warning_frame(frame: Frame | None, stacklevel: int, prefixes: tuple[str, ...]) -> Frame | None:
    found: Frame | None = frame
    if frame is None or stacklevel <= 0 or _is_internal(frame):
        for _ in range(stacklevel - 1):
            found = found.back if found is not None else None
        return found
    for _ in range(stacklevel - 1):
        found = found.back if found is not None else None
        while found is not None and (
            _is_internal(found) or found.guest.code.co_filename.startswith(prefixes or ("\0",))
        ):
            found = found.back
    return found


def _is_internal(frame: Frame) -> bool:
    filename = frame.guest.code.co_filename
    return "importlib" in filename and "_bootstrap" in filename

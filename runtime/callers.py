"""Who called: the frames of the guest, and between them those of native Python code that calls back into it.

Some modules stay native (``abc``, ``os``, the import system).  When native code runs one of their functions and that
calls the guest, CPython would show its frame between two of the program's; so do ``caller`` and ``native_caller``.
The machine's own frames are never shown.
"""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

from .frame import EXIT, LOOPS, Frame, loop_state
from .tracebacks import is_host_frame


def caller(frame: Frame) -> Any:
    """The frame that called a guest frame, as the guest may see it; None for the outermost."""
    back = frame.previous
    if frame.leave != EXIT or back is None:
        return back
    host = _run_of(frame)
    found = None if host is None else _outwards(host)
    return back if found is None or id(found.f_code) in LOOPS else found


def native_caller(frame: FrameType) -> Any:
    """The frame that called native code: that of other native Python code, or the guest's that a loop executes."""
    back = frame.f_back
    return None if back is None else as_seen(back)


def as_seen(host: FrameType) -> Any:
    """What the guest sees of the host's frame of a thread: the frame that it executes; None in the machine's own."""
    shown = id(host.f_code) in LOOPS or not is_host_frame(host)
    found = host if shown else _outwards(host)
    return loop_state(found)[0] if found is not None and id(found.f_code) in LOOPS else found


def _outwards(frame: FrameType) -> FrameType | None:
    """The next frame outwards that is a loop's or none of the machine's."""
    host = frame.f_back
    while host is not None and id(host.f_code) not in LOOPS and is_host_frame(host):
        host = host.f_back
    return host


def _run_of(frame: Frame) -> FrameType | None:
    """The host's frame of the loop that was entered to execute ``frame``."""
    host: FrameType | None = sys._getframe(2)
    while host is not None:
        if id(host.f_code) in LOOPS:
            entered = loop_state(host)[0]
            while entered is not None and entered.leave != EXIT:
                entered = entered.previous
            if entered is frame:
                return host
        host = host.f_back
    return None

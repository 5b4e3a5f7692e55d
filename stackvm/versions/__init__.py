"""One opcode table for each CPython version; ``current()`` is that of the running one."""

from __future__ import annotations

import sys
from functools import cache
from importlib import import_module

from .common import SKIPPED, Opcode, Version

SUPPORTED = ((3, 11), (3, 12), (3, 13), (3, 14))

__all__ = ["SKIPPED", "SUPPORTED", "Opcode", "Version", "current"]


@cache
def current() -> Version:
    """The table for the running CPython; ``SystemExit`` with one line where there is none."""
    number = sys.version_info[:2]
    if number not in SUPPORTED:
        raise SystemExit(f"twinvm: CPython {number[0]}.{number[1]} is not among the supported versions")
    version: Version = import_module(f".py{number[0]}{number[1]}", __package__).VERSION
    return version

"""Registers for temporaries.

``allocation`` is the interface: ``linear`` (a scan over SSA form) and ``colouring`` (of the interference graph) are
two methods behind it.  ``lifetimes`` says where each temporary dies; ``parallel_copy`` puts the copies that block
parameters need (the way out of SSA) into an order that loses nothing.  With a limit on registers ``limit`` divides them
and ``spilling`` rewrites the function until it fits; ``naming`` says what must be in a register.  ``verify`` checks
any allocation.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ..analysis import Analyses
from ..ir.model import Function
from .allocation import UNLIMITED, Allocation, Method
from .colouring import colouring
from .limit import LEAST, allocate_within
from .linear import linear

METHODS: dict[str, Method] = {"linear": linear, "colouring": colouring}

__all__ = ["METHODS", "Allocate", "Allocation", "allocate_within", "linear"]


@dataclass(frozen=True)
class Allocate:
    """Give every temporary a register: the last item; method linear or colouring, registers 4 or more, 0: no limit."""

    name: ClassVar[str] = "allocate"
    method: str = "linear"
    registers: int = 0  #: that instructions may name in one function; 0: as many as there are

    def __post_init__(self) -> None:
        if self.method not in METHODS:
            raise ValueError(f"allocate has no method {self.method!r} (known: {', '.join(METHODS)})")
        if self.registers and self.registers < LEAST:
            raise ValueError(f"allocate needs {LEAST} registers or more, or 0 for no limit, not {self.registers}")

    def run(self, function: Function, analyses: Analyses) -> Allocation:
        """The registers; raises ``TranslationError`` if there are too few, which no compiled Python needs."""
        method = METHODS[self.method]
        if self.registers:
            return allocate_within(function, analyses, method, self.registers)
        return method(function, analyses, UNLIMITED)

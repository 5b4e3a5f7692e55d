"""The interface of the allocation methods: what a method is asked (``Room``) and what it answers (``Allocation``).

A method is a function that gives every temporary of a function a register, or raises ``Overflow`` with those that
should live in memory.  ``METHODS`` in the package's ``__init__`` names them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass, field

from ..analysis import Analyses
from ..analysis.liveness import Liveness
from ..ir.model import Function, Label, Operand
from .lifetimes import Deaths


@dataclass(slots=True)
class Allocation:
    """The registers, and what the emitter must know about lifetimes."""

    function: Function  #: as allocated: with reloads and spills, if there was a limit
    order: list[Label]  #: reachable blocks, in reverse postorder
    liveness: Liveness
    register: dict[Operand, int] = field(default_factory=dict)  #: of each temporary that is ever read
    count: int = 0  #: registers in use, variables included
    deaths: dict[Label, Deaths] = field(default_factory=dict)
    unwatched: set[Operand] = field(default_factory=set)  #: temporaries whose death nobody can notice
    reloads: int = 0  #: moves from memory to a register that a limit made necessary
    spills: int = 0  #: moves from a register to memory


@dataclass(frozen=True, slots=True)
class Room:
    """What a method may give out.

    Temporaries in memory have places of their own below the registers, as many as they need: what was spilled lay
    deeper on the value stack, and what an exception leaves behind dies from the last place to the first.
    """

    registers: int | None = None  #: for temporaries; None: as many as it takes
    memory: Set[Operand] = frozenset()  #: temporaries at home in memory
    pinned: Set[Operand] = frozenset()  #: temporaries that must have a register: reloads, and results on their way


UNLIMITED = Room()

#: gives registers; raises ``Overflow`` or ``TooFew``
Method = Callable[[Function, Analyses, Room], Allocation]


class Overflow(Exception):
    """There are not enough registers unless these temporaries live in memory."""

    def __init__(self, victims: Iterable[Operand]) -> None:
        super().__init__()
        self.victims = frozenset(victims)


class TooFew(Exception):
    """One instruction alone needs more registers than there are."""

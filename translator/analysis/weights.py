"""How often each block is probably executed, by the loops around it."""

from __future__ import annotations

from ..ir.model import Function, Label
from .loops import Loops
from .order import postorder

ROUNDS = 10  #: how often a loop is thought to go round


def loop_weights(function: Function) -> dict[Label, int]:
    """For each reachable block ``ROUNDS`` to the power of the loops around it."""
    loops = Loops.of(function)
    return {label: ROUNDS ** loops.depth(label) for label in postorder(function)}

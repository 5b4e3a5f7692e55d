"""What an instruction does for the program: the kinds by which dispatches are told apart.

An instruction that is several things counts for the first of them in the order of :class:`Work`: what calls, calls,
whatever it computed or looked up before.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .operations import Operation


class Work(StrEnum):
    """The kinds, those first that a program cannot do without."""

    CALL = "calls"  #: and returns
    SUSPENSION = "suspensions"  #: generators, coroutines; exceptions, which leave frames as well
    OPERATION = "operations"  #: arithmetic, comparisons, attributes, items, new objects; also if a branch follows
    BRANCH = "branches"  #: on a value that is there already, and loops
    NAME = "names"  #: globals, builtins, names of class bodies, cells
    CARRYING = "carrying"  #: loads, stores and moves of values that are there already; jumps

    @property
    def rank(self) -> int:
        """Its place in the order."""
        return list(Work).index(self)


SUSPENSIONS = ("yield", "send", "raise", "reraise", "catch", "cleanup_throw", "end_async_for", "return_generator")
BRANCHES = ("branch_", "jump_if", "jump_unless", "for_", "move_for_loop")


def work_of(operation: Operation | None, control: str | None) -> Work:
    """The kind of an instruction that performs ``operation`` and does what ``control`` says, either may be missing."""
    word = control or ""
    module = operation.function.__module__.rpartition(".")[2] if operation is not None else ""
    if word.startswith(SUSPENSIONS) or (module == "exceptions" and operation is not None and operation.name != "nop"):
        return Work.SUSPENSION
    if word.startswith(("call", "return")):
        return Work.CALL
    if module == "names":
        return Work.NAME
    if operation is not None and operation.name != "nop":
        return Work.OPERATION
    return Work.BRANCH if word.startswith(BRANCHES) else Work.CARRYING

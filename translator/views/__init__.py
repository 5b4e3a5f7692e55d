"""What ``--emit`` can show of a translation: a table of functions from the stages of code objects to text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from ..driver import Stages
from . import dot, listing, stack, words
from .intermediate import intermediate, register

View = Callable[[Sequence[Stages], list[str]], str]  #: the stages of each code object and the lines of the source
OneView = Callable[[Stages, list[str]], str]  #: the same of one code object


def _each(view: OneView, stages: Sequence[Stages], source: list[str]) -> str:
    return "\n".join(view(each, source) for each in stages)


VIEWS: dict[str, View] = {
    "listing": partial(_each, listing.view),
    "stack": partial(_each, stack.view),
    "ir": intermediate,
    "register": partial(_each, register),
    "words": partial(_each, words.view),
    "dot": partial(_each, dot.view),
}
#: these show CPython's instructions
OF_BYTECODE = ("listing", "stack")

__all__ = ["OF_BYTECODE", "VIEWS", "View"]

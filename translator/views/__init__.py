"""What ``--emit`` can show of a translation: a table of functions from the translation's stages to text."""

from __future__ import annotations

from collections.abc import Callable

from ..driver import Stages
from . import dot, listing, stack, words
from .intermediate import intermediate, register

View = Callable[[Stages, list[str]], str]  #: the stages of one code object and the lines of the source

VIEWS: dict[str, View] = {
    "listing": listing.view,
    "stack": stack.view,
    "ir": intermediate,
    "register": register,
    "words": words.view,
    "dot": dot.view,
}

__all__ = ["VIEWS", "View"]

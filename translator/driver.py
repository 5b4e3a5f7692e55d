"""The whole chain in one function: from a code object to register code."""

from __future__ import annotations

from types import CodeType

from regvm.code import RegisterCode
from stackvm.decode import decode

from .analysis import Analyses
from .emit import emit
from .errors import TranslationError
from .frontend import lift
from .regalloc import allocate

def translate(code: CodeType, pipeline: str = "O2") -> RegisterCode:
    """Translate ``code``; raises ``TranslationError`` for what is no code CPython's compiler makes."""
    try:
        decoded = decode(code)
    except (ValueError, KeyError, IndexError) as error:
        raise TranslationError(code, 0, f"cannot be decoded ({error})") from None
    function = lift(decoded)
    analyses = Analyses(function)
    allocation = allocate(function, analyses)
    return emit(function, allocation, "O0")

"""The two ways a translation ends badly: code that cannot be translated, and IR or register code that breaks a rule."""

from __future__ import annotations

from types import CodeType

from regvm.code import VerifierError

__all__ = ["BrokenRule", "TranslationError", "VerifierError"]


class BrokenRule(VerifierError):
    """IR that breaks a rule: ``name`` is that of ``ir.rules``, ``label`` and ``index`` say where, if it is in a block,
    if it is an instruction."""

    def __init__(
        self, function: str, label: int | None, index: int | None, instruction: str, name: str, complaint: str
    ) -> None:
        place = "" if label is None else f"block {label}"
        super().__init__(function, place, instruction, f"{name}: {complaint}")
        self.name = name
        self.label = label
        self.index = index


class TranslationError(Exception):
    """``code`` cannot be translated: at ``offset`` (bytes, CPython's ``lasti``), for ``reason``."""

    def __init__(self, code: CodeType, offset: int, reason: str) -> None:
        super().__init__(code, offset, reason)
        self.code = code
        self.offset = offset
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.code.co_filename}: {self.code.co_qualname}: offset {self.offset}: {self.reason}"

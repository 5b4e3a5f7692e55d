"""The two ways a translation ends badly: code that cannot be translated, and IR or register code that breaks a rule."""

from __future__ import annotations

from types import CodeType

from regvm.code import VerifierError

__all__ = ["TranslationError", "VerifierError"]


class TranslationError(Exception):
    """``code`` cannot be translated: at ``offset`` (bytes, CPython's ``lasti``), for ``reason``."""

    def __init__(self, code: CodeType, offset: int, reason: str) -> None:
        super().__init__(code, offset, reason)
        self.code = code
        self.offset = offset
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.code.co_filename}: {self.code.co_qualname}: offset {self.offset}: {self.reason}"

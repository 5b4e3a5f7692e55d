"""The IR after the passes, and the register code, each as its own text form."""

from __future__ import annotations

from ..driver import Stages
from ..ir.printer import print_function


def intermediate(stages: Stages, source: list[str]) -> str:
    """The text that ``translator.ir.parser`` reads."""
    return print_function(stages.function)


def register(stages: Stages, source: list[str]) -> str:
    """The columns of ``regvm.disassemble``."""
    return stages.register_code.disassemble()

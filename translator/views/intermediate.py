"""The IR after the passes, and the register code, each as its own text form."""

from __future__ import annotations

from collections.abc import Sequence

from ..driver import Stages
from ..ir.printer import print_functions


def intermediate(stages: Sequence[Stages], source: list[str]) -> str:
    """The file that ``translator.ir.parser`` reads."""
    return print_functions([each.function for each in stages])


def register(stages: Stages, source: list[str]) -> str:
    """The columns of ``regvm.disassemble``."""
    return stages.register_code.disassemble()

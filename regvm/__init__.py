"""The register machine: register code, made by the translator from CPython bytecode, executed in Python.

Read ``isa`` (the instruction set), ``code`` (``RegisterCode``), ``program`` (the form the loop runs), ``frame``,
``machine``, and at last the generated ``loop``.  ``execute(code, globals)`` runs a code object; ``python -m regvm``
behaves like ``python``.

``pairs`` and ``generate_fused`` are about another engine, ``fused``, which dispatches pairs of instructions as one.
"""

from __future__ import annotations

from types import CodeType
from typing import Any

__all__ = ["execute"]


def execute(code: CodeType, globals: dict[str, Any], pipeline: str = "O2", *, engine: str = "loop") -> Any:
    """Run ``code`` to its end and return its value; exceptions come out as themselves."""
    from translator import translate, translate_traceable

    from .machine import RegisterMachine

    machine = RegisterMachine(
        lambda each: translate(each, pipeline), translate_traceable, pipeline=pipeline, engine=engine
    )
    return machine.execute_program(code, globals)

"""The stack machine: CPython bytecode executed on a value stack, in Python.

Read ``isa`` (the rows) and ``versions/`` (which opcode is which row), ``decode``, ``frame``, ``machine``, and at last
the generated ``loop``. ``execute(code, globals)`` runs a code object; ``python -m stackvm`` behaves like ``python``.

``pairs`` and ``generate_fused`` are about another engine, ``fused``, which dispatches pairs of instructions as one.
"""

from __future__ import annotations

from types import CodeType
from typing import Any

__all__ = ["execute"]


def execute(code: CodeType, globals: dict[str, Any], *, engine: str = "loop") -> Any:
    """Run ``code`` to its end and return its value; exceptions come out as themselves."""
    from .machine import StackMachine

    return StackMachine(engine=engine).execute_program(code, globals)

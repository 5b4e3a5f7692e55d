"""Single CPython instructions as native functions: the host's own C code for what it alone knows how to do.

``instruction('CALL_INTRINSIC_1', 7, operands=1)`` is a function of one argument that executes exactly that instruction
on it. The intrinsics of PEP 695 (type variables evaluated on demand, type aliases) have no other door from Python.
"""

from __future__ import annotations

import builtins
from collections.abc import Callable
from functools import cache
from opcode import opmap
from types import CodeType, FunctionType
from typing import Any

from .linetable import first_line


@cache
def instruction(name: str, argument: int, operands: int) -> Callable[..., Any]:
    """A native function of ``operands`` arguments returning what the instruction leaves on the stack.

    Raises ``KeyError`` for an instruction the running CPython does not have.
    """
    code = bytearray((opmap["RESUME"], 0))
    for index in range(operands):
        code += bytes((opmap["LOAD_FAST"], index))
    code += bytes((opmap[name], argument, opmap["RETURN_VALUE"], 0))
    parameters = tuple(f"operand{index}" for index in range(operands))
    native = _template().replace(
        co_code=bytes(code),
        co_linetable=first_line(bytes(code)),
        co_argcount=operands,
        co_nlocals=operands,
        co_varnames=parameters,
        co_stacksize=operands + 1,
        co_name=name.lower(),
    )
    return FunctionType(native, {"__builtins__": builtins, "__name__": __name__})


def _template() -> CodeType:
    def native() -> None: ...

    return native.__code__

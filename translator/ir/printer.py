"""The IR as text: what ``parser`` reads back to an equal function.

::

    function 'f' (a, b) temporaries 3
    constant $0 = 1
    block 0:
      %2 = add a $0 @4
      jump_if_false %2 -> block 1, block 2 ($0) @8
    block 2 (%3) unwind block 5 (%2):
      return %3 @12

Variables are written by name (with ``#slot`` where two have one name), temporaries as ``%number``, constants as
``$index``; ``[...]`` holds immediates, ``@`` the byte offset in CPython's code, ``unwind`` the exception edge.
"""

from __future__ import annotations

import ast
import marshal
from types import CodeType
from typing import Any

from regvm.code import constant_key

from .model import Block, Edge, Function, Instruction, Operand


def print_function(function: Function) -> str:
    """The whole function."""
    return "\n".join(Printer(function).lines()) + "\n"


class Printer:
    """Writes the parts of one function."""

    def __init__(self, function: Function) -> None:
        self.function = function
        self.names = variable_spellings(function.variables)

    def lines(self) -> list[str]:
        """The function, line by line."""
        function = self.function
        header = f"function {function.code.co_qualname!r} ({', '.join(self.names)}) temporaries {function.temporaries}"
        constants = [
            f"constant ${index} = {constant_text(value, function.code)}"
            for index, value in enumerate(function.constants.values)
        ]
        blocks = [line for block in function.blocks.values() for line in self.block(block)]
        return [header, *constants, *blocks]

    def block(self, block: Block) -> list[str]:
        """The block's header and its instructions."""
        header = f"block {block.label}{self._arguments(block.parameters)}"
        if block.handler is not None:
            header += f" unwind {self.edge(block.handler)}"
        return [f"{header}:", *(f"  {self.instruction(each)}" for each in block.instructions)]

    def instruction(self, instruction: Instruction) -> str:
        """One instruction."""
        parts = []
        if instruction.results:
            parts += [", ".join(map(self.operand, instruction.results)), "="]
        parts.append(instruction.opcode.name)
        parts += map(self.operand, instruction.operands)
        if instruction.immediates:
            parts.append(f"[{', '.join(map(repr, instruction.immediates))}]")
        if instruction.targets:
            parts += ["->", ", ".join(map(self.edge, instruction.targets))]
        parts.append(f"@{instruction.position}")
        if instruction.first_position is not None:
            parts.append(f"after @{instruction.first_position}")
        return " ".join(parts)

    def edge(self, edge: Edge) -> str:
        """A target with its arguments."""
        return f"block {edge.target}{self._arguments(edge.arguments)}"

    def _arguments(self, operands: list[Operand]) -> str:
        return f" ({' '.join(map(self.operand, operands))})" if operands else ""

    def operand(self, operand: Operand) -> str:
        """One operand."""
        if operand < 0:
            return f"${~operand}"
        first = self.function.first_temporary
        return f"%{operand - first}" if operand >= first else self.names[operand]


def variable_spellings(variables: tuple[str, ...]) -> list[str]:
    """A different word for each variable."""
    return [name if variables.count(name) == 1 else f"{name}#{slot}" for slot, name in enumerate(variables)]


def constant_text(value: Any, code: CodeType) -> str:
    """A literal where one means the same, else a place in ``co_consts``, else the bytes of ``marshal``."""
    text = repr(value)
    try:
        if constant_key(ast.literal_eval(text)) == constant_key(value):
            return text
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        pass
    for index, constant in enumerate(code.co_consts):
        if constant is value:
            return f"co_consts[{index}]"
    return f"marshal {marshal.dumps(value).hex()}"

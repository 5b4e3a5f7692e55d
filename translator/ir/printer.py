"""The IR as text: what ``parser`` reads back to an equal function.

::

    file 'demo.py'
    function 'f' (a, b) line 3
    locals x
    constant $0 = 1
    block 0:
      %2 = add a $0 @4
      jump_if_false %2 -> block 1, block 2 ($0) @8
    block 2 (%3) unwind block 5 (%2):
      return %3 @12
    positions @0 3:0-9 @4 4:11-16 @14

Variables are written by name (with ``#slot`` where two have one name), temporaries as ``%number``, constants as
``$index``; ``[...]`` holds immediates, ``@`` the byte offset in CPython's code, ``unwind`` the exception edge.  What
is as usual is left out.  ``docs/ir.md`` has the grammar.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import CodeType
from typing import Any

from .defaults import least_length, least_temporaries
from .heading import attributes, heading, positions, variable_spellings
from .model import Block, Edge, Function, Instruction, Operand
from .origin import FILE, Origin
from .places import UNIT
from .values import value_text

References = Mapping[int, str]  #: for the ``id`` of a code object how its function is named


def print_functions(functions: Sequence[Function]) -> str:
    """A whole file: the functions, then a declaration of each code object that they mention and that is not theirs."""
    codes = [function.code for function in functions]
    known = set(map(id, codes))
    for code in _mentioned(functions):
        if id(code) not in known:
            known.add(id(code))
            codes.append(code)
    references = _references(codes)
    lines: list[str] = []
    file = FILE
    for index, code in enumerate(codes):
        if code.co_filename != file:
            file = code.co_filename
            lines.append(f"file {file!r}")
        lines += Printer(functions[index], references).lines() if index < len(functions) else _declaration(code)
        lines.append("")
    return "\n".join(lines)


def print_function(function: Function) -> str:
    """The file of one function."""
    return print_functions([function])


def outline(function: Function) -> str:
    """What passes may change of a function, for people who watch them: without positions and declarations."""
    printer = Printer(function)
    return "\n".join([printer.heading(), *printer.constants(), *printer.blocks(), ""])


def _mentioned(functions: Iterable[Function]) -> Iterator[CodeType]:
    for function in functions:
        yield from (value for value in function.constants.values if isinstance(value, CodeType))


def _references(codes: Sequence[CodeType]) -> References:
    """Each by its qualified name, with a number where several have it."""
    total, before = Counter(code.co_qualname for code in codes), Counter[str]()
    found = {}
    for code in codes:
        name = code.co_qualname
        before[name] += 1
        found[id(code)] = f"function {name!r}" + (f"#{before[name]}" if total[name] > 1 else "")
    return found


def _declaration(code: CodeType) -> list[str]:
    """A function that is only mentioned."""
    origin = Origin.of(code)
    return [f"declare {heading(origin)}", *attributes(origin), *positions(origin, UNIT)]


class Printer:
    """Writes the parts of one function."""

    def __init__(self, function: Function, references: References | None = None) -> None:
        self.function = function
        self.references = references or {}
        self.names = variable_spellings(function.variables)

    def lines(self) -> list[str]:
        """The function, line by line."""
        origin = Origin.of(self.function.code)
        places = positions(origin, least_length(self.function))
        return [self.heading(), *attributes(origin), *self.constants(), *self.blocks(), *places]

    def heading(self) -> str:
        """The first line."""
        text = f"function {heading(Origin.of(self.function.code))}"
        count = self.function.temporaries
        return text if count == least_temporaries(self.function) else f"{text} temporaries {count}"

    def constants(self) -> list[str]:
        """A line for each constant."""
        values = self.function.constants.values
        return [f"constant ${index} = {self._constant(value)}" for index, value in enumerate(values)]

    def _constant(self, value: Any) -> str:
        if isinstance(value, CodeType):
            return self.references.get(id(value), f"function {value.co_qualname!r}")
        return value_text(value)

    def blocks(self) -> list[str]:
        """The lines of all blocks."""
        return [line for block in self.function.blocks.values() for line in self.block(block)]

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
            parts.append(f"[{', '.join(map(value_text, instruction.immediates))}]")
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

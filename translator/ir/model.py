"""The intermediate representation: a function is blocks of instructions over variables, temporaries and constants.

An *operand* is one number:

* ``0 <= operand < function.first_temporary``: a **variable** of the program, in ``localsplus`` order.  A variable
  has one home all its life and may be written any number of times: ``locals()``, debuggers and tracebacks look at it.
* ``operand >= function.first_temporary``: a **temporary**, written once (static single assignment).  At joins it is
  a parameter of the block, and each edge to the block passes an argument (Cranelift's and MLIR's form of the phi
  function).
* ``operand < 0``: the **constant** ``function.constants.values[~operand]``.

A block has at most one exception edge, ``handler``: every instruction of it that can raise may leave by it, before
its results are written.  The last parameter of a handler's block is the exception; the edge's arguments are the
parameters before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from types import CodeType

from regvm.code import Pool, variable_names

from .opcodes import Opcode

Operand = int
Label = int


@dataclass(slots=True)
class Edge:
    """The way to the block ``target``, with one argument for each of its parameters."""

    target: Label
    arguments: list[Operand] = field(default_factory=list)

    def copy(self) -> Edge:
        """The same edge with arguments of its own."""
        return Edge(self.target, self.arguments[:])


@dataclass(slots=True)
class Instruction:
    """``results := opcode(operands, immediates)``; a terminator also has targets."""

    opcode: Opcode
    results: list[Operand]
    operands: list[Operand]
    immediates: tuple[object, ...] = ()
    position: int = 0  #: the byte offset of the CPython instruction it comes from
    targets: tuple[Edge, ...] = ()
    first_position: int | None = None  #: the same for the first step, where the opcode has two

    def copy(self) -> Instruction:
        """The same instruction with results, operands and targets of its own."""
        targets = tuple(edge.copy() for edge in self.targets)
        results, operands = self.results[:], self.operands[:]
        return Instruction(self.opcode, results, operands, self.immediates, self.position, targets, self.first_position)


@dataclass(slots=True)
class Block:
    """Instructions executed one after another; the last one is the terminator."""

    label: Label
    parameters: list[Operand] = field(default_factory=list)
    instructions: list[Instruction] = field(default_factory=list)
    handler: Edge | None = None

    def copy(self) -> Block:
        """The same block with instructions and edges of its own."""
        handler = None if self.handler is None else self.handler.copy()
        return Block(self.label, self.parameters[:], [each.copy() for each in self.instructions], handler)

    @property
    def terminator(self) -> Instruction:
        """The instruction that says where to go on."""
        return self.instructions[-1]

    @property
    def edges(self) -> tuple[Edge, ...]:
        """The ways out, without the exception edge."""
        return self.instructions[-1].targets


@dataclass(slots=True)
class Function:
    """A code object as IR; ``blocks`` in the order they are laid out, the first one is the entry."""

    code: CodeType
    variables: tuple[str, ...]
    constants: Pool = field(compare=False)
    blocks: dict[Label, Block] = field(default_factory=dict)
    temporaries: int = 0  #: temporaries are numbered from ``first_temporary``, this many were given out
    labels: int = field(default=0, compare=False)  #: labels below were given out

    @classmethod
    def of(cls, code: CodeType) -> Function:
        """A function without blocks."""
        return cls(code, variable_names(code), Pool())

    def copy(self) -> Function:
        """The same function with blocks of its own; code and constants are shared."""
        blocks = {label: block.copy() for label, block in self.blocks.items()}
        return Function(self.code, self.variables, self.constants, blocks, self.temporaries, self.labels)

    @property
    def first_temporary(self) -> int:
        """The least operand that is a temporary."""
        return len(self.variables)

    def new_temporary(self) -> Operand:
        """A temporary nobody has yet."""
        self.temporaries += 1
        return len(self.variables) + self.temporaries - 1

    def new_label(self) -> Label:
        """A label no block has yet."""
        self.labels = max(self.labels, len(self.blocks))
        while self.labels in self.blocks:
            self.labels += 1
        self.labels += 1
        return self.labels - 1

    def instructions(self) -> Iterator[Instruction]:
        """Every instruction, in order."""
        for block in self.blocks.values():
            yield from block.instructions


def written_variables(instruction: Instruction, first_temporary: int) -> Iterator[Operand]:
    """The variables the instruction binds, unbinds or wraps in a cell."""
    for result in instruction.results:
        if result < first_temporary:
            yield result
    if instruction.opcode.unbinds:
        yield instruction.operands[0]
    elif instruction.opcode.name == "copy_free_vars":
        count = instruction.immediates[0]
        assert isinstance(count, int)
        yield from range(first_temporary - count, first_temporary)

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
from typing import Any

from regvm.code import Pool, constant_key, variable_names

from .opcodes import HASHING, STORING_ON_JUMP, Opcode
from .origin import Origin

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


@dataclass(slots=True, eq=False)
class Function:
    """A code object as IR; ``blocks`` in the order they are laid out, the first one is the entry.

    Functions are equal when their register code is: of the code object counts what ``Origin`` holds, of constants and
    immediates the type too.
    """

    code: CodeType
    variables: tuple[str, ...]
    constants: Pool
    blocks: dict[Label, Block] = field(default_factory=dict)
    temporaries: int = 0  #: temporaries are numbered from ``first_temporary``, this many were given out
    labels: int = 0  #: labels below were given out

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

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        from .html import to_html

        return to_html(self)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        """The control flow graph, for a notebook that can draw it."""
        from .graph import graph

        return {"text/vnd.graphviz": graph(self)}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Function):
            return NotImplemented
        return self._contents() == other._contents()

    __hash__ = None  # type: ignore[assignment]  # it changes

    def _contents(self) -> tuple[object, ...]:
        """What makes the function, without the labels given out: they only keep new ones apart."""
        return (
            Origin.of(self.code),
            self.variables,
            list(map(_constant_key, self.constants.values)),
            list(self.blocks.items()),
            [constant_key(instruction.immediates) for instruction in self.instructions()],
            self.temporaries,
        )


def _constant_key(value: Any) -> Any:
    return Origin.of(value) if isinstance(value, CodeType) else constant_key(value)


def consumed(instruction: Instruction) -> list[Operand]:
    """The operands that die in the instruction if nobody reads them later; the staying ones are dropped elsewhere."""
    staying = instruction.opcode.staying
    operands = instruction.operands
    return [each for place, each in enumerate(operands) if place not in staying] if staying else operands


def is_silent(instruction: Instruction) -> bool:
    """Whether it can neither raise nor run code of the program: an empty set or dictionary hashes nothing."""
    opcode = instruction.opcode
    return not opcode.can_raise or (opcode in HASHING and not instruction.operands)


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


def result_ways(terminator: Instruction) -> tuple[Edge, ...]:
    """For each result of a terminator the way on which it is made: the first on the first, the second on the second;
    branches that store where they jump have one.
    """
    ways = terminator.targets
    return ways[1:] if terminator.opcode in STORING_ON_JUMP else ways[: len(terminator.results)]


def results_on(block: Block, edge: Edge) -> list[Operand]:
    """What the terminator writes on the way ``edge``."""
    terminator = block.instructions[-1]
    ways = result_ways(terminator)
    return [result for result, way in zip(terminator.results, ways, strict=True) if way is edge]

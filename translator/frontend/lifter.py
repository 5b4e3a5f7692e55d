"""The lifter: abstract interpretation of the stack machine's rows gives the IR.

The value stack is run with names in place of values: an instruction that pushes gets a new temporary, one that pops
names it.  So ``SWAP`` and ``COPY`` leave no trace, and every other stack move is one ``move``; passes then remove
those that are not needed.  A value popped and not wanted is dropped by ``clear``, at the same place where the stack
machine drops it.  Nothing is assumed about the code but what the rows say; a stack that does not fit raises
``TranslationError``.

What joins do to the stack is in :mod:`translator.frontend.joins`, what each control word means in
:mod:`translator.frontend.control`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NoReturn

from regvm.isa import listed_immediates
from stackvm.decode import Decoded
from stackvm.decode import Instruction as Decoding
from stackvm.isa import ROWS, Constant, Copy, Delete, Keywords, Local, Null, Perform, Pop, Store, Swap

from ..errors import TranslationError
from ..ir.model import Block, Edge, Function, Instruction, Operand
from ..ir.opcodes import CHECK_BOUND, CLEAR, DELETE, JUMP, MOVE, OPCODES, TAKE, Opcode
from .blocks import BasicBlock, split, visiting_order
from .control import CONTROL
from .joins import Joins, remove_trivial_parameters
from .stack import NOTHING, Slot


class Lifter:
    """One abstract interpretation."""

    def __init__(self, decoded: Decoded) -> None:
        self.decoded = decoded
        self.function = Function.of(decoded.code)
        self.basic_blocks = split(decoded)
        self.joins = Joins(self.function, self.basic_blocks)
        self.places: dict[int, tuple[int, int]] = {}  #: label: its basic block, and which piece of it
        self.stack: list[Slot] = []
        self.names: tuple[str, ...] = ()  #: keyword names of the call that follows
        self.position = 0
        self.basic_block: BasicBlock
        self.block: Block
        self.protected: list[Slot] | None = None  #: the stack the block's handler finds, None before anything can raise

    def lift(self) -> Function:
        """The IR of the whole code object; raises ``TranslationError`` where the stack does not fit."""
        self.lift_blocks()
        function = self.function
        function.blocks = dict(sorted(function.blocks.items(), key=lambda item: self.places[item[0]]))
        self.replaced(remove_trivial_parameters(function, sorted(self.joins.loop_headers)))
        return function

    def replaced(self, values: dict[Operand, Operand]) -> None:
        """Told which temporaries were replaced by which after all blocks were lifted."""

    # -- blocks -------------------------------------------------------------------------------------------------------

    def lift_blocks(self) -> None:
        """Lift every basic block that is reached."""
        order = visiting_order(self.basic_blocks)
        self.joins.find_loop_headers(order)
        for index in order:
            if index == 0 or self.joins.is_reached(index):
                self._lift_block(self.basic_blocks[index])

    def _lift_block(self, basic_block: BasicBlock) -> None:
        self.basic_block = basic_block
        first = self.decoded.instructions[basic_block.start]
        self.position = first.offset
        parameters, self.stack = self.joins.enter(basic_block.index, self.fail)
        self._begin(Block(basic_block.index, parameters), piece=0)
        for instruction in self.decoded.instructions[basic_block.start : basic_block.end]:
            self.lift_instruction(instruction)
        if not self.block.instructions or not self.block.terminator.opcode.ends:
            if not basic_block.successors:
                self.fail("the code falls off its end")
            self.emit(JUMP, targets=(self.edge(basic_block.successors[0]),))

    def _begin(self, block: Block, piece: int) -> None:
        self.block = self.function.blocks[block.label] = block
        self.places[block.label] = (self.basic_block.index, piece)
        self.protected = None

    def edge(self, index: int) -> Edge:
        """The way to a basic block, with the stack as it is now."""
        return self.joins.leave(index, self.stack)

    def begin_piece(self) -> int:
        """Begin another block within the same basic block; its label."""
        _, piece = self.places[self.block.label]
        label = len(self.basic_blocks) + len(self.places)
        self._begin(Block(label), piece + 1)
        return label

    # -- instructions -------------------------------------------------------------------------------------------------

    def lift_instruction(self, instruction: Decoding) -> None:
        """Interpret one CPython instruction."""
        self.position = instruction.offset
        row = instruction.row
        if row.control is not None:
            CONTROL[row.control](self, instruction)
            return
        for step in row.steps:
            STEPS[type(step)](self, step, instruction)

    def emit(
        self,
        opcode: Opcode,
        results: list[Operand] | None = None,
        operands: list[Operand] | None = None,
        immediates: tuple[object, ...] = (),
        targets: tuple[Edge, ...] = (),
    ) -> None:
        """Append an instruction; one that can raise is tied to the handler, which finds the stack as it is now."""
        if opcode.can_raise and self.basic_block.handler is not None:
            self._protect()
        self.block.instructions.append(
            Instruction(opcode, results or [], operands or [], immediates, self.position, targets)
        )

    def _protect(self) -> None:
        """Give the block its exception edge; where its handler would find another stack, begin a new one."""
        handler = self.basic_block.handler
        assert handler is not None
        slots = self.stack[: handler.depth]
        slots += [NOTHING] * (handler.depth - len(slots))
        if self.protected == slots:
            return
        if self.protected is not None:
            way = Edge(0)
            self.block.instructions.append(Instruction(JUMP, [], [], (), self.position, (way,)))
            way.target = self.begin_piece()
        assert self.basic_block.catches is not None
        self.block.handler = self.joins.unwind(self.basic_block.catches, slots, handler.lasti)
        self.protected = slots

    # -- the stack ----------------------------------------------------------------------------------------------------

    def push(self) -> Operand:
        """Push a new temporary."""
        temporary = self.function.new_temporary()
        self.stack.append(temporary)
        return temporary

    def pop_slot(self) -> Slot:
        """Pop a slot, which may hold nothing."""
        if not self.stack:
            self.fail("the value stack is empty")
        return self.stack.pop()

    def pop(self) -> Operand:
        """Pop a value."""
        return self.value(self.pop_slot())

    def pop_many(self, count: int) -> list[Operand]:
        """Pop ``count`` values, the lowest first."""
        if count == 0:
            return []
        if count > len(self.stack):
            self.fail("the value stack is too short")
        slots = self.stack[-count:]
        del self.stack[-count:]
        return [self.value(slot) for slot in slots]

    def peek(self, depth: int) -> Operand:
        """The value ``depth`` from the top, 1 for the top itself."""
        if not 1 <= depth <= len(self.stack):
            self.fail("the value stack is too short")
        return self.value(self.stack[-depth])

    def value(self, slot: Slot) -> Operand:
        """What is in a slot that must hold a value."""
        if slot is NOTHING:
            self.fail("a value is expected where the stack holds none")
        operand: Operand = slot
        return operand

    def drop(self, slot: Slot) -> None:
        """A slot was popped and nobody wants what it holds."""
        if slot is not NOTHING:
            self.emit(CLEAR, [], [slot])

    def constant_of(self, temporary: Operand) -> Any:
        """The constant a temporary was just loaded with; the load goes."""
        load = self.block.instructions.pop() if self.block.instructions else None
        if load is None or load.results != [temporary] or load.opcode is not MOVE or load.operands[0] >= 0:
            self.fail("a constant is expected on the stack")
        return self.function.constants.values[~load.operands[0]]

    def fail(self, reason: str) -> NoReturn:
        """The code cannot be translated."""
        raise TranslationError(self.decoded.code, self.position, reason)


class RecordingLifter(Lifter):
    """Leaves something of each instruction for a debugger to stop at, and remembers what is on the stack before it.

    The instructions are those of ``decode(code, traceable=True)``.
    """

    def __init__(self, decoded: Decoded) -> None:
        super().__init__(decoded)
        self.stacks: dict[int, list[Slot]] = {}  #: by CPython's offset

    def lift_instruction(self, instruction: Decoding) -> None:
        self.stacks[instruction.offset] = self.stack[:]
        if instruction.row.name in VANISHING:
            self.position = instruction.offset
            self.emit(OPCODES["nop"])
        super().lift_instruction(instruction)

    def replaced(self, values: dict[Operand, Operand]) -> None:
        for stack in self.stacks.values():
            stack[:] = [values.get(slot, slot) for slot in stack]


#: rows that may leave nothing in register code
VANISHING = {"JUMP"}
VANISHING |= {row.name for row in ROWS.values() if not row.control and {*map(type, row.steps)} <= {Null, Copy, Swap}}


# -- steps ------------------------------------------------------------------------------------------------------------


def _field(name: str, instruction: Decoding) -> Any:
    return instruction.fields[instruction.row.fields.index(name)]


def _local(lifter: Lifter, step: Local, instruction: Decoding) -> None:
    variable = _field(step.field, instruction)
    if step.checked:
        lifter.emit(CHECK_BOUND, [], [variable], (lifter.function.variables[variable],))
    lifter.emit(TAKE if step.clear else MOVE, [lifter.push()], [variable])


def _store(lifter: Lifter, step: Store, instruction: Decoding) -> None:
    lifter.emit(MOVE, [_field(step.field, instruction)], [lifter.pop()])


def _delete(lifter: Lifter, step: Delete, instruction: Decoding) -> None:
    variable = _field(step.field, instruction)
    lifter.emit(DELETE, [], [variable], (lifter.function.variables[variable],))


def load_constant(lifter: Lifter, value: object) -> None:
    """Push a constant."""
    lifter.emit(MOVE, [lifter.push()], [~lifter.function.constants.index(value)])


def _constant(lifter: Lifter, step: Constant, instruction: Decoding) -> None:
    load_constant(lifter, _field("value", instruction))


def _null(lifter: Lifter, step: Null, instruction: Decoding) -> None:
    lifter.stack.append(NOTHING)


def _pop(lifter: Lifter, step: Pop, instruction: Decoding) -> None:
    lifter.drop(lifter.pop_slot())


def _depth(lifter: Lifter, step: Copy | Swap, instruction: Decoding) -> int:
    depth: int = _field("count", instruction) if step.depth is None else step.depth
    if not 1 <= depth <= len(lifter.stack):
        lifter.fail("the value stack is too short")
    return depth


def _copy(lifter: Lifter, step: Copy, instruction: Decoding) -> None:
    lifter.stack.append(lifter.stack[-_depth(lifter, step, instruction)])


def _swap(lifter: Lifter, step: Swap, instruction: Decoding) -> None:
    stack, depth = lifter.stack, _depth(lifter, step, instruction)
    stack[-1], stack[-depth] = stack[-depth], stack[-1]


def _keywords(lifter: Lifter, step: Keywords, instruction: Decoding) -> None:
    lifter.names = _field("value", instruction)


def _perform(lifter: Lifter, step: Perform, instruction: Decoding) -> None:
    operation = step.operation
    fields = dict(zip(instruction.row.fields, instruction.fields, strict=True))
    operands = _pop_operands(lifter, step, fields)
    immediates = [fields[name] for name in listed_immediates(operation)]
    if operation.name == "make_cell":
        operands = [immediates.pop()]
    results: Sequence[Operand] = ()
    if operation.has_result:
        count = _result_count(operation.name, fields) if operation.many else 1
        results = [lifter.function.new_temporary() for _ in range(count)]
    lifter.emit(OPCODES[operation.name], list(results), operands, tuple(immediates))
    lifter.stack += results if step.ascending else results[::-1]


def _pop_operands(lifter: Lifter, step: Perform, fields: dict[str, Any]) -> list[Operand]:
    """The operands in the operation's order, popped in the step's, the peeked ones left in place."""
    if len(step.order) == 1 and not step.peeks and step.order[0][0] != "*":
        return [lifter.pop()]
    found: dict[str, list[Operand]] = {}
    for name in reversed(step.order):
        found[name] = lifter.pop_many(fields["count"] if name[0] == "*" else 1)
    for peek in step.peeks:
        found[peek.operand] = [lifter.peek(peek.depth + (fields["count"] if peek.counted else 0))]
    return [value for name in step.operation.operands for value in found[name]]


#: operations with many results: how many
COUNTS = {
    "unpack_sequence": lambda fields: fields["count"],
    "unpack_ex": lambda fields: fields["before"] + 1 + fields["after"],
}


def _result_count(name: str, fields: dict[str, Any]) -> int:
    return int(COUNTS[name](fields)) if name in COUNTS else 2


def lift(decoded: Decoded) -> Function:
    """The IR of a whole code object; raises ``TranslationError`` where the stack does not fit."""
    return Lifter(decoded).lift()


STEPS: dict[type, Any] = {
    Local: _local,
    Store: _store,
    Delete: _delete,
    Constant: _constant,
    Null: _null,
    Pop: _pop,
    Copy: _copy,
    Swap: _swap,
    Keywords: _keywords,
    Perform: _perform,
}

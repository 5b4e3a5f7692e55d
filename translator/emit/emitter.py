"""Writes register code: IR instructions with registers, in the order of the blocks, through
:class:`regvm.code.Builder`.

A block that goes on with the next one needs no jump, and a branch is turned round where that saves one.  Lifetimes
become keep marks: an instruction consumes the temporaries it reads; where some of them live on it keeps them all,
and ``CLEAR`` drops the others.
"""

from __future__ import annotations

from collections.abc import Callable

from regvm.code import NONE, Builder, Handler, RegisterCode
from regvm.isa import Kind, Role
from regvm.isa import Operand as Encoded

from ..ir.model import Block, Edge, Instruction, Label, Operand, consumed
from ..ir.opcodes import CLEAR, FOR_LOOP, JUMP, MOVE, OPCODES, OPPOSITE, PERFORMING, Opcode
from ..regalloc import Allocation
from .edges import EdgeCode, Line, edge_code

Assemble = Callable[["_Emitter", list[int], list[int], tuple[object, ...]], list[Encoded]]


def emit(allocation: Allocation, pipeline: str) -> RegisterCode:
    """The register code of a function with registers; ``pipeline`` names the passes that made it."""
    return _Emitter(allocation, Builder(allocation.function.code, pipeline)).run()


class _Emitter:
    def __init__(self, allocation: Allocation, builder: Builder) -> None:
        self.function = function = allocation.function
        self.first = function.first_temporary
        self.allocation = allocation
        self.register = allocation.register
        self.builder = builder
        self.edges: EdgeCode = edge_code(allocation)
        self.labels: dict[Label, int] = {}
        self.handlers: list[Handler] = []  #: with a label as target
        self.apart: list[tuple[Label, list[Line], Label, int]] = []  #: label, code, where it goes on, position
        self.constants: dict[int, int] = {}

    def run(self) -> RegisterCode:
        """Emit all blocks, then the code that stands apart."""
        reachable = set(self.allocation.order)
        blocks = [block for label, block in self.function.blocks.items() if label in reachable]
        following: list[Label | None] = [*(block.label for block in blocks[1:]), None]
        for block, label in zip(blocks, following, strict=True):
            self._block(block, label)
        for label, lines, target, position in self.apart:
            self.labels[label] = len(self.builder)
            self._lines(lines, position)
            self.builder.emit("JUMP", (target,), position)
        return self.builder.finish(self.edges.registers, self._handler_table(), self.labels)

    # -- blocks -------------------------------------------------------------------------------------------------------

    def _block(self, block: Block, following: Label | None) -> None:
        label = block.label
        self.labels[label] = start = len(self.builder)
        if label in self.edges.prologue:
            self._lines(self.edges.prologue[label], block.instructions[0].position)
        deaths = self.allocation.deaths[label]
        for instruction, dying in zip(block.instructions, deaths, strict=True):
            if instruction.targets:
                break
            self._instruction(instruction, dying)
        else:
            self._cover(block, start)
            return
        if instruction.opcode in (JUMP, FOR_LOOP):
            self._cover(block, start)
            self._fall(block, instruction, following)
        elif instruction.opcode in PERFORMING:
            self._instruction(instruction, deaths[-1], target=instruction.targets[0].target)
            self._cover(block, start)
        else:
            self._branch(block, instruction, deaths[-1], following, start)

    def _fall(self, block: Block, terminator: Instruction, following: Label | None) -> None:
        """The way out that needs no condition."""
        self._lines(self.edges.falling.get(block.label, ()), terminator.position)
        target = terminator.targets[0].target
        if target != following:
            self.builder.emit(terminator.opcode.row.name, (target,), terminator.position)

    def _branch(
        self, block: Block, terminator: Instruction, dying: tuple[Operand, ...], following: Label | None, start: int
    ) -> None:
        falling, jumping = terminator.targets
        opcode = terminator.opcode
        plain = block.label not in self.edges.falling and block.label not in self.edges.jumping
        if plain and jumping.target == following and opcode in OPPOSITE:
            opcode, falling, jumping = OPPOSITE[opcode], jumping, falling
        target = jumping.target
        if block.label in self.edges.jumping:
            target = self._set_apart(self.edges.jumping[block.label], target, terminator.position)
        self._instruction(terminator, dying, opcode, target)
        self._cover(block, start)
        self._lines(self.edges.falling.get(block.label, ()), terminator.position)
        if falling.target != following:
            self.builder.emit("JUMP", (falling.target,), terminator.position)

    def _set_apart(self, lines: list[Line], target: Label, position: int) -> Label:
        """Code with a place of its own, after the blocks; its label."""
        label = self.function.new_label()
        self.apart.append((label, lines, target, position))
        return label

    def _lines(self, lines: list[Line] | tuple[()], position: int) -> None:
        """Copies and clearings."""
        for target, source, keep in lines:
            if target is None:
                self.builder.emit("CLEAR", (source,), position)
            elif source < 0:
                self.builder.emit("LOAD_CONSTANT", (target, self._constant(source)), position)
            else:
                self.builder.emit("MOVE", (target, source), position, keep)

    # -- exception handlers -------------------------------------------------------------------------------------------

    def _cover(self, block: Block, start: int) -> None:
        """Tie what was emitted since ``start`` to the block's handler."""
        edge = block.handler
        end = len(self.builder)
        if edge is None or start == end:
            return
        target, error = self._entry(block, edge)
        kept = self._kept(edge)
        if self.handlers and self.handlers[-1][1:] == (start, target, error, kept):
            start = self.handlers.pop()[0]
        self.handlers.append((start, end, target, error, kept))

    def _entry(self, block: Block, edge: Edge) -> tuple[Label, int]:
        """Where an exception goes on, and the register it comes in."""
        if block.label in self.edges.landing:
            error, lines = self.edges.landing[block.label]
            handler = self.function.blocks[edge.target]
            return self._set_apart(lines, edge.target, handler.instructions[0].position), error
        return edge.target, self.register[self.function.blocks[edge.target].parameters[-1]]

    def _kept(self, edge: Edge) -> tuple[int, ...]:
        """The registers of what the handler wants."""
        wanted = set(self.allocation.liveness.live_in[edge.target])
        wanted.update(each for each in edge.arguments if each >= self.first)
        return tuple(sorted(self.register[each] for each in wanted))

    def _handler_table(self) -> list[Handler]:
        return [(start, end, self.labels[target], error, kept) for start, end, target, error, kept in self.handlers]

    # -- instructions -------------------------------------------------------------------------------------------------

    def _instruction(
        self,
        instruction: Instruction,
        dying: tuple[Operand, ...],
        opcode: Opcode | None = None,
        target: Label | None = None,
    ) -> None:
        opcode = opcode or instruction.opcode
        if opcode is CLEAR:
            if dying and dying[0] not in self.allocation.unwatched:
                self.builder.emit("CLEAR", (self.register[dying[0]],), instruction.position)
            return
        results = [self._result(each) for each in instruction.results]
        operands = [self._operand(each) for each in instruction.operands]
        row = opcode.row.name
        if opcode is MOVE:
            if results == operands:
                return
            if operands[0] < 0:
                row = "LOAD_CONSTANT"
        keep, clears = self._lifetimes(instruction, dying, results, operands)
        encoded = PLANS[opcode](self, results, operands, instruction.immediates)
        if target is not None:
            encoded.append(target)
        self.builder.emit(row, tuple(encoded), instruction.position, keep, instruction.first_position)
        for register in clears:
            self.builder.emit("CLEAR", (register,), instruction.position)

    def _copy_living(self, instruction: Instruction, dying: tuple[Operand, ...], operands: list[int]) -> None:
        """Let an instruction read copies of what lives on: the others die while it is executed."""
        copies: dict[Operand, int] = {}
        for place, operand in enumerate(instruction.operands):
            if operand >= self.first and operand not in dying:
                if operand not in copies:
                    copies[operand] = self.allocation.count + len(copies)
                    self.builder.emit("MOVE", (copies[operand], operands[place]), instruction.position, True)
                operands[place] = copies[operand]
        self.edges.registers = max(self.edges.registers, self.allocation.count + len(copies))

    def _lifetimes(
        self, instruction: Instruction, dying: tuple[Operand, ...], results: list[int], operands: list[int]
    ) -> tuple[bool, list[int]]:
        """The keep mark, and the registers to clear afterwards; ``operands`` change where copies must be read."""
        if not dying:
            return True, []
        read = [each for each in consumed(instruction) if each >= self.first]
        doomed = [each for each in dying if each not in self.allocation.unwatched]
        overwritten = [each for each in doomed if self.register[each] in results]
        if not instruction.opcode.row.consumes_first:
            doomed = [each for each in doomed if each not in overwritten]
        if instruction.opcode.ends and not instruction.targets and instruction.opcode.row.operation is None:
            # The frame ends or unwinds: what it leaves behind needs no clearing.
            return True, []
        if not doomed:
            return True, []
        if self._must_consume(instruction):
            self._copy_living(instruction, dying, operands)
            read = [each for each in read if each in dying]
        if all(each in dying for each in read):
            return False, [self.register[each] for each in doomed if each not in read and each not in overwritten]
        return True, [self.register[each] for each in doomed if each not in overwritten]

    def _must_consume(self, instruction: Instruction) -> bool:
        """Whether operands that die must be gone before there are results; nobody sees several temporaries made."""
        row = instruction.opcode.row
        if not row.consumes_first or instruction.opcode.staying:
            return False
        makes_several = row.control is None and row.operation is not None and row.operation.many
        return not makes_several or any(each < self.first for each in instruction.results)

    def _result(self, result: Operand) -> int:
        if result < self.first:
            return result
        return self.register.get(result, NONE)

    def _operand(self, operand: Operand) -> int:
        if operand < 0:
            return self._constant(operand)
        return operand if operand < self.first else self.register[operand]

    def _constant(self, operand: Operand) -> int:
        if operand not in self.constants:
            self.constants[operand] = ~self.builder.constant(self.function.constants.values[~operand])
        return self.constants[operand]


# -- the order of an instruction's operands ---------------------------------------------------------------------------


def _plan(roles: tuple[Role, ...]) -> Assemble:
    """A function that puts results, operands and immediates in the order of the row's roles, without the target."""
    roles = tuple(role for role in roles if role.kind is not Kind.TARGET)
    kinds = [role.kind for role in roles]
    single = not any(role.counted or (role.optional and role.kind is Kind.OPERAND) for role in roles)
    if single and Kind.LITERAL not in kinds and Kind.NUMBER not in kinds:
        count = kinds.count(Kind.OPERAND) + kinds.count(Kind.VARIABLE) + kinds.count(Kind.CONSTANT)
        return lambda emitter, results, operands, immediates: [*results, *operands[:count]]
    if single and kinds[-1] is Kind.LITERAL and kinds.count(Kind.LITERAL) == 1 and Kind.NUMBER not in kinds:
        return lambda emitter, results, operands, immediates: [
            *results,
            *operands,
            emitter.builder.literal(immediates[0]),
        ]
    return lambda emitter, results, operands, immediates: _assemble(roles, emitter, results, operands, immediates)


def _assemble(
    roles: tuple[Role, ...], emitter: _Emitter, results: list[int], operands: list[int], immediates: tuple[object, ...]
) -> list[Encoded]:
    encoded: list[Encoded] = []
    rest, fixed = list(operands), list(immediates)
    for index, role in enumerate(roles):
        if role.kind is Kind.RESULT:
            encoded.append(tuple(results) if role.counted else results[len(encoded)])
        elif role.kind is Kind.LITERAL:
            encoded.append(emitter.builder.literal(fixed.pop(0)))
        elif role.kind is Kind.NUMBER:
            number = fixed.pop(0)
            assert isinstance(number, int)
            encoded.append(number)
        elif role.counted:
            after = sum(each.kind is Kind.OPERAND for each in roles[index + 1 :])
            encoded.append(tuple(rest[: len(rest) - after]))
            del rest[: len(rest) - after]
        else:
            encoded.append(rest.pop(0) if rest else NONE)
    return encoded


PLANS: dict[Opcode, Assemble] = {opcode: _plan(opcode.row.roles) for opcode in OPCODES.values()}

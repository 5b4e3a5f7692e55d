"""From register code to the form the loop runs: tuples with everything resolved, decoded once.

An instruction becomes ``(number, a, b, c, kills)``: the handler's number, the values of the row's roles (more than
three: the rest together in ``c``), and the temporaries that die (one, or a tuple).  Names stand for themselves, targets
are indices, a counted list of operands is a function from the register file to the tuple of their values, and the place
of a result nobody wants is None.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from .code import RegisterCode
from .encode import Instruction
from .isa import NONE, STORING, Kind, Row

#: rows that leave their temporaries to the frame, which ends, or to other instructions
LEAVING = frozenset({"return", "for_iter", "move_for_loop"})
#: rows whose operands stay where they are when they raise, to die with all other temporaries, from the last
TAKE_LATE = frozenset({"BUILD_MAP"})
#: rows that accept None as the register of a result
OWN_NONE = STORING | {
    *("call", "call_found", "call_keywords", "call_unpacked", "yield", "yield_delegated", "return_generator", "send")
}

#: rows that perform a FOR_ITER as well: where their tuples have the place behind it
PERFORMING: dict[str | None, Callable[[tuple[Any, ...]], int]] = {
    "for_loop": itemgetter(4),
    "move_for_loop": itemgetter(4),
    "for_start": lambda each: each[3][2],
}

#: handlers by the number of temporaries that die: none, one, two, more; ``^`` is one whose result replaces the first
#: of two
MARKS = ("", "~", "~~", "~~~")
CLEARING = ("~", "^")  #: how the names of handlers end that clear temporaries

#: calls with up to this many arguments have a handler for their number
LONGEST_SHAPE = 2


@dataclass(frozen=True, slots=True)
class Handler:
    """A row of the exception table in instruction indices."""

    start: int
    end: int
    target: int
    register: int
    dead: tuple[int, ...]  #: the temporaries that do not outlive the exception, in the order in which they die
    #: the same by the instruction that raised, which takes its operands first
    dying: dict[int, tuple[int, ...]] = field(default_factory=dict, compare=False)


@dataclass(slots=True)
class Program:
    """Register code ready to run."""

    code: RegisterCode
    instructions: list[Instruction]
    tuples: list[tuple[Any, ...]]
    handlers: list[Handler]
    variables: int
    registers: int
    extra: list[Any]  #: what stands in the register file behind the variables
    receivers: dict[int, int] = field(default_factory=dict)  #: delegating yield -> register of its receiver
    sends: dict[tuple[int, int], tuple[int | None, int]] = field(default_factory=dict)
    stacks: dict[int, tuple[int | None, ...]] | None = None  #: of a frame that may be moved (``code.Traceable``)
    _consumed: dict[int, tuple[int, ...]] = field(default_factory=dict)

    def read(self, index: int) -> list[int]:
        """The registers of what instruction ``index`` reads as an operand, in order."""
        return [*_operands(self.instructions[index], Kind.OPERAND)]

    def consumed(self, index: int) -> tuple[int, ...]:
        """The temporaries that an instruction takes, though it raises: they die first, in their order."""
        if index not in self._consumed:
            each = self.instructions[index]
            taken = [*_operands(each, Kind.OPERAND)] if each.row.name not in TAKE_LATE else []
            gone = {*_operands(each, Kind.RESULT), *self._cleared_after(index)}
            kept = taken if each.keep else _staying(each)
            found = [r for r in taken if self.variables <= r < self.registers and (r in gone or r not in kept)]
            self._consumed[index] = tuple(dict.fromkeys(found))
        return self._consumed[index]

    def dying(self, handler: Handler, index: int) -> tuple[int, ...]:
        """The temporaries that do not outlive an exception of instruction ``index``, in the order in which they die."""
        taken = [register for register in self.consumed(index) if register in handler.dead]
        found = handler.dying[index] = tuple(dict.fromkeys((*taken, *handler.dead)))
        return found

    def _cleared_after(self, index: int) -> Iterator[int]:
        """What an instruction that keeps its operands, because some live on, leaves to be dropped right after it."""
        positions = self.code.positions
        for place in range(index + 1, len(self.instructions)):
            each = self.instructions[place]
            if each.row.control != "clear" or positions[place] != positions[index]:
                return
            yield from _operands(each, Kind.VARIABLE)

    def performed(self) -> Iterator[tuple[int, int]]:
        """Each instruction that performs a FOR_ITER, with that."""
        for index, each in enumerate(self.instructions):
            if each.row.control in PERFORMING:
                yield index, PERFORMING[each.row.control](self.tuples[index]) - 1

    def first_steps(self) -> dict[int, int]:
        """For each instruction of two steps the place of the first one's position, behind all others."""
        of_two_steps = (index for index, each in enumerate(self.instructions) if each.row.has_two_steps)
        return {index: place for place, index in enumerate(of_two_steps, start=len(self.instructions))}

    def first_at(self, offset: int) -> int:
        """The first instruction of the first CPython instruction at or after ``offset``."""
        positions = self.code.positions
        return positions.index(min(each for each in positions if each >= offset))

    def stack_at(self, offset: int) -> tuple[int | None, ...]:
        """The registers of the value stack before the first CPython instruction at or after ``offset``."""
        assert self.stacks is not None
        return self.stacks[min(each for each in self.stacks if each >= offset)]


def load(code: RegisterCode, numbers: dict[str, int]) -> Program:
    """Resolve ``code`` for the loop whose handlers have these numbers."""
    instructions = list(code.instructions())
    index_at = {each.position: index for index, each in enumerate(instructions)}
    index_at[len(code.words)] = len(instructions)
    trash = code.registers + len(code.constants)
    resolve = _Resolver(code, index_at, trash, numbers)
    tuples = [resolve(each) for each in instructions]
    handlers = [
        Handler(index_at[start], index_at[end], index_at[target], register, _dying(code, register, kept))
        for start, end, target, register, kept in code.handlers
    ]
    temporaries = [None] * (code.registers - code.variables)
    extra = [*temporaries, *code.constants, None]
    for index, each in enumerate(instructions):
        if each.row.control in PERFORMING:
            tuples[index] = _performing(tuples, index, each.row)
    program = Program(code, instructions, tuples, handlers, code.variables, code.registers, extra)
    _find_delegations(program, index_at)
    return program


def _dying(code: RegisterCode, register: int, kept: Sequence[int]) -> tuple[int, ...]:
    """What dies when a handler begins, the last first: also what is where the exception goes."""
    temporaries = reversed(range(code.variables, code.registers))
    return tuple(each for each in temporaries if each == register or each not in kept)


class _Resolver:
    """Turns one instruction into a tuple."""

    def __init__(self, code: RegisterCode, index_at: dict[int, int], trash: int, numbers: dict[str, int]) -> None:
        self.code = code
        self.index_at = index_at
        self.trash = trash
        self.numbers = numbers

    def __call__(self, instruction: Instruction) -> tuple[Any, ...]:
        row = instruction.row
        values = [
            self._value(row, role.kind, value) for role, value in zip(row.roles, instruction.operands, strict=True)
        ]
        if row.counts_results:
            values.append(len(values[0]))
        name = row.name
        if row.control in ("call", "call_found"):
            name, values[-1:] = _call_shape(name, instruction.operands[-1], values[-1])
        mark, kills = self._clearing(name, instruction)
        return (self.numbers[name + mark], *_three(values), kills)

    def _clearing(self, name: str, instruction: Instruction) -> tuple[str, Any]:
        """The mark of the handler that clears what dies, and what it finds in the last field."""
        kills = () if instruction.row.control in LEAVING else self._kills(instruction)
        if len(kills) == 2 and kills[0] == instruction.operands[0] and name + "^" in self.numbers:
            return "^", kills[1]
        return MARKS[min(len(kills), 3)], kills[0] if len(kills) == 1 else kills or None

    def _value(self, row: Row, kind: Kind, value: Any) -> Any:
        if isinstance(value, tuple):
            if kind is Kind.RESULT:
                return tuple(None if item == NONE else item for item in value)
            return gather(value)
        if value == NONE:
            return None if kind is not Kind.RESULT or takes_none(row) else self.trash
        if kind is Kind.LITERAL:
            return self.code.literals[value]
        if kind is Kind.TARGET:
            return self.index_at[value]
        return value

    def _kills(self, instruction: Instruction) -> tuple[int, ...]:
        """The temporaries to clear: those the instruction consumes, in their order, but if it overwrites them all none.

        An unwanted result of an operation needs a handler that clears, though there may be nothing else to clear.
        """
        row = instruction.row
        results = set(_operands(instruction, Kind.RESULT))
        dying = [] if instruction.keep else dict.fromkeys(_operands(instruction, Kind.OPERAND))
        variables, registers = self.code.variables, self.code.registers
        kills = [each for each in dying if variables <= each < registers]
        if row.operation is not None and row.operation.dies == "last":
            kills.reverse()
        if row.consumes_first:
            pass
        elif row.control is None and results.issuperset(kills):
            kills = []
        elif row.control is None and len(results) == 1 and kills[-1] in results:
            kills.pop()  # the result replaces what would die last
        elif row.control is not None:
            kills = [each for each in kills if each not in results]
        if row.staying:
            staying = _staying(instruction)
            kills = [each for each in kills if each not in staying]
        if NONE in results and (row.control not in OWN_NONE if row.control is not None else not kills):
            kills.append(self.trash)
        return tuple(kills)


def takes_none(row: Row) -> bool:
    """Whether the handler looks if a result is wanted; the clearing handlers of operations do."""
    return row.control is None or row.control in OWN_NONE


def _performing(tuples: list[tuple[Any, ...]], index: int, row: Row) -> tuple[Any, ...]:
    """An instruction that performs a FOR_ITER, with what that has, and the place behind it."""
    number, *own, kills = tuples[index]
    target = own[len(row.roles) - 1]
    item, iterator, end = tuples[target][1:4]
    if row.control == "for_loop":
        return number, item, iterator, end, target + 1
    if row.control == "move_for_loop":
        return number, item, iterator, (end, own[0], own[1]), target + 1
    return number, item, iterator, (own[1], end, target + 1), kills


def _staying(instruction: Instruction) -> tuple[Any, ...]:
    """The registers that stay as they are when the instruction drops what it read."""
    names = instruction.row.staying
    if not names:
        return ()
    roles = instruction.row.roles
    return tuple(value for role, value in zip(roles, instruction.operands, strict=True) if role.name in names)


def _operands(instruction: Instruction, kind: Kind) -> Iterator[int]:
    for role, value in zip(instruction.row.roles, instruction.operands, strict=True):
        if role.kind is kind:
            if isinstance(value, tuple):
                yield from value
            elif value != NONE or kind is Kind.RESULT:
                yield value


def _call_shape(name: str, arguments: Any, gathered: Any) -> tuple[str, list[Any]]:
    """The handler for a call by the number of its arguments, and how it finds them."""
    if len(arguments) <= LONGEST_SHAPE:
        return f"{name}/{len(arguments)}", list(arguments)
    return name, [gathered]


def _three(values: Sequence[Any]) -> tuple[Any, Any, Any]:
    if len(values) > 3:
        return values[0], values[1], tuple(values[2:])
    a, b, c = [*values, None, None, None][:3]
    return a, b, c


def gather(registers: Sequence[int]) -> Callable[[list[Any]], tuple[Any, ...]]:
    """A function from the register file to the tuple of these registers."""
    if len(registers) > 1:
        return itemgetter(*registers)
    if registers:
        (only,) = registers
        return lambda fast: (fast[only],)
    return lambda fast: ()


def _find_delegations(program: Program, index_at: dict[int, int]) -> None:
    """Which register each delegating yield waits for, and where its SEND goes at the end."""
    last: dict[int, tuple[int | None, int]] = {}
    for index, each in enumerate(program.instructions):
        operands: Any = each.operands
        if each.row.control == "send":
            _, returned, receiver, _, target = operands
            last[receiver] = (None if returned == NONE else returned, index_at[target])
        elif each.row.control == "yield_delegated":
            receiver = operands[2]
            program.receivers[index] = receiver
            if receiver in last:
                program.sends[receiver, index] = last[receiver]

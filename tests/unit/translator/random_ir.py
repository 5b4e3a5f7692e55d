"""Random functions in the IR, valid by construction: ``functions()`` is a hypothesis strategy.

Any control flow graph with block parameters, loops, ``for_iter`` and ``send``, exception edges, blocks that nothing
leads to; every opcode, constants of all kinds.  A block reads what is certainly there: *groups* of temporaries, the
parameters and what the instructions make of each block, flow forward and meet by intersection.  An exception edge
carries the parameters of the block it leaves, not what its instructions make.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from inspect import CO_GENERATOR, CO_NESTED, CO_VARARGS, CO_VARKEYWORDS
from typing import Any

from hypothesis import strategies as st

from regvm.isa import Kind
from translator.ir.model import Block, Edge, Function, Instruction, Label, Operand
from translator.ir.opcodes import (
    CATCH,
    CLEAR,
    COPY_FREE_VARS,
    FOR_ITER,
    FOR_LOOP,
    IF_TRUE,
    JUMP,
    MOVE,
    MOVE_FOR_LOOP,
    MOVE_PAIR,
    OPCODES,
    RAISING,
    SEND,
    STORING_ON_JUMP,
    Opcode,
)
from translator.ir.origin import FUNCTION_FLAGS, Origin
from translator.ir.shapes import IMMEDIATES, ON_VARIABLES

LENGTH = 60  #: bytes of CPython's code
STRAIGHT = [opcode for opcode in OPCODES.values() if not opcode.ends]
BRANCHES = [opcode for opcode in OPCODES.values() if opcode.targets == 2 and opcode not in (FOR_ITER, SEND)]
ENDS = [opcode for opcode in OPCODES.values() if opcode.ends and not opcode.targets]
Group = tuple[str, Label]


def nan(bits: int) -> float:
    """The float of these bits."""
    return float(struct.unpack(">d", bits.to_bytes(8, "big"))[0])


FLOATS = st.floats() | st.integers(0xFFF0_0000_0000_0001, 0xFFFF_FFFF_FFFF_FFFF).map(nan)
ATOMS = st.one_of(
    st.sampled_from((None, True, False, ..., 0, -1, 1 << 5000)),
    st.integers(),
    FLOATS,
    st.builds(complex, FLOATS, FLOATS),
    st.text(max_size=8),
    st.text(st.characters(categories=["Cs", "Cc", "Zl"]), max_size=3),
    st.binary(max_size=8),
)
CONSTANTS = st.recursive(
    ATOMS, lambda inner: st.lists(inner, max_size=3).map(tuple) | st.frozensets(inner, max_size=3), max_leaves=5
)


@st.composite
def origins(draw: st.DrawFn) -> Origin:
    """The facts of a code object of ``LENGTH`` bytes with at least one variable."""
    names = draw(st.lists(st.sampled_from(["a", "b", "c", "_C__d", ".0", "ünï", "no word"]), min_size=1, unique=True))
    sizes = [draw(st.integers(0, 1)) for _ in range(4)]
    positional = draw(st.integers(0, len(names) - 1))
    keyword_only, rest, keywords = (
        size if positional + sum(sizes[: index + 1]) < len(names) else 0 for index, size in enumerate(sizes[:3])
    )
    starts = sorted({0, *draw(st.lists(st.integers(1, LENGTH // 2 - 1).map(lambda unit: 2 * unit), max_size=4))})
    places = st.tuples(st.integers(0, 9), st.integers(10, 99), st.integers(0, 200), st.integers(0, 99))
    places |= st.just((None,) * 4) | st.integers(0, 300).map(lambda line: (line, line, None, None))
    runs = [(start, draw(places)) for start in starts]
    return Origin(
        draw(st.sampled_from(["f", "C.f", "f.<locals>.<lambda>", "odd'\n"])),
        draw(st.sampled_from(["f", "<lambda>"])),
        draw(st.sampled_from(["<ir>", "it's.py"])),
        draw(st.integers(0, 500)),
        draw(st.integers(0, positional)),
        positional,
        keyword_only,
        draw(st.sampled_from([0, FUNCTION_FLAGS, FUNCTION_FLAGS | CO_NESTED | CO_GENERATOR]))
        | CO_VARARGS * rest
        | CO_VARKEYWORDS * keywords,
        tuple(names),
        tuple(draw(st.lists(st.sampled_from([names[0], "cell"]), unique=True))),
        tuple(draw(st.lists(st.sampled_from(["free", "__class__", names[-1]]), unique=True))),
        LENGTH,
        tuple(runs),
    )


@dataclass
class Plan:
    """A block before it is filled."""

    label: Label
    parameters: int
    caught: bool  #: entered by exceptions
    end: Opcode
    alone: bool  #: nothing stands before the last instruction
    targets: list[Label] = field(default_factory=list)
    handler: Label | None = None


@st.composite
def functions(draw: st.DrawFn) -> Function:
    """A valid function."""
    function = Function.of(draw(origins()).make_code())
    for value in [*draw(st.lists(CONSTANTS, min_size=1, max_size=4)), draw(origins()).make_code()]:
        function.constants.index(value)
    maker = _Maker(draw, function, _plans(draw))
    function.blocks = {plan.label: Block(plan.label) for plan in maker.plans.values()}
    for plan in sorted(maker.plans.values(), key=lambda plan: len(maker.there[plan.label])):
        maker.fill(plan)
    for plan in maker.plans.values():
        maker.lead_on(plan)
    function.temporaries += draw(st.integers(0, 2))
    return function


def _plans(draw: st.DrawFn) -> list[Plan]:
    labels = draw(st.lists(st.integers(0, 30), min_size=1, max_size=7, unique=True))
    plans = []
    for index, label in enumerate(labels):
        caught = index > 0 and draw(st.integers(0, 3)) == 0
        parameters = draw(st.integers(caught, 2 + caught)) if index else 0
        end = draw(
            st.sampled_from([JUMP, JUMP, FOR_ITER, FOR_ITER, FOR_LOOP, MOVE_FOR_LOOP, SEND])
            | st.sampled_from(BRANCHES + ENDS)
        )
        plans.append(Plan(label, parameters, caught, end, draw(st.booleans())))
    plain = [plan.label for plan in plans if not plan.caught]
    catching = [plan.label for plan in plans if plan.caught]
    heads = [plan.label for plan in plans if plan.end is FOR_ITER and plan.alone and not plan.caught]
    bare = [plan.label for plan in plans if plan.label in heads and not plan.parameters]
    for plan in plans:
        wanted = {FOR_LOOP: heads, MOVE_FOR_LOOP: bare}.get(plan.end, plain)
        if not wanted:
            plan.end, wanted = JUMP, plain
        choice = st.sampled_from(wanted)
        plan.targets = [draw(choice) for _ in range(plan.end.targets)]
        plan.handler = draw(st.none() | st.sampled_from(catching)) if catching else None
    return plans


def _there(plans: dict[Label, Plan]) -> dict[Label, frozenset[Group]]:
    """For each block the groups that are there on every way to it; nothing in one that is not reached."""
    everything = frozenset((kind, label) for label in plans for kind in ("parameters", "made"))
    entry = next(iter(plans))
    there = dict.fromkeys(plans, everything)
    there[entry] = frozenset()
    changed = True
    while changed:
        changed = False
        for label, plan in plans.items():
            begun = there[label] | {("parameters", label)}
            ways = [(target, begun | {("made", label)}) for target in plan.targets]
            ways += [(plan.handler, begun)] if plan.handler is not None else []
            for target, groups in ways if there[label] != everything else ():
                changed = changed or not there[target] <= groups
                there[target] &= groups
    return {label: frozenset() if groups == everything else groups for label, groups in there.items()}


class _Maker:
    """Fills the blocks of one function."""

    def __init__(self, draw: st.DrawFn, function: Function, plans: list[Plan]) -> None:
        self.draw = draw
        self.function = function
        self.plans = {plan.label: plan for plan in plans}
        self.there = _there(self.plans)
        self.groups: dict[Group, list[Operand]] = {}

    def some(self, *choices: Any) -> Any:
        """One of several things."""
        return self.draw(st.sampled_from(choices))

    def temporaries(self, label: Label, made: bool) -> list[Operand]:
        """What a block may read, with or without what its own instructions made so far."""
        groups = [*sorted(self.there[label]), ("parameters", label), *[("made", label)] * made]
        return [each for group in groups for each in self.groups.get(group, ())]

    def value(self, temporaries: list[Operand], constants: bool = True) -> Operand:
        """Something to read."""
        variables = range(self.function.first_temporary)
        pool = [~index for index in range(len(self.function.constants.values))] if constants else []
        return self.some(*variables, *pool, *temporaries, *temporaries)

    def value_beside(self, written: Operand, temporaries: list[Operand]) -> Operand:
        """Something to read after ``written`` was, which a temporary might share the register of."""
        first = self.function.first_temporary
        variables = [each for each in range(first) if each != written]
        constants = [~index for index in range(len(self.function.constants.values))]
        return self.some(*variables, *constants, *(temporaries if written < first else ()))

    def fill(self, plan: Plan) -> None:
        """Parameters, instructions and the last one, whose targets come later."""
        block = self.function.blocks[plan.label]
        block.parameters = [self.function.new_temporary() for _ in range(plan.parameters)]
        self.groups["parameters", plan.label] = block.parameters
        made = self.groups["made", plan.label] = []
        for opcode in [] if plan.alone else self.draw(st.lists(st.sampled_from(STRAIGHT), max_size=5)):
            temporaries = self.temporaries(plan.label, made=True)
            if opcode is not CLEAR or temporaries:
                instruction = self.instruction(opcode, temporaries)
                made += [each for each in instruction.results if each >= self.function.first_temporary]
                block.instructions.append(instruction)
        temporaries = self.temporaries(plan.label, made=True)
        if plan.end is CATCH and not temporaries:
            plan.end = IF_TRUE
        if plan.end is MOVE_FOR_LOOP and not self.function.first_temporary:
            plan.end = FOR_LOOP
        block.instructions.append(self.instruction(plan.end, temporaries))

    def instruction(self, opcode: Opcode, temporaries: list[Operand]) -> Instruction:
        """Any instruction of this opcode, without targets."""
        immediates = tuple(self.immediate(opcode, role) for role in IMMEDIATES[opcode])
        operands = self.operands(opcode, temporaries)
        if opcode.name == "call_keywords":
            immediates = (("x", "y")[: len(operands) - 1],)
        results = self.results(opcode, immediates)
        if opcode is MOVE and results == operands:
            results = [self.function.new_temporary()]
        if opcode is MOVE_PAIR:
            operands[1] = self.value_beside(results[0], temporaries)
        first = self.position() if opcode.row.has_two_steps else None
        return Instruction(opcode, results, operands, immediates, self.position(), (), first)

    def position(self) -> int:
        """A place in the code."""
        return 2 * self.draw(st.integers(0, LENGTH // 2 - 1))

    def immediate(self, opcode: Opcode, role: Any) -> Any:
        """What stands in the brackets."""
        if opcode is COPY_FREE_VARS:
            return len(self.function.code.co_freevars)
        return self.some("x", "ünï", "'\n") if role.kind is Kind.LITERAL else self.draw(st.integers(0, 3))

    def operands(self, opcode: Opcode, temporaries: list[Operand]) -> list[Operand]:
        """What it reads."""
        if opcode.name in ON_VARIABLES:
            return [self.some(*range(self.function.first_temporary))]
        if opcode is CLEAR:
            return [self.some(*temporaries)]
        if opcode is CATCH:
            return [self.some(*temporaries), self.value(temporaries)]
        if opcode is MOVE_FOR_LOOP:
            return [self.value([])]
        count = opcode.operands
        if count is None:
            several = opcode.name in RAISING or any(role.counted for role in opcode.row.roles)
            count = opcode.least + self.draw(st.integers(0, 3 if several else 1))
        resumes = opcode in (FOR_ITER, SEND)
        found = [self.value(temporaries, constants=not (resumes and index == 0)) for index in range(count)]
        if opcode.row.control == "return_after":
            found[-1] = ~self.some(*range(len(self.function.constants.values)))
        return found

    def results(self, opcode: Opcode, immediates: tuple[Any, ...]) -> list[Operand]:
        """What it writes: no variable twice."""
        if opcode is MOVE_FOR_LOOP:
            return [self.some(*range(self.function.first_temporary))]
        count = opcode.results
        if opcode.name == "unpack_ex":
            count = sum(immediates) + 1
        elif count is None:
            count = self.draw(st.integers(0, 3)) if opcode.name == "unpack_sequence" else 2
        variables = list(range(self.function.first_temporary))
        found = []
        for _ in range(count):
            to_variable = variables and self.draw(st.booleans())
            found.append(variables.pop() if to_variable else self.function.new_temporary())
        return found

    def lead_on(self, plan: Plan) -> None:
        """Give the last instruction its targets, and the block its handler."""
        block = self.function.blocks[plan.label]
        temporaries = self.temporaries(plan.label, made=True)
        end = block.terminator
        own = [[result] if result >= self.function.first_temporary else [] for result in end.results] + [[], []]
        if end.opcode in STORING_ON_JUMP:
            own[:1] = [[], own[0]]
        end.targets = tuple(
            self.edge(target, temporaries + own[index], exceptional=False) for index, target in enumerate(plan.targets)
        )
        if plan.handler is not None:
            block.handler = self.edge(plan.handler, self.temporaries(plan.label, made=False), exceptional=True)

    def edge(self, target: Label, temporaries: list[Operand], exceptional: bool) -> Edge:
        """A way with its arguments."""
        count = self.plans[target].parameters - exceptional
        return Edge(target, [self.value(temporaries) for _ in range(count)])

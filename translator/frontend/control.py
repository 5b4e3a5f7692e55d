"""What control words mean in the IR; ``stackvm.isa.CONTROL`` says what each does to the stack."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from stackvm.decode import Instruction as Decoding

from ..ir.model import Edge, Operand
from ..ir.opcodes import JUMP, MOVE, OPCODES, RETURN, Opcode
from .stack import NOTHING

if TYPE_CHECKING:
    from .lifter import Lifter

Control = Callable[["Lifter", Decoding], None]
CALL = OPCODES["call"]
CALL_KEYWORDS = OPCODES["call_keywords"]
CALL_UNPACKED = OPCODES["call_unpacked"]


def _ways(lifter: Lifter) -> tuple[int, int]:
    """The blocks a branch falls into and jumps to."""
    successors = lifter.basic_block.successors
    if len(successors) != 2:
        lifter.fail("the code falls off its end")
    return successors[0], successors[1]


def _jump(lifter: Lifter, instruction: Decoding) -> None:
    lifter.emit(JUMP, targets=(lifter.edge(lifter.basic_block.successors[0]),))


def _branch(name: str) -> Control:
    """A branch that pops its condition."""
    opcode = OPCODES[name]

    def branch(lifter: Lifter, instruction: Decoding) -> None:
        condition = lifter.pop()
        following, target = _ways(lifter)
        lifter.emit(opcode, [], [condition], (), (lifter.edge(following), lifter.edge(target)))

    return branch


def _branch_keeping(name: str) -> Control:
    """A branch that leaves its condition on the stack when it jumps, and drops it when not."""
    opcode = OPCODES[name]

    def branch(lifter: Lifter, instruction: Decoding) -> None:
        condition = lifter.peek(1)
        following, target = _ways(lifter)
        taken = lifter.edge(target)
        dropping = Edge(0)
        lifter.emit(opcode, [], [condition], (), (dropping, taken))
        dropping.target = lifter.begin_piece()
        lifter.drop(lifter.pop_slot())
        lifter.emit(JUMP, targets=(lifter.edge(following),))

    return branch


def _for_iter(lifter: Lifter, instruction: Decoding) -> None:
    iterator = lifter.peek(1)
    following, target = _ways(lifter)
    lifter.stack.pop()
    exhausted = lifter.edge(target)
    lifter.stack.append(iterator)
    item = lifter.push()
    after = lifter.edge(following)
    lifter.stack.pop()
    lifter.emit(OPCODES["for_iter"], [item], [iterator], (), (after, exhausted))


def _send(keeps_receiver: bool) -> Control:
    def send(lifter: Lifter, instruction: Decoding) -> None:
        value = lifter.pop()
        receiver = lifter.peek(1)
        following, target = _ways(lifter)
        yielded, returned = lifter.function.new_temporary(), lifter.function.new_temporary()
        below = lifter.stack[:-1]
        at_return = lifter.joins.leave(target, [*below, NOTHING, returned] if keeps_receiver else [*below, returned])
        after = lifter.joins.leave(following, [*below, receiver, yielded])
        lifter.emit(OPCODES["send"], [yielded, returned], [receiver, value], (), (after, at_return))

    return send


def _yield(lifter: Lifter, instruction: Decoding) -> None:
    value = lifter.pop()
    _emit_pushing(lifter, OPCODES["yield"], [value])


def _yield_delegated(lifter: Lifter, instruction: Decoding) -> None:
    value = lifter.pop()
    _emit_pushing(lifter, OPCODES["yield_delegated"], [value, lifter.peek(1)])


def _return_generator(lifter: Lifter, instruction: Decoding) -> None:
    _emit_pushing(lifter, OPCODES["return_generator"], [])


def _emit_pushing(lifter: Lifter, opcode: Opcode, operands: list[Operand], immediates: tuple[Any, ...] = ()) -> None:
    """Emit with the operands popped, then push the result: a handler must not find a result that never came to be."""
    result = lifter.function.new_temporary()
    lifter.emit(opcode, [result], operands, immediates)
    lifter.stack.append(result)


def _return(lifter: Lifter, instruction: Decoding) -> None:
    lifter.emit(RETURN, [], [lifter.pop()])


def _return_constant(lifter: Lifter, instruction: Decoding) -> None:
    constant = lifter.function.new_temporary()
    lifter.emit(MOVE, [constant], [~lifter.function.constants.index(instruction.fields[0])])
    lifter.emit(RETURN, [], [constant])


def _raise_popping(name: str, count: int) -> Control:
    opcode = OPCODES[name]

    def leave(lifter: Lifter, instruction: Decoding) -> None:
        operands = lifter.pop_many(count)
        # What is left on the stack lives until the unwinding drops it.
        operands += dict.fromkeys(slot for slot in lifter.stack if slot is not NOTHING)
        lifter.emit(opcode, [], operands)

    return leave


def _end_async_for(lifter: Lifter, instruction: Decoding) -> None:
    lifter.emit(OPCODES["end_async_for"], [], lifter.pop_many(2))


def _cleanup_throw(lifter: Lifter, instruction: Decoding) -> None:
    error = lifter.pop()
    sent = lifter.pop_slot()
    _emit_pushing(lifter, OPCODES["cleanup_throw"], [lifter.pop(), error])
    value = lifter.stack.pop()
    lifter.drop(sent)
    lifter.stack += [NOTHING, value]


# -- calls ------------------------------------------------------------------------------------------------------------


def _callee(lifter: Lifter, null_above: bool, arguments: list[Operand]) -> list[Operand]:
    """Pop the callable and what stands beside it: NULL, or the first argument."""
    upper, lower = lifter.pop_slot(), lifter.pop_slot()
    if null_above:
        first = [] if upper is NOTHING else [upper]
        return [lifter.value(lower), *first, *arguments]
    if lower is NOTHING:
        return [lifter.value(upper), *arguments]
    return [lower, lifter.value(upper), *arguments]


def _call(null_above: bool, named: bool = False) -> Control:
    def call(lifter: Lifter, instruction: Decoding) -> None:
        arguments = lifter.pop_many(instruction.fields[0])
        operands = _callee(lifter, null_above, arguments)
        if named:
            _emit_pushing(lifter, CALL_KEYWORDS, operands, (lifter.names,))
        else:
            _emit_pushing(lifter, CALL, operands)

    return call


def _call_keywords_above(lifter: Lifter, instruction: Decoding) -> None:
    lifter.names = lifter.constant_of(lifter.pop())
    _call(null_above=True, named=True)(lifter, instruction)


def _call_unpacked(null_above: bool) -> Control:
    def call(lifter: Lifter, instruction: Decoding) -> None:
        arguments = lifter.pop_many(1 + (instruction.fields[0] & 1))
        _emit_pushing(lifter, CALL_UNPACKED, _callee(lifter, null_above, arguments))

    return call


def _call_unpacked_full(lifter: Lifter, instruction: Decoding) -> None:
    """Keywords have a slot always, which holds nothing where there are none."""
    keywords = lifter.pop_slot()
    arguments = [lifter.pop()] if keywords is NOTHING else [lifter.pop(), keywords]
    _emit_pushing(lifter, CALL_UNPACKED, _callee(lifter, True, arguments))


CONTROL: dict[str, Control] = {
    "jump": _jump,
    "branch_false": _branch("jump_if_false"),
    "branch_true": _branch("jump_if_true"),
    "branch_none": _branch("jump_if_none"),
    "branch_not_none": _branch("jump_if_not_none"),
    "branch_false_keep": _branch_keeping("jump_if_false"),
    "branch_true_keep": _branch_keeping("jump_if_true"),
    "for_iter": _for_iter,
    "send": _send(keeps_receiver=False),
    "send_keep": _send(keeps_receiver=True),
    "yield": _yield,
    "yield_delegated": _yield_delegated,
    "return_generator": _return_generator,
    "return": _return,
    "return_constant": _return_constant,
    "raise_again": _raise_popping("raise_again", 0),
    "raise": _raise_popping("raise", 1),
    "raise_from": _raise_popping("raise_from", 2),
    "reraise": _raise_popping("reraise", 1),
    "reraise_lasti": _raise_popping("reraise", 1),
    "end_async_for": _end_async_for,
    "cleanup_throw": _cleanup_throw,
    "call": _call(null_above=False),
    "call_null_above": _call(null_above=True),
    "call_keywords": _call(null_above=False, named=True),
    "call_keywords_above": _call_keywords_above,
    "call_unpacked": _call_unpacked(null_above=False),
    "call_unpacked_above": _call_unpacked(null_above=True),
    "call_unpacked_full": _call_unpacked_full,
}

"""``def`` in few instructions."""

from __future__ import annotations

from dataclasses import dataclass

from runtime.operations.functions import CLOSURE

from ..analysis import Analyses
from ..ir.model import Block, Function, Instruction, Operand
from ..ir.opcodes import OPCODES
from .registry import Pass, register
from .rewriting import count_uses

MAKE, SET = OPCODES["make_function"], OPCODES["set_function_attribute"]
STORE, DEFINE = OPCODES["store_name"], OPCODES["define_function"]


@register
@dataclass(frozen=True)
class FunctionParts(Pass):
    """Give a function its defaults, annotations and closure where it is made, as CPython did before 3.13.

    ::

        before                                          after
        %1 = make_function $0 [0]                       %2 = make_function defaults $0 [1]
        %2 = set_function_attribute defaults %1 [1]

    Legal because nobody has seen the function in between.
    """

    name = "function_parts"
    fusing = True

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Merge every chain there is, in the order in which the parts are given."""
        found = [_give_parts(block) for block in function.blocks.values()]
        return any(found)


def _give_parts(block: Block) -> bool:
    kept: list[Instruction] = []
    for instruction in block.instructions:
        made = kept[-1] if kept else None
        if made is not None and _is_part_of(made, instruction):
            _give_part(made, instruction)
        else:
            kept.append(instruction)
    changed = len(kept) != len(block.instructions)
    block.instructions = kept
    return changed


def _is_part_of(made: Instruction, given: Instruction) -> bool:
    return made.opcode is MAKE and given.opcode is SET and made.results == given.operands[1:]


def _give_part(made: Instruction, given: Instruction) -> None:
    (flags,), (flag,) = made.immediates, given.immediates
    assert isinstance(flags, int) and isinstance(flag, int)
    *parts, code = made.operands
    values: list[tuple[int, Operand]] = [*zip(_flags(flags), parts, strict=True), (flag, given.operands[0])]
    values.sort(key=lambda each: _flags(flags | flag).index(each[0]))
    made.operands = [*(value for _, value in values), code]
    made.immediates = (flags | flag,)
    made.results = given.results


def _flags(flags: int) -> list[int]:
    """The flags set, in the order of ``make_function``'s parts: the closure is the last."""
    single = [1 << bit for bit in range(flags.bit_length()) if flags >> bit & 1]
    return sorted(single, key=lambda flag: (flag == CLOSURE, flag))


@register
@dataclass(frozen=True)
class Define(Pass):
    """Make a function and store it under its name, in a module or class body, in one instruction.

    ::

        before                                      after
        %1 = make_function $0 [0]                   define_function $0 [0, 'f']
        store_name %1 ['f']

    Legal because making a function cannot raise, so the instruction needs but the place of the store.
    """

    name = "define"
    fusing = True

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Merge every pair there is."""
        pairs = [
            (block, index)
            for block in function.blocks.values()
            for index in range(len(block.instructions) - 2, -1, -1)
            if block.instructions[index].opcode is MAKE and block.instructions[index + 1].opcode is STORE
        ]
        if not pairs:
            return False
        uses = count_uses(function)
        found = [_define(block, index, uses[block.instructions[index].results[0]]) for block, index in pairs]
        return any(found)


def _define(block: Block, index: int, uses: int) -> bool:
    made, store = block.instructions[index : index + 2]
    if made.results != store.operands or uses != 1:
        return False
    immediates = (*made.immediates, *store.immediates)
    block.instructions[index : index + 2] = [Instruction(DEFINE, [], made.operands, immediates, store.position)]
    return True

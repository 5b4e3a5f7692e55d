"""Operations on constants, computed once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import EllipsisType, NoneType
from typing import Any

from ..analysis import Analyses
from ..ir.model import Block, Function, Instruction, Operand
from ..ir.opcodes import IF_FALSE, IF_TRUE, JUMP, NONE_ON
from .registry import Pass, register
from .rewriting import replace

#: constants whose operations run no code of the program; comparing bytes with a string may warn (``python -b``)
PLAIN = frozenset((bool, int, float, complex, str, tuple, NoneType, EllipsisType))
#: operations whose result may be large though their operands are not, or ask for identities
LARGE = frozenset(("left_shift", "power", "multiply"))
IDENTITIES = frozenset(("is", "is_not"))
SMALL = range(-5, 257)  #: the numbers of which CPython has one object each (Objects/longobject.c)


@register
@dataclass(frozen=True)
class FoldConstants(Pass):
    """Compute what is made of constants alone, and decide branches on them.

    ::

        before                                      after
        %1 = less $0 $1                             jump -> block 1
        jump_if_false %1 -> block 1, block 2

    Legal for operations that are pure on constants of builtin types and do not raise.  Only results that CPython has
    one object of are kept (truth values, None, small numbers, one character, nothing): of others ``is`` could tell.
    Traps: ``1 << 10**9``, ``'a' * 10**9``, ``1 / 0``, ``~True``, which warns.
    """

    name = "fold_constants"

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Fold until nothing more is constant."""
        changed = False
        while values := _folded(function):
            replace(function, values)
            changed = True
        decided = [_decide(function, block) for block in function.blocks.values()]
        return changed or any(decided)


def _folded(function: Function) -> dict[Operand, Operand]:
    """The temporaries that are made of constants, each with its value."""
    found: dict[Operand, Operand] = {}
    for instruction in function.instructions():
        operation = instruction.opcode.row.operation
        if operation is None or not operation.pure or instruction.opcode.ends:
            continue
        if (
            instruction.operands
            and max(instruction.operands) < 0
            and instruction.results[0] >= function.first_temporary
        ):
            values = [function.constants.values[~operand] for operand in instruction.operands]
            if _is_harmless(operation.name, values):
                _fold(function, instruction, values, found)
    return found


def _fold(function: Function, instruction: Instruction, values: list[Any], found: dict[Operand, Operand]) -> None:
    operation = instruction.opcode.row.operation
    assert operation is not None
    immediates = dict(zip(operation.immediates, instruction.immediates, strict=False))
    try:
        result = operation.function(*values, **immediates)
    except Exception:  # whatever it is, it is raised when the program gets there
        return
    if _is_shared(result):
        found[instruction.results[0]] = ~function.constants.index(result)


def _is_harmless(name: str, values: Sequence[Any]) -> bool:
    """Whether the operation is quick on these values and sees nothing but them."""
    if name in IDENTITIES or not all(map(_is_plain, values)):
        return False
    if name == "invert" and type(values[0]) is bool:
        return False  # deprecated since 3.12: it warns where it is executed
    if name in LARGE:
        return all(type(value) is int and value in SMALL for value in values)
    return not (name == "remainder" and isinstance(values[0], str | bytes))


def _is_plain(value: Any) -> bool:
    return type(value) in PLAIN and (type(value) is not tuple or all(map(_is_plain, value)))


def _is_shared(value: Any) -> bool:
    """Whether CPython has one object of this value."""
    if type(value) is int:
        return value in SMALL
    if type(value) is str:
        return len(value) < 2 and value < "\u0100"
    return value is None or value is ... or type(value) is bool or value == ()


def _decide(function: Function, block: Block) -> bool:
    """Jump where a branch on a constant leads."""
    branch = block.terminator
    if branch.opcode not in (IF_TRUE, IF_FALSE, *NONE_ON) or branch.operands[0] >= 0:
        return False
    value = function.constants.values[~branch.operands[0]]
    if not _is_plain(value):
        return False
    if branch.opcode in NONE_ON:
        way = NONE_ON[branch.opcode] if value is None else 1 - NONE_ON[branch.opcode]
    else:
        way = int(bool(value) == (branch.opcode is IF_TRUE))
    block.instructions[-1] = Instruction(JUMP, [], [], (), branch.position, (branch.targets[way],))
    return True

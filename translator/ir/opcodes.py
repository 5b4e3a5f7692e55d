"""What the IR's instructions are: one opcode for each row of the register machine, with the facts passes ask for.

An IR instruction is a register instruction before registers are allocated and before its targets have places.  So
the table is not written again: it is derived from :data:`regvm.isa.ROWS`.  Two names differ: ``load_constant`` is
``move`` of a constant, and a branch has two targets, where it falls through to and where it jumps to.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from regvm.isa import ROWS, Kind, Row


@dataclass(frozen=True, slots=True, eq=False)
class Opcode:
    """One kind of instruction; compared by identity."""

    name: str
    row: Row
    results: int | None  #: how many results; None: as many as the instruction says
    operands: int | None  #: how many operands; None: as many as there are, at least ``least``
    least: int
    immediates: int
    targets: int  #: 0, 1 (``jump``) or 2: [next, where it jumps to]
    ends: bool  #: stands last in its block
    can_raise: bool  #: may raise or run code of the program
    scalar: bool  #: the result is a bool, None or int: nobody sees it die
    removable: bool  #: without effect: not needed when its results are not
    staying: frozenset[int]  #: the places of operands that stay though they are read: other instructions drop them
    unbinds: bool  #: the variable in its first operand is unbound, or otherwise changed, by it

    def __repr__(self) -> str:
        return f"<opcode {self.name}>"


#: instructions that change the variable they name
CHANGES_OPERAND: Final = frozenset(("take", "delete", "unbind", "forget", "make_cell"))
#: operations that make a fresh value nobody has seen
FRESH: Final = frozenset(
    ("build_tuple", "build_list", "build_string", "load_assertion_error", "match_mapping", "match_sequence")
)
#: terminators that unwind: operands beyond the row's are what is left on the value stack, which lives until then
RAISING: Final = frozenset(("raise", "raise_from", "raise_again", "reraise"))
VALUES: Final = (Kind.OPERAND, Kind.VARIABLE, Kind.CONSTANT)


def _opcode(row: Row) -> Opcode:
    results = [role for role in row.roles if role.kind is Kind.RESULT]
    operands = [role for role in row.roles if role.kind in VALUES]
    immediates = [role for role in row.roles if role.kind in (Kind.LITERAL, Kind.NUMBER)]
    name = row.name.lower()
    raises = name in RAISING
    counted = raises or any(role.counted or role.optional for role in operands)
    operation = row.operation
    ends = row.is_terminator or row.has_target
    effectless = operation is not None and not operation.can_raise and (operation.pure or operation.name in FRESH)
    return Opcode(
        name=name,
        row=row,
        results=None if any(role.counted for role in results) else len(results),
        operands=None if counted else len(operands),
        least=sum(not (role.counted or role.optional) for role in operands),
        immediates=len(immediates),
        targets=0 if not row.has_target else 1 if row.is_terminator else 2,
        ends=ends,
        can_raise=row.can_raise,
        scalar=operation is not None and operation.scalar and row.control is None,
        removable=name == "move" or (effectless and not ends),
        staying=frozenset(place for place, role in enumerate(operands) if role.name in row.staying),
        unbinds=name in CHANGES_OPERAND,
    )


OPCODES: Final[dict[str, Opcode]] = {
    row.name.lower(): _opcode(row) for row in ROWS.values() if row.name != "LOAD_CONSTANT"
}

MOVE: Final = OPCODES["move"]
MOVE_PAIR: Final = OPCODES["move_pair"]
CLEAR: Final = OPCODES["clear"]
TAKE: Final = OPCODES["take"]
DELETE: Final = OPCODES["delete"]
UNBIND: Final = OPCODES["unbind"]
FORGET: Final = OPCODES["forget"]
CHECK_BOUND: Final = OPCODES["check_bound"]
CALL: Final = OPCODES["call"]
JUMP: Final = OPCODES["jump"]
RETURN: Final = OPCODES["return"]
IF_TRUE: Final = OPCODES["jump_if_true"]
IF_FALSE: Final = OPCODES["jump_if_false"]
GET_ITERATOR: Final = OPCODES["get_iterator"]
FOR_ITER: Final = OPCODES["for_iter"]
FOR_LOOP: Final = OPCODES["for_loop"]
FOR_START: Final = OPCODES["for_start"]
MOVE_FOR_LOOP: Final = OPCODES["move_for_loop"]
#: what goes to a ``for_iter`` and performs it
PERFORMING: Final = frozenset((FOR_LOOP, FOR_START, MOVE_FOR_LOOP))
SEND: Final = OPCODES["send"]
CATCH: Final = OPCODES["catch"]
IF_FALSE_STORE: Final = OPCODES["jump_if_false_store"]
IF_TRUE_STORE: Final = OPCODES["jump_if_true_store"]
IF_NOT_NONE_STORE: Final = OPCODES["jump_if_not_none_store"]
IF_NONE_ELSE_STORE: Final = OPCODES["jump_if_none_else_store"]
#: branches whose result is made where they jump
STORING_ON_JUMP: Final = frozenset((IF_FALSE_STORE, IF_TRUE_STORE, IF_NOT_NONE_STORE))
STORING: Final = STORING_ON_JUMP | {IF_NONE_ELSE_STORE}
COPY_FREE_VARS: Final = OPCODES["copy_free_vars"]
#: what makes a container and may run code for that, but only if there is something in it
HASHING: Final = frozenset((OPCODES["build_set"], OPCODES["build_map"]))
#: branches that say by the way they take that their operand is None: which of their targets that is
NONE_ON: Final = {
    OPCODES["jump_if_not_none"]: 0,
    OPCODES["jump_if_none"]: 1,
    IF_NOT_NONE_STORE: 0,
    IF_NONE_ELSE_STORE: 1,
}


def _opposites() -> dict[Opcode, Opcode]:
    """The branch that jumps exactly when the other does not."""
    pairs = [("jump_if_false", "jump_if_true"), ("jump_if_none", "jump_if_not_none")]
    pairs += [
        (name, name.replace("_if_", "_unless_")) for name in OPCODES if name.replace("_if_", "_unless_") in OPCODES
    ]
    table = {}
    for one, other in pairs:
        if one != other:
            table[OPCODES[one]], table[OPCODES[other]] = OPCODES[other], OPCODES[one]
    return table


OPPOSITE: Final = _opposites()

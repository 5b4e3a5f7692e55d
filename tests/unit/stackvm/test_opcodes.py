"""Every opcode that ``compile()`` can write on this CPython stands for rows, and whatever it names exists.

The tables of ``opcode`` are the oracle: what they list is in the version's table, is skipped by both machines, or is
among those that never stand in the code of a code object.
"""

import opcode
import re
from collections import Counter

import pytest

from stackvm.decode import decode
from stackvm.isa import CONTROL, ROWS, Perform
from stackvm.versions import SKIPPED, current

#: what the interpreter writes over instructions while it runs, or keeps for itself: pattern -> why none is compiled
NEVER_COMPILED = {
    r"INSTRUMENTED_\w+": "put in place of others while sys.monitoring or sys.settrace is on",
    r"INTERPRETER_EXIT|EXIT_INIT_CHECK|ENTER_EXECUTOR|RESERVED": "of the interpreter's own code, or no instruction",
}
FIRST_PSEUDO_OPCODE = 256  #: numbers that fit no byte are the compiler's intermediate code, gone when it is done


def compiled() -> set[str]:
    """The opcodes that can stand in a code object of this CPython."""
    return {
        name
        for name, number in opcode.opmap.items()
        if number < FIRST_PSEUDO_OPCODE and not any(re.fullmatch(pattern, name) for pattern in NEVER_COMPILED)
    }


def arguments(name: str) -> range:
    """Arguments to try an opcode with."""
    return range(1) if opcode.opmap[name] < opcode.HAVE_ARGUMENT else range(256)


def test_every_opcode_that_can_be_compiled_has_rows() -> None:
    assert compiled() - SKIPPED - set(current().opcodes) == set()


def test_the_table_names_no_opcode_this_version_lacks() -> None:
    assert set(current().opcodes) - compiled() == set()
    assert SKIPPED & set(current().opcodes) == {"NOP"}  # which is kept for debuggers


def test_what_is_never_compiled_is_not_met(library) -> None:
    met = Counter(each.opcode for code in library for each in decode(code).instructions)
    assert set(met) <= compiled()
    assert len(met) > 60


@pytest.mark.parametrize("name", sorted(current().opcodes))
def test_rows_exist_and_agree_on_jumping(name: str) -> None:
    entry = current().opcodes[name]
    assert set(entry.rows) <= set(ROWS)
    assert len({"target" in ROWS[row].fields for row in entry.rows}) == 1
    jumps = opcode.opmap[name] in (*opcode.hasjrel, *opcode.hasjabs) and name != "END_ASYNC_FOR"  # 3.14: for monitors
    assert (name in current().jumps) == jumps


@pytest.mark.parametrize("name", sorted(current().opcodes))
def test_every_row_of_an_opcode_is_chosen_by_some_argument(name: str) -> None:
    entry = current().opcodes[name]
    chosen = set()
    for argument in arguments(name):
        selected = entry.select(argument)
        if 0 <= selected < len(entry.rows):
            chosen.add(entry.rows[selected])
    assert chosen == set(entry.rows)


SIGNS = {
    "BINARY": "+ADD &AND //FLOOR_DIVIDE <<LEFT_SHIFT @MATRIX_MULTIPLY *MULTIPLY %REMAINDER |OR **POWER >>RIGHT_SHIFT "
    "-SUBTRACT /TRUE_DIVIDE ^XOR",
    "COMPARE": "<LESS <=LESS_EQUAL ==EQUAL !=NOT_EQUAL >GREATER >=GREATER_EQUAL",
}


def signs(kind: str) -> dict[str, str]:
    """Sign -> the second half of its row's name."""
    found = (re.fullmatch(r"(\W+)(\w+)", each) for each in SIGNS[kind].split())
    return {match[1]: match[2] for match in found if match}


def row_of(source: str, mode: str, opcodes: str) -> str:
    """The name of the one row that ``source`` has of these opcodes."""
    decoded = decode(compile(source, "<test>", mode)).instructions
    (name,) = (each.row.name for each in decoded if each.opcode in opcodes.split())
    return name


@pytest.mark.parametrize(("sign", "row"), signs("BINARY").items())
def test_binary_operators(sign: str, row: str) -> None:
    assert row_of(f"a {sign} b", "eval", "BINARY_OP") == f"BINARY_{row}"
    assert row_of(f"a {sign}= b", "exec", "BINARY_OP") == f"INPLACE_{row}"


@pytest.mark.parametrize(("sign", "row"), signs("COMPARE").items())
def test_comparisons(sign: str, row: str) -> None:
    assert row_of(f"a {sign} b", "eval", "COMPARE_OP") == f"COMPARE_{row}"


def test_no_operator_of_cpython_is_left_out() -> None:
    assert set(opcode.cmp_op) == set(signs("COMPARE"))
    subscript = {"[]"}  # BINARY_OP subscripts too from 3.14 on
    binary = {sign.removesuffix("=") for _, sign in opcode._nb_ops}
    assert binary - subscript == set(signs("BINARY"))


NOTHING_LEFT = {"ITERATOR_POPPED"}  #: the instruction before has done it already


@pytest.mark.parametrize("name", ROWS)
def test_a_row_has_steps_or_a_control_word(name: str) -> None:
    row = ROWS[name]
    assert row.control is None or row.control in CONTROL
    assert bool(row.steps) == (row.control is None) or name in NOTHING_LEFT
    assert row.is_move == (row.control is None and not any(isinstance(step, Perform) for step in row.steps))


@pytest.mark.parametrize("name", ROWS)
def test_every_operand_of_an_operation_comes_from_somewhere(name: str) -> None:
    """Popped or peeked, each once; what is fixed in the instruction is a field of the row."""
    for step in ROWS[name].steps:
        if isinstance(step, Perform):
            supplied = [*step.order, *(peek.operand for peek in step.peeks)]
            assert sorted(supplied) == sorted(step.operation.operands)
            assert set(step.operation.immediates) <= set(ROWS[name].fields)


def test_moves_are_the_instructions_that_only_carry_values() -> None:
    moves = {row.name for row in ROWS.values() if row.is_move}
    assert moves == {
        *"LOAD_FAST LOAD_FAST_CHECK LOAD_FAST_AND_CLEAR LOAD_FAST_LOAD_FAST STORE_FAST STORE_FAST_LOAD_FAST".split(),
        *"STORE_FAST_STORE_FAST DELETE_FAST LOAD_CONST PUSH_NULL POP_TOP END_FOR END_SEND COPY SWAP KW_NAMES".split(),
        *NOTHING_LEFT,
    }


DOUBLED = r"(LOAD|STORE)_FAST(_BORROW)?_(LOAD|STORE)_FAST(_BORROW)?"


def test_fused_opcodes_are_the_doubled_ones() -> None:
    doubled = {name for name in current().opcodes if re.fullmatch(DOUBLED, name)}
    assert current().fused == {name: 2 for name in doubled}

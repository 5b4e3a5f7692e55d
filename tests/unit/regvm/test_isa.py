"""The table of register instructions: what its rows promise to the parts that read them."""

import re
from pathlib import Path

import pytest

from regvm.isa import (
    BY_OPCODE,
    CONDITIONS,
    EXTENDED,
    NONE,
    RETURNED,
    RETURNED_AFTER,
    ROWS,
    SELDOM,
    SELDOM_CONTROL,
    SHORT_FORMS,
    Kind,
    traffic,
)
from regvm.reference import main, reference
from runtime.operations import OPERATIONS


def test_every_operation_has_a_row():
    rows = {row.operation for row in ROWS.values() if row.control is None}
    assert rows == set(OPERATIONS.values())


def test_opcodes_fit_their_pages():
    assert len(BY_OPCODE) == len(ROWS)
    first = [row.opcode for row in ROWS.values() if not row.is_extended]
    second = [row.opcode for row in ROWS.values() if row.is_extended]
    assert [*first, *SHORT_FORMS.values()] == list(range(len(first) + len(SHORT_FORMS)))
    assert len(first) + len(SHORT_FORMS) <= EXTENDED
    assert second == list(range(EXTENDED, EXTENDED + len(second))) and len(second) <= 256


def test_what_is_seldom_exists():
    assert set(OPERATIONS) >= SELDOM
    assert set(ROWS) >= SELDOM_CONTROL


@pytest.mark.parametrize("name", ROWS)
def test_meanings_name_each_role_and_no_other(name):
    row = ROWS[name]
    named = set(re.findall(r"{(\w+)}", row.meaning))
    roles = {role.name for role in row.roles}
    assert len(roles) == len(row.roles)
    assert named <= roles
    # The name that a cell reports is not part of the meaning.
    assert roles - named <= {"name"}


@pytest.mark.parametrize("name", ROWS)
def test_only_the_last_operand_is_a_target(name):
    kinds = [role.kind for role in ROWS[name].roles]
    assert Kind.TARGET not in kinds[:-1]
    assert ROWS[name].has_target == (Kind.TARGET in kinds)


def test_summaries():
    assert ROWS["ADD"].summary == "result := lhs + rhs"
    assert ROWS["BUILD_SET"].summary == "result := {items}"
    assert ROWS["JUMP_UNLESS_CONTAINS"].summary == "if not (item in container): go to target"
    assert ROWS["MATCH_CLASS"].summary == "result := match_class(subject, cls, names, count=count)"
    assert ROWS["STORE_ATTRIBUTE"].summary == "owner.name := value"


def test_branches_carry_their_condition():
    for name in CONDITIONS:
        for word in ("if", "unless"):
            row = ROWS[f"JUMP_{word}_{name}".upper()]
            assert row.operation is OPERATIONS[name]
            assert row.control == f"jump_{word}"
            assert [role.name for role in row.roles] == [*OPERATIONS[name].operands, "target"]


@pytest.mark.parametrize("name", RETURNED)
def test_returns_perform_their_operation(name):
    row, operation = ROWS[f"RETURN_{name}".upper()], OPERATIONS[name]
    assert row.operation is operation and row.has_two_steps
    assert [role.name for role in row.roles] == [
        *(each.lstrip("*") for each in operation.operands),
        *operation.immediates,
    ]


@pytest.mark.parametrize("name", RETURNED_AFTER)
def test_returns_after_an_operation_return_a_constant(name):
    row = ROWS[f"{name}_RETURN".upper()]
    assert row.operation is OPERATIONS[name] and row.has_two_steps
    assert row.roles[:-1] == ROWS[name.upper()].roles
    assert row.roles[-1].kind is Kind.CONSTANT and row.roles[-1].reads


def test_facts():
    assert {row.name for row in ROWS.values() if row.is_move} == {"MOVE", "MOVE_PAIR", "TAKE"}
    assert {row.name for row in ROWS.values() if row.is_terminator} == {
        *"JUMP FOR_START FOR_LOOP MOVE_FOR_LOOP RETURN RAISE RAISE_FROM RAISE_AGAIN RERAISE".split(),
        *(f"RETURN_{name}".upper() for name in RETURNED),
        *(f"{name}_RETURN".upper() for name in RETURNED_AFTER),
    }
    quiet = {row.name for row in ROWS.values() if row.operation is None and not row.can_raise}
    assert quiet == {
        *"MOVE MOVE_PAIR LOAD_CONSTANT TAKE CLEAR FORGET UNBIND JUMP FOR_LOOP MOVE_FOR_LOOP".split(),
        *"JUMP_IF_NONE JUMP_IF_NOT_NONE JUMP_IF_NONE_ELSE_STORE JUMP_IF_NOT_NONE_STORE RETURN".split(),
    }


@pytest.mark.parametrize(
    ("name", "operands", "expected"),
    [
        ("ADD", (0, 1, 2), (2, 1)),
        ("ADD", (NONE, 1, 1), (2, 0)),
        ("CALL", (0, 1, (2, 3, 4)), (4, 1)),
        ("CALL_UNPACKED", (0, 1, 2, NONE), (2, 1)),
        ("UNPACK_SEQUENCE", ((0, NONE, 2), 3), (1, 2)),
        ("LOAD_CONSTANT", (0, 5), (1, 1)),
        ("MOVE", (0, 1), (1, 1)),
        ("TAKE", (0, 1), (1, 2)),
        ("CLEAR", (0,), (0, 1)),
        ("CHECK_BOUND", (0, 0), (1, 0)),
        ("DELETE", (0, 0), (1, 1)),
        ("MAKE_CELL", (0,), (1, 1)),
        ("FOR_ITER", (0, 1, 9), (1, 1)),
        # Either what is yielded or what is returned gets written.
        ("SEND", (0, 1, 2, 3, 9), (2, 1)),
        ("JUMP_IF_LESS", (0, 1, 9), (2, 0)),
        ("LOAD_GLOBAL", (0, 7), (0, 1)),
        ("JUMP", (3,), (0, 0)),
    ],
)
def test_traffic(name, operands, expected):
    assert traffic(ROWS[name], operands) == expected


# -- the document -----------------------------------------------------------------------------------------------------


def test_the_document_is_up_to_date(repository: Path):
    written = (repository / "docs" / "register-instruction-set.md").read_text(encoding="utf-8")
    assert written == reference(), "run: python -m regvm.reference docs/register-instruction-set.md"


def test_the_document_has_a_line_for_each_row():
    text = reference()
    for row in ROWS.values():
        assert re.search(rf"^\| {row.opcode} \| `{row.name}[ `]", text, re.MULTILINE), row.name
    assert f"| {ROWS['ADD'].opcode} | `ADD A B C` | `R[A] := RK[B] + RK[C]` | raises, pure |" in text
    assert f"| {SHORT_FORMS['CALL', 1, '']} | `CALL A B C, 1 arguments` |" in text


def test_the_document_is_printed_or_written(tmp_path, capsys):
    assert main([]) == 0
    assert capsys.readouterr().out == reference()
    assert main([str(tmp_path / "set.md")]) == 0
    assert (tmp_path / "set.md").read_text(encoding="utf-8") == reference()


@pytest.mark.parametrize("arguments", [["a", "b"], ["missing-folder/set.md"]])
def test_bad_arguments_get_one_line_and_status_2(arguments, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1

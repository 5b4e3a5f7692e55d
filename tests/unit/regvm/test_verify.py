"""The rules of register code: for each one code that breaks it, named with function, place, instruction and rule."""

import ast
import re
from array import array
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from regvm import verify
from regvm.code import Builder
from regvm.errors import VerifierError
from regvm.isa import NONE, ROWS
from tests.unit.regvm.sample import sample, sample_code


def emitted(*instructions, handlers=(), free=False):
    """Code of the instructions and a return, with four registers, the constants 4 and 5, literals "name", ("a",), 7."""
    code = closure().__code__ if free else sample.__code__
    builder = Builder(code)
    builder.constant(1), builder.constant(2)
    builder.literal("name"), builder.literal(("a",)), builder.literal(7)
    for name, operands in instructions:
        builder.emit(name, operands, 0)
    builder.emit("RETURN", (0,), 0)
    return builder.finish(4, handlers)


def closure():
    captured = 1

    def inner(argument):
        return captured

    return inner


def changed(**changes):
    return replace(sample_code(), **changes)


def words(*values):
    return array("I", values)


RETURN = ROWS["RETURN"].opcode
JUMP = ROWS["JUMP"].opcode

BROKEN = {
    "fields: 3 variables, the original code has 2": changed(variables=3),
    "fields: 1 registers for 2 variables": changed(registers=1),
    "fields: there is no instruction": changed(words=words()),
    "word 6: RETURN: value: 9 is no register or constant, they are 0 to 5": changed(
        words=sample_code().words[:-1] + words(RETURN | 9 << 8)
    ),
    "word 6: no instruction has opcode 382": changed(words=sample_code().words[:-1] + words(127 | 255 << 8)),
    "word 0: ADD: result: 4 is no register, they are 0 to 3": emitted(("ADD", (4, 0, 0))),
    "word 0: ADD: rhs: 6 is no register or constant, they are 0 to 5": emitted(("ADD", (NONE, 0, 6))),
    "word 0: ADD: lhs: may not be none": emitted(("ADD", (0, NONE, 0))),
    "word 0: CALL: arguments: may not be none": emitted(("CALL", (0, 0, (1, NONE)))),
    "word 0: CALL: arguments: 300 is no register or constant, they are 0 to 5": emitted(("CALL", (0, 0, (1, 300)))),
    "word 0: CALL_UNPACKED: arguments: may not be none": emitted(("CALL_UNPACKED", (0, 0, NONE, NONE))),
    "word 0: CLEAR: register: 4 is no register, they are 0 to 3": emitted(("CLEAR", (4,))),
    "word 0: CLEAR: register: may not be none": emitted(("CLEAR", (NONE,))),
    "word 0: LOAD_CONSTANT: constant: 3 is no constant, they are 4 to 5": emitted(("LOAD_CONSTANT", (0, 3))),
    "word 0: LOAD_CONSTANT: constant: 4 is no constant, there are none": changed(
        words=words(ROWS["LOAD_CONSTANT"].opcode | 4 << 16, RETURN), constants=(), positions=words(0, 0), handlers=()
    ),
    "word 0: MOVE: source: a constant is loaded by LOAD_CONSTANT": emitted(("MOVE", (0, 4))),
    "word 0: MOVE_PAIR: other: is overwritten before it is read": emitted(("MOVE_PAIR", (0, 1, 2, 0))),
    "word 0: LOAD_GLOBAL: name: 3 is no literal, they are 0 to 2": emitted(("LOAD_GLOBAL", (0, 3))),
    "word 0: LOAD_GLOBAL: name: literal 7 is no name": emitted(("LOAD_GLOBAL", (0, 2))),
    "word 0: CALL_KEYWORDS: names: literal 'name' is no tuple of names": emitted(("CALL_KEYWORDS", (0, 0, 0, (1,)))),
    "word 0: CALL_KEYWORDS: names: literal (1,) is no tuple of names": replace(
        emitted(("CALL_KEYWORDS", (0, 0, 0, (1,)))), literals=((1,),)
    ),
    "word 0: CALL_KEYWORDS: names: 1 for fewer arguments": emitted(("CALL_KEYWORDS", (0, 0, 1, ()))),
    "word 0: CHECK_BOUND: 2 is no variable, they are 0 to 1": emitted(("CHECK_BOUND", (2, 0))),
    "word 0: DELETE: 3 is no variable, they are 0 to 1": emitted(("DELETE", (3, 0))),
    "word 0: MAKE_CELL: 2 is no variable, they are 0 to 1": emitted(("MAKE_CELL", (2,))),
    "word 0: CONVERT_VALUE: conversion: may not be none": emitted(("CONVERT_VALUE", (0, 0, NONE))),
    "word 0: COPY_FREE_VARS: count: is 2, the original code has 1 free variables": emitted(
        ("COPY_FREE_VARS", (2,)), free=True
    ),
    "word 0: UNPACK_EX: results: are 2, it makes 4": emitted(("UNPACK_EX", ((0, 1), 0, 1, 2))),
    "word 0: ENTER_WITH: results: are 1, it makes 2": emitted(("ENTER_WITH", ((0,), 0))),
    "word 0: ENTER_ASYNC_WITH: results: are 1, it makes 2": emitted(("ENTER_ASYNC_WITH", ((0,), 0))),
    "word 0: EXCEPTION_GROUP_MATCHES: results: are 1, it makes 2": emitted(("EXCEPTION_GROUP_MATCHES", ((0,), 0, 0))),
    "loops: word 0: FOR_LOOP leads to RETURN, not FOR_ITER": emitted(("FOR_LOOP", (1,))),
    "loops: word 0: MOVE_FOR_LOOP leads to RETURN, not FOR_ITER": emitted(("MOVE_FOR_LOOP", (0, 1, 1))),
    "loops: word 0: FOR_START leads to RETURN, not FOR_ITER": emitted(("FOR_START", (2, 0, 1))),
    "loops: word 0: FOR_START makes another iterator than the FOR_ITER it leads to has": emitted(
        ("FOR_START", (2, 0, 1)), ("FOR_ITER", (0, 3, 2))
    ),
    # the instruction at word 0 takes two words
    "word 2: JUMP: target: no instruction starts at word 1": changed(
        words=words(ROWS["RETURN"].opcode | 255 << 8, 0x100, JUMP | 0xFFFFFE << 8),
        registers=300,
        positions=words(0, 0),
        handlers=(),
    ),
    "word 0: JUMP: target: no instruction starts at word 2": emitted(("JUMP", (2,))),
    "word 0: JUMP: target: no instruction starts at word -3": changed(words=words(JUMP | 0xFFFFFC << 8)),
    "word 0: CLEAR: the code falls off its end": changed(words=words(ROWS["CLEAR"].opcode)),
    "handlers: the range of words 0 to 0 is empty": emitted(handlers=[(0, 0, 0, 0, ())]),
    "handlers: no instruction starts at word 3, where a range starts": changed(handlers=((3, 4, 0, 0, ()),)),
    "handlers: no instruction ends before word 3, where a range ends": changed(handlers=((2, 3, 0, 0, ()),)),
    "handlers: the range from word 1 starts inside the one before": changed(
        handlers=((0, 2, 6, 0, ()), (1, 4, 6, 0, ()))
    ),
    "handlers: the range from word 0 starts inside the one before": changed(
        handlers=((1, 2, 6, 0, ()), (0, 1, 6, 0, ()))
    ),
    "handlers: no instruction starts at word 3, the target": changed(handlers=((0, 1, 3, 0, ()),)),
    "handlers: 4 is no register for the exception, they are 0 to 3": changed(handlers=((0, 1, 6, 4, ()),)),
    "handlers: -1 is no register for the exception, they are 0 to 3": changed(handlers=((0, 1, 6, -1, ()),)),
    "handlers: 4 is kept, the temporaries are 2 to 3": changed(handlers=((0, 1, 6, 3, (4,)),)),
    "positions: there are 1 of first steps for 0 instructions of two": changed(first_positions=words(0)),
    "positions: there are 0 of first steps for 1 instructions of two": replace(
        emitted(("CALL_GLOBAL", (NONE, 0, (0,)))), first_positions=words()
    ),
    "positions: no instruction of the original code is at byte 7000": replace(
        emitted(("CALL_GLOBAL", (NONE, 0, (0,)))), first_positions=words(7000)
    ),
    "positions: there are 5 for 6 instructions": changed(positions=words(0, 0, 0, 0, 0)),
    "positions: no instruction of the original code is at byte 3": changed(positions=words(0, 0, 0, 0, 0, 3)),
    "positions: no instruction of the original code is at byte 9000": changed(positions=words(0, 0, 0, 0, 0, 9000)),
}


@pytest.mark.parametrize("rule", BROKEN)
def test_broken_rules(rule):
    code = BROKEN[rule]
    with pytest.raises(VerifierError) as caught:
        code.verify()
    assert str(caught.value) == f"{code.code.co_qualname}: {rule}"


def test_code_that_keeps_all_rules():
    emitted(
        ("COPY_FREE_VARS", (1,)),
        ("UNPACK_EX", ((0, NONE, 1, 2), ~0, 1, 2)),
        ("CALL_KEYWORDS", (NONE, 0, 1, (~0, 1))),
        ("CALL_UNPACKED", (NONE, 0, ~1, NONE)),
        ("JUMP", (0,)),
        ("FOR_START", (2, 0, 6)),
        ("FOR_ITER", (0, 2, 8)),
        ("FOR_LOOP", (6,)),
        handlers=[(0, 2, 4, 0, (3,)), (2, 6, 4, 3, ())],
        free=True,
    ).verify()


def complaints() -> Iterator[str]:
    """What the verifier can say: a regular expression for each rule in its source."""
    for node in ast.walk(ast.parse(Path(verify.__file__).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Tuple) and len(node.elts) == 2 and not isinstance(node.elts[0], ast.Constant):
            said = node.elts[1]  # a rule: whether it holds, and what to say if not
        elif isinstance(node, ast.Return) and node.value is not None:
            said = node.value
        else:
            continue
        if isinstance(said, ast.JoinedStr):
            yield "".join(re.escape(part.value) if isinstance(part, ast.Constant) else ".+" for part in said.values)
        elif isinstance(said, ast.Constant) and isinstance(said.value, str):
            yield re.escape(said.value)


def test_every_rule_has_a_case():
    found = set(complaints())
    assert len(found) >= 26
    assert not [each for each in found if not any(re.search(f"(?:^|: ){each}$", case) for case in BROKEN)]

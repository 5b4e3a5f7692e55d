"""RegisterCode: building it, keeping constants apart, storing and loading it, and the rules a damaged one breaks."""

import struct
import zlib
from array import array
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regvm.code import HEADER, Builder, Pool, RegisterCode, variable_names
from regvm.errors import VerifierError
from regvm.isa import NONE, ROWS


def sample(x, y):
    return sorted(x, key=x + y)


def sample_code() -> RegisterCode:
    """Two variables, two temporaries (2, 3), two constants (4, 5), a handler; words 0, 1, 2, 4, 5, 6."""
    builder = Builder(sample.__code__, "O2")
    one = ~builder.constant(1)
    print_ = ~builder.constant("text")
    builder.emit("ADD", (2, 0, one), 2)
    builder.emit("JUMP_IF_LESS", (0, one, 4), 2)
    builder.emit("CALL_KEYWORDS", (3, print_, builder.literal(("key",)), (0, 1)), 4, keep=True)
    builder.emit("LOAD_GLOBAL", (NONE, builder.literal("name")), 4)
    builder.emit("CHECK_BOUND", (1, builder.literal("y")), 6)
    builder.emit("RETURN", (2,), 6)
    return builder.finish(4, [(0, 4, 5, 3, (2,))])


def fields(code):
    return (
        code.code,
        code.variables,
        code.registers,
        code.constants,
        code.literals,
        code.words,
        code.positions,
        code.first_positions,
        code.handlers,
        code.pipeline,
    )


# -- building ---------------------------------------------------------------------------------------------------------


def test_the_sample_is_what_was_emitted():
    code = sample_code()
    code.verify()
    assert (code.variables, code.registers, code.constants) == (2, 4, (1, "text"))
    assert code.literals == (("key",), "name", "y")
    assert list(code.positions) == [2, 2, 4, 4, 6, 6]
    assert code.handlers == ((0, 5, 6, 3, (2,)),)
    assert [(each.row.name, each.operands, each.position) for each in code.instructions()] == [
        ("ADD", (2, 0, 4), 0),
        ("JUMP_IF_LESS", (0, 4, 5), 1),
        ("CALL_KEYWORDS", (3, 5, 0, (0, 1)), 2),
        ("LOAD_GLOBAL", (NONE, 1), 4),
        ("CHECK_BOUND", (1, 2), 5),
        ("RETURN", (2,), 6),
    ]


@pytest.mark.parametrize("labels", [{700: 0, 800: 3}, None])
def test_targets_may_be_labels(labels):
    builder = Builder(sample.__code__)
    builder.emit("JUMP", (800 if labels else 3,), 0)
    builder.emit("JUMP_IF_TRUE", (0, 700 if labels else 0), 0)
    assert len(builder) == 2
    builder.emit("RETURN", (0,), 0)
    builder.emit("RETURN", (1,), 0)
    jump, branch, *_ = builder.finish(2, labels=labels).instructions()
    assert (jump.operands, branch.operands) == ((3,), (0, 0))


def test_wrong_use_of_the_builder():
    builder = Builder(sample.__code__)
    with pytest.raises(KeyError, match="ADDD"):
        builder.emit("ADDD", (0, 0, 0), 0)
    with pytest.raises(ValueError, match="ADD has 3 operands, not 2"):
        builder.emit("ADD", (0, 0), 0)


def test_variables_are_in_the_order_of_localsplus():
    def outer(argument, captured):
        cell = 1
        local = 2

        def inner(own):
            return captured, cell, own

        return inner, local

    outer_code = outer.__code__
    assert variable_names(outer_code) == ("argument", "captured", "local", "inner", "cell")
    assert variable_names(outer(1, 2)[0].__code__) == ("own", "captured", "cell")


# -- constants --------------------------------------------------------------------------------------------------------

APART = [
    1,
    1.0,
    True,
    0,
    0.0,
    -0.0,
    False,
    0j,
    complex(0.0, -0.0),
    complex(-0.0, 0.0),
    "a",
    b"a",
    None,
    ...,
    (),
    (1,),
    (1.0,),
    ((1, 0.0),),
    ((1, -0.0),),
    frozenset({1}),
    frozenset({1.0}),
    frozenset(),
    slice(1, 2),
    slice(1, 2.0),
    sample.__code__,
]


def test_constants_that_differ_in_type_or_sign_stay_apart():
    pool = Pool()
    assert [pool.index(value) for value in APART] == list(range(len(APART)))
    assert [pool.index(value) for value in APART] == list(range(len(APART)))
    assert all(kept is value for kept, value in zip(pool.values, APART, strict=True))


def test_equal_constants_are_one():
    pool = Pool()
    nan = struct.pack("<d", float("nan"))
    for value in (1 << 100, "ab" * 50, (1, ("x", 2.5)), frozenset({"p", "q"}), struct.unpack("<d", nan)[0]):
        assert pool.index(value) == pool.index(eval(repr(value), {"nan": struct.unpack("<d", nan)[0]}))
    assert len(pool.values) == 5


def test_equal_code_objects_stay_apart():
    """Two functions on the same line are equal code but not the same object."""
    first, second = (compile("0", "same", "eval") for _ in range(2))
    assert first == second
    pool = Pool()
    assert [pool.index(each) for each in (first, second, first)] == [0, 1, 0]


# -- storing ----------------------------------------------------------------------------------------------------------


def test_loading_gives_back_what_was_stored():
    code = sample_code()
    assert fields(RegisterCode.from_bytes(code.to_bytes())) == fields(code)


@given(
    st.lists(st.one_of(st.integers(), st.floats(allow_nan=False), st.text(), st.binary(), st.none()), max_size=300),
    st.integers(2, 400),
)
def test_large_code_survives_storing(constants, registers):
    builder = Builder(sample.__code__)
    operands = tuple(~builder.constant(value) for value in constants)
    start = builder.emit("BUILD_LIST", (registers - 1, operands), 0)
    builder.emit("JUMP_IF_NONE", (registers - 1, start), 0)
    builder.emit("RETURN", (registers - 1,), 2)
    code = builder.finish(registers)
    code.verify()
    assert fields(RegisterCode.from_bytes(code.to_bytes())) == fields(code)


def test_every_changed_byte_is_noticed():
    data = sample_code().to_bytes()
    for index in range(len(data)):
        damaged = bytearray(data)
        damaged[index] ^= 0x55
        with pytest.raises(VerifierError) as caught:
            RegisterCode.from_bytes(bytes(damaged), "file.twr")
        assert str(caught.value).startswith("file.twr: header: ")
        assert "\n" not in str(caught.value)


def test_every_truncation_is_noticed():
    data = sample_code().to_bytes()
    for length in range(len(data)):
        with pytest.raises(VerifierError, match=r"too few|announces"):
            RegisterCode.from_bytes(data[:length])
    with pytest.raises(VerifierError, match="announces"):
        RegisterCode.from_bytes(data + b"x")


def with_header(payload, **changes):
    """``payload`` behind a header that fits it, but for what is changed."""
    names = ("magic", "schema", "host", "fingerprint", "length", "checksum")
    values = dict(zip(names, HEADER.unpack_from(sample_code().to_bytes()), strict=True))
    values.update(length=len(payload), checksum=zlib.crc32(payload))
    return HEADER.pack(*{**values, **changes}.values()) + payload


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"magic": b"\xa7\x0d\x0d\x0a"}, "starts with"),
        ({"schema": 77}, "has schema 77, this is schema 2"),
        ({"host": b"cpython-27"}, "was made by cpython-27, this is cpython-3"),
        ({"fingerprint": 1}, "was made with another instruction set"),
        ({"checksum": 1}, "has the wrong checksum"),
    ],
)
def test_foreign_headers(changes, message):
    with pytest.raises(VerifierError, match=rf"^code\.twr: header: {message}"):
        RegisterCode.from_bytes(with_header(b"", **changes), "code.twr")


@pytest.mark.parametrize("payload", [b"", b"\xff\x00", b"N", b"(\x00\x00\x00\x00"])
def test_a_payload_of_other_things(payload):
    with pytest.raises(VerifierError, match=r"^code\.twr: payload: is not made of the expected fields"):
        RegisterCode.from_bytes(with_header(payload), "code.twr")


@pytest.mark.parametrize("handlers", [(1,), ((1, 2, 3),), ((0, 1, 2, "x"),)])
def test_handlers_of_other_things(handlers):
    data = replace(sample_code(), handlers=handlers).to_bytes()
    with pytest.raises(VerifierError, match="a handler is no tuple of four numbers"):
        RegisterCode.from_bytes(data)


def test_loading_verifies():
    data = replace(sample_code(), registers=1).to_bytes()
    with pytest.raises(VerifierError, match="1 registers for 2 variables"):
        RegisterCode.from_bytes(data)


# -- rules ------------------------------------------------------------------------------------------------------------


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
    "word 0: LOAD_GLOBAL: name: 3 is no literal, they are 0 to 2": emitted(("LOAD_GLOBAL", (0, 3))),
    "word 0: LOAD_GLOBAL: name: literal 7 is no name": emitted(("LOAD_GLOBAL", (0, 2))),
    "word 0: CALL_KEYWORDS: names: literal 'name' is no tuple of names": emitted(("CALL_KEYWORDS", (0, 0, 0, (1,)))),
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
        handlers=[(0, 2, 4, 0, (3,)), (2, 6, 4, 3, ())],
        free=True,
    ).verify()

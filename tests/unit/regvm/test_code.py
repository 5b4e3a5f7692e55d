"""RegisterCode: building it, keeping constants apart, storing and loading it."""

import marshal
import struct
import zlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regvm.code import HEADER, Builder, Pool, RegisterCode, variable_names
from regvm.errors import VerifierError
from regvm.isa import NONE
from tests.unit.regvm.sample import sample, sample_code


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


@pytest.mark.parametrize("kept", [("x",), (2.0,), (True,)])
def test_what_handlers_keep_is_numbers(kept):
    data = replace(sample_code(), handlers=((0, 5, 6, 3, kept),)).to_bytes()
    with pytest.raises(VerifierError, match="what a handler keeps are no registers"):
        RegisterCode.from_bytes(data)


FIELDS = "code variables registers constants literals words positions first_positions handlers pipeline".split()


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("value", [None, 1.0, [], b"123"])
def test_fields_of_other_things(field, value):
    """Three bytes are no word."""
    stored = list(marshal.loads(sample_code().to_bytes()[HEADER.size :]))
    stored[FIELDS.index(field)] = value
    with pytest.raises(VerifierError, match=r"^code\.twr: payload: is not made of the expected fields"):
        RegisterCode.from_bytes(with_header(marshal.dumps(tuple(stored))), "code.twr")


def test_loading_verifies():
    data = replace(sample_code(), registers=1).to_bytes()
    with pytest.raises(VerifierError, match="1 registers for 2 variables"):
        RegisterCode.from_bytes(data)

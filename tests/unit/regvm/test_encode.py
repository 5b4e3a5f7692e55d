"""Words of register code: what is encoded decodes to the same, whatever the size of operands, lists and jumps."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regvm.encode import decode, encode, words_from_bytes, words_to_bytes
from regvm.errors import VerifierError
from regvm.isa import EXTENDED, KEEP, NONE, ROWS, SHORT_FORMS, Kind, ShortForm

VALUES = st.one_of(
    st.integers(0, 253), st.just(NONE), st.sampled_from([254, 255, 256, 65536, NONE - 1]), st.integers(254, NONE - 1)
)


def words_of(*instructions):
    return encode([(ROWS[name], operands, keep) for name, operands, keep in instructions], 10)[0]


@st.composite
def programs(draw):
    count = draw(st.integers(1, 30))
    return [draw(instructions(count)) for _ in range(count)]


@st.composite
def instructions(draw, count):
    row = draw(st.sampled_from(list(ROWS.values())))
    operands = []
    for role in row.roles:
        if role.kind is Kind.TARGET:
            operands.append(draw(st.integers(0, count - 1)))
        elif role.counted:
            # The count itself leaves its byte at 255.
            many = draw(st.sampled_from([0, 1, 2, 5, 254, 255, 256, 510, 600]))
            operands.append(tuple(draw(VALUES) for _ in range(min(many, 6))) + (7,) * (many - 6))
        else:
            operands.append(draw(VALUES))
    return row, tuple(operands), draw(st.booleans())


@given(programs())
def test_decoding_gives_back_what_was_encoded(program):
    words, starts = encode(program, 10)
    decoded = list(decode(words))
    assert [each.position for each in decoded] == starts[:-1]
    assert starts[-1] == len(words)
    for (row, operands, keep), each in zip(program, decoded, strict=True):
        if row.has_target:
            operands = (*operands[:-1], starts[operands[-1]])
        assert (each.row, each.operands, each.keep) == (row, operands, keep)


@given(st.lists(st.integers(0, NONE), max_size=20))
def test_any_words_decode_or_are_refused(words):
    try:
        decoded = list(decode(array("I", words), "f"))
    except VerifierError as error:
        assert str(error).startswith("f: word ")
    else:
        assert sum(each.length for each in decoded) == len(words)


@given(programs(), st.data())
def test_truncated_words_are_refused_or_end_between_instructions(program, data):
    words, starts = encode(program, 10)
    length = data.draw(st.integers(0, len(words)))
    if length in starts:
        list(decode(words[:length]))
    else:
        with pytest.raises(VerifierError):
            list(decode(words[:length]))


def head(name: str, *, keep: bool = False, count: int | None = None, result: str = "") -> int:
    """The first byte, which is the opcode; of a row on the second page that is 127, and the opcode less 127 follows."""
    opcode = ROWS[name].opcode if count is None else SHORT_FORMS[ShortForm(name, count, result)]
    return (opcode if opcode < EXTENDED else EXTENDED | opcode - EXTENDED << 8) | KEEP * keep


@pytest.mark.parametrize(
    ("instruction", "expected"),
    [
        (("ADD", (1, 2, 3), False), [0x03020100 | head("ADD")]),
        (("ADD", (1, 2, 3), True), [0x03020100 | head("ADD", keep=True)]),
        # constant 0 stands behind the ten registers
        (("ADD", (1, 2, ~0), False), [0x0A020100 | head("ADD")]),
        (("ADD", (NONE, 2, 3), False), [0x0302FE00 | head("ADD")]),
        (("ADD", (254, 2, 300), False), [0xFF02FF00 | head("ADD"), 254, 300]),
        (("RETURN", (1,), False), [0x00000100 | head("RETURN")]),
        (("CALL", (1, 2, ()), False), [0x00020100 | head("CALL")]),
        (("CALL", (1, 2, (3, 4, 5)), False), [0x03020100 | head("CALL"), 0x00050403]),
        # a count with an opcode of its own
        (("CALL", (1, 2, (3,)), False), [0x03020100 | head("CALL", count=1)]),
        (("CALL", (NONE, 2, (300,)), True), [0xFF02FE00 | head("CALL", keep=True, count=1), 300]),
        (("CALL_METHOD", (1, 2, 0, ()), False), [0x00020100 | head("CALL_METHOD", count=0)]),
        # a result that is unwanted, or goes where the callee was, has no byte
        (("CALL", (2, 2, (3, 4)), False), [0x04030200 | head("CALL", count=2, result="callee")]),
        (("CALL", (1, 2, (3, 4)), False), [0x02020100 | head("CALL"), 0x00000403]),
        (("CALL_METHOD", (NONE, 2, 0, (3,)), False), [0x03000200 | head("CALL_METHOD", count=1, result="none")]),
        (("CALL_METHOD", (1, 2, 0, (3,)), False), [0x00020100 | head("CALL_METHOD"), 0x00000301]),
        (("UNPACK_SEQUENCE", ((1, 2), 3), False), [0x03020100 | head("UNPACK_SEQUENCE", count=2)]),
        # the second page: 127, then the opcode less 127
        (("LOAD_LOCALS", (1,), False), [0x00010000 | head("LOAD_LOCALS")]),
        (("LOAD_LOCALS", (1,), True), [0x00010000 | head("LOAD_LOCALS", keep=True)]),
        (("JUMP", (0,), False), [0xFFFFFF00 | head("JUMP")]),
        (("JUMP_IF_TRUE", (1, 0), False), [0xFFFF0100 | head("JUMP_IF_TRUE")]),
        (("JUMP_IF_LESS", (1, 2, 0), False), [0xFF020100 | head("JUMP_IF_LESS")]),
        # four operands leave 24 bits of the second word
        (("SEND", (1, 2, 3, 4, 0), False), [0x03020100 | head("SEND"), 0xFFFFFE04]),
    ],
)
def test_words(instruction, expected):
    assert list(words_of(instruction)) == expected


def test_a_full_word_gives_the_target_one_of_its_own():
    """No row has it today: the rule is kept for a row with three operands in front of its target."""
    from regvm.encode import _room

    assert [_room(bytes(size)) for size in (1, 2, 3, 4, 5)] == [3, 2, 1, 4, 3]


@pytest.mark.parametrize(("distance", "length"), [(127, 1), (128, 2), (-125, 1), (-126, 1), (-127, 2)])
def test_short_jumps_reach_127_words(distance, length):
    """Seen from the instruction that follows; a backward jump counts itself."""
    filler = [("CLEAR", (1,), False)] * abs(distance)
    jump = ("JUMP_IF_LESS", (1, 2, len(filler) + 1 if distance > 0 else 0), False)
    end = ("RETURN", (1,), False)
    program = [jump, *filler, end] if distance > 0 else [*filler, jump, end]
    decoded = list(decode(words_of(*program)))[0 if distance > 0 else -2]
    assert decoded.length == length
    assert decoded.operands[-1] == (decoded.length + distance if distance > 0 else 0)


def test_one_grown_jump_makes_another_grow():
    """The inner jump reaches exactly until the outer one inside its span needs its extra word."""
    program = [
        ("JUMP_IF_LESS", (1, 2, 128), False),
        ("JUMP_IF_LESS", (1, 2, 130), False),
        *[("CLEAR", (1,), False)] * 128,
        ("RETURN", (1,), False),
    ]
    first, second, *_ = decode(words_of(*program))
    assert (first.length, second.length) == (2, 2)
    assert second.operands[-1] == 132


DAMAGED = {
    "this has a short form with an opcode of its own": [ROWS["CALL"].opcode | 0x01_02_01_00, 3],
    f"no instruction has opcode {EXTENDED + 255}": [EXTENDED | 255 << 8],
    "the bytes that fill the last operand word are not zero": [ROWS["RETURN"].opcode | 1 << 24],
    "the words end inside an instruction": [ROWS["ADD"].opcode | 255 << 8],
    "an extra word holds 7, which fits in a byte": [ROWS["RETURN"].opcode | 255 << 8, 7],
    "an extra word holds the offset 3, which fits in front of it": [ROWS["JUMP"].opcode | 0x800000 << 8, 3],
}


@pytest.mark.parametrize("rule", DAMAGED)
@pytest.mark.parametrize("mark", [0, KEEP])
def test_damaged_words(rule, mark):
    first, *others = DAMAGED[rule]
    with pytest.raises(VerifierError) as caught:
        list(decode(array("I", [first | mark, *others]), "f"))
    assert (caught.value.function, caught.value.place, caught.value.rule) == ("f", "word 0", rule)


@pytest.mark.parametrize(
    "words",
    [
        [ROWS["CALL"].opcode | 200 << 24],  # the list is longer than the words
        [ROWS["BUILD_LIST"].opcode | 1 << 8 | 255 << 16 | 255 << 24],  # its count never ends
        [ROWS["SEND"].opcode],  # the second operand word is missing
        [ROWS["JUMP"].opcode | 0x800000 << 8],  # the offset is missing
    ],
)
def test_truncated_instructions(words):
    with pytest.raises(VerifierError, match="the words end inside an instruction"):
        list(decode(array("I", words)))


def test_bytes_are_little_endian():
    assert words_to_bytes(array("I", [0x0302012E])) == b"\x2e\x01\x02\x03"
    assert words_from_bytes(b"\x2e\x01\x02\x03") == array("I", [0x0302012E])

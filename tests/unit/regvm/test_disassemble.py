"""The listing of register code, to the letter."""

from textwrap import dedent

import pytest

from regvm.code import Builder, RegisterCode
from regvm.isa import NONE, ROWS

SOURCE = """\
def f(x, items):
    for item in items:
        x = x + item
    return g(x, key=1)
"""


def first_offsets(code):
    """The first instruction of each source line."""
    offsets = {}
    for start, _, line in code.co_lines():
        offsets.setdefault(line, start)
    return offsets


def listing(build, registers, source=SOURCE, handlers=()):
    namespace = {}
    exec(source, namespace)
    code = namespace["f"].__code__
    builder = Builder(code, "O2")
    build(builder, first_offsets(code))
    return builder.finish(registers, handlers)


def loop(builder, line):
    builder.emit("GET_ITERATOR", (3, 1), line[2])
    builder.emit("FOR_ITER", (2, 3, 4), line[2])
    builder.emit("ADD", (0, 0, 2), line[3])
    builder.emit("JUMP", (1,), line[3])
    builder.emit("LOAD_GLOBAL", (3, builder.literal("g")), line[4])
    builder.emit("CALL_KEYWORDS", (3, 3, builder.literal(("key",)), (0, ~builder.constant(1))), line[4], keep=True)
    builder.emit("RETURN", (3,), line[4])


def test_a_loop():
    code = listing(loop, 4, handlers=[(2, 3, 6, 3, (3,))])
    code.verify()
    assert code.disassemble() == dedent(
        """\
        f: 3 variables, 1 temporary, 1 constant, 7 instructions, 32 bytes
            2        0 GET_ITERATOR         3 1                t0 := iter(items)
              >>     1 FOR_ITER             2 3 to 4           item := next(t0); at its end clear it and go to 4
            3        2 ADD                  0 0 2              x := x + item
                     3 JUMP                 to 1               go to 1
            4 >>     4 LOAD_GLOBAL          3 0                t0 := globals.g
                     5 CALL_KEYWORDS k      3 3 1 (0 4)        t0 := t0(x, 1) with names ('key',)
              >>     7 RETURN               3                  leave the frame with t0
        Handlers:
          2 to 2 -> 7, t0 := the exception, keeping t0
        """
    )


def test_the_listing_survives_storing():
    code = listing(loop, 4)
    assert RegisterCode.from_bytes(code.to_bytes()).disassemble() == code.disassemble()


@pytest.mark.parametrize(
    ("name", "operands", "line"),
    [
        ("CALL", (NONE, 0, ()), "CALL                 - 0 ()             _ := x()"),
        (
            "UNPACK_SEQUENCE",
            ((3, NONE), 0),
            "UNPACK_SEQUENCE      (3 -) 0            t0, _ := unpack_sequence(x)",
        ),
        ("STORE_SUBSCRIPT", (0, 1, 2), "STORE_SUBSCRIPT      0 1 2              items[item] := x"),
        ("BUILD_SET", (3, (0, 1)), "BUILD_SET            3 (0 1)            t0 := {x, items}"),
        ("RAISE_AGAIN", (), "RAISE_AGAIN                             raise what is being handled"),
        ("SETUP_ANNOTATIONS", (), "SETUP_ANNOTATIONS                       setup_annotations()"),
        ("CALL_UNPACKED", (3, 0, 1, NONE), "CALL_UNPACKED        3 0 1 -            t0 := x(*items, **_)"),
    ],
)
def test_lines(name, operands, line):
    code = listing(lambda builder, lines: builder.emit(name, operands, lines[2]), 4)
    assert code.disassemble().splitlines()[1] == f"    2        0 {line}"


@pytest.mark.parametrize(
    ("constant", "shown"),
    [
        (None, "None"),
        ("x" * 100, "'xxxxxxxxxxxxxxxxx...xxxxxxxxxxxxxxxxxx'"),
        (1 << 100000, "<int of 100001 bits>"),
        (12345, "12345"),
        (test_a_loop.__code__, "<code test_a_loop>"),
        (frozenset("cab"), "frozenset({'a', 'b', 'c'})"),
    ],
    ids=["None", "string", "enormous", "number", "code", "set"],
)
def test_constants(constant, shown):
    def build(builder, lines):
        builder.emit("LOAD_CONSTANT", (0, ~builder.constant(constant)), lines[2])

    assert listing(build, 3).disassemble().splitlines()[1].endswith(f" x := {shown}")


def test_every_row_can_be_listed():
    """Each meaning can be filled in from its operands."""

    def build(builder, lines):
        for row in ROWS.values():
            operands = tuple((0, 1) if role.counted else 0 for role in row.roles)
            builder.emit(row.name, operands, lines[2])

    builder_listing = listing(lambda builder, lines: (builder.literal("name"), build(builder, lines)), 4).disassemble()
    assert len(builder_listing.splitlines()) == 1 + len(ROWS)
    assert "{" not in builder_listing.replace("{x, items}", "")

"""A small piece of register code with a bit of everything, for the tests to store, load and damage."""

from regvm.code import Builder, RegisterCode
from regvm.isa import NONE


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

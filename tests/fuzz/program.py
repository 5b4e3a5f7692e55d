"""The strategy: whole programs, from the decisions that Hypothesis draws."""

from hypothesis import strategies as st

from .blocks import Blocks
from .choices import Choices
from .definitions import Definitions
from .expressions import Expressions
from .patterns import Patterns
from .scope import Scope
from .statements import Statements

PARTS = [(1, "statement"), (2, "try_block"), (12, "define_function"), (3, "define_class")]
EXPRESSIONS = 90  #: how many compound expressions a program may have, about


class Author(Statements, Blocks, Definitions, Patterns, Expressions):
    """Writes one program."""

    def __init__(self, choices):
        self.choices = choices
        self.scope = Scope("module")
        self.lines = []
        self.indentation = 0
        self.functions = {}
        self.captured = []
        self.budget = EXPRESSIONS

    def emit(self, line):
        self.lines.append("    " * self.indentation + line)

    def write(self):
        """The text of a whole program."""
        while True:
            part = getattr(self, self.choices.weighted(PARTS))
            if self.choices.number(4):
                self.guarded(part)
            else:
                part(3)
            if self.budget <= 0 or not self.choices.more(5):
                break
        return "\n".join(self.lines) + "\n"

    def guarded(self, part):
        """A part of the program whose exception does not end the program."""
        self.emit("try:")
        self.indentation += 1
        part(3)
        self.indentation -= 1
        self.emit("except BaseException as error:")
        self.emit(f"    caught({self.label()}, error)")


@st.composite
def programs(draw):
    """Safe, terminating, deterministic programs; they need what `prelude` and `recording` define."""
    return Author(Choices(draw)).write()

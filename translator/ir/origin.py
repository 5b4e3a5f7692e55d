"""What the IR knows of the code object a function comes from: signature, names, flags, places in the source.

``Origin.of(code)`` reads it off; ``origin.make_code()`` makes a code object that has all of it, and a body that only
raises: enough for the rest of the chain, when a function was read from text.
"""

from __future__ import annotations

from dataclasses import dataclass
from inspect import CO_NEWLOCALS, CO_OPTIMIZED, CO_VARARGS, CO_VARKEYWORDS
from opcode import opmap
from types import CodeType

from .places import NO_RUNS, UNIT, Runs, line_table, runs_of

FILE = "<ir>"  #: the file name of a function whose text names none
FUNCTION_FLAGS = CO_OPTIMIZED | CO_NEWLOCALS  #: of a function whose text names no flags, but for its signature's
#: raises RuntimeError, as nothing is being handled: whoever executes what stands for code in text is told
BODY = bytes((opmap["RAISE_VARARGS"], 0))


@dataclass(frozen=True, slots=True)
class Origin:
    """The facts of one code object that its register code rests on."""

    qualname: str
    name: str
    file: str = FILE
    line: int = 1
    positional_only: int = 0  #: arguments that are
    positional: int = 0  #: arguments that may be, the positional-only ones included
    keyword_only: int = 0
    flags: int = FUNCTION_FLAGS
    names: tuple[str, ...] = ()  #: arguments, then other local variables
    cells: tuple[str, ...] = ()
    free: tuple[str, ...] = ()
    length: int = UNIT  #: of the code in bytes
    runs: Runs = NO_RUNS  #: where its instructions come from

    @classmethod
    def of(cls, code: CodeType) -> Origin:
        """The facts of ``code``."""
        return cls(
            code.co_qualname,
            code.co_name,
            code.co_filename,
            code.co_firstlineno,
            code.co_posonlyargcount,
            code.co_argcount,
            code.co_kwonlyargcount,
            code.co_flags,
            code.co_varnames,
            code.co_cellvars,
            code.co_freevars,
            len(code.co_code),
            runs_of(code),
        )

    @property
    def arguments(self) -> tuple[str, ...]:
        """The names that stand in the signature."""
        return self.names[: self.positional + self.keyword_only + self.has_rest + self.has_keywords]

    @property
    def has_rest(self) -> bool:
        """Whether it has an argument ``*rest``."""
        return bool(self.flags & CO_VARARGS)

    @property
    def has_keywords(self) -> bool:
        """Whether it has an argument ``**keywords``."""
        return bool(self.flags & CO_VARKEYWORDS)

    @property
    def usual_flags(self) -> int:
        """The flags of a plain function with this signature."""
        return FUNCTION_FLAGS | self.flags & (CO_VARARGS | CO_VARKEYWORDS)

    def make_code(self) -> CodeType:
        """A code object with these facts."""
        return CodeType(
            self.positional,
            self.positional_only,
            self.keyword_only,
            len(self.names),
            1,
            self.flags,
            BODY * (self.length // UNIT),
            (None,),
            (),
            self.names,
            self.file,
            self.name,
            self.qualname,
            self.line,
            line_table(self.runs, self.length, self.line),
            b"",
            self.free,
            self.cells,
        )

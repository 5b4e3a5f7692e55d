"""Reads the text that ``printer`` writes: ``parse(print_functions(functions)) == functions``.

A recursive descent along the grammar of ``docs/ir.md``, a line at a time; ``TextError`` says in which line the text is
no IR.  Whether the functions keep the rules of the IR is the verifier's question.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from types import CodeType
from typing import Any

from .block_reader import BlockReader
from .defaults import least_length, least_temporaries
from .heading_reader import ATTRIBUTES, LARGEST_CODE, read_heading, read_positions
from .literals import read_string, read_value
from .model import Function, Label
from .origin import FILE, Origin
from .places import NO_RUNS, UNIT, Place
from .scanner import Lines, Scanner, TextError

__all__ = ["IRFile", "TextError", "parse", "parse_file", "parse_function"]

CONSTANT = re.compile(r"\$")
WHICH = re.compile(r"#[1-9][0-9]*(?!\w)")
#: in a file: the number of a function, a block of it or None, the number of an instruction of that or None
Spot = tuple[int, Label | None, int | None]


@dataclass(frozen=True, slots=True)
class IRFile:
    """The functions of a file, and in which line each part of them stands."""

    functions: list[Function]
    lines: dict[Spot, int]


def parse(text: str) -> list[Function]:
    """The functions of a file; ``TextError`` where it is none."""
    return parse_file(text).functions


def parse_function(text: str) -> Function:
    """The one function of a file; ``TextError`` where it is none or has another number of them."""
    functions = parse(text)
    if len(functions) != 1:
        raise TextError(1, f"one function is expected, there are {len(functions)}")
    return functions[0]


def parse_file(text: str) -> IRFile:
    """The functions of a file with their lines; ``TextError`` where it is none."""
    return _Parser(text).file()


@dataclass(frozen=True, slots=True)
class _Mention:
    """A constant that is the code object of a function of the file."""

    qualname: str
    number: int | None  #: among those of this name, from 1


Constants = list[tuple[Scanner, Any]]  #: with the line each stands in


class _Parser:
    def __init__(self, text: str) -> None:
        self.lines = Lines(text)
        self.file_name = FILE
        self.functions: list[tuple[Function, Constants]] = []
        self.codes: list[CodeType] = []  #: of functions and declarations
        self.where: dict[Spot, int] = {}

    def file(self) -> IRFile:
        """``file``, ``function`` and ``declare``, in any order."""
        while self.lines.more():
            if scanner := self.lines.accept("file"):
                self.file_name = read_string(scanner)
                scanner.end()
            elif scanner := self.lines.accept("function"):
                self._function(scanner)
            elif scanner := self.lines.accept("declare"):
                self._declaration(scanner)
            else:
                self.lines.fail("file, function or declare is expected")
        for function, constants in self.functions:
            self._fill_pool(function, constants)
        return IRFile([function for function, _ in self.functions], self.where)

    # -- functions ----------------------------------------------------------------------------------------------------

    def _function(self, heading: Scanner) -> None:
        origin = read_heading(heading, self.file_name)
        temporaries = heading.number_below() if heading.accept("temporaries") else None
        heading.end()
        origin = self._attributes(origin)
        function = Function.of(heading.checked(origin.make_code))
        self.functions.append((function, self._constants()))
        self.where[len(self.functions) - 1, None, None] = heading.number
        self._blocks(function)
        function.code = self._code(heading, origin, least_length(function))
        function.temporaries = least_temporaries(function) if temporaries is None else temporaries

    def _declaration(self, heading: Scanner) -> None:
        origin = read_heading(heading, self.file_name)
        heading.end()
        self._code(heading, self._attributes(origin), UNIT)

    def _attributes(self, origin: Origin) -> Origin:
        """The lines after the heading, each at most once."""
        unread = dict(ATTRIBUTES)
        while found := next(((word, line) for word in unread if (line := self.lines.accept(word))), None):
            word, scanner = found
            origin = unread.pop(word)(origin, scanner)
            scanner.end()
        return origin

    def _code(self, heading: Scanner, origin: Origin, least_length: int) -> CodeType:
        """Read the positions, and make the code object, as everything that it must hold is known."""
        runs: list[tuple[int, Place]] = []
        length = None
        while length is None and (scanner := self.lines.accept("positions")):
            length = read_positions(scanner, runs)
            scanner.end()
        if runs and length is None:
            heading.fail("the positions have no end")
        if least_length > LARGEST_CODE:
            heading.fail("an offset is too large")
        length = least_length if length is None else length
        code: CodeType = heading.checked(replace(origin, runs=tuple(runs) or NO_RUNS, length=length).make_code)
        self.codes.append(code)
        return code

    def _blocks(self, function: Function) -> None:
        reader, number = BlockReader(function), len(self.functions) - 1
        while scanner := self.lines.accept("block"):
            block = reader.block(scanner)
            self.where[number, block.label, None] = scanner.number
            while scanner := self.lines.accept(""):
                self.where[number, block.label, len(block.instructions)] = scanner.number
                block.instructions.append(reader.instruction(scanner))

    # -- constants ----------------------------------------------------------------------------------------------------

    def _constants(self) -> Constants:
        found: Constants = []
        while scanner := self.lines.accept("constant"):
            scanner.expect(CONSTANT, "'$'")
            if scanner.number_below() != len(found):
                scanner.fail(f"constant ${len(found)} is expected")
            scanner.expect("=")
            found.append((scanner, _mention(scanner) if scanner.accept("function") else _value(scanner)))
            scanner.end()
        return found

    def _fill_pool(self, function: Function, constants: Constants) -> None:
        for index, (scanner, value) in enumerate(constants):
            if isinstance(value, _Mention):
                value = self._mentioned(value, scanner)
            if function.constants.index(value) != index:
                scanner.fail("the constant has another number already")

    def _mentioned(self, mention: _Mention, scanner: Scanner) -> CodeType:
        codes = [code for code in self.codes if code.co_qualname == mention.qualname]
        if len(codes) < (mention.number or 1):
            scanner.fail(f"there is no such function in the file: {mention.qualname!r}")
        if mention.number is None and len(codes) > 1:
            scanner.fail(f"there are {len(codes)} functions {mention.qualname!r}, say which: #1, #2")
        return codes[(mention.number or 1) - 1]


def _mention(scanner: Scanner) -> _Mention:
    name = read_string(scanner)
    number = scanner.accept(WHICH)
    return _Mention(name, None if number is None else int(number[1:]))


def _value(scanner: Scanner) -> Any:
    try:
        return read_value(scanner)
    except RecursionError:
        scanner.fail("brackets are nested too deeply")

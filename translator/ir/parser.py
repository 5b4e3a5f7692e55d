"""Reads the text that ``printer`` writes; ``parse(print_function(function), function.code) == function``.

A line that makes no sense raises ``ValueError`` with its number.
"""

from __future__ import annotations

import ast
import marshal
import re
from types import CodeType
from typing import Any

from .model import Block, Edge, Function, Instruction, Operand
from .opcodes import OPCODES
from .printer import variable_spellings

HEADER = re.compile(r"function (?P<name>'.*'|\".*\") \((?P<variables>.*)\) temporaries (?P<count>\d+)")
CONSTANT = re.compile(r"constant \$\d+ = (?P<text>.*)")
BLOCK = re.compile(r"block (?P<label>\d+)(?: \((?P<parameters>[^)]*)\))?(?: unwind (?P<handler>.*?))?:")
EDGE = re.compile(r"block (?P<label>\d+)(?: \((?P<arguments>[^)]*)\))?")
INSTRUCTION = re.compile(
    r"(?:(?P<results>\S+(?:, \S+)*) = )?(?P<opcode>\w+)(?P<operands>(?: [^\s\[@>-][^\s]*)*)"
    r"(?: \[(?P<immediates>.*)\])?(?: -> (?P<targets>.*))? @(?P<position>\d+)(?: after @(?P<first>\d+))?"
)


def parse(text: str, code: CodeType) -> Function:
    """The function written in ``text``; ``code`` is the code object it was made from."""
    return _Parser(code).parse(text)


class _Parser:
    def __init__(self, code: CodeType) -> None:
        self.function = Function.of(code)
        self.words = {word: slot for slot, word in enumerate(variable_spellings(self.function.variables))}
        self.block: Block | None = None

    def parse(self, text: str) -> Function:
        for number, line in enumerate(text.splitlines(), start=1):
            if line.strip() and not line.lstrip().startswith(";"):
                try:
                    self._line(line.strip())
                except (ValueError, KeyError, SyntaxError, IndexError) as error:
                    raise ValueError(f"line {number}: {line.strip()}: {error}") from None
        return self.function

    def _line(self, line: str) -> None:
        if match := HEADER.fullmatch(line):
            self._header(match)
        elif match := CONSTANT.fullmatch(line):
            self.function.constants.index(self._constant(match["text"]))
        elif match := BLOCK.fullmatch(line):
            self._begin(match)
        elif match := INSTRUCTION.fullmatch(line):
            self._instruction(match)
        else:
            raise ValueError("is no line of the IR")

    def _header(self, match: re.Match[str]) -> None:
        words = [word for word in match["variables"].split(", ") if word]
        if words != list(self.words):
            raise ValueError(f"the variables of the code are {', '.join(self.words) or 'none'}")
        self.function.temporaries = int(match["count"])

    def _constant(self, text: str) -> Any:
        if text.startswith("co_consts["):
            return self.function.code.co_consts[int(text[len("co_consts[") : -1])]
        if text.startswith("marshal "):
            return marshal.loads(bytes.fromhex(text.removeprefix("marshal ")))
        return ast.literal_eval(text)

    def _begin(self, match: re.Match[str]) -> None:
        handler = self._edge(match["handler"]) if match["handler"] else None
        self.block = Block(int(match["label"]), self._operands(match["parameters"]), [], handler)
        if self.block.label in self.function.blocks:
            raise ValueError("there is another block with this label")
        self.function.blocks[self.block.label] = self.block

    def _instruction(self, match: re.Match[str]) -> None:
        if self.block is None:
            raise ValueError("an instruction stands in a block")
        targets = [self._edge(each[0]) for each in EDGE.finditer(match["targets"] or "")]
        self.block.instructions.append(
            Instruction(
                OPCODES[match["opcode"]],
                [self._operand(word) for word in (match["results"] or "").split(", ") if word],
                self._operands(match["operands"]),
                ast.literal_eval(f"({match['immediates']},)") if match["immediates"] else (),
                int(match["position"]),
                tuple(targets),
                int(match["first"]) if match["first"] else None,
            )
        )

    def _edge(self, text: str) -> Edge:
        match = EDGE.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r} is no edge")
        return Edge(int(match["label"]), self._operands(match["arguments"]))

    def _operands(self, text: str | None) -> list[Operand]:
        return [self._operand(word) for word in (text or "").split()]

    def _operand(self, word: str) -> Operand:
        if word.startswith("$"):
            return ~int(word[1:])
        if word.startswith("%"):
            return self.function.first_temporary + int(word[1:])
        return self.words[word]

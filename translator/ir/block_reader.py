"""Reads the blocks of a function: headers, instructions, edges, operands."""

from __future__ import annotations

import re
from typing import Any

from .heading import spelling, variable_spellings
from .heading_reader import NAME, read_name
from .literals import read_value
from .model import Block, Edge, Function, Instruction, Operand
from .opcodes import OPCODES, Opcode
from .scanner import Scanner

OPERAND = re.compile(rf"[%$][0-9]+(?!\w)|{NAME.pattern}")
NUMBERED = re.compile(r"[%$]")
SLOT = re.compile(r"#[0-9]+(?!\w)")
OPCODE = re.compile(r"[a-z_0-9]+(?!\w)")


class BlockReader:
    """Reads into one function, whose variables are known."""

    def __init__(self, function: Function) -> None:
        self.function = function
        self.slots = {word: slot for slot, word in enumerate(variable_spellings(function.variables))}

    def block(self, scanner: Scanner) -> Block:
        """What follows ``block``: a block without its instructions."""
        label = scanner.number_below()
        if label in self.function.blocks:
            scanner.fail(f"there is another block {label}")
        parameters = self._arguments(scanner)
        handler = self._edge(scanner) if scanner.accept("unwind") else None
        scanner.expect(":")
        scanner.end()
        block = self.function.blocks[label] = Block(label, parameters, [], handler)
        return block

    def instruction(self, scanner: Scanner) -> Instruction:
        """A whole line."""
        results = self._results(scanner)
        opcode = _opcode(scanner)
        instruction = Instruction(
            opcode, results, self._operands(scanner), _immediates(scanner), 0, self._targets(scanner)
        )
        scanner.expect("@")
        instruction.position = scanner.number_below()
        if scanner.accept("after"):
            scanner.expect("@")
            instruction.first_position = scanner.number_below()
        scanner.end()
        return instruction

    def _results(self, scanner: Scanner) -> list[Operand]:
        """What stands before ``=``; nothing if there is none, as the first word is the opcode then."""
        if not re.match(r"[^\[@>]*?(?<!-)=", scanner.rest):
            return []
        results = list(scanner.listed(lambda: self._operand(scanner)))
        scanner.expect("=")
        return results

    def _targets(self, scanner: Scanner) -> tuple[Edge, ...]:
        return tuple(scanner.listed(lambda: self._edge(scanner))) if scanner.accept("->") else ()

    def _edge(self, scanner: Scanner) -> Edge:
        scanner.expect("block")
        return Edge(scanner.number_below(), self._arguments(scanner))

    def _arguments(self, scanner: Scanner) -> list[Operand]:
        """Operands in brackets, or nothing."""
        if not scanner.accept("("):
            return []
        operands = [self._operand(scanner), *self._operands(scanner)]
        scanner.expect(")")
        return operands

    def _operands(self, scanner: Scanner) -> list[Operand]:
        found = []
        while scanner.sees(OPERAND):
            found.append(self._operand(scanner))
        return found

    def _operand(self, scanner: Scanner) -> Operand:
        kind = scanner.accept(NUMBERED)
        if kind is not None:
            number = scanner.number_below()
            return ~number if kind == "$" else self.function.first_temporary + number
        word = spelling(read_name(scanner)) + (scanner.accept(SLOT) or "")
        slot = self.slots.get(word)
        return scanner.fail(f"there is no variable {word}") if slot is None else slot


def _opcode(scanner: Scanner) -> Opcode:
    name = scanner.expect(OPCODE, "an opcode")
    return OPCODES[name] if name in OPCODES else scanner.fail(f"there is no opcode {name}")


def _immediates(scanner: Scanner) -> tuple[Any, ...]:
    if not scanner.accept("["):
        return ()
    found = tuple(scanner.listed(lambda: read_value(scanner)))
    scanner.expect("]")
    return found

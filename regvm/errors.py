"""The error of code that breaks a rule of its format: IR or register code, damaged or badly made."""

from __future__ import annotations


class VerifierError(Exception):
    """A broken rule: the function, the place in it (``word 12``, ``block 3``), the instruction or "", the rule."""

    def __init__(self, function: str, place: str, instruction: str, rule: str) -> None:
        super().__init__(function, place, instruction, rule)
        self.function = function
        self.place = place
        self.instruction = instruction
        self.rule = rule

    def __str__(self) -> str:
        return ": ".join(filter(None, (self.function, self.place, self.instruction, self.rule)))

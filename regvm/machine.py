"""The register machine: code objects translated to register code and run by the generated loop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from types import CodeType
from typing import Any

from runtime.code import GuestCode
from runtime.frame import Frame
from runtime.machine import Fact, Machine

from .code import RegisterCode, Traceable
from .encode import WORD
from .frame import RegisterFrame
from .isa import traffic
from .pairs import fuse
from .program import load

Translate = Callable[[CodeType], RegisterCode]
TranslateTraceable = Callable[[CodeType], Traceable]


class RegisterMachine(Machine):
    """Executes register code; ``translate`` makes it from code objects the first time they run.

    What is traced when it begins runs the code of ``translate_traceable`` instead, in which a debugger may jump.
    """

    name = "register"
    frame_type = RegisterFrame

    def __init__(
        self,
        translate: Translate,
        translate_traceable: TranslateTraceable,
        *,
        pipeline: str = "",
        counting: bool = False,
        engine: str = "loop",
    ) -> None:
        super().__init__()
        self.translate = translate
        self.translate_traceable = translate_traceable
        self.pipeline = pipeline
        self.counting = counting
        self.engine = engine
        loops: Any = import_module(f".{engine}", __package__)
        self.numbers: dict[str, int] = loops.NUMBERS
        self.unprepared = ((self.numbers["PREPARE"], None, None, None, None),)
        self.names = {number: name for name, number in self.numbers.items()}
        self.run = self.run_untraced = loops.run_counting if counting else loops.run
        self.run_tracing = loops.run_tracing

    def _prepare(self, guest: GuestCode) -> None:
        self._install(guest, self.translate(guest.code))
        if self.engine == "fused":
            fuse(guest, self.numbers, self.names)

    def _install(self, guest: GuestCode, code: RegisterCode) -> None:
        guest.source = program = load(code, self.numbers)
        guest.handlers = program.handlers
        guest.offsets = program.code.positions + program.code.first_positions
        guest.first_steps = program.first_steps()
        guest.counts = [0] * len(program.tuples)
        guest.tail = [*guest.tail[: guest.variable_count - guest.parameter_count], *program.extra]
        guest.program = guest.plain = program.tuples

    def _prepare_traceable(self, guest: GuestCode) -> None:
        made = self.translate_traceable(guest.code)
        self._install(guest, made.register_code)
        guest.source.stacks = made.stacks

    def complete_frame(self, frame: Frame) -> None:
        """Add temporaries and constants; where the dispatch loop enters a function, its first instruction does."""
        guest = frame.guest
        if guest.program is self.unprepared:
            self.prepare(guest)
        if len(frame.fast) == guest.variable_count:
            frame.fast += guest.source.extra

    def facts(self, guest: GuestCode) -> list[Fact]:
        facts = [
            Fact(
                each.row.name,
                *traffic(each.row, each.operands),
                each.length * WORD,
                each.row.is_move,
                each.row.is_call,
                each.row.work,
            )
            for each in guest.source.instructions
        ]
        for index, performed in guest.source.performed():
            other = facts[performed]  # its words are fetched, too
            own = facts[index]
            reads, writes, size = own.reads + other.reads, own.writes + other.writes, own.size + other.size
            facts[index] = replace(own, reads=reads, writes=writes, size=size)
        return facts

    def code_bytes(self, guest: GuestCode) -> tuple[int, int]:
        size = len(guest.source.code.words) * WORD
        return size, size

"""The stack machine: decoded CPython instructions run by the generated loop."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from runtime.code import GuestCode
from runtime.frame import Frame
from runtime.machine import Fact, Machine

from .decode import Decoded, Instruction, decode, payload
from .frame import BOTTOM, StackFrame
from .pairs import fuse
from .traffic import traffic
from .versions import current


class StackMachine(Machine):
    """Executes CPython bytecode as it is, on a value stack."""

    name = "stack"
    frame_type = StackFrame

    def __init__(self, *, counting: bool = False, engine: str = "loop") -> None:
        super().__init__()
        current()  # imported now: later the guest's modules are in the way
        self.counting = counting
        self.engine = engine
        loops: Any = import_module(f".{engine}", __package__)
        self.numbers: dict[str, int] = loops.NUMBERS
        self.unprepared = ((self.numbers["PREPARE"], None),)
        self.handed: dict[str, int] | None = loops.HANDED if engine == "fused" else None
        self.run = self.run_untraced = loops.run_counting if counting else loops.run
        self.run_tracing = loops.run_tracing

    def _prepare(self, guest: GuestCode) -> None:
        self._install(guest, decode(guest.code))
        if self.handed is not None:
            fuse(guest, self.numbers, self.handed)

    def _prepare_traceable(self, guest: GuestCode) -> None:
        self._install(guest, decode(guest.code, traceable=True))

    def _install(self, guest: GuestCode, decoded: Decoded) -> None:
        guest.source = decoded
        guest.handlers = decoded.handlers
        guest.offsets = [each.offset for each in decoded.instructions]
        guest.counts = [0] * len(decoded.instructions)
        numbers = self.numbers
        guest.program = guest.plain = [(numbers[each.row.name], payload(each.fields)) for each in decoded.instructions]

    def facts(self, guest: GuestCode) -> list[Fact]:
        fused = current().fused
        return [_fact(each, fused) for each in guest.source.instructions]

    def code_bytes(self, guest: GuestCode) -> tuple[int, int]:
        size = len(guest.code.co_code)
        return size - 2 * guest.source.cache_units, size

    def complete_frame(self, frame: Frame) -> None:
        frame.stack = [*BOTTOM]  # type: ignore[attr-defined]


def _fact(instruction: Instruction, fused: dict[str, int]) -> Fact:
    reads, writes = traffic(instruction)
    row = instruction.row
    parts = fused.get(instruction.opcode, 1)
    return Fact(instruction.opcode, reads, writes, 2 * instruction.units, row.is_move, row.is_call, row.work, parts)

"""What is called is looked up by the call."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import ClassVar

from regvm.isa import CALLS

from ..analysis import Analyses
from ..analysis.liveness import Liveness
from ..ir.model import Block, Function, Instruction, Operand
from ..ir.opcodes import CALL, OPCODES, Opcode
from .registry import Pass, register
from .rewriting import count_uses, some_live_on


@dataclass(frozen=True)
class CallLookup(Pass):
    """Merge lookups with the calls that follow them."""

    requires = (Liveness.of,)
    preserves = (Liveness.of,)  # of blocks: what was looked up lived inside one
    fusing = True
    calls: ClassVar[dict[Opcode, Opcode]]  #: for a lookup the opcode that does both

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Merge every pair there is."""
        candidates = [(block, pairs) for block in function.blocks.values() if (pairs := self._pairs(block))]
        if not candidates:
            return False
        uses, liveness = count_uses(function), analyses.get(Liveness.of)
        found = [self._merge(*each, uses, liveness, function.first_temporary) for each in candidates]
        return any(found)

    def _pairs(self, block: Block) -> set[int]:
        """The places of calls whose callee was looked up just before."""
        instructions = block.instructions
        return {
            index
            for index in range(1, len(instructions))
            if instructions[index].opcode is CALL
            and instructions[index - 1].opcode in self.calls
            and instructions[index - 1].results[0] == instructions[index].operands[0]
        }

    def _merge(self, block: Block, pairs: set[int], uses: Counter[Operand], liveness: Liveness, first: int) -> bool:
        live = set(liveness.live_out.get(block.label, ()))
        kept: list[Instruction] = []
        index = len(block.instructions) - 1
        while index >= 0:
            instruction = block.instructions[index]
            lookup = block.instructions[index - 1]
            operands = [*lookup.operands, *instruction.operands[1:]]
            if index in pairs and uses[lookup.results[0]] == 1 and not some_live_on(operands, live, first):
                instruction.opcode = self.calls[lookup.opcode]
                instruction.operands = operands
                instruction.immediates = lookup.immediates
                instruction.first_position = lookup.position
                index -= 1
            kept.append(instruction)
            live.difference_update(instruction.results)
            live.update(instruction.operands)
            index -= 1
        kept.reverse()
        changed = len(kept) != len(block.instructions)
        block.instructions = kept
        return changed


@register
@dataclass(frozen=True)
class MethodCall(CallLookup):
    """Look an attribute up and call it in one instruction.

    ::

        before                              after
        %1 = load_attribute x ['append']    %2 = call_method x y ['append']
        %2 = call %1 y

    Legal when nobody else reads the attribute and nothing stands between; each half keeps its place in the source.  Not
    done where some temporaries die in the call and others live on: the instruction could say only one of the two.
    """

    name = "method_call"
    calls: ClassVar[dict[Opcode, Opcode]] = {OPCODES["load_attribute"]: OPCODES[CALLS["load_attribute"].lower()]}


@register
@dataclass(frozen=True)
class GlobalCall(CallLookup):
    """Look a global, or a name of a module or class body, up and call it in one instruction.

    ::

        before                              after
        %1 = load_global ['len']            %2 = call_global x ['len']
        %2 = call %1 x

    Legal when nobody else reads what was found and nothing stands between; each half keeps its place in the source.
    """

    name = "global_call"
    calls: ClassVar[dict[Opcode, Opcode]] = {
        OPCODES[name]: OPCODES[CALLS[name].lower()] for name in ("load_global", "load_name")
    }

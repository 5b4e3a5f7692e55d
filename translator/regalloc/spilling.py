"""Spilling: what lives in memory is reloaded right before an instruction that names it, and stored right after one
that makes it ("spill everywhere", Chaitin 1982).

::

    before                      after, with x and %1 in memory
    %1 = call f                 %8 = call f
    %2 = add x %1               %1 = move %8
                                %9 = move x
                                %10 = move %1
                                %2 = add %9 %10

Nothing changes for the program: a move cannot raise and runs no code, and the second reference a reload makes is
consumed by the instruction it is for, as what the stack machine loads is.  Where a temporary is read last its reload
empties it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Set

from ..analysis import Analyses
from ..analysis.liveness import Liveness
from ..ir.model import Block, Function, Instruction, Label, Operand, result_ways
from ..ir.opcodes import FOR_ITER, FOR_START, GET_ITERATOR, JUMP, MOVE, MOVE_FOR_LOOP, PERFORMING
from .allocation import Room
from .lifetimes import deaths, unwatched
from .naming import NAMES_RESULTS, named_operands


class Spiller:
    """Rewrites one function, as often as it takes; the function is its own."""

    def __init__(self, function: Function) -> None:
        self.function = function
        self.ways_in = Counter(edge.target for block in function.blocks.values() for edge in block.edges)
        self.ways_in[next(iter(function.blocks))] += 1
        self.memory: set[Operand] = set()  #: temporaries that live there
        self.pinned: set[Operand] = set()  #: temporaries made here: each is consumed by the instruction after it
        self.copies: list[tuple[Operand, Operand]] = []  #: moves between temporaries made here: target, source

    def room(self, registers: int) -> Room:
        """What is left to give out."""
        return Room(registers, self.memory, self.pinned)

    def evict(self, homes: Set[Operand]) -> None:
        """Let variables and temporaries live in memory."""
        self.memory.update(home for home in homes if home >= self.function.first_temporary)
        for block in self.function.blocks.values():
            block.instructions = list(self._rewritten(block, homes))
        blocks: dict[Label, Block] = {}
        for label, block in self.function.blocks.items():
            blocks[label] = block
            blocks |= {each.label: each for each in self._store_branch_results(block, homes)}
        self.function.blocks = blocks
        self._stop_looping()

    def separate(self, analyses: Analyses) -> None:
        """Copy what an instruction names and what lives on where other operands die in it, since it consumes all or
        none; else the emitter would, into registers of its own."""
        liveness = analyses.get(Liveness.of)
        ignored = unwatched(self.function)
        for label, block in self.function.blocks.items():
            if label in liveness.live_in and any(_consumes_all(each) for each in block.instructions):
                unwinding = liveness.unwinding.get(label)
                dying, _ = deaths(block, self.function.first_temporary, liveness.live_out[label], unwinding)
                rewritten: list[Instruction] = []
                for instruction, dead in zip(block.instructions, dying, strict=True):
                    if _consumes_all(instruction) and not ignored.issuperset(dead):
                        staying = {each for each in instruction.operands if each >= self.function.first_temporary}
                        rewritten += self._reloads(instruction, staying - set(dead))
                    rewritten.append(instruction)
                block.instructions = rewritten

    def unwatched(self, known: set[Operand]) -> set[Operand]:
        """Of the temporaries copied here those that hold what nobody sees die, as ``known`` ones do."""
        found = set(known)
        for _ in range(2):  # into memory, and from there
            found.update(target for target, source in self.copies if source in found)
        return found

    def counts(self) -> tuple[int, int]:
        """How many reloads, and how many stores to memory, there are."""
        moves = [each for each in self.function.instructions() if each.opcode is MOVE]
        reloads = sum(each.results[0] in self.pinned for each in moves)
        return reloads, sum(each.operands[0] in self.pinned for each in moves)

    def _new(self) -> Operand:
        temporary = self.function.new_temporary()
        self.pinned.add(temporary)
        return temporary

    def _move(self, target: Operand, source: Operand, position: int) -> Instruction:
        if min(target, source) >= self.function.first_temporary:
            self.copies.append((target, source))
        return Instruction(MOVE, [target], [source], (), position)

    def _rewritten(self, block: Block, homes: Set[Operand]) -> Iterator[Instruction]:
        for instruction in block.instructions:
            yield from self._reloads(instruction, homes)
            yield instruction
            if not instruction.opcode.ends and NAMES_RESULTS[instruction.opcode]:
                for index, home in enumerate(instruction.results):
                    if home in homes:
                        instruction.results[index] = self._new()
                        yield self._move(home, instruction.results[index], instruction.position)

    def _reloads(self, instruction: Instruction, homes: Set[Operand]) -> Iterator[Instruction]:
        """The moves before an instruction, one for each home; it reads what they loaded."""
        loaded: dict[Operand, Operand] = {}
        operands = instruction.operands
        for index in named_operands(instruction):
            home = operands[index]
            if home in homes and home >= 0 and home not in self.pinned:
                if home not in loaded:
                    loaded[home] = self._new()
                    yield self._move(loaded[home], home, instruction.position)
                operands[index] = loaded[home]

    def _store_branch_results(self, block: Block, homes: Set[Operand]) -> Iterator[Block]:
        """What a branch writes on one of its ways is stored there, in the block it goes to if nobody else does, else in
        a new one."""
        branch = block.terminator
        for index, (home, edge) in enumerate(zip(branch.results, result_ways(branch), strict=True)):
            if home in homes:
                branch.results[index] = self._new()
                store = self._move(home, branch.results[index], branch.position)
                if self.ways_in[edge.target] == 1 and home not in edge.arguments:
                    self.function.blocks[edge.target].instructions.insert(0, store)
                    continue
                jump = Instruction(JUMP, [], [], (), branch.position, (edge.copy(),))
                edge.target, edge.arguments = self.function.new_label(), []
                yield Block(edge.target, [], [store, jump])

    def _stop_looping(self) -> None:
        """What does not begin with ``for_iter`` any more, because of a reload, is jumped to."""
        blocks = self.function.blocks
        for block in blocks.values():
            last = block.terminator
            if last.opcode not in PERFORMING:
                continue
            if blocks[last.targets[0].target].instructions[0].opcode is not FOR_ITER:
                if last.opcode is FOR_START:
                    made = Instruction(GET_ITERATOR, last.results, last.operands, (), last.position)
                    block.instructions.insert(-1, made)
                    last.results, last.operands = [], []
                elif last.opcode is MOVE_FOR_LOOP:
                    block.instructions.insert(-1, Instruction(MOVE, last.results, last.operands, (), last.position))
                    last.results, last.operands = [], []
                last.opcode = JUMP


def _consumes_all(instruction: Instruction) -> bool:
    """Whether an instruction lets go of all operands, before its result comes, or of none."""
    return instruction.opcode.row.consumes_first and not instruction.opcode.staying

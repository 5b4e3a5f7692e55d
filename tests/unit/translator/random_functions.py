"""Random functions for the analyses: a few blocks of a few instructions, any edges, handlers, parameters and arguments.

They are well formed, each temporary is written once, but it may be read where it was not written: analyses answer for
those too.
"""

from hypothesis import strategies as st

from translator.ir.model import Block, Edge, Function, Instruction
from translator.ir.opcodes import OPCODES


def f(a, b):
    c = d = 0


VARIABLES = range(4)
#: opcode, results, operands: a variable that is looked at in place is ``v``, any other operand ``o``
PLAIN = """
move 1 o|add 1 oo|is 1 oo|take 1 v|delete 0 v|check_bound 0 v|make_cell 0 v|copy_free_vars 0|get_iterator 1 o
unpack_sequence 2 o|clear 0 t|store_attribute 0 oo
"""
TERMINATORS = "jump 0 1|jump_if_true 0 2 o|jump_if_none 0 2 o|for_iter 1 2 o|send 2 2 oo|return 0 0 o|raise 0 0 o"


class _Draw:
    """The state while one function is drawn."""

    def __init__(self, draw) -> None:
        self.draw = draw
        self.function = Function.of(f.__code__)
        self.known: list[int] = [self.function.new_temporary() for _ in range(3)]

    def operand(self) -> int:
        return self.draw(st.sampled_from([*VARIABLES, *self.known]))

    def operands(self, kinds: str) -> list[int]:
        pools = {"v": list(VARIABLES), "t": self.known, "o": [*VARIABLES, *self.known]}
        return [self.draw(st.sampled_from(pools[kind])) for kind in kinds]

    def results(self, count: int, opcode: str) -> list[int]:
        found: list[int] = []
        for _ in range(count):
            variable = opcode != "take" and self.draw(st.booleans())
            free = [each for each in VARIABLES if each not in found]
            found.append(self.draw(st.sampled_from(free)) if variable else self.temporary())
        return found

    def temporary(self) -> int:
        self.known.append(self.function.new_temporary())
        return self.known[-1]

    def edge(self, targets: list[Block], exceptional: bool = False) -> Edge:
        target = self.draw(st.sampled_from(targets))
        count = len(target.parameters) - exceptional
        return Edge(target.label, [self.operand() for _ in range(count)])

    def instruction(self) -> Instruction:
        name, results, *kinds = self.draw(st.sampled_from(PLAIN.strip().replace("\n", "|").split("|"))).split()
        opcode = OPCODES[name]
        operands = self.operands("".join(kinds))
        immediates = (1,) if name == "copy_free_vars" else ("x",) * opcode.immediates
        return Instruction(opcode, self.results(int(results), name), operands, immediates)

    def terminator(self, targets: list[Block]) -> Instruction:
        name, results, ways, *kinds = self.draw(st.sampled_from(TERMINATORS.split("|"))).split()
        operands = self.operands("".join(kinds))
        written = self.results(int(results), name)
        edges = tuple(self.edge(targets) for _ in range(int(ways)))
        return Instruction(OPCODES[name], written, operands, (), 0, edges)


@st.composite
def functions(draw, largest: int = 7) -> Function:
    """A function of up to ``largest`` blocks and ``largest`` handlers' blocks."""
    state = _Draw(draw)
    function = state.function
    ordinary = [Block(label) for label in range(draw(st.integers(1, largest)))]
    handlers = [Block(100 + label) for label in range(draw(st.integers(0, 3)))]
    for block in [*ordinary[1:], *handlers]:
        least = block in handlers
        block.parameters = [state.temporary() for _ in range(draw(st.integers(least, 2)))]
    for block in draw(st.permutations([*ordinary[1:], *handlers])):
        function.blocks[block.label] = block
    function.blocks = {0: ordinary[0], **function.blocks}
    for block in function.blocks.values():
        block.instructions = [state.instruction() for _ in range(draw(st.integers(0, 4)))]
        block.instructions.append(state.terminator(ordinary))
        if handlers and draw(st.booleans()):
            block.handler = state.edge(handlers, exceptional=True)
    return function

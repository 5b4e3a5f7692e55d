"""The intermediate representation of the translator, and its text form.

Read ``model`` (functions, blocks, instructions, operands), then ``opcodes`` (the table, derived from the register
machine's rows), ``origin`` (what is known of the code object). ``printer`` and ``parser`` are each other's inverse,
``values``, ``heading``, ``places`` and ``defaults`` hold the parts of the text; ``verifier`` checks the rules of
``rules``.
"""

from .model import Block, Edge, Function, Instruction, Label, Operand, written_variables
from .opcodes import OPCODES, Opcode

__all__ = ["OPCODES", "Block", "Edge", "Function", "Instruction", "Label", "Opcode", "Operand", "written_variables"]

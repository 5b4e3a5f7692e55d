"""The intermediate representation of the translator, and its text form.

Read ``model`` (functions, blocks, instructions, operands), then ``opcodes`` (the table, derived from the register
machine's rows). ``printer`` and ``parser`` are each other's inverse; ``verifier`` states the rules.
"""

from .model import Block, Edge, Function, Instruction, Label, Operand, written_variables
from .opcodes import OPCODES, Opcode

__all__ = ["OPCODES", "Block", "Edge", "Function", "Instruction", "Label", "Opcode", "Operand", "written_variables"]

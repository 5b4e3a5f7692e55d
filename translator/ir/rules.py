"""The rules of the IR, by the names under which ``verifier`` reports them; ``docs/ir.md`` lists them."""

from __future__ import annotations

from typing import Final

RULES: Final[dict[str, str]] = dict(
    tuple(line.split(maxsplit=1))  # type: ignore[misc]
    for line in """
has-blocks          A function has a block.
block-label         A block is kept under its own label.
entry-parameters    The entry has no parameters.
block-empty         A block has an instruction.
one-terminator      The last instruction of a block, and no other, says where to go on.
result-count        An instruction has the results of its opcode.
operand-count       An instruction has the operands of its opcode.
immediate-count     An instruction has the immediates of its opcode.
immediate-kind      A name is a string, the names of keyword arguments are a tuple of strings, the rest small numbers.
target-count        An instruction has the targets of its opcode: a branch two, a jump one, others none.
position            A position is the even offset of an instruction in the code.
first-position      An instruction of two steps has a second position, that of its first step; no other one has.
temporary-range     A temporary is one of those given out.
constant-range      A constant is one of the function's.
constant-written    A result or parameter is no constant.
parameter-temporary A parameter of a block is a temporary.
single-assignment   A temporary is written once.
variable-twice      An instruction writes a variable once.
variable-operand    `take`, `check_bound`, `delete` and `make_cell` are about a variable.
clear-temporary     `clear` is about a temporary.
returned-constant   What is returned after a store is a constant.
iterator-constant   What `for_iter` and `send` resume is no constant.
catch-temporary     What `catch` moves to its result is a temporary.
pair-registers      Where `move_pair` stores first to a temporary, it does not read one second.
loop-move           What `move_for_loop` copies is a variable or constant, to a variable.
pair-order          What `move_pair` stores second is not what it overwrites first.
move-onto-itself    A value is not moved to where it is.
keyword-names       A call has an argument for each of its keyword names.
free-variables      `copy_free_vars` copies all free variables.
edge-target         An edge leads to a block of the function.
edge-arity          An edge has an argument for each parameter of its block, but for the exception.
handler-parameter   The block of a handler has a parameter for the exception.
handler-entry       A block that exceptions enter is entered by nothing else.
for-loop-target     `for_loop`, `for_start` and `move_for_loop` go to a block that begins with `for_iter`.
for-loop-passing    `for_start` and `move_for_loop` pass nothing.
for-start-iterator  The iterator that `for_start` makes is the one of the `for_iter`.
branch-result       What a branch makes on one of its ways is read on that way only.
dominance           A temporary is written on every way before it is read.
handler-dominance   What a handler reads is written before the first instruction that can raise to it.
""".strip().splitlines()
)

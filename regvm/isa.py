"""The register machine's instruction set: a row for each instruction, and how its operands stand in 32-bit words.

::

     bits   0      7 8     15 16     23 24     31
           +--------+--------+--------+--------+
           |k opcode|   A    |   B    |   C    |   first word; k (bit 7) is the keep mark
           +--------+--------+--------+--------+
           |   D    |   E    |   F    |   G    |   more operand words where needed, the last one filled with 0
           +--------+--------+--------+--------+
           |        extra word of 32 bits      |   one for each operand byte 255, in operand order
           +-----------------------------------+

* **Opcodes** 0 to 126 stand in the first byte.  127 (``EXTENDED``) there says that byte A holds the rest: the opcode is
  127 + A and the operands begin in B.  This second page is for what programs seldom execute.
* **Operands** take a byte each, in the order of the row.  254 is *none* (a result nobody wants, an absent operand);
  255 is the escape for a value of 254 or more, which follows in an extra word.
* **Lists** are a count byte and the items.  A count of 255 or more is a run of bytes 255 and the remainder: 300 is
  255, 45.  The most frequent counts of some instructions have opcodes of their own, after which no count byte stands,
  nor one for a result that is unwanted, or goes where the callee was: the table *Short forms*.
* **Jump targets** come last and fill what is left of the last operand word: 24 bits (``JUMP``), 16 (one operand before)
  or 8 (two), or a word of its own: a signed number of words from the instruction that follows.  The most negative
  number is the escape: the offset stands in an extra word.
* **Keep**: reading a temporary register consumes it, the machine clears it afterwards.  With the keep mark the
  temporaries this instruction reads stay alive.  Variables and constants always stay.  ``FOR_ITER``, ``SEND``
  and ``CATCH`` say themselves when they clear what they iterate over or catch.

Legend: ``R[x]`` is a register: the variables of the code object come first, in ``localsplus`` order, then temporaries.
``RK[x]`` is a register or a constant; constants stand behind the registers in the same list.  ``K[x]`` is a constant.
``L[x]`` is an item of the literal pool (names).  A bare letter is a number.

Operation rows are derived from :data:`runtime.operations.OPERATIONS`: results, operands, immediates in this order.
Control rows are the table below.  The encoder, the verifier, the dispatch loops, the counters, the disassembler and
``docs/register-instruction-set.md`` all read the rows.

After Lua's ``lopcodes.h``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import count, product
from typing import NamedTuple

from runtime.operations import OPERATIONS, Operation
from runtime.work import Work, work_of

EXTENDED = 127  #: in the opcode's place: the opcode is 127 + the byte that follows
KEEP = 128  #: the keep mark, added to the first byte
NONE = 0xFFFF_FFFF  #: the operand that is absent, as decoded; in the words it is ``NONE_BYTE``
NONE_BYTE = 254
ESCAPE_BYTE = 255

#: branches that store what they test, on one of their ways
STORING = frozenset({"jump_if_false_store", "jump_if_true_store", "jump_if_not_none_store", "jump_if_none_else_store"})
#: rows that let go of their operands before they write: a result may be long in coming
CONSUMES_FIRST = STORING | {
    *("call", "call_found", "call_keywords", "call_unpacked", "send", "yield", "yield_delegated")
}
#: rows that do what two CPython instructions do, each at a place in the source of its own
TWO_STEPS = frozenset({"call_found", "return_result", "return_after"})
#: operations that are done with their operands before they ask for the truth of what they computed
ASKS_AFTERWARDS = frozenset({"is_less", "is_less_equal", "is_equal", "is_not_equal", "is_greater", "is_greater_equal"})

#: what is looked at and left where it is, by operation or control row: other instructions drop it
STAYING = {
    line.split()[0]: tuple(line.split()[1:])
    for line in """
FOR_ITER iterator
SEND receiver
YIELD_DELEGATED receiver
exception_matches error
list_append target
list_extend target
set_add target
set_update target
map_add target
dict_update target
dict_merge target function
""".strip().splitlines()
}

Operand = int | tuple[int, ...]  #: the value of one role; a tuple for a counted list


class Kind(StrEnum):
    """What the number in an operand's place means."""

    RESULT = "result"  #: a register written; NONE drops the result
    OPERAND = "operand"  #: a register or constant read; a temporary is consumed
    CONSTANT = "constant"  #: a constant read: an index as in OPERAND, behind the registers
    VARIABLE = "variable"  #: a register looked at or changed in place: never a constant, never consumed
    LITERAL = "literal"  #: an index into the literal pool
    NUMBER = "number"  #: an unsigned number
    TARGET = "target"  #: where a jump goes: decoded, the word index of an instruction


@dataclass(frozen=True, slots=True)
class Role:
    """One operand of a row."""

    name: str
    kind: Kind
    counted: bool = False  #: a list of them
    optional: bool = False  #: may be NONE
    reads: bool = False  #: counts as an operand read
    writes: bool = False  #: counts as an operand write


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """One instruction; compared by identity."""

    name: str
    opcode: int
    roles: tuple[Role, ...]
    operation: Operation | None  #: what it performs; with ``control``: a branch's condition, what finds a callee
    control: str | None  #: what a machine must know itself: one of ``CONTROL_WORDS``
    meaning: str  #: as an assignment, the role names in braces
    can_raise: bool
    is_terminator: bool  #: never continues with the instruction that follows
    reads: tuple[Role, ...] = field(init=False)
    writes: tuple[Role, ...] = field(init=False)

    @property
    def consumes_first(self) -> bool:
        """Whether operands die before the results are stored, also those whose register one takes."""
        if self.control is not None or self.operation is None:
            return self.control in CONSUMES_FIRST
        return self.operation.many or self.operation.name in ASKS_AFTERWARDS

    def __post_init__(self) -> None:
        object.__setattr__(self, "reads", tuple(role for role in self.roles if role.reads))
        object.__setattr__(self, "writes", tuple(role for role in self.roles if role.writes))

    def __repr__(self) -> str:
        return f"<row {self.name}>"

    @property
    def is_call(self) -> bool:
        """Whether it calls what it is given."""
        return self.control is not None and self.control.startswith("call")

    @property
    def work(self) -> Work:
        """What it does for the program."""
        return work_of(self.operation, self.control)

    @property
    def staying(self) -> tuple[str, ...]:
        """The names of the operands that stay where they are, whatever the keep mark says."""
        return STAYING.get(self.operation.name if self.operation else self.name, ())

    @property
    def has_two_steps(self) -> bool:
        """Whether it has the place in the source of two CPython instructions."""
        return self.control in TWO_STEPS

    @property
    def counts_results(self) -> bool:
        """Whether its operation wants to be told how many results there are, which the list of them says."""
        return self.operation is not None and listed_immediates(self.operation) != self.operation.immediates

    @property
    def is_move(self) -> bool:
        """Whether it only copies a register to a register."""
        return self.control in ("move", "move_pair", "take")

    @property
    def is_extended(self) -> bool:
        """Whether its opcode stands on the second page."""
        return self.opcode >= EXTENDED

    @property
    def has_target(self) -> bool:
        """Whether it may jump; the target is its last operand."""
        return bool(self.roles) and self.roles[-1].kind is Kind.TARGET

    @property
    def summary(self) -> str:
        """The meaning in one line, with the names of the roles: ``result := lhs + rhs``."""
        return self.meaning.format_map({role.name: role.name for role in self.roles})


# -- operations -------------------------------------------------------------------------------------------------------

#: how an operation is written; any other one as a call of its name
EXPRESSIONS = {
    line.split(maxsplit=1)[0]: line.split(maxsplit=1)[1].strip()
    for line in """
negative -{value}
positive +{value}
invert ~{value}
not not {value}
to_bool bool({value})
add {lhs} + {rhs}
subtract {lhs} - {rhs}
multiply {lhs} * {rhs}
true_divide {lhs} / {rhs}
floor_divide {lhs} // {rhs}
remainder {lhs} % {rhs}
power {lhs} ** {rhs}
left_shift {lhs} << {rhs}
right_shift {lhs} >> {rhs}
and {lhs} & {rhs}
or {lhs} | {rhs}
xor {lhs} ^ {rhs}
matrix_multiply {lhs} @ {rhs}
inplace_add {lhs} += {rhs}
inplace_subtract {lhs} -= {rhs}
inplace_multiply {lhs} *= {rhs}
inplace_true_divide {lhs} /= {rhs}
inplace_floor_divide {lhs} //= {rhs}
inplace_remainder {lhs} %= {rhs}
inplace_power {lhs} **= {rhs}
inplace_left_shift {lhs} <<= {rhs}
inplace_right_shift {lhs} >>= {rhs}
inplace_and {lhs} &= {rhs}
inplace_or {lhs} |= {rhs}
inplace_xor {lhs} ^= {rhs}
inplace_matrix_multiply {lhs} @= {rhs}
less {lhs} < {rhs}
less_equal {lhs} <= {rhs}
equal {lhs} == {rhs}
not_equal {lhs} != {rhs}
greater {lhs} > {rhs}
greater_equal {lhs} >= {rhs}
is_less bool({lhs} < {rhs})
is_less_equal bool({lhs} <= {rhs})
is_equal bool({lhs} == {rhs})
is_not_equal bool({lhs} != {rhs})
is_greater bool({lhs} > {rhs})
is_greater_equal bool({lhs} >= {rhs})
is {lhs} is {rhs}
is_not {lhs} is not {rhs}
contains {item} in {container}
not_contains {item} not in {container}
exception_matches {error} matches {kind}
subscript {container}[{key}]
store_subscript {container}[{key}] := {value}
delete_subscript del {container}[{key}]
subscript_slice {container}[{start}:{stop}]
store_slice {container}[{start}:{stop}] := {value}
build_slice slice({start}, {stop})
build_slice_step slice({start}, {stop}, {step})
build_tuple ({items},)
build_list [{items}]
build_set {{{items}}}
load_attribute {owner}.{name}
store_attribute {owner}.{name} := {value}
delete_attribute del {owner}.{name}
load_global globals.{name}
store_global globals.{name} := {value}
delete_global del globals.{name}
load_name names.{name}
store_name names.{name} := {value}
delete_name del names.{name}
load_cell {cell}.contents
store_cell {cell}.contents := {value}
delete_cell del {cell}.contents
get_iterator iter({iterable})
get_length len({subject})
make_cell {index} := cell({index})
nop nothing
copy_free_vars the last {count} variables := closure
""".strip().splitlines()
}

#: operations on the second page of opcodes, for what is seldom executed
SELDOM = set(
    """
positive matrix_multiply inplace_matrix_multiply inplace_power inplace_left_shift inplace_right_shift
is_less is_less_equal is_equal is_not_equal is_greater is_greater_equal
delete_subscript build_slice_step set_update dict_merge list_to_tuple unpack_ex
delete_attribute load_super_attribute load_super_attribute_zero import_star define_function
convert_value format_converted format_converted_with_spec
set_function_attribute display stop_iteration_error wrap_async_item intrinsic_1 intrinsic_2
get_async_iterator get_async_next get_awaitable get_yield_from_iterator
match_mapping match_sequence match_keys match_class get_length nop
exception_group_matches prepare_reraise_star enter_async_with exit_with load_special
load_shown_attribute store_shown_attribute store_slice load_common_constant
build_template build_interpolation build_interpolation_with_spec
load_locals load_from_dict_or_globals delete_name delete_global store_global load_build_class load_assertion_error
setup_annotations make_cell copy_free_vars delete_cell load_class_cell load_from_dict_or_cell
""".split()
)


class ShortForm(NamedTuple):
    """An instruction whose opcode says how long its list is, and perhaps where its result goes."""

    name: str
    length: int
    result: str = ""  #: ``none``: it is dropped, ``callee``: to the callee's register; no byte says so


#: what is written under an opcode of its own
SHORT = (
    ShortForm("CALL", 1),
    ShortForm("CALL", 2, "callee"),
    ShortForm("CALL_GLOBAL", 1),
    ShortForm("CALL_NAME", 1),
    ShortForm("CALL_METHOD", 0),
    ShortForm("CALL_METHOD", 1, "none"),
    ShortForm("MAKE_FUNCTION", 1),
    ShortForm("DEFINE_FUNCTION", 1),
    ShortForm("BUILD_TUPLE", 2),
    ShortForm("BUILD_STRING", 2),
    ShortForm("UNPACK_SEQUENCE", 2),
    ShortForm("ENTER_WITH", 2),
)

LITERALS = {"name"}  #: immediates that are objects; the others are numbers
IN_PLACE = {"index"}  #: immediates that are the register of a variable


def listed_immediates(operation: Operation) -> tuple[str, ...]:
    """The immediates that are operands of the row: how many results there are says the list of them."""
    return tuple(name for name in operation.immediates if not (operation.many and name == "count"))


def _operation_roles(operation: Operation) -> Iterator[Role]:
    if operation.many:
        yield Role("results", Kind.RESULT, counted=True, optional=True, writes=True)
    elif operation.has_result:
        yield Role("result", Kind.RESULT, optional=True, writes=True)
    for name in operation.operands:
        yield Role(name.lstrip("*"), Kind.OPERAND, counted=name.startswith("*"), reads=True)
    for name in listed_immediates(operation):
        if name in IN_PLACE:
            yield Role(name, Kind.VARIABLE, reads=True, writes=True)
        else:
            yield Role(name, Kind.LITERAL if name in LITERALS else Kind.NUMBER)


def _expression(operation: Operation) -> str:
    if operation.name in EXPRESSIONS:
        return EXPRESSIONS[operation.name]
    arguments = [f"{{{name.lstrip('*')}}}" for name in operation.operands]
    arguments += [f"{name}={{{name}}}" for name in listed_immediates(operation)]
    return f"{operation.name}({', '.join(arguments)})"


def _operation_row(operation: Operation, opcode: int) -> Row:
    roles = tuple(_operation_roles(operation))
    assigned = f"{{{roles[0].name}}} := " if operation.has_result else ""
    meaning = assigned + _expression(operation)
    return Row(operation.name.upper(), opcode, roles, operation, None, meaning, operation.can_raise, False)


# -- control ----------------------------------------------------------------------------------------------------------

#: name | roles | facts | meaning.
#: Roles: ``>`` result, ``=`` constant, ``!`` variable (r read, w written), ``'`` literal, ``@`` target, bare operand;
#: ``...`` a counted list, ``?`` may be NONE, ``/`` written instead of the result before it.
#: Facts: ``raises`` can raise or run guest code, ``ends`` never continues with the next instruction.
CONTROL = """
MOVE             | >result source         |        | {result} := {source}
MOVE_PAIR        | >first >second source other |  | {first} := {source}, then {second} := {other}
LOAD_CONSTANT    | >result =constant      |        | {result} := {constant}
TAKE             | >result !variable:rw   |        | {result} := {variable}, then clear {variable}
CLEAR            | !register:w            |        | {register} := unbound
CHECK_BOUND      | !variable:r 'name      | raises | raise UnboundLocalError(name={name}) if {variable} is unbound
UNBIND           | !variable:w            |        | {variable} := None, then unbound
FORGET           | !variable:w            |        | {variable} := unbound
DELETE           | !variable:rw 'name     | raises | check as CHECK_BOUND with name={name}, {variable} := unbound
JUMP             | @target                | ends   | go to {target}
JUMP_IF_FALSE    | condition @target      | raises | if not {condition}: go to {target}
JUMP_IF_TRUE     | condition @target      | raises | if {condition}: go to {target}
JUMP_IF_NONE     | value @target          |        | if {value} is None: go to {target}
JUMP_IF_NOT_NONE | value @target          |        | if {value} is not None: go to {target}
JUMP_IF_FALSE_STORE | >result condition @target | raises | if not {condition}: {result} := {condition}, go to {target}
JUMP_IF_TRUE_STORE | >result condition @target | raises | if {condition}: {result} := {condition}, go to {target}
JUMP_IF_NOT_NONE_STORE | >result value @target | | if {value} is not None: {result} := {value}, go to {target}
JUMP_IF_NONE_ELSE_STORE | >result value @target | | if {value} is None: go to {target}; else {result} := {value}
FOR_ITER         | >item iterator @target | raises | {item} := next({iterator}); at its end clear it and go to {target}
FOR_LOOP         | @target                | ends   | execute the FOR_ITER at {target} and go on from there
MOVE_FOR_LOOP    | >result source @target | ends | \
{result} := {source}, then execute the FOR_ITER at {target} and go on from there
CALL             | >result callee arguments...        | raises | {result} := {callee}({arguments})
CALL_KEYWORDS    | >result callee 'names arguments... | raises | {result} := {callee}({arguments}) with names {names}
CALL_UNPACKED    | >result callee arguments keywords? | raises | {result} := {callee}(*{arguments}, **{keywords})
RETURN           | value                  | ends   | leave the frame with {value}
RETURN_GENERATOR | >result                | raises | leave the frame with its generator; {result} := what is sent
YIELD            | >result value          | raises | suspend the frame with {value}; {result} := what is sent
YIELD_DELEGATED  | >result value receiver | raises | \
suspend the frame, in `yield from` or `await` of {receiver}, with {value}; {result} := what is sent
SEND             | >yielded >/returned receiver value @target | raises | \
{yielded} := {receiver}.send({value}); at its end {returned} := its value, clear it and go to {target}
RAISE_AGAIN      |                        | raises ends | raise what is being handled
RAISE            | error                  | raises ends | raise {error}
RAISE_FROM       | error cause            | raises ends | raise {error} from {cause}
RERAISE          | error                  | raises ends | go on unwinding with {error}
END_ASYNC_FOR    | iterator error         | raises | drop {iterator} if {error} is StopAsyncIteration, else unwind on
CLEANUP_THROW    | >result receiver error | raises | \
{result} := {error}.value and drop {receiver} if it is StopIteration, else go on unwinding
"""

#: conditions that a branch evaluates itself: JUMP_IF_X and JUMP_UNLESS_X.  What a comparison returns is still asked for
#: its truth.
CONDITIONS = """
less less_equal equal not_equal greater greater_equal is is_not contains not_contains exception_matches
""".split()

#: operations that find what is called next: the row that does both
CALLS = {"load_attribute": "CALL_METHOD", "load_global": "CALL_GLOBAL", "load_name": "CALL_NAME"}

#: operations whose result a return leaves the frame with at once: RETURN_X
RETURNED = """
load_attribute load_global subscript add subtract multiply true_divide floor_divide remainder negative not
less less_equal equal not_equal greater greater_equal is is_not contains not_contains
build_tuple build_string
""".split()

#: operations without a result after which a return leaves the frame at once: X_RETURN
RETURNED_AFTER = "store_attribute store_subscript".split()

SELDOM_CONTROL = {
    "MOVE_PAIR",
    "MOVE_FOR_LOOP",
    "JUMP_IF_FALSE_STORE",
    "JUMP_IF_TRUE_STORE",
    "JUMP_IF_NOT_NONE_STORE",
    "JUMP_IF_NONE_ELSE_STORE",
    "UNBIND",
    "FORGET",
    "RETURN_GENERATOR",
    "RAISE_FROM",
    "RAISE_AGAIN",
    "END_ASYNC_FOR",
    "CLEANUP_THROW",
    "YIELD_DELEGATED",
}

MARKS = {">": Kind.RESULT, "=": Kind.CONSTANT, "!": Kind.VARIABLE, "'": Kind.LITERAL, "@": Kind.TARGET}


def _role(text: str) -> Role:
    kind = MARKS.get(text[0], Kind.OPERAND)
    name, _, access = text.lstrip(">=!'@/").rstrip(".?").partition(":")
    return Role(
        name,
        kind,
        counted=text.endswith("..."),
        optional=text.endswith("?") or kind is Kind.RESULT,
        reads=kind in (Kind.OPERAND, Kind.CONSTANT) or "r" in access,
        writes="w" in access or (kind is Kind.RESULT and not text.startswith(">/")),
    )


def _control_row(line: str, opcode: int) -> Row:
    name, roles, facts, meaning = (cell.strip() for cell in line.split("|", 3))
    words = facts.split()
    return Row(
        name, opcode, tuple(map(_role, roles.split())), None, name.lower(), meaning, "raises" in words, "ends" in words
    )


def _branch_row(operation: Operation, word: str, opcode: int) -> Row:
    """``word`` is ``if`` or ``unless``: which outcome of the condition jumps."""
    roles = (*(role for role in _operation_roles(operation) if role.kind is Kind.OPERAND), Role("target", Kind.TARGET))
    condition = _expression(operation)
    meaning = f"if {condition}" if word == "if" else f"if not ({condition})"
    return Row(
        f"JUMP_{word}_{operation.name}".upper(),
        opcode,
        roles,
        operation,
        f"jump_{word}",
        f"{meaning}: go to {{target}}",
        operation.can_raise,
        False,
    )


def _call_row(operation: Operation, name: str, opcode: int) -> Row:
    result, *found_by = _operation_roles(operation)
    roles = (result, *found_by, Role("arguments", Kind.OPERAND, counted=True, reads=True))
    meaning = f"{{result}} := {_expression(operation)}({{arguments}})"
    return Row(name, opcode, roles, operation, "call_found", meaning, True, False)


def _return_row(operation: Operation, opcode: int) -> Row:
    roles = tuple(role for role in _operation_roles(operation) if role.kind is not Kind.RESULT)
    name, meaning = f"RETURN_{operation.name}".upper(), f"leave the frame with {_expression(operation)}"
    return Row(name, opcode, roles, operation, "return_result", meaning, operation.can_raise, True)


def _return_after_row(operation: Operation, opcode: int) -> Row:
    roles = (*_operation_roles(operation), Role("returned", Kind.CONSTANT, reads=True))
    name, meaning = f"{operation.name}_RETURN".upper(), f"{_expression(operation)}, leave the frame with {{returned}}"
    return Row(name, opcode, roles, operation, "return_after", meaning, operation.can_raise, True)


def _start_row(operation: Operation, opcode: int) -> Row:
    roles = (*_operation_roles(operation), Role("target", Kind.TARGET))
    meaning = f"{{result}} := {_expression(operation)}, execute the FOR_ITER at {{target}} and go on from there"
    return Row("FOR_START", opcode, roles, operation, "for_start", meaning, True, True)


def _catch_row(operation: Operation, opcode: int) -> Row:
    result = Role("result", Kind.RESULT, optional=True, writes=True)
    error = Role("error", Kind.VARIABLE, reads=True)
    kind = next(role for role in _operation_roles(operation) if role.name == "kind")
    meaning = "if {error} matches {kind}: {result} := {error}, then clear {error}; else go to {target}"
    return Row(
        "CATCH", opcode, (result, error, kind, Role("target", Kind.TARGET)), operation, "catch", meaning, True, False
    )


def _page(opcode: int, seldom: bool) -> Iterator[Row]:
    """The rows of one page of opcodes, numbered from ``opcode``: control, what is derived from two, operations."""
    numbers = count(opcode)
    for line in CONTROL.strip().splitlines():
        if (line.split()[0] in SELDOM_CONTROL) is seldom:
            yield _control_row(line, next(numbers))
    for name, word in product(CONDITIONS, ("if", "unless")):
        if not seldom:
            yield _branch_row(OPERATIONS[name], word, next(numbers))
    for called, name in CALLS.items():
        if not seldom:
            yield _call_row(OPERATIONS[called], name, next(numbers))
    if not seldom:
        yield _start_row(OPERATIONS["get_iterator"], next(numbers))
    if seldom:
        yield _catch_row(OPERATIONS["exception_matches"], next(numbers))
    for derive, names in ((_return_row, RETURNED), (_return_after_row, RETURNED_AFTER)):
        for name in names:
            if seldom:
                yield derive(OPERATIONS[name], next(numbers))
    for operation in OPERATIONS.values():
        if (operation.name in SELDOM) is seldom:
            yield _operation_row(operation, next(numbers))


ROWS: dict[str, Row] = {row.name: row for row in (*_page(0, seldom=False), *_page(EXTENDED, seldom=True))}
BY_OPCODE: dict[int, Row] = {row.opcode: row for row in ROWS.values()}


#: the opcodes behind the rows of the first page
SHORT_FORMS: dict[ShortForm, int] = dict(
    zip(SHORT, count(sum(not row.is_extended for row in ROWS.values())), strict=False)
)


def traffic(row: Row, operands: Sequence[Operand]) -> tuple[int, int]:
    """Operand reads and writes of one execution: registers and constants read, registers written; NONE is neither."""
    reads = writes = 0
    for role, value in zip(row.roles, operands, strict=True):
        if role.reads or role.writes:
            present = sum(item != NONE for item in value) if isinstance(value, tuple) else value != NONE
            reads += present * role.reads
            writes += present * role.writes
    return reads, writes

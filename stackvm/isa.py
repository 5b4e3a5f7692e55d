"""The stack machine's instruction set: a row for each thing a CPython instruction can do.

A row is a list of *steps* on the value stack.  Moves (``Local``, ``Store``, ``Constant``, ``Null``, ``Pop``, ``Copy``,
``Swap``...) only carry values; ``Perform`` pops operands, performs one operation of :mod:`runtime.operations` and
pushes its result.  Rows with a ``control`` word (jumps, calls, returns, raising) have no steps: each machine and the
lifter know what these few mean.

Everything else derives from the rows: the dispatch loops (``generate``), the lifter (abstract interpretation of the
steps), the counters.  Which CPython opcode stands for which row, and how its argument is read, is in ``versions/``.

After the named stack effects of CPython's ``Python/bytecodes.c``.
"""

from __future__ import annotations

from dataclasses import dataclass

from runtime.operations import OPERATIONS, Operation
from runtime.work import Work, work_of


@dataclass(frozen=True, slots=True)
class Local:
    """Push the variable in slot ``field``; ``checked``: an unbound one raises; ``clear``: it is unbound afterwards."""

    field: str = "index"
    checked: bool = False
    clear: bool = False


@dataclass(frozen=True, slots=True)
class Store:
    """Pop into the variable slot ``field``."""

    field: str = "index"


@dataclass(frozen=True, slots=True)
class Delete:
    """Unbind the variable in slot ``field``; an unbound one raises."""

    field: str = "index"


@dataclass(frozen=True, slots=True)
class Constant:
    """Push the constant ``value``."""


@dataclass(frozen=True, slots=True)
class Null:
    """Push NULL, the empty slot of CPython's calling convention."""


@dataclass(frozen=True, slots=True)
class Pop:
    """Drop the top of the stack."""


@dataclass(frozen=True, slots=True)
class Copy:
    """Push the item ``depth`` (1 = top); None: the instruction's ``count``."""

    depth: int | None = None


@dataclass(frozen=True, slots=True)
class Swap:
    """Exchange the top with the item ``depth`` (1 = top); None: the instruction's ``count``."""

    depth: int | None = None


@dataclass(frozen=True, slots=True)
class Keywords:
    """Remember the constant ``value`` as the keyword names of the call that follows (3.11, 3.12)."""


@dataclass(frozen=True, slots=True)
class Peek:
    """An operand left on the stack: item ``depth`` (+ the ``count``) after the others were popped, 1 = top."""

    operand: str
    depth: int
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Perform:
    """Perform an operation on operands popped in ``order`` (bottom first; default: the operation's), push its result.

    Operands named in ``peeks`` stay on the stack.  A variadic operand takes the instruction's ``count`` items.  A
    result of ``many`` values is pushed last first, so that the first ends on top, or first first if ``ascending``.
    """

    operation: Operation
    order: tuple[str, ...]
    peeks: tuple[Peek, ...] = ()
    ascending: bool = False


Step = Local | Store | Delete | Constant | Null | Pop | Copy | Swap | Keywords | Perform


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """One row of the table."""

    name: str
    fields: tuple[str, ...]  #: what the decoded instruction carries, in this order
    steps: tuple[Step, ...]
    control: str | None = None  #: what a machine and the lifter must know themselves, one of ``CONTROL``

    @property
    def is_call(self) -> bool:
        """Whether it calls what it is given."""
        return self.control is not None and self.control.startswith("call")

    @property
    def work(self) -> Work:
        """What it does for the program."""
        performed = next((step.operation for step in self.steps if isinstance(step, Perform)), None)
        return work_of(performed, self.control)

    @property
    def is_move(self) -> bool:
        """Whether the instruction only carries values about: what disappears in register form."""
        return self.control is None and not any(isinstance(step, Perform) for step in self.steps)

    @property
    def can_raise(self) -> bool:
        """Whether executing it may raise an exception that was not there before."""
        performed = any(isinstance(step, Perform) and step.operation.can_raise for step in self.steps)
        return performed or self.control not in NEVER_RAISING


NEVER_RAISING = frozenset(
    {
        None, "jump", "branch_none", "branch_not_none", "return", "return_constant", "return_generator", "reraise",
        "reraise_lasti",
    }
)  # fmt: skip

#: control words, what they do, with the stack before and after
CONTROL = {
    "jump": "continue at target",
    "branch_false": "(condition --) continue at target if it is false",
    "branch_true": "(condition --) continue at target if it is true",
    "branch_none": "(value --) continue at target if it is None",
    "branch_not_none": "(value --) continue at target unless it is None",
    "branch_false_keep": "(condition -- condition?) if false continue at target and keep it, else drop it",
    "branch_true_keep": "(condition -- condition?) if true continue at target and keep it, else drop it",
    "for_iter": "(iterator -- iterator, item) or, exhausted, (iterator --) and continue at target",
    "send": "(receiver, value -- receiver, yielded) or, returned, (receiver, value -- returned) and continue at target",
    "send_keep": "as send, but on return (receiver, value -- receiver, returned)",
    "yield": "(value -- sent) suspend the frame",
    "yield_delegated": "(receiver, value -- receiver, sent) suspend inside `yield from` or `await`",
    "return_generator": "(-- sent) make the generator of this frame and return it",
    "return": "(value --) leave the frame",
    "return_constant": "leave the frame with the constant value",
    "raise_again": "raise what is being handled",
    "raise": "(error --)",
    "raise_from": "(error, cause --)",
    "reraise": "(error --) go on unwinding",
    "reraise_lasti": "(..., error --) go on unwinding; the position saved on the stack is where it was raised",
    "end_async_for": "(iterator, error --) continue if it is StopAsyncIteration, else go on unwinding",
    "cleanup_throw": "(receiver, sent, error -- None, value) if it is StopIteration, else go on unwinding",
    "call": "(null | callable, callable | first, *arguments -- result) 3.11, 3.12",
    "call_null_above": "(callable, null | first, *arguments -- result) 3.13 and later",
    "call_keywords": "call, with names from the Keywords step before",
    "call_keywords_above": "(callable, null | first, *arguments, names -- result)",
    "call_unpacked": "(null, callable, arguments, keywords? -- result)",
    "call_unpacked_above": "(callable, null, arguments, keywords? -- result)",
    "call_unpacked_full": "(callable, null, arguments, keywords | null -- result)",
}

ROWS: dict[str, Row] = {}


def _row(name: str, fields: str, *steps: Step, control: str | None = None) -> None:
    ROWS[name] = Row(name, tuple(fields.split()), steps, control)


def _perform(operation: str, order: str | None = None, *peeks: Peek, ascending: bool = False) -> Perform:
    row = OPERATIONS[operation]
    stack_order = row.operands if order is None else tuple(order.split())
    return Perform(row, stack_order, peeks, ascending)


def _operations(table: str) -> None:
    """Rows that perform one operation on the operands it names: lines of ROW_NAME operation [field...]."""
    for line in table.strip().splitlines():
        name, operation, *fields = line.split()
        _row(name, " ".join(fields), _perform(operation))


# -- moves ------------------------------------------------------------------------------------------------------------

_row("LOAD_FAST", "index", Local())
_row("LOAD_FAST_CHECK", "index name", Local(checked=True))
_row("LOAD_FAST_AND_CLEAR", "index", Local(clear=True))
_row("LOAD_FAST_LOAD_FAST", "index second", Local(), Local("second"))
_row("STORE_FAST", "index", Store())
_row("STORE_FAST_LOAD_FAST", "index second", Store(), Local("second"))
_row("STORE_FAST_STORE_FAST", "index second", Store(), Store("second"))
_row("DELETE_FAST", "index name", Delete())
_row("LOAD_CONST", "value", Constant())
_row("PUSH_NULL", "", Null())
_row("POP_TOP", "", Pop())
_row("NOP", "", _perform("nop"))
_row("END_FOR", "", Pop(), Pop())
_row("ITERATOR_POPPED", "")  # POP_ITER after a loop: FOR_ITER popped it
_row("END_SEND", "", Swap(2), Pop())
_row("COPY", "count", Copy())
_row("SWAP", "count", Swap())
_row("KW_NAMES", "value", Keywords())

# -- operations -------------------------------------------------------------------------------------------------------

BINARY = (
    "add and floor_divide left_shift matrix_multiply multiply remainder or power right_shift subtract true_divide xor"
).split()  #: in the order of BINARY_OP's argument (NB_ADD...), in-place operators follow
COMPARISONS = "less less_equal equal not_equal greater greater_equal".split()  #: in the order of COMPARE_OP's argument

for _name in BINARY:
    _row(f"BINARY_{_name.upper()}", "", _perform(_name))
for _name in BINARY:
    _row(f"INPLACE_{_name.upper()}", "", _perform(f"inplace_{_name}"))
for _name in COMPARISONS:
    _row(f"COMPARE_{_name.upper()}", "", _perform(_name))
    _row(f"TEST_{_name.upper()}", "", _perform(f"is_{_name}"))

_operations("""
UNARY_POSITIVE positive
UNARY_NEGATIVE negative
UNARY_INVERT invert
UNARY_NOT not
TO_BOOL to_bool
IS_OP is
IS_NOT_OP is_not
CONTAINS_OP contains
NOT_CONTAINS_OP not_contains
BINARY_SUBSCR subscript
STORE_SUBSCR store_subscript
DELETE_SUBSCR delete_subscript
BINARY_SLICE subscript_slice
STORE_SLICE store_slice
BUILD_SLICE build_slice
BUILD_SLICE_STEP build_slice_step
BUILD_TUPLE build_tuple count
BUILD_LIST build_list count
BUILD_SET build_set count
BUILD_MAP build_map count
BUILD_STRING build_string count
LIST_TO_TUPLE list_to_tuple
UNPACK_SEQUENCE unpack_sequence count
UNPACK_EX unpack_ex before after
LOAD_ATTR load_attribute name
STORE_ATTR store_attribute name
LOAD_SHOWN_ATTR load_shown_attribute name
STORE_SHOWN_ATTR store_shown_attribute name
DELETE_ATTR delete_attribute name
LOAD_SUPER_ATTR load_super_attribute name
LOAD_SUPER_ATTR_ZERO load_super_attribute_zero name
IMPORT_NAME import_name name
LOAD_GLOBAL load_global name
LOAD_NAME load_name name
LOAD_LOCALS load_locals
LOAD_FROM_DICT_OR_GLOBALS load_from_dict_or_globals name
STORE_NAME store_name name
DELETE_NAME delete_name name
STORE_GLOBAL store_global name
DELETE_GLOBAL delete_global name
LOAD_BUILD_CLASS load_build_class
LOAD_ASSERTION_ERROR load_assertion_error
LOAD_COMMON_CONSTANT load_common_constant name
SETUP_ANNOTATIONS setup_annotations
MAKE_CELL make_cell index
COPY_FREE_VARS copy_free_vars count
CONVERT_VALUE convert_value conversion
FORMAT_SIMPLE format_simple
FORMAT_WITH_SPEC format_with_spec
FORMAT_VALUE_CONVERTED format_converted conversion
FORMAT_VALUE_CONVERTED_WITH_SPEC format_converted_with_spec conversion
GET_ITER get_iterator
GET_YIELD_FROM_ITER get_yield_from_iterator
GET_AITER get_async_iterator
GET_AWAITABLE get_awaitable where
MATCH_CLASS match_class count
POP_EXCEPT pop_handled
PREP_RERAISE_STAR prepare_reraise_star
ASYNC_GEN_WRAP wrap_async_item
STOPITERATION_ERROR stop_iteration_error
MAKE_FUNCTION make_function count flags
CALL_INTRINSIC_1 intrinsic_1 number
CALL_INTRINSIC_2 intrinsic_2 number
DISPLAY display
BUILD_TEMPLATE build_template
BUILD_INTERPOLATION build_interpolation conversion
BUILD_INTERPOLATION_WITH_SPEC build_interpolation_with_spec conversion
""")

_row("BUILD_CONST_KEY_MAP", "count", _perform("build_const_key_map", "*values keys"))
_row("LIST_APPEND", "count", _perform("list_append", "value", Peek("target", 0, counted=True)))
_row("SET_ADD", "count", _perform("set_add", "value", Peek("target", 0, counted=True)))
_row("MAP_ADD", "count", _perform("map_add", "key value", Peek("target", 0, counted=True)))
_row("LIST_EXTEND", "count", _perform("list_extend", "iterable", Peek("target", 0, counted=True)))
_row("SET_UPDATE", "count", _perform("set_update", "iterable", Peek("target", 0, counted=True)))
_row("DICT_UPDATE", "count", _perform("dict_update", "mapping", Peek("target", 0, counted=True)))
_row(
    "DICT_MERGE",
    "count",
    _perform("dict_merge", "mapping", Peek("target", 0, counted=True), Peek("function", 2, counted=True)),
)
_row(
    "DICT_MERGE_ABOVE",
    "count",
    _perform("dict_merge", "mapping", Peek("target", 0, counted=True), Peek("function", 3, counted=True)),
)
_row("LOAD_GLOBAL_NULL_BELOW", "name", Null(), _perform("load_global"))
_row("LOAD_GLOBAL_NULL_ABOVE", "name", _perform("load_global"), Null())
_row("LOAD_METHOD_NULL_BELOW", "name", _perform("load_attribute"), Null(), Swap(2))
_row("LOAD_METHOD_NULL_ABOVE", "name", _perform("load_attribute"), Null())
_row("LOAD_SUPER_METHOD_NULL_BELOW", "name", _perform("load_super_attribute"), Null(), Swap(2))
_row("LOAD_SUPER_METHOD_NULL_ABOVE", "name", _perform("load_super_attribute"), Null())
_row("LOAD_SUPER_METHOD_ZERO_NULL_BELOW", "name", _perform("load_super_attribute_zero"), Null(), Swap(2))
_row("LOAD_SUPER_METHOD_ZERO_NULL_ABOVE", "name", _perform("load_super_attribute_zero"), Null())
_row("IMPORT_FROM", "name", _perform("import_from", "", Peek("module", 1)))
_row("IMPORT_STAR", "", _perform("import_star"), Pop())
_row("IMPORT_STAR_INTRINSIC", "", _perform("import_star"))
_row("PRINT_EXPR", "", _perform("display"), Pop())
_row("LOAD_DEREF", "index name", Local(), _perform("load_cell"))
_row("STORE_DEREF", "index", Local(), _perform("store_cell"))
_row("DELETE_DEREF", "index name", Local(), _perform("delete_cell"))
_row("LOAD_CLASSDEREF", "index name", Local(), _perform("load_class_cell"))
_row("LOAD_FROM_DICT_OR_DEREF", "index name", Local(), _perform("load_from_dict_or_cell"))
_row("SET_FUNCTION_ATTRIBUTE", "flag", _perform("set_function_attribute"))
_row("GET_ANEXT", "", _perform("get_async_next", "", Peek("iterator", 1)))
_row("GET_LEN", "", _perform("get_length", "", Peek("subject", 1)))
_row("MATCH_MAPPING", "", _perform("match_mapping", "", Peek("subject", 1)))
_row("MATCH_SEQUENCE", "", _perform("match_sequence", "", Peek("subject", 1)))
_row("MATCH_KEYS", "", _perform("match_keys", "", Peek("keys", 1), Peek("subject", 2)))
_row("PUSH_EXC_INFO", "", Copy(1), _perform("push_handled"), Swap(2))
_row("CHECK_EXC_MATCH", "", _perform("exception_matches", "kind", Peek("error", 1)))
_row("CHECK_EG_MATCH", "", _perform("exception_group_matches", ascending=True))
_row("BEFORE_WITH", "", _perform("enter_with", ascending=True))
_row("BEFORE_ASYNC_WITH", "", _perform("enter_async_with", ascending=True))
_row("WITH_EXCEPT_START", "", _perform("exit_with", "", Peek("error", 1), Peek("leave", 4)))
_row("WITH_EXCEPT_START_ABOVE", "", _perform("exit_with", "", Peek("error", 1), Peek("leave", 5)))
_row("LOAD_SPECIAL", "name", _perform("load_special"), Null())

# -- control ----------------------------------------------------------------------------------------------------------

for _name, _fields, _control in (
    ("JUMP", "target", "jump"),
    ("POP_JUMP_IF_FALSE", "target", "branch_false"),
    ("POP_JUMP_IF_TRUE", "target", "branch_true"),
    ("POP_JUMP_IF_NONE", "target", "branch_none"),
    ("POP_JUMP_IF_NOT_NONE", "target", "branch_not_none"),
    ("JUMP_IF_FALSE_OR_POP", "target", "branch_false_keep"),
    ("JUMP_IF_TRUE_OR_POP", "target", "branch_true_keep"),
    ("FOR_ITER", "target", "for_iter"),
    ("SEND", "target", "send"),
    ("SEND_KEEP", "target", "send_keep"),
    ("YIELD_VALUE", "", "yield"),
    ("YIELD_DELEGATED", "", "yield_delegated"),
    ("RETURN_GENERATOR", "", "return_generator"),
    ("RETURN_VALUE", "", "return"),
    ("RETURN_CONST", "value", "return_constant"),
    ("RAISE_AGAIN", "", "raise_again"),
    ("RAISE", "", "raise"),
    ("RAISE_FROM", "", "raise_from"),
    ("RERAISE", "", "reraise"),
    ("RERAISE_LASTI", "depth", "reraise_lasti"),
    ("END_ASYNC_FOR", "", "end_async_for"),
    ("CLEANUP_THROW", "", "cleanup_throw"),
    ("CALL", "count", "call"),
    ("CALL_ABOVE", "count", "call_null_above"),
    ("CALL_NAMED", "count", "call_keywords"),
    ("CALL_KW", "count", "call_keywords_above"),
    ("CALL_FUNCTION_EX", "keywords", "call_unpacked"),
    ("CALL_FUNCTION_EX_ABOVE", "keywords", "call_unpacked_above"),
    ("CALL_FUNCTION_EX_FULL", "", "call_unpacked_full"),
):
    _row(_name, _fields, control=_control)

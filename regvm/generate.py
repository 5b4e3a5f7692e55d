"""Generate ``loop.py``: the dispatch loop of the register machine and its counting twin, from the rows of ``isa``.

``python -m regvm.generate`` writes the file, with ``--check`` it exits 1 if the file is stale.

Every row that can consume temporaries has a handler for each way in which they die (``MARKS``), so that the common case
pays nothing.  Control rows are templates at the end of this file.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from runtime.dispatch_tree import INVOKE, Handler, arranged
from runtime.generator import (
    NAMED,
    expanded,
    imports_for,
    inline,
    main,
    negated,
)
from runtime.operations import OPERATIONS
from runtime.templates import SHARED
from runtime.variants import variants

from .isa import ROWS, Kind, Row
from .program import LEAVING, LONGEST_SHAPE, MARKS, takes_none

PATH = Path(__file__).with_name("loop.py")

#: how often handlers run, in ten-thousandths of what the benchmark suite executes (the mean over its programs and
#: CPython 3.11 and 3.13); any other counts as ``RARE``
WEIGHTS = {
    "LOAD_ATTRIBUTE": 966, "LOAD_GLOBAL": 520, "SUBSCRIPT": 501, "MULTIPLY": 499, "FOR_LOOP": 434, "RETURN": 383,
    "INPLACE_ADD": 331, "ADD": 308, "SUBTRACT": 257, "STORE_SUBSCRIPT~": 190, "CALL/1~~": 172, "REMAINDER": 164,
    "UNPACK_SEQUENCE~": 158, "CALL_GLOBAL/1": 152, "JUMP": 148, "INPLACE_ADD~": 120, "CALL/2~~": 119,
    "JUMP_UNLESS_EQUAL": 117, "FOR_ITER": 117, "CALL_METHOD/0": 113, "JUMP_IF_FALSE~": 105, "ADD^": 102,
    "STORE_ATTRIBUTE~": 98, "LOAD_CELL": 94, "JUMP_UNLESS_EQUAL~": 93, "CALL_METHOD/1": 91, "JUMP_IF_LESS_EQUAL": 89,
    "JUMP_IF_NONE": 89, "LOAD_CONSTANT": 86, "ADD~": 82, "STORE_SUBSCRIPT": 80, "JUMP_IF_TRUE~": 78,
    "JUMP_UNLESS_LESS": 74, "STORE_ATTRIBUTE": 72, "YIELD~": 68, "INPLACE_SUBTRACT": 66, "JUMP_IF_TRUE": 65,
    "SEND~": 64, "INPLACE_ADD^": 63, "JUMP_UNLESS_LESS_EQUAL": 62, "CALL/2~~~": 60, "CALL_GLOBAL/2": 60, "CLEAR": 58,
    "JUMP_IF_NOT_NONE": 58, "JUMP_IF_FALSE": 53, "FOR_START": 53, "MULTIPLY^": 53, "RETURN_ADD~~": 50,
    "COPY_FREE_VARS": 50, "JUMP_IF_NOT_EQUAL": 47, "BUILD_TUPLE": 47, "JUMP_UNLESS_GREATER_EQUAL": 45,
    "YIELD_DELEGATED~": 44, "JUMP_UNLESS_GREATER": 44, "CALL~~": 43, "REMAINDER~": 43, "JUMP_UNLESS_GREATER~": 42,
    "JUMP_UNLESS_LESS~": 42, "BUILD_LIST": 40, "FLOOR_DIVIDE": 40, "CALL_METHOD/0~": 37, "CALL_METHOD/1~": 33,
    "MATCH_CLASS": 32, "STORE_ATTRIBUTE_RETURN": 30, "JUMP_IF_LESS~": 30, "JUMP_IF_NOT_NONE~": 30,
    "STORE_ATTRIBUTE_RETURN~": 29, "JUMP_UNLESS_IS~~": 28, "SUBTRACT^": 28, "JUMP_UNLESS_CONTAINS~": 28,
    "RETURN_ADD": 27, "PUSH_HANDLED": 27, "JUMP_IF_LESS": 26, "RETURN_LOAD_ATTRIBUTE": 26, "RETURN_TRUE_DIVIDE~": 25,
    "BUILD_MAP": 25, "SUBSCRIPT~": 25, "LIST_APPEND~": 24, "STORE_CELL~": 24, "RERAISE": 24, "MOVE": 23,
    "CALL~~~": 23, "RETURN_GENERATOR": 23, "RETURN_ADD~": 22, "MOVE_FOR_LOOP": 22, "BUILD_TUPLE~~": 22, "YIELD": 21,
    "RETURN_LOAD_ATTRIBUTE~": 21, "INPLACE_SUBTRACT^": 20, "CALL_UNPACKED~~": 20, "SUBTRACT~~": 20, "OR": 19,
    "LIST_EXTEND": 17, "AND~": 17, "CALL_GLOBAL": 17, "JUMP_UNLESS_LESS_EQUAL~": 16, "CALL/1": 16,
    "LIST_TO_TUPLE": 15, "POP_HANDLED~": 14, "CALL/1~": 14, "MULTIPLY~": 14, "AND": 13, "SET_ADD": 13, "NEGATIVE": 13,
    "MATCH_SEQUENCE": 13, "POP_HANDLED": 12, "CALL_METHOD/2": 12, "GET_LENGTH": 12, "UNBIND": 12, "MOVE~": 11,
    "JUMP_UNLESS_LESS~~": 11, "CALL_KEYWORDS~": 11, "GET_AWAITABLE": 11, "DICT_MERGE": 11, "CALL_GLOBAL/0": 11,
    "SUBSCRIPT^": 11, "CATCH~": 11, "RAISE": 10, "RIGHT_SHIFT": 10, "JUMP_UNLESS_CONTAINS": 10,
    "JUMP_UNLESS_GREATER~~": 10, "STORE_ATTRIBUTE_RETURN~~": 9, "CALL~": 9, "ADD~~": 9, "JUMP_UNLESS_NOT_CONTAINS": 9,
    "UNPACK_EX~": 9, "LIST_APPEND": 9, "UNPACK_SEQUENCE": 8, "RETURN_SUBTRACT": 8, "RETURN_REMAINDER": 8,
    "ENTER_WITH~": 8, "JUMP_UNLESS_EXCEPTION_MATCHES~": 8, "RETURN_MULTIPLY~~": 8, "EQUAL": 8, "REMAINDER~~": 7,
    "CALL_METHOD~": 7, "SUBSCRIPT~~": 7, "TRUE_DIVIDE~": 7, "RETURN_LESS~~": 7, "STORE_SUBSCRIPT~~": 7,
    "GET_YIELD_FROM_ITERATOR": 7, "BUILD_SLICE": 7, "SUBSCRIPT_SLICE": 7, "INPLACE_RIGHT_SHIFT": 6,
    "STORE_ATTRIBUTE~~": 6, "JUMP_UNLESS_GREATER_EQUAL~~": 6, "LOAD_SUPER_ATTRIBUTE_ZERO^": 6,
    "JUMP_UNLESS_NOT_EQUAL": 6, "LEFT_SHIFT": 6, "FORMAT_SIMPLE": 5, "TRUE_DIVIDE~~": 5, "FLOOR_DIVIDE~": 5,
    "RETURN_SUBTRACT~~": 5, "JUMP_UNLESS_IS_NOT~": 5, "MATCH_CLASS^": 5, "JUMP_UNLESS_NOT_EQUAL~": 5, "SET_ADD~": 5,
    "MAP_ADD~": 4, "REMAINDER^": 4, "TO_BOOL": 4, "RETURN_NOT~": 4, "CALL/0~": 4, "RETURN_NOT": 4, "MOVE_PAIR~~": 4,
    "JUMP_UNLESS_CONTAINS~~": 4, "EQUAL^": 4, "CALL_UNPACKED~": 4, "POWER": 4, "MAP_ADD": 4, "INPLACE_XOR": 4,
    "TRUE_DIVIDE": 4, "XOR": 4, "IS_NOT": 4, "GET_ITERATOR": 4, "INVERT": 4, "MOVE_PAIR": 4,
    "JUMP_UNLESS_NOT_CONTAINS~": 4, "RETURN_GREATER~~": 3, "RETURN_IS_NOT~": 3, "JUMP_IF_GREATER~": 3,
    "MAKE_FUNCTION": 3, "STORE_SUBSCRIPT_RETURN~": 3, "JUMP_IF_NONE_ELSE_STORE~": 3, "BUILD_CONST_KEY_MAP": 3,
    "JUMP_IF_NOT_CONTAINS": 3, "RETURN_SUBSCRIPT": 3, "CALL_KEYWORDS~~": 3, "CALL_METHOD/2~": 3, "JUMP_UNLESS_IS~": 2,
    "RETURN_GREATER_EQUAL~~": 2, "ENTER_WITH": 2, "GET_ASYNC_NEXT": 2, "WRAP_ASYNC_ITEM": 2,
    "RETURN_BUILD_TUPLE~~": 2, "MAKE_CELL": 2, "JUMP_IF_NONE~": 2, "STOP_ITERATION_ERROR": 2, "LIST_EXTEND~": 2,
    "FORMAT_WITH_SPEC": 2, "EXIT_WITH": 2, "STORE_SUBSCRIPT~~~": 2, "BUILD_STRING": 2, "INPLACE_XOR~": 2,
    "BUILD_SLICE_STEP": 2, "JUMP_IF_IS": 2, "CALL_UNPACKED": 2, "LOAD_ATTRIBUTE~": 2, "RAISE_AGAIN": 2,
    "BUILD_STRING~~": 2,
}  # fmt: skip
RARE = 1

TRUTH = "not not "  #: how an operation begins that asks for the truth of what it computed, its operands gone by then
KILL = {
    "": [],
    "~": ["fast[k] = None"],
    "~~": ["i, k = k", "fast[i] = fast[k] = None"],
    "~~~": ["for i in k:", "    fast[i] = None"],
}


def field_names(row: Row) -> tuple[list[str], list[str]]:
    """The expressions of a row's fields, and the lines that unpack those beyond the third."""
    return numbered_fields(len(row.roles) + row.counts_results)


def numbered_fields(count: int) -> tuple[list[str], list[str]]:
    """The expressions of ``count`` fields of an instruction, and the lines that unpack those beyond the third."""
    if count <= 3:
        return list("abc"[:count]), []
    rest = [f"c{index}" for index in range(count - 2)]
    return ["a", "b", *rest], [f"{', '.join(rest)} = c"]


def operation_lines(row: Row, kill: list[str]) -> list[str]:
    """The body of the handler of a row that performs an operation and goes on.

    Dying temporaries are cleared before the result is stored: it may take the place of a variable's last reference.
    A handler that clears knows results that nobody wants.
    """
    assert row.operation is not None
    operation = row.operation
    fields, lines = field_names(row)
    operands, context, result = _bind(row, fields)
    written = inline(operation, operands, context)
    lines += written.statements
    if operation.many:
        if not kill:
            return [*lines, f"for i, value in zip({result}, {written.result}):", "    fast[i] = value", "value = None"]
        lines += [f"callee = {written.result}", *kill, f"for i, value in zip({result}, callee):"]
        return [*lines, "    if i is not None:", "        fast[i] = value", "callee = value = None"]
    if not operation.has_result:
        lines += [written.result] if written.result else []
        return [*lines, *(f"{name} = None" for name in written.bound), *kill]
    if not kill:
        return [*lines, f"fast[{result}] = {written.result}", *(f"{name} = None" for name in written.bound)]
    compared = written.result.removeprefix(TRUTH) if written.result.startswith(TRUTH) else ""
    return [
        *lines,
        f"value = {compared or written.result}",
        *(f"{name} = None" for name in written.bound if name != "value"),
        *kill,
        *(["value = not not value"] if compared else []),
        f"if {result} is not None:",
        f"    fast[{result}] = value",
        "value = None",
    ]


def _bind(row: Row, fields: list[str]) -> tuple[dict[str, str], dict[str, str], str]:
    """Expressions for the operands and the context of a row's operation, and the field of the result."""
    operands: dict[str, str] = {}
    context = {"frame": "frame", "thread": "thread"}
    result = ""
    if row.counts_results:
        context["count"] = fields[-1]
    for role, expression in zip(row.roles, fields, strict=False):
        if role.kind is Kind.RESULT:
            result = expression
        elif role.kind is Kind.OPERAND:
            operands[role.name] = f"{expression}(fast)" if role.counted else f"fast[{expression}]"
        else:
            context[role.name] = expression
    assert row.operation is not None
    wanted = (*row.operation.immediates, *row.operation.context)
    return operands, {name: context[name] for name in wanted if name in context}, result


def branch_lines(row: Row, kill: list[str]) -> list[str]:
    """The body of a fused comparison and branch; dying temporaries are cleared before the truth test."""
    assert row.operation is not None
    fields, lines = field_names(row)
    operands, context, _ = _bind(row, fields)
    written = inline(row.operation, operands, context)
    if kill:
        test = "value" if row.control == "jump_if" else "not value"
        lines += [*written.statements, f"value = {written.result.removeprefix(TRUTH)}", *kill]
        return [*lines, f"if {test}:", f"    pc = {fields[-1]}", "value = None"]
    test = written.result if row.control == "jump_if" else negated(written.result)
    return [*lines, *written.statements, f"if {test}:", f"    pc = {fields[-1]}"]


def return_lines(row: Row, kill: list[str]) -> list[str]:
    """What a return that performs an operation does before it leaves the frame with ``value``."""
    assert row.operation is not None
    fields, lines = field_names(row)
    operands, context, _ = _bind(row, fields)
    written = inline(row.operation, operands, context)
    bound = [f"{name} = None" for name in written.bound if name != "value"]
    lines += written.statements
    if row.control == "return_result":
        return [*lines, f"value = {written.result}", *bound, *kill]
    lines += [written.result] if written.result else []
    return [*lines, *bound, *kill, f"value = fast[{fields[-1]}]"]


def call_handlers(row: Row) -> list[Handler]:
    """The handlers of a row that calls what an operand is or an operation finds: by the number of arguments."""
    shapes = (*range(LONGEST_SHAPE + 1), None)
    return [_call_handler(row, number, mark) for number in shapes for mark in _marks(row, number)]


def _call_handler(row: Row, number: int | None, mark: str) -> Handler:
    """``number`` arguments, each with a field of its own; None: any number, gathered."""
    own = len(row.roles) - 1
    fields, lines = numbered_fields(own + (1 if number is None else number))
    if row.operation is None:
        callee = f"fast[{fields[1]}]"
    else:
        operands, context, _ = _bind(row, [*fields[:own], ""])
        found = inline(row.operation, operands, context)
        assert not found.statements  # what they leave behind would have to be cleared
        callee = found.result
    arguments = ", ".join(f"fast[{each}]" for each in fields[own:]) if number is not None else f"*{fields[own]}(fast)"
    lines += [
        f"callee = {callee}",
        "kind = type(callee)",
        "if kind is MethodType:",  # its arguments are gathered at once: a list that grows at its front is slow
        f"    args = [{', '.join(each for each in ('callee.__self__', arguments) if each)}]",
        "    # ON_BOUND_CALL",
        "    callee = callee.__func__",
        "    kind = type(callee)",
        "else:",
        f"    args = [{arguments}]",
        "    # ON_CALL",
        *KILL[mark],
        INVOKE,
    ]
    return _handler((row.name if number is None else f"{row.name}/{number}") + mark, lines)


# -- control ----------------------------------------------------------------------------------------------------------

PARTS = {
    **SHARED,
    "switch": """
        thread.frame = frame
        fast = frame.fast
        code = frame.guest.program
        pc = frame.pc
    """,
    "take_up": """
        fast = frame.fast
        a = code[pc - 1][1]
        @result
    """,
    "end_of_generator": """
        fast = frame.fast
        op, a, b, c, k = code[pc - 1]
        ON_STOP
        if leave == ITERATE:
            fast[b] = None
            pc = c
        else:
            a, k, pc = c
            fast[a] = None
            if b is not None:
                fast[b] = value
        value = None
    """,
    "own": "",
    "result": """
        if a is not None:
            fast[a] = value
        value = None
    """,
    "invoke_slowly": """
        kwargs = None
        @begin
    """,
    "begin": """
        frame.pc = pc
        value = begin(machine, thread, frame, callee, args, kwargs)
        @begun
    """,
    "begun": """
        if value is None:
            value = thread.value  # taken before the arguments die: their finalisers make calls, too
            if type(args) is list:
                if FIRST_DIES_FIRST:
                    args.reverse()
                else:
                    args = None
            thread.value = callee = args = kwargs = kind = None
            @result
            SWITCH_LOOP
        else:
            callee = args = kwargs = kind = None
            frame = value
            value = None
            @switch
    """,
    "iterate": """
        value = fast[b]
        if type(value) is GuestGenerator and value.guest.machine is machine:
            if value.frame is None:
                fast[b] = None
                pc = c
            elif value.running:
                raise ValueError("generator already executing")
            else:
                @iterate_guest
                @switch
                a = code[pc - 1][1]
                if a is not None:
                    fast[a] = None
        else:
            value = NEXT_ITEM
            if value is END:
                fast[b] = None
                pc = c
            else:
                fast[a] = value
        value = None
    """,
    "suspend": """
        frame.pc = pc
        ON_RETURN
        leave = frame.leave
        back = frame.previous
        @rest
        @hand_over
    """,
    "hand_over": """
        frame = thread.frame = back
        back = None
        if leave == EXIT:
            return value
        pc = frame.pc
        code = frame.guest.program
        fast = frame.fast
        a = code[pc - 1][1]
        @result
    """,
}

#: store what HOLDS, then jump: the value that it replaces dies where the branch stands
STORE_AND_JUMP = """
    value = fast[b]
    @kills
    if HOLDS:
        if a is not None:
            fast[a] = value
        pc = c
    value = None
"""

#: the handlers of control rows; ``kills``: where several handlers are made, the temporaries are cleared at this line
CONTROL = {
    "move": """
        fast[a] = fast[b]
        @kills
    """,
    "move_pair": """
        c0, c1 = c
        fast[a] = fast[c0]
        fast[b] = fast[c1]
        @kills
    """,
    "load_constant": "fast[a] = fast[b]",
    "take": """
        fast[a] = fast[b]
        fast[b] = NULL
    """,
    "clear": "fast[a] = NULL",
    "forget": "fast[a] = NULL",
    "unbind": """
        fast[a] = None
        fast[a] = NULL
    """,
    "check_bound": """
        if fast[a] is NULL:
            raise unbound_local(b)
    """,
    "delete": """
        if fast[a] is NULL:
            raise unbound_local(b)
        fast[a] = NULL
    """,
    "jump": "pc = a",
    "jump_if_false": """
        value = fast[a]
        if value is False or value is not True and not value:
            pc = b
        value = None
        @kills
    """,
    "jump_if_true": """
        value = fast[a]
        if value is True or value is not False and value:
            pc = b
        value = None
        @kills
    """,
    "jump_if_none": """
        if fast[a] is None:
            pc = b
        @kills
    """,
    "jump_if_not_none": """
        if fast[a] is not None:
            pc = b
        @kills
    """,
    "jump_if_false_store": STORE_AND_JUMP.replace("HOLDS", "value is False or value is not True and not value"),
    "jump_if_true_store": STORE_AND_JUMP.replace("HOLDS", "value is True or value is not False and value"),
    "jump_if_not_none_store": STORE_AND_JUMP.replace("HOLDS", "value is not None"),
    "jump_if_none_else_store": """
        value = fast[b]
        @kills
        if value is None:
            pc = c
        elif a is not None:
            fast[a] = value
        value = None
    """,
    "for_iter": "@iterate",
    "for_loop": """
        pc = k
        @iterate
    """,
    "move_for_loop": """
        c, c0, c1 = c
        fast[c0] = fast[c1]
        pc = k
        @iterate
    """,
    "for_start": """
        c0, c, c1 = c
        fast[b] = ITERATOR
        @kills
        pc = c1
        @iterate
    """,
    "send": """
        c0, c1, c2 = c
        callee = fast[c0]
        value = fast[c1]
        @kills
        @if_resumable
            @send_to_guest
            @switch
            a = code[pc - 1][1]
            if a is not None:
                fast[a] = value
        else:
            returned, value = send(callee, value)
            if returned:
                ON_ANSWER
                pc = c2
                fast[c0] = None
                if b is not None:
                    fast[b] = value
            elif a is not None:
                fast[a] = value
        callee = value = kind = None
    """,
    "yield": """
        value = fast[b]
        @kills
        @suspend
    """,
    "yield_delegated": """
        value = fast[b]
        @kills
        @suspend
    """,
    "return_generator": """
        frame.pc = pc
        leave = frame.leave
        back = frame.previous
        if back is not None:
            back.spare = None  # the frame is the generator's from now on
        value = make_generator(frame)
        # ON_MADE
        @no_initializer
        @hand_over
    """,
    "return": "value = fast[a]",
    "raise_again": """
        error = raised_again(thread)
        raised_at = pc - 1
        break
    """,
    "raise": """
        error = fast[a]
        @kills
        error = raised(error, thread)
        break
    """,
    "raise_from": """
        error = fast[a]
        value = fast[b]
        @kills
        error = raised_from(error, value, thread)
        break
    """,
    "reraise": """
        error = fast[a]
        @kills
        raised_at = frame.reraise_position(pc - 1)
        break
    """,
    "end_async_for": """
        value = fast[b]
        @kills
        if not is_subtype(StopAsyncIteration, type(value)):
            error = value
            raised_at = pc - 1
            break
        value = None
    """,
    "cleanup_throw": """
        value = fast[c]
        @kills
        if not isinstance(value, StopIteration):
            error = value
            raised_at = pc - 1
            break
        if a is not None:
            fast[a] = value.value
        value = None
    """,
    "call_keywords": """
        keywords, c = c
        args = [*c(fast)]
        callee = fast[b]
        # ON_CALL
        @kills
        frame.pc = pc
        value = begin_named(machine, thread, frame, callee, args, keywords)
        keywords = None
        @begun
    """,
    "call_unpacked": """
        i, c = c
        callee = fast[b]
        kwargs = unpacked_keywords(fast[c], callee) if c is not None else None
        args = unpacked_arguments(fast[i], callee)
        @kills
        @begin
    """,
}

PREPARE = """
    machine.prepare(frame.guest)
    if len(fast) == frame.guest.variable_count:
        fast += frame.guest.source.extra
    code = frame.guest.program
    pc = 0
"""


VARIANTS = variants("pc, fast, code = frame.pc, frame.fast, frame.guest.program", receiver="fast[c[0]]")

#: the lines behind the tree, which call ``callee`` with ``args``
INVOKED = expanded("@invoke", PARTS)

#: the lines behind the handlers of control rows, one copy for all of them
TAILS = dict.fromkeys(("return", "return_result", "return_after"), tuple(expanded("@leave", PARTS)))

LOOP = '''
def {name}(thread: Any, frame: Any, error: Any = None) -> Any:
    """{doc}"""
    machine = frame.guest.machine
    fast = frame.fast
    code = frame.guest.program
    pc = frame.pc
    thread.frame = frame
    value: Any = None
    back: Any = None
    generator: Any = None
    args: Any = None
    kwargs = callee = guest = kind = lhs = None
    raised_at = None
    early = False
    while True:
        try:
            if error is None:
                while True:
                    op, a, b, c, k = code[pc]
                    COUNT
                    pc += 1
                    FETCHED
{tree}
        except BaseException as native:
            error = native
            raised_at = caught(error, thread, pc - 1)
            early = callee is None
            if type(args) is list:
                if FIRST_DIES_FIRST:
                    args.reverse()
        if error is None:
            thread.switching = False
            frame.pc = pc
            frame = back = fast = code = None  # this run must keep nothing of the frame alive
            return machine.run(thread, thread.frame)
        {cleared} = None
        frame, pc, error = unwind(thread, frame, pc, error, raised_at, early)
        raised_at = None
        early = False
        if frame is None:
            fast = code = None  # this frame stands in the traceback: it must keep nothing alive
            try:
                raise error
            finally:
                error = None
        error = None
        fast = frame.fast
        code = frame.guest.program
'''

HEADER = """\"\"\"The dispatch loop of the register machine and its twins, made by regvm.{maker}: do not edit.\"\"\"

from sys import getrefcount
from types import BuiltinFunctionType, FunctionType, MethodType
from typing import Any

from runtime.calls import (
    PLAIN_TYPES,
    add_defaults,
    begin,
    begin_named,
    begin_named_told,
    begin_told,
    initializer,
    initializer_returned,
    left_initializer,
    unpacked_arguments,
    unpacked_keywords,
)
from runtime.code import GuestCode
from runtime.frame import ALONE, CONSTRUCT, EXIT, FIRST_DIES_FIRST, ITERATE, LEFT, LOOPS, SEND
from runtime.generators import GuestCoroutine, GuestGenerator, GuestIterableCoroutine, send
from runtime.monitored import begins_call, made_generator
{imports}
from runtime.raising import raised, raised_again, raised_from
from runtime.sentinels import END, NULL
from runtime.specials import SPECIAL_FUNCTIONS
from runtime.suspension import make_generator
from runtime.tracebacks import caught, unwind
from runtime.tracing import before_instruction, call_native, next_item, report_return, report_stop

new_object = object.__new__

#: handler name -> number the loop dispatches on
NUMBERS = {numbers}
"""


def handlers() -> list[Handler]:
    """All handlers, the most frequent first: the number of a handler is its place."""
    found = [Handler("PREPARE", tuple(expanded(PREPARE, PARTS)), RARE)]
    for row in ROWS.values():
        found += _handlers_of(row)
    return arranged(found)


def _handler(name: str, lines: list[str], tail: tuple[str, ...] = ()) -> Handler:
    return Handler(name, tuple(lines), WEIGHTS.get(name, RARE), tail)


def _handlers_of(row: Row) -> list[Handler]:
    """The handlers of one row: one for each way its temporaries die."""
    if row.control in ("call", "call_found"):
        return call_handlers(row)
    tail = TAILS.get(row.control or "", ())
    return [_handler(row.name + mark, _lines(row, KILL[mark]), tail) for mark in _marks(row)] + _replacing(row)


def _lines(row: Row, kill: list[str]) -> list[str]:
    if row.control == "for_start":
        return _start_lines(row, kill)
    if row.control == "catch":
        return _catch_lines(row, kill)
    if row.control in ("return_result", "return_after"):
        return return_lines(row, kill)
    if row.control in CONTROL:
        return expanded(CONTROL[row.control], {**PARTS, "kills": "\n".join(kill)})
    return branch_lines(row, kill) if row.control is not None else operation_lines(row, kill)


def _start_lines(row: Row, kill: list[str]) -> list[str]:
    """Make the iterator, then do what FOR_ITER does."""
    assert row.operation is not None
    made = inline(row.operation, dict.fromkeys(row.operation.operands, "fast[c0]"), {})
    lines = CONTROL["for_start"].replace("ITERATOR", made.result or "")
    return [*made.statements, *expanded(lines, {**PARTS, "kills": "\n".join(kill)})]


def _catch_lines(row: Row, kill: list[str]) -> list[str]:
    """Match, then move the exception into the variable, whose old value dies last."""
    assert row.operation is not None
    matched = inline(row.operation, {"error": "fast[b]", "kind": "fast[c0]"}, {})
    return [
        "c0, c1 = c",
        *matched.statements,
        f"kind = {matched.result}",
        *kill,
        "if kind:",
        "    value = fast[b]",
        "    fast[b] = None",
        "    fast[a] = value",
        "else:",
        "    pc = c1",
        "kind = value = None",
    ]


def _replacing(row: Row) -> list[Handler]:
    """The handler ``^`` of an operation of two temporaries whose result replaces the first, which so dies first."""
    if row.control is not None or row.consumes_first or row.operation is None or row.operation.many:
        return []
    operands = [role for role in row.roles if role.kind is Kind.OPERAND and not role.counted]
    if len(operands) < 2 or not row.operation.has_result:
        return []
    return [_handler(row.name + "^", [*operation_lines(row, []), *KILL["~"]])]


def _marks(row: Row, arguments: int | None = None) -> tuple[str, ...]:
    """The ways temporaries can die in an instruction: none, one, two, more (an unwanted result counts)."""
    if row.control in LEAVING:
        return MARKS[:1]
    operands = [role for role in row.roles if role.kind is Kind.OPERAND]
    if arguments is None and any(role.counted for role in operands):
        return MARKS
    unwanted = any(role.kind is Kind.RESULT for role in row.roles) and not takes_none(row)
    most = len(operands) + (arguments or 0)
    return MARKS[: 1 + min(max(most, 1) if row.control is None else most + unwanted, 3)]


def text() -> str:
    """The whole of ``loop.py``."""
    ordered = handlers()
    return module("generate", ordered, [variant.text(LOOP, ordered, INVOKED) for variant in VARIANTS])


def module(maker: str, ordered: Sequence[Handler], functions: Sequence[str]) -> str:
    """A module with these loops; handler ``n`` of ``ordered`` has the number ``n``."""
    numbers = {handler.name: number for number, handler in enumerate(ordered)}
    loops = "\n\n".join(functions)
    imports = "\n".join(imports_for(OPERATIONS.values(), loops, NAMED))
    table = "{\n" + "".join(f'    "{name}": {number},\n' for name, number in numbers.items()) + "}"
    closing = f"\n\nLOOPS.update(id(loop.__code__) for loop in ({', '.join(variant.name for variant in VARIANTS)}))\n"
    return HEADER.format(maker=maker, imports=imports, numbers=table) + "\n" + loops + closing


if __name__ == "__main__":
    sys.exit(main(PATH, text(), "regvm.generate"))

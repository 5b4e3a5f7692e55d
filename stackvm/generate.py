"""Generate ``loop.py``: the dispatch loop of the stack machine and its counting twin, from the rows of ``isa``.

``python -m stackvm.generate`` writes the file, with ``--check`` it exits 1 if the file is stale.

A handler is the row's steps, written by ``writer``.  Control rows are templates at the end of this file; they share the
parts in ``PARTS``.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from runtime.dispatch_tree import Handler, arranged
from runtime.generator import (
    NAMED,
    expanded,
    imports_for,
    main,
)
from runtime.operations import OPERATIONS
from runtime.templates import SHARED
from runtime.variants import variants

from .isa import ROWS, Row
from .writer import handler_lines

PATH = Path(__file__).with_name("loop.py")

#: how often handlers run, in ten-thousandths of what the benchmark suite executes (the mean over its programs and
#: CPython 3.11 and 3.13); any other counts as ``RARE``
WEIGHTS = {
    "LOAD_FAST_CHECK": 1387, "LOAD_CONST": 895, "LOAD_FAST": 814, "STORE_FAST": 631, "LOAD_ATTR": 424,
    "POP_JUMP_IF_FALSE": 377, "JUMP": 347, "LOAD_FAST_LOAD_FAST": 329, "RETURN_VALUE": 271, "FOR_ITER": 260,
    "BINARY_ADD": 248, "BINARY_MULTIPLY": 232, "CALL_ABOVE": 221, "BINARY_SUBSCR": 220, "CALL": 217, "COPY": 209,
    "INPLACE_ADD": 202, "POP_TOP": 179, "SWAP": 156, "BINARY_SUBTRACT": 138, "LOAD_GLOBAL_NULL_ABOVE": 123,
    "LOAD_GLOBAL_NULL_BELOW": 122, "STORE_ATTR": 116, "STORE_SUBSCR": 105, "POP_JUMP_IF_TRUE": 103, "LOAD_GLOBAL": 95,
    "BINARY_REMAINDER": 94, "LOAD_METHOD_NULL_BELOW": 84, "LOAD_METHOD_NULL_ABOVE": 83, "UNPACK_SEQUENCE": 67,
    "TO_BOOL": 67, "COMPARE_EQUAL": 50, "LOAD_DEREF": 45, "POP_JUMP_IF_NOT_NONE": 42, "POP_JUMP_IF_NONE": 42,
    "TEST_EQUAL": 41, "COMPARE_LESS": 41, "TEST_LESS": 40, "RETURN_CONST": 38, "YIELD_VALUE": 37,
    "STORE_FAST_STORE_FAST": 37, "PUSH_NULL": 35, "BUILD_TUPLE": 33, "INPLACE_SUBTRACT": 30, "TEST_LESS_EQUAL": 29,
    "COMPARE_LESS_EQUAL": 27, "GET_ITER": 24, "STORE_FAST_LOAD_FAST": 24, "YIELD_DELEGATED": 24, "COPY_FREE_VARS": 23,
    "COMPARE_GREATER": 20, "CONTAINS_OP": 20, "BINARY_FLOOR_DIVIDE": 19, "TEST_GREATER": 19, "BUILD_LIST": 18,
    "MATCH_CLASS": 17, "BINARY_TRUE_DIVIDE": 17, "LIST_APPEND": 16, "IS_OP": 16, "SEND_KEEP": 15, "SEND": 15,
    "TEST_GREATER_EQUAL": 14, "COMPARE_GREATER_EQUAL": 13, "STORE_DEREF": 12, "BINARY_AND": 12, "PUSH_EXC_INFO": 12,
    "POP_EXCEPT": 12, "TEST_NOT_EQUAL": 11, "BUILD_MAP": 11, "COMPARE_NOT_EQUAL": 10, "CHECK_EXC_MATCH": 9,
    "BINARY_OR": 8, "SET_ADD": 8, "LIST_EXTEND": 8, "RETURN_GENERATOR": 8, "RERAISE_LASTI": 7, "NOT_CONTAINS_OP": 7,
    "STORE_NAME": 6, "LIST_TO_TUPLE": 6, "IS_NOT_OP": 6, "UNARY_NEGATIVE": 6, "MATCH_SEQUENCE": 6,
    "JUMP_IF_FALSE_OR_POP": 6, "CALL_FUNCTION_EX_ABOVE": 6, "CALL_FUNCTION_EX": 6, "GET_LEN": 6, "DELETE_FAST": 5,
    "MAKE_FUNCTION": 5, "MAP_ADD": 5, "LOAD_NAME": 5, "RAISE": 4, "BINARY_RIGHT_SHIFT": 4, "UNPACK_EX": 4,
    "BEFORE_WITH": 4, "GET_YIELD_FROM_ITER": 4, "JUMP_IF_TRUE_OR_POP": 4, "UNARY_NOT": 4, "END_SEND": 3,
    "BINARY_SLICE": 3, "LOAD_SUPER_METHOD_ZERO_NULL_ABOVE": 3, "FORMAT_SIMPLE": 3, "BUILD_SLICE": 3, "CALL_KW": 3,
    "KW_NAMES": 3, "CALL_NAMED": 3, "DICT_MERGE_ABOVE": 3, "INPLACE_RIGHT_SHIFT": 3, "RERAISE": 3, "DICT_MERGE": 3,
    "BUILD_STRING": 2, "BINARY_LEFT_SHIFT": 2, "INPLACE_XOR": 2, "BINARY_POWER": 2, "GET_AWAITABLE": 2,
}  # fmt: skip
RARE = 1


# -- control ----------------------------------------------------------------------------------------------------------

PARTS = {
    **SHARED,
    # continue with `frame`, which was just made or resumed
    "switch": """
        thread.frame = frame
        stack = frame.stack
        fast = frame.fast
        code = frame.guest.program
        pc = frame.pc
    """,
    "take_up": """
        stack = frame.stack
        fast = frame.fast
        @result
    """,
    "end_of_generator": """
        stack = frame.stack
        fast = frame.fast
        op, arg = code[pc - 1]
        ON_STOP
        pc = arg
        if leave == ITERATE:
            stack.pop()
        elif op == NUMBERS["SEND"]:
            stack[-1] = value
        else:
            stack.append(value)
        value = None
    """,
    "own": "back.stack = stack = [*BOTTOM]",
    "result": """
        stack.append(value)
        value = None
    """,
    # what is called with the list `args` need not be `callee`, but a function bound to its first argument
    "unbind": """
        kind = type(callee)
        if kind is MethodType:
            args.insert(0, callee.__self__)
            callee = callee.__func__
            kind = type(callee)
    """,
    "invoke_slowly": """
        frame.pc = pc
        value = begin(machine, thread, frame, callee, args, None)
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
            thread.value = callee = args = keywords = kind = None
            @result
            SWITCH_LOOP
        else:
            callee = args = keywords = kind = None
            frame = value
            value = None
            @switch
    """,
    "gather": """
        if arg == 1:
            args = [stack.pop()]
        elif arg:
            args = stack[-arg:]
            del stack[-arg:]
        else:
            args = []
    """,
    "begin_named": """
        frame.pc = pc
        value = begin_named(machine, thread, frame, callee, args, keywords)
        @begun
    """,
    "begin_keywords": """
        frame.pc = pc
        value = begin(machine, thread, frame, callee, args, kwargs)
        kwargs = None
        @begun
    """,
}

#: the handlers of control rows
CONTROL = {
    "jump": "pc = arg",
    "branch_false": """
        value = stack.pop()
        if value is False or value is not True and not value:
            pc = arg
        value = None
    """,
    "branch_true": """
        value = stack.pop()
        if value is True or value is not False and value:
            pc = arg
        value = None
    """,
    "branch_none": """
        if stack.pop() is None:
            pc = arg
    """,
    "branch_not_none": """
        if stack.pop() is not None:
            pc = arg
    """,
    "branch_false_keep": """
        if stack[-1]:
            stack.pop()
        else:
            pc = arg
    """,
    "branch_true_keep": """
        if stack[-1]:
            pc = arg
        else:
            stack.pop()
    """,
    "for_iter": """
        value = stack[-1]
        if type(value) is GuestGenerator and value.guest.machine is machine:
            if value.frame is None:
                stack.pop()
                pc = arg
            elif value.running:
                raise ValueError("generator already executing")
            else:
                @iterate_guest
                @switch
                stack.append(None)
        else:
            value = NEXT_ITEM
            if value is END:
                stack.pop()
                pc = arg
            else:
                stack.append(value)
        value = None
    """,
    "send": """
        value = stack.pop()
        callee = stack[-1]
        @if_resumable
            @send_to_guest
            @switch
            stack.append(value)
        else:
            returned, value = send(callee, value)
            if returned:
                ON_ANSWER
                pc = arg
                stack[-1] = value
            else:
                stack.append(value)
        callee = value = kind = None
    """,
    "send_keep": """
        value = stack.pop()
        callee = stack[-1]
        @if_resumable
            @send_to_guest
            @switch
            stack.append(value)
        else:
            returned, value = send(callee, value)
            if returned:
                ON_ANSWER
                pc = arg
            stack.append(value)
        callee = value = kind = None
    """,
    "yield": """
        value = stack.pop()
        frame.pc = pc
        ON_RETURN
        leave = frame.leave
        back = frame.previous
        @rest
        frame = thread.frame = back
        back = None
        if leave == EXIT:
            return value
        pc = frame.pc
        code = frame.guest.program
        stack = frame.stack
        fast = frame.fast
        @result
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
        frame = thread.frame = back
        back = None
        if leave == EXIT:
            return value
        pc = frame.pc
        code = frame.guest.program
        stack = frame.stack
        fast = frame.fast
        @result
    """,
    "return": """
        value = stack.pop()
        @leave
    """,
    "return_constant": """
        value = arg
        @leave
    """,
    "raise_again": """
        error = raised_again(thread)
        raised_at = pc - 1
        break
    """,
    "raise": """
        error = raised(stack.pop(), thread)
        break
    """,
    "raise_from": """
        value = stack.pop()
        error = raised_from(stack.pop(), value, thread)
        value = None
        break
    """,
    "reraise": """
        error = stack.pop()
        raised_at = pc - 1
        break
    """,
    "end_async_for": """
        if is_subtype(StopAsyncIteration, type(stack[-1])):
            del stack[-2:]
        else:
            error = stack.pop()
            raised_at = pc - 1
            break
    """,
    "cleanup_throw": """
        value = stack.pop()
        if isinstance(value, StopIteration):
            stack[-2:] = (None, value.value)
            value = None
        else:
            error = value
            value = None
            raised_at = pc - 1
            break
    """,
    "call": """
        @gather
        value = stack.pop()
        callee = stack.pop()
        if callee is NULL:
            callee = value
        else:
            args.insert(0, value)
        value = None
        # ON_CALL
        @unbind
        INVOKE
    """,
    "call_null_above": """
        @gather
        value = stack.pop()
        callee = stack.pop()
        if value is not NULL:
            args.insert(0, value)
        value = None
        # ON_CALL
        @unbind
        INVOKE
    """,
    "call_keywords": """
        @gather
        value = stack.pop()
        callee = stack.pop()
        if callee is NULL:
            callee = value
        else:
            args.insert(0, value)
        value = None
        # ON_CALL
        @begin_named
    """,
    "call_keywords_above": """
        keywords = stack.pop()
        @gather
        value = stack.pop()
        callee = stack.pop()
        if value is not NULL:
            args.insert(0, value)
        value = None
        # ON_CALL
        @begin_named
    """,
    "call_unpacked": """
        kwargs = unpacked_keywords(stack.pop(), stack[-2]) if arg & 1 else None
        args = unpacked_arguments(stack.pop(), stack[-1])
        callee = stack.pop()
        stack.pop()
        @begin_keywords
    """,
    "call_unpacked_above": """
        kwargs = unpacked_keywords(stack.pop(), stack[-3]) if arg & 1 else None
        args = unpacked_arguments(stack.pop(), stack[-2])
        stack.pop()
        callee = stack.pop()
        @begin_keywords
    """,
    "call_unpacked_full": """
        kwargs = stack.pop()
        kwargs = None if kwargs is NULL else unpacked_keywords(kwargs, stack[-3])
        args = unpacked_arguments(stack.pop(), stack[-2])
        stack.pop()
        callee = stack.pop()
        @begin_keywords
    """,
}
CONTROL["yield_delegated"] = CONTROL["yield"]
CONTROL["reraise_lasti"] = """
    error = stack.pop()
    raised_at = stack[-arg]
    break
"""

PREPARE = """
    machine.prepare(frame.guest)
    code = frame.guest.program
    pc = 0
"""


VARIANTS = variants(
    "pc, stack, fast, code = frame.pc, frame.stack, frame.fast, frame.guest.program", receiver="stack[-1]"
)

#: the lines behind the tree, which call ``callee`` with ``args``
INVOKED = expanded("@invoke", PARTS)

LOOP = '''
def {name}(thread: Any, frame: Any, error: Any = None) -> Any:
    """{doc}"""
    machine = frame.guest.machine
    stack = frame.stack
    fast = frame.fast
    code = frame.guest.program
    pc = frame.pc
    thread.frame = frame
    keywords: Any = None
    back: Any = None
    generator: Any = None
    args: Any = None
    kwargs = callee = value = guest = kind = None
    raised_at = None
    while True:
        try:
            if error is None:
                while True:
                    op, arg = code[pc]
                    COUNT
                    pc += 1
                    FETCHED
{tree}
        except BaseException as native:
            error = native
            raised_at = caught(error, thread, pc - 1)
            if type(args) is list:
                if FIRST_DIES_FIRST:
                    args.reverse()
        if error is None:
            thread.switching = False
            frame.pc = pc
            frame = back = stack = fast = code = None  # this run must keep nothing of the frame alive
            return machine.run(thread, thread.frame)
        {cleared} = None
        frame, pc, error = unwind(thread, frame, pc, error, raised_at)
        raised_at = None
        if frame is None:
            stack = fast = code = None  # this frame stands in the traceback: it must keep nothing alive
            try:
                raise error
            finally:
                error = None
        error = None
        stack = frame.stack
        fast = frame.fast
        code = frame.guest.program
'''

HEADER = """\"\"\"The dispatch loop of the stack machine and its twins, made by stackvm.{maker}: do not edit.\"\"\"

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

from .frame import BOTTOM

new_object = object.__new__

#: row name -> number the loop dispatches on
NUMBERS = {numbers}
"""


def handlers() -> list[Handler]:
    """All handlers, the most frequent first: the number of a row is its place."""
    found = [Handler("PREPARE", tuple(expanded(PREPARE, PARTS)), RARE)]
    for row in ROWS.values():
        lines = handler_lines(row) if row.control is None else control_lines(row)
        found.append(Handler(row.name, tuple(lines), WEIGHTS.get(row.name, RARE)))
    return arranged(found)


def control_lines(row: Row) -> list[str]:
    """The body of the handler of a control row."""
    assert row.control is not None
    return expanded(CONTROL[row.control], PARTS)


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
    sys.exit(main(PATH, text(), "stackvm.generate"))

"""Generate ``loop.py``: the dispatch loop of the register machine and its counting twin, from the rows of ``isa``.

``python -m regvm.generate`` writes the file, with ``--check`` it exits 1 if the file is stale.

Every row that can consume temporaries has up to three handlers: plain, ``~`` for one temporary that dies and ``~~`` for
several, so that the common case pays nothing.  Control rows are templates at the end of this file.
"""

from __future__ import annotations

import sys
from pathlib import Path

from runtime.generator import (
    NAMED,
    Handler,
    check_or_write,
    expanded,
    imports_for,
    inline,
    negated,
)
from runtime.operations import OPERATIONS
from runtime.variants import variants

from .isa import ROWS, Kind, Row
from .program import LONGEST_SHAPE, OWN_KILLS

PATH = Path(__file__).with_name("loop.py")

#: how often handlers run, in ten-thousandths of what the benchmark suite executes (the mean over its programs and
#: CPython 3.11 and 3.13); any other counts as ``RARE``
WEIGHTS = {
    "LOAD_ATTRIBUTE": 915, "RETURN": 632, "SUBSCRIPT": 496, "LOAD_GLOBAL": 494, "MULTIPLY": 479, "FOR_LOOP": 434,
    "ADD": 345, "INPLACE_ADD": 314, "SUBTRACT": 250, "CALL/1": 189, "STORE_SUBSCRIPT~": 188, "CALL/2": 170,
    "REMAINDER": 156, "UNPACK_SEQUENCE~": 155, "ADD~~": 150, "JUMP": 149, "CALL_GLOBAL/1": 148, "FOR_ITER": 117,
    "CALL_METHOD/0": 129, "CALL_METHOD/1": 120, "CLEAR": 96, "STORE_ATTRIBUTE~": 116, "INPLACE_ADD~": 115,
    "JUMP_UNLESS_EQUAL": 109, "STORE_ATTRIBUTE": 100, "JUMP_IF_FALSE~": 94, "JUMP_IF_FALSE": 94, "LOAD_CELL": 90,
    "JUMP_IF_LESS_EQUAL": 87, "LOAD_CONSTANT": 86, "JUMP_UNLESS_EQUAL~": 84, "JUMP_IF_NONE": 83,
    "STORE_SUBSCRIPT": 82, "YIELD": 81, "ADD~": 73, "CALL": 73, "MOVE": 73, "JUMP_IF_TRUE~": 71, "JUMP_IF_TRUE": 68,
    "JUMP_UNLESS_LESS": 67, "INPLACE_SUBTRACT": 64, "INPLACE_ADD~~": 61, "JUMP_UNLESS_LESS_EQUAL": 59,
    "MULTIPLY~~": 57, "CALL_GLOBAL/2": 57, "JUMP_IF_NOT_NONE": 54, "FOR_START": 50, "SEND": 53, "SUBTRACT~~": 50,
    "COPY_FREE_VARS": 47, "JUMP_IF_NOT_EQUAL": 46, "BUILD_TUPLE": 46, "JUMP_UNLESS_GREATER_EQUAL": 45, "MOVE~": 43,
    "JUMP_UNLESS_GREATER": 42, "YIELD_DELEGATED": 41, "JUMP_UNLESS_LESS~": 41, "JUMP_UNLESS_GREATER~": 41,
    "REMAINDER~": 41, "FLOOR_DIVIDE": 38, "BUILD_LIST": 38, "JUMP_IF_LESS~": 35, "LIST_APPEND": 31,
    "JUMP_IF_NOT_NONE~": 30, "MATCH_CLASS": 27, "TRUE_DIVIDE": 27, "PUSH_HANDLED": 25, "SUBSCRIPT~": 25,
    "BUILD_MAP": 25, "CALL_UNPACKED": 25, "JUMP_UNLESS_IS~~": 24, "STORE_CELL~": 24, "JUMP_UNLESS_CONTAINS~": 24,
    "RERAISE": 22, "BUILD_TUPLE~~": 22, "INPLACE_SUBTRACT~~": 20, "JUMP_IF_LESS": 20, "OR": 19,
    "JUMP_UNLESS_EXCEPTION_MATCHES~": 18, "SUBSCRIPT~~": 17, "TO_BOOL": 17, "LIST_EXTEND": 17, "AND~": 16,
    "CALL_GLOBAL": 16, "SET_ADD": 15, "RETURN_GENERATOR": 15, "CALL_METHOD/2": 15, "JUMP_UNLESS_LESS_EQUAL~": 14,
    "STORE_ATTRIBUTE~~": 14, "POP_HANDLED~": 14, "AND": 14, "NEGATIVE": 13, "MULTIPLY~": 13, "LIST_TO_TUPLE": 13,
    "JUMP_UNLESS_CONTAINS": 12, "CALL_KEYWORDS": 12, "REMAINDER~~": 11, "POP_HANDLED": 11, "DICT_MERGE": 11,
    "DELETE": 11, "JUMP_UNLESS_LESS~~": 11, "MATCH_SEQUENCE": 11, "CALL_GLOBAL/0": 10, "GET_LENGTH": 10,
    "RIGHT_SHIFT": 10, "STORE_NAME~": 10, "MAKE_FUNCTION": 9, "RAISE": 9, "MAP_ADD": 9, "STORE_SUBSCRIPT~~": 9,
    "JUMP_UNLESS_GREATER~~": 9, "UNPACK_EX~": 9, "EQUAL": 8, "LOAD_NAME": 8, "BUILD_SLICE": 7, "UNPACK_SEQUENCE": 7,
    "SUBSCRIPT_SLICE": 7, "CALL_METHOD": 7, "NOT": 7, "JUMP_UNLESS_NOT_CONTAINS": 7, "TRUE_DIVIDE~": 7, "LESS~~": 7,
    "GET_YIELD_FROM_ITERATOR": 7, "IS_NOT": 6, "INPLACE_RIGHT_SHIFT": 6, "FORMAT_SIMPLE": 6,
    "LOAD_SUPER_ATTRIBUTE_ZERO~~": 6, "JUMP_UNLESS_GREATER_EQUAL~~": 6, "JUMP_UNLESS_NOT_EQUAL": 6, "LEFT_SHIFT": 5,
    "TRUE_DIVIDE~~": 5, "CALL/0": 5, "JUMP_UNLESS_NOT_EQUAL~": 5, "FLOOR_DIVIDE~": 5, "ENTER_WITH": 4,
    "MATCH_CLASS~~": 4, "GET_AWAITABLE": 4, "JUMP_UNLESS_IS_NOT~": 4, "JUMP_UNLESS_IS~": 4,
    "JUMP_UNLESS_CONTAINS~~": 4, "ENTER_WITH~": 4, "INPLACE_XOR": 4, "CONTAINS": 4, "XOR": 4, "INVERT": 4,
    "EQUAL~~": 4, "DELETE_ATTRIBUTE": 4, "POWER": 4, "JUMP_UNLESS_NOT_CONTAINS~": 3, "JUMP_IF_GREATER~": 3,
    "IS_EQUAL~": 3, "GREATER~~": 3, "JUMP_IF_NOT_CONTAINS": 3, "BUILD_CONST_KEY_MAP": 3,
    "EXCEPTION_GROUP_MATCHES~~": 2, "DICT_UPDATE": 2, "STORE_NAME": 2, "BUILD_STRING": 2, "MAKE_CELL": 2,
    "BUILD_STRING~~": 2,
}  # fmt: skip
RARE = 1

TRUTH = "not not "  #: how an operation begins that asks for the truth of what it computed, its operands gone by then
KILL = {"": [], "~": ["fast[k] = None"], "~~": ["for i in k:", "    fast[i] = None"]}


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


def call_handlers(row: Row) -> list[Handler]:
    """The handlers of a row that calls what an operand is or an operation finds: by the number of arguments."""
    return [_call_handler(row, number) for number in (*range(LONGEST_SHAPE + 1), None)]


def _call_handler(row: Row, number: int | None) -> Handler:
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
    lines += [f"callee = {callee}", f"args = [{arguments}]", *expanded("@kill\n@invoke", PARTS)]
    return _handler(row.name if number is None else f"{row.name}/{number}", lines)


# -- control ----------------------------------------------------------------------------------------------------------

PARTS = {
    "switch": """
        thread.frame = frame
        fast = frame.fast
        code = frame.guest.program
        pc = frame.pc
    """,
    "deliver": """
        frame = thread.frame = frame.previous
        pc = frame.pc
        code = frame.guest.program
        fast = frame.fast
        a = code[pc - 1][1]
        if a is not None:
            fast[a] = value
        value = None
    """,
    "leave": """
        ON_RETURN
        leave = frame.leave
        if FIRST_DIES_FIRST:
            fast.reverse()  # see ``Frame.finish``
        frame.leave = LEFT
        frame.pc = pc  # who kept the frame may ask for its line
        if leave is None:
            @deliver
        elif leave == CONSTRUCT:
            value = constructed(frame, value)
            @deliver
        else:
            generator = frame.generator
            if generator is not None:
                generator.finished(thread)
                generator = None
            back = frame.previous
            if leave == EXIT:
                thread.frame = back
                return value
            frame = thread.frame = back
            back = None
            pc = frame.pc
            code = frame.guest.program
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
    "invoke": """
        kind = type(callee)
        if kind is MethodType:
            args.insert(0, callee.__self__)
            callee = callee.__func__
            kind = type(callee)
        if kind is FunctionType:
            guest = callee.__code__.co_consts
            guest = guest[1] if len(guest) > 1 else None
            if type(guest) is GuestCode and guest.positional == len(args) and guest.machine is machine:
                args += guest.tail
                @enter
            else:
                @invoke_slowly
        elif kind is BuiltinFunctionType and callee not in SPECIAL_FUNCTIONS:
            value = NATIVE
            if FIRST_DIES_FIRST:
                args.reverse()  # a list dies from its end, CPython's arguments die from the first
            else:
                args = None
            callee = args = None
            if a is not None:
                fast[a] = value
            value = None
        else:
            @invoke_slowly
    """,
    "enter": """
        depth = frame.depth + 1
        if depth >= machine.recursion_limit:
            raise RecursionError("maximum recursion depth exceeded")
        frame.pc = pc
        back = frame
        frame = RegisterFrame()
        frame.guest = guest
        frame.fast = fast = args
        frame.globals = callee.__globals__
        frame.builtins = callee.__builtins__
        frame.function = callee
        if guest.free_count:
            frame.closure = callee.__closure__
        frame.leave = frame.generator = frame.names = None
        frame.previous = back
        frame.depth = depth
        frame.pc = 0
        thread.frame = frame
        code = guest.program
        pc = 0
        args = callee = back = None
    """,
    "invoke_slowly": """
        kwargs = None
        @begin
    """,
    "begin": """
        frame.pc = pc
        value = begin(machine, thread, frame, callee, args, kwargs)
        if value is None:
            value = thread.value  # taken before the arguments die: their finalisers make calls, too
            if type(args) is list:
                if FIRST_DIES_FIRST:
                    args.reverse()
                else:
                    args = None
            thread.value = callee = args = kwargs = kind = None
            if a is not None:
                fast[a] = value
            value = None
            SWITCH_LOOP
        else:
            callee = args = kwargs = kind = None
            frame = value
            value = None
            @switch
    """,
    "kill": """
        if k is not None:
            for i in k:
                fast[i] = None
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
                frame.pc = pc
                frame = value.enter(thread, frame, ITERATE)
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
        frame.generator.suspended(thread)
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
        if a is not None:
            fast[a] = value
        value = None
    """,
}

#: the handlers of control rows; ``kills``: where several handlers are made, the temporaries are cleared at this line
CONTROL = {
    "move": """
        fast[a] = fast[b]
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
    "for_iter": "@iterate",
    "for_loop": """
        pc = k
        @iterate
    """,
    "for_start": """
        c0, c, c1 = c
        fast[b] = ITERATOR
        @kill
        pc = c1
        @iterate
    """,
    "send": """
        c0, c1, c2 = c
        callee = fast[c0]
        value = fast[c1]
        @kill
        if isinstance(callee, Resumable) and callee.ready(value, machine):
            frame.pc = pc
            frame = callee.enter(thread, frame, SEND)
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
        callee = value = None
    """,
    "yield": """
        value = fast[b]
        @kill
        @suspend
    """,
    "yield_delegated": """
        value = fast[b]
        @kill
        @suspend
    """,
    "return_generator": """
        frame.pc = pc
        leave = frame.leave
        back = frame.previous
        value = make_generator(frame)
        @hand_over
    """,
    "return": """
        value = fast[a]
        @leave
    """,
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
        @kill
        split = len(args) - len(keywords)
        kwargs = dict(zip(keywords, args[split:]))
        del args[split:]
        @begin
    """,
    "call_unpacked": """
        i, c = c
        callee = fast[b]
        kwargs = unpacked_keywords(fast[c], callee) if c is not None else None
        args = unpacked_arguments(fast[i], callee)
        @kill
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

LOOP = '''
def {name}(thread: Any, frame: Any, error: Any = None) -> Any:
    """{doc}"""
    machine = frame.guest.machine
    fast = frame.fast
    code = frame.guest.program
    pc = frame.pc
    thread.frame = frame
    value: Any = None
    args = kwargs = callee = back = generator = guest = kind = lhs = None
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
            frame = fast = code = None  # this run must keep nothing of the frame alive
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

HEADER = """\"\"\"The dispatch loop of the register machine and its twins, made by regvm.generate: do not edit.\"\"\"

from __future__ import annotations

from types import BuiltinFunctionType, FunctionType, MethodType
from typing import Any

from runtime.calls import begin, constructed, unpacked_arguments, unpacked_keywords
from runtime.code import GuestCode
from runtime.frame import CONSTRUCT, EXIT, FIRST_DIES_FIRST, ITERATE, LEFT, LOOPS, SEND
from runtime.generators import GuestGenerator, Resumable, send
{imports}
from runtime.raising import raised, raised_again, raised_from
from runtime.sentinels import END, NULL
from runtime.specials import SPECIAL_FUNCTIONS
from runtime.suspension import make_generator
from runtime.tracebacks import caught, unwind
from runtime.tracing import before_instruction, call_native, next_item, report_return, report_stop

from .frame import RegisterFrame

#: handler name -> number the loop dispatches on
NUMBERS = {numbers}
"""


def handlers() -> list[Handler]:
    """All handlers, the most frequent first: the number of a handler is its place."""
    found = [Handler("PREPARE", tuple(expanded(PREPARE, PARTS)), RARE)]
    for row in ROWS.values():
        found += _handlers_of(row)
    return sorted(found, key=lambda handler: -handler.weight)


def _handler(name: str, lines: list[str]) -> Handler:
    return Handler(name, tuple(lines), WEIGHTS.get(name, RARE))


def _handlers_of(row: Row) -> list[Handler]:
    """The handlers of one row: one for each way its temporaries die."""
    if row.control in ("call", "call_found"):
        return call_handlers(row)
    if row.control == "for_start":
        return [_start_handler(row)]
    if row.control in OWN_KILLS:
        return [_handler(row.name, expanded(CONTROL[row.control], PARTS))]
    found = []
    for mark in _marks(row):
        if row.control in CONTROL:
            lines = expanded(CONTROL[row.control], {**PARTS, "kills": "\n".join(KILL[mark])})
        elif row.control is not None:
            lines = branch_lines(row, KILL[mark])
        else:
            lines = operation_lines(row, KILL[mark])
        found.append(_handler(row.name + mark, lines))
    return found


def _start_handler(row: Row) -> Handler:
    """Make the iterator, then do what FOR_ITER does."""
    assert row.operation is not None
    made = inline(row.operation, dict.fromkeys(row.operation.operands, "fast[c0]"), {})
    lines = CONTROL["for_start"].replace("ITERATOR", made.result or "")
    return _handler(row.name, [*made.statements, *expanded(lines, PARTS)])


def _marks(row: Row) -> list[str]:
    """The ways temporaries can die in an instruction: none, one, several (an unwanted result counts)."""
    operands = [role for role in row.roles if role.kind is Kind.OPERAND]
    results = [role for role in row.roles if role.kind is Kind.RESULT]
    most = len(operands) + len(results) + any(role.counted for role in operands)
    return ["", "~", "~~"][: 1 + min(most, 2)]


def text() -> str:
    """The whole of ``loop.py``."""
    ordered = handlers()
    numbers = {handler.name: number for number, handler in enumerate(ordered)}
    loops = "\n\n".join(variant.text(LOOP, ordered) for variant in VARIANTS)
    imports = "\n".join(imports_for(OPERATIONS.values(), loops, NAMED))
    table = "{\n" + "".join(f'    "{name}": {number},\n' for name, number in numbers.items()) + "}"
    closing = f"\n\nLOOPS.update(id(loop.__code__) for loop in ({', '.join(variant.name for variant in VARIANTS)}))\n"
    return HEADER.format(imports=imports, numbers=table) + "\n" + loops + closing


def main() -> int:
    """Write or check the file."""
    check = "--check" in sys.argv[1:]
    if check_or_write(PATH, text(), check):
        return 0
    print(f"{PATH.name} is stale: run python -m regvm.generate", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())

"""The dispatch loop of the stack machine and its twins, made by stackvm.generate: do not edit."""

from __future__ import annotations

from types import BuiltinFunctionType, FunctionType, MethodType
from typing import Any

from runtime.calls import begin, constructed, unpacked_arguments, unpacked_keywords
from runtime.code import GuestCode
from runtime.frame import CONSTRUCT, EXIT, FIRST_DIES_FIRST, ITERATE, LEFT, LOOPS, SEND
from runtime.generators import GuestGenerator, Resumable, send
from runtime.operations.attributes import (
    import_from,
    import_name,
    import_star,
    load_shown_attribute,
    load_super_attribute_zero,
    store_shown_attribute,
)
from runtime.operations.containers import dict_merge, unpack_ex, unpack_sequence
from runtime.operations.exceptions import (
    enter_async_with,
    enter_with,
    exception_group_matches,
    exception_matches,
    is_subtype,
    load_special,
    prepare_reraise_star,
    push_handled,
)
from runtime.operations.formatting import (
    build_interpolation,
    build_interpolation_with_spec,
    build_template,
    convert_value,
    format_converted,
    format_converted_with_spec,
)
from runtime.operations.functions import (
    display,
    intrinsic_1,
    intrinsic_2,
    make_function,
    set_function_attribute,
    stop_iteration_error,
    wrap_async_item,
)
from runtime.operations.iteration import get_async_iterator, get_async_next, get_awaitable, get_yield_from_iterator
from runtime.operations.matching import match_class, match_keys, match_mapping, match_sequence
from runtime.operations.names import (
    copy_free_vars,
    delete_cell,
    delete_global,
    delete_name,
    load_build_class,
    load_builtin,
    load_cell,
    load_class_cell,
    load_common_constant,
    load_from_dict_or_cell,
    load_from_dict_or_globals,
    load_name,
    make_cell,
    setup_annotations,
    unbound_local,
)
from runtime.raising import raised, raised_again, raised_from
from runtime.sentinels import END, NULL
from runtime.specials import SPECIAL_FUNCTIONS
from runtime.suspension import make_generator
from runtime.tracebacks import caught, unwind
from runtime.tracing import before_instruction, call_native, next_item, report_return, report_stop

from .frame import StackFrame

new_frame = object.__new__

#: row name -> number the loop dispatches on
NUMBERS = {
    "LOAD_FAST_CHECK": 0,
    "LOAD_FAST": 1,
    "LOAD_CONST": 2,
    "STORE_FAST": 3,
    "LOAD_ATTR": 4,
    "POP_JUMP_IF_FALSE": 5,
    "CALL": 6,
    "LOAD_FAST_LOAD_FAST": 7,
    "BINARY_SUBSCR": 8,
    "JUMP": 9,
    "POP_TOP": 10,
    "BINARY_ADD": 11,
    "FOR_ITER": 12,
    "CALL_ABOVE": 13,
    "LOAD_GLOBAL_NULL_BELOW": 14,
    "LOAD_METHOD_NULL_BELOW": 15,
    "RETURN_VALUE": 16,
    "BINARY_MULTIPLY": 17,
    "BINARY_SUBTRACT": 18,
    "INPLACE_ADD": 19,
    "COMPARE_LESS": 20,
    "LOAD_GLOBAL_NULL_ABOVE": 21,
    "LOAD_METHOD_NULL_ABOVE": 22,
    "COMPARE_EQUAL": 23,
    "STORE_ATTR": 24,
    "LOAD_GLOBAL": 25,
    "TEST_LESS": 26,
    "STORE_SUBSCR": 27,
    "LOAD_DEREF": 28,
    "POP_JUMP_IF_TRUE": 29,
    "STORE_FAST_LOAD_FAST": 30,
    "TEST_EQUAL": 31,
    "RETURN_CONST": 32,
    "COPY": 33,
    "SWAP": 34,
    "COMPARE_GREATER": 35,
    "TO_BOOL": 36,
    "LOAD_NAME": 37,
    "STORE_NAME": 38,
    "STORE_FAST_STORE_FAST": 39,
    "BUILD_TUPLE": 40,
    "UNPACK_SEQUENCE": 41,
    "LIST_APPEND": 42,
    "YIELD_VALUE": 43,
    "BINARY_REMAINDER": 44,
    "GET_ITER": 45,
    "PUSH_NULL": 46,
    "BINARY_FLOOR_DIVIDE": 47,
    "BINARY_TRUE_DIVIDE": 48,
    "IS_OP": 49,
    "CONTAINS_OP": 50,
    "POP_JUMP_IF_NONE": 51,
    "POP_JUMP_IF_NOT_NONE": 52,
    "PREPARE": 53,
    "LOAD_FAST_AND_CLEAR": 54,
    "DELETE_FAST": 55,
    "NOP": 56,
    "END_FOR": 57,
    "ITERATOR_POPPED": 58,
    "END_SEND": 59,
    "KW_NAMES": 60,
    "BINARY_AND": 61,
    "BINARY_LEFT_SHIFT": 62,
    "BINARY_MATRIX_MULTIPLY": 63,
    "BINARY_OR": 64,
    "BINARY_POWER": 65,
    "BINARY_RIGHT_SHIFT": 66,
    "BINARY_XOR": 67,
    "INPLACE_AND": 68,
    "INPLACE_FLOOR_DIVIDE": 69,
    "INPLACE_LEFT_SHIFT": 70,
    "INPLACE_MATRIX_MULTIPLY": 71,
    "INPLACE_MULTIPLY": 72,
    "INPLACE_REMAINDER": 73,
    "INPLACE_OR": 74,
    "INPLACE_POWER": 75,
    "INPLACE_RIGHT_SHIFT": 76,
    "INPLACE_SUBTRACT": 77,
    "INPLACE_TRUE_DIVIDE": 78,
    "INPLACE_XOR": 79,
    "COMPARE_LESS_EQUAL": 80,
    "TEST_LESS_EQUAL": 81,
    "COMPARE_NOT_EQUAL": 82,
    "TEST_NOT_EQUAL": 83,
    "TEST_GREATER": 84,
    "COMPARE_GREATER_EQUAL": 85,
    "TEST_GREATER_EQUAL": 86,
    "UNARY_POSITIVE": 87,
    "UNARY_NEGATIVE": 88,
    "UNARY_INVERT": 89,
    "UNARY_NOT": 90,
    "IS_NOT_OP": 91,
    "NOT_CONTAINS_OP": 92,
    "DELETE_SUBSCR": 93,
    "BINARY_SLICE": 94,
    "STORE_SLICE": 95,
    "BUILD_SLICE": 96,
    "BUILD_SLICE_STEP": 97,
    "BUILD_LIST": 98,
    "BUILD_SET": 99,
    "BUILD_MAP": 100,
    "BUILD_STRING": 101,
    "LIST_TO_TUPLE": 102,
    "UNPACK_EX": 103,
    "LOAD_SHOWN_ATTR": 104,
    "STORE_SHOWN_ATTR": 105,
    "DELETE_ATTR": 106,
    "LOAD_SUPER_ATTR": 107,
    "LOAD_SUPER_ATTR_ZERO": 108,
    "IMPORT_NAME": 109,
    "LOAD_LOCALS": 110,
    "LOAD_FROM_DICT_OR_GLOBALS": 111,
    "DELETE_NAME": 112,
    "STORE_GLOBAL": 113,
    "DELETE_GLOBAL": 114,
    "LOAD_BUILD_CLASS": 115,
    "LOAD_ASSERTION_ERROR": 116,
    "LOAD_COMMON_CONSTANT": 117,
    "SETUP_ANNOTATIONS": 118,
    "MAKE_CELL": 119,
    "COPY_FREE_VARS": 120,
    "CONVERT_VALUE": 121,
    "FORMAT_SIMPLE": 122,
    "FORMAT_WITH_SPEC": 123,
    "FORMAT_VALUE_CONVERTED": 124,
    "FORMAT_VALUE_CONVERTED_WITH_SPEC": 125,
    "GET_YIELD_FROM_ITER": 126,
    "GET_AITER": 127,
    "GET_AWAITABLE": 128,
    "MATCH_CLASS": 129,
    "POP_EXCEPT": 130,
    "PREP_RERAISE_STAR": 131,
    "ASYNC_GEN_WRAP": 132,
    "STOPITERATION_ERROR": 133,
    "MAKE_FUNCTION": 134,
    "CALL_INTRINSIC_1": 135,
    "CALL_INTRINSIC_2": 136,
    "DISPLAY": 137,
    "BUILD_TEMPLATE": 138,
    "BUILD_INTERPOLATION": 139,
    "BUILD_INTERPOLATION_WITH_SPEC": 140,
    "BUILD_CONST_KEY_MAP": 141,
    "SET_ADD": 142,
    "MAP_ADD": 143,
    "LIST_EXTEND": 144,
    "SET_UPDATE": 145,
    "DICT_UPDATE": 146,
    "DICT_MERGE": 147,
    "DICT_MERGE_ABOVE": 148,
    "LOAD_SUPER_METHOD_NULL_BELOW": 149,
    "LOAD_SUPER_METHOD_NULL_ABOVE": 150,
    "LOAD_SUPER_METHOD_ZERO_NULL_BELOW": 151,
    "LOAD_SUPER_METHOD_ZERO_NULL_ABOVE": 152,
    "IMPORT_FROM": 153,
    "IMPORT_STAR": 154,
    "IMPORT_STAR_INTRINSIC": 155,
    "PRINT_EXPR": 156,
    "STORE_DEREF": 157,
    "DELETE_DEREF": 158,
    "LOAD_CLASSDEREF": 159,
    "LOAD_FROM_DICT_OR_DEREF": 160,
    "SET_FUNCTION_ATTRIBUTE": 161,
    "GET_ANEXT": 162,
    "GET_LEN": 163,
    "MATCH_MAPPING": 164,
    "MATCH_SEQUENCE": 165,
    "MATCH_KEYS": 166,
    "PUSH_EXC_INFO": 167,
    "CHECK_EXC_MATCH": 168,
    "CHECK_EG_MATCH": 169,
    "BEFORE_WITH": 170,
    "BEFORE_ASYNC_WITH": 171,
    "WITH_EXCEPT_START": 172,
    "WITH_EXCEPT_START_ABOVE": 173,
    "LOAD_SPECIAL": 174,
    "JUMP_IF_FALSE_OR_POP": 175,
    "JUMP_IF_TRUE_OR_POP": 176,
    "SEND": 177,
    "SEND_KEEP": 178,
    "YIELD_DELEGATED": 179,
    "RETURN_GENERATOR": 180,
    "RAISE_AGAIN": 181,
    "RAISE": 182,
    "RAISE_FROM": 183,
    "RERAISE": 184,
    "RERAISE_LASTI": 185,
    "END_ASYNC_FOR": 186,
    "CLEANUP_THROW": 187,
    "CALL_NAMED": 188,
    "CALL_KW": 189,
    "CALL_FUNCTION_EX": 190,
    "CALL_FUNCTION_EX_ABOVE": 191,
    "CALL_FUNCTION_EX_FULL": 192,
}


def run(thread: Any, frame: Any, error: Any = None) -> Any:
    """Run ``frame`` until it is left; ``error`` is raised in it first."""
    machine = frame.guest.machine
    stack = frame.stack
    fast = frame.fast
    code = frame.guest.program
    pc = frame.pc
    thread.frame = frame
    keywords: Any = None
    args = kwargs = callee = value = back = generator = guest = kind = None
    raised_at = None
    while True:
        try:
            if error is None:
                while True:
                    op, arg = code[pc]
                    pc += 1
                    if op < 7:
                        if op < 2:
                            if op == 0:
                                # LOAD_FAST_CHECK
                                index, name = arg
                                value = fast[index]
                                if value is NULL:
                                    raise unbound_local(name)
                                stack.append(value)
                                value = None
                            else:
                                # LOAD_FAST
                                stack.append(fast[arg])
                        else:
                            if op < 4:
                                if op == 2:
                                    # LOAD_CONST
                                    stack.append(arg)
                                else:
                                    # STORE_FAST
                                    fast[arg] = stack.pop()
                            else:
                                if op == 4:
                                    # LOAD_ATTR
                                    stack.append(getattr(stack.pop(), arg))
                                else:
                                    if op == 5:
                                        # POP_JUMP_IF_FALSE
                                        value = stack.pop()
                                        if value is False or value is not True and not value:
                                            pc = arg
                                        value = None
                                    else:
                                        # CALL
                                        if arg == 1:
                                            args = [stack.pop()]
                                        elif arg:
                                            args = stack[-arg:]
                                            del stack[-arg:]
                                        else:
                                            args = []
                                        value = stack.pop()
                                        callee = stack.pop()
                                        if callee is NULL:
                                            callee = value
                                        else:
                                            args.insert(0, value)
                                        value = None
                                        kind = type(callee)
                                        if kind is MethodType:
                                            args.insert(0, callee.__self__)
                                            callee = callee.__func__
                                            kind = type(callee)
                                        if kind is FunctionType:
                                            guest = callee.__code__.co_consts[-1:]
                                            guest = guest[0] if guest else None
                                            if type(guest) is GuestCode and guest.positional == len(args) and guest.machine is machine:
                                                args += guest.tail
                                                depth = frame.depth + 1
                                                if depth >= machine.recursion_limit:
                                                    raise RecursionError("maximum recursion depth exceeded")
                                                frame.pc = pc
                                                back = frame
                                                frame = new_frame(StackFrame)
                                                frame.guest = guest
                                                frame.fast = fast = args
                                                frame.globals = callee.__globals__
                                                frame.builtins = callee.__builtins__
                                                frame.function = callee
                                                if guest.free_count:
                                                    frame.closure = callee.__closure__
                                                frame.leave = None
                                                frame.previous = back
                                                frame.depth = depth
                                                frame.stack = stack = []
                                                thread.frame = frame
                                                code = guest.program
                                                pc = 0
                                                args = callee = back = None
                                            else:
                                                frame.pc = pc
                                                value = begin(machine, thread, frame, callee, args, None)
                                                if value is None:
                                                    value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                    if type(args) is list:
                                                        if FIRST_DIES_FIRST:
                                                            args.reverse()
                                                        else:
                                                            args = None
                                                    thread.value = callee = args = keywords = kind = None
                                                    stack.append(value)
                                                    value = None
                                                    if thread.switching:
                                                        break
                                                else:
                                                    callee = args = keywords = kind = None
                                                    frame = value
                                                    value = None
                                                    thread.frame = frame
                                                    stack = frame.stack
                                                    fast = frame.fast
                                                    code = frame.guest.program
                                                    pc = frame.pc
                                        elif kind is BuiltinFunctionType and callee not in SPECIAL_FUNCTIONS:
                                            value = callee(*args)
                                            if FIRST_DIES_FIRST:
                                                args.reverse()  # a list dies from its end, CPython's arguments die from the first
                                            else:
                                                args = None
                                            callee = args = None
                                            stack.append(value)
                                            value = None
                                        else:
                                            frame.pc = pc
                                            value = begin(machine, thread, frame, callee, args, None)
                                            if value is None:
                                                value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                if type(args) is list:
                                                    if FIRST_DIES_FIRST:
                                                        args.reverse()
                                                    else:
                                                        args = None
                                                thread.value = callee = args = keywords = kind = None
                                                stack.append(value)
                                                value = None
                                                if thread.switching:
                                                    break
                                            else:
                                                callee = args = keywords = kind = None
                                                frame = value
                                                value = None
                                                thread.frame = frame
                                                stack = frame.stack
                                                fast = frame.fast
                                                code = frame.guest.program
                                                pc = frame.pc
                    else:
                        if op < 21:
                            if op < 12:
                                if op < 9:
                                    if op == 7:
                                        # LOAD_FAST_LOAD_FAST
                                        index, second = arg
                                        stack.append(fast[index])
                                        stack.append(fast[second])
                                    else:
                                        # BINARY_SUBSCR
                                        key = stack.pop()
                                        stack.append(stack.pop()[key])
                                        key = None
                                else:
                                    if op == 9:
                                        # JUMP
                                        pc = arg
                                    else:
                                        if op == 10:
                                            # POP_TOP
                                            stack.pop()
                                        else:
                                            # BINARY_ADD
                                            rhs = stack.pop()
                                            stack.append(stack.pop() + rhs)
                                            rhs = None
                            else:
                                if op < 15:
                                    if op == 12:
                                        # FOR_ITER
                                        value = stack[-1]
                                        if type(value) is GuestGenerator and value.guest.machine is machine:
                                            if value.frame is None:
                                                stack.pop()
                                                pc = arg
                                            elif value.running:
                                                raise ValueError("generator already executing")
                                            else:
                                                frame.pc = pc
                                                frame = value.enter(thread, frame, ITERATE)
                                                thread.frame = frame
                                                stack = frame.stack
                                                fast = frame.fast
                                                code = frame.guest.program
                                                pc = frame.pc
                                                stack.append(None)
                                        else:
                                            value = next(value, END)
                                            if value is END:
                                                stack.pop()
                                                pc = arg
                                            else:
                                                stack.append(value)
                                        value = None
                                    else:
                                        if op == 13:
                                            # CALL_ABOVE
                                            if arg == 1:
                                                args = [stack.pop()]
                                            elif arg:
                                                args = stack[-arg:]
                                                del stack[-arg:]
                                            else:
                                                args = []
                                            value = stack.pop()
                                            callee = stack.pop()
                                            if value is not NULL:
                                                args.insert(0, value)
                                            value = None
                                            kind = type(callee)
                                            if kind is MethodType:
                                                args.insert(0, callee.__self__)
                                                callee = callee.__func__
                                                kind = type(callee)
                                            if kind is FunctionType:
                                                guest = callee.__code__.co_consts[-1:]
                                                guest = guest[0] if guest else None
                                                if type(guest) is GuestCode and guest.positional == len(args) and guest.machine is machine:
                                                    args += guest.tail
                                                    depth = frame.depth + 1
                                                    if depth >= machine.recursion_limit:
                                                        raise RecursionError("maximum recursion depth exceeded")
                                                    frame.pc = pc
                                                    back = frame
                                                    frame = new_frame(StackFrame)
                                                    frame.guest = guest
                                                    frame.fast = fast = args
                                                    frame.globals = callee.__globals__
                                                    frame.builtins = callee.__builtins__
                                                    frame.function = callee
                                                    if guest.free_count:
                                                        frame.closure = callee.__closure__
                                                    frame.leave = None
                                                    frame.previous = back
                                                    frame.depth = depth
                                                    frame.stack = stack = []
                                                    thread.frame = frame
                                                    code = guest.program
                                                    pc = 0
                                                    args = callee = back = None
                                                else:
                                                    frame.pc = pc
                                                    value = begin(machine, thread, frame, callee, args, None)
                                                    if value is None:
                                                        value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                        if type(args) is list:
                                                            if FIRST_DIES_FIRST:
                                                                args.reverse()
                                                            else:
                                                                args = None
                                                        thread.value = callee = args = keywords = kind = None
                                                        stack.append(value)
                                                        value = None
                                                        if thread.switching:
                                                            break
                                                    else:
                                                        callee = args = keywords = kind = None
                                                        frame = value
                                                        value = None
                                                        thread.frame = frame
                                                        stack = frame.stack
                                                        fast = frame.fast
                                                        code = frame.guest.program
                                                        pc = frame.pc
                                            elif kind is BuiltinFunctionType and callee not in SPECIAL_FUNCTIONS:
                                                value = callee(*args)
                                                if FIRST_DIES_FIRST:
                                                    args.reverse()  # a list dies from its end, CPython's arguments die from the first
                                                else:
                                                    args = None
                                                callee = args = None
                                                stack.append(value)
                                                value = None
                                            else:
                                                frame.pc = pc
                                                value = begin(machine, thread, frame, callee, args, None)
                                                if value is None:
                                                    value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                    if type(args) is list:
                                                        if FIRST_DIES_FIRST:
                                                            args.reverse()
                                                        else:
                                                            args = None
                                                    thread.value = callee = args = keywords = kind = None
                                                    stack.append(value)
                                                    value = None
                                                    if thread.switching:
                                                        break
                                                else:
                                                    callee = args = keywords = kind = None
                                                    frame = value
                                                    value = None
                                                    thread.frame = frame
                                                    stack = frame.stack
                                                    fast = frame.fast
                                                    code = frame.guest.program
                                                    pc = frame.pc
                                        else:
                                            # LOAD_GLOBAL_NULL_BELOW
                                            stack.append(NULL)
                                            stack.append(frame.globals[arg] if arg in frame.globals else load_builtin(arg, frame))
                                else:
                                    if op < 17:
                                        if op == 15:
                                            # LOAD_METHOD_NULL_BELOW
                                            result = getattr(stack.pop(), arg)
                                            stack.append(NULL)
                                            stack.append(result)
                                            result = None
                                        else:
                                            # RETURN_VALUE
                                            value = stack.pop()
                                            leave = frame.leave
                                            if FIRST_DIES_FIRST:
                                                fast.reverse()  # see ``Frame.finish``
                                            frame.leave = LEFT
                                            frame.pc = pc  # who kept the frame may ask for its line
                                            if leave is None:
                                                frame = thread.frame = frame.previous
                                                pc = frame.pc
                                                code = frame.guest.program
                                                stack = frame.stack
                                                fast = frame.fast
                                                stack.append(value)
                                                value = None
                                            else:
                                                if leave == CONSTRUCT:
                                                    value = constructed(frame, value)
                                                    frame = thread.frame = frame.previous
                                                    pc = frame.pc
                                                    code = frame.guest.program
                                                    stack = frame.stack
                                                    fast = frame.fast
                                                    stack.append(value)
                                                    value = None
                                                else:
                                                    generator = frame.generator
                                                    if generator is not None:
                                                        generator.finished(thread)
                                                        generator = None
                                                    back = frame.previous
                                                    if leave == EXIT:
                                                        thread.frame = back
                                                        return value
                                                    frame = back
                                                    back = None
                                                    pc = frame.pc
                                                    code = frame.guest.program
                                                    stack = frame.stack
                                                    fast = frame.fast
                                                    thread.frame = frame
                                                    op, arg = code[pc - 1]
                                                    pc = arg
                                                    if leave == ITERATE:
                                                        stack.pop()
                                                    elif op == 177:
                                                        stack[-1] = value
                                                    else:
                                                        stack.append(value)
                                                    value = None
                                    else:
                                        if op < 19:
                                            if op == 17:
                                                # BINARY_MULTIPLY
                                                rhs = stack.pop()
                                                stack.append(stack.pop() * rhs)
                                                rhs = None
                                            else:
                                                # BINARY_SUBTRACT
                                                rhs = stack.pop()
                                                stack.append(stack.pop() - rhs)
                                                rhs = None
                                        else:
                                            if op == 19:
                                                # INPLACE_ADD
                                                rhs = stack.pop()
                                                lhs = stack.pop()
                                                lhs += rhs
                                                stack.append(lhs)
                                                lhs = rhs = None
                                            else:
                                                # COMPARE_LESS
                                                rhs = stack.pop()
                                                stack.append(stack.pop() < rhs)
                                                rhs = None
                        else:
                            if op < 42:
                                if op < 28:
                                    if op < 24:
                                        if op == 21:
                                            # LOAD_GLOBAL_NULL_ABOVE
                                            stack.append(frame.globals[arg] if arg in frame.globals else load_builtin(arg, frame))
                                            stack.append(NULL)
                                        else:
                                            if op == 22:
                                                # LOAD_METHOD_NULL_ABOVE
                                                stack.append(getattr(stack.pop(), arg))
                                                stack.append(NULL)
                                            else:
                                                # COMPARE_EQUAL
                                                rhs = stack.pop()
                                                stack.append(stack.pop() == rhs)
                                                rhs = None
                                    else:
                                        if op < 26:
                                            if op == 24:
                                                # STORE_ATTR
                                                owner = stack.pop()
                                                setattr(owner, arg, stack.pop())
                                                owner = None
                                            else:
                                                # LOAD_GLOBAL
                                                stack.append(frame.globals[arg] if arg in frame.globals else load_builtin(arg, frame))
                                        else:
                                            if op == 26:
                                                # TEST_LESS
                                                rhs = stack.pop()
                                                value = stack.pop() < rhs
                                                rhs = None
                                                stack.append(not not value)
                                                value = None
                                            else:
                                                # STORE_SUBSCR
                                                key = stack.pop()
                                                container = stack.pop()
                                                container[key] = stack.pop()
                                                container = key = None
                                else:
                                    if op < 34:
                                        if op < 31:
                                            if op == 28:
                                                # LOAD_DEREF
                                                index, name = arg
                                                stack.append(load_cell(fast[index], name=name, frame=frame))
                                            else:
                                                if op == 29:
                                                    # POP_JUMP_IF_TRUE
                                                    value = stack.pop()
                                                    if value is True or value is not False and value:
                                                        pc = arg
                                                    value = None
                                                else:
                                                    # STORE_FAST_LOAD_FAST
                                                    index, second = arg
                                                    fast[index] = stack.pop()
                                                    stack.append(fast[second])
                                        else:
                                            if op == 31:
                                                # TEST_EQUAL
                                                rhs = stack.pop()
                                                value = stack.pop() == rhs
                                                rhs = None
                                                stack.append(not not value)
                                                value = None
                                            else:
                                                if op == 32:
                                                    # RETURN_CONST
                                                    value = arg
                                                    leave = frame.leave
                                                    if FIRST_DIES_FIRST:
                                                        fast.reverse()  # see ``Frame.finish``
                                                    frame.leave = LEFT
                                                    frame.pc = pc  # who kept the frame may ask for its line
                                                    if leave is None:
                                                        frame = thread.frame = frame.previous
                                                        pc = frame.pc
                                                        code = frame.guest.program
                                                        stack = frame.stack
                                                        fast = frame.fast
                                                        stack.append(value)
                                                        value = None
                                                    else:
                                                        if leave == CONSTRUCT:
                                                            value = constructed(frame, value)
                                                            frame = thread.frame = frame.previous
                                                            pc = frame.pc
                                                            code = frame.guest.program
                                                            stack = frame.stack
                                                            fast = frame.fast
                                                            stack.append(value)
                                                            value = None
                                                        else:
                                                            generator = frame.generator
                                                            if generator is not None:
                                                                generator.finished(thread)
                                                                generator = None
                                                            back = frame.previous
                                                            if leave == EXIT:
                                                                thread.frame = back
                                                                return value
                                                            frame = back
                                                            back = None
                                                            pc = frame.pc
                                                            code = frame.guest.program
                                                            stack = frame.stack
                                                            fast = frame.fast
                                                            thread.frame = frame
                                                            op, arg = code[pc - 1]
                                                            pc = arg
                                                            if leave == ITERATE:
                                                                stack.pop()
                                                            elif op == 177:
                                                                stack[-1] = value
                                                            else:
                                                                stack.append(value)
                                                            value = None
                                                else:
                                                    # COPY
                                                    stack.append(stack[-arg])
                                    else:
                                        if op < 38:
                                            if op < 36:
                                                if op == 34:
                                                    # SWAP
                                                    stack[-1], stack[-arg] = stack[-arg], stack[-1]
                                                else:
                                                    # COMPARE_GREATER
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() > rhs)
                                                    rhs = None
                                            else:
                                                if op == 36:
                                                    # TO_BOOL
                                                    stack.append(not not stack.pop())
                                                else:
                                                    # LOAD_NAME
                                                    stack.append(load_name(name=arg, frame=frame))
                                        else:
                                            if op < 40:
                                                if op == 38:
                                                    # STORE_NAME
                                                    frame.names[arg] = stack.pop()
                                                else:
                                                    # STORE_FAST_STORE_FAST
                                                    index, second = arg
                                                    fast[index] = stack.pop()
                                                    fast[second] = stack.pop()
                                            else:
                                                if op == 40:
                                                    # BUILD_TUPLE
                                                    if arg:
                                                        items = stack[-arg:]
                                                        del stack[-arg:]
                                                    else:
                                                        items = ()
                                                    stack.append((*items,))
                                                    items = None
                                                else:
                                                    # UNPACK_SEQUENCE
                                                    stack.extend(reversed(unpack_sequence(stack.pop(), count=arg)))
                            else:
                                if op < 103:
                                    if op < 58:
                                        if op < 47:
                                            if op < 44:
                                                if op == 42:
                                                    # LIST_APPEND
                                                    value = stack.pop()
                                                    stack[-arg].append(value)
                                                    value = None
                                                else:
                                                    # YIELD_VALUE
                                                    value = stack.pop()
                                                    frame.pc = pc
                                                    leave = frame.leave
                                                    back = frame.previous
                                                    frame.generator.suspended(thread)
                                                    frame = thread.frame = back
                                                    back = None
                                                    if leave == EXIT:
                                                        return value
                                                    pc = frame.pc
                                                    code = frame.guest.program
                                                    stack = frame.stack
                                                    fast = frame.fast
                                                    stack.append(value)
                                                    value = None
                                            else:
                                                if op == 44:
                                                    # BINARY_REMAINDER
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() % rhs)
                                                    rhs = None
                                                else:
                                                    if op == 45:
                                                        # GET_ITER
                                                        stack.append(iter(stack.pop()))
                                                    else:
                                                        # PUSH_NULL
                                                        stack.append(NULL)
                                        else:
                                            if op < 51:
                                                if op < 49:
                                                    if op == 47:
                                                        # BINARY_FLOOR_DIVIDE
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() // rhs)
                                                        rhs = None
                                                    else:
                                                        # BINARY_TRUE_DIVIDE
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() / rhs)
                                                        rhs = None
                                                else:
                                                    if op == 49:
                                                        # IS_OP
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() is rhs)
                                                        rhs = None
                                                    else:
                                                        # CONTAINS_OP
                                                        container = stack.pop()
                                                        stack.append(stack.pop() in container)
                                                        container = None
                                            else:
                                                if op < 53:
                                                    if op == 51:
                                                        # POP_JUMP_IF_NONE
                                                        if stack.pop() is None:
                                                            pc = arg
                                                    else:
                                                        # POP_JUMP_IF_NOT_NONE
                                                        if stack.pop() is not None:
                                                            pc = arg
                                                else:
                                                    if op < 55:
                                                        if op == 53:
                                                            # PREPARE
                                                            machine.prepare(frame.guest)
                                                            code = frame.guest.program
                                                            pc = 0
                                                        else:
                                                            # LOAD_FAST_AND_CLEAR
                                                            stack.append(fast[arg])
                                                            fast[arg] = NULL
                                                    else:
                                                        if op == 55:
                                                            # DELETE_FAST
                                                            index, name = arg
                                                            if fast[index] is NULL:
                                                                raise unbound_local(name)
                                                            fast[index] = NULL
                                                        else:
                                                            if op == 56:
                                                                # NOP
                                                                pass
                                                            else:
                                                                # END_FOR
                                                                stack.pop()
                                                                stack.pop()
                                    else:
                                        if op < 80:
                                            if op < 69:
                                                if op < 63:
                                                    if op < 60:
                                                        if op == 58:
                                                            # ITERATOR_POPPED
                                                            pass
                                                        else:
                                                            # END_SEND
                                                            under0 = stack.pop()
                                                            under1 = stack.pop()
                                                            stack.append(under0)
                                                            under1 = under0 = None
                                                    else:
                                                        if op == 60:
                                                            # KW_NAMES
                                                            keywords = arg
                                                        else:
                                                            if op == 61:
                                                                # BINARY_AND
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() & rhs)
                                                                rhs = None
                                                            else:
                                                                # BINARY_LEFT_SHIFT
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() << rhs)
                                                                rhs = None
                                                else:
                                                    if op < 66:
                                                        if op == 63:
                                                            # BINARY_MATRIX_MULTIPLY
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() @ rhs)
                                                            rhs = None
                                                        else:
                                                            if op == 64:
                                                                # BINARY_OR
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() | rhs)
                                                                rhs = None
                                                            else:
                                                                # BINARY_POWER
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() ** rhs)
                                                                rhs = None
                                                    else:
                                                        if op == 66:
                                                            # BINARY_RIGHT_SHIFT
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() >> rhs)
                                                            rhs = None
                                                        else:
                                                            if op == 67:
                                                                # BINARY_XOR
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() ^ rhs)
                                                                rhs = None
                                                            else:
                                                                # INPLACE_AND
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs &= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                            else:
                                                if op < 74:
                                                    if op < 71:
                                                        if op == 69:
                                                            # INPLACE_FLOOR_DIVIDE
                                                            rhs = stack.pop()
                                                            lhs = stack.pop()
                                                            lhs //= rhs
                                                            stack.append(lhs)
                                                            lhs = rhs = None
                                                        else:
                                                            # INPLACE_LEFT_SHIFT
                                                            rhs = stack.pop()
                                                            lhs = stack.pop()
                                                            lhs <<= rhs
                                                            stack.append(lhs)
                                                            lhs = rhs = None
                                                    else:
                                                        if op == 71:
                                                            # INPLACE_MATRIX_MULTIPLY
                                                            rhs = stack.pop()
                                                            lhs = stack.pop()
                                                            lhs @= rhs
                                                            stack.append(lhs)
                                                            lhs = rhs = None
                                                        else:
                                                            if op == 72:
                                                                # INPLACE_MULTIPLY
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs *= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                                            else:
                                                                # INPLACE_REMAINDER
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs %= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                                else:
                                                    if op < 77:
                                                        if op == 74:
                                                            # INPLACE_OR
                                                            rhs = stack.pop()
                                                            lhs = stack.pop()
                                                            lhs |= rhs
                                                            stack.append(lhs)
                                                            lhs = rhs = None
                                                        else:
                                                            if op == 75:
                                                                # INPLACE_POWER
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs **= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                                            else:
                                                                # INPLACE_RIGHT_SHIFT
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs >>= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                                    else:
                                                        if op == 77:
                                                            # INPLACE_SUBTRACT
                                                            rhs = stack.pop()
                                                            lhs = stack.pop()
                                                            lhs -= rhs
                                                            stack.append(lhs)
                                                            lhs = rhs = None
                                                        else:
                                                            if op == 78:
                                                                # INPLACE_TRUE_DIVIDE
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs /= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                                            else:
                                                                # INPLACE_XOR
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs ^= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                        else:
                                            if op < 91:
                                                if op < 85:
                                                    if op < 82:
                                                        if op == 80:
                                                            # COMPARE_LESS_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() <= rhs)
                                                            rhs = None
                                                        else:
                                                            # TEST_LESS_EQUAL
                                                            rhs = stack.pop()
                                                            value = stack.pop() <= rhs
                                                            rhs = None
                                                            stack.append(not not value)
                                                            value = None
                                                    else:
                                                        if op == 82:
                                                            # COMPARE_NOT_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() != rhs)
                                                            rhs = None
                                                        else:
                                                            if op == 83:
                                                                # TEST_NOT_EQUAL
                                                                rhs = stack.pop()
                                                                value = stack.pop() != rhs
                                                                rhs = None
                                                                stack.append(not not value)
                                                                value = None
                                                            else:
                                                                # TEST_GREATER
                                                                rhs = stack.pop()
                                                                value = stack.pop() > rhs
                                                                rhs = None
                                                                stack.append(not not value)
                                                                value = None
                                                else:
                                                    if op < 88:
                                                        if op == 85:
                                                            # COMPARE_GREATER_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() >= rhs)
                                                            rhs = None
                                                        else:
                                                            if op == 86:
                                                                # TEST_GREATER_EQUAL
                                                                rhs = stack.pop()
                                                                value = stack.pop() >= rhs
                                                                rhs = None
                                                                stack.append(not not value)
                                                                value = None
                                                            else:
                                                                # UNARY_POSITIVE
                                                                stack.append(+stack.pop())
                                                    else:
                                                        if op == 88:
                                                            # UNARY_NEGATIVE
                                                            stack.append(-stack.pop())
                                                        else:
                                                            if op == 89:
                                                                # UNARY_INVERT
                                                                stack.append(~stack.pop())
                                                            else:
                                                                # UNARY_NOT
                                                                stack.append(not stack.pop())
                                            else:
                                                if op < 97:
                                                    if op < 94:
                                                        if op == 91:
                                                            # IS_NOT_OP
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() is not rhs)
                                                            rhs = None
                                                        else:
                                                            if op == 92:
                                                                # NOT_CONTAINS_OP
                                                                container = stack.pop()
                                                                stack.append(stack.pop() not in container)
                                                                container = None
                                                            else:
                                                                # DELETE_SUBSCR
                                                                key = stack.pop()
                                                                del stack.pop()[key]
                                                                key = None
                                                    else:
                                                        if op == 94:
                                                            # BINARY_SLICE
                                                            stop = stack.pop()
                                                            start = stack.pop()
                                                            stack.append(stack.pop()[start:stop])
                                                            start = stop = None
                                                        else:
                                                            if op == 95:
                                                                # STORE_SLICE
                                                                stop = stack.pop()
                                                                start = stack.pop()
                                                                container = stack.pop()
                                                                container[start:stop] = stack.pop()
                                                                container = start = stop = None
                                                            else:
                                                                # BUILD_SLICE
                                                                stop = stack.pop()
                                                                stack.append(slice(stack.pop(), stop))
                                                                stop = None
                                                else:
                                                    if op < 100:
                                                        if op == 97:
                                                            # BUILD_SLICE_STEP
                                                            step = stack.pop()
                                                            stop = stack.pop()
                                                            stack.append(slice(stack.pop(), stop, step))
                                                            stop = step = None
                                                        else:
                                                            if op == 98:
                                                                # BUILD_LIST
                                                                if arg:
                                                                    items = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    items = ()
                                                                stack.append([*items])
                                                                items = None
                                                            else:
                                                                # BUILD_SET
                                                                if arg:
                                                                    items = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    items = ()
                                                                stack.append({*items})
                                                                items = None
                                                    else:
                                                        if op == 100:
                                                            # BUILD_MAP
                                                            if arg:
                                                                items = stack[-arg:]
                                                                del stack[-arg:]
                                                            else:
                                                                items = ()
                                                            stack.append(dict(zip(items[::2], items[1::2], strict=True)))
                                                            items = None
                                                        else:
                                                            if op == 101:
                                                                # BUILD_STRING
                                                                if arg:
                                                                    pieces = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    pieces = ()
                                                                stack.append(''.join(pieces))
                                                                pieces = None
                                                            else:
                                                                # LIST_TO_TUPLE
                                                                stack.append(tuple(stack.pop()))
                                else:
                                    if op < 148:
                                        if op < 125:
                                            if op < 114:
                                                if op < 108:
                                                    if op < 105:
                                                        if op == 103:
                                                            # UNPACK_EX
                                                            before, after = arg
                                                            stack.extend(reversed(unpack_ex(stack.pop(), before=before, after=after)))
                                                        else:
                                                            # LOAD_SHOWN_ATTR
                                                            stack.append(load_shown_attribute(stack.pop(), name=arg))
                                                    else:
                                                        if op == 105:
                                                            # STORE_SHOWN_ATTR
                                                            owner = stack.pop()
                                                            store_shown_attribute(stack.pop(), owner, name=arg, frame=frame)
                                                            owner = None
                                                        else:
                                                            if op == 106:
                                                                # DELETE_ATTR
                                                                delattr(stack.pop(), arg)
                                                            else:
                                                                # LOAD_SUPER_ATTR
                                                                instance = stack.pop()
                                                                cls = stack.pop()
                                                                stack.append(getattr(stack.pop()(cls, instance), arg))
                                                                cls = instance = None
                                                else:
                                                    if op < 111:
                                                        if op == 108:
                                                            # LOAD_SUPER_ATTR_ZERO
                                                            instance = stack.pop()
                                                            cls = stack.pop()
                                                            stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                            cls = instance = None
                                                        else:
                                                            if op == 109:
                                                                # IMPORT_NAME
                                                                fromlist = stack.pop()
                                                                stack.append(import_name(stack.pop(), fromlist, name=arg, frame=frame))
                                                                fromlist = None
                                                            else:
                                                                # LOAD_LOCALS
                                                                stack.append(frame.names)
                                                    else:
                                                        if op == 111:
                                                            # LOAD_FROM_DICT_OR_GLOBALS
                                                            stack.append(load_from_dict_or_globals(stack.pop(), name=arg, frame=frame))
                                                        else:
                                                            if op == 112:
                                                                # DELETE_NAME
                                                                delete_name(name=arg, frame=frame)
                                                            else:
                                                                # STORE_GLOBAL
                                                                frame.globals[arg] = stack.pop()
                                            else:
                                                if op < 119:
                                                    if op < 116:
                                                        if op == 114:
                                                            # DELETE_GLOBAL
                                                            delete_global(name=arg, frame=frame)
                                                        else:
                                                            # LOAD_BUILD_CLASS
                                                            stack.append(load_build_class(frame=frame))
                                                    else:
                                                        if op == 116:
                                                            # LOAD_ASSERTION_ERROR
                                                            stack.append(AssertionError)
                                                        else:
                                                            if op == 117:
                                                                # LOAD_COMMON_CONSTANT
                                                                stack.append(load_common_constant(name=arg))
                                                            else:
                                                                # SETUP_ANNOTATIONS
                                                                setup_annotations(frame=frame)
                                                else:
                                                    if op < 122:
                                                        if op == 119:
                                                            # MAKE_CELL
                                                            make_cell(index=arg, frame=frame)
                                                        else:
                                                            if op == 120:
                                                                # COPY_FREE_VARS
                                                                copy_free_vars(count=arg, frame=frame)
                                                            else:
                                                                # CONVERT_VALUE
                                                                stack.append(convert_value(stack.pop(), conversion=arg))
                                                    else:
                                                        if op == 122:
                                                            # FORMAT_SIMPLE
                                                            stack.append(format(stack.pop()))
                                                        else:
                                                            if op == 123:
                                                                # FORMAT_WITH_SPEC
                                                                spec = stack.pop()
                                                                stack.append(format(stack.pop(), spec))
                                                                spec = None
                                                            else:
                                                                # FORMAT_VALUE_CONVERTED
                                                                stack.append(format_converted(stack.pop(), conversion=arg))
                                        else:
                                            if op < 136:
                                                if op < 130:
                                                    if op < 127:
                                                        if op == 125:
                                                            # FORMAT_VALUE_CONVERTED_WITH_SPEC
                                                            spec = stack.pop()
                                                            stack.append(format_converted_with_spec(stack.pop(), spec, conversion=arg))
                                                            spec = None
                                                        else:
                                                            # GET_YIELD_FROM_ITER
                                                            stack.append(get_yield_from_iterator(stack.pop(), frame=frame))
                                                    else:
                                                        if op == 127:
                                                            # GET_AITER
                                                            stack.append(get_async_iterator(stack.pop()))
                                                        else:
                                                            if op == 128:
                                                                # GET_AWAITABLE
                                                                stack.append(get_awaitable(stack.pop(), where=arg))
                                                            else:
                                                                # MATCH_CLASS
                                                                names = stack.pop()
                                                                cls = stack.pop()
                                                                stack.append(match_class(stack.pop(), cls, names, count=arg))
                                                                cls = names = None
                                                else:
                                                    if op < 133:
                                                        if op == 130:
                                                            # POP_EXCEPT
                                                            thread.handling.error = stack.pop()
                                                        else:
                                                            if op == 131:
                                                                # PREP_RERAISE_STAR
                                                                results = stack.pop()
                                                                stack.append(prepare_reraise_star(stack.pop(), results))
                                                                results = None
                                                            else:
                                                                # ASYNC_GEN_WRAP
                                                                stack.append(wrap_async_item(stack.pop()))
                                                    else:
                                                        if op == 133:
                                                            # STOPITERATION_ERROR
                                                            stack.append(stop_iteration_error(stack.pop(), frame=frame))
                                                        else:
                                                            if op == 134:
                                                                # MAKE_FUNCTION
                                                                count, flags = arg
                                                                if count:
                                                                    parts = stack[-count:]
                                                                    del stack[-count:]
                                                                else:
                                                                    parts = ()
                                                                stack.append(make_function(*parts, flags=flags, frame=frame))
                                                                parts = None
                                                            else:
                                                                # CALL_INTRINSIC_1
                                                                stack.append(intrinsic_1(stack.pop(), number=arg))
                                            else:
                                                if op < 142:
                                                    if op < 139:
                                                        if op == 136:
                                                            # CALL_INTRINSIC_2
                                                            second = stack.pop()
                                                            stack.append(intrinsic_2(stack.pop(), second, number=arg))
                                                            second = None
                                                        else:
                                                            if op == 137:
                                                                # DISPLAY
                                                                stack.append(display(stack.pop()))
                                                            else:
                                                                # BUILD_TEMPLATE
                                                                interpolations = stack.pop()
                                                                stack.append(build_template(stack.pop(), interpolations))
                                                                interpolations = None
                                                    else:
                                                        if op == 139:
                                                            # BUILD_INTERPOLATION
                                                            expression = stack.pop()
                                                            stack.append(build_interpolation(stack.pop(), expression, conversion=arg))
                                                            expression = None
                                                        else:
                                                            if op == 140:
                                                                # BUILD_INTERPOLATION_WITH_SPEC
                                                                spec = stack.pop()
                                                                expression = stack.pop()
                                                                stack.append(build_interpolation_with_spec(stack.pop(), expression, spec, conversion=arg))
                                                                expression = spec = None
                                                            else:
                                                                # BUILD_CONST_KEY_MAP
                                                                keys = stack.pop()
                                                                if arg:
                                                                    values = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    values = ()
                                                                stack.append(dict(zip(keys, values, strict=True)))
                                                                values = keys = None
                                                else:
                                                    if op < 145:
                                                        if op == 142:
                                                            # SET_ADD
                                                            value = stack.pop()
                                                            stack[-arg].add(value)
                                                            value = None
                                                        else:
                                                            if op == 143:
                                                                # MAP_ADD
                                                                value = stack.pop()
                                                                key = stack.pop()
                                                                stack[-arg][key] = value
                                                                key = value = None
                                                            else:
                                                                # LIST_EXTEND
                                                                iterable = stack.pop()
                                                                stack[-arg] += [*iterable]
                                                                iterable = None
                                                    else:
                                                        if op == 145:
                                                            # SET_UPDATE
                                                            iterable = stack.pop()
                                                            stack[-arg].update(iterable)
                                                            iterable = None
                                                        else:
                                                            if op == 146:
                                                                # DICT_UPDATE
                                                                mapping = stack.pop()
                                                                stack[-arg].update({**mapping})
                                                                mapping = None
                                                            else:
                                                                # DICT_MERGE
                                                                mapping = stack.pop()
                                                                dict_merge(stack[-arg], mapping, stack[-arg - 2])
                                                                mapping = None
                                    else:
                                        if op < 170:
                                            if op < 159:
                                                if op < 153:
                                                    if op < 150:
                                                        if op == 148:
                                                            # DICT_MERGE_ABOVE
                                                            mapping = stack.pop()
                                                            dict_merge(stack[-arg], mapping, stack[-arg - 3])
                                                            mapping = None
                                                        else:
                                                            # LOAD_SUPER_METHOD_NULL_BELOW
                                                            instance = stack.pop()
                                                            cls = stack.pop()
                                                            result = getattr(stack.pop()(cls, instance), arg)
                                                            stack.append(NULL)
                                                            stack.append(result)
                                                            result = cls = instance = None
                                                    else:
                                                        if op == 150:
                                                            # LOAD_SUPER_METHOD_NULL_ABOVE
                                                            instance = stack.pop()
                                                            cls = stack.pop()
                                                            stack.append(getattr(stack.pop()(cls, instance), arg))
                                                            stack.append(NULL)
                                                            cls = instance = None
                                                        else:
                                                            if op == 151:
                                                                # LOAD_SUPER_METHOD_ZERO_NULL_BELOW
                                                                instance = stack.pop()
                                                                cls = stack.pop()
                                                                result = load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame)
                                                                stack.append(NULL)
                                                                stack.append(result)
                                                                result = cls = instance = None
                                                            else:
                                                                # LOAD_SUPER_METHOD_ZERO_NULL_ABOVE
                                                                instance = stack.pop()
                                                                cls = stack.pop()
                                                                stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                                stack.append(NULL)
                                                                cls = instance = None
                                                else:
                                                    if op < 156:
                                                        if op == 153:
                                                            # IMPORT_FROM
                                                            stack.append(import_from(stack[-1], name=arg))
                                                        else:
                                                            if op == 154:
                                                                # IMPORT_STAR
                                                                import_star(stack.pop(), frame=frame)
                                                            else:
                                                                # IMPORT_STAR_INTRINSIC
                                                                stack.append(import_star(stack.pop(), frame=frame))
                                                    else:
                                                        if op == 156:
                                                            # PRINT_EXPR
                                                            display(stack.pop())
                                                        else:
                                                            if op == 157:
                                                                # STORE_DEREF
                                                                fast[arg].cell_contents = stack.pop()
                                                            else:
                                                                # DELETE_DEREF
                                                                index, name = arg
                                                                delete_cell(fast[index], name=name, frame=frame)
                                            else:
                                                if op < 164:
                                                    if op < 161:
                                                        if op == 159:
                                                            # LOAD_CLASSDEREF
                                                            index, name = arg
                                                            stack.append(load_class_cell(fast[index], name=name, frame=frame))
                                                        else:
                                                            # LOAD_FROM_DICT_OR_DEREF
                                                            index, name = arg
                                                            stack.append(load_from_dict_or_cell(stack.pop(), fast[index], name=name, frame=frame))
                                                    else:
                                                        if op == 161:
                                                            # SET_FUNCTION_ATTRIBUTE
                                                            function = stack.pop()
                                                            stack.append(set_function_attribute(stack.pop(), function, flag=arg))
                                                            function = None
                                                        else:
                                                            if op == 162:
                                                                # GET_ANEXT
                                                                stack.append(get_async_next(stack[-1]))
                                                            else:
                                                                # GET_LEN
                                                                stack.append(len(stack[-1]))
                                                else:
                                                    if op < 167:
                                                        if op == 164:
                                                            # MATCH_MAPPING
                                                            stack.append(match_mapping(stack[-1]))
                                                        else:
                                                            if op == 165:
                                                                # MATCH_SEQUENCE
                                                                stack.append(match_sequence(stack[-1]))
                                                            else:
                                                                # MATCH_KEYS
                                                                stack.append(match_keys(stack[-2], stack[-1]))
                                                    else:
                                                        if op == 167:
                                                            # PUSH_EXC_INFO
                                                            above0 = push_handled(stack[-1], thread=thread)
                                                            under1 = stack.pop()
                                                            stack.append(above0)
                                                            stack.append(under1)
                                                            under1 = above0 = None
                                                        else:
                                                            if op == 168:
                                                                # CHECK_EXC_MATCH
                                                                kind = stack.pop()
                                                                stack.append(exception_matches(stack[-1], kind))
                                                                kind = None
                                                            else:
                                                                # CHECK_EG_MATCH
                                                                kind = stack.pop()
                                                                stack.extend(exception_group_matches(stack.pop(), kind, thread=thread, frame=frame))
                                                                kind = None
                                        else:
                                            if op < 181:
                                                if op < 175:
                                                    if op < 172:
                                                        if op == 170:
                                                            # BEFORE_WITH
                                                            stack.extend(enter_with(stack.pop()))
                                                        else:
                                                            # BEFORE_ASYNC_WITH
                                                            stack.extend(enter_async_with(stack.pop()))
                                                    else:
                                                        if op == 172:
                                                            # WITH_EXCEPT_START
                                                            error = stack[-1]
                                                            stack.append(stack[-4](type(error), error, error.__traceback__))
                                                            error = None
                                                        else:
                                                            if op == 173:
                                                                # WITH_EXCEPT_START_ABOVE
                                                                error = stack[-1]
                                                                stack.append(stack[-5](type(error), error, error.__traceback__))
                                                                error = None
                                                            else:
                                                                # LOAD_SPECIAL
                                                                stack.append(load_special(stack.pop(), name=arg))
                                                                stack.append(NULL)
                                                else:
                                                    if op < 178:
                                                        if op == 175:
                                                            # JUMP_IF_FALSE_OR_POP
                                                            if stack[-1]:
                                                                stack.pop()
                                                            else:
                                                                pc = arg
                                                        else:
                                                            if op == 176:
                                                                # JUMP_IF_TRUE_OR_POP
                                                                if stack[-1]:
                                                                    pc = arg
                                                                else:
                                                                    stack.pop()
                                                            else:
                                                                # SEND
                                                                value = stack.pop()
                                                                callee = stack[-1]
                                                                if isinstance(callee, Resumable) and callee.ready(value, machine):
                                                                    frame.pc = pc
                                                                    frame = callee.enter(thread, frame, SEND)
                                                                    thread.frame = frame
                                                                    stack = frame.stack
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
                                                                    stack.append(value)
                                                                else:
                                                                    returned, value = send(callee, value)
                                                                    if returned:
                                                                        pc = arg
                                                                        stack[-1] = value
                                                                    else:
                                                                        stack.append(value)
                                                                callee = value = None
                                                    else:
                                                        if op == 178:
                                                            # SEND_KEEP
                                                            value = stack.pop()
                                                            callee = stack[-1]
                                                            if isinstance(callee, Resumable) and callee.ready(value, machine):
                                                                frame.pc = pc
                                                                frame = callee.enter(thread, frame, SEND)
                                                                thread.frame = frame
                                                                stack = frame.stack
                                                                fast = frame.fast
                                                                code = frame.guest.program
                                                                pc = frame.pc
                                                                stack.append(value)
                                                            else:
                                                                returned, value = send(callee, value)
                                                                if returned:
                                                                    pc = arg
                                                                stack.append(value)
                                                            callee = value = None
                                                        else:
                                                            if op == 179:
                                                                # YIELD_DELEGATED
                                                                value = stack.pop()
                                                                frame.pc = pc
                                                                leave = frame.leave
                                                                back = frame.previous
                                                                frame.generator.suspended(thread)
                                                                frame = thread.frame = back
                                                                back = None
                                                                if leave == EXIT:
                                                                    return value
                                                                pc = frame.pc
                                                                code = frame.guest.program
                                                                stack = frame.stack
                                                                fast = frame.fast
                                                                stack.append(value)
                                                                value = None
                                                            else:
                                                                # RETURN_GENERATOR
                                                                frame.pc = pc
                                                                leave = frame.leave
                                                                back = frame.previous
                                                                value = make_generator(frame)
                                                                frame = thread.frame = back
                                                                back = None
                                                                if leave == EXIT:
                                                                    return value
                                                                pc = frame.pc
                                                                code = frame.guest.program
                                                                stack = frame.stack
                                                                fast = frame.fast
                                                                stack.append(value)
                                                                value = None
                                            else:
                                                if op < 187:
                                                    if op < 184:
                                                        if op == 181:
                                                            # RAISE_AGAIN
                                                            error = raised_again(thread)
                                                            raised_at = pc - 1
                                                            break
                                                        else:
                                                            if op == 182:
                                                                # RAISE
                                                                error = raised(stack.pop(), thread)
                                                                break
                                                            else:
                                                                # RAISE_FROM
                                                                value = stack.pop()
                                                                error = raised_from(stack.pop(), value, thread)
                                                                value = None
                                                                break
                                                    else:
                                                        if op == 184:
                                                            # RERAISE
                                                            error = stack.pop()
                                                            raised_at = pc - 1
                                                            break
                                                        else:
                                                            if op == 185:
                                                                # RERAISE_LASTI
                                                                error = stack.pop()
                                                                raised_at = stack[-arg]
                                                                break
                                                            else:
                                                                # END_ASYNC_FOR
                                                                if is_subtype(StopAsyncIteration, type(stack[-1])):
                                                                    del stack[-2:]
                                                                else:
                                                                    error = stack.pop()
                                                                    raised_at = pc - 1
                                                                    break
                                                else:
                                                    if op < 190:
                                                        if op == 187:
                                                            # CLEANUP_THROW
                                                            value = stack.pop()
                                                            if isinstance(value, StopIteration):
                                                                stack[-2:] = (None, value.value)
                                                                value = None
                                                            else:
                                                                error = value
                                                                value = None
                                                                raised_at = pc - 1
                                                                break
                                                        else:
                                                            if op == 188:
                                                                # CALL_NAMED
                                                                if arg == 1:
                                                                    args = [stack.pop()]
                                                                elif arg:
                                                                    args = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    args = []
                                                                value = stack.pop()
                                                                callee = stack.pop()
                                                                if callee is NULL:
                                                                    callee = value
                                                                else:
                                                                    args.insert(0, value)
                                                                value = None
                                                                split = len(args) - len(keywords)
                                                                kwargs = dict(zip(keywords, args[split:]))
                                                                del args[split:]
                                                                frame.pc = pc
                                                                value = begin(machine, thread, frame, callee, args, kwargs)
                                                                kwargs = None
                                                                if value is None:
                                                                    value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                                    if type(args) is list:
                                                                        if FIRST_DIES_FIRST:
                                                                            args.reverse()
                                                                        else:
                                                                            args = None
                                                                    thread.value = callee = args = keywords = kind = None
                                                                    stack.append(value)
                                                                    value = None
                                                                    if thread.switching:
                                                                        break
                                                                else:
                                                                    callee = args = keywords = kind = None
                                                                    frame = value
                                                                    value = None
                                                                    thread.frame = frame
                                                                    stack = frame.stack
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
                                                            else:
                                                                # CALL_KW
                                                                keywords = stack.pop()
                                                                if arg == 1:
                                                                    args = [stack.pop()]
                                                                elif arg:
                                                                    args = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    args = []
                                                                value = stack.pop()
                                                                callee = stack.pop()
                                                                if value is not NULL:
                                                                    args.insert(0, value)
                                                                value = None
                                                                split = len(args) - len(keywords)
                                                                kwargs = dict(zip(keywords, args[split:]))
                                                                del args[split:]
                                                                frame.pc = pc
                                                                value = begin(machine, thread, frame, callee, args, kwargs)
                                                                kwargs = None
                                                                if value is None:
                                                                    value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                                    if type(args) is list:
                                                                        if FIRST_DIES_FIRST:
                                                                            args.reverse()
                                                                        else:
                                                                            args = None
                                                                    thread.value = callee = args = keywords = kind = None
                                                                    stack.append(value)
                                                                    value = None
                                                                    if thread.switching:
                                                                        break
                                                                else:
                                                                    callee = args = keywords = kind = None
                                                                    frame = value
                                                                    value = None
                                                                    thread.frame = frame
                                                                    stack = frame.stack
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
                                                    else:
                                                        if op == 190:
                                                            # CALL_FUNCTION_EX
                                                            kwargs = unpacked_keywords(stack.pop(), stack[-2]) if arg & 1 else None
                                                            args = unpacked_arguments(stack.pop(), stack[-1])
                                                            callee = stack.pop()
                                                            stack.pop()
                                                            frame.pc = pc
                                                            value = begin(machine, thread, frame, callee, args, kwargs)
                                                            kwargs = None
                                                            if value is None:
                                                                value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                                if type(args) is list:
                                                                    if FIRST_DIES_FIRST:
                                                                        args.reverse()
                                                                    else:
                                                                        args = None
                                                                thread.value = callee = args = keywords = kind = None
                                                                stack.append(value)
                                                                value = None
                                                                if thread.switching:
                                                                    break
                                                            else:
                                                                callee = args = keywords = kind = None
                                                                frame = value
                                                                value = None
                                                                thread.frame = frame
                                                                stack = frame.stack
                                                                fast = frame.fast
                                                                code = frame.guest.program
                                                                pc = frame.pc
                                                        else:
                                                            if op == 191:
                                                                # CALL_FUNCTION_EX_ABOVE
                                                                kwargs = unpacked_keywords(stack.pop(), stack[-3]) if arg & 1 else None
                                                                args = unpacked_arguments(stack.pop(), stack[-2])
                                                                stack.pop()
                                                                callee = stack.pop()
                                                                frame.pc = pc
                                                                value = begin(machine, thread, frame, callee, args, kwargs)
                                                                kwargs = None
                                                                if value is None:
                                                                    value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                                    if type(args) is list:
                                                                        if FIRST_DIES_FIRST:
                                                                            args.reverse()
                                                                        else:
                                                                            args = None
                                                                    thread.value = callee = args = keywords = kind = None
                                                                    stack.append(value)
                                                                    value = None
                                                                    if thread.switching:
                                                                        break
                                                                else:
                                                                    callee = args = keywords = kind = None
                                                                    frame = value
                                                                    value = None
                                                                    thread.frame = frame
                                                                    stack = frame.stack
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
                                                            else:
                                                                # CALL_FUNCTION_EX_FULL
                                                                kwargs = stack.pop()
                                                                kwargs = None if kwargs is NULL else unpacked_keywords(kwargs, stack[-3])
                                                                args = unpacked_arguments(stack.pop(), stack[-2])
                                                                stack.pop()
                                                                callee = stack.pop()
                                                                frame.pc = pc
                                                                value = begin(machine, thread, frame, callee, args, kwargs)
                                                                kwargs = None
                                                                if value is None:
                                                                    value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                                    if type(args) is list:
                                                                        if FIRST_DIES_FIRST:
                                                                            args.reverse()
                                                                        else:
                                                                            args = None
                                                                    thread.value = callee = args = keywords = kind = None
                                                                    stack.append(value)
                                                                    value = None
                                                                    if thread.switching:
                                                                        break
                                                                else:
                                                                    callee = args = keywords = kind = None
                                                                    frame = value
                                                                    value = None
                                                                    thread.frame = frame
                                                                    stack = frame.stack
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
        except BaseException as native:
            error = native
            raised_at = caught(error, thread, pc - 1)
            if type(args) is list:
                if FIRST_DIES_FIRST:
                    args.reverse()
        if error is None:
            thread.switching = False
            frame.pc = pc
            frame = stack = fast = code = None  # this run must keep nothing of the frame alive
            return machine.run(thread, thread.frame)
        callee = above0 = args = back = cls = container = expression = fromlist = function = generator = instance = interpolations = items = iterable = key = keys = keywords = kind = kwargs = lhs = mapping = names = owner = parts = pieces = result = results = rhs = second = spec = start = step = stop = under0 = under1 = value = values = None
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



def run_counting(thread: Any, frame: Any, error: Any = None) -> Any:
    """``run``, counting each instruction."""
    machine = frame.guest.machine
    stack = frame.stack
    fast = frame.fast
    code = frame.guest.program
    pc = frame.pc
    thread.frame = frame
    keywords: Any = None
    args = kwargs = callee = value = back = generator = guest = kind = None
    raised_at = None
    while True:
        try:
            if error is None:
                while True:
                    op, arg = code[pc]
                    frame.guest.counts[pc] += 1
                    pc += 1
                    if op < 7:
                        if op < 2:
                            if op == 0:
                                # LOAD_FAST_CHECK
                                index, name = arg
                                value = fast[index]
                                if value is NULL:
                                    raise unbound_local(name)
                                stack.append(value)
                                value = None
                            else:
                                # LOAD_FAST
                                stack.append(fast[arg])
                        else:
                            if op < 4:
                                if op == 2:
                                    # LOAD_CONST
                                    stack.append(arg)
                                else:
                                    # STORE_FAST
                                    fast[arg] = stack.pop()
                            else:
                                if op == 4:
                                    # LOAD_ATTR
                                    stack.append(getattr(stack.pop(), arg))
                                else:
                                    if op == 5:
                                        # POP_JUMP_IF_FALSE
                                        value = stack.pop()
                                        if value is False or value is not True and not value:
                                            pc = arg
                                        value = None
                                    else:
                                        # CALL
                                        if arg == 1:
                                            args = [stack.pop()]
                                        elif arg:
                                            args = stack[-arg:]
                                            del stack[-arg:]
                                        else:
                                            args = []
                                        value = stack.pop()
                                        callee = stack.pop()
                                        if callee is NULL:
                                            callee = value
                                        else:
                                            args.insert(0, value)
                                        value = None
                                        kind = type(callee)
                                        if kind is MethodType:
                                            args.insert(0, callee.__self__)
                                            callee = callee.__func__
                                            kind = type(callee)
                                        if kind is FunctionType:
                                            guest = callee.__code__.co_consts[-1:]
                                            guest = guest[0] if guest else None
                                            if type(guest) is GuestCode and guest.positional == len(args) and guest.machine is machine:
                                                args += guest.tail
                                                depth = frame.depth + 1
                                                if depth >= machine.recursion_limit:
                                                    raise RecursionError("maximum recursion depth exceeded")
                                                frame.pc = pc
                                                back = frame
                                                frame = new_frame(StackFrame)
                                                frame.guest = guest
                                                frame.fast = fast = args
                                                frame.globals = callee.__globals__
                                                frame.builtins = callee.__builtins__
                                                frame.function = callee
                                                if guest.free_count:
                                                    frame.closure = callee.__closure__
                                                frame.leave = None
                                                frame.previous = back
                                                frame.depth = depth
                                                frame.stack = stack = []
                                                thread.frame = frame
                                                code = guest.program
                                                pc = 0
                                                args = callee = back = None
                                            else:
                                                frame.pc = pc
                                                value = begin(machine, thread, frame, callee, args, None)
                                                if value is None:
                                                    value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                    if type(args) is list:
                                                        if FIRST_DIES_FIRST:
                                                            args.reverse()
                                                        else:
                                                            args = None
                                                    thread.value = callee = args = keywords = kind = None
                                                    stack.append(value)
                                                    value = None
                                                    if thread.switching:
                                                        break
                                                else:
                                                    callee = args = keywords = kind = None
                                                    frame = value
                                                    value = None
                                                    thread.frame = frame
                                                    stack = frame.stack
                                                    fast = frame.fast
                                                    code = frame.guest.program
                                                    pc = frame.pc
                                        elif kind is BuiltinFunctionType and callee not in SPECIAL_FUNCTIONS:
                                            value = callee(*args)
                                            if FIRST_DIES_FIRST:
                                                args.reverse()  # a list dies from its end, CPython's arguments die from the first
                                            else:
                                                args = None
                                            callee = args = None
                                            stack.append(value)
                                            value = None
                                        else:
                                            frame.pc = pc
                                            value = begin(machine, thread, frame, callee, args, None)
                                            if value is None:
                                                value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                if type(args) is list:
                                                    if FIRST_DIES_FIRST:
                                                        args.reverse()
                                                    else:
                                                        args = None
                                                thread.value = callee = args = keywords = kind = None
                                                stack.append(value)
                                                value = None
                                                if thread.switching:
                                                    break
                                            else:
                                                callee = args = keywords = kind = None
                                                frame = value
                                                value = None
                                                thread.frame = frame
                                                stack = frame.stack
                                                fast = frame.fast
                                                code = frame.guest.program
                                                pc = frame.pc
                    else:
                        if op < 21:
                            if op < 12:
                                if op < 9:
                                    if op == 7:
                                        # LOAD_FAST_LOAD_FAST
                                        index, second = arg
                                        stack.append(fast[index])
                                        stack.append(fast[second])
                                    else:
                                        # BINARY_SUBSCR
                                        key = stack.pop()
                                        stack.append(stack.pop()[key])
                                        key = None
                                else:
                                    if op == 9:
                                        # JUMP
                                        pc = arg
                                    else:
                                        if op == 10:
                                            # POP_TOP
                                            stack.pop()
                                        else:
                                            # BINARY_ADD
                                            rhs = stack.pop()
                                            stack.append(stack.pop() + rhs)
                                            rhs = None
                            else:
                                if op < 15:
                                    if op == 12:
                                        # FOR_ITER
                                        value = stack[-1]
                                        if type(value) is GuestGenerator and value.guest.machine is machine:
                                            if value.frame is None:
                                                stack.pop()
                                                pc = arg
                                            elif value.running:
                                                raise ValueError("generator already executing")
                                            else:
                                                frame.pc = pc
                                                frame = value.enter(thread, frame, ITERATE)
                                                thread.frame = frame
                                                stack = frame.stack
                                                fast = frame.fast
                                                code = frame.guest.program
                                                pc = frame.pc
                                                stack.append(None)
                                        else:
                                            value = next(value, END)
                                            if value is END:
                                                stack.pop()
                                                pc = arg
                                            else:
                                                stack.append(value)
                                        value = None
                                    else:
                                        if op == 13:
                                            # CALL_ABOVE
                                            if arg == 1:
                                                args = [stack.pop()]
                                            elif arg:
                                                args = stack[-arg:]
                                                del stack[-arg:]
                                            else:
                                                args = []
                                            value = stack.pop()
                                            callee = stack.pop()
                                            if value is not NULL:
                                                args.insert(0, value)
                                            value = None
                                            kind = type(callee)
                                            if kind is MethodType:
                                                args.insert(0, callee.__self__)
                                                callee = callee.__func__
                                                kind = type(callee)
                                            if kind is FunctionType:
                                                guest = callee.__code__.co_consts[-1:]
                                                guest = guest[0] if guest else None
                                                if type(guest) is GuestCode and guest.positional == len(args) and guest.machine is machine:
                                                    args += guest.tail
                                                    depth = frame.depth + 1
                                                    if depth >= machine.recursion_limit:
                                                        raise RecursionError("maximum recursion depth exceeded")
                                                    frame.pc = pc
                                                    back = frame
                                                    frame = new_frame(StackFrame)
                                                    frame.guest = guest
                                                    frame.fast = fast = args
                                                    frame.globals = callee.__globals__
                                                    frame.builtins = callee.__builtins__
                                                    frame.function = callee
                                                    if guest.free_count:
                                                        frame.closure = callee.__closure__
                                                    frame.leave = None
                                                    frame.previous = back
                                                    frame.depth = depth
                                                    frame.stack = stack = []
                                                    thread.frame = frame
                                                    code = guest.program
                                                    pc = 0
                                                    args = callee = back = None
                                                else:
                                                    frame.pc = pc
                                                    value = begin(machine, thread, frame, callee, args, None)
                                                    if value is None:
                                                        value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                        if type(args) is list:
                                                            if FIRST_DIES_FIRST:
                                                                args.reverse()
                                                            else:
                                                                args = None
                                                        thread.value = callee = args = keywords = kind = None
                                                        stack.append(value)
                                                        value = None
                                                        if thread.switching:
                                                            break
                                                    else:
                                                        callee = args = keywords = kind = None
                                                        frame = value
                                                        value = None
                                                        thread.frame = frame
                                                        stack = frame.stack
                                                        fast = frame.fast
                                                        code = frame.guest.program
                                                        pc = frame.pc
                                            elif kind is BuiltinFunctionType and callee not in SPECIAL_FUNCTIONS:
                                                value = callee(*args)
                                                if FIRST_DIES_FIRST:
                                                    args.reverse()  # a list dies from its end, CPython's arguments die from the first
                                                else:
                                                    args = None
                                                callee = args = None
                                                stack.append(value)
                                                value = None
                                            else:
                                                frame.pc = pc
                                                value = begin(machine, thread, frame, callee, args, None)
                                                if value is None:
                                                    value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                    if type(args) is list:
                                                        if FIRST_DIES_FIRST:
                                                            args.reverse()
                                                        else:
                                                            args = None
                                                    thread.value = callee = args = keywords = kind = None
                                                    stack.append(value)
                                                    value = None
                                                    if thread.switching:
                                                        break
                                                else:
                                                    callee = args = keywords = kind = None
                                                    frame = value
                                                    value = None
                                                    thread.frame = frame
                                                    stack = frame.stack
                                                    fast = frame.fast
                                                    code = frame.guest.program
                                                    pc = frame.pc
                                        else:
                                            # LOAD_GLOBAL_NULL_BELOW
                                            stack.append(NULL)
                                            stack.append(frame.globals[arg] if arg in frame.globals else load_builtin(arg, frame))
                                else:
                                    if op < 17:
                                        if op == 15:
                                            # LOAD_METHOD_NULL_BELOW
                                            result = getattr(stack.pop(), arg)
                                            stack.append(NULL)
                                            stack.append(result)
                                            result = None
                                        else:
                                            # RETURN_VALUE
                                            value = stack.pop()
                                            leave = frame.leave
                                            if FIRST_DIES_FIRST:
                                                fast.reverse()  # see ``Frame.finish``
                                            frame.leave = LEFT
                                            frame.pc = pc  # who kept the frame may ask for its line
                                            if leave is None:
                                                frame = thread.frame = frame.previous
                                                pc = frame.pc
                                                code = frame.guest.program
                                                stack = frame.stack
                                                fast = frame.fast
                                                stack.append(value)
                                                value = None
                                            else:
                                                if leave == CONSTRUCT:
                                                    value = constructed(frame, value)
                                                    frame = thread.frame = frame.previous
                                                    pc = frame.pc
                                                    code = frame.guest.program
                                                    stack = frame.stack
                                                    fast = frame.fast
                                                    stack.append(value)
                                                    value = None
                                                else:
                                                    generator = frame.generator
                                                    if generator is not None:
                                                        generator.finished(thread)
                                                        generator = None
                                                    back = frame.previous
                                                    if leave == EXIT:
                                                        thread.frame = back
                                                        return value
                                                    frame = back
                                                    back = None
                                                    pc = frame.pc
                                                    code = frame.guest.program
                                                    stack = frame.stack
                                                    fast = frame.fast
                                                    thread.frame = frame
                                                    op, arg = code[pc - 1]
                                                    pc = arg
                                                    if leave == ITERATE:
                                                        stack.pop()
                                                    elif op == 177:
                                                        stack[-1] = value
                                                    else:
                                                        stack.append(value)
                                                    value = None
                                    else:
                                        if op < 19:
                                            if op == 17:
                                                # BINARY_MULTIPLY
                                                rhs = stack.pop()
                                                stack.append(stack.pop() * rhs)
                                                rhs = None
                                            else:
                                                # BINARY_SUBTRACT
                                                rhs = stack.pop()
                                                stack.append(stack.pop() - rhs)
                                                rhs = None
                                        else:
                                            if op == 19:
                                                # INPLACE_ADD
                                                rhs = stack.pop()
                                                lhs = stack.pop()
                                                lhs += rhs
                                                stack.append(lhs)
                                                lhs = rhs = None
                                            else:
                                                # COMPARE_LESS
                                                rhs = stack.pop()
                                                stack.append(stack.pop() < rhs)
                                                rhs = None
                        else:
                            if op < 42:
                                if op < 28:
                                    if op < 24:
                                        if op == 21:
                                            # LOAD_GLOBAL_NULL_ABOVE
                                            stack.append(frame.globals[arg] if arg in frame.globals else load_builtin(arg, frame))
                                            stack.append(NULL)
                                        else:
                                            if op == 22:
                                                # LOAD_METHOD_NULL_ABOVE
                                                stack.append(getattr(stack.pop(), arg))
                                                stack.append(NULL)
                                            else:
                                                # COMPARE_EQUAL
                                                rhs = stack.pop()
                                                stack.append(stack.pop() == rhs)
                                                rhs = None
                                    else:
                                        if op < 26:
                                            if op == 24:
                                                # STORE_ATTR
                                                owner = stack.pop()
                                                setattr(owner, arg, stack.pop())
                                                owner = None
                                            else:
                                                # LOAD_GLOBAL
                                                stack.append(frame.globals[arg] if arg in frame.globals else load_builtin(arg, frame))
                                        else:
                                            if op == 26:
                                                # TEST_LESS
                                                rhs = stack.pop()
                                                value = stack.pop() < rhs
                                                rhs = None
                                                stack.append(not not value)
                                                value = None
                                            else:
                                                # STORE_SUBSCR
                                                key = stack.pop()
                                                container = stack.pop()
                                                container[key] = stack.pop()
                                                container = key = None
                                else:
                                    if op < 34:
                                        if op < 31:
                                            if op == 28:
                                                # LOAD_DEREF
                                                index, name = arg
                                                stack.append(load_cell(fast[index], name=name, frame=frame))
                                            else:
                                                if op == 29:
                                                    # POP_JUMP_IF_TRUE
                                                    value = stack.pop()
                                                    if value is True or value is not False and value:
                                                        pc = arg
                                                    value = None
                                                else:
                                                    # STORE_FAST_LOAD_FAST
                                                    index, second = arg
                                                    fast[index] = stack.pop()
                                                    stack.append(fast[second])
                                        else:
                                            if op == 31:
                                                # TEST_EQUAL
                                                rhs = stack.pop()
                                                value = stack.pop() == rhs
                                                rhs = None
                                                stack.append(not not value)
                                                value = None
                                            else:
                                                if op == 32:
                                                    # RETURN_CONST
                                                    value = arg
                                                    leave = frame.leave
                                                    if FIRST_DIES_FIRST:
                                                        fast.reverse()  # see ``Frame.finish``
                                                    frame.leave = LEFT
                                                    frame.pc = pc  # who kept the frame may ask for its line
                                                    if leave is None:
                                                        frame = thread.frame = frame.previous
                                                        pc = frame.pc
                                                        code = frame.guest.program
                                                        stack = frame.stack
                                                        fast = frame.fast
                                                        stack.append(value)
                                                        value = None
                                                    else:
                                                        if leave == CONSTRUCT:
                                                            value = constructed(frame, value)
                                                            frame = thread.frame = frame.previous
                                                            pc = frame.pc
                                                            code = frame.guest.program
                                                            stack = frame.stack
                                                            fast = frame.fast
                                                            stack.append(value)
                                                            value = None
                                                        else:
                                                            generator = frame.generator
                                                            if generator is not None:
                                                                generator.finished(thread)
                                                                generator = None
                                                            back = frame.previous
                                                            if leave == EXIT:
                                                                thread.frame = back
                                                                return value
                                                            frame = back
                                                            back = None
                                                            pc = frame.pc
                                                            code = frame.guest.program
                                                            stack = frame.stack
                                                            fast = frame.fast
                                                            thread.frame = frame
                                                            op, arg = code[pc - 1]
                                                            pc = arg
                                                            if leave == ITERATE:
                                                                stack.pop()
                                                            elif op == 177:
                                                                stack[-1] = value
                                                            else:
                                                                stack.append(value)
                                                            value = None
                                                else:
                                                    # COPY
                                                    stack.append(stack[-arg])
                                    else:
                                        if op < 38:
                                            if op < 36:
                                                if op == 34:
                                                    # SWAP
                                                    stack[-1], stack[-arg] = stack[-arg], stack[-1]
                                                else:
                                                    # COMPARE_GREATER
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() > rhs)
                                                    rhs = None
                                            else:
                                                if op == 36:
                                                    # TO_BOOL
                                                    stack.append(not not stack.pop())
                                                else:
                                                    # LOAD_NAME
                                                    stack.append(load_name(name=arg, frame=frame))
                                        else:
                                            if op < 40:
                                                if op == 38:
                                                    # STORE_NAME
                                                    frame.names[arg] = stack.pop()
                                                else:
                                                    # STORE_FAST_STORE_FAST
                                                    index, second = arg
                                                    fast[index] = stack.pop()
                                                    fast[second] = stack.pop()
                                            else:
                                                if op == 40:
                                                    # BUILD_TUPLE
                                                    if arg:
                                                        items = stack[-arg:]
                                                        del stack[-arg:]
                                                    else:
                                                        items = ()
                                                    stack.append((*items,))
                                                    items = None
                                                else:
                                                    # UNPACK_SEQUENCE
                                                    stack.extend(reversed(unpack_sequence(stack.pop(), count=arg)))
                            else:
                                if op < 103:
                                    if op < 58:
                                        if op < 47:
                                            if op < 44:
                                                if op == 42:
                                                    # LIST_APPEND
                                                    value = stack.pop()
                                                    stack[-arg].append(value)
                                                    value = None
                                                else:
                                                    # YIELD_VALUE
                                                    value = stack.pop()
                                                    frame.pc = pc
                                                    leave = frame.leave
                                                    back = frame.previous
                                                    frame.generator.suspended(thread)
                                                    frame = thread.frame = back
                                                    back = None
                                                    if leave == EXIT:
                                                        return value
                                                    pc = frame.pc
                                                    code = frame.guest.program
                                                    stack = frame.stack
                                                    fast = frame.fast
                                                    stack.append(value)
                                                    value = None
                                            else:
                                                if op == 44:
                                                    # BINARY_REMAINDER
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() % rhs)
                                                    rhs = None
                                                else:
                                                    if op == 45:
                                                        # GET_ITER
                                                        stack.append(iter(stack.pop()))
                                                    else:
                                                        # PUSH_NULL
                                                        stack.append(NULL)
                                        else:
                                            if op < 51:
                                                if op < 49:
                                                    if op == 47:
                                                        # BINARY_FLOOR_DIVIDE
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() // rhs)
                                                        rhs = None
                                                    else:
                                                        # BINARY_TRUE_DIVIDE
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() / rhs)
                                                        rhs = None
                                                else:
                                                    if op == 49:
                                                        # IS_OP
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() is rhs)
                                                        rhs = None
                                                    else:
                                                        # CONTAINS_OP
                                                        container = stack.pop()
                                                        stack.append(stack.pop() in container)
                                                        container = None
                                            else:
                                                if op < 53:
                                                    if op == 51:
                                                        # POP_JUMP_IF_NONE
                                                        if stack.pop() is None:
                                                            pc = arg
                                                    else:
                                                        # POP_JUMP_IF_NOT_NONE
                                                        if stack.pop() is not None:
                                                            pc = arg
                                                else:
                                                    if op < 55:
                                                        if op == 53:
                                                            # PREPARE
                                                            machine.prepare(frame.guest)
                                                            code = frame.guest.program
                                                            pc = 0
                                                        else:
                                                            # LOAD_FAST_AND_CLEAR
                                                            stack.append(fast[arg])
                                                            fast[arg] = NULL
                                                    else:
                                                        if op == 55:
                                                            # DELETE_FAST
                                                            index, name = arg
                                                            if fast[index] is NULL:
                                                                raise unbound_local(name)
                                                            fast[index] = NULL
                                                        else:
                                                            if op == 56:
                                                                # NOP
                                                                pass
                                                            else:
                                                                # END_FOR
                                                                stack.pop()
                                                                stack.pop()
                                    else:
                                        if op < 80:
                                            if op < 69:
                                                if op < 63:
                                                    if op < 60:
                                                        if op == 58:
                                                            # ITERATOR_POPPED
                                                            pass
                                                        else:
                                                            # END_SEND
                                                            under0 = stack.pop()
                                                            under1 = stack.pop()
                                                            stack.append(under0)
                                                            under1 = under0 = None
                                                    else:
                                                        if op == 60:
                                                            # KW_NAMES
                                                            keywords = arg
                                                        else:
                                                            if op == 61:
                                                                # BINARY_AND
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() & rhs)
                                                                rhs = None
                                                            else:
                                                                # BINARY_LEFT_SHIFT
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() << rhs)
                                                                rhs = None
                                                else:
                                                    if op < 66:
                                                        if op == 63:
                                                            # BINARY_MATRIX_MULTIPLY
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() @ rhs)
                                                            rhs = None
                                                        else:
                                                            if op == 64:
                                                                # BINARY_OR
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() | rhs)
                                                                rhs = None
                                                            else:
                                                                # BINARY_POWER
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() ** rhs)
                                                                rhs = None
                                                    else:
                                                        if op == 66:
                                                            # BINARY_RIGHT_SHIFT
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() >> rhs)
                                                            rhs = None
                                                        else:
                                                            if op == 67:
                                                                # BINARY_XOR
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() ^ rhs)
                                                                rhs = None
                                                            else:
                                                                # INPLACE_AND
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs &= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                            else:
                                                if op < 74:
                                                    if op < 71:
                                                        if op == 69:
                                                            # INPLACE_FLOOR_DIVIDE
                                                            rhs = stack.pop()
                                                            lhs = stack.pop()
                                                            lhs //= rhs
                                                            stack.append(lhs)
                                                            lhs = rhs = None
                                                        else:
                                                            # INPLACE_LEFT_SHIFT
                                                            rhs = stack.pop()
                                                            lhs = stack.pop()
                                                            lhs <<= rhs
                                                            stack.append(lhs)
                                                            lhs = rhs = None
                                                    else:
                                                        if op == 71:
                                                            # INPLACE_MATRIX_MULTIPLY
                                                            rhs = stack.pop()
                                                            lhs = stack.pop()
                                                            lhs @= rhs
                                                            stack.append(lhs)
                                                            lhs = rhs = None
                                                        else:
                                                            if op == 72:
                                                                # INPLACE_MULTIPLY
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs *= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                                            else:
                                                                # INPLACE_REMAINDER
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs %= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                                else:
                                                    if op < 77:
                                                        if op == 74:
                                                            # INPLACE_OR
                                                            rhs = stack.pop()
                                                            lhs = stack.pop()
                                                            lhs |= rhs
                                                            stack.append(lhs)
                                                            lhs = rhs = None
                                                        else:
                                                            if op == 75:
                                                                # INPLACE_POWER
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs **= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                                            else:
                                                                # INPLACE_RIGHT_SHIFT
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs >>= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                                    else:
                                                        if op == 77:
                                                            # INPLACE_SUBTRACT
                                                            rhs = stack.pop()
                                                            lhs = stack.pop()
                                                            lhs -= rhs
                                                            stack.append(lhs)
                                                            lhs = rhs = None
                                                        else:
                                                            if op == 78:
                                                                # INPLACE_TRUE_DIVIDE
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs /= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                                            else:
                                                                # INPLACE_XOR
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs ^= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                        else:
                                            if op < 91:
                                                if op < 85:
                                                    if op < 82:
                                                        if op == 80:
                                                            # COMPARE_LESS_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() <= rhs)
                                                            rhs = None
                                                        else:
                                                            # TEST_LESS_EQUAL
                                                            rhs = stack.pop()
                                                            value = stack.pop() <= rhs
                                                            rhs = None
                                                            stack.append(not not value)
                                                            value = None
                                                    else:
                                                        if op == 82:
                                                            # COMPARE_NOT_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() != rhs)
                                                            rhs = None
                                                        else:
                                                            if op == 83:
                                                                # TEST_NOT_EQUAL
                                                                rhs = stack.pop()
                                                                value = stack.pop() != rhs
                                                                rhs = None
                                                                stack.append(not not value)
                                                                value = None
                                                            else:
                                                                # TEST_GREATER
                                                                rhs = stack.pop()
                                                                value = stack.pop() > rhs
                                                                rhs = None
                                                                stack.append(not not value)
                                                                value = None
                                                else:
                                                    if op < 88:
                                                        if op == 85:
                                                            # COMPARE_GREATER_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() >= rhs)
                                                            rhs = None
                                                        else:
                                                            if op == 86:
                                                                # TEST_GREATER_EQUAL
                                                                rhs = stack.pop()
                                                                value = stack.pop() >= rhs
                                                                rhs = None
                                                                stack.append(not not value)
                                                                value = None
                                                            else:
                                                                # UNARY_POSITIVE
                                                                stack.append(+stack.pop())
                                                    else:
                                                        if op == 88:
                                                            # UNARY_NEGATIVE
                                                            stack.append(-stack.pop())
                                                        else:
                                                            if op == 89:
                                                                # UNARY_INVERT
                                                                stack.append(~stack.pop())
                                                            else:
                                                                # UNARY_NOT
                                                                stack.append(not stack.pop())
                                            else:
                                                if op < 97:
                                                    if op < 94:
                                                        if op == 91:
                                                            # IS_NOT_OP
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() is not rhs)
                                                            rhs = None
                                                        else:
                                                            if op == 92:
                                                                # NOT_CONTAINS_OP
                                                                container = stack.pop()
                                                                stack.append(stack.pop() not in container)
                                                                container = None
                                                            else:
                                                                # DELETE_SUBSCR
                                                                key = stack.pop()
                                                                del stack.pop()[key]
                                                                key = None
                                                    else:
                                                        if op == 94:
                                                            # BINARY_SLICE
                                                            stop = stack.pop()
                                                            start = stack.pop()
                                                            stack.append(stack.pop()[start:stop])
                                                            start = stop = None
                                                        else:
                                                            if op == 95:
                                                                # STORE_SLICE
                                                                stop = stack.pop()
                                                                start = stack.pop()
                                                                container = stack.pop()
                                                                container[start:stop] = stack.pop()
                                                                container = start = stop = None
                                                            else:
                                                                # BUILD_SLICE
                                                                stop = stack.pop()
                                                                stack.append(slice(stack.pop(), stop))
                                                                stop = None
                                                else:
                                                    if op < 100:
                                                        if op == 97:
                                                            # BUILD_SLICE_STEP
                                                            step = stack.pop()
                                                            stop = stack.pop()
                                                            stack.append(slice(stack.pop(), stop, step))
                                                            stop = step = None
                                                        else:
                                                            if op == 98:
                                                                # BUILD_LIST
                                                                if arg:
                                                                    items = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    items = ()
                                                                stack.append([*items])
                                                                items = None
                                                            else:
                                                                # BUILD_SET
                                                                if arg:
                                                                    items = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    items = ()
                                                                stack.append({*items})
                                                                items = None
                                                    else:
                                                        if op == 100:
                                                            # BUILD_MAP
                                                            if arg:
                                                                items = stack[-arg:]
                                                                del stack[-arg:]
                                                            else:
                                                                items = ()
                                                            stack.append(dict(zip(items[::2], items[1::2], strict=True)))
                                                            items = None
                                                        else:
                                                            if op == 101:
                                                                # BUILD_STRING
                                                                if arg:
                                                                    pieces = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    pieces = ()
                                                                stack.append(''.join(pieces))
                                                                pieces = None
                                                            else:
                                                                # LIST_TO_TUPLE
                                                                stack.append(tuple(stack.pop()))
                                else:
                                    if op < 148:
                                        if op < 125:
                                            if op < 114:
                                                if op < 108:
                                                    if op < 105:
                                                        if op == 103:
                                                            # UNPACK_EX
                                                            before, after = arg
                                                            stack.extend(reversed(unpack_ex(stack.pop(), before=before, after=after)))
                                                        else:
                                                            # LOAD_SHOWN_ATTR
                                                            stack.append(load_shown_attribute(stack.pop(), name=arg))
                                                    else:
                                                        if op == 105:
                                                            # STORE_SHOWN_ATTR
                                                            owner = stack.pop()
                                                            store_shown_attribute(stack.pop(), owner, name=arg, frame=frame)
                                                            owner = None
                                                        else:
                                                            if op == 106:
                                                                # DELETE_ATTR
                                                                delattr(stack.pop(), arg)
                                                            else:
                                                                # LOAD_SUPER_ATTR
                                                                instance = stack.pop()
                                                                cls = stack.pop()
                                                                stack.append(getattr(stack.pop()(cls, instance), arg))
                                                                cls = instance = None
                                                else:
                                                    if op < 111:
                                                        if op == 108:
                                                            # LOAD_SUPER_ATTR_ZERO
                                                            instance = stack.pop()
                                                            cls = stack.pop()
                                                            stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                            cls = instance = None
                                                        else:
                                                            if op == 109:
                                                                # IMPORT_NAME
                                                                fromlist = stack.pop()
                                                                stack.append(import_name(stack.pop(), fromlist, name=arg, frame=frame))
                                                                fromlist = None
                                                            else:
                                                                # LOAD_LOCALS
                                                                stack.append(frame.names)
                                                    else:
                                                        if op == 111:
                                                            # LOAD_FROM_DICT_OR_GLOBALS
                                                            stack.append(load_from_dict_or_globals(stack.pop(), name=arg, frame=frame))
                                                        else:
                                                            if op == 112:
                                                                # DELETE_NAME
                                                                delete_name(name=arg, frame=frame)
                                                            else:
                                                                # STORE_GLOBAL
                                                                frame.globals[arg] = stack.pop()
                                            else:
                                                if op < 119:
                                                    if op < 116:
                                                        if op == 114:
                                                            # DELETE_GLOBAL
                                                            delete_global(name=arg, frame=frame)
                                                        else:
                                                            # LOAD_BUILD_CLASS
                                                            stack.append(load_build_class(frame=frame))
                                                    else:
                                                        if op == 116:
                                                            # LOAD_ASSERTION_ERROR
                                                            stack.append(AssertionError)
                                                        else:
                                                            if op == 117:
                                                                # LOAD_COMMON_CONSTANT
                                                                stack.append(load_common_constant(name=arg))
                                                            else:
                                                                # SETUP_ANNOTATIONS
                                                                setup_annotations(frame=frame)
                                                else:
                                                    if op < 122:
                                                        if op == 119:
                                                            # MAKE_CELL
                                                            make_cell(index=arg, frame=frame)
                                                        else:
                                                            if op == 120:
                                                                # COPY_FREE_VARS
                                                                copy_free_vars(count=arg, frame=frame)
                                                            else:
                                                                # CONVERT_VALUE
                                                                stack.append(convert_value(stack.pop(), conversion=arg))
                                                    else:
                                                        if op == 122:
                                                            # FORMAT_SIMPLE
                                                            stack.append(format(stack.pop()))
                                                        else:
                                                            if op == 123:
                                                                # FORMAT_WITH_SPEC
                                                                spec = stack.pop()
                                                                stack.append(format(stack.pop(), spec))
                                                                spec = None
                                                            else:
                                                                # FORMAT_VALUE_CONVERTED
                                                                stack.append(format_converted(stack.pop(), conversion=arg))
                                        else:
                                            if op < 136:
                                                if op < 130:
                                                    if op < 127:
                                                        if op == 125:
                                                            # FORMAT_VALUE_CONVERTED_WITH_SPEC
                                                            spec = stack.pop()
                                                            stack.append(format_converted_with_spec(stack.pop(), spec, conversion=arg))
                                                            spec = None
                                                        else:
                                                            # GET_YIELD_FROM_ITER
                                                            stack.append(get_yield_from_iterator(stack.pop(), frame=frame))
                                                    else:
                                                        if op == 127:
                                                            # GET_AITER
                                                            stack.append(get_async_iterator(stack.pop()))
                                                        else:
                                                            if op == 128:
                                                                # GET_AWAITABLE
                                                                stack.append(get_awaitable(stack.pop(), where=arg))
                                                            else:
                                                                # MATCH_CLASS
                                                                names = stack.pop()
                                                                cls = stack.pop()
                                                                stack.append(match_class(stack.pop(), cls, names, count=arg))
                                                                cls = names = None
                                                else:
                                                    if op < 133:
                                                        if op == 130:
                                                            # POP_EXCEPT
                                                            thread.handling.error = stack.pop()
                                                        else:
                                                            if op == 131:
                                                                # PREP_RERAISE_STAR
                                                                results = stack.pop()
                                                                stack.append(prepare_reraise_star(stack.pop(), results))
                                                                results = None
                                                            else:
                                                                # ASYNC_GEN_WRAP
                                                                stack.append(wrap_async_item(stack.pop()))
                                                    else:
                                                        if op == 133:
                                                            # STOPITERATION_ERROR
                                                            stack.append(stop_iteration_error(stack.pop(), frame=frame))
                                                        else:
                                                            if op == 134:
                                                                # MAKE_FUNCTION
                                                                count, flags = arg
                                                                if count:
                                                                    parts = stack[-count:]
                                                                    del stack[-count:]
                                                                else:
                                                                    parts = ()
                                                                stack.append(make_function(*parts, flags=flags, frame=frame))
                                                                parts = None
                                                            else:
                                                                # CALL_INTRINSIC_1
                                                                stack.append(intrinsic_1(stack.pop(), number=arg))
                                            else:
                                                if op < 142:
                                                    if op < 139:
                                                        if op == 136:
                                                            # CALL_INTRINSIC_2
                                                            second = stack.pop()
                                                            stack.append(intrinsic_2(stack.pop(), second, number=arg))
                                                            second = None
                                                        else:
                                                            if op == 137:
                                                                # DISPLAY
                                                                stack.append(display(stack.pop()))
                                                            else:
                                                                # BUILD_TEMPLATE
                                                                interpolations = stack.pop()
                                                                stack.append(build_template(stack.pop(), interpolations))
                                                                interpolations = None
                                                    else:
                                                        if op == 139:
                                                            # BUILD_INTERPOLATION
                                                            expression = stack.pop()
                                                            stack.append(build_interpolation(stack.pop(), expression, conversion=arg))
                                                            expression = None
                                                        else:
                                                            if op == 140:
                                                                # BUILD_INTERPOLATION_WITH_SPEC
                                                                spec = stack.pop()
                                                                expression = stack.pop()
                                                                stack.append(build_interpolation_with_spec(stack.pop(), expression, spec, conversion=arg))
                                                                expression = spec = None
                                                            else:
                                                                # BUILD_CONST_KEY_MAP
                                                                keys = stack.pop()
                                                                if arg:
                                                                    values = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    values = ()
                                                                stack.append(dict(zip(keys, values, strict=True)))
                                                                values = keys = None
                                                else:
                                                    if op < 145:
                                                        if op == 142:
                                                            # SET_ADD
                                                            value = stack.pop()
                                                            stack[-arg].add(value)
                                                            value = None
                                                        else:
                                                            if op == 143:
                                                                # MAP_ADD
                                                                value = stack.pop()
                                                                key = stack.pop()
                                                                stack[-arg][key] = value
                                                                key = value = None
                                                            else:
                                                                # LIST_EXTEND
                                                                iterable = stack.pop()
                                                                stack[-arg] += [*iterable]
                                                                iterable = None
                                                    else:
                                                        if op == 145:
                                                            # SET_UPDATE
                                                            iterable = stack.pop()
                                                            stack[-arg].update(iterable)
                                                            iterable = None
                                                        else:
                                                            if op == 146:
                                                                # DICT_UPDATE
                                                                mapping = stack.pop()
                                                                stack[-arg].update({**mapping})
                                                                mapping = None
                                                            else:
                                                                # DICT_MERGE
                                                                mapping = stack.pop()
                                                                dict_merge(stack[-arg], mapping, stack[-arg - 2])
                                                                mapping = None
                                    else:
                                        if op < 170:
                                            if op < 159:
                                                if op < 153:
                                                    if op < 150:
                                                        if op == 148:
                                                            # DICT_MERGE_ABOVE
                                                            mapping = stack.pop()
                                                            dict_merge(stack[-arg], mapping, stack[-arg - 3])
                                                            mapping = None
                                                        else:
                                                            # LOAD_SUPER_METHOD_NULL_BELOW
                                                            instance = stack.pop()
                                                            cls = stack.pop()
                                                            result = getattr(stack.pop()(cls, instance), arg)
                                                            stack.append(NULL)
                                                            stack.append(result)
                                                            result = cls = instance = None
                                                    else:
                                                        if op == 150:
                                                            # LOAD_SUPER_METHOD_NULL_ABOVE
                                                            instance = stack.pop()
                                                            cls = stack.pop()
                                                            stack.append(getattr(stack.pop()(cls, instance), arg))
                                                            stack.append(NULL)
                                                            cls = instance = None
                                                        else:
                                                            if op == 151:
                                                                # LOAD_SUPER_METHOD_ZERO_NULL_BELOW
                                                                instance = stack.pop()
                                                                cls = stack.pop()
                                                                result = load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame)
                                                                stack.append(NULL)
                                                                stack.append(result)
                                                                result = cls = instance = None
                                                            else:
                                                                # LOAD_SUPER_METHOD_ZERO_NULL_ABOVE
                                                                instance = stack.pop()
                                                                cls = stack.pop()
                                                                stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                                stack.append(NULL)
                                                                cls = instance = None
                                                else:
                                                    if op < 156:
                                                        if op == 153:
                                                            # IMPORT_FROM
                                                            stack.append(import_from(stack[-1], name=arg))
                                                        else:
                                                            if op == 154:
                                                                # IMPORT_STAR
                                                                import_star(stack.pop(), frame=frame)
                                                            else:
                                                                # IMPORT_STAR_INTRINSIC
                                                                stack.append(import_star(stack.pop(), frame=frame))
                                                    else:
                                                        if op == 156:
                                                            # PRINT_EXPR
                                                            display(stack.pop())
                                                        else:
                                                            if op == 157:
                                                                # STORE_DEREF
                                                                fast[arg].cell_contents = stack.pop()
                                                            else:
                                                                # DELETE_DEREF
                                                                index, name = arg
                                                                delete_cell(fast[index], name=name, frame=frame)
                                            else:
                                                if op < 164:
                                                    if op < 161:
                                                        if op == 159:
                                                            # LOAD_CLASSDEREF
                                                            index, name = arg
                                                            stack.append(load_class_cell(fast[index], name=name, frame=frame))
                                                        else:
                                                            # LOAD_FROM_DICT_OR_DEREF
                                                            index, name = arg
                                                            stack.append(load_from_dict_or_cell(stack.pop(), fast[index], name=name, frame=frame))
                                                    else:
                                                        if op == 161:
                                                            # SET_FUNCTION_ATTRIBUTE
                                                            function = stack.pop()
                                                            stack.append(set_function_attribute(stack.pop(), function, flag=arg))
                                                            function = None
                                                        else:
                                                            if op == 162:
                                                                # GET_ANEXT
                                                                stack.append(get_async_next(stack[-1]))
                                                            else:
                                                                # GET_LEN
                                                                stack.append(len(stack[-1]))
                                                else:
                                                    if op < 167:
                                                        if op == 164:
                                                            # MATCH_MAPPING
                                                            stack.append(match_mapping(stack[-1]))
                                                        else:
                                                            if op == 165:
                                                                # MATCH_SEQUENCE
                                                                stack.append(match_sequence(stack[-1]))
                                                            else:
                                                                # MATCH_KEYS
                                                                stack.append(match_keys(stack[-2], stack[-1]))
                                                    else:
                                                        if op == 167:
                                                            # PUSH_EXC_INFO
                                                            above0 = push_handled(stack[-1], thread=thread)
                                                            under1 = stack.pop()
                                                            stack.append(above0)
                                                            stack.append(under1)
                                                            under1 = above0 = None
                                                        else:
                                                            if op == 168:
                                                                # CHECK_EXC_MATCH
                                                                kind = stack.pop()
                                                                stack.append(exception_matches(stack[-1], kind))
                                                                kind = None
                                                            else:
                                                                # CHECK_EG_MATCH
                                                                kind = stack.pop()
                                                                stack.extend(exception_group_matches(stack.pop(), kind, thread=thread, frame=frame))
                                                                kind = None
                                        else:
                                            if op < 181:
                                                if op < 175:
                                                    if op < 172:
                                                        if op == 170:
                                                            # BEFORE_WITH
                                                            stack.extend(enter_with(stack.pop()))
                                                        else:
                                                            # BEFORE_ASYNC_WITH
                                                            stack.extend(enter_async_with(stack.pop()))
                                                    else:
                                                        if op == 172:
                                                            # WITH_EXCEPT_START
                                                            error = stack[-1]
                                                            stack.append(stack[-4](type(error), error, error.__traceback__))
                                                            error = None
                                                        else:
                                                            if op == 173:
                                                                # WITH_EXCEPT_START_ABOVE
                                                                error = stack[-1]
                                                                stack.append(stack[-5](type(error), error, error.__traceback__))
                                                                error = None
                                                            else:
                                                                # LOAD_SPECIAL
                                                                stack.append(load_special(stack.pop(), name=arg))
                                                                stack.append(NULL)
                                                else:
                                                    if op < 178:
                                                        if op == 175:
                                                            # JUMP_IF_FALSE_OR_POP
                                                            if stack[-1]:
                                                                stack.pop()
                                                            else:
                                                                pc = arg
                                                        else:
                                                            if op == 176:
                                                                # JUMP_IF_TRUE_OR_POP
                                                                if stack[-1]:
                                                                    pc = arg
                                                                else:
                                                                    stack.pop()
                                                            else:
                                                                # SEND
                                                                value = stack.pop()
                                                                callee = stack[-1]
                                                                if isinstance(callee, Resumable) and callee.ready(value, machine):
                                                                    frame.pc = pc
                                                                    frame = callee.enter(thread, frame, SEND)
                                                                    thread.frame = frame
                                                                    stack = frame.stack
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
                                                                    stack.append(value)
                                                                else:
                                                                    returned, value = send(callee, value)
                                                                    if returned:
                                                                        pc = arg
                                                                        stack[-1] = value
                                                                    else:
                                                                        stack.append(value)
                                                                callee = value = None
                                                    else:
                                                        if op == 178:
                                                            # SEND_KEEP
                                                            value = stack.pop()
                                                            callee = stack[-1]
                                                            if isinstance(callee, Resumable) and callee.ready(value, machine):
                                                                frame.pc = pc
                                                                frame = callee.enter(thread, frame, SEND)
                                                                thread.frame = frame
                                                                stack = frame.stack
                                                                fast = frame.fast
                                                                code = frame.guest.program
                                                                pc = frame.pc
                                                                stack.append(value)
                                                            else:
                                                                returned, value = send(callee, value)
                                                                if returned:
                                                                    pc = arg
                                                                stack.append(value)
                                                            callee = value = None
                                                        else:
                                                            if op == 179:
                                                                # YIELD_DELEGATED
                                                                value = stack.pop()
                                                                frame.pc = pc
                                                                leave = frame.leave
                                                                back = frame.previous
                                                                frame.generator.suspended(thread)
                                                                frame = thread.frame = back
                                                                back = None
                                                                if leave == EXIT:
                                                                    return value
                                                                pc = frame.pc
                                                                code = frame.guest.program
                                                                stack = frame.stack
                                                                fast = frame.fast
                                                                stack.append(value)
                                                                value = None
                                                            else:
                                                                # RETURN_GENERATOR
                                                                frame.pc = pc
                                                                leave = frame.leave
                                                                back = frame.previous
                                                                value = make_generator(frame)
                                                                frame = thread.frame = back
                                                                back = None
                                                                if leave == EXIT:
                                                                    return value
                                                                pc = frame.pc
                                                                code = frame.guest.program
                                                                stack = frame.stack
                                                                fast = frame.fast
                                                                stack.append(value)
                                                                value = None
                                            else:
                                                if op < 187:
                                                    if op < 184:
                                                        if op == 181:
                                                            # RAISE_AGAIN
                                                            error = raised_again(thread)
                                                            raised_at = pc - 1
                                                            break
                                                        else:
                                                            if op == 182:
                                                                # RAISE
                                                                error = raised(stack.pop(), thread)
                                                                break
                                                            else:
                                                                # RAISE_FROM
                                                                value = stack.pop()
                                                                error = raised_from(stack.pop(), value, thread)
                                                                value = None
                                                                break
                                                    else:
                                                        if op == 184:
                                                            # RERAISE
                                                            error = stack.pop()
                                                            raised_at = pc - 1
                                                            break
                                                        else:
                                                            if op == 185:
                                                                # RERAISE_LASTI
                                                                error = stack.pop()
                                                                raised_at = stack[-arg]
                                                                break
                                                            else:
                                                                # END_ASYNC_FOR
                                                                if is_subtype(StopAsyncIteration, type(stack[-1])):
                                                                    del stack[-2:]
                                                                else:
                                                                    error = stack.pop()
                                                                    raised_at = pc - 1
                                                                    break
                                                else:
                                                    if op < 190:
                                                        if op == 187:
                                                            # CLEANUP_THROW
                                                            value = stack.pop()
                                                            if isinstance(value, StopIteration):
                                                                stack[-2:] = (None, value.value)
                                                                value = None
                                                            else:
                                                                error = value
                                                                value = None
                                                                raised_at = pc - 1
                                                                break
                                                        else:
                                                            if op == 188:
                                                                # CALL_NAMED
                                                                if arg == 1:
                                                                    args = [stack.pop()]
                                                                elif arg:
                                                                    args = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    args = []
                                                                value = stack.pop()
                                                                callee = stack.pop()
                                                                if callee is NULL:
                                                                    callee = value
                                                                else:
                                                                    args.insert(0, value)
                                                                value = None
                                                                split = len(args) - len(keywords)
                                                                kwargs = dict(zip(keywords, args[split:]))
                                                                del args[split:]
                                                                frame.pc = pc
                                                                value = begin(machine, thread, frame, callee, args, kwargs)
                                                                kwargs = None
                                                                if value is None:
                                                                    value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                                    if type(args) is list:
                                                                        if FIRST_DIES_FIRST:
                                                                            args.reverse()
                                                                        else:
                                                                            args = None
                                                                    thread.value = callee = args = keywords = kind = None
                                                                    stack.append(value)
                                                                    value = None
                                                                    if thread.switching:
                                                                        break
                                                                else:
                                                                    callee = args = keywords = kind = None
                                                                    frame = value
                                                                    value = None
                                                                    thread.frame = frame
                                                                    stack = frame.stack
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
                                                            else:
                                                                # CALL_KW
                                                                keywords = stack.pop()
                                                                if arg == 1:
                                                                    args = [stack.pop()]
                                                                elif arg:
                                                                    args = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    args = []
                                                                value = stack.pop()
                                                                callee = stack.pop()
                                                                if value is not NULL:
                                                                    args.insert(0, value)
                                                                value = None
                                                                split = len(args) - len(keywords)
                                                                kwargs = dict(zip(keywords, args[split:]))
                                                                del args[split:]
                                                                frame.pc = pc
                                                                value = begin(machine, thread, frame, callee, args, kwargs)
                                                                kwargs = None
                                                                if value is None:
                                                                    value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                                    if type(args) is list:
                                                                        if FIRST_DIES_FIRST:
                                                                            args.reverse()
                                                                        else:
                                                                            args = None
                                                                    thread.value = callee = args = keywords = kind = None
                                                                    stack.append(value)
                                                                    value = None
                                                                    if thread.switching:
                                                                        break
                                                                else:
                                                                    callee = args = keywords = kind = None
                                                                    frame = value
                                                                    value = None
                                                                    thread.frame = frame
                                                                    stack = frame.stack
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
                                                    else:
                                                        if op == 190:
                                                            # CALL_FUNCTION_EX
                                                            kwargs = unpacked_keywords(stack.pop(), stack[-2]) if arg & 1 else None
                                                            args = unpacked_arguments(stack.pop(), stack[-1])
                                                            callee = stack.pop()
                                                            stack.pop()
                                                            frame.pc = pc
                                                            value = begin(machine, thread, frame, callee, args, kwargs)
                                                            kwargs = None
                                                            if value is None:
                                                                value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                                if type(args) is list:
                                                                    if FIRST_DIES_FIRST:
                                                                        args.reverse()
                                                                    else:
                                                                        args = None
                                                                thread.value = callee = args = keywords = kind = None
                                                                stack.append(value)
                                                                value = None
                                                                if thread.switching:
                                                                    break
                                                            else:
                                                                callee = args = keywords = kind = None
                                                                frame = value
                                                                value = None
                                                                thread.frame = frame
                                                                stack = frame.stack
                                                                fast = frame.fast
                                                                code = frame.guest.program
                                                                pc = frame.pc
                                                        else:
                                                            if op == 191:
                                                                # CALL_FUNCTION_EX_ABOVE
                                                                kwargs = unpacked_keywords(stack.pop(), stack[-3]) if arg & 1 else None
                                                                args = unpacked_arguments(stack.pop(), stack[-2])
                                                                stack.pop()
                                                                callee = stack.pop()
                                                                frame.pc = pc
                                                                value = begin(machine, thread, frame, callee, args, kwargs)
                                                                kwargs = None
                                                                if value is None:
                                                                    value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                                    if type(args) is list:
                                                                        if FIRST_DIES_FIRST:
                                                                            args.reverse()
                                                                        else:
                                                                            args = None
                                                                    thread.value = callee = args = keywords = kind = None
                                                                    stack.append(value)
                                                                    value = None
                                                                    if thread.switching:
                                                                        break
                                                                else:
                                                                    callee = args = keywords = kind = None
                                                                    frame = value
                                                                    value = None
                                                                    thread.frame = frame
                                                                    stack = frame.stack
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
                                                            else:
                                                                # CALL_FUNCTION_EX_FULL
                                                                kwargs = stack.pop()
                                                                kwargs = None if kwargs is NULL else unpacked_keywords(kwargs, stack[-3])
                                                                args = unpacked_arguments(stack.pop(), stack[-2])
                                                                stack.pop()
                                                                callee = stack.pop()
                                                                frame.pc = pc
                                                                value = begin(machine, thread, frame, callee, args, kwargs)
                                                                kwargs = None
                                                                if value is None:
                                                                    value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                                    if type(args) is list:
                                                                        if FIRST_DIES_FIRST:
                                                                            args.reverse()
                                                                        else:
                                                                            args = None
                                                                    thread.value = callee = args = keywords = kind = None
                                                                    stack.append(value)
                                                                    value = None
                                                                    if thread.switching:
                                                                        break
                                                                else:
                                                                    callee = args = keywords = kind = None
                                                                    frame = value
                                                                    value = None
                                                                    thread.frame = frame
                                                                    stack = frame.stack
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
        except BaseException as native:
            error = native
            raised_at = caught(error, thread, pc - 1)
            if type(args) is list:
                if FIRST_DIES_FIRST:
                    args.reverse()
        if error is None:
            thread.switching = False
            frame.pc = pc
            frame = stack = fast = code = None  # this run must keep nothing of the frame alive
            return machine.run(thread, thread.frame)
        callee = above0 = args = back = cls = container = expression = fromlist = function = generator = instance = interpolations = items = iterable = key = keys = keywords = kind = kwargs = lhs = mapping = names = owner = parts = pieces = result = results = rhs = second = spec = start = step = stop = under0 = under1 = value = values = None
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



def run_tracing(thread: Any, frame: Any, error: Any = None) -> Any:
    """``run_counting``, telling trace and profile functions."""
    machine = frame.guest.machine
    stack = frame.stack
    fast = frame.fast
    code = frame.guest.program
    pc = frame.pc
    thread.frame = frame
    keywords: Any = None
    args = kwargs = callee = value = back = generator = guest = kind = None
    raised_at = None
    while True:
        try:
            if error is None:
                while True:
                    op, arg = code[pc]
                    frame.guest.counts[pc] += 1
                    pc += 1
                    if before_instruction(thread, frame, pc):
                        pc, stack, fast, code = frame.pc, frame.stack, frame.fast, frame.guest.program
                        continue
                    if op < 7:
                        if op < 2:
                            if op == 0:
                                # LOAD_FAST_CHECK
                                index, name = arg
                                value = fast[index]
                                if value is NULL:
                                    raise unbound_local(name)
                                stack.append(value)
                                value = None
                            else:
                                # LOAD_FAST
                                stack.append(fast[arg])
                        else:
                            if op < 4:
                                if op == 2:
                                    # LOAD_CONST
                                    stack.append(arg)
                                else:
                                    # STORE_FAST
                                    fast[arg] = stack.pop()
                            else:
                                if op == 4:
                                    # LOAD_ATTR
                                    stack.append(getattr(stack.pop(), arg))
                                else:
                                    if op == 5:
                                        # POP_JUMP_IF_FALSE
                                        value = stack.pop()
                                        if value is False or value is not True and not value:
                                            pc = arg
                                        value = None
                                    else:
                                        # CALL
                                        if arg == 1:
                                            args = [stack.pop()]
                                        elif arg:
                                            args = stack[-arg:]
                                            del stack[-arg:]
                                        else:
                                            args = []
                                        value = stack.pop()
                                        callee = stack.pop()
                                        if callee is NULL:
                                            callee = value
                                        else:
                                            args.insert(0, value)
                                        value = None
                                        kind = type(callee)
                                        if kind is MethodType:
                                            args.insert(0, callee.__self__)
                                            callee = callee.__func__
                                            kind = type(callee)
                                        if kind is FunctionType:
                                            guest = callee.__code__.co_consts[-1:]
                                            guest = guest[0] if guest else None
                                            if type(guest) is GuestCode and guest.positional == len(args) and guest.machine is machine:
                                                args += guest.tail
                                                depth = frame.depth + 1
                                                if depth >= machine.recursion_limit:
                                                    raise RecursionError("maximum recursion depth exceeded")
                                                frame.pc = pc
                                                back = frame
                                                frame = new_frame(StackFrame)
                                                frame.guest = guest
                                                frame.fast = fast = args
                                                frame.globals = callee.__globals__
                                                frame.builtins = callee.__builtins__
                                                frame.function = callee
                                                if guest.free_count:
                                                    frame.closure = callee.__closure__
                                                frame.leave = None
                                                frame.previous = back
                                                frame.depth = depth
                                                frame.stack = stack = []
                                                thread.frame = frame
                                                code = guest.program
                                                pc = 0
                                                args = callee = back = None
                                            else:
                                                frame.pc = pc
                                                value = begin(machine, thread, frame, callee, args, None)
                                                if value is None:
                                                    value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                    if type(args) is list:
                                                        if FIRST_DIES_FIRST:
                                                            args.reverse()
                                                        else:
                                                            args = None
                                                    thread.value = callee = args = keywords = kind = None
                                                    stack.append(value)
                                                    value = None
                                                else:
                                                    callee = args = keywords = kind = None
                                                    frame = value
                                                    value = None
                                                    thread.frame = frame
                                                    stack = frame.stack
                                                    fast = frame.fast
                                                    code = frame.guest.program
                                                    pc = frame.pc
                                        elif kind is BuiltinFunctionType and callee not in SPECIAL_FUNCTIONS:
                                            value = call_native(thread, frame, callee, args)
                                            if FIRST_DIES_FIRST:
                                                args.reverse()  # a list dies from its end, CPython's arguments die from the first
                                            else:
                                                args = None
                                            callee = args = None
                                            stack.append(value)
                                            value = None
                                        else:
                                            frame.pc = pc
                                            value = begin(machine, thread, frame, callee, args, None)
                                            if value is None:
                                                value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                if type(args) is list:
                                                    if FIRST_DIES_FIRST:
                                                        args.reverse()
                                                    else:
                                                        args = None
                                                thread.value = callee = args = keywords = kind = None
                                                stack.append(value)
                                                value = None
                                            else:
                                                callee = args = keywords = kind = None
                                                frame = value
                                                value = None
                                                thread.frame = frame
                                                stack = frame.stack
                                                fast = frame.fast
                                                code = frame.guest.program
                                                pc = frame.pc
                    else:
                        if op < 21:
                            if op < 12:
                                if op < 9:
                                    if op == 7:
                                        # LOAD_FAST_LOAD_FAST
                                        index, second = arg
                                        stack.append(fast[index])
                                        stack.append(fast[second])
                                    else:
                                        # BINARY_SUBSCR
                                        key = stack.pop()
                                        stack.append(stack.pop()[key])
                                        key = None
                                else:
                                    if op == 9:
                                        # JUMP
                                        pc = arg
                                    else:
                                        if op == 10:
                                            # POP_TOP
                                            stack.pop()
                                        else:
                                            # BINARY_ADD
                                            rhs = stack.pop()
                                            stack.append(stack.pop() + rhs)
                                            rhs = None
                            else:
                                if op < 15:
                                    if op == 12:
                                        # FOR_ITER
                                        value = stack[-1]
                                        if type(value) is GuestGenerator and value.guest.machine is machine:
                                            if value.frame is None:
                                                stack.pop()
                                                pc = arg
                                            elif value.running:
                                                raise ValueError("generator already executing")
                                            else:
                                                frame.pc = pc
                                                frame = value.enter(thread, frame, ITERATE)
                                                thread.frame = frame
                                                stack = frame.stack
                                                fast = frame.fast
                                                code = frame.guest.program
                                                pc = frame.pc
                                                stack.append(None)
                                        else:
                                            value = next_item(thread, frame, value)
                                            if value is END:
                                                stack.pop()
                                                pc = arg
                                            else:
                                                stack.append(value)
                                        value = None
                                    else:
                                        if op == 13:
                                            # CALL_ABOVE
                                            if arg == 1:
                                                args = [stack.pop()]
                                            elif arg:
                                                args = stack[-arg:]
                                                del stack[-arg:]
                                            else:
                                                args = []
                                            value = stack.pop()
                                            callee = stack.pop()
                                            if value is not NULL:
                                                args.insert(0, value)
                                            value = None
                                            kind = type(callee)
                                            if kind is MethodType:
                                                args.insert(0, callee.__self__)
                                                callee = callee.__func__
                                                kind = type(callee)
                                            if kind is FunctionType:
                                                guest = callee.__code__.co_consts[-1:]
                                                guest = guest[0] if guest else None
                                                if type(guest) is GuestCode and guest.positional == len(args) and guest.machine is machine:
                                                    args += guest.tail
                                                    depth = frame.depth + 1
                                                    if depth >= machine.recursion_limit:
                                                        raise RecursionError("maximum recursion depth exceeded")
                                                    frame.pc = pc
                                                    back = frame
                                                    frame = new_frame(StackFrame)
                                                    frame.guest = guest
                                                    frame.fast = fast = args
                                                    frame.globals = callee.__globals__
                                                    frame.builtins = callee.__builtins__
                                                    frame.function = callee
                                                    if guest.free_count:
                                                        frame.closure = callee.__closure__
                                                    frame.leave = None
                                                    frame.previous = back
                                                    frame.depth = depth
                                                    frame.stack = stack = []
                                                    thread.frame = frame
                                                    code = guest.program
                                                    pc = 0
                                                    args = callee = back = None
                                                else:
                                                    frame.pc = pc
                                                    value = begin(machine, thread, frame, callee, args, None)
                                                    if value is None:
                                                        value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                        if type(args) is list:
                                                            if FIRST_DIES_FIRST:
                                                                args.reverse()
                                                            else:
                                                                args = None
                                                        thread.value = callee = args = keywords = kind = None
                                                        stack.append(value)
                                                        value = None
                                                    else:
                                                        callee = args = keywords = kind = None
                                                        frame = value
                                                        value = None
                                                        thread.frame = frame
                                                        stack = frame.stack
                                                        fast = frame.fast
                                                        code = frame.guest.program
                                                        pc = frame.pc
                                            elif kind is BuiltinFunctionType and callee not in SPECIAL_FUNCTIONS:
                                                value = call_native(thread, frame, callee, args)
                                                if FIRST_DIES_FIRST:
                                                    args.reverse()  # a list dies from its end, CPython's arguments die from the first
                                                else:
                                                    args = None
                                                callee = args = None
                                                stack.append(value)
                                                value = None
                                            else:
                                                frame.pc = pc
                                                value = begin(machine, thread, frame, callee, args, None)
                                                if value is None:
                                                    value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                    if type(args) is list:
                                                        if FIRST_DIES_FIRST:
                                                            args.reverse()
                                                        else:
                                                            args = None
                                                    thread.value = callee = args = keywords = kind = None
                                                    stack.append(value)
                                                    value = None
                                                else:
                                                    callee = args = keywords = kind = None
                                                    frame = value
                                                    value = None
                                                    thread.frame = frame
                                                    stack = frame.stack
                                                    fast = frame.fast
                                                    code = frame.guest.program
                                                    pc = frame.pc
                                        else:
                                            # LOAD_GLOBAL_NULL_BELOW
                                            stack.append(NULL)
                                            stack.append(frame.globals[arg] if arg in frame.globals else load_builtin(arg, frame))
                                else:
                                    if op < 17:
                                        if op == 15:
                                            # LOAD_METHOD_NULL_BELOW
                                            result = getattr(stack.pop(), arg)
                                            stack.append(NULL)
                                            stack.append(result)
                                            result = None
                                        else:
                                            # RETURN_VALUE
                                            value = stack.pop()
                                            report_return(thread, frame, value)
                                            leave = frame.leave
                                            if FIRST_DIES_FIRST:
                                                fast.reverse()  # see ``Frame.finish``
                                            frame.leave = LEFT
                                            frame.pc = pc  # who kept the frame may ask for its line
                                            if leave is None:
                                                frame = thread.frame = frame.previous
                                                pc = frame.pc
                                                code = frame.guest.program
                                                stack = frame.stack
                                                fast = frame.fast
                                                stack.append(value)
                                                value = None
                                            else:
                                                if leave == CONSTRUCT:
                                                    value = constructed(frame, value)
                                                    frame = thread.frame = frame.previous
                                                    pc = frame.pc
                                                    code = frame.guest.program
                                                    stack = frame.stack
                                                    fast = frame.fast
                                                    stack.append(value)
                                                    value = None
                                                else:
                                                    generator = frame.generator
                                                    if generator is not None:
                                                        generator.finished(thread)
                                                        generator = None
                                                    back = frame.previous
                                                    if leave == EXIT:
                                                        thread.frame = back
                                                        return value
                                                    frame = back
                                                    back = None
                                                    pc = frame.pc
                                                    code = frame.guest.program
                                                    stack = frame.stack
                                                    fast = frame.fast
                                                    thread.frame = frame
                                                    op, arg = code[pc - 1]
                                                    report_stop(thread, frame, stack[-1] if leave == SEND else None, value)
                                                    pc = arg
                                                    if leave == ITERATE:
                                                        stack.pop()
                                                    elif op == 177:
                                                        stack[-1] = value
                                                    else:
                                                        stack.append(value)
                                                    value = None
                                    else:
                                        if op < 19:
                                            if op == 17:
                                                # BINARY_MULTIPLY
                                                rhs = stack.pop()
                                                stack.append(stack.pop() * rhs)
                                                rhs = None
                                            else:
                                                # BINARY_SUBTRACT
                                                rhs = stack.pop()
                                                stack.append(stack.pop() - rhs)
                                                rhs = None
                                        else:
                                            if op == 19:
                                                # INPLACE_ADD
                                                rhs = stack.pop()
                                                lhs = stack.pop()
                                                lhs += rhs
                                                stack.append(lhs)
                                                lhs = rhs = None
                                            else:
                                                # COMPARE_LESS
                                                rhs = stack.pop()
                                                stack.append(stack.pop() < rhs)
                                                rhs = None
                        else:
                            if op < 42:
                                if op < 28:
                                    if op < 24:
                                        if op == 21:
                                            # LOAD_GLOBAL_NULL_ABOVE
                                            stack.append(frame.globals[arg] if arg in frame.globals else load_builtin(arg, frame))
                                            stack.append(NULL)
                                        else:
                                            if op == 22:
                                                # LOAD_METHOD_NULL_ABOVE
                                                stack.append(getattr(stack.pop(), arg))
                                                stack.append(NULL)
                                            else:
                                                # COMPARE_EQUAL
                                                rhs = stack.pop()
                                                stack.append(stack.pop() == rhs)
                                                rhs = None
                                    else:
                                        if op < 26:
                                            if op == 24:
                                                # STORE_ATTR
                                                owner = stack.pop()
                                                setattr(owner, arg, stack.pop())
                                                owner = None
                                            else:
                                                # LOAD_GLOBAL
                                                stack.append(frame.globals[arg] if arg in frame.globals else load_builtin(arg, frame))
                                        else:
                                            if op == 26:
                                                # TEST_LESS
                                                rhs = stack.pop()
                                                value = stack.pop() < rhs
                                                rhs = None
                                                stack.append(not not value)
                                                value = None
                                            else:
                                                # STORE_SUBSCR
                                                key = stack.pop()
                                                container = stack.pop()
                                                container[key] = stack.pop()
                                                container = key = None
                                else:
                                    if op < 34:
                                        if op < 31:
                                            if op == 28:
                                                # LOAD_DEREF
                                                index, name = arg
                                                stack.append(load_cell(fast[index], name=name, frame=frame))
                                            else:
                                                if op == 29:
                                                    # POP_JUMP_IF_TRUE
                                                    value = stack.pop()
                                                    if value is True or value is not False and value:
                                                        pc = arg
                                                    value = None
                                                else:
                                                    # STORE_FAST_LOAD_FAST
                                                    index, second = arg
                                                    fast[index] = stack.pop()
                                                    stack.append(fast[second])
                                        else:
                                            if op == 31:
                                                # TEST_EQUAL
                                                rhs = stack.pop()
                                                value = stack.pop() == rhs
                                                rhs = None
                                                stack.append(not not value)
                                                value = None
                                            else:
                                                if op == 32:
                                                    # RETURN_CONST
                                                    value = arg
                                                    report_return(thread, frame, value)
                                                    leave = frame.leave
                                                    if FIRST_DIES_FIRST:
                                                        fast.reverse()  # see ``Frame.finish``
                                                    frame.leave = LEFT
                                                    frame.pc = pc  # who kept the frame may ask for its line
                                                    if leave is None:
                                                        frame = thread.frame = frame.previous
                                                        pc = frame.pc
                                                        code = frame.guest.program
                                                        stack = frame.stack
                                                        fast = frame.fast
                                                        stack.append(value)
                                                        value = None
                                                    else:
                                                        if leave == CONSTRUCT:
                                                            value = constructed(frame, value)
                                                            frame = thread.frame = frame.previous
                                                            pc = frame.pc
                                                            code = frame.guest.program
                                                            stack = frame.stack
                                                            fast = frame.fast
                                                            stack.append(value)
                                                            value = None
                                                        else:
                                                            generator = frame.generator
                                                            if generator is not None:
                                                                generator.finished(thread)
                                                                generator = None
                                                            back = frame.previous
                                                            if leave == EXIT:
                                                                thread.frame = back
                                                                return value
                                                            frame = back
                                                            back = None
                                                            pc = frame.pc
                                                            code = frame.guest.program
                                                            stack = frame.stack
                                                            fast = frame.fast
                                                            thread.frame = frame
                                                            op, arg = code[pc - 1]
                                                            report_stop(thread, frame, stack[-1] if leave == SEND else None, value)
                                                            pc = arg
                                                            if leave == ITERATE:
                                                                stack.pop()
                                                            elif op == 177:
                                                                stack[-1] = value
                                                            else:
                                                                stack.append(value)
                                                            value = None
                                                else:
                                                    # COPY
                                                    stack.append(stack[-arg])
                                    else:
                                        if op < 38:
                                            if op < 36:
                                                if op == 34:
                                                    # SWAP
                                                    stack[-1], stack[-arg] = stack[-arg], stack[-1]
                                                else:
                                                    # COMPARE_GREATER
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() > rhs)
                                                    rhs = None
                                            else:
                                                if op == 36:
                                                    # TO_BOOL
                                                    stack.append(not not stack.pop())
                                                else:
                                                    # LOAD_NAME
                                                    stack.append(load_name(name=arg, frame=frame))
                                        else:
                                            if op < 40:
                                                if op == 38:
                                                    # STORE_NAME
                                                    frame.names[arg] = stack.pop()
                                                else:
                                                    # STORE_FAST_STORE_FAST
                                                    index, second = arg
                                                    fast[index] = stack.pop()
                                                    fast[second] = stack.pop()
                                            else:
                                                if op == 40:
                                                    # BUILD_TUPLE
                                                    if arg:
                                                        items = stack[-arg:]
                                                        del stack[-arg:]
                                                    else:
                                                        items = ()
                                                    stack.append((*items,))
                                                    items = None
                                                else:
                                                    # UNPACK_SEQUENCE
                                                    stack.extend(reversed(unpack_sequence(stack.pop(), count=arg)))
                            else:
                                if op < 103:
                                    if op < 58:
                                        if op < 47:
                                            if op < 44:
                                                if op == 42:
                                                    # LIST_APPEND
                                                    value = stack.pop()
                                                    stack[-arg].append(value)
                                                    value = None
                                                else:
                                                    # YIELD_VALUE
                                                    value = stack.pop()
                                                    frame.pc = pc
                                                    report_return(thread, frame, value)
                                                    leave = frame.leave
                                                    back = frame.previous
                                                    frame.generator.suspended(thread)
                                                    frame = thread.frame = back
                                                    back = None
                                                    if leave == EXIT:
                                                        return value
                                                    pc = frame.pc
                                                    code = frame.guest.program
                                                    stack = frame.stack
                                                    fast = frame.fast
                                                    stack.append(value)
                                                    value = None
                                            else:
                                                if op == 44:
                                                    # BINARY_REMAINDER
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() % rhs)
                                                    rhs = None
                                                else:
                                                    if op == 45:
                                                        # GET_ITER
                                                        stack.append(iter(stack.pop()))
                                                    else:
                                                        # PUSH_NULL
                                                        stack.append(NULL)
                                        else:
                                            if op < 51:
                                                if op < 49:
                                                    if op == 47:
                                                        # BINARY_FLOOR_DIVIDE
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() // rhs)
                                                        rhs = None
                                                    else:
                                                        # BINARY_TRUE_DIVIDE
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() / rhs)
                                                        rhs = None
                                                else:
                                                    if op == 49:
                                                        # IS_OP
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() is rhs)
                                                        rhs = None
                                                    else:
                                                        # CONTAINS_OP
                                                        container = stack.pop()
                                                        stack.append(stack.pop() in container)
                                                        container = None
                                            else:
                                                if op < 53:
                                                    if op == 51:
                                                        # POP_JUMP_IF_NONE
                                                        if stack.pop() is None:
                                                            pc = arg
                                                    else:
                                                        # POP_JUMP_IF_NOT_NONE
                                                        if stack.pop() is not None:
                                                            pc = arg
                                                else:
                                                    if op < 55:
                                                        if op == 53:
                                                            # PREPARE
                                                            machine.prepare(frame.guest)
                                                            code = frame.guest.program
                                                            pc = 0
                                                        else:
                                                            # LOAD_FAST_AND_CLEAR
                                                            stack.append(fast[arg])
                                                            fast[arg] = NULL
                                                    else:
                                                        if op == 55:
                                                            # DELETE_FAST
                                                            index, name = arg
                                                            if fast[index] is NULL:
                                                                raise unbound_local(name)
                                                            fast[index] = NULL
                                                        else:
                                                            if op == 56:
                                                                # NOP
                                                                pass
                                                            else:
                                                                # END_FOR
                                                                stack.pop()
                                                                stack.pop()
                                    else:
                                        if op < 80:
                                            if op < 69:
                                                if op < 63:
                                                    if op < 60:
                                                        if op == 58:
                                                            # ITERATOR_POPPED
                                                            pass
                                                        else:
                                                            # END_SEND
                                                            under0 = stack.pop()
                                                            under1 = stack.pop()
                                                            stack.append(under0)
                                                            under1 = under0 = None
                                                    else:
                                                        if op == 60:
                                                            # KW_NAMES
                                                            keywords = arg
                                                        else:
                                                            if op == 61:
                                                                # BINARY_AND
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() & rhs)
                                                                rhs = None
                                                            else:
                                                                # BINARY_LEFT_SHIFT
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() << rhs)
                                                                rhs = None
                                                else:
                                                    if op < 66:
                                                        if op == 63:
                                                            # BINARY_MATRIX_MULTIPLY
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() @ rhs)
                                                            rhs = None
                                                        else:
                                                            if op == 64:
                                                                # BINARY_OR
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() | rhs)
                                                                rhs = None
                                                            else:
                                                                # BINARY_POWER
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() ** rhs)
                                                                rhs = None
                                                    else:
                                                        if op == 66:
                                                            # BINARY_RIGHT_SHIFT
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() >> rhs)
                                                            rhs = None
                                                        else:
                                                            if op == 67:
                                                                # BINARY_XOR
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() ^ rhs)
                                                                rhs = None
                                                            else:
                                                                # INPLACE_AND
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs &= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                            else:
                                                if op < 74:
                                                    if op < 71:
                                                        if op == 69:
                                                            # INPLACE_FLOOR_DIVIDE
                                                            rhs = stack.pop()
                                                            lhs = stack.pop()
                                                            lhs //= rhs
                                                            stack.append(lhs)
                                                            lhs = rhs = None
                                                        else:
                                                            # INPLACE_LEFT_SHIFT
                                                            rhs = stack.pop()
                                                            lhs = stack.pop()
                                                            lhs <<= rhs
                                                            stack.append(lhs)
                                                            lhs = rhs = None
                                                    else:
                                                        if op == 71:
                                                            # INPLACE_MATRIX_MULTIPLY
                                                            rhs = stack.pop()
                                                            lhs = stack.pop()
                                                            lhs @= rhs
                                                            stack.append(lhs)
                                                            lhs = rhs = None
                                                        else:
                                                            if op == 72:
                                                                # INPLACE_MULTIPLY
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs *= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                                            else:
                                                                # INPLACE_REMAINDER
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs %= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                                else:
                                                    if op < 77:
                                                        if op == 74:
                                                            # INPLACE_OR
                                                            rhs = stack.pop()
                                                            lhs = stack.pop()
                                                            lhs |= rhs
                                                            stack.append(lhs)
                                                            lhs = rhs = None
                                                        else:
                                                            if op == 75:
                                                                # INPLACE_POWER
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs **= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                                            else:
                                                                # INPLACE_RIGHT_SHIFT
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs >>= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                                    else:
                                                        if op == 77:
                                                            # INPLACE_SUBTRACT
                                                            rhs = stack.pop()
                                                            lhs = stack.pop()
                                                            lhs -= rhs
                                                            stack.append(lhs)
                                                            lhs = rhs = None
                                                        else:
                                                            if op == 78:
                                                                # INPLACE_TRUE_DIVIDE
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs /= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                                            else:
                                                                # INPLACE_XOR
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs ^= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                        else:
                                            if op < 91:
                                                if op < 85:
                                                    if op < 82:
                                                        if op == 80:
                                                            # COMPARE_LESS_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() <= rhs)
                                                            rhs = None
                                                        else:
                                                            # TEST_LESS_EQUAL
                                                            rhs = stack.pop()
                                                            value = stack.pop() <= rhs
                                                            rhs = None
                                                            stack.append(not not value)
                                                            value = None
                                                    else:
                                                        if op == 82:
                                                            # COMPARE_NOT_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() != rhs)
                                                            rhs = None
                                                        else:
                                                            if op == 83:
                                                                # TEST_NOT_EQUAL
                                                                rhs = stack.pop()
                                                                value = stack.pop() != rhs
                                                                rhs = None
                                                                stack.append(not not value)
                                                                value = None
                                                            else:
                                                                # TEST_GREATER
                                                                rhs = stack.pop()
                                                                value = stack.pop() > rhs
                                                                rhs = None
                                                                stack.append(not not value)
                                                                value = None
                                                else:
                                                    if op < 88:
                                                        if op == 85:
                                                            # COMPARE_GREATER_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() >= rhs)
                                                            rhs = None
                                                        else:
                                                            if op == 86:
                                                                # TEST_GREATER_EQUAL
                                                                rhs = stack.pop()
                                                                value = stack.pop() >= rhs
                                                                rhs = None
                                                                stack.append(not not value)
                                                                value = None
                                                            else:
                                                                # UNARY_POSITIVE
                                                                stack.append(+stack.pop())
                                                    else:
                                                        if op == 88:
                                                            # UNARY_NEGATIVE
                                                            stack.append(-stack.pop())
                                                        else:
                                                            if op == 89:
                                                                # UNARY_INVERT
                                                                stack.append(~stack.pop())
                                                            else:
                                                                # UNARY_NOT
                                                                stack.append(not stack.pop())
                                            else:
                                                if op < 97:
                                                    if op < 94:
                                                        if op == 91:
                                                            # IS_NOT_OP
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() is not rhs)
                                                            rhs = None
                                                        else:
                                                            if op == 92:
                                                                # NOT_CONTAINS_OP
                                                                container = stack.pop()
                                                                stack.append(stack.pop() not in container)
                                                                container = None
                                                            else:
                                                                # DELETE_SUBSCR
                                                                key = stack.pop()
                                                                del stack.pop()[key]
                                                                key = None
                                                    else:
                                                        if op == 94:
                                                            # BINARY_SLICE
                                                            stop = stack.pop()
                                                            start = stack.pop()
                                                            stack.append(stack.pop()[start:stop])
                                                            start = stop = None
                                                        else:
                                                            if op == 95:
                                                                # STORE_SLICE
                                                                stop = stack.pop()
                                                                start = stack.pop()
                                                                container = stack.pop()
                                                                container[start:stop] = stack.pop()
                                                                container = start = stop = None
                                                            else:
                                                                # BUILD_SLICE
                                                                stop = stack.pop()
                                                                stack.append(slice(stack.pop(), stop))
                                                                stop = None
                                                else:
                                                    if op < 100:
                                                        if op == 97:
                                                            # BUILD_SLICE_STEP
                                                            step = stack.pop()
                                                            stop = stack.pop()
                                                            stack.append(slice(stack.pop(), stop, step))
                                                            stop = step = None
                                                        else:
                                                            if op == 98:
                                                                # BUILD_LIST
                                                                if arg:
                                                                    items = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    items = ()
                                                                stack.append([*items])
                                                                items = None
                                                            else:
                                                                # BUILD_SET
                                                                if arg:
                                                                    items = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    items = ()
                                                                stack.append({*items})
                                                                items = None
                                                    else:
                                                        if op == 100:
                                                            # BUILD_MAP
                                                            if arg:
                                                                items = stack[-arg:]
                                                                del stack[-arg:]
                                                            else:
                                                                items = ()
                                                            stack.append(dict(zip(items[::2], items[1::2], strict=True)))
                                                            items = None
                                                        else:
                                                            if op == 101:
                                                                # BUILD_STRING
                                                                if arg:
                                                                    pieces = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    pieces = ()
                                                                stack.append(''.join(pieces))
                                                                pieces = None
                                                            else:
                                                                # LIST_TO_TUPLE
                                                                stack.append(tuple(stack.pop()))
                                else:
                                    if op < 148:
                                        if op < 125:
                                            if op < 114:
                                                if op < 108:
                                                    if op < 105:
                                                        if op == 103:
                                                            # UNPACK_EX
                                                            before, after = arg
                                                            stack.extend(reversed(unpack_ex(stack.pop(), before=before, after=after)))
                                                        else:
                                                            # LOAD_SHOWN_ATTR
                                                            stack.append(load_shown_attribute(stack.pop(), name=arg))
                                                    else:
                                                        if op == 105:
                                                            # STORE_SHOWN_ATTR
                                                            owner = stack.pop()
                                                            store_shown_attribute(stack.pop(), owner, name=arg, frame=frame)
                                                            owner = None
                                                        else:
                                                            if op == 106:
                                                                # DELETE_ATTR
                                                                delattr(stack.pop(), arg)
                                                            else:
                                                                # LOAD_SUPER_ATTR
                                                                instance = stack.pop()
                                                                cls = stack.pop()
                                                                stack.append(getattr(stack.pop()(cls, instance), arg))
                                                                cls = instance = None
                                                else:
                                                    if op < 111:
                                                        if op == 108:
                                                            # LOAD_SUPER_ATTR_ZERO
                                                            instance = stack.pop()
                                                            cls = stack.pop()
                                                            stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                            cls = instance = None
                                                        else:
                                                            if op == 109:
                                                                # IMPORT_NAME
                                                                fromlist = stack.pop()
                                                                stack.append(import_name(stack.pop(), fromlist, name=arg, frame=frame))
                                                                fromlist = None
                                                            else:
                                                                # LOAD_LOCALS
                                                                stack.append(frame.names)
                                                    else:
                                                        if op == 111:
                                                            # LOAD_FROM_DICT_OR_GLOBALS
                                                            stack.append(load_from_dict_or_globals(stack.pop(), name=arg, frame=frame))
                                                        else:
                                                            if op == 112:
                                                                # DELETE_NAME
                                                                delete_name(name=arg, frame=frame)
                                                            else:
                                                                # STORE_GLOBAL
                                                                frame.globals[arg] = stack.pop()
                                            else:
                                                if op < 119:
                                                    if op < 116:
                                                        if op == 114:
                                                            # DELETE_GLOBAL
                                                            delete_global(name=arg, frame=frame)
                                                        else:
                                                            # LOAD_BUILD_CLASS
                                                            stack.append(load_build_class(frame=frame))
                                                    else:
                                                        if op == 116:
                                                            # LOAD_ASSERTION_ERROR
                                                            stack.append(AssertionError)
                                                        else:
                                                            if op == 117:
                                                                # LOAD_COMMON_CONSTANT
                                                                stack.append(load_common_constant(name=arg))
                                                            else:
                                                                # SETUP_ANNOTATIONS
                                                                setup_annotations(frame=frame)
                                                else:
                                                    if op < 122:
                                                        if op == 119:
                                                            # MAKE_CELL
                                                            make_cell(index=arg, frame=frame)
                                                        else:
                                                            if op == 120:
                                                                # COPY_FREE_VARS
                                                                copy_free_vars(count=arg, frame=frame)
                                                            else:
                                                                # CONVERT_VALUE
                                                                stack.append(convert_value(stack.pop(), conversion=arg))
                                                    else:
                                                        if op == 122:
                                                            # FORMAT_SIMPLE
                                                            stack.append(format(stack.pop()))
                                                        else:
                                                            if op == 123:
                                                                # FORMAT_WITH_SPEC
                                                                spec = stack.pop()
                                                                stack.append(format(stack.pop(), spec))
                                                                spec = None
                                                            else:
                                                                # FORMAT_VALUE_CONVERTED
                                                                stack.append(format_converted(stack.pop(), conversion=arg))
                                        else:
                                            if op < 136:
                                                if op < 130:
                                                    if op < 127:
                                                        if op == 125:
                                                            # FORMAT_VALUE_CONVERTED_WITH_SPEC
                                                            spec = stack.pop()
                                                            stack.append(format_converted_with_spec(stack.pop(), spec, conversion=arg))
                                                            spec = None
                                                        else:
                                                            # GET_YIELD_FROM_ITER
                                                            stack.append(get_yield_from_iterator(stack.pop(), frame=frame))
                                                    else:
                                                        if op == 127:
                                                            # GET_AITER
                                                            stack.append(get_async_iterator(stack.pop()))
                                                        else:
                                                            if op == 128:
                                                                # GET_AWAITABLE
                                                                stack.append(get_awaitable(stack.pop(), where=arg))
                                                            else:
                                                                # MATCH_CLASS
                                                                names = stack.pop()
                                                                cls = stack.pop()
                                                                stack.append(match_class(stack.pop(), cls, names, count=arg))
                                                                cls = names = None
                                                else:
                                                    if op < 133:
                                                        if op == 130:
                                                            # POP_EXCEPT
                                                            thread.handling.error = stack.pop()
                                                        else:
                                                            if op == 131:
                                                                # PREP_RERAISE_STAR
                                                                results = stack.pop()
                                                                stack.append(prepare_reraise_star(stack.pop(), results))
                                                                results = None
                                                            else:
                                                                # ASYNC_GEN_WRAP
                                                                stack.append(wrap_async_item(stack.pop()))
                                                    else:
                                                        if op == 133:
                                                            # STOPITERATION_ERROR
                                                            stack.append(stop_iteration_error(stack.pop(), frame=frame))
                                                        else:
                                                            if op == 134:
                                                                # MAKE_FUNCTION
                                                                count, flags = arg
                                                                if count:
                                                                    parts = stack[-count:]
                                                                    del stack[-count:]
                                                                else:
                                                                    parts = ()
                                                                stack.append(make_function(*parts, flags=flags, frame=frame))
                                                                parts = None
                                                            else:
                                                                # CALL_INTRINSIC_1
                                                                stack.append(intrinsic_1(stack.pop(), number=arg))
                                            else:
                                                if op < 142:
                                                    if op < 139:
                                                        if op == 136:
                                                            # CALL_INTRINSIC_2
                                                            second = stack.pop()
                                                            stack.append(intrinsic_2(stack.pop(), second, number=arg))
                                                            second = None
                                                        else:
                                                            if op == 137:
                                                                # DISPLAY
                                                                stack.append(display(stack.pop()))
                                                            else:
                                                                # BUILD_TEMPLATE
                                                                interpolations = stack.pop()
                                                                stack.append(build_template(stack.pop(), interpolations))
                                                                interpolations = None
                                                    else:
                                                        if op == 139:
                                                            # BUILD_INTERPOLATION
                                                            expression = stack.pop()
                                                            stack.append(build_interpolation(stack.pop(), expression, conversion=arg))
                                                            expression = None
                                                        else:
                                                            if op == 140:
                                                                # BUILD_INTERPOLATION_WITH_SPEC
                                                                spec = stack.pop()
                                                                expression = stack.pop()
                                                                stack.append(build_interpolation_with_spec(stack.pop(), expression, spec, conversion=arg))
                                                                expression = spec = None
                                                            else:
                                                                # BUILD_CONST_KEY_MAP
                                                                keys = stack.pop()
                                                                if arg:
                                                                    values = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    values = ()
                                                                stack.append(dict(zip(keys, values, strict=True)))
                                                                values = keys = None
                                                else:
                                                    if op < 145:
                                                        if op == 142:
                                                            # SET_ADD
                                                            value = stack.pop()
                                                            stack[-arg].add(value)
                                                            value = None
                                                        else:
                                                            if op == 143:
                                                                # MAP_ADD
                                                                value = stack.pop()
                                                                key = stack.pop()
                                                                stack[-arg][key] = value
                                                                key = value = None
                                                            else:
                                                                # LIST_EXTEND
                                                                iterable = stack.pop()
                                                                stack[-arg] += [*iterable]
                                                                iterable = None
                                                    else:
                                                        if op == 145:
                                                            # SET_UPDATE
                                                            iterable = stack.pop()
                                                            stack[-arg].update(iterable)
                                                            iterable = None
                                                        else:
                                                            if op == 146:
                                                                # DICT_UPDATE
                                                                mapping = stack.pop()
                                                                stack[-arg].update({**mapping})
                                                                mapping = None
                                                            else:
                                                                # DICT_MERGE
                                                                mapping = stack.pop()
                                                                dict_merge(stack[-arg], mapping, stack[-arg - 2])
                                                                mapping = None
                                    else:
                                        if op < 170:
                                            if op < 159:
                                                if op < 153:
                                                    if op < 150:
                                                        if op == 148:
                                                            # DICT_MERGE_ABOVE
                                                            mapping = stack.pop()
                                                            dict_merge(stack[-arg], mapping, stack[-arg - 3])
                                                            mapping = None
                                                        else:
                                                            # LOAD_SUPER_METHOD_NULL_BELOW
                                                            instance = stack.pop()
                                                            cls = stack.pop()
                                                            result = getattr(stack.pop()(cls, instance), arg)
                                                            stack.append(NULL)
                                                            stack.append(result)
                                                            result = cls = instance = None
                                                    else:
                                                        if op == 150:
                                                            # LOAD_SUPER_METHOD_NULL_ABOVE
                                                            instance = stack.pop()
                                                            cls = stack.pop()
                                                            stack.append(getattr(stack.pop()(cls, instance), arg))
                                                            stack.append(NULL)
                                                            cls = instance = None
                                                        else:
                                                            if op == 151:
                                                                # LOAD_SUPER_METHOD_ZERO_NULL_BELOW
                                                                instance = stack.pop()
                                                                cls = stack.pop()
                                                                result = load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame)
                                                                stack.append(NULL)
                                                                stack.append(result)
                                                                result = cls = instance = None
                                                            else:
                                                                # LOAD_SUPER_METHOD_ZERO_NULL_ABOVE
                                                                instance = stack.pop()
                                                                cls = stack.pop()
                                                                stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                                stack.append(NULL)
                                                                cls = instance = None
                                                else:
                                                    if op < 156:
                                                        if op == 153:
                                                            # IMPORT_FROM
                                                            stack.append(import_from(stack[-1], name=arg))
                                                        else:
                                                            if op == 154:
                                                                # IMPORT_STAR
                                                                import_star(stack.pop(), frame=frame)
                                                            else:
                                                                # IMPORT_STAR_INTRINSIC
                                                                stack.append(import_star(stack.pop(), frame=frame))
                                                    else:
                                                        if op == 156:
                                                            # PRINT_EXPR
                                                            display(stack.pop())
                                                        else:
                                                            if op == 157:
                                                                # STORE_DEREF
                                                                fast[arg].cell_contents = stack.pop()
                                                            else:
                                                                # DELETE_DEREF
                                                                index, name = arg
                                                                delete_cell(fast[index], name=name, frame=frame)
                                            else:
                                                if op < 164:
                                                    if op < 161:
                                                        if op == 159:
                                                            # LOAD_CLASSDEREF
                                                            index, name = arg
                                                            stack.append(load_class_cell(fast[index], name=name, frame=frame))
                                                        else:
                                                            # LOAD_FROM_DICT_OR_DEREF
                                                            index, name = arg
                                                            stack.append(load_from_dict_or_cell(stack.pop(), fast[index], name=name, frame=frame))
                                                    else:
                                                        if op == 161:
                                                            # SET_FUNCTION_ATTRIBUTE
                                                            function = stack.pop()
                                                            stack.append(set_function_attribute(stack.pop(), function, flag=arg))
                                                            function = None
                                                        else:
                                                            if op == 162:
                                                                # GET_ANEXT
                                                                stack.append(get_async_next(stack[-1]))
                                                            else:
                                                                # GET_LEN
                                                                stack.append(len(stack[-1]))
                                                else:
                                                    if op < 167:
                                                        if op == 164:
                                                            # MATCH_MAPPING
                                                            stack.append(match_mapping(stack[-1]))
                                                        else:
                                                            if op == 165:
                                                                # MATCH_SEQUENCE
                                                                stack.append(match_sequence(stack[-1]))
                                                            else:
                                                                # MATCH_KEYS
                                                                stack.append(match_keys(stack[-2], stack[-1]))
                                                    else:
                                                        if op == 167:
                                                            # PUSH_EXC_INFO
                                                            above0 = push_handled(stack[-1], thread=thread)
                                                            under1 = stack.pop()
                                                            stack.append(above0)
                                                            stack.append(under1)
                                                            under1 = above0 = None
                                                        else:
                                                            if op == 168:
                                                                # CHECK_EXC_MATCH
                                                                kind = stack.pop()
                                                                stack.append(exception_matches(stack[-1], kind))
                                                                kind = None
                                                            else:
                                                                # CHECK_EG_MATCH
                                                                kind = stack.pop()
                                                                stack.extend(exception_group_matches(stack.pop(), kind, thread=thread, frame=frame))
                                                                kind = None
                                        else:
                                            if op < 181:
                                                if op < 175:
                                                    if op < 172:
                                                        if op == 170:
                                                            # BEFORE_WITH
                                                            stack.extend(enter_with(stack.pop()))
                                                        else:
                                                            # BEFORE_ASYNC_WITH
                                                            stack.extend(enter_async_with(stack.pop()))
                                                    else:
                                                        if op == 172:
                                                            # WITH_EXCEPT_START
                                                            error = stack[-1]
                                                            stack.append(stack[-4](type(error), error, error.__traceback__))
                                                            error = None
                                                        else:
                                                            if op == 173:
                                                                # WITH_EXCEPT_START_ABOVE
                                                                error = stack[-1]
                                                                stack.append(stack[-5](type(error), error, error.__traceback__))
                                                                error = None
                                                            else:
                                                                # LOAD_SPECIAL
                                                                stack.append(load_special(stack.pop(), name=arg))
                                                                stack.append(NULL)
                                                else:
                                                    if op < 178:
                                                        if op == 175:
                                                            # JUMP_IF_FALSE_OR_POP
                                                            if stack[-1]:
                                                                stack.pop()
                                                            else:
                                                                pc = arg
                                                        else:
                                                            if op == 176:
                                                                # JUMP_IF_TRUE_OR_POP
                                                                if stack[-1]:
                                                                    pc = arg
                                                                else:
                                                                    stack.pop()
                                                            else:
                                                                # SEND
                                                                value = stack.pop()
                                                                callee = stack[-1]
                                                                if isinstance(callee, Resumable) and callee.ready(value, machine):
                                                                    frame.pc = pc
                                                                    frame = callee.enter(thread, frame, SEND)
                                                                    thread.frame = frame
                                                                    stack = frame.stack
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
                                                                    stack.append(value)
                                                                else:
                                                                    returned, value = send(callee, value)
                                                                    if returned:
                                                                        report_stop(thread, frame, callee, value)
                                                                        pc = arg
                                                                        stack[-1] = value
                                                                    else:
                                                                        stack.append(value)
                                                                callee = value = None
                                                    else:
                                                        if op == 178:
                                                            # SEND_KEEP
                                                            value = stack.pop()
                                                            callee = stack[-1]
                                                            if isinstance(callee, Resumable) and callee.ready(value, machine):
                                                                frame.pc = pc
                                                                frame = callee.enter(thread, frame, SEND)
                                                                thread.frame = frame
                                                                stack = frame.stack
                                                                fast = frame.fast
                                                                code = frame.guest.program
                                                                pc = frame.pc
                                                                stack.append(value)
                                                            else:
                                                                returned, value = send(callee, value)
                                                                if returned:
                                                                    report_stop(thread, frame, callee, value)
                                                                    pc = arg
                                                                stack.append(value)
                                                            callee = value = None
                                                        else:
                                                            if op == 179:
                                                                # YIELD_DELEGATED
                                                                value = stack.pop()
                                                                frame.pc = pc
                                                                report_return(thread, frame, value)
                                                                leave = frame.leave
                                                                back = frame.previous
                                                                frame.generator.suspended(thread)
                                                                frame = thread.frame = back
                                                                back = None
                                                                if leave == EXIT:
                                                                    return value
                                                                pc = frame.pc
                                                                code = frame.guest.program
                                                                stack = frame.stack
                                                                fast = frame.fast
                                                                stack.append(value)
                                                                value = None
                                                            else:
                                                                # RETURN_GENERATOR
                                                                frame.pc = pc
                                                                leave = frame.leave
                                                                back = frame.previous
                                                                value = make_generator(frame)
                                                                frame = thread.frame = back
                                                                back = None
                                                                if leave == EXIT:
                                                                    return value
                                                                pc = frame.pc
                                                                code = frame.guest.program
                                                                stack = frame.stack
                                                                fast = frame.fast
                                                                stack.append(value)
                                                                value = None
                                            else:
                                                if op < 187:
                                                    if op < 184:
                                                        if op == 181:
                                                            # RAISE_AGAIN
                                                            error = raised_again(thread)
                                                            raised_at = pc - 1
                                                            break
                                                        else:
                                                            if op == 182:
                                                                # RAISE
                                                                error = raised(stack.pop(), thread)
                                                                break
                                                            else:
                                                                # RAISE_FROM
                                                                value = stack.pop()
                                                                error = raised_from(stack.pop(), value, thread)
                                                                value = None
                                                                break
                                                    else:
                                                        if op == 184:
                                                            # RERAISE
                                                            error = stack.pop()
                                                            raised_at = pc - 1
                                                            break
                                                        else:
                                                            if op == 185:
                                                                # RERAISE_LASTI
                                                                error = stack.pop()
                                                                raised_at = stack[-arg]
                                                                break
                                                            else:
                                                                # END_ASYNC_FOR
                                                                if is_subtype(StopAsyncIteration, type(stack[-1])):
                                                                    del stack[-2:]
                                                                else:
                                                                    error = stack.pop()
                                                                    raised_at = pc - 1
                                                                    break
                                                else:
                                                    if op < 190:
                                                        if op == 187:
                                                            # CLEANUP_THROW
                                                            value = stack.pop()
                                                            if isinstance(value, StopIteration):
                                                                stack[-2:] = (None, value.value)
                                                                value = None
                                                            else:
                                                                error = value
                                                                value = None
                                                                raised_at = pc - 1
                                                                break
                                                        else:
                                                            if op == 188:
                                                                # CALL_NAMED
                                                                if arg == 1:
                                                                    args = [stack.pop()]
                                                                elif arg:
                                                                    args = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    args = []
                                                                value = stack.pop()
                                                                callee = stack.pop()
                                                                if callee is NULL:
                                                                    callee = value
                                                                else:
                                                                    args.insert(0, value)
                                                                value = None
                                                                split = len(args) - len(keywords)
                                                                kwargs = dict(zip(keywords, args[split:]))
                                                                del args[split:]
                                                                frame.pc = pc
                                                                value = begin(machine, thread, frame, callee, args, kwargs)
                                                                kwargs = None
                                                                if value is None:
                                                                    value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                                    if type(args) is list:
                                                                        if FIRST_DIES_FIRST:
                                                                            args.reverse()
                                                                        else:
                                                                            args = None
                                                                    thread.value = callee = args = keywords = kind = None
                                                                    stack.append(value)
                                                                    value = None
                                                                else:
                                                                    callee = args = keywords = kind = None
                                                                    frame = value
                                                                    value = None
                                                                    thread.frame = frame
                                                                    stack = frame.stack
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
                                                            else:
                                                                # CALL_KW
                                                                keywords = stack.pop()
                                                                if arg == 1:
                                                                    args = [stack.pop()]
                                                                elif arg:
                                                                    args = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    args = []
                                                                value = stack.pop()
                                                                callee = stack.pop()
                                                                if value is not NULL:
                                                                    args.insert(0, value)
                                                                value = None
                                                                split = len(args) - len(keywords)
                                                                kwargs = dict(zip(keywords, args[split:]))
                                                                del args[split:]
                                                                frame.pc = pc
                                                                value = begin(machine, thread, frame, callee, args, kwargs)
                                                                kwargs = None
                                                                if value is None:
                                                                    value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                                    if type(args) is list:
                                                                        if FIRST_DIES_FIRST:
                                                                            args.reverse()
                                                                        else:
                                                                            args = None
                                                                    thread.value = callee = args = keywords = kind = None
                                                                    stack.append(value)
                                                                    value = None
                                                                else:
                                                                    callee = args = keywords = kind = None
                                                                    frame = value
                                                                    value = None
                                                                    thread.frame = frame
                                                                    stack = frame.stack
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
                                                    else:
                                                        if op == 190:
                                                            # CALL_FUNCTION_EX
                                                            kwargs = unpacked_keywords(stack.pop(), stack[-2]) if arg & 1 else None
                                                            args = unpacked_arguments(stack.pop(), stack[-1])
                                                            callee = stack.pop()
                                                            stack.pop()
                                                            frame.pc = pc
                                                            value = begin(machine, thread, frame, callee, args, kwargs)
                                                            kwargs = None
                                                            if value is None:
                                                                value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                                if type(args) is list:
                                                                    if FIRST_DIES_FIRST:
                                                                        args.reverse()
                                                                    else:
                                                                        args = None
                                                                thread.value = callee = args = keywords = kind = None
                                                                stack.append(value)
                                                                value = None
                                                            else:
                                                                callee = args = keywords = kind = None
                                                                frame = value
                                                                value = None
                                                                thread.frame = frame
                                                                stack = frame.stack
                                                                fast = frame.fast
                                                                code = frame.guest.program
                                                                pc = frame.pc
                                                        else:
                                                            if op == 191:
                                                                # CALL_FUNCTION_EX_ABOVE
                                                                kwargs = unpacked_keywords(stack.pop(), stack[-3]) if arg & 1 else None
                                                                args = unpacked_arguments(stack.pop(), stack[-2])
                                                                stack.pop()
                                                                callee = stack.pop()
                                                                frame.pc = pc
                                                                value = begin(machine, thread, frame, callee, args, kwargs)
                                                                kwargs = None
                                                                if value is None:
                                                                    value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                                    if type(args) is list:
                                                                        if FIRST_DIES_FIRST:
                                                                            args.reverse()
                                                                        else:
                                                                            args = None
                                                                    thread.value = callee = args = keywords = kind = None
                                                                    stack.append(value)
                                                                    value = None
                                                                else:
                                                                    callee = args = keywords = kind = None
                                                                    frame = value
                                                                    value = None
                                                                    thread.frame = frame
                                                                    stack = frame.stack
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
                                                            else:
                                                                # CALL_FUNCTION_EX_FULL
                                                                kwargs = stack.pop()
                                                                kwargs = None if kwargs is NULL else unpacked_keywords(kwargs, stack[-3])
                                                                args = unpacked_arguments(stack.pop(), stack[-2])
                                                                stack.pop()
                                                                callee = stack.pop()
                                                                frame.pc = pc
                                                                value = begin(machine, thread, frame, callee, args, kwargs)
                                                                kwargs = None
                                                                if value is None:
                                                                    value = thread.value  # taken before the arguments die: their finalisers make calls, too
                                                                    if type(args) is list:
                                                                        if FIRST_DIES_FIRST:
                                                                            args.reverse()
                                                                        else:
                                                                            args = None
                                                                    thread.value = callee = args = keywords = kind = None
                                                                    stack.append(value)
                                                                    value = None
                                                                else:
                                                                    callee = args = keywords = kind = None
                                                                    frame = value
                                                                    value = None
                                                                    thread.frame = frame
                                                                    stack = frame.stack
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
        except BaseException as native:
            error = native
            raised_at = caught(error, thread, pc - 1)
            if type(args) is list:
                if FIRST_DIES_FIRST:
                    args.reverse()
        if error is None:
            thread.switching = False
            frame.pc = pc
            frame = stack = fast = code = None  # this run must keep nothing of the frame alive
            return machine.run(thread, thread.frame)
        callee = above0 = args = back = cls = container = expression = fromlist = function = generator = instance = interpolations = items = iterable = key = keys = keywords = kind = kwargs = lhs = mapping = names = owner = parts = pieces = result = results = rhs = second = spec = start = step = stop = under0 = under1 = value = values = None
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


LOOPS.update(id(loop.__code__) for loop in (run, run_counting, run_tracing))

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

#: row name -> number the loop dispatches on
NUMBERS = {
    "LOAD_FAST_CHECK": 0,
    "LOAD_CONST": 1,
    "LOAD_FAST": 2,
    "STORE_FAST": 3,
    "LOAD_ATTR": 4,
    "POP_JUMP_IF_FALSE": 5,
    "JUMP": 6,
    "LOAD_FAST_LOAD_FAST": 7,
    "RETURN_VALUE": 8,
    "FOR_ITER": 9,
    "BINARY_ADD": 10,
    "BINARY_MULTIPLY": 11,
    "CALL_ABOVE": 12,
    "BINARY_SUBSCR": 13,
    "CALL": 14,
    "COPY": 15,
    "INPLACE_ADD": 16,
    "POP_TOP": 17,
    "SWAP": 18,
    "BINARY_SUBTRACT": 19,
    "LOAD_GLOBAL_NULL_ABOVE": 20,
    "LOAD_GLOBAL_NULL_BELOW": 21,
    "STORE_ATTR": 22,
    "STORE_SUBSCR": 23,
    "POP_JUMP_IF_TRUE": 24,
    "LOAD_GLOBAL": 25,
    "BINARY_REMAINDER": 26,
    "LOAD_METHOD_NULL_BELOW": 27,
    "LOAD_METHOD_NULL_ABOVE": 28,
    "TO_BOOL": 29,
    "UNPACK_SEQUENCE": 30,
    "COMPARE_EQUAL": 31,
    "LOAD_DEREF": 32,
    "POP_JUMP_IF_NONE": 33,
    "POP_JUMP_IF_NOT_NONE": 34,
    "COMPARE_LESS": 35,
    "TEST_EQUAL": 36,
    "TEST_LESS": 37,
    "RETURN_CONST": 38,
    "STORE_FAST_STORE_FAST": 39,
    "YIELD_VALUE": 40,
    "PUSH_NULL": 41,
    "BUILD_TUPLE": 42,
    "INPLACE_SUBTRACT": 43,
    "TEST_LESS_EQUAL": 44,
    "COMPARE_LESS_EQUAL": 45,
    "STORE_FAST_LOAD_FAST": 46,
    "GET_ITER": 47,
    "YIELD_DELEGATED": 48,
    "COPY_FREE_VARS": 49,
    "COMPARE_GREATER": 50,
    "CONTAINS_OP": 51,
    "BINARY_FLOOR_DIVIDE": 52,
    "TEST_GREATER": 53,
    "BUILD_LIST": 54,
    "BINARY_TRUE_DIVIDE": 55,
    "MATCH_CLASS": 56,
    "IS_OP": 57,
    "LIST_APPEND": 58,
    "SEND": 59,
    "SEND_KEEP": 60,
    "TEST_GREATER_EQUAL": 61,
    "COMPARE_GREATER_EQUAL": 62,
    "BINARY_AND": 63,
    "POP_EXCEPT": 64,
    "STORE_DEREF": 65,
    "PUSH_EXC_INFO": 66,
    "TEST_NOT_EQUAL": 67,
    "BUILD_MAP": 68,
    "COMPARE_NOT_EQUAL": 69,
    "CHECK_EXC_MATCH": 70,
    "BINARY_OR": 71,
    "SET_ADD": 72,
    "LIST_EXTEND": 73,
    "RETURN_GENERATOR": 74,
    "NOT_CONTAINS_OP": 75,
    "RERAISE_LASTI": 76,
    "UNARY_NEGATIVE": 77,
    "IS_NOT_OP": 78,
    "LIST_TO_TUPLE": 79,
    "STORE_NAME": 80,
    "GET_LEN": 81,
    "MATCH_SEQUENCE": 82,
    "JUMP_IF_FALSE_OR_POP": 83,
    "CALL_FUNCTION_EX": 84,
    "CALL_FUNCTION_EX_ABOVE": 85,
    "DELETE_FAST": 86,
    "LOAD_NAME": 87,
    "MAKE_FUNCTION": 88,
    "MAP_ADD": 89,
    "BINARY_RIGHT_SHIFT": 90,
    "UNARY_NOT": 91,
    "UNPACK_EX": 92,
    "GET_YIELD_FROM_ITER": 93,
    "BEFORE_WITH": 94,
    "JUMP_IF_TRUE_OR_POP": 95,
    "RAISE": 96,
    "END_SEND": 97,
    "KW_NAMES": 98,
    "INPLACE_RIGHT_SHIFT": 99,
    "BINARY_SLICE": 100,
    "BUILD_SLICE": 101,
    "FORMAT_SIMPLE": 102,
    "DICT_MERGE": 103,
    "DICT_MERGE_ABOVE": 104,
    "LOAD_SUPER_METHOD_ZERO_NULL_ABOVE": 105,
    "RERAISE": 106,
    "CALL_NAMED": 107,
    "CALL_KW": 108,
    "BINARY_LEFT_SHIFT": 109,
    "BINARY_POWER": 110,
    "INPLACE_XOR": 111,
    "BUILD_STRING": 112,
    "GET_AWAITABLE": 113,
    "PREPARE": 114,
    "LOAD_FAST_AND_CLEAR": 115,
    "NOP": 116,
    "END_FOR": 117,
    "ITERATOR_POPPED": 118,
    "BINARY_MATRIX_MULTIPLY": 119,
    "BINARY_XOR": 120,
    "INPLACE_AND": 121,
    "INPLACE_FLOOR_DIVIDE": 122,
    "INPLACE_LEFT_SHIFT": 123,
    "INPLACE_MATRIX_MULTIPLY": 124,
    "INPLACE_MULTIPLY": 125,
    "INPLACE_REMAINDER": 126,
    "INPLACE_OR": 127,
    "INPLACE_POWER": 128,
    "INPLACE_TRUE_DIVIDE": 129,
    "UNARY_POSITIVE": 130,
    "UNARY_INVERT": 131,
    "DELETE_SUBSCR": 132,
    "STORE_SLICE": 133,
    "BUILD_SLICE_STEP": 134,
    "BUILD_SET": 135,
    "LOAD_SHOWN_ATTR": 136,
    "STORE_SHOWN_ATTR": 137,
    "DELETE_ATTR": 138,
    "LOAD_SUPER_ATTR": 139,
    "LOAD_SUPER_ATTR_ZERO": 140,
    "IMPORT_NAME": 141,
    "LOAD_LOCALS": 142,
    "LOAD_FROM_DICT_OR_GLOBALS": 143,
    "DELETE_NAME": 144,
    "STORE_GLOBAL": 145,
    "DELETE_GLOBAL": 146,
    "LOAD_BUILD_CLASS": 147,
    "LOAD_ASSERTION_ERROR": 148,
    "LOAD_COMMON_CONSTANT": 149,
    "SETUP_ANNOTATIONS": 150,
    "MAKE_CELL": 151,
    "CONVERT_VALUE": 152,
    "FORMAT_WITH_SPEC": 153,
    "FORMAT_VALUE_CONVERTED": 154,
    "FORMAT_VALUE_CONVERTED_WITH_SPEC": 155,
    "GET_AITER": 156,
    "PREP_RERAISE_STAR": 157,
    "ASYNC_GEN_WRAP": 158,
    "STOPITERATION_ERROR": 159,
    "CALL_INTRINSIC_1": 160,
    "CALL_INTRINSIC_2": 161,
    "DISPLAY": 162,
    "BUILD_TEMPLATE": 163,
    "BUILD_INTERPOLATION": 164,
    "BUILD_INTERPOLATION_WITH_SPEC": 165,
    "BUILD_CONST_KEY_MAP": 166,
    "SET_UPDATE": 167,
    "DICT_UPDATE": 168,
    "LOAD_SUPER_METHOD_NULL_BELOW": 169,
    "LOAD_SUPER_METHOD_NULL_ABOVE": 170,
    "LOAD_SUPER_METHOD_ZERO_NULL_BELOW": 171,
    "IMPORT_FROM": 172,
    "IMPORT_STAR": 173,
    "IMPORT_STAR_INTRINSIC": 174,
    "PRINT_EXPR": 175,
    "DELETE_DEREF": 176,
    "LOAD_CLASSDEREF": 177,
    "LOAD_FROM_DICT_OR_DEREF": 178,
    "SET_FUNCTION_ATTRIBUTE": 179,
    "GET_ANEXT": 180,
    "MATCH_MAPPING": 181,
    "MATCH_KEYS": 182,
    "CHECK_EG_MATCH": 183,
    "BEFORE_ASYNC_WITH": 184,
    "WITH_EXCEPT_START": 185,
    "WITH_EXCEPT_START_ABOVE": 186,
    "LOAD_SPECIAL": 187,
    "RAISE_AGAIN": 188,
    "RAISE_FROM": 189,
    "END_ASYNC_FOR": 190,
    "CLEANUP_THROW": 191,
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
                                # LOAD_CONST
                                stack.append(arg)
                        else:
                            if op < 4:
                                if op == 2:
                                    # LOAD_FAST
                                    stack.append(fast[arg])
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
                                        # JUMP
                                        pc = arg
                    else:
                        if op < 18:
                            if op < 12:
                                if op < 9:
                                    if op == 7:
                                        # LOAD_FAST_LOAD_FAST
                                        index, second = arg
                                        stack.append(fast[index])
                                        stack.append(fast[second])
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
                                                elif op == 59:
                                                    stack[-1] = value
                                                else:
                                                    stack.append(value)
                                                value = None
                                else:
                                    if op == 9:
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
                                        if op == 10:
                                            # BINARY_ADD
                                            rhs = stack.pop()
                                            stack.append(stack.pop() + rhs)
                                            rhs = None
                                        else:
                                            # BINARY_MULTIPLY
                                            rhs = stack.pop()
                                            stack.append(stack.pop() * rhs)
                                            rhs = None
                            else:
                                if op < 15:
                                    if op == 12:
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
                                            guest = callee.__code__.co_consts
                                            guest = guest[1] if len(guest) > 1 else None
                                            if type(guest) is GuestCode and guest.positional == len(args) and guest.machine is machine:
                                                args += guest.tail
                                                depth = frame.depth + 1
                                                if depth >= machine.recursion_limit:
                                                    raise RecursionError("maximum recursion depth exceeded")
                                                frame.pc = pc
                                                back = frame
                                                frame = StackFrame()
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
                                        if op == 13:
                                            # BINARY_SUBSCR
                                            key = stack.pop()
                                            stack.append(stack.pop()[key])
                                            key = None
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
                                                guest = callee.__code__.co_consts
                                                guest = guest[1] if len(guest) > 1 else None
                                                if type(guest) is GuestCode and guest.positional == len(args) and guest.machine is machine:
                                                    args += guest.tail
                                                    depth = frame.depth + 1
                                                    if depth >= machine.recursion_limit:
                                                        raise RecursionError("maximum recursion depth exceeded")
                                                    frame.pc = pc
                                                    back = frame
                                                    frame = StackFrame()
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
                                    if op == 15:
                                        # COPY
                                        stack.append(stack[-arg])
                                    else:
                                        if op == 16:
                                            # INPLACE_ADD
                                            rhs = stack.pop()
                                            lhs = stack.pop()
                                            lhs += rhs
                                            stack.append(lhs)
                                            lhs = rhs = None
                                        else:
                                            # POP_TOP
                                            stack.pop()
                        else:
                            if op < 30:
                                if op < 23:
                                    if op < 20:
                                        if op == 18:
                                            # SWAP
                                            stack[-1], stack[-arg] = stack[-arg], stack[-1]
                                        else:
                                            # BINARY_SUBTRACT
                                            rhs = stack.pop()
                                            stack.append(stack.pop() - rhs)
                                            rhs = None
                                    else:
                                        if op == 20:
                                            # LOAD_GLOBAL_NULL_ABOVE
                                            stack.append(frame.globals[arg] if arg in frame.globals else load_builtin(arg, frame))
                                            stack.append(NULL)
                                        else:
                                            if op == 21:
                                                # LOAD_GLOBAL_NULL_BELOW
                                                stack.append(NULL)
                                                stack.append(frame.globals[arg] if arg in frame.globals else load_builtin(arg, frame))
                                            else:
                                                # STORE_ATTR
                                                owner = stack.pop()
                                                setattr(owner, arg, stack.pop())
                                                owner = None
                                else:
                                    if op < 26:
                                        if op == 23:
                                            # STORE_SUBSCR
                                            key = stack.pop()
                                            container = stack.pop()
                                            container[key] = stack.pop()
                                            container = key = None
                                        else:
                                            if op == 24:
                                                # POP_JUMP_IF_TRUE
                                                value = stack.pop()
                                                if value is True or value is not False and value:
                                                    pc = arg
                                                value = None
                                            else:
                                                # LOAD_GLOBAL
                                                stack.append(frame.globals[arg] if arg in frame.globals else load_builtin(arg, frame))
                                    else:
                                        if op < 28:
                                            if op == 26:
                                                # BINARY_REMAINDER
                                                rhs = stack.pop()
                                                stack.append(stack.pop() % rhs)
                                                rhs = None
                                            else:
                                                # LOAD_METHOD_NULL_BELOW
                                                result = getattr(stack.pop(), arg)
                                                stack.append(NULL)
                                                stack.append(result)
                                                result = None
                                        else:
                                            if op == 28:
                                                # LOAD_METHOD_NULL_ABOVE
                                                stack.append(getattr(stack.pop(), arg))
                                                stack.append(NULL)
                                            else:
                                                # TO_BOOL
                                                stack.append(not not stack.pop())
                            else:
                                if op < 47:
                                    if op < 37:
                                        if op < 33:
                                            if op == 30:
                                                # UNPACK_SEQUENCE
                                                stack.extend(reversed(unpack_sequence(stack.pop(), count=arg)))
                                            else:
                                                if op == 31:
                                                    # COMPARE_EQUAL
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() == rhs)
                                                    rhs = None
                                                else:
                                                    # LOAD_DEREF
                                                    index, name = arg
                                                    stack.append(load_cell(fast[index], name=name, frame=frame))
                                        else:
                                            if op < 35:
                                                if op == 33:
                                                    # POP_JUMP_IF_NONE
                                                    if stack.pop() is None:
                                                        pc = arg
                                                else:
                                                    # POP_JUMP_IF_NOT_NONE
                                                    if stack.pop() is not None:
                                                        pc = arg
                                            else:
                                                if op == 35:
                                                    # COMPARE_LESS
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() < rhs)
                                                    rhs = None
                                                else:
                                                    # TEST_EQUAL
                                                    rhs = stack.pop()
                                                    value = stack.pop() == rhs
                                                    rhs = None
                                                    stack.append(not not value)
                                                    value = None
                                    else:
                                        if op < 41:
                                            if op < 39:
                                                if op == 37:
                                                    # TEST_LESS
                                                    rhs = stack.pop()
                                                    value = stack.pop() < rhs
                                                    rhs = None
                                                    stack.append(not not value)
                                                    value = None
                                                else:
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
                                                            elif op == 59:
                                                                stack[-1] = value
                                                            else:
                                                                stack.append(value)
                                                            value = None
                                            else:
                                                if op == 39:
                                                    # STORE_FAST_STORE_FAST
                                                    index, second = arg
                                                    fast[index] = stack.pop()
                                                    fast[second] = stack.pop()
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
                                            if op < 44:
                                                if op == 41:
                                                    # PUSH_NULL
                                                    stack.append(NULL)
                                                else:
                                                    if op == 42:
                                                        # BUILD_TUPLE
                                                        if arg:
                                                            items = stack[-arg:]
                                                            del stack[-arg:]
                                                        else:
                                                            items = ()
                                                        stack.append((*items,))
                                                        items = None
                                                    else:
                                                        # INPLACE_SUBTRACT
                                                        rhs = stack.pop()
                                                        lhs = stack.pop()
                                                        lhs -= rhs
                                                        stack.append(lhs)
                                                        lhs = rhs = None
                                            else:
                                                if op == 44:
                                                    # TEST_LESS_EQUAL
                                                    rhs = stack.pop()
                                                    value = stack.pop() <= rhs
                                                    rhs = None
                                                    stack.append(not not value)
                                                    value = None
                                                else:
                                                    if op == 45:
                                                        # COMPARE_LESS_EQUAL
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() <= rhs)
                                                        rhs = None
                                                    else:
                                                        # STORE_FAST_LOAD_FAST
                                                        index, second = arg
                                                        fast[index] = stack.pop()
                                                        stack.append(fast[second])
                                else:
                                    if op < 66:
                                        if op < 55:
                                            if op < 51:
                                                if op < 49:
                                                    if op == 47:
                                                        # GET_ITER
                                                        stack.append(iter(stack.pop()))
                                                    else:
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
                                                    if op == 49:
                                                        # COPY_FREE_VARS
                                                        copy_free_vars(count=arg, frame=frame)
                                                    else:
                                                        # COMPARE_GREATER
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() > rhs)
                                                        rhs = None
                                            else:
                                                if op < 53:
                                                    if op == 51:
                                                        # CONTAINS_OP
                                                        container = stack.pop()
                                                        stack.append(stack.pop() in container)
                                                        container = None
                                                    else:
                                                        # BINARY_FLOOR_DIVIDE
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() // rhs)
                                                        rhs = None
                                                else:
                                                    if op == 53:
                                                        # TEST_GREATER
                                                        rhs = stack.pop()
                                                        value = stack.pop() > rhs
                                                        rhs = None
                                                        stack.append(not not value)
                                                        value = None
                                                    else:
                                                        # BUILD_LIST
                                                        if arg:
                                                            items = stack[-arg:]
                                                            del stack[-arg:]
                                                        else:
                                                            items = ()
                                                        stack.append([*items])
                                                        items = None
                                        else:
                                            if op < 60:
                                                if op < 57:
                                                    if op == 55:
                                                        # BINARY_TRUE_DIVIDE
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() / rhs)
                                                        rhs = None
                                                    else:
                                                        # MATCH_CLASS
                                                        names = stack.pop()
                                                        cls = stack.pop()
                                                        stack.append(match_class(stack.pop(), cls, names, count=arg))
                                                        cls = names = None
                                                else:
                                                    if op == 57:
                                                        # IS_OP
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() is rhs)
                                                        rhs = None
                                                    else:
                                                        if op == 58:
                                                            # LIST_APPEND
                                                            value = stack.pop()
                                                            stack[-arg].append(value)
                                                            value = None
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
                                                if op < 63:
                                                    if op == 60:
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
                                                        if op == 61:
                                                            # TEST_GREATER_EQUAL
                                                            rhs = stack.pop()
                                                            value = stack.pop() >= rhs
                                                            rhs = None
                                                            stack.append(not not value)
                                                            value = None
                                                        else:
                                                            # COMPARE_GREATER_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() >= rhs)
                                                            rhs = None
                                                else:
                                                    if op == 63:
                                                        # BINARY_AND
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() & rhs)
                                                        rhs = None
                                                    else:
                                                        if op == 64:
                                                            # POP_EXCEPT
                                                            thread.handling.error = stack.pop()
                                                        else:
                                                            # STORE_DEREF
                                                            fast[arg].cell_contents = stack.pop()
                                    else:
                                        if op < 88:
                                            if op < 75:
                                                if op < 70:
                                                    if op < 68:
                                                        if op == 66:
                                                            # PUSH_EXC_INFO
                                                            above0 = push_handled(stack[-1], thread=thread)
                                                            under1 = stack.pop()
                                                            stack.append(above0)
                                                            stack.append(under1)
                                                            under1 = above0 = None
                                                        else:
                                                            # TEST_NOT_EQUAL
                                                            rhs = stack.pop()
                                                            value = stack.pop() != rhs
                                                            rhs = None
                                                            stack.append(not not value)
                                                            value = None
                                                    else:
                                                        if op == 68:
                                                            # BUILD_MAP
                                                            if arg:
                                                                items = stack[-arg:]
                                                                del stack[-arg:]
                                                            else:
                                                                items = ()
                                                            stack.append(dict(zip(items[::2], items[1::2], strict=True)))
                                                            items = None
                                                        else:
                                                            # COMPARE_NOT_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() != rhs)
                                                            rhs = None
                                                else:
                                                    if op < 72:
                                                        if op == 70:
                                                            # CHECK_EXC_MATCH
                                                            kind = stack.pop()
                                                            stack.append(exception_matches(stack[-1], kind))
                                                            kind = None
                                                        else:
                                                            # BINARY_OR
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() | rhs)
                                                            rhs = None
                                                    else:
                                                        if op == 72:
                                                            # SET_ADD
                                                            value = stack.pop()
                                                            stack[-arg].add(value)
                                                            value = None
                                                        else:
                                                            if op == 73:
                                                                # LIST_EXTEND
                                                                iterable = stack.pop()
                                                                stack[-arg] += [*iterable]
                                                                iterable = None
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
                                                if op < 81:
                                                    if op < 78:
                                                        if op == 75:
                                                            # NOT_CONTAINS_OP
                                                            container = stack.pop()
                                                            stack.append(stack.pop() not in container)
                                                            container = None
                                                        else:
                                                            if op == 76:
                                                                # RERAISE_LASTI
                                                                error = stack.pop()
                                                                raised_at = stack[-arg]
                                                                break
                                                            else:
                                                                # UNARY_NEGATIVE
                                                                stack.append(-stack.pop())
                                                    else:
                                                        if op == 78:
                                                            # IS_NOT_OP
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() is not rhs)
                                                            rhs = None
                                                        else:
                                                            if op == 79:
                                                                # LIST_TO_TUPLE
                                                                stack.append(tuple(stack.pop()))
                                                            else:
                                                                # STORE_NAME
                                                                frame.names[arg] = stack.pop()
                                                else:
                                                    if op < 84:
                                                        if op == 81:
                                                            # GET_LEN
                                                            stack.append(len(stack[-1]))
                                                        else:
                                                            if op == 82:
                                                                # MATCH_SEQUENCE
                                                                stack.append(match_sequence(stack[-1]))
                                                            else:
                                                                # JUMP_IF_FALSE_OR_POP
                                                                if stack[-1]:
                                                                    stack.pop()
                                                                else:
                                                                    pc = arg
                                                    else:
                                                        if op < 86:
                                                            if op == 84:
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
                                                            if op == 86:
                                                                # DELETE_FAST
                                                                index, name = arg
                                                                if fast[index] is NULL:
                                                                    raise unbound_local(name)
                                                                fast[index] = NULL
                                                            else:
                                                                # LOAD_NAME
                                                                stack.append(load_name(name=arg, frame=frame))
                                        else:
                                            if op < 113:
                                                if op < 98:
                                                    if op < 93:
                                                        if op < 90:
                                                            if op == 88:
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
                                                                # MAP_ADD
                                                                value = stack.pop()
                                                                key = stack.pop()
                                                                stack[-arg][key] = value
                                                                key = value = None
                                                        else:
                                                            if op == 90:
                                                                # BINARY_RIGHT_SHIFT
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() >> rhs)
                                                                rhs = None
                                                            else:
                                                                if op == 91:
                                                                    # UNARY_NOT
                                                                    stack.append(not stack.pop())
                                                                else:
                                                                    # UNPACK_EX
                                                                    before, after = arg
                                                                    stack.extend(reversed(unpack_ex(stack.pop(), before=before, after=after)))
                                                    else:
                                                        if op < 95:
                                                            if op == 93:
                                                                # GET_YIELD_FROM_ITER
                                                                stack.append(get_yield_from_iterator(stack.pop(), frame=frame))
                                                            else:
                                                                # BEFORE_WITH
                                                                stack.extend(enter_with(stack.pop()))
                                                        else:
                                                            if op == 95:
                                                                # JUMP_IF_TRUE_OR_POP
                                                                if stack[-1]:
                                                                    pc = arg
                                                                else:
                                                                    stack.pop()
                                                            else:
                                                                if op == 96:
                                                                    # RAISE
                                                                    error = raised(stack.pop(), thread)
                                                                    break
                                                                else:
                                                                    # END_SEND
                                                                    under0 = stack.pop()
                                                                    under1 = stack.pop()
                                                                    stack.append(under0)
                                                                    under1 = under0 = None
                                                else:
                                                    if op < 105:
                                                        if op < 101:
                                                            if op == 98:
                                                                # KW_NAMES
                                                                keywords = arg
                                                            else:
                                                                if op == 99:
                                                                    # INPLACE_RIGHT_SHIFT
                                                                    rhs = stack.pop()
                                                                    lhs = stack.pop()
                                                                    lhs >>= rhs
                                                                    stack.append(lhs)
                                                                    lhs = rhs = None
                                                                else:
                                                                    # BINARY_SLICE
                                                                    stop = stack.pop()
                                                                    start = stack.pop()
                                                                    stack.append(stack.pop()[start:stop])
                                                                    start = stop = None
                                                        else:
                                                            if op < 103:
                                                                if op == 101:
                                                                    # BUILD_SLICE
                                                                    stop = stack.pop()
                                                                    stack.append(slice(stack.pop(), stop))
                                                                    stop = None
                                                                else:
                                                                    # FORMAT_SIMPLE
                                                                    stack.append(format(stack.pop()))
                                                            else:
                                                                if op == 103:
                                                                    # DICT_MERGE
                                                                    mapping = stack.pop()
                                                                    dict_merge(stack[-arg], mapping, stack[-arg - 2])
                                                                    mapping = None
                                                                else:
                                                                    # DICT_MERGE_ABOVE
                                                                    mapping = stack.pop()
                                                                    dict_merge(stack[-arg], mapping, stack[-arg - 3])
                                                                    mapping = None
                                                    else:
                                                        if op < 108:
                                                            if op == 105:
                                                                # LOAD_SUPER_METHOD_ZERO_NULL_ABOVE
                                                                instance = stack.pop()
                                                                cls = stack.pop()
                                                                stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                                stack.append(NULL)
                                                                cls = instance = None
                                                            else:
                                                                if op == 106:
                                                                    # RERAISE
                                                                    error = stack.pop()
                                                                    raised_at = pc - 1
                                                                    break
                                                                else:
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
                                                            if op < 110:
                                                                if op == 108:
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
                                                                    # BINARY_LEFT_SHIFT
                                                                    rhs = stack.pop()
                                                                    stack.append(stack.pop() << rhs)
                                                                    rhs = None
                                                            else:
                                                                if op == 110:
                                                                    # BINARY_POWER
                                                                    rhs = stack.pop()
                                                                    stack.append(stack.pop() ** rhs)
                                                                    rhs = None
                                                                else:
                                                                    if op == 111:
                                                                        # INPLACE_XOR
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs ^= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                    else:
                                                                        # BUILD_STRING
                                                                        if arg:
                                                                            pieces = stack[-arg:]
                                                                            del stack[-arg:]
                                                                        else:
                                                                            pieces = ()
                                                                        stack.append(''.join(pieces))
                                                                        pieces = None
                                            else:
                                                if op < 152:
                                                    if op < 132:
                                                        if op < 122:
                                                            if op < 117:
                                                                if op == 113:
                                                                    # GET_AWAITABLE
                                                                    stack.append(get_awaitable(stack.pop(), where=arg))
                                                                else:
                                                                    if op == 114:
                                                                        # PREPARE
                                                                        machine.prepare(frame.guest)
                                                                        code = frame.guest.program
                                                                        pc = 0
                                                                    else:
                                                                        if op == 115:
                                                                            # LOAD_FAST_AND_CLEAR
                                                                            stack.append(fast[arg])
                                                                            fast[arg] = NULL
                                                                        else:
                                                                            # NOP
                                                                            pass
                                                            else:
                                                                if op < 119:
                                                                    if op == 117:
                                                                        # END_FOR
                                                                        stack.pop()
                                                                        stack.pop()
                                                                    else:
                                                                        # ITERATOR_POPPED
                                                                        pass
                                                                else:
                                                                    if op == 119:
                                                                        # BINARY_MATRIX_MULTIPLY
                                                                        rhs = stack.pop()
                                                                        stack.append(stack.pop() @ rhs)
                                                                        rhs = None
                                                                    else:
                                                                        if op == 120:
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
                                                            if op < 127:
                                                                if op < 124:
                                                                    if op == 122:
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
                                                                    if op == 124:
                                                                        # INPLACE_MATRIX_MULTIPLY
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs @= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                    else:
                                                                        if op == 125:
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
                                                                if op < 129:
                                                                    if op == 127:
                                                                        # INPLACE_OR
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs |= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                    else:
                                                                        # INPLACE_POWER
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs **= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                else:
                                                                    if op == 129:
                                                                        # INPLACE_TRUE_DIVIDE
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs /= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                    else:
                                                                        if op == 130:
                                                                            # UNARY_POSITIVE
                                                                            stack.append(+stack.pop())
                                                                        else:
                                                                            # UNARY_INVERT
                                                                            stack.append(~stack.pop())
                                                    else:
                                                        if op < 142:
                                                            if op < 137:
                                                                if op < 134:
                                                                    if op == 132:
                                                                        # DELETE_SUBSCR
                                                                        key = stack.pop()
                                                                        del stack.pop()[key]
                                                                        key = None
                                                                    else:
                                                                        # STORE_SLICE
                                                                        stop = stack.pop()
                                                                        start = stack.pop()
                                                                        container = stack.pop()
                                                                        container[start:stop] = stack.pop()
                                                                        container = start = stop = None
                                                                else:
                                                                    if op == 134:
                                                                        # BUILD_SLICE_STEP
                                                                        step = stack.pop()
                                                                        stop = stack.pop()
                                                                        stack.append(slice(stack.pop(), stop, step))
                                                                        stop = step = None
                                                                    else:
                                                                        if op == 135:
                                                                            # BUILD_SET
                                                                            if arg:
                                                                                items = stack[-arg:]
                                                                                del stack[-arg:]
                                                                            else:
                                                                                items = ()
                                                                            stack.append({*items})
                                                                            items = None
                                                                        else:
                                                                            # LOAD_SHOWN_ATTR
                                                                            stack.append(load_shown_attribute(stack.pop(), name=arg))
                                                            else:
                                                                if op < 139:
                                                                    if op == 137:
                                                                        # STORE_SHOWN_ATTR
                                                                        owner = stack.pop()
                                                                        store_shown_attribute(stack.pop(), owner, name=arg, frame=frame)
                                                                        owner = None
                                                                    else:
                                                                        # DELETE_ATTR
                                                                        delattr(stack.pop(), arg)
                                                                else:
                                                                    if op == 139:
                                                                        # LOAD_SUPER_ATTR
                                                                        instance = stack.pop()
                                                                        cls = stack.pop()
                                                                        stack.append(getattr(stack.pop()(cls, instance), arg))
                                                                        cls = instance = None
                                                                    else:
                                                                        if op == 140:
                                                                            # LOAD_SUPER_ATTR_ZERO
                                                                            instance = stack.pop()
                                                                            cls = stack.pop()
                                                                            stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                                            cls = instance = None
                                                                        else:
                                                                            # IMPORT_NAME
                                                                            fromlist = stack.pop()
                                                                            stack.append(import_name(stack.pop(), fromlist, name=arg, frame=frame))
                                                                            fromlist = None
                                                        else:
                                                            if op < 147:
                                                                if op < 144:
                                                                    if op == 142:
                                                                        # LOAD_LOCALS
                                                                        stack.append(frame.names)
                                                                    else:
                                                                        # LOAD_FROM_DICT_OR_GLOBALS
                                                                        stack.append(load_from_dict_or_globals(stack.pop(), name=arg, frame=frame))
                                                                else:
                                                                    if op == 144:
                                                                        # DELETE_NAME
                                                                        delete_name(name=arg, frame=frame)
                                                                    else:
                                                                        if op == 145:
                                                                            # STORE_GLOBAL
                                                                            frame.globals[arg] = stack.pop()
                                                                        else:
                                                                            # DELETE_GLOBAL
                                                                            delete_global(name=arg, frame=frame)
                                                            else:
                                                                if op < 149:
                                                                    if op == 147:
                                                                        # LOAD_BUILD_CLASS
                                                                        stack.append(load_build_class(frame=frame))
                                                                    else:
                                                                        # LOAD_ASSERTION_ERROR
                                                                        stack.append(AssertionError)
                                                                else:
                                                                    if op == 149:
                                                                        # LOAD_COMMON_CONSTANT
                                                                        stack.append(load_common_constant(name=arg))
                                                                    else:
                                                                        if op == 150:
                                                                            # SETUP_ANNOTATIONS
                                                                            setup_annotations(frame=frame)
                                                                        else:
                                                                            # MAKE_CELL
                                                                            make_cell(index=arg, frame=frame)
                                                else:
                                                    if op < 172:
                                                        if op < 162:
                                                            if op < 157:
                                                                if op < 154:
                                                                    if op == 152:
                                                                        # CONVERT_VALUE
                                                                        stack.append(convert_value(stack.pop(), conversion=arg))
                                                                    else:
                                                                        # FORMAT_WITH_SPEC
                                                                        spec = stack.pop()
                                                                        stack.append(format(stack.pop(), spec))
                                                                        spec = None
                                                                else:
                                                                    if op == 154:
                                                                        # FORMAT_VALUE_CONVERTED
                                                                        stack.append(format_converted(stack.pop(), conversion=arg))
                                                                    else:
                                                                        if op == 155:
                                                                            # FORMAT_VALUE_CONVERTED_WITH_SPEC
                                                                            spec = stack.pop()
                                                                            stack.append(format_converted_with_spec(stack.pop(), spec, conversion=arg))
                                                                            spec = None
                                                                        else:
                                                                            # GET_AITER
                                                                            stack.append(get_async_iterator(stack.pop()))
                                                            else:
                                                                if op < 159:
                                                                    if op == 157:
                                                                        # PREP_RERAISE_STAR
                                                                        results = stack.pop()
                                                                        stack.append(prepare_reraise_star(stack.pop(), results))
                                                                        results = None
                                                                    else:
                                                                        # ASYNC_GEN_WRAP
                                                                        stack.append(wrap_async_item(stack.pop()))
                                                                else:
                                                                    if op == 159:
                                                                        # STOPITERATION_ERROR
                                                                        stack.append(stop_iteration_error(stack.pop(), frame=frame))
                                                                    else:
                                                                        if op == 160:
                                                                            # CALL_INTRINSIC_1
                                                                            stack.append(intrinsic_1(stack.pop(), number=arg))
                                                                        else:
                                                                            # CALL_INTRINSIC_2
                                                                            second = stack.pop()
                                                                            stack.append(intrinsic_2(stack.pop(), second, number=arg))
                                                                            second = None
                                                        else:
                                                            if op < 167:
                                                                if op < 164:
                                                                    if op == 162:
                                                                        # DISPLAY
                                                                        stack.append(display(stack.pop()))
                                                                    else:
                                                                        # BUILD_TEMPLATE
                                                                        interpolations = stack.pop()
                                                                        stack.append(build_template(stack.pop(), interpolations))
                                                                        interpolations = None
                                                                else:
                                                                    if op == 164:
                                                                        # BUILD_INTERPOLATION
                                                                        expression = stack.pop()
                                                                        stack.append(build_interpolation(stack.pop(), expression, conversion=arg))
                                                                        expression = None
                                                                    else:
                                                                        if op == 165:
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
                                                                if op < 169:
                                                                    if op == 167:
                                                                        # SET_UPDATE
                                                                        iterable = stack.pop()
                                                                        stack[-arg].update(iterable)
                                                                        iterable = None
                                                                    else:
                                                                        # DICT_UPDATE
                                                                        mapping = stack.pop()
                                                                        stack[-arg].update({**mapping})
                                                                        mapping = None
                                                                else:
                                                                    if op == 169:
                                                                        # LOAD_SUPER_METHOD_NULL_BELOW
                                                                        instance = stack.pop()
                                                                        cls = stack.pop()
                                                                        result = getattr(stack.pop()(cls, instance), arg)
                                                                        stack.append(NULL)
                                                                        stack.append(result)
                                                                        result = cls = instance = None
                                                                    else:
                                                                        if op == 170:
                                                                            # LOAD_SUPER_METHOD_NULL_ABOVE
                                                                            instance = stack.pop()
                                                                            cls = stack.pop()
                                                                            stack.append(getattr(stack.pop()(cls, instance), arg))
                                                                            stack.append(NULL)
                                                                            cls = instance = None
                                                                        else:
                                                                            # LOAD_SUPER_METHOD_ZERO_NULL_BELOW
                                                                            instance = stack.pop()
                                                                            cls = stack.pop()
                                                                            result = load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame)
                                                                            stack.append(NULL)
                                                                            stack.append(result)
                                                                            result = cls = instance = None
                                                    else:
                                                        if op < 182:
                                                            if op < 177:
                                                                if op < 174:
                                                                    if op == 172:
                                                                        # IMPORT_FROM
                                                                        stack.append(import_from(stack[-1], name=arg))
                                                                    else:
                                                                        # IMPORT_STAR
                                                                        import_star(stack.pop(), frame=frame)
                                                                else:
                                                                    if op == 174:
                                                                        # IMPORT_STAR_INTRINSIC
                                                                        stack.append(import_star(stack.pop(), frame=frame))
                                                                    else:
                                                                        if op == 175:
                                                                            # PRINT_EXPR
                                                                            display(stack.pop())
                                                                        else:
                                                                            # DELETE_DEREF
                                                                            index, name = arg
                                                                            delete_cell(fast[index], name=name, frame=frame)
                                                            else:
                                                                if op < 179:
                                                                    if op == 177:
                                                                        # LOAD_CLASSDEREF
                                                                        index, name = arg
                                                                        stack.append(load_class_cell(fast[index], name=name, frame=frame))
                                                                    else:
                                                                        # LOAD_FROM_DICT_OR_DEREF
                                                                        index, name = arg
                                                                        stack.append(load_from_dict_or_cell(stack.pop(), fast[index], name=name, frame=frame))
                                                                else:
                                                                    if op == 179:
                                                                        # SET_FUNCTION_ATTRIBUTE
                                                                        function = stack.pop()
                                                                        stack.append(set_function_attribute(stack.pop(), function, flag=arg))
                                                                        function = None
                                                                    else:
                                                                        if op == 180:
                                                                            # GET_ANEXT
                                                                            stack.append(get_async_next(stack[-1]))
                                                                        else:
                                                                            # MATCH_MAPPING
                                                                            stack.append(match_mapping(stack[-1]))
                                                        else:
                                                            if op < 187:
                                                                if op < 184:
                                                                    if op == 182:
                                                                        # MATCH_KEYS
                                                                        stack.append(match_keys(stack[-2], stack[-1]))
                                                                    else:
                                                                        # CHECK_EG_MATCH
                                                                        kind = stack.pop()
                                                                        stack.extend(exception_group_matches(stack.pop(), kind, thread=thread, frame=frame))
                                                                        kind = None
                                                                else:
                                                                    if op == 184:
                                                                        # BEFORE_ASYNC_WITH
                                                                        stack.extend(enter_async_with(stack.pop()))
                                                                    else:
                                                                        if op == 185:
                                                                            # WITH_EXCEPT_START
                                                                            error = stack[-1]
                                                                            stack.append(stack[-4](type(error), error, error.__traceback__))
                                                                            error = None
                                                                        else:
                                                                            # WITH_EXCEPT_START_ABOVE
                                                                            error = stack[-1]
                                                                            stack.append(stack[-5](type(error), error, error.__traceback__))
                                                                            error = None
                                                            else:
                                                                if op < 190:
                                                                    if op == 187:
                                                                        # LOAD_SPECIAL
                                                                        stack.append(load_special(stack.pop(), name=arg))
                                                                        stack.append(NULL)
                                                                    else:
                                                                        if op == 188:
                                                                            # RAISE_AGAIN
                                                                            error = raised_again(thread)
                                                                            raised_at = pc - 1
                                                                            break
                                                                        else:
                                                                            # RAISE_FROM
                                                                            value = stack.pop()
                                                                            error = raised_from(stack.pop(), value, thread)
                                                                            value = None
                                                                            break
                                                                else:
                                                                    if op == 190:
                                                                        # END_ASYNC_FOR
                                                                        if is_subtype(StopAsyncIteration, type(stack[-1])):
                                                                            del stack[-2:]
                                                                        else:
                                                                            error = stack.pop()
                                                                            raised_at = pc - 1
                                                                            break
                                                                    else:
                                                                        if op == 191:
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
                                # LOAD_CONST
                                stack.append(arg)
                        else:
                            if op < 4:
                                if op == 2:
                                    # LOAD_FAST
                                    stack.append(fast[arg])
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
                                        # JUMP
                                        pc = arg
                    else:
                        if op < 18:
                            if op < 12:
                                if op < 9:
                                    if op == 7:
                                        # LOAD_FAST_LOAD_FAST
                                        index, second = arg
                                        stack.append(fast[index])
                                        stack.append(fast[second])
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
                                                elif op == 59:
                                                    stack[-1] = value
                                                else:
                                                    stack.append(value)
                                                value = None
                                else:
                                    if op == 9:
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
                                        if op == 10:
                                            # BINARY_ADD
                                            rhs = stack.pop()
                                            stack.append(stack.pop() + rhs)
                                            rhs = None
                                        else:
                                            # BINARY_MULTIPLY
                                            rhs = stack.pop()
                                            stack.append(stack.pop() * rhs)
                                            rhs = None
                            else:
                                if op < 15:
                                    if op == 12:
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
                                            guest = callee.__code__.co_consts
                                            guest = guest[1] if len(guest) > 1 else None
                                            if type(guest) is GuestCode and guest.positional == len(args) and guest.machine is machine:
                                                args += guest.tail
                                                depth = frame.depth + 1
                                                if depth >= machine.recursion_limit:
                                                    raise RecursionError("maximum recursion depth exceeded")
                                                frame.pc = pc
                                                back = frame
                                                frame = StackFrame()
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
                                        if op == 13:
                                            # BINARY_SUBSCR
                                            key = stack.pop()
                                            stack.append(stack.pop()[key])
                                            key = None
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
                                                guest = callee.__code__.co_consts
                                                guest = guest[1] if len(guest) > 1 else None
                                                if type(guest) is GuestCode and guest.positional == len(args) and guest.machine is machine:
                                                    args += guest.tail
                                                    depth = frame.depth + 1
                                                    if depth >= machine.recursion_limit:
                                                        raise RecursionError("maximum recursion depth exceeded")
                                                    frame.pc = pc
                                                    back = frame
                                                    frame = StackFrame()
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
                                    if op == 15:
                                        # COPY
                                        stack.append(stack[-arg])
                                    else:
                                        if op == 16:
                                            # INPLACE_ADD
                                            rhs = stack.pop()
                                            lhs = stack.pop()
                                            lhs += rhs
                                            stack.append(lhs)
                                            lhs = rhs = None
                                        else:
                                            # POP_TOP
                                            stack.pop()
                        else:
                            if op < 30:
                                if op < 23:
                                    if op < 20:
                                        if op == 18:
                                            # SWAP
                                            stack[-1], stack[-arg] = stack[-arg], stack[-1]
                                        else:
                                            # BINARY_SUBTRACT
                                            rhs = stack.pop()
                                            stack.append(stack.pop() - rhs)
                                            rhs = None
                                    else:
                                        if op == 20:
                                            # LOAD_GLOBAL_NULL_ABOVE
                                            stack.append(frame.globals[arg] if arg in frame.globals else load_builtin(arg, frame))
                                            stack.append(NULL)
                                        else:
                                            if op == 21:
                                                # LOAD_GLOBAL_NULL_BELOW
                                                stack.append(NULL)
                                                stack.append(frame.globals[arg] if arg in frame.globals else load_builtin(arg, frame))
                                            else:
                                                # STORE_ATTR
                                                owner = stack.pop()
                                                setattr(owner, arg, stack.pop())
                                                owner = None
                                else:
                                    if op < 26:
                                        if op == 23:
                                            # STORE_SUBSCR
                                            key = stack.pop()
                                            container = stack.pop()
                                            container[key] = stack.pop()
                                            container = key = None
                                        else:
                                            if op == 24:
                                                # POP_JUMP_IF_TRUE
                                                value = stack.pop()
                                                if value is True or value is not False and value:
                                                    pc = arg
                                                value = None
                                            else:
                                                # LOAD_GLOBAL
                                                stack.append(frame.globals[arg] if arg in frame.globals else load_builtin(arg, frame))
                                    else:
                                        if op < 28:
                                            if op == 26:
                                                # BINARY_REMAINDER
                                                rhs = stack.pop()
                                                stack.append(stack.pop() % rhs)
                                                rhs = None
                                            else:
                                                # LOAD_METHOD_NULL_BELOW
                                                result = getattr(stack.pop(), arg)
                                                stack.append(NULL)
                                                stack.append(result)
                                                result = None
                                        else:
                                            if op == 28:
                                                # LOAD_METHOD_NULL_ABOVE
                                                stack.append(getattr(stack.pop(), arg))
                                                stack.append(NULL)
                                            else:
                                                # TO_BOOL
                                                stack.append(not not stack.pop())
                            else:
                                if op < 47:
                                    if op < 37:
                                        if op < 33:
                                            if op == 30:
                                                # UNPACK_SEQUENCE
                                                stack.extend(reversed(unpack_sequence(stack.pop(), count=arg)))
                                            else:
                                                if op == 31:
                                                    # COMPARE_EQUAL
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() == rhs)
                                                    rhs = None
                                                else:
                                                    # LOAD_DEREF
                                                    index, name = arg
                                                    stack.append(load_cell(fast[index], name=name, frame=frame))
                                        else:
                                            if op < 35:
                                                if op == 33:
                                                    # POP_JUMP_IF_NONE
                                                    if stack.pop() is None:
                                                        pc = arg
                                                else:
                                                    # POP_JUMP_IF_NOT_NONE
                                                    if stack.pop() is not None:
                                                        pc = arg
                                            else:
                                                if op == 35:
                                                    # COMPARE_LESS
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() < rhs)
                                                    rhs = None
                                                else:
                                                    # TEST_EQUAL
                                                    rhs = stack.pop()
                                                    value = stack.pop() == rhs
                                                    rhs = None
                                                    stack.append(not not value)
                                                    value = None
                                    else:
                                        if op < 41:
                                            if op < 39:
                                                if op == 37:
                                                    # TEST_LESS
                                                    rhs = stack.pop()
                                                    value = stack.pop() < rhs
                                                    rhs = None
                                                    stack.append(not not value)
                                                    value = None
                                                else:
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
                                                            elif op == 59:
                                                                stack[-1] = value
                                                            else:
                                                                stack.append(value)
                                                            value = None
                                            else:
                                                if op == 39:
                                                    # STORE_FAST_STORE_FAST
                                                    index, second = arg
                                                    fast[index] = stack.pop()
                                                    fast[second] = stack.pop()
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
                                            if op < 44:
                                                if op == 41:
                                                    # PUSH_NULL
                                                    stack.append(NULL)
                                                else:
                                                    if op == 42:
                                                        # BUILD_TUPLE
                                                        if arg:
                                                            items = stack[-arg:]
                                                            del stack[-arg:]
                                                        else:
                                                            items = ()
                                                        stack.append((*items,))
                                                        items = None
                                                    else:
                                                        # INPLACE_SUBTRACT
                                                        rhs = stack.pop()
                                                        lhs = stack.pop()
                                                        lhs -= rhs
                                                        stack.append(lhs)
                                                        lhs = rhs = None
                                            else:
                                                if op == 44:
                                                    # TEST_LESS_EQUAL
                                                    rhs = stack.pop()
                                                    value = stack.pop() <= rhs
                                                    rhs = None
                                                    stack.append(not not value)
                                                    value = None
                                                else:
                                                    if op == 45:
                                                        # COMPARE_LESS_EQUAL
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() <= rhs)
                                                        rhs = None
                                                    else:
                                                        # STORE_FAST_LOAD_FAST
                                                        index, second = arg
                                                        fast[index] = stack.pop()
                                                        stack.append(fast[second])
                                else:
                                    if op < 66:
                                        if op < 55:
                                            if op < 51:
                                                if op < 49:
                                                    if op == 47:
                                                        # GET_ITER
                                                        stack.append(iter(stack.pop()))
                                                    else:
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
                                                    if op == 49:
                                                        # COPY_FREE_VARS
                                                        copy_free_vars(count=arg, frame=frame)
                                                    else:
                                                        # COMPARE_GREATER
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() > rhs)
                                                        rhs = None
                                            else:
                                                if op < 53:
                                                    if op == 51:
                                                        # CONTAINS_OP
                                                        container = stack.pop()
                                                        stack.append(stack.pop() in container)
                                                        container = None
                                                    else:
                                                        # BINARY_FLOOR_DIVIDE
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() // rhs)
                                                        rhs = None
                                                else:
                                                    if op == 53:
                                                        # TEST_GREATER
                                                        rhs = stack.pop()
                                                        value = stack.pop() > rhs
                                                        rhs = None
                                                        stack.append(not not value)
                                                        value = None
                                                    else:
                                                        # BUILD_LIST
                                                        if arg:
                                                            items = stack[-arg:]
                                                            del stack[-arg:]
                                                        else:
                                                            items = ()
                                                        stack.append([*items])
                                                        items = None
                                        else:
                                            if op < 60:
                                                if op < 57:
                                                    if op == 55:
                                                        # BINARY_TRUE_DIVIDE
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() / rhs)
                                                        rhs = None
                                                    else:
                                                        # MATCH_CLASS
                                                        names = stack.pop()
                                                        cls = stack.pop()
                                                        stack.append(match_class(stack.pop(), cls, names, count=arg))
                                                        cls = names = None
                                                else:
                                                    if op == 57:
                                                        # IS_OP
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() is rhs)
                                                        rhs = None
                                                    else:
                                                        if op == 58:
                                                            # LIST_APPEND
                                                            value = stack.pop()
                                                            stack[-arg].append(value)
                                                            value = None
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
                                                if op < 63:
                                                    if op == 60:
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
                                                        if op == 61:
                                                            # TEST_GREATER_EQUAL
                                                            rhs = stack.pop()
                                                            value = stack.pop() >= rhs
                                                            rhs = None
                                                            stack.append(not not value)
                                                            value = None
                                                        else:
                                                            # COMPARE_GREATER_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() >= rhs)
                                                            rhs = None
                                                else:
                                                    if op == 63:
                                                        # BINARY_AND
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() & rhs)
                                                        rhs = None
                                                    else:
                                                        if op == 64:
                                                            # POP_EXCEPT
                                                            thread.handling.error = stack.pop()
                                                        else:
                                                            # STORE_DEREF
                                                            fast[arg].cell_contents = stack.pop()
                                    else:
                                        if op < 88:
                                            if op < 75:
                                                if op < 70:
                                                    if op < 68:
                                                        if op == 66:
                                                            # PUSH_EXC_INFO
                                                            above0 = push_handled(stack[-1], thread=thread)
                                                            under1 = stack.pop()
                                                            stack.append(above0)
                                                            stack.append(under1)
                                                            under1 = above0 = None
                                                        else:
                                                            # TEST_NOT_EQUAL
                                                            rhs = stack.pop()
                                                            value = stack.pop() != rhs
                                                            rhs = None
                                                            stack.append(not not value)
                                                            value = None
                                                    else:
                                                        if op == 68:
                                                            # BUILD_MAP
                                                            if arg:
                                                                items = stack[-arg:]
                                                                del stack[-arg:]
                                                            else:
                                                                items = ()
                                                            stack.append(dict(zip(items[::2], items[1::2], strict=True)))
                                                            items = None
                                                        else:
                                                            # COMPARE_NOT_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() != rhs)
                                                            rhs = None
                                                else:
                                                    if op < 72:
                                                        if op == 70:
                                                            # CHECK_EXC_MATCH
                                                            kind = stack.pop()
                                                            stack.append(exception_matches(stack[-1], kind))
                                                            kind = None
                                                        else:
                                                            # BINARY_OR
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() | rhs)
                                                            rhs = None
                                                    else:
                                                        if op == 72:
                                                            # SET_ADD
                                                            value = stack.pop()
                                                            stack[-arg].add(value)
                                                            value = None
                                                        else:
                                                            if op == 73:
                                                                # LIST_EXTEND
                                                                iterable = stack.pop()
                                                                stack[-arg] += [*iterable]
                                                                iterable = None
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
                                                if op < 81:
                                                    if op < 78:
                                                        if op == 75:
                                                            # NOT_CONTAINS_OP
                                                            container = stack.pop()
                                                            stack.append(stack.pop() not in container)
                                                            container = None
                                                        else:
                                                            if op == 76:
                                                                # RERAISE_LASTI
                                                                error = stack.pop()
                                                                raised_at = stack[-arg]
                                                                break
                                                            else:
                                                                # UNARY_NEGATIVE
                                                                stack.append(-stack.pop())
                                                    else:
                                                        if op == 78:
                                                            # IS_NOT_OP
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() is not rhs)
                                                            rhs = None
                                                        else:
                                                            if op == 79:
                                                                # LIST_TO_TUPLE
                                                                stack.append(tuple(stack.pop()))
                                                            else:
                                                                # STORE_NAME
                                                                frame.names[arg] = stack.pop()
                                                else:
                                                    if op < 84:
                                                        if op == 81:
                                                            # GET_LEN
                                                            stack.append(len(stack[-1]))
                                                        else:
                                                            if op == 82:
                                                                # MATCH_SEQUENCE
                                                                stack.append(match_sequence(stack[-1]))
                                                            else:
                                                                # JUMP_IF_FALSE_OR_POP
                                                                if stack[-1]:
                                                                    stack.pop()
                                                                else:
                                                                    pc = arg
                                                    else:
                                                        if op < 86:
                                                            if op == 84:
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
                                                            if op == 86:
                                                                # DELETE_FAST
                                                                index, name = arg
                                                                if fast[index] is NULL:
                                                                    raise unbound_local(name)
                                                                fast[index] = NULL
                                                            else:
                                                                # LOAD_NAME
                                                                stack.append(load_name(name=arg, frame=frame))
                                        else:
                                            if op < 113:
                                                if op < 98:
                                                    if op < 93:
                                                        if op < 90:
                                                            if op == 88:
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
                                                                # MAP_ADD
                                                                value = stack.pop()
                                                                key = stack.pop()
                                                                stack[-arg][key] = value
                                                                key = value = None
                                                        else:
                                                            if op == 90:
                                                                # BINARY_RIGHT_SHIFT
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() >> rhs)
                                                                rhs = None
                                                            else:
                                                                if op == 91:
                                                                    # UNARY_NOT
                                                                    stack.append(not stack.pop())
                                                                else:
                                                                    # UNPACK_EX
                                                                    before, after = arg
                                                                    stack.extend(reversed(unpack_ex(stack.pop(), before=before, after=after)))
                                                    else:
                                                        if op < 95:
                                                            if op == 93:
                                                                # GET_YIELD_FROM_ITER
                                                                stack.append(get_yield_from_iterator(stack.pop(), frame=frame))
                                                            else:
                                                                # BEFORE_WITH
                                                                stack.extend(enter_with(stack.pop()))
                                                        else:
                                                            if op == 95:
                                                                # JUMP_IF_TRUE_OR_POP
                                                                if stack[-1]:
                                                                    pc = arg
                                                                else:
                                                                    stack.pop()
                                                            else:
                                                                if op == 96:
                                                                    # RAISE
                                                                    error = raised(stack.pop(), thread)
                                                                    break
                                                                else:
                                                                    # END_SEND
                                                                    under0 = stack.pop()
                                                                    under1 = stack.pop()
                                                                    stack.append(under0)
                                                                    under1 = under0 = None
                                                else:
                                                    if op < 105:
                                                        if op < 101:
                                                            if op == 98:
                                                                # KW_NAMES
                                                                keywords = arg
                                                            else:
                                                                if op == 99:
                                                                    # INPLACE_RIGHT_SHIFT
                                                                    rhs = stack.pop()
                                                                    lhs = stack.pop()
                                                                    lhs >>= rhs
                                                                    stack.append(lhs)
                                                                    lhs = rhs = None
                                                                else:
                                                                    # BINARY_SLICE
                                                                    stop = stack.pop()
                                                                    start = stack.pop()
                                                                    stack.append(stack.pop()[start:stop])
                                                                    start = stop = None
                                                        else:
                                                            if op < 103:
                                                                if op == 101:
                                                                    # BUILD_SLICE
                                                                    stop = stack.pop()
                                                                    stack.append(slice(stack.pop(), stop))
                                                                    stop = None
                                                                else:
                                                                    # FORMAT_SIMPLE
                                                                    stack.append(format(stack.pop()))
                                                            else:
                                                                if op == 103:
                                                                    # DICT_MERGE
                                                                    mapping = stack.pop()
                                                                    dict_merge(stack[-arg], mapping, stack[-arg - 2])
                                                                    mapping = None
                                                                else:
                                                                    # DICT_MERGE_ABOVE
                                                                    mapping = stack.pop()
                                                                    dict_merge(stack[-arg], mapping, stack[-arg - 3])
                                                                    mapping = None
                                                    else:
                                                        if op < 108:
                                                            if op == 105:
                                                                # LOAD_SUPER_METHOD_ZERO_NULL_ABOVE
                                                                instance = stack.pop()
                                                                cls = stack.pop()
                                                                stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                                stack.append(NULL)
                                                                cls = instance = None
                                                            else:
                                                                if op == 106:
                                                                    # RERAISE
                                                                    error = stack.pop()
                                                                    raised_at = pc - 1
                                                                    break
                                                                else:
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
                                                            if op < 110:
                                                                if op == 108:
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
                                                                    # BINARY_LEFT_SHIFT
                                                                    rhs = stack.pop()
                                                                    stack.append(stack.pop() << rhs)
                                                                    rhs = None
                                                            else:
                                                                if op == 110:
                                                                    # BINARY_POWER
                                                                    rhs = stack.pop()
                                                                    stack.append(stack.pop() ** rhs)
                                                                    rhs = None
                                                                else:
                                                                    if op == 111:
                                                                        # INPLACE_XOR
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs ^= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                    else:
                                                                        # BUILD_STRING
                                                                        if arg:
                                                                            pieces = stack[-arg:]
                                                                            del stack[-arg:]
                                                                        else:
                                                                            pieces = ()
                                                                        stack.append(''.join(pieces))
                                                                        pieces = None
                                            else:
                                                if op < 152:
                                                    if op < 132:
                                                        if op < 122:
                                                            if op < 117:
                                                                if op == 113:
                                                                    # GET_AWAITABLE
                                                                    stack.append(get_awaitable(stack.pop(), where=arg))
                                                                else:
                                                                    if op == 114:
                                                                        # PREPARE
                                                                        machine.prepare(frame.guest)
                                                                        code = frame.guest.program
                                                                        pc = 0
                                                                    else:
                                                                        if op == 115:
                                                                            # LOAD_FAST_AND_CLEAR
                                                                            stack.append(fast[arg])
                                                                            fast[arg] = NULL
                                                                        else:
                                                                            # NOP
                                                                            pass
                                                            else:
                                                                if op < 119:
                                                                    if op == 117:
                                                                        # END_FOR
                                                                        stack.pop()
                                                                        stack.pop()
                                                                    else:
                                                                        # ITERATOR_POPPED
                                                                        pass
                                                                else:
                                                                    if op == 119:
                                                                        # BINARY_MATRIX_MULTIPLY
                                                                        rhs = stack.pop()
                                                                        stack.append(stack.pop() @ rhs)
                                                                        rhs = None
                                                                    else:
                                                                        if op == 120:
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
                                                            if op < 127:
                                                                if op < 124:
                                                                    if op == 122:
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
                                                                    if op == 124:
                                                                        # INPLACE_MATRIX_MULTIPLY
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs @= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                    else:
                                                                        if op == 125:
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
                                                                if op < 129:
                                                                    if op == 127:
                                                                        # INPLACE_OR
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs |= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                    else:
                                                                        # INPLACE_POWER
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs **= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                else:
                                                                    if op == 129:
                                                                        # INPLACE_TRUE_DIVIDE
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs /= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                    else:
                                                                        if op == 130:
                                                                            # UNARY_POSITIVE
                                                                            stack.append(+stack.pop())
                                                                        else:
                                                                            # UNARY_INVERT
                                                                            stack.append(~stack.pop())
                                                    else:
                                                        if op < 142:
                                                            if op < 137:
                                                                if op < 134:
                                                                    if op == 132:
                                                                        # DELETE_SUBSCR
                                                                        key = stack.pop()
                                                                        del stack.pop()[key]
                                                                        key = None
                                                                    else:
                                                                        # STORE_SLICE
                                                                        stop = stack.pop()
                                                                        start = stack.pop()
                                                                        container = stack.pop()
                                                                        container[start:stop] = stack.pop()
                                                                        container = start = stop = None
                                                                else:
                                                                    if op == 134:
                                                                        # BUILD_SLICE_STEP
                                                                        step = stack.pop()
                                                                        stop = stack.pop()
                                                                        stack.append(slice(stack.pop(), stop, step))
                                                                        stop = step = None
                                                                    else:
                                                                        if op == 135:
                                                                            # BUILD_SET
                                                                            if arg:
                                                                                items = stack[-arg:]
                                                                                del stack[-arg:]
                                                                            else:
                                                                                items = ()
                                                                            stack.append({*items})
                                                                            items = None
                                                                        else:
                                                                            # LOAD_SHOWN_ATTR
                                                                            stack.append(load_shown_attribute(stack.pop(), name=arg))
                                                            else:
                                                                if op < 139:
                                                                    if op == 137:
                                                                        # STORE_SHOWN_ATTR
                                                                        owner = stack.pop()
                                                                        store_shown_attribute(stack.pop(), owner, name=arg, frame=frame)
                                                                        owner = None
                                                                    else:
                                                                        # DELETE_ATTR
                                                                        delattr(stack.pop(), arg)
                                                                else:
                                                                    if op == 139:
                                                                        # LOAD_SUPER_ATTR
                                                                        instance = stack.pop()
                                                                        cls = stack.pop()
                                                                        stack.append(getattr(stack.pop()(cls, instance), arg))
                                                                        cls = instance = None
                                                                    else:
                                                                        if op == 140:
                                                                            # LOAD_SUPER_ATTR_ZERO
                                                                            instance = stack.pop()
                                                                            cls = stack.pop()
                                                                            stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                                            cls = instance = None
                                                                        else:
                                                                            # IMPORT_NAME
                                                                            fromlist = stack.pop()
                                                                            stack.append(import_name(stack.pop(), fromlist, name=arg, frame=frame))
                                                                            fromlist = None
                                                        else:
                                                            if op < 147:
                                                                if op < 144:
                                                                    if op == 142:
                                                                        # LOAD_LOCALS
                                                                        stack.append(frame.names)
                                                                    else:
                                                                        # LOAD_FROM_DICT_OR_GLOBALS
                                                                        stack.append(load_from_dict_or_globals(stack.pop(), name=arg, frame=frame))
                                                                else:
                                                                    if op == 144:
                                                                        # DELETE_NAME
                                                                        delete_name(name=arg, frame=frame)
                                                                    else:
                                                                        if op == 145:
                                                                            # STORE_GLOBAL
                                                                            frame.globals[arg] = stack.pop()
                                                                        else:
                                                                            # DELETE_GLOBAL
                                                                            delete_global(name=arg, frame=frame)
                                                            else:
                                                                if op < 149:
                                                                    if op == 147:
                                                                        # LOAD_BUILD_CLASS
                                                                        stack.append(load_build_class(frame=frame))
                                                                    else:
                                                                        # LOAD_ASSERTION_ERROR
                                                                        stack.append(AssertionError)
                                                                else:
                                                                    if op == 149:
                                                                        # LOAD_COMMON_CONSTANT
                                                                        stack.append(load_common_constant(name=arg))
                                                                    else:
                                                                        if op == 150:
                                                                            # SETUP_ANNOTATIONS
                                                                            setup_annotations(frame=frame)
                                                                        else:
                                                                            # MAKE_CELL
                                                                            make_cell(index=arg, frame=frame)
                                                else:
                                                    if op < 172:
                                                        if op < 162:
                                                            if op < 157:
                                                                if op < 154:
                                                                    if op == 152:
                                                                        # CONVERT_VALUE
                                                                        stack.append(convert_value(stack.pop(), conversion=arg))
                                                                    else:
                                                                        # FORMAT_WITH_SPEC
                                                                        spec = stack.pop()
                                                                        stack.append(format(stack.pop(), spec))
                                                                        spec = None
                                                                else:
                                                                    if op == 154:
                                                                        # FORMAT_VALUE_CONVERTED
                                                                        stack.append(format_converted(stack.pop(), conversion=arg))
                                                                    else:
                                                                        if op == 155:
                                                                            # FORMAT_VALUE_CONVERTED_WITH_SPEC
                                                                            spec = stack.pop()
                                                                            stack.append(format_converted_with_spec(stack.pop(), spec, conversion=arg))
                                                                            spec = None
                                                                        else:
                                                                            # GET_AITER
                                                                            stack.append(get_async_iterator(stack.pop()))
                                                            else:
                                                                if op < 159:
                                                                    if op == 157:
                                                                        # PREP_RERAISE_STAR
                                                                        results = stack.pop()
                                                                        stack.append(prepare_reraise_star(stack.pop(), results))
                                                                        results = None
                                                                    else:
                                                                        # ASYNC_GEN_WRAP
                                                                        stack.append(wrap_async_item(stack.pop()))
                                                                else:
                                                                    if op == 159:
                                                                        # STOPITERATION_ERROR
                                                                        stack.append(stop_iteration_error(stack.pop(), frame=frame))
                                                                    else:
                                                                        if op == 160:
                                                                            # CALL_INTRINSIC_1
                                                                            stack.append(intrinsic_1(stack.pop(), number=arg))
                                                                        else:
                                                                            # CALL_INTRINSIC_2
                                                                            second = stack.pop()
                                                                            stack.append(intrinsic_2(stack.pop(), second, number=arg))
                                                                            second = None
                                                        else:
                                                            if op < 167:
                                                                if op < 164:
                                                                    if op == 162:
                                                                        # DISPLAY
                                                                        stack.append(display(stack.pop()))
                                                                    else:
                                                                        # BUILD_TEMPLATE
                                                                        interpolations = stack.pop()
                                                                        stack.append(build_template(stack.pop(), interpolations))
                                                                        interpolations = None
                                                                else:
                                                                    if op == 164:
                                                                        # BUILD_INTERPOLATION
                                                                        expression = stack.pop()
                                                                        stack.append(build_interpolation(stack.pop(), expression, conversion=arg))
                                                                        expression = None
                                                                    else:
                                                                        if op == 165:
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
                                                                if op < 169:
                                                                    if op == 167:
                                                                        # SET_UPDATE
                                                                        iterable = stack.pop()
                                                                        stack[-arg].update(iterable)
                                                                        iterable = None
                                                                    else:
                                                                        # DICT_UPDATE
                                                                        mapping = stack.pop()
                                                                        stack[-arg].update({**mapping})
                                                                        mapping = None
                                                                else:
                                                                    if op == 169:
                                                                        # LOAD_SUPER_METHOD_NULL_BELOW
                                                                        instance = stack.pop()
                                                                        cls = stack.pop()
                                                                        result = getattr(stack.pop()(cls, instance), arg)
                                                                        stack.append(NULL)
                                                                        stack.append(result)
                                                                        result = cls = instance = None
                                                                    else:
                                                                        if op == 170:
                                                                            # LOAD_SUPER_METHOD_NULL_ABOVE
                                                                            instance = stack.pop()
                                                                            cls = stack.pop()
                                                                            stack.append(getattr(stack.pop()(cls, instance), arg))
                                                                            stack.append(NULL)
                                                                            cls = instance = None
                                                                        else:
                                                                            # LOAD_SUPER_METHOD_ZERO_NULL_BELOW
                                                                            instance = stack.pop()
                                                                            cls = stack.pop()
                                                                            result = load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame)
                                                                            stack.append(NULL)
                                                                            stack.append(result)
                                                                            result = cls = instance = None
                                                    else:
                                                        if op < 182:
                                                            if op < 177:
                                                                if op < 174:
                                                                    if op == 172:
                                                                        # IMPORT_FROM
                                                                        stack.append(import_from(stack[-1], name=arg))
                                                                    else:
                                                                        # IMPORT_STAR
                                                                        import_star(stack.pop(), frame=frame)
                                                                else:
                                                                    if op == 174:
                                                                        # IMPORT_STAR_INTRINSIC
                                                                        stack.append(import_star(stack.pop(), frame=frame))
                                                                    else:
                                                                        if op == 175:
                                                                            # PRINT_EXPR
                                                                            display(stack.pop())
                                                                        else:
                                                                            # DELETE_DEREF
                                                                            index, name = arg
                                                                            delete_cell(fast[index], name=name, frame=frame)
                                                            else:
                                                                if op < 179:
                                                                    if op == 177:
                                                                        # LOAD_CLASSDEREF
                                                                        index, name = arg
                                                                        stack.append(load_class_cell(fast[index], name=name, frame=frame))
                                                                    else:
                                                                        # LOAD_FROM_DICT_OR_DEREF
                                                                        index, name = arg
                                                                        stack.append(load_from_dict_or_cell(stack.pop(), fast[index], name=name, frame=frame))
                                                                else:
                                                                    if op == 179:
                                                                        # SET_FUNCTION_ATTRIBUTE
                                                                        function = stack.pop()
                                                                        stack.append(set_function_attribute(stack.pop(), function, flag=arg))
                                                                        function = None
                                                                    else:
                                                                        if op == 180:
                                                                            # GET_ANEXT
                                                                            stack.append(get_async_next(stack[-1]))
                                                                        else:
                                                                            # MATCH_MAPPING
                                                                            stack.append(match_mapping(stack[-1]))
                                                        else:
                                                            if op < 187:
                                                                if op < 184:
                                                                    if op == 182:
                                                                        # MATCH_KEYS
                                                                        stack.append(match_keys(stack[-2], stack[-1]))
                                                                    else:
                                                                        # CHECK_EG_MATCH
                                                                        kind = stack.pop()
                                                                        stack.extend(exception_group_matches(stack.pop(), kind, thread=thread, frame=frame))
                                                                        kind = None
                                                                else:
                                                                    if op == 184:
                                                                        # BEFORE_ASYNC_WITH
                                                                        stack.extend(enter_async_with(stack.pop()))
                                                                    else:
                                                                        if op == 185:
                                                                            # WITH_EXCEPT_START
                                                                            error = stack[-1]
                                                                            stack.append(stack[-4](type(error), error, error.__traceback__))
                                                                            error = None
                                                                        else:
                                                                            # WITH_EXCEPT_START_ABOVE
                                                                            error = stack[-1]
                                                                            stack.append(stack[-5](type(error), error, error.__traceback__))
                                                                            error = None
                                                            else:
                                                                if op < 190:
                                                                    if op == 187:
                                                                        # LOAD_SPECIAL
                                                                        stack.append(load_special(stack.pop(), name=arg))
                                                                        stack.append(NULL)
                                                                    else:
                                                                        if op == 188:
                                                                            # RAISE_AGAIN
                                                                            error = raised_again(thread)
                                                                            raised_at = pc - 1
                                                                            break
                                                                        else:
                                                                            # RAISE_FROM
                                                                            value = stack.pop()
                                                                            error = raised_from(stack.pop(), value, thread)
                                                                            value = None
                                                                            break
                                                                else:
                                                                    if op == 190:
                                                                        # END_ASYNC_FOR
                                                                        if is_subtype(StopAsyncIteration, type(stack[-1])):
                                                                            del stack[-2:]
                                                                        else:
                                                                            error = stack.pop()
                                                                            raised_at = pc - 1
                                                                            break
                                                                    else:
                                                                        if op == 191:
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
                                # LOAD_CONST
                                stack.append(arg)
                        else:
                            if op < 4:
                                if op == 2:
                                    # LOAD_FAST
                                    stack.append(fast[arg])
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
                                        # JUMP
                                        pc = arg
                    else:
                        if op < 18:
                            if op < 12:
                                if op < 9:
                                    if op == 7:
                                        # LOAD_FAST_LOAD_FAST
                                        index, second = arg
                                        stack.append(fast[index])
                                        stack.append(fast[second])
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
                                                elif op == 59:
                                                    stack[-1] = value
                                                else:
                                                    stack.append(value)
                                                value = None
                                else:
                                    if op == 9:
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
                                        if op == 10:
                                            # BINARY_ADD
                                            rhs = stack.pop()
                                            stack.append(stack.pop() + rhs)
                                            rhs = None
                                        else:
                                            # BINARY_MULTIPLY
                                            rhs = stack.pop()
                                            stack.append(stack.pop() * rhs)
                                            rhs = None
                            else:
                                if op < 15:
                                    if op == 12:
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
                                            guest = callee.__code__.co_consts
                                            guest = guest[1] if len(guest) > 1 else None
                                            if type(guest) is GuestCode and guest.positional == len(args) and guest.machine is machine:
                                                args += guest.tail
                                                depth = frame.depth + 1
                                                if depth >= machine.recursion_limit:
                                                    raise RecursionError("maximum recursion depth exceeded")
                                                frame.pc = pc
                                                back = frame
                                                frame = StackFrame()
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
                                        if op == 13:
                                            # BINARY_SUBSCR
                                            key = stack.pop()
                                            stack.append(stack.pop()[key])
                                            key = None
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
                                                guest = callee.__code__.co_consts
                                                guest = guest[1] if len(guest) > 1 else None
                                                if type(guest) is GuestCode and guest.positional == len(args) and guest.machine is machine:
                                                    args += guest.tail
                                                    depth = frame.depth + 1
                                                    if depth >= machine.recursion_limit:
                                                        raise RecursionError("maximum recursion depth exceeded")
                                                    frame.pc = pc
                                                    back = frame
                                                    frame = StackFrame()
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
                                    if op == 15:
                                        # COPY
                                        stack.append(stack[-arg])
                                    else:
                                        if op == 16:
                                            # INPLACE_ADD
                                            rhs = stack.pop()
                                            lhs = stack.pop()
                                            lhs += rhs
                                            stack.append(lhs)
                                            lhs = rhs = None
                                        else:
                                            # POP_TOP
                                            stack.pop()
                        else:
                            if op < 30:
                                if op < 23:
                                    if op < 20:
                                        if op == 18:
                                            # SWAP
                                            stack[-1], stack[-arg] = stack[-arg], stack[-1]
                                        else:
                                            # BINARY_SUBTRACT
                                            rhs = stack.pop()
                                            stack.append(stack.pop() - rhs)
                                            rhs = None
                                    else:
                                        if op == 20:
                                            # LOAD_GLOBAL_NULL_ABOVE
                                            stack.append(frame.globals[arg] if arg in frame.globals else load_builtin(arg, frame))
                                            stack.append(NULL)
                                        else:
                                            if op == 21:
                                                # LOAD_GLOBAL_NULL_BELOW
                                                stack.append(NULL)
                                                stack.append(frame.globals[arg] if arg in frame.globals else load_builtin(arg, frame))
                                            else:
                                                # STORE_ATTR
                                                owner = stack.pop()
                                                setattr(owner, arg, stack.pop())
                                                owner = None
                                else:
                                    if op < 26:
                                        if op == 23:
                                            # STORE_SUBSCR
                                            key = stack.pop()
                                            container = stack.pop()
                                            container[key] = stack.pop()
                                            container = key = None
                                        else:
                                            if op == 24:
                                                # POP_JUMP_IF_TRUE
                                                value = stack.pop()
                                                if value is True or value is not False and value:
                                                    pc = arg
                                                value = None
                                            else:
                                                # LOAD_GLOBAL
                                                stack.append(frame.globals[arg] if arg in frame.globals else load_builtin(arg, frame))
                                    else:
                                        if op < 28:
                                            if op == 26:
                                                # BINARY_REMAINDER
                                                rhs = stack.pop()
                                                stack.append(stack.pop() % rhs)
                                                rhs = None
                                            else:
                                                # LOAD_METHOD_NULL_BELOW
                                                result = getattr(stack.pop(), arg)
                                                stack.append(NULL)
                                                stack.append(result)
                                                result = None
                                        else:
                                            if op == 28:
                                                # LOAD_METHOD_NULL_ABOVE
                                                stack.append(getattr(stack.pop(), arg))
                                                stack.append(NULL)
                                            else:
                                                # TO_BOOL
                                                stack.append(not not stack.pop())
                            else:
                                if op < 47:
                                    if op < 37:
                                        if op < 33:
                                            if op == 30:
                                                # UNPACK_SEQUENCE
                                                stack.extend(reversed(unpack_sequence(stack.pop(), count=arg)))
                                            else:
                                                if op == 31:
                                                    # COMPARE_EQUAL
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() == rhs)
                                                    rhs = None
                                                else:
                                                    # LOAD_DEREF
                                                    index, name = arg
                                                    stack.append(load_cell(fast[index], name=name, frame=frame))
                                        else:
                                            if op < 35:
                                                if op == 33:
                                                    # POP_JUMP_IF_NONE
                                                    if stack.pop() is None:
                                                        pc = arg
                                                else:
                                                    # POP_JUMP_IF_NOT_NONE
                                                    if stack.pop() is not None:
                                                        pc = arg
                                            else:
                                                if op == 35:
                                                    # COMPARE_LESS
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() < rhs)
                                                    rhs = None
                                                else:
                                                    # TEST_EQUAL
                                                    rhs = stack.pop()
                                                    value = stack.pop() == rhs
                                                    rhs = None
                                                    stack.append(not not value)
                                                    value = None
                                    else:
                                        if op < 41:
                                            if op < 39:
                                                if op == 37:
                                                    # TEST_LESS
                                                    rhs = stack.pop()
                                                    value = stack.pop() < rhs
                                                    rhs = None
                                                    stack.append(not not value)
                                                    value = None
                                                else:
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
                                                            elif op == 59:
                                                                stack[-1] = value
                                                            else:
                                                                stack.append(value)
                                                            value = None
                                            else:
                                                if op == 39:
                                                    # STORE_FAST_STORE_FAST
                                                    index, second = arg
                                                    fast[index] = stack.pop()
                                                    fast[second] = stack.pop()
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
                                            if op < 44:
                                                if op == 41:
                                                    # PUSH_NULL
                                                    stack.append(NULL)
                                                else:
                                                    if op == 42:
                                                        # BUILD_TUPLE
                                                        if arg:
                                                            items = stack[-arg:]
                                                            del stack[-arg:]
                                                        else:
                                                            items = ()
                                                        stack.append((*items,))
                                                        items = None
                                                    else:
                                                        # INPLACE_SUBTRACT
                                                        rhs = stack.pop()
                                                        lhs = stack.pop()
                                                        lhs -= rhs
                                                        stack.append(lhs)
                                                        lhs = rhs = None
                                            else:
                                                if op == 44:
                                                    # TEST_LESS_EQUAL
                                                    rhs = stack.pop()
                                                    value = stack.pop() <= rhs
                                                    rhs = None
                                                    stack.append(not not value)
                                                    value = None
                                                else:
                                                    if op == 45:
                                                        # COMPARE_LESS_EQUAL
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() <= rhs)
                                                        rhs = None
                                                    else:
                                                        # STORE_FAST_LOAD_FAST
                                                        index, second = arg
                                                        fast[index] = stack.pop()
                                                        stack.append(fast[second])
                                else:
                                    if op < 66:
                                        if op < 55:
                                            if op < 51:
                                                if op < 49:
                                                    if op == 47:
                                                        # GET_ITER
                                                        stack.append(iter(stack.pop()))
                                                    else:
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
                                                    if op == 49:
                                                        # COPY_FREE_VARS
                                                        copy_free_vars(count=arg, frame=frame)
                                                    else:
                                                        # COMPARE_GREATER
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() > rhs)
                                                        rhs = None
                                            else:
                                                if op < 53:
                                                    if op == 51:
                                                        # CONTAINS_OP
                                                        container = stack.pop()
                                                        stack.append(stack.pop() in container)
                                                        container = None
                                                    else:
                                                        # BINARY_FLOOR_DIVIDE
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() // rhs)
                                                        rhs = None
                                                else:
                                                    if op == 53:
                                                        # TEST_GREATER
                                                        rhs = stack.pop()
                                                        value = stack.pop() > rhs
                                                        rhs = None
                                                        stack.append(not not value)
                                                        value = None
                                                    else:
                                                        # BUILD_LIST
                                                        if arg:
                                                            items = stack[-arg:]
                                                            del stack[-arg:]
                                                        else:
                                                            items = ()
                                                        stack.append([*items])
                                                        items = None
                                        else:
                                            if op < 60:
                                                if op < 57:
                                                    if op == 55:
                                                        # BINARY_TRUE_DIVIDE
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() / rhs)
                                                        rhs = None
                                                    else:
                                                        # MATCH_CLASS
                                                        names = stack.pop()
                                                        cls = stack.pop()
                                                        stack.append(match_class(stack.pop(), cls, names, count=arg))
                                                        cls = names = None
                                                else:
                                                    if op == 57:
                                                        # IS_OP
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() is rhs)
                                                        rhs = None
                                                    else:
                                                        if op == 58:
                                                            # LIST_APPEND
                                                            value = stack.pop()
                                                            stack[-arg].append(value)
                                                            value = None
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
                                                if op < 63:
                                                    if op == 60:
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
                                                        if op == 61:
                                                            # TEST_GREATER_EQUAL
                                                            rhs = stack.pop()
                                                            value = stack.pop() >= rhs
                                                            rhs = None
                                                            stack.append(not not value)
                                                            value = None
                                                        else:
                                                            # COMPARE_GREATER_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() >= rhs)
                                                            rhs = None
                                                else:
                                                    if op == 63:
                                                        # BINARY_AND
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() & rhs)
                                                        rhs = None
                                                    else:
                                                        if op == 64:
                                                            # POP_EXCEPT
                                                            thread.handling.error = stack.pop()
                                                        else:
                                                            # STORE_DEREF
                                                            fast[arg].cell_contents = stack.pop()
                                    else:
                                        if op < 88:
                                            if op < 75:
                                                if op < 70:
                                                    if op < 68:
                                                        if op == 66:
                                                            # PUSH_EXC_INFO
                                                            above0 = push_handled(stack[-1], thread=thread)
                                                            under1 = stack.pop()
                                                            stack.append(above0)
                                                            stack.append(under1)
                                                            under1 = above0 = None
                                                        else:
                                                            # TEST_NOT_EQUAL
                                                            rhs = stack.pop()
                                                            value = stack.pop() != rhs
                                                            rhs = None
                                                            stack.append(not not value)
                                                            value = None
                                                    else:
                                                        if op == 68:
                                                            # BUILD_MAP
                                                            if arg:
                                                                items = stack[-arg:]
                                                                del stack[-arg:]
                                                            else:
                                                                items = ()
                                                            stack.append(dict(zip(items[::2], items[1::2], strict=True)))
                                                            items = None
                                                        else:
                                                            # COMPARE_NOT_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() != rhs)
                                                            rhs = None
                                                else:
                                                    if op < 72:
                                                        if op == 70:
                                                            # CHECK_EXC_MATCH
                                                            kind = stack.pop()
                                                            stack.append(exception_matches(stack[-1], kind))
                                                            kind = None
                                                        else:
                                                            # BINARY_OR
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() | rhs)
                                                            rhs = None
                                                    else:
                                                        if op == 72:
                                                            # SET_ADD
                                                            value = stack.pop()
                                                            stack[-arg].add(value)
                                                            value = None
                                                        else:
                                                            if op == 73:
                                                                # LIST_EXTEND
                                                                iterable = stack.pop()
                                                                stack[-arg] += [*iterable]
                                                                iterable = None
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
                                                if op < 81:
                                                    if op < 78:
                                                        if op == 75:
                                                            # NOT_CONTAINS_OP
                                                            container = stack.pop()
                                                            stack.append(stack.pop() not in container)
                                                            container = None
                                                        else:
                                                            if op == 76:
                                                                # RERAISE_LASTI
                                                                error = stack.pop()
                                                                raised_at = stack[-arg]
                                                                break
                                                            else:
                                                                # UNARY_NEGATIVE
                                                                stack.append(-stack.pop())
                                                    else:
                                                        if op == 78:
                                                            # IS_NOT_OP
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() is not rhs)
                                                            rhs = None
                                                        else:
                                                            if op == 79:
                                                                # LIST_TO_TUPLE
                                                                stack.append(tuple(stack.pop()))
                                                            else:
                                                                # STORE_NAME
                                                                frame.names[arg] = stack.pop()
                                                else:
                                                    if op < 84:
                                                        if op == 81:
                                                            # GET_LEN
                                                            stack.append(len(stack[-1]))
                                                        else:
                                                            if op == 82:
                                                                # MATCH_SEQUENCE
                                                                stack.append(match_sequence(stack[-1]))
                                                            else:
                                                                # JUMP_IF_FALSE_OR_POP
                                                                if stack[-1]:
                                                                    stack.pop()
                                                                else:
                                                                    pc = arg
                                                    else:
                                                        if op < 86:
                                                            if op == 84:
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
                                                            if op == 86:
                                                                # DELETE_FAST
                                                                index, name = arg
                                                                if fast[index] is NULL:
                                                                    raise unbound_local(name)
                                                                fast[index] = NULL
                                                            else:
                                                                # LOAD_NAME
                                                                stack.append(load_name(name=arg, frame=frame))
                                        else:
                                            if op < 113:
                                                if op < 98:
                                                    if op < 93:
                                                        if op < 90:
                                                            if op == 88:
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
                                                                # MAP_ADD
                                                                value = stack.pop()
                                                                key = stack.pop()
                                                                stack[-arg][key] = value
                                                                key = value = None
                                                        else:
                                                            if op == 90:
                                                                # BINARY_RIGHT_SHIFT
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() >> rhs)
                                                                rhs = None
                                                            else:
                                                                if op == 91:
                                                                    # UNARY_NOT
                                                                    stack.append(not stack.pop())
                                                                else:
                                                                    # UNPACK_EX
                                                                    before, after = arg
                                                                    stack.extend(reversed(unpack_ex(stack.pop(), before=before, after=after)))
                                                    else:
                                                        if op < 95:
                                                            if op == 93:
                                                                # GET_YIELD_FROM_ITER
                                                                stack.append(get_yield_from_iterator(stack.pop(), frame=frame))
                                                            else:
                                                                # BEFORE_WITH
                                                                stack.extend(enter_with(stack.pop()))
                                                        else:
                                                            if op == 95:
                                                                # JUMP_IF_TRUE_OR_POP
                                                                if stack[-1]:
                                                                    pc = arg
                                                                else:
                                                                    stack.pop()
                                                            else:
                                                                if op == 96:
                                                                    # RAISE
                                                                    error = raised(stack.pop(), thread)
                                                                    break
                                                                else:
                                                                    # END_SEND
                                                                    under0 = stack.pop()
                                                                    under1 = stack.pop()
                                                                    stack.append(under0)
                                                                    under1 = under0 = None
                                                else:
                                                    if op < 105:
                                                        if op < 101:
                                                            if op == 98:
                                                                # KW_NAMES
                                                                keywords = arg
                                                            else:
                                                                if op == 99:
                                                                    # INPLACE_RIGHT_SHIFT
                                                                    rhs = stack.pop()
                                                                    lhs = stack.pop()
                                                                    lhs >>= rhs
                                                                    stack.append(lhs)
                                                                    lhs = rhs = None
                                                                else:
                                                                    # BINARY_SLICE
                                                                    stop = stack.pop()
                                                                    start = stack.pop()
                                                                    stack.append(stack.pop()[start:stop])
                                                                    start = stop = None
                                                        else:
                                                            if op < 103:
                                                                if op == 101:
                                                                    # BUILD_SLICE
                                                                    stop = stack.pop()
                                                                    stack.append(slice(stack.pop(), stop))
                                                                    stop = None
                                                                else:
                                                                    # FORMAT_SIMPLE
                                                                    stack.append(format(stack.pop()))
                                                            else:
                                                                if op == 103:
                                                                    # DICT_MERGE
                                                                    mapping = stack.pop()
                                                                    dict_merge(stack[-arg], mapping, stack[-arg - 2])
                                                                    mapping = None
                                                                else:
                                                                    # DICT_MERGE_ABOVE
                                                                    mapping = stack.pop()
                                                                    dict_merge(stack[-arg], mapping, stack[-arg - 3])
                                                                    mapping = None
                                                    else:
                                                        if op < 108:
                                                            if op == 105:
                                                                # LOAD_SUPER_METHOD_ZERO_NULL_ABOVE
                                                                instance = stack.pop()
                                                                cls = stack.pop()
                                                                stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                                stack.append(NULL)
                                                                cls = instance = None
                                                            else:
                                                                if op == 106:
                                                                    # RERAISE
                                                                    error = stack.pop()
                                                                    raised_at = pc - 1
                                                                    break
                                                                else:
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
                                                            if op < 110:
                                                                if op == 108:
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
                                                                    # BINARY_LEFT_SHIFT
                                                                    rhs = stack.pop()
                                                                    stack.append(stack.pop() << rhs)
                                                                    rhs = None
                                                            else:
                                                                if op == 110:
                                                                    # BINARY_POWER
                                                                    rhs = stack.pop()
                                                                    stack.append(stack.pop() ** rhs)
                                                                    rhs = None
                                                                else:
                                                                    if op == 111:
                                                                        # INPLACE_XOR
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs ^= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                    else:
                                                                        # BUILD_STRING
                                                                        if arg:
                                                                            pieces = stack[-arg:]
                                                                            del stack[-arg:]
                                                                        else:
                                                                            pieces = ()
                                                                        stack.append(''.join(pieces))
                                                                        pieces = None
                                            else:
                                                if op < 152:
                                                    if op < 132:
                                                        if op < 122:
                                                            if op < 117:
                                                                if op == 113:
                                                                    # GET_AWAITABLE
                                                                    stack.append(get_awaitable(stack.pop(), where=arg))
                                                                else:
                                                                    if op == 114:
                                                                        # PREPARE
                                                                        machine.prepare(frame.guest)
                                                                        code = frame.guest.program
                                                                        pc = 0
                                                                    else:
                                                                        if op == 115:
                                                                            # LOAD_FAST_AND_CLEAR
                                                                            stack.append(fast[arg])
                                                                            fast[arg] = NULL
                                                                        else:
                                                                            # NOP
                                                                            pass
                                                            else:
                                                                if op < 119:
                                                                    if op == 117:
                                                                        # END_FOR
                                                                        stack.pop()
                                                                        stack.pop()
                                                                    else:
                                                                        # ITERATOR_POPPED
                                                                        pass
                                                                else:
                                                                    if op == 119:
                                                                        # BINARY_MATRIX_MULTIPLY
                                                                        rhs = stack.pop()
                                                                        stack.append(stack.pop() @ rhs)
                                                                        rhs = None
                                                                    else:
                                                                        if op == 120:
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
                                                            if op < 127:
                                                                if op < 124:
                                                                    if op == 122:
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
                                                                    if op == 124:
                                                                        # INPLACE_MATRIX_MULTIPLY
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs @= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                    else:
                                                                        if op == 125:
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
                                                                if op < 129:
                                                                    if op == 127:
                                                                        # INPLACE_OR
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs |= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                    else:
                                                                        # INPLACE_POWER
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs **= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                else:
                                                                    if op == 129:
                                                                        # INPLACE_TRUE_DIVIDE
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs /= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                    else:
                                                                        if op == 130:
                                                                            # UNARY_POSITIVE
                                                                            stack.append(+stack.pop())
                                                                        else:
                                                                            # UNARY_INVERT
                                                                            stack.append(~stack.pop())
                                                    else:
                                                        if op < 142:
                                                            if op < 137:
                                                                if op < 134:
                                                                    if op == 132:
                                                                        # DELETE_SUBSCR
                                                                        key = stack.pop()
                                                                        del stack.pop()[key]
                                                                        key = None
                                                                    else:
                                                                        # STORE_SLICE
                                                                        stop = stack.pop()
                                                                        start = stack.pop()
                                                                        container = stack.pop()
                                                                        container[start:stop] = stack.pop()
                                                                        container = start = stop = None
                                                                else:
                                                                    if op == 134:
                                                                        # BUILD_SLICE_STEP
                                                                        step = stack.pop()
                                                                        stop = stack.pop()
                                                                        stack.append(slice(stack.pop(), stop, step))
                                                                        stop = step = None
                                                                    else:
                                                                        if op == 135:
                                                                            # BUILD_SET
                                                                            if arg:
                                                                                items = stack[-arg:]
                                                                                del stack[-arg:]
                                                                            else:
                                                                                items = ()
                                                                            stack.append({*items})
                                                                            items = None
                                                                        else:
                                                                            # LOAD_SHOWN_ATTR
                                                                            stack.append(load_shown_attribute(stack.pop(), name=arg))
                                                            else:
                                                                if op < 139:
                                                                    if op == 137:
                                                                        # STORE_SHOWN_ATTR
                                                                        owner = stack.pop()
                                                                        store_shown_attribute(stack.pop(), owner, name=arg, frame=frame)
                                                                        owner = None
                                                                    else:
                                                                        # DELETE_ATTR
                                                                        delattr(stack.pop(), arg)
                                                                else:
                                                                    if op == 139:
                                                                        # LOAD_SUPER_ATTR
                                                                        instance = stack.pop()
                                                                        cls = stack.pop()
                                                                        stack.append(getattr(stack.pop()(cls, instance), arg))
                                                                        cls = instance = None
                                                                    else:
                                                                        if op == 140:
                                                                            # LOAD_SUPER_ATTR_ZERO
                                                                            instance = stack.pop()
                                                                            cls = stack.pop()
                                                                            stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                                            cls = instance = None
                                                                        else:
                                                                            # IMPORT_NAME
                                                                            fromlist = stack.pop()
                                                                            stack.append(import_name(stack.pop(), fromlist, name=arg, frame=frame))
                                                                            fromlist = None
                                                        else:
                                                            if op < 147:
                                                                if op < 144:
                                                                    if op == 142:
                                                                        # LOAD_LOCALS
                                                                        stack.append(frame.names)
                                                                    else:
                                                                        # LOAD_FROM_DICT_OR_GLOBALS
                                                                        stack.append(load_from_dict_or_globals(stack.pop(), name=arg, frame=frame))
                                                                else:
                                                                    if op == 144:
                                                                        # DELETE_NAME
                                                                        delete_name(name=arg, frame=frame)
                                                                    else:
                                                                        if op == 145:
                                                                            # STORE_GLOBAL
                                                                            frame.globals[arg] = stack.pop()
                                                                        else:
                                                                            # DELETE_GLOBAL
                                                                            delete_global(name=arg, frame=frame)
                                                            else:
                                                                if op < 149:
                                                                    if op == 147:
                                                                        # LOAD_BUILD_CLASS
                                                                        stack.append(load_build_class(frame=frame))
                                                                    else:
                                                                        # LOAD_ASSERTION_ERROR
                                                                        stack.append(AssertionError)
                                                                else:
                                                                    if op == 149:
                                                                        # LOAD_COMMON_CONSTANT
                                                                        stack.append(load_common_constant(name=arg))
                                                                    else:
                                                                        if op == 150:
                                                                            # SETUP_ANNOTATIONS
                                                                            setup_annotations(frame=frame)
                                                                        else:
                                                                            # MAKE_CELL
                                                                            make_cell(index=arg, frame=frame)
                                                else:
                                                    if op < 172:
                                                        if op < 162:
                                                            if op < 157:
                                                                if op < 154:
                                                                    if op == 152:
                                                                        # CONVERT_VALUE
                                                                        stack.append(convert_value(stack.pop(), conversion=arg))
                                                                    else:
                                                                        # FORMAT_WITH_SPEC
                                                                        spec = stack.pop()
                                                                        stack.append(format(stack.pop(), spec))
                                                                        spec = None
                                                                else:
                                                                    if op == 154:
                                                                        # FORMAT_VALUE_CONVERTED
                                                                        stack.append(format_converted(stack.pop(), conversion=arg))
                                                                    else:
                                                                        if op == 155:
                                                                            # FORMAT_VALUE_CONVERTED_WITH_SPEC
                                                                            spec = stack.pop()
                                                                            stack.append(format_converted_with_spec(stack.pop(), spec, conversion=arg))
                                                                            spec = None
                                                                        else:
                                                                            # GET_AITER
                                                                            stack.append(get_async_iterator(stack.pop()))
                                                            else:
                                                                if op < 159:
                                                                    if op == 157:
                                                                        # PREP_RERAISE_STAR
                                                                        results = stack.pop()
                                                                        stack.append(prepare_reraise_star(stack.pop(), results))
                                                                        results = None
                                                                    else:
                                                                        # ASYNC_GEN_WRAP
                                                                        stack.append(wrap_async_item(stack.pop()))
                                                                else:
                                                                    if op == 159:
                                                                        # STOPITERATION_ERROR
                                                                        stack.append(stop_iteration_error(stack.pop(), frame=frame))
                                                                    else:
                                                                        if op == 160:
                                                                            # CALL_INTRINSIC_1
                                                                            stack.append(intrinsic_1(stack.pop(), number=arg))
                                                                        else:
                                                                            # CALL_INTRINSIC_2
                                                                            second = stack.pop()
                                                                            stack.append(intrinsic_2(stack.pop(), second, number=arg))
                                                                            second = None
                                                        else:
                                                            if op < 167:
                                                                if op < 164:
                                                                    if op == 162:
                                                                        # DISPLAY
                                                                        stack.append(display(stack.pop()))
                                                                    else:
                                                                        # BUILD_TEMPLATE
                                                                        interpolations = stack.pop()
                                                                        stack.append(build_template(stack.pop(), interpolations))
                                                                        interpolations = None
                                                                else:
                                                                    if op == 164:
                                                                        # BUILD_INTERPOLATION
                                                                        expression = stack.pop()
                                                                        stack.append(build_interpolation(stack.pop(), expression, conversion=arg))
                                                                        expression = None
                                                                    else:
                                                                        if op == 165:
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
                                                                if op < 169:
                                                                    if op == 167:
                                                                        # SET_UPDATE
                                                                        iterable = stack.pop()
                                                                        stack[-arg].update(iterable)
                                                                        iterable = None
                                                                    else:
                                                                        # DICT_UPDATE
                                                                        mapping = stack.pop()
                                                                        stack[-arg].update({**mapping})
                                                                        mapping = None
                                                                else:
                                                                    if op == 169:
                                                                        # LOAD_SUPER_METHOD_NULL_BELOW
                                                                        instance = stack.pop()
                                                                        cls = stack.pop()
                                                                        result = getattr(stack.pop()(cls, instance), arg)
                                                                        stack.append(NULL)
                                                                        stack.append(result)
                                                                        result = cls = instance = None
                                                                    else:
                                                                        if op == 170:
                                                                            # LOAD_SUPER_METHOD_NULL_ABOVE
                                                                            instance = stack.pop()
                                                                            cls = stack.pop()
                                                                            stack.append(getattr(stack.pop()(cls, instance), arg))
                                                                            stack.append(NULL)
                                                                            cls = instance = None
                                                                        else:
                                                                            # LOAD_SUPER_METHOD_ZERO_NULL_BELOW
                                                                            instance = stack.pop()
                                                                            cls = stack.pop()
                                                                            result = load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame)
                                                                            stack.append(NULL)
                                                                            stack.append(result)
                                                                            result = cls = instance = None
                                                    else:
                                                        if op < 182:
                                                            if op < 177:
                                                                if op < 174:
                                                                    if op == 172:
                                                                        # IMPORT_FROM
                                                                        stack.append(import_from(stack[-1], name=arg))
                                                                    else:
                                                                        # IMPORT_STAR
                                                                        import_star(stack.pop(), frame=frame)
                                                                else:
                                                                    if op == 174:
                                                                        # IMPORT_STAR_INTRINSIC
                                                                        stack.append(import_star(stack.pop(), frame=frame))
                                                                    else:
                                                                        if op == 175:
                                                                            # PRINT_EXPR
                                                                            display(stack.pop())
                                                                        else:
                                                                            # DELETE_DEREF
                                                                            index, name = arg
                                                                            delete_cell(fast[index], name=name, frame=frame)
                                                            else:
                                                                if op < 179:
                                                                    if op == 177:
                                                                        # LOAD_CLASSDEREF
                                                                        index, name = arg
                                                                        stack.append(load_class_cell(fast[index], name=name, frame=frame))
                                                                    else:
                                                                        # LOAD_FROM_DICT_OR_DEREF
                                                                        index, name = arg
                                                                        stack.append(load_from_dict_or_cell(stack.pop(), fast[index], name=name, frame=frame))
                                                                else:
                                                                    if op == 179:
                                                                        # SET_FUNCTION_ATTRIBUTE
                                                                        function = stack.pop()
                                                                        stack.append(set_function_attribute(stack.pop(), function, flag=arg))
                                                                        function = None
                                                                    else:
                                                                        if op == 180:
                                                                            # GET_ANEXT
                                                                            stack.append(get_async_next(stack[-1]))
                                                                        else:
                                                                            # MATCH_MAPPING
                                                                            stack.append(match_mapping(stack[-1]))
                                                        else:
                                                            if op < 187:
                                                                if op < 184:
                                                                    if op == 182:
                                                                        # MATCH_KEYS
                                                                        stack.append(match_keys(stack[-2], stack[-1]))
                                                                    else:
                                                                        # CHECK_EG_MATCH
                                                                        kind = stack.pop()
                                                                        stack.extend(exception_group_matches(stack.pop(), kind, thread=thread, frame=frame))
                                                                        kind = None
                                                                else:
                                                                    if op == 184:
                                                                        # BEFORE_ASYNC_WITH
                                                                        stack.extend(enter_async_with(stack.pop()))
                                                                    else:
                                                                        if op == 185:
                                                                            # WITH_EXCEPT_START
                                                                            error = stack[-1]
                                                                            stack.append(stack[-4](type(error), error, error.__traceback__))
                                                                            error = None
                                                                        else:
                                                                            # WITH_EXCEPT_START_ABOVE
                                                                            error = stack[-1]
                                                                            stack.append(stack[-5](type(error), error, error.__traceback__))
                                                                            error = None
                                                            else:
                                                                if op < 190:
                                                                    if op == 187:
                                                                        # LOAD_SPECIAL
                                                                        stack.append(load_special(stack.pop(), name=arg))
                                                                        stack.append(NULL)
                                                                    else:
                                                                        if op == 188:
                                                                            # RAISE_AGAIN
                                                                            error = raised_again(thread)
                                                                            raised_at = pc - 1
                                                                            break
                                                                        else:
                                                                            # RAISE_FROM
                                                                            value = stack.pop()
                                                                            error = raised_from(stack.pop(), value, thread)
                                                                            value = None
                                                                            break
                                                                else:
                                                                    if op == 190:
                                                                        # END_ASYNC_FOR
                                                                        if is_subtype(StopAsyncIteration, type(stack[-1])):
                                                                            del stack[-2:]
                                                                        else:
                                                                            error = stack.pop()
                                                                            raised_at = pc - 1
                                                                            break
                                                                    else:
                                                                        if op == 191:
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

"""The dispatch loop of the stack machine and its twins, made by stackvm.generate: do not edit."""

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

from .frame import BOTTOM

new_object = object.__new__

#: row name -> number the loop dispatches on
NUMBERS = {
    "LOAD_FAST_CHECK": 0,
    "LOAD_CONST": 1,
    "LOAD_FAST": 2,
    "STORE_FAST": 3,
    "JUMP": 4,
    "LOAD_ATTR": 5,
    "POP_JUMP_IF_FALSE": 6,
    "LOAD_FAST_LOAD_FAST": 7,
    "COPY": 8,
    "BINARY_ADD": 9,
    "POP_TOP": 10,
    "BINARY_MULTIPLY": 11,
    "BINARY_SUBSCR": 12,
    "SWAP": 13,
    "INPLACE_ADD": 14,
    "BINARY_SUBTRACT": 15,
    "CALL_ABOVE": 16,
    "POP_JUMP_IF_TRUE": 17,
    "STORE_ATTR": 18,
    "CALL": 19,
    "STORE_SUBSCR": 20,
    "LOAD_GLOBAL_NULL_ABOVE": 21,
    "LOAD_GLOBAL_NULL_BELOW": 22,
    "BINARY_REMAINDER": 23,
    "FOR_ITER": 24,
    "LOAD_GLOBAL": 25,
    "TO_BOOL": 26,
    "LOAD_METHOD_NULL_ABOVE": 27,
    "LOAD_METHOD_NULL_BELOW": 28,
    "RETURN_VALUE": 29,
    "UNPACK_SEQUENCE": 30,
    "POP_JUMP_IF_NONE": 31,
    "POP_JUMP_IF_NOT_NONE": 32,
    "LOAD_DEREF": 33,
    "COMPARE_EQUAL": 34,
    "PUSH_NULL": 35,
    "COMPARE_LESS": 36,
    "STORE_FAST_STORE_FAST": 37,
    "TEST_EQUAL": 38,
    "TEST_LESS": 39,
    "BUILD_TUPLE": 40,
    "COPY_FREE_VARS": 41,
    "INPLACE_SUBTRACT": 42,
    "TEST_LESS_EQUAL": 43,
    "COMPARE_LESS_EQUAL": 44,
    "GET_ITER": 45,
    "STORE_FAST_LOAD_FAST": 46,
    "YIELD_VALUE": 47,
    "BUILD_LIST": 48,
    "COMPARE_GREATER": 49,
    "CONTAINS_OP": 50,
    "BINARY_FLOOR_DIVIDE": 51,
    "TEST_GREATER": 52,
    "LIST_APPEND": 53,
    "BINARY_TRUE_DIVIDE": 54,
    "IS_OP": 55,
    "POP_EXCEPT": 56,
    "STORE_DEREF": 57,
    "YIELD_DELEGATED": 58,
    "MATCH_CLASS": 59,
    "TEST_GREATER_EQUAL": 60,
    "COMPARE_GREATER_EQUAL": 61,
    "BINARY_AND": 62,
    "TEST_NOT_EQUAL": 63,
    "LIST_EXTEND": 64,
    "COMPARE_NOT_EQUAL": 65,
    "PUSH_EXC_INFO": 66,
    "RETURN_CONST": 67,
    "BUILD_MAP": 68,
    "CHECK_EXC_MATCH": 69,
    "RERAISE_LASTI": 70,
    "SET_ADD": 71,
    "BINARY_OR": 72,
    "STORE_NAME": 73,
    "JUMP_IF_FALSE_OR_POP": 74,
    "MATCH_SEQUENCE": 75,
    "UNARY_NEGATIVE": 76,
    "NOT_CONTAINS_OP": 77,
    "GET_LEN": 78,
    "LIST_TO_TUPLE": 79,
    "LOAD_NAME": 80,
    "IS_NOT_OP": 81,
    "DELETE_FAST": 82,
    "MAP_ADD": 83,
    "SEND_KEEP": 84,
    "SEND": 85,
    "MAKE_FUNCTION": 86,
    "RAISE": 87,
    "JUMP_IF_TRUE_OR_POP": 88,
    "KW_NAMES": 89,
    "UNARY_NOT": 90,
    "BEFORE_WITH": 91,
    "RETURN_GENERATOR": 92,
    "GET_YIELD_FROM_ITER": 93,
    "BINARY_RIGHT_SHIFT": 94,
    "RERAISE": 95,
    "UNPACK_EX": 96,
    "DICT_MERGE": 97,
    "DICT_MERGE_ABOVE": 98,
    "FORMAT_SIMPLE": 99,
    "END_SEND": 100,
    "INPLACE_RIGHT_SHIFT": 101,
    "BUILD_SLICE": 102,
    "BINARY_SLICE": 103,
    "CALL_FUNCTION_EX": 104,
    "CALL_FUNCTION_EX_ABOVE": 105,
    "LOAD_SUPER_METHOD_ZERO_NULL_ABOVE": 106,
    "GET_AWAITABLE": 107,
    "BUILD_STRING": 108,
    "BINARY_LEFT_SHIFT": 109,
    "BINARY_POWER": 110,
    "INPLACE_XOR": 111,
    "NOP": 112,
    "ITERATOR_POPPED": 113,
    "SETUP_ANNOTATIONS": 114,
    "DELETE_NAME": 115,
    "DELETE_GLOBAL": 116,
    "MAKE_CELL": 117,
    "RAISE_AGAIN": 118,
    "DELETE_DEREF": 119,
    "LOAD_LOCALS": 120,
    "LOAD_ASSERTION_ERROR": 121,
    "STORE_GLOBAL": 122,
    "PRINT_EXPR": 123,
    "LOAD_BUILD_CLASS": 124,
    "LOAD_COMMON_CONSTANT": 125,
    "IMPORT_STAR": 126,
    "CALL_NAMED": 127,
    "DELETE_ATTR": 128,
    "GET_ANEXT": 129,
    "MATCH_MAPPING": 130,
    "LOAD_FAST_AND_CLEAR": 131,
    "IMPORT_FROM": 132,
    "CALL_KW": 133,
    "END_FOR": 134,
    "UNARY_POSITIVE": 135,
    "UNARY_INVERT": 136,
    "PREPARE": 137,
    "LOAD_CLASSDEREF": 138,
    "MATCH_KEYS": 139,
    "DELETE_SUBSCR": 140,
    "GET_AITER": 141,
    "ASYNC_GEN_WRAP": 142,
    "DISPLAY": 143,
    "BEFORE_ASYNC_WITH": 144,
    "LOAD_SHOWN_ATTR": 145,
    "CONVERT_VALUE": 146,
    "FORMAT_VALUE_CONVERTED": 147,
    "STOPITERATION_ERROR": 148,
    "CALL_INTRINSIC_1": 149,
    "SET_UPDATE": 150,
    "DICT_UPDATE": 151,
    "IMPORT_STAR_INTRINSIC": 152,
    "LOAD_FROM_DICT_OR_GLOBALS": 153,
    "RAISE_FROM": 154,
    "STORE_SHOWN_ATTR": 155,
    "LOAD_FROM_DICT_OR_DEREF": 156,
    "BINARY_MATRIX_MULTIPLY": 157,
    "BINARY_XOR": 158,
    "WITH_EXCEPT_START": 159,
    "WITH_EXCEPT_START_ABOVE": 160,
    "CLEANUP_THROW": 161,
    "INPLACE_AND": 162,
    "INPLACE_FLOOR_DIVIDE": 163,
    "INPLACE_LEFT_SHIFT": 164,
    "INPLACE_MATRIX_MULTIPLY": 165,
    "INPLACE_MULTIPLY": 166,
    "INPLACE_REMAINDER": 167,
    "INPLACE_OR": 168,
    "INPLACE_POWER": 169,
    "INPLACE_TRUE_DIVIDE": 170,
    "BUILD_SET": 171,
    "PREP_RERAISE_STAR": 172,
    "BUILD_TEMPLATE": 173,
    "END_ASYNC_FOR": 174,
    "FORMAT_VALUE_CONVERTED_WITH_SPEC": 175,
    "CALL_INTRINSIC_2": 176,
    "BUILD_INTERPOLATION": 177,
    "IMPORT_NAME": 178,
    "SET_FUNCTION_ATTRIBUTE": 179,
    "CHECK_EG_MATCH": 180,
    "LOAD_SPECIAL": 181,
    "FORMAT_WITH_SPEC": 182,
    "STORE_SLICE": 183,
    "BUILD_INTERPOLATION_WITH_SPEC": 184,
    "BUILD_CONST_KEY_MAP": 185,
    "LOAD_SUPER_ATTR_ZERO": 186,
    "BUILD_SLICE_STEP": 187,
    "LOAD_SUPER_ATTR": 188,
    "LOAD_SUPER_METHOD_ZERO_NULL_BELOW": 189,
    "LOAD_SUPER_METHOD_NULL_ABOVE": 190,
    "LOAD_SUPER_METHOD_NULL_BELOW": 191,
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
                    pc += 1
                    if op < 6:
                        if op < 2:
                            if op == 0:
                                # LOAD_FAST_CHECK
                                index, name = arg
                                value = fast[index]
                                if value is NULL:
                                    raise unbound_local(name)
                                stack.append(value)
                                value = None
                                continue
                            else:
                                # LOAD_CONST
                                stack.append(arg)
                                continue
                        else:
                            if op == 2:
                                # LOAD_FAST
                                stack.append(fast[arg])
                                continue
                            else:
                                if op == 3:
                                    # STORE_FAST
                                    fast[arg] = stack.pop()
                                    continue
                                else:
                                    if op == 4:
                                        # JUMP
                                        pc = arg
                                        continue
                                    else:
                                        # LOAD_ATTR
                                        stack.append(getattr(stack.pop(), arg))
                                        continue
                    else:
                        if op < 20:
                            if op < 10:
                                if op < 8:
                                    if op == 6:
                                        # POP_JUMP_IF_FALSE
                                        value = stack.pop()
                                        if value is False or value is not True and not value:
                                            pc = arg
                                        value = None
                                        continue
                                    else:
                                        # LOAD_FAST_LOAD_FAST
                                        index, second = arg
                                        stack.append(fast[index])
                                        stack.append(fast[second])
                                        continue
                                else:
                                    if op == 8:
                                        # COPY
                                        stack.append(stack[-arg])
                                        continue
                                    else:
                                        # BINARY_ADD
                                        rhs = stack.pop()
                                        stack.append(stack.pop() + rhs)
                                        rhs = None
                                        continue
                            else:
                                if op < 14:
                                    if op < 12:
                                        if op == 10:
                                            # POP_TOP
                                            stack.pop()
                                            continue
                                        else:
                                            # BINARY_MULTIPLY
                                            rhs = stack.pop()
                                            stack.append(stack.pop() * rhs)
                                            rhs = None
                                            continue
                                    else:
                                        if op == 12:
                                            # BINARY_SUBSCR
                                            key = stack.pop()
                                            stack.append(stack.pop()[key])
                                            key = None
                                            continue
                                        else:
                                            # SWAP
                                            stack[-1], stack[-arg] = stack[-arg], stack[-1]
                                            continue
                                else:
                                    if op < 16:
                                        if op == 14:
                                            # INPLACE_ADD
                                            rhs = stack.pop()
                                            lhs = stack.pop()
                                            lhs += rhs
                                            stack.append(lhs)
                                            lhs = rhs = None
                                            continue
                                        else:
                                            # BINARY_SUBTRACT
                                            rhs = stack.pop()
                                            stack.append(stack.pop() - rhs)
                                            rhs = None
                                            continue
                                    else:
                                        if op == 16:
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
                                        else:
                                            if op < 19:
                                                if op == 17:
                                                    # POP_JUMP_IF_TRUE
                                                    value = stack.pop()
                                                    if value is True or value is not False and value:
                                                        pc = arg
                                                    value = None
                                                    continue
                                                else:
                                                    # STORE_ATTR
                                                    owner = stack.pop()
                                                    setattr(owner, arg, stack.pop())
                                                    owner = None
                                                    continue
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
                        else:
                            if op < 30:
                                if op < 25:
                                    if op < 22:
                                        if op == 20:
                                            # STORE_SUBSCR
                                            key = stack.pop()
                                            container = stack.pop()
                                            container[key] = stack.pop()
                                            container = key = None
                                            continue
                                        else:
                                            # LOAD_GLOBAL_NULL_ABOVE
                                            stack.append(frame.globals[arg] if arg in frame.globals else frame.builtin_names[arg] if arg in frame.builtin_names else load_builtin(arg, frame))
                                            stack.append(NULL)
                                            continue
                                    else:
                                        if op < 24:
                                            if op == 22:
                                                # LOAD_GLOBAL_NULL_BELOW
                                                stack.append(NULL)
                                                stack.append(frame.globals[arg] if arg in frame.globals else frame.builtin_names[arg] if arg in frame.builtin_names else load_builtin(arg, frame))
                                                continue
                                            else:
                                                # BINARY_REMAINDER
                                                rhs = stack.pop()
                                                stack.append(stack.pop() % rhs)
                                                rhs = None
                                                continue
                                        else:
                                            # FOR_ITER
                                            value = stack[-1]
                                            if type(value) is GuestGenerator and value.guest.machine is machine:
                                                if value.frame is None:
                                                    stack.pop()
                                                    pc = arg
                                                elif value.running:
                                                    raise ValueError("generator already executing")
                                                else:
                                                    depth = frame.depth + 1
                                                    if depth >= machine.recursion_limit:
                                                        raise RecursionError("maximum recursion depth exceeded")
                                                    frame.pc = pc
                                                    back = frame
                                                    generator = value
                                                    generator.running = generator.started = True
                                                    generator.previous = thread.handling
                                                    thread.handling = generator
                                                    frame = generator.frame
                                                    frame.generator = generator  # only while it runs: a suspended one dies with its last reference
                                                    frame.previous = back
                                                    frame.leave = ITERATE
                                                    if frame.depth != depth:
                                                        frame.depth = depth
                                                        frame.spare = None
                                                    generator = back = None
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
                                            continue
                                else:
                                    if op < 28:
                                        if op == 25:
                                            # LOAD_GLOBAL
                                            stack.append(frame.globals[arg] if arg in frame.globals else frame.builtin_names[arg] if arg in frame.builtin_names else load_builtin(arg, frame))
                                            continue
                                        else:
                                            if op == 26:
                                                # TO_BOOL
                                                stack.append(not not stack.pop())
                                                continue
                                            else:
                                                # LOAD_METHOD_NULL_ABOVE
                                                stack.append(getattr(stack.pop(), arg))
                                                stack.append(NULL)
                                                continue
                                    else:
                                        if op == 28:
                                            # LOAD_METHOD_NULL_BELOW
                                            result = getattr(stack.pop(), arg)
                                            stack.append(NULL)
                                            stack.append(result)
                                            result = None
                                            continue
                                        else:
                                            # RETURN_VALUE
                                            value = stack.pop()
                                            leave = frame.leave
                                            if leave is not None and leave == CONSTRUCT:
                                                if value is not None:
                                                    frame.pc = pc
                                                    frame = left_initializer(frame)
                                                    thread.frame = frame
                                                    stack = frame.stack
                                                    fast = frame.fast
                                                    code = frame.guest.program
                                                    pc = frame.pc
                                                    callee = value  # the call had begun
                                                    raise initializer_returned(value)
                                                value = frame.constructed
                                                frame.constructed = frame.leave = leave = None
                                            if FIRST_DIES_FIRST:
                                                fast.reverse()  # see ``Frame.finish``
                                            if leave is None:
                                                back = frame
                                                frame = thread.frame = back.previous
                                                if getrefcount(frame.spare) == ALONE:  # nobody but `frame` and this loop has it
                                                    back.fast = back.function = back.globals = back.previous = None
                                                else:
                                                    back.leave = LEFT
                                                    back.pc = pc  # who kept the frame may ask for its line
                                                    frame.spare = None
                                                back = None
                                                pc = frame.pc
                                                code = frame.guest.program
                                                stack = frame.stack
                                                fast = frame.fast
                                                stack.append(value)
                                                value = None
                                            else:
                                                frame.leave = LEFT
                                                frame.pc = pc
                                                back = frame.previous
                                                generator = frame.generator
                                                if generator is not None:
                                                    generator.finished(thread)
                                                    generator = None
                                                if leave == EXIT:
                                                    thread.frame = back
                                                    return value
                                                frame = thread.frame = back
                                                back = None
                                                pc = frame.pc
                                                code = frame.guest.program
                                                stack = frame.stack
                                                fast = frame.fast
                                                op, arg = code[pc - 1]
                                                pc = arg
                                                if leave == ITERATE:
                                                    stack.pop()
                                                elif op == NUMBERS["SEND"]:
                                                    stack[-1] = value
                                                else:
                                                    stack.append(value)
                                                value = None
                                            continue
                            else:
                                if op < 50:
                                    if op < 34:
                                        if op < 32:
                                            if op == 30:
                                                # UNPACK_SEQUENCE
                                                stack.extend(reversed(unpack_sequence(stack.pop(), count=arg)))
                                                continue
                                            else:
                                                # POP_JUMP_IF_NONE
                                                if stack.pop() is None:
                                                    pc = arg
                                                continue
                                        else:
                                            if op == 32:
                                                # POP_JUMP_IF_NOT_NONE
                                                if stack.pop() is not None:
                                                    pc = arg
                                                continue
                                            else:
                                                # LOAD_DEREF
                                                index, name = arg
                                                stack.append(load_cell(fast[index], name=name, frame=frame))
                                                continue
                                    else:
                                        if op < 38:
                                            if op < 36:
                                                if op == 34:
                                                    # COMPARE_EQUAL
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() == rhs)
                                                    rhs = None
                                                    continue
                                                else:
                                                    # PUSH_NULL
                                                    stack.append(NULL)
                                                    continue
                                            else:
                                                if op == 36:
                                                    # COMPARE_LESS
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() < rhs)
                                                    rhs = None
                                                    continue
                                                else:
                                                    # STORE_FAST_STORE_FAST
                                                    index, second = arg
                                                    fast[index] = stack.pop()
                                                    fast[second] = stack.pop()
                                                    continue
                                        else:
                                            if op < 42:
                                                if op < 40:
                                                    if op == 38:
                                                        # TEST_EQUAL
                                                        rhs = stack.pop()
                                                        value = stack.pop() == rhs
                                                        rhs = None
                                                        stack.append(not not value)
                                                        value = None
                                                        continue
                                                    else:
                                                        # TEST_LESS
                                                        rhs = stack.pop()
                                                        value = stack.pop() < rhs
                                                        rhs = None
                                                        stack.append(not not value)
                                                        value = None
                                                        continue
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
                                                        continue
                                                    else:
                                                        # COPY_FREE_VARS
                                                        copy_free_vars(count=arg, frame=frame)
                                                        continue
                                            else:
                                                if op < 45:
                                                    if op == 42:
                                                        # INPLACE_SUBTRACT
                                                        rhs = stack.pop()
                                                        lhs = stack.pop()
                                                        lhs -= rhs
                                                        stack.append(lhs)
                                                        lhs = rhs = None
                                                        continue
                                                    else:
                                                        if op == 43:
                                                            # TEST_LESS_EQUAL
                                                            rhs = stack.pop()
                                                            value = stack.pop() <= rhs
                                                            rhs = None
                                                            stack.append(not not value)
                                                            value = None
                                                            continue
                                                        else:
                                                            # COMPARE_LESS_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() <= rhs)
                                                            rhs = None
                                                            continue
                                                else:
                                                    if op < 47:
                                                        if op == 45:
                                                            # GET_ITER
                                                            stack.append(iter(stack.pop()))
                                                            continue
                                                        else:
                                                            # STORE_FAST_LOAD_FAST
                                                            index, second = arg
                                                            fast[index] = stack.pop()
                                                            stack.append(fast[second])
                                                            continue
                                                    else:
                                                        if op == 47:
                                                            # YIELD_VALUE
                                                            value = stack.pop()
                                                            frame.pc = pc
                                                            leave = frame.leave
                                                            back = frame.previous
                                                            generator = frame.generator
                                                            generator.running = False
                                                            thread.handling = generator.previous
                                                            generator.previous = frame.previous = frame.generator = generator = None
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
                                                            continue
                                                        else:
                                                            if op == 48:
                                                                # BUILD_LIST
                                                                if arg:
                                                                    items = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    items = ()
                                                                stack.append([*items])
                                                                items = None
                                                                continue
                                                            else:
                                                                # COMPARE_GREATER
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() > rhs)
                                                                rhs = None
                                                                continue
                                else:
                                    if op < 71:
                                        if op < 61:
                                            if op < 53:
                                                if op == 50:
                                                    # CONTAINS_OP
                                                    container = stack.pop()
                                                    stack.append(stack.pop() in container)
                                                    container = None
                                                    continue
                                                else:
                                                    if op == 51:
                                                        # BINARY_FLOOR_DIVIDE
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() // rhs)
                                                        rhs = None
                                                        continue
                                                    else:
                                                        # TEST_GREATER
                                                        rhs = stack.pop()
                                                        value = stack.pop() > rhs
                                                        rhs = None
                                                        stack.append(not not value)
                                                        value = None
                                                        continue
                                            else:
                                                if op < 56:
                                                    if op == 53:
                                                        # LIST_APPEND
                                                        value = stack.pop()
                                                        stack[-arg].append(value)
                                                        value = None
                                                        continue
                                                    else:
                                                        if op == 54:
                                                            # BINARY_TRUE_DIVIDE
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() / rhs)
                                                            rhs = None
                                                            continue
                                                        else:
                                                            # IS_OP
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() is rhs)
                                                            rhs = None
                                                            continue
                                                else:
                                                    if op >= 59:
                                                        if op == 59:
                                                            # MATCH_CLASS
                                                            names = stack.pop()
                                                            cls = stack.pop()
                                                            stack.append(match_class(stack.pop(), cls, names, count=arg))
                                                            cls = names = None
                                                            continue
                                                        else:
                                                            # TEST_GREATER_EQUAL
                                                            rhs = stack.pop()
                                                            value = stack.pop() >= rhs
                                                            rhs = None
                                                            stack.append(not not value)
                                                            value = None
                                                            continue
                                                    else:
                                                        if op < 58:
                                                            if op == 56:
                                                                # POP_EXCEPT
                                                                thread.handling.error = stack.pop()
                                                                continue
                                                            else:
                                                                # STORE_DEREF
                                                                fast[arg].cell_contents = stack.pop()
                                                                continue
                                                        else:
                                                            # YIELD_DELEGATED
                                                            value = stack.pop()
                                                            frame.pc = pc
                                                            leave = frame.leave
                                                            back = frame.previous
                                                            generator = frame.generator
                                                            generator.running = False
                                                            thread.handling = generator.previous
                                                            generator.previous = frame.previous = frame.generator = generator = None
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
                                                            continue
                                        else:
                                            if op < 64:
                                                if op == 61:
                                                    # COMPARE_GREATER_EQUAL
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() >= rhs)
                                                    rhs = None
                                                    continue
                                                else:
                                                    if op == 62:
                                                        # BINARY_AND
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() & rhs)
                                                        rhs = None
                                                        continue
                                                    else:
                                                        # TEST_NOT_EQUAL
                                                        rhs = stack.pop()
                                                        value = stack.pop() != rhs
                                                        rhs = None
                                                        stack.append(not not value)
                                                        value = None
                                                        continue
                                            else:
                                                if op < 67:
                                                    if op < 66:
                                                        if op == 64:
                                                            # LIST_EXTEND
                                                            iterable = stack.pop()
                                                            stack[-arg] += [*iterable]
                                                            iterable = None
                                                            continue
                                                        else:
                                                            # COMPARE_NOT_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() != rhs)
                                                            rhs = None
                                                            continue
                                                    else:
                                                        # PUSH_EXC_INFO
                                                        value = stack[-1]
                                                        thread.handling.error, value = (value, thread.handling.error)
                                                        under1 = stack.pop()
                                                        stack.append(value)
                                                        stack.append(under1)
                                                        under1 = value = None
                                                        continue
                                                else:
                                                    if op != 67:
                                                        if op == 68:
                                                            # BUILD_MAP
                                                            if arg:
                                                                items = stack[-arg:]
                                                                del stack[-arg:]
                                                            else:
                                                                items = ()
                                                            stack.append(dict(zip(items[::2], items[1::2], strict=True)))
                                                            items = None
                                                            continue
                                                        else:
                                                            if op == 69:
                                                                # CHECK_EXC_MATCH
                                                                kind = stack.pop()
                                                                stack.append(exception_matches(stack[-1], kind))
                                                                kind = None
                                                                continue
                                                            else:
                                                                # RERAISE_LASTI
                                                                error = stack.pop()
                                                                raised_at = stack[-arg]
                                                                break
                                                    else:
                                                        # RETURN_CONST
                                                        value = arg
                                                        leave = frame.leave
                                                        if leave is not None and leave == CONSTRUCT:
                                                            if value is not None:
                                                                frame.pc = pc
                                                                frame = left_initializer(frame)
                                                                thread.frame = frame
                                                                stack = frame.stack
                                                                fast = frame.fast
                                                                code = frame.guest.program
                                                                pc = frame.pc
                                                                callee = value  # the call had begun
                                                                raise initializer_returned(value)
                                                            value = frame.constructed
                                                            frame.constructed = frame.leave = leave = None
                                                        if FIRST_DIES_FIRST:
                                                            fast.reverse()  # see ``Frame.finish``
                                                        if leave is None:
                                                            back = frame
                                                            frame = thread.frame = back.previous
                                                            if getrefcount(frame.spare) == ALONE:  # nobody but `frame` and this loop has it
                                                                back.fast = back.function = back.globals = back.previous = None
                                                            else:
                                                                back.leave = LEFT
                                                                back.pc = pc  # who kept the frame may ask for its line
                                                                frame.spare = None
                                                            back = None
                                                            pc = frame.pc
                                                            code = frame.guest.program
                                                            stack = frame.stack
                                                            fast = frame.fast
                                                            stack.append(value)
                                                            value = None
                                                        else:
                                                            frame.leave = LEFT
                                                            frame.pc = pc
                                                            back = frame.previous
                                                            generator = frame.generator
                                                            if generator is not None:
                                                                generator.finished(thread)
                                                                generator = None
                                                            if leave == EXIT:
                                                                thread.frame = back
                                                                return value
                                                            frame = thread.frame = back
                                                            back = None
                                                            pc = frame.pc
                                                            code = frame.guest.program
                                                            stack = frame.stack
                                                            fast = frame.fast
                                                            op, arg = code[pc - 1]
                                                            pc = arg
                                                            if leave == ITERATE:
                                                                stack.pop()
                                                            elif op == NUMBERS["SEND"]:
                                                                stack[-1] = value
                                                            else:
                                                                stack.append(value)
                                                            value = None
                                                        continue
                                    else:
                                        if op < 93:
                                            if op < 82:
                                                if op < 76:
                                                    if op < 73:
                                                        if op == 71:
                                                            # SET_ADD
                                                            value = stack.pop()
                                                            stack[-arg].add(value)
                                                            value = None
                                                            continue
                                                        else:
                                                            # BINARY_OR
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() | rhs)
                                                            rhs = None
                                                            continue
                                                    else:
                                                        if op == 73:
                                                            # STORE_NAME
                                                            frame.names[arg] = stack.pop()
                                                            continue
                                                        else:
                                                            if op == 74:
                                                                # JUMP_IF_FALSE_OR_POP
                                                                if stack[-1]:
                                                                    stack.pop()
                                                                else:
                                                                    pc = arg
                                                                continue
                                                            else:
                                                                # MATCH_SEQUENCE
                                                                stack.append(match_sequence(stack[-1]))
                                                                continue
                                                else:
                                                    if op < 79:
                                                        if op == 76:
                                                            # UNARY_NEGATIVE
                                                            stack.append(-stack.pop())
                                                            continue
                                                        else:
                                                            if op == 77:
                                                                # NOT_CONTAINS_OP
                                                                container = stack.pop()
                                                                stack.append(stack.pop() not in container)
                                                                container = None
                                                                continue
                                                            else:
                                                                # GET_LEN
                                                                stack.append(len(stack[-1]))
                                                                continue
                                                    else:
                                                        if op == 79:
                                                            # LIST_TO_TUPLE
                                                            stack.append(tuple(stack.pop()))
                                                            continue
                                                        else:
                                                            if op == 80:
                                                                # LOAD_NAME
                                                                stack.append(load_name(name=arg, frame=frame))
                                                                continue
                                                            else:
                                                                # IS_NOT_OP
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() is not rhs)
                                                                rhs = None
                                                                continue
                                            else:
                                                if op < 86:
                                                    if op < 85:
                                                        if op < 84:
                                                            if op == 82:
                                                                # DELETE_FAST
                                                                index, name = arg
                                                                if fast[index] is NULL:
                                                                    raise unbound_local(name)
                                                                fast[index] = NULL
                                                                continue
                                                            else:
                                                                # MAP_ADD
                                                                value = stack.pop()
                                                                key = stack.pop()
                                                                stack[-arg][key] = value
                                                                key = value = None
                                                                continue
                                                        else:
                                                            # SEND_KEEP
                                                            value = stack.pop()
                                                            callee = stack[-1]
                                                            kind = type(callee)
                                                            if (
                                                                (kind is GuestGenerator or kind is GuestCoroutine or kind is GuestIterableCoroutine)
                                                                and callee.frame is not None
                                                                and not callee.running
                                                                and (value is None or callee.started)
                                                                and callee.guest.machine is machine
                                                            ):
                                                                depth = frame.depth + 1
                                                                if depth >= machine.recursion_limit:
                                                                    raise RecursionError("maximum recursion depth exceeded")
                                                                frame.pc = pc
                                                                back = frame
                                                                generator = callee
                                                                generator.running = generator.started = True
                                                                generator.previous = thread.handling
                                                                thread.handling = generator
                                                                frame = generator.frame
                                                                frame.generator = generator  # only while it runs: a suspended one dies with its last reference
                                                                frame.previous = back
                                                                frame.leave = SEND
                                                                if frame.depth != depth:
                                                                    frame.depth = depth
                                                                    frame.spare = None
                                                                generator = back = None
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
                                                            callee = value = kind = None
                                                            continue
                                                    else:
                                                        # SEND
                                                        value = stack.pop()
                                                        callee = stack[-1]
                                                        kind = type(callee)
                                                        if (
                                                            (kind is GuestGenerator or kind is GuestCoroutine or kind is GuestIterableCoroutine)
                                                            and callee.frame is not None
                                                            and not callee.running
                                                            and (value is None or callee.started)
                                                            and callee.guest.machine is machine
                                                        ):
                                                            depth = frame.depth + 1
                                                            if depth >= machine.recursion_limit:
                                                                raise RecursionError("maximum recursion depth exceeded")
                                                            frame.pc = pc
                                                            back = frame
                                                            generator = callee
                                                            generator.running = generator.started = True
                                                            generator.previous = thread.handling
                                                            thread.handling = generator
                                                            frame = generator.frame
                                                            frame.generator = generator  # only while it runs: a suspended one dies with its last reference
                                                            frame.previous = back
                                                            frame.leave = SEND
                                                            if frame.depth != depth:
                                                                frame.depth = depth
                                                                frame.spare = None
                                                            generator = back = None
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
                                                        callee = value = kind = None
                                                        continue
                                                else:
                                                    if op < 90:
                                                        if op < 88:
                                                            if op == 86:
                                                                # MAKE_FUNCTION
                                                                count, flags = arg
                                                                if count:
                                                                    parts = stack[-count:]
                                                                    del stack[-count:]
                                                                else:
                                                                    parts = ()
                                                                stack.append(make_function(*parts, flags=flags, frame=frame))
                                                                parts = None
                                                                continue
                                                            else:
                                                                # RAISE
                                                                error = raised(stack.pop(), thread)
                                                                break
                                                        else:
                                                            if op == 88:
                                                                # JUMP_IF_TRUE_OR_POP
                                                                if stack[-1]:
                                                                    pc = arg
                                                                else:
                                                                    stack.pop()
                                                                continue
                                                            else:
                                                                # KW_NAMES
                                                                keywords = arg
                                                                continue
                                                    else:
                                                        if op < 92:
                                                            if op == 90:
                                                                # UNARY_NOT
                                                                stack.append(not stack.pop())
                                                                continue
                                                            else:
                                                                # BEFORE_WITH
                                                                stack.extend(enter_with(stack.pop()))
                                                                continue
                                                        else:
                                                            # RETURN_GENERATOR
                                                            frame.pc = pc
                                                            leave = frame.leave
                                                            back = frame.previous
                                                            if back is not None:
                                                                back.spare = None  # the frame is the generator's from now on
                                                            value = make_generator(frame)
                                                            if leave == CONSTRUCT:
                                                                frame.constructed = None
                                                                frame = back
                                                                back = None
                                                                thread.frame = frame
                                                                stack = frame.stack
                                                                fast = frame.fast
                                                                code = frame.guest.program
                                                                pc = frame.pc
                                                                callee = value  # the call had begun
                                                                raise initializer_returned(value)
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
                                                            continue
                                        else:
                                            if op < 124:
                                                if op < 104:
                                                    if op < 98:
                                                        if op < 95:
                                                            if op == 93:
                                                                # GET_YIELD_FROM_ITER
                                                                stack.append(get_yield_from_iterator(stack.pop(), frame=frame))
                                                                continue
                                                            else:
                                                                # BINARY_RIGHT_SHIFT
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() >> rhs)
                                                                rhs = None
                                                                continue
                                                        else:
                                                            if op == 95:
                                                                # RERAISE
                                                                error = stack.pop()
                                                                raised_at = pc - 1
                                                                break
                                                            else:
                                                                if op == 96:
                                                                    # UNPACK_EX
                                                                    before, after = arg
                                                                    stack.extend(reversed(unpack_ex(stack.pop(), before=before, after=after)))
                                                                    continue
                                                                else:
                                                                    # DICT_MERGE
                                                                    mapping = stack.pop()
                                                                    dict_merge(stack[-arg], mapping, stack[-arg - 2])
                                                                    mapping = None
                                                                    continue
                                                    else:
                                                        if op < 101:
                                                            if op == 98:
                                                                # DICT_MERGE_ABOVE
                                                                mapping = stack.pop()
                                                                dict_merge(stack[-arg], mapping, stack[-arg - 3])
                                                                mapping = None
                                                                continue
                                                            else:
                                                                if op == 99:
                                                                    # FORMAT_SIMPLE
                                                                    stack.append(format(stack.pop()))
                                                                    continue
                                                                else:
                                                                    # END_SEND
                                                                    under0 = stack.pop()
                                                                    under1 = stack.pop()
                                                                    stack.append(under0)
                                                                    under1 = under0 = None
                                                                    continue
                                                        else:
                                                            if op == 101:
                                                                # INPLACE_RIGHT_SHIFT
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs >>= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                                                continue
                                                            else:
                                                                if op == 102:
                                                                    # BUILD_SLICE
                                                                    stop = stack.pop()
                                                                    stack.append(slice(stack.pop(), stop))
                                                                    stop = None
                                                                    continue
                                                                else:
                                                                    # BINARY_SLICE
                                                                    stop = stack.pop()
                                                                    start = stack.pop()
                                                                    stack.append(stack.pop()[start:stop])
                                                                    start = stop = None
                                                                    continue
                                                else:
                                                    if op < 109:
                                                        if op < 106:
                                                            if op == 104:
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
                                                                continue
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
                                                                continue
                                                        else:
                                                            if op == 106:
                                                                # LOAD_SUPER_METHOD_ZERO_NULL_ABOVE
                                                                instance = stack.pop()
                                                                cls = stack.pop()
                                                                stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                                stack.append(NULL)
                                                                cls = instance = None
                                                                continue
                                                            else:
                                                                if op == 107:
                                                                    # GET_AWAITABLE
                                                                    stack.append(get_awaitable(stack.pop(), where=arg))
                                                                    continue
                                                                else:
                                                                    # BUILD_STRING
                                                                    if arg:
                                                                        pieces = stack[-arg:]
                                                                        del stack[-arg:]
                                                                    else:
                                                                        pieces = ()
                                                                    stack.append(''.join(pieces))
                                                                    pieces = None
                                                                    continue
                                                    else:
                                                        if op < 115:
                                                            if op < 111:
                                                                if op == 109:
                                                                    # BINARY_LEFT_SHIFT
                                                                    rhs = stack.pop()
                                                                    stack.append(stack.pop() << rhs)
                                                                    rhs = None
                                                                    continue
                                                                else:
                                                                    # BINARY_POWER
                                                                    rhs = stack.pop()
                                                                    stack.append(stack.pop() ** rhs)
                                                                    rhs = None
                                                                    continue
                                                            else:
                                                                if op == 111:
                                                                    # INPLACE_XOR
                                                                    rhs = stack.pop()
                                                                    lhs = stack.pop()
                                                                    lhs ^= rhs
                                                                    stack.append(lhs)
                                                                    lhs = rhs = None
                                                                    continue
                                                                else:
                                                                    if op == 112:
                                                                        # NOP
                                                                        continue
                                                                    else:
                                                                        if op == 113:
                                                                            # ITERATOR_POPPED
                                                                            continue
                                                                        else:
                                                                            # SETUP_ANNOTATIONS
                                                                            setup_annotations(frame=frame)
                                                                            continue
                                                        else:
                                                            if op < 119:
                                                                if op < 117:
                                                                    if op == 115:
                                                                        # DELETE_NAME
                                                                        delete_name(name=arg, frame=frame)
                                                                        continue
                                                                    else:
                                                                        # DELETE_GLOBAL
                                                                        delete_global(name=arg, frame=frame)
                                                                        continue
                                                                else:
                                                                    if op == 117:
                                                                        # MAKE_CELL
                                                                        make_cell(index=arg, frame=frame)
                                                                        continue
                                                                    else:
                                                                        # RAISE_AGAIN
                                                                        error = raised_again(thread)
                                                                        raised_at = pc - 1
                                                                        break
                                                            else:
                                                                if op < 121:
                                                                    if op == 119:
                                                                        # DELETE_DEREF
                                                                        index, name = arg
                                                                        delete_cell(fast[index], name=name, frame=frame)
                                                                        continue
                                                                    else:
                                                                        # LOAD_LOCALS
                                                                        stack.append(frame.names)
                                                                        continue
                                                                else:
                                                                    if op == 121:
                                                                        # LOAD_ASSERTION_ERROR
                                                                        stack.append(AssertionError)
                                                                        continue
                                                                    else:
                                                                        if op == 122:
                                                                            # STORE_GLOBAL
                                                                            frame.globals[arg] = stack.pop()
                                                                            continue
                                                                        else:
                                                                            # PRINT_EXPR
                                                                            display(stack.pop())
                                                                            continue
                                            else:
                                                if op < 156:
                                                    if op < 138:
                                                        if op < 131:
                                                            if op < 127:
                                                                if op == 124:
                                                                    # LOAD_BUILD_CLASS
                                                                    stack.append(load_build_class(frame=frame))
                                                                    continue
                                                                else:
                                                                    if op == 125:
                                                                        # LOAD_COMMON_CONSTANT
                                                                        stack.append(load_common_constant(name=arg))
                                                                        continue
                                                                    else:
                                                                        # IMPORT_STAR
                                                                        import_star(stack.pop(), frame=frame)
                                                                        continue
                                                            else:
                                                                if op != 127:
                                                                    if op == 128:
                                                                        # DELETE_ATTR
                                                                        delattr(stack.pop(), arg)
                                                                        continue
                                                                    else:
                                                                        if op == 129:
                                                                            # GET_ANEXT
                                                                            stack.append(get_async_next(stack[-1]))
                                                                            continue
                                                                        else:
                                                                            # MATCH_MAPPING
                                                                            stack.append(match_mapping(stack[-1]))
                                                                            continue
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
                                                                    frame.pc = pc
                                                                    value = begin_named(machine, thread, frame, callee, args, keywords)
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
                                                                    continue
                                                        else:
                                                            if op >= 134:
                                                                if op < 136:
                                                                    if op == 134:
                                                                        # END_FOR
                                                                        stack.pop()
                                                                        stack.pop()
                                                                        continue
                                                                    else:
                                                                        # UNARY_POSITIVE
                                                                        stack.append(+stack.pop())
                                                                        continue
                                                                else:
                                                                    if op == 136:
                                                                        # UNARY_INVERT
                                                                        stack.append(~stack.pop())
                                                                        continue
                                                                    else:
                                                                        # PREPARE
                                                                        machine.prepare(frame.guest)
                                                                        code = frame.guest.program
                                                                        pc = 0
                                                                        continue
                                                            else:
                                                                if op < 133:
                                                                    if op == 131:
                                                                        # LOAD_FAST_AND_CLEAR
                                                                        stack.append(fast[arg])
                                                                        fast[arg] = NULL
                                                                        continue
                                                                    else:
                                                                        # IMPORT_FROM
                                                                        stack.append(import_from(stack[-1], name=arg))
                                                                        continue
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
                                                                    frame.pc = pc
                                                                    value = begin_named(machine, thread, frame, callee, args, keywords)
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
                                                                    continue
                                                    else:
                                                        if op < 147:
                                                            if op < 142:
                                                                if op < 140:
                                                                    if op == 138:
                                                                        # LOAD_CLASSDEREF
                                                                        index, name = arg
                                                                        stack.append(load_class_cell(fast[index], name=name, frame=frame))
                                                                        continue
                                                                    else:
                                                                        # MATCH_KEYS
                                                                        stack.append(match_keys(stack[-2], stack[-1]))
                                                                        continue
                                                                else:
                                                                    if op == 140:
                                                                        # DELETE_SUBSCR
                                                                        key = stack.pop()
                                                                        del stack.pop()[key]
                                                                        key = None
                                                                        continue
                                                                    else:
                                                                        # GET_AITER
                                                                        stack.append(get_async_iterator(stack.pop()))
                                                                        continue
                                                            else:
                                                                if op < 144:
                                                                    if op == 142:
                                                                        # ASYNC_GEN_WRAP
                                                                        stack.append(wrap_async_item(stack.pop()))
                                                                        continue
                                                                    else:
                                                                        # DISPLAY
                                                                        stack.append(display(stack.pop()))
                                                                        continue
                                                                else:
                                                                    if op == 144:
                                                                        # BEFORE_ASYNC_WITH
                                                                        stack.extend(enter_async_with(stack.pop()))
                                                                        continue
                                                                    else:
                                                                        if op == 145:
                                                                            # LOAD_SHOWN_ATTR
                                                                            stack.append(load_shown_attribute(stack.pop(), name=arg))
                                                                            continue
                                                                        else:
                                                                            # CONVERT_VALUE
                                                                            stack.append(convert_value(stack.pop(), conversion=arg))
                                                                            continue
                                                        else:
                                                            if op < 151:
                                                                if op < 149:
                                                                    if op == 147:
                                                                        # FORMAT_VALUE_CONVERTED
                                                                        stack.append(format_converted(stack.pop(), conversion=arg))
                                                                        continue
                                                                    else:
                                                                        # STOPITERATION_ERROR
                                                                        stack.append(stop_iteration_error(stack.pop(), frame=frame))
                                                                        continue
                                                                else:
                                                                    if op == 149:
                                                                        # CALL_INTRINSIC_1
                                                                        stack.append(intrinsic_1(stack.pop(), number=arg))
                                                                        continue
                                                                    else:
                                                                        # SET_UPDATE
                                                                        iterable = stack.pop()
                                                                        stack[-arg].update(iterable)
                                                                        iterable = None
                                                                        continue
                                                            else:
                                                                if op < 153:
                                                                    if op == 151:
                                                                        # DICT_UPDATE
                                                                        mapping = stack.pop()
                                                                        stack[-arg].update({**mapping})
                                                                        mapping = None
                                                                        continue
                                                                    else:
                                                                        # IMPORT_STAR_INTRINSIC
                                                                        stack.append(import_star(stack.pop(), frame=frame))
                                                                        continue
                                                                else:
                                                                    if op == 153:
                                                                        # LOAD_FROM_DICT_OR_GLOBALS
                                                                        stack.append(load_from_dict_or_globals(stack.pop(), name=arg, frame=frame))
                                                                        continue
                                                                    else:
                                                                        if op == 154:
                                                                            # RAISE_FROM
                                                                            value = stack.pop()
                                                                            error = raised_from(stack.pop(), value, thread)
                                                                            value = None
                                                                            break
                                                                        else:
                                                                            # STORE_SHOWN_ATTR
                                                                            owner = stack.pop()
                                                                            store_shown_attribute(stack.pop(), owner, name=arg, frame=frame)
                                                                            owner = None
                                                                            continue
                                                else:
                                                    if op < 174:
                                                        if op < 165:
                                                            if op < 160:
                                                                if op < 158:
                                                                    if op == 156:
                                                                        # LOAD_FROM_DICT_OR_DEREF
                                                                        index, name = arg
                                                                        stack.append(load_from_dict_or_cell(stack.pop(), fast[index], name=name, frame=frame))
                                                                        continue
                                                                    else:
                                                                        # BINARY_MATRIX_MULTIPLY
                                                                        rhs = stack.pop()
                                                                        stack.append(stack.pop() @ rhs)
                                                                        rhs = None
                                                                        continue
                                                                else:
                                                                    if op == 158:
                                                                        # BINARY_XOR
                                                                        rhs = stack.pop()
                                                                        stack.append(stack.pop() ^ rhs)
                                                                        rhs = None
                                                                        continue
                                                                    else:
                                                                        # WITH_EXCEPT_START
                                                                        error = stack[-1]
                                                                        stack.append(stack[-4](type(error), error, error.__traceback__))
                                                                        error = None
                                                                        continue
                                                            else:
                                                                if op < 162:
                                                                    if op == 160:
                                                                        # WITH_EXCEPT_START_ABOVE
                                                                        error = stack[-1]
                                                                        stack.append(stack[-5](type(error), error, error.__traceback__))
                                                                        error = None
                                                                        continue
                                                                    else:
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
                                                                        continue
                                                                else:
                                                                    if op == 162:
                                                                        # INPLACE_AND
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs &= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        if op == 163:
                                                                            # INPLACE_FLOOR_DIVIDE
                                                                            rhs = stack.pop()
                                                                            lhs = stack.pop()
                                                                            lhs //= rhs
                                                                            stack.append(lhs)
                                                                            lhs = rhs = None
                                                                            continue
                                                                        else:
                                                                            # INPLACE_LEFT_SHIFT
                                                                            rhs = stack.pop()
                                                                            lhs = stack.pop()
                                                                            lhs <<= rhs
                                                                            stack.append(lhs)
                                                                            lhs = rhs = None
                                                                            continue
                                                        else:
                                                            if op < 169:
                                                                if op < 167:
                                                                    if op == 165:
                                                                        # INPLACE_MATRIX_MULTIPLY
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs @= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        # INPLACE_MULTIPLY
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs *= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                else:
                                                                    if op == 167:
                                                                        # INPLACE_REMAINDER
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs %= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        # INPLACE_OR
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs |= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                            else:
                                                                if op < 171:
                                                                    if op == 169:
                                                                        # INPLACE_POWER
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs **= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        # INPLACE_TRUE_DIVIDE
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs /= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                else:
                                                                    if op == 171:
                                                                        # BUILD_SET
                                                                        if arg:
                                                                            items = stack[-arg:]
                                                                            del stack[-arg:]
                                                                        else:
                                                                            items = ()
                                                                        value = {*items}
                                                                        if items:
                                                                            items.reverse()  # it dies from its end
                                                                        stack.append(value)
                                                                        value = items = None
                                                                        continue
                                                                    else:
                                                                        if op == 172:
                                                                            # PREP_RERAISE_STAR
                                                                            results = stack.pop()
                                                                            stack.append(prepare_reraise_star(stack.pop(), results))
                                                                            results = None
                                                                            continue
                                                                        else:
                                                                            # BUILD_TEMPLATE
                                                                            interpolations = stack.pop()
                                                                            stack.append(build_template(stack.pop(), interpolations))
                                                                            interpolations = None
                                                                            continue
                                                    else:
                                                        if op < 183:
                                                            if op < 178:
                                                                if op < 176:
                                                                    if op == 174:
                                                                        # END_ASYNC_FOR
                                                                        if is_subtype(StopAsyncIteration, type(stack[-1])):
                                                                            del stack[-2:]
                                                                        else:
                                                                            error = stack.pop()
                                                                            raised_at = pc - 1
                                                                            break
                                                                        continue
                                                                    else:
                                                                        # FORMAT_VALUE_CONVERTED_WITH_SPEC
                                                                        spec = stack.pop()
                                                                        stack.append(format_converted_with_spec(stack.pop(), spec, conversion=arg))
                                                                        spec = None
                                                                        continue
                                                                else:
                                                                    if op == 176:
                                                                        # CALL_INTRINSIC_2
                                                                        second = stack.pop()
                                                                        stack.append(intrinsic_2(stack.pop(), second, number=arg))
                                                                        second = None
                                                                        continue
                                                                    else:
                                                                        # BUILD_INTERPOLATION
                                                                        expression = stack.pop()
                                                                        stack.append(build_interpolation(stack.pop(), expression, conversion=arg))
                                                                        expression = None
                                                                        continue
                                                            else:
                                                                if op < 180:
                                                                    if op == 178:
                                                                        # IMPORT_NAME
                                                                        fromlist = stack.pop()
                                                                        stack.append(import_name(stack.pop(), fromlist, name=arg, frame=frame))
                                                                        fromlist = None
                                                                        continue
                                                                    else:
                                                                        # SET_FUNCTION_ATTRIBUTE
                                                                        function = stack.pop()
                                                                        stack.append(set_function_attribute(stack.pop(), function, flag=arg, frame=frame))
                                                                        function = None
                                                                        continue
                                                                else:
                                                                    if op == 180:
                                                                        # CHECK_EG_MATCH
                                                                        kind = stack.pop()
                                                                        stack.extend(exception_group_matches(stack.pop(), kind, thread=thread, frame=frame))
                                                                        kind = None
                                                                        continue
                                                                    else:
                                                                        if op == 181:
                                                                            # LOAD_SPECIAL
                                                                            stack.append(load_special(stack.pop(), name=arg))
                                                                            stack.append(NULL)
                                                                            continue
                                                                        else:
                                                                            # FORMAT_WITH_SPEC
                                                                            spec = stack.pop()
                                                                            stack.append(format(stack.pop(), spec))
                                                                            spec = None
                                                                            continue
                                                        else:
                                                            if op < 188:
                                                                if op < 185:
                                                                    if op == 183:
                                                                        # STORE_SLICE
                                                                        stop = stack.pop()
                                                                        start = stack.pop()
                                                                        container = stack.pop()
                                                                        container[start:stop] = stack.pop()
                                                                        container = start = stop = None
                                                                        continue
                                                                    else:
                                                                        # BUILD_INTERPOLATION_WITH_SPEC
                                                                        spec = stack.pop()
                                                                        expression = stack.pop()
                                                                        stack.append(build_interpolation_with_spec(stack.pop(), expression, spec, conversion=arg))
                                                                        expression = spec = None
                                                                        continue
                                                                else:
                                                                    if op == 185:
                                                                        # BUILD_CONST_KEY_MAP
                                                                        keys = stack.pop()
                                                                        if arg:
                                                                            values = stack[-arg:]
                                                                            del stack[-arg:]
                                                                        else:
                                                                            values = ()
                                                                        stack.append(dict(zip(keys, values, strict=True)))
                                                                        values = keys = None
                                                                        continue
                                                                    else:
                                                                        if op == 186:
                                                                            # LOAD_SUPER_ATTR_ZERO
                                                                            instance = stack.pop()
                                                                            cls = stack.pop()
                                                                            stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                                            cls = instance = None
                                                                            continue
                                                                        else:
                                                                            # BUILD_SLICE_STEP
                                                                            step = stack.pop()
                                                                            stop = stack.pop()
                                                                            stack.append(slice(stack.pop(), stop, step))
                                                                            stop = step = None
                                                                            continue
                                                            else:
                                                                if op < 190:
                                                                    if op == 188:
                                                                        # LOAD_SUPER_ATTR
                                                                        instance = stack.pop()
                                                                        cls = stack.pop()
                                                                        stack.append(getattr(stack.pop()(cls, instance), arg))
                                                                        cls = instance = None
                                                                        continue
                                                                    else:
                                                                        # LOAD_SUPER_METHOD_ZERO_NULL_BELOW
                                                                        instance = stack.pop()
                                                                        cls = stack.pop()
                                                                        result = load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame)
                                                                        stack.append(NULL)
                                                                        stack.append(result)
                                                                        result = cls = instance = None
                                                                        continue
                                                                else:
                                                                    if op == 190:
                                                                        # LOAD_SUPER_METHOD_NULL_ABOVE
                                                                        instance = stack.pop()
                                                                        cls = stack.pop()
                                                                        stack.append(getattr(stack.pop()(cls, instance), arg))
                                                                        stack.append(NULL)
                                                                        cls = instance = None
                                                                        continue
                                                                    else:
                                                                        if op == 191:
                                                                            # LOAD_SUPER_METHOD_NULL_BELOW
                                                                            instance = stack.pop()
                                                                            cls = stack.pop()
                                                                            result = getattr(stack.pop()(cls, instance), arg)
                                                                            stack.append(NULL)
                                                                            stack.append(result)
                                                                            result = cls = instance = None
                                                                            continue
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
                                                                            continue
                    if kind is FunctionType:
                        try:
                            guest = callee.__code__.co_consts[0]
                        except IndexError:
                            guest = None
                        if (
                            type(guest) is GuestCode
                            and guest.machine is machine
                            and (guest.positional == len(args) or add_defaults(callee, guest.positional - len(args), args))
                        ):
                            code = guest.program  # first: while another thread prepares it, the tail may be longer already
                            args += guest.tail
                            frame.pc = pc
                            back = frame.spare
                            if back is None:
                                back = machine.spare_frame(frame)
                            back.guest = guest
                            back.fast = fast = args
                            back.globals = callee.__globals__
                            back.function = callee
                            back.previous = frame
                            back.stack = stack = [*BOTTOM]
                            frame = thread.frame = back
                            pc = 0
                            args = callee = None
                            continue
                    elif kind is type and callee not in PLAIN_TYPES:
                        value = initializer(machine, callee, args)
                        if value is not None:
                            args.insert(0, new_object(callee))
                            callee = value
                            value = args[0]
                            guest = callee.__code__.co_consts[0]
                            code = guest.program
                            args += guest.tail
                            frame.pc = pc
                            back = frame.spare
                            if back is None:
                                back = machine.spare_frame(frame)
                            back.guest = guest
                            back.fast = fast = args
                            back.globals = callee.__globals__
                            back.function = callee
                            back.previous = frame
                            back.stack = stack = [*BOTTOM]
                            frame = thread.frame = back
                            pc = 0
                            args = callee = None
                            frame.leave = CONSTRUCT
                            frame.constructed = value
                            value = None
                            continue
                    elif kind is type or kind is BuiltinFunctionType and callee not in SPECIAL_FUNCTIONS:
                        value = callee(*args)
                        if FIRST_DIES_FIRST:
                            args.reverse()  # a list dies from its end, CPython's arguments die from the first
                        else:
                            args = None
                        callee = args = None
                        stack.append(value)
                        value = None
                        continue
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
        callee = args = back = cls = container = expression = fromlist = function = generator = guest = instance = interpolations = items = iterable = key = keys = keywords = kind = kwargs = leave = lhs = mapping = names = owner = parts = pieces = result = results = rhs = second = spec = start = step = stop = under0 = under1 = value = values = None
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
                    frame.guest.counts[pc] += 1
                    pc += 1
                    if op < 6:
                        if op < 2:
                            if op == 0:
                                # LOAD_FAST_CHECK
                                index, name = arg
                                value = fast[index]
                                if value is NULL:
                                    raise unbound_local(name)
                                stack.append(value)
                                value = None
                                continue
                            else:
                                # LOAD_CONST
                                stack.append(arg)
                                continue
                        else:
                            if op == 2:
                                # LOAD_FAST
                                stack.append(fast[arg])
                                continue
                            else:
                                if op == 3:
                                    # STORE_FAST
                                    fast[arg] = stack.pop()
                                    continue
                                else:
                                    if op == 4:
                                        # JUMP
                                        pc = arg
                                        continue
                                    else:
                                        # LOAD_ATTR
                                        stack.append(getattr(stack.pop(), arg))
                                        continue
                    else:
                        if op < 20:
                            if op < 10:
                                if op < 8:
                                    if op == 6:
                                        # POP_JUMP_IF_FALSE
                                        value = stack.pop()
                                        if value is False or value is not True and not value:
                                            pc = arg
                                        value = None
                                        continue
                                    else:
                                        # LOAD_FAST_LOAD_FAST
                                        index, second = arg
                                        stack.append(fast[index])
                                        stack.append(fast[second])
                                        continue
                                else:
                                    if op == 8:
                                        # COPY
                                        stack.append(stack[-arg])
                                        continue
                                    else:
                                        # BINARY_ADD
                                        rhs = stack.pop()
                                        stack.append(stack.pop() + rhs)
                                        rhs = None
                                        continue
                            else:
                                if op < 14:
                                    if op < 12:
                                        if op == 10:
                                            # POP_TOP
                                            stack.pop()
                                            continue
                                        else:
                                            # BINARY_MULTIPLY
                                            rhs = stack.pop()
                                            stack.append(stack.pop() * rhs)
                                            rhs = None
                                            continue
                                    else:
                                        if op == 12:
                                            # BINARY_SUBSCR
                                            key = stack.pop()
                                            stack.append(stack.pop()[key])
                                            key = None
                                            continue
                                        else:
                                            # SWAP
                                            stack[-1], stack[-arg] = stack[-arg], stack[-1]
                                            continue
                                else:
                                    if op < 16:
                                        if op == 14:
                                            # INPLACE_ADD
                                            rhs = stack.pop()
                                            lhs = stack.pop()
                                            lhs += rhs
                                            stack.append(lhs)
                                            lhs = rhs = None
                                            continue
                                        else:
                                            # BINARY_SUBTRACT
                                            rhs = stack.pop()
                                            stack.append(stack.pop() - rhs)
                                            rhs = None
                                            continue
                                    else:
                                        if op == 16:
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
                                        else:
                                            if op < 19:
                                                if op == 17:
                                                    # POP_JUMP_IF_TRUE
                                                    value = stack.pop()
                                                    if value is True or value is not False and value:
                                                        pc = arg
                                                    value = None
                                                    continue
                                                else:
                                                    # STORE_ATTR
                                                    owner = stack.pop()
                                                    setattr(owner, arg, stack.pop())
                                                    owner = None
                                                    continue
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
                        else:
                            if op < 30:
                                if op < 25:
                                    if op < 22:
                                        if op == 20:
                                            # STORE_SUBSCR
                                            key = stack.pop()
                                            container = stack.pop()
                                            container[key] = stack.pop()
                                            container = key = None
                                            continue
                                        else:
                                            # LOAD_GLOBAL_NULL_ABOVE
                                            stack.append(frame.globals[arg] if arg in frame.globals else frame.builtin_names[arg] if arg in frame.builtin_names else load_builtin(arg, frame))
                                            stack.append(NULL)
                                            continue
                                    else:
                                        if op < 24:
                                            if op == 22:
                                                # LOAD_GLOBAL_NULL_BELOW
                                                stack.append(NULL)
                                                stack.append(frame.globals[arg] if arg in frame.globals else frame.builtin_names[arg] if arg in frame.builtin_names else load_builtin(arg, frame))
                                                continue
                                            else:
                                                # BINARY_REMAINDER
                                                rhs = stack.pop()
                                                stack.append(stack.pop() % rhs)
                                                rhs = None
                                                continue
                                        else:
                                            # FOR_ITER
                                            value = stack[-1]
                                            if type(value) is GuestGenerator and value.guest.machine is machine:
                                                if value.frame is None:
                                                    stack.pop()
                                                    pc = arg
                                                elif value.running:
                                                    raise ValueError("generator already executing")
                                                else:
                                                    depth = frame.depth + 1
                                                    if depth >= machine.recursion_limit:
                                                        raise RecursionError("maximum recursion depth exceeded")
                                                    frame.pc = pc
                                                    back = frame
                                                    generator = value
                                                    generator.running = generator.started = True
                                                    generator.previous = thread.handling
                                                    thread.handling = generator
                                                    frame = generator.frame
                                                    frame.generator = generator  # only while it runs: a suspended one dies with its last reference
                                                    frame.previous = back
                                                    frame.leave = ITERATE
                                                    if frame.depth != depth:
                                                        frame.depth = depth
                                                        frame.spare = None
                                                    generator = back = None
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
                                            continue
                                else:
                                    if op < 28:
                                        if op == 25:
                                            # LOAD_GLOBAL
                                            stack.append(frame.globals[arg] if arg in frame.globals else frame.builtin_names[arg] if arg in frame.builtin_names else load_builtin(arg, frame))
                                            continue
                                        else:
                                            if op == 26:
                                                # TO_BOOL
                                                stack.append(not not stack.pop())
                                                continue
                                            else:
                                                # LOAD_METHOD_NULL_ABOVE
                                                stack.append(getattr(stack.pop(), arg))
                                                stack.append(NULL)
                                                continue
                                    else:
                                        if op == 28:
                                            # LOAD_METHOD_NULL_BELOW
                                            result = getattr(stack.pop(), arg)
                                            stack.append(NULL)
                                            stack.append(result)
                                            result = None
                                            continue
                                        else:
                                            # RETURN_VALUE
                                            value = stack.pop()
                                            leave = frame.leave
                                            if leave is not None and leave == CONSTRUCT:
                                                if value is not None:
                                                    frame.pc = pc
                                                    frame = left_initializer(frame)
                                                    thread.frame = frame
                                                    stack = frame.stack
                                                    fast = frame.fast
                                                    code = frame.guest.program
                                                    pc = frame.pc
                                                    callee = value  # the call had begun
                                                    raise initializer_returned(value)
                                                value = frame.constructed
                                                frame.constructed = frame.leave = leave = None
                                            if FIRST_DIES_FIRST:
                                                fast.reverse()  # see ``Frame.finish``
                                            if leave is None:
                                                back = frame
                                                frame = thread.frame = back.previous
                                                if getrefcount(frame.spare) == ALONE:  # nobody but `frame` and this loop has it
                                                    back.fast = back.function = back.globals = back.previous = None
                                                else:
                                                    back.leave = LEFT
                                                    back.pc = pc  # who kept the frame may ask for its line
                                                    frame.spare = None
                                                back = None
                                                pc = frame.pc
                                                code = frame.guest.program
                                                stack = frame.stack
                                                fast = frame.fast
                                                stack.append(value)
                                                value = None
                                            else:
                                                frame.leave = LEFT
                                                frame.pc = pc
                                                back = frame.previous
                                                generator = frame.generator
                                                if generator is not None:
                                                    generator.finished(thread)
                                                    generator = None
                                                if leave == EXIT:
                                                    thread.frame = back
                                                    return value
                                                frame = thread.frame = back
                                                back = None
                                                pc = frame.pc
                                                code = frame.guest.program
                                                stack = frame.stack
                                                fast = frame.fast
                                                op, arg = code[pc - 1]
                                                pc = arg
                                                if leave == ITERATE:
                                                    stack.pop()
                                                elif op == NUMBERS["SEND"]:
                                                    stack[-1] = value
                                                else:
                                                    stack.append(value)
                                                value = None
                                            continue
                            else:
                                if op < 50:
                                    if op < 34:
                                        if op < 32:
                                            if op == 30:
                                                # UNPACK_SEQUENCE
                                                stack.extend(reversed(unpack_sequence(stack.pop(), count=arg)))
                                                continue
                                            else:
                                                # POP_JUMP_IF_NONE
                                                if stack.pop() is None:
                                                    pc = arg
                                                continue
                                        else:
                                            if op == 32:
                                                # POP_JUMP_IF_NOT_NONE
                                                if stack.pop() is not None:
                                                    pc = arg
                                                continue
                                            else:
                                                # LOAD_DEREF
                                                index, name = arg
                                                stack.append(load_cell(fast[index], name=name, frame=frame))
                                                continue
                                    else:
                                        if op < 38:
                                            if op < 36:
                                                if op == 34:
                                                    # COMPARE_EQUAL
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() == rhs)
                                                    rhs = None
                                                    continue
                                                else:
                                                    # PUSH_NULL
                                                    stack.append(NULL)
                                                    continue
                                            else:
                                                if op == 36:
                                                    # COMPARE_LESS
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() < rhs)
                                                    rhs = None
                                                    continue
                                                else:
                                                    # STORE_FAST_STORE_FAST
                                                    index, second = arg
                                                    fast[index] = stack.pop()
                                                    fast[second] = stack.pop()
                                                    continue
                                        else:
                                            if op < 42:
                                                if op < 40:
                                                    if op == 38:
                                                        # TEST_EQUAL
                                                        rhs = stack.pop()
                                                        value = stack.pop() == rhs
                                                        rhs = None
                                                        stack.append(not not value)
                                                        value = None
                                                        continue
                                                    else:
                                                        # TEST_LESS
                                                        rhs = stack.pop()
                                                        value = stack.pop() < rhs
                                                        rhs = None
                                                        stack.append(not not value)
                                                        value = None
                                                        continue
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
                                                        continue
                                                    else:
                                                        # COPY_FREE_VARS
                                                        copy_free_vars(count=arg, frame=frame)
                                                        continue
                                            else:
                                                if op < 45:
                                                    if op == 42:
                                                        # INPLACE_SUBTRACT
                                                        rhs = stack.pop()
                                                        lhs = stack.pop()
                                                        lhs -= rhs
                                                        stack.append(lhs)
                                                        lhs = rhs = None
                                                        continue
                                                    else:
                                                        if op == 43:
                                                            # TEST_LESS_EQUAL
                                                            rhs = stack.pop()
                                                            value = stack.pop() <= rhs
                                                            rhs = None
                                                            stack.append(not not value)
                                                            value = None
                                                            continue
                                                        else:
                                                            # COMPARE_LESS_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() <= rhs)
                                                            rhs = None
                                                            continue
                                                else:
                                                    if op < 47:
                                                        if op == 45:
                                                            # GET_ITER
                                                            stack.append(iter(stack.pop()))
                                                            continue
                                                        else:
                                                            # STORE_FAST_LOAD_FAST
                                                            index, second = arg
                                                            fast[index] = stack.pop()
                                                            stack.append(fast[second])
                                                            continue
                                                    else:
                                                        if op == 47:
                                                            # YIELD_VALUE
                                                            value = stack.pop()
                                                            frame.pc = pc
                                                            leave = frame.leave
                                                            back = frame.previous
                                                            generator = frame.generator
                                                            generator.running = False
                                                            thread.handling = generator.previous
                                                            generator.previous = frame.previous = frame.generator = generator = None
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
                                                            continue
                                                        else:
                                                            if op == 48:
                                                                # BUILD_LIST
                                                                if arg:
                                                                    items = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    items = ()
                                                                stack.append([*items])
                                                                items = None
                                                                continue
                                                            else:
                                                                # COMPARE_GREATER
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() > rhs)
                                                                rhs = None
                                                                continue
                                else:
                                    if op < 71:
                                        if op < 61:
                                            if op < 53:
                                                if op == 50:
                                                    # CONTAINS_OP
                                                    container = stack.pop()
                                                    stack.append(stack.pop() in container)
                                                    container = None
                                                    continue
                                                else:
                                                    if op == 51:
                                                        # BINARY_FLOOR_DIVIDE
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() // rhs)
                                                        rhs = None
                                                        continue
                                                    else:
                                                        # TEST_GREATER
                                                        rhs = stack.pop()
                                                        value = stack.pop() > rhs
                                                        rhs = None
                                                        stack.append(not not value)
                                                        value = None
                                                        continue
                                            else:
                                                if op < 56:
                                                    if op == 53:
                                                        # LIST_APPEND
                                                        value = stack.pop()
                                                        stack[-arg].append(value)
                                                        value = None
                                                        continue
                                                    else:
                                                        if op == 54:
                                                            # BINARY_TRUE_DIVIDE
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() / rhs)
                                                            rhs = None
                                                            continue
                                                        else:
                                                            # IS_OP
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() is rhs)
                                                            rhs = None
                                                            continue
                                                else:
                                                    if op >= 59:
                                                        if op == 59:
                                                            # MATCH_CLASS
                                                            names = stack.pop()
                                                            cls = stack.pop()
                                                            stack.append(match_class(stack.pop(), cls, names, count=arg))
                                                            cls = names = None
                                                            continue
                                                        else:
                                                            # TEST_GREATER_EQUAL
                                                            rhs = stack.pop()
                                                            value = stack.pop() >= rhs
                                                            rhs = None
                                                            stack.append(not not value)
                                                            value = None
                                                            continue
                                                    else:
                                                        if op < 58:
                                                            if op == 56:
                                                                # POP_EXCEPT
                                                                thread.handling.error = stack.pop()
                                                                continue
                                                            else:
                                                                # STORE_DEREF
                                                                fast[arg].cell_contents = stack.pop()
                                                                continue
                                                        else:
                                                            # YIELD_DELEGATED
                                                            value = stack.pop()
                                                            frame.pc = pc
                                                            leave = frame.leave
                                                            back = frame.previous
                                                            generator = frame.generator
                                                            generator.running = False
                                                            thread.handling = generator.previous
                                                            generator.previous = frame.previous = frame.generator = generator = None
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
                                                            continue
                                        else:
                                            if op < 64:
                                                if op == 61:
                                                    # COMPARE_GREATER_EQUAL
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() >= rhs)
                                                    rhs = None
                                                    continue
                                                else:
                                                    if op == 62:
                                                        # BINARY_AND
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() & rhs)
                                                        rhs = None
                                                        continue
                                                    else:
                                                        # TEST_NOT_EQUAL
                                                        rhs = stack.pop()
                                                        value = stack.pop() != rhs
                                                        rhs = None
                                                        stack.append(not not value)
                                                        value = None
                                                        continue
                                            else:
                                                if op < 67:
                                                    if op < 66:
                                                        if op == 64:
                                                            # LIST_EXTEND
                                                            iterable = stack.pop()
                                                            stack[-arg] += [*iterable]
                                                            iterable = None
                                                            continue
                                                        else:
                                                            # COMPARE_NOT_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() != rhs)
                                                            rhs = None
                                                            continue
                                                    else:
                                                        # PUSH_EXC_INFO
                                                        value = stack[-1]
                                                        thread.handling.error, value = (value, thread.handling.error)
                                                        under1 = stack.pop()
                                                        stack.append(value)
                                                        stack.append(under1)
                                                        under1 = value = None
                                                        continue
                                                else:
                                                    if op != 67:
                                                        if op == 68:
                                                            # BUILD_MAP
                                                            if arg:
                                                                items = stack[-arg:]
                                                                del stack[-arg:]
                                                            else:
                                                                items = ()
                                                            stack.append(dict(zip(items[::2], items[1::2], strict=True)))
                                                            items = None
                                                            continue
                                                        else:
                                                            if op == 69:
                                                                # CHECK_EXC_MATCH
                                                                kind = stack.pop()
                                                                stack.append(exception_matches(stack[-1], kind))
                                                                kind = None
                                                                continue
                                                            else:
                                                                # RERAISE_LASTI
                                                                error = stack.pop()
                                                                raised_at = stack[-arg]
                                                                break
                                                    else:
                                                        # RETURN_CONST
                                                        value = arg
                                                        leave = frame.leave
                                                        if leave is not None and leave == CONSTRUCT:
                                                            if value is not None:
                                                                frame.pc = pc
                                                                frame = left_initializer(frame)
                                                                thread.frame = frame
                                                                stack = frame.stack
                                                                fast = frame.fast
                                                                code = frame.guest.program
                                                                pc = frame.pc
                                                                callee = value  # the call had begun
                                                                raise initializer_returned(value)
                                                            value = frame.constructed
                                                            frame.constructed = frame.leave = leave = None
                                                        if FIRST_DIES_FIRST:
                                                            fast.reverse()  # see ``Frame.finish``
                                                        if leave is None:
                                                            back = frame
                                                            frame = thread.frame = back.previous
                                                            if getrefcount(frame.spare) == ALONE:  # nobody but `frame` and this loop has it
                                                                back.fast = back.function = back.globals = back.previous = None
                                                            else:
                                                                back.leave = LEFT
                                                                back.pc = pc  # who kept the frame may ask for its line
                                                                frame.spare = None
                                                            back = None
                                                            pc = frame.pc
                                                            code = frame.guest.program
                                                            stack = frame.stack
                                                            fast = frame.fast
                                                            stack.append(value)
                                                            value = None
                                                        else:
                                                            frame.leave = LEFT
                                                            frame.pc = pc
                                                            back = frame.previous
                                                            generator = frame.generator
                                                            if generator is not None:
                                                                generator.finished(thread)
                                                                generator = None
                                                            if leave == EXIT:
                                                                thread.frame = back
                                                                return value
                                                            frame = thread.frame = back
                                                            back = None
                                                            pc = frame.pc
                                                            code = frame.guest.program
                                                            stack = frame.stack
                                                            fast = frame.fast
                                                            op, arg = code[pc - 1]
                                                            pc = arg
                                                            if leave == ITERATE:
                                                                stack.pop()
                                                            elif op == NUMBERS["SEND"]:
                                                                stack[-1] = value
                                                            else:
                                                                stack.append(value)
                                                            value = None
                                                        continue
                                    else:
                                        if op < 93:
                                            if op < 82:
                                                if op < 76:
                                                    if op < 73:
                                                        if op == 71:
                                                            # SET_ADD
                                                            value = stack.pop()
                                                            stack[-arg].add(value)
                                                            value = None
                                                            continue
                                                        else:
                                                            # BINARY_OR
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() | rhs)
                                                            rhs = None
                                                            continue
                                                    else:
                                                        if op == 73:
                                                            # STORE_NAME
                                                            frame.names[arg] = stack.pop()
                                                            continue
                                                        else:
                                                            if op == 74:
                                                                # JUMP_IF_FALSE_OR_POP
                                                                if stack[-1]:
                                                                    stack.pop()
                                                                else:
                                                                    pc = arg
                                                                continue
                                                            else:
                                                                # MATCH_SEQUENCE
                                                                stack.append(match_sequence(stack[-1]))
                                                                continue
                                                else:
                                                    if op < 79:
                                                        if op == 76:
                                                            # UNARY_NEGATIVE
                                                            stack.append(-stack.pop())
                                                            continue
                                                        else:
                                                            if op == 77:
                                                                # NOT_CONTAINS_OP
                                                                container = stack.pop()
                                                                stack.append(stack.pop() not in container)
                                                                container = None
                                                                continue
                                                            else:
                                                                # GET_LEN
                                                                stack.append(len(stack[-1]))
                                                                continue
                                                    else:
                                                        if op == 79:
                                                            # LIST_TO_TUPLE
                                                            stack.append(tuple(stack.pop()))
                                                            continue
                                                        else:
                                                            if op == 80:
                                                                # LOAD_NAME
                                                                stack.append(load_name(name=arg, frame=frame))
                                                                continue
                                                            else:
                                                                # IS_NOT_OP
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() is not rhs)
                                                                rhs = None
                                                                continue
                                            else:
                                                if op < 86:
                                                    if op < 85:
                                                        if op < 84:
                                                            if op == 82:
                                                                # DELETE_FAST
                                                                index, name = arg
                                                                if fast[index] is NULL:
                                                                    raise unbound_local(name)
                                                                fast[index] = NULL
                                                                continue
                                                            else:
                                                                # MAP_ADD
                                                                value = stack.pop()
                                                                key = stack.pop()
                                                                stack[-arg][key] = value
                                                                key = value = None
                                                                continue
                                                        else:
                                                            # SEND_KEEP
                                                            value = stack.pop()
                                                            callee = stack[-1]
                                                            kind = type(callee)
                                                            if (
                                                                (kind is GuestGenerator or kind is GuestCoroutine or kind is GuestIterableCoroutine)
                                                                and callee.frame is not None
                                                                and not callee.running
                                                                and (value is None or callee.started)
                                                                and callee.guest.machine is machine
                                                            ):
                                                                depth = frame.depth + 1
                                                                if depth >= machine.recursion_limit:
                                                                    raise RecursionError("maximum recursion depth exceeded")
                                                                frame.pc = pc
                                                                back = frame
                                                                generator = callee
                                                                generator.running = generator.started = True
                                                                generator.previous = thread.handling
                                                                thread.handling = generator
                                                                frame = generator.frame
                                                                frame.generator = generator  # only while it runs: a suspended one dies with its last reference
                                                                frame.previous = back
                                                                frame.leave = SEND
                                                                if frame.depth != depth:
                                                                    frame.depth = depth
                                                                    frame.spare = None
                                                                generator = back = None
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
                                                            callee = value = kind = None
                                                            continue
                                                    else:
                                                        # SEND
                                                        value = stack.pop()
                                                        callee = stack[-1]
                                                        kind = type(callee)
                                                        if (
                                                            (kind is GuestGenerator or kind is GuestCoroutine or kind is GuestIterableCoroutine)
                                                            and callee.frame is not None
                                                            and not callee.running
                                                            and (value is None or callee.started)
                                                            and callee.guest.machine is machine
                                                        ):
                                                            depth = frame.depth + 1
                                                            if depth >= machine.recursion_limit:
                                                                raise RecursionError("maximum recursion depth exceeded")
                                                            frame.pc = pc
                                                            back = frame
                                                            generator = callee
                                                            generator.running = generator.started = True
                                                            generator.previous = thread.handling
                                                            thread.handling = generator
                                                            frame = generator.frame
                                                            frame.generator = generator  # only while it runs: a suspended one dies with its last reference
                                                            frame.previous = back
                                                            frame.leave = SEND
                                                            if frame.depth != depth:
                                                                frame.depth = depth
                                                                frame.spare = None
                                                            generator = back = None
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
                                                        callee = value = kind = None
                                                        continue
                                                else:
                                                    if op < 90:
                                                        if op < 88:
                                                            if op == 86:
                                                                # MAKE_FUNCTION
                                                                count, flags = arg
                                                                if count:
                                                                    parts = stack[-count:]
                                                                    del stack[-count:]
                                                                else:
                                                                    parts = ()
                                                                stack.append(make_function(*parts, flags=flags, frame=frame))
                                                                parts = None
                                                                continue
                                                            else:
                                                                # RAISE
                                                                error = raised(stack.pop(), thread)
                                                                break
                                                        else:
                                                            if op == 88:
                                                                # JUMP_IF_TRUE_OR_POP
                                                                if stack[-1]:
                                                                    pc = arg
                                                                else:
                                                                    stack.pop()
                                                                continue
                                                            else:
                                                                # KW_NAMES
                                                                keywords = arg
                                                                continue
                                                    else:
                                                        if op < 92:
                                                            if op == 90:
                                                                # UNARY_NOT
                                                                stack.append(not stack.pop())
                                                                continue
                                                            else:
                                                                # BEFORE_WITH
                                                                stack.extend(enter_with(stack.pop()))
                                                                continue
                                                        else:
                                                            # RETURN_GENERATOR
                                                            frame.pc = pc
                                                            leave = frame.leave
                                                            back = frame.previous
                                                            if back is not None:
                                                                back.spare = None  # the frame is the generator's from now on
                                                            value = make_generator(frame)
                                                            if leave == CONSTRUCT:
                                                                frame.constructed = None
                                                                frame = back
                                                                back = None
                                                                thread.frame = frame
                                                                stack = frame.stack
                                                                fast = frame.fast
                                                                code = frame.guest.program
                                                                pc = frame.pc
                                                                callee = value  # the call had begun
                                                                raise initializer_returned(value)
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
                                                            continue
                                        else:
                                            if op < 124:
                                                if op < 104:
                                                    if op < 98:
                                                        if op < 95:
                                                            if op == 93:
                                                                # GET_YIELD_FROM_ITER
                                                                stack.append(get_yield_from_iterator(stack.pop(), frame=frame))
                                                                continue
                                                            else:
                                                                # BINARY_RIGHT_SHIFT
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() >> rhs)
                                                                rhs = None
                                                                continue
                                                        else:
                                                            if op == 95:
                                                                # RERAISE
                                                                error = stack.pop()
                                                                raised_at = pc - 1
                                                                break
                                                            else:
                                                                if op == 96:
                                                                    # UNPACK_EX
                                                                    before, after = arg
                                                                    stack.extend(reversed(unpack_ex(stack.pop(), before=before, after=after)))
                                                                    continue
                                                                else:
                                                                    # DICT_MERGE
                                                                    mapping = stack.pop()
                                                                    dict_merge(stack[-arg], mapping, stack[-arg - 2])
                                                                    mapping = None
                                                                    continue
                                                    else:
                                                        if op < 101:
                                                            if op == 98:
                                                                # DICT_MERGE_ABOVE
                                                                mapping = stack.pop()
                                                                dict_merge(stack[-arg], mapping, stack[-arg - 3])
                                                                mapping = None
                                                                continue
                                                            else:
                                                                if op == 99:
                                                                    # FORMAT_SIMPLE
                                                                    stack.append(format(stack.pop()))
                                                                    continue
                                                                else:
                                                                    # END_SEND
                                                                    under0 = stack.pop()
                                                                    under1 = stack.pop()
                                                                    stack.append(under0)
                                                                    under1 = under0 = None
                                                                    continue
                                                        else:
                                                            if op == 101:
                                                                # INPLACE_RIGHT_SHIFT
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs >>= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                                                continue
                                                            else:
                                                                if op == 102:
                                                                    # BUILD_SLICE
                                                                    stop = stack.pop()
                                                                    stack.append(slice(stack.pop(), stop))
                                                                    stop = None
                                                                    continue
                                                                else:
                                                                    # BINARY_SLICE
                                                                    stop = stack.pop()
                                                                    start = stack.pop()
                                                                    stack.append(stack.pop()[start:stop])
                                                                    start = stop = None
                                                                    continue
                                                else:
                                                    if op < 109:
                                                        if op < 106:
                                                            if op == 104:
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
                                                                continue
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
                                                                continue
                                                        else:
                                                            if op == 106:
                                                                # LOAD_SUPER_METHOD_ZERO_NULL_ABOVE
                                                                instance = stack.pop()
                                                                cls = stack.pop()
                                                                stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                                stack.append(NULL)
                                                                cls = instance = None
                                                                continue
                                                            else:
                                                                if op == 107:
                                                                    # GET_AWAITABLE
                                                                    stack.append(get_awaitable(stack.pop(), where=arg))
                                                                    continue
                                                                else:
                                                                    # BUILD_STRING
                                                                    if arg:
                                                                        pieces = stack[-arg:]
                                                                        del stack[-arg:]
                                                                    else:
                                                                        pieces = ()
                                                                    stack.append(''.join(pieces))
                                                                    pieces = None
                                                                    continue
                                                    else:
                                                        if op < 115:
                                                            if op < 111:
                                                                if op == 109:
                                                                    # BINARY_LEFT_SHIFT
                                                                    rhs = stack.pop()
                                                                    stack.append(stack.pop() << rhs)
                                                                    rhs = None
                                                                    continue
                                                                else:
                                                                    # BINARY_POWER
                                                                    rhs = stack.pop()
                                                                    stack.append(stack.pop() ** rhs)
                                                                    rhs = None
                                                                    continue
                                                            else:
                                                                if op == 111:
                                                                    # INPLACE_XOR
                                                                    rhs = stack.pop()
                                                                    lhs = stack.pop()
                                                                    lhs ^= rhs
                                                                    stack.append(lhs)
                                                                    lhs = rhs = None
                                                                    continue
                                                                else:
                                                                    if op == 112:
                                                                        # NOP
                                                                        continue
                                                                    else:
                                                                        if op == 113:
                                                                            # ITERATOR_POPPED
                                                                            continue
                                                                        else:
                                                                            # SETUP_ANNOTATIONS
                                                                            setup_annotations(frame=frame)
                                                                            continue
                                                        else:
                                                            if op < 119:
                                                                if op < 117:
                                                                    if op == 115:
                                                                        # DELETE_NAME
                                                                        delete_name(name=arg, frame=frame)
                                                                        continue
                                                                    else:
                                                                        # DELETE_GLOBAL
                                                                        delete_global(name=arg, frame=frame)
                                                                        continue
                                                                else:
                                                                    if op == 117:
                                                                        # MAKE_CELL
                                                                        make_cell(index=arg, frame=frame)
                                                                        continue
                                                                    else:
                                                                        # RAISE_AGAIN
                                                                        error = raised_again(thread)
                                                                        raised_at = pc - 1
                                                                        break
                                                            else:
                                                                if op < 121:
                                                                    if op == 119:
                                                                        # DELETE_DEREF
                                                                        index, name = arg
                                                                        delete_cell(fast[index], name=name, frame=frame)
                                                                        continue
                                                                    else:
                                                                        # LOAD_LOCALS
                                                                        stack.append(frame.names)
                                                                        continue
                                                                else:
                                                                    if op == 121:
                                                                        # LOAD_ASSERTION_ERROR
                                                                        stack.append(AssertionError)
                                                                        continue
                                                                    else:
                                                                        if op == 122:
                                                                            # STORE_GLOBAL
                                                                            frame.globals[arg] = stack.pop()
                                                                            continue
                                                                        else:
                                                                            # PRINT_EXPR
                                                                            display(stack.pop())
                                                                            continue
                                            else:
                                                if op < 156:
                                                    if op < 138:
                                                        if op < 131:
                                                            if op < 127:
                                                                if op == 124:
                                                                    # LOAD_BUILD_CLASS
                                                                    stack.append(load_build_class(frame=frame))
                                                                    continue
                                                                else:
                                                                    if op == 125:
                                                                        # LOAD_COMMON_CONSTANT
                                                                        stack.append(load_common_constant(name=arg))
                                                                        continue
                                                                    else:
                                                                        # IMPORT_STAR
                                                                        import_star(stack.pop(), frame=frame)
                                                                        continue
                                                            else:
                                                                if op != 127:
                                                                    if op == 128:
                                                                        # DELETE_ATTR
                                                                        delattr(stack.pop(), arg)
                                                                        continue
                                                                    else:
                                                                        if op == 129:
                                                                            # GET_ANEXT
                                                                            stack.append(get_async_next(stack[-1]))
                                                                            continue
                                                                        else:
                                                                            # MATCH_MAPPING
                                                                            stack.append(match_mapping(stack[-1]))
                                                                            continue
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
                                                                    frame.pc = pc
                                                                    value = begin_named(machine, thread, frame, callee, args, keywords)
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
                                                                    continue
                                                        else:
                                                            if op >= 134:
                                                                if op < 136:
                                                                    if op == 134:
                                                                        # END_FOR
                                                                        stack.pop()
                                                                        stack.pop()
                                                                        continue
                                                                    else:
                                                                        # UNARY_POSITIVE
                                                                        stack.append(+stack.pop())
                                                                        continue
                                                                else:
                                                                    if op == 136:
                                                                        # UNARY_INVERT
                                                                        stack.append(~stack.pop())
                                                                        continue
                                                                    else:
                                                                        # PREPARE
                                                                        machine.prepare(frame.guest)
                                                                        code = frame.guest.program
                                                                        pc = 0
                                                                        continue
                                                            else:
                                                                if op < 133:
                                                                    if op == 131:
                                                                        # LOAD_FAST_AND_CLEAR
                                                                        stack.append(fast[arg])
                                                                        fast[arg] = NULL
                                                                        continue
                                                                    else:
                                                                        # IMPORT_FROM
                                                                        stack.append(import_from(stack[-1], name=arg))
                                                                        continue
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
                                                                    frame.pc = pc
                                                                    value = begin_named(machine, thread, frame, callee, args, keywords)
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
                                                                    continue
                                                    else:
                                                        if op < 147:
                                                            if op < 142:
                                                                if op < 140:
                                                                    if op == 138:
                                                                        # LOAD_CLASSDEREF
                                                                        index, name = arg
                                                                        stack.append(load_class_cell(fast[index], name=name, frame=frame))
                                                                        continue
                                                                    else:
                                                                        # MATCH_KEYS
                                                                        stack.append(match_keys(stack[-2], stack[-1]))
                                                                        continue
                                                                else:
                                                                    if op == 140:
                                                                        # DELETE_SUBSCR
                                                                        key = stack.pop()
                                                                        del stack.pop()[key]
                                                                        key = None
                                                                        continue
                                                                    else:
                                                                        # GET_AITER
                                                                        stack.append(get_async_iterator(stack.pop()))
                                                                        continue
                                                            else:
                                                                if op < 144:
                                                                    if op == 142:
                                                                        # ASYNC_GEN_WRAP
                                                                        stack.append(wrap_async_item(stack.pop()))
                                                                        continue
                                                                    else:
                                                                        # DISPLAY
                                                                        stack.append(display(stack.pop()))
                                                                        continue
                                                                else:
                                                                    if op == 144:
                                                                        # BEFORE_ASYNC_WITH
                                                                        stack.extend(enter_async_with(stack.pop()))
                                                                        continue
                                                                    else:
                                                                        if op == 145:
                                                                            # LOAD_SHOWN_ATTR
                                                                            stack.append(load_shown_attribute(stack.pop(), name=arg))
                                                                            continue
                                                                        else:
                                                                            # CONVERT_VALUE
                                                                            stack.append(convert_value(stack.pop(), conversion=arg))
                                                                            continue
                                                        else:
                                                            if op < 151:
                                                                if op < 149:
                                                                    if op == 147:
                                                                        # FORMAT_VALUE_CONVERTED
                                                                        stack.append(format_converted(stack.pop(), conversion=arg))
                                                                        continue
                                                                    else:
                                                                        # STOPITERATION_ERROR
                                                                        stack.append(stop_iteration_error(stack.pop(), frame=frame))
                                                                        continue
                                                                else:
                                                                    if op == 149:
                                                                        # CALL_INTRINSIC_1
                                                                        stack.append(intrinsic_1(stack.pop(), number=arg))
                                                                        continue
                                                                    else:
                                                                        # SET_UPDATE
                                                                        iterable = stack.pop()
                                                                        stack[-arg].update(iterable)
                                                                        iterable = None
                                                                        continue
                                                            else:
                                                                if op < 153:
                                                                    if op == 151:
                                                                        # DICT_UPDATE
                                                                        mapping = stack.pop()
                                                                        stack[-arg].update({**mapping})
                                                                        mapping = None
                                                                        continue
                                                                    else:
                                                                        # IMPORT_STAR_INTRINSIC
                                                                        stack.append(import_star(stack.pop(), frame=frame))
                                                                        continue
                                                                else:
                                                                    if op == 153:
                                                                        # LOAD_FROM_DICT_OR_GLOBALS
                                                                        stack.append(load_from_dict_or_globals(stack.pop(), name=arg, frame=frame))
                                                                        continue
                                                                    else:
                                                                        if op == 154:
                                                                            # RAISE_FROM
                                                                            value = stack.pop()
                                                                            error = raised_from(stack.pop(), value, thread)
                                                                            value = None
                                                                            break
                                                                        else:
                                                                            # STORE_SHOWN_ATTR
                                                                            owner = stack.pop()
                                                                            store_shown_attribute(stack.pop(), owner, name=arg, frame=frame)
                                                                            owner = None
                                                                            continue
                                                else:
                                                    if op < 174:
                                                        if op < 165:
                                                            if op < 160:
                                                                if op < 158:
                                                                    if op == 156:
                                                                        # LOAD_FROM_DICT_OR_DEREF
                                                                        index, name = arg
                                                                        stack.append(load_from_dict_or_cell(stack.pop(), fast[index], name=name, frame=frame))
                                                                        continue
                                                                    else:
                                                                        # BINARY_MATRIX_MULTIPLY
                                                                        rhs = stack.pop()
                                                                        stack.append(stack.pop() @ rhs)
                                                                        rhs = None
                                                                        continue
                                                                else:
                                                                    if op == 158:
                                                                        # BINARY_XOR
                                                                        rhs = stack.pop()
                                                                        stack.append(stack.pop() ^ rhs)
                                                                        rhs = None
                                                                        continue
                                                                    else:
                                                                        # WITH_EXCEPT_START
                                                                        error = stack[-1]
                                                                        stack.append(stack[-4](type(error), error, error.__traceback__))
                                                                        error = None
                                                                        continue
                                                            else:
                                                                if op < 162:
                                                                    if op == 160:
                                                                        # WITH_EXCEPT_START_ABOVE
                                                                        error = stack[-1]
                                                                        stack.append(stack[-5](type(error), error, error.__traceback__))
                                                                        error = None
                                                                        continue
                                                                    else:
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
                                                                        continue
                                                                else:
                                                                    if op == 162:
                                                                        # INPLACE_AND
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs &= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        if op == 163:
                                                                            # INPLACE_FLOOR_DIVIDE
                                                                            rhs = stack.pop()
                                                                            lhs = stack.pop()
                                                                            lhs //= rhs
                                                                            stack.append(lhs)
                                                                            lhs = rhs = None
                                                                            continue
                                                                        else:
                                                                            # INPLACE_LEFT_SHIFT
                                                                            rhs = stack.pop()
                                                                            lhs = stack.pop()
                                                                            lhs <<= rhs
                                                                            stack.append(lhs)
                                                                            lhs = rhs = None
                                                                            continue
                                                        else:
                                                            if op < 169:
                                                                if op < 167:
                                                                    if op == 165:
                                                                        # INPLACE_MATRIX_MULTIPLY
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs @= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        # INPLACE_MULTIPLY
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs *= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                else:
                                                                    if op == 167:
                                                                        # INPLACE_REMAINDER
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs %= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        # INPLACE_OR
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs |= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                            else:
                                                                if op < 171:
                                                                    if op == 169:
                                                                        # INPLACE_POWER
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs **= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        # INPLACE_TRUE_DIVIDE
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs /= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                else:
                                                                    if op == 171:
                                                                        # BUILD_SET
                                                                        if arg:
                                                                            items = stack[-arg:]
                                                                            del stack[-arg:]
                                                                        else:
                                                                            items = ()
                                                                        value = {*items}
                                                                        if items:
                                                                            items.reverse()  # it dies from its end
                                                                        stack.append(value)
                                                                        value = items = None
                                                                        continue
                                                                    else:
                                                                        if op == 172:
                                                                            # PREP_RERAISE_STAR
                                                                            results = stack.pop()
                                                                            stack.append(prepare_reraise_star(stack.pop(), results))
                                                                            results = None
                                                                            continue
                                                                        else:
                                                                            # BUILD_TEMPLATE
                                                                            interpolations = stack.pop()
                                                                            stack.append(build_template(stack.pop(), interpolations))
                                                                            interpolations = None
                                                                            continue
                                                    else:
                                                        if op < 183:
                                                            if op < 178:
                                                                if op < 176:
                                                                    if op == 174:
                                                                        # END_ASYNC_FOR
                                                                        if is_subtype(StopAsyncIteration, type(stack[-1])):
                                                                            del stack[-2:]
                                                                        else:
                                                                            error = stack.pop()
                                                                            raised_at = pc - 1
                                                                            break
                                                                        continue
                                                                    else:
                                                                        # FORMAT_VALUE_CONVERTED_WITH_SPEC
                                                                        spec = stack.pop()
                                                                        stack.append(format_converted_with_spec(stack.pop(), spec, conversion=arg))
                                                                        spec = None
                                                                        continue
                                                                else:
                                                                    if op == 176:
                                                                        # CALL_INTRINSIC_2
                                                                        second = stack.pop()
                                                                        stack.append(intrinsic_2(stack.pop(), second, number=arg))
                                                                        second = None
                                                                        continue
                                                                    else:
                                                                        # BUILD_INTERPOLATION
                                                                        expression = stack.pop()
                                                                        stack.append(build_interpolation(stack.pop(), expression, conversion=arg))
                                                                        expression = None
                                                                        continue
                                                            else:
                                                                if op < 180:
                                                                    if op == 178:
                                                                        # IMPORT_NAME
                                                                        fromlist = stack.pop()
                                                                        stack.append(import_name(stack.pop(), fromlist, name=arg, frame=frame))
                                                                        fromlist = None
                                                                        continue
                                                                    else:
                                                                        # SET_FUNCTION_ATTRIBUTE
                                                                        function = stack.pop()
                                                                        stack.append(set_function_attribute(stack.pop(), function, flag=arg, frame=frame))
                                                                        function = None
                                                                        continue
                                                                else:
                                                                    if op == 180:
                                                                        # CHECK_EG_MATCH
                                                                        kind = stack.pop()
                                                                        stack.extend(exception_group_matches(stack.pop(), kind, thread=thread, frame=frame))
                                                                        kind = None
                                                                        continue
                                                                    else:
                                                                        if op == 181:
                                                                            # LOAD_SPECIAL
                                                                            stack.append(load_special(stack.pop(), name=arg))
                                                                            stack.append(NULL)
                                                                            continue
                                                                        else:
                                                                            # FORMAT_WITH_SPEC
                                                                            spec = stack.pop()
                                                                            stack.append(format(stack.pop(), spec))
                                                                            spec = None
                                                                            continue
                                                        else:
                                                            if op < 188:
                                                                if op < 185:
                                                                    if op == 183:
                                                                        # STORE_SLICE
                                                                        stop = stack.pop()
                                                                        start = stack.pop()
                                                                        container = stack.pop()
                                                                        container[start:stop] = stack.pop()
                                                                        container = start = stop = None
                                                                        continue
                                                                    else:
                                                                        # BUILD_INTERPOLATION_WITH_SPEC
                                                                        spec = stack.pop()
                                                                        expression = stack.pop()
                                                                        stack.append(build_interpolation_with_spec(stack.pop(), expression, spec, conversion=arg))
                                                                        expression = spec = None
                                                                        continue
                                                                else:
                                                                    if op == 185:
                                                                        # BUILD_CONST_KEY_MAP
                                                                        keys = stack.pop()
                                                                        if arg:
                                                                            values = stack[-arg:]
                                                                            del stack[-arg:]
                                                                        else:
                                                                            values = ()
                                                                        stack.append(dict(zip(keys, values, strict=True)))
                                                                        values = keys = None
                                                                        continue
                                                                    else:
                                                                        if op == 186:
                                                                            # LOAD_SUPER_ATTR_ZERO
                                                                            instance = stack.pop()
                                                                            cls = stack.pop()
                                                                            stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                                            cls = instance = None
                                                                            continue
                                                                        else:
                                                                            # BUILD_SLICE_STEP
                                                                            step = stack.pop()
                                                                            stop = stack.pop()
                                                                            stack.append(slice(stack.pop(), stop, step))
                                                                            stop = step = None
                                                                            continue
                                                            else:
                                                                if op < 190:
                                                                    if op == 188:
                                                                        # LOAD_SUPER_ATTR
                                                                        instance = stack.pop()
                                                                        cls = stack.pop()
                                                                        stack.append(getattr(stack.pop()(cls, instance), arg))
                                                                        cls = instance = None
                                                                        continue
                                                                    else:
                                                                        # LOAD_SUPER_METHOD_ZERO_NULL_BELOW
                                                                        instance = stack.pop()
                                                                        cls = stack.pop()
                                                                        result = load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame)
                                                                        stack.append(NULL)
                                                                        stack.append(result)
                                                                        result = cls = instance = None
                                                                        continue
                                                                else:
                                                                    if op == 190:
                                                                        # LOAD_SUPER_METHOD_NULL_ABOVE
                                                                        instance = stack.pop()
                                                                        cls = stack.pop()
                                                                        stack.append(getattr(stack.pop()(cls, instance), arg))
                                                                        stack.append(NULL)
                                                                        cls = instance = None
                                                                        continue
                                                                    else:
                                                                        if op == 191:
                                                                            # LOAD_SUPER_METHOD_NULL_BELOW
                                                                            instance = stack.pop()
                                                                            cls = stack.pop()
                                                                            result = getattr(stack.pop()(cls, instance), arg)
                                                                            stack.append(NULL)
                                                                            stack.append(result)
                                                                            result = cls = instance = None
                                                                            continue
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
                                                                            continue
                    if kind is FunctionType:
                        try:
                            guest = callee.__code__.co_consts[0]
                        except IndexError:
                            guest = None
                        if (
                            type(guest) is GuestCode
                            and guest.machine is machine
                            and (guest.positional == len(args) or add_defaults(callee, guest.positional - len(args), args))
                        ):
                            code = guest.program  # first: while another thread prepares it, the tail may be longer already
                            args += guest.tail
                            frame.pc = pc
                            back = frame.spare
                            if back is None:
                                back = machine.spare_frame(frame)
                            back.guest = guest
                            back.fast = fast = args
                            back.globals = callee.__globals__
                            back.function = callee
                            back.previous = frame
                            back.stack = stack = [*BOTTOM]
                            frame = thread.frame = back
                            pc = 0
                            args = callee = None
                            continue
                    elif kind is type and callee not in PLAIN_TYPES:
                        value = initializer(machine, callee, args)
                        if value is not None:
                            args.insert(0, new_object(callee))
                            callee = value
                            value = args[0]
                            guest = callee.__code__.co_consts[0]
                            code = guest.program
                            args += guest.tail
                            frame.pc = pc
                            back = frame.spare
                            if back is None:
                                back = machine.spare_frame(frame)
                            back.guest = guest
                            back.fast = fast = args
                            back.globals = callee.__globals__
                            back.function = callee
                            back.previous = frame
                            back.stack = stack = [*BOTTOM]
                            frame = thread.frame = back
                            pc = 0
                            args = callee = None
                            frame.leave = CONSTRUCT
                            frame.constructed = value
                            value = None
                            continue
                    elif kind is type or kind is BuiltinFunctionType and callee not in SPECIAL_FUNCTIONS:
                        value = callee(*args)
                        if FIRST_DIES_FIRST:
                            args.reverse()  # a list dies from its end, CPython's arguments die from the first
                        else:
                            args = None
                        callee = args = None
                        stack.append(value)
                        value = None
                        continue
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
        callee = args = back = cls = container = expression = fromlist = function = generator = guest = instance = interpolations = items = iterable = key = keys = keywords = kind = kwargs = leave = lhs = mapping = names = owner = parts = pieces = result = results = rhs = second = spec = start = step = stop = under0 = under1 = value = values = None
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
    """``run_counting``, telling trace, profile and monitoring functions."""
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
                    frame.guest.counts[pc] += 1
                    pc += 1
                    if before_instruction(thread, frame, pc):
                        pc, stack, fast, code = frame.pc, frame.stack, frame.fast, frame.guest.program
                        continue
                    if op < 6:
                        if op < 2:
                            if op == 0:
                                # LOAD_FAST_CHECK
                                index, name = arg
                                value = fast[index]
                                if value is NULL:
                                    raise unbound_local(name)
                                stack.append(value)
                                value = None
                                continue
                            else:
                                # LOAD_CONST
                                stack.append(arg)
                                continue
                        else:
                            if op == 2:
                                # LOAD_FAST
                                stack.append(fast[arg])
                                continue
                            else:
                                if op == 3:
                                    # STORE_FAST
                                    fast[arg] = stack.pop()
                                    continue
                                else:
                                    if op == 4:
                                        # JUMP
                                        pc = arg
                                        continue
                                    else:
                                        # LOAD_ATTR
                                        stack.append(getattr(stack.pop(), arg))
                                        continue
                    else:
                        if op < 20:
                            if op < 10:
                                if op < 8:
                                    if op == 6:
                                        # POP_JUMP_IF_FALSE
                                        value = stack.pop()
                                        if value is False or value is not True and not value:
                                            pc = arg
                                        value = None
                                        continue
                                    else:
                                        # LOAD_FAST_LOAD_FAST
                                        index, second = arg
                                        stack.append(fast[index])
                                        stack.append(fast[second])
                                        continue
                                else:
                                    if op == 8:
                                        # COPY
                                        stack.append(stack[-arg])
                                        continue
                                    else:
                                        # BINARY_ADD
                                        rhs = stack.pop()
                                        stack.append(stack.pop() + rhs)
                                        rhs = None
                                        continue
                            else:
                                if op < 14:
                                    if op < 12:
                                        if op == 10:
                                            # POP_TOP
                                            stack.pop()
                                            continue
                                        else:
                                            # BINARY_MULTIPLY
                                            rhs = stack.pop()
                                            stack.append(stack.pop() * rhs)
                                            rhs = None
                                            continue
                                    else:
                                        if op == 12:
                                            # BINARY_SUBSCR
                                            key = stack.pop()
                                            stack.append(stack.pop()[key])
                                            key = None
                                            continue
                                        else:
                                            # SWAP
                                            stack[-1], stack[-arg] = stack[-arg], stack[-1]
                                            continue
                                else:
                                    if op < 16:
                                        if op == 14:
                                            # INPLACE_ADD
                                            rhs = stack.pop()
                                            lhs = stack.pop()
                                            lhs += rhs
                                            stack.append(lhs)
                                            lhs = rhs = None
                                            continue
                                        else:
                                            # BINARY_SUBTRACT
                                            rhs = stack.pop()
                                            stack.append(stack.pop() - rhs)
                                            rhs = None
                                            continue
                                    else:
                                        if op == 16:
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
                                            begins_call(thread, frame, callee, args)
                                            kind = type(callee)
                                            if kind is MethodType:
                                                args.insert(0, callee.__self__)
                                                callee = callee.__func__
                                                kind = type(callee)
                                        else:
                                            if op < 19:
                                                if op == 17:
                                                    # POP_JUMP_IF_TRUE
                                                    value = stack.pop()
                                                    if value is True or value is not False and value:
                                                        pc = arg
                                                    value = None
                                                    continue
                                                else:
                                                    # STORE_ATTR
                                                    owner = stack.pop()
                                                    setattr(owner, arg, stack.pop())
                                                    owner = None
                                                    continue
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
                                                begins_call(thread, frame, callee, args)
                                                kind = type(callee)
                                                if kind is MethodType:
                                                    args.insert(0, callee.__self__)
                                                    callee = callee.__func__
                                                    kind = type(callee)
                        else:
                            if op < 30:
                                if op < 25:
                                    if op < 22:
                                        if op == 20:
                                            # STORE_SUBSCR
                                            key = stack.pop()
                                            container = stack.pop()
                                            container[key] = stack.pop()
                                            container = key = None
                                            continue
                                        else:
                                            # LOAD_GLOBAL_NULL_ABOVE
                                            stack.append(frame.globals[arg] if arg in frame.globals else frame.builtin_names[arg] if arg in frame.builtin_names else load_builtin(arg, frame))
                                            stack.append(NULL)
                                            continue
                                    else:
                                        if op < 24:
                                            if op == 22:
                                                # LOAD_GLOBAL_NULL_BELOW
                                                stack.append(NULL)
                                                stack.append(frame.globals[arg] if arg in frame.globals else frame.builtin_names[arg] if arg in frame.builtin_names else load_builtin(arg, frame))
                                                continue
                                            else:
                                                # BINARY_REMAINDER
                                                rhs = stack.pop()
                                                stack.append(stack.pop() % rhs)
                                                rhs = None
                                                continue
                                        else:
                                            # FOR_ITER
                                            value = stack[-1]
                                            if type(value) is GuestGenerator and value.guest.machine is machine:
                                                if value.frame is None:
                                                    stack.pop()
                                                    pc = arg
                                                elif value.running:
                                                    raise ValueError("generator already executing")
                                                else:
                                                    depth = frame.depth + 1
                                                    if depth >= machine.recursion_limit:
                                                        raise RecursionError("maximum recursion depth exceeded")
                                                    frame.pc = pc
                                                    back = frame
                                                    generator = value
                                                    generator.running = generator.started = True
                                                    generator.previous = thread.handling
                                                    thread.handling = generator
                                                    frame = generator.frame
                                                    frame.generator = generator  # only while it runs: a suspended one dies with its last reference
                                                    frame.previous = back
                                                    frame.leave = ITERATE
                                                    if frame.depth != depth:
                                                        frame.depth = depth
                                                        frame.spare = None
                                                    generator = back = None
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
                                            continue
                                else:
                                    if op < 28:
                                        if op == 25:
                                            # LOAD_GLOBAL
                                            stack.append(frame.globals[arg] if arg in frame.globals else frame.builtin_names[arg] if arg in frame.builtin_names else load_builtin(arg, frame))
                                            continue
                                        else:
                                            if op == 26:
                                                # TO_BOOL
                                                stack.append(not not stack.pop())
                                                continue
                                            else:
                                                # LOAD_METHOD_NULL_ABOVE
                                                stack.append(getattr(stack.pop(), arg))
                                                stack.append(NULL)
                                                continue
                                    else:
                                        if op == 28:
                                            # LOAD_METHOD_NULL_BELOW
                                            result = getattr(stack.pop(), arg)
                                            stack.append(NULL)
                                            stack.append(result)
                                            result = None
                                            continue
                                        else:
                                            # RETURN_VALUE
                                            value = stack.pop()
                                            report_return(thread, frame, value)
                                            leave = frame.leave
                                            if leave is not None and leave == CONSTRUCT:
                                                if value is not None:
                                                    frame.pc = pc
                                                    frame = left_initializer(frame)
                                                    thread.frame = frame
                                                    stack = frame.stack
                                                    fast = frame.fast
                                                    code = frame.guest.program
                                                    pc = frame.pc
                                                    callee = value  # the call had begun
                                                    raise initializer_returned(value)
                                                value = frame.constructed
                                                frame.constructed = frame.leave = leave = None
                                            if FIRST_DIES_FIRST:
                                                fast.reverse()  # see ``Frame.finish``
                                            if leave is None:
                                                back = frame
                                                frame = thread.frame = back.previous
                                                if getrefcount(frame.spare) == ALONE:  # nobody but `frame` and this loop has it
                                                    back.fast = back.function = back.globals = back.previous = None
                                                else:
                                                    back.leave = LEFT
                                                    back.pc = pc  # who kept the frame may ask for its line
                                                    frame.spare = None
                                                back = None
                                                pc = frame.pc
                                                code = frame.guest.program
                                                stack = frame.stack
                                                fast = frame.fast
                                                stack.append(value)
                                                value = None
                                            else:
                                                frame.leave = LEFT
                                                frame.pc = pc
                                                back = frame.previous
                                                generator = frame.generator
                                                if generator is not None:
                                                    generator.finished(thread)
                                                    generator = None
                                                if leave == EXIT:
                                                    thread.frame = back
                                                    return value
                                                frame = thread.frame = back
                                                back = None
                                                pc = frame.pc
                                                code = frame.guest.program
                                                stack = frame.stack
                                                fast = frame.fast
                                                op, arg = code[pc - 1]
                                                report_stop(thread, frame, stack[-1] if leave == SEND else None, value)
                                                pc = arg
                                                if leave == ITERATE:
                                                    stack.pop()
                                                elif op == NUMBERS["SEND"]:
                                                    stack[-1] = value
                                                else:
                                                    stack.append(value)
                                                value = None
                                            continue
                            else:
                                if op < 50:
                                    if op < 34:
                                        if op < 32:
                                            if op == 30:
                                                # UNPACK_SEQUENCE
                                                stack.extend(reversed(unpack_sequence(stack.pop(), count=arg)))
                                                continue
                                            else:
                                                # POP_JUMP_IF_NONE
                                                if stack.pop() is None:
                                                    pc = arg
                                                continue
                                        else:
                                            if op == 32:
                                                # POP_JUMP_IF_NOT_NONE
                                                if stack.pop() is not None:
                                                    pc = arg
                                                continue
                                            else:
                                                # LOAD_DEREF
                                                index, name = arg
                                                stack.append(load_cell(fast[index], name=name, frame=frame))
                                                continue
                                    else:
                                        if op < 38:
                                            if op < 36:
                                                if op == 34:
                                                    # COMPARE_EQUAL
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() == rhs)
                                                    rhs = None
                                                    continue
                                                else:
                                                    # PUSH_NULL
                                                    stack.append(NULL)
                                                    continue
                                            else:
                                                if op == 36:
                                                    # COMPARE_LESS
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() < rhs)
                                                    rhs = None
                                                    continue
                                                else:
                                                    # STORE_FAST_STORE_FAST
                                                    index, second = arg
                                                    fast[index] = stack.pop()
                                                    fast[second] = stack.pop()
                                                    continue
                                        else:
                                            if op < 42:
                                                if op < 40:
                                                    if op == 38:
                                                        # TEST_EQUAL
                                                        rhs = stack.pop()
                                                        value = stack.pop() == rhs
                                                        rhs = None
                                                        stack.append(not not value)
                                                        value = None
                                                        continue
                                                    else:
                                                        # TEST_LESS
                                                        rhs = stack.pop()
                                                        value = stack.pop() < rhs
                                                        rhs = None
                                                        stack.append(not not value)
                                                        value = None
                                                        continue
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
                                                        continue
                                                    else:
                                                        # COPY_FREE_VARS
                                                        copy_free_vars(count=arg, frame=frame)
                                                        continue
                                            else:
                                                if op < 45:
                                                    if op == 42:
                                                        # INPLACE_SUBTRACT
                                                        rhs = stack.pop()
                                                        lhs = stack.pop()
                                                        lhs -= rhs
                                                        stack.append(lhs)
                                                        lhs = rhs = None
                                                        continue
                                                    else:
                                                        if op == 43:
                                                            # TEST_LESS_EQUAL
                                                            rhs = stack.pop()
                                                            value = stack.pop() <= rhs
                                                            rhs = None
                                                            stack.append(not not value)
                                                            value = None
                                                            continue
                                                        else:
                                                            # COMPARE_LESS_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() <= rhs)
                                                            rhs = None
                                                            continue
                                                else:
                                                    if op < 47:
                                                        if op == 45:
                                                            # GET_ITER
                                                            stack.append(iter(stack.pop()))
                                                            continue
                                                        else:
                                                            # STORE_FAST_LOAD_FAST
                                                            index, second = arg
                                                            fast[index] = stack.pop()
                                                            stack.append(fast[second])
                                                            continue
                                                    else:
                                                        if op == 47:
                                                            # YIELD_VALUE
                                                            value = stack.pop()
                                                            frame.pc = pc
                                                            report_return(thread, frame, value)
                                                            leave = frame.leave
                                                            back = frame.previous
                                                            generator = frame.generator
                                                            generator.running = False
                                                            thread.handling = generator.previous
                                                            generator.previous = frame.previous = frame.generator = generator = None
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
                                                            continue
                                                        else:
                                                            if op == 48:
                                                                # BUILD_LIST
                                                                if arg:
                                                                    items = stack[-arg:]
                                                                    del stack[-arg:]
                                                                else:
                                                                    items = ()
                                                                stack.append([*items])
                                                                items = None
                                                                continue
                                                            else:
                                                                # COMPARE_GREATER
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() > rhs)
                                                                rhs = None
                                                                continue
                                else:
                                    if op < 71:
                                        if op < 61:
                                            if op < 53:
                                                if op == 50:
                                                    # CONTAINS_OP
                                                    container = stack.pop()
                                                    stack.append(stack.pop() in container)
                                                    container = None
                                                    continue
                                                else:
                                                    if op == 51:
                                                        # BINARY_FLOOR_DIVIDE
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() // rhs)
                                                        rhs = None
                                                        continue
                                                    else:
                                                        # TEST_GREATER
                                                        rhs = stack.pop()
                                                        value = stack.pop() > rhs
                                                        rhs = None
                                                        stack.append(not not value)
                                                        value = None
                                                        continue
                                            else:
                                                if op < 56:
                                                    if op == 53:
                                                        # LIST_APPEND
                                                        value = stack.pop()
                                                        stack[-arg].append(value)
                                                        value = None
                                                        continue
                                                    else:
                                                        if op == 54:
                                                            # BINARY_TRUE_DIVIDE
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() / rhs)
                                                            rhs = None
                                                            continue
                                                        else:
                                                            # IS_OP
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() is rhs)
                                                            rhs = None
                                                            continue
                                                else:
                                                    if op >= 59:
                                                        if op == 59:
                                                            # MATCH_CLASS
                                                            names = stack.pop()
                                                            cls = stack.pop()
                                                            stack.append(match_class(stack.pop(), cls, names, count=arg))
                                                            cls = names = None
                                                            continue
                                                        else:
                                                            # TEST_GREATER_EQUAL
                                                            rhs = stack.pop()
                                                            value = stack.pop() >= rhs
                                                            rhs = None
                                                            stack.append(not not value)
                                                            value = None
                                                            continue
                                                    else:
                                                        if op < 58:
                                                            if op == 56:
                                                                # POP_EXCEPT
                                                                thread.handling.error = stack.pop()
                                                                continue
                                                            else:
                                                                # STORE_DEREF
                                                                fast[arg].cell_contents = stack.pop()
                                                                continue
                                                        else:
                                                            # YIELD_DELEGATED
                                                            value = stack.pop()
                                                            frame.pc = pc
                                                            report_return(thread, frame, value)
                                                            leave = frame.leave
                                                            back = frame.previous
                                                            generator = frame.generator
                                                            generator.running = False
                                                            thread.handling = generator.previous
                                                            generator.previous = frame.previous = frame.generator = generator = None
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
                                                            continue
                                        else:
                                            if op < 64:
                                                if op == 61:
                                                    # COMPARE_GREATER_EQUAL
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() >= rhs)
                                                    rhs = None
                                                    continue
                                                else:
                                                    if op == 62:
                                                        # BINARY_AND
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() & rhs)
                                                        rhs = None
                                                        continue
                                                    else:
                                                        # TEST_NOT_EQUAL
                                                        rhs = stack.pop()
                                                        value = stack.pop() != rhs
                                                        rhs = None
                                                        stack.append(not not value)
                                                        value = None
                                                        continue
                                            else:
                                                if op < 67:
                                                    if op < 66:
                                                        if op == 64:
                                                            # LIST_EXTEND
                                                            iterable = stack.pop()
                                                            stack[-arg] += [*iterable]
                                                            iterable = None
                                                            continue
                                                        else:
                                                            # COMPARE_NOT_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() != rhs)
                                                            rhs = None
                                                            continue
                                                    else:
                                                        # PUSH_EXC_INFO
                                                        value = stack[-1]
                                                        thread.handling.error, value = (value, thread.handling.error)
                                                        under1 = stack.pop()
                                                        stack.append(value)
                                                        stack.append(under1)
                                                        under1 = value = None
                                                        continue
                                                else:
                                                    if op != 67:
                                                        if op == 68:
                                                            # BUILD_MAP
                                                            if arg:
                                                                items = stack[-arg:]
                                                                del stack[-arg:]
                                                            else:
                                                                items = ()
                                                            stack.append(dict(zip(items[::2], items[1::2], strict=True)))
                                                            items = None
                                                            continue
                                                        else:
                                                            if op == 69:
                                                                # CHECK_EXC_MATCH
                                                                kind = stack.pop()
                                                                stack.append(exception_matches(stack[-1], kind))
                                                                kind = None
                                                                continue
                                                            else:
                                                                # RERAISE_LASTI
                                                                error = stack.pop()
                                                                raised_at = stack[-arg]
                                                                break
                                                    else:
                                                        # RETURN_CONST
                                                        value = arg
                                                        report_return(thread, frame, value)
                                                        leave = frame.leave
                                                        if leave is not None and leave == CONSTRUCT:
                                                            if value is not None:
                                                                frame.pc = pc
                                                                frame = left_initializer(frame)
                                                                thread.frame = frame
                                                                stack = frame.stack
                                                                fast = frame.fast
                                                                code = frame.guest.program
                                                                pc = frame.pc
                                                                callee = value  # the call had begun
                                                                raise initializer_returned(value)
                                                            value = frame.constructed
                                                            frame.constructed = frame.leave = leave = None
                                                        if FIRST_DIES_FIRST:
                                                            fast.reverse()  # see ``Frame.finish``
                                                        if leave is None:
                                                            back = frame
                                                            frame = thread.frame = back.previous
                                                            if getrefcount(frame.spare) == ALONE:  # nobody but `frame` and this loop has it
                                                                back.fast = back.function = back.globals = back.previous = None
                                                            else:
                                                                back.leave = LEFT
                                                                back.pc = pc  # who kept the frame may ask for its line
                                                                frame.spare = None
                                                            back = None
                                                            pc = frame.pc
                                                            code = frame.guest.program
                                                            stack = frame.stack
                                                            fast = frame.fast
                                                            stack.append(value)
                                                            value = None
                                                        else:
                                                            frame.leave = LEFT
                                                            frame.pc = pc
                                                            back = frame.previous
                                                            generator = frame.generator
                                                            if generator is not None:
                                                                generator.finished(thread)
                                                                generator = None
                                                            if leave == EXIT:
                                                                thread.frame = back
                                                                return value
                                                            frame = thread.frame = back
                                                            back = None
                                                            pc = frame.pc
                                                            code = frame.guest.program
                                                            stack = frame.stack
                                                            fast = frame.fast
                                                            op, arg = code[pc - 1]
                                                            report_stop(thread, frame, stack[-1] if leave == SEND else None, value)
                                                            pc = arg
                                                            if leave == ITERATE:
                                                                stack.pop()
                                                            elif op == NUMBERS["SEND"]:
                                                                stack[-1] = value
                                                            else:
                                                                stack.append(value)
                                                            value = None
                                                        continue
                                    else:
                                        if op < 93:
                                            if op < 82:
                                                if op < 76:
                                                    if op < 73:
                                                        if op == 71:
                                                            # SET_ADD
                                                            value = stack.pop()
                                                            stack[-arg].add(value)
                                                            value = None
                                                            continue
                                                        else:
                                                            # BINARY_OR
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() | rhs)
                                                            rhs = None
                                                            continue
                                                    else:
                                                        if op == 73:
                                                            # STORE_NAME
                                                            frame.names[arg] = stack.pop()
                                                            continue
                                                        else:
                                                            if op == 74:
                                                                # JUMP_IF_FALSE_OR_POP
                                                                if stack[-1]:
                                                                    stack.pop()
                                                                else:
                                                                    pc = arg
                                                                continue
                                                            else:
                                                                # MATCH_SEQUENCE
                                                                stack.append(match_sequence(stack[-1]))
                                                                continue
                                                else:
                                                    if op < 79:
                                                        if op == 76:
                                                            # UNARY_NEGATIVE
                                                            stack.append(-stack.pop())
                                                            continue
                                                        else:
                                                            if op == 77:
                                                                # NOT_CONTAINS_OP
                                                                container = stack.pop()
                                                                stack.append(stack.pop() not in container)
                                                                container = None
                                                                continue
                                                            else:
                                                                # GET_LEN
                                                                stack.append(len(stack[-1]))
                                                                continue
                                                    else:
                                                        if op == 79:
                                                            # LIST_TO_TUPLE
                                                            stack.append(tuple(stack.pop()))
                                                            continue
                                                        else:
                                                            if op == 80:
                                                                # LOAD_NAME
                                                                stack.append(load_name(name=arg, frame=frame))
                                                                continue
                                                            else:
                                                                # IS_NOT_OP
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() is not rhs)
                                                                rhs = None
                                                                continue
                                            else:
                                                if op < 86:
                                                    if op < 85:
                                                        if op < 84:
                                                            if op == 82:
                                                                # DELETE_FAST
                                                                index, name = arg
                                                                if fast[index] is NULL:
                                                                    raise unbound_local(name)
                                                                fast[index] = NULL
                                                                continue
                                                            else:
                                                                # MAP_ADD
                                                                value = stack.pop()
                                                                key = stack.pop()
                                                                stack[-arg][key] = value
                                                                key = value = None
                                                                continue
                                                        else:
                                                            # SEND_KEEP
                                                            value = stack.pop()
                                                            callee = stack[-1]
                                                            kind = type(callee)
                                                            if (
                                                                (kind is GuestGenerator or kind is GuestCoroutine or kind is GuestIterableCoroutine)
                                                                and callee.frame is not None
                                                                and not callee.running
                                                                and (value is None or callee.started)
                                                                and callee.guest.machine is machine
                                                            ):
                                                                depth = frame.depth + 1
                                                                if depth >= machine.recursion_limit:
                                                                    raise RecursionError("maximum recursion depth exceeded")
                                                                frame.pc = pc
                                                                back = frame
                                                                generator = callee
                                                                generator.running = generator.started = True
                                                                generator.previous = thread.handling
                                                                thread.handling = generator
                                                                frame = generator.frame
                                                                frame.generator = generator  # only while it runs: a suspended one dies with its last reference
                                                                frame.previous = back
                                                                frame.leave = SEND
                                                                if frame.depth != depth:
                                                                    frame.depth = depth
                                                                    frame.spare = None
                                                                generator = back = None
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
                                                            callee = value = kind = None
                                                            continue
                                                    else:
                                                        # SEND
                                                        value = stack.pop()
                                                        callee = stack[-1]
                                                        kind = type(callee)
                                                        if (
                                                            (kind is GuestGenerator or kind is GuestCoroutine or kind is GuestIterableCoroutine)
                                                            and callee.frame is not None
                                                            and not callee.running
                                                            and (value is None or callee.started)
                                                            and callee.guest.machine is machine
                                                        ):
                                                            depth = frame.depth + 1
                                                            if depth >= machine.recursion_limit:
                                                                raise RecursionError("maximum recursion depth exceeded")
                                                            frame.pc = pc
                                                            back = frame
                                                            generator = callee
                                                            generator.running = generator.started = True
                                                            generator.previous = thread.handling
                                                            thread.handling = generator
                                                            frame = generator.frame
                                                            frame.generator = generator  # only while it runs: a suspended one dies with its last reference
                                                            frame.previous = back
                                                            frame.leave = SEND
                                                            if frame.depth != depth:
                                                                frame.depth = depth
                                                                frame.spare = None
                                                            generator = back = None
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
                                                        callee = value = kind = None
                                                        continue
                                                else:
                                                    if op < 90:
                                                        if op < 88:
                                                            if op == 86:
                                                                # MAKE_FUNCTION
                                                                count, flags = arg
                                                                if count:
                                                                    parts = stack[-count:]
                                                                    del stack[-count:]
                                                                else:
                                                                    parts = ()
                                                                stack.append(make_function(*parts, flags=flags, frame=frame))
                                                                parts = None
                                                                continue
                                                            else:
                                                                # RAISE
                                                                error = raised(stack.pop(), thread)
                                                                break
                                                        else:
                                                            if op == 88:
                                                                # JUMP_IF_TRUE_OR_POP
                                                                if stack[-1]:
                                                                    pc = arg
                                                                else:
                                                                    stack.pop()
                                                                continue
                                                            else:
                                                                # KW_NAMES
                                                                keywords = arg
                                                                continue
                                                    else:
                                                        if op < 92:
                                                            if op == 90:
                                                                # UNARY_NOT
                                                                stack.append(not stack.pop())
                                                                continue
                                                            else:
                                                                # BEFORE_WITH
                                                                stack.extend(enter_with(stack.pop()))
                                                                continue
                                                        else:
                                                            # RETURN_GENERATOR
                                                            frame.pc = pc
                                                            leave = frame.leave
                                                            back = frame.previous
                                                            if back is not None:
                                                                back.spare = None  # the frame is the generator's from now on
                                                            value = make_generator(frame)
                                                            made_generator(thread, back, leave)
                                                            if leave == CONSTRUCT:
                                                                frame.constructed = None
                                                                frame = back
                                                                back = None
                                                                thread.frame = frame
                                                                stack = frame.stack
                                                                fast = frame.fast
                                                                code = frame.guest.program
                                                                pc = frame.pc
                                                                callee = value  # the call had begun
                                                                raise initializer_returned(value)
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
                                                            continue
                                        else:
                                            if op < 124:
                                                if op < 104:
                                                    if op < 98:
                                                        if op < 95:
                                                            if op == 93:
                                                                # GET_YIELD_FROM_ITER
                                                                stack.append(get_yield_from_iterator(stack.pop(), frame=frame))
                                                                continue
                                                            else:
                                                                # BINARY_RIGHT_SHIFT
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() >> rhs)
                                                                rhs = None
                                                                continue
                                                        else:
                                                            if op == 95:
                                                                # RERAISE
                                                                error = stack.pop()
                                                                raised_at = pc - 1
                                                                break
                                                            else:
                                                                if op == 96:
                                                                    # UNPACK_EX
                                                                    before, after = arg
                                                                    stack.extend(reversed(unpack_ex(stack.pop(), before=before, after=after)))
                                                                    continue
                                                                else:
                                                                    # DICT_MERGE
                                                                    mapping = stack.pop()
                                                                    dict_merge(stack[-arg], mapping, stack[-arg - 2])
                                                                    mapping = None
                                                                    continue
                                                    else:
                                                        if op < 101:
                                                            if op == 98:
                                                                # DICT_MERGE_ABOVE
                                                                mapping = stack.pop()
                                                                dict_merge(stack[-arg], mapping, stack[-arg - 3])
                                                                mapping = None
                                                                continue
                                                            else:
                                                                if op == 99:
                                                                    # FORMAT_SIMPLE
                                                                    stack.append(format(stack.pop()))
                                                                    continue
                                                                else:
                                                                    # END_SEND
                                                                    under0 = stack.pop()
                                                                    under1 = stack.pop()
                                                                    stack.append(under0)
                                                                    under1 = under0 = None
                                                                    continue
                                                        else:
                                                            if op == 101:
                                                                # INPLACE_RIGHT_SHIFT
                                                                rhs = stack.pop()
                                                                lhs = stack.pop()
                                                                lhs >>= rhs
                                                                stack.append(lhs)
                                                                lhs = rhs = None
                                                                continue
                                                            else:
                                                                if op == 102:
                                                                    # BUILD_SLICE
                                                                    stop = stack.pop()
                                                                    stack.append(slice(stack.pop(), stop))
                                                                    stop = None
                                                                    continue
                                                                else:
                                                                    # BINARY_SLICE
                                                                    stop = stack.pop()
                                                                    start = stack.pop()
                                                                    stack.append(stack.pop()[start:stop])
                                                                    start = stop = None
                                                                    continue
                                                else:
                                                    if op < 109:
                                                        if op < 106:
                                                            if op == 104:
                                                                # CALL_FUNCTION_EX
                                                                kwargs = unpacked_keywords(stack.pop(), stack[-2]) if arg & 1 else None
                                                                args = unpacked_arguments(stack.pop(), stack[-1])
                                                                callee = stack.pop()
                                                                stack.pop()
                                                                frame.pc = pc
                                                                value = begin_told(machine, thread, frame, callee, args, kwargs)
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
                                                                continue
                                                            else:
                                                                # CALL_FUNCTION_EX_ABOVE
                                                                kwargs = unpacked_keywords(stack.pop(), stack[-3]) if arg & 1 else None
                                                                args = unpacked_arguments(stack.pop(), stack[-2])
                                                                stack.pop()
                                                                callee = stack.pop()
                                                                frame.pc = pc
                                                                value = begin_told(machine, thread, frame, callee, args, kwargs)
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
                                                                continue
                                                        else:
                                                            if op == 106:
                                                                # LOAD_SUPER_METHOD_ZERO_NULL_ABOVE
                                                                instance = stack.pop()
                                                                cls = stack.pop()
                                                                stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                                stack.append(NULL)
                                                                cls = instance = None
                                                                continue
                                                            else:
                                                                if op == 107:
                                                                    # GET_AWAITABLE
                                                                    stack.append(get_awaitable(stack.pop(), where=arg))
                                                                    continue
                                                                else:
                                                                    # BUILD_STRING
                                                                    if arg:
                                                                        pieces = stack[-arg:]
                                                                        del stack[-arg:]
                                                                    else:
                                                                        pieces = ()
                                                                    stack.append(''.join(pieces))
                                                                    pieces = None
                                                                    continue
                                                    else:
                                                        if op < 115:
                                                            if op < 111:
                                                                if op == 109:
                                                                    # BINARY_LEFT_SHIFT
                                                                    rhs = stack.pop()
                                                                    stack.append(stack.pop() << rhs)
                                                                    rhs = None
                                                                    continue
                                                                else:
                                                                    # BINARY_POWER
                                                                    rhs = stack.pop()
                                                                    stack.append(stack.pop() ** rhs)
                                                                    rhs = None
                                                                    continue
                                                            else:
                                                                if op == 111:
                                                                    # INPLACE_XOR
                                                                    rhs = stack.pop()
                                                                    lhs = stack.pop()
                                                                    lhs ^= rhs
                                                                    stack.append(lhs)
                                                                    lhs = rhs = None
                                                                    continue
                                                                else:
                                                                    if op == 112:
                                                                        # NOP
                                                                        continue
                                                                    else:
                                                                        if op == 113:
                                                                            # ITERATOR_POPPED
                                                                            continue
                                                                        else:
                                                                            # SETUP_ANNOTATIONS
                                                                            setup_annotations(frame=frame)
                                                                            continue
                                                        else:
                                                            if op < 119:
                                                                if op < 117:
                                                                    if op == 115:
                                                                        # DELETE_NAME
                                                                        delete_name(name=arg, frame=frame)
                                                                        continue
                                                                    else:
                                                                        # DELETE_GLOBAL
                                                                        delete_global(name=arg, frame=frame)
                                                                        continue
                                                                else:
                                                                    if op == 117:
                                                                        # MAKE_CELL
                                                                        make_cell(index=arg, frame=frame)
                                                                        continue
                                                                    else:
                                                                        # RAISE_AGAIN
                                                                        error = raised_again(thread)
                                                                        raised_at = pc - 1
                                                                        break
                                                            else:
                                                                if op < 121:
                                                                    if op == 119:
                                                                        # DELETE_DEREF
                                                                        index, name = arg
                                                                        delete_cell(fast[index], name=name, frame=frame)
                                                                        continue
                                                                    else:
                                                                        # LOAD_LOCALS
                                                                        stack.append(frame.names)
                                                                        continue
                                                                else:
                                                                    if op == 121:
                                                                        # LOAD_ASSERTION_ERROR
                                                                        stack.append(AssertionError)
                                                                        continue
                                                                    else:
                                                                        if op == 122:
                                                                            # STORE_GLOBAL
                                                                            frame.globals[arg] = stack.pop()
                                                                            continue
                                                                        else:
                                                                            # PRINT_EXPR
                                                                            display(stack.pop())
                                                                            continue
                                            else:
                                                if op < 156:
                                                    if op < 138:
                                                        if op < 131:
                                                            if op < 127:
                                                                if op == 124:
                                                                    # LOAD_BUILD_CLASS
                                                                    stack.append(load_build_class(frame=frame))
                                                                    continue
                                                                else:
                                                                    if op == 125:
                                                                        # LOAD_COMMON_CONSTANT
                                                                        stack.append(load_common_constant(name=arg))
                                                                        continue
                                                                    else:
                                                                        # IMPORT_STAR
                                                                        import_star(stack.pop(), frame=frame)
                                                                        continue
                                                            else:
                                                                if op != 127:
                                                                    if op == 128:
                                                                        # DELETE_ATTR
                                                                        delattr(stack.pop(), arg)
                                                                        continue
                                                                    else:
                                                                        if op == 129:
                                                                            # GET_ANEXT
                                                                            stack.append(get_async_next(stack[-1]))
                                                                            continue
                                                                        else:
                                                                            # MATCH_MAPPING
                                                                            stack.append(match_mapping(stack[-1]))
                                                                            continue
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
                                                                    begins_call(thread, frame, callee, args)
                                                                    frame.pc = pc
                                                                    value = begin_named_told(machine, thread, frame, callee, args, keywords)
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
                                                                    continue
                                                        else:
                                                            if op >= 134:
                                                                if op < 136:
                                                                    if op == 134:
                                                                        # END_FOR
                                                                        stack.pop()
                                                                        stack.pop()
                                                                        continue
                                                                    else:
                                                                        # UNARY_POSITIVE
                                                                        stack.append(+stack.pop())
                                                                        continue
                                                                else:
                                                                    if op == 136:
                                                                        # UNARY_INVERT
                                                                        stack.append(~stack.pop())
                                                                        continue
                                                                    else:
                                                                        # PREPARE
                                                                        machine.prepare(frame.guest)
                                                                        code = frame.guest.program
                                                                        pc = 0
                                                                        continue
                                                            else:
                                                                if op < 133:
                                                                    if op == 131:
                                                                        # LOAD_FAST_AND_CLEAR
                                                                        stack.append(fast[arg])
                                                                        fast[arg] = NULL
                                                                        continue
                                                                    else:
                                                                        # IMPORT_FROM
                                                                        stack.append(import_from(stack[-1], name=arg))
                                                                        continue
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
                                                                    begins_call(thread, frame, callee, args)
                                                                    frame.pc = pc
                                                                    value = begin_named_told(machine, thread, frame, callee, args, keywords)
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
                                                                    continue
                                                    else:
                                                        if op < 147:
                                                            if op < 142:
                                                                if op < 140:
                                                                    if op == 138:
                                                                        # LOAD_CLASSDEREF
                                                                        index, name = arg
                                                                        stack.append(load_class_cell(fast[index], name=name, frame=frame))
                                                                        continue
                                                                    else:
                                                                        # MATCH_KEYS
                                                                        stack.append(match_keys(stack[-2], stack[-1]))
                                                                        continue
                                                                else:
                                                                    if op == 140:
                                                                        # DELETE_SUBSCR
                                                                        key = stack.pop()
                                                                        del stack.pop()[key]
                                                                        key = None
                                                                        continue
                                                                    else:
                                                                        # GET_AITER
                                                                        stack.append(get_async_iterator(stack.pop()))
                                                                        continue
                                                            else:
                                                                if op < 144:
                                                                    if op == 142:
                                                                        # ASYNC_GEN_WRAP
                                                                        stack.append(wrap_async_item(stack.pop()))
                                                                        continue
                                                                    else:
                                                                        # DISPLAY
                                                                        stack.append(display(stack.pop()))
                                                                        continue
                                                                else:
                                                                    if op == 144:
                                                                        # BEFORE_ASYNC_WITH
                                                                        stack.extend(enter_async_with(stack.pop()))
                                                                        continue
                                                                    else:
                                                                        if op == 145:
                                                                            # LOAD_SHOWN_ATTR
                                                                            stack.append(load_shown_attribute(stack.pop(), name=arg))
                                                                            continue
                                                                        else:
                                                                            # CONVERT_VALUE
                                                                            stack.append(convert_value(stack.pop(), conversion=arg))
                                                                            continue
                                                        else:
                                                            if op < 151:
                                                                if op < 149:
                                                                    if op == 147:
                                                                        # FORMAT_VALUE_CONVERTED
                                                                        stack.append(format_converted(stack.pop(), conversion=arg))
                                                                        continue
                                                                    else:
                                                                        # STOPITERATION_ERROR
                                                                        stack.append(stop_iteration_error(stack.pop(), frame=frame))
                                                                        continue
                                                                else:
                                                                    if op == 149:
                                                                        # CALL_INTRINSIC_1
                                                                        stack.append(intrinsic_1(stack.pop(), number=arg))
                                                                        continue
                                                                    else:
                                                                        # SET_UPDATE
                                                                        iterable = stack.pop()
                                                                        stack[-arg].update(iterable)
                                                                        iterable = None
                                                                        continue
                                                            else:
                                                                if op < 153:
                                                                    if op == 151:
                                                                        # DICT_UPDATE
                                                                        mapping = stack.pop()
                                                                        stack[-arg].update({**mapping})
                                                                        mapping = None
                                                                        continue
                                                                    else:
                                                                        # IMPORT_STAR_INTRINSIC
                                                                        stack.append(import_star(stack.pop(), frame=frame))
                                                                        continue
                                                                else:
                                                                    if op == 153:
                                                                        # LOAD_FROM_DICT_OR_GLOBALS
                                                                        stack.append(load_from_dict_or_globals(stack.pop(), name=arg, frame=frame))
                                                                        continue
                                                                    else:
                                                                        if op == 154:
                                                                            # RAISE_FROM
                                                                            value = stack.pop()
                                                                            error = raised_from(stack.pop(), value, thread)
                                                                            value = None
                                                                            break
                                                                        else:
                                                                            # STORE_SHOWN_ATTR
                                                                            owner = stack.pop()
                                                                            store_shown_attribute(stack.pop(), owner, name=arg, frame=frame)
                                                                            owner = None
                                                                            continue
                                                else:
                                                    if op < 174:
                                                        if op < 165:
                                                            if op < 160:
                                                                if op < 158:
                                                                    if op == 156:
                                                                        # LOAD_FROM_DICT_OR_DEREF
                                                                        index, name = arg
                                                                        stack.append(load_from_dict_or_cell(stack.pop(), fast[index], name=name, frame=frame))
                                                                        continue
                                                                    else:
                                                                        # BINARY_MATRIX_MULTIPLY
                                                                        rhs = stack.pop()
                                                                        stack.append(stack.pop() @ rhs)
                                                                        rhs = None
                                                                        continue
                                                                else:
                                                                    if op == 158:
                                                                        # BINARY_XOR
                                                                        rhs = stack.pop()
                                                                        stack.append(stack.pop() ^ rhs)
                                                                        rhs = None
                                                                        continue
                                                                    else:
                                                                        # WITH_EXCEPT_START
                                                                        error = stack[-1]
                                                                        stack.append(stack[-4](type(error), error, error.__traceback__))
                                                                        error = None
                                                                        continue
                                                            else:
                                                                if op < 162:
                                                                    if op == 160:
                                                                        # WITH_EXCEPT_START_ABOVE
                                                                        error = stack[-1]
                                                                        stack.append(stack[-5](type(error), error, error.__traceback__))
                                                                        error = None
                                                                        continue
                                                                    else:
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
                                                                        continue
                                                                else:
                                                                    if op == 162:
                                                                        # INPLACE_AND
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs &= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        if op == 163:
                                                                            # INPLACE_FLOOR_DIVIDE
                                                                            rhs = stack.pop()
                                                                            lhs = stack.pop()
                                                                            lhs //= rhs
                                                                            stack.append(lhs)
                                                                            lhs = rhs = None
                                                                            continue
                                                                        else:
                                                                            # INPLACE_LEFT_SHIFT
                                                                            rhs = stack.pop()
                                                                            lhs = stack.pop()
                                                                            lhs <<= rhs
                                                                            stack.append(lhs)
                                                                            lhs = rhs = None
                                                                            continue
                                                        else:
                                                            if op < 169:
                                                                if op < 167:
                                                                    if op == 165:
                                                                        # INPLACE_MATRIX_MULTIPLY
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs @= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        # INPLACE_MULTIPLY
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs *= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                else:
                                                                    if op == 167:
                                                                        # INPLACE_REMAINDER
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs %= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        # INPLACE_OR
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs |= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                            else:
                                                                if op < 171:
                                                                    if op == 169:
                                                                        # INPLACE_POWER
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs **= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        # INPLACE_TRUE_DIVIDE
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs /= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                else:
                                                                    if op == 171:
                                                                        # BUILD_SET
                                                                        if arg:
                                                                            items = stack[-arg:]
                                                                            del stack[-arg:]
                                                                        else:
                                                                            items = ()
                                                                        value = {*items}
                                                                        if items:
                                                                            items.reverse()  # it dies from its end
                                                                        stack.append(value)
                                                                        value = items = None
                                                                        continue
                                                                    else:
                                                                        if op == 172:
                                                                            # PREP_RERAISE_STAR
                                                                            results = stack.pop()
                                                                            stack.append(prepare_reraise_star(stack.pop(), results))
                                                                            results = None
                                                                            continue
                                                                        else:
                                                                            # BUILD_TEMPLATE
                                                                            interpolations = stack.pop()
                                                                            stack.append(build_template(stack.pop(), interpolations))
                                                                            interpolations = None
                                                                            continue
                                                    else:
                                                        if op < 183:
                                                            if op < 178:
                                                                if op < 176:
                                                                    if op == 174:
                                                                        # END_ASYNC_FOR
                                                                        if is_subtype(StopAsyncIteration, type(stack[-1])):
                                                                            del stack[-2:]
                                                                        else:
                                                                            error = stack.pop()
                                                                            raised_at = pc - 1
                                                                            break
                                                                        continue
                                                                    else:
                                                                        # FORMAT_VALUE_CONVERTED_WITH_SPEC
                                                                        spec = stack.pop()
                                                                        stack.append(format_converted_with_spec(stack.pop(), spec, conversion=arg))
                                                                        spec = None
                                                                        continue
                                                                else:
                                                                    if op == 176:
                                                                        # CALL_INTRINSIC_2
                                                                        second = stack.pop()
                                                                        stack.append(intrinsic_2(stack.pop(), second, number=arg))
                                                                        second = None
                                                                        continue
                                                                    else:
                                                                        # BUILD_INTERPOLATION
                                                                        expression = stack.pop()
                                                                        stack.append(build_interpolation(stack.pop(), expression, conversion=arg))
                                                                        expression = None
                                                                        continue
                                                            else:
                                                                if op < 180:
                                                                    if op == 178:
                                                                        # IMPORT_NAME
                                                                        fromlist = stack.pop()
                                                                        stack.append(import_name(stack.pop(), fromlist, name=arg, frame=frame))
                                                                        fromlist = None
                                                                        continue
                                                                    else:
                                                                        # SET_FUNCTION_ATTRIBUTE
                                                                        function = stack.pop()
                                                                        stack.append(set_function_attribute(stack.pop(), function, flag=arg, frame=frame))
                                                                        function = None
                                                                        continue
                                                                else:
                                                                    if op == 180:
                                                                        # CHECK_EG_MATCH
                                                                        kind = stack.pop()
                                                                        stack.extend(exception_group_matches(stack.pop(), kind, thread=thread, frame=frame))
                                                                        kind = None
                                                                        continue
                                                                    else:
                                                                        if op == 181:
                                                                            # LOAD_SPECIAL
                                                                            stack.append(load_special(stack.pop(), name=arg))
                                                                            stack.append(NULL)
                                                                            continue
                                                                        else:
                                                                            # FORMAT_WITH_SPEC
                                                                            spec = stack.pop()
                                                                            stack.append(format(stack.pop(), spec))
                                                                            spec = None
                                                                            continue
                                                        else:
                                                            if op < 188:
                                                                if op < 185:
                                                                    if op == 183:
                                                                        # STORE_SLICE
                                                                        stop = stack.pop()
                                                                        start = stack.pop()
                                                                        container = stack.pop()
                                                                        container[start:stop] = stack.pop()
                                                                        container = start = stop = None
                                                                        continue
                                                                    else:
                                                                        # BUILD_INTERPOLATION_WITH_SPEC
                                                                        spec = stack.pop()
                                                                        expression = stack.pop()
                                                                        stack.append(build_interpolation_with_spec(stack.pop(), expression, spec, conversion=arg))
                                                                        expression = spec = None
                                                                        continue
                                                                else:
                                                                    if op == 185:
                                                                        # BUILD_CONST_KEY_MAP
                                                                        keys = stack.pop()
                                                                        if arg:
                                                                            values = stack[-arg:]
                                                                            del stack[-arg:]
                                                                        else:
                                                                            values = ()
                                                                        stack.append(dict(zip(keys, values, strict=True)))
                                                                        values = keys = None
                                                                        continue
                                                                    else:
                                                                        if op == 186:
                                                                            # LOAD_SUPER_ATTR_ZERO
                                                                            instance = stack.pop()
                                                                            cls = stack.pop()
                                                                            stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                                            cls = instance = None
                                                                            continue
                                                                        else:
                                                                            # BUILD_SLICE_STEP
                                                                            step = stack.pop()
                                                                            stop = stack.pop()
                                                                            stack.append(slice(stack.pop(), stop, step))
                                                                            stop = step = None
                                                                            continue
                                                            else:
                                                                if op < 190:
                                                                    if op == 188:
                                                                        # LOAD_SUPER_ATTR
                                                                        instance = stack.pop()
                                                                        cls = stack.pop()
                                                                        stack.append(getattr(stack.pop()(cls, instance), arg))
                                                                        cls = instance = None
                                                                        continue
                                                                    else:
                                                                        # LOAD_SUPER_METHOD_ZERO_NULL_BELOW
                                                                        instance = stack.pop()
                                                                        cls = stack.pop()
                                                                        result = load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame)
                                                                        stack.append(NULL)
                                                                        stack.append(result)
                                                                        result = cls = instance = None
                                                                        continue
                                                                else:
                                                                    if op == 190:
                                                                        # LOAD_SUPER_METHOD_NULL_ABOVE
                                                                        instance = stack.pop()
                                                                        cls = stack.pop()
                                                                        stack.append(getattr(stack.pop()(cls, instance), arg))
                                                                        stack.append(NULL)
                                                                        cls = instance = None
                                                                        continue
                                                                    else:
                                                                        if op == 191:
                                                                            # LOAD_SUPER_METHOD_NULL_BELOW
                                                                            instance = stack.pop()
                                                                            cls = stack.pop()
                                                                            result = getattr(stack.pop()(cls, instance), arg)
                                                                            stack.append(NULL)
                                                                            stack.append(result)
                                                                            result = cls = instance = None
                                                                            continue
                                                                        else:
                                                                            # CALL_FUNCTION_EX_FULL
                                                                            kwargs = stack.pop()
                                                                            kwargs = None if kwargs is NULL else unpacked_keywords(kwargs, stack[-3])
                                                                            args = unpacked_arguments(stack.pop(), stack[-2])
                                                                            stack.pop()
                                                                            callee = stack.pop()
                                                                            frame.pc = pc
                                                                            value = begin_told(machine, thread, frame, callee, args, kwargs)
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
                                                                            continue
                    if kind is FunctionType:
                        try:
                            guest = callee.__code__.co_consts[0]
                        except IndexError:
                            guest = None
                        if (
                            type(guest) is GuestCode
                            and guest.machine is machine
                            and (guest.positional == len(args) or add_defaults(callee, guest.positional - len(args), args))
                        ):
                            code = guest.program  # first: while another thread prepares it, the tail may be longer already
                            args += guest.tail
                            frame.pc = pc
                            back = frame.spare
                            if back is None:
                                back = machine.spare_frame(frame)
                            back.guest = guest
                            back.fast = fast = args
                            back.globals = callee.__globals__
                            back.function = callee
                            back.previous = frame
                            back.stack = stack = [*BOTTOM]
                            frame = thread.frame = back
                            pc = 0
                            args = callee = None
                            continue
                    elif kind is type and callee not in PLAIN_TYPES:
                        value = initializer(machine, callee, args)
                        if value is not None:
                            args.insert(0, new_object(callee))
                            callee = value
                            value = args[0]
                            guest = callee.__code__.co_consts[0]
                            code = guest.program
                            args += guest.tail
                            frame.pc = pc
                            back = frame.spare
                            if back is None:
                                back = machine.spare_frame(frame)
                            back.guest = guest
                            back.fast = fast = args
                            back.globals = callee.__globals__
                            back.function = callee
                            back.previous = frame
                            back.stack = stack = [*BOTTOM]
                            frame = thread.frame = back
                            pc = 0
                            args = callee = None
                            frame.leave = CONSTRUCT
                            frame.constructed = value
                            value = None
                            continue
                    elif kind is type or kind is BuiltinFunctionType and callee not in SPECIAL_FUNCTIONS:
                        value = call_native(thread, frame, callee, args)
                        if FIRST_DIES_FIRST:
                            args.reverse()  # a list dies from its end, CPython's arguments die from the first
                        else:
                            args = None
                        callee = args = None
                        stack.append(value)
                        value = None
                        continue
                    frame.pc = pc
                    value = begin_told(machine, thread, frame, callee, args, None)
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
            frame = back = stack = fast = code = None  # this run must keep nothing of the frame alive
            return machine.run(thread, thread.frame)
        callee = args = back = cls = container = expression = fromlist = function = generator = guest = instance = interpolations = items = iterable = key = keys = keywords = kind = kwargs = leave = lhs = mapping = names = owner = parts = pieces = result = results = rhs = second = spec = start = step = stop = under0 = under1 = value = values = None
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

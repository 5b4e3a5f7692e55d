"""The dispatch loop of the stack machine and its twins, made by stackvm.generate_fused: do not edit."""

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
    "LOAD_CONST": 0,
    "JUMP": 1,
    "STORE_FAST": 2,
    "POP_JUMP_IF_FALSE": 3,
    "LOAD_FAST_CHECK": 4,
    "LOAD_FAST": 5,
    "COPY": 6,
    "LOAD_FAST_LOAD_FAST": 7,
    "POP_TOP": 8,
    "LOAD_FAST_CHECK+LOAD_FAST_CHECK": 9,
    "BINARY_SUBSCR": 10,
    "LOAD_FAST+LOAD_CONST": 11,
    "BINARY_MULTIPLY": 12,
    "BINARY_ADD": 13,
    "LOAD_FAST+LOAD_ATTR": 14,
    "LOAD_FAST_CHECK+LOAD_CONST": 15,
    "SWAP": 16,
    "LOAD_FAST_CHECK+LOAD_ATTR": 17,
    "BINARY_SUBTRACT": 18,
    "POP_JUMP_IF_TRUE": 19,
    "STORE_ATTR": 20,
    "LOAD_ATTR": 21,
    "INPLACE_ADD": 22,
    "STORE_SUBSCR": 23,
    "LOAD_GLOBAL_NULL_ABOVE": 24,
    "LOAD_GLOBAL_NULL_BELOW": 25,
    "BINARY_REMAINDER": 26,
    "LOAD_GLOBAL": 27,
    "CALL_ABOVE": 28,
    "CALL": 29,
    "STORE_FAST+LOAD_FAST_LOAD_FAST": 30,
    "UNPACK_SEQUENCE": 31,
    "FOR_ITER": 32,
    "RETURN_VALUE": 33,
    "STORE_FAST+LOAD_FAST": 34,
    "POP_JUMP_IF_NONE": 35,
    "POP_JUMP_IF_NOT_NONE": 36,
    "INPLACE_ADD+STORE_FAST": 37,
    "STORE_FAST+JUMP": 38,
    "LOAD_DEREF": 39,
    "PUSH_NULL": 40,
    "LOAD_FAST_CHECK+LOAD_METHOD_NULL_BELOW": 41,
    "TO_BOOL+POP_JUMP_IF_FALSE": 42,
    "COMPARE_LESS": 43,
    "LOAD_FAST+BINARY_ADD": 44,
    "STORE_FAST_STORE_FAST": 45,
    "TEST_EQUAL": 46,
    "TEST_LESS+POP_JUMP_IF_FALSE": 47,
    "LOAD_METHOD_NULL_ABOVE": 48,
    "TO_BOOL": 49,
    "BUILD_TUPLE": 50,
    "COMPARE_EQUAL+POP_JUMP_IF_FALSE": 51,
    "LOAD_FAST+LOAD_METHOD_NULL_ABOVE": 52,
    "LOAD_FAST+BINARY_MULTIPLY": 53,
    "STORE_FAST+STORE_FAST": 54,
    "COPY_FREE_VARS": 55,
    "LOAD_FAST+CALL_ABOVE": 56,
    "LOAD_FAST_CHECK+BINARY_ADD": 57,
    "FOR_ITER+STORE_FAST": 58,
    "INPLACE_SUBTRACT": 59,
    "TEST_LESS_EQUAL": 60,
    "INPLACE_ADD+SWAP": 61,
    "LOAD_FAST_CHECK+CALL": 62,
    "COMPARE_LESS_EQUAL": 63,
    "GET_ITER": 64,
    "STORE_FAST_LOAD_FAST": 65,
    "LOAD_METHOD_NULL_BELOW": 66,
    "YIELD_VALUE": 67,
    "BUILD_LIST": 68,
    "COMPARE_GREATER": 69,
    "CONTAINS_OP": 70,
    "BINARY_FLOOR_DIVIDE": 71,
    "TEST_GREATER": 72,
    "LIST_APPEND": 73,
    "BINARY_TRUE_DIVIDE": 74,
    "IS_OP": 75,
    "POP_EXCEPT": 76,
    "STORE_DEREF": 77,
    "YIELD_DELEGATED": 78,
    "MATCH_CLASS": 79,
    "TEST_GREATER_EQUAL": 80,
    "COMPARE_GREATER_EQUAL": 81,
    "BINARY_AND": 82,
    "TEST_NOT_EQUAL": 83,
    "LIST_EXTEND": 84,
    "COMPARE_EQUAL": 85,
    "COMPARE_NOT_EQUAL": 86,
    "PUSH_EXC_INFO": 87,
    "RETURN_CONST": 88,
    "BUILD_MAP": 89,
    "CHECK_EXC_MATCH": 90,
    "LOAD_CONST+RETURN_VALUE": 91,
    "RERAISE_LASTI": 92,
    "SET_ADD": 93,
    "BINARY_OR": 94,
    "STORE_NAME": 95,
    "JUMP_IF_FALSE_OR_POP": 96,
    "MATCH_SEQUENCE": 97,
    "UNARY_NEGATIVE": 98,
    "NOT_CONTAINS_OP": 99,
    "GET_LEN": 100,
    "LIST_TO_TUPLE": 101,
    "LOAD_NAME": 102,
    "IS_NOT_OP": 103,
    "DELETE_FAST": 104,
    "MAP_ADD": 105,
    "SEND_KEEP": 106,
    "SEND": 107,
    "MAKE_FUNCTION": 108,
    "RAISE": 109,
    "JUMP_IF_TRUE_OR_POP": 110,
    "KW_NAMES": 111,
    "UNARY_NOT": 112,
    "BEFORE_WITH": 113,
    "RETURN_GENERATOR": 114,
    "GET_YIELD_FROM_ITER": 115,
    "BINARY_RIGHT_SHIFT": 116,
    "RERAISE": 117,
    "UNPACK_EX": 118,
    "DICT_MERGE": 119,
    "DICT_MERGE_ABOVE": 120,
    "FORMAT_SIMPLE": 121,
    "END_SEND": 122,
    "INPLACE_RIGHT_SHIFT": 123,
    "BUILD_SLICE": 124,
    "BINARY_SLICE": 125,
    "CALL_FUNCTION_EX": 126,
    "CALL_FUNCTION_EX_ABOVE": 127,
    "LOAD_SUPER_METHOD_ZERO_NULL_ABOVE": 128,
    "GET_AWAITABLE": 129,
    "BUILD_STRING": 130,
    "BINARY_LEFT_SHIFT": 131,
    "BINARY_POWER": 132,
    "INPLACE_XOR": 133,
    "NOP": 134,
    "ITERATOR_POPPED": 135,
    "SETUP_ANNOTATIONS": 136,
    "DELETE_NAME": 137,
    "DELETE_GLOBAL": 138,
    "MAKE_CELL": 139,
    "RAISE_AGAIN": 140,
    "DELETE_DEREF": 141,
    "LOAD_LOCALS": 142,
    "LOAD_ASSERTION_ERROR": 143,
    "STORE_GLOBAL": 144,
    "PRINT_EXPR": 145,
    "LOAD_BUILD_CLASS": 146,
    "LOAD_COMMON_CONSTANT": 147,
    "IMPORT_STAR": 148,
    "CALL_NAMED": 149,
    "DELETE_ATTR": 150,
    "GET_ANEXT": 151,
    "MATCH_MAPPING": 152,
    "LOAD_FAST_AND_CLEAR": 153,
    "IMPORT_FROM": 154,
    "CALL_KW": 155,
    "END_FOR": 156,
    "UNARY_POSITIVE": 157,
    "UNARY_INVERT": 158,
    "PREPARE": 159,
    "LOAD_CLASSDEREF": 160,
    "MATCH_KEYS": 161,
    "DELETE_SUBSCR": 162,
    "GET_AITER": 163,
    "ASYNC_GEN_WRAP": 164,
    "DISPLAY": 165,
    "BEFORE_ASYNC_WITH": 166,
    "LOAD_SHOWN_ATTR": 167,
    "CONVERT_VALUE": 168,
    "FORMAT_VALUE_CONVERTED": 169,
    "STOPITERATION_ERROR": 170,
    "CALL_INTRINSIC_1": 171,
    "SET_UPDATE": 172,
    "DICT_UPDATE": 173,
    "IMPORT_STAR_INTRINSIC": 174,
    "LOAD_FROM_DICT_OR_GLOBALS": 175,
    "RAISE_FROM": 176,
    "STORE_SHOWN_ATTR": 177,
    "LOAD_FROM_DICT_OR_DEREF": 178,
    "BINARY_MATRIX_MULTIPLY": 179,
    "BINARY_XOR": 180,
    "WITH_EXCEPT_START": 181,
    "WITH_EXCEPT_START_ABOVE": 182,
    "CLEANUP_THROW": 183,
    "LOAD_FAST+LOAD_FAST": 184,
    "TEST_LESS": 185,
    "INPLACE_AND": 186,
    "INPLACE_FLOOR_DIVIDE": 187,
    "INPLACE_LEFT_SHIFT": 188,
    "INPLACE_MATRIX_MULTIPLY": 189,
    "INPLACE_MULTIPLY": 190,
    "INPLACE_REMAINDER": 191,
    "INPLACE_OR": 192,
    "INPLACE_POWER": 193,
    "INPLACE_TRUE_DIVIDE": 194,
    "BUILD_SET": 195,
    "PREP_RERAISE_STAR": 196,
    "BUILD_TEMPLATE": 197,
    "END_ASYNC_FOR": 198,
    "FORMAT_VALUE_CONVERTED_WITH_SPEC": 199,
    "CALL_INTRINSIC_2": 200,
    "BUILD_INTERPOLATION": 201,
    "IMPORT_NAME": 202,
    "SET_FUNCTION_ATTRIBUTE": 203,
    "CHECK_EG_MATCH": 204,
    "LOAD_SPECIAL": 205,
    "FORMAT_WITH_SPEC": 206,
    "LOAD_FAST+LOAD_METHOD_NULL_BELOW": 207,
    "STORE_SLICE": 208,
    "BUILD_INTERPOLATION_WITH_SPEC": 209,
    "BUILD_CONST_KEY_MAP": 210,
    "LOAD_SUPER_ATTR_ZERO": 211,
    "BUILD_SLICE_STEP": 212,
    "LOAD_SUPER_ATTR": 213,
    "LOAD_SUPER_METHOD_ZERO_NULL_BELOW": 214,
    "LOAD_SUPER_METHOD_NULL_ABOVE": 215,
    "LOAD_SUPER_METHOD_NULL_BELOW": 216,
    "LOAD_FAST+CALL": 217,
    "CALL_FUNCTION_EX_FULL": 218,
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
                    if op < 18:
                        if op < 5:
                            if op < 2:
                                if op == 0:
                                    # LOAD_CONST
                                    stack.append(arg)
                                    continue
                                else:
                                    # JUMP
                                    pc = arg
                                    continue
                            else:
                                if op < 4:
                                    if op == 2:
                                        # STORE_FAST
                                        fast[arg] = stack.pop()
                                        continue
                                    else:
                                        # POP_JUMP_IF_FALSE
                                        value = stack.pop()
                                        if value is False or value is not True and not value:
                                            pc = arg
                                        value = None
                                        continue
                                else:
                                    # LOAD_FAST_CHECK
                                    index, name = arg
                                    value = fast[index]
                                    if value is NULL:
                                        raise unbound_local(name)
                                    stack.append(value)
                                    value = None
                                    continue
                        else:
                            if op < 9:
                                if op < 7:
                                    if op == 5:
                                        # LOAD_FAST
                                        stack.append(fast[arg])
                                        continue
                                    else:
                                        # COPY
                                        stack.append(stack[-arg])
                                        continue
                                else:
                                    if op == 7:
                                        # LOAD_FAST_LOAD_FAST
                                        index, second = arg
                                        stack.append(fast[index])
                                        stack.append(fast[second])
                                        continue
                                    else:
                                        # POP_TOP
                                        stack.pop()
                                        continue
                            else:
                                if op < 11:
                                    if op == 9:
                                        # LOAD_FAST_CHECK+LOAD_FAST_CHECK
                                        first_index, first_name, second_index, second_name = arg
                                        carried = fast[first_index]
                                        if carried is NULL:
                                            raise unbound_local(first_name)
                                        stack.append(carried)
                                        carried = None
                                        pc += 1
                                        carried = fast[second_index]
                                        if carried is NULL:
                                            raise unbound_local(second_name)
                                        stack.append(carried)
                                        carried = None
                                        continue
                                    else:
                                        # BINARY_SUBSCR
                                        key = stack.pop()
                                        stack.append(stack.pop()[key])
                                        key = None
                                        continue
                                else:
                                    if op < 14:
                                        if op == 11:
                                            # LOAD_FAST+LOAD_CONST
                                            first_index, second_value = arg
                                            stack.append(fast[first_index])
                                            pc += 1
                                            stack.append(second_value)
                                            continue
                                        else:
                                            if op == 12:
                                                # BINARY_MULTIPLY
                                                rhs = stack.pop()
                                                stack.append(stack.pop() * rhs)
                                                rhs = None
                                                continue
                                            else:
                                                # BINARY_ADD
                                                rhs = stack.pop()
                                                stack.append(stack.pop() + rhs)
                                                rhs = None
                                                continue
                                    else:
                                        if op < 16:
                                            if op == 14:
                                                # LOAD_FAST+LOAD_ATTR
                                                first_index, second_name = arg
                                                pc += 1
                                                stack.append(getattr(fast[first_index], second_name))
                                                continue
                                            else:
                                                # LOAD_FAST_CHECK+LOAD_CONST
                                                first_index, first_name, second_value = arg
                                                carried = fast[first_index]
                                                if carried is NULL:
                                                    raise unbound_local(first_name)
                                                stack.append(carried)
                                                carried = None
                                                pc += 1
                                                stack.append(second_value)
                                                continue
                                        else:
                                            if op == 16:
                                                # SWAP
                                                stack[-1], stack[-arg] = stack[-arg], stack[-1]
                                                continue
                                            else:
                                                # LOAD_FAST_CHECK+LOAD_ATTR
                                                first_index, first_name, second_name = arg
                                                carried = fast[first_index]
                                                if carried is NULL:
                                                    raise unbound_local(first_name)
                                                pc += 1
                                                stack.append(getattr(carried, second_name))
                                                carried = None
                                                continue
                    else:
                        if op < 37:
                            if op < 29:
                                if op < 21:
                                    if op == 18:
                                        # BINARY_SUBTRACT
                                        rhs = stack.pop()
                                        stack.append(stack.pop() - rhs)
                                        rhs = None
                                        continue
                                    else:
                                        if op == 19:
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
                                    if op < 24:
                                        if op < 23:
                                            if op == 21:
                                                # LOAD_ATTR
                                                stack.append(getattr(stack.pop(), arg))
                                                continue
                                            else:
                                                # INPLACE_ADD
                                                rhs = stack.pop()
                                                lhs = stack.pop()
                                                lhs += rhs
                                                stack.append(lhs)
                                                lhs = rhs = None
                                                continue
                                        else:
                                            # STORE_SUBSCR
                                            key = stack.pop()
                                            container = stack.pop()
                                            container[key] = stack.pop()
                                            container = key = None
                                            continue
                                    else:
                                        if op < 26:
                                            if op == 24:
                                                # LOAD_GLOBAL_NULL_ABOVE
                                                stack.append(frame.globals[arg] if arg in frame.globals else frame.builtin_names[arg] if arg in frame.builtin_names else load_builtin(arg, frame))
                                                stack.append(NULL)
                                                continue
                                            else:
                                                # LOAD_GLOBAL_NULL_BELOW
                                                stack.append(NULL)
                                                stack.append(frame.globals[arg] if arg in frame.globals else frame.builtin_names[arg] if arg in frame.builtin_names else load_builtin(arg, frame))
                                                continue
                                        else:
                                            if op < 28:
                                                if op == 26:
                                                    # BINARY_REMAINDER
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() % rhs)
                                                    rhs = None
                                                    continue
                                                else:
                                                    # LOAD_GLOBAL
                                                    stack.append(frame.globals[arg] if arg in frame.globals else frame.builtin_names[arg] if arg in frame.builtin_names else load_builtin(arg, frame))
                                                    continue
                                            else:
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
                                if op < 33:
                                    if op == 29:
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
                                        if op < 32:
                                            if op == 30:
                                                # STORE_FAST+LOAD_FAST_LOAD_FAST
                                                first_index, second_index, second_second = arg
                                                fast[first_index] = stack.pop()
                                                pc += 1
                                                stack.append(fast[second_index])
                                                stack.append(fast[second_second])
                                                continue
                                            else:
                                                # UNPACK_SEQUENCE
                                                stack.extend(reversed(unpack_sequence(stack.pop(), count=arg)))
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
                                    if op != 33:
                                        if op == 34:
                                            # STORE_FAST+LOAD_FAST
                                            first_index, second_index = arg
                                            fast[first_index] = stack.pop()
                                            pc += 1
                                            stack.append(fast[second_index])
                                            continue
                                        else:
                                            if op == 35:
                                                # POP_JUMP_IF_NONE
                                                if stack.pop() is None:
                                                    pc = arg
                                                continue
                                            else:
                                                # POP_JUMP_IF_NOT_NONE
                                                if stack.pop() is not None:
                                                    pc = arg
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
                                            op, arg = frame.guest.plain[pc - 1]
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
                            if op < 58:
                                if op < 47:
                                    if op < 41:
                                        if op < 39:
                                            if op == 37:
                                                # INPLACE_ADD+STORE_FAST
                                                second_index = arg
                                                rhs = stack.pop()
                                                lhs = stack.pop()
                                                lhs += rhs
                                                carried = lhs
                                                lhs = rhs = None
                                                pc += 1
                                                fast[second_index] = carried
                                                carried = None
                                                continue
                                            else:
                                                # STORE_FAST+JUMP
                                                first_index, arg = arg
                                                fast[first_index] = stack.pop()
                                                pc += 1
                                                pc = arg
                                                continue
                                        else:
                                            if op == 39:
                                                # LOAD_DEREF
                                                index, name = arg
                                                stack.append(load_cell(fast[index], name=name, frame=frame))
                                                continue
                                            else:
                                                # PUSH_NULL
                                                stack.append(NULL)
                                                continue
                                    else:
                                        if op < 44:
                                            if op == 41:
                                                # LOAD_FAST_CHECK+LOAD_METHOD_NULL_BELOW
                                                first_index, first_name, second_name = arg
                                                carried = fast[first_index]
                                                if carried is NULL:
                                                    raise unbound_local(first_name)
                                                pc += 1
                                                stack.append(NULL)
                                                stack.append(getattr(carried, second_name))
                                                carried = None
                                                continue
                                            else:
                                                if op == 42:
                                                    # TO_BOOL+POP_JUMP_IF_FALSE
                                                    value = not not stack.pop()
                                                    pc += 1
                                                    if not value:
                                                        pc = arg
                                                    value = None
                                                    continue
                                                else:
                                                    # COMPARE_LESS
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() < rhs)
                                                    rhs = None
                                                    continue
                                        else:
                                            if op < 46:
                                                if op == 44:
                                                    # LOAD_FAST+BINARY_ADD
                                                    first_index = arg
                                                    pc += 1
                                                    stack.append(stack.pop() + fast[first_index])
                                                    continue
                                                else:
                                                    # STORE_FAST_STORE_FAST
                                                    index, second = arg
                                                    fast[index] = stack.pop()
                                                    fast[second] = stack.pop()
                                                    continue
                                            else:
                                                # TEST_EQUAL
                                                rhs = stack.pop()
                                                value = stack.pop() == rhs
                                                rhs = None
                                                stack.append(not not value)
                                                value = None
                                                continue
                                else:
                                    if op < 50:
                                        if op == 47:
                                            # TEST_LESS+POP_JUMP_IF_FALSE
                                            rhs = stack.pop()
                                            value = stack.pop() < rhs
                                            rhs = None
                                            value = not not value
                                            pc += 1
                                            if not value:
                                                pc = arg
                                            value = None
                                            continue
                                        else:
                                            if op == 48:
                                                # LOAD_METHOD_NULL_ABOVE
                                                stack.append(getattr(stack.pop(), arg))
                                                stack.append(NULL)
                                                continue
                                            else:
                                                # TO_BOOL
                                                stack.append(not not stack.pop())
                                                continue
                                    else:
                                        if op < 53:
                                            if op < 52:
                                                if op == 50:
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
                                                    # COMPARE_EQUAL+POP_JUMP_IF_FALSE
                                                    rhs = stack.pop()
                                                    value = stack.pop() == rhs
                                                    rhs = None
                                                    pc += 1
                                                    if value is False or value is not True and not value:
                                                        pc = arg
                                                    value = None
                                                    continue
                                            else:
                                                # LOAD_FAST+LOAD_METHOD_NULL_ABOVE
                                                first_index, second_name = arg
                                                pc += 1
                                                stack.append(getattr(fast[first_index], second_name))
                                                stack.append(NULL)
                                                continue
                                        else:
                                            if op < 56:
                                                if op == 53:
                                                    # LOAD_FAST+BINARY_MULTIPLY
                                                    first_index = arg
                                                    pc += 1
                                                    stack.append(stack.pop() * fast[first_index])
                                                    continue
                                                else:
                                                    if op == 54:
                                                        # STORE_FAST+STORE_FAST
                                                        first_index, second_index = arg
                                                        fast[first_index] = stack.pop()
                                                        pc += 1
                                                        fast[second_index] = stack.pop()
                                                        continue
                                                    else:
                                                        # COPY_FREE_VARS
                                                        copy_free_vars(count=arg, frame=frame)
                                                        continue
                                            else:
                                                if op != 56:
                                                    # LOAD_FAST_CHECK+BINARY_ADD
                                                    first_index, first_name = arg
                                                    carried = fast[first_index]
                                                    if carried is NULL:
                                                        raise unbound_local(first_name)
                                                    pc += 1
                                                    stack.append(stack.pop() + carried)
                                                    carried = None
                                                    continue
                                                else:
                                                    # LOAD_FAST+CALL_ABOVE
                                                    first_index, arg = arg
                                                    stack.append(fast[first_index])
                                                    pc += 1
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
                                if op < 71:
                                    if op < 63:
                                        if op < 61:
                                            if op != 58:
                                                if op == 59:
                                                    # INPLACE_SUBTRACT
                                                    rhs = stack.pop()
                                                    lhs = stack.pop()
                                                    lhs -= rhs
                                                    stack.append(lhs)
                                                    lhs = rhs = None
                                                    continue
                                                else:
                                                    # TEST_LESS_EQUAL
                                                    rhs = stack.pop()
                                                    value = stack.pop() <= rhs
                                                    rhs = None
                                                    stack.append(not not value)
                                                    value = None
                                                    continue
                                            else:
                                                # FOR_ITER+STORE_FAST
                                                arg, second_index = arg
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
                                                        pc += 1
                                                        fast[second_index] = value
                                                value = None
                                                continue
                                        else:
                                            if op == 61:
                                                # INPLACE_ADD+SWAP
                                                second_count = arg
                                                rhs = stack.pop()
                                                lhs = stack.pop()
                                                lhs += rhs
                                                stack.append(lhs)
                                                lhs = rhs = None
                                                pc += 1
                                                stack[-1], stack[-second_count] = stack[-second_count], stack[-1]
                                                continue
                                            else:
                                                # LOAD_FAST_CHECK+CALL
                                                first_index, first_name, arg = arg
                                                value = fast[first_index]
                                                if value is NULL:
                                                    raise unbound_local(first_name)
                                                stack.append(value)
                                                value = None
                                                pc += 1
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
                                        if op < 66:
                                            if op == 63:
                                                # COMPARE_LESS_EQUAL
                                                rhs = stack.pop()
                                                stack.append(stack.pop() <= rhs)
                                                rhs = None
                                                continue
                                            else:
                                                if op == 64:
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
                                            if op >= 68:
                                                if op < 70:
                                                    if op == 68:
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
                                                    # CONTAINS_OP
                                                    container = stack.pop()
                                                    stack.append(stack.pop() in container)
                                                    container = None
                                                    continue
                                            else:
                                                if op == 66:
                                                    # LOAD_METHOD_NULL_BELOW
                                                    result = getattr(stack.pop(), arg)
                                                    stack.append(NULL)
                                                    stack.append(result)
                                                    result = None
                                                    continue
                                                else:
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
                                    if op < 91:
                                        if op < 80:
                                            if op < 75:
                                                if op < 73:
                                                    if op == 71:
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
                                                    if op == 73:
                                                        # LIST_APPEND
                                                        value = stack.pop()
                                                        stack[-arg].append(value)
                                                        value = None
                                                        continue
                                                    else:
                                                        # BINARY_TRUE_DIVIDE
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() / rhs)
                                                        rhs = None
                                                        continue
                                            else:
                                                if op < 78:
                                                    if op == 75:
                                                        # IS_OP
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() is rhs)
                                                        rhs = None
                                                        continue
                                                    else:
                                                        if op == 76:
                                                            # POP_EXCEPT
                                                            thread.handling.error = stack.pop()
                                                            continue
                                                        else:
                                                            # STORE_DEREF
                                                            fast[arg].cell_contents = stack.pop()
                                                            continue
                                                else:
                                                    if op == 78:
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
                                                        # MATCH_CLASS
                                                        names = stack.pop()
                                                        cls = stack.pop()
                                                        stack.append(match_class(stack.pop(), cls, names, count=arg))
                                                        cls = names = None
                                                        continue
                                        else:
                                            if op < 87:
                                                if op < 83:
                                                    if op == 80:
                                                        # TEST_GREATER_EQUAL
                                                        rhs = stack.pop()
                                                        value = stack.pop() >= rhs
                                                        rhs = None
                                                        stack.append(not not value)
                                                        value = None
                                                        continue
                                                    else:
                                                        if op == 81:
                                                            # COMPARE_GREATER_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() >= rhs)
                                                            rhs = None
                                                            continue
                                                        else:
                                                            # BINARY_AND
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() & rhs)
                                                            rhs = None
                                                            continue
                                                else:
                                                    if op < 85:
                                                        if op == 83:
                                                            # TEST_NOT_EQUAL
                                                            rhs = stack.pop()
                                                            value = stack.pop() != rhs
                                                            rhs = None
                                                            stack.append(not not value)
                                                            value = None
                                                            continue
                                                        else:
                                                            # LIST_EXTEND
                                                            iterable = stack.pop()
                                                            stack[-arg] += [*iterable]
                                                            iterable = None
                                                            continue
                                                    else:
                                                        if op == 85:
                                                            # COMPARE_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() == rhs)
                                                            rhs = None
                                                            continue
                                                        else:
                                                            # COMPARE_NOT_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() != rhs)
                                                            rhs = None
                                                            continue
                                            else:
                                                if op >= 89:
                                                    if op == 89:
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
                                                        # CHECK_EXC_MATCH
                                                        kind = stack.pop()
                                                        stack.append(exception_matches(stack[-1], kind))
                                                        kind = None
                                                        continue
                                                else:
                                                    if op == 87:
                                                        # PUSH_EXC_INFO
                                                        value = stack[-1]
                                                        thread.handling.error, value = (value, thread.handling.error)
                                                        under1 = stack.pop()
                                                        stack.append(value)
                                                        stack.append(under1)
                                                        under1 = value = None
                                                        continue
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
                                                            op, arg = frame.guest.plain[pc - 1]
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
                                        if op < 112:
                                            if op < 99:
                                                if op < 93:
                                                    if op != 91:
                                                        # RERAISE_LASTI
                                                        error = stack.pop()
                                                        raised_at = stack[-arg]
                                                        break
                                                    else:
                                                        # LOAD_CONST+RETURN_VALUE
                                                        first_value = arg
                                                        pc += 1
                                                        value = first_value
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
                                                            op, arg = frame.guest.plain[pc - 1]
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
                                                    if op < 96:
                                                        if op == 93:
                                                            # SET_ADD
                                                            value = stack.pop()
                                                            stack[-arg].add(value)
                                                            value = None
                                                            continue
                                                        else:
                                                            if op == 94:
                                                                # BINARY_OR
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() | rhs)
                                                                rhs = None
                                                                continue
                                                            else:
                                                                # STORE_NAME
                                                                frame.names[arg] = stack.pop()
                                                                continue
                                                    else:
                                                        if op == 96:
                                                            # JUMP_IF_FALSE_OR_POP
                                                            if stack[-1]:
                                                                stack.pop()
                                                            else:
                                                                pc = arg
                                                            continue
                                                        else:
                                                            if op == 97:
                                                                # MATCH_SEQUENCE
                                                                stack.append(match_sequence(stack[-1]))
                                                                continue
                                                            else:
                                                                # UNARY_NEGATIVE
                                                                stack.append(-stack.pop())
                                                                continue
                                            else:
                                                if op < 106:
                                                    if op < 102:
                                                        if op == 99:
                                                            # NOT_CONTAINS_OP
                                                            container = stack.pop()
                                                            stack.append(stack.pop() not in container)
                                                            container = None
                                                            continue
                                                        else:
                                                            if op == 100:
                                                                # GET_LEN
                                                                stack.append(len(stack[-1]))
                                                                continue
                                                            else:
                                                                # LIST_TO_TUPLE
                                                                stack.append(tuple(stack.pop()))
                                                                continue
                                                    else:
                                                        if op < 104:
                                                            if op == 102:
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
                                                            if op == 104:
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
                                                    if op >= 108:
                                                        if op < 110:
                                                            if op == 108:
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
                                                            if op == 110:
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
                                                        if op == 106:
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
                                            if op < 140:
                                                if op < 122:
                                                    if op < 116:
                                                        if op < 114:
                                                            if op == 112:
                                                                # UNARY_NOT
                                                                stack.append(not stack.pop())
                                                                continue
                                                            else:
                                                                # BEFORE_WITH
                                                                stack.extend(enter_with(stack.pop()))
                                                                continue
                                                        else:
                                                            if op == 114:
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
                                                                # GET_YIELD_FROM_ITER
                                                                stack.append(get_yield_from_iterator(stack.pop(), frame=frame))
                                                                continue
                                                    else:
                                                        if op < 119:
                                                            if op == 116:
                                                                # BINARY_RIGHT_SHIFT
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() >> rhs)
                                                                rhs = None
                                                                continue
                                                            else:
                                                                if op == 117:
                                                                    # RERAISE
                                                                    error = stack.pop()
                                                                    raised_at = pc - 1
                                                                    break
                                                                else:
                                                                    # UNPACK_EX
                                                                    before, after = arg
                                                                    stack.extend(reversed(unpack_ex(stack.pop(), before=before, after=after)))
                                                                    continue
                                                        else:
                                                            if op == 119:
                                                                # DICT_MERGE
                                                                mapping = stack.pop()
                                                                dict_merge(stack[-arg], mapping, stack[-arg - 2])
                                                                mapping = None
                                                                continue
                                                            else:
                                                                if op == 120:
                                                                    # DICT_MERGE_ABOVE
                                                                    mapping = stack.pop()
                                                                    dict_merge(stack[-arg], mapping, stack[-arg - 3])
                                                                    mapping = None
                                                                    continue
                                                                else:
                                                                    # FORMAT_SIMPLE
                                                                    stack.append(format(stack.pop()))
                                                                    continue
                                                else:
                                                    if op < 128:
                                                        if op < 126:
                                                            if op < 124:
                                                                if op == 122:
                                                                    # END_SEND
                                                                    under0 = stack.pop()
                                                                    under1 = stack.pop()
                                                                    stack.append(under0)
                                                                    under1 = under0 = None
                                                                    continue
                                                                else:
                                                                    # INPLACE_RIGHT_SHIFT
                                                                    rhs = stack.pop()
                                                                    lhs = stack.pop()
                                                                    lhs >>= rhs
                                                                    stack.append(lhs)
                                                                    lhs = rhs = None
                                                                    continue
                                                            else:
                                                                if op == 124:
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
                                                            if op == 126:
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
                                                        if op >= 132:
                                                            if op < 135:
                                                                if op == 132:
                                                                    # BINARY_POWER
                                                                    rhs = stack.pop()
                                                                    stack.append(stack.pop() ** rhs)
                                                                    rhs = None
                                                                    continue
                                                                else:
                                                                    if op == 133:
                                                                        # INPLACE_XOR
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs ^= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        # NOP
                                                                        continue
                                                            else:
                                                                if op < 137:
                                                                    if op == 135:
                                                                        # ITERATOR_POPPED
                                                                        continue
                                                                    else:
                                                                        # SETUP_ANNOTATIONS
                                                                        setup_annotations(frame=frame)
                                                                        continue
                                                                else:
                                                                    if op == 137:
                                                                        # DELETE_NAME
                                                                        delete_name(name=arg, frame=frame)
                                                                        continue
                                                                    else:
                                                                        if op == 138:
                                                                            # DELETE_GLOBAL
                                                                            delete_global(name=arg, frame=frame)
                                                                            continue
                                                                        else:
                                                                            # MAKE_CELL
                                                                            make_cell(index=arg, frame=frame)
                                                                            continue
                                                        else:
                                                            if op < 130:
                                                                if op == 128:
                                                                    # LOAD_SUPER_METHOD_ZERO_NULL_ABOVE
                                                                    instance = stack.pop()
                                                                    cls = stack.pop()
                                                                    stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                                    stack.append(NULL)
                                                                    cls = instance = None
                                                                    continue
                                                                else:
                                                                    # GET_AWAITABLE
                                                                    stack.append(get_awaitable(stack.pop(), where=arg))
                                                                    continue
                                                            else:
                                                                if op == 130:
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
                                                                    # BINARY_LEFT_SHIFT
                                                                    rhs = stack.pop()
                                                                    stack.append(stack.pop() << rhs)
                                                                    rhs = None
                                                                    continue
                                            else:
                                                if op < 177:
                                                    if op < 156:
                                                        if op < 149:
                                                            if op < 144:
                                                                if op < 142:
                                                                    if op == 140:
                                                                        # RAISE_AGAIN
                                                                        error = raised_again(thread)
                                                                        raised_at = pc - 1
                                                                        break
                                                                    else:
                                                                        # DELETE_DEREF
                                                                        index, name = arg
                                                                        delete_cell(fast[index], name=name, frame=frame)
                                                                        continue
                                                                else:
                                                                    if op == 142:
                                                                        # LOAD_LOCALS
                                                                        stack.append(frame.names)
                                                                        continue
                                                                    else:
                                                                        # LOAD_ASSERTION_ERROR
                                                                        stack.append(AssertionError)
                                                                        continue
                                                            else:
                                                                if op < 146:
                                                                    if op == 144:
                                                                        # STORE_GLOBAL
                                                                        frame.globals[arg] = stack.pop()
                                                                        continue
                                                                    else:
                                                                        # PRINT_EXPR
                                                                        display(stack.pop())
                                                                        continue
                                                                else:
                                                                    if op == 146:
                                                                        # LOAD_BUILD_CLASS
                                                                        stack.append(load_build_class(frame=frame))
                                                                        continue
                                                                    else:
                                                                        if op == 147:
                                                                            # LOAD_COMMON_CONSTANT
                                                                            stack.append(load_common_constant(name=arg))
                                                                            continue
                                                                        else:
                                                                            # IMPORT_STAR
                                                                            import_star(stack.pop(), frame=frame)
                                                                            continue
                                                        else:
                                                            if op < 152:
                                                                if op != 149:
                                                                    if op == 150:
                                                                        # DELETE_ATTR
                                                                        delattr(stack.pop(), arg)
                                                                        continue
                                                                    else:
                                                                        # GET_ANEXT
                                                                        stack.append(get_async_next(stack[-1]))
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
                                                                if op < 155:
                                                                    if op == 152:
                                                                        # MATCH_MAPPING
                                                                        stack.append(match_mapping(stack[-1]))
                                                                        continue
                                                                    else:
                                                                        if op == 153:
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
                                                        if op < 166:
                                                            if op < 161:
                                                                if op < 158:
                                                                    if op == 156:
                                                                        # END_FOR
                                                                        stack.pop()
                                                                        stack.pop()
                                                                        continue
                                                                    else:
                                                                        # UNARY_POSITIVE
                                                                        stack.append(+stack.pop())
                                                                        continue
                                                                else:
                                                                    if op == 158:
                                                                        # UNARY_INVERT
                                                                        stack.append(~stack.pop())
                                                                        continue
                                                                    else:
                                                                        if op == 159:
                                                                            # PREPARE
                                                                            machine.prepare(frame.guest)
                                                                            code = frame.guest.program
                                                                            pc = 0
                                                                            continue
                                                                        else:
                                                                            # LOAD_CLASSDEREF
                                                                            index, name = arg
                                                                            stack.append(load_class_cell(fast[index], name=name, frame=frame))
                                                                            continue
                                                            else:
                                                                if op < 163:
                                                                    if op == 161:
                                                                        # MATCH_KEYS
                                                                        stack.append(match_keys(stack[-2], stack[-1]))
                                                                        continue
                                                                    else:
                                                                        # DELETE_SUBSCR
                                                                        key = stack.pop()
                                                                        del stack.pop()[key]
                                                                        key = None
                                                                        continue
                                                                else:
                                                                    if op == 163:
                                                                        # GET_AITER
                                                                        stack.append(get_async_iterator(stack.pop()))
                                                                        continue
                                                                    else:
                                                                        if op == 164:
                                                                            # ASYNC_GEN_WRAP
                                                                            stack.append(wrap_async_item(stack.pop()))
                                                                            continue
                                                                        else:
                                                                            # DISPLAY
                                                                            stack.append(display(stack.pop()))
                                                                            continue
                                                        else:
                                                            if op < 171:
                                                                if op < 168:
                                                                    if op == 166:
                                                                        # BEFORE_ASYNC_WITH
                                                                        stack.extend(enter_async_with(stack.pop()))
                                                                        continue
                                                                    else:
                                                                        # LOAD_SHOWN_ATTR
                                                                        stack.append(load_shown_attribute(stack.pop(), name=arg))
                                                                        continue
                                                                else:
                                                                    if op == 168:
                                                                        # CONVERT_VALUE
                                                                        stack.append(convert_value(stack.pop(), conversion=arg))
                                                                        continue
                                                                    else:
                                                                        if op == 169:
                                                                            # FORMAT_VALUE_CONVERTED
                                                                            stack.append(format_converted(stack.pop(), conversion=arg))
                                                                            continue
                                                                        else:
                                                                            # STOPITERATION_ERROR
                                                                            stack.append(stop_iteration_error(stack.pop(), frame=frame))
                                                                            continue
                                                            else:
                                                                if op < 174:
                                                                    if op == 171:
                                                                        # CALL_INTRINSIC_1
                                                                        stack.append(intrinsic_1(stack.pop(), number=arg))
                                                                        continue
                                                                    else:
                                                                        if op == 172:
                                                                            # SET_UPDATE
                                                                            iterable = stack.pop()
                                                                            stack[-arg].update(iterable)
                                                                            iterable = None
                                                                            continue
                                                                        else:
                                                                            # DICT_UPDATE
                                                                            mapping = stack.pop()
                                                                            stack[-arg].update({**mapping})
                                                                            mapping = None
                                                                            continue
                                                                else:
                                                                    if op == 174:
                                                                        # IMPORT_STAR_INTRINSIC
                                                                        stack.append(import_star(stack.pop(), frame=frame))
                                                                        continue
                                                                    else:
                                                                        if op == 175:
                                                                            # LOAD_FROM_DICT_OR_GLOBALS
                                                                            stack.append(load_from_dict_or_globals(stack.pop(), name=arg, frame=frame))
                                                                            continue
                                                                        else:
                                                                            # RAISE_FROM
                                                                            value = stack.pop()
                                                                            error = raised_from(stack.pop(), value, thread)
                                                                            value = None
                                                                            break
                                                else:
                                                    if op < 198:
                                                        if op < 187:
                                                            if op < 182:
                                                                if op < 179:
                                                                    if op == 177:
                                                                        # STORE_SHOWN_ATTR
                                                                        owner = stack.pop()
                                                                        store_shown_attribute(stack.pop(), owner, name=arg, frame=frame)
                                                                        owner = None
                                                                        continue
                                                                    else:
                                                                        # LOAD_FROM_DICT_OR_DEREF
                                                                        index, name = arg
                                                                        stack.append(load_from_dict_or_cell(stack.pop(), fast[index], name=name, frame=frame))
                                                                        continue
                                                                else:
                                                                    if op == 179:
                                                                        # BINARY_MATRIX_MULTIPLY
                                                                        rhs = stack.pop()
                                                                        stack.append(stack.pop() @ rhs)
                                                                        rhs = None
                                                                        continue
                                                                    else:
                                                                        if op == 180:
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
                                                                if op < 184:
                                                                    if op == 182:
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
                                                                    if op == 184:
                                                                        # LOAD_FAST+LOAD_FAST
                                                                        first_index, second_index = arg
                                                                        stack.append(fast[first_index])
                                                                        pc += 1
                                                                        stack.append(fast[second_index])
                                                                        continue
                                                                    else:
                                                                        if op == 185:
                                                                            # TEST_LESS
                                                                            rhs = stack.pop()
                                                                            value = stack.pop() < rhs
                                                                            rhs = None
                                                                            stack.append(not not value)
                                                                            value = None
                                                                            continue
                                                                        else:
                                                                            # INPLACE_AND
                                                                            rhs = stack.pop()
                                                                            lhs = stack.pop()
                                                                            lhs &= rhs
                                                                            stack.append(lhs)
                                                                            lhs = rhs = None
                                                                            continue
                                                        else:
                                                            if op < 192:
                                                                if op < 189:
                                                                    if op == 187:
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
                                                                    if op == 189:
                                                                        # INPLACE_MATRIX_MULTIPLY
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs @= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        if op == 190:
                                                                            # INPLACE_MULTIPLY
                                                                            rhs = stack.pop()
                                                                            lhs = stack.pop()
                                                                            lhs *= rhs
                                                                            stack.append(lhs)
                                                                            lhs = rhs = None
                                                                            continue
                                                                        else:
                                                                            # INPLACE_REMAINDER
                                                                            rhs = stack.pop()
                                                                            lhs = stack.pop()
                                                                            lhs %= rhs
                                                                            stack.append(lhs)
                                                                            lhs = rhs = None
                                                                            continue
                                                            else:
                                                                if op < 195:
                                                                    if op == 192:
                                                                        # INPLACE_OR
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs |= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        if op == 193:
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
                                                                    if op == 195:
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
                                                                        if op == 196:
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
                                                        if op < 208:
                                                            if op < 203:
                                                                if op < 200:
                                                                    if op == 198:
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
                                                                    if op == 200:
                                                                        # CALL_INTRINSIC_2
                                                                        second = stack.pop()
                                                                        stack.append(intrinsic_2(stack.pop(), second, number=arg))
                                                                        second = None
                                                                        continue
                                                                    else:
                                                                        if op == 201:
                                                                            # BUILD_INTERPOLATION
                                                                            expression = stack.pop()
                                                                            stack.append(build_interpolation(stack.pop(), expression, conversion=arg))
                                                                            expression = None
                                                                            continue
                                                                        else:
                                                                            # IMPORT_NAME
                                                                            fromlist = stack.pop()
                                                                            stack.append(import_name(stack.pop(), fromlist, name=arg, frame=frame))
                                                                            fromlist = None
                                                                            continue
                                                            else:
                                                                if op < 205:
                                                                    if op == 203:
                                                                        # SET_FUNCTION_ATTRIBUTE
                                                                        function = stack.pop()
                                                                        stack.append(set_function_attribute(stack.pop(), function, flag=arg, frame=frame))
                                                                        function = None
                                                                        continue
                                                                    else:
                                                                        # CHECK_EG_MATCH
                                                                        kind = stack.pop()
                                                                        stack.extend(exception_group_matches(stack.pop(), kind, thread=thread, frame=frame))
                                                                        kind = None
                                                                        continue
                                                                else:
                                                                    if op == 205:
                                                                        # LOAD_SPECIAL
                                                                        stack.append(load_special(stack.pop(), name=arg))
                                                                        stack.append(NULL)
                                                                        continue
                                                                    else:
                                                                        if op == 206:
                                                                            # FORMAT_WITH_SPEC
                                                                            spec = stack.pop()
                                                                            stack.append(format(stack.pop(), spec))
                                                                            spec = None
                                                                            continue
                                                                        else:
                                                                            # LOAD_FAST+LOAD_METHOD_NULL_BELOW
                                                                            first_index, second_name = arg
                                                                            pc += 1
                                                                            stack.append(NULL)
                                                                            stack.append(getattr(fast[first_index], second_name))
                                                                            continue
                                                        else:
                                                            if op < 213:
                                                                if op < 210:
                                                                    if op == 208:
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
                                                                    if op == 210:
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
                                                                        if op == 211:
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
                                                                if op < 216:
                                                                    if op == 213:
                                                                        # LOAD_SUPER_ATTR
                                                                        instance = stack.pop()
                                                                        cls = stack.pop()
                                                                        stack.append(getattr(stack.pop()(cls, instance), arg))
                                                                        cls = instance = None
                                                                        continue
                                                                    else:
                                                                        if op == 214:
                                                                            # LOAD_SUPER_METHOD_ZERO_NULL_BELOW
                                                                            instance = stack.pop()
                                                                            cls = stack.pop()
                                                                            result = load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame)
                                                                            stack.append(NULL)
                                                                            stack.append(result)
                                                                            result = cls = instance = None
                                                                            continue
                                                                        else:
                                                                            # LOAD_SUPER_METHOD_NULL_ABOVE
                                                                            instance = stack.pop()
                                                                            cls = stack.pop()
                                                                            stack.append(getattr(stack.pop()(cls, instance), arg))
                                                                            stack.append(NULL)
                                                                            cls = instance = None
                                                                            continue
                                                                else:
                                                                    if op == 216:
                                                                        # LOAD_SUPER_METHOD_NULL_BELOW
                                                                        instance = stack.pop()
                                                                        cls = stack.pop()
                                                                        result = getattr(stack.pop()(cls, instance), arg)
                                                                        stack.append(NULL)
                                                                        stack.append(result)
                                                                        result = cls = instance = None
                                                                        continue
                                                                    else:
                                                                        if op == 217:
                                                                            # LOAD_FAST+CALL
                                                                            first_index, arg = arg
                                                                            stack.append(fast[first_index])
                                                                            pc += 1
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
        callee = args = back = carried = cls = container = expression = fromlist = function = generator = guest = instance = interpolations = items = iterable = key = keys = keywords = kind = kwargs = leave = lhs = mapping = names = owner = parts = pieces = result = results = rhs = second = spec = start = step = stop = under0 = under1 = value = values = None
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
                    if op < 18:
                        if op < 5:
                            if op < 2:
                                if op == 0:
                                    # LOAD_CONST
                                    stack.append(arg)
                                    continue
                                else:
                                    # JUMP
                                    pc = arg
                                    continue
                            else:
                                if op < 4:
                                    if op == 2:
                                        # STORE_FAST
                                        fast[arg] = stack.pop()
                                        continue
                                    else:
                                        # POP_JUMP_IF_FALSE
                                        value = stack.pop()
                                        if value is False or value is not True and not value:
                                            pc = arg
                                        value = None
                                        continue
                                else:
                                    # LOAD_FAST_CHECK
                                    index, name = arg
                                    value = fast[index]
                                    if value is NULL:
                                        raise unbound_local(name)
                                    stack.append(value)
                                    value = None
                                    continue
                        else:
                            if op < 9:
                                if op < 7:
                                    if op == 5:
                                        # LOAD_FAST
                                        stack.append(fast[arg])
                                        continue
                                    else:
                                        # COPY
                                        stack.append(stack[-arg])
                                        continue
                                else:
                                    if op == 7:
                                        # LOAD_FAST_LOAD_FAST
                                        index, second = arg
                                        stack.append(fast[index])
                                        stack.append(fast[second])
                                        continue
                                    else:
                                        # POP_TOP
                                        stack.pop()
                                        continue
                            else:
                                if op < 11:
                                    if op == 9:
                                        # LOAD_FAST_CHECK+LOAD_FAST_CHECK
                                        first_index, first_name, second_index, second_name = arg
                                        carried = fast[first_index]
                                        if carried is NULL:
                                            raise unbound_local(first_name)
                                        stack.append(carried)
                                        carried = None
                                        frame.guest.seams[pc] += 1
                                        pc += 1
                                        carried = fast[second_index]
                                        if carried is NULL:
                                            raise unbound_local(second_name)
                                        stack.append(carried)
                                        carried = None
                                        continue
                                    else:
                                        # BINARY_SUBSCR
                                        key = stack.pop()
                                        stack.append(stack.pop()[key])
                                        key = None
                                        continue
                                else:
                                    if op < 14:
                                        if op == 11:
                                            # LOAD_FAST+LOAD_CONST
                                            first_index, second_value = arg
                                            stack.append(fast[first_index])
                                            frame.guest.seams[pc] += 1
                                            pc += 1
                                            stack.append(second_value)
                                            continue
                                        else:
                                            if op == 12:
                                                # BINARY_MULTIPLY
                                                rhs = stack.pop()
                                                stack.append(stack.pop() * rhs)
                                                rhs = None
                                                continue
                                            else:
                                                # BINARY_ADD
                                                rhs = stack.pop()
                                                stack.append(stack.pop() + rhs)
                                                rhs = None
                                                continue
                                    else:
                                        if op < 16:
                                            if op == 14:
                                                # LOAD_FAST+LOAD_ATTR
                                                first_index, second_name = arg
                                                frame.guest.seams[pc] += 1
                                                pc += 1
                                                stack.append(getattr(fast[first_index], second_name))
                                                continue
                                            else:
                                                # LOAD_FAST_CHECK+LOAD_CONST
                                                first_index, first_name, second_value = arg
                                                carried = fast[first_index]
                                                if carried is NULL:
                                                    raise unbound_local(first_name)
                                                stack.append(carried)
                                                carried = None
                                                frame.guest.seams[pc] += 1
                                                pc += 1
                                                stack.append(second_value)
                                                continue
                                        else:
                                            if op == 16:
                                                # SWAP
                                                stack[-1], stack[-arg] = stack[-arg], stack[-1]
                                                continue
                                            else:
                                                # LOAD_FAST_CHECK+LOAD_ATTR
                                                first_index, first_name, second_name = arg
                                                carried = fast[first_index]
                                                if carried is NULL:
                                                    raise unbound_local(first_name)
                                                frame.guest.seams[pc] += 1
                                                pc += 1
                                                stack.append(getattr(carried, second_name))
                                                carried = None
                                                continue
                    else:
                        if op < 37:
                            if op < 29:
                                if op < 21:
                                    if op == 18:
                                        # BINARY_SUBTRACT
                                        rhs = stack.pop()
                                        stack.append(stack.pop() - rhs)
                                        rhs = None
                                        continue
                                    else:
                                        if op == 19:
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
                                    if op < 24:
                                        if op < 23:
                                            if op == 21:
                                                # LOAD_ATTR
                                                stack.append(getattr(stack.pop(), arg))
                                                continue
                                            else:
                                                # INPLACE_ADD
                                                rhs = stack.pop()
                                                lhs = stack.pop()
                                                lhs += rhs
                                                stack.append(lhs)
                                                lhs = rhs = None
                                                continue
                                        else:
                                            # STORE_SUBSCR
                                            key = stack.pop()
                                            container = stack.pop()
                                            container[key] = stack.pop()
                                            container = key = None
                                            continue
                                    else:
                                        if op < 26:
                                            if op == 24:
                                                # LOAD_GLOBAL_NULL_ABOVE
                                                stack.append(frame.globals[arg] if arg in frame.globals else frame.builtin_names[arg] if arg in frame.builtin_names else load_builtin(arg, frame))
                                                stack.append(NULL)
                                                continue
                                            else:
                                                # LOAD_GLOBAL_NULL_BELOW
                                                stack.append(NULL)
                                                stack.append(frame.globals[arg] if arg in frame.globals else frame.builtin_names[arg] if arg in frame.builtin_names else load_builtin(arg, frame))
                                                continue
                                        else:
                                            if op < 28:
                                                if op == 26:
                                                    # BINARY_REMAINDER
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() % rhs)
                                                    rhs = None
                                                    continue
                                                else:
                                                    # LOAD_GLOBAL
                                                    stack.append(frame.globals[arg] if arg in frame.globals else frame.builtin_names[arg] if arg in frame.builtin_names else load_builtin(arg, frame))
                                                    continue
                                            else:
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
                                if op < 33:
                                    if op == 29:
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
                                        if op < 32:
                                            if op == 30:
                                                # STORE_FAST+LOAD_FAST_LOAD_FAST
                                                first_index, second_index, second_second = arg
                                                fast[first_index] = stack.pop()
                                                frame.guest.seams[pc] += 1
                                                pc += 1
                                                stack.append(fast[second_index])
                                                stack.append(fast[second_second])
                                                continue
                                            else:
                                                # UNPACK_SEQUENCE
                                                stack.extend(reversed(unpack_sequence(stack.pop(), count=arg)))
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
                                    if op != 33:
                                        if op == 34:
                                            # STORE_FAST+LOAD_FAST
                                            first_index, second_index = arg
                                            fast[first_index] = stack.pop()
                                            frame.guest.seams[pc] += 1
                                            pc += 1
                                            stack.append(fast[second_index])
                                            continue
                                        else:
                                            if op == 35:
                                                # POP_JUMP_IF_NONE
                                                if stack.pop() is None:
                                                    pc = arg
                                                continue
                                            else:
                                                # POP_JUMP_IF_NOT_NONE
                                                if stack.pop() is not None:
                                                    pc = arg
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
                                            op, arg = frame.guest.plain[pc - 1]
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
                            if op < 58:
                                if op < 47:
                                    if op < 41:
                                        if op < 39:
                                            if op == 37:
                                                # INPLACE_ADD+STORE_FAST
                                                second_index = arg
                                                rhs = stack.pop()
                                                lhs = stack.pop()
                                                lhs += rhs
                                                carried = lhs
                                                lhs = rhs = None
                                                frame.guest.seams[pc] += 1
                                                pc += 1
                                                fast[second_index] = carried
                                                carried = None
                                                continue
                                            else:
                                                # STORE_FAST+JUMP
                                                first_index, arg = arg
                                                fast[first_index] = stack.pop()
                                                frame.guest.seams[pc] += 1
                                                pc += 1
                                                pc = arg
                                                continue
                                        else:
                                            if op == 39:
                                                # LOAD_DEREF
                                                index, name = arg
                                                stack.append(load_cell(fast[index], name=name, frame=frame))
                                                continue
                                            else:
                                                # PUSH_NULL
                                                stack.append(NULL)
                                                continue
                                    else:
                                        if op < 44:
                                            if op == 41:
                                                # LOAD_FAST_CHECK+LOAD_METHOD_NULL_BELOW
                                                first_index, first_name, second_name = arg
                                                carried = fast[first_index]
                                                if carried is NULL:
                                                    raise unbound_local(first_name)
                                                frame.guest.seams[pc] += 1
                                                pc += 1
                                                stack.append(NULL)
                                                stack.append(getattr(carried, second_name))
                                                carried = None
                                                continue
                                            else:
                                                if op == 42:
                                                    # TO_BOOL+POP_JUMP_IF_FALSE
                                                    value = not not stack.pop()
                                                    frame.guest.seams[pc] += 1
                                                    pc += 1
                                                    if not value:
                                                        pc = arg
                                                    value = None
                                                    continue
                                                else:
                                                    # COMPARE_LESS
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() < rhs)
                                                    rhs = None
                                                    continue
                                        else:
                                            if op < 46:
                                                if op == 44:
                                                    # LOAD_FAST+BINARY_ADD
                                                    first_index = arg
                                                    frame.guest.seams[pc] += 1
                                                    pc += 1
                                                    stack.append(stack.pop() + fast[first_index])
                                                    continue
                                                else:
                                                    # STORE_FAST_STORE_FAST
                                                    index, second = arg
                                                    fast[index] = stack.pop()
                                                    fast[second] = stack.pop()
                                                    continue
                                            else:
                                                # TEST_EQUAL
                                                rhs = stack.pop()
                                                value = stack.pop() == rhs
                                                rhs = None
                                                stack.append(not not value)
                                                value = None
                                                continue
                                else:
                                    if op < 50:
                                        if op == 47:
                                            # TEST_LESS+POP_JUMP_IF_FALSE
                                            rhs = stack.pop()
                                            value = stack.pop() < rhs
                                            rhs = None
                                            value = not not value
                                            frame.guest.seams[pc] += 1
                                            pc += 1
                                            if not value:
                                                pc = arg
                                            value = None
                                            continue
                                        else:
                                            if op == 48:
                                                # LOAD_METHOD_NULL_ABOVE
                                                stack.append(getattr(stack.pop(), arg))
                                                stack.append(NULL)
                                                continue
                                            else:
                                                # TO_BOOL
                                                stack.append(not not stack.pop())
                                                continue
                                    else:
                                        if op < 53:
                                            if op < 52:
                                                if op == 50:
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
                                                    # COMPARE_EQUAL+POP_JUMP_IF_FALSE
                                                    rhs = stack.pop()
                                                    value = stack.pop() == rhs
                                                    rhs = None
                                                    frame.guest.seams[pc] += 1
                                                    pc += 1
                                                    if value is False or value is not True and not value:
                                                        pc = arg
                                                    value = None
                                                    continue
                                            else:
                                                # LOAD_FAST+LOAD_METHOD_NULL_ABOVE
                                                first_index, second_name = arg
                                                frame.guest.seams[pc] += 1
                                                pc += 1
                                                stack.append(getattr(fast[first_index], second_name))
                                                stack.append(NULL)
                                                continue
                                        else:
                                            if op < 56:
                                                if op == 53:
                                                    # LOAD_FAST+BINARY_MULTIPLY
                                                    first_index = arg
                                                    frame.guest.seams[pc] += 1
                                                    pc += 1
                                                    stack.append(stack.pop() * fast[first_index])
                                                    continue
                                                else:
                                                    if op == 54:
                                                        # STORE_FAST+STORE_FAST
                                                        first_index, second_index = arg
                                                        fast[first_index] = stack.pop()
                                                        frame.guest.seams[pc] += 1
                                                        pc += 1
                                                        fast[second_index] = stack.pop()
                                                        continue
                                                    else:
                                                        # COPY_FREE_VARS
                                                        copy_free_vars(count=arg, frame=frame)
                                                        continue
                                            else:
                                                if op != 56:
                                                    # LOAD_FAST_CHECK+BINARY_ADD
                                                    first_index, first_name = arg
                                                    carried = fast[first_index]
                                                    if carried is NULL:
                                                        raise unbound_local(first_name)
                                                    frame.guest.seams[pc] += 1
                                                    pc += 1
                                                    stack.append(stack.pop() + carried)
                                                    carried = None
                                                    continue
                                                else:
                                                    # LOAD_FAST+CALL_ABOVE
                                                    first_index, arg = arg
                                                    stack.append(fast[first_index])
                                                    frame.guest.seams[pc] += 1
                                                    pc += 1
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
                                if op < 71:
                                    if op < 63:
                                        if op < 61:
                                            if op != 58:
                                                if op == 59:
                                                    # INPLACE_SUBTRACT
                                                    rhs = stack.pop()
                                                    lhs = stack.pop()
                                                    lhs -= rhs
                                                    stack.append(lhs)
                                                    lhs = rhs = None
                                                    continue
                                                else:
                                                    # TEST_LESS_EQUAL
                                                    rhs = stack.pop()
                                                    value = stack.pop() <= rhs
                                                    rhs = None
                                                    stack.append(not not value)
                                                    value = None
                                                    continue
                                            else:
                                                # FOR_ITER+STORE_FAST
                                                arg, second_index = arg
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
                                                        frame.guest.seams[pc] += 1
                                                        pc += 1
                                                        fast[second_index] = value
                                                value = None
                                                continue
                                        else:
                                            if op == 61:
                                                # INPLACE_ADD+SWAP
                                                second_count = arg
                                                rhs = stack.pop()
                                                lhs = stack.pop()
                                                lhs += rhs
                                                stack.append(lhs)
                                                lhs = rhs = None
                                                frame.guest.seams[pc] += 1
                                                pc += 1
                                                stack[-1], stack[-second_count] = stack[-second_count], stack[-1]
                                                continue
                                            else:
                                                # LOAD_FAST_CHECK+CALL
                                                first_index, first_name, arg = arg
                                                value = fast[first_index]
                                                if value is NULL:
                                                    raise unbound_local(first_name)
                                                stack.append(value)
                                                value = None
                                                frame.guest.seams[pc] += 1
                                                pc += 1
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
                                        if op < 66:
                                            if op == 63:
                                                # COMPARE_LESS_EQUAL
                                                rhs = stack.pop()
                                                stack.append(stack.pop() <= rhs)
                                                rhs = None
                                                continue
                                            else:
                                                if op == 64:
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
                                            if op >= 68:
                                                if op < 70:
                                                    if op == 68:
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
                                                    # CONTAINS_OP
                                                    container = stack.pop()
                                                    stack.append(stack.pop() in container)
                                                    container = None
                                                    continue
                                            else:
                                                if op == 66:
                                                    # LOAD_METHOD_NULL_BELOW
                                                    result = getattr(stack.pop(), arg)
                                                    stack.append(NULL)
                                                    stack.append(result)
                                                    result = None
                                                    continue
                                                else:
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
                                    if op < 91:
                                        if op < 80:
                                            if op < 75:
                                                if op < 73:
                                                    if op == 71:
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
                                                    if op == 73:
                                                        # LIST_APPEND
                                                        value = stack.pop()
                                                        stack[-arg].append(value)
                                                        value = None
                                                        continue
                                                    else:
                                                        # BINARY_TRUE_DIVIDE
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() / rhs)
                                                        rhs = None
                                                        continue
                                            else:
                                                if op < 78:
                                                    if op == 75:
                                                        # IS_OP
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() is rhs)
                                                        rhs = None
                                                        continue
                                                    else:
                                                        if op == 76:
                                                            # POP_EXCEPT
                                                            thread.handling.error = stack.pop()
                                                            continue
                                                        else:
                                                            # STORE_DEREF
                                                            fast[arg].cell_contents = stack.pop()
                                                            continue
                                                else:
                                                    if op == 78:
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
                                                        # MATCH_CLASS
                                                        names = stack.pop()
                                                        cls = stack.pop()
                                                        stack.append(match_class(stack.pop(), cls, names, count=arg))
                                                        cls = names = None
                                                        continue
                                        else:
                                            if op < 87:
                                                if op < 83:
                                                    if op == 80:
                                                        # TEST_GREATER_EQUAL
                                                        rhs = stack.pop()
                                                        value = stack.pop() >= rhs
                                                        rhs = None
                                                        stack.append(not not value)
                                                        value = None
                                                        continue
                                                    else:
                                                        if op == 81:
                                                            # COMPARE_GREATER_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() >= rhs)
                                                            rhs = None
                                                            continue
                                                        else:
                                                            # BINARY_AND
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() & rhs)
                                                            rhs = None
                                                            continue
                                                else:
                                                    if op < 85:
                                                        if op == 83:
                                                            # TEST_NOT_EQUAL
                                                            rhs = stack.pop()
                                                            value = stack.pop() != rhs
                                                            rhs = None
                                                            stack.append(not not value)
                                                            value = None
                                                            continue
                                                        else:
                                                            # LIST_EXTEND
                                                            iterable = stack.pop()
                                                            stack[-arg] += [*iterable]
                                                            iterable = None
                                                            continue
                                                    else:
                                                        if op == 85:
                                                            # COMPARE_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() == rhs)
                                                            rhs = None
                                                            continue
                                                        else:
                                                            # COMPARE_NOT_EQUAL
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() != rhs)
                                                            rhs = None
                                                            continue
                                            else:
                                                if op >= 89:
                                                    if op == 89:
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
                                                        # CHECK_EXC_MATCH
                                                        kind = stack.pop()
                                                        stack.append(exception_matches(stack[-1], kind))
                                                        kind = None
                                                        continue
                                                else:
                                                    if op == 87:
                                                        # PUSH_EXC_INFO
                                                        value = stack[-1]
                                                        thread.handling.error, value = (value, thread.handling.error)
                                                        under1 = stack.pop()
                                                        stack.append(value)
                                                        stack.append(under1)
                                                        under1 = value = None
                                                        continue
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
                                                            op, arg = frame.guest.plain[pc - 1]
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
                                        if op < 112:
                                            if op < 99:
                                                if op < 93:
                                                    if op != 91:
                                                        # RERAISE_LASTI
                                                        error = stack.pop()
                                                        raised_at = stack[-arg]
                                                        break
                                                    else:
                                                        # LOAD_CONST+RETURN_VALUE
                                                        first_value = arg
                                                        frame.guest.seams[pc] += 1
                                                        pc += 1
                                                        value = first_value
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
                                                            op, arg = frame.guest.plain[pc - 1]
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
                                                    if op < 96:
                                                        if op == 93:
                                                            # SET_ADD
                                                            value = stack.pop()
                                                            stack[-arg].add(value)
                                                            value = None
                                                            continue
                                                        else:
                                                            if op == 94:
                                                                # BINARY_OR
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() | rhs)
                                                                rhs = None
                                                                continue
                                                            else:
                                                                # STORE_NAME
                                                                frame.names[arg] = stack.pop()
                                                                continue
                                                    else:
                                                        if op == 96:
                                                            # JUMP_IF_FALSE_OR_POP
                                                            if stack[-1]:
                                                                stack.pop()
                                                            else:
                                                                pc = arg
                                                            continue
                                                        else:
                                                            if op == 97:
                                                                # MATCH_SEQUENCE
                                                                stack.append(match_sequence(stack[-1]))
                                                                continue
                                                            else:
                                                                # UNARY_NEGATIVE
                                                                stack.append(-stack.pop())
                                                                continue
                                            else:
                                                if op < 106:
                                                    if op < 102:
                                                        if op == 99:
                                                            # NOT_CONTAINS_OP
                                                            container = stack.pop()
                                                            stack.append(stack.pop() not in container)
                                                            container = None
                                                            continue
                                                        else:
                                                            if op == 100:
                                                                # GET_LEN
                                                                stack.append(len(stack[-1]))
                                                                continue
                                                            else:
                                                                # LIST_TO_TUPLE
                                                                stack.append(tuple(stack.pop()))
                                                                continue
                                                    else:
                                                        if op < 104:
                                                            if op == 102:
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
                                                            if op == 104:
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
                                                    if op >= 108:
                                                        if op < 110:
                                                            if op == 108:
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
                                                            if op == 110:
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
                                                        if op == 106:
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
                                            if op < 140:
                                                if op < 122:
                                                    if op < 116:
                                                        if op < 114:
                                                            if op == 112:
                                                                # UNARY_NOT
                                                                stack.append(not stack.pop())
                                                                continue
                                                            else:
                                                                # BEFORE_WITH
                                                                stack.extend(enter_with(stack.pop()))
                                                                continue
                                                        else:
                                                            if op == 114:
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
                                                                # GET_YIELD_FROM_ITER
                                                                stack.append(get_yield_from_iterator(stack.pop(), frame=frame))
                                                                continue
                                                    else:
                                                        if op < 119:
                                                            if op == 116:
                                                                # BINARY_RIGHT_SHIFT
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() >> rhs)
                                                                rhs = None
                                                                continue
                                                            else:
                                                                if op == 117:
                                                                    # RERAISE
                                                                    error = stack.pop()
                                                                    raised_at = pc - 1
                                                                    break
                                                                else:
                                                                    # UNPACK_EX
                                                                    before, after = arg
                                                                    stack.extend(reversed(unpack_ex(stack.pop(), before=before, after=after)))
                                                                    continue
                                                        else:
                                                            if op == 119:
                                                                # DICT_MERGE
                                                                mapping = stack.pop()
                                                                dict_merge(stack[-arg], mapping, stack[-arg - 2])
                                                                mapping = None
                                                                continue
                                                            else:
                                                                if op == 120:
                                                                    # DICT_MERGE_ABOVE
                                                                    mapping = stack.pop()
                                                                    dict_merge(stack[-arg], mapping, stack[-arg - 3])
                                                                    mapping = None
                                                                    continue
                                                                else:
                                                                    # FORMAT_SIMPLE
                                                                    stack.append(format(stack.pop()))
                                                                    continue
                                                else:
                                                    if op < 128:
                                                        if op < 126:
                                                            if op < 124:
                                                                if op == 122:
                                                                    # END_SEND
                                                                    under0 = stack.pop()
                                                                    under1 = stack.pop()
                                                                    stack.append(under0)
                                                                    under1 = under0 = None
                                                                    continue
                                                                else:
                                                                    # INPLACE_RIGHT_SHIFT
                                                                    rhs = stack.pop()
                                                                    lhs = stack.pop()
                                                                    lhs >>= rhs
                                                                    stack.append(lhs)
                                                                    lhs = rhs = None
                                                                    continue
                                                            else:
                                                                if op == 124:
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
                                                            if op == 126:
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
                                                        if op >= 132:
                                                            if op < 135:
                                                                if op == 132:
                                                                    # BINARY_POWER
                                                                    rhs = stack.pop()
                                                                    stack.append(stack.pop() ** rhs)
                                                                    rhs = None
                                                                    continue
                                                                else:
                                                                    if op == 133:
                                                                        # INPLACE_XOR
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs ^= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        # NOP
                                                                        continue
                                                            else:
                                                                if op < 137:
                                                                    if op == 135:
                                                                        # ITERATOR_POPPED
                                                                        continue
                                                                    else:
                                                                        # SETUP_ANNOTATIONS
                                                                        setup_annotations(frame=frame)
                                                                        continue
                                                                else:
                                                                    if op == 137:
                                                                        # DELETE_NAME
                                                                        delete_name(name=arg, frame=frame)
                                                                        continue
                                                                    else:
                                                                        if op == 138:
                                                                            # DELETE_GLOBAL
                                                                            delete_global(name=arg, frame=frame)
                                                                            continue
                                                                        else:
                                                                            # MAKE_CELL
                                                                            make_cell(index=arg, frame=frame)
                                                                            continue
                                                        else:
                                                            if op < 130:
                                                                if op == 128:
                                                                    # LOAD_SUPER_METHOD_ZERO_NULL_ABOVE
                                                                    instance = stack.pop()
                                                                    cls = stack.pop()
                                                                    stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                                    stack.append(NULL)
                                                                    cls = instance = None
                                                                    continue
                                                                else:
                                                                    # GET_AWAITABLE
                                                                    stack.append(get_awaitable(stack.pop(), where=arg))
                                                                    continue
                                                            else:
                                                                if op == 130:
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
                                                                    # BINARY_LEFT_SHIFT
                                                                    rhs = stack.pop()
                                                                    stack.append(stack.pop() << rhs)
                                                                    rhs = None
                                                                    continue
                                            else:
                                                if op < 177:
                                                    if op < 156:
                                                        if op < 149:
                                                            if op < 144:
                                                                if op < 142:
                                                                    if op == 140:
                                                                        # RAISE_AGAIN
                                                                        error = raised_again(thread)
                                                                        raised_at = pc - 1
                                                                        break
                                                                    else:
                                                                        # DELETE_DEREF
                                                                        index, name = arg
                                                                        delete_cell(fast[index], name=name, frame=frame)
                                                                        continue
                                                                else:
                                                                    if op == 142:
                                                                        # LOAD_LOCALS
                                                                        stack.append(frame.names)
                                                                        continue
                                                                    else:
                                                                        # LOAD_ASSERTION_ERROR
                                                                        stack.append(AssertionError)
                                                                        continue
                                                            else:
                                                                if op < 146:
                                                                    if op == 144:
                                                                        # STORE_GLOBAL
                                                                        frame.globals[arg] = stack.pop()
                                                                        continue
                                                                    else:
                                                                        # PRINT_EXPR
                                                                        display(stack.pop())
                                                                        continue
                                                                else:
                                                                    if op == 146:
                                                                        # LOAD_BUILD_CLASS
                                                                        stack.append(load_build_class(frame=frame))
                                                                        continue
                                                                    else:
                                                                        if op == 147:
                                                                            # LOAD_COMMON_CONSTANT
                                                                            stack.append(load_common_constant(name=arg))
                                                                            continue
                                                                        else:
                                                                            # IMPORT_STAR
                                                                            import_star(stack.pop(), frame=frame)
                                                                            continue
                                                        else:
                                                            if op < 152:
                                                                if op != 149:
                                                                    if op == 150:
                                                                        # DELETE_ATTR
                                                                        delattr(stack.pop(), arg)
                                                                        continue
                                                                    else:
                                                                        # GET_ANEXT
                                                                        stack.append(get_async_next(stack[-1]))
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
                                                                if op < 155:
                                                                    if op == 152:
                                                                        # MATCH_MAPPING
                                                                        stack.append(match_mapping(stack[-1]))
                                                                        continue
                                                                    else:
                                                                        if op == 153:
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
                                                        if op < 166:
                                                            if op < 161:
                                                                if op < 158:
                                                                    if op == 156:
                                                                        # END_FOR
                                                                        stack.pop()
                                                                        stack.pop()
                                                                        continue
                                                                    else:
                                                                        # UNARY_POSITIVE
                                                                        stack.append(+stack.pop())
                                                                        continue
                                                                else:
                                                                    if op == 158:
                                                                        # UNARY_INVERT
                                                                        stack.append(~stack.pop())
                                                                        continue
                                                                    else:
                                                                        if op == 159:
                                                                            # PREPARE
                                                                            machine.prepare(frame.guest)
                                                                            code = frame.guest.program
                                                                            pc = 0
                                                                            continue
                                                                        else:
                                                                            # LOAD_CLASSDEREF
                                                                            index, name = arg
                                                                            stack.append(load_class_cell(fast[index], name=name, frame=frame))
                                                                            continue
                                                            else:
                                                                if op < 163:
                                                                    if op == 161:
                                                                        # MATCH_KEYS
                                                                        stack.append(match_keys(stack[-2], stack[-1]))
                                                                        continue
                                                                    else:
                                                                        # DELETE_SUBSCR
                                                                        key = stack.pop()
                                                                        del stack.pop()[key]
                                                                        key = None
                                                                        continue
                                                                else:
                                                                    if op == 163:
                                                                        # GET_AITER
                                                                        stack.append(get_async_iterator(stack.pop()))
                                                                        continue
                                                                    else:
                                                                        if op == 164:
                                                                            # ASYNC_GEN_WRAP
                                                                            stack.append(wrap_async_item(stack.pop()))
                                                                            continue
                                                                        else:
                                                                            # DISPLAY
                                                                            stack.append(display(stack.pop()))
                                                                            continue
                                                        else:
                                                            if op < 171:
                                                                if op < 168:
                                                                    if op == 166:
                                                                        # BEFORE_ASYNC_WITH
                                                                        stack.extend(enter_async_with(stack.pop()))
                                                                        continue
                                                                    else:
                                                                        # LOAD_SHOWN_ATTR
                                                                        stack.append(load_shown_attribute(stack.pop(), name=arg))
                                                                        continue
                                                                else:
                                                                    if op == 168:
                                                                        # CONVERT_VALUE
                                                                        stack.append(convert_value(stack.pop(), conversion=arg))
                                                                        continue
                                                                    else:
                                                                        if op == 169:
                                                                            # FORMAT_VALUE_CONVERTED
                                                                            stack.append(format_converted(stack.pop(), conversion=arg))
                                                                            continue
                                                                        else:
                                                                            # STOPITERATION_ERROR
                                                                            stack.append(stop_iteration_error(stack.pop(), frame=frame))
                                                                            continue
                                                            else:
                                                                if op < 174:
                                                                    if op == 171:
                                                                        # CALL_INTRINSIC_1
                                                                        stack.append(intrinsic_1(stack.pop(), number=arg))
                                                                        continue
                                                                    else:
                                                                        if op == 172:
                                                                            # SET_UPDATE
                                                                            iterable = stack.pop()
                                                                            stack[-arg].update(iterable)
                                                                            iterable = None
                                                                            continue
                                                                        else:
                                                                            # DICT_UPDATE
                                                                            mapping = stack.pop()
                                                                            stack[-arg].update({**mapping})
                                                                            mapping = None
                                                                            continue
                                                                else:
                                                                    if op == 174:
                                                                        # IMPORT_STAR_INTRINSIC
                                                                        stack.append(import_star(stack.pop(), frame=frame))
                                                                        continue
                                                                    else:
                                                                        if op == 175:
                                                                            # LOAD_FROM_DICT_OR_GLOBALS
                                                                            stack.append(load_from_dict_or_globals(stack.pop(), name=arg, frame=frame))
                                                                            continue
                                                                        else:
                                                                            # RAISE_FROM
                                                                            value = stack.pop()
                                                                            error = raised_from(stack.pop(), value, thread)
                                                                            value = None
                                                                            break
                                                else:
                                                    if op < 198:
                                                        if op < 187:
                                                            if op < 182:
                                                                if op < 179:
                                                                    if op == 177:
                                                                        # STORE_SHOWN_ATTR
                                                                        owner = stack.pop()
                                                                        store_shown_attribute(stack.pop(), owner, name=arg, frame=frame)
                                                                        owner = None
                                                                        continue
                                                                    else:
                                                                        # LOAD_FROM_DICT_OR_DEREF
                                                                        index, name = arg
                                                                        stack.append(load_from_dict_or_cell(stack.pop(), fast[index], name=name, frame=frame))
                                                                        continue
                                                                else:
                                                                    if op == 179:
                                                                        # BINARY_MATRIX_MULTIPLY
                                                                        rhs = stack.pop()
                                                                        stack.append(stack.pop() @ rhs)
                                                                        rhs = None
                                                                        continue
                                                                    else:
                                                                        if op == 180:
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
                                                                if op < 184:
                                                                    if op == 182:
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
                                                                    if op == 184:
                                                                        # LOAD_FAST+LOAD_FAST
                                                                        first_index, second_index = arg
                                                                        stack.append(fast[first_index])
                                                                        frame.guest.seams[pc] += 1
                                                                        pc += 1
                                                                        stack.append(fast[second_index])
                                                                        continue
                                                                    else:
                                                                        if op == 185:
                                                                            # TEST_LESS
                                                                            rhs = stack.pop()
                                                                            value = stack.pop() < rhs
                                                                            rhs = None
                                                                            stack.append(not not value)
                                                                            value = None
                                                                            continue
                                                                        else:
                                                                            # INPLACE_AND
                                                                            rhs = stack.pop()
                                                                            lhs = stack.pop()
                                                                            lhs &= rhs
                                                                            stack.append(lhs)
                                                                            lhs = rhs = None
                                                                            continue
                                                        else:
                                                            if op < 192:
                                                                if op < 189:
                                                                    if op == 187:
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
                                                                    if op == 189:
                                                                        # INPLACE_MATRIX_MULTIPLY
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs @= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        if op == 190:
                                                                            # INPLACE_MULTIPLY
                                                                            rhs = stack.pop()
                                                                            lhs = stack.pop()
                                                                            lhs *= rhs
                                                                            stack.append(lhs)
                                                                            lhs = rhs = None
                                                                            continue
                                                                        else:
                                                                            # INPLACE_REMAINDER
                                                                            rhs = stack.pop()
                                                                            lhs = stack.pop()
                                                                            lhs %= rhs
                                                                            stack.append(lhs)
                                                                            lhs = rhs = None
                                                                            continue
                                                            else:
                                                                if op < 195:
                                                                    if op == 192:
                                                                        # INPLACE_OR
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs |= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        if op == 193:
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
                                                                    if op == 195:
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
                                                                        if op == 196:
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
                                                        if op < 208:
                                                            if op < 203:
                                                                if op < 200:
                                                                    if op == 198:
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
                                                                    if op == 200:
                                                                        # CALL_INTRINSIC_2
                                                                        second = stack.pop()
                                                                        stack.append(intrinsic_2(stack.pop(), second, number=arg))
                                                                        second = None
                                                                        continue
                                                                    else:
                                                                        if op == 201:
                                                                            # BUILD_INTERPOLATION
                                                                            expression = stack.pop()
                                                                            stack.append(build_interpolation(stack.pop(), expression, conversion=arg))
                                                                            expression = None
                                                                            continue
                                                                        else:
                                                                            # IMPORT_NAME
                                                                            fromlist = stack.pop()
                                                                            stack.append(import_name(stack.pop(), fromlist, name=arg, frame=frame))
                                                                            fromlist = None
                                                                            continue
                                                            else:
                                                                if op < 205:
                                                                    if op == 203:
                                                                        # SET_FUNCTION_ATTRIBUTE
                                                                        function = stack.pop()
                                                                        stack.append(set_function_attribute(stack.pop(), function, flag=arg, frame=frame))
                                                                        function = None
                                                                        continue
                                                                    else:
                                                                        # CHECK_EG_MATCH
                                                                        kind = stack.pop()
                                                                        stack.extend(exception_group_matches(stack.pop(), kind, thread=thread, frame=frame))
                                                                        kind = None
                                                                        continue
                                                                else:
                                                                    if op == 205:
                                                                        # LOAD_SPECIAL
                                                                        stack.append(load_special(stack.pop(), name=arg))
                                                                        stack.append(NULL)
                                                                        continue
                                                                    else:
                                                                        if op == 206:
                                                                            # FORMAT_WITH_SPEC
                                                                            spec = stack.pop()
                                                                            stack.append(format(stack.pop(), spec))
                                                                            spec = None
                                                                            continue
                                                                        else:
                                                                            # LOAD_FAST+LOAD_METHOD_NULL_BELOW
                                                                            first_index, second_name = arg
                                                                            frame.guest.seams[pc] += 1
                                                                            pc += 1
                                                                            stack.append(NULL)
                                                                            stack.append(getattr(fast[first_index], second_name))
                                                                            continue
                                                        else:
                                                            if op < 213:
                                                                if op < 210:
                                                                    if op == 208:
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
                                                                    if op == 210:
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
                                                                        if op == 211:
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
                                                                if op < 216:
                                                                    if op == 213:
                                                                        # LOAD_SUPER_ATTR
                                                                        instance = stack.pop()
                                                                        cls = stack.pop()
                                                                        stack.append(getattr(stack.pop()(cls, instance), arg))
                                                                        cls = instance = None
                                                                        continue
                                                                    else:
                                                                        if op == 214:
                                                                            # LOAD_SUPER_METHOD_ZERO_NULL_BELOW
                                                                            instance = stack.pop()
                                                                            cls = stack.pop()
                                                                            result = load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame)
                                                                            stack.append(NULL)
                                                                            stack.append(result)
                                                                            result = cls = instance = None
                                                                            continue
                                                                        else:
                                                                            # LOAD_SUPER_METHOD_NULL_ABOVE
                                                                            instance = stack.pop()
                                                                            cls = stack.pop()
                                                                            stack.append(getattr(stack.pop()(cls, instance), arg))
                                                                            stack.append(NULL)
                                                                            cls = instance = None
                                                                            continue
                                                                else:
                                                                    if op == 216:
                                                                        # LOAD_SUPER_METHOD_NULL_BELOW
                                                                        instance = stack.pop()
                                                                        cls = stack.pop()
                                                                        result = getattr(stack.pop()(cls, instance), arg)
                                                                        stack.append(NULL)
                                                                        stack.append(result)
                                                                        result = cls = instance = None
                                                                        continue
                                                                    else:
                                                                        if op == 217:
                                                                            # LOAD_FAST+CALL
                                                                            first_index, arg = arg
                                                                            stack.append(fast[first_index])
                                                                            frame.guest.seams[pc] += 1
                                                                            pc += 1
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
        callee = args = back = carried = cls = container = expression = fromlist = function = generator = guest = instance = interpolations = items = iterable = key = keys = keywords = kind = kwargs = leave = lhs = mapping = names = owner = parts = pieces = result = results = rhs = second = spec = start = step = stop = under0 = under1 = value = values = None
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
    code = frame.guest.plain
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
                        pc, stack, fast, code = frame.pc, frame.stack, frame.fast, frame.guest.plain
                        continue
                    if op < 6:
                        if op < 2:
                            if op == 0:
                                # LOAD_CONST
                                stack.append(arg)
                                continue
                            else:
                                # JUMP
                                pc = arg
                                continue
                        else:
                            if op < 4:
                                if op == 2:
                                    # STORE_FAST
                                    fast[arg] = stack.pop()
                                    continue
                                else:
                                    # POP_JUMP_IF_FALSE
                                    value = stack.pop()
                                    if value is False or value is not True and not value:
                                        pc = arg
                                    value = None
                                    continue
                            else:
                                if op == 4:
                                    # LOAD_FAST_CHECK
                                    index, name = arg
                                    value = fast[index]
                                    if value is NULL:
                                        raise unbound_local(name)
                                    stack.append(value)
                                    value = None
                                    continue
                                else:
                                    # LOAD_FAST
                                    stack.append(fast[arg])
                                    continue
                    else:
                        if op < 28:
                            if op < 12:
                                if op < 8:
                                    if op == 6:
                                        # COPY
                                        stack.append(stack[-arg])
                                        continue
                                    else:
                                        # LOAD_FAST_LOAD_FAST
                                        index, second = arg
                                        stack.append(fast[index])
                                        stack.append(fast[second])
                                        continue
                                else:
                                    if op == 8:
                                        # POP_TOP
                                        stack.pop()
                                        continue
                                    else:
                                        # BINARY_SUBSCR
                                        key = stack.pop()
                                        stack.append(stack.pop()[key])
                                        key = None
                                        continue
                            else:
                                if op < 18:
                                    if op == 12:
                                        # BINARY_MULTIPLY
                                        rhs = stack.pop()
                                        stack.append(stack.pop() * rhs)
                                        rhs = None
                                        continue
                                    else:
                                        if op == 13:
                                            # BINARY_ADD
                                            rhs = stack.pop()
                                            stack.append(stack.pop() + rhs)
                                            rhs = None
                                            continue
                                        else:
                                            # SWAP
                                            stack[-1], stack[-arg] = stack[-arg], stack[-1]
                                            continue
                                else:
                                    if op < 21:
                                        if op == 18:
                                            # BINARY_SUBTRACT
                                            rhs = stack.pop()
                                            stack.append(stack.pop() - rhs)
                                            rhs = None
                                            continue
                                        else:
                                            if op == 19:
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
                                        if op < 24:
                                            if op < 23:
                                                if op == 21:
                                                    # LOAD_ATTR
                                                    stack.append(getattr(stack.pop(), arg))
                                                    continue
                                                else:
                                                    # INPLACE_ADD
                                                    rhs = stack.pop()
                                                    lhs = stack.pop()
                                                    lhs += rhs
                                                    stack.append(lhs)
                                                    lhs = rhs = None
                                                    continue
                                            else:
                                                # STORE_SUBSCR
                                                key = stack.pop()
                                                container = stack.pop()
                                                container[key] = stack.pop()
                                                container = key = None
                                                continue
                                        else:
                                            if op < 26:
                                                if op == 24:
                                                    # LOAD_GLOBAL_NULL_ABOVE
                                                    stack.append(frame.globals[arg] if arg in frame.globals else frame.builtin_names[arg] if arg in frame.builtin_names else load_builtin(arg, frame))
                                                    stack.append(NULL)
                                                    continue
                                                else:
                                                    # LOAD_GLOBAL_NULL_BELOW
                                                    stack.append(NULL)
                                                    stack.append(frame.globals[arg] if arg in frame.globals else frame.builtin_names[arg] if arg in frame.builtin_names else load_builtin(arg, frame))
                                                    continue
                                            else:
                                                if op == 26:
                                                    # BINARY_REMAINDER
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() % rhs)
                                                    rhs = None
                                                    continue
                                                else:
                                                    # LOAD_GLOBAL
                                                    stack.append(frame.globals[arg] if arg in frame.globals else frame.builtin_names[arg] if arg in frame.builtin_names else load_builtin(arg, frame))
                                                    continue
                        else:
                            if op < 45:
                                if op < 33:
                                    if op == 28:
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
                                        if op == 29:
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
                                            if op == 31:
                                                # UNPACK_SEQUENCE
                                                stack.extend(reversed(unpack_sequence(stack.pop(), count=arg)))
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
                                                        code = frame.guest.plain
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
                                    if op != 33:
                                        if op < 39:
                                            if op == 35:
                                                # POP_JUMP_IF_NONE
                                                if stack.pop() is None:
                                                    pc = arg
                                                continue
                                            else:
                                                # POP_JUMP_IF_NOT_NONE
                                                if stack.pop() is not None:
                                                    pc = arg
                                                continue
                                        else:
                                            if op == 39:
                                                # LOAD_DEREF
                                                index, name = arg
                                                stack.append(load_cell(fast[index], name=name, frame=frame))
                                                continue
                                            else:
                                                if op == 40:
                                                    # PUSH_NULL
                                                    stack.append(NULL)
                                                    continue
                                                else:
                                                    # COMPARE_LESS
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() < rhs)
                                                    rhs = None
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
                                                code = frame.guest.plain
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
                                            code = frame.guest.plain
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
                                            code = frame.guest.plain
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
                                if op < 71:
                                    if op < 49:
                                        if op < 48:
                                            if op == 45:
                                                # STORE_FAST_STORE_FAST
                                                index, second = arg
                                                fast[index] = stack.pop()
                                                fast[second] = stack.pop()
                                                continue
                                            else:
                                                # TEST_EQUAL
                                                rhs = stack.pop()
                                                value = stack.pop() == rhs
                                                rhs = None
                                                stack.append(not not value)
                                                value = None
                                                continue
                                        else:
                                            # LOAD_METHOD_NULL_ABOVE
                                            stack.append(getattr(stack.pop(), arg))
                                            stack.append(NULL)
                                            continue
                                    else:
                                        if op < 60:
                                            if op < 55:
                                                if op == 49:
                                                    # TO_BOOL
                                                    stack.append(not not stack.pop())
                                                    continue
                                                else:
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
                                                if op == 55:
                                                    # COPY_FREE_VARS
                                                    copy_free_vars(count=arg, frame=frame)
                                                    continue
                                                else:
                                                    # INPLACE_SUBTRACT
                                                    rhs = stack.pop()
                                                    lhs = stack.pop()
                                                    lhs -= rhs
                                                    stack.append(lhs)
                                                    lhs = rhs = None
                                                    continue
                                        else:
                                            if op < 65:
                                                if op == 60:
                                                    # TEST_LESS_EQUAL
                                                    rhs = stack.pop()
                                                    value = stack.pop() <= rhs
                                                    rhs = None
                                                    stack.append(not not value)
                                                    value = None
                                                    continue
                                                else:
                                                    if op == 63:
                                                        # COMPARE_LESS_EQUAL
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() <= rhs)
                                                        rhs = None
                                                        continue
                                                    else:
                                                        # GET_ITER
                                                        stack.append(iter(stack.pop()))
                                                        continue
                                            else:
                                                if op >= 68:
                                                    if op < 70:
                                                        if op == 68:
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
                                                        # CONTAINS_OP
                                                        container = stack.pop()
                                                        stack.append(stack.pop() in container)
                                                        container = None
                                                        continue
                                                else:
                                                    if op < 67:
                                                        if op == 65:
                                                            # STORE_FAST_LOAD_FAST
                                                            index, second = arg
                                                            fast[index] = stack.pop()
                                                            stack.append(fast[second])
                                                            continue
                                                        else:
                                                            # LOAD_METHOD_NULL_BELOW
                                                            result = getattr(stack.pop(), arg)
                                                            stack.append(NULL)
                                                            stack.append(result)
                                                            result = None
                                                            continue
                                                    else:
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
                                                        code = frame.guest.plain
                                                        stack = frame.stack
                                                        fast = frame.fast
                                                        stack.append(value)
                                                        value = None
                                                        continue
                                else:
                                    if op < 94:
                                        if op < 83:
                                            if op < 74:
                                                if op == 71:
                                                    # BINARY_FLOOR_DIVIDE
                                                    rhs = stack.pop()
                                                    stack.append(stack.pop() // rhs)
                                                    rhs = None
                                                    continue
                                                else:
                                                    if op == 72:
                                                        # TEST_GREATER
                                                        rhs = stack.pop()
                                                        value = stack.pop() > rhs
                                                        rhs = None
                                                        stack.append(not not value)
                                                        value = None
                                                        continue
                                                    else:
                                                        # LIST_APPEND
                                                        value = stack.pop()
                                                        stack[-arg].append(value)
                                                        value = None
                                                        continue
                                            else:
                                                if op < 78:
                                                    if op < 76:
                                                        if op == 74:
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
                                                        if op == 76:
                                                            # POP_EXCEPT
                                                            thread.handling.error = stack.pop()
                                                            continue
                                                        else:
                                                            # STORE_DEREF
                                                            fast[arg].cell_contents = stack.pop()
                                                            continue
                                                else:
                                                    if op >= 80:
                                                        if op == 80:
                                                            # TEST_GREATER_EQUAL
                                                            rhs = stack.pop()
                                                            value = stack.pop() >= rhs
                                                            rhs = None
                                                            stack.append(not not value)
                                                            value = None
                                                            continue
                                                        else:
                                                            if op == 81:
                                                                # COMPARE_GREATER_EQUAL
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() >= rhs)
                                                                rhs = None
                                                                continue
                                                            else:
                                                                # BINARY_AND
                                                                rhs = stack.pop()
                                                                stack.append(stack.pop() & rhs)
                                                                rhs = None
                                                                continue
                                                    else:
                                                        if op == 78:
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
                                                            code = frame.guest.plain
                                                            stack = frame.stack
                                                            fast = frame.fast
                                                            stack.append(value)
                                                            value = None
                                                            continue
                                                        else:
                                                            # MATCH_CLASS
                                                            names = stack.pop()
                                                            cls = stack.pop()
                                                            stack.append(match_class(stack.pop(), cls, names, count=arg))
                                                            cls = names = None
                                                            continue
                                        else:
                                            if op < 86:
                                                if op == 83:
                                                    # TEST_NOT_EQUAL
                                                    rhs = stack.pop()
                                                    value = stack.pop() != rhs
                                                    rhs = None
                                                    stack.append(not not value)
                                                    value = None
                                                    continue
                                                else:
                                                    if op == 84:
                                                        # LIST_EXTEND
                                                        iterable = stack.pop()
                                                        stack[-arg] += [*iterable]
                                                        iterable = None
                                                        continue
                                                    else:
                                                        # COMPARE_EQUAL
                                                        rhs = stack.pop()
                                                        stack.append(stack.pop() == rhs)
                                                        rhs = None
                                                        continue
                                            else:
                                                if op >= 90:
                                                    if op == 90:
                                                        # CHECK_EXC_MATCH
                                                        kind = stack.pop()
                                                        stack.append(exception_matches(stack[-1], kind))
                                                        kind = None
                                                        continue
                                                    else:
                                                        if op == 92:
                                                            # RERAISE_LASTI
                                                            error = stack.pop()
                                                            raised_at = stack[-arg]
                                                            break
                                                        else:
                                                            # SET_ADD
                                                            value = stack.pop()
                                                            stack[-arg].add(value)
                                                            value = None
                                                            continue
                                                else:
                                                    if op < 88:
                                                        if op == 86:
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
                                                        if op != 88:
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
                                                                    code = frame.guest.plain
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
                                                                code = frame.guest.plain
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
                                                                code = frame.guest.plain
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
                                        if op < 117:
                                            if op < 106:
                                                if op < 100:
                                                    if op < 97:
                                                        if op == 94:
                                                            # BINARY_OR
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() | rhs)
                                                            rhs = None
                                                            continue
                                                        else:
                                                            if op == 95:
                                                                # STORE_NAME
                                                                frame.names[arg] = stack.pop()
                                                                continue
                                                            else:
                                                                # JUMP_IF_FALSE_OR_POP
                                                                if stack[-1]:
                                                                    stack.pop()
                                                                else:
                                                                    pc = arg
                                                                continue
                                                    else:
                                                        if op < 99:
                                                            if op == 97:
                                                                # MATCH_SEQUENCE
                                                                stack.append(match_sequence(stack[-1]))
                                                                continue
                                                            else:
                                                                # UNARY_NEGATIVE
                                                                stack.append(-stack.pop())
                                                                continue
                                                        else:
                                                            # NOT_CONTAINS_OP
                                                            container = stack.pop()
                                                            stack.append(stack.pop() not in container)
                                                            container = None
                                                            continue
                                                else:
                                                    if op < 103:
                                                        if op == 100:
                                                            # GET_LEN
                                                            stack.append(len(stack[-1]))
                                                            continue
                                                        else:
                                                            if op == 101:
                                                                # LIST_TO_TUPLE
                                                                stack.append(tuple(stack.pop()))
                                                                continue
                                                            else:
                                                                # LOAD_NAME
                                                                stack.append(load_name(name=arg, frame=frame))
                                                                continue
                                                    else:
                                                        if op == 103:
                                                            # IS_NOT_OP
                                                            rhs = stack.pop()
                                                            stack.append(stack.pop() is not rhs)
                                                            rhs = None
                                                            continue
                                                        else:
                                                            if op == 104:
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
                                                if op < 109:
                                                    if op == 106:
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
                                                            code = frame.guest.plain
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
                                                        if op != 107:
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
                                                                code = frame.guest.plain
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
                                                    if op < 114:
                                                        if op < 111:
                                                            if op == 109:
                                                                # RAISE
                                                                error = raised(stack.pop(), thread)
                                                                break
                                                            else:
                                                                # JUMP_IF_TRUE_OR_POP
                                                                if stack[-1]:
                                                                    pc = arg
                                                                else:
                                                                    stack.pop()
                                                                continue
                                                        else:
                                                            if op < 113:
                                                                if op == 111:
                                                                    # KW_NAMES
                                                                    keywords = arg
                                                                    continue
                                                                else:
                                                                    # UNARY_NOT
                                                                    stack.append(not stack.pop())
                                                                    continue
                                                            else:
                                                                # BEFORE_WITH
                                                                stack.extend(enter_with(stack.pop()))
                                                                continue
                                                    else:
                                                        if op == 114:
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
                                                                code = frame.guest.plain
                                                                pc = frame.pc
                                                                callee = value  # the call had begun
                                                                raise initializer_returned(value)
                                                            frame = thread.frame = back
                                                            back = None
                                                            if leave == EXIT:
                                                                return value
                                                            pc = frame.pc
                                                            code = frame.guest.plain
                                                            stack = frame.stack
                                                            fast = frame.fast
                                                            stack.append(value)
                                                            value = None
                                                            continue
                                                        else:
                                                            if op == 115:
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
                                            if op < 149:
                                                if op < 127:
                                                    if op < 122:
                                                        if op < 119:
                                                            if op == 117:
                                                                # RERAISE
                                                                error = stack.pop()
                                                                raised_at = pc - 1
                                                                break
                                                            else:
                                                                # UNPACK_EX
                                                                before, after = arg
                                                                stack.extend(reversed(unpack_ex(stack.pop(), before=before, after=after)))
                                                                continue
                                                        else:
                                                            if op == 119:
                                                                # DICT_MERGE
                                                                mapping = stack.pop()
                                                                dict_merge(stack[-arg], mapping, stack[-arg - 2])
                                                                mapping = None
                                                                continue
                                                            else:
                                                                if op == 120:
                                                                    # DICT_MERGE_ABOVE
                                                                    mapping = stack.pop()
                                                                    dict_merge(stack[-arg], mapping, stack[-arg - 3])
                                                                    mapping = None
                                                                    continue
                                                                else:
                                                                    # FORMAT_SIMPLE
                                                                    stack.append(format(stack.pop()))
                                                                    continue
                                                    else:
                                                        if op < 125:
                                                            if op == 122:
                                                                # END_SEND
                                                                under0 = stack.pop()
                                                                under1 = stack.pop()
                                                                stack.append(under0)
                                                                under1 = under0 = None
                                                                continue
                                                            else:
                                                                if op == 123:
                                                                    # INPLACE_RIGHT_SHIFT
                                                                    rhs = stack.pop()
                                                                    lhs = stack.pop()
                                                                    lhs >>= rhs
                                                                    stack.append(lhs)
                                                                    lhs = rhs = None
                                                                    continue
                                                                else:
                                                                    # BUILD_SLICE
                                                                    stop = stack.pop()
                                                                    stack.append(slice(stack.pop(), stop))
                                                                    stop = None
                                                                    continue
                                                        else:
                                                            if op == 125:
                                                                # BINARY_SLICE
                                                                stop = stack.pop()
                                                                start = stack.pop()
                                                                stack.append(stack.pop()[start:stop])
                                                                start = stop = None
                                                                continue
                                                            else:
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
                                                                    code = frame.guest.plain
                                                                    pc = frame.pc
                                                                continue
                                                else:
                                                    if op < 133:
                                                        if op < 129:
                                                            if op != 127:
                                                                # LOAD_SUPER_METHOD_ZERO_NULL_ABOVE
                                                                instance = stack.pop()
                                                                cls = stack.pop()
                                                                stack.append(load_super_attribute_zero(stack.pop(), cls, instance, name=arg, frame=frame))
                                                                stack.append(NULL)
                                                                cls = instance = None
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
                                                                    code = frame.guest.plain
                                                                    pc = frame.pc
                                                                continue
                                                        else:
                                                            if op < 131:
                                                                if op == 129:
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
                                                                if op == 131:
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
                                                        if op < 140:
                                                            if op < 136:
                                                                if op == 133:
                                                                    # INPLACE_XOR
                                                                    rhs = stack.pop()
                                                                    lhs = stack.pop()
                                                                    lhs ^= rhs
                                                                    stack.append(lhs)
                                                                    lhs = rhs = None
                                                                    continue
                                                                else:
                                                                    if op == 134:
                                                                        # NOP
                                                                        continue
                                                                    else:
                                                                        # ITERATOR_POPPED
                                                                        continue
                                                            else:
                                                                if op < 138:
                                                                    if op == 136:
                                                                        # SETUP_ANNOTATIONS
                                                                        setup_annotations(frame=frame)
                                                                        continue
                                                                    else:
                                                                        # DELETE_NAME
                                                                        delete_name(name=arg, frame=frame)
                                                                        continue
                                                                else:
                                                                    if op == 138:
                                                                        # DELETE_GLOBAL
                                                                        delete_global(name=arg, frame=frame)
                                                                        continue
                                                                    else:
                                                                        # MAKE_CELL
                                                                        make_cell(index=arg, frame=frame)
                                                                        continue
                                                        else:
                                                            if op < 144:
                                                                if op < 142:
                                                                    if op == 140:
                                                                        # RAISE_AGAIN
                                                                        error = raised_again(thread)
                                                                        raised_at = pc - 1
                                                                        break
                                                                    else:
                                                                        # DELETE_DEREF
                                                                        index, name = arg
                                                                        delete_cell(fast[index], name=name, frame=frame)
                                                                        continue
                                                                else:
                                                                    if op == 142:
                                                                        # LOAD_LOCALS
                                                                        stack.append(frame.names)
                                                                        continue
                                                                    else:
                                                                        # LOAD_ASSERTION_ERROR
                                                                        stack.append(AssertionError)
                                                                        continue
                                                            else:
                                                                if op < 146:
                                                                    if op == 144:
                                                                        # STORE_GLOBAL
                                                                        frame.globals[arg] = stack.pop()
                                                                        continue
                                                                    else:
                                                                        # PRINT_EXPR
                                                                        display(stack.pop())
                                                                        continue
                                                                else:
                                                                    if op == 146:
                                                                        # LOAD_BUILD_CLASS
                                                                        stack.append(load_build_class(frame=frame))
                                                                        continue
                                                                    else:
                                                                        if op == 147:
                                                                            # LOAD_COMMON_CONSTANT
                                                                            stack.append(load_common_constant(name=arg))
                                                                            continue
                                                                        else:
                                                                            # IMPORT_STAR
                                                                            import_star(stack.pop(), frame=frame)
                                                                            continue
                                            else:
                                                if op < 180:
                                                    if op < 162:
                                                        if op < 155:
                                                            if op >= 151:
                                                                if op < 153:
                                                                    if op == 151:
                                                                        # GET_ANEXT
                                                                        stack.append(get_async_next(stack[-1]))
                                                                        continue
                                                                    else:
                                                                        # MATCH_MAPPING
                                                                        stack.append(match_mapping(stack[-1]))
                                                                        continue
                                                                else:
                                                                    if op == 153:
                                                                        # LOAD_FAST_AND_CLEAR
                                                                        stack.append(fast[arg])
                                                                        fast[arg] = NULL
                                                                        continue
                                                                    else:
                                                                        # IMPORT_FROM
                                                                        stack.append(import_from(stack[-1], name=arg))
                                                                        continue
                                                            else:
                                                                if op != 149:
                                                                    # DELETE_ATTR
                                                                    delattr(stack.pop(), arg)
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
                                                                        code = frame.guest.plain
                                                                        pc = frame.pc
                                                                    continue
                                                        else:
                                                            if op < 157:
                                                                if op != 155:
                                                                    # END_FOR
                                                                    stack.pop()
                                                                    stack.pop()
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
                                                                        code = frame.guest.plain
                                                                        pc = frame.pc
                                                                    continue
                                                            else:
                                                                if op < 159:
                                                                    if op == 157:
                                                                        # UNARY_POSITIVE
                                                                        stack.append(+stack.pop())
                                                                        continue
                                                                    else:
                                                                        # UNARY_INVERT
                                                                        stack.append(~stack.pop())
                                                                        continue
                                                                else:
                                                                    if op == 159:
                                                                        # PREPARE
                                                                        machine.prepare(frame.guest)
                                                                        code = frame.guest.plain
                                                                        pc = 0
                                                                        continue
                                                                    else:
                                                                        if op == 160:
                                                                            # LOAD_CLASSDEREF
                                                                            index, name = arg
                                                                            stack.append(load_class_cell(fast[index], name=name, frame=frame))
                                                                            continue
                                                                        else:
                                                                            # MATCH_KEYS
                                                                            stack.append(match_keys(stack[-2], stack[-1]))
                                                                            continue
                                                    else:
                                                        if op < 171:
                                                            if op < 166:
                                                                if op < 164:
                                                                    if op == 162:
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
                                                                    if op == 164:
                                                                        # ASYNC_GEN_WRAP
                                                                        stack.append(wrap_async_item(stack.pop()))
                                                                        continue
                                                                    else:
                                                                        # DISPLAY
                                                                        stack.append(display(stack.pop()))
                                                                        continue
                                                            else:
                                                                if op < 168:
                                                                    if op == 166:
                                                                        # BEFORE_ASYNC_WITH
                                                                        stack.extend(enter_async_with(stack.pop()))
                                                                        continue
                                                                    else:
                                                                        # LOAD_SHOWN_ATTR
                                                                        stack.append(load_shown_attribute(stack.pop(), name=arg))
                                                                        continue
                                                                else:
                                                                    if op == 168:
                                                                        # CONVERT_VALUE
                                                                        stack.append(convert_value(stack.pop(), conversion=arg))
                                                                        continue
                                                                    else:
                                                                        if op == 169:
                                                                            # FORMAT_VALUE_CONVERTED
                                                                            stack.append(format_converted(stack.pop(), conversion=arg))
                                                                            continue
                                                                        else:
                                                                            # STOPITERATION_ERROR
                                                                            stack.append(stop_iteration_error(stack.pop(), frame=frame))
                                                                            continue
                                                        else:
                                                            if op < 175:
                                                                if op < 173:
                                                                    if op == 171:
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
                                                                    if op == 173:
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
                                                                if op < 177:
                                                                    if op == 175:
                                                                        # LOAD_FROM_DICT_OR_GLOBALS
                                                                        stack.append(load_from_dict_or_globals(stack.pop(), name=arg, frame=frame))
                                                                        continue
                                                                    else:
                                                                        # RAISE_FROM
                                                                        value = stack.pop()
                                                                        error = raised_from(stack.pop(), value, thread)
                                                                        value = None
                                                                        break
                                                                else:
                                                                    if op == 177:
                                                                        # STORE_SHOWN_ATTR
                                                                        owner = stack.pop()
                                                                        store_shown_attribute(stack.pop(), owner, name=arg, frame=frame)
                                                                        owner = None
                                                                        continue
                                                                    else:
                                                                        if op == 178:
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
                                                    if op < 199:
                                                        if op < 190:
                                                            if op < 185:
                                                                if op < 182:
                                                                    if op == 180:
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
                                                                    if op == 182:
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
                                                                if op < 187:
                                                                    if op == 185:
                                                                        # TEST_LESS
                                                                        rhs = stack.pop()
                                                                        value = stack.pop() < rhs
                                                                        rhs = None
                                                                        stack.append(not not value)
                                                                        value = None
                                                                        continue
                                                                    else:
                                                                        # INPLACE_AND
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs &= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                else:
                                                                    if op == 187:
                                                                        # INPLACE_FLOOR_DIVIDE
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs //= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        if op == 188:
                                                                            # INPLACE_LEFT_SHIFT
                                                                            rhs = stack.pop()
                                                                            lhs = stack.pop()
                                                                            lhs <<= rhs
                                                                            stack.append(lhs)
                                                                            lhs = rhs = None
                                                                            continue
                                                                        else:
                                                                            # INPLACE_MATRIX_MULTIPLY
                                                                            rhs = stack.pop()
                                                                            lhs = stack.pop()
                                                                            lhs @= rhs
                                                                            stack.append(lhs)
                                                                            lhs = rhs = None
                                                                            continue
                                                        else:
                                                            if op < 194:
                                                                if op < 192:
                                                                    if op == 190:
                                                                        # INPLACE_MULTIPLY
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs *= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        # INPLACE_REMAINDER
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs %= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                else:
                                                                    if op == 192:
                                                                        # INPLACE_OR
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs |= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
                                                                        # INPLACE_POWER
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs **= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                            else:
                                                                if op < 196:
                                                                    if op == 194:
                                                                        # INPLACE_TRUE_DIVIDE
                                                                        rhs = stack.pop()
                                                                        lhs = stack.pop()
                                                                        lhs /= rhs
                                                                        stack.append(lhs)
                                                                        lhs = rhs = None
                                                                        continue
                                                                    else:
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
                                                                    if op == 196:
                                                                        # PREP_RERAISE_STAR
                                                                        results = stack.pop()
                                                                        stack.append(prepare_reraise_star(stack.pop(), results))
                                                                        results = None
                                                                        continue
                                                                    else:
                                                                        if op == 197:
                                                                            # BUILD_TEMPLATE
                                                                            interpolations = stack.pop()
                                                                            stack.append(build_template(stack.pop(), interpolations))
                                                                            interpolations = None
                                                                            continue
                                                                        else:
                                                                            # END_ASYNC_FOR
                                                                            if is_subtype(StopAsyncIteration, type(stack[-1])):
                                                                                del stack[-2:]
                                                                            else:
                                                                                error = stack.pop()
                                                                                raised_at = pc - 1
                                                                                break
                                                                            continue
                                                    else:
                                                        if op < 209:
                                                            if op < 203:
                                                                if op < 201:
                                                                    if op == 199:
                                                                        # FORMAT_VALUE_CONVERTED_WITH_SPEC
                                                                        spec = stack.pop()
                                                                        stack.append(format_converted_with_spec(stack.pop(), spec, conversion=arg))
                                                                        spec = None
                                                                        continue
                                                                    else:
                                                                        # CALL_INTRINSIC_2
                                                                        second = stack.pop()
                                                                        stack.append(intrinsic_2(stack.pop(), second, number=arg))
                                                                        second = None
                                                                        continue
                                                                else:
                                                                    if op == 201:
                                                                        # BUILD_INTERPOLATION
                                                                        expression = stack.pop()
                                                                        stack.append(build_interpolation(stack.pop(), expression, conversion=arg))
                                                                        expression = None
                                                                        continue
                                                                    else:
                                                                        # IMPORT_NAME
                                                                        fromlist = stack.pop()
                                                                        stack.append(import_name(stack.pop(), fromlist, name=arg, frame=frame))
                                                                        fromlist = None
                                                                        continue
                                                            else:
                                                                if op < 205:
                                                                    if op == 203:
                                                                        # SET_FUNCTION_ATTRIBUTE
                                                                        function = stack.pop()
                                                                        stack.append(set_function_attribute(stack.pop(), function, flag=arg, frame=frame))
                                                                        function = None
                                                                        continue
                                                                    else:
                                                                        # CHECK_EG_MATCH
                                                                        kind = stack.pop()
                                                                        stack.extend(exception_group_matches(stack.pop(), kind, thread=thread, frame=frame))
                                                                        kind = None
                                                                        continue
                                                                else:
                                                                    if op == 205:
                                                                        # LOAD_SPECIAL
                                                                        stack.append(load_special(stack.pop(), name=arg))
                                                                        stack.append(NULL)
                                                                        continue
                                                                    else:
                                                                        if op == 206:
                                                                            # FORMAT_WITH_SPEC
                                                                            spec = stack.pop()
                                                                            stack.append(format(stack.pop(), spec))
                                                                            spec = None
                                                                            continue
                                                                        else:
                                                                            # STORE_SLICE
                                                                            stop = stack.pop()
                                                                            start = stack.pop()
                                                                            container = stack.pop()
                                                                            container[start:stop] = stack.pop()
                                                                            container = start = stop = None
                                                                            continue
                                                        else:
                                                            if op < 213:
                                                                if op < 211:
                                                                    if op == 209:
                                                                        # BUILD_INTERPOLATION_WITH_SPEC
                                                                        spec = stack.pop()
                                                                        expression = stack.pop()
                                                                        stack.append(build_interpolation_with_spec(stack.pop(), expression, spec, conversion=arg))
                                                                        expression = spec = None
                                                                        continue
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
                                                                        continue
                                                                else:
                                                                    if op == 211:
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
                                                                if op < 215:
                                                                    if op == 213:
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
                                                                    if op == 215:
                                                                        # LOAD_SUPER_METHOD_NULL_ABOVE
                                                                        instance = stack.pop()
                                                                        cls = stack.pop()
                                                                        stack.append(getattr(stack.pop()(cls, instance), arg))
                                                                        stack.append(NULL)
                                                                        cls = instance = None
                                                                        continue
                                                                    else:
                                                                        if op == 216:
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
                                                                                code = frame.guest.plain
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
                            code = guest.plain  # first: while another thread prepares it, the tail may be longer already
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
                            code = guest.plain
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
                        code = frame.guest.plain
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
        code = frame.guest.plain


LOOPS.update(id(loop.__code__) for loop in (run, run_counting, run_tracing))

#: pair -> values that go over its seam without touching the stack
HANDED = {
    "LOAD_FAST_CHECK+LOAD_FAST_CHECK": 0,
    "LOAD_FAST_CHECK+LOAD_CONST": 0,
    "LOAD_FAST_CHECK+LOAD_ATTR": 1,
    "LOAD_FAST+LOAD_FAST": 0,
    "LOAD_FAST+LOAD_CONST": 0,
    "LOAD_FAST+LOAD_ATTR": 1,
    "STORE_FAST+LOAD_FAST_LOAD_FAST": 0,
    "FOR_ITER+STORE_FAST": 1,
    "LOAD_FAST_CHECK+CALL": 0,
    "LOAD_FAST+CALL": 0,
    "LOAD_FAST+CALL_ABOVE": 0,
    "STORE_FAST+LOAD_FAST": 0,
    "INPLACE_ADD+STORE_FAST": 1,
    "LOAD_FAST_CHECK+LOAD_METHOD_NULL_BELOW": 1,
    "LOAD_FAST+LOAD_METHOD_NULL_BELOW": 1,
    "LOAD_FAST+LOAD_METHOD_NULL_ABOVE": 1,
    "STORE_FAST+JUMP": 0,
    "COMPARE_EQUAL+POP_JUMP_IF_FALSE": 1,
    "TEST_LESS+POP_JUMP_IF_FALSE": 1,
    "LOAD_FAST_CHECK+BINARY_ADD": 1,
    "LOAD_FAST+BINARY_ADD": 1,
    "LOAD_CONST+RETURN_VALUE": 1,
    "TO_BOOL+POP_JUMP_IF_FALSE": 1,
    "LOAD_FAST+BINARY_MULTIPLY": 1,
    "INPLACE_ADD+SWAP": 0,
    "STORE_FAST+STORE_FAST": 0,
}

"""The dispatch loop of the register machine and its twins, made by regvm.generate: do not edit."""

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

from .frame import RegisterFrame

new_frame = object.__new__

#: handler name -> number the loop dispatches on
NUMBERS = {
    "LOAD_ATTRIBUTE": 0,
    "SUBSCRIPT": 1,
    "LOAD_GLOBAL": 2,
    "ADD": 3,
    "CALL/1": 4,
    "FOR_LOOP": 5,
    "RETURN": 6,
    "MULTIPLY": 7,
    "INPLACE_ADD": 8,
    "SUBTRACT": 9,
    "JUMP_IF_FALSE": 10,
    "JUMP_UNLESS_LESS": 11,
    "STORE_ATTRIBUTE": 12,
    "CALL/2": 13,
    "MOVE": 14,
    "LOAD_CONSTANT": 15,
    "JUMP_UNLESS_EQUAL": 16,
    "STORE_SUBSCRIPT": 17,
    "CALL": 18,
    "LOAD_CELL": 19,
    "CALL/0": 20,
    "JUMP": 21,
    "JUMP_UNLESS_GREATER": 22,
    "CHECK_BOUND": 23,
    "FOR_ITER": 24,
    "LOAD_ATTRIBUTE~": 25,
    "SUBSCRIPT~": 26,
    "JUMP_IF_FALSE~": 27,
    "JUMP_IF_TRUE": 28,
    "YIELD": 29,
    "ADD~": 30,
    "REMAINDER": 31,
    "STORE_ATTRIBUTE~": 32,
    "STORE_SUBSCRIPT~": 33,
    "UNPACK_SEQUENCE~": 34,
    "GET_ITERATOR": 35,
    "LOAD_NAME": 36,
    "JUMP_IF_NONE": 37,
    "JUMP_IF_NOT_NONE": 38,
    "JUMP_UNLESS_LESS~": 39,
    "JUMP_UNLESS_EQUAL~": 40,
    "BUILD_TUPLE": 41,
    "LIST_APPEND": 42,
    "LIST_APPEND~": 43,
    "STORE_NAME": 44,
    "JUMP_IF_LESS": 45,
    "TRUE_DIVIDE": 46,
    "FLOOR_DIVIDE": 47,
    "INPLACE_SUBTRACT": 48,
    "UNPACK_SEQUENCE": 49,
    "JUMP_IF_EQUAL": 50,
    "JUMP_UNLESS_IS": 51,
    "JUMP_UNLESS_CONTAINS": 52,
    "STORE_CELL": 53,
    "ADD~~": 54,
    "MULTIPLY~": 55,
    "SUBSCRIPT~~": 56,
    "STORE_SUBSCRIPT~~": 57,
    "BUILD_LIST": 58,
    "PREPARE": 59,
    "MOVE~": 60,
    "MOVE~~": 61,
    "LOAD_CONSTANT~": 62,
    "TAKE": 63,
    "TAKE~": 64,
    "CLEAR": 65,
    "DELETE": 66,
    "JUMP_IF_TRUE~": 67,
    "JUMP_IF_NONE~": 68,
    "JUMP_IF_NOT_NONE~": 69,
    "CALL_KEYWORDS": 70,
    "CALL_UNPACKED": 71,
    "SEND": 72,
    "RAISE": 73,
    "RAISE~": 74,
    "RERAISE": 75,
    "RERAISE~": 76,
    "JUMP_IF_LESS~": 77,
    "JUMP_IF_LESS~~": 78,
    "JUMP_UNLESS_LESS~~": 79,
    "JUMP_IF_LESS_EQUAL": 80,
    "JUMP_IF_LESS_EQUAL~": 81,
    "JUMP_IF_LESS_EQUAL~~": 82,
    "JUMP_UNLESS_LESS_EQUAL": 83,
    "JUMP_UNLESS_LESS_EQUAL~": 84,
    "JUMP_UNLESS_LESS_EQUAL~~": 85,
    "JUMP_IF_EQUAL~": 86,
    "JUMP_IF_EQUAL~~": 87,
    "JUMP_UNLESS_EQUAL~~": 88,
    "JUMP_IF_NOT_EQUAL": 89,
    "JUMP_IF_NOT_EQUAL~": 90,
    "JUMP_IF_NOT_EQUAL~~": 91,
    "JUMP_UNLESS_NOT_EQUAL": 92,
    "JUMP_UNLESS_NOT_EQUAL~": 93,
    "JUMP_UNLESS_NOT_EQUAL~~": 94,
    "JUMP_IF_GREATER": 95,
    "JUMP_IF_GREATER~": 96,
    "JUMP_IF_GREATER~~": 97,
    "JUMP_UNLESS_GREATER~": 98,
    "JUMP_UNLESS_GREATER~~": 99,
    "JUMP_IF_GREATER_EQUAL": 100,
    "JUMP_IF_GREATER_EQUAL~": 101,
    "JUMP_IF_GREATER_EQUAL~~": 102,
    "JUMP_UNLESS_GREATER_EQUAL": 103,
    "JUMP_UNLESS_GREATER_EQUAL~": 104,
    "JUMP_UNLESS_GREATER_EQUAL~~": 105,
    "JUMP_IF_IS": 106,
    "JUMP_IF_IS~": 107,
    "JUMP_IF_IS~~": 108,
    "JUMP_UNLESS_IS~": 109,
    "JUMP_UNLESS_IS~~": 110,
    "JUMP_IF_IS_NOT": 111,
    "JUMP_IF_IS_NOT~": 112,
    "JUMP_IF_IS_NOT~~": 113,
    "JUMP_UNLESS_IS_NOT": 114,
    "JUMP_UNLESS_IS_NOT~": 115,
    "JUMP_UNLESS_IS_NOT~~": 116,
    "JUMP_IF_CONTAINS": 117,
    "JUMP_IF_CONTAINS~": 118,
    "JUMP_IF_CONTAINS~~": 119,
    "JUMP_UNLESS_CONTAINS~": 120,
    "JUMP_UNLESS_CONTAINS~~": 121,
    "JUMP_IF_NOT_CONTAINS": 122,
    "JUMP_IF_NOT_CONTAINS~": 123,
    "JUMP_IF_NOT_CONTAINS~~": 124,
    "JUMP_UNLESS_NOT_CONTAINS": 125,
    "JUMP_UNLESS_NOT_CONTAINS~": 126,
    "JUMP_UNLESS_NOT_CONTAINS~~": 127,
    "JUMP_IF_EXCEPTION_MATCHES": 128,
    "JUMP_IF_EXCEPTION_MATCHES~": 129,
    "JUMP_IF_EXCEPTION_MATCHES~~": 130,
    "JUMP_UNLESS_EXCEPTION_MATCHES": 131,
    "JUMP_UNLESS_EXCEPTION_MATCHES~": 132,
    "JUMP_UNLESS_EXCEPTION_MATCHES~~": 133,
    "NEGATIVE": 134,
    "NEGATIVE~": 135,
    "NEGATIVE~~": 136,
    "INVERT": 137,
    "INVERT~": 138,
    "INVERT~~": 139,
    "NOT": 140,
    "NOT~": 141,
    "NOT~~": 142,
    "TO_BOOL": 143,
    "TO_BOOL~": 144,
    "TO_BOOL~~": 145,
    "SUBTRACT~": 146,
    "SUBTRACT~~": 147,
    "MULTIPLY~~": 148,
    "TRUE_DIVIDE~": 149,
    "TRUE_DIVIDE~~": 150,
    "FLOOR_DIVIDE~": 151,
    "FLOOR_DIVIDE~~": 152,
    "REMAINDER~": 153,
    "REMAINDER~~": 154,
    "POWER": 155,
    "POWER~": 156,
    "POWER~~": 157,
    "LEFT_SHIFT": 158,
    "LEFT_SHIFT~": 159,
    "LEFT_SHIFT~~": 160,
    "RIGHT_SHIFT": 161,
    "RIGHT_SHIFT~": 162,
    "RIGHT_SHIFT~~": 163,
    "AND": 164,
    "AND~": 165,
    "AND~~": 166,
    "OR": 167,
    "OR~": 168,
    "OR~~": 169,
    "XOR": 170,
    "XOR~": 171,
    "XOR~~": 172,
    "INPLACE_ADD~": 173,
    "INPLACE_ADD~~": 174,
    "INPLACE_SUBTRACT~": 175,
    "INPLACE_SUBTRACT~~": 176,
    "INPLACE_MULTIPLY": 177,
    "INPLACE_MULTIPLY~": 178,
    "INPLACE_MULTIPLY~~": 179,
    "INPLACE_TRUE_DIVIDE": 180,
    "INPLACE_TRUE_DIVIDE~": 181,
    "INPLACE_TRUE_DIVIDE~~": 182,
    "INPLACE_FLOOR_DIVIDE": 183,
    "INPLACE_FLOOR_DIVIDE~": 184,
    "INPLACE_FLOOR_DIVIDE~~": 185,
    "INPLACE_REMAINDER": 186,
    "INPLACE_REMAINDER~": 187,
    "INPLACE_REMAINDER~~": 188,
    "INPLACE_AND": 189,
    "INPLACE_AND~": 190,
    "INPLACE_AND~~": 191,
    "INPLACE_OR": 192,
    "INPLACE_OR~": 193,
    "INPLACE_OR~~": 194,
    "INPLACE_XOR": 195,
    "INPLACE_XOR~": 196,
    "INPLACE_XOR~~": 197,
    "LESS": 198,
    "LESS~": 199,
    "LESS~~": 200,
    "LESS_EQUAL": 201,
    "LESS_EQUAL~": 202,
    "LESS_EQUAL~~": 203,
    "EQUAL": 204,
    "EQUAL~": 205,
    "EQUAL~~": 206,
    "NOT_EQUAL": 207,
    "NOT_EQUAL~": 208,
    "NOT_EQUAL~~": 209,
    "GREATER": 210,
    "GREATER~": 211,
    "GREATER~~": 212,
    "GREATER_EQUAL": 213,
    "GREATER_EQUAL~": 214,
    "GREATER_EQUAL~~": 215,
    "IS": 216,
    "IS~": 217,
    "IS~~": 218,
    "IS_NOT": 219,
    "IS_NOT~": 220,
    "IS_NOT~~": 221,
    "CONTAINS": 222,
    "CONTAINS~": 223,
    "CONTAINS~~": 224,
    "NOT_CONTAINS": 225,
    "NOT_CONTAINS~": 226,
    "NOT_CONTAINS~~": 227,
    "LOAD_ATTRIBUTE~~": 228,
    "LOAD_SHOWN_ATTRIBUTE": 229,
    "LOAD_SHOWN_ATTRIBUTE~": 230,
    "LOAD_SHOWN_ATTRIBUTE~~": 231,
    "STORE_SHOWN_ATTRIBUTE": 232,
    "STORE_SHOWN_ATTRIBUTE~": 233,
    "STORE_SHOWN_ATTRIBUTE~~": 234,
    "STORE_ATTRIBUTE~~": 235,
    "SUBSCRIPT_SLICE": 236,
    "SUBSCRIPT_SLICE~": 237,
    "SUBSCRIPT_SLICE~~": 238,
    "STORE_SLICE": 239,
    "STORE_SLICE~": 240,
    "STORE_SLICE~~": 241,
    "BUILD_SLICE": 242,
    "BUILD_SLICE~": 243,
    "BUILD_SLICE~~": 244,
    "BUILD_TUPLE~": 245,
    "BUILD_TUPLE~~": 246,
    "BUILD_LIST~": 247,
    "BUILD_LIST~~": 248,
    "BUILD_SET": 249,
    "BUILD_SET~": 250,
    "BUILD_SET~~": 251,
    "BUILD_MAP": 252,
    "BUILD_MAP~": 253,
    "BUILD_MAP~~": 254,
    "BUILD_CONST_KEY_MAP": 255,
    "BUILD_CONST_KEY_MAP~": 256,
    "BUILD_CONST_KEY_MAP~~": 257,
    "BUILD_STRING": 258,
    "BUILD_STRING~": 259,
    "BUILD_STRING~~": 260,
    "LIST_APPEND~~": 261,
    "SET_ADD": 262,
    "SET_ADD~": 263,
    "SET_ADD~~": 264,
    "MAP_ADD": 265,
    "MAP_ADD~": 266,
    "MAP_ADD~~": 267,
    "LIST_EXTEND": 268,
    "LIST_EXTEND~": 269,
    "LIST_EXTEND~~": 270,
    "DICT_UPDATE": 271,
    "DICT_UPDATE~": 272,
    "DICT_UPDATE~~": 273,
    "UNPACK_SEQUENCE~~": 274,
    "PUSH_HANDLED": 275,
    "PUSH_HANDLED~": 276,
    "PUSH_HANDLED~~": 277,
    "POP_HANDLED": 278,
    "POP_HANDLED~": 279,
    "EXCEPTION_MATCHES": 280,
    "EXCEPTION_MATCHES~": 281,
    "EXCEPTION_MATCHES~~": 282,
    "ENTER_WITH": 283,
    "ENTER_WITH~": 284,
    "ENTER_WITH~~": 285,
    "LOAD_SPECIAL": 286,
    "LOAD_SPECIAL~": 287,
    "LOAD_SPECIAL~~": 288,
    "FORMAT_SIMPLE": 289,
    "FORMAT_SIMPLE~": 290,
    "FORMAT_SIMPLE~~": 291,
    "FORMAT_WITH_SPEC": 292,
    "FORMAT_WITH_SPEC~": 293,
    "FORMAT_WITH_SPEC~~": 294,
    "BUILD_TEMPLATE": 295,
    "BUILD_TEMPLATE~": 296,
    "BUILD_TEMPLATE~~": 297,
    "BUILD_INTERPOLATION": 298,
    "BUILD_INTERPOLATION~": 299,
    "BUILD_INTERPOLATION~~": 300,
    "BUILD_INTERPOLATION_WITH_SPEC": 301,
    "BUILD_INTERPOLATION_WITH_SPEC~": 302,
    "BUILD_INTERPOLATION_WITH_SPEC~~": 303,
    "MAKE_FUNCTION": 304,
    "MAKE_FUNCTION~": 305,
    "MAKE_FUNCTION~~": 306,
    "GET_ITERATOR~": 307,
    "GET_ITERATOR~~": 308,
    "LOAD_GLOBAL~": 309,
    "LOAD_NAME~": 310,
    "STORE_NAME~": 311,
    "LOAD_COMMON_CONSTANT": 312,
    "LOAD_COMMON_CONSTANT~": 313,
    "LOAD_CELL~": 314,
    "LOAD_CELL~~": 315,
    "STORE_CELL~": 316,
    "STORE_CELL~~": 317,
    "RETURN_GENERATOR": 318,
    "RETURN_GENERATOR~": 319,
    "YIELD_DELEGATED": 320,
    "RAISE_AGAIN": 321,
    "RAISE_FROM": 322,
    "RAISE_FROM~": 323,
    "RAISE_FROM~~": 324,
    "END_ASYNC_FOR": 325,
    "END_ASYNC_FOR~": 326,
    "END_ASYNC_FOR~~": 327,
    "CLEANUP_THROW": 328,
    "CLEANUP_THROW~": 329,
    "CLEANUP_THROW~~": 330,
    "POSITIVE": 331,
    "POSITIVE~": 332,
    "POSITIVE~~": 333,
    "MATRIX_MULTIPLY": 334,
    "MATRIX_MULTIPLY~": 335,
    "MATRIX_MULTIPLY~~": 336,
    "INPLACE_POWER": 337,
    "INPLACE_POWER~": 338,
    "INPLACE_POWER~~": 339,
    "INPLACE_LEFT_SHIFT": 340,
    "INPLACE_LEFT_SHIFT~": 341,
    "INPLACE_LEFT_SHIFT~~": 342,
    "INPLACE_RIGHT_SHIFT": 343,
    "INPLACE_RIGHT_SHIFT~": 344,
    "INPLACE_RIGHT_SHIFT~~": 345,
    "INPLACE_MATRIX_MULTIPLY": 346,
    "INPLACE_MATRIX_MULTIPLY~": 347,
    "INPLACE_MATRIX_MULTIPLY~~": 348,
    "IS_LESS": 349,
    "IS_LESS~": 350,
    "IS_LESS~~": 351,
    "IS_LESS_EQUAL": 352,
    "IS_LESS_EQUAL~": 353,
    "IS_LESS_EQUAL~~": 354,
    "IS_EQUAL": 355,
    "IS_EQUAL~": 356,
    "IS_EQUAL~~": 357,
    "IS_NOT_EQUAL": 358,
    "IS_NOT_EQUAL~": 359,
    "IS_NOT_EQUAL~~": 360,
    "IS_GREATER": 361,
    "IS_GREATER~": 362,
    "IS_GREATER~~": 363,
    "IS_GREATER_EQUAL": 364,
    "IS_GREATER_EQUAL~": 365,
    "IS_GREATER_EQUAL~~": 366,
    "DELETE_ATTRIBUTE": 367,
    "DELETE_ATTRIBUTE~": 368,
    "LOAD_SUPER_ATTRIBUTE": 369,
    "LOAD_SUPER_ATTRIBUTE~": 370,
    "LOAD_SUPER_ATTRIBUTE~~": 371,
    "LOAD_SUPER_ATTRIBUTE_ZERO": 372,
    "LOAD_SUPER_ATTRIBUTE_ZERO~": 373,
    "LOAD_SUPER_ATTRIBUTE_ZERO~~": 374,
    "IMPORT_NAME": 375,
    "IMPORT_NAME~": 376,
    "IMPORT_NAME~~": 377,
    "IMPORT_FROM": 378,
    "IMPORT_FROM~": 379,
    "IMPORT_FROM~~": 380,
    "IMPORT_STAR": 381,
    "IMPORT_STAR~": 382,
    "IMPORT_STAR~~": 383,
    "DELETE_SUBSCRIPT": 384,
    "DELETE_SUBSCRIPT~": 385,
    "DELETE_SUBSCRIPT~~": 386,
    "BUILD_SLICE_STEP": 387,
    "BUILD_SLICE_STEP~": 388,
    "BUILD_SLICE_STEP~~": 389,
    "SET_UPDATE": 390,
    "SET_UPDATE~": 391,
    "SET_UPDATE~~": 392,
    "DICT_MERGE": 393,
    "DICT_MERGE~": 394,
    "DICT_MERGE~~": 395,
    "LIST_TO_TUPLE": 396,
    "LIST_TO_TUPLE~": 397,
    "LIST_TO_TUPLE~~": 398,
    "UNPACK_EX": 399,
    "UNPACK_EX~": 400,
    "UNPACK_EX~~": 401,
    "NOP": 402,
    "EXCEPTION_GROUP_MATCHES": 403,
    "EXCEPTION_GROUP_MATCHES~": 404,
    "EXCEPTION_GROUP_MATCHES~~": 405,
    "PREPARE_RERAISE_STAR": 406,
    "PREPARE_RERAISE_STAR~": 407,
    "PREPARE_RERAISE_STAR~~": 408,
    "ENTER_ASYNC_WITH": 409,
    "ENTER_ASYNC_WITH~": 410,
    "ENTER_ASYNC_WITH~~": 411,
    "EXIT_WITH": 412,
    "EXIT_WITH~": 413,
    "EXIT_WITH~~": 414,
    "CONVERT_VALUE": 415,
    "CONVERT_VALUE~": 416,
    "CONVERT_VALUE~~": 417,
    "FORMAT_CONVERTED": 418,
    "FORMAT_CONVERTED~": 419,
    "FORMAT_CONVERTED~~": 420,
    "FORMAT_CONVERTED_WITH_SPEC": 421,
    "FORMAT_CONVERTED_WITH_SPEC~": 422,
    "FORMAT_CONVERTED_WITH_SPEC~~": 423,
    "SET_FUNCTION_ATTRIBUTE": 424,
    "SET_FUNCTION_ATTRIBUTE~": 425,
    "SET_FUNCTION_ATTRIBUTE~~": 426,
    "DISPLAY": 427,
    "DISPLAY~": 428,
    "DISPLAY~~": 429,
    "STOP_ITERATION_ERROR": 430,
    "STOP_ITERATION_ERROR~": 431,
    "STOP_ITERATION_ERROR~~": 432,
    "WRAP_ASYNC_ITEM": 433,
    "WRAP_ASYNC_ITEM~": 434,
    "WRAP_ASYNC_ITEM~~": 435,
    "INTRINSIC_1": 436,
    "INTRINSIC_1~": 437,
    "INTRINSIC_1~~": 438,
    "INTRINSIC_2": 439,
    "INTRINSIC_2~": 440,
    "INTRINSIC_2~~": 441,
    "GET_YIELD_FROM_ITERATOR": 442,
    "GET_YIELD_FROM_ITERATOR~": 443,
    "GET_YIELD_FROM_ITERATOR~~": 444,
    "GET_ASYNC_ITERATOR": 445,
    "GET_ASYNC_ITERATOR~": 446,
    "GET_ASYNC_ITERATOR~~": 447,
    "GET_ASYNC_NEXT": 448,
    "GET_ASYNC_NEXT~": 449,
    "GET_ASYNC_NEXT~~": 450,
    "GET_AWAITABLE": 451,
    "GET_AWAITABLE~": 452,
    "GET_AWAITABLE~~": 453,
    "MATCH_MAPPING": 454,
    "MATCH_MAPPING~": 455,
    "MATCH_MAPPING~~": 456,
    "MATCH_SEQUENCE": 457,
    "MATCH_SEQUENCE~": 458,
    "MATCH_SEQUENCE~~": 459,
    "GET_LENGTH": 460,
    "GET_LENGTH~": 461,
    "GET_LENGTH~~": 462,
    "MATCH_KEYS": 463,
    "MATCH_KEYS~": 464,
    "MATCH_KEYS~~": 465,
    "MATCH_CLASS": 466,
    "MATCH_CLASS~": 467,
    "MATCH_CLASS~~": 468,
    "LOAD_LOCALS": 469,
    "LOAD_LOCALS~": 470,
    "LOAD_FROM_DICT_OR_GLOBALS": 471,
    "LOAD_FROM_DICT_OR_GLOBALS~": 472,
    "LOAD_FROM_DICT_OR_GLOBALS~~": 473,
    "DELETE_NAME": 474,
    "STORE_GLOBAL": 475,
    "STORE_GLOBAL~": 476,
    "DELETE_GLOBAL": 477,
    "LOAD_BUILD_CLASS": 478,
    "LOAD_BUILD_CLASS~": 479,
    "LOAD_ASSERTION_ERROR": 480,
    "LOAD_ASSERTION_ERROR~": 481,
    "SETUP_ANNOTATIONS": 482,
    "MAKE_CELL": 483,
    "COPY_FREE_VARS": 484,
    "DELETE_CELL": 485,
    "DELETE_CELL~": 486,
    "LOAD_CLASS_CELL": 487,
    "LOAD_CLASS_CELL~": 488,
    "LOAD_CLASS_CELL~~": 489,
    "LOAD_FROM_DICT_OR_CELL": 490,
    "LOAD_FROM_DICT_OR_CELL~": 491,
    "LOAD_FROM_DICT_OR_CELL~~": 492,
}


def run(thread: Any, frame: Any, error: Any = None) -> Any:
    """Run ``frame`` until it is left; ``error`` is raised in it first."""
    machine = frame.guest.machine
    fast = frame.fast
    code = frame.guest.program
    pc = frame.pc
    thread.frame = frame
    value: Any = None
    args = kwargs = callee = back = generator = guest = kind = lhs = None
    raised_at = None
    while True:
        try:
            if error is None:
                while True:
                    op, a, b, c, k = code[pc]
                    pc += 1
                    if op < 16:
                        if op < 5:
                            if op < 2:
                                if op == 0:
                                    # LOAD_ATTRIBUTE
                                    fast[a] = getattr(fast[b], c)
                                else:
                                    # SUBSCRIPT
                                    fast[a] = fast[b][fast[c]]
                            else:
                                if op == 2:
                                    # LOAD_GLOBAL
                                    fast[a] = frame.globals[b] if b in frame.globals else load_builtin(b, frame)
                                else:
                                    if op == 3:
                                        # ADD
                                        fast[a] = fast[b] + fast[c]
                                    else:
                                        # CALL/1
                                        args = [fast[c]]
                                        callee = fast[b]
                                        if k is not None:
                                            for i in k:
                                                fast[i] = None
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
                                                frame = new_frame(RegisterFrame)
                                                frame.guest = guest
                                                frame.fast = fast = args
                                                frame.globals = callee.__globals__
                                                frame.builtins = callee.__builtins__
                                                if guest.wants_function:
                                                    frame.closure = callee.__closure__
                                                    frame.function = callee
                                                frame.leave = None
                                                frame.previous = back
                                                frame.depth = depth
                                                thread.frame = frame
                                                code = guest.program
                                                pc = 0
                                                args = callee = back = None
                                            else:
                                                kwargs = None
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
                                                    if thread.switching:
                                                        break
                                                else:
                                                    callee = args = kwargs = kind = None
                                                    frame = value
                                                    value = None
                                                    thread.frame = frame
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
                                            if a is not None:
                                                fast[a] = value
                                            value = None
                                        else:
                                            kwargs = None
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
                                                if thread.switching:
                                                    break
                                            else:
                                                callee = args = kwargs = kind = None
                                                frame = value
                                                value = None
                                                thread.frame = frame
                                                fast = frame.fast
                                                code = frame.guest.program
                                                pc = frame.pc
                        else:
                            if op < 9:
                                if op < 7:
                                    if op == 5:
                                        # FOR_LOOP
                                        pc = k
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
                                                thread.frame = frame
                                                fast = frame.fast
                                                code = frame.guest.program
                                                pc = frame.pc
                                                a = code[pc - 1][1]
                                                if a is not None:
                                                    fast[a] = None
                                        else:
                                            value = next(value, END)
                                            if value is END:
                                                fast[b] = None
                                                pc = c
                                            else:
                                                fast[a] = value
                                        value = None
                                    else:
                                        # RETURN
                                        value = fast[a]
                                        leave = frame.leave
                                        if FIRST_DIES_FIRST:
                                            fast.reverse()  # see ``Frame.finish``
                                        frame.leave = LEFT
                                        frame.pc = pc  # who kept the frame may ask for its line
                                        if leave is None:
                                            frame = thread.frame = frame.previous
                                            pc = frame.pc
                                            code = frame.guest.program
                                            fast = frame.fast
                                            a = code[pc - 1][1]
                                            if a is not None:
                                                fast[a] = value
                                            value = None
                                        elif leave == CONSTRUCT:
                                            value = constructed(frame, value)
                                            frame = thread.frame = frame.previous
                                            pc = frame.pc
                                            code = frame.guest.program
                                            fast = frame.fast
                                            a = code[pc - 1][1]
                                            if a is not None:
                                                fast[a] = value
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
                                            frame = thread.frame = back
                                            back = None
                                            pc = frame.pc
                                            code = frame.guest.program
                                            fast = frame.fast
                                            op, a, b, c, k = code[pc - 1]
                                            if leave == ITERATE:
                                                fast[b] = None
                                                pc = c
                                            else:
                                                a, k, pc = c
                                                fast[a] = None
                                                if b is not None:
                                                    fast[b] = value
                                            value = None
                                else:
                                    if op == 7:
                                        # MULTIPLY
                                        fast[a] = fast[b] * fast[c]
                                    else:
                                        # INPLACE_ADD
                                        lhs = fast[b]
                                        lhs += fast[c]
                                        fast[a] = lhs
                                        lhs = None
                            else:
                                if op < 12:
                                    if op == 9:
                                        # SUBTRACT
                                        fast[a] = fast[b] - fast[c]
                                    else:
                                        if op == 10:
                                            # JUMP_IF_FALSE
                                            value = fast[a]
                                            if value is False or value is not True and not value:
                                                pc = b
                                            value = None
                                        else:
                                            # JUMP_UNLESS_LESS
                                            if not (fast[a] < fast[b]):
                                                pc = c
                                else:
                                    if op < 14:
                                        if op == 12:
                                            # STORE_ATTRIBUTE
                                            setattr(fast[b], c, fast[a])
                                        else:
                                            # CALL/2
                                            i, c = c
                                            args = [fast[i], fast[c]]
                                            callee = fast[b]
                                            if k is not None:
                                                for i in k:
                                                    fast[i] = None
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
                                                    frame = new_frame(RegisterFrame)
                                                    frame.guest = guest
                                                    frame.fast = fast = args
                                                    frame.globals = callee.__globals__
                                                    frame.builtins = callee.__builtins__
                                                    if guest.wants_function:
                                                        frame.closure = callee.__closure__
                                                        frame.function = callee
                                                    frame.leave = None
                                                    frame.previous = back
                                                    frame.depth = depth
                                                    thread.frame = frame
                                                    code = guest.program
                                                    pc = 0
                                                    args = callee = back = None
                                                else:
                                                    kwargs = None
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
                                                        if thread.switching:
                                                            break
                                                    else:
                                                        callee = args = kwargs = kind = None
                                                        frame = value
                                                        value = None
                                                        thread.frame = frame
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
                                                if a is not None:
                                                    fast[a] = value
                                                value = None
                                            else:
                                                kwargs = None
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
                                                    if thread.switching:
                                                        break
                                                else:
                                                    callee = args = kwargs = kind = None
                                                    frame = value
                                                    value = None
                                                    thread.frame = frame
                                                    fast = frame.fast
                                                    code = frame.guest.program
                                                    pc = frame.pc
                                    else:
                                        if op == 14:
                                            # MOVE
                                            fast[a] = fast[b]
                                        else:
                                            # LOAD_CONSTANT
                                            fast[a] = fast[b]
                    else:
                        if op < 95:
                            if op < 30:
                                if op < 21:
                                    if op < 18:
                                        if op == 16:
                                            # JUMP_UNLESS_EQUAL
                                            if not (fast[a] == fast[b]):
                                                pc = c
                                        else:
                                            # STORE_SUBSCRIPT
                                            fast[b][fast[c]] = fast[a]
                                    else:
                                        if op == 18:
                                            # CALL
                                            args = [*c(fast)]
                                            callee = fast[b]
                                            if k is not None:
                                                for i in k:
                                                    fast[i] = None
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
                                                    frame = new_frame(RegisterFrame)
                                                    frame.guest = guest
                                                    frame.fast = fast = args
                                                    frame.globals = callee.__globals__
                                                    frame.builtins = callee.__builtins__
                                                    if guest.wants_function:
                                                        frame.closure = callee.__closure__
                                                        frame.function = callee
                                                    frame.leave = None
                                                    frame.previous = back
                                                    frame.depth = depth
                                                    thread.frame = frame
                                                    code = guest.program
                                                    pc = 0
                                                    args = callee = back = None
                                                else:
                                                    kwargs = None
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
                                                        if thread.switching:
                                                            break
                                                    else:
                                                        callee = args = kwargs = kind = None
                                                        frame = value
                                                        value = None
                                                        thread.frame = frame
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
                                                if a is not None:
                                                    fast[a] = value
                                                value = None
                                            else:
                                                kwargs = None
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
                                                    if thread.switching:
                                                        break
                                                else:
                                                    callee = args = kwargs = kind = None
                                                    frame = value
                                                    value = None
                                                    thread.frame = frame
                                                    fast = frame.fast
                                                    code = frame.guest.program
                                                    pc = frame.pc
                                        else:
                                            if op == 19:
                                                # LOAD_CELL
                                                fast[a] = load_cell(fast[b], name=c, frame=frame)
                                            else:
                                                # CALL/0
                                                args = []
                                                callee = fast[b]
                                                if k is not None:
                                                    for i in k:
                                                        fast[i] = None
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
                                                        frame = new_frame(RegisterFrame)
                                                        frame.guest = guest
                                                        frame.fast = fast = args
                                                        frame.globals = callee.__globals__
                                                        frame.builtins = callee.__builtins__
                                                        if guest.wants_function:
                                                            frame.closure = callee.__closure__
                                                            frame.function = callee
                                                        frame.leave = None
                                                        frame.previous = back
                                                        frame.depth = depth
                                                        thread.frame = frame
                                                        code = guest.program
                                                        pc = 0
                                                        args = callee = back = None
                                                    else:
                                                        kwargs = None
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
                                                            if thread.switching:
                                                                break
                                                        else:
                                                            callee = args = kwargs = kind = None
                                                            frame = value
                                                            value = None
                                                            thread.frame = frame
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
                                                    if a is not None:
                                                        fast[a] = value
                                                    value = None
                                                else:
                                                    kwargs = None
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
                                                        if thread.switching:
                                                            break
                                                    else:
                                                        callee = args = kwargs = kind = None
                                                        frame = value
                                                        value = None
                                                        thread.frame = frame
                                                        fast = frame.fast
                                                        code = frame.guest.program
                                                        pc = frame.pc
                                else:
                                    if op < 25:
                                        if op < 23:
                                            if op == 21:
                                                # JUMP
                                                pc = a
                                            else:
                                                # JUMP_UNLESS_GREATER
                                                if not (fast[a] > fast[b]):
                                                    pc = c
                                        else:
                                            if op == 23:
                                                # CHECK_BOUND
                                                if fast[a] is NULL:
                                                    raise unbound_local(b)
                                            else:
                                                # FOR_ITER
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
                                                        thread.frame = frame
                                                        fast = frame.fast
                                                        code = frame.guest.program
                                                        pc = frame.pc
                                                        a = code[pc - 1][1]
                                                        if a is not None:
                                                            fast[a] = None
                                                else:
                                                    value = next(value, END)
                                                    if value is END:
                                                        fast[b] = None
                                                        pc = c
                                                    else:
                                                        fast[a] = value
                                                value = None
                                    else:
                                        if op < 27:
                                            if op == 25:
                                                # LOAD_ATTRIBUTE~
                                                value = getattr(fast[b], c)
                                                fast[k] = None
                                                if a is not None:
                                                    fast[a] = value
                                                value = None
                                            else:
                                                # SUBSCRIPT~
                                                value = fast[b][fast[c]]
                                                fast[k] = None
                                                if a is not None:
                                                    fast[a] = value
                                                value = None
                                        else:
                                            if op == 27:
                                                # JUMP_IF_FALSE~
                                                value = fast[a]
                                                if value is False or value is not True and not value:
                                                    pc = b
                                                value = None
                                                fast[k] = None
                                            else:
                                                if op == 28:
                                                    # JUMP_IF_TRUE
                                                    value = fast[a]
                                                    if value is True or value is not False and value:
                                                        pc = b
                                                    value = None
                                                else:
                                                    # YIELD
                                                    value = fast[b]
                                                    if k is not None:
                                                        for i in k:
                                                            fast[i] = None
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
                                                    fast = frame.fast
                                                    a = code[pc - 1][1]
                                                    if a is not None:
                                                        fast[a] = value
                                                    value = None
                            else:
                                if op < 44:
                                    if op < 36:
                                        if op < 33:
                                            if op == 30:
                                                # ADD~
                                                value = fast[b] + fast[c]
                                                fast[k] = None
                                                if a is not None:
                                                    fast[a] = value
                                                value = None
                                            else:
                                                if op == 31:
                                                    # REMAINDER
                                                    fast[a] = fast[b] % fast[c]
                                                else:
                                                    # STORE_ATTRIBUTE~
                                                    setattr(fast[b], c, fast[a])
                                                    fast[k] = None
                                        else:
                                            if op == 33:
                                                # STORE_SUBSCRIPT~
                                                fast[b][fast[c]] = fast[a]
                                                fast[k] = None
                                            else:
                                                if op == 34:
                                                    # UNPACK_SEQUENCE~
                                                    callee = unpack_sequence(fast[b], count=c)
                                                    fast[k] = None
                                                    for i, value in zip(a, callee):
                                                        if i is not None:
                                                            fast[i] = value
                                                    callee = value = None
                                                else:
                                                    # GET_ITERATOR
                                                    fast[a] = iter(fast[b])
                                    else:
                                        if op < 40:
                                            if op < 38:
                                                if op == 36:
                                                    # LOAD_NAME
                                                    fast[a] = load_name(name=b, frame=frame)
                                                else:
                                                    # JUMP_IF_NONE
                                                    if fast[a] is None:
                                                        pc = b
                                            else:
                                                if op == 38:
                                                    # JUMP_IF_NOT_NONE
                                                    if fast[a] is not None:
                                                        pc = b
                                                else:
                                                    # JUMP_UNLESS_LESS~
                                                    value = fast[a] < fast[b]
                                                    fast[k] = None
                                                    if not value:
                                                        pc = c
                                                    value = None
                                        else:
                                            if op < 42:
                                                if op == 40:
                                                    # JUMP_UNLESS_EQUAL~
                                                    value = fast[a] == fast[b]
                                                    fast[k] = None
                                                    if not value:
                                                        pc = c
                                                    value = None
                                                else:
                                                    # BUILD_TUPLE
                                                    fast[a] = (*b(fast),)
                                            else:
                                                if op == 42:
                                                    # LIST_APPEND
                                                    fast[a].append(fast[b])
                                                else:
                                                    # LIST_APPEND~
                                                    fast[a].append(fast[b])
                                                    fast[k] = None
                                else:
                                    if op < 55:
                                        if op < 49:
                                            if op < 46:
                                                if op == 44:
                                                    # STORE_NAME
                                                    frame.names[b] = fast[a]
                                                else:
                                                    # JUMP_IF_LESS
                                                    if fast[a] < fast[b]:
                                                        pc = c
                                            else:
                                                if op == 46:
                                                    # TRUE_DIVIDE
                                                    fast[a] = fast[b] / fast[c]
                                                else:
                                                    if op == 47:
                                                        # FLOOR_DIVIDE
                                                        fast[a] = fast[b] // fast[c]
                                                    else:
                                                        # INPLACE_SUBTRACT
                                                        lhs = fast[b]
                                                        lhs -= fast[c]
                                                        fast[a] = lhs
                                                        lhs = None
                                        else:
                                            if op < 52:
                                                if op == 49:
                                                    # UNPACK_SEQUENCE
                                                    for i, value in zip(a, unpack_sequence(fast[b], count=c)):
                                                        fast[i] = value
                                                    value = None
                                                else:
                                                    if op == 50:
                                                        # JUMP_IF_EQUAL
                                                        if fast[a] == fast[b]:
                                                            pc = c
                                                    else:
                                                        # JUMP_UNLESS_IS
                                                        if fast[a] is not fast[b]:
                                                            pc = c
                                            else:
                                                if op == 52:
                                                    # JUMP_UNLESS_CONTAINS
                                                    if fast[a] not in fast[b]:
                                                        pc = c
                                                else:
                                                    if op == 53:
                                                        # STORE_CELL
                                                        fast[b].cell_contents = fast[a]
                                                    else:
                                                        # ADD~~
                                                        value = fast[b] + fast[c]
                                                        for i in k:
                                                            fast[i] = None
                                                        if a is not None:
                                                            fast[a] = value
                                                        value = None
                                    else:
                                        if op < 71:
                                            if op < 59:
                                                if op < 57:
                                                    if op == 55:
                                                        # MULTIPLY~
                                                        value = fast[b] * fast[c]
                                                        fast[k] = None
                                                        if a is not None:
                                                            fast[a] = value
                                                        value = None
                                                    else:
                                                        # SUBSCRIPT~~
                                                        value = fast[b][fast[c]]
                                                        for i in k:
                                                            fast[i] = None
                                                        if a is not None:
                                                            fast[a] = value
                                                        value = None
                                                else:
                                                    if op == 57:
                                                        # STORE_SUBSCRIPT~~
                                                        fast[b][fast[c]] = fast[a]
                                                        for i in k:
                                                            fast[i] = None
                                                    else:
                                                        # BUILD_LIST
                                                        fast[a] = [*b(fast)]
                                            else:
                                                if op < 65:
                                                    if op < 62:
                                                        if op == 59:
                                                            # PREPARE
                                                            machine.prepare(frame.guest)
                                                            if len(fast) == frame.guest.variable_count:
                                                                fast += frame.guest.source.extra
                                                            code = frame.guest.program
                                                            pc = 0
                                                        else:
                                                            if op == 60:
                                                                # MOVE~
                                                                fast[a] = fast[b]
                                                                fast[k] = None
                                                            else:
                                                                # MOVE~~
                                                                fast[a] = fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                    else:
                                                        if op == 62:
                                                            # LOAD_CONSTANT~
                                                            fast[a] = fast[b]
                                                        else:
                                                            if op == 63:
                                                                # TAKE
                                                                fast[a] = fast[b]
                                                                fast[b] = NULL
                                                            else:
                                                                # TAKE~
                                                                fast[a] = fast[b]
                                                                fast[b] = NULL
                                                else:
                                                    if op < 68:
                                                        if op == 65:
                                                            # CLEAR
                                                            fast[a] = NULL
                                                        else:
                                                            if op == 66:
                                                                # DELETE
                                                                if fast[a] is NULL:
                                                                    raise unbound_local(b)
                                                                fast[a] = NULL
                                                            else:
                                                                # JUMP_IF_TRUE~
                                                                value = fast[a]
                                                                if value is True or value is not False and value:
                                                                    pc = b
                                                                value = None
                                                                fast[k] = None
                                                    else:
                                                        if op == 68:
                                                            # JUMP_IF_NONE~
                                                            if fast[a] is None:
                                                                pc = b
                                                            fast[k] = None
                                                        else:
                                                            if op == 69:
                                                                # JUMP_IF_NOT_NONE~
                                                                if fast[a] is not None:
                                                                    pc = b
                                                                fast[k] = None
                                                            else:
                                                                # CALL_KEYWORDS
                                                                keywords, c = c
                                                                args = [*c(fast)]
                                                                callee = fast[b]
                                                                if k is not None:
                                                                    for i in k:
                                                                        fast[i] = None
                                                                split = len(args) - len(keywords)
                                                                kwargs = dict(zip(keywords, args[split:]))
                                                                del args[split:]
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
                                                                    if thread.switching:
                                                                        break
                                                                else:
                                                                    callee = args = kwargs = kind = None
                                                                    frame = value
                                                                    value = None
                                                                    thread.frame = frame
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
                                        else:
                                            if op < 83:
                                                if op < 77:
                                                    if op < 74:
                                                        if op == 71:
                                                            # CALL_UNPACKED
                                                            i, c = c
                                                            callee = fast[b]
                                                            kwargs = unpacked_keywords(fast[c], callee) if c is not None else None
                                                            args = unpacked_arguments(fast[i], callee)
                                                            if k is not None:
                                                                for i in k:
                                                                    fast[i] = None
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
                                                                if thread.switching:
                                                                    break
                                                            else:
                                                                callee = args = kwargs = kind = None
                                                                frame = value
                                                                value = None
                                                                thread.frame = frame
                                                                fast = frame.fast
                                                                code = frame.guest.program
                                                                pc = frame.pc
                                                        else:
                                                            if op == 72:
                                                                # SEND
                                                                c0, c1, c2 = c
                                                                callee = fast[c0]
                                                                value = fast[c1]
                                                                if k is not None:
                                                                    for i in k:
                                                                        fast[i] = None
                                                                if isinstance(callee, Resumable) and callee.ready(value, machine):
                                                                    frame.pc = pc
                                                                    frame = callee.enter(thread, frame, SEND)
                                                                    thread.frame = frame
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
                                                                    a = code[pc - 1][1]
                                                                    if a is not None:
                                                                        fast[a] = value
                                                                else:
                                                                    returned, value = send(callee, value)
                                                                    if returned:
                                                                        pc = c2
                                                                        fast[c0] = None
                                                                        if b is not None:
                                                                            fast[b] = value
                                                                    elif a is not None:
                                                                        fast[a] = value
                                                                callee = value = None
                                                            else:
                                                                # RAISE
                                                                error = fast[a]
                                                                error = raised(error, thread)
                                                                break
                                                    else:
                                                        if op == 74:
                                                            # RAISE~
                                                            error = fast[a]
                                                            fast[k] = None
                                                            error = raised(error, thread)
                                                            break
                                                        else:
                                                            if op == 75:
                                                                # RERAISE
                                                                error = fast[a]
                                                                raised_at = frame.reraise_position(pc - 1)
                                                                break
                                                            else:
                                                                # RERAISE~
                                                                error = fast[a]
                                                                fast[k] = None
                                                                raised_at = frame.reraise_position(pc - 1)
                                                                break
                                                else:
                                                    if op < 80:
                                                        if op == 77:
                                                            # JUMP_IF_LESS~
                                                            value = fast[a] < fast[b]
                                                            fast[k] = None
                                                            if value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 78:
                                                                # JUMP_IF_LESS~~
                                                                value = fast[a] < fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_LESS~~
                                                                value = fast[a] < fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 80:
                                                            # JUMP_IF_LESS_EQUAL
                                                            if fast[a] <= fast[b]:
                                                                pc = c
                                                        else:
                                                            if op == 81:
                                                                # JUMP_IF_LESS_EQUAL~
                                                                value = fast[a] <= fast[b]
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_LESS_EQUAL~~
                                                                value = fast[a] <= fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                            else:
                                                if op < 89:
                                                    if op < 86:
                                                        if op == 83:
                                                            # JUMP_UNLESS_LESS_EQUAL
                                                            if not (fast[a] <= fast[b]):
                                                                pc = c
                                                        else:
                                                            if op == 84:
                                                                # JUMP_UNLESS_LESS_EQUAL~
                                                                value = fast[a] <= fast[b]
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_LESS_EQUAL~~
                                                                value = fast[a] <= fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 86:
                                                            # JUMP_IF_EQUAL~
                                                            value = fast[a] == fast[b]
                                                            fast[k] = None
                                                            if value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 87:
                                                                # JUMP_IF_EQUAL~~
                                                                value = fast[a] == fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_EQUAL~~
                                                                value = fast[a] == fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                else:
                                                    if op < 92:
                                                        if op == 89:
                                                            # JUMP_IF_NOT_EQUAL
                                                            if fast[a] != fast[b]:
                                                                pc = c
                                                        else:
                                                            if op == 90:
                                                                # JUMP_IF_NOT_EQUAL~
                                                                value = fast[a] != fast[b]
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_NOT_EQUAL~~
                                                                value = fast[a] != fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 92:
                                                            # JUMP_UNLESS_NOT_EQUAL
                                                            if not (fast[a] != fast[b]):
                                                                pc = c
                                                        else:
                                                            if op == 93:
                                                                # JUMP_UNLESS_NOT_EQUAL~
                                                                value = fast[a] != fast[b]
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_NOT_EQUAL~~
                                                                value = fast[a] != fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                        else:
                            if op < 294:
                                if op < 194:
                                    if op < 144:
                                        if op < 119:
                                            if op < 107:
                                                if op < 101:
                                                    if op < 98:
                                                        if op == 95:
                                                            # JUMP_IF_GREATER
                                                            if fast[a] > fast[b]:
                                                                pc = c
                                                        else:
                                                            if op == 96:
                                                                # JUMP_IF_GREATER~
                                                                value = fast[a] > fast[b]
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_GREATER~~
                                                                value = fast[a] > fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 98:
                                                            # JUMP_UNLESS_GREATER~
                                                            value = fast[a] > fast[b]
                                                            fast[k] = None
                                                            if not value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 99:
                                                                # JUMP_UNLESS_GREATER~~
                                                                value = fast[a] > fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_GREATER_EQUAL
                                                                if fast[a] >= fast[b]:
                                                                    pc = c
                                                else:
                                                    if op < 104:
                                                        if op == 101:
                                                            # JUMP_IF_GREATER_EQUAL~
                                                            value = fast[a] >= fast[b]
                                                            fast[k] = None
                                                            if value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 102:
                                                                # JUMP_IF_GREATER_EQUAL~~
                                                                value = fast[a] >= fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_GREATER_EQUAL
                                                                if not (fast[a] >= fast[b]):
                                                                    pc = c
                                                    else:
                                                        if op == 104:
                                                            # JUMP_UNLESS_GREATER_EQUAL~
                                                            value = fast[a] >= fast[b]
                                                            fast[k] = None
                                                            if not value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 105:
                                                                # JUMP_UNLESS_GREATER_EQUAL~~
                                                                value = fast[a] >= fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_IS
                                                                if fast[a] is fast[b]:
                                                                    pc = c
                                            else:
                                                if op < 113:
                                                    if op < 110:
                                                        if op == 107:
                                                            # JUMP_IF_IS~
                                                            value = fast[a] is fast[b]
                                                            fast[k] = None
                                                            if value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 108:
                                                                # JUMP_IF_IS~~
                                                                value = fast[a] is fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_IS~
                                                                value = fast[a] is fast[b]
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 110:
                                                            # JUMP_UNLESS_IS~~
                                                            value = fast[a] is fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            if not value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 111:
                                                                # JUMP_IF_IS_NOT
                                                                if fast[a] is not fast[b]:
                                                                    pc = c
                                                            else:
                                                                # JUMP_IF_IS_NOT~
                                                                value = fast[a] is not fast[b]
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                else:
                                                    if op < 116:
                                                        if op == 113:
                                                            # JUMP_IF_IS_NOT~~
                                                            value = fast[a] is not fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            if value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 114:
                                                                # JUMP_UNLESS_IS_NOT
                                                                if fast[a] is fast[b]:
                                                                    pc = c
                                                            else:
                                                                # JUMP_UNLESS_IS_NOT~
                                                                value = fast[a] is not fast[b]
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 116:
                                                            # JUMP_UNLESS_IS_NOT~~
                                                            value = fast[a] is not fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            if not value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 117:
                                                                # JUMP_IF_CONTAINS
                                                                if fast[a] in fast[b]:
                                                                    pc = c
                                                            else:
                                                                # JUMP_IF_CONTAINS~
                                                                value = fast[a] in fast[b]
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                        else:
                                            if op < 131:
                                                if op < 125:
                                                    if op < 122:
                                                        if op == 119:
                                                            # JUMP_IF_CONTAINS~~
                                                            value = fast[a] in fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            if value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 120:
                                                                # JUMP_UNLESS_CONTAINS~
                                                                value = fast[a] in fast[b]
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_CONTAINS~~
                                                                value = fast[a] in fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 122:
                                                            # JUMP_IF_NOT_CONTAINS
                                                            if fast[a] not in fast[b]:
                                                                pc = c
                                                        else:
                                                            if op == 123:
                                                                # JUMP_IF_NOT_CONTAINS~
                                                                value = fast[a] not in fast[b]
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_NOT_CONTAINS~~
                                                                value = fast[a] not in fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                else:
                                                    if op < 128:
                                                        if op == 125:
                                                            # JUMP_UNLESS_NOT_CONTAINS
                                                            if fast[a] in fast[b]:
                                                                pc = c
                                                        else:
                                                            if op == 126:
                                                                # JUMP_UNLESS_NOT_CONTAINS~
                                                                value = fast[a] not in fast[b]
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_NOT_CONTAINS~~
                                                                value = fast[a] not in fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 128:
                                                            # JUMP_IF_EXCEPTION_MATCHES
                                                            if exception_matches(fast[a], fast[b]):
                                                                pc = c
                                                        else:
                                                            if op == 129:
                                                                # JUMP_IF_EXCEPTION_MATCHES~
                                                                value = exception_matches(fast[a], fast[b])
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_EXCEPTION_MATCHES~~
                                                                value = exception_matches(fast[a], fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                            else:
                                                if op < 137:
                                                    if op < 134:
                                                        if op == 131:
                                                            # JUMP_UNLESS_EXCEPTION_MATCHES
                                                            if not (exception_matches(fast[a], fast[b])):
                                                                pc = c
                                                        else:
                                                            if op == 132:
                                                                # JUMP_UNLESS_EXCEPTION_MATCHES~
                                                                value = exception_matches(fast[a], fast[b])
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_EXCEPTION_MATCHES~~
                                                                value = exception_matches(fast[a], fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 134:
                                                            # NEGATIVE
                                                            fast[a] = -fast[b]
                                                        else:
                                                            if op == 135:
                                                                # NEGATIVE~
                                                                value = -fast[b]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # NEGATIVE~~
                                                                value = -fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 140:
                                                        if op == 137:
                                                            # INVERT
                                                            fast[a] = ~fast[b]
                                                        else:
                                                            if op == 138:
                                                                # INVERT~
                                                                value = ~fast[b]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INVERT~~
                                                                value = ~fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 142:
                                                            if op == 140:
                                                                # NOT
                                                                fast[a] = not fast[b]
                                                            else:
                                                                # NOT~
                                                                value = not fast[b]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 142:
                                                                # NOT~~
                                                                value = not fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # TO_BOOL
                                                                fast[a] = not not fast[b]
                                    else:
                                        if op < 169:
                                            if op < 156:
                                                if op < 150:
                                                    if op < 147:
                                                        if op == 144:
                                                            # TO_BOOL~
                                                            value = fast[b]
                                                            fast[k] = None
                                                            value = not not value
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 145:
                                                                # TO_BOOL~~
                                                                value = fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # SUBTRACT~
                                                                value = fast[b] - fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 147:
                                                            # SUBTRACT~~
                                                            value = fast[b] - fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 148:
                                                                # MULTIPLY~~
                                                                value = fast[b] * fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # TRUE_DIVIDE~
                                                                value = fast[b] / fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 153:
                                                        if op == 150:
                                                            # TRUE_DIVIDE~~
                                                            value = fast[b] / fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 151:
                                                                # FLOOR_DIVIDE~
                                                                value = fast[b] // fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # FLOOR_DIVIDE~~
                                                                value = fast[b] // fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 153:
                                                            # REMAINDER~
                                                            value = fast[b] % fast[c]
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 154:
                                                                # REMAINDER~~
                                                                value = fast[b] % fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # POWER
                                                                fast[a] = fast[b] ** fast[c]
                                            else:
                                                if op < 162:
                                                    if op < 159:
                                                        if op == 156:
                                                            # POWER~
                                                            value = fast[b] ** fast[c]
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 157:
                                                                # POWER~~
                                                                value = fast[b] ** fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LEFT_SHIFT
                                                                fast[a] = fast[b] << fast[c]
                                                    else:
                                                        if op == 159:
                                                            # LEFT_SHIFT~
                                                            value = fast[b] << fast[c]
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 160:
                                                                # LEFT_SHIFT~~
                                                                value = fast[b] << fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # RIGHT_SHIFT
                                                                fast[a] = fast[b] >> fast[c]
                                                else:
                                                    if op < 165:
                                                        if op == 162:
                                                            # RIGHT_SHIFT~
                                                            value = fast[b] >> fast[c]
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 163:
                                                                # RIGHT_SHIFT~~
                                                                value = fast[b] >> fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # AND
                                                                fast[a] = fast[b] & fast[c]
                                                    else:
                                                        if op < 167:
                                                            if op == 165:
                                                                # AND~
                                                                value = fast[b] & fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # AND~~
                                                                value = fast[b] & fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 167:
                                                                # OR
                                                                fast[a] = fast[b] | fast[c]
                                                            else:
                                                                # OR~
                                                                value = fast[b] | fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                        else:
                                            if op < 181:
                                                if op < 175:
                                                    if op < 172:
                                                        if op == 169:
                                                            # OR~~
                                                            value = fast[b] | fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 170:
                                                                # XOR
                                                                fast[a] = fast[b] ^ fast[c]
                                                            else:
                                                                # XOR~
                                                                value = fast[b] ^ fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 172:
                                                            # XOR~~
                                                            value = fast[b] ^ fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 173:
                                                                # INPLACE_ADD~
                                                                lhs = fast[b]
                                                                lhs += fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_ADD~~
                                                                lhs = fast[b]
                                                                lhs += fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 178:
                                                        if op == 175:
                                                            # INPLACE_SUBTRACT~
                                                            lhs = fast[b]
                                                            lhs -= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 176:
                                                                # INPLACE_SUBTRACT~~
                                                                lhs = fast[b]
                                                                lhs -= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_MULTIPLY
                                                                lhs = fast[b]
                                                                lhs *= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                    else:
                                                        if op == 178:
                                                            # INPLACE_MULTIPLY~
                                                            lhs = fast[b]
                                                            lhs *= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 179:
                                                                # INPLACE_MULTIPLY~~
                                                                lhs = fast[b]
                                                                lhs *= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_TRUE_DIVIDE
                                                                lhs = fast[b]
                                                                lhs /= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                            else:
                                                if op < 187:
                                                    if op < 184:
                                                        if op == 181:
                                                            # INPLACE_TRUE_DIVIDE~
                                                            lhs = fast[b]
                                                            lhs /= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 182:
                                                                # INPLACE_TRUE_DIVIDE~~
                                                                lhs = fast[b]
                                                                lhs /= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_FLOOR_DIVIDE
                                                                lhs = fast[b]
                                                                lhs //= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                    else:
                                                        if op == 184:
                                                            # INPLACE_FLOOR_DIVIDE~
                                                            lhs = fast[b]
                                                            lhs //= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 185:
                                                                # INPLACE_FLOOR_DIVIDE~~
                                                                lhs = fast[b]
                                                                lhs //= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_REMAINDER
                                                                lhs = fast[b]
                                                                lhs %= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                else:
                                                    if op < 190:
                                                        if op == 187:
                                                            # INPLACE_REMAINDER~
                                                            lhs = fast[b]
                                                            lhs %= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 188:
                                                                # INPLACE_REMAINDER~~
                                                                lhs = fast[b]
                                                                lhs %= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_AND
                                                                lhs = fast[b]
                                                                lhs &= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                    else:
                                                        if op < 192:
                                                            if op == 190:
                                                                # INPLACE_AND~
                                                                lhs = fast[b]
                                                                lhs &= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_AND~~
                                                                lhs = fast[b]
                                                                lhs &= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 192:
                                                                # INPLACE_OR
                                                                lhs = fast[b]
                                                                lhs |= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                            else:
                                                                # INPLACE_OR~
                                                                lhs = fast[b]
                                                                lhs |= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                else:
                                    if op < 244:
                                        if op < 219:
                                            if op < 206:
                                                if op < 200:
                                                    if op < 197:
                                                        if op == 194:
                                                            # INPLACE_OR~~
                                                            lhs = fast[b]
                                                            lhs |= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 195:
                                                                # INPLACE_XOR
                                                                lhs = fast[b]
                                                                lhs ^= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                            else:
                                                                # INPLACE_XOR~
                                                                lhs = fast[b]
                                                                lhs ^= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 197:
                                                            # INPLACE_XOR~~
                                                            lhs = fast[b]
                                                            lhs ^= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 198:
                                                                # LESS
                                                                fast[a] = fast[b] < fast[c]
                                                            else:
                                                                # LESS~
                                                                value = fast[b] < fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 203:
                                                        if op == 200:
                                                            # LESS~~
                                                            value = fast[b] < fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 201:
                                                                # LESS_EQUAL
                                                                fast[a] = fast[b] <= fast[c]
                                                            else:
                                                                # LESS_EQUAL~
                                                                value = fast[b] <= fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 203:
                                                            # LESS_EQUAL~~
                                                            value = fast[b] <= fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 204:
                                                                # EQUAL
                                                                fast[a] = fast[b] == fast[c]
                                                            else:
                                                                # EQUAL~
                                                                value = fast[b] == fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 212:
                                                    if op < 209:
                                                        if op == 206:
                                                            # EQUAL~~
                                                            value = fast[b] == fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 207:
                                                                # NOT_EQUAL
                                                                fast[a] = fast[b] != fast[c]
                                                            else:
                                                                # NOT_EQUAL~
                                                                value = fast[b] != fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 209:
                                                            # NOT_EQUAL~~
                                                            value = fast[b] != fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 210:
                                                                # GREATER
                                                                fast[a] = fast[b] > fast[c]
                                                            else:
                                                                # GREATER~
                                                                value = fast[b] > fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 215:
                                                        if op == 212:
                                                            # GREATER~~
                                                            value = fast[b] > fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 213:
                                                                # GREATER_EQUAL
                                                                fast[a] = fast[b] >= fast[c]
                                                            else:
                                                                # GREATER_EQUAL~
                                                                value = fast[b] >= fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 217:
                                                            if op == 215:
                                                                # GREATER_EQUAL~~
                                                                value = fast[b] >= fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS
                                                                fast[a] = fast[b] is fast[c]
                                                        else:
                                                            if op == 217:
                                                                # IS~
                                                                value = fast[b] is fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS~~
                                                                value = fast[b] is fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                        else:
                                            if op < 231:
                                                if op < 225:
                                                    if op < 222:
                                                        if op == 219:
                                                            # IS_NOT
                                                            fast[a] = fast[b] is not fast[c]
                                                        else:
                                                            if op == 220:
                                                                # IS_NOT~
                                                                value = fast[b] is not fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS_NOT~~
                                                                value = fast[b] is not fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 222:
                                                            # CONTAINS
                                                            fast[a] = fast[b] in fast[c]
                                                        else:
                                                            if op == 223:
                                                                # CONTAINS~
                                                                value = fast[b] in fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # CONTAINS~~
                                                                value = fast[b] in fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 228:
                                                        if op == 225:
                                                            # NOT_CONTAINS
                                                            fast[a] = fast[b] not in fast[c]
                                                        else:
                                                            if op == 226:
                                                                # NOT_CONTAINS~
                                                                value = fast[b] not in fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # NOT_CONTAINS~~
                                                                value = fast[b] not in fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 228:
                                                            # LOAD_ATTRIBUTE~~
                                                            value = getattr(fast[b], c)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 229:
                                                                # LOAD_SHOWN_ATTRIBUTE
                                                                fast[a] = load_shown_attribute(fast[b], name=c)
                                                            else:
                                                                # LOAD_SHOWN_ATTRIBUTE~
                                                                value = load_shown_attribute(fast[b], name=c)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 237:
                                                    if op < 234:
                                                        if op == 231:
                                                            # LOAD_SHOWN_ATTRIBUTE~~
                                                            value = load_shown_attribute(fast[b], name=c)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 232:
                                                                # STORE_SHOWN_ATTRIBUTE
                                                                store_shown_attribute(fast[a], fast[b], name=c, frame=frame)
                                                            else:
                                                                # STORE_SHOWN_ATTRIBUTE~
                                                                store_shown_attribute(fast[a], fast[b], name=c, frame=frame)
                                                                fast[k] = None
                                                    else:
                                                        if op == 234:
                                                            # STORE_SHOWN_ATTRIBUTE~~
                                                            store_shown_attribute(fast[a], fast[b], name=c, frame=frame)
                                                            for i in k:
                                                                fast[i] = None
                                                        else:
                                                            if op == 235:
                                                                # STORE_ATTRIBUTE~~
                                                                setattr(fast[b], c, fast[a])
                                                                for i in k:
                                                                    fast[i] = None
                                                            else:
                                                                # SUBSCRIPT_SLICE
                                                                c0, c1 = c
                                                                fast[a] = fast[b][fast[c0]:fast[c1]]
                                                else:
                                                    if op < 240:
                                                        if op == 237:
                                                            # SUBSCRIPT_SLICE~
                                                            c0, c1 = c
                                                            value = fast[b][fast[c0]:fast[c1]]
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 238:
                                                                # SUBSCRIPT_SLICE~~
                                                                c0, c1 = c
                                                                value = fast[b][fast[c0]:fast[c1]]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # STORE_SLICE
                                                                c0, c1 = c
                                                                fast[b][fast[c0]:fast[c1]] = fast[a]
                                                    else:
                                                        if op < 242:
                                                            if op == 240:
                                                                # STORE_SLICE~
                                                                c0, c1 = c
                                                                fast[b][fast[c0]:fast[c1]] = fast[a]
                                                                fast[k] = None
                                                            else:
                                                                # STORE_SLICE~~
                                                                c0, c1 = c
                                                                fast[b][fast[c0]:fast[c1]] = fast[a]
                                                                for i in k:
                                                                    fast[i] = None
                                                        else:
                                                            if op == 242:
                                                                # BUILD_SLICE
                                                                fast[a] = slice(fast[b], fast[c])
                                                            else:
                                                                # BUILD_SLICE~
                                                                value = slice(fast[b], fast[c])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                    else:
                                        if op < 269:
                                            if op < 256:
                                                if op < 250:
                                                    if op < 247:
                                                        if op == 244:
                                                            # BUILD_SLICE~~
                                                            value = slice(fast[b], fast[c])
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 245:
                                                                # BUILD_TUPLE~
                                                                value = (*b(fast),)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # BUILD_TUPLE~~
                                                                value = (*b(fast),)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 247:
                                                            # BUILD_LIST~
                                                            value = [*b(fast)]
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 248:
                                                                # BUILD_LIST~~
                                                                value = [*b(fast)]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # BUILD_SET
                                                                fast[a] = {*b(fast)}
                                                else:
                                                    if op < 253:
                                                        if op == 250:
                                                            # BUILD_SET~
                                                            value = {*b(fast)}
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 251:
                                                                # BUILD_SET~~
                                                                value = {*b(fast)}
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # BUILD_MAP
                                                                items = b(fast)
                                                                fast[a] = dict(zip(items[::2], items[1::2], strict=True))
                                                                items = None
                                                    else:
                                                        if op == 253:
                                                            # BUILD_MAP~
                                                            items = b(fast)
                                                            value = dict(zip(items[::2], items[1::2], strict=True))
                                                            items = None
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 254:
                                                                # BUILD_MAP~~
                                                                items = b(fast)
                                                                value = dict(zip(items[::2], items[1::2], strict=True))
                                                                items = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # BUILD_CONST_KEY_MAP
                                                                fast[a] = dict(zip(fast[b], c(fast), strict=True))
                                            else:
                                                if op < 262:
                                                    if op < 259:
                                                        if op == 256:
                                                            # BUILD_CONST_KEY_MAP~
                                                            value = dict(zip(fast[b], c(fast), strict=True))
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 257:
                                                                # BUILD_CONST_KEY_MAP~~
                                                                value = dict(zip(fast[b], c(fast), strict=True))
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # BUILD_STRING
                                                                fast[a] = ''.join(b(fast))
                                                    else:
                                                        if op == 259:
                                                            # BUILD_STRING~
                                                            value = ''.join(b(fast))
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 260:
                                                                # BUILD_STRING~~
                                                                value = ''.join(b(fast))
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LIST_APPEND~~
                                                                fast[a].append(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                else:
                                                    if op < 265:
                                                        if op == 262:
                                                            # SET_ADD
                                                            fast[a].add(fast[b])
                                                        else:
                                                            if op == 263:
                                                                # SET_ADD~
                                                                fast[a].add(fast[b])
                                                                fast[k] = None
                                                            else:
                                                                # SET_ADD~~
                                                                fast[a].add(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                    else:
                                                        if op < 267:
                                                            if op == 265:
                                                                # MAP_ADD
                                                                fast[a][fast[b]] = fast[c]
                                                            else:
                                                                # MAP_ADD~
                                                                fast[a][fast[b]] = fast[c]
                                                                fast[k] = None
                                                        else:
                                                            if op == 267:
                                                                # MAP_ADD~~
                                                                fast[a][fast[b]] = fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                            else:
                                                                # LIST_EXTEND
                                                                fast[a] += [*fast[b]]
                                        else:
                                            if op < 281:
                                                if op < 275:
                                                    if op < 272:
                                                        if op == 269:
                                                            # LIST_EXTEND~
                                                            fast[a] += [*fast[b]]
                                                            fast[k] = None
                                                        else:
                                                            if op == 270:
                                                                # LIST_EXTEND~~
                                                                fast[a] += [*fast[b]]
                                                                for i in k:
                                                                    fast[i] = None
                                                            else:
                                                                # DICT_UPDATE
                                                                fast[a].update({**fast[b]})
                                                    else:
                                                        if op == 272:
                                                            # DICT_UPDATE~
                                                            fast[a].update({**fast[b]})
                                                            fast[k] = None
                                                        else:
                                                            if op == 273:
                                                                # DICT_UPDATE~~
                                                                fast[a].update({**fast[b]})
                                                                for i in k:
                                                                    fast[i] = None
                                                            else:
                                                                # UNPACK_SEQUENCE~~
                                                                callee = unpack_sequence(fast[b], count=c)
                                                                for i in k:
                                                                    fast[i] = None
                                                                for i, value in zip(a, callee):
                                                                    if i is not None:
                                                                        fast[i] = value
                                                                callee = value = None
                                                else:
                                                    if op < 278:
                                                        if op == 275:
                                                            # PUSH_HANDLED
                                                            fast[a] = push_handled(fast[b], thread=thread)
                                                        else:
                                                            if op == 276:
                                                                # PUSH_HANDLED~
                                                                value = push_handled(fast[b], thread=thread)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # PUSH_HANDLED~~
                                                                value = push_handled(fast[b], thread=thread)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 278:
                                                            # POP_HANDLED
                                                            thread.handling.error = fast[a]
                                                        else:
                                                            if op == 279:
                                                                # POP_HANDLED~
                                                                thread.handling.error = fast[a]
                                                                fast[k] = None
                                                            else:
                                                                # EXCEPTION_MATCHES
                                                                fast[a] = exception_matches(fast[b], fast[c])
                                            else:
                                                if op < 287:
                                                    if op < 284:
                                                        if op == 281:
                                                            # EXCEPTION_MATCHES~
                                                            value = exception_matches(fast[b], fast[c])
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 282:
                                                                # EXCEPTION_MATCHES~~
                                                                value = exception_matches(fast[b], fast[c])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # ENTER_WITH
                                                                for i, value in zip(a, enter_with(fast[b])):
                                                                    fast[i] = value
                                                                value = None
                                                    else:
                                                        if op == 284:
                                                            # ENTER_WITH~
                                                            callee = enter_with(fast[b])
                                                            fast[k] = None
                                                            for i, value in zip(a, callee):
                                                                if i is not None:
                                                                    fast[i] = value
                                                            callee = value = None
                                                        else:
                                                            if op == 285:
                                                                # ENTER_WITH~~
                                                                callee = enter_with(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                for i, value in zip(a, callee):
                                                                    if i is not None:
                                                                        fast[i] = value
                                                                callee = value = None
                                                            else:
                                                                # LOAD_SPECIAL
                                                                fast[a] = load_special(fast[b], name=c)
                                                else:
                                                    if op < 290:
                                                        if op == 287:
                                                            # LOAD_SPECIAL~
                                                            value = load_special(fast[b], name=c)
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 288:
                                                                # LOAD_SPECIAL~~
                                                                value = load_special(fast[b], name=c)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # FORMAT_SIMPLE
                                                                fast[a] = format(fast[b])
                                                    else:
                                                        if op < 292:
                                                            if op == 290:
                                                                # FORMAT_SIMPLE~
                                                                value = format(fast[b])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # FORMAT_SIMPLE~~
                                                                value = format(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 292:
                                                                # FORMAT_WITH_SPEC
                                                                fast[a] = format(fast[b], fast[c])
                                                            else:
                                                                # FORMAT_WITH_SPEC~
                                                                value = format(fast[b], fast[c])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                            else:
                                if op < 393:
                                    if op < 343:
                                        if op < 318:
                                            if op < 306:
                                                if op < 300:
                                                    if op < 297:
                                                        if op == 294:
                                                            # FORMAT_WITH_SPEC~~
                                                            value = format(fast[b], fast[c])
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 295:
                                                                # BUILD_TEMPLATE
                                                                fast[a] = build_template(fast[b], fast[c])
                                                            else:
                                                                # BUILD_TEMPLATE~
                                                                value = build_template(fast[b], fast[c])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 297:
                                                            # BUILD_TEMPLATE~~
                                                            value = build_template(fast[b], fast[c])
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 298:
                                                                # BUILD_INTERPOLATION
                                                                c0, c1 = c
                                                                fast[a] = build_interpolation(fast[b], fast[c0], conversion=c1)
                                                            else:
                                                                # BUILD_INTERPOLATION~
                                                                c0, c1 = c
                                                                value = build_interpolation(fast[b], fast[c0], conversion=c1)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 303:
                                                        if op == 300:
                                                            # BUILD_INTERPOLATION~~
                                                            c0, c1 = c
                                                            value = build_interpolation(fast[b], fast[c0], conversion=c1)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 301:
                                                                # BUILD_INTERPOLATION_WITH_SPEC
                                                                c0, c1, c2 = c
                                                                fast[a] = build_interpolation_with_spec(fast[b], fast[c0], fast[c1], conversion=c2)
                                                            else:
                                                                # BUILD_INTERPOLATION_WITH_SPEC~
                                                                c0, c1, c2 = c
                                                                value = build_interpolation_with_spec(fast[b], fast[c0], fast[c1], conversion=c2)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 303:
                                                            # BUILD_INTERPOLATION_WITH_SPEC~~
                                                            c0, c1, c2 = c
                                                            value = build_interpolation_with_spec(fast[b], fast[c0], fast[c1], conversion=c2)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 304:
                                                                # MAKE_FUNCTION
                                                                fast[a] = make_function(*b(fast), flags=c, frame=frame)
                                                            else:
                                                                # MAKE_FUNCTION~
                                                                value = make_function(*b(fast), flags=c, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 312:
                                                    if op < 309:
                                                        if op == 306:
                                                            # MAKE_FUNCTION~~
                                                            value = make_function(*b(fast), flags=c, frame=frame)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 307:
                                                                # GET_ITERATOR~
                                                                value = iter(fast[b])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # GET_ITERATOR~~
                                                                value = iter(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 309:
                                                            # LOAD_GLOBAL~
                                                            value = frame.globals[b] if b in frame.globals else load_builtin(b, frame)
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 310:
                                                                # LOAD_NAME~
                                                                value = load_name(name=b, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # STORE_NAME~
                                                                frame.names[b] = fast[a]
                                                                fast[k] = None
                                                else:
                                                    if op < 315:
                                                        if op == 312:
                                                            # LOAD_COMMON_CONSTANT
                                                            fast[a] = load_common_constant(name=b)
                                                        else:
                                                            if op == 313:
                                                                # LOAD_COMMON_CONSTANT~
                                                                value = load_common_constant(name=b)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LOAD_CELL~
                                                                value = load_cell(fast[b], name=c, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 315:
                                                            # LOAD_CELL~~
                                                            value = load_cell(fast[b], name=c, frame=frame)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 316:
                                                                # STORE_CELL~
                                                                fast[b].cell_contents = fast[a]
                                                                fast[k] = None
                                                            else:
                                                                # STORE_CELL~~
                                                                fast[b].cell_contents = fast[a]
                                                                for i in k:
                                                                    fast[i] = None
                                        else:
                                            if op < 330:
                                                if op < 324:
                                                    if op < 321:
                                                        if op == 318:
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
                                                            fast = frame.fast
                                                            a = code[pc - 1][1]
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 319:
                                                                # RETURN_GENERATOR~
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
                                                                fast = frame.fast
                                                                a = code[pc - 1][1]
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # YIELD_DELEGATED
                                                                value = fast[b]
                                                                if k is not None:
                                                                    for i in k:
                                                                        fast[i] = None
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
                                                                fast = frame.fast
                                                                a = code[pc - 1][1]
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 321:
                                                            # RAISE_AGAIN
                                                            error = raised_again(thread)
                                                            raised_at = pc - 1
                                                            break
                                                        else:
                                                            if op == 322:
                                                                # RAISE_FROM
                                                                error = fast[a]
                                                                value = fast[b]
                                                                error = raised_from(error, value, thread)
                                                                break
                                                            else:
                                                                # RAISE_FROM~
                                                                error = fast[a]
                                                                value = fast[b]
                                                                fast[k] = None
                                                                error = raised_from(error, value, thread)
                                                                break
                                                else:
                                                    if op < 327:
                                                        if op == 324:
                                                            # RAISE_FROM~~
                                                            error = fast[a]
                                                            value = fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            error = raised_from(error, value, thread)
                                                            break
                                                        else:
                                                            if op == 325:
                                                                # END_ASYNC_FOR
                                                                value = fast[b]
                                                                if not is_subtype(StopAsyncIteration, type(value)):
                                                                    error = value
                                                                    raised_at = pc - 1
                                                                    break
                                                                value = None
                                                            else:
                                                                # END_ASYNC_FOR~
                                                                value = fast[b]
                                                                fast[k] = None
                                                                if not is_subtype(StopAsyncIteration, type(value)):
                                                                    error = value
                                                                    raised_at = pc - 1
                                                                    break
                                                                value = None
                                                    else:
                                                        if op == 327:
                                                            # END_ASYNC_FOR~~
                                                            value = fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            if not is_subtype(StopAsyncIteration, type(value)):
                                                                error = value
                                                                raised_at = pc - 1
                                                                break
                                                            value = None
                                                        else:
                                                            if op == 328:
                                                                # CLEANUP_THROW
                                                                value = fast[c]
                                                                if not isinstance(value, StopIteration):
                                                                    error = value
                                                                    raised_at = pc - 1
                                                                    break
                                                                if a is not None:
                                                                    fast[a] = value.value
                                                                value = None
                                                            else:
                                                                # CLEANUP_THROW~
                                                                value = fast[c]
                                                                fast[k] = None
                                                                if not isinstance(value, StopIteration):
                                                                    error = value
                                                                    raised_at = pc - 1
                                                                    break
                                                                if a is not None:
                                                                    fast[a] = value.value
                                                                value = None
                                            else:
                                                if op < 336:
                                                    if op < 333:
                                                        if op == 330:
                                                            # CLEANUP_THROW~~
                                                            value = fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if not isinstance(value, StopIteration):
                                                                error = value
                                                                raised_at = pc - 1
                                                                break
                                                            if a is not None:
                                                                fast[a] = value.value
                                                            value = None
                                                        else:
                                                            if op == 331:
                                                                # POSITIVE
                                                                fast[a] = +fast[b]
                                                            else:
                                                                # POSITIVE~
                                                                value = +fast[b]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 333:
                                                            # POSITIVE~~
                                                            value = +fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 334:
                                                                # MATRIX_MULTIPLY
                                                                fast[a] = fast[b] @ fast[c]
                                                            else:
                                                                # MATRIX_MULTIPLY~
                                                                value = fast[b] @ fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 339:
                                                        if op == 336:
                                                            # MATRIX_MULTIPLY~~
                                                            value = fast[b] @ fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 337:
                                                                # INPLACE_POWER
                                                                lhs = fast[b]
                                                                lhs **= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                            else:
                                                                # INPLACE_POWER~
                                                                lhs = fast[b]
                                                                lhs **= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 341:
                                                            if op == 339:
                                                                # INPLACE_POWER~~
                                                                lhs = fast[b]
                                                                lhs **= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_LEFT_SHIFT
                                                                lhs = fast[b]
                                                                lhs <<= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                        else:
                                                            if op == 341:
                                                                # INPLACE_LEFT_SHIFT~
                                                                lhs = fast[b]
                                                                lhs <<= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_LEFT_SHIFT~~
                                                                lhs = fast[b]
                                                                lhs <<= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                    else:
                                        if op < 368:
                                            if op < 355:
                                                if op < 349:
                                                    if op < 346:
                                                        if op == 343:
                                                            # INPLACE_RIGHT_SHIFT
                                                            lhs = fast[b]
                                                            lhs >>= fast[c]
                                                            fast[a] = lhs
                                                            lhs = None
                                                        else:
                                                            if op == 344:
                                                                # INPLACE_RIGHT_SHIFT~
                                                                lhs = fast[b]
                                                                lhs >>= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_RIGHT_SHIFT~~
                                                                lhs = fast[b]
                                                                lhs >>= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 346:
                                                            # INPLACE_MATRIX_MULTIPLY
                                                            lhs = fast[b]
                                                            lhs @= fast[c]
                                                            fast[a] = lhs
                                                            lhs = None
                                                        else:
                                                            if op == 347:
                                                                # INPLACE_MATRIX_MULTIPLY~
                                                                lhs = fast[b]
                                                                lhs @= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_MATRIX_MULTIPLY~~
                                                                lhs = fast[b]
                                                                lhs @= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 352:
                                                        if op == 349:
                                                            # IS_LESS
                                                            fast[a] = not not fast[b] < fast[c]
                                                        else:
                                                            if op == 350:
                                                                # IS_LESS~
                                                                value = fast[b] < fast[c]
                                                                fast[k] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS_LESS~~
                                                                value = fast[b] < fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 352:
                                                            # IS_LESS_EQUAL
                                                            fast[a] = not not fast[b] <= fast[c]
                                                        else:
                                                            if op == 353:
                                                                # IS_LESS_EQUAL~
                                                                value = fast[b] <= fast[c]
                                                                fast[k] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS_LESS_EQUAL~~
                                                                value = fast[b] <= fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 361:
                                                    if op < 358:
                                                        if op == 355:
                                                            # IS_EQUAL
                                                            fast[a] = not not fast[b] == fast[c]
                                                        else:
                                                            if op == 356:
                                                                # IS_EQUAL~
                                                                value = fast[b] == fast[c]
                                                                fast[k] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS_EQUAL~~
                                                                value = fast[b] == fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 358:
                                                            # IS_NOT_EQUAL
                                                            fast[a] = not not fast[b] != fast[c]
                                                        else:
                                                            if op == 359:
                                                                # IS_NOT_EQUAL~
                                                                value = fast[b] != fast[c]
                                                                fast[k] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS_NOT_EQUAL~~
                                                                value = fast[b] != fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 364:
                                                        if op == 361:
                                                            # IS_GREATER
                                                            fast[a] = not not fast[b] > fast[c]
                                                        else:
                                                            if op == 362:
                                                                # IS_GREATER~
                                                                value = fast[b] > fast[c]
                                                                fast[k] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS_GREATER~~
                                                                value = fast[b] > fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 366:
                                                            if op == 364:
                                                                # IS_GREATER_EQUAL
                                                                fast[a] = not not fast[b] >= fast[c]
                                                            else:
                                                                # IS_GREATER_EQUAL~
                                                                value = fast[b] >= fast[c]
                                                                fast[k] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 366:
                                                                # IS_GREATER_EQUAL~~
                                                                value = fast[b] >= fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # DELETE_ATTRIBUTE
                                                                delattr(fast[a], b)
                                        else:
                                            if op < 380:
                                                if op < 374:
                                                    if op < 371:
                                                        if op == 368:
                                                            # DELETE_ATTRIBUTE~
                                                            delattr(fast[a], b)
                                                            fast[k] = None
                                                        else:
                                                            if op == 369:
                                                                # LOAD_SUPER_ATTRIBUTE
                                                                c0, c1, c2 = c
                                                                fast[a] = getattr(fast[b](fast[c0], fast[c1]), c2)
                                                            else:
                                                                # LOAD_SUPER_ATTRIBUTE~
                                                                c0, c1, c2 = c
                                                                value = getattr(fast[b](fast[c0], fast[c1]), c2)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 371:
                                                            # LOAD_SUPER_ATTRIBUTE~~
                                                            c0, c1, c2 = c
                                                            value = getattr(fast[b](fast[c0], fast[c1]), c2)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 372:
                                                                # LOAD_SUPER_ATTRIBUTE_ZERO
                                                                c0, c1, c2 = c
                                                                fast[a] = load_super_attribute_zero(fast[b], fast[c0], fast[c1], name=c2, frame=frame)
                                                            else:
                                                                # LOAD_SUPER_ATTRIBUTE_ZERO~
                                                                c0, c1, c2 = c
                                                                value = load_super_attribute_zero(fast[b], fast[c0], fast[c1], name=c2, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 377:
                                                        if op == 374:
                                                            # LOAD_SUPER_ATTRIBUTE_ZERO~~
                                                            c0, c1, c2 = c
                                                            value = load_super_attribute_zero(fast[b], fast[c0], fast[c1], name=c2, frame=frame)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 375:
                                                                # IMPORT_NAME
                                                                c0, c1 = c
                                                                fast[a] = import_name(fast[b], fast[c0], name=c1, frame=frame)
                                                            else:
                                                                # IMPORT_NAME~
                                                                c0, c1 = c
                                                                value = import_name(fast[b], fast[c0], name=c1, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 377:
                                                            # IMPORT_NAME~~
                                                            c0, c1 = c
                                                            value = import_name(fast[b], fast[c0], name=c1, frame=frame)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 378:
                                                                # IMPORT_FROM
                                                                fast[a] = import_from(fast[b], name=c)
                                                            else:
                                                                # IMPORT_FROM~
                                                                value = import_from(fast[b], name=c)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 386:
                                                    if op < 383:
                                                        if op == 380:
                                                            # IMPORT_FROM~~
                                                            value = import_from(fast[b], name=c)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 381:
                                                                # IMPORT_STAR
                                                                fast[a] = import_star(fast[b], frame=frame)
                                                            else:
                                                                # IMPORT_STAR~
                                                                value = import_star(fast[b], frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 383:
                                                            # IMPORT_STAR~~
                                                            value = import_star(fast[b], frame=frame)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 384:
                                                                # DELETE_SUBSCRIPT
                                                                del fast[a][fast[b]]
                                                            else:
                                                                # DELETE_SUBSCRIPT~
                                                                del fast[a][fast[b]]
                                                                fast[k] = None
                                                else:
                                                    if op < 389:
                                                        if op == 386:
                                                            # DELETE_SUBSCRIPT~~
                                                            del fast[a][fast[b]]
                                                            for i in k:
                                                                fast[i] = None
                                                        else:
                                                            if op == 387:
                                                                # BUILD_SLICE_STEP
                                                                c0, c1 = c
                                                                fast[a] = slice(fast[b], fast[c0], fast[c1])
                                                            else:
                                                                # BUILD_SLICE_STEP~
                                                                c0, c1 = c
                                                                value = slice(fast[b], fast[c0], fast[c1])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 391:
                                                            if op == 389:
                                                                # BUILD_SLICE_STEP~~
                                                                c0, c1 = c
                                                                value = slice(fast[b], fast[c0], fast[c1])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # SET_UPDATE
                                                                fast[a].update(fast[b])
                                                        else:
                                                            if op == 391:
                                                                # SET_UPDATE~
                                                                fast[a].update(fast[b])
                                                                fast[k] = None
                                                            else:
                                                                # SET_UPDATE~~
                                                                fast[a].update(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                else:
                                    if op < 443:
                                        if op < 418:
                                            if op < 405:
                                                if op < 399:
                                                    if op < 396:
                                                        if op == 393:
                                                            # DICT_MERGE
                                                            dict_merge(fast[a], fast[b], fast[c])
                                                        else:
                                                            if op == 394:
                                                                # DICT_MERGE~
                                                                dict_merge(fast[a], fast[b], fast[c])
                                                                fast[k] = None
                                                            else:
                                                                # DICT_MERGE~~
                                                                dict_merge(fast[a], fast[b], fast[c])
                                                                for i in k:
                                                                    fast[i] = None
                                                    else:
                                                        if op == 396:
                                                            # LIST_TO_TUPLE
                                                            fast[a] = tuple(fast[b])
                                                        else:
                                                            if op == 397:
                                                                # LIST_TO_TUPLE~
                                                                value = tuple(fast[b])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LIST_TO_TUPLE~~
                                                                value = tuple(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 402:
                                                        if op == 399:
                                                            # UNPACK_EX
                                                            c0, c1 = c
                                                            for i, value in zip(a, unpack_ex(fast[b], before=c0, after=c1)):
                                                                fast[i] = value
                                                            value = None
                                                        else:
                                                            if op == 400:
                                                                # UNPACK_EX~
                                                                c0, c1 = c
                                                                callee = unpack_ex(fast[b], before=c0, after=c1)
                                                                fast[k] = None
                                                                for i, value in zip(a, callee):
                                                                    if i is not None:
                                                                        fast[i] = value
                                                                callee = value = None
                                                            else:
                                                                # UNPACK_EX~~
                                                                c0, c1 = c
                                                                callee = unpack_ex(fast[b], before=c0, after=c1)
                                                                for i in k:
                                                                    fast[i] = None
                                                                for i, value in zip(a, callee):
                                                                    if i is not None:
                                                                        fast[i] = value
                                                                callee = value = None
                                                    else:
                                                        if op == 402:
                                                            # NOP
                                                            pass
                                                        else:
                                                            if op == 403:
                                                                # EXCEPTION_GROUP_MATCHES
                                                                for i, value in zip(a, exception_group_matches(fast[b], fast[c], thread=thread)):
                                                                    fast[i] = value
                                                                value = None
                                                            else:
                                                                # EXCEPTION_GROUP_MATCHES~
                                                                callee = exception_group_matches(fast[b], fast[c], thread=thread)
                                                                fast[k] = None
                                                                for i, value in zip(a, callee):
                                                                    if i is not None:
                                                                        fast[i] = value
                                                                callee = value = None
                                            else:
                                                if op < 411:
                                                    if op < 408:
                                                        if op == 405:
                                                            # EXCEPTION_GROUP_MATCHES~~
                                                            callee = exception_group_matches(fast[b], fast[c], thread=thread)
                                                            for i in k:
                                                                fast[i] = None
                                                            for i, value in zip(a, callee):
                                                                if i is not None:
                                                                    fast[i] = value
                                                            callee = value = None
                                                        else:
                                                            if op == 406:
                                                                # PREPARE_RERAISE_STAR
                                                                fast[a] = prepare_reraise_star(fast[b], fast[c])
                                                            else:
                                                                # PREPARE_RERAISE_STAR~
                                                                value = prepare_reraise_star(fast[b], fast[c])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 408:
                                                            # PREPARE_RERAISE_STAR~~
                                                            value = prepare_reraise_star(fast[b], fast[c])
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 409:
                                                                # ENTER_ASYNC_WITH
                                                                for i, value in zip(a, enter_async_with(fast[b])):
                                                                    fast[i] = value
                                                                value = None
                                                            else:
                                                                # ENTER_ASYNC_WITH~
                                                                callee = enter_async_with(fast[b])
                                                                fast[k] = None
                                                                for i, value in zip(a, callee):
                                                                    if i is not None:
                                                                        fast[i] = value
                                                                callee = value = None
                                                else:
                                                    if op < 414:
                                                        if op == 411:
                                                            # ENTER_ASYNC_WITH~~
                                                            callee = enter_async_with(fast[b])
                                                            for i in k:
                                                                fast[i] = None
                                                            for i, value in zip(a, callee):
                                                                if i is not None:
                                                                    fast[i] = value
                                                            callee = value = None
                                                        else:
                                                            if op == 412:
                                                                # EXIT_WITH
                                                                error = fast[c]
                                                                fast[a] = fast[b](type(error), error, error.__traceback__)
                                                                error = None
                                                            else:
                                                                # EXIT_WITH~
                                                                error = fast[c]
                                                                value = fast[b](type(error), error, error.__traceback__)
                                                                error = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 416:
                                                            if op == 414:
                                                                # EXIT_WITH~~
                                                                error = fast[c]
                                                                value = fast[b](type(error), error, error.__traceback__)
                                                                error = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # CONVERT_VALUE
                                                                fast[a] = convert_value(fast[b], conversion=c)
                                                        else:
                                                            if op == 416:
                                                                # CONVERT_VALUE~
                                                                value = convert_value(fast[b], conversion=c)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # CONVERT_VALUE~~
                                                                value = convert_value(fast[b], conversion=c)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                        else:
                                            if op < 430:
                                                if op < 424:
                                                    if op < 421:
                                                        if op == 418:
                                                            # FORMAT_CONVERTED
                                                            fast[a] = format_converted(fast[b], conversion=c)
                                                        else:
                                                            if op == 419:
                                                                # FORMAT_CONVERTED~
                                                                value = format_converted(fast[b], conversion=c)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # FORMAT_CONVERTED~~
                                                                value = format_converted(fast[b], conversion=c)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 421:
                                                            # FORMAT_CONVERTED_WITH_SPEC
                                                            c0, c1 = c
                                                            fast[a] = format_converted_with_spec(fast[b], fast[c0], conversion=c1)
                                                        else:
                                                            if op == 422:
                                                                # FORMAT_CONVERTED_WITH_SPEC~
                                                                c0, c1 = c
                                                                value = format_converted_with_spec(fast[b], fast[c0], conversion=c1)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # FORMAT_CONVERTED_WITH_SPEC~~
                                                                c0, c1 = c
                                                                value = format_converted_with_spec(fast[b], fast[c0], conversion=c1)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 427:
                                                        if op == 424:
                                                            # SET_FUNCTION_ATTRIBUTE
                                                            c0, c1 = c
                                                            fast[a] = set_function_attribute(fast[b], fast[c0], flag=c1)
                                                        else:
                                                            if op == 425:
                                                                # SET_FUNCTION_ATTRIBUTE~
                                                                c0, c1 = c
                                                                value = set_function_attribute(fast[b], fast[c0], flag=c1)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # SET_FUNCTION_ATTRIBUTE~~
                                                                c0, c1 = c
                                                                value = set_function_attribute(fast[b], fast[c0], flag=c1)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 427:
                                                            # DISPLAY
                                                            fast[a] = display(fast[b])
                                                        else:
                                                            if op == 428:
                                                                # DISPLAY~
                                                                value = display(fast[b])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # DISPLAY~~
                                                                value = display(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 436:
                                                    if op < 433:
                                                        if op == 430:
                                                            # STOP_ITERATION_ERROR
                                                            fast[a] = stop_iteration_error(fast[b], frame=frame)
                                                        else:
                                                            if op == 431:
                                                                # STOP_ITERATION_ERROR~
                                                                value = stop_iteration_error(fast[b], frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # STOP_ITERATION_ERROR~~
                                                                value = stop_iteration_error(fast[b], frame=frame)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 433:
                                                            # WRAP_ASYNC_ITEM
                                                            fast[a] = wrap_async_item(fast[b])
                                                        else:
                                                            if op == 434:
                                                                # WRAP_ASYNC_ITEM~
                                                                value = wrap_async_item(fast[b])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # WRAP_ASYNC_ITEM~~
                                                                value = wrap_async_item(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 439:
                                                        if op == 436:
                                                            # INTRINSIC_1
                                                            fast[a] = intrinsic_1(fast[b], number=c)
                                                        else:
                                                            if op == 437:
                                                                # INTRINSIC_1~
                                                                value = intrinsic_1(fast[b], number=c)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INTRINSIC_1~~
                                                                value = intrinsic_1(fast[b], number=c)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 441:
                                                            if op == 439:
                                                                # INTRINSIC_2
                                                                c0, c1 = c
                                                                fast[a] = intrinsic_2(fast[b], fast[c0], number=c1)
                                                            else:
                                                                # INTRINSIC_2~
                                                                c0, c1 = c
                                                                value = intrinsic_2(fast[b], fast[c0], number=c1)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 441:
                                                                # INTRINSIC_2~~
                                                                c0, c1 = c
                                                                value = intrinsic_2(fast[b], fast[c0], number=c1)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # GET_YIELD_FROM_ITERATOR
                                                                fast[a] = get_yield_from_iterator(fast[b], frame=frame)
                                    else:
                                        if op < 468:
                                            if op < 455:
                                                if op < 449:
                                                    if op < 446:
                                                        if op == 443:
                                                            # GET_YIELD_FROM_ITERATOR~
                                                            value = get_yield_from_iterator(fast[b], frame=frame)
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 444:
                                                                # GET_YIELD_FROM_ITERATOR~~
                                                                value = get_yield_from_iterator(fast[b], frame=frame)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # GET_ASYNC_ITERATOR
                                                                fast[a] = get_async_iterator(fast[b])
                                                    else:
                                                        if op == 446:
                                                            # GET_ASYNC_ITERATOR~
                                                            value = get_async_iterator(fast[b])
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 447:
                                                                # GET_ASYNC_ITERATOR~~
                                                                value = get_async_iterator(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # GET_ASYNC_NEXT
                                                                fast[a] = get_async_next(fast[b])
                                                else:
                                                    if op < 452:
                                                        if op == 449:
                                                            # GET_ASYNC_NEXT~
                                                            value = get_async_next(fast[b])
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 450:
                                                                # GET_ASYNC_NEXT~~
                                                                value = get_async_next(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # GET_AWAITABLE
                                                                fast[a] = get_awaitable(fast[b], where=c)
                                                    else:
                                                        if op == 452:
                                                            # GET_AWAITABLE~
                                                            value = get_awaitable(fast[b], where=c)
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 453:
                                                                # GET_AWAITABLE~~
                                                                value = get_awaitable(fast[b], where=c)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # MATCH_MAPPING
                                                                fast[a] = match_mapping(fast[b])
                                            else:
                                                if op < 461:
                                                    if op < 458:
                                                        if op == 455:
                                                            # MATCH_MAPPING~
                                                            value = match_mapping(fast[b])
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 456:
                                                                # MATCH_MAPPING~~
                                                                value = match_mapping(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # MATCH_SEQUENCE
                                                                fast[a] = match_sequence(fast[b])
                                                    else:
                                                        if op == 458:
                                                            # MATCH_SEQUENCE~
                                                            value = match_sequence(fast[b])
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 459:
                                                                # MATCH_SEQUENCE~~
                                                                value = match_sequence(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # GET_LENGTH
                                                                fast[a] = len(fast[b])
                                                else:
                                                    if op < 464:
                                                        if op == 461:
                                                            # GET_LENGTH~
                                                            value = len(fast[b])
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 462:
                                                                # GET_LENGTH~~
                                                                value = len(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # MATCH_KEYS
                                                                fast[a] = match_keys(fast[b], fast[c])
                                                    else:
                                                        if op < 466:
                                                            if op == 464:
                                                                # MATCH_KEYS~
                                                                value = match_keys(fast[b], fast[c])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # MATCH_KEYS~~
                                                                value = match_keys(fast[b], fast[c])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 466:
                                                                # MATCH_CLASS
                                                                c0, c1, c2 = c
                                                                fast[a] = match_class(fast[b], fast[c0], fast[c1], count=c2)
                                                            else:
                                                                # MATCH_CLASS~
                                                                c0, c1, c2 = c
                                                                value = match_class(fast[b], fast[c0], fast[c1], count=c2)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                        else:
                                            if op < 480:
                                                if op < 474:
                                                    if op < 471:
                                                        if op == 468:
                                                            # MATCH_CLASS~~
                                                            c0, c1, c2 = c
                                                            value = match_class(fast[b], fast[c0], fast[c1], count=c2)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 469:
                                                                # LOAD_LOCALS
                                                                fast[a] = frame.names
                                                            else:
                                                                # LOAD_LOCALS~
                                                                value = frame.names
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 471:
                                                            # LOAD_FROM_DICT_OR_GLOBALS
                                                            fast[a] = load_from_dict_or_globals(fast[b], name=c, frame=frame)
                                                        else:
                                                            if op == 472:
                                                                # LOAD_FROM_DICT_OR_GLOBALS~
                                                                value = load_from_dict_or_globals(fast[b], name=c, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LOAD_FROM_DICT_OR_GLOBALS~~
                                                                value = load_from_dict_or_globals(fast[b], name=c, frame=frame)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 477:
                                                        if op == 474:
                                                            # DELETE_NAME
                                                            delete_name(name=a, frame=frame)
                                                        else:
                                                            if op == 475:
                                                                # STORE_GLOBAL
                                                                frame.globals[b] = fast[a]
                                                            else:
                                                                # STORE_GLOBAL~
                                                                frame.globals[b] = fast[a]
                                                                fast[k] = None
                                                    else:
                                                        if op == 477:
                                                            # DELETE_GLOBAL
                                                            delete_global(name=a, frame=frame)
                                                        else:
                                                            if op == 478:
                                                                # LOAD_BUILD_CLASS
                                                                fast[a] = load_build_class(frame=frame)
                                                            else:
                                                                # LOAD_BUILD_CLASS~
                                                                value = load_build_class(frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 486:
                                                    if op < 483:
                                                        if op == 480:
                                                            # LOAD_ASSERTION_ERROR
                                                            fast[a] = AssertionError
                                                        else:
                                                            if op == 481:
                                                                # LOAD_ASSERTION_ERROR~
                                                                value = AssertionError
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # SETUP_ANNOTATIONS
                                                                setup_annotations(frame=frame)
                                                    else:
                                                        if op == 483:
                                                            # MAKE_CELL
                                                            make_cell(index=a, frame=frame)
                                                        else:
                                                            if op == 484:
                                                                # COPY_FREE_VARS
                                                                copy_free_vars(count=a, frame=frame)
                                                            else:
                                                                # DELETE_CELL
                                                                delete_cell(fast[a], name=b, frame=frame)
                                                else:
                                                    if op < 489:
                                                        if op == 486:
                                                            # DELETE_CELL~
                                                            delete_cell(fast[a], name=b, frame=frame)
                                                            fast[k] = None
                                                        else:
                                                            if op == 487:
                                                                # LOAD_CLASS_CELL
                                                                fast[a] = load_class_cell(fast[b], name=c, frame=frame)
                                                            else:
                                                                # LOAD_CLASS_CELL~
                                                                value = load_class_cell(fast[b], name=c, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 491:
                                                            if op == 489:
                                                                # LOAD_CLASS_CELL~~
                                                                value = load_class_cell(fast[b], name=c, frame=frame)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LOAD_FROM_DICT_OR_CELL
                                                                c0, c1 = c
                                                                fast[a] = load_from_dict_or_cell(fast[b], fast[c0], name=c1, frame=frame)
                                                        else:
                                                            if op == 491:
                                                                # LOAD_FROM_DICT_OR_CELL~
                                                                c0, c1 = c
                                                                value = load_from_dict_or_cell(fast[b], fast[c0], name=c1, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LOAD_FROM_DICT_OR_CELL~~
                                                                c0, c1 = c
                                                                value = load_from_dict_or_cell(fast[b], fast[c0], name=c1, frame=frame)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
        except BaseException as native:
            error = native
            raised_at = caught(error, thread, pc - 1)
            if type(args) is list:
                if FIRST_DIES_FIRST:
                    args.reverse()
        if error is None:
            thread.switching = False
            frame.pc = pc
            frame = fast = code = None  # this run must keep nothing of the frame alive
            return machine.run(thread, thread.frame)
        callee = args = back = generator = items = kind = kwargs = lhs = value = None
        frame, pc, error = unwind(thread, frame, pc, error, raised_at)
        raised_at = None
        if frame is None:
            fast = code = None  # this frame stands in the traceback: it must keep nothing alive
            try:
                raise error
            finally:
                error = None
        error = None
        fast = frame.fast
        code = frame.guest.program



def run_counting(thread: Any, frame: Any, error: Any = None) -> Any:
    """``run``, counting each instruction."""
    machine = frame.guest.machine
    fast = frame.fast
    code = frame.guest.program
    pc = frame.pc
    thread.frame = frame
    value: Any = None
    args = kwargs = callee = back = generator = guest = kind = lhs = None
    raised_at = None
    while True:
        try:
            if error is None:
                while True:
                    op, a, b, c, k = code[pc]
                    frame.guest.counts[pc] += 1
                    pc += 1
                    if op < 16:
                        if op < 5:
                            if op < 2:
                                if op == 0:
                                    # LOAD_ATTRIBUTE
                                    fast[a] = getattr(fast[b], c)
                                else:
                                    # SUBSCRIPT
                                    fast[a] = fast[b][fast[c]]
                            else:
                                if op == 2:
                                    # LOAD_GLOBAL
                                    fast[a] = frame.globals[b] if b in frame.globals else load_builtin(b, frame)
                                else:
                                    if op == 3:
                                        # ADD
                                        fast[a] = fast[b] + fast[c]
                                    else:
                                        # CALL/1
                                        args = [fast[c]]
                                        callee = fast[b]
                                        if k is not None:
                                            for i in k:
                                                fast[i] = None
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
                                                frame = new_frame(RegisterFrame)
                                                frame.guest = guest
                                                frame.fast = fast = args
                                                frame.globals = callee.__globals__
                                                frame.builtins = callee.__builtins__
                                                if guest.wants_function:
                                                    frame.closure = callee.__closure__
                                                    frame.function = callee
                                                frame.leave = None
                                                frame.previous = back
                                                frame.depth = depth
                                                thread.frame = frame
                                                code = guest.program
                                                pc = 0
                                                args = callee = back = None
                                            else:
                                                kwargs = None
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
                                                    if thread.switching:
                                                        break
                                                else:
                                                    callee = args = kwargs = kind = None
                                                    frame = value
                                                    value = None
                                                    thread.frame = frame
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
                                            if a is not None:
                                                fast[a] = value
                                            value = None
                                        else:
                                            kwargs = None
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
                                                if thread.switching:
                                                    break
                                            else:
                                                callee = args = kwargs = kind = None
                                                frame = value
                                                value = None
                                                thread.frame = frame
                                                fast = frame.fast
                                                code = frame.guest.program
                                                pc = frame.pc
                        else:
                            if op < 9:
                                if op < 7:
                                    if op == 5:
                                        # FOR_LOOP
                                        pc = k
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
                                                thread.frame = frame
                                                fast = frame.fast
                                                code = frame.guest.program
                                                pc = frame.pc
                                                a = code[pc - 1][1]
                                                if a is not None:
                                                    fast[a] = None
                                        else:
                                            value = next(value, END)
                                            if value is END:
                                                fast[b] = None
                                                pc = c
                                            else:
                                                fast[a] = value
                                        value = None
                                    else:
                                        # RETURN
                                        value = fast[a]
                                        leave = frame.leave
                                        if FIRST_DIES_FIRST:
                                            fast.reverse()  # see ``Frame.finish``
                                        frame.leave = LEFT
                                        frame.pc = pc  # who kept the frame may ask for its line
                                        if leave is None:
                                            frame = thread.frame = frame.previous
                                            pc = frame.pc
                                            code = frame.guest.program
                                            fast = frame.fast
                                            a = code[pc - 1][1]
                                            if a is not None:
                                                fast[a] = value
                                            value = None
                                        elif leave == CONSTRUCT:
                                            value = constructed(frame, value)
                                            frame = thread.frame = frame.previous
                                            pc = frame.pc
                                            code = frame.guest.program
                                            fast = frame.fast
                                            a = code[pc - 1][1]
                                            if a is not None:
                                                fast[a] = value
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
                                            frame = thread.frame = back
                                            back = None
                                            pc = frame.pc
                                            code = frame.guest.program
                                            fast = frame.fast
                                            op, a, b, c, k = code[pc - 1]
                                            if leave == ITERATE:
                                                fast[b] = None
                                                pc = c
                                            else:
                                                a, k, pc = c
                                                fast[a] = None
                                                if b is not None:
                                                    fast[b] = value
                                            value = None
                                else:
                                    if op == 7:
                                        # MULTIPLY
                                        fast[a] = fast[b] * fast[c]
                                    else:
                                        # INPLACE_ADD
                                        lhs = fast[b]
                                        lhs += fast[c]
                                        fast[a] = lhs
                                        lhs = None
                            else:
                                if op < 12:
                                    if op == 9:
                                        # SUBTRACT
                                        fast[a] = fast[b] - fast[c]
                                    else:
                                        if op == 10:
                                            # JUMP_IF_FALSE
                                            value = fast[a]
                                            if value is False or value is not True and not value:
                                                pc = b
                                            value = None
                                        else:
                                            # JUMP_UNLESS_LESS
                                            if not (fast[a] < fast[b]):
                                                pc = c
                                else:
                                    if op < 14:
                                        if op == 12:
                                            # STORE_ATTRIBUTE
                                            setattr(fast[b], c, fast[a])
                                        else:
                                            # CALL/2
                                            i, c = c
                                            args = [fast[i], fast[c]]
                                            callee = fast[b]
                                            if k is not None:
                                                for i in k:
                                                    fast[i] = None
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
                                                    frame = new_frame(RegisterFrame)
                                                    frame.guest = guest
                                                    frame.fast = fast = args
                                                    frame.globals = callee.__globals__
                                                    frame.builtins = callee.__builtins__
                                                    if guest.wants_function:
                                                        frame.closure = callee.__closure__
                                                        frame.function = callee
                                                    frame.leave = None
                                                    frame.previous = back
                                                    frame.depth = depth
                                                    thread.frame = frame
                                                    code = guest.program
                                                    pc = 0
                                                    args = callee = back = None
                                                else:
                                                    kwargs = None
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
                                                        if thread.switching:
                                                            break
                                                    else:
                                                        callee = args = kwargs = kind = None
                                                        frame = value
                                                        value = None
                                                        thread.frame = frame
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
                                                if a is not None:
                                                    fast[a] = value
                                                value = None
                                            else:
                                                kwargs = None
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
                                                    if thread.switching:
                                                        break
                                                else:
                                                    callee = args = kwargs = kind = None
                                                    frame = value
                                                    value = None
                                                    thread.frame = frame
                                                    fast = frame.fast
                                                    code = frame.guest.program
                                                    pc = frame.pc
                                    else:
                                        if op == 14:
                                            # MOVE
                                            fast[a] = fast[b]
                                        else:
                                            # LOAD_CONSTANT
                                            fast[a] = fast[b]
                    else:
                        if op < 95:
                            if op < 30:
                                if op < 21:
                                    if op < 18:
                                        if op == 16:
                                            # JUMP_UNLESS_EQUAL
                                            if not (fast[a] == fast[b]):
                                                pc = c
                                        else:
                                            # STORE_SUBSCRIPT
                                            fast[b][fast[c]] = fast[a]
                                    else:
                                        if op == 18:
                                            # CALL
                                            args = [*c(fast)]
                                            callee = fast[b]
                                            if k is not None:
                                                for i in k:
                                                    fast[i] = None
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
                                                    frame = new_frame(RegisterFrame)
                                                    frame.guest = guest
                                                    frame.fast = fast = args
                                                    frame.globals = callee.__globals__
                                                    frame.builtins = callee.__builtins__
                                                    if guest.wants_function:
                                                        frame.closure = callee.__closure__
                                                        frame.function = callee
                                                    frame.leave = None
                                                    frame.previous = back
                                                    frame.depth = depth
                                                    thread.frame = frame
                                                    code = guest.program
                                                    pc = 0
                                                    args = callee = back = None
                                                else:
                                                    kwargs = None
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
                                                        if thread.switching:
                                                            break
                                                    else:
                                                        callee = args = kwargs = kind = None
                                                        frame = value
                                                        value = None
                                                        thread.frame = frame
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
                                                if a is not None:
                                                    fast[a] = value
                                                value = None
                                            else:
                                                kwargs = None
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
                                                    if thread.switching:
                                                        break
                                                else:
                                                    callee = args = kwargs = kind = None
                                                    frame = value
                                                    value = None
                                                    thread.frame = frame
                                                    fast = frame.fast
                                                    code = frame.guest.program
                                                    pc = frame.pc
                                        else:
                                            if op == 19:
                                                # LOAD_CELL
                                                fast[a] = load_cell(fast[b], name=c, frame=frame)
                                            else:
                                                # CALL/0
                                                args = []
                                                callee = fast[b]
                                                if k is not None:
                                                    for i in k:
                                                        fast[i] = None
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
                                                        frame = new_frame(RegisterFrame)
                                                        frame.guest = guest
                                                        frame.fast = fast = args
                                                        frame.globals = callee.__globals__
                                                        frame.builtins = callee.__builtins__
                                                        if guest.wants_function:
                                                            frame.closure = callee.__closure__
                                                            frame.function = callee
                                                        frame.leave = None
                                                        frame.previous = back
                                                        frame.depth = depth
                                                        thread.frame = frame
                                                        code = guest.program
                                                        pc = 0
                                                        args = callee = back = None
                                                    else:
                                                        kwargs = None
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
                                                            if thread.switching:
                                                                break
                                                        else:
                                                            callee = args = kwargs = kind = None
                                                            frame = value
                                                            value = None
                                                            thread.frame = frame
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
                                                    if a is not None:
                                                        fast[a] = value
                                                    value = None
                                                else:
                                                    kwargs = None
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
                                                        if thread.switching:
                                                            break
                                                    else:
                                                        callee = args = kwargs = kind = None
                                                        frame = value
                                                        value = None
                                                        thread.frame = frame
                                                        fast = frame.fast
                                                        code = frame.guest.program
                                                        pc = frame.pc
                                else:
                                    if op < 25:
                                        if op < 23:
                                            if op == 21:
                                                # JUMP
                                                pc = a
                                            else:
                                                # JUMP_UNLESS_GREATER
                                                if not (fast[a] > fast[b]):
                                                    pc = c
                                        else:
                                            if op == 23:
                                                # CHECK_BOUND
                                                if fast[a] is NULL:
                                                    raise unbound_local(b)
                                            else:
                                                # FOR_ITER
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
                                                        thread.frame = frame
                                                        fast = frame.fast
                                                        code = frame.guest.program
                                                        pc = frame.pc
                                                        a = code[pc - 1][1]
                                                        if a is not None:
                                                            fast[a] = None
                                                else:
                                                    value = next(value, END)
                                                    if value is END:
                                                        fast[b] = None
                                                        pc = c
                                                    else:
                                                        fast[a] = value
                                                value = None
                                    else:
                                        if op < 27:
                                            if op == 25:
                                                # LOAD_ATTRIBUTE~
                                                value = getattr(fast[b], c)
                                                fast[k] = None
                                                if a is not None:
                                                    fast[a] = value
                                                value = None
                                            else:
                                                # SUBSCRIPT~
                                                value = fast[b][fast[c]]
                                                fast[k] = None
                                                if a is not None:
                                                    fast[a] = value
                                                value = None
                                        else:
                                            if op == 27:
                                                # JUMP_IF_FALSE~
                                                value = fast[a]
                                                if value is False or value is not True and not value:
                                                    pc = b
                                                value = None
                                                fast[k] = None
                                            else:
                                                if op == 28:
                                                    # JUMP_IF_TRUE
                                                    value = fast[a]
                                                    if value is True or value is not False and value:
                                                        pc = b
                                                    value = None
                                                else:
                                                    # YIELD
                                                    value = fast[b]
                                                    if k is not None:
                                                        for i in k:
                                                            fast[i] = None
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
                                                    fast = frame.fast
                                                    a = code[pc - 1][1]
                                                    if a is not None:
                                                        fast[a] = value
                                                    value = None
                            else:
                                if op < 44:
                                    if op < 36:
                                        if op < 33:
                                            if op == 30:
                                                # ADD~
                                                value = fast[b] + fast[c]
                                                fast[k] = None
                                                if a is not None:
                                                    fast[a] = value
                                                value = None
                                            else:
                                                if op == 31:
                                                    # REMAINDER
                                                    fast[a] = fast[b] % fast[c]
                                                else:
                                                    # STORE_ATTRIBUTE~
                                                    setattr(fast[b], c, fast[a])
                                                    fast[k] = None
                                        else:
                                            if op == 33:
                                                # STORE_SUBSCRIPT~
                                                fast[b][fast[c]] = fast[a]
                                                fast[k] = None
                                            else:
                                                if op == 34:
                                                    # UNPACK_SEQUENCE~
                                                    callee = unpack_sequence(fast[b], count=c)
                                                    fast[k] = None
                                                    for i, value in zip(a, callee):
                                                        if i is not None:
                                                            fast[i] = value
                                                    callee = value = None
                                                else:
                                                    # GET_ITERATOR
                                                    fast[a] = iter(fast[b])
                                    else:
                                        if op < 40:
                                            if op < 38:
                                                if op == 36:
                                                    # LOAD_NAME
                                                    fast[a] = load_name(name=b, frame=frame)
                                                else:
                                                    # JUMP_IF_NONE
                                                    if fast[a] is None:
                                                        pc = b
                                            else:
                                                if op == 38:
                                                    # JUMP_IF_NOT_NONE
                                                    if fast[a] is not None:
                                                        pc = b
                                                else:
                                                    # JUMP_UNLESS_LESS~
                                                    value = fast[a] < fast[b]
                                                    fast[k] = None
                                                    if not value:
                                                        pc = c
                                                    value = None
                                        else:
                                            if op < 42:
                                                if op == 40:
                                                    # JUMP_UNLESS_EQUAL~
                                                    value = fast[a] == fast[b]
                                                    fast[k] = None
                                                    if not value:
                                                        pc = c
                                                    value = None
                                                else:
                                                    # BUILD_TUPLE
                                                    fast[a] = (*b(fast),)
                                            else:
                                                if op == 42:
                                                    # LIST_APPEND
                                                    fast[a].append(fast[b])
                                                else:
                                                    # LIST_APPEND~
                                                    fast[a].append(fast[b])
                                                    fast[k] = None
                                else:
                                    if op < 55:
                                        if op < 49:
                                            if op < 46:
                                                if op == 44:
                                                    # STORE_NAME
                                                    frame.names[b] = fast[a]
                                                else:
                                                    # JUMP_IF_LESS
                                                    if fast[a] < fast[b]:
                                                        pc = c
                                            else:
                                                if op == 46:
                                                    # TRUE_DIVIDE
                                                    fast[a] = fast[b] / fast[c]
                                                else:
                                                    if op == 47:
                                                        # FLOOR_DIVIDE
                                                        fast[a] = fast[b] // fast[c]
                                                    else:
                                                        # INPLACE_SUBTRACT
                                                        lhs = fast[b]
                                                        lhs -= fast[c]
                                                        fast[a] = lhs
                                                        lhs = None
                                        else:
                                            if op < 52:
                                                if op == 49:
                                                    # UNPACK_SEQUENCE
                                                    for i, value in zip(a, unpack_sequence(fast[b], count=c)):
                                                        fast[i] = value
                                                    value = None
                                                else:
                                                    if op == 50:
                                                        # JUMP_IF_EQUAL
                                                        if fast[a] == fast[b]:
                                                            pc = c
                                                    else:
                                                        # JUMP_UNLESS_IS
                                                        if fast[a] is not fast[b]:
                                                            pc = c
                                            else:
                                                if op == 52:
                                                    # JUMP_UNLESS_CONTAINS
                                                    if fast[a] not in fast[b]:
                                                        pc = c
                                                else:
                                                    if op == 53:
                                                        # STORE_CELL
                                                        fast[b].cell_contents = fast[a]
                                                    else:
                                                        # ADD~~
                                                        value = fast[b] + fast[c]
                                                        for i in k:
                                                            fast[i] = None
                                                        if a is not None:
                                                            fast[a] = value
                                                        value = None
                                    else:
                                        if op < 71:
                                            if op < 59:
                                                if op < 57:
                                                    if op == 55:
                                                        # MULTIPLY~
                                                        value = fast[b] * fast[c]
                                                        fast[k] = None
                                                        if a is not None:
                                                            fast[a] = value
                                                        value = None
                                                    else:
                                                        # SUBSCRIPT~~
                                                        value = fast[b][fast[c]]
                                                        for i in k:
                                                            fast[i] = None
                                                        if a is not None:
                                                            fast[a] = value
                                                        value = None
                                                else:
                                                    if op == 57:
                                                        # STORE_SUBSCRIPT~~
                                                        fast[b][fast[c]] = fast[a]
                                                        for i in k:
                                                            fast[i] = None
                                                    else:
                                                        # BUILD_LIST
                                                        fast[a] = [*b(fast)]
                                            else:
                                                if op < 65:
                                                    if op < 62:
                                                        if op == 59:
                                                            # PREPARE
                                                            machine.prepare(frame.guest)
                                                            if len(fast) == frame.guest.variable_count:
                                                                fast += frame.guest.source.extra
                                                            code = frame.guest.program
                                                            pc = 0
                                                        else:
                                                            if op == 60:
                                                                # MOVE~
                                                                fast[a] = fast[b]
                                                                fast[k] = None
                                                            else:
                                                                # MOVE~~
                                                                fast[a] = fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                    else:
                                                        if op == 62:
                                                            # LOAD_CONSTANT~
                                                            fast[a] = fast[b]
                                                        else:
                                                            if op == 63:
                                                                # TAKE
                                                                fast[a] = fast[b]
                                                                fast[b] = NULL
                                                            else:
                                                                # TAKE~
                                                                fast[a] = fast[b]
                                                                fast[b] = NULL
                                                else:
                                                    if op < 68:
                                                        if op == 65:
                                                            # CLEAR
                                                            fast[a] = NULL
                                                        else:
                                                            if op == 66:
                                                                # DELETE
                                                                if fast[a] is NULL:
                                                                    raise unbound_local(b)
                                                                fast[a] = NULL
                                                            else:
                                                                # JUMP_IF_TRUE~
                                                                value = fast[a]
                                                                if value is True or value is not False and value:
                                                                    pc = b
                                                                value = None
                                                                fast[k] = None
                                                    else:
                                                        if op == 68:
                                                            # JUMP_IF_NONE~
                                                            if fast[a] is None:
                                                                pc = b
                                                            fast[k] = None
                                                        else:
                                                            if op == 69:
                                                                # JUMP_IF_NOT_NONE~
                                                                if fast[a] is not None:
                                                                    pc = b
                                                                fast[k] = None
                                                            else:
                                                                # CALL_KEYWORDS
                                                                keywords, c = c
                                                                args = [*c(fast)]
                                                                callee = fast[b]
                                                                if k is not None:
                                                                    for i in k:
                                                                        fast[i] = None
                                                                split = len(args) - len(keywords)
                                                                kwargs = dict(zip(keywords, args[split:]))
                                                                del args[split:]
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
                                                                    if thread.switching:
                                                                        break
                                                                else:
                                                                    callee = args = kwargs = kind = None
                                                                    frame = value
                                                                    value = None
                                                                    thread.frame = frame
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
                                        else:
                                            if op < 83:
                                                if op < 77:
                                                    if op < 74:
                                                        if op == 71:
                                                            # CALL_UNPACKED
                                                            i, c = c
                                                            callee = fast[b]
                                                            kwargs = unpacked_keywords(fast[c], callee) if c is not None else None
                                                            args = unpacked_arguments(fast[i], callee)
                                                            if k is not None:
                                                                for i in k:
                                                                    fast[i] = None
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
                                                                if thread.switching:
                                                                    break
                                                            else:
                                                                callee = args = kwargs = kind = None
                                                                frame = value
                                                                value = None
                                                                thread.frame = frame
                                                                fast = frame.fast
                                                                code = frame.guest.program
                                                                pc = frame.pc
                                                        else:
                                                            if op == 72:
                                                                # SEND
                                                                c0, c1, c2 = c
                                                                callee = fast[c0]
                                                                value = fast[c1]
                                                                if k is not None:
                                                                    for i in k:
                                                                        fast[i] = None
                                                                if isinstance(callee, Resumable) and callee.ready(value, machine):
                                                                    frame.pc = pc
                                                                    frame = callee.enter(thread, frame, SEND)
                                                                    thread.frame = frame
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
                                                                    a = code[pc - 1][1]
                                                                    if a is not None:
                                                                        fast[a] = value
                                                                else:
                                                                    returned, value = send(callee, value)
                                                                    if returned:
                                                                        pc = c2
                                                                        fast[c0] = None
                                                                        if b is not None:
                                                                            fast[b] = value
                                                                    elif a is not None:
                                                                        fast[a] = value
                                                                callee = value = None
                                                            else:
                                                                # RAISE
                                                                error = fast[a]
                                                                error = raised(error, thread)
                                                                break
                                                    else:
                                                        if op == 74:
                                                            # RAISE~
                                                            error = fast[a]
                                                            fast[k] = None
                                                            error = raised(error, thread)
                                                            break
                                                        else:
                                                            if op == 75:
                                                                # RERAISE
                                                                error = fast[a]
                                                                raised_at = frame.reraise_position(pc - 1)
                                                                break
                                                            else:
                                                                # RERAISE~
                                                                error = fast[a]
                                                                fast[k] = None
                                                                raised_at = frame.reraise_position(pc - 1)
                                                                break
                                                else:
                                                    if op < 80:
                                                        if op == 77:
                                                            # JUMP_IF_LESS~
                                                            value = fast[a] < fast[b]
                                                            fast[k] = None
                                                            if value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 78:
                                                                # JUMP_IF_LESS~~
                                                                value = fast[a] < fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_LESS~~
                                                                value = fast[a] < fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 80:
                                                            # JUMP_IF_LESS_EQUAL
                                                            if fast[a] <= fast[b]:
                                                                pc = c
                                                        else:
                                                            if op == 81:
                                                                # JUMP_IF_LESS_EQUAL~
                                                                value = fast[a] <= fast[b]
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_LESS_EQUAL~~
                                                                value = fast[a] <= fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                            else:
                                                if op < 89:
                                                    if op < 86:
                                                        if op == 83:
                                                            # JUMP_UNLESS_LESS_EQUAL
                                                            if not (fast[a] <= fast[b]):
                                                                pc = c
                                                        else:
                                                            if op == 84:
                                                                # JUMP_UNLESS_LESS_EQUAL~
                                                                value = fast[a] <= fast[b]
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_LESS_EQUAL~~
                                                                value = fast[a] <= fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 86:
                                                            # JUMP_IF_EQUAL~
                                                            value = fast[a] == fast[b]
                                                            fast[k] = None
                                                            if value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 87:
                                                                # JUMP_IF_EQUAL~~
                                                                value = fast[a] == fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_EQUAL~~
                                                                value = fast[a] == fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                else:
                                                    if op < 92:
                                                        if op == 89:
                                                            # JUMP_IF_NOT_EQUAL
                                                            if fast[a] != fast[b]:
                                                                pc = c
                                                        else:
                                                            if op == 90:
                                                                # JUMP_IF_NOT_EQUAL~
                                                                value = fast[a] != fast[b]
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_NOT_EQUAL~~
                                                                value = fast[a] != fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 92:
                                                            # JUMP_UNLESS_NOT_EQUAL
                                                            if not (fast[a] != fast[b]):
                                                                pc = c
                                                        else:
                                                            if op == 93:
                                                                # JUMP_UNLESS_NOT_EQUAL~
                                                                value = fast[a] != fast[b]
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_NOT_EQUAL~~
                                                                value = fast[a] != fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                        else:
                            if op < 294:
                                if op < 194:
                                    if op < 144:
                                        if op < 119:
                                            if op < 107:
                                                if op < 101:
                                                    if op < 98:
                                                        if op == 95:
                                                            # JUMP_IF_GREATER
                                                            if fast[a] > fast[b]:
                                                                pc = c
                                                        else:
                                                            if op == 96:
                                                                # JUMP_IF_GREATER~
                                                                value = fast[a] > fast[b]
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_GREATER~~
                                                                value = fast[a] > fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 98:
                                                            # JUMP_UNLESS_GREATER~
                                                            value = fast[a] > fast[b]
                                                            fast[k] = None
                                                            if not value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 99:
                                                                # JUMP_UNLESS_GREATER~~
                                                                value = fast[a] > fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_GREATER_EQUAL
                                                                if fast[a] >= fast[b]:
                                                                    pc = c
                                                else:
                                                    if op < 104:
                                                        if op == 101:
                                                            # JUMP_IF_GREATER_EQUAL~
                                                            value = fast[a] >= fast[b]
                                                            fast[k] = None
                                                            if value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 102:
                                                                # JUMP_IF_GREATER_EQUAL~~
                                                                value = fast[a] >= fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_GREATER_EQUAL
                                                                if not (fast[a] >= fast[b]):
                                                                    pc = c
                                                    else:
                                                        if op == 104:
                                                            # JUMP_UNLESS_GREATER_EQUAL~
                                                            value = fast[a] >= fast[b]
                                                            fast[k] = None
                                                            if not value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 105:
                                                                # JUMP_UNLESS_GREATER_EQUAL~~
                                                                value = fast[a] >= fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_IS
                                                                if fast[a] is fast[b]:
                                                                    pc = c
                                            else:
                                                if op < 113:
                                                    if op < 110:
                                                        if op == 107:
                                                            # JUMP_IF_IS~
                                                            value = fast[a] is fast[b]
                                                            fast[k] = None
                                                            if value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 108:
                                                                # JUMP_IF_IS~~
                                                                value = fast[a] is fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_IS~
                                                                value = fast[a] is fast[b]
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 110:
                                                            # JUMP_UNLESS_IS~~
                                                            value = fast[a] is fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            if not value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 111:
                                                                # JUMP_IF_IS_NOT
                                                                if fast[a] is not fast[b]:
                                                                    pc = c
                                                            else:
                                                                # JUMP_IF_IS_NOT~
                                                                value = fast[a] is not fast[b]
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                else:
                                                    if op < 116:
                                                        if op == 113:
                                                            # JUMP_IF_IS_NOT~~
                                                            value = fast[a] is not fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            if value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 114:
                                                                # JUMP_UNLESS_IS_NOT
                                                                if fast[a] is fast[b]:
                                                                    pc = c
                                                            else:
                                                                # JUMP_UNLESS_IS_NOT~
                                                                value = fast[a] is not fast[b]
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 116:
                                                            # JUMP_UNLESS_IS_NOT~~
                                                            value = fast[a] is not fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            if not value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 117:
                                                                # JUMP_IF_CONTAINS
                                                                if fast[a] in fast[b]:
                                                                    pc = c
                                                            else:
                                                                # JUMP_IF_CONTAINS~
                                                                value = fast[a] in fast[b]
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                        else:
                                            if op < 131:
                                                if op < 125:
                                                    if op < 122:
                                                        if op == 119:
                                                            # JUMP_IF_CONTAINS~~
                                                            value = fast[a] in fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            if value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 120:
                                                                # JUMP_UNLESS_CONTAINS~
                                                                value = fast[a] in fast[b]
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_CONTAINS~~
                                                                value = fast[a] in fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 122:
                                                            # JUMP_IF_NOT_CONTAINS
                                                            if fast[a] not in fast[b]:
                                                                pc = c
                                                        else:
                                                            if op == 123:
                                                                # JUMP_IF_NOT_CONTAINS~
                                                                value = fast[a] not in fast[b]
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_NOT_CONTAINS~~
                                                                value = fast[a] not in fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                else:
                                                    if op < 128:
                                                        if op == 125:
                                                            # JUMP_UNLESS_NOT_CONTAINS
                                                            if fast[a] in fast[b]:
                                                                pc = c
                                                        else:
                                                            if op == 126:
                                                                # JUMP_UNLESS_NOT_CONTAINS~
                                                                value = fast[a] not in fast[b]
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_NOT_CONTAINS~~
                                                                value = fast[a] not in fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 128:
                                                            # JUMP_IF_EXCEPTION_MATCHES
                                                            if exception_matches(fast[a], fast[b]):
                                                                pc = c
                                                        else:
                                                            if op == 129:
                                                                # JUMP_IF_EXCEPTION_MATCHES~
                                                                value = exception_matches(fast[a], fast[b])
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_EXCEPTION_MATCHES~~
                                                                value = exception_matches(fast[a], fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                            else:
                                                if op < 137:
                                                    if op < 134:
                                                        if op == 131:
                                                            # JUMP_UNLESS_EXCEPTION_MATCHES
                                                            if not (exception_matches(fast[a], fast[b])):
                                                                pc = c
                                                        else:
                                                            if op == 132:
                                                                # JUMP_UNLESS_EXCEPTION_MATCHES~
                                                                value = exception_matches(fast[a], fast[b])
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_EXCEPTION_MATCHES~~
                                                                value = exception_matches(fast[a], fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 134:
                                                            # NEGATIVE
                                                            fast[a] = -fast[b]
                                                        else:
                                                            if op == 135:
                                                                # NEGATIVE~
                                                                value = -fast[b]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # NEGATIVE~~
                                                                value = -fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 140:
                                                        if op == 137:
                                                            # INVERT
                                                            fast[a] = ~fast[b]
                                                        else:
                                                            if op == 138:
                                                                # INVERT~
                                                                value = ~fast[b]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INVERT~~
                                                                value = ~fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 142:
                                                            if op == 140:
                                                                # NOT
                                                                fast[a] = not fast[b]
                                                            else:
                                                                # NOT~
                                                                value = not fast[b]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 142:
                                                                # NOT~~
                                                                value = not fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # TO_BOOL
                                                                fast[a] = not not fast[b]
                                    else:
                                        if op < 169:
                                            if op < 156:
                                                if op < 150:
                                                    if op < 147:
                                                        if op == 144:
                                                            # TO_BOOL~
                                                            value = fast[b]
                                                            fast[k] = None
                                                            value = not not value
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 145:
                                                                # TO_BOOL~~
                                                                value = fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # SUBTRACT~
                                                                value = fast[b] - fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 147:
                                                            # SUBTRACT~~
                                                            value = fast[b] - fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 148:
                                                                # MULTIPLY~~
                                                                value = fast[b] * fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # TRUE_DIVIDE~
                                                                value = fast[b] / fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 153:
                                                        if op == 150:
                                                            # TRUE_DIVIDE~~
                                                            value = fast[b] / fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 151:
                                                                # FLOOR_DIVIDE~
                                                                value = fast[b] // fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # FLOOR_DIVIDE~~
                                                                value = fast[b] // fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 153:
                                                            # REMAINDER~
                                                            value = fast[b] % fast[c]
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 154:
                                                                # REMAINDER~~
                                                                value = fast[b] % fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # POWER
                                                                fast[a] = fast[b] ** fast[c]
                                            else:
                                                if op < 162:
                                                    if op < 159:
                                                        if op == 156:
                                                            # POWER~
                                                            value = fast[b] ** fast[c]
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 157:
                                                                # POWER~~
                                                                value = fast[b] ** fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LEFT_SHIFT
                                                                fast[a] = fast[b] << fast[c]
                                                    else:
                                                        if op == 159:
                                                            # LEFT_SHIFT~
                                                            value = fast[b] << fast[c]
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 160:
                                                                # LEFT_SHIFT~~
                                                                value = fast[b] << fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # RIGHT_SHIFT
                                                                fast[a] = fast[b] >> fast[c]
                                                else:
                                                    if op < 165:
                                                        if op == 162:
                                                            # RIGHT_SHIFT~
                                                            value = fast[b] >> fast[c]
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 163:
                                                                # RIGHT_SHIFT~~
                                                                value = fast[b] >> fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # AND
                                                                fast[a] = fast[b] & fast[c]
                                                    else:
                                                        if op < 167:
                                                            if op == 165:
                                                                # AND~
                                                                value = fast[b] & fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # AND~~
                                                                value = fast[b] & fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 167:
                                                                # OR
                                                                fast[a] = fast[b] | fast[c]
                                                            else:
                                                                # OR~
                                                                value = fast[b] | fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                        else:
                                            if op < 181:
                                                if op < 175:
                                                    if op < 172:
                                                        if op == 169:
                                                            # OR~~
                                                            value = fast[b] | fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 170:
                                                                # XOR
                                                                fast[a] = fast[b] ^ fast[c]
                                                            else:
                                                                # XOR~
                                                                value = fast[b] ^ fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 172:
                                                            # XOR~~
                                                            value = fast[b] ^ fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 173:
                                                                # INPLACE_ADD~
                                                                lhs = fast[b]
                                                                lhs += fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_ADD~~
                                                                lhs = fast[b]
                                                                lhs += fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 178:
                                                        if op == 175:
                                                            # INPLACE_SUBTRACT~
                                                            lhs = fast[b]
                                                            lhs -= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 176:
                                                                # INPLACE_SUBTRACT~~
                                                                lhs = fast[b]
                                                                lhs -= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_MULTIPLY
                                                                lhs = fast[b]
                                                                lhs *= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                    else:
                                                        if op == 178:
                                                            # INPLACE_MULTIPLY~
                                                            lhs = fast[b]
                                                            lhs *= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 179:
                                                                # INPLACE_MULTIPLY~~
                                                                lhs = fast[b]
                                                                lhs *= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_TRUE_DIVIDE
                                                                lhs = fast[b]
                                                                lhs /= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                            else:
                                                if op < 187:
                                                    if op < 184:
                                                        if op == 181:
                                                            # INPLACE_TRUE_DIVIDE~
                                                            lhs = fast[b]
                                                            lhs /= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 182:
                                                                # INPLACE_TRUE_DIVIDE~~
                                                                lhs = fast[b]
                                                                lhs /= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_FLOOR_DIVIDE
                                                                lhs = fast[b]
                                                                lhs //= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                    else:
                                                        if op == 184:
                                                            # INPLACE_FLOOR_DIVIDE~
                                                            lhs = fast[b]
                                                            lhs //= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 185:
                                                                # INPLACE_FLOOR_DIVIDE~~
                                                                lhs = fast[b]
                                                                lhs //= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_REMAINDER
                                                                lhs = fast[b]
                                                                lhs %= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                else:
                                                    if op < 190:
                                                        if op == 187:
                                                            # INPLACE_REMAINDER~
                                                            lhs = fast[b]
                                                            lhs %= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 188:
                                                                # INPLACE_REMAINDER~~
                                                                lhs = fast[b]
                                                                lhs %= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_AND
                                                                lhs = fast[b]
                                                                lhs &= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                    else:
                                                        if op < 192:
                                                            if op == 190:
                                                                # INPLACE_AND~
                                                                lhs = fast[b]
                                                                lhs &= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_AND~~
                                                                lhs = fast[b]
                                                                lhs &= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 192:
                                                                # INPLACE_OR
                                                                lhs = fast[b]
                                                                lhs |= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                            else:
                                                                # INPLACE_OR~
                                                                lhs = fast[b]
                                                                lhs |= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                else:
                                    if op < 244:
                                        if op < 219:
                                            if op < 206:
                                                if op < 200:
                                                    if op < 197:
                                                        if op == 194:
                                                            # INPLACE_OR~~
                                                            lhs = fast[b]
                                                            lhs |= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 195:
                                                                # INPLACE_XOR
                                                                lhs = fast[b]
                                                                lhs ^= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                            else:
                                                                # INPLACE_XOR~
                                                                lhs = fast[b]
                                                                lhs ^= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 197:
                                                            # INPLACE_XOR~~
                                                            lhs = fast[b]
                                                            lhs ^= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 198:
                                                                # LESS
                                                                fast[a] = fast[b] < fast[c]
                                                            else:
                                                                # LESS~
                                                                value = fast[b] < fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 203:
                                                        if op == 200:
                                                            # LESS~~
                                                            value = fast[b] < fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 201:
                                                                # LESS_EQUAL
                                                                fast[a] = fast[b] <= fast[c]
                                                            else:
                                                                # LESS_EQUAL~
                                                                value = fast[b] <= fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 203:
                                                            # LESS_EQUAL~~
                                                            value = fast[b] <= fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 204:
                                                                # EQUAL
                                                                fast[a] = fast[b] == fast[c]
                                                            else:
                                                                # EQUAL~
                                                                value = fast[b] == fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 212:
                                                    if op < 209:
                                                        if op == 206:
                                                            # EQUAL~~
                                                            value = fast[b] == fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 207:
                                                                # NOT_EQUAL
                                                                fast[a] = fast[b] != fast[c]
                                                            else:
                                                                # NOT_EQUAL~
                                                                value = fast[b] != fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 209:
                                                            # NOT_EQUAL~~
                                                            value = fast[b] != fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 210:
                                                                # GREATER
                                                                fast[a] = fast[b] > fast[c]
                                                            else:
                                                                # GREATER~
                                                                value = fast[b] > fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 215:
                                                        if op == 212:
                                                            # GREATER~~
                                                            value = fast[b] > fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 213:
                                                                # GREATER_EQUAL
                                                                fast[a] = fast[b] >= fast[c]
                                                            else:
                                                                # GREATER_EQUAL~
                                                                value = fast[b] >= fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 217:
                                                            if op == 215:
                                                                # GREATER_EQUAL~~
                                                                value = fast[b] >= fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS
                                                                fast[a] = fast[b] is fast[c]
                                                        else:
                                                            if op == 217:
                                                                # IS~
                                                                value = fast[b] is fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS~~
                                                                value = fast[b] is fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                        else:
                                            if op < 231:
                                                if op < 225:
                                                    if op < 222:
                                                        if op == 219:
                                                            # IS_NOT
                                                            fast[a] = fast[b] is not fast[c]
                                                        else:
                                                            if op == 220:
                                                                # IS_NOT~
                                                                value = fast[b] is not fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS_NOT~~
                                                                value = fast[b] is not fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 222:
                                                            # CONTAINS
                                                            fast[a] = fast[b] in fast[c]
                                                        else:
                                                            if op == 223:
                                                                # CONTAINS~
                                                                value = fast[b] in fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # CONTAINS~~
                                                                value = fast[b] in fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 228:
                                                        if op == 225:
                                                            # NOT_CONTAINS
                                                            fast[a] = fast[b] not in fast[c]
                                                        else:
                                                            if op == 226:
                                                                # NOT_CONTAINS~
                                                                value = fast[b] not in fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # NOT_CONTAINS~~
                                                                value = fast[b] not in fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 228:
                                                            # LOAD_ATTRIBUTE~~
                                                            value = getattr(fast[b], c)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 229:
                                                                # LOAD_SHOWN_ATTRIBUTE
                                                                fast[a] = load_shown_attribute(fast[b], name=c)
                                                            else:
                                                                # LOAD_SHOWN_ATTRIBUTE~
                                                                value = load_shown_attribute(fast[b], name=c)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 237:
                                                    if op < 234:
                                                        if op == 231:
                                                            # LOAD_SHOWN_ATTRIBUTE~~
                                                            value = load_shown_attribute(fast[b], name=c)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 232:
                                                                # STORE_SHOWN_ATTRIBUTE
                                                                store_shown_attribute(fast[a], fast[b], name=c, frame=frame)
                                                            else:
                                                                # STORE_SHOWN_ATTRIBUTE~
                                                                store_shown_attribute(fast[a], fast[b], name=c, frame=frame)
                                                                fast[k] = None
                                                    else:
                                                        if op == 234:
                                                            # STORE_SHOWN_ATTRIBUTE~~
                                                            store_shown_attribute(fast[a], fast[b], name=c, frame=frame)
                                                            for i in k:
                                                                fast[i] = None
                                                        else:
                                                            if op == 235:
                                                                # STORE_ATTRIBUTE~~
                                                                setattr(fast[b], c, fast[a])
                                                                for i in k:
                                                                    fast[i] = None
                                                            else:
                                                                # SUBSCRIPT_SLICE
                                                                c0, c1 = c
                                                                fast[a] = fast[b][fast[c0]:fast[c1]]
                                                else:
                                                    if op < 240:
                                                        if op == 237:
                                                            # SUBSCRIPT_SLICE~
                                                            c0, c1 = c
                                                            value = fast[b][fast[c0]:fast[c1]]
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 238:
                                                                # SUBSCRIPT_SLICE~~
                                                                c0, c1 = c
                                                                value = fast[b][fast[c0]:fast[c1]]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # STORE_SLICE
                                                                c0, c1 = c
                                                                fast[b][fast[c0]:fast[c1]] = fast[a]
                                                    else:
                                                        if op < 242:
                                                            if op == 240:
                                                                # STORE_SLICE~
                                                                c0, c1 = c
                                                                fast[b][fast[c0]:fast[c1]] = fast[a]
                                                                fast[k] = None
                                                            else:
                                                                # STORE_SLICE~~
                                                                c0, c1 = c
                                                                fast[b][fast[c0]:fast[c1]] = fast[a]
                                                                for i in k:
                                                                    fast[i] = None
                                                        else:
                                                            if op == 242:
                                                                # BUILD_SLICE
                                                                fast[a] = slice(fast[b], fast[c])
                                                            else:
                                                                # BUILD_SLICE~
                                                                value = slice(fast[b], fast[c])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                    else:
                                        if op < 269:
                                            if op < 256:
                                                if op < 250:
                                                    if op < 247:
                                                        if op == 244:
                                                            # BUILD_SLICE~~
                                                            value = slice(fast[b], fast[c])
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 245:
                                                                # BUILD_TUPLE~
                                                                value = (*b(fast),)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # BUILD_TUPLE~~
                                                                value = (*b(fast),)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 247:
                                                            # BUILD_LIST~
                                                            value = [*b(fast)]
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 248:
                                                                # BUILD_LIST~~
                                                                value = [*b(fast)]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # BUILD_SET
                                                                fast[a] = {*b(fast)}
                                                else:
                                                    if op < 253:
                                                        if op == 250:
                                                            # BUILD_SET~
                                                            value = {*b(fast)}
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 251:
                                                                # BUILD_SET~~
                                                                value = {*b(fast)}
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # BUILD_MAP
                                                                items = b(fast)
                                                                fast[a] = dict(zip(items[::2], items[1::2], strict=True))
                                                                items = None
                                                    else:
                                                        if op == 253:
                                                            # BUILD_MAP~
                                                            items = b(fast)
                                                            value = dict(zip(items[::2], items[1::2], strict=True))
                                                            items = None
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 254:
                                                                # BUILD_MAP~~
                                                                items = b(fast)
                                                                value = dict(zip(items[::2], items[1::2], strict=True))
                                                                items = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # BUILD_CONST_KEY_MAP
                                                                fast[a] = dict(zip(fast[b], c(fast), strict=True))
                                            else:
                                                if op < 262:
                                                    if op < 259:
                                                        if op == 256:
                                                            # BUILD_CONST_KEY_MAP~
                                                            value = dict(zip(fast[b], c(fast), strict=True))
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 257:
                                                                # BUILD_CONST_KEY_MAP~~
                                                                value = dict(zip(fast[b], c(fast), strict=True))
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # BUILD_STRING
                                                                fast[a] = ''.join(b(fast))
                                                    else:
                                                        if op == 259:
                                                            # BUILD_STRING~
                                                            value = ''.join(b(fast))
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 260:
                                                                # BUILD_STRING~~
                                                                value = ''.join(b(fast))
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LIST_APPEND~~
                                                                fast[a].append(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                else:
                                                    if op < 265:
                                                        if op == 262:
                                                            # SET_ADD
                                                            fast[a].add(fast[b])
                                                        else:
                                                            if op == 263:
                                                                # SET_ADD~
                                                                fast[a].add(fast[b])
                                                                fast[k] = None
                                                            else:
                                                                # SET_ADD~~
                                                                fast[a].add(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                    else:
                                                        if op < 267:
                                                            if op == 265:
                                                                # MAP_ADD
                                                                fast[a][fast[b]] = fast[c]
                                                            else:
                                                                # MAP_ADD~
                                                                fast[a][fast[b]] = fast[c]
                                                                fast[k] = None
                                                        else:
                                                            if op == 267:
                                                                # MAP_ADD~~
                                                                fast[a][fast[b]] = fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                            else:
                                                                # LIST_EXTEND
                                                                fast[a] += [*fast[b]]
                                        else:
                                            if op < 281:
                                                if op < 275:
                                                    if op < 272:
                                                        if op == 269:
                                                            # LIST_EXTEND~
                                                            fast[a] += [*fast[b]]
                                                            fast[k] = None
                                                        else:
                                                            if op == 270:
                                                                # LIST_EXTEND~~
                                                                fast[a] += [*fast[b]]
                                                                for i in k:
                                                                    fast[i] = None
                                                            else:
                                                                # DICT_UPDATE
                                                                fast[a].update({**fast[b]})
                                                    else:
                                                        if op == 272:
                                                            # DICT_UPDATE~
                                                            fast[a].update({**fast[b]})
                                                            fast[k] = None
                                                        else:
                                                            if op == 273:
                                                                # DICT_UPDATE~~
                                                                fast[a].update({**fast[b]})
                                                                for i in k:
                                                                    fast[i] = None
                                                            else:
                                                                # UNPACK_SEQUENCE~~
                                                                callee = unpack_sequence(fast[b], count=c)
                                                                for i in k:
                                                                    fast[i] = None
                                                                for i, value in zip(a, callee):
                                                                    if i is not None:
                                                                        fast[i] = value
                                                                callee = value = None
                                                else:
                                                    if op < 278:
                                                        if op == 275:
                                                            # PUSH_HANDLED
                                                            fast[a] = push_handled(fast[b], thread=thread)
                                                        else:
                                                            if op == 276:
                                                                # PUSH_HANDLED~
                                                                value = push_handled(fast[b], thread=thread)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # PUSH_HANDLED~~
                                                                value = push_handled(fast[b], thread=thread)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 278:
                                                            # POP_HANDLED
                                                            thread.handling.error = fast[a]
                                                        else:
                                                            if op == 279:
                                                                # POP_HANDLED~
                                                                thread.handling.error = fast[a]
                                                                fast[k] = None
                                                            else:
                                                                # EXCEPTION_MATCHES
                                                                fast[a] = exception_matches(fast[b], fast[c])
                                            else:
                                                if op < 287:
                                                    if op < 284:
                                                        if op == 281:
                                                            # EXCEPTION_MATCHES~
                                                            value = exception_matches(fast[b], fast[c])
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 282:
                                                                # EXCEPTION_MATCHES~~
                                                                value = exception_matches(fast[b], fast[c])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # ENTER_WITH
                                                                for i, value in zip(a, enter_with(fast[b])):
                                                                    fast[i] = value
                                                                value = None
                                                    else:
                                                        if op == 284:
                                                            # ENTER_WITH~
                                                            callee = enter_with(fast[b])
                                                            fast[k] = None
                                                            for i, value in zip(a, callee):
                                                                if i is not None:
                                                                    fast[i] = value
                                                            callee = value = None
                                                        else:
                                                            if op == 285:
                                                                # ENTER_WITH~~
                                                                callee = enter_with(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                for i, value in zip(a, callee):
                                                                    if i is not None:
                                                                        fast[i] = value
                                                                callee = value = None
                                                            else:
                                                                # LOAD_SPECIAL
                                                                fast[a] = load_special(fast[b], name=c)
                                                else:
                                                    if op < 290:
                                                        if op == 287:
                                                            # LOAD_SPECIAL~
                                                            value = load_special(fast[b], name=c)
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 288:
                                                                # LOAD_SPECIAL~~
                                                                value = load_special(fast[b], name=c)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # FORMAT_SIMPLE
                                                                fast[a] = format(fast[b])
                                                    else:
                                                        if op < 292:
                                                            if op == 290:
                                                                # FORMAT_SIMPLE~
                                                                value = format(fast[b])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # FORMAT_SIMPLE~~
                                                                value = format(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 292:
                                                                # FORMAT_WITH_SPEC
                                                                fast[a] = format(fast[b], fast[c])
                                                            else:
                                                                # FORMAT_WITH_SPEC~
                                                                value = format(fast[b], fast[c])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                            else:
                                if op < 393:
                                    if op < 343:
                                        if op < 318:
                                            if op < 306:
                                                if op < 300:
                                                    if op < 297:
                                                        if op == 294:
                                                            # FORMAT_WITH_SPEC~~
                                                            value = format(fast[b], fast[c])
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 295:
                                                                # BUILD_TEMPLATE
                                                                fast[a] = build_template(fast[b], fast[c])
                                                            else:
                                                                # BUILD_TEMPLATE~
                                                                value = build_template(fast[b], fast[c])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 297:
                                                            # BUILD_TEMPLATE~~
                                                            value = build_template(fast[b], fast[c])
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 298:
                                                                # BUILD_INTERPOLATION
                                                                c0, c1 = c
                                                                fast[a] = build_interpolation(fast[b], fast[c0], conversion=c1)
                                                            else:
                                                                # BUILD_INTERPOLATION~
                                                                c0, c1 = c
                                                                value = build_interpolation(fast[b], fast[c0], conversion=c1)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 303:
                                                        if op == 300:
                                                            # BUILD_INTERPOLATION~~
                                                            c0, c1 = c
                                                            value = build_interpolation(fast[b], fast[c0], conversion=c1)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 301:
                                                                # BUILD_INTERPOLATION_WITH_SPEC
                                                                c0, c1, c2 = c
                                                                fast[a] = build_interpolation_with_spec(fast[b], fast[c0], fast[c1], conversion=c2)
                                                            else:
                                                                # BUILD_INTERPOLATION_WITH_SPEC~
                                                                c0, c1, c2 = c
                                                                value = build_interpolation_with_spec(fast[b], fast[c0], fast[c1], conversion=c2)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 303:
                                                            # BUILD_INTERPOLATION_WITH_SPEC~~
                                                            c0, c1, c2 = c
                                                            value = build_interpolation_with_spec(fast[b], fast[c0], fast[c1], conversion=c2)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 304:
                                                                # MAKE_FUNCTION
                                                                fast[a] = make_function(*b(fast), flags=c, frame=frame)
                                                            else:
                                                                # MAKE_FUNCTION~
                                                                value = make_function(*b(fast), flags=c, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 312:
                                                    if op < 309:
                                                        if op == 306:
                                                            # MAKE_FUNCTION~~
                                                            value = make_function(*b(fast), flags=c, frame=frame)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 307:
                                                                # GET_ITERATOR~
                                                                value = iter(fast[b])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # GET_ITERATOR~~
                                                                value = iter(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 309:
                                                            # LOAD_GLOBAL~
                                                            value = frame.globals[b] if b in frame.globals else load_builtin(b, frame)
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 310:
                                                                # LOAD_NAME~
                                                                value = load_name(name=b, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # STORE_NAME~
                                                                frame.names[b] = fast[a]
                                                                fast[k] = None
                                                else:
                                                    if op < 315:
                                                        if op == 312:
                                                            # LOAD_COMMON_CONSTANT
                                                            fast[a] = load_common_constant(name=b)
                                                        else:
                                                            if op == 313:
                                                                # LOAD_COMMON_CONSTANT~
                                                                value = load_common_constant(name=b)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LOAD_CELL~
                                                                value = load_cell(fast[b], name=c, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 315:
                                                            # LOAD_CELL~~
                                                            value = load_cell(fast[b], name=c, frame=frame)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 316:
                                                                # STORE_CELL~
                                                                fast[b].cell_contents = fast[a]
                                                                fast[k] = None
                                                            else:
                                                                # STORE_CELL~~
                                                                fast[b].cell_contents = fast[a]
                                                                for i in k:
                                                                    fast[i] = None
                                        else:
                                            if op < 330:
                                                if op < 324:
                                                    if op < 321:
                                                        if op == 318:
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
                                                            fast = frame.fast
                                                            a = code[pc - 1][1]
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 319:
                                                                # RETURN_GENERATOR~
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
                                                                fast = frame.fast
                                                                a = code[pc - 1][1]
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # YIELD_DELEGATED
                                                                value = fast[b]
                                                                if k is not None:
                                                                    for i in k:
                                                                        fast[i] = None
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
                                                                fast = frame.fast
                                                                a = code[pc - 1][1]
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 321:
                                                            # RAISE_AGAIN
                                                            error = raised_again(thread)
                                                            raised_at = pc - 1
                                                            break
                                                        else:
                                                            if op == 322:
                                                                # RAISE_FROM
                                                                error = fast[a]
                                                                value = fast[b]
                                                                error = raised_from(error, value, thread)
                                                                break
                                                            else:
                                                                # RAISE_FROM~
                                                                error = fast[a]
                                                                value = fast[b]
                                                                fast[k] = None
                                                                error = raised_from(error, value, thread)
                                                                break
                                                else:
                                                    if op < 327:
                                                        if op == 324:
                                                            # RAISE_FROM~~
                                                            error = fast[a]
                                                            value = fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            error = raised_from(error, value, thread)
                                                            break
                                                        else:
                                                            if op == 325:
                                                                # END_ASYNC_FOR
                                                                value = fast[b]
                                                                if not is_subtype(StopAsyncIteration, type(value)):
                                                                    error = value
                                                                    raised_at = pc - 1
                                                                    break
                                                                value = None
                                                            else:
                                                                # END_ASYNC_FOR~
                                                                value = fast[b]
                                                                fast[k] = None
                                                                if not is_subtype(StopAsyncIteration, type(value)):
                                                                    error = value
                                                                    raised_at = pc - 1
                                                                    break
                                                                value = None
                                                    else:
                                                        if op == 327:
                                                            # END_ASYNC_FOR~~
                                                            value = fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            if not is_subtype(StopAsyncIteration, type(value)):
                                                                error = value
                                                                raised_at = pc - 1
                                                                break
                                                            value = None
                                                        else:
                                                            if op == 328:
                                                                # CLEANUP_THROW
                                                                value = fast[c]
                                                                if not isinstance(value, StopIteration):
                                                                    error = value
                                                                    raised_at = pc - 1
                                                                    break
                                                                if a is not None:
                                                                    fast[a] = value.value
                                                                value = None
                                                            else:
                                                                # CLEANUP_THROW~
                                                                value = fast[c]
                                                                fast[k] = None
                                                                if not isinstance(value, StopIteration):
                                                                    error = value
                                                                    raised_at = pc - 1
                                                                    break
                                                                if a is not None:
                                                                    fast[a] = value.value
                                                                value = None
                                            else:
                                                if op < 336:
                                                    if op < 333:
                                                        if op == 330:
                                                            # CLEANUP_THROW~~
                                                            value = fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if not isinstance(value, StopIteration):
                                                                error = value
                                                                raised_at = pc - 1
                                                                break
                                                            if a is not None:
                                                                fast[a] = value.value
                                                            value = None
                                                        else:
                                                            if op == 331:
                                                                # POSITIVE
                                                                fast[a] = +fast[b]
                                                            else:
                                                                # POSITIVE~
                                                                value = +fast[b]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 333:
                                                            # POSITIVE~~
                                                            value = +fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 334:
                                                                # MATRIX_MULTIPLY
                                                                fast[a] = fast[b] @ fast[c]
                                                            else:
                                                                # MATRIX_MULTIPLY~
                                                                value = fast[b] @ fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 339:
                                                        if op == 336:
                                                            # MATRIX_MULTIPLY~~
                                                            value = fast[b] @ fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 337:
                                                                # INPLACE_POWER
                                                                lhs = fast[b]
                                                                lhs **= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                            else:
                                                                # INPLACE_POWER~
                                                                lhs = fast[b]
                                                                lhs **= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 341:
                                                            if op == 339:
                                                                # INPLACE_POWER~~
                                                                lhs = fast[b]
                                                                lhs **= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_LEFT_SHIFT
                                                                lhs = fast[b]
                                                                lhs <<= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                        else:
                                                            if op == 341:
                                                                # INPLACE_LEFT_SHIFT~
                                                                lhs = fast[b]
                                                                lhs <<= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_LEFT_SHIFT~~
                                                                lhs = fast[b]
                                                                lhs <<= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                    else:
                                        if op < 368:
                                            if op < 355:
                                                if op < 349:
                                                    if op < 346:
                                                        if op == 343:
                                                            # INPLACE_RIGHT_SHIFT
                                                            lhs = fast[b]
                                                            lhs >>= fast[c]
                                                            fast[a] = lhs
                                                            lhs = None
                                                        else:
                                                            if op == 344:
                                                                # INPLACE_RIGHT_SHIFT~
                                                                lhs = fast[b]
                                                                lhs >>= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_RIGHT_SHIFT~~
                                                                lhs = fast[b]
                                                                lhs >>= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 346:
                                                            # INPLACE_MATRIX_MULTIPLY
                                                            lhs = fast[b]
                                                            lhs @= fast[c]
                                                            fast[a] = lhs
                                                            lhs = None
                                                        else:
                                                            if op == 347:
                                                                # INPLACE_MATRIX_MULTIPLY~
                                                                lhs = fast[b]
                                                                lhs @= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_MATRIX_MULTIPLY~~
                                                                lhs = fast[b]
                                                                lhs @= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 352:
                                                        if op == 349:
                                                            # IS_LESS
                                                            fast[a] = not not fast[b] < fast[c]
                                                        else:
                                                            if op == 350:
                                                                # IS_LESS~
                                                                value = fast[b] < fast[c]
                                                                fast[k] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS_LESS~~
                                                                value = fast[b] < fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 352:
                                                            # IS_LESS_EQUAL
                                                            fast[a] = not not fast[b] <= fast[c]
                                                        else:
                                                            if op == 353:
                                                                # IS_LESS_EQUAL~
                                                                value = fast[b] <= fast[c]
                                                                fast[k] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS_LESS_EQUAL~~
                                                                value = fast[b] <= fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 361:
                                                    if op < 358:
                                                        if op == 355:
                                                            # IS_EQUAL
                                                            fast[a] = not not fast[b] == fast[c]
                                                        else:
                                                            if op == 356:
                                                                # IS_EQUAL~
                                                                value = fast[b] == fast[c]
                                                                fast[k] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS_EQUAL~~
                                                                value = fast[b] == fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 358:
                                                            # IS_NOT_EQUAL
                                                            fast[a] = not not fast[b] != fast[c]
                                                        else:
                                                            if op == 359:
                                                                # IS_NOT_EQUAL~
                                                                value = fast[b] != fast[c]
                                                                fast[k] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS_NOT_EQUAL~~
                                                                value = fast[b] != fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 364:
                                                        if op == 361:
                                                            # IS_GREATER
                                                            fast[a] = not not fast[b] > fast[c]
                                                        else:
                                                            if op == 362:
                                                                # IS_GREATER~
                                                                value = fast[b] > fast[c]
                                                                fast[k] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS_GREATER~~
                                                                value = fast[b] > fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 366:
                                                            if op == 364:
                                                                # IS_GREATER_EQUAL
                                                                fast[a] = not not fast[b] >= fast[c]
                                                            else:
                                                                # IS_GREATER_EQUAL~
                                                                value = fast[b] >= fast[c]
                                                                fast[k] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 366:
                                                                # IS_GREATER_EQUAL~~
                                                                value = fast[b] >= fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # DELETE_ATTRIBUTE
                                                                delattr(fast[a], b)
                                        else:
                                            if op < 380:
                                                if op < 374:
                                                    if op < 371:
                                                        if op == 368:
                                                            # DELETE_ATTRIBUTE~
                                                            delattr(fast[a], b)
                                                            fast[k] = None
                                                        else:
                                                            if op == 369:
                                                                # LOAD_SUPER_ATTRIBUTE
                                                                c0, c1, c2 = c
                                                                fast[a] = getattr(fast[b](fast[c0], fast[c1]), c2)
                                                            else:
                                                                # LOAD_SUPER_ATTRIBUTE~
                                                                c0, c1, c2 = c
                                                                value = getattr(fast[b](fast[c0], fast[c1]), c2)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 371:
                                                            # LOAD_SUPER_ATTRIBUTE~~
                                                            c0, c1, c2 = c
                                                            value = getattr(fast[b](fast[c0], fast[c1]), c2)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 372:
                                                                # LOAD_SUPER_ATTRIBUTE_ZERO
                                                                c0, c1, c2 = c
                                                                fast[a] = load_super_attribute_zero(fast[b], fast[c0], fast[c1], name=c2, frame=frame)
                                                            else:
                                                                # LOAD_SUPER_ATTRIBUTE_ZERO~
                                                                c0, c1, c2 = c
                                                                value = load_super_attribute_zero(fast[b], fast[c0], fast[c1], name=c2, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 377:
                                                        if op == 374:
                                                            # LOAD_SUPER_ATTRIBUTE_ZERO~~
                                                            c0, c1, c2 = c
                                                            value = load_super_attribute_zero(fast[b], fast[c0], fast[c1], name=c2, frame=frame)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 375:
                                                                # IMPORT_NAME
                                                                c0, c1 = c
                                                                fast[a] = import_name(fast[b], fast[c0], name=c1, frame=frame)
                                                            else:
                                                                # IMPORT_NAME~
                                                                c0, c1 = c
                                                                value = import_name(fast[b], fast[c0], name=c1, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 377:
                                                            # IMPORT_NAME~~
                                                            c0, c1 = c
                                                            value = import_name(fast[b], fast[c0], name=c1, frame=frame)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 378:
                                                                # IMPORT_FROM
                                                                fast[a] = import_from(fast[b], name=c)
                                                            else:
                                                                # IMPORT_FROM~
                                                                value = import_from(fast[b], name=c)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 386:
                                                    if op < 383:
                                                        if op == 380:
                                                            # IMPORT_FROM~~
                                                            value = import_from(fast[b], name=c)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 381:
                                                                # IMPORT_STAR
                                                                fast[a] = import_star(fast[b], frame=frame)
                                                            else:
                                                                # IMPORT_STAR~
                                                                value = import_star(fast[b], frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 383:
                                                            # IMPORT_STAR~~
                                                            value = import_star(fast[b], frame=frame)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 384:
                                                                # DELETE_SUBSCRIPT
                                                                del fast[a][fast[b]]
                                                            else:
                                                                # DELETE_SUBSCRIPT~
                                                                del fast[a][fast[b]]
                                                                fast[k] = None
                                                else:
                                                    if op < 389:
                                                        if op == 386:
                                                            # DELETE_SUBSCRIPT~~
                                                            del fast[a][fast[b]]
                                                            for i in k:
                                                                fast[i] = None
                                                        else:
                                                            if op == 387:
                                                                # BUILD_SLICE_STEP
                                                                c0, c1 = c
                                                                fast[a] = slice(fast[b], fast[c0], fast[c1])
                                                            else:
                                                                # BUILD_SLICE_STEP~
                                                                c0, c1 = c
                                                                value = slice(fast[b], fast[c0], fast[c1])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 391:
                                                            if op == 389:
                                                                # BUILD_SLICE_STEP~~
                                                                c0, c1 = c
                                                                value = slice(fast[b], fast[c0], fast[c1])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # SET_UPDATE
                                                                fast[a].update(fast[b])
                                                        else:
                                                            if op == 391:
                                                                # SET_UPDATE~
                                                                fast[a].update(fast[b])
                                                                fast[k] = None
                                                            else:
                                                                # SET_UPDATE~~
                                                                fast[a].update(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                else:
                                    if op < 443:
                                        if op < 418:
                                            if op < 405:
                                                if op < 399:
                                                    if op < 396:
                                                        if op == 393:
                                                            # DICT_MERGE
                                                            dict_merge(fast[a], fast[b], fast[c])
                                                        else:
                                                            if op == 394:
                                                                # DICT_MERGE~
                                                                dict_merge(fast[a], fast[b], fast[c])
                                                                fast[k] = None
                                                            else:
                                                                # DICT_MERGE~~
                                                                dict_merge(fast[a], fast[b], fast[c])
                                                                for i in k:
                                                                    fast[i] = None
                                                    else:
                                                        if op == 396:
                                                            # LIST_TO_TUPLE
                                                            fast[a] = tuple(fast[b])
                                                        else:
                                                            if op == 397:
                                                                # LIST_TO_TUPLE~
                                                                value = tuple(fast[b])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LIST_TO_TUPLE~~
                                                                value = tuple(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 402:
                                                        if op == 399:
                                                            # UNPACK_EX
                                                            c0, c1 = c
                                                            for i, value in zip(a, unpack_ex(fast[b], before=c0, after=c1)):
                                                                fast[i] = value
                                                            value = None
                                                        else:
                                                            if op == 400:
                                                                # UNPACK_EX~
                                                                c0, c1 = c
                                                                callee = unpack_ex(fast[b], before=c0, after=c1)
                                                                fast[k] = None
                                                                for i, value in zip(a, callee):
                                                                    if i is not None:
                                                                        fast[i] = value
                                                                callee = value = None
                                                            else:
                                                                # UNPACK_EX~~
                                                                c0, c1 = c
                                                                callee = unpack_ex(fast[b], before=c0, after=c1)
                                                                for i in k:
                                                                    fast[i] = None
                                                                for i, value in zip(a, callee):
                                                                    if i is not None:
                                                                        fast[i] = value
                                                                callee = value = None
                                                    else:
                                                        if op == 402:
                                                            # NOP
                                                            pass
                                                        else:
                                                            if op == 403:
                                                                # EXCEPTION_GROUP_MATCHES
                                                                for i, value in zip(a, exception_group_matches(fast[b], fast[c], thread=thread)):
                                                                    fast[i] = value
                                                                value = None
                                                            else:
                                                                # EXCEPTION_GROUP_MATCHES~
                                                                callee = exception_group_matches(fast[b], fast[c], thread=thread)
                                                                fast[k] = None
                                                                for i, value in zip(a, callee):
                                                                    if i is not None:
                                                                        fast[i] = value
                                                                callee = value = None
                                            else:
                                                if op < 411:
                                                    if op < 408:
                                                        if op == 405:
                                                            # EXCEPTION_GROUP_MATCHES~~
                                                            callee = exception_group_matches(fast[b], fast[c], thread=thread)
                                                            for i in k:
                                                                fast[i] = None
                                                            for i, value in zip(a, callee):
                                                                if i is not None:
                                                                    fast[i] = value
                                                            callee = value = None
                                                        else:
                                                            if op == 406:
                                                                # PREPARE_RERAISE_STAR
                                                                fast[a] = prepare_reraise_star(fast[b], fast[c])
                                                            else:
                                                                # PREPARE_RERAISE_STAR~
                                                                value = prepare_reraise_star(fast[b], fast[c])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 408:
                                                            # PREPARE_RERAISE_STAR~~
                                                            value = prepare_reraise_star(fast[b], fast[c])
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 409:
                                                                # ENTER_ASYNC_WITH
                                                                for i, value in zip(a, enter_async_with(fast[b])):
                                                                    fast[i] = value
                                                                value = None
                                                            else:
                                                                # ENTER_ASYNC_WITH~
                                                                callee = enter_async_with(fast[b])
                                                                fast[k] = None
                                                                for i, value in zip(a, callee):
                                                                    if i is not None:
                                                                        fast[i] = value
                                                                callee = value = None
                                                else:
                                                    if op < 414:
                                                        if op == 411:
                                                            # ENTER_ASYNC_WITH~~
                                                            callee = enter_async_with(fast[b])
                                                            for i in k:
                                                                fast[i] = None
                                                            for i, value in zip(a, callee):
                                                                if i is not None:
                                                                    fast[i] = value
                                                            callee = value = None
                                                        else:
                                                            if op == 412:
                                                                # EXIT_WITH
                                                                error = fast[c]
                                                                fast[a] = fast[b](type(error), error, error.__traceback__)
                                                                error = None
                                                            else:
                                                                # EXIT_WITH~
                                                                error = fast[c]
                                                                value = fast[b](type(error), error, error.__traceback__)
                                                                error = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 416:
                                                            if op == 414:
                                                                # EXIT_WITH~~
                                                                error = fast[c]
                                                                value = fast[b](type(error), error, error.__traceback__)
                                                                error = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # CONVERT_VALUE
                                                                fast[a] = convert_value(fast[b], conversion=c)
                                                        else:
                                                            if op == 416:
                                                                # CONVERT_VALUE~
                                                                value = convert_value(fast[b], conversion=c)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # CONVERT_VALUE~~
                                                                value = convert_value(fast[b], conversion=c)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                        else:
                                            if op < 430:
                                                if op < 424:
                                                    if op < 421:
                                                        if op == 418:
                                                            # FORMAT_CONVERTED
                                                            fast[a] = format_converted(fast[b], conversion=c)
                                                        else:
                                                            if op == 419:
                                                                # FORMAT_CONVERTED~
                                                                value = format_converted(fast[b], conversion=c)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # FORMAT_CONVERTED~~
                                                                value = format_converted(fast[b], conversion=c)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 421:
                                                            # FORMAT_CONVERTED_WITH_SPEC
                                                            c0, c1 = c
                                                            fast[a] = format_converted_with_spec(fast[b], fast[c0], conversion=c1)
                                                        else:
                                                            if op == 422:
                                                                # FORMAT_CONVERTED_WITH_SPEC~
                                                                c0, c1 = c
                                                                value = format_converted_with_spec(fast[b], fast[c0], conversion=c1)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # FORMAT_CONVERTED_WITH_SPEC~~
                                                                c0, c1 = c
                                                                value = format_converted_with_spec(fast[b], fast[c0], conversion=c1)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 427:
                                                        if op == 424:
                                                            # SET_FUNCTION_ATTRIBUTE
                                                            c0, c1 = c
                                                            fast[a] = set_function_attribute(fast[b], fast[c0], flag=c1)
                                                        else:
                                                            if op == 425:
                                                                # SET_FUNCTION_ATTRIBUTE~
                                                                c0, c1 = c
                                                                value = set_function_attribute(fast[b], fast[c0], flag=c1)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # SET_FUNCTION_ATTRIBUTE~~
                                                                c0, c1 = c
                                                                value = set_function_attribute(fast[b], fast[c0], flag=c1)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 427:
                                                            # DISPLAY
                                                            fast[a] = display(fast[b])
                                                        else:
                                                            if op == 428:
                                                                # DISPLAY~
                                                                value = display(fast[b])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # DISPLAY~~
                                                                value = display(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 436:
                                                    if op < 433:
                                                        if op == 430:
                                                            # STOP_ITERATION_ERROR
                                                            fast[a] = stop_iteration_error(fast[b], frame=frame)
                                                        else:
                                                            if op == 431:
                                                                # STOP_ITERATION_ERROR~
                                                                value = stop_iteration_error(fast[b], frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # STOP_ITERATION_ERROR~~
                                                                value = stop_iteration_error(fast[b], frame=frame)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 433:
                                                            # WRAP_ASYNC_ITEM
                                                            fast[a] = wrap_async_item(fast[b])
                                                        else:
                                                            if op == 434:
                                                                # WRAP_ASYNC_ITEM~
                                                                value = wrap_async_item(fast[b])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # WRAP_ASYNC_ITEM~~
                                                                value = wrap_async_item(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 439:
                                                        if op == 436:
                                                            # INTRINSIC_1
                                                            fast[a] = intrinsic_1(fast[b], number=c)
                                                        else:
                                                            if op == 437:
                                                                # INTRINSIC_1~
                                                                value = intrinsic_1(fast[b], number=c)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INTRINSIC_1~~
                                                                value = intrinsic_1(fast[b], number=c)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 441:
                                                            if op == 439:
                                                                # INTRINSIC_2
                                                                c0, c1 = c
                                                                fast[a] = intrinsic_2(fast[b], fast[c0], number=c1)
                                                            else:
                                                                # INTRINSIC_2~
                                                                c0, c1 = c
                                                                value = intrinsic_2(fast[b], fast[c0], number=c1)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 441:
                                                                # INTRINSIC_2~~
                                                                c0, c1 = c
                                                                value = intrinsic_2(fast[b], fast[c0], number=c1)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # GET_YIELD_FROM_ITERATOR
                                                                fast[a] = get_yield_from_iterator(fast[b], frame=frame)
                                    else:
                                        if op < 468:
                                            if op < 455:
                                                if op < 449:
                                                    if op < 446:
                                                        if op == 443:
                                                            # GET_YIELD_FROM_ITERATOR~
                                                            value = get_yield_from_iterator(fast[b], frame=frame)
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 444:
                                                                # GET_YIELD_FROM_ITERATOR~~
                                                                value = get_yield_from_iterator(fast[b], frame=frame)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # GET_ASYNC_ITERATOR
                                                                fast[a] = get_async_iterator(fast[b])
                                                    else:
                                                        if op == 446:
                                                            # GET_ASYNC_ITERATOR~
                                                            value = get_async_iterator(fast[b])
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 447:
                                                                # GET_ASYNC_ITERATOR~~
                                                                value = get_async_iterator(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # GET_ASYNC_NEXT
                                                                fast[a] = get_async_next(fast[b])
                                                else:
                                                    if op < 452:
                                                        if op == 449:
                                                            # GET_ASYNC_NEXT~
                                                            value = get_async_next(fast[b])
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 450:
                                                                # GET_ASYNC_NEXT~~
                                                                value = get_async_next(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # GET_AWAITABLE
                                                                fast[a] = get_awaitable(fast[b], where=c)
                                                    else:
                                                        if op == 452:
                                                            # GET_AWAITABLE~
                                                            value = get_awaitable(fast[b], where=c)
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 453:
                                                                # GET_AWAITABLE~~
                                                                value = get_awaitable(fast[b], where=c)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # MATCH_MAPPING
                                                                fast[a] = match_mapping(fast[b])
                                            else:
                                                if op < 461:
                                                    if op < 458:
                                                        if op == 455:
                                                            # MATCH_MAPPING~
                                                            value = match_mapping(fast[b])
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 456:
                                                                # MATCH_MAPPING~~
                                                                value = match_mapping(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # MATCH_SEQUENCE
                                                                fast[a] = match_sequence(fast[b])
                                                    else:
                                                        if op == 458:
                                                            # MATCH_SEQUENCE~
                                                            value = match_sequence(fast[b])
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 459:
                                                                # MATCH_SEQUENCE~~
                                                                value = match_sequence(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # GET_LENGTH
                                                                fast[a] = len(fast[b])
                                                else:
                                                    if op < 464:
                                                        if op == 461:
                                                            # GET_LENGTH~
                                                            value = len(fast[b])
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 462:
                                                                # GET_LENGTH~~
                                                                value = len(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # MATCH_KEYS
                                                                fast[a] = match_keys(fast[b], fast[c])
                                                    else:
                                                        if op < 466:
                                                            if op == 464:
                                                                # MATCH_KEYS~
                                                                value = match_keys(fast[b], fast[c])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # MATCH_KEYS~~
                                                                value = match_keys(fast[b], fast[c])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 466:
                                                                # MATCH_CLASS
                                                                c0, c1, c2 = c
                                                                fast[a] = match_class(fast[b], fast[c0], fast[c1], count=c2)
                                                            else:
                                                                # MATCH_CLASS~
                                                                c0, c1, c2 = c
                                                                value = match_class(fast[b], fast[c0], fast[c1], count=c2)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                        else:
                                            if op < 480:
                                                if op < 474:
                                                    if op < 471:
                                                        if op == 468:
                                                            # MATCH_CLASS~~
                                                            c0, c1, c2 = c
                                                            value = match_class(fast[b], fast[c0], fast[c1], count=c2)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 469:
                                                                # LOAD_LOCALS
                                                                fast[a] = frame.names
                                                            else:
                                                                # LOAD_LOCALS~
                                                                value = frame.names
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 471:
                                                            # LOAD_FROM_DICT_OR_GLOBALS
                                                            fast[a] = load_from_dict_or_globals(fast[b], name=c, frame=frame)
                                                        else:
                                                            if op == 472:
                                                                # LOAD_FROM_DICT_OR_GLOBALS~
                                                                value = load_from_dict_or_globals(fast[b], name=c, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LOAD_FROM_DICT_OR_GLOBALS~~
                                                                value = load_from_dict_or_globals(fast[b], name=c, frame=frame)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 477:
                                                        if op == 474:
                                                            # DELETE_NAME
                                                            delete_name(name=a, frame=frame)
                                                        else:
                                                            if op == 475:
                                                                # STORE_GLOBAL
                                                                frame.globals[b] = fast[a]
                                                            else:
                                                                # STORE_GLOBAL~
                                                                frame.globals[b] = fast[a]
                                                                fast[k] = None
                                                    else:
                                                        if op == 477:
                                                            # DELETE_GLOBAL
                                                            delete_global(name=a, frame=frame)
                                                        else:
                                                            if op == 478:
                                                                # LOAD_BUILD_CLASS
                                                                fast[a] = load_build_class(frame=frame)
                                                            else:
                                                                # LOAD_BUILD_CLASS~
                                                                value = load_build_class(frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 486:
                                                    if op < 483:
                                                        if op == 480:
                                                            # LOAD_ASSERTION_ERROR
                                                            fast[a] = AssertionError
                                                        else:
                                                            if op == 481:
                                                                # LOAD_ASSERTION_ERROR~
                                                                value = AssertionError
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # SETUP_ANNOTATIONS
                                                                setup_annotations(frame=frame)
                                                    else:
                                                        if op == 483:
                                                            # MAKE_CELL
                                                            make_cell(index=a, frame=frame)
                                                        else:
                                                            if op == 484:
                                                                # COPY_FREE_VARS
                                                                copy_free_vars(count=a, frame=frame)
                                                            else:
                                                                # DELETE_CELL
                                                                delete_cell(fast[a], name=b, frame=frame)
                                                else:
                                                    if op < 489:
                                                        if op == 486:
                                                            # DELETE_CELL~
                                                            delete_cell(fast[a], name=b, frame=frame)
                                                            fast[k] = None
                                                        else:
                                                            if op == 487:
                                                                # LOAD_CLASS_CELL
                                                                fast[a] = load_class_cell(fast[b], name=c, frame=frame)
                                                            else:
                                                                # LOAD_CLASS_CELL~
                                                                value = load_class_cell(fast[b], name=c, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 491:
                                                            if op == 489:
                                                                # LOAD_CLASS_CELL~~
                                                                value = load_class_cell(fast[b], name=c, frame=frame)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LOAD_FROM_DICT_OR_CELL
                                                                c0, c1 = c
                                                                fast[a] = load_from_dict_or_cell(fast[b], fast[c0], name=c1, frame=frame)
                                                        else:
                                                            if op == 491:
                                                                # LOAD_FROM_DICT_OR_CELL~
                                                                c0, c1 = c
                                                                value = load_from_dict_or_cell(fast[b], fast[c0], name=c1, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LOAD_FROM_DICT_OR_CELL~~
                                                                c0, c1 = c
                                                                value = load_from_dict_or_cell(fast[b], fast[c0], name=c1, frame=frame)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
        except BaseException as native:
            error = native
            raised_at = caught(error, thread, pc - 1)
            if type(args) is list:
                if FIRST_DIES_FIRST:
                    args.reverse()
        if error is None:
            thread.switching = False
            frame.pc = pc
            frame = fast = code = None  # this run must keep nothing of the frame alive
            return machine.run(thread, thread.frame)
        callee = args = back = generator = items = kind = kwargs = lhs = value = None
        frame, pc, error = unwind(thread, frame, pc, error, raised_at)
        raised_at = None
        if frame is None:
            fast = code = None  # this frame stands in the traceback: it must keep nothing alive
            try:
                raise error
            finally:
                error = None
        error = None
        fast = frame.fast
        code = frame.guest.program



def run_tracing(thread: Any, frame: Any, error: Any = None) -> Any:
    """``run_counting``, telling trace and profile functions."""
    machine = frame.guest.machine
    fast = frame.fast
    code = frame.guest.program
    pc = frame.pc
    thread.frame = frame
    value: Any = None
    args = kwargs = callee = back = generator = guest = kind = lhs = None
    raised_at = None
    while True:
        try:
            if error is None:
                while True:
                    op, a, b, c, k = code[pc]
                    frame.guest.counts[pc] += 1
                    pc += 1
                    if before_instruction(thread, frame, pc):
                        pc, fast, code = frame.pc, frame.fast, frame.guest.program
                        continue
                    if op < 16:
                        if op < 5:
                            if op < 2:
                                if op == 0:
                                    # LOAD_ATTRIBUTE
                                    fast[a] = getattr(fast[b], c)
                                else:
                                    # SUBSCRIPT
                                    fast[a] = fast[b][fast[c]]
                            else:
                                if op == 2:
                                    # LOAD_GLOBAL
                                    fast[a] = frame.globals[b] if b in frame.globals else load_builtin(b, frame)
                                else:
                                    if op == 3:
                                        # ADD
                                        fast[a] = fast[b] + fast[c]
                                    else:
                                        # CALL/1
                                        args = [fast[c]]
                                        callee = fast[b]
                                        if k is not None:
                                            for i in k:
                                                fast[i] = None
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
                                                frame = new_frame(RegisterFrame)
                                                frame.guest = guest
                                                frame.fast = fast = args
                                                frame.globals = callee.__globals__
                                                frame.builtins = callee.__builtins__
                                                if guest.wants_function:
                                                    frame.closure = callee.__closure__
                                                    frame.function = callee
                                                frame.leave = None
                                                frame.previous = back
                                                frame.depth = depth
                                                thread.frame = frame
                                                code = guest.program
                                                pc = 0
                                                args = callee = back = None
                                            else:
                                                kwargs = None
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
                                                else:
                                                    callee = args = kwargs = kind = None
                                                    frame = value
                                                    value = None
                                                    thread.frame = frame
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
                                            if a is not None:
                                                fast[a] = value
                                            value = None
                                        else:
                                            kwargs = None
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
                                            else:
                                                callee = args = kwargs = kind = None
                                                frame = value
                                                value = None
                                                thread.frame = frame
                                                fast = frame.fast
                                                code = frame.guest.program
                                                pc = frame.pc
                        else:
                            if op < 9:
                                if op < 7:
                                    if op == 5:
                                        # FOR_LOOP
                                        pc = k
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
                                                thread.frame = frame
                                                fast = frame.fast
                                                code = frame.guest.program
                                                pc = frame.pc
                                                a = code[pc - 1][1]
                                                if a is not None:
                                                    fast[a] = None
                                        else:
                                            value = next_item(thread, frame, value)
                                            if value is END:
                                                fast[b] = None
                                                pc = c
                                            else:
                                                fast[a] = value
                                        value = None
                                    else:
                                        # RETURN
                                        value = fast[a]
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
                                            fast = frame.fast
                                            a = code[pc - 1][1]
                                            if a is not None:
                                                fast[a] = value
                                            value = None
                                        elif leave == CONSTRUCT:
                                            value = constructed(frame, value)
                                            frame = thread.frame = frame.previous
                                            pc = frame.pc
                                            code = frame.guest.program
                                            fast = frame.fast
                                            a = code[pc - 1][1]
                                            if a is not None:
                                                fast[a] = value
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
                                            frame = thread.frame = back
                                            back = None
                                            pc = frame.pc
                                            code = frame.guest.program
                                            fast = frame.fast
                                            op, a, b, c, k = code[pc - 1]
                                            report_stop(thread, frame, fast[c[0]] if leave == SEND else None, value)
                                            if leave == ITERATE:
                                                fast[b] = None
                                                pc = c
                                            else:
                                                a, k, pc = c
                                                fast[a] = None
                                                if b is not None:
                                                    fast[b] = value
                                            value = None
                                else:
                                    if op == 7:
                                        # MULTIPLY
                                        fast[a] = fast[b] * fast[c]
                                    else:
                                        # INPLACE_ADD
                                        lhs = fast[b]
                                        lhs += fast[c]
                                        fast[a] = lhs
                                        lhs = None
                            else:
                                if op < 12:
                                    if op == 9:
                                        # SUBTRACT
                                        fast[a] = fast[b] - fast[c]
                                    else:
                                        if op == 10:
                                            # JUMP_IF_FALSE
                                            value = fast[a]
                                            if value is False or value is not True and not value:
                                                pc = b
                                            value = None
                                        else:
                                            # JUMP_UNLESS_LESS
                                            if not (fast[a] < fast[b]):
                                                pc = c
                                else:
                                    if op < 14:
                                        if op == 12:
                                            # STORE_ATTRIBUTE
                                            setattr(fast[b], c, fast[a])
                                        else:
                                            # CALL/2
                                            i, c = c
                                            args = [fast[i], fast[c]]
                                            callee = fast[b]
                                            if k is not None:
                                                for i in k:
                                                    fast[i] = None
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
                                                    frame = new_frame(RegisterFrame)
                                                    frame.guest = guest
                                                    frame.fast = fast = args
                                                    frame.globals = callee.__globals__
                                                    frame.builtins = callee.__builtins__
                                                    if guest.wants_function:
                                                        frame.closure = callee.__closure__
                                                        frame.function = callee
                                                    frame.leave = None
                                                    frame.previous = back
                                                    frame.depth = depth
                                                    thread.frame = frame
                                                    code = guest.program
                                                    pc = 0
                                                    args = callee = back = None
                                                else:
                                                    kwargs = None
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
                                                    else:
                                                        callee = args = kwargs = kind = None
                                                        frame = value
                                                        value = None
                                                        thread.frame = frame
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
                                                if a is not None:
                                                    fast[a] = value
                                                value = None
                                            else:
                                                kwargs = None
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
                                                else:
                                                    callee = args = kwargs = kind = None
                                                    frame = value
                                                    value = None
                                                    thread.frame = frame
                                                    fast = frame.fast
                                                    code = frame.guest.program
                                                    pc = frame.pc
                                    else:
                                        if op == 14:
                                            # MOVE
                                            fast[a] = fast[b]
                                        else:
                                            # LOAD_CONSTANT
                                            fast[a] = fast[b]
                    else:
                        if op < 95:
                            if op < 30:
                                if op < 21:
                                    if op < 18:
                                        if op == 16:
                                            # JUMP_UNLESS_EQUAL
                                            if not (fast[a] == fast[b]):
                                                pc = c
                                        else:
                                            # STORE_SUBSCRIPT
                                            fast[b][fast[c]] = fast[a]
                                    else:
                                        if op == 18:
                                            # CALL
                                            args = [*c(fast)]
                                            callee = fast[b]
                                            if k is not None:
                                                for i in k:
                                                    fast[i] = None
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
                                                    frame = new_frame(RegisterFrame)
                                                    frame.guest = guest
                                                    frame.fast = fast = args
                                                    frame.globals = callee.__globals__
                                                    frame.builtins = callee.__builtins__
                                                    if guest.wants_function:
                                                        frame.closure = callee.__closure__
                                                        frame.function = callee
                                                    frame.leave = None
                                                    frame.previous = back
                                                    frame.depth = depth
                                                    thread.frame = frame
                                                    code = guest.program
                                                    pc = 0
                                                    args = callee = back = None
                                                else:
                                                    kwargs = None
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
                                                    else:
                                                        callee = args = kwargs = kind = None
                                                        frame = value
                                                        value = None
                                                        thread.frame = frame
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
                                                if a is not None:
                                                    fast[a] = value
                                                value = None
                                            else:
                                                kwargs = None
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
                                                else:
                                                    callee = args = kwargs = kind = None
                                                    frame = value
                                                    value = None
                                                    thread.frame = frame
                                                    fast = frame.fast
                                                    code = frame.guest.program
                                                    pc = frame.pc
                                        else:
                                            if op == 19:
                                                # LOAD_CELL
                                                fast[a] = load_cell(fast[b], name=c, frame=frame)
                                            else:
                                                # CALL/0
                                                args = []
                                                callee = fast[b]
                                                if k is not None:
                                                    for i in k:
                                                        fast[i] = None
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
                                                        frame = new_frame(RegisterFrame)
                                                        frame.guest = guest
                                                        frame.fast = fast = args
                                                        frame.globals = callee.__globals__
                                                        frame.builtins = callee.__builtins__
                                                        if guest.wants_function:
                                                            frame.closure = callee.__closure__
                                                            frame.function = callee
                                                        frame.leave = None
                                                        frame.previous = back
                                                        frame.depth = depth
                                                        thread.frame = frame
                                                        code = guest.program
                                                        pc = 0
                                                        args = callee = back = None
                                                    else:
                                                        kwargs = None
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
                                                        else:
                                                            callee = args = kwargs = kind = None
                                                            frame = value
                                                            value = None
                                                            thread.frame = frame
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
                                                    if a is not None:
                                                        fast[a] = value
                                                    value = None
                                                else:
                                                    kwargs = None
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
                                                    else:
                                                        callee = args = kwargs = kind = None
                                                        frame = value
                                                        value = None
                                                        thread.frame = frame
                                                        fast = frame.fast
                                                        code = frame.guest.program
                                                        pc = frame.pc
                                else:
                                    if op < 25:
                                        if op < 23:
                                            if op == 21:
                                                # JUMP
                                                pc = a
                                            else:
                                                # JUMP_UNLESS_GREATER
                                                if not (fast[a] > fast[b]):
                                                    pc = c
                                        else:
                                            if op == 23:
                                                # CHECK_BOUND
                                                if fast[a] is NULL:
                                                    raise unbound_local(b)
                                            else:
                                                # FOR_ITER
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
                                                        thread.frame = frame
                                                        fast = frame.fast
                                                        code = frame.guest.program
                                                        pc = frame.pc
                                                        a = code[pc - 1][1]
                                                        if a is not None:
                                                            fast[a] = None
                                                else:
                                                    value = next_item(thread, frame, value)
                                                    if value is END:
                                                        fast[b] = None
                                                        pc = c
                                                    else:
                                                        fast[a] = value
                                                value = None
                                    else:
                                        if op < 27:
                                            if op == 25:
                                                # LOAD_ATTRIBUTE~
                                                value = getattr(fast[b], c)
                                                fast[k] = None
                                                if a is not None:
                                                    fast[a] = value
                                                value = None
                                            else:
                                                # SUBSCRIPT~
                                                value = fast[b][fast[c]]
                                                fast[k] = None
                                                if a is not None:
                                                    fast[a] = value
                                                value = None
                                        else:
                                            if op == 27:
                                                # JUMP_IF_FALSE~
                                                value = fast[a]
                                                if value is False or value is not True and not value:
                                                    pc = b
                                                value = None
                                                fast[k] = None
                                            else:
                                                if op == 28:
                                                    # JUMP_IF_TRUE
                                                    value = fast[a]
                                                    if value is True or value is not False and value:
                                                        pc = b
                                                    value = None
                                                else:
                                                    # YIELD
                                                    value = fast[b]
                                                    if k is not None:
                                                        for i in k:
                                                            fast[i] = None
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
                                                    fast = frame.fast
                                                    a = code[pc - 1][1]
                                                    if a is not None:
                                                        fast[a] = value
                                                    value = None
                            else:
                                if op < 44:
                                    if op < 36:
                                        if op < 33:
                                            if op == 30:
                                                # ADD~
                                                value = fast[b] + fast[c]
                                                fast[k] = None
                                                if a is not None:
                                                    fast[a] = value
                                                value = None
                                            else:
                                                if op == 31:
                                                    # REMAINDER
                                                    fast[a] = fast[b] % fast[c]
                                                else:
                                                    # STORE_ATTRIBUTE~
                                                    setattr(fast[b], c, fast[a])
                                                    fast[k] = None
                                        else:
                                            if op == 33:
                                                # STORE_SUBSCRIPT~
                                                fast[b][fast[c]] = fast[a]
                                                fast[k] = None
                                            else:
                                                if op == 34:
                                                    # UNPACK_SEQUENCE~
                                                    callee = unpack_sequence(fast[b], count=c)
                                                    fast[k] = None
                                                    for i, value in zip(a, callee):
                                                        if i is not None:
                                                            fast[i] = value
                                                    callee = value = None
                                                else:
                                                    # GET_ITERATOR
                                                    fast[a] = iter(fast[b])
                                    else:
                                        if op < 40:
                                            if op < 38:
                                                if op == 36:
                                                    # LOAD_NAME
                                                    fast[a] = load_name(name=b, frame=frame)
                                                else:
                                                    # JUMP_IF_NONE
                                                    if fast[a] is None:
                                                        pc = b
                                            else:
                                                if op == 38:
                                                    # JUMP_IF_NOT_NONE
                                                    if fast[a] is not None:
                                                        pc = b
                                                else:
                                                    # JUMP_UNLESS_LESS~
                                                    value = fast[a] < fast[b]
                                                    fast[k] = None
                                                    if not value:
                                                        pc = c
                                                    value = None
                                        else:
                                            if op < 42:
                                                if op == 40:
                                                    # JUMP_UNLESS_EQUAL~
                                                    value = fast[a] == fast[b]
                                                    fast[k] = None
                                                    if not value:
                                                        pc = c
                                                    value = None
                                                else:
                                                    # BUILD_TUPLE
                                                    fast[a] = (*b(fast),)
                                            else:
                                                if op == 42:
                                                    # LIST_APPEND
                                                    fast[a].append(fast[b])
                                                else:
                                                    # LIST_APPEND~
                                                    fast[a].append(fast[b])
                                                    fast[k] = None
                                else:
                                    if op < 55:
                                        if op < 49:
                                            if op < 46:
                                                if op == 44:
                                                    # STORE_NAME
                                                    frame.names[b] = fast[a]
                                                else:
                                                    # JUMP_IF_LESS
                                                    if fast[a] < fast[b]:
                                                        pc = c
                                            else:
                                                if op == 46:
                                                    # TRUE_DIVIDE
                                                    fast[a] = fast[b] / fast[c]
                                                else:
                                                    if op == 47:
                                                        # FLOOR_DIVIDE
                                                        fast[a] = fast[b] // fast[c]
                                                    else:
                                                        # INPLACE_SUBTRACT
                                                        lhs = fast[b]
                                                        lhs -= fast[c]
                                                        fast[a] = lhs
                                                        lhs = None
                                        else:
                                            if op < 52:
                                                if op == 49:
                                                    # UNPACK_SEQUENCE
                                                    for i, value in zip(a, unpack_sequence(fast[b], count=c)):
                                                        fast[i] = value
                                                    value = None
                                                else:
                                                    if op == 50:
                                                        # JUMP_IF_EQUAL
                                                        if fast[a] == fast[b]:
                                                            pc = c
                                                    else:
                                                        # JUMP_UNLESS_IS
                                                        if fast[a] is not fast[b]:
                                                            pc = c
                                            else:
                                                if op == 52:
                                                    # JUMP_UNLESS_CONTAINS
                                                    if fast[a] not in fast[b]:
                                                        pc = c
                                                else:
                                                    if op == 53:
                                                        # STORE_CELL
                                                        fast[b].cell_contents = fast[a]
                                                    else:
                                                        # ADD~~
                                                        value = fast[b] + fast[c]
                                                        for i in k:
                                                            fast[i] = None
                                                        if a is not None:
                                                            fast[a] = value
                                                        value = None
                                    else:
                                        if op < 71:
                                            if op < 59:
                                                if op < 57:
                                                    if op == 55:
                                                        # MULTIPLY~
                                                        value = fast[b] * fast[c]
                                                        fast[k] = None
                                                        if a is not None:
                                                            fast[a] = value
                                                        value = None
                                                    else:
                                                        # SUBSCRIPT~~
                                                        value = fast[b][fast[c]]
                                                        for i in k:
                                                            fast[i] = None
                                                        if a is not None:
                                                            fast[a] = value
                                                        value = None
                                                else:
                                                    if op == 57:
                                                        # STORE_SUBSCRIPT~~
                                                        fast[b][fast[c]] = fast[a]
                                                        for i in k:
                                                            fast[i] = None
                                                    else:
                                                        # BUILD_LIST
                                                        fast[a] = [*b(fast)]
                                            else:
                                                if op < 65:
                                                    if op < 62:
                                                        if op == 59:
                                                            # PREPARE
                                                            machine.prepare(frame.guest)
                                                            if len(fast) == frame.guest.variable_count:
                                                                fast += frame.guest.source.extra
                                                            code = frame.guest.program
                                                            pc = 0
                                                        else:
                                                            if op == 60:
                                                                # MOVE~
                                                                fast[a] = fast[b]
                                                                fast[k] = None
                                                            else:
                                                                # MOVE~~
                                                                fast[a] = fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                    else:
                                                        if op == 62:
                                                            # LOAD_CONSTANT~
                                                            fast[a] = fast[b]
                                                        else:
                                                            if op == 63:
                                                                # TAKE
                                                                fast[a] = fast[b]
                                                                fast[b] = NULL
                                                            else:
                                                                # TAKE~
                                                                fast[a] = fast[b]
                                                                fast[b] = NULL
                                                else:
                                                    if op < 68:
                                                        if op == 65:
                                                            # CLEAR
                                                            fast[a] = NULL
                                                        else:
                                                            if op == 66:
                                                                # DELETE
                                                                if fast[a] is NULL:
                                                                    raise unbound_local(b)
                                                                fast[a] = NULL
                                                            else:
                                                                # JUMP_IF_TRUE~
                                                                value = fast[a]
                                                                if value is True or value is not False and value:
                                                                    pc = b
                                                                value = None
                                                                fast[k] = None
                                                    else:
                                                        if op == 68:
                                                            # JUMP_IF_NONE~
                                                            if fast[a] is None:
                                                                pc = b
                                                            fast[k] = None
                                                        else:
                                                            if op == 69:
                                                                # JUMP_IF_NOT_NONE~
                                                                if fast[a] is not None:
                                                                    pc = b
                                                                fast[k] = None
                                                            else:
                                                                # CALL_KEYWORDS
                                                                keywords, c = c
                                                                args = [*c(fast)]
                                                                callee = fast[b]
                                                                if k is not None:
                                                                    for i in k:
                                                                        fast[i] = None
                                                                split = len(args) - len(keywords)
                                                                kwargs = dict(zip(keywords, args[split:]))
                                                                del args[split:]
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
                                                                else:
                                                                    callee = args = kwargs = kind = None
                                                                    frame = value
                                                                    value = None
                                                                    thread.frame = frame
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
                                        else:
                                            if op < 83:
                                                if op < 77:
                                                    if op < 74:
                                                        if op == 71:
                                                            # CALL_UNPACKED
                                                            i, c = c
                                                            callee = fast[b]
                                                            kwargs = unpacked_keywords(fast[c], callee) if c is not None else None
                                                            args = unpacked_arguments(fast[i], callee)
                                                            if k is not None:
                                                                for i in k:
                                                                    fast[i] = None
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
                                                            else:
                                                                callee = args = kwargs = kind = None
                                                                frame = value
                                                                value = None
                                                                thread.frame = frame
                                                                fast = frame.fast
                                                                code = frame.guest.program
                                                                pc = frame.pc
                                                        else:
                                                            if op == 72:
                                                                # SEND
                                                                c0, c1, c2 = c
                                                                callee = fast[c0]
                                                                value = fast[c1]
                                                                if k is not None:
                                                                    for i in k:
                                                                        fast[i] = None
                                                                if isinstance(callee, Resumable) and callee.ready(value, machine):
                                                                    frame.pc = pc
                                                                    frame = callee.enter(thread, frame, SEND)
                                                                    thread.frame = frame
                                                                    fast = frame.fast
                                                                    code = frame.guest.program
                                                                    pc = frame.pc
                                                                    a = code[pc - 1][1]
                                                                    if a is not None:
                                                                        fast[a] = value
                                                                else:
                                                                    returned, value = send(callee, value)
                                                                    if returned:
                                                                        report_stop(thread, frame, callee, value)
                                                                        pc = c2
                                                                        fast[c0] = None
                                                                        if b is not None:
                                                                            fast[b] = value
                                                                    elif a is not None:
                                                                        fast[a] = value
                                                                callee = value = None
                                                            else:
                                                                # RAISE
                                                                error = fast[a]
                                                                error = raised(error, thread)
                                                                break
                                                    else:
                                                        if op == 74:
                                                            # RAISE~
                                                            error = fast[a]
                                                            fast[k] = None
                                                            error = raised(error, thread)
                                                            break
                                                        else:
                                                            if op == 75:
                                                                # RERAISE
                                                                error = fast[a]
                                                                raised_at = frame.reraise_position(pc - 1)
                                                                break
                                                            else:
                                                                # RERAISE~
                                                                error = fast[a]
                                                                fast[k] = None
                                                                raised_at = frame.reraise_position(pc - 1)
                                                                break
                                                else:
                                                    if op < 80:
                                                        if op == 77:
                                                            # JUMP_IF_LESS~
                                                            value = fast[a] < fast[b]
                                                            fast[k] = None
                                                            if value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 78:
                                                                # JUMP_IF_LESS~~
                                                                value = fast[a] < fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_LESS~~
                                                                value = fast[a] < fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 80:
                                                            # JUMP_IF_LESS_EQUAL
                                                            if fast[a] <= fast[b]:
                                                                pc = c
                                                        else:
                                                            if op == 81:
                                                                # JUMP_IF_LESS_EQUAL~
                                                                value = fast[a] <= fast[b]
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_LESS_EQUAL~~
                                                                value = fast[a] <= fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                            else:
                                                if op < 89:
                                                    if op < 86:
                                                        if op == 83:
                                                            # JUMP_UNLESS_LESS_EQUAL
                                                            if not (fast[a] <= fast[b]):
                                                                pc = c
                                                        else:
                                                            if op == 84:
                                                                # JUMP_UNLESS_LESS_EQUAL~
                                                                value = fast[a] <= fast[b]
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_LESS_EQUAL~~
                                                                value = fast[a] <= fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 86:
                                                            # JUMP_IF_EQUAL~
                                                            value = fast[a] == fast[b]
                                                            fast[k] = None
                                                            if value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 87:
                                                                # JUMP_IF_EQUAL~~
                                                                value = fast[a] == fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_EQUAL~~
                                                                value = fast[a] == fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                else:
                                                    if op < 92:
                                                        if op == 89:
                                                            # JUMP_IF_NOT_EQUAL
                                                            if fast[a] != fast[b]:
                                                                pc = c
                                                        else:
                                                            if op == 90:
                                                                # JUMP_IF_NOT_EQUAL~
                                                                value = fast[a] != fast[b]
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_NOT_EQUAL~~
                                                                value = fast[a] != fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 92:
                                                            # JUMP_UNLESS_NOT_EQUAL
                                                            if not (fast[a] != fast[b]):
                                                                pc = c
                                                        else:
                                                            if op == 93:
                                                                # JUMP_UNLESS_NOT_EQUAL~
                                                                value = fast[a] != fast[b]
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_NOT_EQUAL~~
                                                                value = fast[a] != fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                        else:
                            if op < 294:
                                if op < 194:
                                    if op < 144:
                                        if op < 119:
                                            if op < 107:
                                                if op < 101:
                                                    if op < 98:
                                                        if op == 95:
                                                            # JUMP_IF_GREATER
                                                            if fast[a] > fast[b]:
                                                                pc = c
                                                        else:
                                                            if op == 96:
                                                                # JUMP_IF_GREATER~
                                                                value = fast[a] > fast[b]
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_GREATER~~
                                                                value = fast[a] > fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 98:
                                                            # JUMP_UNLESS_GREATER~
                                                            value = fast[a] > fast[b]
                                                            fast[k] = None
                                                            if not value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 99:
                                                                # JUMP_UNLESS_GREATER~~
                                                                value = fast[a] > fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_GREATER_EQUAL
                                                                if fast[a] >= fast[b]:
                                                                    pc = c
                                                else:
                                                    if op < 104:
                                                        if op == 101:
                                                            # JUMP_IF_GREATER_EQUAL~
                                                            value = fast[a] >= fast[b]
                                                            fast[k] = None
                                                            if value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 102:
                                                                # JUMP_IF_GREATER_EQUAL~~
                                                                value = fast[a] >= fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_GREATER_EQUAL
                                                                if not (fast[a] >= fast[b]):
                                                                    pc = c
                                                    else:
                                                        if op == 104:
                                                            # JUMP_UNLESS_GREATER_EQUAL~
                                                            value = fast[a] >= fast[b]
                                                            fast[k] = None
                                                            if not value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 105:
                                                                # JUMP_UNLESS_GREATER_EQUAL~~
                                                                value = fast[a] >= fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_IS
                                                                if fast[a] is fast[b]:
                                                                    pc = c
                                            else:
                                                if op < 113:
                                                    if op < 110:
                                                        if op == 107:
                                                            # JUMP_IF_IS~
                                                            value = fast[a] is fast[b]
                                                            fast[k] = None
                                                            if value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 108:
                                                                # JUMP_IF_IS~~
                                                                value = fast[a] is fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_IS~
                                                                value = fast[a] is fast[b]
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 110:
                                                            # JUMP_UNLESS_IS~~
                                                            value = fast[a] is fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            if not value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 111:
                                                                # JUMP_IF_IS_NOT
                                                                if fast[a] is not fast[b]:
                                                                    pc = c
                                                            else:
                                                                # JUMP_IF_IS_NOT~
                                                                value = fast[a] is not fast[b]
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                else:
                                                    if op < 116:
                                                        if op == 113:
                                                            # JUMP_IF_IS_NOT~~
                                                            value = fast[a] is not fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            if value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 114:
                                                                # JUMP_UNLESS_IS_NOT
                                                                if fast[a] is fast[b]:
                                                                    pc = c
                                                            else:
                                                                # JUMP_UNLESS_IS_NOT~
                                                                value = fast[a] is not fast[b]
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 116:
                                                            # JUMP_UNLESS_IS_NOT~~
                                                            value = fast[a] is not fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            if not value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 117:
                                                                # JUMP_IF_CONTAINS
                                                                if fast[a] in fast[b]:
                                                                    pc = c
                                                            else:
                                                                # JUMP_IF_CONTAINS~
                                                                value = fast[a] in fast[b]
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                        else:
                                            if op < 131:
                                                if op < 125:
                                                    if op < 122:
                                                        if op == 119:
                                                            # JUMP_IF_CONTAINS~~
                                                            value = fast[a] in fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            if value:
                                                                pc = c
                                                            value = None
                                                        else:
                                                            if op == 120:
                                                                # JUMP_UNLESS_CONTAINS~
                                                                value = fast[a] in fast[b]
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_CONTAINS~~
                                                                value = fast[a] in fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 122:
                                                            # JUMP_IF_NOT_CONTAINS
                                                            if fast[a] not in fast[b]:
                                                                pc = c
                                                        else:
                                                            if op == 123:
                                                                # JUMP_IF_NOT_CONTAINS~
                                                                value = fast[a] not in fast[b]
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_NOT_CONTAINS~~
                                                                value = fast[a] not in fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                else:
                                                    if op < 128:
                                                        if op == 125:
                                                            # JUMP_UNLESS_NOT_CONTAINS
                                                            if fast[a] in fast[b]:
                                                                pc = c
                                                        else:
                                                            if op == 126:
                                                                # JUMP_UNLESS_NOT_CONTAINS~
                                                                value = fast[a] not in fast[b]
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_NOT_CONTAINS~~
                                                                value = fast[a] not in fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 128:
                                                            # JUMP_IF_EXCEPTION_MATCHES
                                                            if exception_matches(fast[a], fast[b]):
                                                                pc = c
                                                        else:
                                                            if op == 129:
                                                                # JUMP_IF_EXCEPTION_MATCHES~
                                                                value = exception_matches(fast[a], fast[b])
                                                                fast[k] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_IF_EXCEPTION_MATCHES~~
                                                                value = exception_matches(fast[a], fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if value:
                                                                    pc = c
                                                                value = None
                                            else:
                                                if op < 137:
                                                    if op < 134:
                                                        if op == 131:
                                                            # JUMP_UNLESS_EXCEPTION_MATCHES
                                                            if not (exception_matches(fast[a], fast[b])):
                                                                pc = c
                                                        else:
                                                            if op == 132:
                                                                # JUMP_UNLESS_EXCEPTION_MATCHES~
                                                                value = exception_matches(fast[a], fast[b])
                                                                fast[k] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                            else:
                                                                # JUMP_UNLESS_EXCEPTION_MATCHES~~
                                                                value = exception_matches(fast[a], fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if not value:
                                                                    pc = c
                                                                value = None
                                                    else:
                                                        if op == 134:
                                                            # NEGATIVE
                                                            fast[a] = -fast[b]
                                                        else:
                                                            if op == 135:
                                                                # NEGATIVE~
                                                                value = -fast[b]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # NEGATIVE~~
                                                                value = -fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 140:
                                                        if op == 137:
                                                            # INVERT
                                                            fast[a] = ~fast[b]
                                                        else:
                                                            if op == 138:
                                                                # INVERT~
                                                                value = ~fast[b]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INVERT~~
                                                                value = ~fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 142:
                                                            if op == 140:
                                                                # NOT
                                                                fast[a] = not fast[b]
                                                            else:
                                                                # NOT~
                                                                value = not fast[b]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 142:
                                                                # NOT~~
                                                                value = not fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # TO_BOOL
                                                                fast[a] = not not fast[b]
                                    else:
                                        if op < 169:
                                            if op < 156:
                                                if op < 150:
                                                    if op < 147:
                                                        if op == 144:
                                                            # TO_BOOL~
                                                            value = fast[b]
                                                            fast[k] = None
                                                            value = not not value
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 145:
                                                                # TO_BOOL~~
                                                                value = fast[b]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # SUBTRACT~
                                                                value = fast[b] - fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 147:
                                                            # SUBTRACT~~
                                                            value = fast[b] - fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 148:
                                                                # MULTIPLY~~
                                                                value = fast[b] * fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # TRUE_DIVIDE~
                                                                value = fast[b] / fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 153:
                                                        if op == 150:
                                                            # TRUE_DIVIDE~~
                                                            value = fast[b] / fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 151:
                                                                # FLOOR_DIVIDE~
                                                                value = fast[b] // fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # FLOOR_DIVIDE~~
                                                                value = fast[b] // fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 153:
                                                            # REMAINDER~
                                                            value = fast[b] % fast[c]
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 154:
                                                                # REMAINDER~~
                                                                value = fast[b] % fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # POWER
                                                                fast[a] = fast[b] ** fast[c]
                                            else:
                                                if op < 162:
                                                    if op < 159:
                                                        if op == 156:
                                                            # POWER~
                                                            value = fast[b] ** fast[c]
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 157:
                                                                # POWER~~
                                                                value = fast[b] ** fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LEFT_SHIFT
                                                                fast[a] = fast[b] << fast[c]
                                                    else:
                                                        if op == 159:
                                                            # LEFT_SHIFT~
                                                            value = fast[b] << fast[c]
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 160:
                                                                # LEFT_SHIFT~~
                                                                value = fast[b] << fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # RIGHT_SHIFT
                                                                fast[a] = fast[b] >> fast[c]
                                                else:
                                                    if op < 165:
                                                        if op == 162:
                                                            # RIGHT_SHIFT~
                                                            value = fast[b] >> fast[c]
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 163:
                                                                # RIGHT_SHIFT~~
                                                                value = fast[b] >> fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # AND
                                                                fast[a] = fast[b] & fast[c]
                                                    else:
                                                        if op < 167:
                                                            if op == 165:
                                                                # AND~
                                                                value = fast[b] & fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # AND~~
                                                                value = fast[b] & fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 167:
                                                                # OR
                                                                fast[a] = fast[b] | fast[c]
                                                            else:
                                                                # OR~
                                                                value = fast[b] | fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                        else:
                                            if op < 181:
                                                if op < 175:
                                                    if op < 172:
                                                        if op == 169:
                                                            # OR~~
                                                            value = fast[b] | fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 170:
                                                                # XOR
                                                                fast[a] = fast[b] ^ fast[c]
                                                            else:
                                                                # XOR~
                                                                value = fast[b] ^ fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 172:
                                                            # XOR~~
                                                            value = fast[b] ^ fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 173:
                                                                # INPLACE_ADD~
                                                                lhs = fast[b]
                                                                lhs += fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_ADD~~
                                                                lhs = fast[b]
                                                                lhs += fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 178:
                                                        if op == 175:
                                                            # INPLACE_SUBTRACT~
                                                            lhs = fast[b]
                                                            lhs -= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 176:
                                                                # INPLACE_SUBTRACT~~
                                                                lhs = fast[b]
                                                                lhs -= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_MULTIPLY
                                                                lhs = fast[b]
                                                                lhs *= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                    else:
                                                        if op == 178:
                                                            # INPLACE_MULTIPLY~
                                                            lhs = fast[b]
                                                            lhs *= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 179:
                                                                # INPLACE_MULTIPLY~~
                                                                lhs = fast[b]
                                                                lhs *= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_TRUE_DIVIDE
                                                                lhs = fast[b]
                                                                lhs /= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                            else:
                                                if op < 187:
                                                    if op < 184:
                                                        if op == 181:
                                                            # INPLACE_TRUE_DIVIDE~
                                                            lhs = fast[b]
                                                            lhs /= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 182:
                                                                # INPLACE_TRUE_DIVIDE~~
                                                                lhs = fast[b]
                                                                lhs /= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_FLOOR_DIVIDE
                                                                lhs = fast[b]
                                                                lhs //= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                    else:
                                                        if op == 184:
                                                            # INPLACE_FLOOR_DIVIDE~
                                                            lhs = fast[b]
                                                            lhs //= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 185:
                                                                # INPLACE_FLOOR_DIVIDE~~
                                                                lhs = fast[b]
                                                                lhs //= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_REMAINDER
                                                                lhs = fast[b]
                                                                lhs %= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                else:
                                                    if op < 190:
                                                        if op == 187:
                                                            # INPLACE_REMAINDER~
                                                            lhs = fast[b]
                                                            lhs %= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 188:
                                                                # INPLACE_REMAINDER~~
                                                                lhs = fast[b]
                                                                lhs %= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_AND
                                                                lhs = fast[b]
                                                                lhs &= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                    else:
                                                        if op < 192:
                                                            if op == 190:
                                                                # INPLACE_AND~
                                                                lhs = fast[b]
                                                                lhs &= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_AND~~
                                                                lhs = fast[b]
                                                                lhs &= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 192:
                                                                # INPLACE_OR
                                                                lhs = fast[b]
                                                                lhs |= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                            else:
                                                                # INPLACE_OR~
                                                                lhs = fast[b]
                                                                lhs |= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                else:
                                    if op < 244:
                                        if op < 219:
                                            if op < 206:
                                                if op < 200:
                                                    if op < 197:
                                                        if op == 194:
                                                            # INPLACE_OR~~
                                                            lhs = fast[b]
                                                            lhs |= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 195:
                                                                # INPLACE_XOR
                                                                lhs = fast[b]
                                                                lhs ^= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                            else:
                                                                # INPLACE_XOR~
                                                                lhs = fast[b]
                                                                lhs ^= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 197:
                                                            # INPLACE_XOR~~
                                                            lhs = fast[b]
                                                            lhs ^= fast[c]
                                                            value = lhs
                                                            lhs = None
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 198:
                                                                # LESS
                                                                fast[a] = fast[b] < fast[c]
                                                            else:
                                                                # LESS~
                                                                value = fast[b] < fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 203:
                                                        if op == 200:
                                                            # LESS~~
                                                            value = fast[b] < fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 201:
                                                                # LESS_EQUAL
                                                                fast[a] = fast[b] <= fast[c]
                                                            else:
                                                                # LESS_EQUAL~
                                                                value = fast[b] <= fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 203:
                                                            # LESS_EQUAL~~
                                                            value = fast[b] <= fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 204:
                                                                # EQUAL
                                                                fast[a] = fast[b] == fast[c]
                                                            else:
                                                                # EQUAL~
                                                                value = fast[b] == fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 212:
                                                    if op < 209:
                                                        if op == 206:
                                                            # EQUAL~~
                                                            value = fast[b] == fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 207:
                                                                # NOT_EQUAL
                                                                fast[a] = fast[b] != fast[c]
                                                            else:
                                                                # NOT_EQUAL~
                                                                value = fast[b] != fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 209:
                                                            # NOT_EQUAL~~
                                                            value = fast[b] != fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 210:
                                                                # GREATER
                                                                fast[a] = fast[b] > fast[c]
                                                            else:
                                                                # GREATER~
                                                                value = fast[b] > fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 215:
                                                        if op == 212:
                                                            # GREATER~~
                                                            value = fast[b] > fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 213:
                                                                # GREATER_EQUAL
                                                                fast[a] = fast[b] >= fast[c]
                                                            else:
                                                                # GREATER_EQUAL~
                                                                value = fast[b] >= fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 217:
                                                            if op == 215:
                                                                # GREATER_EQUAL~~
                                                                value = fast[b] >= fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS
                                                                fast[a] = fast[b] is fast[c]
                                                        else:
                                                            if op == 217:
                                                                # IS~
                                                                value = fast[b] is fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS~~
                                                                value = fast[b] is fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                        else:
                                            if op < 231:
                                                if op < 225:
                                                    if op < 222:
                                                        if op == 219:
                                                            # IS_NOT
                                                            fast[a] = fast[b] is not fast[c]
                                                        else:
                                                            if op == 220:
                                                                # IS_NOT~
                                                                value = fast[b] is not fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS_NOT~~
                                                                value = fast[b] is not fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 222:
                                                            # CONTAINS
                                                            fast[a] = fast[b] in fast[c]
                                                        else:
                                                            if op == 223:
                                                                # CONTAINS~
                                                                value = fast[b] in fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # CONTAINS~~
                                                                value = fast[b] in fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 228:
                                                        if op == 225:
                                                            # NOT_CONTAINS
                                                            fast[a] = fast[b] not in fast[c]
                                                        else:
                                                            if op == 226:
                                                                # NOT_CONTAINS~
                                                                value = fast[b] not in fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # NOT_CONTAINS~~
                                                                value = fast[b] not in fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 228:
                                                            # LOAD_ATTRIBUTE~~
                                                            value = getattr(fast[b], c)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 229:
                                                                # LOAD_SHOWN_ATTRIBUTE
                                                                fast[a] = load_shown_attribute(fast[b], name=c)
                                                            else:
                                                                # LOAD_SHOWN_ATTRIBUTE~
                                                                value = load_shown_attribute(fast[b], name=c)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 237:
                                                    if op < 234:
                                                        if op == 231:
                                                            # LOAD_SHOWN_ATTRIBUTE~~
                                                            value = load_shown_attribute(fast[b], name=c)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 232:
                                                                # STORE_SHOWN_ATTRIBUTE
                                                                store_shown_attribute(fast[a], fast[b], name=c, frame=frame)
                                                            else:
                                                                # STORE_SHOWN_ATTRIBUTE~
                                                                store_shown_attribute(fast[a], fast[b], name=c, frame=frame)
                                                                fast[k] = None
                                                    else:
                                                        if op == 234:
                                                            # STORE_SHOWN_ATTRIBUTE~~
                                                            store_shown_attribute(fast[a], fast[b], name=c, frame=frame)
                                                            for i in k:
                                                                fast[i] = None
                                                        else:
                                                            if op == 235:
                                                                # STORE_ATTRIBUTE~~
                                                                setattr(fast[b], c, fast[a])
                                                                for i in k:
                                                                    fast[i] = None
                                                            else:
                                                                # SUBSCRIPT_SLICE
                                                                c0, c1 = c
                                                                fast[a] = fast[b][fast[c0]:fast[c1]]
                                                else:
                                                    if op < 240:
                                                        if op == 237:
                                                            # SUBSCRIPT_SLICE~
                                                            c0, c1 = c
                                                            value = fast[b][fast[c0]:fast[c1]]
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 238:
                                                                # SUBSCRIPT_SLICE~~
                                                                c0, c1 = c
                                                                value = fast[b][fast[c0]:fast[c1]]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # STORE_SLICE
                                                                c0, c1 = c
                                                                fast[b][fast[c0]:fast[c1]] = fast[a]
                                                    else:
                                                        if op < 242:
                                                            if op == 240:
                                                                # STORE_SLICE~
                                                                c0, c1 = c
                                                                fast[b][fast[c0]:fast[c1]] = fast[a]
                                                                fast[k] = None
                                                            else:
                                                                # STORE_SLICE~~
                                                                c0, c1 = c
                                                                fast[b][fast[c0]:fast[c1]] = fast[a]
                                                                for i in k:
                                                                    fast[i] = None
                                                        else:
                                                            if op == 242:
                                                                # BUILD_SLICE
                                                                fast[a] = slice(fast[b], fast[c])
                                                            else:
                                                                # BUILD_SLICE~
                                                                value = slice(fast[b], fast[c])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                    else:
                                        if op < 269:
                                            if op < 256:
                                                if op < 250:
                                                    if op < 247:
                                                        if op == 244:
                                                            # BUILD_SLICE~~
                                                            value = slice(fast[b], fast[c])
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 245:
                                                                # BUILD_TUPLE~
                                                                value = (*b(fast),)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # BUILD_TUPLE~~
                                                                value = (*b(fast),)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 247:
                                                            # BUILD_LIST~
                                                            value = [*b(fast)]
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 248:
                                                                # BUILD_LIST~~
                                                                value = [*b(fast)]
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # BUILD_SET
                                                                fast[a] = {*b(fast)}
                                                else:
                                                    if op < 253:
                                                        if op == 250:
                                                            # BUILD_SET~
                                                            value = {*b(fast)}
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 251:
                                                                # BUILD_SET~~
                                                                value = {*b(fast)}
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # BUILD_MAP
                                                                items = b(fast)
                                                                fast[a] = dict(zip(items[::2], items[1::2], strict=True))
                                                                items = None
                                                    else:
                                                        if op == 253:
                                                            # BUILD_MAP~
                                                            items = b(fast)
                                                            value = dict(zip(items[::2], items[1::2], strict=True))
                                                            items = None
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 254:
                                                                # BUILD_MAP~~
                                                                items = b(fast)
                                                                value = dict(zip(items[::2], items[1::2], strict=True))
                                                                items = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # BUILD_CONST_KEY_MAP
                                                                fast[a] = dict(zip(fast[b], c(fast), strict=True))
                                            else:
                                                if op < 262:
                                                    if op < 259:
                                                        if op == 256:
                                                            # BUILD_CONST_KEY_MAP~
                                                            value = dict(zip(fast[b], c(fast), strict=True))
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 257:
                                                                # BUILD_CONST_KEY_MAP~~
                                                                value = dict(zip(fast[b], c(fast), strict=True))
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # BUILD_STRING
                                                                fast[a] = ''.join(b(fast))
                                                    else:
                                                        if op == 259:
                                                            # BUILD_STRING~
                                                            value = ''.join(b(fast))
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 260:
                                                                # BUILD_STRING~~
                                                                value = ''.join(b(fast))
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LIST_APPEND~~
                                                                fast[a].append(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                else:
                                                    if op < 265:
                                                        if op == 262:
                                                            # SET_ADD
                                                            fast[a].add(fast[b])
                                                        else:
                                                            if op == 263:
                                                                # SET_ADD~
                                                                fast[a].add(fast[b])
                                                                fast[k] = None
                                                            else:
                                                                # SET_ADD~~
                                                                fast[a].add(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                    else:
                                                        if op < 267:
                                                            if op == 265:
                                                                # MAP_ADD
                                                                fast[a][fast[b]] = fast[c]
                                                            else:
                                                                # MAP_ADD~
                                                                fast[a][fast[b]] = fast[c]
                                                                fast[k] = None
                                                        else:
                                                            if op == 267:
                                                                # MAP_ADD~~
                                                                fast[a][fast[b]] = fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                            else:
                                                                # LIST_EXTEND
                                                                fast[a] += [*fast[b]]
                                        else:
                                            if op < 281:
                                                if op < 275:
                                                    if op < 272:
                                                        if op == 269:
                                                            # LIST_EXTEND~
                                                            fast[a] += [*fast[b]]
                                                            fast[k] = None
                                                        else:
                                                            if op == 270:
                                                                # LIST_EXTEND~~
                                                                fast[a] += [*fast[b]]
                                                                for i in k:
                                                                    fast[i] = None
                                                            else:
                                                                # DICT_UPDATE
                                                                fast[a].update({**fast[b]})
                                                    else:
                                                        if op == 272:
                                                            # DICT_UPDATE~
                                                            fast[a].update({**fast[b]})
                                                            fast[k] = None
                                                        else:
                                                            if op == 273:
                                                                # DICT_UPDATE~~
                                                                fast[a].update({**fast[b]})
                                                                for i in k:
                                                                    fast[i] = None
                                                            else:
                                                                # UNPACK_SEQUENCE~~
                                                                callee = unpack_sequence(fast[b], count=c)
                                                                for i in k:
                                                                    fast[i] = None
                                                                for i, value in zip(a, callee):
                                                                    if i is not None:
                                                                        fast[i] = value
                                                                callee = value = None
                                                else:
                                                    if op < 278:
                                                        if op == 275:
                                                            # PUSH_HANDLED
                                                            fast[a] = push_handled(fast[b], thread=thread)
                                                        else:
                                                            if op == 276:
                                                                # PUSH_HANDLED~
                                                                value = push_handled(fast[b], thread=thread)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # PUSH_HANDLED~~
                                                                value = push_handled(fast[b], thread=thread)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 278:
                                                            # POP_HANDLED
                                                            thread.handling.error = fast[a]
                                                        else:
                                                            if op == 279:
                                                                # POP_HANDLED~
                                                                thread.handling.error = fast[a]
                                                                fast[k] = None
                                                            else:
                                                                # EXCEPTION_MATCHES
                                                                fast[a] = exception_matches(fast[b], fast[c])
                                            else:
                                                if op < 287:
                                                    if op < 284:
                                                        if op == 281:
                                                            # EXCEPTION_MATCHES~
                                                            value = exception_matches(fast[b], fast[c])
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 282:
                                                                # EXCEPTION_MATCHES~~
                                                                value = exception_matches(fast[b], fast[c])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # ENTER_WITH
                                                                for i, value in zip(a, enter_with(fast[b])):
                                                                    fast[i] = value
                                                                value = None
                                                    else:
                                                        if op == 284:
                                                            # ENTER_WITH~
                                                            callee = enter_with(fast[b])
                                                            fast[k] = None
                                                            for i, value in zip(a, callee):
                                                                if i is not None:
                                                                    fast[i] = value
                                                            callee = value = None
                                                        else:
                                                            if op == 285:
                                                                # ENTER_WITH~~
                                                                callee = enter_with(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                for i, value in zip(a, callee):
                                                                    if i is not None:
                                                                        fast[i] = value
                                                                callee = value = None
                                                            else:
                                                                # LOAD_SPECIAL
                                                                fast[a] = load_special(fast[b], name=c)
                                                else:
                                                    if op < 290:
                                                        if op == 287:
                                                            # LOAD_SPECIAL~
                                                            value = load_special(fast[b], name=c)
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 288:
                                                                # LOAD_SPECIAL~~
                                                                value = load_special(fast[b], name=c)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # FORMAT_SIMPLE
                                                                fast[a] = format(fast[b])
                                                    else:
                                                        if op < 292:
                                                            if op == 290:
                                                                # FORMAT_SIMPLE~
                                                                value = format(fast[b])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # FORMAT_SIMPLE~~
                                                                value = format(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 292:
                                                                # FORMAT_WITH_SPEC
                                                                fast[a] = format(fast[b], fast[c])
                                                            else:
                                                                # FORMAT_WITH_SPEC~
                                                                value = format(fast[b], fast[c])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                            else:
                                if op < 393:
                                    if op < 343:
                                        if op < 318:
                                            if op < 306:
                                                if op < 300:
                                                    if op < 297:
                                                        if op == 294:
                                                            # FORMAT_WITH_SPEC~~
                                                            value = format(fast[b], fast[c])
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 295:
                                                                # BUILD_TEMPLATE
                                                                fast[a] = build_template(fast[b], fast[c])
                                                            else:
                                                                # BUILD_TEMPLATE~
                                                                value = build_template(fast[b], fast[c])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 297:
                                                            # BUILD_TEMPLATE~~
                                                            value = build_template(fast[b], fast[c])
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 298:
                                                                # BUILD_INTERPOLATION
                                                                c0, c1 = c
                                                                fast[a] = build_interpolation(fast[b], fast[c0], conversion=c1)
                                                            else:
                                                                # BUILD_INTERPOLATION~
                                                                c0, c1 = c
                                                                value = build_interpolation(fast[b], fast[c0], conversion=c1)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 303:
                                                        if op == 300:
                                                            # BUILD_INTERPOLATION~~
                                                            c0, c1 = c
                                                            value = build_interpolation(fast[b], fast[c0], conversion=c1)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 301:
                                                                # BUILD_INTERPOLATION_WITH_SPEC
                                                                c0, c1, c2 = c
                                                                fast[a] = build_interpolation_with_spec(fast[b], fast[c0], fast[c1], conversion=c2)
                                                            else:
                                                                # BUILD_INTERPOLATION_WITH_SPEC~
                                                                c0, c1, c2 = c
                                                                value = build_interpolation_with_spec(fast[b], fast[c0], fast[c1], conversion=c2)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 303:
                                                            # BUILD_INTERPOLATION_WITH_SPEC~~
                                                            c0, c1, c2 = c
                                                            value = build_interpolation_with_spec(fast[b], fast[c0], fast[c1], conversion=c2)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 304:
                                                                # MAKE_FUNCTION
                                                                fast[a] = make_function(*b(fast), flags=c, frame=frame)
                                                            else:
                                                                # MAKE_FUNCTION~
                                                                value = make_function(*b(fast), flags=c, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 312:
                                                    if op < 309:
                                                        if op == 306:
                                                            # MAKE_FUNCTION~~
                                                            value = make_function(*b(fast), flags=c, frame=frame)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 307:
                                                                # GET_ITERATOR~
                                                                value = iter(fast[b])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # GET_ITERATOR~~
                                                                value = iter(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 309:
                                                            # LOAD_GLOBAL~
                                                            value = frame.globals[b] if b in frame.globals else load_builtin(b, frame)
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 310:
                                                                # LOAD_NAME~
                                                                value = load_name(name=b, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # STORE_NAME~
                                                                frame.names[b] = fast[a]
                                                                fast[k] = None
                                                else:
                                                    if op < 315:
                                                        if op == 312:
                                                            # LOAD_COMMON_CONSTANT
                                                            fast[a] = load_common_constant(name=b)
                                                        else:
                                                            if op == 313:
                                                                # LOAD_COMMON_CONSTANT~
                                                                value = load_common_constant(name=b)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LOAD_CELL~
                                                                value = load_cell(fast[b], name=c, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 315:
                                                            # LOAD_CELL~~
                                                            value = load_cell(fast[b], name=c, frame=frame)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 316:
                                                                # STORE_CELL~
                                                                fast[b].cell_contents = fast[a]
                                                                fast[k] = None
                                                            else:
                                                                # STORE_CELL~~
                                                                fast[b].cell_contents = fast[a]
                                                                for i in k:
                                                                    fast[i] = None
                                        else:
                                            if op < 330:
                                                if op < 324:
                                                    if op < 321:
                                                        if op == 318:
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
                                                            fast = frame.fast
                                                            a = code[pc - 1][1]
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 319:
                                                                # RETURN_GENERATOR~
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
                                                                fast = frame.fast
                                                                a = code[pc - 1][1]
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # YIELD_DELEGATED
                                                                value = fast[b]
                                                                if k is not None:
                                                                    for i in k:
                                                                        fast[i] = None
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
                                                                fast = frame.fast
                                                                a = code[pc - 1][1]
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 321:
                                                            # RAISE_AGAIN
                                                            error = raised_again(thread)
                                                            raised_at = pc - 1
                                                            break
                                                        else:
                                                            if op == 322:
                                                                # RAISE_FROM
                                                                error = fast[a]
                                                                value = fast[b]
                                                                error = raised_from(error, value, thread)
                                                                break
                                                            else:
                                                                # RAISE_FROM~
                                                                error = fast[a]
                                                                value = fast[b]
                                                                fast[k] = None
                                                                error = raised_from(error, value, thread)
                                                                break
                                                else:
                                                    if op < 327:
                                                        if op == 324:
                                                            # RAISE_FROM~~
                                                            error = fast[a]
                                                            value = fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            error = raised_from(error, value, thread)
                                                            break
                                                        else:
                                                            if op == 325:
                                                                # END_ASYNC_FOR
                                                                value = fast[b]
                                                                if not is_subtype(StopAsyncIteration, type(value)):
                                                                    error = value
                                                                    raised_at = pc - 1
                                                                    break
                                                                value = None
                                                            else:
                                                                # END_ASYNC_FOR~
                                                                value = fast[b]
                                                                fast[k] = None
                                                                if not is_subtype(StopAsyncIteration, type(value)):
                                                                    error = value
                                                                    raised_at = pc - 1
                                                                    break
                                                                value = None
                                                    else:
                                                        if op == 327:
                                                            # END_ASYNC_FOR~~
                                                            value = fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            if not is_subtype(StopAsyncIteration, type(value)):
                                                                error = value
                                                                raised_at = pc - 1
                                                                break
                                                            value = None
                                                        else:
                                                            if op == 328:
                                                                # CLEANUP_THROW
                                                                value = fast[c]
                                                                if not isinstance(value, StopIteration):
                                                                    error = value
                                                                    raised_at = pc - 1
                                                                    break
                                                                if a is not None:
                                                                    fast[a] = value.value
                                                                value = None
                                                            else:
                                                                # CLEANUP_THROW~
                                                                value = fast[c]
                                                                fast[k] = None
                                                                if not isinstance(value, StopIteration):
                                                                    error = value
                                                                    raised_at = pc - 1
                                                                    break
                                                                if a is not None:
                                                                    fast[a] = value.value
                                                                value = None
                                            else:
                                                if op < 336:
                                                    if op < 333:
                                                        if op == 330:
                                                            # CLEANUP_THROW~~
                                                            value = fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if not isinstance(value, StopIteration):
                                                                error = value
                                                                raised_at = pc - 1
                                                                break
                                                            if a is not None:
                                                                fast[a] = value.value
                                                            value = None
                                                        else:
                                                            if op == 331:
                                                                # POSITIVE
                                                                fast[a] = +fast[b]
                                                            else:
                                                                # POSITIVE~
                                                                value = +fast[b]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 333:
                                                            # POSITIVE~~
                                                            value = +fast[b]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 334:
                                                                # MATRIX_MULTIPLY
                                                                fast[a] = fast[b] @ fast[c]
                                                            else:
                                                                # MATRIX_MULTIPLY~
                                                                value = fast[b] @ fast[c]
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 339:
                                                        if op == 336:
                                                            # MATRIX_MULTIPLY~~
                                                            value = fast[b] @ fast[c]
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 337:
                                                                # INPLACE_POWER
                                                                lhs = fast[b]
                                                                lhs **= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                            else:
                                                                # INPLACE_POWER~
                                                                lhs = fast[b]
                                                                lhs **= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 341:
                                                            if op == 339:
                                                                # INPLACE_POWER~~
                                                                lhs = fast[b]
                                                                lhs **= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_LEFT_SHIFT
                                                                lhs = fast[b]
                                                                lhs <<= fast[c]
                                                                fast[a] = lhs
                                                                lhs = None
                                                        else:
                                                            if op == 341:
                                                                # INPLACE_LEFT_SHIFT~
                                                                lhs = fast[b]
                                                                lhs <<= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_LEFT_SHIFT~~
                                                                lhs = fast[b]
                                                                lhs <<= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                    else:
                                        if op < 368:
                                            if op < 355:
                                                if op < 349:
                                                    if op < 346:
                                                        if op == 343:
                                                            # INPLACE_RIGHT_SHIFT
                                                            lhs = fast[b]
                                                            lhs >>= fast[c]
                                                            fast[a] = lhs
                                                            lhs = None
                                                        else:
                                                            if op == 344:
                                                                # INPLACE_RIGHT_SHIFT~
                                                                lhs = fast[b]
                                                                lhs >>= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_RIGHT_SHIFT~~
                                                                lhs = fast[b]
                                                                lhs >>= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 346:
                                                            # INPLACE_MATRIX_MULTIPLY
                                                            lhs = fast[b]
                                                            lhs @= fast[c]
                                                            fast[a] = lhs
                                                            lhs = None
                                                        else:
                                                            if op == 347:
                                                                # INPLACE_MATRIX_MULTIPLY~
                                                                lhs = fast[b]
                                                                lhs @= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INPLACE_MATRIX_MULTIPLY~~
                                                                lhs = fast[b]
                                                                lhs @= fast[c]
                                                                value = lhs
                                                                lhs = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 352:
                                                        if op == 349:
                                                            # IS_LESS
                                                            fast[a] = not not fast[b] < fast[c]
                                                        else:
                                                            if op == 350:
                                                                # IS_LESS~
                                                                value = fast[b] < fast[c]
                                                                fast[k] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS_LESS~~
                                                                value = fast[b] < fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 352:
                                                            # IS_LESS_EQUAL
                                                            fast[a] = not not fast[b] <= fast[c]
                                                        else:
                                                            if op == 353:
                                                                # IS_LESS_EQUAL~
                                                                value = fast[b] <= fast[c]
                                                                fast[k] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS_LESS_EQUAL~~
                                                                value = fast[b] <= fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 361:
                                                    if op < 358:
                                                        if op == 355:
                                                            # IS_EQUAL
                                                            fast[a] = not not fast[b] == fast[c]
                                                        else:
                                                            if op == 356:
                                                                # IS_EQUAL~
                                                                value = fast[b] == fast[c]
                                                                fast[k] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS_EQUAL~~
                                                                value = fast[b] == fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 358:
                                                            # IS_NOT_EQUAL
                                                            fast[a] = not not fast[b] != fast[c]
                                                        else:
                                                            if op == 359:
                                                                # IS_NOT_EQUAL~
                                                                value = fast[b] != fast[c]
                                                                fast[k] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS_NOT_EQUAL~~
                                                                value = fast[b] != fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 364:
                                                        if op == 361:
                                                            # IS_GREATER
                                                            fast[a] = not not fast[b] > fast[c]
                                                        else:
                                                            if op == 362:
                                                                # IS_GREATER~
                                                                value = fast[b] > fast[c]
                                                                fast[k] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # IS_GREATER~~
                                                                value = fast[b] > fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 366:
                                                            if op == 364:
                                                                # IS_GREATER_EQUAL
                                                                fast[a] = not not fast[b] >= fast[c]
                                                            else:
                                                                # IS_GREATER_EQUAL~
                                                                value = fast[b] >= fast[c]
                                                                fast[k] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 366:
                                                                # IS_GREATER_EQUAL~~
                                                                value = fast[b] >= fast[c]
                                                                for i in k:
                                                                    fast[i] = None
                                                                value = not not value
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # DELETE_ATTRIBUTE
                                                                delattr(fast[a], b)
                                        else:
                                            if op < 380:
                                                if op < 374:
                                                    if op < 371:
                                                        if op == 368:
                                                            # DELETE_ATTRIBUTE~
                                                            delattr(fast[a], b)
                                                            fast[k] = None
                                                        else:
                                                            if op == 369:
                                                                # LOAD_SUPER_ATTRIBUTE
                                                                c0, c1, c2 = c
                                                                fast[a] = getattr(fast[b](fast[c0], fast[c1]), c2)
                                                            else:
                                                                # LOAD_SUPER_ATTRIBUTE~
                                                                c0, c1, c2 = c
                                                                value = getattr(fast[b](fast[c0], fast[c1]), c2)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 371:
                                                            # LOAD_SUPER_ATTRIBUTE~~
                                                            c0, c1, c2 = c
                                                            value = getattr(fast[b](fast[c0], fast[c1]), c2)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 372:
                                                                # LOAD_SUPER_ATTRIBUTE_ZERO
                                                                c0, c1, c2 = c
                                                                fast[a] = load_super_attribute_zero(fast[b], fast[c0], fast[c1], name=c2, frame=frame)
                                                            else:
                                                                # LOAD_SUPER_ATTRIBUTE_ZERO~
                                                                c0, c1, c2 = c
                                                                value = load_super_attribute_zero(fast[b], fast[c0], fast[c1], name=c2, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 377:
                                                        if op == 374:
                                                            # LOAD_SUPER_ATTRIBUTE_ZERO~~
                                                            c0, c1, c2 = c
                                                            value = load_super_attribute_zero(fast[b], fast[c0], fast[c1], name=c2, frame=frame)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 375:
                                                                # IMPORT_NAME
                                                                c0, c1 = c
                                                                fast[a] = import_name(fast[b], fast[c0], name=c1, frame=frame)
                                                            else:
                                                                # IMPORT_NAME~
                                                                c0, c1 = c
                                                                value = import_name(fast[b], fast[c0], name=c1, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 377:
                                                            # IMPORT_NAME~~
                                                            c0, c1 = c
                                                            value = import_name(fast[b], fast[c0], name=c1, frame=frame)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 378:
                                                                # IMPORT_FROM
                                                                fast[a] = import_from(fast[b], name=c)
                                                            else:
                                                                # IMPORT_FROM~
                                                                value = import_from(fast[b], name=c)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 386:
                                                    if op < 383:
                                                        if op == 380:
                                                            # IMPORT_FROM~~
                                                            value = import_from(fast[b], name=c)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 381:
                                                                # IMPORT_STAR
                                                                fast[a] = import_star(fast[b], frame=frame)
                                                            else:
                                                                # IMPORT_STAR~
                                                                value = import_star(fast[b], frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 383:
                                                            # IMPORT_STAR~~
                                                            value = import_star(fast[b], frame=frame)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 384:
                                                                # DELETE_SUBSCRIPT
                                                                del fast[a][fast[b]]
                                                            else:
                                                                # DELETE_SUBSCRIPT~
                                                                del fast[a][fast[b]]
                                                                fast[k] = None
                                                else:
                                                    if op < 389:
                                                        if op == 386:
                                                            # DELETE_SUBSCRIPT~~
                                                            del fast[a][fast[b]]
                                                            for i in k:
                                                                fast[i] = None
                                                        else:
                                                            if op == 387:
                                                                # BUILD_SLICE_STEP
                                                                c0, c1 = c
                                                                fast[a] = slice(fast[b], fast[c0], fast[c1])
                                                            else:
                                                                # BUILD_SLICE_STEP~
                                                                c0, c1 = c
                                                                value = slice(fast[b], fast[c0], fast[c1])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 391:
                                                            if op == 389:
                                                                # BUILD_SLICE_STEP~~
                                                                c0, c1 = c
                                                                value = slice(fast[b], fast[c0], fast[c1])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # SET_UPDATE
                                                                fast[a].update(fast[b])
                                                        else:
                                                            if op == 391:
                                                                # SET_UPDATE~
                                                                fast[a].update(fast[b])
                                                                fast[k] = None
                                                            else:
                                                                # SET_UPDATE~~
                                                                fast[a].update(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                else:
                                    if op < 443:
                                        if op < 418:
                                            if op < 405:
                                                if op < 399:
                                                    if op < 396:
                                                        if op == 393:
                                                            # DICT_MERGE
                                                            dict_merge(fast[a], fast[b], fast[c])
                                                        else:
                                                            if op == 394:
                                                                # DICT_MERGE~
                                                                dict_merge(fast[a], fast[b], fast[c])
                                                                fast[k] = None
                                                            else:
                                                                # DICT_MERGE~~
                                                                dict_merge(fast[a], fast[b], fast[c])
                                                                for i in k:
                                                                    fast[i] = None
                                                    else:
                                                        if op == 396:
                                                            # LIST_TO_TUPLE
                                                            fast[a] = tuple(fast[b])
                                                        else:
                                                            if op == 397:
                                                                # LIST_TO_TUPLE~
                                                                value = tuple(fast[b])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LIST_TO_TUPLE~~
                                                                value = tuple(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 402:
                                                        if op == 399:
                                                            # UNPACK_EX
                                                            c0, c1 = c
                                                            for i, value in zip(a, unpack_ex(fast[b], before=c0, after=c1)):
                                                                fast[i] = value
                                                            value = None
                                                        else:
                                                            if op == 400:
                                                                # UNPACK_EX~
                                                                c0, c1 = c
                                                                callee = unpack_ex(fast[b], before=c0, after=c1)
                                                                fast[k] = None
                                                                for i, value in zip(a, callee):
                                                                    if i is not None:
                                                                        fast[i] = value
                                                                callee = value = None
                                                            else:
                                                                # UNPACK_EX~~
                                                                c0, c1 = c
                                                                callee = unpack_ex(fast[b], before=c0, after=c1)
                                                                for i in k:
                                                                    fast[i] = None
                                                                for i, value in zip(a, callee):
                                                                    if i is not None:
                                                                        fast[i] = value
                                                                callee = value = None
                                                    else:
                                                        if op == 402:
                                                            # NOP
                                                            pass
                                                        else:
                                                            if op == 403:
                                                                # EXCEPTION_GROUP_MATCHES
                                                                for i, value in zip(a, exception_group_matches(fast[b], fast[c], thread=thread)):
                                                                    fast[i] = value
                                                                value = None
                                                            else:
                                                                # EXCEPTION_GROUP_MATCHES~
                                                                callee = exception_group_matches(fast[b], fast[c], thread=thread)
                                                                fast[k] = None
                                                                for i, value in zip(a, callee):
                                                                    if i is not None:
                                                                        fast[i] = value
                                                                callee = value = None
                                            else:
                                                if op < 411:
                                                    if op < 408:
                                                        if op == 405:
                                                            # EXCEPTION_GROUP_MATCHES~~
                                                            callee = exception_group_matches(fast[b], fast[c], thread=thread)
                                                            for i in k:
                                                                fast[i] = None
                                                            for i, value in zip(a, callee):
                                                                if i is not None:
                                                                    fast[i] = value
                                                            callee = value = None
                                                        else:
                                                            if op == 406:
                                                                # PREPARE_RERAISE_STAR
                                                                fast[a] = prepare_reraise_star(fast[b], fast[c])
                                                            else:
                                                                # PREPARE_RERAISE_STAR~
                                                                value = prepare_reraise_star(fast[b], fast[c])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 408:
                                                            # PREPARE_RERAISE_STAR~~
                                                            value = prepare_reraise_star(fast[b], fast[c])
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 409:
                                                                # ENTER_ASYNC_WITH
                                                                for i, value in zip(a, enter_async_with(fast[b])):
                                                                    fast[i] = value
                                                                value = None
                                                            else:
                                                                # ENTER_ASYNC_WITH~
                                                                callee = enter_async_with(fast[b])
                                                                fast[k] = None
                                                                for i, value in zip(a, callee):
                                                                    if i is not None:
                                                                        fast[i] = value
                                                                callee = value = None
                                                else:
                                                    if op < 414:
                                                        if op == 411:
                                                            # ENTER_ASYNC_WITH~~
                                                            callee = enter_async_with(fast[b])
                                                            for i in k:
                                                                fast[i] = None
                                                            for i, value in zip(a, callee):
                                                                if i is not None:
                                                                    fast[i] = value
                                                            callee = value = None
                                                        else:
                                                            if op == 412:
                                                                # EXIT_WITH
                                                                error = fast[c]
                                                                fast[a] = fast[b](type(error), error, error.__traceback__)
                                                                error = None
                                                            else:
                                                                # EXIT_WITH~
                                                                error = fast[c]
                                                                value = fast[b](type(error), error, error.__traceback__)
                                                                error = None
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 416:
                                                            if op == 414:
                                                                # EXIT_WITH~~
                                                                error = fast[c]
                                                                value = fast[b](type(error), error, error.__traceback__)
                                                                error = None
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # CONVERT_VALUE
                                                                fast[a] = convert_value(fast[b], conversion=c)
                                                        else:
                                                            if op == 416:
                                                                # CONVERT_VALUE~
                                                                value = convert_value(fast[b], conversion=c)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # CONVERT_VALUE~~
                                                                value = convert_value(fast[b], conversion=c)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                        else:
                                            if op < 430:
                                                if op < 424:
                                                    if op < 421:
                                                        if op == 418:
                                                            # FORMAT_CONVERTED
                                                            fast[a] = format_converted(fast[b], conversion=c)
                                                        else:
                                                            if op == 419:
                                                                # FORMAT_CONVERTED~
                                                                value = format_converted(fast[b], conversion=c)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # FORMAT_CONVERTED~~
                                                                value = format_converted(fast[b], conversion=c)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 421:
                                                            # FORMAT_CONVERTED_WITH_SPEC
                                                            c0, c1 = c
                                                            fast[a] = format_converted_with_spec(fast[b], fast[c0], conversion=c1)
                                                        else:
                                                            if op == 422:
                                                                # FORMAT_CONVERTED_WITH_SPEC~
                                                                c0, c1 = c
                                                                value = format_converted_with_spec(fast[b], fast[c0], conversion=c1)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # FORMAT_CONVERTED_WITH_SPEC~~
                                                                c0, c1 = c
                                                                value = format_converted_with_spec(fast[b], fast[c0], conversion=c1)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 427:
                                                        if op == 424:
                                                            # SET_FUNCTION_ATTRIBUTE
                                                            c0, c1 = c
                                                            fast[a] = set_function_attribute(fast[b], fast[c0], flag=c1)
                                                        else:
                                                            if op == 425:
                                                                # SET_FUNCTION_ATTRIBUTE~
                                                                c0, c1 = c
                                                                value = set_function_attribute(fast[b], fast[c0], flag=c1)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # SET_FUNCTION_ATTRIBUTE~~
                                                                c0, c1 = c
                                                                value = set_function_attribute(fast[b], fast[c0], flag=c1)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 427:
                                                            # DISPLAY
                                                            fast[a] = display(fast[b])
                                                        else:
                                                            if op == 428:
                                                                # DISPLAY~
                                                                value = display(fast[b])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # DISPLAY~~
                                                                value = display(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 436:
                                                    if op < 433:
                                                        if op == 430:
                                                            # STOP_ITERATION_ERROR
                                                            fast[a] = stop_iteration_error(fast[b], frame=frame)
                                                        else:
                                                            if op == 431:
                                                                # STOP_ITERATION_ERROR~
                                                                value = stop_iteration_error(fast[b], frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # STOP_ITERATION_ERROR~~
                                                                value = stop_iteration_error(fast[b], frame=frame)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 433:
                                                            # WRAP_ASYNC_ITEM
                                                            fast[a] = wrap_async_item(fast[b])
                                                        else:
                                                            if op == 434:
                                                                # WRAP_ASYNC_ITEM~
                                                                value = wrap_async_item(fast[b])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # WRAP_ASYNC_ITEM~~
                                                                value = wrap_async_item(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 439:
                                                        if op == 436:
                                                            # INTRINSIC_1
                                                            fast[a] = intrinsic_1(fast[b], number=c)
                                                        else:
                                                            if op == 437:
                                                                # INTRINSIC_1~
                                                                value = intrinsic_1(fast[b], number=c)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # INTRINSIC_1~~
                                                                value = intrinsic_1(fast[b], number=c)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 441:
                                                            if op == 439:
                                                                # INTRINSIC_2
                                                                c0, c1 = c
                                                                fast[a] = intrinsic_2(fast[b], fast[c0], number=c1)
                                                            else:
                                                                # INTRINSIC_2~
                                                                c0, c1 = c
                                                                value = intrinsic_2(fast[b], fast[c0], number=c1)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 441:
                                                                # INTRINSIC_2~~
                                                                c0, c1 = c
                                                                value = intrinsic_2(fast[b], fast[c0], number=c1)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # GET_YIELD_FROM_ITERATOR
                                                                fast[a] = get_yield_from_iterator(fast[b], frame=frame)
                                    else:
                                        if op < 468:
                                            if op < 455:
                                                if op < 449:
                                                    if op < 446:
                                                        if op == 443:
                                                            # GET_YIELD_FROM_ITERATOR~
                                                            value = get_yield_from_iterator(fast[b], frame=frame)
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 444:
                                                                # GET_YIELD_FROM_ITERATOR~~
                                                                value = get_yield_from_iterator(fast[b], frame=frame)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # GET_ASYNC_ITERATOR
                                                                fast[a] = get_async_iterator(fast[b])
                                                    else:
                                                        if op == 446:
                                                            # GET_ASYNC_ITERATOR~
                                                            value = get_async_iterator(fast[b])
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 447:
                                                                # GET_ASYNC_ITERATOR~~
                                                                value = get_async_iterator(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # GET_ASYNC_NEXT
                                                                fast[a] = get_async_next(fast[b])
                                                else:
                                                    if op < 452:
                                                        if op == 449:
                                                            # GET_ASYNC_NEXT~
                                                            value = get_async_next(fast[b])
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 450:
                                                                # GET_ASYNC_NEXT~~
                                                                value = get_async_next(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # GET_AWAITABLE
                                                                fast[a] = get_awaitable(fast[b], where=c)
                                                    else:
                                                        if op == 452:
                                                            # GET_AWAITABLE~
                                                            value = get_awaitable(fast[b], where=c)
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 453:
                                                                # GET_AWAITABLE~~
                                                                value = get_awaitable(fast[b], where=c)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # MATCH_MAPPING
                                                                fast[a] = match_mapping(fast[b])
                                            else:
                                                if op < 461:
                                                    if op < 458:
                                                        if op == 455:
                                                            # MATCH_MAPPING~
                                                            value = match_mapping(fast[b])
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 456:
                                                                # MATCH_MAPPING~~
                                                                value = match_mapping(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # MATCH_SEQUENCE
                                                                fast[a] = match_sequence(fast[b])
                                                    else:
                                                        if op == 458:
                                                            # MATCH_SEQUENCE~
                                                            value = match_sequence(fast[b])
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 459:
                                                                # MATCH_SEQUENCE~~
                                                                value = match_sequence(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # GET_LENGTH
                                                                fast[a] = len(fast[b])
                                                else:
                                                    if op < 464:
                                                        if op == 461:
                                                            # GET_LENGTH~
                                                            value = len(fast[b])
                                                            fast[k] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 462:
                                                                # GET_LENGTH~~
                                                                value = len(fast[b])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # MATCH_KEYS
                                                                fast[a] = match_keys(fast[b], fast[c])
                                                    else:
                                                        if op < 466:
                                                            if op == 464:
                                                                # MATCH_KEYS~
                                                                value = match_keys(fast[b], fast[c])
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # MATCH_KEYS~~
                                                                value = match_keys(fast[b], fast[c])
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                        else:
                                                            if op == 466:
                                                                # MATCH_CLASS
                                                                c0, c1, c2 = c
                                                                fast[a] = match_class(fast[b], fast[c0], fast[c1], count=c2)
                                                            else:
                                                                # MATCH_CLASS~
                                                                c0, c1, c2 = c
                                                                value = match_class(fast[b], fast[c0], fast[c1], count=c2)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                        else:
                                            if op < 480:
                                                if op < 474:
                                                    if op < 471:
                                                        if op == 468:
                                                            # MATCH_CLASS~~
                                                            c0, c1, c2 = c
                                                            value = match_class(fast[b], fast[c0], fast[c1], count=c2)
                                                            for i in k:
                                                                fast[i] = None
                                                            if a is not None:
                                                                fast[a] = value
                                                            value = None
                                                        else:
                                                            if op == 469:
                                                                # LOAD_LOCALS
                                                                fast[a] = frame.names
                                                            else:
                                                                # LOAD_LOCALS~
                                                                value = frame.names
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op == 471:
                                                            # LOAD_FROM_DICT_OR_GLOBALS
                                                            fast[a] = load_from_dict_or_globals(fast[b], name=c, frame=frame)
                                                        else:
                                                            if op == 472:
                                                                # LOAD_FROM_DICT_OR_GLOBALS~
                                                                value = load_from_dict_or_globals(fast[b], name=c, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LOAD_FROM_DICT_OR_GLOBALS~~
                                                                value = load_from_dict_or_globals(fast[b], name=c, frame=frame)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                else:
                                                    if op < 477:
                                                        if op == 474:
                                                            # DELETE_NAME
                                                            delete_name(name=a, frame=frame)
                                                        else:
                                                            if op == 475:
                                                                # STORE_GLOBAL
                                                                frame.globals[b] = fast[a]
                                                            else:
                                                                # STORE_GLOBAL~
                                                                frame.globals[b] = fast[a]
                                                                fast[k] = None
                                                    else:
                                                        if op == 477:
                                                            # DELETE_GLOBAL
                                                            delete_global(name=a, frame=frame)
                                                        else:
                                                            if op == 478:
                                                                # LOAD_BUILD_CLASS
                                                                fast[a] = load_build_class(frame=frame)
                                                            else:
                                                                # LOAD_BUILD_CLASS~
                                                                value = load_build_class(frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                            else:
                                                if op < 486:
                                                    if op < 483:
                                                        if op == 480:
                                                            # LOAD_ASSERTION_ERROR
                                                            fast[a] = AssertionError
                                                        else:
                                                            if op == 481:
                                                                # LOAD_ASSERTION_ERROR~
                                                                value = AssertionError
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # SETUP_ANNOTATIONS
                                                                setup_annotations(frame=frame)
                                                    else:
                                                        if op == 483:
                                                            # MAKE_CELL
                                                            make_cell(index=a, frame=frame)
                                                        else:
                                                            if op == 484:
                                                                # COPY_FREE_VARS
                                                                copy_free_vars(count=a, frame=frame)
                                                            else:
                                                                # DELETE_CELL
                                                                delete_cell(fast[a], name=b, frame=frame)
                                                else:
                                                    if op < 489:
                                                        if op == 486:
                                                            # DELETE_CELL~
                                                            delete_cell(fast[a], name=b, frame=frame)
                                                            fast[k] = None
                                                        else:
                                                            if op == 487:
                                                                # LOAD_CLASS_CELL
                                                                fast[a] = load_class_cell(fast[b], name=c, frame=frame)
                                                            else:
                                                                # LOAD_CLASS_CELL~
                                                                value = load_class_cell(fast[b], name=c, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                    else:
                                                        if op < 491:
                                                            if op == 489:
                                                                # LOAD_CLASS_CELL~~
                                                                value = load_class_cell(fast[b], name=c, frame=frame)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LOAD_FROM_DICT_OR_CELL
                                                                c0, c1 = c
                                                                fast[a] = load_from_dict_or_cell(fast[b], fast[c0], name=c1, frame=frame)
                                                        else:
                                                            if op == 491:
                                                                # LOAD_FROM_DICT_OR_CELL~
                                                                c0, c1 = c
                                                                value = load_from_dict_or_cell(fast[b], fast[c0], name=c1, frame=frame)
                                                                fast[k] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
                                                            else:
                                                                # LOAD_FROM_DICT_OR_CELL~~
                                                                c0, c1 = c
                                                                value = load_from_dict_or_cell(fast[b], fast[c0], name=c1, frame=frame)
                                                                for i in k:
                                                                    fast[i] = None
                                                                if a is not None:
                                                                    fast[a] = value
                                                                value = None
        except BaseException as native:
            error = native
            raised_at = caught(error, thread, pc - 1)
            if type(args) is list:
                if FIRST_DIES_FIRST:
                    args.reverse()
        if error is None:
            thread.switching = False
            frame.pc = pc
            frame = fast = code = None  # this run must keep nothing of the frame alive
            return machine.run(thread, thread.frame)
        callee = args = back = generator = items = kind = kwargs = lhs = value = None
        frame, pc, error = unwind(thread, frame, pc, error, raised_at)
        raised_at = None
        if frame is None:
            fast = code = None  # this frame stands in the traceback: it must keep nothing alive
            try:
                raise error
            finally:
                error = None
        error = None
        fast = frame.fast
        code = frame.guest.program


LOOPS.update(id(loop.__code__) for loop in (run, run_counting, run_tracing))

"""Where a frame goes on when a debugger assigns ``frame.f_lineno`` (``Objects/frameobject.c``, ``frame_setlineno``).

``find_landing`` chooses the first instruction of the line whose value stack the present one can be cut down to.  The
stack is modelled by the *kinds* of its entries, as CPython does it, so that the same jumps are allowed and refused with
the same words.
"""

from __future__ import annotations

import dis
from collections import deque
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from opcode import opmap
from types import CodeType
from typing import TYPE_CHECKING, Any

from bytecode import ConcreteBytecode
from bytecode.instr import UNSET

from .code import CO_RESUMABLE, unit_lines
from .sentinels import NULL
from .warning import warn

if TYPE_CHECKING:
    from .frame import Frame
    from .machine import Thread

#: kinds of stack entries; a stack is a tuple of them, the bottom first
ITERATOR, EXCEPTION, OBJECT, NOTHING, POSITION, METHOD = 1, 2, 3, 4, 5, 6
Stack = tuple[int, ...]

INT_MAX = 2**31 - 1
#: since 3.13 the NULL of a call stands above the callable
NULL_ABOVE = "CALL_KW" in opmap
#: since 3.12 the compiler leaves out the check of variables it knows to be bound
UNBOUND_BECOME_NONE = "LOAD_FAST_CHECK" in opmap
#: instructions that call -> how many entries they take beside the arguments
CALLS = {"CALL": 2, "CALL_KW": 3}
#: the bytes of END_FOR, and of the POP_TOP behind it on 3.13, which a loop that ends passes over
PASSED_OVER = 4 if NULL_ABOVE and "POP_ITER" not in opmap else 2
#: since 3.12 a loop's iterator is popped where the loop goes on
FOR_KEEPS_ITERATOR = "END_FOR" in opmap
SEND_KEEPS_RECEIVER = "END_SEND" in opmap
#: whether the None sent to a generator at its start is on the stack before any instruction
STARTS_WITH_NONE = "RETURN_GENERATOR" in opmap and dis.stack_effect(opmap["RETURN_GENERATOR"]) == 0
AT_CALL = "can't jump from the 'call' trace event of a new frame"
NOT_TRACING = "f_lineno can only be set in a trace function" if UNBOUND_BECOME_NONE else AT_CALL
ENDS = frozenset({"RETURN_VALUE", "RETURN_CONST", "RAISE_VARARGS", "RERAISE", "INTERPRETER_EXIT"})


@dataclass(frozen=True, slots=True)
class Landing:
    """Where to go on."""

    offset: int  #: of the instruction, in bytes
    line: int
    depth: int  #: entries of the value stack that stay
    handled: tuple[int, ...]  #: entries to be dropped that hold what was handled before, from the top


@dataclass(frozen=True, slots=True)
class _Unit:
    """An instruction; places are counted in code units."""

    name: str
    opcode: int
    argument: int
    place: int
    following: int  #: behind its inline caches
    target: int | None


def jump(thread: Thread, frame: Frame, line: Any) -> None:
    """Let ``frame`` go on at ``line``; raises ``ValueError`` where it may not."""
    if type(line) is not int:
        raise ValueError("lineno must be an integer")
    _check_event(thread, frame)
    landing = find_landing(frame.guest.code, frame.f_lasti, line)
    if UNBOUND_BECOME_NONE:
        _bind_all(thread, frame)
    if thread.reporting == "line":
        land(thread, frame, landing)
    frame.landed = landing


def land(thread: Thread, frame: Frame, landing: Landing) -> None:
    """Go on at ``landing``; what was handled where the frame was is no longer."""
    for before in frame.land(landing):
        thread.handling.error = before


def _check_event(thread: Thread, frame: Frame) -> None:
    """A frame moves only while its own trace function is told of a line, or of a yield."""
    if thread.reporting == "":
        raise ValueError(NOT_TRACING)
    if thread.reporting == "call":
        raise ValueError(AT_CALL)
    if thread.reporting != "line" and not (thread.reporting == "return" and _yields(frame)):
        raise ValueError("can only jump from a 'line' trace event")
    if frame.trace is None or thread.reported is not frame:
        raise ValueError("f_lineno can only be set by a trace function")


def _yields(frame: Frame) -> bool:
    return frame.guest.code.co_code[frame.f_lasti] == opmap["YIELD_VALUE"]


def _bind_all(thread: Thread, frame: Frame) -> None:
    """Code compiled for bound variables may be jumped into: each that has no value gets one."""
    fast = frame.fast
    unbound = [slot for slot in range(frame.guest.variable_count) if fast[slot] is NULL]
    if unbound:
        plural = "" if len(unbound) == 1 else "s"
        warn(thread.frame, f"assigning None to {len(unbound)} unbound local{plural}", RuntimeWarning)
    for slot in unbound:
        fast[slot] = None


def find_landing(code: CodeType, offset: int, line: int) -> Landing:
    """Where the jump from the instruction at ``offset`` to ``line`` ends; raises ``ValueError`` where it may not."""
    if not -INT_MAX - 1 <= line <= INT_MAX:
        raise ValueError("lineno out of range")
    if line < code.co_firstlineno:
        raise ValueError(f"line {line} comes before the current code block")
    starts = _line_starts(code)
    later = [each for each in starts.values() if each >= line]
    if not later:
        raise ValueError(f"line {line} comes after the current code block")
    stacks = _mark(code)
    present = stacks.get(offset >> 1)
    if present is None:
        raise ValueError("can't jump from unreachable code")
    candidates = [place for place, each in starts.items() if each == min(later)]
    fitting = [place for place in candidates if _compatible(present, stacks.get(place))]
    if not fitting:
        raise ValueError(_refusal(stacks.get(candidates[0])))
    best = max(fitting, key=lambda place: (_size(stacks[place]), -place))
    depth = len(stacks[best])
    handled = tuple(index for index in range(len(present) - 1, depth - 1, -1) if present[index] == EXCEPTION)
    return Landing(2 * best, min(later), depth, handled)


def _line_starts(code: CodeType) -> dict[int, int]:
    """The places where the line changes -> the line."""
    found = {}
    last = None
    for place, line in enumerate(unit_lines(code)):
        if line is not None and line != last:
            found[place] = last = line
    return found


def _size(stack: Stack) -> int:
    """A number to compare stacks by: longer ones are greater."""
    size = 0
    for kind in stack:
        size = size << 3 | kind
    return size


def _compatible(present: Stack, wanted: Stack | None) -> bool:
    """Whether ``present`` becomes fit for ``wanted`` by dropping entries."""
    if wanted is None:
        return False
    while _size(present) > _size(wanted):
        present = present[:-1]
    return len(present) == len(wanted) and all(map(_fits, present, wanted))


def _fits(kind: int, wanted: int) -> bool:
    return kind == wanted or wanted == NOTHING or (wanted == OBJECT and kind != NOTHING)


def _refusal(wanted: Stack | None) -> str:
    if wanted is None:
        return "can't jump into an exception handler, or code may be unreachable"
    return REFUSALS[wanted[-1]] if wanted else "incompatible stacks"


REFUSALS = {
    EXCEPTION: "can't jump into an 'except' block as there's no exception",
    POSITION: "can't jump into a re-raising block as there's no location",
    OBJECT: "incompatible stacks",
    NOTHING: "incompatible stacks",
    ITERATOR: "can't jump into the body of a for loop",
}


# -- where control goes -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Flow:
    """Where control goes in a code object, by offset in bytes."""

    names: dict[int, str]  #: of the instructions
    ways: dict[int, tuple[int, ...]]  #: where each may lead, but for exceptions
    handlers: tuple[tuple[int, int, int], ...]  #: first and last offset, and who handles what is raised there
    #: instructions that follow one way of a branch to tell of it, from 3.14 on -> the branch
    branches: dict[int, int]

    def between(self, last: int, offset: int, closed: Collection[int]) -> list[int] | None:
        """What is executed after ``last`` to get to ``offset``, none of ``closed``; None if that cannot be.

        The shortest way; or that of an exception raised at ``last``.
        """
        way = self._shortest(self.ways.get(last, ()), offset, closed)
        if way is None:
            targets = [target for first, end, target in self.handlers if first <= last <= end]
            way = self._shortest(targets, offset, closed)
        return way

    def handler(self, offset: int) -> int:
        """Who handles what is raised at ``offset``; -1: nobody."""
        return next((target for first, end, target in self.handlers if first <= offset <= end), -1)

    def _shortest(self, starts: Iterable[int], offset: int, closed: Collection[int]) -> list[int] | None:
        """The shortest way from one of ``starts``, which is part of it."""
        before = dict.fromkeys(starts, -1)
        todo = deque(before)
        while todo and offset not in before:
            place = todo.popleft()
            if place not in closed:
                new = [each for each in self.ways.get(place, ()) if each not in before]
                before |= dict.fromkeys(new, place)
                todo += new
        if offset not in before:
            return None
        found = []
        while (offset := before[offset]) != -1:
            found.append(offset)
        return found[::-1]


def flow(code: CodeType) -> Flow:
    """The flow of control in ``code``."""
    concrete = ConcreteBytecode.from_code(code, extended_arg=True)
    units = list(_units(concrete))
    names = {2 * unit.place: unit.name for unit in units}
    ways = {2 * unit.place: tuple(2 * way for way in _ways(unit)) for unit in units}
    for offset, name in names.items():
        if name == "FOR_ITER" and names[ways[offset][0]] == "END_FOR":
            ways[offset] = (ways[offset][0] + PASSED_OVER, ways[offset][1])
    return Flow(
        names,
        ways,
        tuple((2 * each.start_offset, 2 * each.stop_offset, 2 * each.target) for each in concrete.exception_table),
        _branches(names, ways),
    )


def _branches(names: dict[int, str], ways: dict[int, tuple[int, ...]]) -> dict[int, int]:
    branches = [(offset, way) for offset, leads in ways.items() if len(leads) > 1 for way in leads]
    return {way: offset for offset, way in branches if names[way] in TELLS_OF_BRANCH}


TELLS_OF_BRANCH = frozenset({"NOT_TAKEN", "POP_ITER"})


def _units(concrete: ConcreteBytecode) -> Iterator[_Unit]:
    """The instructions; EXTENDED_ARG is one of its own, whose argument the next takes over."""
    high = 0
    listed = list(concrete)
    for place, each in enumerate(listed):
        if each.name == "CACHE":
            continue
        argument = high | (0 if each.arg is UNSET else each.arg)
        high = argument << 8 if each.name == "EXTENDED_ARG" else 0
        following = place + 1
        while following < len(listed) and listed[following].name == "CACHE":
            following += 1
        yield _Unit(each.name, each.opcode, argument, place, following, _target(each.opcode, argument, following))


def _target(opcode: int, argument: int, following: int) -> int | None:
    """Where a jump goes."""
    if opcode not in dis.hasjrel or dis.opname[opcode] == "END_ASYNC_FOR":  # since 3.14 that names its SEND
        return None
    return following - argument if "BACKWARD" in dis.opname[opcode] else following + argument


def _ways(unit: _Unit) -> tuple[int, ...]:
    """Where ``unit`` may lead."""
    if unit.name in ENDS:
        return ()
    if unit.target is None:
        return (unit.following,)
    return (unit.target, unit.following) if unit.name.startswith(BRANCHES) else (unit.target,)


BRANCHES = ("JUMP_IF", "POP_JUMP", "FOR_ITER", "SEND")


# -- the kinds of what is on the stack --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Calls:
    """The offsets of those calls in a code object of which more is to know."""

    methods: frozenset[int]  #: the callable was loaded as a method
    bare: frozenset[int]  #: the callable stands where a method does, with no NULL: ``__exit__``, decorators up to 3.12


def calls(code: CodeType) -> Calls:
    """The calls in ``code``."""
    stacks = _mark(code, METHOD)
    methods, bare = set(), set()
    for each in _units(ConcreteBytecode.from_code(code, extended_arg=True)):
        if each.name in CALLS and each.place in stacks:
            place = -each.argument - CALLS[each.name] + NULL_ABOVE
            kind = stacks[each.place][place]
            if kind == METHOD:
                methods.add(2 * each.place)
            elif kind != NOTHING:
                bare.add(2 * each.place)
    return Calls(frozenset(methods), frozenset(bare))


def _mark(code: CodeType, method: int = NOTHING) -> dict[int, Stack]:
    """The stack before each instruction that can be reached, by place.

    ``method``: the kind of what is in the place of NULL where a method was loaded.
    """
    concrete = ConcreteBytecode.from_code(code, extended_arg=True)
    units = {each.place: each for each in _units(concrete)}
    handlers = [
        (entry.start_offset, entry.target, entry.stack_depth, entry.push_lasti) for entry in concrete.exception_table
    ]
    starts_with_none = STARTS_WITH_NONE and code.co_flags & CO_RESUMABLE
    stacks: dict[int, Stack] = {0: (OBJECT,) if starts_with_none else ()}
    todo = [0]
    while todo:
        while todo:
            place = todo.pop()
            for way in _ways(units[place]):
                if way not in stacks:
                    stacks[way] = _stack_after(units[place], stacks[place], way, method)
                    todo.append(way)
        for start, target, depth, position in handlers:
            if start in stacks and target not in stacks:
                stacks[target] = (*stacks[start][:depth], *([POSITION] if position else []), EXCEPTION)
                todo.append(target)
    return stacks


def _stack_after(unit: _Unit, stack: Stack, way: int, method: int) -> Stack:
    """The stack that ``unit`` leaves where it leads to ``way``."""
    name, jumps = unit.name, way == unit.target
    if unit.target is None:
        return _effect(unit, stack, method)
    if name.startswith("POP_JUMP") or (name.startswith("JUMP_IF") and not jumps):
        return stack[:-1]
    if name == "FOR_ITER":
        return stack[:-1] if jumps and not FOR_KEEPS_ITERATOR else (*stack, OBJECT)
    if name == "SEND" and jumps and not SEND_KEEPS_RECEIVER:
        return stack[:-1]
    return stack


def _effect(unit: _Unit, stack: Stack, method: int) -> Stack:
    """The stack after an instruction that does not jump."""
    name, argument = unit.name, unit.argument
    if name in ("GET_ITER", "GET_AITER"):
        return (*stack[:-1], ITERATOR)
    if name == "PUSH_EXC_INFO":
        return (*stack, EXCEPTION)
    if name == "PUSH_NULL":
        return (*stack, NOTHING)
    if name == "LOAD_GLOBAL":
        return (*stack, *_callable(argument))
    if name == METHOD_LOAD and (argument & 1 or not ATTRIBUTES_ARE_METHODS):
        return (*stack[:-1], *_callable(1, method))
    if name == "SWAP":
        moved = list(stack)
        moved[-1], moved[-argument] = moved[-argument], moved[-1]
        return tuple(moved)
    if name == "LOAD_SUPER_ATTR" and argument & 1 and method == METHOD:
        return (*stack[:-3], *_callable(1))
    if name == "LOAD_SPECIAL" and method == METHOD:
        return (*stack[:-1], *_callable(1, method))
    if name == "COPY":
        return (*stack, stack[-argument])
    if name in CALLS:  # the callable goes, too, and what is with it: a NULL or an object
        arguments = 0 if "PRECALL" in opmap else argument  # up to 3.11 that takes them
        return (*stack[: -arguments - CALLS[name]], OBJECT)
    effect = dis.stack_effect(unit.opcode, argument if unit.opcode >= dis.HAVE_ARGUMENT else None)
    return stack + (OBJECT,) * effect if effect >= 0 else stack[:effect]


#: since 3.12 LOAD_ATTR loads methods as well, its argument says when
ATTRIBUTES_ARE_METHODS = opmap.get("LOAD_METHOD", 256) >= 256
METHOD_LOAD = "LOAD_ATTR" if ATTRIBUTES_ARE_METHODS else "LOAD_METHOD"


def _callable(argument: int, null: int = NOTHING) -> Stack:
    """What a load pushes that may be one for a call."""
    if not argument & 1:
        return (OBJECT,)
    return (OBJECT, null) if NULL_ABOVE else (null, OBJECT)

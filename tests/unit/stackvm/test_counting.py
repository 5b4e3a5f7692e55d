"""The counting loop: same results as the plain loop, executions as CPython's own opcode events, figures as by hand."""

import contextlib
import dis
import io
import runpy
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

from benchmarks import suite
from runtime.statistics import statistics
from stackvm.decode import decode
from stackvm.machine import StackMachine
from stackvm.versions import SKIPPED, current

SUM = """
def total(n):
    t = 0
    for i in range(n):
        t = t + i
    return t
"""

# What CPython executes for total(4), by hand: 4 times round, and once more FOR_ITER to see the end.
ALWAYS = {"LOAD_GLOBAL": 1, "CALL": 1, "GET_ITER": 1, "FOR_ITER": 5, "BINARY_OP": 4}
ALWAYS |= {"JUMP_BACKWARD": 4, "RETURN_VALUE": 1}
# n, t and i each time, t; t once, i and t each time
SIMPLE = {"LOAD_CONST": 1, "LOAD_FAST": 1 + 2 * 4 + 1, "STORE_FAST": 1 + 2 * 4}
# 3.13: t and i at once; 3.14: the end of the loop is an instruction
FUSED = {"LOAD_CONST": 1, "LOAD_FAST": 1 + 1, "STORE_FAST": 1 + 2 * 4, "LOAD_FAST_LOAD_FAST": 4}
BORROWED = {"LOAD_SMALL_INT": 1, "LOAD_FAST_BORROW": 1 + 1, "STORE_FAST": 1 + 2 * 4}
BORROWED |= {"LOAD_FAST_BORROW_LOAD_FAST_BORROW": 4, "POP_ITER": 1}
BY_VERSION = {(3, 11): SIMPLE, (3, 12): SIMPLE, (3, 13): FUSED, (3, 14): BORROWED}


def counted(source: str, name: str) -> StackMachine:
    """A machine that counted the function ``name`` of ``source``, and nothing else, run by the source's last line."""
    machine = StackMachine(counting=True)
    machine.execute(compile(source, "<test>", "exec"), {"__name__": "<test>"})
    machine.executed = [guest for guest in machine.executed if guest.code.co_name == name]
    assert len(machine.executed) == 1
    return machine


def test_figures_by_hand() -> None:
    figures = statistics(counted(f"{SUM}\ntotal(4)", "total"))
    expected = ALWAYS | BY_VERSION[current().number]
    ends = expected.get("POP_ITER", 0)
    assert figures["opcodes"] == expected
    assert figures["dispatches"] == sum(expected.values())
    assert figures["dispatches_defused"] == 37 + ends
    assert figures["calls"] == 1
    assert figures["moves"] == sum(count for name, count in expected.items() if "FAST" in name) + 1 + ends
    assert figures["code_objects"] == 1
    # every instruction once: 11 before and in the loop, JUMP_BACKWARD, two to return; 3.12 and later have END_FOR
    clearing = current().for_iter_skips
    assert figures["static_instructions"] == 15 - bool(current().fused) + clearing + ends
    assert figures["bytes_fetched"] == 2 * figures["dispatches"]
    # reads: 10 loads, 1 constant, 9 stores, call 3, iter 1, for 5, 2 for each addition, return 1
    assert figures["operand_reads"] == 10 + 1 + 9 + 3 + 1 + 5 + 2 * 4 + 1
    # writes: 10 loads, 1 constant, 9 stores, range and NULL, call, iter, for 5, additions
    assert figures["operand_writes"] == 10 + 1 + 9 + 2 + 1 + 1 + 5 + 4


def test_code_bytes_are_those_of_the_code_object() -> None:
    machine = counted(f"{SUM}\ntotal(1)", "total")
    (code,) = (each for each in compile(SUM, "<test>", "exec").co_consts if isinstance(each, CodeType))
    figures = statistics(machine)
    assert figures["code_bytes_with_caches"] == len(code.co_code)
    assert figures["code_bytes"] == len(code.co_code) - 2 * decode(code).cache_units


EVENTFUL = """
import contextlib

def gather(items):
    for item in items:
        try:
            if item % 3 == 0:
                raise ValueError(item)
            elif item % 3 == 1:
                continue
            yield item
        except ValueError as error:
            yield str(error)
        finally:
            seen.append(item)

def delegate(items):
    got = yield from gather(items)
    return got

@contextlib.contextmanager
def opened(name):
    log.append(name)
    yield name
    log.append('closed')

def work(limit, *rest, flag=False, **named):
    first, *others = rest
    squares = {n: n * n for n in range(limit) if n != first}
    with opened('a') as one, opened('b'):
        text = f'{one!r:>{limit}}' + ','.join(map(str, delegate(range(limit))))
    match squares:
        case {1: one, **more} if flag:
            found = (one, len(more))
        case _:
            found = None
    while limit > 3 and (limit := limit - 1):
        if limit == 5: break
    else:
        text += '!'
    def inner():
        nonlocal found
        found, text = text_of(found), found
        return found
    return [inner(), sorted(others, key=lambda each: -each), text, named]

def text_of(value): return repr(value)

class Box:
    def __init__(self, value): self.value = value
    def __add__(self, other): return Box(self.value + other.value)
    def __lt__(self, other): return self.value < other.value

seen, log = [], []
def main():
    boxes = [Box(3), Box(1), Box(2)]
    boxes.sort()
    total = boxes[0] + boxes[1]
    return work(9, 2, 4, 3, flag=True, extra=total.value), seen, log
"""


Executions = dict[tuple[str, int], int]


def executions_on_cpython(source: str) -> Executions:
    """How often CPython executed each instruction (code object by name, offset): its own events for each."""
    names: dict[str, Any] = {}
    exec(compile(source, "<test>", "exec"), names)
    found: Counter[tuple[str, int]] = Counter()
    with instruction_events(lambda code, offset: found.update({(code.co_qualname, offset): 1})):
        names["main"]()
    return dict(found)


@contextlib.contextmanager
def instruction_events(report: Callable[[CodeType, int], None]) -> Iterator[None]:
    """Report each instruction CPython executes of code in ``<test>``: by sys.monitoring, or trace events without it."""
    monitoring = getattr(sys, "monitoring", None)

    def instruction(code: CodeType, offset: int) -> Any:
        return report(code, offset) if code.co_filename == "<test>" else monitoring.DISABLE

    def trace(frame: Any, event: str, argument: Any) -> Any:
        if frame.f_code.co_filename != "<test>":
            return None
        frame.f_trace_opcodes = True
        if event == "opcode":
            report(frame.f_code, frame.f_lasti)
        return trace

    if monitoring is None:
        before = sys.gettrace()
        sys.settrace(trace)
        try:
            yield
        finally:
            sys.settrace(before)
        return
    monitoring.use_tool_id(TOOL, "test")
    monitoring.register_callback(TOOL, monitoring.events.INSTRUCTION, instruction)
    monitoring.set_events(TOOL, monitoring.events.INSTRUCTION)
    try:
        yield
    finally:
        monitoring.set_events(TOOL, 0)
        monitoring.free_tool_id(TOOL)


TOOL = 4  #: one of the numbers sys.monitoring leaves to anybody


def with_events(code: CodeType) -> set[int]:
    """The offsets CPython has events for: not what stands before the first RESUME, nor what does nothing."""
    shown = list(dis.get_instructions(code))
    start = next(each.offset for each in shown if each.opname == "RESUME")
    return {each.offset for each in shown if each.offset > start and each.opname not in SKIPPED}


def test_executions_are_cpythons() -> None:
    """Instruction by instruction, over exceptions, generators, with, match, comprehensions and calls of all kinds."""
    machine = StackMachine(counting=True)
    machine.execute(compile(f"{EVENTFUL}\nmain()", "<test>", "exec"), {"__name__": "<test>"})
    found: Executions = {}
    eventful: set[tuple[str, int]] = set()
    for guest in machine.executed:
        name = guest.code.co_qualname
        if guest.code.co_filename == "<test>" and name not in ("<module>", "Box"):
            eventful |= {(name, offset) for offset in with_events(guest.code)}
            found |= {(name, offset): count for offset, count in zip(guest.offsets, guest.counts, strict=True)}
    expected = executions_on_cpython(EVENTFUL)
    assert len(eventful) > 300
    assert {at: found[at] for at in eventful if found[at]} == {at: expected[at] for at in eventful if at in expected}


SIZES = {program.name: program.fast for program in suite.PROGRAMS}
PROGRAMS = "fib sieve word_count tree_walk raise_catch pattern_matching".split()


@pytest.mark.parametrize("name", PROGRAMS)
def test_both_loops_give_the_same_output(repository: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = repository / "benchmarks" / "programs" / f"{name}.py"
    monkeypatch.setattr(sys, "argv", [str(path), str(SIZES[name])])
    code = compile(path.read_bytes(), str(path), "exec")
    with contextlib.redirect_stdout(io.StringIO()) as native:
        runpy.run_path(str(path), run_name="__main__")
    shown = []
    for counting in (False, True):
        machine = StackMachine(counting=counting)
        with contextlib.redirect_stdout(io.StringIO()) as output:
            machine.execute(code, {"__name__": "__main__"})
        shown.append(output.getvalue())
        assert bool(machine.executed) == counting
    assert shown == [native.getvalue()] * 2 and native.getvalue()


def test_what_is_skipped_is_never_counted() -> None:
    machine = StackMachine(counting=True)
    machine.execute(compile(f"{EVENTFUL}\nmain()", "<test>", "exec"), {"__name__": "<test>"})
    assert not SKIPPED & set(statistics(machine)["opcodes"])

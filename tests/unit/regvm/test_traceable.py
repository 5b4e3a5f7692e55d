"""What a debugger can do with a frame of the register machine that was not traced when it began."""

from regvm import execute
from regvm.code import RegisterCode
from translator import translate_traceable

SCRIPT = """
import sys

def trace(frame, event, argument):
    if event == "line" and frame.f_lineno == where:
        try:
            frame.f_lineno = to
        except ValueError as error:
            log.append(str(error))
    return trace

def begin():
    sys.settrace(trace)
    sys._getframe(1).f_trace = trace

def function():
    begin()
    log.append("first")
    log.append("second")
    for item in range(2):
        log.append(item)
        log.append("again")
    log.append("last")

function()
sys.settrace(None)
"""


def loop(items):
    for item in items:
        with item as entered:
            print(entered)


def test_the_stack_is_known_before_each_instruction():
    code = loop.__code__
    traceable = translate_traceable(code)
    traceable.register_code.verify()
    assert isinstance(traceable.register_code, RegisterCode)
    positions = set(traceable.register_code.positions)
    assert positions <= set(traceable.stacks)
    registers = {register for stack in traceable.stacks.values() for register in stack if register is not None}
    assert registers and all(len(code.co_varnames) <= each < traceable.register_code.registers for each in registers)
    printing = next(offset for offset, line in offsets_and_lines(code) if line == code.co_firstlineno + 3)
    assert [register is not None for register in traceable.stacks[printing]] == [True, True]


def offsets_and_lines(code):
    for start, _, line in code.co_lines():
        yield start, line


def run(where, to):
    log = []
    first = SCRIPT.splitlines().index("def function():") + 1
    execute(compile(SCRIPT, "script", "exec"), {"log": log, "where": first + where, "to": first + to})
    return log


def test_such_a_frame_moves_where_nothing_is_on_the_stack():
    assert run(2, 3) == ["second", 0, "again", 1, "again", "last"]
    assert run(3, 7) == ["first", "last"]


def test_such_a_frame_says_that_it_cannot_move_within_a_block():
    refusal = "can't jump within a block of a frame that was not traced when it began"
    assert run(5, 6) == ["first", "second", refusal, 0, "again", refusal, 1, "again", "last"]

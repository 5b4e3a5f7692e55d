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

def outside():
    begin()
    log.append("first")
    for item in range(2):
        log.append(item)
        log.append("again")
    log.append("last")

def inside():
    for item in range(2):
        if not item:
            begin()
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
    assert sum(register is not None for register in traceable.stacks[printing]) == 2


def offsets_and_lines(code):
    for start, _, line in code.co_lines():
        yield start, line


def run(function, where, to):
    log = []
    first = SCRIPT.splitlines().index(f"def {function}():") + 1
    script = SCRIPT.replace("\nfunction()", f"\n{function}()")
    execute(compile(script, "script", "exec"), {"log": log, "where": first + where, "to": first + to})
    return log


def test_it_moves_everywhere_if_tracing_begins_where_nothing_is_on_the_stack():
    assert run("outside", 2, 6) == ["last"]
    assert run("outside", 5, 6) == ["first", 0, "last"]
    assert run("outside", 4, 5) == ["first", "again", "again", "last"]


def test_if_tracing_begins_in_a_block_it_moves_only_out_of_all_blocks():
    assert run("inside", 5, 6) == [0, "last"]
    refusal = "can't jump within a block of a frame that was not traced when it began"
    assert run("inside", 4, 5) == [refusal, 0, "again", refusal, 1, "again", "last"]

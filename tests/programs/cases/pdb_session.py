"""A session with the debugger: it is set in a running frame, steps, moves, looks at frames and exceptions."""

import io
import pdb
import sys


def numbers(count):
    for number in range(count):
        yield number
    return count


def failing():
    try:
        return 1 / 0
    finally:
        print("failed")


def function(debugger):
    total = 0
    debugger.set_trace()
    for number in numbers(2):
        total += number
        if number:
            pass
    total += 100
    with io.StringIO() as buffer:
        print("written", file=buffer)
        total += len(buffer.getvalue())
    try:
        failing()
    except ZeroDivisionError:
        total += 1000
    return total


def session(*commands):
    output = io.StringIO()
    debugger = pdb.Pdb(stdin=io.StringIO("\n".join((*commands, "continue", ""))), stdout=output, readrc=False, nosigint=True)
    debugger.prompt = "(debugger) "
    try:
        print("result", function(debugger))
    except Exception as error:
        print(type(error).__name__, error)
    finally:
        sys.settrace(None)
    print(output.getvalue())


session("next", "next", "step", "next", "p total", "where", "up", "p number", "down", "return")
session("step", "step", "step", "step", "next", "return", "step")
session("break 27", "continue", "p total", "jump 32", "next", "next", "list", "until 40", "p total")
session("break 31", "continue", "p buffer.closed", "next", "p total", "next", "next", "step", "next", "next", "next", "where", "next")
session("tbreak failing", "continue", "next", "next", "p sys.exc_info()[0]", "up", "p total", "next", "next")
session("jump 36", "next", "next")
session("break 26, number == 1", "continue", "p number", "clear 1", "display total", "next", "next", "next", "undisplay")

"""A generator that is dropped is closed at once, and told, though the trace function runs a loop to its end."""

import gc
import sys


def generating():
    try:
        yield True
    finally:
        events.append("finally")


def dropping():
    found = any(generating())
    events.append("dropped")
    return found


def trace(frame, event, argument):
    for _ in (1, 2):
        pass
    events.append((frame.f_code.co_name, event, frame.f_lineno))
    return trace


gc.disable()
events = []
sys.settrace(trace)
dropping()
sys.settrace(None)
print(*events, sep="\n")

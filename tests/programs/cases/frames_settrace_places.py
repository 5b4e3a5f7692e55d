"""Events are told where they happen: ``f_lasti`` is the instruction of the line, also where a machine has none for it."""

import sys


def assigned(first, second):
    third = first
    second = third
    if second:
        pass
    total = (first +
             second)
    del third
    return total


def repeated(items):
    for item in items:
        if item % 2:
            continue
        last = item
    else:
        last = None
    while True:
        break
    return last


def closing(value):
    def inner():
        return value

    return inner() + value


def failing(value):
    try:
        value / 0
    except ZeroDivisionError:
        value = None
    finally:
        value = [value]
    return value


def generating(count):
    for number in range(count):
        yield number
    return None


class Made:
    """With an ``__init__``."""

    def __init__(self, value):
        self.value = value


def lines_match(frame):
    """Whether the line of the instruction is the one that the frame names."""
    lasti = frame.f_lasti
    found = [line for start, end, line in frame.f_code.co_lines() if start <= lasti < end]
    return found == [frame.f_lineno]


def trace(frame, event, argument):
    suspended = event == "return" and frame.f_code is generating.__code__
    place = "suspended" if suspended else frame.f_lasti
    events.append((frame.f_code.co_name, event, frame.f_lineno, place, lines_match(frame)))
    return trace


def run(function, *arguments):
    sys.settrace(trace)
    try:
        function(*arguments)
    finally:
        sys.settrace(None)


events = []
run(assigned, 1, 2)
run(repeated, [1, 2, 3])
run(closing, 5)
run(failing, 6)
run(lambda: list(generating(2)))
run(Made, 3)
print(*events, sep="\n")

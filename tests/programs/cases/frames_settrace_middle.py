"""Tracing that begins in the middle of a loop: the lines are those CPython tells, whatever the passes left out."""

import sys

EVENTS = []


def trace(frame, event, argument):
    if frame.f_code.co_name in ("loop", "groups"):
        EVENTS.append((event, frame.f_lineno - frame.f_code.co_firstlineno))
    return trace


def start():
    sys.settrace(trace)
    sys._getframe(1).f_trace = trace


def loop(numbers):
    for number in numbers:
        if number == 0:
            start()
        if number % 2:
            kind = "odd"
        else:
            kind = "even"
        size = kind
        if number > 3 and size == "even" or number == 7:
            size = "large"
        elif number == 1:
            size = 1
        else:
            pass
        try:
            if number == 2:
                raise KeyError
            found = 1
        except KeyError as error:
            found = error
        else:
            found = 5
        finally:
            size = 1
        with open(__file__) as file:
            if number == 4:
                continue
        for each in range(2):
            if each:
                break
        else:
            each = 9
        while True:
            if number:
                break
            number = 1
        match number:
            case 1:
                found = 2
            case [first, second]:
                found = first
            case _:
                found = 4
        while each < 3:
            each += 1
            if each == 2:
                continue
            each += 1
    return (kind,
            found)


def groups(numbers):
    for number in numbers:
        try:
            if number == 0:
                start()
            if number == 1:
                raise ValueError
            if number == 2:
                raise KeyError
        except* ValueError as error:
            found = 1
        except* KeyError as error:
            found = 2
            for letter in "ab":
                if letter == "a":
                    found = letter
                else:
                    found = 3
        else:
            found = 4
        if found == 3:
            size = 1
        elif found == 4:
            size = 2
        else:
            size = 3
    return size


def in_handler():
    try:
        raise KeyError
    except* Exception as error:
        sys.settrace(trace_all)
        sys._getframe().f_trace = trace_all


def trace_all(frame, event, argument):
    if frame.f_code is in_handler.__code__:
        EVENTS.append((event, frame.f_lineno))
    return trace_all


for function in (loop, groups):
    function(range(8))
    sys.settrace(None)
    print(function.__name__)
    for each in EVENTS:
        print(*each)
    EVENTS.clear()
in_handler()
sys.settrace(None)
print(EVENTS)

"""sys.settrace and sys.setprofile used lightly: calls, lines, returns and exceptions of guest code."""

import sys

events = []


def tracer(frame, event, arg):
    if frame.f_code.co_filename != __file__:
        return None
    shown = arg[0].__name__ if event == "exception" else arg if event == "return" else None
    events.append((event, frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, shown))
    return tracer


def simple(a):
    b = a + 1
    if b > 1:
        b *= 2
    return b


def loop(n):
    total = 0
    for i in range(n):
        total += i
    return total


def fails():
    try:
        raise KeyError
    except KeyError:
        return "handled"


def generator():
    yield 1
    yield 2


def nested():
    return simple(simple(0))


def traced(function, *args):
    sys.settrace(tracer)
    try:
        function(*args)
    finally:
        sys.settrace(None)
    for event in events:
        if event[1] != "traced":
            print("  ", *event)
    events.clear()


for function, *args in ((simple, 1), (loop, 2), (fails,), (lambda: list(generator()),), (nested,)):
    print(function.__name__)
    traced(function, *args)
profile = []


def profiler(frame, event, arg):
    name = arg.__name__ if event.startswith("c_") else frame.f_code.co_name
    profile.append((event, name))


sys.setprofile(profiler)
simple(len("ab"))
sys.setprofile(None)
print([entry for entry in profile if entry[1] != "setprofile"])
print(sys.gettrace(), sys.getprofile())


def failing_tracer(frame, event, arg):
    raise LookupError("tracer failed")


sys.settrace(failing_tracer)
try:
    simple(1)
except LookupError as error:
    print(error, sys.gettrace())
sys.settrace(None)


def only_calls(frame, event, arg):
    if frame.f_code.co_filename == __file__:
        print("call", frame.f_code.co_name)


sys.settrace(only_calls)
nested()
sys.settrace(None)

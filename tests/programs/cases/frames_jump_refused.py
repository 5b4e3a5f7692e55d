"""When ``frame.f_lineno`` may be assigned, and what may not be assigned to it."""

import sys


def attempt(label, action):
    try:
        action()
    except (ValueError, AttributeError) as error:
        print(label, type(error).__name__, error)
    else:
        print(label, "moved")


def assign(frame, line):
    frame.f_lineno = line


def delete(frame):
    del frame.f_lineno


def three(value):
    value += 1
    value += 2
    return value


def raising():
    try:
        raise KeyError("k")
    except KeyError:
        return 3


def yielding(log):
    log.append(1)
    yield 1
    log.append(2)


own = sys._getframe()
attempt("nobody traces", lambda: assign(own, 3))
attempt("deleted", lambda: delete(own))
for wrong in ("3", 3.0, True, None):
    attempt(repr(wrong), lambda: assign(own, wrong))


def tracer(code, wanted, action):
    def trace(frame, event, argument):
        if frame.f_code is code and event == wanted:
            action(frame)
        return trace

    return trace


for wanted in ("call", "exception", "return"):
    sys.settrace(
        tracer(raising.__code__, wanted, lambda frame: attempt(wanted, lambda: assign(frame, frame.f_lineno)))
    )
    print(raising())
    sys.settrace(None)

for line in (10**30, -1, 0, 2**31, -(2**31) - 1, three.__code__.co_firstlineno - 1, three.__code__.co_firstlineno + 9):
    sys.settrace(tracer(three.__code__, "line", lambda frame: attempt(line % 10**12, lambda: assign(frame, line))))
    print(three(1))
    sys.settrace(None)


moved = []


def after_yield(frame, event, argument):
    if frame.f_code is yielding.__code__ and event == "return" and not moved:
        moved.append(frame.f_lineno)
        frame.f_lineno -= 1
        print(frame.f_lineno - moved[0])
    return after_yield


if sys.version_info[:2] == (3, 13):  # before, CPython goes on one instruction too late; later it loses a value
    log = []
    sys.settrace(after_yield)
    print(list(yielding(log)), log)
    sys.settrace(None)

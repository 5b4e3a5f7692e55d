"""A debugger moves a frame: ``frame.f_lineno = line`` from every line of a function to every other."""

import sys
import warnings

warnings.simplefilter("ignore", RuntimeWarning)


class Managed:
    def __init__(self, log, name):
        self.log = log
        self.name = name

    def __enter__(self):
        self.log.append(f"enter {self.name}")
        return self

    def __exit__(self, kind, error, traceback):
        self.log.append(f"exit {self.name} {kind and kind.__name__}")
        return True


class Dying:
    def __init__(self, log):
        self.log = log

    def __iter__(self):
        yield from (1, 2)

    def __del__(self):
        self.log.append("iterated died")


def plain(log):
    log.append("one")
    total = 0
    for item in (10, 20):
        total += item
        for inner in "ab":
            log.append(inner)
    while total > 15:
        total -= 7
        log.append(total)
    if total is None:
        log.append("none")
    else:
        log.append("some")
    return total


def managed(log):
    log.append("before")
    with Managed(log, "a") as a:
        log.append(a.name)
        with Managed(log, "b"):
            log.append("inside")
            log.append("still inside")
        log.append("between")
    log.append("after")


def guarded(log):
    try:
        log.append("try")
        int("x")
        log.append("not here")
    except ValueError as error:
        log.append(type(error).__name__)
        log.append("handled")
    finally:
        log.append("finally")
    try:
        log.append("second")
    finally:
        log.append("last")
    return log[-1]


def nested(log):
    try:
        try:
            raise KeyError("k")
        except KeyError:
            log.append("inner")
            for number in range(2):
                log.append(number)
    except ValueError:
        log.append("outer")
    else:
        log.append("else")
    log.append(sys.exc_info()[0])


def unpacked(log):
    first, *rest = Dying(log)
    for each in [*rest, first]:
        log.append(each)
        pass
    values = [each for each in range(3) if each]
    log.append(values)
    (lambda: log.append("called"))()


def yielding(log):
    yield "first"
    log.append("went on")
    for number in range(2):
        yield number
    log.append("end")


def attempt(function, start, end):
    log = []
    first = function.__code__.co_firstlineno
    moved = []

    def trace(frame, event, argument):
        if frame.f_code is not function.__code__:
            return None
        if event == "line" and not moved and frame.f_lineno - first == start:
            moved.append(True)
            try:
                frame.f_lineno = first + end
            except ValueError as error:
                log.append(str(error))
            else:
                moved.append((frame.f_lineno - first, frame.f_lasti))
        elif moved and event == "line":
            log.append(frame.f_lineno - first)
        return trace

    sys.settrace(trace)
    try:
        result = function(log)
        if hasattr(result, "__next__"):
            result = list(result)
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    finally:
        sys.settrace(None)
    print(function.__name__, start, end, moved, log, result)


for function in (plain, managed, guarded, nested, unpacked, yielding):
    lines = sorted({line for _, _, line in function.__code__.co_lines() if line})
    lines = [line - function.__code__.co_firstlineno for line in lines][1:]
    for start in lines:
        for end in lines:
            attempt(function, start, end)

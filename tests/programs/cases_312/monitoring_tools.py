# needs: threads
"""sys.monitoring: tools, local events, DISABLE, restart_events, errors, callbacks that raise, threads, generators."""

import sys
import threading

M, E = sys.monitoring, sys.monitoring.events
FIRST, SECOND = 2, 3


def attempt(call, *arguments):
    try:
        print(call.__name__, call(*arguments))
    except Exception as error:
        print(call.__name__, type(error).__name__, error)


def one(x):
    y = x + 1
    return y


def two(x):
    y = x + 2
    return y


def loop(n):
    total = 0
    for i in range(n):
        if i % 2:
            total += i
    return total


def numbers():
    yield 1
    yield 2


print("-- requests")
for arguments in ((FIRST, 0), (9, 0), (-1, 0), (FIRST, "x"), (FIRST,)):
    attempt(M.set_events, *arguments)
attempt(M.set_local_events, FIRST, one.__code__, 0)
attempt(M.get_local_events, FIRST, one.__code__)
M.use_tool_id(FIRST, "first")
attempt(M.use_tool_id, FIRST, "again")
print(M.get_tool(FIRST), M.get_tool(SECOND))
for events in (-1, 1 << 25, E.C_RETURN, E.C_RETURN | E.CALL, "x", None):
    attempt(M.set_events, FIRST, events)
for events in (1 << 25, E.RAISE, E.C_RETURN, "x"):
    attempt(M.set_local_events, FIRST, one.__code__, events)
attempt(M.set_local_events, FIRST, one, 0)
attempt(M.set_local_events, FIRST)
for event in (0, 3, 1 << 25, "x"):
    attempt(M.register_callback, FIRST, event, None)
attempt(M.register_callback, 9, 1, None)
attempt(M.register_callback, FIRST, E.LINE, print)
attempt(M.register_callback, FIRST, E.LINE, None)
M.set_events(FIRST, E.CALL | E.C_RETURN | E.C_RAISE)
print(M.get_events(FIRST) == E.CALL, M._all_events())
M.set_events(FIRST, 0)
print(M.get_events(FIRST), M._all_events())

print("-- lines of one function")
lines = []
M.register_callback(FIRST, E.LINE, lambda code, line: lines.append((code.co_name, line - code.co_firstlineno)))
M.set_local_events(FIRST, one.__code__, E.LINE)
print(M.get_local_events(FIRST, one.__code__) == E.LINE, M.get_local_events(FIRST, two.__code__))
print(one(1), two(1), one(2), lines)
M.set_local_events(FIRST, one.__code__, 0)
lines.clear()
print(one(1), lines)

print("-- a place is switched off")
count = 0


def once(code, line):
    global count
    count += 1
    return M.DISABLE


M.register_callback(FIRST, E.LINE, once)
M.set_local_events(FIRST, loop.__code__, E.LINE)
print(loop(4), count, loop(4), count)
M.restart_events()
print(loop(4), count)
M.set_local_events(FIRST, loop.__code__, 0)

print("-- two tools, one of which has enough")
M.use_tool_id(SECOND, "second")
seen = {FIRST: 0, SECOND: 0}


def counter(tool, answer):
    def count(*_):
        seen[tool] += 1
        return answer

    return count


M.register_callback(FIRST, E.PY_START, counter(FIRST, M.DISABLE))
M.register_callback(SECOND, E.PY_START, counter(SECOND, None))
M.set_events(FIRST, E.PY_START)
M.set_events(SECOND, E.PY_START)
for _ in range(3):
    one(1)
M.set_events(FIRST, 0)
M.set_events(SECOND, 0)
print(seen)

print("-- what cannot be switched off")


def raises():
    try:
        1 / 0
    except ZeroDivisionError:
        return 1


M.register_callback(FIRST, E.RAISE, counter(FIRST, M.DISABLE))
M.set_events(FIRST, E.RAISE)
attempt(raises)
attempt(raises)
M.set_events(FIRST, 0)

print("-- callbacks that raise")


def bad(*arguments):
    raise LookupError("from a callback")


def want(event):
    """Ask for an event of the functions that are called below."""
    for function in (raises, calls_len):
        M.set_local_events(FIRST, function.__code__, event)


def calls_len(x):
    return len(x) if x else 0


for name in ("PY_START", "PY_RETURN", "LINE", "CALL", "BRANCH"):
    M.register_callback(FIRST, getattr(E, name), bad)
    for function, arguments in ((calls_len, ("abc",)), (raises, ())):
        want(getattr(E, name))
        try:
            print(name, function(*arguments))
        except LookupError as error:
            print(name, error, type(error.__context__).__name__)
        want(0)
    M.register_callback(FIRST, getattr(E, name), None)

print("-- callbacks make calls, and are not told of")
calls = []


def record(code, offset, callee, argument):
    calls.append((code.co_name, callee.__name__, one(1)))


def caller():
    value = one(1)
    made = dict(a=value)
    return [made, len("abc"), str(5), max([1], key=abs)]


M.register_callback(FIRST, E.CALL, record)
M.register_callback(FIRST, E.C_RETURN, record)
M.set_events(FIRST, E.CALL)
print(caller())
M.set_events(FIRST, 0)
print(calls)

print("-- from the middle of a frame")
lines = []


def switches():
    x = 1
    M.set_events(FIRST, E.LINE)
    x = 2
    for i in (1, 2):
        x += i
    M.set_events(FIRST, 0)
    x = 3
    return x


M.register_callback(FIRST, E.LINE, lambda code, line: lines.append((code.co_name, line - code.co_firstlineno)))
print(switches(), lines)

print("-- generators that had begun")
generator = numbers()
next(generator)
events = []
for name in ("PY_RESUME", "PY_YIELD", "PY_RETURN", "PY_UNWIND", "PY_THROW"):
    M.register_callback(FIRST, getattr(E, name), lambda code, offset, *rest, name=name: events.append((name, *rest)))
M.set_events(FIRST, E.PY_RESUME | E.PY_YIELD | E.PY_RETURN | E.PY_UNWIND | E.PY_THROW)
print(list(generator))
M.set_events(FIRST, 0)
print(events)

print("-- threads")
names = []
M.register_callback(FIRST, E.PY_START, lambda code, offset: names.append(code.co_name))
M.set_local_events(FIRST, two.__code__, E.PY_START)
thread = threading.Thread(target=two, args=(1,))
thread.start()
thread.join()
M.set_local_events(FIRST, two.__code__, 0)
print(names)

print("-- with sys.settrace and sys.setprofile")
told = []


def trace(frame, event, argument):
    told.append((event, frame.f_lineno - frame.f_code.co_firstlineno))
    return trace


M.register_callback(FIRST, E.LINE, lambda code, line: told.append(("LINE", line - code.co_firstlineno)))
M.set_local_events(FIRST, loop.__code__, E.LINE)
sys.settrace(trace)
loop(2)
sys.settrace(None)
sys.setprofile(lambda frame, event, argument: told.append((event, frame.f_code.co_name)))
loop(1)
sys.setprofile(None)
M.set_local_events(FIRST, loop.__code__, 0)
print(told)
M.register_callback(FIRST, E.LINE, None)
M.free_tool_id(FIRST)
M.free_tool_id(SECOND)
print(M.get_tool(FIRST), M.get_events(FIRST) if sys.version_info < (3, 14) else 0)

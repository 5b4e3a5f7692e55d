"""Recursion as deep as the limit allows, threads with states of their own, and memory that does not grow."""

import functools
import gc
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from runtime.machine import Machine

# -- recursion --------------------------------------------------------------------------------------------------------


def test_the_message_at_the_limit(same) -> None:
    same("""
def f(n): return f(n + 1)
class C:
    def __getattr__(self, name): return getattr(self, name + 'x')
    def m(self): return self.m()
def g():
    yield from g()
for call in (lambda: f(0), lambda: C().m(), lambda: C().x, lambda: list(g())):
    try: call()
    except RecursionError as error: print(str(error)[:32])
""")


def test_a_deep_recursion_ends_and_leaves_the_machine_usable(same) -> None:
    same("""
import sys
depth = 0
def f():
    global depth
    depth += 1
    f()
for turn in range(3):
    depth = 0
    try: f()
    except RecursionError: pass
    print(sys.getrecursionlimit() - 400 < depth <= sys.getrecursionlimit())
""")


DEEP = """
import sys
before = sys.getrecursionlimit()
sys.setrecursionlimit(21_000)
def down(n): return n if n == 0 else 1 + down(n - 1)
def chain(n):
    if n: yield from chain(n - 1)
    yield n
class Node:
    def __init__(self, n): self.below = Node(n - 1) if n else None
found = [down(20_000), sum(1 for _ in chain(200))]
node, count = Node(5_000), 0
while node: node, count = node.below, count + 1
found.append(count)
def fail(n):
    if n == 0: raise LookupError('bottom')
    fail(n - 1)
try: fail(20_000)
except LookupError as error:
    entry, count = error.__traceback__, 0
    while entry: entry, count = entry.tb_next, count + 1
    found.append(count)
    error.__traceback__ = entry = None
sys.setrecursionlimit(before)
"""


def test_twenty_thousand_calls_deep(execute) -> None:
    """Guest frames live on the heap: the host's stack, which would not hold these, stays flat."""
    names: dict[str, Any] = {"__name__": "guest"}
    execute(compile(DEEP, "<guest>", "exec"), names)
    assert names["found"] == [20_000, 201, 5_001, 20_002]


def test_a_limit_of_the_guests_own(execute) -> None:
    """A limit set by the guest holds for it, and its error comes at that depth."""
    source = """
import sys
sys.setrecursionlimit(sys.getrecursionlimit() + 500)
limit = sys.getrecursionlimit()
def down(n):
    global deepest
    deepest = n
    down(n + 1)
try: down(1)
except RecursionError as error: message = str(error)
"""
    names: dict[str, Any] = {}
    before = sys.getrecursionlimit()
    execute(compile(source, "<guest>", "exec"), names)
    assert sys.getrecursionlimit() == before, "the host's limit, raised for the guest's, is as it was"
    assert names["limit"] == before + 500
    assert names["limit"] - 10 <= names["deepest"] <= names["limit"]
    assert names["message"] == "maximum recursion depth exceeded"


# -- threads ----------------------------------------------------------------------------------------------------------


def test_threads_of_a_guest(same) -> None:
    same("""
import threading
local = threading.local()
results, errors = {}, []
start = threading.Barrier(4)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
def count(n):
    for i in range(n): yield i
def work(number):
    local.number = number
    start.wait()
    try:
        if number == 2: raise ValueError(number)
        results[number] = (fib(8 + number), sum(count(50)), local.number)
    except ValueError as error:
        results[number] = (type(error).__name__, error.__context__, local.number)
threads = [threading.Thread(target=work, args=(n,), name=f'worker {n}') for n in range(4)]
for each in threads: each.start()
for each in threads: each.join()
print(sorted(results.items()), hasattr(local, 'number'))
""")


def test_uncaught_exceptions_of_threads_reach_the_hook(same) -> None:
    same("""
import threading, traceback
seen = []
def hook(details):
    names = [entry.name for entry in traceback.extract_tb(details.exc_traceback)]
    seen.append((details.exc_type.__name__, str(details.exc_value), names[-2:], details.thread.name))
before, threading.excepthook = threading.excepthook, hook
def fail(x): return 1 / x
def leave(): raise SystemExit(3)
for target, args in ((fail, (0,)), (leave, ())):
    thread = threading.Thread(target=target, args=args, name=target.__name__)
    thread.start()
    thread.join()
threading.excepthook = before
print(seen)
""")


def test_a_thread_that_handles_nothing_of_its_parents(same) -> None:
    same("""
import sys, threading
def look(): found.append((sys.exc_info(), threading.current_thread() is thread))
found = []
try: 1 / 0
except ZeroDivisionError:
    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
print(found, sys.exc_info())
""")


def test_what_native_code_handles_its_callbacks_see(same) -> None:
    """An ``except`` block of native code that calls a guest function: the exception is handled there, too."""
    same(
        """
import sys
def callback():
    seen.append(type(sys.exception()).__name__)
    try: {}[1]
    except KeyError as error: seen.append(type(error.__context__).__name__)
    seen.append(type(sys.exc_info()[1]).__name__)
    raise LookupError
seen = []
try: native(callback)
except LookupError as error: seen.append(type(error.__context__).__name__)
seen.append(sys.exception())
try: [][1]
except IndexError:
    try: native(callback)
    except LookupError: pass
    seen.append(type(sys.exception()).__name__)
print(seen)
""",
        native=functools.partial(native),
    )  # a plain function would run in the machine


def native(callback: Callable[[], Any]) -> None:
    try:
        1 / 0
    except ZeroDivisionError:
        callback()


def test_locks_conditions_and_queues(same) -> None:
    same("""
import queue, threading
jobs, done = queue.Queue(), []
lock = threading.Lock()
total = 0
def worker():
    global total
    while (job := jobs.get()) is not None:
        with lock: total += job
        done.append(job)
threads = [threading.Thread(target=worker) for _ in range(3)]
for each in threads: each.start()
for job in range(200): jobs.put(job)
for each in threads: jobs.put(None)
for each in threads: each.join()
print(total, sorted(done) == list(range(200)))
""")


def test_a_guest_function_called_by_a_host_thread(execute) -> None:
    names: dict[str, Any] = {}
    execute(compile("def f(x):\n    try: return 1 / x\n    except ZeroDivisionError: return 'zero'", "", "exec"), names)
    found: list[Any] = []
    threads = [threading.Thread(target=lambda x=x: found.append(names["f"](x))) for x in (0, 1, 2, 4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found, key=str) == [0.25, 0.5, 1.0, "zero"]


# -- memory -----------------------------------------------------------------------------------------------------------

REPEATED = {
    "calls": "def f(a, b=1, *c, **d): return a\nfor i in range(n): f(i); f(i, 2, 3, k=4)",
    "new functions": "for i in range(n): (lambda x: x + i)(1)",
    "new classes' instances": "class C:\n    def __init__(self, x): self.x = x\nfor i in range(n): C(i).x",
    "exceptions": "def f(): raise ValueError('x')\nfor i in range(n):\n    try: f()\n"
    "    except ValueError as error: pass",
    "chained exceptions": "for i in range(n):\n    try:\n        try: 1 / 0\n"
    "        except ZeroDivisionError as error: "
    "raise KeyError from error\n    except KeyError: pass",
    "exceptions of builtins": "for i in range(n):\n    try: [][1]\n    except IndexError: pass",
    "generators": "def g():\n    try: yield 1; yield 2\n    finally: pass\nfor i in range(n): next(g()); list(g())",
    "coroutines": "async def c(): return 1\nfor i in range(n):\n    try: c().send(None)\n"
    "    except StopIteration: pass",
    "frames looked at": "import sys\ndef f(): return sys._getframe().f_locals\nfor i in range(n): f()",
    "evaluated code": "for i in range(n // 10): eval('[x for x in range(3)]')",
    "with statements": "class M:\n    def __enter__(self): return self\n    def __exit__(self, *d): return True\n"
    "for i in range(n):\n    with M(): 1 / 0",
    "closures": "def f(x):\n    def g(): return x\n    return g\nfor i in range(n): f(i)()",
}


@pytest.fixture
def heap_set_aside() -> Iterator[None]:
    """Leave what other tests left behind out of collections, which would look at all of it."""
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.parametrize("what", REPEATED)
def test_memory_does_not_grow(what: str, execute, heap_set_aside) -> None:
    """Doing it ten times as often leaves no more objects behind, nor more memory blocks."""
    few, many = (leftover(execute, REPEATED[what], count) for count in (100, 1000))
    assert many[0] - few[0] < 20, "objects the garbage collector knows"
    assert many[1] - few[1] < 200, "blocks of memory"


def leftover(execute: Callable[..., Any], source: str, count: int) -> tuple[int, int]:
    """What is left once ``source`` has run a second time with ``n`` = ``count``, the guest's names still alive."""
    names: dict[str, Any] = {}
    execute(
        compile(f"def body(n):\n{''.join(f'    {line}{chr(10)}' for line in source.splitlines())}", "", "exec"), names
    )
    names["body"](count)
    for _ in range(3):  # what earlier tests left may take several turns to die
        gc.collect()
    before = len(gc.get_objects()), sys.getallocatedblocks()
    names["body"](count)
    gc.collect()
    return len(gc.get_objects()) - before[0], sys.getallocatedblocks() - before[1]


def test_a_machine_dies_with_its_last_function(execute) -> None:
    """Running many programs in one process does not pile up machines, programs or code."""
    code = compile("def f(n): return [n * x for x in range(3)]\nfound = f(2)", "<guest>", "exec")
    for _ in range(3):
        execute(code, {})
    gc.collect()
    before = len(gc.get_objects())
    for _ in range(20):
        execute(code, {})
    gc.collect()
    assert len(gc.get_objects()) - before < 40


# -- frames that are used again ---------------------------------------------------------------------------------------


def test_a_frame_that_somebody_keeps_stays_as_it_was(same) -> None:
    """A frame serves one call after the other, but not once anybody may look at it later."""
    same("""
import sys
kept = []
def plain(a, b=2): return a
def keeps(a):
    kept.append(sys._getframe())
    return a
def fails(a):
    later = a
    raise ValueError(a)
def numbers(a):
    plain(a)
    yield a
    yield plain(a + 1)
def local(a):
    own = a
    return locals()
def shows(a): return sys._getframe(1).f_lineno, a
for round in range(3):
    plain(1)
    keeps(round)
    plain(2)
    try: fails(round)
    except ValueError as error: kept.append(error.__traceback__.tb_next.tb_frame)
    plain(3)
    kept.append(numbers(round))
    print(next(kept[-1]), local(round), shows(round), list(map(plain, [round])))
    plain(5)
for each in kept:
    if hasattr(each, 'f_code'):
        print(each.f_code.co_name, each.f_locals, each.f_lineno, each.f_back is sys._getframe())
    else:
        print(list(each), each.gi_frame)
""")


def test_a_frame_used_again_keeps_nothing_alive(same) -> None:
    same("""
import sys, weakref, gc
class Value:
    def __init__(self, name): self.name = name
    def __del__(self): print('gone', self.name)
def takes(value): return None
def inner():
    value = Value('cell')
    def closure(): return value.name
    return closure
takes(Value('argument'))
print('after argument')
function = inner()
print(function())
function = None
print('after closure')
names = {}
exec('def f(): return 1', names)
names['value'] = Value('global')
names['f']()
del names['f'], names
gc.collect()
print('after globals')
code = compile('0', '<made>', 'eval')
made = type(takes)(code, {'value': Value('globals of a function')})
made()
made = None
print('after function')
""")


def test_the_limit_holds_for_frames_used_again(same) -> None:
    """Calls go through frames made before the limit was lowered, and deeper ones than before it was raised."""
    same("""
import sys, threading
before = sys.getrecursionlimit()
def down(n): return n if n == 0 else down(n - 1)
def deepest():
    depth = 0
    def down():
        nonlocal depth
        depth += 1
        down()
    try: down()
    except RecursionError: return depth
down(400)
here = sys.getrecursionlimit() - deepest()
for limit in (300, 500, 200):
    sys.setrecursionlimit(limit)
    print(abs(limit - here - deepest()) < 5)
sys.setrecursionlimit(before)
print(down(400))
""")


def test_frames_are_used_again(execute, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is called one after the other, at one depth, needs one frame."""
    made: list[str] = []
    plain = Machine.spare_frame

    def counted(machine: Machine, back: Any) -> Any:
        made.append(back.guest.code.co_name)  # to keep the frame would be to look at it
        return plain(machine, back)

    monkeypatch.setattr(Machine, "spare_frame", counted)
    source = """
class C:
    def __init__(self, x=1): self.x = x
    def m(self): return self.x
def f(n): return g(n)
def g(n): return n
def numbers():
    for n in range(100): yield g(n)
for n in range(1000):
    f(n)
    C(n).m()
    C(x=n)
list(numbers())
"""
    execute(compile(source, "<guest>", "exec"), {"__name__": "guest"})
    assert len(made) < 10, made

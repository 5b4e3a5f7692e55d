"""The text of tracebacks, to the letter: carets, chains, notes, groups, and all ways an exception can travel.

Every snippet is a file, so that its lines are found; CPython's own text is what is expected.
"""

import linecache
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

SNIPPETS = {
    "carets": """
def f(a, b):
    return (a + b) * (a /
                      b)
f(1, 0)
""",
    "carets of parts": """
def f(x):
    return x['a']['b'] + x.y.z(1, 2)[3]
f({'a': {'b': 1}})
""",
    "several frames and a recursion": """
def fall(n):
    if n: return fall(n - 1)
    raise LookupError('bottom')
fall(12)
""",
    "context": """
def f():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError('second')
f()
""",
    "cause": """
def f():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise KeyError('second') from error
f()
""",
    "context suppressed": """
try:
    1 / 0
except ZeroDivisionError:
    raise KeyError('second') from None
""",
    "three deep": """
try:
    try:
        1 / 0
    finally:
        {}['a']
except KeyError as error:
    raise ValueError from error
""",
    "notes": """
error = ValueError('text')
error.add_note('first note')
error.add_note('second\\nnote')
raise error
""",
    "a group": """
def make(kind, text):
    try: raise kind(text)
    except kind as error: return error
raise ExceptionGroup('several', [make(KeyError, 'a'), ExceptionGroup('inner', [make(ValueError, 'b')])])
""",
    "the rest of a group": """
try:
    raise ExceptionGroup('several', [KeyError('a'), ValueError('b'), TypeError('c')])
except* KeyError:
    pass
except* ValueError as errors:
    raise OSError('while handling')
""",
    "raised again": """
def f():
    try:
        g()
    except ValueError:
        raise
def g(): raise ValueError
f()
""",
    "raised again by name": """
def f():
    try:
        g()
    except ValueError as error:
        raise error
def g(): raise ValueError
f()
""",
    "raised by finally": """
def f():
    try:
        g()
    finally:
        x = 1
def g(): raise ValueError
f()
""",
    "with": """
class Manager:
    def __enter__(self): return self
    def __exit__(self, *details): {}[details[0].__name__]
with Manager():
    1 / 0
""",
    "a generator": """
def g(n):
    for i in range(n):
        yield 1 / (1 - i)
print(sum(g(3)))
""",
    "delegation": """
def inner():
    yield 1
    raise ValueError('inside')
def outer():
    yield from inner()
list(outer())
""",
    "thrown in": """
def g():
    try: yield 1
    except KeyError as error: raise ValueError('from within') from error
made = g()
next(made)
made.throw(KeyError('thrown'))
""",
    "a generator that stops wrongly": """
def g():
    yield 1
    raise StopIteration('x')
list(g())
""",
    "a comprehension": """
def f(items): return [{x: 1 / x for x in row} for row in items]
f([[1, 2], [0]])
""",
    "a class body": """
class C:
    x = 1
    class D:
        y = undefined_name
""",
    "through C code": """
def key(x): return 1 / x
print(sorted([3, 0, 1], key=key))
""",
    "through a decorator and a method": """
import functools
def decorated(f):
    @functools.wraps(f)
    def wrapper(*args): return f(*args)
    return wrapper
class C:
    @decorated
    def m(self, x): return x.missing
C().m([])
""",
    "through a property, an operator and a constructor": """
class C:
    def __init__(self, x): self.x = x
    @property
    def p(self): return self + 1
    def __add__(self, other): return C()
C(1).p
""",
    "a coroutine": """
async def inner(): raise ValueError('awaited')
async def outer():
    await inner()
outer().send(None)
""",
    "names": """
def f():
    number = 1
    print(nunber)
f()
""",
    "attributes": "class C:\n    attribute = 1\nC().atribute\n",
    "unbound": "def f():\n    print(x)\n    x = 1\nf()\n",
    "arguments": "def f(a, *, key): pass\nf(1, 2)\n",
    "an import": "import no_such_module_at_all\n",
    "an import from": "from os import pathh\n",
    "a syntax error in exec": "exec('x = = 1')\n",
    "an error in exec": "exec('def g():\\n    return 1 / 0\\ng()')\n",
    "an assertion": "def f(x):\n    assert x, 'the text'\nf(0)\n",
    "unpacking": "a, b = [1, 2, 3]\n",
    "unpacking a star": "first, *rest, last = [1]\n",
    "an import of everything": "import sys, types\nown = sys.modules['own_module'] = types.ModuleType('own_module')\n"
    "own.__all__ = ['missing']\nfrom own_module import *\n",
    "deleting": "def f(d):\n    del d['missing']\nf({})\n",
    "a subscript assigned": "x = (1, 2)\nx[0] = 5\n",
    "several lines": "def f(*args):\n    return 1 / 0\nf(\n    1,\n    2,\n)\n",
    "a walrus and a condition": "x = [y := 0, 1 if y else 1 / y]\n",
    "a lambda": "f = lambda x: x + '1'\nf(1)\n",
    "match": "match 5:\n    case int(missing=1): pass\n    case str(1, 2): pass\nmatch 'x':\n"
    "    case str(1, 2): pass\n",
    "an exception without text": "class Mine(Exception): pass\nraise Mine\n",
    "an exception of a wrong kind": "raise 5\n",
    "a cause of a wrong kind": "raise ValueError from 5\n",
    "nothing to raise again": "raise\n",
    "a text of unusual width": "x = 'über 漢字 🎈' + 1 / 0\n",
}
REPORT = """
import io, traceback
def report(source, name):
    try:
        exec(compile(source, name, 'exec'), {'__name__': 'guest'})
    except BaseException as error:
        print(traceback.format_exc(), end='')
        stream = io.StringIO()
        traceback.print_exception(error, limit=-2, file=stream)
        print(stream.getvalue())
        entries = traceback.extract_tb(error.__traceback__)
        print([(e.name, e.lineno, e.end_lineno, e.colno, e.end_colno) for e in entries if e.filename == name])
for name, source in snippets.items():
    print(separator)
    report(source, name)
"""
SEPARATOR = "=" * 100


#: what makes an operation call a method of the guest's -> the method
CALLERS = {
    "-c": "__neg__",
    "c + 1": "__add__",
    "1 + c": "__radd__",
    "c < 1": "__lt__",
    "c == 1": "__eq__",
    "c[1]": "__getitem__",
    "c[1:2]": "__getitem__",
    "1 in c": "__contains__",
    "c()": "__call__",
    "c.x": "__getattr__",
    "not c": "__bool__",
    "1 if c else 2": "__bool__",
    "c and 1": "__bool__",
    "{c: 1}": "__hash__",
    "{c}": "__hash__",
    "[*c]": "__iter__",
    "max(*c)": "__iter__",
    "f'{c}'": "__format__",
    "f'{c!r}'": "__repr__",
    "len(c)": "__len__",
    "[1, 2][c]": "__index__",
    "[x for x in c]": "__iter__",
    "[x for x in iter(c)]": "__iter__",
    "dict(**c)": "keys",
    "isinstance(1, c)": "__instancecheck__",
    "sorted([c, c])": "__lt__",
    "[(x, y) for x, y in [c]]": "__iter__",
    "str(c)": "__str__",
    "hash(c)": "__hash__",
    "abs(c)": "__abs__",
    "next(c)": "__next__",
}
RAISING = """
class C:
    def {method}(self, *args):
        return 1 / 0

def use(c):
    {body}

use(C())
"""
STATEMENTS = {
    "c[1] = 2": "__setitem__",
    "del c[1]": "__delitem__",
    "c.x = 1": "__setattr__",
    "del c.x": "__delattr__",
    "c += 1": "__iadd__",
    "for x in c: pass": "__iter__",
    "a, b = c": "__iter__",
    "a, *b = c": "__iter__",
    "with c: pass": "__enter__",
    "if c: pass": "__bool__",
    "while c: pass": "__bool__",
    "assert c": "__bool__",
    "class D(metaclass=c): pass": "__prepare__",
    "class D(c): pass": "__mro_entries__",
}


ALL = SNIPPETS | {
    body: RAISING.format(body=body, method=method)
    for body, method in ({f"return {each}": method for each, method in CALLERS.items()} | STATEMENTS).items()
}


@pytest.fixture(scope="module")
def reports(printed: Callable[..., str]) -> Callable[..., dict[str, str]]:
    """What all snippets print, run by a machine, or by ``exec``, in one go: it prepares ``traceback`` once."""

    @cache
    def run_all(run: Callable[..., Any]) -> dict[str, str]:
        for name, source in ALL.items():
            linecache.cache[name] = (len(source), None, source.splitlines(True), name)
        _, *parts = printed(REPORT, run, snippets=ALL, separator=SEPARATOR).split(f"{SEPARATOR}\n")
        return dict(zip(ALL, parts, strict=True))

    return run_all


@pytest.mark.parametrize("what", ALL)
def test_text_is_cpythons(what: str, execute, reports) -> None:
    expected = reports(exec)[what]
    assert "Traceback" in expected
    assert reports(execute)[what] == expected


def test_a_traceback_can_be_walked(same) -> None:
    same("""
def f(x):
    y = x * 2
    raise ValueError(y)
try: f(21)
except ValueError as error: caught = error
entry = caught.__traceback__
names = []
while entry is not None:
    frame = entry.tb_frame
    names.append((frame.f_code.co_name, entry.tb_lineno, frame.f_lineno, sorted(frame.f_locals), type(frame).__name__))
    entry = entry.tb_next
print(names[1:])
print(caught.with_traceback(None).__traceback__)
""")


def test_a_traceback_can_be_changed(same) -> None:
    same("""
import types
def f(): raise ValueError
try: f()
except ValueError as error: kept = error
first = kept.__traceback__
first.tb_next = None
print(first.tb_next, type(kept.__traceback__) is types.TracebackType)
try: raise kept.with_traceback(first)
except ValueError as error:
    entry, count = error.__traceback__, 0
    while entry: entry, count = entry.tb_next, count + 1
print(count)
""")


def test_what_is_handled_where(same) -> None:
    same("""
import sys
def state(): return [type(each).__name__ for each in (sys.exception(), sys.exc_info()[1])]
def g():
    print('generator', state())
    try: {}[1]
    except KeyError:
        yield state()
        yield state()
made = g()
try: 1 / 0
except ZeroDivisionError:
    print(state(), next(made), state())
    try: [][0]
    except IndexError as inner: print(state(), inner.__context__)
    print(state())
print(state(), next(made), state())
""")

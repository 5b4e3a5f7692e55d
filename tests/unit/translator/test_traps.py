"""The traps of every pass, run on the register machine at each level: the same value, the same error, the same order.

Each case is the body of ``f(log)``; what it returns or raises, and what it logged, must be what CPython gives.
"""

from typing import Any

import pytest

from regvm import execute

PRELUDE = """
class Noisy:
    def __init__(self, log, name): self.log, self.name = log, name
    def __del__(self): self.log.append("del " + self.name)
    def __bool__(self): self.log.append("bool " + self.name); return False
    def __lt__(self, other): self.log.append("lt"); return Noisy(self.log, "answer")
    def __add__(self, other): return Noisy(self.log, self.name + other.name)
    def __iter__(self): self.log.append("iter"); return iter([1, 2])
def boom(log): log.append("boom"); raise ValueError("boom")
def value(log, x): log.append(x); return x
"""

TRAPS = {
    "swap": "a, b = 1, 2; a, b = b, a; return a, b",
    "rotate": "a, b, c = 1, 2, 3; a, b, c = c, a, b; return a, b, c",
    "walrus after read": "x = 5; return x + (x := 1) + x",
    "walrus in call": "x = 5; return [x, (x := 2), x], max(x, (x := 9), x)",
    "walrus in loop": "y = 0; return (y, [(y := y + i) for i in range(4)], y)",
    "second store raises": """
x, y = "old", "old"
try: x, y = value(log, "new"), boom(log)
except ValueError: return x, y""",
    "target kept when the operation raises": """
x = "old"
try: x = boom(log)
except ValueError: return x""",
    "conditional values": "return [(a if a else b, a and b, a or b) for a in (0, 1) for b in (2, 0)]",
    "truth of a comparison": """
n = Noisy(log, "n")
if n < n: log.append("true")
else: log.append("false")
return len(log)""",
    "negation asks for truth": "n = Noisy(log, 'n'); return (1 if not n else 2), log[:]",
    "chained comparison": "return [0 < value(log, x) < value(log, 5) for x in (3, 7, -1)]",
    "del in one branch": """
out = []
for flag in (False, True):
    x = 1
    if flag: del x
    try: out.append(x)
    except UnboundLocalError as error: out.append(str(error))
return out""",
    "del then restore by a comprehension": """
i = 1
del i
values = [i for i in range(2)]
try: return i
except UnboundLocalError: return values, "unbound\"""",
    "loop variable after an empty loop": """
for i in (): pass
try: return i
except UnboundLocalError: return "unbound\"""",
    "loop variable after the loop": "for i in (1, 2, 3): pass\nreturn i",
    "display drops in order": "[Noisy(log, 'a'), Noisy(log, 'b')]; log.append('after'); return list(log)",
    "temporaries die in order": "Noisy(log, 'a') + Noisy(log, 'b') + Noisy(log, 'c'); return list(log)",
    "generator closed after the value is made": """
def g():
    try: yield 1; yield 2
    finally: log.append("closed")
def h():
    for x in g(): return value(log, x)
return h(), list(log)""",
    "generator closed after the break": """
def g():
    try: yield 1; yield 2
    finally: log.append("closed")
for x in g(): break
log.append("after")
return list(log)""",
    "handler sees the stack below": """
out = []
for a in (1, 2):
    for b in (3, 4):
        try:
            if (a + b) % 2: boom(log)
            out.append(("ok", a, b))
        except ValueError as error: out.append((str(error), a, b))
return out""",
    "try in an expression": """
def g():
    try: return (yield 1)
    except ValueError: return "caught"
def h(): return ["before", (yield from g()), "after"]
it = h(); next(it)
try: it.throw(ValueError)
except StopIteration as stop: return stop.value""",
    "locals sees every store": "x = 1; y = x; x = 2; return sorted((k, v) for k, v in locals().items() if k != 'log')",
    "locals sees stores before a call": """
def see(): import sys; return dict(sys._getframe(1).f_locals)
a = 1
b = see()
a = see()["a"] + 1
return a, b["a"], "b" in b""",
    "finaliser sees the order of stores": """
x = Noisy(log, "x1"); y = Noisy(log, "y1")
x = y = None
return list(log)""",
    "exception is let go": """
import weakref
class E(Exception): pass
def g():
    try: raise E
    except E as error: return weakref.ref(error)
return g()() is None""",
    "operands of what raised are dropped": """
def g():
    try: Noisy(log, "operand") + boom(log)
    except ValueError: log.append("handler")
    log.append("after")
g(); return list(log)""",
    "nested finally": """
def g():
    for i in (1, 2, 3):
        try:
            try:
                if i == 2: continue
                if i == 3: return "returned"
                log.append(i)
            finally: log.append("inner")
        finally: log.append("outer")
return g(), list(log)""",
    "with in a loop": """
class M:
    def __enter__(self): log.append("enter"); return 5
    def __exit__(self, *exc): log.append(exc[0] and exc[0].__name__); return True
for i in (1, 0):
    with M() as m: 1 // i
return m, list(log)""",
    "except star": """
try: raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
except* ValueError as group: log.append(len(group.exceptions))
except* KeyError as group: log.append(repr(group))
return list(log)""",
    "match": """
out = []
for subject in ([1, 2], {"a": 1}, (1, [2, 3]), 5, "s"):
    match subject:
        case [x, y] if x == y - 1: out.append(("pair", x, y))
        case {"a": v, **rest}: out.append((v, rest))
        case [x, [y, *z]]: out.append((x, y, z))
        case int() as n: out.append(n)
        case _: out.append("other")
return out""",
    "constants keep their types": "return [type(x) for x in (1, 1.0, True, 0.0, -0.0)], str(-0.0), 1 is not True",
    "many arguments": "return (lambda *a, **k: (len(a), len(k)))(" + ", ".join(map(str, range(300))) + ", x=1)",
    "closure cells": """
def outer():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc() + inc(), n
return outer()""",
}


def outcome(run: Any) -> Any:
    """What the call returned or raised, with what it logged."""
    log: list[Any] = []
    try:
        return repr(run(log)), list(map(repr, log))
    except Exception as error:
        return repr(error), list(map(repr, log))


@pytest.mark.parametrize("pipeline", ["O0", "O1", "O2"])
@pytest.mark.parametrize("name", TRAPS)
def test_trap(name: str, pipeline: str) -> None:
    body = "\n".join(f"    {line}" for line in TRAPS[name].strip().splitlines())
    program = compile(f"{PRELUDE}\ndef f(log):\n{body}\n", "trap", "exec")
    native: dict[str, Any] = {}
    exec(program, native)
    guest: dict[str, Any] = {"__name__": "guest"}
    execute(program, guest, pipeline)
    assert outcome(guest["f"]) == outcome(native["f"])


def test_many_variables_and_temporaries() -> None:
    """More registers than fit into a byte."""
    stores = "\n".join(f"    v{i} = {i}" for i in range(300))
    program = compile(
        f"def f():\n{stores}\n    return v7 + v299, [{', '.join(f'v{i} + 1' for i in range(300))}]", "many", "exec"
    )
    native: dict[str, Any] = {}
    guest: dict[str, Any] = {}
    exec(program, native)
    execute(program, guest)
    assert guest["f"]() == native["f"]()

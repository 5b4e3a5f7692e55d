"""Objects die when CPython lets them die: finalisers and weak references log when, temporaries included.

Each snippet makes objects that log their end; the log on CPython is what is expected.
"""

import gc

import pytest

PRELUDE = """
import sys, weakref
class Thing:
    def __init__(self, name='thing', inner=None): self.name, self.inner = name, inner
    def __del__(self): log(f'end of {self.name}')
    def __add__(self, other): return Thing(f'({self.name}+{other.name})')
    def __iadd__(self, other): return Thing(f'{self.name}+={other.name}')
    def __getitem__(self, key): return Thing(f'{self.name}[{key}]')
    def __bool__(self): log(f'truth of {self.name}'); return True
    def __lt__(self, other): log(f'{self.name}<{other.name}'); return Thing('comparison')
    def __eq__(self, other): return NotImplemented
    __hash__ = object.__hash__
    def __call__(self, *args, **kwargs): log(f'call of {self.name}')
    def __enter__(self): log('enter'); return Thing('entered')
    def __exit__(self, *details): log('exit')
    def __iter__(self): return iter([Thing('first'), Thing('second')])
    def __format__(self, spec): return self.name
    @property
    def made(self): return Thing(f'{self.name}.made')
    def method(self, *args): log(f'method of {self.name}'); return Thing('result')
def log(text): print(text)
def named(name): return Thing(name)
def nothing(*args, **kwargs): log('called')
"""
# Bodies of a function; `log` stands between what could come in another order.
BODIES = {
    "an expression": "Thing('a')\nlog('after')",
    "a sum": "Thing('a') + Thing('b')\nlog('after')",
    "a longer sum": "x = Thing('a') + Thing('b') + Thing('c')\nlog('after')",
    "rebinding": "x = Thing('a')\nx = Thing('b')\nlog('after')\nx = None\nlog('none')",
    "augmented": "x = Thing('a')\nx += Thing('b')\nlog('after')",
    "deleting": "x = y = Thing('a')\ndel x\nlog('one left')\ndel y\nlog('none left')",
    "swapping": "x, y = Thing('a'), Thing('b')\nx, y = y, x\nlog('swapped')\nx = 1\nlog('x')\ny = 1",
    "arguments": "nothing(Thing('a'), k=Thing('b'))\nlog('after')",
    "starred arguments": "nothing(*[Thing('a')], **{'k': Thing('b')})\nlog('after')",
    "a result": "named('a')\nlog('after')\nx = named('b')\nlog('kept')",
    "a method": "Thing('a').method(Thing('b')).method()\nlog('after')",
    "a call of a temporary": "Thing('a')(Thing('b'))\nlog('after')",
    "an attribute": "Thing('a').made.name\nlog('after')",
    "a subscript": "Thing('a')[1][2]\nlog('after')",
    "a condition": "if Thing('a'): log('inside')\nlog('after')",
    "a comparison": "if Thing('a') < Thing('b'): log('inside')\nlog('after')",
    "a chained comparison": "Thing('a') < Thing('b') < Thing('c')\nlog('after')",
    "and, or": "x = Thing('a') and Thing('b')\nlog('after')\nx = Thing('c') or Thing('d')\nlog('end')",
    "a conditional": "x = Thing('a') if Thing('b') else Thing('c')\nlog('after')",
    "a list": "[Thing('a'), Thing('b')]\nlog('after')\nx = [Thing('c')]\nx.clear()\nlog('cleared')",
    "a dictionary": "x = {1: Thing('a')}\nx[1] = Thing('b')\nlog('replaced')\ndel x[1]\nlog('deleted')",
    "a tuple unpacked": "a, b = Thing('x'), Thing('y')\nlog('unpacked')\na = None\nlog('a')",
    "an object unpacked": "a, b = Thing('x')\nlog('unpacked')\ndel a\nlog('a')",
    "a star unpacked": "a, *b = Thing('x')\nlog('unpacked')\nb.clear()\nlog('b')",
    "a loop": "for x in Thing('x'): log(x.name)\nlog('after')\ndel x\nlog('end')",
    "a loop left": "for x in [Thing('a'), Thing('b')]:\n    log('round')\n    break\nlog('after')",
    "a comprehension": "x = [each.name for each in Thing('x')]\nlog('after')",
    "a generator expression": "print(sum(len(each.name) for each in Thing('x')))\nlog('after')",
    "a generator dropped": "def g():\n    x = Thing('x')\n    try: yield 1\n    finally: log('closed')\nmade = g()\n"
    "next(made)\nlog('running')\ndel made\nlog('after')",
    "a generator finished": "def g():\n    x = Thing('x')\n    yield Thing('y')\n    log('going on')\n"
    "for each in g(): log('got')\nlog('after')",
    "a coroutine dropped": "async def c():\n    x = Thing('x')\n    await Wait()\nclass Wait:\n"
    "    def __await__(self): yield 1\nmade = c()\nmade.send(None)\nlog('waiting')\nmade.close()\nlog('after')",
    "an f-string": "x, y = Thing('x'), 'y'\nz = f'{x + x} {x.made:>3}'\nlog(z)",
    "a with statement": "with Thing('a') as x:\n    log('inside')\nlog('after')\nx = None\nlog('end')",
    "an exception": "try:\n    x = Thing('x')\n    raise ValueError(Thing('y'))\nexcept ValueError as error:\n"
    "    log('caught')\nlog('after')",
    "an exception through a call": "def f():\n    x = Thing('local')\n    Thing('temporary') + None\ntry: f()\n"
    "except AttributeError: log('caught')\nlog('after')",
    "an exception while arguments wait": "def fail(): raise KeyError\n"
    "try: nothing(Thing('a'), Thing('b') + Thing('c'), "
    "fail())\nexcept KeyError: log('caught')\nlog('after')",
    "an exception kept": "kept = None\ntry:\n    x = Thing('x')\n    1 / 0\nexcept ZeroDivisionError as error: kept = "
    "error\nlog('kept')\ndel x\nlog('deleted')\nkept = None\nlog('end')",
    "finally": "try:\n    x = Thing('x')\nfinally:\n    log('finally')\n    del x\nlog('after')",
    "returning": "def f():\n    x = Thing('x')\n    return Thing('y')\nf()\nlog('after')",
    "a closure": "def f():\n    x = Thing('x')\n    return lambda: x\nheld = f()\nlog('held')\nheld()\nlog('called')\n"
    "del held\nlog('after')",
    "a default": "def f(a=Thing('default')): pass\nlog('made')\ndel f\nlog('after')",
    "a decorator": "def decorate(x): return lambda f: f\n@decorate(Thing('x'))\ndef f(): pass\nlog('after')",
    "a class": "class C:\n    x = Thing('x')\nlog('made')\nC.x = None\nlog('after')",
    "a walrus": "if (x := Thing('a')) and (x := Thing('b')): log('inside')\nlog('after')",
    "a match": "match Thing('a'):\n    case Thing(name='b'): log('b')\n    case Thing(name=x): log('matched')\n"
    "log('after')",
    "an assertion": "assert Thing('a'), Thing('message')\nlog('after')",
    "globals": "global shared\nshared = Thing('a')\nshared = Thing('b')\nlog('after')\ndel shared\nlog('end')",
    "reference counts": "x = Thing('x')\nlog(sys.getrefcount(x) - sys.getrefcount(x))\ny = [x, x]\n"
    "log(len(y))\ndel y[:]\nlog('emptied')",
    "weak references": "x = Thing('x')\nlink = weakref.ref(x, lambda link: log('told'))\nlog(link() is x)\ndel x\n"
    "log(link())",
    "a weak reference to a temporary": "link = weakref.ref(Thing('x'))\nlog(link())\ndead = weakref.WeakSet()\n"
    "dead.add(Thing('y'))\nlog(len(dead))",
    "a method taken": "m = Thing('x').method\nlog('held')\nm()\nlog('called')\ndel m\nlog('after')",
    "an error in a finaliser": "class Bad:\n    def __del__(self): log('failing'); 1 / 0\nsys.unraisablehook = lambda "
    "report: log(('unraisable', type(report.exc_value).__name__))\nBad()\nsys.unraisablehook = sys.__unraisablehook__\n"
    "log('after')",
    "brought back to life": "class Back:\n    def __del__(self): kept.append(self)\nkept = []\nBack()\nlog(len(kept))",
    "a cycle": "import gc\nx, y = Thing('x'), Thing('y')\nx.inner, y.inner = y, x\nlink = weakref.ref(x)\n"
    "del x, y\nlog('alive' if link() else 'dead')\ngc.collect()\nlog(link())",
}
PROGRAM = "\n".join(
    f"print({name!r})\ndef body():\n" + "\n".join(f"    {line}" for line in body.splitlines()) + "\nbody()\nlog('left')"
    for name, body in BODIES.items()
)
AT_TOP = "\n".join(
    f"print({name!r})\n{body}\nlog('left')\nx = y = a = b = made = None" for name, body in BODIES.items()
)


def parts(text: str) -> dict[str, str]:
    """What was printed, by the name printed before it."""
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line in BODIES and line not in found:
            current = found.setdefault(line, [])
        else:
            current.append(line)
    return {name: "\n".join(lines) for name, lines in found.items()}


@pytest.fixture(scope="module")
def logs(printed):
    """What all bodies log in functions, and at the top of a module, by the machine that runs them."""
    made = {}

    def of(run):
        if run not in made:
            top = AT_TOP.replace("global shared\n", "")
            made[run] = [parts(fresh(f"{PRELUDE}\n{program}", run)) for program in (PROGRAM, top)]
        return made[run]

    def fresh(program, run):
        gc.collect()  # what an earlier run left must not die in this one
        text = printed(program, run)
        gc.collect()  # nor what this one leaves in a later one
        return text

    return of


@pytest.mark.parametrize("where", ["in a function", "at the top"])
@pytest.mark.parametrize("name", BODIES)
def test_objects_die_as_on_cpython(name: str, where: str, execute, logs) -> None:
    place = ["in a function", "at the top"].index(where)
    expected = logs(exec)[place][name]
    assert expected.endswith("left") or "left" in expected
    assert logs(execute)[place][name] == expected

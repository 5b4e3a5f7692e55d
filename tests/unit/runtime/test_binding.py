"""Arguments bound to parameters: values and, word for word, the errors of CPython, however the call is written.

Every signature meets every call, from guest code and from C code (``functools.partial``, ``map``); what is expected is
CPython's own outcome.
"""

from itertools import product

import pytest

SIGNATURES = [
    "",
    "a",
    "a, b",
    "a, b, c, d",
    "a, b=20",
    "a=10, b=20",
    "*args",
    "**kwargs",
    "a, *args",
    "a, *args, **kwargs",
    "*, k",
    "*, k, l",
    "*, k=1, l",
    "a, *, k=1",
    "a, b=2, *args, k, l=4, **kwargs",
    "a, /",
    "a, b, /",
    "a, b, /, c",
    "a, /, b=2, *, k=3",
    "a=1, /, **kwargs",
    "a, /, **kwargs",
]
CALLS = [
    "f()",
    "f(1)",
    "f(1, 2)",
    "f(1, 2, 3, 4, 5)",
    "f(a=1)",
    "f(b=2)",
    "f(1, a=2)",
    "f(1, b=2)",
    "f(1, 2, k=3)",
    "f(k=1)",
    "f(1, k=1, l=2)",
    "f(1, z=2)",
    "f(a=1, b=2, k=3, z=4)",
    "f(*(1, 2))",
    "f(*[], **{})",
    "f(*range(3), k=1)",
    "f(1, *(2,), **{'k': 3})",
    "f(**{'a': 1, 'z': 2})",
    "f(1, **{'a': 2})",
    "f(**{1: 2})",
    "f(b=1, **{'b': 2})",
    "f(**{'a': 1}, **{'a': 2})",
    "f(*3)",
    "f(**3)",
    "functools.partial(f, 1)(2)",
    "functools.partial(f, a=1)(k=3)",
    "list(map(f, [1, 2]))",
    "(lambda *x, **y: f(*x, **y))(1, k=2)",
]

TABLE = """
import functools
def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)
"""
PLACES = {
    "a function": "def f({0}): return sorted(locals().items())",
    "a method": "class C:\n    def m(self{1}): "
    "return sorted(each for each in vars().items() if each[0] != 'self')\nf = C().m",
    "a class": "class f:\n    def __init__(self{1}): self.found = sorted(locals())\n    def __repr__(self): "
    "return str(self.found)",
    "a nested function": "def outer(cell):\n    def f({0}): return cell, sorted(locals())\n    return f\nf = outer(0)",
    "a lambda": "f = lambda {0}: sorted(locals().items())",
    "a static method": "class C:\n    @staticmethod\n    def f({0}): return sorted(locals())\nf = C.f",
}


def program(place: str, signature: str) -> str:
    rest = f", {signature}" if signature else ""
    define = PLACES[place].format(signature, rest)
    return "\n".join([TABLE, define, *(f"attempt(lambda: {call})" for call in CALLS)])


@pytest.mark.parametrize(("place", "signature"), list(product(PLACES, SIGNATURES)))
def test_every_call_of_every_signature(place: str, signature: str, same) -> None:
    shown = same(program(place, signature))
    assert len(shown.splitlines()) == len(CALLS)


def test_defaults_changed_afterwards(same) -> None:
    same("""
def f(a, b=2, *, k=3): return a, b, k
print(f(1), f.__defaults__, f.__kwdefaults__)
f.__defaults__ = (10, 20)
f.__kwdefaults__ = {'k': 30}
print(f(), f(1), f(k=5))
f.__defaults__ = None
f.__kwdefaults__ = None
for call in (lambda: f(1), lambda: f(1, 2), lambda: f(1, 2, k=3)):
    try: print(call())
    except TypeError as error: print(error)
f.__kwdefaults__ = {'k': []}
f(1, 2)[2].append('kept')
print(f(1, 2))
""")


def test_defaults_are_evaluated_once_in_order(same) -> None:
    same("""
def note(value):
    print('default', value)
    return [value]
def f(a=note(1), *, k=note(2), l=note(3)):
    a.append(k)
    return a
print(len(f()), len(f()), f([0]))
""")


def test_signatures_and_attributes(same) -> None:
    same('''
import inspect
def f(a: int, b: "text" = 2, /, c=3, *args: tuple, k, l=5, **kwargs) -> bool:
    """documentation"""
class C:
    def m(self, x, *, y=1): pass
    @classmethod
    def c(cls, z): pass
for each in (f, C.m, C().m, C.c, C, lambda x, *y: x):
    print(inspect.signature(each), inspect.isfunction(each), inspect.ismethod(each))
print(f.__name__, f.__qualname__, f.__doc__, f.__annotations__, C.m.__qualname__, f.__module__)
print(f.__code__.co_varnames, f.__code__.co_argcount, f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount)
print(f.__closure__, f.__globals__ is globals(), inspect.getfullargspec(f))
print(inspect.signature(f).bind(1, 2, 3, 4, k=5, z=6).arguments)
''')


def test_a_renamed_function_is_named_in_errors(same) -> None:
    same("""
def f(a): pass
f.__name__ = 'other'
f.__qualname__ = 'some.other'
for call in (lambda: f(), lambda: f(1, 2), lambda: f(b=1)):
    try: call()
    except TypeError as error: print(error)
""")


def test_an_argument_is_evaluated_before_the_call_fails(same) -> None:
    same("""
def note(value):
    print(value)
    return value
def f(a): pass
def named(function):
    print(function.__name__)
    return function
try: named(f)(note(1), note(2), k=note(3), *[note(4)], **{note('z'): note(5)})
except TypeError as error: print(error)
""")


def test_arguments_cannot_be_reached_through_the_callers_list(same) -> None:
    same("""
def f(*args, **kwargs):
    kwargs['new'] = 1
    return args, kwargs
given, named = [1, 2], {'a': 1}
found = f(*given, **named)
given.append(3)
print(found, given, named)
""")

"""The message of every wrong call, for functions, methods, lambdas, classes and callables from C."""


def none():
    pass


def two(a, b):
    pass


def default(a, b=1):
    pass


def keyword_only(a, *, k, m, n=1):
    pass


def positional_only(a, b, /, c):
    pass


def star(a, *args, k):
    pass


class C:
    def method(self, x):
        pass

    def __init__(self, value=None):
        pass

    def no_self():
        pass


CALLS = """
none(1)
none(1, 2)
none(k=1)
two()
two(1)
two(1, 2, 3)
two(1, a=1)
two(1, c=1)
two(b=1)
two(1, **{'a': 2})
two(*[1], *[2], *[3])
default()
default(1, 2, 3)
default(1, 2, b=3)
default(1, 2, 3, k=1)
keyword_only(1)
keyword_only(1, k=1)
keyword_only(1, 2, k=1)
keyword_only(1, 2, k=1, m=2)
keyword_only(k=1, m=1)
positional_only(1, b=2, c=3)
positional_only(a=1, b=2, c=3)
positional_only(1)
positional_only()
star()
star(1, 2, 3)
star(k=1)
C().method()
C().method(1, 2)
C().method(y=1)
C.method()
C(1, 2)
C(k=1)
C().no_self()
(lambda x: x)()
(lambda: 1)(2)
two(**{1: 2})
two(**5)
two(*5)
two(1, *None)
two(**{'a': 1}, **{'a': 2})
two(a=1, **{'a': 2})
dict(a=1, **{'a': 2})
C().method(x=1, **{'x': 2})
print(**{'sep': 1})
print(nope=1)
len()
len(1, 2)
int('x')
isinstance(1)
'a'.join()
[].append(1, 2)
object(1)
type('T')
None()
5()
'text'(1)
C()()
(1)(2)
{}.get()
(yield_nothing := two)(1)
"""
for call in CALLS.split("\n"):
    if not call:
        continue
    try:
        eval(call)
        print(call, "-> fine")
    except Exception as error:
        print(call, "->", type(error).__name__, error)


def nested():
    def local(a, b):
        pass

    class Local:
        def method(self, q, *, r):
            pass

    for bad in (lambda: local(1), lambda: Local().method(), lambda: Local().method(1), lambda: local(1, 2, 3)):
        try:
            bad()
        except TypeError as error:
            print(error)


nested()

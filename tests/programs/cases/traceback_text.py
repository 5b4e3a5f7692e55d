"""Tracebacks as traceback formats them: carets, chains, groups, notes, recursion, limits, frames and summaries."""

import traceback


def divide(a, b):
    return a / b + 1


class C:
    def method(self, *args):
        return self.attribute.missing(args)[0]

    attribute = {}

    def __getitem__(self, key):
        raise KeyError(key)


def show(function, *args, **kwargs):
    try:
        function(*args)
    except Exception:
        print(traceback.format_exc(**kwargs), end="")
    print("-" * 20)


def multi_line(x):
    return (
        divide(
            x,
            0,
        )
        + 1
    )


def chained():
    try:
        divide(1, 0)
    except ZeroDivisionError as error:
        try:
            C()["key"]
        except KeyError:
            raise ValueError("value") from error


def context():
    try:
        divide(1, 0)
    except ZeroDivisionError:
        {}["a"]["b"]


def group():
    errors = []
    for f in (lambda: divide(1, 0), context):
        try:
            f()
        except Exception as error:
            error.add_note(f"note on {type(error).__name__}")
            errors.append(error)
    raise ExceptionGroup("several", errors)


def recursive(n):
    if n:
        return recursive(n - 1)
    return [x for x in (1, 0) if 1 // x]


def generator():
    yield 1
    yield divide(1, 0)


def operators():
    a, b = {"k": 1}, None
    return a["k"] + (b["x"] if b is not None else a["missing"]["deep"]) * 2


def attribute_chain(x):
    x.real.imag.nothing.more = 5


def unicode_line():
    äöü, 数 = "é", 0
    return äöü + (1 / 数) * "日本"


def in_comprehension():
    return {k: divide(k, 0) for k in range(2)}


def with_statement():
    with open("/dev/null") as handle:
        assert handle.closed, f"{'not'} closed"


show(divide, 1, 0)
show(C().method, 1)
show(multi_line, 1)
show(chained)
show(context)
show(group)
show(recursive, 8)
show(lambda: list(generator()))
show(operators)
show(attribute_chain, 1)
show(unicode_line)
show(in_comprehension)
show(with_statement)
show(chained, chain=False)
show(recursive, 3, limit=2)
show(recursive, 3, limit=-2)
show(eval, "1 +\n 1/0")
show(exec, compile("def f():\n  raise OSError('x')\nf()", "<made>", "exec"))
show(max, 1, "a")
show(sorted, [3, 1], None) if False else show(lambda: sorted([3, "a"], key=lambda v: -v))
try:
    divide("a", 1)
except TypeError as error:
    print(traceback.format_exception_only(error), traceback.extract_tb(error.__traceback__)[-1].name)
    for frame in traceback.extract_tb(error.__traceback__):
        print(frame.lineno, frame.end_lineno, frame.colno, frame.end_colno, frame.line)
    print([(f.f_code.co_name, n) for f, n in traceback.walk_tb(error.__traceback__)])
    print(traceback.TracebackException.from_exception(error, capture_locals=True).stack[-1].locals)


def stack():
    print([f.name for f in traceback.extract_stack()])
    traceback.print_stack()


stack()

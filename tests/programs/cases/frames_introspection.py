"""sys._getframe, f_back chains, line numbers, inspect.stack, frame.clear, traceback frames, f_lasti moving."""

import inspect
import sys


def here():
    return sys._getframe(1).f_lineno


def chain(n):
    if n:
        return chain(n - 1)
    names, frame = [], sys._getframe()
    while frame:
        names.append((frame.f_code.co_name, frame.f_lineno))
        frame = frame.f_back
    return names


print(here(), chain(2))
print(
    here(),
    [here() for _ in range(1)],
    (lambda: here())(),
    here(
    ),
)


class C:
    line = here()

    def method(self):
        frame = inspect.currentframe()
        return frame.f_code.co_qualname, frame.f_locals["self"] is self, frame.f_back.f_code.co_name, inspect.getframeinfo(frame).function


print(C.line, C().method(), [(f.function, f.lineno, f.code_context[0].strip()) for f in inspect.stack()])


def generator():
    yield sys._getframe().f_back.f_code.co_name
    yield sys._getframe().f_back.f_code.co_name


g = generator()


def caller():
    return next(g)


print(next(g), caller(), g.gi_frame.f_back)


def key(value):
    return sys._getframe(1).f_code.co_name, value


print(sorted([2, 1], key=lambda v: key(v)), list(map(lambda v: sys._getframe(1).f_code.co_name, [1])))


def lines_and_lasti():
    frame = sys._getframe()
    a = frame.f_lasti
    b = frame.f_lasti
    return b > a, frame.f_lineno, frame.f_trace, frame.f_builtins["len"] is len


print(lines_and_lasti())
try:
    sys._getframe(1000)
except ValueError as error:
    print(error)


def fails(secret):
    held = secret * 2
    raise ValueError


try:
    fails(21)
except ValueError as error:
    frame = error.__traceback__.tb_next.tb_frame
    print(frame.f_locals, frame.f_code.co_name, error.__traceback__.tb_next.tb_lineno, frame.f_back is sys._getframe())
    frame.clear()
    print(frame.f_locals)


def running():
    try:
        sys._getframe().clear()
    except RuntimeError as error:
        return str(error)


print(running())


def depth():
    return len(inspect.stack(0))


print(depth(), (lambda: depth())(), [depth() for _ in "a"][0] >= 2)


def module_of_caller():
    return sys._getframe(1).f_globals["__name__"]


print(module_of_caller(), eval("sys._getframe().f_code.co_name"), eval("sys._getframe().f_back.f_code.co_name"))
exec("print(sys._getframe().f_code.co_filename, sys._getframe().f_lineno)\n\nprint(sys._getframe().f_lineno)")
print(inspect.getsource(running).count("\n"), inspect.getmodule(running).__name__, inspect.signature(fails), inspect.getfile(C)[-3:])
print(inspect.ismethod(C().method), inspect.getmembers(C(), inspect.ismethod)[0][0], inspect.getclosurevars(caller).globals.keys(), inspect.unwrap(depth) is depth)
print(inspect.getcallargs(lambda a, *b, c=1, **d: 0, 1, 2, z=3), inspect.signature(C.method).bind(1).arguments, inspect.isbuiltin(len))

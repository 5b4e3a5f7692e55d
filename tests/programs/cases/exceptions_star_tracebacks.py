"""Tracebacks of `except*` around naked exceptions, and what is asked of an argument behind a star."""

import traceback
def f1():
    try:
        raise ValueError(1)
    except* ValueError:
        raise KeyError(0)
def f2():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError(0)
def f3():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        print("v")
    except* TypeError:
        x = 1
        raise KeyError(0)
    except* OSError:
        pass
def f4():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        pass
def f5():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise
def f6():
    try:
        with open("no such file"):
            pass
    except* OSError:
        raise ValueError(0)
for f in f1, f2, f3, f4, f5, f6:
    try: f()
    except BaseException as e: traceback.print_exc()
class L:
    def __len__(self): print("len"); return 2
    def __iter__(self): return iter([1, 2])
def g(*a, **k): print(a, k)
g(*L())
g(0, *L())
g(*L(), x=3)
print([*L()], (*L(),), tuple(L()))


try:
    raise ValueError(1)
except* ValueError as group:
    print(repr(group), group.args)

"""A debugger moves a frame between ``with`` blocks whose managers were called or only named."""

import contextlib
import sys
import warnings

warnings.simplefilter("ignore")  # 3.12 and later say that they bind variables


@contextlib.contextmanager
def manager(name):
    print("enter", name)
    yield name
    print("exit", name)


def moved(second):
    with manager("first"):
        a = 1
        b = 2
    with second:
        c = 3
        d = 4
    return "end"


def mover(source, target):
    def trace(frame, event, argument):
        if frame.f_code is not moved.__code__:
            return None
        if event == "line" and frame.f_lineno - frame.f_code.co_firstlineno == source and not done:
            done.append(True)
            frame.f_lineno = frame.f_code.co_firstlineno + target
        return trace

    return trace


for source, target in ((2, 5), (2, 6), (3, 5), (3, 2), (2, 7), (6, 5)):
    done = []
    sys.settrace(mover(source, target))
    try:
        print(source, target, moved(manager("second")))
    except ValueError as error:
        print(source, target, error)
    finally:
        sys.settrace(None)

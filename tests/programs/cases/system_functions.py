"""Functions of ``sys`` that the machine answers itself: their arguments, errors and limits."""

import sys


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


def show(function, *arguments, **named):
    try:
        print(function(*arguments, **named))
    except BaseException as error:
        print(type(error).__name__, error)


def named(depth):
    return sys._getframe(depth).f_code.co_name


show(sys._getframe, 1, 2)
show(sys._getframe, "x")
show(sys._getframe, 1.5)
show(sys._getframe, depth=1)
show(sys._getframe, 10**20)
show(sys._getframe, -(10**20))
show(sys._getframe, 10**6)
show(named, -5)
show(named, True)
show(named, Index(1))

show(sys.getrecursionlimit, 1)
show(sys.getrecursionlimit, a=1)
for limit in (10**10, "x", 1.5, 0, -3, 10**9, Index(900)):
    show(sys.setrecursionlimit, limit)
    show(sys.getrecursionlimit)
show(sys.setrecursionlimit, 1, 2)
for function in (sys.exc_info, sys.exception, sys.gettrace, sys.getprofile, sys._current_frames, sys._current_exceptions):
    show(function, 1)

shown = sys.displayhook
del sys.displayhook
show(eval, compile("42", "<text>", "single"))
sys.displayhook = shown
exec(compile("42", "<text>", "single"))

show(sys.__unraisablehook__, ValueError(42))
show(sys.unraisablehook, 1)

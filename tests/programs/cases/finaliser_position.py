"""What is reported of a value that dies with the variables of a function names the line that called the function."""

import sys
import traceback


def report(unraisable):
    entries = traceback.extract_tb(unraisable.exc_traceback)
    print(type(unraisable.exc_value).__name__, [(entry.lineno, entry.name) for entry in entries])


sys.unraisablehook = report


def stubborn():
    try:
        yield 1
    except BaseException:
        pass
    yield 0


class Asks:
    def __del__(self):
        caller = sys._getframe(1)
        print("dies in", caller.f_code.co_name, caller.f_lineno)


def drive(generator):
    next(generator)


def answer(generator, asks):
    next(generator)
    return 5


def pipe(generator, asks):
    next(generator)
    yield answer(stubborn(), Asks())


def longer():
    x = 1
    for i in range(3):
        x += i
    drive(stubborn())
    x = answer(stubborn(), Asks())
    return answer(stubborn(), Asks())


def deeper(depth, generator, asks):
    next(generator)
    if depth:
        deeper(depth - 1, stubborn(), Asks())
    return depth


drive(stubborn())
print(answer(stubborn(), Asks()))
print(longer())
deeper(2, stubborn(), Asks())
for item in pipe(stubborn(), Asks()):
    print(item)
print([*pipe(stubborn(), Asks())])

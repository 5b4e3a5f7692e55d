"""``__init__`` that returns something: who called the class raises, and the frame of ``__init__`` is gone by then."""

import sys
import traceback
import warnings
import weakref

warnings.simplefilter("ignore")  # a coroutine is never awaited


class Value:
    pass


kept = []


class Returning:
    def __init__(self, value, keep=False):
        self.value = value
        local = value
        if keep:
            kept.append(sys._getframe())
        return local


class Generating:
    def __init__(self):
        yield 1


class Awaiting:
    async def __init__(self):
        pass


class Meta(type):
    pass


class Made(metaclass=Meta):
    def __init__(self, *, number=3):
        return number


class Raised(Exception):
    def __init__(self):
        return self


def shown(error):
    return [(entry.name, entry.lineno, entry.colno) for entry in traceback.extract_tb(error.__traceback__)]


def attempt(make):
    try:
        make()
    except TypeError as error:
        print(error, shown(error))


def lives(keep):
    value = Value()
    reference = weakref.ref(value)
    try:
        Returning(value, keep)
    except TypeError as error:
        print(error, shown(error))
    del value
    return reference() is not None


for _ in range(3):
    attempt(lambda: [Returning(1), 2])
attempt(lambda: len([Generating()]))
attempt(lambda: len([Awaiting()]))
attempt(Made)
attempt(lambda: Made(number=4))
attempt(Raised)
print(lives(False), lives(True), kept[0].f_lineno, kept[0].f_back.f_code.co_name)
print(type(Made(number=None)).__name__)

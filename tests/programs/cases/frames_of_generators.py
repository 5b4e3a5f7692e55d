"""Who called a generator: while it is closed or thrown into through others, and afterwards, in frames that are kept."""

import gc
import sys


class Caller:
    """Says when the variable of a caller dies."""

    def __del__(self):
        print("the caller's variables die")


def callers():
    frame, names = sys._getframe(1), []
    while frame is not None:
        names.append(frame.f_code.co_name)
        frame = frame.f_back
    return names


# while it runs
def innermost():
    try:
        yield
    finally:
        print(callers())


class Iterator:
    def __iter__(self):
        return self

    def __next__(self):
        return None

    def close(self):
        print(callers())

    def throw(self, error, *rest):
        print(callers())
        raise error


def inner(iterator):
    yield from iterator


def outer(iterator):
    try:
        yield from inner(iterator)
    finally:
        print(callers())


def begun(iterator):
    generator = outer(iterator)
    next(generator)
    return generator


for make in innermost, Iterator:
    begun(make()).close()
    for error in GeneratorExit(), KeyError():
        try:
            begun(make()).throw(error)
        except (GeneratorExit, KeyError) as caught:
            print(repr(caught), caught is error)
    begun(make())  # closed as it dies


# afterwards
def ending():
    kept.append(sys._getframe())
    yield


def failing():
    kept.append(sys._getframe())
    yield
    raise ValueError


def delegating(generator):
    kept.append(sys._getframe())
    yield from generator


def by_list(generator):
    list(generator)


def by_loop(generator):
    for _ in generator:
        pass


def by_next(generator):
    next(generator)
    next(generator)


def by_close(generator):
    next(generator)
    generator.close()


def by_throw(generator):
    next(generator)
    generator.throw(KeyError)


async def coroutine():
    kept.append(sys._getframe())


async def awaiting():
    kept.append(sys._getframe())
    await coroutine()


def by_send(coroutine):
    coroutine.send(None)


def run(drive, made):
    try:
        drive(made)
    except (ValueError, KeyError, StopIteration) as error:
        print(drive.__name__, type(error).__name__)
    for frame in kept:
        print(drive.__name__, frame.f_code.co_name, frame.f_back and frame.f_back.f_code.co_name)
    kept.clear()


kept = []
for drive in by_list, by_loop, by_next, by_close, by_throw:
    run(drive, ending())
    run(drive, failing())
    run(drive, delegating(ending()))
    run(drive, delegating(failing()))
run(by_send, coroutine())
run(by_send, awaiting())


# and what lives as long as the frame, which `locals` and the exception in it keep here
def handling(seen):
    try:
        raise ValueError
    except ValueError as seen:  # noqa: F841
        print(sorted(locals()))
        yield
    yield


def calling():
    variable = Caller()
    list(handling(variable and None))


gc.disable()
calling()
print("called")
gc.collect()
print("collected")

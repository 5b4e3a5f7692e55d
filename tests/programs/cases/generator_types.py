"""Generators and coroutines as instances of the real types: their methods, copies, frames and ends."""

import copy
import pickle
import sys
import types
import warnings


def count():
    try:
        received = yield 1
        yield received
    finally:
        print("closed")


generator = count()
print(type(generator).__next__(generator), types.GeneratorType.send(generator, "sent"))
types.GeneratorType.close(generator)
for wrong in (1, [].__iter__()):
    try:
        types.GeneratorType.send(wrong, None)
    except TypeError as error:
        print(error)


async def nothing():
    return 5


coroutine = nothing()
wrapper = coroutine.__await__()
print(type(wrapper).__name__, type(coroutine).__name__, repr(wrapper).split(" ")[0])
for item in (coroutine, wrapper, generator):
    for function in (copy.copy, pickle.dumps):
        try:
            function(item)
        except TypeError as error:
            print(error)
try:
    next(wrapper)
except StopIteration as stop:
    print(stop.value)


def suspended_in_handler():
    try:
        1 / 0
    except ZeroDivisionError as error:
        frame = error.__traceback__.tb_frame
        try:
            frame.clear()
        except RuntimeError as failure:
            print(failure)
        yield frame
    finally:
        print("ended")


generator = suspended_in_handler()
try:
    next(generator).clear()
except RuntimeError as error:  # since 3.13
    print(error)
generator.close()
print(generator.gi_frame)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    coroutine = nothing()
    coroutine.cr_frame.clear()
    coroutine.close()
    print([str(each.message) for each in caught])

sys.set_coroutine_origin_tracking_depth(2)


def make():
    return nothing()


coroutine = make()
print([(line - make.__code__.co_firstlineno, name) for _, line, name in coroutine.cr_origin])
coroutine.close()
sys.set_coroutine_origin_tracking_depth(0)

hook = sys.unraisablehook
sys.unraisablehook = lambda unraisable: print(unraisable.exc_type.__name__, type(unraisable.object).__name__)
kept = warnings._warn_unawaited_coroutine
warnings._warn_unawaited_coroutine = lambda coroutine: 1 / 0
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nothing()
    print([str(each.message) for each in caught])
warnings._warn_unawaited_coroutine = kept


class Broken:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __getattr__(self, name):
        1 / 0


def delegate():
    yield from Broken()


generator = delegate()
next(generator)
generator.close()
sys.unraisablehook = hook


class Unawaitable:
    def __aiter__(self):
        return self

    def __anext__(self):
        return self

    def __await__(self):
        1 / 0


async def loop(iterable):
    async for _ in iterable:
        print("never")


iterable = Unawaitable()
references = sys.getrefcount(iterable)
try:
    loop(iterable).send(None)
except TypeError as error:
    print(error, repr(error.__cause__), repr(error.__context__))
print(sys.getrefcount(iterable) - references)

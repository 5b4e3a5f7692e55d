"""A closed asynchronous generator lets go of its variables at once."""

import gc

gc.disable()


class Value:
    def __del__(self):
        print("del")


class Pause:
    def __await__(self):
        yield


async def items():
    value = Value()
    try:
        yield 0
    except ValueError as error:
        pass
    yield 1
    await Pause()


async def close(generator, *errors):
    print(await anext(generator))
    for error in errors:
        print(await generator.athrow(error))
    print(await generator.aclose(), "closed")


async def exhaust(generator):
    async for item in generator:
        print(item)
    print("exhausted")


def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as stop:
        print("end")


run(close(items()))
run(close(items(), ValueError))
run(exhaust(items()))

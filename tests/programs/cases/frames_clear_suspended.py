"""``frame.clear()`` of a suspended generator known from a traceback: its generator is closed, or it is refused (3.13)."""

import asyncio
import traceback
import unittest


def caught(value):
    try:
        raise KeyError(value)
    except KeyError as error:
        kept = error
    try:
        yield kept
        yield value
    finally:
        print("left", value)


def cleared(frame):
    try:
        frame.clear()
    except RuntimeError as error:
        return str(error)
    return "cleared"


generator = caught("variable")
frame = next(generator).__traceback__.tb_frame
print(cleared(frame))
print(list(generator), sorted(frame.f_locals))

generator = caught("cleared by traceback")
traceback.clear_frames(next(generator).__traceback__)
print(list(generator))

generator = caught("cleared by unittest")
with unittest.TestCase().assertRaises(KeyError):
    raise next(generator)
print(list(generator))

generator = caught("unstarted")
frame = generator.gi_frame
print(cleared(frame), sorted(frame.f_locals), generator.gi_frame)
del generator
print(sorted(frame.f_locals))


class Forever:
    def __await__(self):
        yield self


async def coroutine():
    try:
        raise ValueError
    except ValueError as error:
        kept = error
    try:
        await Forever()
    finally:
        frames.append(kept.__traceback__.tb_frame)
        print(cleared(kept.__traceback__.tb_frame))


frames = []
waiting = coroutine()
print(type(waiting.send(None)).__name__)
waiting.close()
print(cleared(frames[0]))


async def main():
    async def failing():
        try:
            raise ValueError
        except ValueError as error:
            errors.append(error)
        await asyncio.sleep(0)
        return "done"

    errors = []
    task = asyncio.create_task(failing())
    await asyncio.sleep(0)
    refused = [cleared(error.__traceback__.tb_frame) for error in errors]
    try:
        print(refused, await task)
    except BaseException as error:
        print(refused, type(error).__name__, error)


asyncio.run(main())

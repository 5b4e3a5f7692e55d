"""What a trace function is told of iterators that stop, delegations, and generators that are thrown into."""

import sys


class AsynchronousCounter:
    def __aiter__(self):
        self.count = 0
        return self

    async def __anext__(self):
        self.count += 1
        if self.count > 2:
            raise StopAsyncIteration
        return self.count


class Counter:
    def __iter__(self):
        self.count = 0
        return self

    def __next__(self):
        self.count += 1
        if self.count > 2:
            raise StopIteration
        return self.count


async def asynchronous_loop():
    async for number in AsynchronousCounter():
        print(number)
    return 3


def returning(value):
    yield 1
    return value


def loops():
    for number in Counter():
        print(number)
    for number in iter([1]):
        pass
    try:
        next(Counter().__iter__())
    except StopIteration:
        pass
    yield from Counter()
    yield from returning(None)
    yield from returning(5)
    return 5


def two():
    yield 1
    yield 2


def guarded():
    try:
        yield 1
    finally:
        print("finally")


def thrown_into():
    for generator in (two(), guarded()):
        next(generator)
        try:
            generator.throw(KeyError("x"))
        except KeyError:
            pass
    unstarted = two()
    try:
        unstarted.throw(KeyError("x"))
    except KeyError:
        pass
    for generator in (two(), guarded(), (item for item in range(3))):
        next(generator)
        generator.close()


events = []


def trace(frame, event, argument):
    events.append((frame.f_code.co_name, event, frame.f_lineno))
    return trace


for function in (asynchronous_loop, lambda: list(loops()), thrown_into):
    events.clear()
    sys.settrace(trace)
    try:
        result = function()
        if hasattr(result, "send"):
            result.send(None)
    except StopIteration as stop:
        print(stop.value)
    finally:
        sys.settrace(None)
    for event in events:
        print(*event)

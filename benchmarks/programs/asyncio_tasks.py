"""asyncio: tasks, awaits, queues, locks, events, asynchronous generators and context managers, without any waiting.

Nothing sleeps longer than one turn of the loop, so the order of events is fixed.  SIZE is the number of items produced.
"""

import asyncio
import sys

DEFAULT_SIZE = 4700
CONSUMERS = 4


async def double(value):
    return value * 2


async def chained(depth, value):
    """An await through so many coroutines."""
    if depth == 0:
        return await double(value)
    return await chained(depth - 1, value) + 1


async def squares(count):
    """An asynchronous generator that gives way now and then."""
    for number in range(count):
        if number % 16 == 0:
            await asyncio.sleep(0)
        yield number * number


class Ledger:
    """Shared state, written under a lock that is also a context manager of its own."""

    def __init__(self):
        self.lock = asyncio.Lock()
        self.total = 0
        self.entries = 0

    async def __aenter__(self):
        await self.lock.acquire()
        return self

    async def __aexit__(self, kind, error, traceback):
        self.lock.release()

    def enter(self, amount):
        self.total += amount
        self.entries += 1


async def produce(queue, count):
    async for square in squares(count):
        await queue.put(square)
    for _ in range(CONSUMERS):
        await queue.put(None)


async def consume(queue, ledger):
    """Take items until None; the answer is how many."""
    taken = 0
    while (item := await queue.get()) is not None:
        value = await chained(item % 6, item)
        async with ledger as open_ledger:
            open_ledger.enter(value % 1009)
        taken += 1
    return taken


async def start_together(count):
    """Tasks that wait for one event and then finish in the order they were made."""
    gate = asyncio.Event()
    order = []

    async def runner(number):
        await gate.wait()
        order.append(number)
        return number * number

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(runner(number)) for number in range(count)]
        await asyncio.sleep(0)
        gate.set()
    return order == sorted(order), sum(task.result() for task in tasks)


async def cancelled(count):
    """How many of the tasks told us of their cancellation."""
    told = 0

    async def sleeper():
        nonlocal told
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            told += 1
            raise

    tasks = [asyncio.create_task(sleeper()) for _ in range(count)]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    outcomes = await asyncio.gather(*tasks, return_exceptions=True)
    return told, sum(isinstance(outcome, asyncio.CancelledError) for outcome in outcomes)


async def everything(size):
    queue = asyncio.Queue(maxsize=10)
    ledger = Ledger()
    consumers = [consume(queue, ledger) for _ in range(CONSUMERS)]
    _, *taken = await asyncio.gather(produce(queue, size), *consumers)
    print(f"items {sum(taken)}, entries {ledger.entries}, total {ledger.total}")
    print("started together:", *await start_together(size // 4))
    print("cancelled:", *await cancelled(size // 8))
    print("comprehension:", sum([square async for square in squares(size) if square % 3 == 1]))


def main(size):
    asyncio.run(everything(size))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)

"""asyncio: task groups, timeouts, queues, locks, events, semaphores, context variables, async context managers."""

import asyncio
import contextlib
import contextvars

request = contextvars.ContextVar("request", default="none")


async def fails(delay, error):
    for _ in range(delay):
        await asyncio.sleep(0)
    raise error


async def waits():
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        print("waiter cancelled")
        raise


async def groups():
    async with asyncio.TaskGroup() as group:
        a = group.create_task(asyncio.sleep(0, "a"))
        b = group.create_task(asyncio.sleep(0, "b"))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails(1, ValueError("one")))
            group.create_task(fails(1, TypeError("two")))
            group.create_task(waits())
    except* ValueError as value:
        print("values", value.exceptions)
    except* TypeError as kinds:
        print("types", kinds.exceptions)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(waits())
            await asyncio.sleep(0)
            raise KeyError("body")
    except ExceptionGroup as error:
        print(error.message, error.exceptions)


async def timeouts():
    try:
        async with asyncio.timeout(0.001) as scope:
            await waits()
    except TimeoutError:
        print("expired", scope.expired())
    async with asyncio.timeout(None) as scope:
        await asyncio.sleep(0)
    print(scope.expired(), await asyncio.wait_for(asyncio.sleep(0, "in time"), 5))


async def queues():
    queue = asyncio.Queue(maxsize=2)

    async def producer():
        for i in range(4):
            await queue.put(i)
            print("put", i)
        await queue.put(None)

    async def consumer():
        total = 0
        while (item := await queue.get()) is not None:
            total += item
            queue.task_done()
        queue.task_done()
        return total

    task = asyncio.create_task(producer())
    print("sum", await consumer(), task.done())
    await queue.join()
    priority = asyncio.PriorityQueue()
    for item in (3, 1, 2):
        priority.put_nowait(item)
    print([priority.get_nowait() for _ in range(3)])
    try:
        priority.get_nowait()
    except asyncio.QueueEmpty:
        print("empty")


async def locks():
    lock, order, event, semaphore = asyncio.Lock(), [], asyncio.Event(), asyncio.Semaphore(2)

    async def critical(name):
        async with lock:
            order.append(name + " in")
            await asyncio.sleep(0)
            order.append(name + " out")

    await asyncio.gather(*(critical(n) for n in "abc"))
    print(order, lock.locked())

    async def limited(i):
        async with semaphore:
            await asyncio.sleep(0)
            return semaphore.locked()

    print(len(await asyncio.gather(*(limited(i) for i in range(3)))))
    asyncio.get_running_loop().call_soon(event.set)
    print(await event.wait())
    condition = asyncio.Condition()

    async def notify():
        async with condition:
            condition.notify_all()

    async with condition:
        task = asyncio.create_task(notify())
        print(await condition.wait(), task.done())


async def contexts():
    async def show(name):
        request.set(name)
        await asyncio.sleep(0)
        return request.get()

    request.set("parent")
    print(await asyncio.gather(show("one"), show("two")), request.get(), await show("direct"), request.get())

    @contextlib.asynccontextmanager
    async def managed(name):
        print("enter", name)
        try:
            yield name
        except LookupError as error:
            print("swallowed", error)
        finally:
            print("exit", name)

    async with managed("m") as m, contextlib.AsyncExitStack() as stack:
        await stack.enter_async_context(managed("stacked"))
        stack.push_async_callback(asyncio.sleep, 0)
        stack.callback(print, "sync callback", m)
        raise LookupError("in body")


async def main():
    for part in (groups, timeouts, queues, locks, contexts):
        print(f"-- {part.__name__}")
        await part()


asyncio.run(main())
print(request.get())
with asyncio.Runner() as runner:
    print(runner.run(asyncio.sleep(0, "runner")), runner.run(asyncio.sleep(0, "again")))

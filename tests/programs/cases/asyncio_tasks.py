# needs: threads
"""asyncio: gather, tasks, cancellation, shields, exceptions left in tasks, callbacks, futures."""

import asyncio

log = []


async def worker(name, ticks, fail=None):
    try:
        for i in range(ticks):
            log.append(f"{name}{i}")
            await asyncio.sleep(0)
        if fail:
            raise fail
        return name
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        raise
    finally:
        log.append(f"{name} done")


async def gathering():
    print(await asyncio.gather(worker("a", 2), worker("b", 1), worker("c", 3)))
    results = await asyncio.gather(worker("d", 1, KeyError("k")), worker("e", 1), return_exceptions=True)
    print([repr(r) for r in results])
    try:
        await asyncio.gather(worker("f", 1, ValueError("v")), worker("g", 3))
    except ValueError as error:
        print("gather raised", error)
    for _ in range(5):
        await asyncio.sleep(0)


async def cancelling():
    task = asyncio.create_task(worker("t", 10), name="the task")
    await asyncio.sleep(0)
    print(task.get_name(), task.done(), task.cancel("reason"), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", error.args, task.cancelled())

    async def stubborn():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            return "refused"

    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    print(await task)
    task = asyncio.create_task(worker("never started", 1))
    task.cancel()
    print(await asyncio.wait([task]) == ({task}, set()), task.cancelled())


async def futures():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(lambda f: print("callback", f.result()))
    loop.call_soon(future.set_result, "value")
    later = loop.create_future()
    loop.call_later(0.001, later.set_result, "later")
    print(await future, future.done(), await later)
    try:
        future.set_result(1)
    except asyncio.InvalidStateError as error:
        print(type(error).__name__, error)
    inner = asyncio.create_task(worker("shielded", 2))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0)
    except asyncio.TimeoutError:
        print("timeout but", await inner)
    done, pending = await asyncio.wait([asyncio.create_task(worker("w", 1))], return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], pending)
    for next_done in asyncio.as_completed([worker("x", 2)]):
        print(await next_done)
    print(await asyncio.to_thread(lambda a: a + 1, 41), await loop.run_in_executor(None, sum, [1, 2]))


async def nested():
    try:
        asyncio.run(worker("n", 1))
    except RuntimeError as error:
        print(error)


coroutines = [gathering, cancelling, futures]
for coroutine in coroutines:
    asyncio.run(coroutine())
    print(log)
    log.clear()


async def exits():
    try:
        await asyncio.sleep(0)
        raise SystemExit(3)
    finally:
        print("exits finally")


try:
    asyncio.run(exits())
except SystemExit as error:
    print("exit", error.code)


async def left_over():
    global pending
    pending = asyncio.create_task(worker("left", 100))
    await asyncio.sleep(0)


asyncio.run(left_over())
print(log, pending.cancelled())
try:
    asyncio.run(5)
except (ValueError, TypeError) as error:
    print(error)

"""A task that failed and that nobody waits for dies at once, though its exception is kept."""

import asyncio
import weakref


async def failing():
    1 / 0


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("handler:", context["message"]))
    task = asyncio.Task(failing())
    reference = weakref.ref(task)
    del task
    await asyncio.sleep(0)
    print(reference() is None)


asyncio.run(main())

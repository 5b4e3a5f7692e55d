# exit: 1
"""An exception that leaves asyncio.run ends the program with the whole chain of library frames."""

import asyncio


async def inner():
    await asyncio.sleep(0)
    return {}["missing"]


async def middle():
    try:
        await inner()
    except KeyError as error:
        raise RuntimeError("translated") from error


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(middle(), name="middle")


print("running", flush=True)
asyncio.run(main())

"""What lies on the value stack below ``await`` and ``yield from`` stays there when something is thrown into them."""

import asyncio


class Pause:
    def __init__(self, answer):
        self.answer = answer

    def __await__(self):
        try:
            return (yield self.answer)
        except ValueError:
            return "thrown"


class Manager:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *exception):
        print("exit", exception, await Pause("exiting"))


async def inner():
    return await Pause("inner")


async def below_operands():
    return ["one", *("two", "three"), await inner(), {"key": await Pause("second")}]


async def leaving_a_manager():
    for each in range(2):
        async with Manager():
            return [each, await inner()]


def delegating():
    return "first", (yield from inner().__await__()), "last"


def drive(name, coroutine, *steps):
    try:
        print(name, coroutine.send(None))
        for step in steps:
            print(name, coroutine.throw(step) if isinstance(step, Exception) else coroutine.send(step))
    except StopIteration as stop:
        print(name, "returned", stop.value)
    except ValueError as error:
        print(name, "raised", error)


drive("operands", below_operands(), ValueError(), "sent")
drive("operands", below_operands(), "sent", ValueError())
drive("manager", leaving_a_manager(), ValueError(), "out")
drive("manager", leaving_a_manager(), ValueError(), ValueError("again"))
drive("delegating", delegating(), ValueError())


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return 42


async def main():
    print([await asyncio.wait_for(stubborn(), timeout=0.01), 1])


asyncio.run(main())

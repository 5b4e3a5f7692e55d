"""Frames, generators and what else stands for a builtin type: the type has a module, its instances do not."""

import inspect
import sys


def generator():
    yield


async def coroutine():
    pass


async def async_generator():
    yield


frame, made, awaited, asynchronous = sys._getframe(), generator(), coroutine(), async_generator()
step, end = asynchronous.asend(None), asynchronous.aclose()
for each in (frame, made, awaited, asynchronous, step, end, awaited.__await__()):
    print(type(each).__module__, type(each).__name__, hasattr(each, "__module__"))
    try:
        each.__module__
    except AttributeError as error:
        print(error, error.name)
print(inspect.getmodule(frame) is sys.modules["__main__"])
awaited.close()
step.close()
end.close()

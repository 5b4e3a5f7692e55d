"""The traceback and the context of what is thrown into a coroutine that is handling an exception."""

import traceback
class Pause:
    def __init__(self, v): self.v = v
    def __await__(self):
        try:
            yield self.v
        except ValueError:
            if self.v: raise
class Again(Pause):
    def __await__(self):
        try:
            yield from super().__await__()
        except KeyError: pass
class Wrapped(Pause):
    def __await__(self):
        try:
            yield from super().__await__()
        except ValueError: raise
class New(Pause):
    def __await__(self):
        try:
            yield from super().__await__()
        except ValueError as e: raise ValueError("new")
class Plain(Pause):
    def __await__(self):
        yield self.v
async def f(kind):
    try:
        raise KeyError("outer")
    except KeyError:
        await kind("v")
for kind in Pause, Again, Wrapped, New, Plain:
    c = f(kind)
    print(c.send(None))
    try: c.throw(ValueError("thrown"))
    except ValueError as e:
        print([t.name for t in traceback.extract_tb(e.__traceback__)], e.__context__)

"""The context of an exception thrown into a generator or coroutine while another one is handled."""


def f():
    try: yield 1
    except KeyError: pass
async def co(): pass
class A:
    def __await__(self): yield 1
async def ag():
    try: yield 1
    except KeyError: pass
async def co2(): await A()
def show(label, call):
    try: print(label, call())
    except BaseException as e: print(label, type(e).__name__, repr(e.__context__), e.__suppress_context__)
def started(g):
    g.send(None); return g
def finished(g):
    for x in g: pass
    return g
def all(tag):
    show(tag+" unstarted", lambda: f().throw(ValueError()))
    show(tag+" started", lambda: started(f()).throw(ValueError()))
    show(tag+" finished", lambda: finished(f()).throw(ValueError()))
    show(tag+" ends", lambda: started(f()).throw(KeyError()))
    show(tag+" coroutine", lambda: co().throw(ValueError()))
    show(tag+" awaiting", lambda: started(co2()).throw(ValueError()))
    show(tag+" athrow", lambda: ag().athrow(ValueError()).send(None))
    show(tag+" athrow ends", lambda: ag().asend(None).throw(ValueError()))
    show(tag+" native", lambda: iter([]).x)
    show(tag+" close", lambda: started(f()).close())
    def g():
        yield from f()
    show(tag+" delegated", lambda: started(g()).throw(ValueError()))
    show(tag+" class", lambda: started(g()).throw(ValueError))
    show(tag+" bad", lambda: started(g()).throw(3))
    show(tag+" group", lambda: f().throw(ExceptionGroup("g", [ValueError()])))
all("plain")
try: 1/0
except ZeroDivisionError: all("handling")
try:
    try: 1/0
    finally: all("finally")
except ZeroDivisionError: pass
def inside():
    try: 1/0
    except ZeroDivisionError:
        all("generator"); yield
list(inside())

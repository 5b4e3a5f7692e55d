"""The traceback of an exception thrown into a coroutine that awaits, also while it handles another one."""


class P:
    def __await__(self): yield 1
def names(e):
    t=e.__traceback__; r=[]
    while t: r.append(t.tb_frame.f_code.co_name+":"+str(t.tb_lineno)); t=t.tb_next
    return r
class C:
    async def __aenter__(self): pass
    async def __aexit__(self,*a): await P()
async def f(bad):
    async with C():
        if bad: 1/0
async def g(bad):
    try:
        if bad: 1/0
    finally:
        await P()
async def h(bad):
    try:
        1/0
    except ZeroDivisionError:
        await C().__aexit__()
async def k(bad):
    await h(bad)
class Boom(Exception): pass
for fn in f,g,h,k:
  for bad in 0,1:
    c=fn(bad); c.send(None)
    try: c.throw(Boom("x"))
    except Boom as e: print(fn.__name__, bad, names(e))

"""The arguments of generators and coroutines that are dropped before they start die from the first."""

class N:
    def __init__(s, n): s.n=n
    def __del__(s): print('del', s.n)
async def f1(a, b=(), c=None, **z):
    yield 1
def run(c):
    try:
        c.send(None)
    except StopIteration as e: print(e)
    except StopAsyncIteration as e: print(e)
async def close(g):
    await g.aclose()
    print('closed')
async def close2(g):
    try: await g.asend(None)
    except StopAsyncIteration as e: print('stop')
    print('closed')
async def close3(g):
    try: await g.athrow(ValueError)
    except ValueError as e: print('stop')
    print('closed')
run(close(f1(N('a'), N('b'), N('c'), z=N('z'))))
run(close2(f1(N('a'), N('b'), N('c'), z=N('z'))))
run(close3(f1(N('a'), N('b'), N('c'), z=N('z'))))
f1(N('a'), N('b'), N('c'), z=N('z'))
def g(a,b,c): yield 1
g(N('a'), N('b'), N('c')).close()
try:g(N('a'), N('b'), N('c')).throw(KeyError)
except KeyError: pass
async def g(a,b,c): pass
g(N('a'), N('b'), N('c')).close()
try:g(N('a'), N('b'), N('c')).throw(KeyError)
except KeyError: pass

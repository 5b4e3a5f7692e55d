"""A function lives, with its defaults, as long as a frame of it: a call, a suspended generator, an unstarted one."""

class N:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def f(a=N("default")):
    global f
    del f
    a = 1
    print("running")
f()
print("--")
def g(a=N("g default")):
    yield 1
x = g(3)
del g
print("gone?")
del x
print("--")
def g(a=N("g default")):
    yield 1
x = g(3)
next(x)
del g
print("gone?")
del x
print("--")
async def g(a=N("g default")):
    yield 1
x = g(3)
del g
print("gone?")
del x
print("--")
async def g(a=N("g default")):
    pass
x = g(3)
del g
print("gone?")
x.close()
print("closed")
del x
print("--")
def outer():
    v = N("cell")
    def inner(): 
        yield v
    return inner()
x = outer()
print("made")
del x
class C:
    def m(self, a=N("method default")):
        del C.m
        print("in m")
C().m(3)
C.n = lambda self, a=N("n default"): (delattr(C, "n"), print("in n"))
C().n()

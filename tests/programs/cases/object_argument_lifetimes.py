"""Arguments and yielded values die when who got them lets go of them, not when the result comes."""


class N:
    def __init__(self, n): self.n=n
    def __del__(self): print("del", self.n)
def f(a):
    del a
    print("in f")
def g():
    x = yield N("yielded")
    x = yield N("second")
def h(a, *, k=None):
    del a, k
    print("in h")
print(f(N("arg")), "after")
x = f(N("arg2"))
h(N("arg3"), k=N(4))
it = g()
def show(v): return 1
print(show(next(it)), "shown")
print(show(it.send(N("sent"))), "shown")
it=None
print("end")
class L:
    def m(self, x): del x; print("in m")
    def __del__(self): print("del L")
L().m(N(1))
y = L().m(N(1))

"""What was unpacked is dead before the first variable is stored."""

class N:
    def __init__(self, name): self.name = name
    def __iter__(self): return iter([2, 3])
    def __del__(self): print("del", self.name)
    def __setitem__(self, k, v): print("set", k, v)
def f():
    b = N("b")
    b, N("n")[b] = (lambda a: N("m"))(0)
f()
def g():
    b = N("b")
    b, c = (lambda a: N("m"))(0)
    print("stored", b, c)
g()
def h():
    b = N("b")
    b, *c = (lambda a: N("m"))(0)
    print("stored", b, c)
h()

"""What locals() showed dies before what the caller keeps during the call: a bound method, say."""

class N:
    def __init__(self, name): self.name = name
    def __sub__(self, other): return N("sub")
    def __del__(self): print("del", self.name)
    def m1(self, a, b=None, *z):
        b = N("b")
        locals()
    def m2(self, a, b=None, *z):
        b = N("b")
    def m3(self, a, b=None, **z):
        b = N("b")
        locals()
for name in "m1", "m2", "m3":
    getattr(N(name), name)(*[{1}])
    print("--")
    getattr(N(name), name)({1})
    print("--")
    getattr(N(name), name)(*[{1}], **{"b": 4})
    print("--")
    getattr(N(name), name)({1}, b=2)
    print("end")
N("direct").m1(*[1])
print("--")
N("direct").m1(1)
print("--")
N("direct").m1(1, b=3)
print("--")
N("direct").m3(1, b=3)

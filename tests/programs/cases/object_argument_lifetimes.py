# max: 3.13
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


class Counted(N):
    """Its finaliser makes calls, while the result of the call that it was the last argument of is on its way."""

    def __del__(self):
        print("del", str(self.n), len(str(self.n)))

    def __len__(self):
        return 2

    def __iter__(self):
        return iter((1, 2))


print(tuple(Counted("tuple")), list(Counted("list")), sorted(Counted("sorted")), len(Counted("len")))
print(max(*(Counted("starred"),)), dict(a=Counted("keyword"))["a"].n)


class Ordered:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)

    def __and__(self, other):
        return Ordered(self.name + other.name)

    __lt__ = __matmul__ = __and__

    def __bool__(self):
        print("bool", self.name)
        return True


def expressions(kept):
    kept = Ordered("a") & Ordered("b")
    print("bound")
    kept = Ordered("c") & Ordered("d") & Ordered("e")
    print("bound")
    Ordered("f") & Ordered("g")
    print("dropped")
    if Ordered("h") < Ordered("i"):
        print("branch")
    while not Ordered("j") < kept:
        break
    a, b = [Ordered("k"), Ordered("l")]
    a, b = (Ordered("m") & Ordered("n"), Ordered("o"))


class Starred:
    def method(self, a, **rest):
        local = N("local")
        del a
        print("in method")


def starred(a, *, k):
    local = N("local")
    del a, k
    print("in function")


expressions(Ordered("z"))
starred(*[N("starred")], **{"k": N("keyword")})
Starred().method(*[N("starred")], **{})
print(len((N("first"), N("second"))))
dict.get({}, N("first"), N("second"))
try:
    len(N("first"), N("second"))
except TypeError as error:
    print(error)
print("end")

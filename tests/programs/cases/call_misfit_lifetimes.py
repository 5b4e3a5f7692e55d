"""In which order arguments die that do not fit the parameters."""


class N:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def f(a, b=1, *z, k=2): pass
def g(a, b=1, *z, k=2, **r): pass
def h(a, b=1, /, c=3, *, k): pass
calls = {
 "multiple": lambda f: f(N(1), N(2), N(3), b=N(4)),
 "multiple and more": lambda f: f(N(1), N(2), N(3), k=N(4), b=N(5), c=N(6)),
 "unexpected": lambda f: f(N(1), k=N(2), q=N(3), b=N(4)),
 "missing": lambda f: f(b=N(1), k=N(2)),
 "surplus": lambda f: f(N(1), N(2), N(3), N(4), k=N(5)),
 "first": lambda f: f(N(1), a=N(2), k=N(3)),
 "ex": lambda f: f(*[N(1), N(2)], **{"k": N(3), "b": N(4), "a": N(5)}),
 "ex unexpected": lambda f: f(N(1), *[N(2)], **{"k": N(3), "q": N(4)}, r=N(5)),
 "two surplus": lambda f: f(N(1), N(2), N(3), N(4), a=N(5)),
 "others": lambda f: f(N(1), q=N(2), r=N(3), a=N(4)),
 "built": lambda f: type("A", (), {"__init__": lambda self, a, b: 0})(N(1), N(2), N(3)),
 "keyword missing": lambda f: f(N(1), N(2), c=N(3)),
}
for fn in f, g, h:
    for name, call in calls.items():
        print("-", fn.__name__, name)
        try: call(fn)
        except TypeError as error: print(error)

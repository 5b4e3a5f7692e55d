"""Where an attribute or a global that is called at once is said to be missing, and where the call."""

import traceback
class A:
    @property
    def prop(self): raise ValueError("prop")
    def m(self, *a): return a
    def bad(self): raise KeyError("bad")
def show(f, *a):
    try: print(f(*a))
    except Exception: traceback.print_exc()
def f1(a): return a.nothing(1)
def f2(a): return a.prop(1, 2)
def f3(a): return a.m(1, 2, a.m(3), undefined(4))
def f4(a): return (a
    .m(1)
    .nothing())
def f5(a): return (a
    .bad(
    ))
def f6(): return undefined(
    1)
def f7(): return len(
    1)
def f8(a):
    try:
        return a.nothing(1)
    except AttributeError as e:
        return undefined_too(e)
for f in f1, f2, f3, f4, f5, f8: show(f, A())
for f in f6, f7: show(f)
show(lambda: A().m.nothing(A()))

"""The receiver of a method that ends with a NameError dies before the other arguments, as the first variable."""

class N:
    def __init__(s, n='n'): s.n = n
    def __del__(s): print("del", s.n)
def g(x, y): a.b
def run(f):
    try: f()
    except NameError as e: print(e)
run(lambda: g(N(1), N(2)))
run(lambda: g(*[N(1), N(2)]))
run(lambda: g(**{'x': N(1), 'y': N(2)}))
class C(N):
    def m(self, x): a.b
    def k(self, **z): a.b
run(lambda: C('self').m(N(2)))
run(lambda: C('self').m(*[N(2)]))
run(lambda: C('self').m(**{'x': N(2)}))
run(lambda: C('self').k(x=N(2)))
run(lambda: C('self').k(**{'x': N(2)}))
def h(**z): a.b
run(lambda: h(**{'x': N(2)}))
def v(s, **z): a.b
run(lambda: v(N(1), **{'x': N(2)}))

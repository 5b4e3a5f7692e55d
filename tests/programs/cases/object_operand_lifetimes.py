# max: 3.13
"""When an operation raises, its operands die first, then what the expression had put by, from the last to the first."""


class N:
    def __init__(self,n): self.n=n
    def __del__(self): print("del",self.n)
def f(): return [1, N(0), N(1)+N(2)]
def g(a):
    try: x = [N(0), N(1)+N(2)]
    except TypeError: print("caught")
    try: len(N(0), N(1)+N(2))
    except TypeError: print("caught")
    try: return N(3)[N(4)]
    except TypeError: print("caught")
    try: N(3)[N(4)]=N(5)
    except TypeError: print("caught")
    try: N(6), N(7)(N(8), N(9))
    except TypeError: print("caught")
    try: print(f"{N(10)} {N(11):5}")
    except TypeError: print("caught")
    try: {N(12): N(13), **N(14)}
    except TypeError: print("caught")
    try: [N(12), *N(14)]
    except TypeError: print("caught")
    try:
        for x in N(18), N(19): raise TypeError
    except TypeError: print("caught")
    try: del N(20)[N(21)]
    except TypeError: print("caught")
    try: N(22).x = N(23)
    except TypeError: print("caught")
    try: N(24).x.y = N(25)
    except AttributeError: print("caught")
    try: N(26)[N(27)] += N(28)
    except TypeError: print("caught")
    try: (N(29) < N(30) < N(31))
    except TypeError: print("caught")
    try: a, (b, c) = N(32), N(33)
    except TypeError: print("caught")
    try: N(34) in N(35)
    except TypeError: print("caught")
    try: {N(34): []}[N(35)]
    except KeyError: print("caught")
    try: N(36).m(N(37), k=N(38))
    except AttributeError: print("caught")
    try: g(N(37), N(38))
    except TypeError: print("caught")
try: f()
except TypeError: print("caught")
g(1)

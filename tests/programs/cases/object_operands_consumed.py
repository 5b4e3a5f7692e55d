# max: 3.13
"""In which order the operands of an operation die when it is done."""


class N:
    def __init__(self,n): self.n=n
    def __del__(self): print("del",self.n)
    def __setitem__(self,k,v): print("set")
    def __delitem__(self,k): print("unset")
    def __getitem__(self,k): print("get"); return N("got")
    def __iadd__(self,o): return self
    def __contains__(self,o): print("in"); return 1
def f():
    N(1)[N(2)] = N(3)
    print("-")
    N(1).x = N(2)
    print("-")
    N(1)[N(2)]
    print("-")
    del N(1)[N(2)]
    print("-")
    N(1)[N(2)] += N(3)
    print("-")
    N(1)[N(2):N(3):N(4)]
    print("-")
    N(1) in N(2)
    print("-")
    N(1) is N(2)
    print("-")
    {N(1): N(2)}
    print("-")
    [N(1), N(2)]
    print("-")
    (N(1), N(2), *[N(3)])
    print("-")
    f"{N(1)!r:.2}{N(2)!s:.2}"
    print("-")
    [N(i) for i in range(2)]
    print("-")
    {i: N(i) for i in range(2)}
    print("-")
    isinstance(N(1), N)
    isinstance(N(1), (N, int)) or N(2)
    print("-")
    N(1) == N(2)
    print("-")
    a, b = N(1), N(2)
    a, b = N(3), N(4)
    print("-")
    a, *b = N(5), N(6), N(7)
    print("-")
    [a, b] = [N(8), N(9)]
f()

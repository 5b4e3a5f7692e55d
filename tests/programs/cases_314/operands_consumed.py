"""In which order the operands of an operation die when it is done."""


class N:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)

    def __getitem__(self, key):
        print("get")
        return N("got")

    def __add__(self, other):
        print("add")
        return N("sum")


def f():
    N(1).x = N(2)
    print("-")
    N(1)[N(2)]
    print("-")
    N(1)[N(2) : N(3) : N(4)]
    print("-")
    N(1) + N(2)
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
    isinstance(N(1), (N, int)) or N(2)
    print("-")
    a, b = N(1), N(2)
    a, b = N(3), N(4)
    print("-")
    a, *b = N(5), N(6), N(7)
    print("-")
    [a, b] = [N(8), N(9)]


f()

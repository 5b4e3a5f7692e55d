"""In a chained comparison an operand that nobody else has is dead before the truth of the answer is asked for."""

class N:
    def __init__(self, name): self.name = name
    def __gt__(self, other): print("gt"); return N("answer")
    def __lt__(self, other): print("lt"); return N("answer")
    def __bool__(self): print("bool", self.name); return True
    def __del__(self): print("del", self.name)
def f(a):
    return [1] if (N("n") > 0 < a) else []
print(f(1))
def g(a):
    if N("n") > 0 < a < N("m"):
        print("yes")
    while N("n") < 0 > 1: pass
g(1)


class M(N):
    def __le__(self, other):
        print("le")
        return NotImplemented

    __ge__ = __le__


def h(a):
    return 0 < N("left") <= M("right") < 0


try:
    h(1)
except TypeError as error:
    print(error)


def i():
    return 0 < N("held") < (lambda a, b=N("default"): b)(undefined)


try:
    i()
except NameError as error:
    print(error)

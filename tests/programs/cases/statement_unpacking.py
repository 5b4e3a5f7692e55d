"""Unpacking assignments: nested, starred, any iterable, evaluation order, errors, and unpacking in displays."""


class Noisy:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        for item in self.items:
            print("give", item)
            yield item


a, b = Noisy(1, 2)
(a, [b, c]), d = (1, "xy"), {"key": 1}.items()
print(a, b, c, list(d))
first, *middle, last = range(5)
*init, end = "ab"
head, *tail = Noisy(9)
print(first, middle, last, init, end, head, tail)
a, (b, *c), *d = 1, (2, 3, 4), 5, 6
print(a, b, c, d)
[*everything] = (i for i in range(2))
(x,) = [7]
[y] = {8}
[] = ()
() = ""
print(everything, x, y)
items = [0, 1, 2]
i, items[i] = 1, "set"
print(i, items)
items[0], items[2] = items[2], items[0]
print(items)
a = b, c = 1, 2
print(a, b, c)
for i, (j, *k) in [(1, "abc"), (2, "d")]:
    print(i, j, k)
ERRORS = """
a, b = 1, 2, 3
a, b = [1]
a, b, *c = [1]
a, b = Noisy(1)
a, b = Noisy(1, 2, 3, 4)
a, b = 5
a, *b = None
(a, b), c = 1, 2
a, b = {}
*a, b = ()
a, b, c = "ab"
a, b = range(3)
a, = {}
[*a] = 1
"""
for line in ERRORS.split("\n"):
    try:
        exec(line)
        print(line and "fine")
    except (ValueError, TypeError) as error:
        print(line, "->", type(error).__name__, error)


class Fails:
    def __iter__(self):
        yield 1
        raise LookupError("while unpacking")


class BadIter:
    def __iter__(self):
        return 5


for source in (Fails(), BadIter()):
    try:
        a, b = source
    except (LookupError, TypeError) as error:
        print(error)
print([*range(2), *"ab", *{}], (*[1], 2, *(3,)), {*[1], *(1,)}, {**{"a": 1}, "b": 2, **{"a": 3}})
print(*[1, 2], *"x", sep=",")
for bad in ("[*5]", "{**5}", "(*None,)", "{*1}", "{**[('a', 1)]}", "print(*1)"):
    try:
        eval(bad)
    except TypeError as error:
        print(bad, error)


def star_return():
    rest = [2, 3]
    return 1, *rest


def star_yield():
    rest = "yz"
    yield "x", *rest


print(star_return(), list(star_yield()), [(*p, "t") for p in ["a", (1, 2)]])
for n in *"ab", "c":
    print(n, end=" ")
print()
d = {}
d["a"], d["b"], *d["rest"] = range(5)
print(d, d[*("x",)] if False else "", {(1, 2): "tuple index"}[*[1, 2]])


def swap_many(a, b, c, d, e):
    a, b, c, d, e = e, d, c, b, a
    (a, b), [c, *d] = (b, a), [d, c, e]
    return a, b, c, d, e


print(swap_many(1, 2, 3, 4, 5))


class Target:
    def __setattr__(self, name, value):
        print("set", name, value)
        if value == 2:
            raise AttributeError("stop here")


t = Target()
try:
    t.a, t.b, t.c = Noisy(1, 2, 3)
except AttributeError as error:
    print(error)

"""Generator expressions: when the outermost iterable is evaluated, late binding, nested scopes, as arguments."""


def noisy(n):
    print("iterable made", n)
    return range(n)


g = (print("element", x) or x for x in noisy(2))
print("before")
print(list(g))
try:
    (x for x in 5)
except TypeError as error:
    print(error)
try:
    late = (y for x in [1] for y in 5)
    print("made")
    next(late)
except TypeError as error:
    print(error)
factor = 2
scaled = (x * factor for x in [1, 2])
factor = 10
print(list(scaled))
print(sum(x * y for x in range(3) for y in range(x) if (x + y) % 2), max((c for c in "abc"), key=ord), "-".join(str(i) for i in range(3)))
source = [1, 2, 3]
g = (x for x in source if x in source)
source = [3]
print(list(g))


def make():
    x = "enclosing"
    return ((x, y) for y in "ab")


print(list(make()))


class C:
    data = [1, 2]
    ok = list(x for x in data)
    try:
        bad = list((x, data) for x in data)
    except NameError as error:
        message = str(error)


print(C.ok, C.message)
nested = ((i, j) for i in range(2) for j in (k for k in range(i + 1)))
print(list(nested))
print([list(f() for f in [lambda: i for i in range(2)])])


def walrus():
    total = 0
    values = list((total := total + v) for v in range(4))
    any((hit := v) > 1 for v in range(5))
    return total, values, hit


print(walrus())


def exhausted():
    g = (i for i in range(3))
    return 1 in g, list(g), 2 in g


print(exhausted())
g = (i for i in range(3))
print(next(g), g.gi_frame.f_locals.get("i"), [name for name in g.gi_frame.f_locals])
g.close()
print(next(g, "closed"), g.gi_code.co_name, g.__qualname__)


def modifies():
    items = [1, 2, 3]
    for x in (i for i in items):
        if x < 3:
            items.append(x + 2)
    return items


print(modifies())
d = {"a": 1}
try:
    for k in (k for k in d):
        d["b"] = 2
except RuntimeError as error:
    print(error)
first, *rest = (c for c in "xyz")
print(first, rest, *(i for i in (1, 2)), {**{k: v for k, v in (("a", 1),)}})
a = b = (i for i in "pq")
print(list(zip(a, b)), sorted((-x for x in range(3)), key=lambda v: v % 2))

"""functools, itertools and operator driving guest functions from C code."""

import functools
import itertools
import operator

print(functools.reduce(lambda a, b: a * 10 + b, [1, 2, 3]), functools.reduce(lambda a, b: a + b, [], "start"))
p = functools.partial(lambda *a, **k: (a, k), 1, x=2)
print(p(3, y=4), p.args, p.keywords, functools.partial(p, 5)(x=0))


class Cell:
    def __init__(self, alive):
        self.alive = alive

    def set(self, value):
        self.alive = value
        return self

    live = functools.partialmethod(set, True)


print(Cell(False).live().alive)


@functools.total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return self.parts == other.parts if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.parts < other.parts if isinstance(other, Version) else NotImplemented

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


versions = [Version(1, 2), Version(1), Version(2), Version(1, 2)]
print(sorted(versions), max(versions), Version(1) >= Version(1), Version(1) > Version(2), Version(1) <= Version(0))
try:
    Version(1) < 5
except TypeError as error:
    print(error)


class Lazy:
    @functools.cached_property
    def value(self):
        print("computing")
        return 42


lazy = Lazy()
print(lazy.value, lazy.value, vars(lazy))
del lazy.value
print(lazy.value)
print(list(map(lambda a, b: a - b, [5, 6], (1, 2))), list(filter(None, [0, 1, "", "a"])), list(filter(lambda x: x % 2, range(5))))
print(list(itertools.takewhile(lambda x: x < 3, itertools.count())), list(itertools.dropwhile(str.isalpha, "ab1c")))
print([(k, list(g)) for k, g in itertools.groupby("aabbbc", key=lambda c: c.upper())])
print(list(itertools.accumulate([1, 2, 3], lambda a, b: a * b, initial=1)), list(itertools.starmap(lambda a, b: a**b, [(2, 3), (3, 2)])))
print(list(itertools.chain.from_iterable(([i] * i for i in range(3)))), list(itertools.islice((i * i for i in itertools.count()), 2, 8, 2)))
a, b = itertools.tee((print("pull", i) or i for i in range(2)))
print(next(a), next(b), list(a), list(b))
print(sorted("bAc", key=str.lower), sorted([3, 1, 2], key=lambda v: -v), min([], default="none"), max("abc", key=ord))
data = [("b", 2), ("a", 2), ("c", 1)]
print(sorted(data, key=operator.itemgetter(1)), sorted(data, key=functools.cmp_to_key(lambda x, y: (x > y) - (x < y))))


def failing_key(item):
    raise LookupError(f"key of {item}")


values = [3, 2, 1]
try:
    values.sort(key=failing_key)
except LookupError as error:
    print(error, values)


def mutating_key(item):
    values.append(item)
    return item


try:
    values.sort(key=mutating_key)
except ValueError as error:
    print(error)
print(sum((i for i in range(4)), start=10), any(print("any", x) or x for x in (0, 1, 2)), all(x for x in [1, 0, print]))
print(list(zip("ab", iter(lambda it=iter([1, 2, 0]): next(it), 0), strict=True)))
try:
    list(zip("abc", (i for i in range(2)), strict=True))
except ValueError as error:
    print(error)
print(list(itertools.product("ab", repeat=2))[1:3], list(enumerate("xy", start=5)), list(reversed([1, 2])), operator.methodcaller("upper")("a"))
print(next((x for x in ()), "default"), [*map(operator.attrgetter("real"), (1, 2))], list(itertools.zip_longest("ab", [1], fillvalue=0)))

"""RecursionError raised, caught and recovered from; the limit is obeyed and guest frames unwind cleanly."""

import sys

sys.setrecursionlimit(200)
print(sys.getrecursionlimit())


def down(n=0):
    return down(n + 1)


try:
    down()
except RecursionError as error:
    print(error)


def depth():
    try:
        return 1 + depth()
    except RecursionError:
        return 1


reached = depth()
print(100 < reached < 250)


class Endless:
    def __getattr__(self, name):
        return getattr(self, name + "x")

    def __repr__(self):
        return repr(self)

    def __eq__(self, other):
        return self == other

    def __call__(self):
        return self()

    @property
    def prop(self):
        return self.prop

    def __iter__(self):
        return iter(self)


for attempt in (lambda e: e.missing, repr, lambda e: e == e, lambda e: e(), lambda e: e.prop, iter, lambda e: [*e]):
    try:
        attempt(Endless())
        print("no error")
    except RecursionError:
        print("RecursionError")


def generator(n=0):
    yield from generator(n + 1)


try:
    next(generator())
except RecursionError:
    print("generator RecursionError")


def mutual_a(n):
    return mutual_b(n + 1)


def mutual_b(n):
    try:
        return mutual_a(n + 1)
    finally:
        unwound.append(n)


unwound = []
try:
    mutual_a(0)
except RecursionError:
    print(unwound == sorted(unwound, reverse=True), len(unwound) > 40, unwound[-1])


def bounded(n):
    return 0 if n == 0 else 1 + bounded(n - 1)


print(bounded(100))
sys.setrecursionlimit(3000)
print(bounded(2500))
for bad in (0, -1, "x"):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


def count(error):
    n, tb = 0, error.__traceback__
    while tb:
        n, tb = n + 1, tb.tb_next
    return n


sys.setrecursionlimit(150)
try:
    down()
except RecursionError as error:
    print(100 < count(error) <= 150)

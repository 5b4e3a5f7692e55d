"""for and while with else, break and continue; iterating while changing; iterator protocol errors; nested loops and targets."""


def find(items, wanted):
    for i, item in enumerate(items):
        if item == wanted:
            break
    else:
        return "not found", i if items else None
    return "found", i


print(find("abc", "b"), find("abc", "z"), find("", "a"))
n = 5
while n:
    n -= 1
    if n == 3:
        continue
    if n == 1:
        break
else:
    print("never")
print(n)


def until_found(items):
    it, found, last = iter(items), None, 0
    while found is None:
        found = next(it, "end") or None
    while last is not None:
        last = next(it, None)
    return found, last


print(until_found(["", 0, "x", 1]), until_found([None]), until_found([]))
while False:
    print("never")
else:
    print("while else")
pairs = []
for i in range(3):
    for j in range(3):
        if j == 2:
            break
        if i == j:
            continue
        pairs.append((i, j))
    else:
        pairs.append("inner else")
    if i == 1:
        break
else:
    pairs.append("outer else")
print(pairs, i, j)
items = [1, 2, 3]
for x in items:
    if x < 4:
        items.append(x + 3)
    elif x == 5:
        items.remove(6)
print(items, x)
for mutate in (lambda d: d.pop("a"), lambda d: d.update(c=1), lambda d: d.update(a=2)):
    d = {"a": 1, "b": 2}
    try:
        for k in d:
            mutate(d)
        print(d)
    except RuntimeError as error:
        print(error)


class Legacy:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        return i * i


class CountDown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration
        return self.n


class Broken:
    def __iter__(self):
        return self

    def __next__(self):
        raise LookupError("next failed")


class NoNext:
    def __iter__(self):
        return 7


class NoneIter:
    __iter__ = None


print(list(Legacy()), 4 in Legacy(), [*CountDown(3)], list(iter(CountDown(4).__next__, 1)))
for bad in (Broken(), NoNext(), NoneIter(), 5, None, object):
    try:
        for _ in bad:
            pass
    except (LookupError, TypeError) as error:
        print(type(error).__name__, error)
box = {}
for box["key"] in "ab":
    pass
for box["x"], box["y"] in [(1, 2)]:
    pass
print(box)


class Attribute:
    for value in range(3):
        pass


print(Attribute.value)
for a in range(2):
    for a in "xy":
        pass
    print(a, end=" ")
print(a)


def generator_loop():
    total = 0
    for i in (j for j in range(10) if j % 2):
        if i > 6:
            return total
        total += i
    return -1


def deep():
    for a in range(2):
        while True:
            for b in range(2):
                if b:
                    break
            else:
                continue
            break
        else:
            return "no"
    return a, b


def deletes():
    for i in range(3):
        del i
    try:
        return i
    except UnboundLocalError:
        return "deleted"


def large():
    count = 0
    for i in range(10, 0, -3):
        count = count * 100 + i
    for i in range(10**30, 10**30 + 2):
        count += i - 10**30
    return count


print(generator_loop(), deep(), deletes(), large())
it = iter([1, 2, 3, 4])
for a in it:
    print(a, next(it), end=";")
print(list(it))
try:
    for i in range(3):
        for i in range(0):
            pass
        raise StopIteration(i)
except StopIteration as stop:
    print("StopIteration is an ordinary error here", stop.value)

"""Augmented assignment and del on names, attributes, subscripts and slices: one evaluation of the target, in-place methods."""

log = []


class Recorder:
    def __init__(self):
        self.__dict__["store"] = {}

    def __getitem__(self, key):
        log.append(("get", key))
        return self.store.get(repr(key), 0)

    def __setitem__(self, key, value):
        log.append(("set", key, value))
        self.store[repr(key)] = value

    def __delitem__(self, key):
        log.append(("del", key))

    def __getattr__(self, name):
        log.append(("getattr", name))
        return 100

    def __setattr__(self, name, value):
        log.append(("setattr", name, value))

    def __delattr__(self, name):
        log.append(("delattr", name))


def key(value):
    log.append(("key", value))
    return value


def flush():
    print(log)
    log.clear()


r = Recorder()
r[key(1)] += key(5)
flush()
r[key(1) : key(2)] -= key(5)
flush()
r[key(1), ..., key(3)] **= 2
flush()
r.attribute //= key(7)
flush()
del r[key("k")], r.gone, (r[1:2], [r[::2]])
flush()


class InPlace:
    def __init__(self, v):
        self.v = v

    def __iadd__(self, other):
        return InPlace(self.v + other)

    def __imul__(self, other):
        self.v *= other
        return self

    def __ior__(self, other):
        raise ArithmeticError("no or")

    def __repr__(self):
        return f"I({self.v})"


x = y = InPlace(1)
x += 1
y *= 5
print(x, y)
try:
    x |= 3
except ArithmeticError as error:
    print(error, x)
t = ([1],)
try:
    t[0] += [2]
except TypeError as error:
    print(error, t)
a = b = [1]
a += (2,)
a = a + [3]
print(a, b)
a, s, d, f = 1, "s", {"k": 1}, {1}
a <<= 3
a |= 1
a ^= 3
a %= 7
a @= 1 if False else a and __import__("types").SimpleNamespace() if False else type("M", (), {"__rmatmul__": lambda self, o: o * 2})()
s *= 3
s += "!"
d |= {"l": 2}
f -= {1}
f ^= {2}
print(a, s, d, f)


def local_aug():
    n = 1
    n += n
    n *= n + n
    m = [n]
    m[0] += m[0]
    m[-1:] += [1]
    m *= 2
    return n, m


print(local_aug())
for statement in ("undefined += 1", "None_ = None; None_ += 1", "x = 1; x.y += 1", "x = {}; x['a'] += 1", "x = []; x[0] += 1", "x = 'a'; x[0] = 'b'",
                  "x = (1,); del x[0]", "x = 1; del x.real", "del undefined", "x = {}; del x['q']", "x = [1]; del x[5]", "x = 'a'; x -= 'a'", "f() = 1",
                  "x + 1 = 2", "None = 1", "del f()", "(a, b) += 1", "a: int += 1", "x = 1; del x; x"):
    try:
        exec(statement, {})
        print(statement, "fine")
    except Exception as error:
        print(statement, "->", type(error).__name__, error.args[0])
values = list(range(10))
values[2:5] = "ab"
values[::3] = ["s"] * len(values[::3])
del values[1::2], values[-1]
values[len(values):] = [99]
values[:0] = [0]
print(values, values[-3:], values[::-1], values[5:2], values[slice(None, 2)])
try:
    values[::2] = [1]
except ValueError as error:
    print(error)
del values[:]
print(values)

"""What a class statement runs: body order, names, qualname, annotations, nested classes, decorators, del, conditionals."""


class Body:
    """Doc of Body."""

    print("running", __name__, __qualname__, "locals" in dir(), sorted(k for k in locals() if k != "__firstlineno__"))
    a: int = 1
    b: "list[str]"
    (c): int = 3
    if a:
        def method(self):
            return self.a
    else:
        def never(self):
            pass
    values = [i * 2 for i in range(3)]
    total = sum(values)
    for name in ("x", "y"):
        locals()[name] = name.upper()
    del name
    exec("from_exec = a + 1")
    try:
        undefined
    except NameError as error:
        caught = str(error)
    with open("/dev/null") as handle:
        closed_inside = handle.closed
    lambda_ = lambda self: type(self).__name__

    class Nested:
        where = __qualname__

        class Deeper:
            where = __qualname__

            def method(self):
                return __class__.__qualname__

    alias = Nested.Deeper


b = Body()
print(Body.__annotations__, Body.__doc__, Body.__module__, Body.__qualname__)
print(b.method(), Body.values, Body.total, Body.x, Body.y, Body.from_exec, Body.caught, b.lambda_())
print(Body.alias.where, Body.alias().method(), Body.Nested.__name__, hasattr(Body, "name"), Body.closed_inside)


def local_class(base):
    class Local(base):
        captured = base.__name__

        def describe(self):
            return base.__name__, __class__.__qualname__, self.captured

    return Local


print(local_class(int)().describe(), local_class(dict)(a=1))


class Shadow:
    str = "shadowed"
    kept = str

    def method(self):
        return str(5)


print(Shadow.kept, Shadow().method())


class Equal:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return self.v == other.v


print(Equal(1) == Equal(1), Equal(1) != Equal(2), Equal.__hash__)
try:
    {Equal(1)}
except TypeError as error:
    print(error)


class Container:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def __reversed__(self):
        return iter(["reversed"])

    def __missing__(self, key):
        return key

    def __format__(self, spec):
        return f"<{spec}>"

    def __bytes__(self):
        return bytes(self.items)

    def __int__(self):
        return 7

    def __copy__(self):
        return Container("copied")

    def __enter__(self):
        return self.items

    def __exit__(self, *exc):
        self.items.clear()
        return True


c = Container(1, 2, 3)
c[0] += 5
del c[1]
print(list(c), 3 in c, list(reversed(c)), f"{c:>5}", format(c), bytes(c), int(c), len(c), bool(Container()), c[-1:], [*c], max(c))
with c as inner:
    inner.append("lost")
    raise KeyError
print(len(c), type("Dyn", (Container,), {"extra": lambda self: len(self)})(1, 2).extra())
for i, bad in enumerate((lambda: type("X", (), {"__slots__": 5}), lambda: type(1, (), {}), lambda: type("X", [], {}))):
    try:
        bad()
    except TypeError as error:
        print(i, error)

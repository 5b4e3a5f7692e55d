"""Guest functions handed to C: sort keys, iter sentinels, property, staticmethod, map over methods, hash and eq in dicts."""

calls = []


class Key:
    def __init__(self, name, hash_=1):
        self.name, self.hash_ = name, hash_

    def __hash__(self):
        calls.append(f"hash {self.name}")
        return self.hash_

    def __eq__(self, other):
        calls.append(f"{self.name}=={other.name}")
        if self.name == "raises":
            raise LookupError("in eq")
        return self.name == other.name

    def __lt__(self, other):
        calls.append(f"{self.name}<{other.name}")
        return self.name < other.name

    def __repr__(self):
        return self.name


def flush():
    print(calls)
    calls.clear()


a, b, c = Key("a"), Key("b"), Key("c", 2)
table = {a: 1, b: 2, c: 3}
print(table[Key("b")], Key("z") in table, len({a, b, Key("a")}))
flush()
print(sorted([c, a, b]), min([b, a]), [c, a].index(a), a in (b, a), [b, a].count(a))
flush()
try:
    table[Key("raises")]
except LookupError as error:
    print(error)
flush()


class BadHash:
    def __hash__(self):
        return "not an int"

    def __len__(self):
        return -1

    def __bool__(self):
        return 5

    def __iter__(self):
        return 5

    def __index__(self):
        return "x"

    def __str__(self):
        return 5

    def __contains__(self, item):
        raise LookupError("contains")

    def __getitem__(self, key):
        raise IndexError

    def __length_hint__(self):
        return -5

    def __int__(self):
        return 1.5

    def __float__(self):
        return "f"


bad = BadHash()
for function in (hash, len, bool, iter, lambda v: [1][v], str, lambda v: 1 in v, list, int, float, range, lambda v: {v}, bytes, repr and (lambda v: "%d" % v)):
    try:
        print(function(bad))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(dict):
    def __missing__(self, key):
        calls.append(f"missing {key}")
        return key * 2

    def __getitem__(self, key):
        calls.append(f"get {key}")
        return super().__getitem__(key)


s = Sub(x=1)
print(s["x"], s["y"], s.get("y"), "%(z)s" % s, "{q}".format_map(s), eval("undefined", {}, s))
flush()


class Int(int):
    def __add__(self, other):
        return Int(int(self) + other)

    def __repr__(self):
        return f"Int({int(self)})"

    def __index__(self):
        return 0

    def __eq__(self, other):
        return "eq"

    __hash__ = int.__hash__


print(Int(2) + 3, sum([Int(1), 2], Int(0)), [5, 6][Int(1)], Int(1) == 5, {Int(1): "v"}[1], range(Int(3)), list(map(Int, "12")), max(Int(3), Int(2)))
print(list(map(str.upper, "ab")), list(map(Key.__repr__, [a])), list(filter(a.__eq__, [])), property(lambda self: 5).fget(None), staticmethod(len)("ab"))
print(type("T", (), {"f": staticmethod(lambda: "s"), "g": classmethod(lambda cls: cls.__name__), "h": property(lambda self: "p")})().h)
it = iter([lambda: 1, lambda: 2])
print([f() for f in it], next(iter(lambda: "stop", "stop"), "sentinel"), divmod(Int(7), 2), isinstance(Int(1), (str, (int,))), issubclass(Int, int))
flush()

"""copy, deepcopy and pickle of guest classes, instances, functions, enums, slots, reductions and cycles."""

import copy
import enum
import pickle
from dataclasses import dataclass, field


class Point:
    def __init__(self, x, y):
        print("init")
        self.x, self.y = x, y

    def __eq__(self, other):
        return vars(self) == vars(other)

    def move(self, dx):
        return self.x + dx


class WithState:
    def __init__(self):
        self.a, self.secret = 1, lambda: 0

    def __getstate__(self):
        print("getstate")
        return {"a": self.a}

    def __setstate__(self, state):
        print("setstate", state)
        self.a, self.secret = state["a"], None


class Reduced:
    def __init__(self, *args):
        self.args = args

    def __reduce__(self):
        print("reduce")
        return Reduced, self.args, {"extra": 1}, iter([1, 2]), iter([("k", "v")])

    def append(self, item):
        print("append", item)

    def extend(self, items):
        print("extend", list(items))

    def __setitem__(self, key, value):
        print("item", key, value)


class Slotted:
    __slots__ = ("p", "q")

    def __init__(self):
        self.p = [1]


class NewArgs(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        print("getnewargs")
        return tuple(self)


class Color(enum.Enum):
    RED = 1
    GREEN = enum.auto()


@dataclass
class Node:
    value: int
    children: list = field(default_factory=list)


class Outer:
    class Inner:
        def method(self):
            return "inner"


def function(x):
    return x + 1


for protocol in (0, 2, 5):
    p = pickle.loads(pickle.dumps(Point(1, [2]), protocol))
    print(protocol, p == Point(1, [2]), type(p).__name__, p.move(1))
print(pickle.loads(pickle.dumps(function)) is function, pickle.loads(pickle.dumps(Outer.Inner)) is Outer.Inner)
print(pickle.loads(pickle.dumps(Outer.Inner().method))(), pickle.loads(pickle.dumps(Color.GREEN)) is Color.GREEN)
print(pickle.loads(pickle.dumps(len)), pickle.loads(pickle.dumps([print, Point, Ellipsis, NotImplemented]))[1:])
w = pickle.loads(pickle.dumps(WithState()))
print(w.a, w.secret)
r = pickle.loads(pickle.dumps(Reduced(1, 2)))
print(r.args, r.extra)
s = pickle.loads(pickle.dumps(Slotted()))
print(s.p, hasattr(s, "q"), pickle.loads(pickle.dumps(NewArgs(1, 2))))
n = Node(1)
n.children.append(n)
again = pickle.loads(pickle.dumps(n))
print(again.children[0] is again, repr(copy.deepcopy(n)))
shared = [1]
deep = copy.deepcopy({"a": shared, "b": shared, "p": Point(shared, 2)})
print(deep["a"] is deep["b"], deep["a"] is shared, deep["p"].x is deep["a"])
shallow = copy.copy(Point(shared, 2))
print(shallow.x is shared, copy.copy(function) is function, copy.deepcopy(function) is function)


class Custom:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return ["deep", len(memo)]


print(copy.copy(Custom()), copy.deepcopy(Custom()), copy.deepcopy((1, [Custom()])))
for bad in (lambda: 1, (i for i in ()), open("/dev/null")):
    try:
        pickle.dumps(bad)
        print("pickled")
    except (pickle.PicklingError, TypeError, AttributeError) as error:
        print(type(bad).__name__, type(error).__name__)
    try:
        copy.copy(bad)
        print("copied")
    except TypeError as error:
        print(error)


def local():
    class Local:
        pass

    return Local()


try:
    pickle.dumps(local())
except (AttributeError, pickle.PicklingError) as error:
    print("local class", "<locals>" in str(error))


class Persistent(pickle.Pickler):
    def persistent_id(self, obj):
        return "the point" if isinstance(obj, Point) else None


import io

buffer = io.BytesIO()
Persistent(buffer, 2).dump([Point(0, 0), "x"])


class Restoring(pickle.Unpickler):
    def persistent_load(self, pid):
        return f"restored {pid}"

    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name} forbidden")


buffer.seek(0)
print(Restoring(buffer).load())
try:
    Restoring(io.BytesIO(pickle.dumps(Point))).load()
except pickle.UnpicklingError as error:
    print(error)

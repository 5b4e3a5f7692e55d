"""Attribute look-up: data and non-data descriptors, properties, slots, __getattr__ family, deletion, class attributes."""


class Data:
    def __get__(self, instance, owner=None):
        return ("data", instance is not None, owner.__name__)

    def __set__(self, instance, value):
        print("data set", value)


class NonData:
    def __get__(self, instance, owner=None):
        return "non-data"


class Plain:
    data, non_data, shared = Data(), NonData(), []


p = Plain()
p.data = 1
p.non_data = "instance wins"
vars(p)["data"] = "hidden"
print(p.data, p.non_data, Plain.data, Plain.non_data, p.shared is Plain.shared)
p.shared += [1]
print(Plain.shared, sorted(vars(p)))


class Temperature:
    def __init__(self):
        self._c = 0

    @property
    def celsius(self):
        "Degrees."
        return self._c

    @celsius.setter
    def celsius(self, value):
        if value < -273:
            raise ValueError("too cold")
        self._c = value

    @celsius.deleter
    def celsius(self):
        print("reset")
        self._c = 0

    read_only = property(lambda self: "read")


t = Temperature()
t.celsius = 20
t.celsius += 5
print(t.celsius, Temperature.celsius.__doc__)
del t.celsius
for code in ("t.celsius = -300", "t.read_only = 1", "del t.read_only", "t.missing", "del t.missing", "Temperature.nothing", "t.read_only.x"):
    try:
        exec(code)
    except Exception as error:
        print(code, "->", type(error).__name__, error)


class Slotted:
    __slots__ = ("a", "b", "__weakref__")

    def __init__(self):
        self.a = 1


s = Slotted()
for code in ("print(s.a)", "print(s.b)", "s.c = 1", "del s.a", "print(s.a)", "s.__dict__", "Slotted.a.__set__(s, 9)", "print(s.a)"):
    try:
        exec(code)
    except AttributeError as error:
        print(code, "->", error)
try:
    class Conflict:
        __slots__ = ("x",)
        x = 1
except ValueError as error:
    print(error)


class Dynamic:
    def __init__(self):
        object.__setattr__(self, "log", [])

    def __getattr__(self, name):
        if name.startswith("dyn_"):
            return name[4:]
        raise AttributeError(f"no {name} here", name=name, obj=self)

    def __setattr__(self, name, value):
        self.log.append(("set", name, value))
        super().__setattr__(name, value)

    def __delattr__(self, name):
        self.log.append(("del", name))
        super().__delattr__(name)

    def __dir__(self):
        return ["z", "y"]


d = Dynamic()
d.x = 1
d.x += 1
del d.x
print(d.dyn_hello, d.log, dir(d), hasattr(d, "gone"), getattr(d, "gone", "default"))
try:
    d.gone
except AttributeError as error:
    print(error, error.name, error.obj is d)


class Everything:
    def __getattribute__(self, name):
        if name == "inner":
            raise AttributeError("inner fails")
        return ("intercepted", name)

    def __getattr__(self, name):
        return ("fallback", name)

    def method(self):
        pass


e = Everything()
print(e.anything, e.inner, e.method, len.__class__.__name__, type(e).__name__)


class RaisingProperty:
    @property
    def broken(self):
        return self.absent

    def __getattr__(self, name):
        return f"fallback for {name}"


print(RaisingProperty().broken)
Plain.method = lambda self: "added later"
print(p.method(), Plain.__dict__["method"].__name__)
p.__class__ = Temperature
print(type(p).__name__, p.read_only)
try:
    p.__class__ = int
except TypeError as error:
    print(str(error)[:40])


class Private:
    __secret = 1

    def show(self):
        __local = self.__secret
        return __local, self.__dunder__

    __dunder__ = 2


print(Private().show(), [n for n in vars(Private) if "secret" in n], hasattr(Private, "__secret"))

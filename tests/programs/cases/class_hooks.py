"""__set_name__, __init_subclass__, __class_getitem__, __mro_entries__, __subclasshook__ and their errors."""

import abc
import types


class Field:
    def __init__(self, default):
        self.default = default

    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, instance, owner):
        return self if instance is None else instance.__dict__.get(self.name, self.default)

    def __set__(self, instance, value):
        print("set", self.name, value)
        instance.__dict__[self.name] = value

    def __delete__(self, instance):
        print("delete", self.name)
        del instance.__dict__[self.name]


class Base:
    registry = []

    def __init_subclass__(cls, /, tag=None, **kwargs):
        print("init_subclass", cls.__name__, tag, kwargs)
        super().__init_subclass__(**kwargs)
        cls.registry.append(cls)

    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item!r}]"


class Model(Base, tag="m"):
    a = Field(1)
    b = Field(2)


m = Model()
print(m.a, m.b)
m.a = 10
print(m.a, vars(m), Model.a.name)
del m.a
print(m.a, Base[1, 2], Model[int], [c.__name__ for c in Base.registry])
try:
    class Extra(Base, unknown=1):
        pass
except TypeError as error:
    print(error)


class BadName:
    def __set_name__(self, owner, name):
        raise KeyError("no")


try:
    class UsesBad:
        attribute = BadName()
except (KeyError, RuntimeError) as error:
    cause = error.__cause__ or error
    print(type(cause).__name__, cause)


class Proxy:
    def __init__(self, *bases):
        self.bases = bases

    def __mro_entries__(self, bases):
        print("mro_entries", len(bases))
        return self.bases


class FromProxy(Proxy(Base, dict), Proxy()):
    pass


print([c.__name__ for c in FromProxy.__mro__], len(FromProxy.__orig_bases__))
try:
    type("Direct", (Proxy(dict),), {})
except TypeError as error:
    print(error)
print(types.new_class("New", (Proxy(list),), {}, lambda ns: ns.update(q=1)).q)


class Sized(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return True if any("size" in vars(c) for c in other.__mro__) else NotImplemented

    @abc.abstractmethod
    def size(self):
        """Answer the size."""

    @property
    @abc.abstractmethod
    def kind(self): ...


class HasSize:
    size = 3


print(issubclass(HasSize, Sized), isinstance(HasSize(), Sized), issubclass(int, Sized), sorted(Sized.__abstractmethods__))
for cls in (Sized, type("Half", (Sized,), {"size": 1})):
    try:
        cls()
    except TypeError as error:
        print(error)
Sized.register(float)
print(isinstance(1.5, Sized))
try:
    class Duplicate(int, int):
        pass
except TypeError as error:
    print(error)
try:
    class Order(object, int):
        pass
except TypeError as error:
    print(str(error).split("\n")[0])
try:
    class NotABase(5):
        pass
except TypeError as error:
    print(error)
try:
    class Final(bool):
        pass
except TypeError as error:
    print(error)


class Stand:
    def __init__(self, entries):
        self.entries = entries

    def __mro_entries__(self, bases):
        return self.entries


stand = Stand(())
class Overwritten(stand):
    __orig_bases__ = "of the body"
print(Overwritten.__orig_bases__ == (stand,), Overwritten.__mro__)
for entries in ([], None, (1,)):
    try:
        class Refused(Stand(entries)):
            pass
    except TypeError as error:
        print(error)


class Failing:
    def __mro_entries__(self, bases):
        return 1 / 0


try:
    class Unmade(Failing()):
        pass
except ZeroDivisionError:
    import traceback
    traceback.print_exc()


class Static:
    @staticmethod
    def __init__(value):
        print("static", value)


class StaticChild(Static):
    pass


class Plain:
    def __init__(self, value):
        print("plain", type(self).__name__, value)


class PlainChild(Plain):
    pass


for cls in (Static, StaticChild, Plain, PlainChild):
    cls(1)

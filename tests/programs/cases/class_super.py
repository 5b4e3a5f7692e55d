"""super(): zero-argument in nested functions, comprehensions, class methods, properties; its errors; cooperative order."""


class A:
    name = "A"

    def __init__(self, **kwargs):
        print("A.__init__", kwargs)

    def hello(self):
        return "A.hello"

    @classmethod
    def make(cls):
        return "A.make", cls.__name__

    @staticmethod
    def static():
        return "A.static"

    @property
    def value(self):
        return "A.value"

    def __getitem__(self, key):
        return ("A item", key)


class B(A):
    name = "B"

    def __init__(self, b=None, **kwargs):
        print("B.__init__", b)
        super().__init__(**kwargs)

    def hello(self):
        def nested(self):
            return super().hello() + "+nested"

        explicit = (lambda: super(B, self).hello())()
        return nested(self), explicit, super().name

    def in_comprehension(self):
        return [super(B, self).hello() for _ in range(1)], [f(self) for f in (lambda self: super().hello(),)]

    @classmethod
    def make(cls):
        return "B.make", super().make()

    @staticmethod
    def static():
        try:
            super()
        except RuntimeError as error:
            return str(error), A.static()

    @property
    def value(self):
        return "B." + super().value

    def generator(self):
        yield super().hello()
        yield super().name

    def __getitem__(self, key):
        return super().__getitem__(key)

    def subscript_fails(self):
        try:
            return super()["x"]
        except TypeError as error:
            return str(error)

    def deleted_self(self):
        me = self
        del self
        try:
            return super()
        except RuntimeError as error:
            return str(error)

    def rebound_self(self):
        self = D.__new__(D)
        return type(super().__self__).__name__, super().__thisclass__.__name__

    def wrong_self(self):
        self = 5
        try:
            return super()
        except TypeError as error:
            return str(error)

    def cell_self(self):
        captured = lambda: self
        return super().hello(), captured() is self

    def attribute_missing(self):
        try:
            return super().nothing
        except AttributeError as error:
            return str(error)

    async def coroutine(self):
        return super().hello()


class C(A):
    def __init__(self, c=None, **kwargs):
        print("C.__init__", c)
        super().__init__(**kwargs)

    def hello(self):
        return "C.hello>" + super().hello()


class D(B, C):
    def __init__(self):
        super().__init__(b=1, c=2, d=3)

    @classmethod
    def make(cls):
        return super(D, cls).make()


d = D()
print([c.__name__ for c in D.__mro__])
print(d.hello(), d.in_comprehension(), D.make(), d.static(), d.value, list(d.generator()), d[1])
b = B()
for name in ("subscript_fails", "deleted_self", "rebound_self", "wrong_self", "cell_self", "attribute_missing"):
    print(name, getattr(b, name)())
try:
    b.coroutine().send(None)
except StopIteration as stop:
    print(stop.value)


def outside(self):
    return super().hello()


def no_arguments():
    return super()


B.outside = outside
for call in (lambda: b.outside(), no_arguments):
    try:
        call()
    except RuntimeError as error:
        print(error)
print(super(C, d).hello(), super(B, d).hello(), super(D, D).make(), repr(super(B, d)))


class Unbound:
    def method(self):
        return __class__, super

    super_class = lambda self: super().__repr__()[:12]


print(Unbound().method()[0] is Unbound, Unbound().super_class()[:10])

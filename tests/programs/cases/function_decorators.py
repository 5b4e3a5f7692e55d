"""Decorators: plain, with arguments, classes, stacked, on methods; functools' own."""

import functools


def trace(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("enter", function.__name__, args, kwargs)
        try:
            return function(*args, **kwargs)
        finally:
            print("leave", function.__name__)

    return wrapper


def repeat(times, *, joiner="+"):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args):
            return joiner.join(str(function(*args)) for _ in range(times))

        return wrapper

    return decorate


class Memo:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function, self.seen = function, {}

    def __call__(self, *args):
        if args not in self.seen:
            self.seen[args] = self.function(*args)
        return self.seen[args]

    def __get__(self, instance, owner):
        return functools.partial(self, instance) if instance is not None else self


@trace
@repeat(2, joiner="|")
def greet(name):
    """Greets."""
    return f"hi {name}"


print(greet("bob"), greet.__name__, greet.__doc__, greet.__wrapped__.__wrapped__("x"))


@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(30), len(fib.seen), fib.__name__)


class Service:
    @trace
    def method(self, x):
        return x * 2

    @classmethod
    @trace
    def of_class(cls, x):
        return cls.__name__, x

    @staticmethod
    @repeat(3)
    def static(x):
        return x

    @property
    @trace
    def value(self):
        return "value"

    @Memo
    def memo(self, n):
        return [n]

    def __repr__(self):
        return "Service()"


s = Service()
print(s.method(2), Service.of_class(1) == ("Service", 1), s.static("z"), s.value, s.memo(1) is s.memo(1))
registry = {}
register = lambda key: lambda f: registry.setdefault(key, f)


@register("a")
@register("b")
def registered():
    return "registered"


@(lambda f: registry["a"])
def ignored():
    pass


print(sorted(registry), ignored())


@functools.lru_cache(maxsize=2)
def cached(x, y=1):
    print("compute", x)
    return x + y


print(cached(1), cached(1), cached(2), cached(3), cached(1), cached.cache_info())
try:
    cached([])
except TypeError as error:
    print(error)


@functools.singledispatch
def show(x):
    return f"object {x!r}"


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
@show.register(tuple)
def _(x):
    return [show(i) for i in x]


print(show("s"), show(True), show([1, "a", (2,)]), show.dispatch(bool) is show.dispatch(int))


def class_decorator(cls):
    cls.added = lambda self: ("added", self.own)
    return cls


@class_decorator
class Decorated:
    own = 1


print(Decorated().added())
try:
    @None
    def bad():
        pass
except TypeError as error:
    print(error)

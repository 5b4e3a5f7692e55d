"""Every kind of parameter and argument, bound in every order."""


def positional_only(a, b=2, /, c=3, *, d=4):
    return a, b, c, d


def everything(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


def only_star(*args):
    return args


def only_keywords(**kwargs):
    return kwargs


def shadowed(a, /, **kwargs):
    return a, kwargs


print(positional_only(1), positional_only(1, 9), positional_only(1, 9, c=8), positional_only(1, 2, 3, d=0))
print(everything(1, d=0), everything(1, 2, 3, 4, 5, d=6, f=7), everything(1, a=2, b=3, d=4))
print(only_star(), only_star(*()), only_star(1, *[2, 3], *"ab", 4), only_star(*{"k": 1}), only_star(*(i for i in range(2))))
print(only_keywords(), only_keywords(a=1, **{"b": 2}, c=3, **{}), only_keywords(**{"not an identifier": 1}))
print(shadowed(1, a=2), shadowed(*[1], **{"a": 3}))
print((lambda *, k=1, **kw: (k, kw))(z=2), (lambda a, *b: (a, b))(*range(3)))


class Mapping:
    def keys(self):
        print("keys")
        return ["p", "q"]

    def __getitem__(self, key):
        print("get", key)
        return key * 2


print(only_keywords(**Mapping(), r=1))


def mutable(item, seen=[]):
    seen.append(item)
    return seen


print(mutable(1), mutable(2), mutable(3, []), mutable(4))
mutable.__defaults__ = ([],)
print(mutable(5))


def with_defaults(a, b=1, *, c=2):
    return a, b, c


with_defaults.__defaults__ = (10, 20)
with_defaults.__kwdefaults__ = {"c": "new"}
print(with_defaults(), with_defaults(0, c=1))
with_defaults.__kwdefaults__["c"] = "changed in place"
print(with_defaults(1))
with_defaults.__defaults__ = None
with_defaults.__kwdefaults__ = None
for call in (lambda: with_defaults(1), lambda: with_defaults(1, 2), lambda: with_defaults(1, 2, c=3)):
    try:
        print(call())
    except TypeError as error:
        print(error)


def other(x, y="other default"):
    return "other", x, y


def replaced(x, y="own default"):
    return "replaced", x, y


replaced.__code__ = other.__code__
print(replaced(1), replaced.__name__, replaced.__code__.co_name)


class Callable:
    def __call__(self, *args, **kwargs):
        return args, kwargs

    def method(self, a, b=2):
        return a, b

    @classmethod
    def of_class(cls, a):
        return cls.__name__, a

    @staticmethod
    def static(a):
        return a


c = Callable()
bound = c.method
print(c(1, k=2), bound(1), Callable.method(c, 1, b=3), c.of_class(1), Callable.of_class(2), c.static(3), Callable.static(4))
print(bound.__self__ is c, bound.__func__ is Callable.method, bound == c.method, bound is c.method)
print(max(3, 1, key=lambda v: -v), sorted("bca", reverse=True), dict([("a", 1)], b=2), int("ff", base=16), print.__name__)
print((lambda a=1, /, *b, c=2, **d: (a, b, c, d))(5, 6, c=7, d=8))

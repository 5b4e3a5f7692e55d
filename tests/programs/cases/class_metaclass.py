"""Metaclasses: __prepare__, keyword arguments, __new__/__init__/__call__, conflicts, __classcell__."""


class Log(dict):
    def __setitem__(self, key, value):
        if not key.startswith("__"):
            print("  set", key)
        super().__setitem__(key, value)

    def __getitem__(self, key):
        if key == "magic":
            return "from namespace"
        return super().__getitem__(key)

    def __delitem__(self, key):
        print("  del", key)
        super().__delitem__(key)


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kwargs):
        print("prepare", mcs.__name__, name, [b.__name__ for b in bases], kwargs)
        return Log(injected=name)

    def __new__(mcs, name, bases, namespace, **kwargs):
        print("new", name, type(namespace).__name__, sorted(k for k in namespace if not k.startswith("__")))
        print("  classcell", "__classcell__" in namespace)
        return super().__new__(mcs, name, bases, dict(namespace))

    def __init__(cls, name, bases, namespace, **kwargs):
        print("init", cls.__name__, kwargs)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args, **kwargs):
        print("call", cls.__name__, args, kwargs)
        return super().__call__(*args, **kwargs)

    def __instancecheck__(cls, instance):
        return instance == "pretend" or super().__instancecheck__(instance)

    def __getattr__(cls, name):
        return f"meta attribute {name}"

    def __len__(cls):
        return 7


class A(metaclass=Meta, flag=1):
    x = magic
    y = injected
    del y
    for i in range(2):
        pass

    def __init__(self, v):
        self.v = v

    def who(self):
        return __class__.__name__


a = A(3)
print(A.x, a.v, a.who(), A.nothing, len(A), isinstance("pretend", A), isinstance(a, A), type(A).__name__)


class B(A, extra=2):
    def who(self):
        return "B of " + super().who()


print(B(1).who())


class Other(type):
    pass


try:
    class Bad(A, metaclass=Other):
        pass
except TypeError as error:
    print(error)


def function_meta(name, bases, namespace, **kwargs):
    print("function meta", name, bases, sorted(k for k in namespace if k[0] != "_"), kwargs)
    return type(name, bases, namespace)


class F(metaclass=function_meta, k=1):
    z = 1


print(F, F.z)


class Forgetful(type):
    def __new__(mcs, name, bases, namespace):
        namespace.pop("__classcell__", None)
        return super().__new__(mcs, name, bases, namespace)


try:
    class Broken(metaclass=Forgetful):
        def f(self):
            return __class__
except RuntimeError as error:
    print("RuntimeError", str(error).split(" propagated")[0].replace("__class__ not set defining 'Broken' as ", ""))


class BadPrepare(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return 5


try:
    class X(metaclass=BadPrepare):
        pass
except TypeError as error:
    print(error)
three = type("Three", (A,), {"w": 1}) if False else Meta("Three", (), {"w": 1})
print(three.w, type(three) is Meta)

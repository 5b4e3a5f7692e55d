"""Calls and ``with`` look at what a class has, not at what its metaclass says it has."""

class Meta(type):
    @property
    def __dict__(self): return None
class Thing(metaclass=Meta):
    def __init__(self): self.x = 1
print(Thing().x)
t = Thing()
print(t.x)
class Nosy(type):
    def __getattribute__(cls, name):
        print("asked for", name)
        return type.__getattribute__(cls, name)
    __mro__ = property(lambda cls: print("mro"))
class Asked(metaclass=Nosy):
    def __init__(self): print("init")
    def __enter__(self): return 5
    def __exit__(self, *a): print("exit", a)
class Below(Asked):
    pass
Asked(), Below()
with Asked() as x: print(x)
class Static:
    @staticmethod
    def __init__(*a): print(a)
Static(1)
class Falsy:
    def __bool__(self): return False
    def __call__(self, *a): print(a)
class Odd:
    __init__ = Falsy()
Odd()

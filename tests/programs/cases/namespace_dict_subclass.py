"""Globals and locals that are a subclass of dict: names that are missing are asked for through __missing__."""


class Inventing(dict):
    def __missing__(self, name):
        if name.startswith("no_"):
            raise KeyError(name)
        return f"<{name}>"


names = Inventing(known=1, print=print)
exec("def f(): return known, unknown, len\nprint(f(), other)", names)
print(sorted(name for name in names if name != "__builtins__"))
bodies = "try:\n    class C:\n        value = invented\nexcept NameError as error:\n    print(error)"
exec(bodies, Inventing(print=print, NameError=NameError, __build_class__=__build_class__, __name__="m"))
try:
    exec("def f(): return no_such\nf()", Inventing())
except NameError as error:
    print(error)
exec("print(known, unknown)", {"print": print}, names)

"""What a function shows of itself: names, defaults, code, closure, annotations, dict, equality, pickling by name."""

import inspect
import types


def function(a: int, b: "str" = "x", *args: float, k: list = None, **kw: dict) -> bool:
    """The docstring."""
    local: int = 1
    unassigned: str
    return a, local


async def coroutine():
    pass


def generator():
    yield


async def async_generator():
    yield


f = function
print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__closure__)
print(f.__annotations__)
print(inspect.signature(f), inspect.getdoc(f), inspect.getfullargspec(f).args)
code = f.__code__
print(code.co_name, code.co_qualname, code.co_argcount, code.co_kwonlyargcount, code.co_posonlyargcount, code.co_nlocals)
print(code.co_varnames, code.co_names, code.co_firstlineno, code.co_filename.endswith("function_attributes.py"), code.co_flags)
print(len(code.co_code) > 4, code.co_consts[0], code == function.__code__, hash(code) == hash(f.__code__), type(code).__name__)
print(type(f) is types.FunctionType, isinstance(f, types.FunctionType), callable(f), inspect.isfunction(f))
for g in (f, coroutine, generator, async_generator):
    print(inspect.iscoroutinefunction(g), inspect.isgeneratorfunction(g), inspect.isasyncgenfunction(g), g.__code__.co_flags & 0x2A0)
f.attribute = 1
f.__name__ = "renamed"
f.__qualname__ = "some.where"
f.__doc__ = None
print(vars(f), f.__name__, repr(f).split(" at ")[0], f.__doc__)
try:
    f.__name__ = 1
except TypeError as error:
    print(error)
try:
    f.__code__ = 1
except TypeError as error:
    print(error)
try:
    f.__code__ = (lambda: f.__code__ and x_free)().__code__ if False else (lambda y: lambda: y)(1).__code__
except ValueError as error:
    print(error)
del f.attribute
print(vars(f), hasattr(f, "attribute"), f.__globals__ is globals(), f.__builtins__["len"] is len)
copy = types.FunctionType(f.__code__, {"__builtins__": {}}, "copy", (7,), None)
print(copy(1, 2, k=0), copy.__name__, copy.__module__ if hasattr(copy, "__module__") else None, copy.__defaults__)
replaced = code.replace(co_name="replaced", co_consts=code.co_consts)
print(replaced.co_name, types.FunctionType(replaced, globals())(1, 2, k=0), replaced == code)


def outer():
    """Outer."""
    x = 1

    class Inner:
        def method(self):
            return lambda: x

    return Inner


print(outer().method.__qualname__, outer()().method().__qualname__, outer()().method().__closure__[0].cell_contents)
print(sorted(set(dir(f)) - set(dir(object)))[:6])
print(inspect.getsource(generator), end="")
print(inspect.getsourcelines(outer)[1], inspect.getsource(outer().method), end="")
print([c.co_name for c in outer.__code__.co_consts if isinstance(c, types.CodeType)])
print(list(code.co_lines())[0][2], [position[0] for position in code.co_positions()][-1] - code.co_firstlineno)
print((lambda: 0).__name__, (lambda: 0).__qualname__, [(lambda: 0).__qualname__ for _ in "a"])

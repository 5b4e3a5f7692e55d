"""New in the grammar and the compiler of 3.14: except without parentheses, warnings in finally, other small changes."""

import sys
import warnings


def catch(error):
    try:
        raise error
    except ValueError, KeyError:
        return "first"
    except TypeError, IndexError if error else OSError:
        return "second"
    finally:
        print("left", type(error).__name__)


print(catch(ValueError()), catch(KeyError()), catch(TypeError()), catch(IndexError()))


def groups():
    try:
        raise ExceptionGroup("several", [ValueError(1), KeyError(2), TypeError(3)])
    except* ValueError, KeyError:
        print("taken", sys.exception().exceptions)
    except* TypeError as group:
        print("rest", group.exceptions)


groups()
for statement in ("return 1", "break", "continue", "yield 1"):
    source = f"def f():\n    for _ in (1, 2):\n        try:\n            1 / 0\n        finally:\n            {statement}\n    return 'after'\n"
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        names = {}
        exec(compile(source, "<finally>", "exec"), names)
    print(statement, [(each.category.__name__, str(each.message), each.lineno) for each in caught])
    try:
        result = names["f"]()
        print(result if statement != "yield 1" else [*result])
    except ZeroDivisionError as error:
        print("raised", error)
for source in ("except_ = 1\ntry: pass\nexcept A, B as c: pass", "x = 1 if 2 else pass", "class a: pass = 1", "esle: pass", "f'{1' t''"):
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        print(error)


class Managers:
    """with evaluates __exit__ first, then __enter__; errors say which is missed."""

    def __getattribute__(self, name):
        print("instance attribute", name)
        return object.__getattribute__(self, name)

    @property
    def __enter__(self):
        print("get __enter__")
        return lambda: "entered"

    @property
    def __exit__(self):
        print("get __exit__")
        return lambda *exception: print("exit", exception[0]) or True


with Managers() as value:
    print(value)
    raise KeyError("swallowed")
with Managers(), Managers() as second:
    print(second)


class OnlyAsync:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *exception):
        return None


class OnlyEnter:
    def __enter__(self):
        return self


async def asynchronous(manager):
    async with manager as found:
        print("inside", type(found).__name__)


def plain(manager):
    with manager:
        print("never")


for manager in (1, OnlyAsync(), OnlyEnter(), open):
    try:
        plain(manager)
    except TypeError as error:
        print(error)
    try:
        asynchronous(manager).send(None)
    except (TypeError, StopIteration) as error:
        print(type(error).__name__, error)

print(all(n < 3 for n in range(3)), any(n > 3 for n in range(3)), tuple(n * n for n in range(3)))
all = lambda items: "mine"
print(all(n for n in ()))
print(1 .bit_count(), -5, 256, 257, [0, 1, -1][-1], (1, 2)[0], "abc"[1:2], [*range(5)][1:4:2])
assert all, "unreached"
try:
    assert not all, "message"
except AssertionError as error:
    print("AssertionError", error)

"""Every event of sys.monitoring, with its offsets and arguments: all at once, then each alone (PEP 669)."""

import contextlib
import sys

MONITORING, EVENTS = sys.monitoring, sys.monitoring.events
NAMES = [name for name in dir(EVENTS) if name.isupper() and name not in ("NO_EVENTS", "BRANCH_LEFT", "BRANCH_RIGHT")]
TOOL = 1
told = []


def recorder(name):
    def record(code, *arguments):
        # 3.14 tells of the branches of ``async for`` sometimes
        if code.co_filename == __file__ and (name, code.co_name) != ("BRANCH", "waits"):
            shown = [each if isinstance(each, int | str) else repr(each).split(" at ")[0] for each in arguments]
            told.append((name, code.co_name, *shown))

    return record


class Base:
    def __init__(self):
        pass

    def method(self, x=1, *, k=2):
        return x / k

    @classmethod
    def of_class(cls, *a):
        return a

    @staticmethod
    def static(*a):
        return a

    @property
    def missing(self):
        raise AttributeError("missing")


class Derived(Base):
    def __init__(self, a):
        super().__init__()

    def method(self, *a, **k):
        return super(Derived, self).method(*a, **k)


class Failing:
    def __init__(self):
        raise ValueError("failing")


class Wrong:
    def __init__(self):
        return 3


def inner(x):
    if x:
        raise ValueError(x)
    return 2


def middle(x):
    y = inner(x)
    return y + 1


@contextlib.contextmanager
def manager():
    yield 1


def classes():
    b = Derived(1)
    b.method(1, k=3)
    b.method(*(1,), k=3)
    Base.of_class(1)
    b.of_class(2)
    b.static(3)
    Base.static(*(1, 2))
    bound = b.method
    bound(5)
    try:
        Failing()
    except ValueError:
        x = 1
    try:
        Wrong()
    except TypeError:
        x = 2
    try:
        b.missing
    except AttributeError:
        pass
    try:
        b.method(1, k=0)
    except ZeroDivisionError:
        pass

    def decorator(function):
        return function

    @decorator
    def decorated():
        return 1

    class Inside(Base, metaclass=type):
        q = 1

        def r(self):
            return self.q

    Inside().r()
    int().__repr__()
    return x


def flow():
    with manager() as v:
        x = v
    try:
        with manager():
            raise KeyError
    except KeyError:
        pass
    try:
        raise OSError from None
    except (ValueError, OSError):
        try:
            raise
        except OSError:
            pass
    items = [i * 2 for i in (1, 2) if i]
    mapped = {k: v for k, v in zip("ab", items)}
    sum(i for i in items)
    f = lambda *a: a
    f(*items)
    f(1)
    a, *c = items
    y = a and c or mapped
    z = 1 < a < 3
    while True:
        a += 1
        if a > 4:
            break
        continue
    for i in items:
        if i == 2:
            continue
        for j in ():
            pass
        else:
            x = 3
    assert x
    match items:
        case [1, _]:
            x = 1
        case [2, q] if q > 3:
            x = 2
        case _:
            x = 5
    t = f"{x!r:>4}{a}"
    del t
    try:
        try:
            1 / 0
        finally:
            x = 7
    except* ZeroDivisionError:
        x = 8
    str(x)[:3]
    [].append(1)
    "a".join(map(str, items))
    sorted(items, key=lambda v: -v)
    append = [].append
    append(2)
    len(locals())
    eval("1+1")
    exec("x=2")
    return x, y, z


def yields():
    try:
        yield 1
    except ValueError:
        yield 2
    finally:
        pass
    return 3


def fails_late():
    yield 1
    raise ValueError("late")


def delegates():
    return (yield from fails_late())


def generators():
    g = yields()
    next(g)
    g.throw(ValueError("q"))
    try:
        next(g)
    except StopIteration:
        pass
    g = yields()
    next(g)
    g.close()
    for i in yields():
        pass
    g = yields()
    g.send(None)
    try:
        g.throw(OSError)
    except OSError:
        pass
    try:
        list(delegates())
    except ValueError:
        pass
    try:
        for i in fails_late():
            pass
    except ValueError:
        pass


class Pause:
    def __await__(self):
        yield "paused"
        return 5

    async def __aenter__(self):
        return await self

    async def __aexit__(self, *exception):
        return False


async def counts():
    yield 1
    await Pause()
    yield 2


async def waits():
    x = await Pause()
    async with Pause() as y:
        x += y
    async for i in counts():
        x += i
    return [i async for i in counts()]


async def fails():
    raise ValueError("in coroutine")


async def coroutines():
    await waits()
    try:
        await fails()
    except ValueError:
        pass


def drive():
    running = coroutines()
    try:
        while True:
            running.send(None)
    except StopIteration:
        pass


def errors():
    x = [1]
    try:
        x[5]
    except IndexError:
        pass
    try:
        x + 1
    except TypeError:
        pass
    try:
        x.attribute
    except AttributeError:
        pass
    try:
        undefined
    except NameError:
        pass
    try:
        x < 1
    except TypeError:
        pass
    try:
        import no_such_module
    except ImportError:
        pass
    try:
        for i in 3:
            pass
    except TypeError:
        pass
    try:
        a, b = x
    except ValueError:
        pass
    try:
        middle(x=4)
    except ValueError:
        pass
    try:
        middle()
    except TypeError:
        pass
    try:
        assert not x, "no"
    except AssertionError:
        pass


MONITORING.use_tool_id(TOOL, "recorder")
for name in NAMES:
    MONITORING.register_callback(TOOL, getattr(EVENTS, name), recorder(name))
drive()
everything = 0
for name in NAMES:
    everything |= getattr(EVENTS, name)
ALONE = [getattr(EVENTS, name) for name in NAMES if not name.startswith("C_")]
for wanted in (everything, EVENTS.CALL | EVENTS.C_RETURN | EVENTS.C_RAISE, *ALONE):
    told.clear()
    for function in (classes, flow, generators, drive, errors):
        MONITORING.set_events(TOOL, wanted)
        try:
            function()
        finally:
            MONITORING.set_events(TOOL, 0)
    print(wanted, len(told))
    for event, function, offset, *rest in told:
        # where what is called inside a specialised instruction raises depends on how often it ran before
        print(event, function, "somewhere" if wanted == EVENTS.RAISE else offset, *rest)

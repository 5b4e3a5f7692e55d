"""What generated programs build on; guest code, executed once on each machine before the programs.

Values that log what is done to them and when they die, context managers, awaitables and a tiny event loop. `log`,
`show`, `caught` and `tick` are native and come from `recording`.
"""
# ruff: noqa: F821 - names from `recording` are put in beside these

import weakref

REFERENCES = []


def w(label, value=None):
    """Watch: log that this operand is evaluated now."""
    log("w", label)
    return value


class Boom(ValueError):
    pass


class N:
    """A number that logs every operation on it, and its end."""

    __match_args__ = ("name", "value")

    def __init__(self, name="n", value=1):
        self.name = name
        self.value = value

    def __repr__(self):
        return f"N({self.name})"

    def __del__(self):
        log("del", self.name)

    def __bool__(self):
        log("bool", self.name)
        return bool(plain(self) % 2)

    def __eq__(self, other):
        log("eq", self.name)
        return plain(self) == plain(other)

    def __hash__(self):
        log("hash", self.name)
        return 7

    def __lt__(self, other):
        log("lt", self.name)
        return plain(self) < plain(other)

    def __gt__(self, other):
        log("gt", self.name)
        return N("gt", plain(self) > plain(other))

    def __le__(self, other):
        log("le", self.name)
        return NotImplemented

    def __len__(self):
        log("len", self.name)
        return abs(plain(self)) % 4

    def __iter__(self):
        log("iter", self.name)
        try:
            for i in range(abs(plain(self)) % 4):
                yield plain(self) + i
        finally:
            log("iter end", self.name)

    def __contains__(self, item):
        log("in", self.name)
        return plain(item) == plain(self)

    def __getitem__(self, key):
        log("get", self.name, show(key))
        return plain(self) if plain(key) != 2 else missing(key)

    def __setitem__(self, key, value):
        log("set", self.name, show(key), show(value))

    def __delitem__(self, key):
        log("unset", self.name, show(key))

    def __getattr__(self, name):
        log("attribute", name)
        if name[0] == "_":
            raise AttributeError(name)
        return 5

    def __call__(self, *args, **kwargs):
        log("call", self.name, show(args), show(kwargs))
        return self

    def __enter__(self):
        log("enter", self.name)
        return plain(self)

    def __exit__(self, kind, error, traceback):
        log("exit", self.name, show(kind))
        return plain(self) % 3 == 2

    def __index__(self):
        log("index", self.name)
        return plain(self) % 3

    def __format__(self, spec):
        log("format", self.name, spec)
        return "N" + spec

    def __neg__(self):
        log("neg", self.name)
        return N("-", -plain(self) % 9)

    def __invert__(self):
        log("invert", self.name)
        return N("~", plain(self) + 1)

    def __pos__(self):
        raise Boom("pos")

    def __iadd__(self, other):
        log("iadd", self.name)
        self.value = (plain(self) + plain(other)) % 9
        return self

    def __or__(self, other):
        log("or", self.name)
        return NotImplemented

    def __ror__(self, other):
        log("ror", self.name)
        return other

    def keys(self):
        log("keys", self.name)
        return ["value"]


def plain(value):
    """The number in a value, 0 for what has none; an N in an N is none, or operators would never end."""
    if isinstance(value, N):
        return 0 if isinstance(value.value, N) else value.value
    return value if type(value) in (int, bool) else 0


def missing(key):
    raise KeyError(key)


def binary(name):
    def forward(self, other):
        log(name, self.name)
        return N(name, (plain(self) + plain(other)) % 9)

    def backward(self, other):
        log("r" + name, self.name)
        return N("r" + name, (plain(self) - plain(other)) % 9)

    setattr(N, f"__{name}__", forward)
    setattr(N, f"__r{name}__", backward)


for name in "add sub mul truediv floordiv mod pow lshift rshift and xor matmul".split():
    binary(name)
del name


class Cm:
    """A context manager of both kinds; it may swallow exceptions or fail."""

    def __init__(self, name, mode="pass"):
        self.name = name
        self.mode = mode

    def __enter__(self):
        log("enter", self.name)
        if self.mode == "fail enter":
            raise Boom("enter")
        return self.name

    def __exit__(self, kind, error, traceback):
        log("exit", self.name, show(error))
        if self.mode == "fail exit":
            raise Boom("exit")
        return self.mode == "swallow"

    async def __aenter__(self):
        await Pause("aenter")
        return self.__enter__()

    async def __aexit__(self, kind, error, traceback):
        await Pause("aexit")
        return self.__exit__(kind, error, traceback)


class Pause:
    """An awaitable that gives way to the event loop once; without a value it recovers from what is thrown into it."""

    def __init__(self, value=None):
        self.value = value

    def __await__(self):
        try:
            sent = yield self.value
        except Boom:
            if self.value:
                raise
            return "recovered"
        return self.value if sent is None else sent


class Ticker:
    """An asynchronous iterator over 0, 1, ... n - 1."""

    def __init__(self, n):
        self.n = n
        self.i = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        return await Pause(self.i - 1)


def run(*coroutines):
    """A tiny event loop: step the coroutines in turn until all are done; their results."""
    results = [None] * len(coroutines)
    waiting = list(enumerate(coroutines))
    turn = 0
    while waiting:
        tick()
        index, coroutine = waiting.pop(0)
        turn += 1
        try:
            if turn % 7 == 6:
                log("loop throws", coroutine.throw(Boom("thrown")))
            else:
                log("loop", show(coroutine.send(turn if turn % 3 == 2 else None)))
            waiting.append((index, coroutine))
        except StopIteration as stop:
            results[index] = stop.value
    return results if len(results) != 1 else results[0]


def attempt(label, function, *args, **kwargs):
    """Call the function and log its result or its exception."""
    try:
        result = function(*args, **kwargs)
        log(label, "gave", show(result))
    except BaseException as error:
        caught(label, error)


def drive(label, generator, steps):
    """Operate a generator: `n`ext, `s`end, `t`hrow, `g`roup thrown, `c`lose, `l`ook at its state, one letter each."""
    for number, step in enumerate(steps):
        try:
            if step == "n":
                log(label, "next", show(next(generator)))
            elif step == "s":
                log(label, "send", show(generator.send(number)))
            elif step == "t":
                log(label, "throw", show(generator.throw(Boom("thrown"))))
            elif step == "g":
                log(label, "throw", show(generator.throw(ExceptionGroup("g", [Boom("a"), KeyError("b")]))))
            elif step == "c":
                log(label, "close", show(generator.close()))
            else:
                log(label, generator.gi_running, generator.gi_frame is None, show(generator.gi_yieldfrom))
        except BaseException as error:
            caught(label, error)


async def collect(label, source):
    """Log the items of an asynchronous generator."""
    async for value in source:
        tick()
        log(label, "item", show(value))


async def drive_async(label, source, steps):
    """Operate an asynchronous generator: `n`ext, `s`end, `t`hrow, `c`lose."""
    for number, step in enumerate(steps):
        try:
            if step == "n":
                log(label, "anext", show(await anext(source)))
            elif step == "s":
                log(label, "asend", show(await source.asend(number)))
            elif step == "t":
                log(label, "athrow", show(await source.athrow(Boom("thrown"))))
            else:
                log(label, "aclose", show(await source.aclose()))
        except BaseException as error:
            caught(label, error)


def through(label):
    """A decorator that logs, and calls through."""
    log("decorator", label)

    def decorate(function):
        log("decorate", label, function.__name__)

        def wrapper(*args, **kwargs):
            log("through", label)
            return function(*args, **kwargs)

        return wrapper if label % 2 else function

    return decorate


def watch_end(label, value):
    """Log when the value dies, by a weak reference; values that take none are left alone."""
    try:
        REFERENCES.append(weakref.ref(value, lambda reference: log("end", label)))
    except TypeError:
        log("no weak reference", label)
    return value

"""Compound statements: branches, loops, exception handling, `with`."""

from contextlib import contextmanager

from .scope import VARIABLES
from .statements import ERRORS

HANDLED = (*ERRORS, "Exception", "BaseException", "(ValueError, TypeError)", "(w(0, KeyError), NameError)")
MODES = [(5, "pass"), (3, "swallow"), (1, "fail exit"), (1, "fail enter")]


class Blocks:
    """Compound statements. Needs what `Statements` needs."""

    @contextmanager
    def setting(self, **flags):
        """Set flags of the scope for a block."""
        scope = self.scope
        kept = {name: getattr(scope, name) for name in flags}
        for name, value in flags.items():
            setattr(scope, name, value)
        yield
        for name, value in kept.items():
            setattr(scope, name, value)

    def if_block(self, depth):
        self.emit(f"if {self.condition()}:")
        self.block(depth)
        while self.choices.chance(15):
            self.emit(f"elif {self.condition()}:")
            self.block(depth)
        self.otherwise(depth, 40)

    def otherwise(self, depth, percent):
        if self.choices.chance(percent):
            self.emit("else:")
            self.block(depth)

    # -- loops ---------------------------------------------------------------------------------------------------------

    def for_loop(self, depth):
        asynchronous = self.scope.kind in ("coroutine", "asyncgen") and self.choices.number(4)
        iterable = self.async_iterable(1) if asynchronous else self.iterable(2)
        form = self.choices.weighted([(7, "name"), (2, "pair"), (1, "place")])
        if form == "pair" and not asynchronous:
            target, iterable = f"{self.bind('int')}, {'*' * self.choices.chance(20)}{self.bind('int')}", self.pairs(1)
        else:
            target = self.place() if form == "place" else self.bind("int")
        self.emit(f"{'async ' if asynchronous else ''}for {target} in {iterable}:")
        with self.setting(in_loop=True):
            if iterable in VARIABLES or self.choices.number(2):
                self.emit("    tick()")
            self.block(depth)
        self.otherwise(depth, 25)

    def async_iterable(self, depth):
        generators = self.callables("asyncgen")
        if generators and self.choices.number(2):
            return self.invocation(self.choices.pick(generators), depth)
        return f"Ticker({self.choices.number(4)})"

    def while_loop(self, depth):
        """Bounded by a counter of its own, whatever else is in the condition."""
        counter = f"k{self.label()}"
        self.emit(f"{counter} = {self.choices.number(4)}")
        condition = f"{counter} > 0" if self.choices.number(2) else "True"
        if self.choices.chance(30):
            condition += f" {self.choices.pick(('and', 'or'))} {self.condition(1)}"
        self.emit(f"while {condition}:")
        with self.setting(in_loop=True):
            self.emit(f"    {counter} -= tick()")
            if condition != f"{counter} > 0":
                self.emit(f"    if {counter} < -1: break")
            self.block(depth)
        self.otherwise(depth, 30)

    # -- exceptions ----------------------------------------------------------------------------------------------------

    def try_block(self, depth):
        self.emit("try:")
        self.block(depth)
        finish = self.choices.chance(40)
        if not finish or self.choices.number(2):
            self.handlers(depth)
            self.otherwise(depth, 20)
        if finish:
            self.emit("finally:")
            self.block(depth)

    def handlers(self, depth):
        while True:
            handled = self.choices.pick(HANDLED)
            self.handler(f"except {handled}", depth)
            if not self.choices.chance(25):
                break
        if self.choices.chance(15):
            self.emit("except:")
            with self.setting(in_handler=True):
                self.block(depth)

    def handler(self, head, depth):
        name = self.target_name() if self.choices.number(4) else ""
        self.emit(f"{head} as {name}:" if name else f"{head}:")
        if name:
            self.scope.bind(name, "error")
            self.emit(f"    caught({self.label()}, {name})")
        with self.setting(in_handler=True):
            self.block(depth)
        if name and self.scope.bound.get(name) == "error":
            self.scope.bind(name, "gone")  # CPython deletes it here

    def try_group(self, depth):
        self.emit("try:")
        if self.choices.number(2):
            self.emit(f"    raise ExceptionGroup('g', [{self.error(1)}, {self.error(1)}])")
        else:
            self.block(depth)
        with self.setting(in_group=True, in_loop=False):
            self.handler(f"except* {self.choices.pick(ERRORS)}", depth)
            while self.choices.chance(35):
                self.handler(f"except* {self.choices.pick(ERRORS)}", depth)
        self.otherwise(depth, 20)
        if self.choices.chance(25):
            self.emit("finally:")
            self.block(depth)

    def with_block(self, depth):
        asynchronous = self.scope.kind in ("coroutine", "asyncgen") and self.choices.number(4)
        managers = [self.manager(asynchronous)]
        while self.choices.chance(25):
            managers.append(self.manager(asynchronous))
        text = ", ".join(managers)
        text = f"({text},)" if self.choices.chance(20) else text
        self.emit(f"{'async ' if asynchronous else ''}with {text}:")
        self.block(depth)

    def manager(self, asynchronous):
        if not asynchronous and self.choices.chance(25):
            text = self.expression("noisy", 1)
        else:
            text = f"Cm({self.label()}, '{self.choices.weighted(MODES)}')"
        if self.choices.number(2):
            target = self.place() if self.choices.chance(15) else self.bind("int")
            text += f" as {target}"
        return text

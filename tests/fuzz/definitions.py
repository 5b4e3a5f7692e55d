"""Functions of every kind, classes, and calls of what was defined, with every way to pass arguments."""

import re
import sys

from .scope import FUNCTIONS, VARIABLES, Scope, Signature
from .statements import DATA_KINDS

FUNCTION_KINDS = [(5, "function"), (3, "generator"), (2, "coroutine"), (2, "asyncgen")]
CALLED_KIND = {"function": "def", "generator": "gen", "coroutine": "coro", "asyncgen": "asyncgen"}
LONG = re.compile(r"\b(for|while|attempt|drive|run|[fm]\d+)\b")  #: what may take long, many times over
TYPE_PARAMETERS = sys.version_info >= (3, 12)
TYPE_DEFAULTS = sys.version_info >= (3, 13)


class Definitions:
    """Definitions and calls. Needs what `Statements` needs, and `functions`: name to (kind, signature)."""

    # -- calls ---------------------------------------------------------------------------------------------------------

    def callables(self, kind, returns=None):
        """Visible functions of the program that make this kind of thing."""
        visible = self.scope.visible()
        return [
            name
            for name, (its, signature) in self.functions.items()
            if its == kind and name in visible and returns in (None, signature.returns)
        ]

    def call(self, kind, depth):
        names = self.callables("def", kind)
        return self.invocation(self.choices.pick(names), depth) if names else None

    def invocation(self, name, depth):
        return f"{self.read(name)}({', '.join(self.arguments(self.functions[name][1], depth))})"

    def arguments(self, signature, depth):
        """Arguments that fit, mostly, given one by one, starred or by keyword."""
        required = len(signature.positional) - signature.defaults
        given = required + self.choices.number(signature.defaults + 1)
        values = [self.expression(kind, min(depth, 2)) for kind in signature.positional[:given]]
        named = [f"{name}={self.expression(kind, min(depth, 1))}" for name, kind in signature.keywords]
        while values and signature.names[len(values) - 1] and self.choices.chance(20):
            named.insert(0, f"{signature.names[len(values) - 1]}={values.pop()}")
        if signature.star and self.choices.number(2):
            values += self.items("any", 1)
        elif values and self.choices.chance(15):
            values = [*values[:-1], f"*[{values[-1]}]"] if not values[-1].startswith("*") else values
        if signature.stars and self.choices.number(2):
            named.append(f"**{self.expression('dict', 1)}")
        elif named and self.choices.chance(15):
            name, _, value = named.pop().partition("=")
            named.append("**{" + f"'{name}': {value}" + "}")
        if self.choices.chance(4):  # what binds a name stays: later declarations count on it
            values = [*values, "1"] if self.choices.number(2) or ":=" in "".join(values[:1]) else values[1:]
        return [*values, *named]

    # -- functions -----------------------------------------------------------------------------------------------------

    def define_function(self, depth, kind=None):
        """A function, its decorators, and a call or two of it."""
        kind = kind or self.choices.weighted(FUNCTION_KINDS)
        name = f"f{self.label()}"
        for _ in range(self.choices.chance(15) + self.choices.chance(5)):
            self.emit(f"@through({self.label()})")
        self.function(name, kind, depth)
        self.scope.bind(name, "defined")
        if self.scope.kind != "class":
            for _ in range(1 + self.choices.number(2)):
                self.exercise(name)

    def exercise(self, name):
        """A statement that calls a function and logs what comes of it."""
        kind, signature = self.functions[name]
        call = f"{self.read(name)}({', '.join(self.arguments(signature, 2))})"
        label = self.label()
        match kind:
            case "def":
                direct = f"attempt({label}, {call[:-1].replace('(', ', ', 1).removesuffix(', ')})"
                self.emit(direct if self.choices.number(4) else f"log({label}, {call})")
            case "gen":
                steps = "".join(self.choices.pick("nnnsstcgl") for _ in range(1 + self.choices.number(6)))
                consumer = self.choices.pick((f"drive({label}, {{}}, '{steps}')", f"attempt({label}, list, {{}})"))
                self.emit(consumer.format(call))
            case "coro":
                self.emit(f"attempt({label}, run, {call})")
            case "asyncgen":
                steps = "".join(self.choices.pick("nnsstc") for _ in range(1 + self.choices.number(5)))
                consumer = self.choices.pick((f"collect({label}, {{}})", f"drive_async({label}, {{}}, '{steps}')"))
                self.emit(f"attempt({label}, run, {consumer.format(call)})")

    def function(self, name, kind, depth, method=None):
        """`def name(...)` and its body; registers the signature."""
        scope = Scope(kind, self.scope, returns=self.choices.weighted(DATA_KINDS))
        text, signature = self.parameters(scope, method)
        head = "async def" if kind in ("coroutine", "asyncgen") else "def"
        types = self.type_parameters()
        result = f" -> w({self.label()})" if self.choices.chance(5) else ""
        self.emit(f"{head} {name}{types}({text}){result}:")
        start = len(self.lines)
        self.scope = scope
        if method == "self":
            scope.bind("self", "self")
            if self.choices.chance(25):
                self.emit(f"    log({self.label()}, super().__repr__()[:5])")
        self.body(kind, depth)
        self.scope = scope.parent
        if any(map(LONG.search, self.lines[start:])):
            self.insert_tick(start)
        if method is None:
            self.functions[name] = (CALLED_KIND[kind], signature)
        return signature

    def insert_tick(self, start):
        """Behind the declarations, which come first."""
        while self.lines[start].lstrip().startswith(("global ", "nonlocal ")):
            start += 1
        self.lines.insert(start, "    " * (self.indentation + 1) + "tick()")

    def body(self, kind, depth):
        self.indentation += 1
        self.declarations()
        self.indentation -= 1
        self.block(depth, average=3)
        self.indentation += 1
        if kind in ("generator", "asyncgen"):
            self.emit(f"yield {self.expression('any', 1)}")
        if kind != "asyncgen" and self.choices.number(4):
            self.emit(f"return {self.expression(self.scope.returns)}")
        self.indentation -= 1

    def declarations(self):
        for keyword, names in (("nonlocal", self.scope.enclosing_function_names()), ("global", self.global_names())):
            if names and self.choices.chance(25):
                name = self.choices.pick(names)
                if name not in self.scope.declared and name not in self.scope.bound:
                    self.emit(f"{keyword} {name}")
                    self.scope.declared[name] = keyword
                    self.scope.bind(name, self.scope.visible().get(name, "int"))

    def global_names(self):
        scope = self.scope
        while scope.parent is not None:
            scope = scope.parent
        return [name for name in scope.bound if name in VARIABLES and name not in self.scope.params]

    def parameters(self, scope, method):
        """The text of a parameter list, and the signature; parameters are bound in `scope`."""
        names = list(VARIABLES)
        taken = [names.pop(self.choices.number(len(names))) for _ in range(self.choices.number(4))]
        kinds = [self.choices.weighted([*DATA_KINDS, (1, "gen")]) for _ in taken]
        only = len(taken) if self.choices.chance(85) else self.choices.number(len(taken) + 1)
        keywords = taken[only:]
        positional, slash = taken[:only], self.choices.number(only + 1) if self.choices.chance(15) else 0
        defaults = self.choices.number(len(positional) + 1)
        parts = [method] if method else []
        for index, (name, kind) in enumerate(zip(taken, kinds)):
            if index == only:
                parts.append("*")
            default = f"={self.expression(kind, 1)}" if only - defaults <= index < only else ""
            annotation = f": w({self.label()}, int)" if self.choices.chance(5) else ""
            parts.append(f"{name}{annotation}{default}")
            if index + 1 == slash:
                parts.append("/")
            scope.bind(name, kind)
        star, stars = not keywords and self.choices.chance(12), self.choices.chance(10)
        for flag, text, kind in ((star, "*", "tuple"), (stars, "**", "dict")):
            if flag:
                names_left = names.pop()
                parts.append(text + names_left)
                scope.bind(names_left, kind)
        scope.params = set(scope.bound)
        callable_by = tuple("" if index < slash else name for index, name in enumerate(positional))
        its = tuple(zip(keywords, kinds[only:]))
        returns = scope.returns if scope.kind in ("function", "coroutine") else "any"
        return ", ".join(parts), Signature(tuple(kinds[:only]), defaults, its, callable_by, star, stars, returns)

    def type_parameters(self):
        if not (TYPE_PARAMETERS and self.choices.chance(6)):
            return ""
        bound = f": w({self.label()}, int)" if self.choices.number(2) else ""
        default = " = int" if TYPE_DEFAULTS and self.choices.number(2) else ""
        return self.choices.pick((f"[T{bound}]", f"[T{bound}{default}]", f"[T{bound}, *Ts]", "[**P]"))

    def type_alias(self):
        if not TYPE_PARAMETERS or self.scope.kind not in (*FUNCTIONS, "module", "class"):
            return self.log_values()
        name = f"T{self.label()}"
        outside, self.walrus_allowed = self.walrus_allowed, False
        limited = self.scope.kind == "class" and not TYPE_DEFAULTS  # up to 3.12 no lambda or comprehension is allowed
        value = f"w({self.label()}, int)" if limited else self.inside("alias", {}, "any", 2)
        self.emit(f"type {name}{self.type_parameters()} = {value}")
        self.walrus_allowed = outside
        return self.emit(f"attempt({self.label()}, lambda: {name}.__value__)")

    # -- classes -------------------------------------------------------------------------------------------------------

    def define_class(self, depth):
        name = f"C{self.label()}"
        bases = [base for base, its in self.scope.visible().items() if its == "cls"]
        base = self.choices.pick(bases) if bases and self.choices.number(2) else self.choices.pick(("", "", "N", "Cm"))
        for _ in range(self.choices.chance(12)):
            self.emit(f"@through({2 * self.label()})")
        self.emit(f"class {name}{self.type_parameters()}{f'({base})' if base else ''}:")
        self.scope = Scope("class", self.scope)
        self.indentation += 1
        if not base and self.choices.chance(30):
            self.emit(f"__slots__ = ('s{self.label()}', 'name', 'value')")
        while self.choices.more(2):
            self.statement(min(depth, 1))
        methods = [self.method(depth) for _ in range(1 + self.choices.number(3))]
        self.indentation -= 1
        self.scope = self.scope.parent
        self.scope.bind(name, "cls")
        for method, signature in methods:
            if self.choices.number(4):
                self.scope = Scope("lambda", self.scope)
                call = f"{name}({self.constructor(base)}).{method}({', '.join(self.arguments(signature, 1))})"
                self.scope = self.scope.parent
                self.emit(f"attempt({self.label()}, lambda: {call})")

    def constructor(self, base):
        return "" if base in ("", "N") else "'made'"

    def method(self, depth):
        name = f"m{self.label()}"
        decorator = self.choices.weighted([(6, ""), (1, "@staticmethod"), (1, "@classmethod"), (1, "@property")])
        if decorator:
            self.emit(decorator)
        signature = self.function(name, "function", min(depth, 1), "" if decorator == "@staticmethod" else "self")
        self.scope.bind(name, "method")
        return name, signature

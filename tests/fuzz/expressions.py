"""Expressions by kind. Every form is a method that takes the kind and the depth left and returns source text.

All compound texts come in parentheses, which leave no trace in the bytecode. Sizes are bounded by construction: a
product has a small literal factor, a sequence grows only by a literal, what is repeated or formatted is cut.
"""

from .scope import FUNCTIONS, VARIABLES, Scope

KINDS = [(8, "int"), (3, "str"), (3, "list"), (3, "tuple"), (2, "dict"), (1, "set"), (4, "noisy"), (1, "none")]

SHARED = [
    (10, "leaf"),
    (5, "watch"),
    (3, "conditional"),
    (3, "boolean"),
    (3, "walrus"),
    (4, "call"),
    (2, "display_item"),
    (2, "lambda_call"),
    (3, "suspend"),
]

FORMS = {
    "int": [
        (10, "arithmetic"),
        (2, "unary"),
        (3, "comparison"),
        (2, "chained"),
        (2, "length"),
        (3, "item"),
        (2, "attribute"),
        (2, "reduction"),
    ],
    "str": [(6, "fstring"), (2, "string_slice"), (2, "string_join")],
    "list": [(6, "list_display"), (6, "list_comprehension"), (3, "list_slice"), (3, "list_of"), (2, "list_sum")],
    "tuple": [(6, "tuple_display"), (2, "tuple_of"), (1, "arguments_of")],
    "dict": [(6, "dict_display"), (4, "dict_comprehension"), (1, "locals_copy")],
    "set": [(4, "set_display"), (4, "set_comprehension")],
    "noisy": [(6, "noisy_new"), (6, "noisy_binary"), (2, "noisy_unary"), (1, "noisy_call"), (1, "noisy_end")],
    "none": [],
    "func": [(3, "lambda_new")],
    "gen": [(4, "generator_expression"), (1, "iterator")],
}
ROWS = {kind: SHARED + rows for kind, rows in FORMS.items()}
ROWS["func"] = [(4, "leaf"), (3, "lambda_new"), (1, "conditional")]
ROWS["gen"] = [(1, "leaf"), (4, "generator_expression"), (2, "iterator"), (1, "conditional")]

LITERALS = {
    "int": ["0", "1", "2", "3", "5", "(-1)", "True", "False", "7", "255", "1000", "1000000000", "2.5"],
    "str": ["''", "'s'", "'pq'", "'éa'"],
    "list": ["[]", "[1, 2]", "[3, 1, 2]"],
    "tuple": ["()", "(1,)", "(1, 2)", "(4, 5, 6)"],
    "dict": ["{}", "{'k': 1}", "{1: 2, 'v': 3}"],
    "set": ["{1}", "{1, 2}", "set()"],
    "noisy": ["N('n', 1)", "N('m', 2)", "N('o', 3)", "N('q', 5)"],
    "none": ["None", "..."],
    "func": ["len", "show", "abs", "(lambda *a, **k: (a, k))"],
    "gen": ["iter([])", "iter((1, 2))"],
}

OPERATORS = [(6, "+"), (4, "-"), (3, "*"), (2, "//"), (2, "%"), (2, "&"), (2, "|"), (2, "^"), (1, "<<"), (1, ">>")]
ARITHMETIC = [*OPERATORS, (1, "/"), (1, "**")]
COMPARISONS = ["<", "==", ">", "!=", "<=", ">=", "is", "is not", "in", "not in"]
PAIRS = ("enumerate((3, 1))", "zip((1, 2), 'ab')", "[(1, 2), (3, 4)]", "{1: 2}.items()")


class Expressions:
    """What an author can write as an expression. Needs `choices`, `scope`, `budget` and the flags."""

    choices: object
    scope: Scope
    budget = 0
    walrus_allowed = True
    in_fstring = False
    label_count = 0

    def label(self):
        self.label_count += 1
        return self.label_count

    def expression(self, kind="any", depth=3):
        if kind == "any":
            kind = self.choices.weighted(KINDS)
        if depth <= 0 or self.budget <= 0:
            return self.leaf(kind, 0)
        self.budget -= 1
        if self.choices.chance(2):
            kind = self.choices.weighted(KINDS)
        form = self.choices.weighted(ROWS[kind])
        return getattr(self, form)(kind, depth - 1) or self.leaf(kind, 0)

    # -- any kind ------------------------------------------------------------------------------------------------------

    def leaf(self, kind, depth):
        names = self.names_of(kind)
        if names and self.choices.number(3):
            return self.read(self.choices.pick(names))
        if self.choices.chance(2) and kind != "func":
            return self.read(self.choices.pick(VARIABLES))
        return self.choices.pick(LITERALS[kind])

    def names_of(self, kind):
        return [name for name, its in self.scope.visible().items() if its == kind]

    def read(self, name):
        self.scope.note_read(name)
        return name

    def watch(self, kind, depth):
        return f"w({self.label()}, {self.expression(kind, depth)})"

    def condition(self, depth=2):
        kind = self.choices.weighted([(6, "int"), (3, "noisy"), (1, "list")])
        text = self.expression(kind, depth)
        return f"(not {text})" if self.choices.chance(15) else text

    def conditional(self, kind, depth):
        return f"({self.expression(kind, depth)} if {self.condition(depth)} else {self.expression(kind, depth)})"

    def boolean(self, kind, depth):
        parts = [self.expression(kind, depth), self.expression(kind, depth)]
        while self.choices.chance(20):
            parts.append(self.expression(kind, depth))
        return "(" + parts[0] + "".join(f" {self.choices.pick(('and', 'or'))} {part}" for part in parts[1:]) + ")"

    def walrus(self, kind, depth):
        name = self.target_name()
        if not self.walrus_allowed or not self.scope.bindable(name):
            return None
        value = self.expression(kind, depth)
        if not self.scope.bindable(name):
            return value
        self.scope.bind_home(name, kind)
        return f"({name} := {value})"

    def display_item(self, kind, depth):
        items = [self.expression(kind, depth) for _ in range(1 + self.choices.number(3))]
        opening, closing = self.choices.pick(("[]", "()"))
        index = self.choices.number(len(items)) if not self.choices.chance(5) else 9
        return f"{opening}{', '.join(items)},{closing}[{index}]"

    def lambda_call(self, kind, depth):
        parameter = self.choices.pick(VARIABLES)
        its = self.choices.weighted(KINDS)
        argument = self.expression(its, depth)
        default = self.choices.pick(VARIABLES)
        if default == parameter:
            return f"(lambda {parameter}: {self.inside('lambda', {parameter: its}, kind, depth)})({argument})"
        value = self.expression(kind, 0)
        body = self.inside("lambda", {parameter: its, default: kind}, kind, depth)
        return f"(lambda {parameter}, {default}={value}: {body})({argument})"

    def lambda_new(self, kind, depth):
        parameter = self.choices.pick(VARIABLES)
        body = self.inside("lambda", {parameter: "int"}, self.choices.weighted(KINDS), depth)
        return f"(lambda {parameter}=1, *_: {body})"

    def inside(self, scope_kind, bound, kind, depth):
        """An expression of a new scope."""
        self.scope = Scope(scope_kind, self.scope, dict(bound), params=set(bound))
        text = self.expression(kind, depth)
        self.scope = self.scope.parent
        return text

    def suspend(self, kind, depth):
        """`yield` or `await`, where the scope is one that can."""
        if self.scope.kind in ("coroutine", "asyncgen") and self.choices.number(2):
            return f"(await {self.awaitable(kind, depth)})"
        if self.scope.kind in ("generator", "asyncgen"):
            value = self.expression(kind, depth)
            return f"((yield {value}) or {self.expression(kind, 0)})" if self.choices.number(4) else f"(yield {value})"
        return None

    def awaitable(self, kind, depth):
        coroutines = self.callables("coro", kind)
        if coroutines and self.choices.number(2):
            return self.invocation(self.choices.pick(coroutines), depth)
        return f"Pause({self.expression(kind, depth)})"

    # -- int -----------------------------------------------------------------------------------------------------------

    def arithmetic(self, kind, depth):
        operator = self.choices.weighted(ARITHMETIC)
        small = self.choices.pick(["1", "2", "3", "0", "7"])
        left = self.expression("int", depth)
        match operator:
            case "*" | "**":
                return f"(({left} % 9) {operator} {small})"
            case "<<" | ">>" | "+":
                return f"({left} {operator} {small})" if self.choices.number(2) else f"({small} {operator} {left} % 9)"
            case "/":
                return f"int({left} / {small})"
        return f"({left} {operator} {self.expression('int', depth)})"

    def unary(self, kind, depth):
        return f"({self.choices.pick(('-', 'not ', '~', '+'))}{self.expression('int', depth)})"

    def operand(self, depth):
        return self.expression(self.choices.weighted([(6, "int"), (3, "noisy"), (1, "str"), (1, "none")]), depth)

    def comparison(self, kind, depth):
        operator = self.choices.pick(COMPARISONS)
        return f"({self.operand(depth)} {operator} {self.compared(operator, depth)})"

    def compared(self, operator, depth):
        return self.expression("list" if "in" in operator else "none" if "is" in operator else "int", depth)

    def chained(self, kind, depth):
        text = self.operand(depth)
        for _ in range(2 + self.choices.chance(25)):
            operator = self.choices.pick(COMPARISONS[:6] + ["in"])
            text += f" {operator} {self.operand(depth) if operator != 'in' else self.expression('list', depth)}"
        return f"({text})"

    def length(self, kind, depth):
        return f"len({self.expression(self.choices.pick(('list', 'tuple', 'noisy', 'str')), depth)})"

    def item(self, kind, depth):
        holder = self.choices.pick(("list", "tuple", "noisy", "dict"))
        key = "'k'" if holder == "dict" else self.choices.pick(("0", "-1", "1"))
        return f"{self.expression(holder, depth)}[{key}]"

    def attribute(self, kind, depth):
        return f"({self.expression('noisy', depth)}).{self.choices.pick(('value', 'other'))}"

    def reduction(self, kind, depth):
        function = self.choices.pick(("sum", "max", "min", "any", "all"))
        return f"{function}({self.expression(self.choices.pick(('list', 'gen', 'tuple')), depth)})"

    # -- str -----------------------------------------------------------------------------------------------------------

    def fstring(self, kind, depth):
        if self.in_fstring:  # CPython 3.11 takes no quotes of the same kind inside
            return None
        self.in_fstring = True
        parts = []
        while self.choices.more(2) and len(parts) < 5:
            value = self.expression("any", min(depth, 1))
            value = f"({value})" if value[0] in "{l" or value.startswith("await") else value
            parts.append("{" + value + self.choices.pick(("!r:.9", "!s:.9", "!r:>12.9", "!r:{5}.{4}")) + "}")
        if self.choices.chance(10):
            parts.append("{N():" + self.choices.pick(("x", "{3}y")) + "}")
        self.in_fstring = False
        return 'f"' + self.choices.pick(("", "-", "{{")) + " ".join(parts) + '"'

    def string_slice(self, kind, depth):
        return f"{self.expression('str', depth)}{self.slice(depth)}"

    def string_join(self, kind, depth):
        return f"str().join([{self.expression('str', depth)}, {self.expression('str', depth)}])[:20]"

    def slice(self, depth):
        start, stop, step = (self.choices.pick(("", "1", "-1", "2")) for _ in range(3))
        if self.choices.chance(20):
            start = self.expression("int", depth)
        return f"[{start}:{stop}:{step}]" if step else f"[{start}:{stop}]"

    # -- containers ----------------------------------------------------------------------------------------------------

    def items(self, kind, depth, starred=("list", "tuple", "gen", "noisy")):
        items = []
        while self.choices.more(2) and len(items) < 6:
            if starred and self.choices.chance(15):
                items.append("*" + self.expression(self.choices.pick(starred), depth))
            else:
                items.append(self.expression(kind, depth))
        return items

    def list_display(self, kind, depth):
        return "[" + ", ".join(self.items("int", depth)) + "]"

    def list_slice(self, kind, depth):
        return f"{self.expression('list', depth)}{self.slice(depth)}"

    def list_of(self, kind, depth):
        form = self.choices.pick(("list({})", "sorted({})", "[*{}]", "list(map(show, {}))"))
        return form.format(self.expression(self.choices.pick(("gen", "tuple", "dict", "noisy")), depth))

    def list_sum(self, kind, depth):
        return f"({self.expression('list', depth)} + {self.choices.pick(('[1]', '[]', '[2, 3]'))})[:7]"

    def tuple_display(self, kind, depth):
        return "(" + "".join(f"{item}, " for item in self.items("any", depth)) + ")"

    def tuple_of(self, kind, depth):
        return f"tuple({self.expression(self.choices.pick(('list', 'gen', 'noisy')), depth)})"

    def arguments_of(self, kind, depth):
        arguments = self.items("any", depth)
        name = self.choices.pick(VARIABLES)
        return f"(lambda *{name}: {name})({', '.join(arguments)})"

    def dict_display(self, kind, depth):
        items = []
        while self.choices.more(2) and len(items) < 4:
            if self.choices.chance(15):
                items.append("**" + self.expression(self.choices.pick(("dict", "noisy")), depth))
            else:
                items.append(f"{self.key(depth)}: {self.expression('any', depth)}")
        return "{" + ", ".join(items) + "}"

    def key(self, depth):
        return "'k'" if self.choices.number(2) == 0 else self.expression("int", depth)

    def locals_copy(self, kind, depth):
        scope = self.scope
        while scope.kind in ("comprehension", "lambda"):
            scope = scope.parent
        return "dict(locals())" if scope.kind in FUNCTIONS else None

    def set_display(self, kind, depth):
        items = self.items("int", depth, starred=("list", "gen"))
        return "{" + ", ".join(items) + "}" if items else None

    # -- comprehensions ------------------------------------------------------------------------------------------------

    def list_comprehension(self, kind, depth):
        return "[" + self.comprehension(depth, lambda: self.expression("int", depth)) + "]"

    def set_comprehension(self, kind, depth):
        return "{" + self.comprehension(depth, lambda: self.expression("int", depth)) + "}"

    def dict_comprehension(self, kind, depth):
        return "{" + self.comprehension(depth, lambda: f"{self.key(depth)}: {self.expression('any', depth)}") + "}"

    def generator_expression(self, kind, depth):
        """Never asynchronous: it must be an ordinary iterator for who uses it."""
        home = self.scope.home()
        kept, home.kind = home.kind, "function" if home.kind in FUNCTIONS else home.kind
        text = "(" + self.comprehension(depth, lambda: self.expression("int", depth)) + ")"
        home.kind = kept
        return text

    def comprehension(self, depth, element):
        """The inside of a comprehension; the first iterable belongs to the scope around it."""
        first = self.comprehension_iterable(depth)
        home = self.scope.home()
        outside = self.walrus_allowed
        self.scope = Scope("comprehension", self.scope)
        self.scope.kind = "comprehension"
        clauses = self.clause(first, depth)
        while self.choices.chance(20):
            clauses += " " + self.clause(self.comprehension_iterable(depth), depth)
        self.walrus_allowed = outside and home.kind != "class"
        text = f"{element()} {clauses}"
        self.walrus_allowed = outside
        self.scope = self.scope.parent
        return text

    def comprehension_iterable(self, depth):
        if self.choices.chance(15):
            return self.pairs(depth)
        outside, self.walrus_allowed = self.walrus_allowed, False
        if self.scope.home().kind in ("coroutine", "asyncgen") and self.choices.chance(25):
            text = "async " + self.async_iterable(depth)
        else:
            text = self.iterable(depth)
        self.walrus_allowed = outside
        return text

    def clause(self, iterable, depth):
        names = [name for name in ("i", "j", *VARIABLES) if name not in self.scope.assigned]
        target = self.choices.pick(names)
        keyword = "async for" if iterable.startswith("async ") else "for"
        if iterable in PAIRS:
            other = self.choices.pick(names)
            self.scope.bind(target, "int")
            self.scope.bind(other, "int")
            target = f"{target}, {'*' * self.choices.chance(20)}{other}"
        else:
            self.scope.bind(target, "int")
        text = f"{keyword} {target} in {iterable.removeprefix('async ')}"
        while self.choices.chance(20):
            outside = self.walrus_allowed
            self.walrus_allowed = outside and self.scope.home().kind != "class"
            text += f" if {self.condition(min(depth, 1))}"
            self.walrus_allowed = outside
        return text

    def iterable(self, depth):
        form = self.choices.weighted([(4, "range"), (4, "tuple"), (3, "list"), (2, "gen"), (1, "noisy"), (1, "dict")])
        return f"range({self.choices.number(4)})" if form == "range" else self.expression(form, min(depth, 1))

    def pairs(self, depth):
        return self.choices.pick(PAIRS)

    def iterator(self, kind, depth):
        generators = self.callables("gen")
        if generators and self.choices.number(3):
            return self.invocation(self.choices.pick(generators), depth)
        return f"iter({self.expression(self.choices.pick(('list', 'tuple', 'noisy')), depth)})"

    # -- noisy ---------------------------------------------------------------------------------------------------------

    def noisy_new(self, kind, depth):
        return f"N('n{self.label()}', {self.expression('int', depth)})"

    def noisy_binary(self, kind, depth):
        operator = self.choices.pick(("+", "-", "*", "%", "&", "<<", "@", "/", "//", "**", "|", "<", ">"))
        kinds = ("noisy", self.choices.pick(("int", "noisy")))
        if operator not in "<<>>" and self.choices.chance(25):
            kinds = ("int", "noisy")
        left, right = [self.expression(each, depth) for each in kinds]
        return f"({left} {operator} {right})"

    def noisy_unary(self, kind, depth):
        return f"({self.choices.pick(('-', '~', '+'))}{self.expression('noisy', depth)})"

    def noisy_call(self, kind, depth):
        return f"{self.expression('noisy', depth)}({', '.join(self.items('any', depth))})"

    def noisy_end(self, kind, depth):
        return f"watch_end({self.label()}, {self.expression('noisy', depth)})"

"""Simple statements, and the block they stand in. Every statement is a method that emits lines at the indentation.

Names: `target_name` chooses what to bind; a name that was read from an outer scope is left alone, mostly, as binding it
would make the earlier read an UnboundLocalError.
"""

from .scope import FUNCTIONS, VARIABLES

DATA_KINDS = [(6, "int"), (3, "list"), (2, "tuple"), (2, "dict"), (3, "noisy"), (2, "str"), (1, "set")]
TARGET_KINDS = [*DATA_KINDS, (2, "func"), (2, "gen")]
ERRORS = ("ValueError", "TypeError", "KeyError", "Boom", "ZeroDivisionError", "LookupError", "NameError")
AUGMENTED = [(5, "+="), (3, "-="), (2, "|="), (1, "^="), (1, "//="), (1, "%="), (1, ">>=")]

SIMPLE = [
    (10, "log_values"),
    (12, "assign"),
    (3, "assign_chain"),
    (4, "unpack"),
    (6, "augment"),
    (4, "store_item"),
    (2, "annotate"),
    (3, "delete"),
    (4, "evaluate"),
    (2, "log_locals"),
    (2, "raise_error"),
    (1, "assertion"),
    (2, "leave"),
    (1, "import_module"),
    (1, "type_alias"),
]
COMPOUND = [
    (6, "if_block"),
    (5, "for_loop"),
    (3, "while_loop"),
    (7, "try_block"),
    (4, "with_block"),
    (3, "match_block"),
    (3, "define_function"),
    (2, "define_class"),
    (1, "try_group"),
]
IN_LOOPS = [(8, "leave")]
SUSPENDING = [(6, "suspend_statement")]
ASYNCHRONOUS = [(6, "with_block"), (6, "for_loop")]
IMPORTS = ("import math as {}", "from operator import add as {}", "import os.path as {}", "from math import no as {}")


class Statements:
    """Simple statements. Needs `choices`, `scope`, expressions, and `emit` and `indented` of the program."""

    def block(self, depth, average=2):
        """The indented statements of a block, at least one; names bound in it stay known, bound or not."""
        self.indentation += 1
        self.statement(depth)
        count = 1
        while count < 5 and self.budget > 0 and self.choices.more(average):
            self.statement(depth)
            count += 1
        self.indentation -= 1

    def statement(self, depth):
        kind, in_loop = self.scope.kind, self.scope.in_loop
        if depth > 0 and self.budget > 0 and self.choices.number(3) == 2:
            rows = COMPOUND + ASYNCHRONOUS * (kind in ("coroutine", "asyncgen"))
            getattr(self, self.choices.weighted(rows))(depth - 1)
        else:
            rows = SIMPLE + IN_LOOPS * in_loop + SUSPENDING * (kind in ("generator", "coroutine", "asyncgen"))
            getattr(self, self.choices.weighted(rows))()

    # -- binding -------------------------------------------------------------------------------------------------------

    def target_name(self):
        home = self.scope.home()
        names = [name for name in VARIABLES if name not in home.read]
        return self.choices.pick(VARIABLES if not names or self.choices.chance(3) else names)

    def bind(self, kind):
        name = self.target_name()
        self.scope.home().bind(name, kind)
        return name

    def assign(self):
        kind = self.choices.weighted(TARGET_KINDS)
        value = self.expression(kind)
        self.emit(f"{self.bind(kind)} = {value}")

    def assign_chain(self):
        kind = self.choices.weighted(TARGET_KINDS)
        value = self.expression(kind)
        targets = [self.bind(kind), self.place() if self.choices.number(2) else self.bind(kind)]
        self.emit(" = ".join([*targets, value]))

    def unpack(self):
        count = 2 + self.choices.number(2)
        star = self.choices.number(count + 3)
        nested = self.choices.chance(15)
        if nested:
            source = f"((1, 2), {', '.join(self.expression('int', 1) for _ in range(count - 1))})"
        else:
            source = self.unpacked(count)
        text = ", ".join(self.unpack_target(nested and index == 0, index == star) for index in range(count))
        self.emit(f"[{text}] = {source}" if self.choices.chance(20) else f"{text} = {source}")

    def unpack_target(self, nested, starred):
        if nested:
            return f"({self.bind('int')}, {self.bind('int')})"
        if starred:
            return "*" + self.bind("list")
        return self.place() if self.choices.chance(20) else self.bind("int")

    def unpacked(self, count):
        form = self.choices.weighted([(8, "items"), (1, "list"), (1, "tuple"), (1, "gen"), (1, "noisy"), (1, "int")])
        if form == "items":
            return ", ".join(self.expression("int", 2) for _ in range(count))
        return self.expression(form, 2)

    def place(self):
        """A subscript or an attribute to store to."""
        form = self.choices.number(5)
        if form == 4 and "self" in self.scope.bound:
            return f"self.{self.choices.pick(VARIABLES)}"
        if form == 0:
            return f"{self.expression('noisy', 1)}[{self.expression('int', 1)}]"
        if form == 1:
            return f"{self.holder()}.value"
        if form == 2:
            return f"{self.expression('list', 1)}[{self.choices.pick(('0', '-1'))}]"
        return f"{self.expression('dict', 1)}[{self.key(1)}]"

    def holder(self):
        """What an attribute is taken of; a number needs parentheses."""
        text = self.expression("noisy", 1)
        return f"({text})" if text[0].isdigit() else text

    def store_item(self):
        target = self.place()
        if self.choices.chance(20):
            target = f"{self.expression('list', 1)}{self.slice(1)}"
            self.emit(f"{target} = {self.expression('tuple', 2)}")
        else:
            self.emit(f"{target} = {self.expression('any')}")

    def augment(self):
        operator = self.choices.weighted(AUGMENTED)
        value = self.expression("int", 2)
        names = self.own_names("int") + self.own_names("noisy")
        if names and self.choices.number(3):
            self.emit(f"{self.choices.pick(names)} {operator} {value}")
        elif self.own_names("list") and self.choices.number(3) == 1:
            self.emit(f"{self.choices.pick(self.own_names('list'))} += [{value}]")
        else:
            self.emit(f"{self.place()} {operator} {value}")

    def own_names(self, kind):
        return [name for name, its in self.scope.bound.items() if its == kind and name in VARIABLES]

    def annotate(self):
        value = self.expression("int", 2)
        name = self.target_name()
        if name in self.scope.declared:
            return self.emit(f"{self.holder()}.value: w({self.label()}, int) = {value}")
        self.scope.bind(name, "int")
        return self.emit(f"{name}: w({self.label()}, int)" + f" = {value}" * (self.choices.number(4) != 3))

    def delete(self):
        names = [name for name in self.scope.bound if name in VARIABLES]
        form = self.choices.number(4)
        if form < 2 and names:
            self.emit(f"del {self.choices.pick(names)}")
        elif form == 2:
            self.emit(f"del {self.place()}")
        else:
            self.emit(f"del {self.expression('list', 1)}{self.slice(1)}")

    def import_module(self):
        name = self.target_name()
        self.scope.home().bind(name, "none")
        self.emit(self.choices.pick(IMPORTS).format(name))

    # -- effects -------------------------------------------------------------------------------------------------------

    def log_values(self):
        values = [self.expression("any", 2)]
        while self.choices.chance(35):
            values.append(self.expression("any", 2))
        self.emit(f"log({self.label()}, {', '.join(values)})")

    def log_locals(self):
        if self.scope.kind == "module":
            return self.log_values()
        return self.emit(f"log({self.label()}, {self.choices.pick(('locals()', 'sorted(vars())', 'dir()'))})")

    def evaluate(self):
        self.emit(self.expression(self.choices.pick(("noisy", "int", "func", "gen")), 3))

    def raise_error(self):
        if self.scope.in_handler and self.choices.number(2):
            return self.emit("raise")
        text = f"raise {self.error(2)}"
        if self.choices.chance(25):
            text += " from " + self.choices.pick(("None", "KeyError('cause')", "TypeError"))
        if self.choices.number(3):  # not always, or most programs are one exception
            self.emit(f"if {self.condition(1)}:")
            return self.emit("    " + text)
        return self.emit(text)

    def error(self, depth):
        errors = [name for name, its in self.scope.visible().items() if its == "error"]
        if errors and self.choices.chance(15):
            return self.read(self.choices.pick(errors))
        if self.choices.chance(15):
            return f"ExceptionGroup('g{self.label()}', [{self.error(0)}, Boom({self.label()})])"
        return f"{self.choices.pick(ERRORS)}({self.expression('int', depth)})"

    def assertion(self):
        self.emit(f"assert {self.condition()}" + f", {self.expression('any', 1)}" * self.choices.number(2))

    def leave(self):
        """`break`, `continue`, `return` or `pass`, where one is allowed; under a condition, mostly."""
        forms = ["break", "continue", "continue"] if self.scope.in_loop else ["pass"]
        forms += ["return"] * (self.scope.kind in FUNCTIONS and not self.scope.in_group)
        form = self.choices.pick(forms)
        if form == "return" and self.scope.kind != "asyncgen":
            form = f"return {self.expression(self.scope.returns)}"
        if self.choices.number(4):
            self.emit(f"if {self.condition(1)}:")
            self.emit("    " + form)
        else:
            self.emit(form)

    def suspend_statement(self):
        kind = self.scope.kind
        if kind == "generator" and self.choices.number(2):
            source = self.expression(self.choices.pick(("gen", "list", "tuple")), 2)
            self.emit(f"{self.bind('int')} = yield from {source}")
        elif kind in ("generator", "asyncgen"):
            self.emit(f"{self.bind('int')} = yield {self.expression('any', 2)}")
        else:
            its = self.choices.weighted(TARGET_KINDS)
            value = self.awaitable(its, 2)
            self.emit(f"{self.bind(its)} = await {value}")

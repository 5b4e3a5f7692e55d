"""`match` statements: every kind of pattern, guards, captures that stay after the statement."""

from .scope import VARIABLES

SUBJECTS = [(3, "tuple"), (3, "list"), (3, "int"), (2, "noisy"), (2, "dict"), (2, "str"), (1, "none")]

NESTED = [
    (3, "sequence_pattern"),
    (2, "mapping_pattern"),
    (3, "class_pattern"),
    (2, "or_pattern"),
    (2, "as_pattern"),
]


class Patterns:
    """`match`. Needs what `Statements` needs."""

    def match_block(self, depth):
        self.emit(f"match {self.subject()}:")
        self.indentation += 1
        while True:
            self.captured = []
            pattern = self.pattern(2)
            guard = f" if {self.condition(1)}" if self.choices.chance(25) else ""
            for name in self.captured:
                self.scope.bind(name, "int")
            irrefutable = not guard and (pattern in VARIABLES or pattern == "_")
            self.emit(f"case {pattern}{guard}:")
            self.block(depth)
            if irrefutable or not self.choices.more(2):
                break
        self.indentation -= 1

    def subject(self):
        if self.choices.chance(15):
            return f"{self.expression('int', 1)}, {self.expression('list', 1)}"
        return self.expression(self.choices.weighted(SUBJECTS), 2)

    def capture(self):
        """A name not captured yet in this pattern, or the wildcard."""
        names = [name for name in VARIABLES if name not in self.captured and name not in self.scope.read]
        if not names or self.choices.number(3) == 0:
            return "_"
        self.captured.append(self.choices.pick(names))
        return self.captured[-1]

    def pattern(self, depth):
        forms = [(3, "value_pattern"), (3, "capture")]
        if depth:
            forms += [
                (3, "sequence_pattern"),
                (2, "mapping_pattern"),
                (3, "class_pattern"),
                (2, "or_pattern"),
                (2, "as_pattern"),
            ]
        form = self.choices.weighted(forms)
        return self.capture() if form == "capture" else getattr(self, form)(depth - 1)

    def value_pattern(self, depth):
        return self.choices.pick(("1", "0", "2", "-1", "'s'", "None", "True", "Boom.__name__", "'pq'", "5"))

    def sequence_pattern(self, depth):
        parts = [self.pattern(depth) for _ in range(self.choices.number(4))]
        if self.choices.chance(40):
            parts.insert(self.choices.number(len(parts) + 1), "*" + self.capture())
        return self.choices.pick(("[{}]", "({},)" if parts else "[{}]")).format(", ".join(parts))

    def mapping_pattern(self, depth):
        parts = [f"{key}: {self.pattern(depth)}" for key in ("'k'", "1")[: self.choices.number(3)]]
        if self.choices.chance(30):
            rest = self.capture()
            parts += [] if rest == "_" else [f"**{rest}"]
        return "{" + ", ".join(parts) + "}"

    def class_pattern(self, depth):
        form = self.choices.pick(("int({})", "N({})", "N(value={})", "list({})", "Boom({})", "N(_, {})", "str({})"))
        return form.format(
            "" if "=" not in form and "_" not in form and self.choices.number(2) else self.pattern(depth)
        )

    def or_pattern(self, depth):
        """Alternatives bind the same names: here none."""
        kept, self.captured = self.captured, list(VARIABLES)
        text = " | ".join(["3", *(self.alternative(depth) for _ in range(1 + self.choices.number(2)))])
        self.captured = kept
        return f"({text})"

    def alternative(self, depth):
        text = self.pattern(depth)
        return "[_]" if text == "_" else text

    def as_pattern(self, depth):
        inner = self.pattern(depth)
        name = "_" if inner == "_" or inner in VARIABLES else self.capture()
        return inner if name == "_" else f"({inner} as {name})"

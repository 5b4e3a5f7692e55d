"""The names a program under construction has bound, and roughly what they hold.

A kind is a rough type: `int str list tuple dict set noisy func gen coro cls error none any`. Knowing it keeps most
programs alive past their first statements; a few choices ignore it on purpose.
"""

from dataclasses import dataclass, field

FUNCTIONS = ("function", "generator", "coroutine", "asyncgen")
VARIABLES = ("a", "b", "c", "d", "x", "y", "z")


@dataclass(frozen=True, slots=True)
class Signature:
    """How a function of the program is called: kinds of its parameters, and the kind of its result."""

    positional: tuple[str, ...] = ()
    defaults: int = 0
    keywords: tuple[tuple[str, str], ...] = ()  #: keyword-only parameters: name, kind
    names: tuple[str, ...] = ()  #: of the positional parameters that may be given by keyword, "" for the others
    star: bool = False
    stars: bool = False
    returns: str = "any"


@dataclass(slots=True)
class Scope:
    """One scope: `module`, `class`, `lambda`, `comprehension` or one of FUNCTIONS."""

    kind: str
    parent: "Scope | None" = None
    bound: dict[str, str] = field(default_factory=dict)  #: name to kind, as far as bound so far
    read: set[str] = field(default_factory=set)  #: read from outer scopes: binding them here would make them unbound
    declared: dict[str, str] = field(default_factory=dict)  #: name to "global" or "nonlocal"
    params: set[str] = field(default_factory=set)
    assigned: set[str] = field(default_factory=set)  #: a comprehension's: bound by assignment expressions in it
    returns: str = "any"
    in_loop: bool = False
    in_group: bool = False  #: directly in `except*`, which break, continue and return may not leave
    in_handler: bool = False

    def home(self):
        """The scope that an assignment expression binds in."""
        scope = self
        while scope.kind == "comprehension":
            scope = scope.parent
        return scope

    def visible(self):
        """Names that can be read here, to kinds; the innermost binding of each."""
        chain = []
        scope = self
        while scope is not None:
            if scope is self or scope.kind != "class":
                chain.append(scope.bound)
            scope = scope.parent
        names = {}
        for bound in reversed(chain):
            names.update(bound)
        return names

    def note_read(self, name):
        """Remember a read of a name that is not bound here."""
        scope = self
        while scope is not None and name not in scope.bound:
            scope.read.add(name)
            scope = scope.parent

    def bind(self, name, kind):
        self.bound[name] = kind

    def bind_home(self, name, kind):
        """Bind by an assignment expression."""
        scope = self
        while scope.kind == "comprehension":
            scope.assigned.add(name)
            scope = scope.parent
        scope.bind(name, kind)

    def bindable(self, name):
        """Whether an assignment expression may bind the name: no comprehension on the way iterates with it."""
        scope = self
        while scope.kind == "comprehension":
            if name in scope.bound:
                return False
            scope = scope.parent
        return scope.kind != "class" or scope is self

    def enclosing_function_names(self):
        """What `nonlocal` may name here."""
        names, hidden = set(), set(self.params)
        scope = self.parent
        while scope is not None:
            if scope.kind in FUNCTIONS:
                names |= {name for name in scope.bound if name in VARIABLES}
                hidden |= {name for name, how in scope.declared.items() if how == "global"}
            scope = scope.parent
        return sorted(names - hidden)

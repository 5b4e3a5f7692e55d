"""The loops made from the same handlers: the plain one, the counting one, the tracing one; and those with pairs.

What differs hangs on *hooks*, words in the templates: one that stands alone in its line is replaced by lines, one
within a line by an expression.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from .dispatch_tree import Handler, decision_tree, indented
from .generator import host_variables

#: hooks for lines -> what the plain loop has there
LINES: Mapping[str, Sequence[str]] = {
    "COUNT": (),  # an instruction was fetched
    "FETCHED": (),  # the same, and `pc` is behind it
    "# ON_CALL": (),  # `callee` is about to be called with the list `args`, the last of which may be named
    "# ON_BOUND_CALL": (),  # the same of a method, whose object is the first of `args` already
    "# ON_MADE": (),  # the call of a generator function, by `back`, is over
    "ON_RETURN": (),  # a frame is about to be left or suspended with `value`
    "ON_STOP": (),  # a generator returned `value` to the loop or delegation of `frame`
    "ON_ANSWER": (),  # any other iterator returned `value` to its delegation
    "SEAM": (),  # the second half of a pair is about to begin, at `pc`
    "SWITCH_LOOP": ("if thread.switching:", "    break"),  # a call is over that may have set a trace function
}
#: hooks for expressions -> what the plain loop has there
EXPRESSIONS = {
    "NATIVE": "callee(*args)",  # the call of a builtin
    "NEXT_ITEM": "next(value, END)",
}
COUNT = ("frame.guest.counts[pc] += 1",)
COUNT_SEAM = ("frame.guest.seams[pc] += 1",)


@dataclass(frozen=True, slots=True)
class Variant:
    """One of the loops: what it has at hooks in place of what the plain loop has."""

    name: str
    doc: str
    lines: Mapping[str, Sequence[str]] = field(default_factory=dict)
    expressions: Mapping[str, str] = field(default_factory=dict)

    def text(
        self, template: str, ordered: Sequence[Handler], invoke: Sequence[str], absent: Container[str] = ()
    ) -> str:
        """The loop function; ``template`` has places for ``name``, ``doc``, ``tree``, and ``cleared`` variables.

        ``ordered``: the handlers by their numbers; ``invoke``: the lines behind the tree; ``absent``: the names of
        handlers that this loop does without.
        """
        numbers = [number for number, handler in enumerate(ordered) if handler.name not in absent]
        handlers = [ordered[number] for number in numbers]
        tree = "\n".join(indented([*decision_tree(handlers, numbers), *invoke], 5))
        for word, expression in {**EXPRESSIONS, **self.expressions}.items():
            tree = tree.replace(word, expression)
        bodies = chain.from_iterable((*handler.lines, *handler.tail) for handler in handlers)
        cleared = host_variables([*bodies, *invoke])
        text = template.format(name=self.name, doc=self.doc, tree=tree, cleared=cleared)
        hooks = {**LINES, **self.lines}
        lines = [made for line in text.splitlines() for made in _hooked(line, hooks)]
        return "\n".join(lines) + "\n"


def _hooked(line: str, hooks: Mapping[str, Sequence[str]]) -> list[str]:
    """``line``, or where it is a hook its lines, indented as it stands."""
    word = line.strip()
    return [line.replace(word, each) for each in hooks[word]] if word in hooks else [line]


def variants(reload: str, receiver: str) -> tuple[Variant, ...]:
    """The three loops of a machine.

    ``reload`` is the statement that takes up a frame that goes on elsewhere, ``receiver`` an expression for what
    ``frame`` delegates to.
    """
    tracing = {
        "COUNT": COUNT,
        "FETCHED": ("if before_instruction(thread, frame, pc):", f"    {reload}", "    continue"),
        "# ON_CALL": ("begins_call(thread, frame, callee, args)",),
        "# ON_BOUND_CALL": ("begins_call(thread, frame, callee, args[1:])",),
        "# ON_MADE": ("made_generator(thread, back, leave)",),
        "ON_RETURN": ("report_return(thread, frame, value)",),
        "ON_STOP": (f"report_stop(thread, frame, {receiver} if leave == SEND else None, value)",),
        "ON_ANSWER": ("report_stop(thread, frame, callee, value)",),
        "SEAM": (),  # the second half of a pair is about to begin, at `pc`
        "SWITCH_LOOP": (),
    }
    calls = {
        "NATIVE": "call_native(thread, frame, callee, args)",
        "NEXT_ITEM": "next_item(thread, frame, value)",
        "begin(": "begin_told(",
        "begin_named(": "begin_named_told(",
    }
    return (
        Variant("run", "Run ``frame`` until it is left; ``error`` is raised in it first."),
        Variant("run_counting", "``run``, counting each instruction.", {"COUNT": COUNT, "SEAM": COUNT_SEAM}),
        Variant("run_tracing", "``run_counting``, telling trace, profile and monitoring functions.", tracing, calls),
    )


def fused(
    variant: Variant,
    template: str,
    ordered: Sequence[Handler],
    invoke: Sequence[str],
    pairs: Container[str],
    expressions: Mapping[str, str] | None = None,
) -> str:
    """A loop of the engine ``fused``; ``expressions`` are those that the other one has, and what is in their place.

    The tracing one has no ``pairs``: it runs the instructions they were made of, which have the same places and
    numbers.
    """
    if variant.name == "run_tracing":
        return variant.text(template, ordered, invoke, absent=pairs).replace("guest.program", "guest.plain")
    return replace(variant, expressions={**variant.expressions, **(expressions or {})}).text(template, ordered, invoke)

"""The loops made from the same handlers: the plain one, the counting one, the tracing one.

What differs hangs on *hooks*, words in the templates: one that stands alone in its line is replaced by lines, one
within a line by an expression.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .dispatch_tree import Handler, decision_tree, indented
from .generator import host_variables

#: hooks for lines -> what the plain loop has there
LINES: Mapping[str, Sequence[str]] = {
    "COUNT": (),  # an instruction was fetched
    "FETCHED": (),  # the same, and `pc` is behind it
    "ON_RETURN": (),  # a frame is about to be left or suspended with `value`
    "ON_STOP": (),  # a generator returned `value` to the loop or delegation of `frame`
    "ON_ANSWER": (),  # any other iterator returned `value` to its delegation
    "SWITCH_LOOP": ("if thread.switching:", "    break"),  # a call is over that may have set a trace function
}
#: hooks for expressions -> what the plain loop has there
EXPRESSIONS = {
    "NATIVE": "callee(*args)",  # the call of a builtin
    "NEXT_ITEM": "next(value, END)",
}
COUNT = ("frame.guest.counts[pc] += 1",)


@dataclass(frozen=True, slots=True)
class Variant:
    """One of the loops: what it has at hooks in place of what the plain loop has."""

    name: str
    doc: str
    lines: Mapping[str, Sequence[str]] = field(default_factory=dict)
    expressions: Mapping[str, str] = field(default_factory=dict)

    def text(self, template: str, handlers: Sequence[Handler], invoke: Sequence[str]) -> str:
        """The loop function; ``template`` has places for ``name``, ``doc``, ``tree``, and ``cleared`` variables."""
        tree = "\n".join(indented([*decision_tree(handlers), *invoke], 5))
        for word, expression in {**EXPRESSIONS, **self.expressions}.items():
            tree = tree.replace(word, expression)
        text = template.format(name=self.name, doc=self.doc, tree=tree, cleared=host_variables(handlers))
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
        "ON_RETURN": ("report_return(thread, frame, value)",),
        "ON_STOP": (f"report_stop(thread, frame, {receiver} if leave == SEND else None, value)",),
        "ON_ANSWER": ("report_stop(thread, frame, callee, value)",),
        "SWITCH_LOOP": (),
    }
    calls = {"NATIVE": "call_native(thread, frame, callee, args)", "NEXT_ITEM": "next_item(thread, frame, value)"}
    return (
        Variant("run", "Run ``frame`` until it is left; ``error`` is raised in it first."),
        Variant("run_counting", "``run``, counting each instruction.", {"COUNT": COUNT}),
        Variant("run_tracing", "``run_counting``, telling trace and profile functions.", tracing, calls),
    )

"""Writes the handlers of the stack machine's rows: the steps carried out on a virtual stack of expressions.

What a step pushes and a later one pops never touches the real stack.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from runtime.generator import SEAM, inline

from .isa import (
    Constant,
    Copy,
    Delete,
    Keywords,
    Local,
    Null,
    Peek,
    Perform,
    Pop,
    Row,
    Step,
    Store,
    Swap,
)


@dataclass
class Writer:
    """Lines for one row, with the virtual stack: expressions pushed and not popped yet."""

    fields: Mapping[str, str]  #: a field of the row -> the host variable that has its value
    checked: str = "value"  #: the host variable for a local that may be unbound
    lines: list[str] = field(default_factory=list)
    pushed: list[str] = field(default_factory=list)
    popped: list[str] = field(default_factory=list)  #: host variables to clear at the end

    def pop(self, name: str) -> str:
        """The expression of the top of the stack; a value from the real stack goes to the host variable ``name``."""
        if self.pushed:
            return self.pushed.pop()
        self.lines.append(f"{name} = stack.pop()")
        self.popped.append(name)
        return name

    def bind(self, name: str, expression: str) -> str:
        """Keep the value of an expression that later code names twice."""
        if expression.isidentifier():
            return expression
        self.lines.append(f"{name} = {expression}")
        self.popped.append(name)
        return name

    def finish(self) -> list[str]:
        """The pushes that are left, then the host variables cleared so that nothing lives longer than on the stack."""
        for place, expression in enumerate(self.pushed):
            if place and "stack" in expression:  # what is pushed before must not be in its way
                self.pushed[place] = self.bind("result", expression)
        return [*self.lines, *(f"stack.append({expression})" for expression in self.pushed), *cleared(self.popped)]

    def cross_seam(self, handed: int, carrier: str, *, keep_all: bool = False) -> None:
        """The first half of a pair is over: its last ``handed`` values go on in place of the stack.

        What could have another value later, or be somebody else's variable, goes on in ``carrier``; with ``keep_all``
        everything does.  The other values are pushed.
        """
        below = len(self.pushed) - handed
        alone = below == 1 and not handed  # is pushed before anything else happens
        for place, expression in enumerate(self.pushed):
            carries = place >= below and (keep_all or expression in self.popped)
            if carries or not (alone or PLAIN.fullmatch(expression)):
                depth = len(self.pushed) - place
                self._carry(place, carrier if depth == 1 else f"{carrier}_{depth}")
        self.lines += [f"stack.append({expression})" for expression in self.pushed[:below]]
        self.pushed = self.pushed[below:]
        self.lines += [*cleared(name for name in self.popped if name not in self.pushed), *SEAM]
        self.popped = [name for name in self.popped if name in self.pushed]

    def _carry(self, place: int, name: str) -> None:
        if self.pushed[place] != name:
            self.lines.append(f"{name} = {self.pushed[place]}")
            self.popped.append(name)
            self.pushed[place] = name


#: an expression that has the same value later, if nobody assigns the variable
PLAIN = re.compile(r"\w+|fast\[\w+\]")


def cleared(names: Iterable[str]) -> list[str]:
    """The line that clears host variables: what was pushed first dies first."""
    ordered = dict.fromkeys(reversed([*names]))
    return [f"{' = '.join(ordered)} = None"] if ordered else []


def handler_lines(row: Row) -> list[str]:
    """The body of the handler of a row without control."""
    writer = Writer(dict.fromkeys(row.fields, "arg") if len(row.fields) == 1 else {name: name for name in row.fields})
    if len(row.fields) > 1:
        writer.lines.append(f"{', '.join(row.fields)} = arg")
    write_steps(writer, row)
    return writer.finish()


def write_steps(writer: Writer, row: Row) -> None:
    """Add what a row without control does."""
    for step in row.steps:
        _write_step(writer, step)


def _write_step(writer: Writer, step: Step) -> None:
    match step:
        case Local():
            _write_local(writer, step)
        case Store(name):
            slot = writer.fields[name]
            writer.lines.append(f"fast[{slot}] = {writer.pop('value') if writer.pushed else 'stack.pop()'}")
        case Delete(name):
            slot = writer.fields[name]
            writer.lines += [f"if fast[{slot}] is NULL:", _unbound(writer), f"fast[{slot}] = NULL"]
        case Constant():
            writer.pushed.append(writer.fields["value"])
        case Keywords():
            writer.lines.append(f"keywords = {writer.fields['value']}")
        case Null():
            writer.pushed.append("NULL")
        case Pop():
            _write_pop(writer)
        case Copy(depth):
            _write_copy(writer, depth)
        case Swap(depth):
            _write_swap(writer, depth)
        case Perform():
            _write_perform(writer, step)


def _write_pop(writer: Writer) -> None:
    if not writer.pushed:
        writer.lines.append("stack.pop()")
        return
    expression = writer.pushed.pop()
    if not expression.isidentifier():
        writer.lines.append(expression)


def _write_local(writer: Writer, step: Local) -> None:
    slot = writer.fields[step.field]
    if step.checked:
        name = writer.checked
        writer.lines += [f"{name} = fast[{slot}]", f"if {name} is NULL:", _unbound(writer)]
        writer.pushed.append(name)
        writer.popped.append(name)
    elif step.clear:
        writer.lines += [f"stack.append(fast[{slot}])", f"fast[{slot}] = NULL"]
    else:
        writer.pushed.append(f"fast[{slot}]")


def _unbound(writer: Writer) -> str:
    return f"    raise unbound_local({writer.fields['name']})"


def _write_copy(writer: Writer, depth: int | None) -> None:
    writer.pushed.append(f"stack[-{writer.fields['count'] if depth is None else depth}]")


def _write_swap(writer: Writer, depth: int | None) -> None:
    if depth is None:
        item = f"stack[-{writer.fields['count']}]"
        writer.lines.append(f"stack[-1], {item} = {item}, stack[-1]")
        return
    if len(writer.pushed) < depth:
        writer.pushed = [writer.bind(f"above{place}", each) for place, each in enumerate(writer.pushed)]
    while len(writer.pushed) < depth:
        writer.pushed.insert(0, writer.bind(f"under{len(writer.pushed)}", "stack.pop()"))
    writer.pushed[-1], writer.pushed[-depth] = writer.pushed[-depth], writer.pushed[-1]


TRUTH = "not not "  #: how an operation begins that asks for the truth of what it computed, its operands gone by then


def _write_perform(writer: Writer, step: Perform) -> None:
    operation = step.operation
    operands: dict[str, str] = {}
    for position, operand in enumerate(reversed(step.order)):
        last = position == len(step.order) - 1 and not step.peeks  # peeks come after all pops
        name = operand.lstrip("*")
        operands[name] = _write_operand(writer, operand, last)
    for peek in step.peeks:
        operands[peek.operand] = _peeked(writer, peek)
    context = {name: writer.fields[name] for name in operation.immediates}
    context |= {"frame": "frame", "thread": "thread"}
    written = inline(operation, operands, {name: context[name] for name in (*operation.immediates, *operation.context)})
    writer.lines += written.statements
    writer.popped += written.bound
    if operation.many:
        values = written.result if step.ascending else f"reversed({written.result})"
        writer.lines.append(f"stack.extend({values})")
    elif operation.has_result and writer.popped and written.result.startswith(TRUTH):
        writer.lines += [f"value = {written.result.removeprefix(TRUTH)}", *(f"{name} = None" for name in writer.popped)]
        writer.popped[:] = ["value"]
        writer.pushed.append("not not value")
    elif operation.dies == "first":
        (items,) = operands.values()
        writer.lines += [f"value = {written.result}", f"if {items}:", f"    {items}.reverse()  # it dies from its end"]
        writer.popped.append("value")
        writer.pushed.append("value")
    elif operation.has_result:
        writer.pushed.append(written.result)
    elif written.result:
        writer.lines.append(written.result)


def _write_operand(writer: Writer, operand: str, last: bool) -> str:
    """Pop one operand; the one popped last may stay an expression, since nothing is popped after it."""
    if operand.startswith("*"):
        count = writer.fields["count"]
        writer.lines += [
            f"if {count}:",
            f"    {operand[1:]} = stack[-{count}:]",
            f"    del stack[-{count}:]",
            "else:",
            f"    {operand[1:]} = ()",
        ]
        writer.popped.append(operand[1:])
        return operand[1:]
    if last and not writer.pushed:
        return "stack.pop()"
    return writer.pop(operand)


def _peeked(writer: Writer, peek: Peek) -> str:
    if not peek.counted:
        return f"stack[-{peek.depth}]"
    count = writer.fields["count"]
    return f"stack[-{count}]" if not peek.depth else f"stack[-{count} - {peek.depth}]"

"""What the generators of the two dispatch loops share: operations inlined, handlers arranged in a decision tree.

In: handlers, each a list of lines with a weight (how often its instruction is met).  Out: the text of a ``while`` body
that picks the handler for ``op`` by comparisons, the likely ones after few (a weight-balanced binary decision tree).

An operation whose body is one plain expression or statement is written into the handler with its operands in place; any
other is called.
"""

from __future__ import annotations

import ast
import builtins
import inspect
import re
import sys
import textwrap
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .dispatch_tree import INDENT, Handler
from .operations import Operation
from .operations.exceptions import is_subtype
from .operations.names import load_builtin, unbound_local

WIDTH = 120  #: columns of a line
SEAM = ("SEAM", "pc += 1")  #: between the halves of a pair: a hook, then the position is that of the second half


@dataclass(frozen=True, slots=True)
class Inlined:
    """An operation written out: statements to run first, then the expression of its result (empty: none)."""

    statements: tuple[str, ...]
    result: str
    bound: tuple[str, ...] = ()  #: host variables the statements leave behind


def host_variables(lines: Iterable[str]) -> str:
    """The variables that handlers clear at their end, to be cleared as well when one ends with an exception."""
    cleared = (line.strip() for line in lines if line.endswith(" = None"))
    names = dict.fromkeys(name for line in cleared for name in line.split(" = ")[:-1] if name.isidentifier())
    return " = ".join(["callee", *sorted(names.keys() - {"callee", "error"})])  # a callee dies before its arguments


def relieved(handlers: Iterable[Handler], pairs: Mapping[tuple[str, str], float], least: float) -> list[Handler]:
    """The handlers with less weight: what is executed in a pair is not dispatched."""
    gone: dict[str, float] = {}
    for pair, weight in pairs.items():
        for name in pair:
            gone[name] = gone.get(name, 0) + weight
    return [replace(each, weight=max(each.weight - gone.get(each.name, 0), least)) for each in handlers]


def inline(operation: Operation, operands: Mapping[str, str], context: Mapping[str, str]) -> Inlined:
    """Write ``operation`` out on these operand expressions; each must be safe to evaluate once, in the order given.

    ``operands`` maps parameter names, without ``*``, to expressions; ``context`` maps immediates, ``frame`` and
    ``thread``.  An operand named twice goes to a host variable first.
    """
    body = _plain_body(operation)
    names = {**operands, **context}
    if body is None or not _inlinable(operation, body):
        return Inlined((), _call(operation, names))
    used = [node.id for statement in body for node in ast.walk(statement) if isinstance(node, ast.Name)]
    bound = tuple(name for name, each in operands.items() if used.count(name) > 1 and not each.isidentifier())
    written = _written_out(body, {name: each for name, each in names.items() if name not in bound})
    return Inlined((*(f"{name} = {operands[name]}" for name in bound), *written.statements), written.result, bound)


def _call(operation: Operation, names: Mapping[str, str]) -> str:
    arguments = [f"*{names[each[1:]]}" if each.startswith("*") else names[each] for each in operation.operands]
    arguments += [f"{each}={names[each]}" for each in (*operation.immediates, *operation.context)]
    return f"{operation.function.__name__}({', '.join(arguments)})"


def _plain_body(operation: Operation) -> list[ast.stmt] | None:
    """The statements of the function after its docstring, if they are simple ones."""
    source = textwrap.dedent(inspect.getsource(operation.function))
    function = ast.parse(source).body[0]
    assert isinstance(function, ast.FunctionDef)  # by construction: operations are functions
    body = function.body
    if isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
        body = body[1:]
    simple = (ast.Assign, ast.AugAssign, ast.Delete, ast.Expr, ast.Return)
    return body if len(body) <= 2 and all(isinstance(statement, simple) for statement in body) else None


def _inlinable(operation: Operation, body: list[ast.stmt]) -> bool:
    """Only builtins, parameters and what the loops import may be named."""
    used = [node.id for statement in body for node in ast.walk(statement) if isinstance(node, ast.Name)]
    parameters = {each.lstrip("*") for each in operation.operands} | set(operation.immediates) | set(operation.context)
    parameters.update(function.__name__ for function in NAMED)
    return all(name in parameters or hasattr(builtins, name) for name in used)


class _Substitute(ast.NodeTransformer):
    def __init__(self, names: Mapping[str, str]) -> None:
        self.names = names

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if node.id in self.names:
            replacement = ast.parse(self.names[node.id], mode="eval").body
            if isinstance(replacement, ast.Name):
                return ast.Name(replacement.id, node.ctx)
            return replacement
        return node


def _written_out(body: list[ast.stmt], names: Mapping[str, str]) -> Inlined:
    substitute = _Substitute(names)
    statements, result = [], ""
    for statement in body:
        written = substitute.visit(statement)
        if isinstance(written, ast.Return):
            result = ast.unparse(written.value) if written.value is not None else ""
        else:
            statements.append(ast.unparse(written))
    return Inlined(tuple(statements), result)


#: functions that handlers call beside the operations
NAMED: tuple[Callable[..., Any], ...] = (is_subtype, load_builtin, unbound_local)


def imports_for(operations: Iterable[Operation], text: str, others: Iterable[Callable[..., Any]] = ()) -> list[str]:
    """Import lines for the operations and the other functions that ``text`` calls."""
    modules: dict[str, set[str]] = {}
    for function in (*(operation.function for operation in operations), *others):
        if re.search(rf"(?<![.\w]){function.__name__}\(", text):
            modules.setdefault(function.__module__, set()).add(function.__name__)
    return [line for module, names in sorted(modules.items()) for line in _import_lines(module, sorted(names))]


def _import_lines(module: str, names: list[str]) -> list[str]:
    line = f"from {module} import {', '.join(names)}"
    if len(line) <= WIDTH:
        return [line]
    return [f"from {module} import (", *(f"{INDENT}{name}," for name in names), ")"]


def negated(expression: str) -> str:
    """The opposite of a truth value, as one would write it."""
    tree = ast.parse(expression, mode="eval").body
    if isinstance(tree, ast.Compare) and isinstance(tree.ops[0], tuple(OPPOSITES)):
        tree.ops = [OPPOSITES[type(tree.ops[0])]()]
        return ast.unparse(tree)
    return f"not ({expression})"


#: only what needs no method of the operands may be turned round: ``not a < b`` is not ``a >= b``
OPPOSITES: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}


def expanded(template: str, parts: Mapping[str, str]) -> list[str]:
    """The lines of a template; a line ``@name`` is replaced by the part of that name, indented as it stands."""
    lines = []
    for line in textwrap.dedent(template).strip("\n").splitlines():
        stripped = line.lstrip()
        if stripped.startswith("@"):
            prefix = line[: len(line) - len(stripped)]
            lines += [prefix + each if each else each for each in expanded(parts[stripped[1:]], parts)]
        else:
            lines.append(line)
    return lines


def check_or_write(path: Path, text: str, check: bool) -> bool:
    """Write a generated file, or with ``check`` only say whether it is up to date."""
    current = path.read_text(encoding="utf-8") if path.exists() else ""
    if check:
        return current == text
    if current != text:
        path.write_text(text, encoding="utf-8")
    return True


def main(path: Path, text: str, module: str) -> int:
    """Write a generated file or, with ``--check`` on the command line, check it; the exit status."""
    if check_or_write(path, text, "--check" in sys.argv[1:]):
        return 0
    print(f"{path.name} is stale: run python -m {module}", file=sys.stderr)
    return 1

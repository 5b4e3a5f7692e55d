"""Changes of a definition together with its uses: a parameter goes with its arguments, a function becomes its body.

Uses are told by name alone.  Where that is wrong, the program does something else, and the change is not made.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from contextlib import suppress

Change = Callable[[ast.Module, ast.AST], None]  #: makes a change in a node of a tree
CONSTRUCTOR = "__init__"


def definition_changes(node: ast.AST) -> Iterator[Change]:
    """What can be done with a definition and its uses."""
    if isinstance(node, ast.FunctionDef):
        yield _become_body
        for index in range(len(node.args.args)):
            yield _without_parameter(index)
    elif isinstance(node, ast.ClassDef):
        yield _without_constructor


def _become_body(tree: ast.Module, node: ast.AST) -> None:
    """The body takes the place of the statement that calls the function."""
    assert isinstance(node, ast.FunctionDef)
    for parent in ast.walk(tree):
        for name in ("body", "orelse", "finalbody"):
            body = getattr(parent, name, None)
            if isinstance(body, list):
                setattr(parent, name, [inner for each in body for inner in _in_place(each, node)])


def _in_place(statement: ast.stmt, function: ast.FunctionDef) -> list[ast.stmt]:
    if statement is function:
        return []
    return function.body if function.name in map(_called, _top_calls(statement)) else [statement]


def _top_calls(statement: ast.stmt) -> list[ast.Call]:
    """The call that is all of a statement, alone or as the argument of another call, or whose value is assigned."""
    value = getattr(statement, "value", None)
    return [each for each in (value, *getattr(value, "args", ())) if isinstance(each, ast.Call)]


def _without_parameter(index: int) -> Change:
    def change(tree: ast.Module, node: ast.AST) -> None:
        assert isinstance(node, ast.FunctionDef)
        parameters = node.args
        optional = index - len(parameters.args) + len(parameters.defaults)
        name = parameters.args.pop(index).arg
        if optional >= 0:
            del parameters.defaults[optional]
        for call in _calls(tree, node.name):
            with suppress(IndexError):  # a default stood for it
                del call.args[index - isinstance(call.func, ast.Attribute)]
            call.keywords = [each for each in call.keywords if each.arg != name]

    return change


def _without_constructor(tree: ast.Module, node: ast.AST) -> None:
    assert isinstance(node, ast.ClassDef)
    node.body = [each for each in node.body if getattr(each, "name", None) != CONSTRUCTOR] or [ast.Pass()]
    for call in _calls(tree, node.name):
        call.args, call.keywords = [], []


def _calls(tree: ast.Module, name: str) -> Iterator[ast.Call]:
    """The calls of a function or method of this name."""
    return (each for each in ast.walk(tree) if isinstance(each, ast.Call) and _called(each) == name)


def _called(call: ast.Call) -> str | None:
    if isinstance(call.func, ast.Name):
        return call.func.id
    return call.func.attr if isinstance(call.func, ast.Attribute) else None

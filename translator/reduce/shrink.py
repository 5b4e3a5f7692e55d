"""Smaller variants of a program's syntax tree, one change each; whether they still compile is for others to ask.

A statement gives way to what is inside it, an expression to one of its parts or to a plain constant, an element of a
list (a decorator, an argument, a handler, a base class) goes.  What must change in several places at once is in
``definitions``.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Collection, Iterator
from itertools import islice

from .definitions import Change, definition_changes

PLAIN = (None, 1)  #: what an expression may become
#: what is no expression and may go
OPTIONAL = {ast.ExceptHandler: ("name",), ast.arguments: ("vararg", "kwarg"), ast.MatchAs: ("name",)}
BODIES = ("body", "orelse", "finalbody", "handlers", "cases")


def statements(tree: ast.Module) -> list[list[int]]:
    """The statements by how deep they are nested, each by its place in ``ast.walk``."""
    places = {id(node): place for place, node in enumerate(ast.walk(tree))}
    levels: list[list[int]] = []
    level: list[ast.stmt] = tree.body
    while level:
        levels.append([places[id(each)] for each in level])
        level = [inner for each in level for inner in inside(each)]
    return levels


def inside(node: ast.AST) -> list[ast.stmt]:
    """The statements directly inside a statement, a handler or a case."""
    found: list[ast.stmt] = []
    for name in BODIES:
        for each in getattr(node, name, None) or () if not isinstance(node, ast.expr) else ():
            found += [each] if isinstance(each, ast.stmt) else inside(each)
    return found


def without(tree: ast.Module, removed: Collection[int]) -> ast.Module:
    """The tree without the statements at these places; a body that would be empty passes."""
    changed = copy.deepcopy(tree)
    gone = {id(node) for place, node in enumerate(ast.walk(changed)) if place in removed}
    for node in list(ast.walk(changed)):
        for name in BODIES:
            body = getattr(node, name, None)
            if isinstance(body, list):
                kept = [each for each in body if id(each) not in gone]
                needed = name == "body" and body and not kept and not isinstance(node, ast.Module)
                setattr(node, name, [ast.Pass()] if needed else kept)
    return changed


def variants(tree: ast.Module, start: int = 0) -> Iterator[tuple[int, ast.Module]]:
    """Every tree that one change leads to, from the change with the number ``start`` on."""
    changes = ((place, each) for place, node in enumerate(ast.walk(tree)) for each in _all_changes(node))
    for number, (place, change) in islice(enumerate(changes), start, None):
        changed = copy.deepcopy(tree)
        change(changed, next(islice(ast.walk(changed), place, None)))
        yield number, changed


def _all_changes(node: ast.AST) -> Iterator[Change]:
    """Changes of large parts first."""
    yield from definition_changes(node)
    yield from _changes(node)


def _changes(node: ast.AST) -> Iterator[Change]:
    for name, value in ast.iter_fields(node):
        if isinstance(value, list):
            yield from _list_changes(name, value)
        elif isinstance(value, ast.expr):
            yield _set(name, None)
            yield from (_set(name, part) for part in _smaller(value))
        elif value is not None and name in OPTIONAL.get(type(node), ()):
            yield _set(name, None)


def _list_changes(name: str, items: list[ast.AST]) -> Iterator[Change]:
    for index, item in enumerate(items):
        if not isinstance(item, ast.stmt):
            yield _put(name, index)
        elif inside(item):
            yield _put(name, index, *inside(item))
        if isinstance(item, ast.expr):
            yield from (_put(name, index, part) for part in _smaller(item))


def _smaller(value: ast.expr) -> Iterator[ast.expr]:
    """A plain constant or one of the parts in place of an expression."""
    yield from map(ast.Constant, PLAIN)
    yield from (part for part in ast.iter_child_nodes(value) if isinstance(part, ast.expr))


def _set(name: str, value: ast.AST | None) -> Change:
    return lambda tree, node: setattr(node, name, copy.deepcopy(value))


def _put(name: str, index: int, *values: ast.AST) -> Change:
    """Other elements, or none, in place of one of a list."""
    return lambda tree, node: getattr(node, name).__setitem__(slice(index, index + 1), copy.deepcopy(list(values)))

"""The smallest program that still has a property: whole statements first, level by level, then parts of them.

Leaving statements out level by level, outer ones first, is hierarchical delta debugging (Misherghi and Su, "HDD:
Hierarchical Delta Debugging", 2006).
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Callable

from .ddmin import ddmin
from .shrink import statements, variants, without

Holds = Callable[[bytes], bool]


def smallest_program(source: bytes, holds: Holds) -> bytes:
    """A smaller program for which ``holds`` is true, as it is for ``source``."""
    tree = ast.parse(source)
    text = text_of(tree)
    if text is None or not holds(text):  # lines, comments or layout matter: leave out lines
        lines = source.splitlines(keepends=True)
        return b"".join(ddmin(lines, lambda kept: _compiles(b"".join(kept)) and holds(b"".join(kept))))

    def tree_holds(candidate: ast.Module) -> bool:
        text = text_of(candidate)
        return text is not None and holds(text)

    size = -1
    while size != len(text):
        size = len(text)
        tree = _fewer_statements(tree, tree_holds)
        tree = _smaller_parts(tree, tree_holds)
        text = text_of(tree) or text
    return text


def _fewer_statements(tree: ast.Module, holds: Callable[[ast.Module], bool]) -> ast.Module:
    depth = 0
    while depth < len(levels := statements(tree)):
        tree = _fewer_of(levels[depth], tree, holds)
        depth += 1
    return tree


def _fewer_of(level: list[int], tree: ast.Module, holds: Callable[[ast.Module], bool]) -> ast.Module:
    def only(kept: list[int]) -> ast.Module:
        return without(tree, {*level} - {*kept})

    return only(ddmin(level, lambda kept: holds(only(kept))))


def _smaller_parts(tree: ast.Module, holds: Callable[[ast.Module], bool]) -> ast.Module:
    """Make changes that make the text shorter, from the top of the tree on, as long as there are any."""
    start = 0
    while True:
        size = len(text_of(tree) or b"")
        for number, candidate in variants(tree, start):
            text = text_of(candidate)
            if text is not None and len(text) < size and holds(candidate):
                tree, start = candidate, number
                break
        else:
            return tree


def text_of(tree: ast.Module) -> bytes | None:
    """The program as text, None for a tree that is no program."""
    try:
        text = (ast.unparse(ast.fix_missing_locations(tree)) + "\n").encode()
    except (AttributeError, TypeError, ValueError, IndexError):
        return None
    return text if _compiles(text) else None


def _compiles(text: bytes) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(text, "program", "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return False
    return True

"""Code objects to translate: small programs of the tests, and modules of the standard library."""

import importlib.util
import re
from collections.abc import Callable
from pathlib import Path
from types import CodeType

import lark
import pytest

from translator.source import code_objects

MODULES = "ast asyncio.tasks contextlib dataclasses difflib functools inspect re._parser typing zipfile".split()


@pytest.fixture(scope="session")
def library() -> list[CodeType]:
    """Every code object of some modules of the standard library, the large and the odd ones among them."""
    found: list[CodeType] = []
    for name in MODULES:
        spec = importlib.util.find_spec(name)
        assert spec is not None and spec.origin is not None
        found += code_objects(compile(Path(spec.origin).read_bytes(), spec.origin, "exec"))
    assert len(found) > 1000
    return found


@pytest.fixture(scope="session")
def accepts(repository: Path) -> Callable[[str], bool]:
    """Whether a text is of the language of the grammar in the document."""
    document = (repository / "docs" / "ir.md").read_text(encoding="utf-8")
    grammar = re.search(r"```lark\n(.*?)```", document, re.DOTALL)
    assert grammar is not None
    parser = lark.Lark(grammar[1], parser="lalr", lexer="contextual")

    def recognised(text: str) -> bool:
        try:
            parser.parse(text + "\n")
        except lark.exceptions.UnexpectedInput:
            return False
        return True

    return recognised

"""Code objects for the tests of the stack machine: modules of the standard library, large and odd ones among them."""

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from types import CodeType

import pytest

MODULES = "argparse asyncio.taskgroups contextlib dataclasses enum functools inspect re._parser typing".split()


def code_objects(code: CodeType) -> Iterator[CodeType]:
    """``code`` and every code object among its constants, to any depth."""
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from code_objects(constant)


@pytest.fixture(scope="session")
def library() -> list[CodeType]:
    """Every code object of ``MODULES``, and one whose jumps need EXTENDED_ARG."""
    found = list(code_objects(compile(long_source(), "<long>", "exec")))
    for name in MODULES:
        spec = importlib.util.find_spec(name)
        assert spec is not None and spec.origin is not None
        found += code_objects(compile(Path(spec.origin).read_bytes(), spec.origin, "exec"))
    assert len(found) > 1000
    return found


def long_source() -> str:
    """A function with more than 256 constants and names, and with jumps over more than 256 code units."""
    body = "\n".join(f"        a{number} = {number}.5 + b{number % 7}.c{number}" for number in range(400))
    return (
        f"def long(b0, b1, b2, b3, b4, b5, b6):\n    while b0 is not b1:\n        if b2: break\n{body}\n    return b0\n"
    )

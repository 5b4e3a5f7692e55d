"""Pipelines: which passes run, in which order, and how a user writes that down.

``a,b{option=1},O1`` runs pass ``a``, then ``b`` with an option, then everything the named pipeline ``O1`` means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from typing import Any

from .passes import BrokenPass, Pass, find, registered

#: the named pipelines; O0 is the plain translation, every stack move a move
PIPELINES = {
    "O0": "",
    "O1": "constant_operands,copy_propagation,dead_code",
    "O2": (
        "merge_blocks,bound_checks,constant_operands,copy_propagation,sink_stores,dead_code,retarget,compare_branch,iterate_store,"
        "jump_threading,merge_blocks,dead_code,method_call,global_call,for_loop"
    ),
}
DEFAULT = "O2"

ITEM = re.compile(r"\s*(?P<name>\w+)\s*(?:\{(?P<options>[^{}]*)\})?\s*(?:,|$)")
WORDS = {"true": True, "false": False}


class PipelineError(ValueError):
    """A pipeline that names no pass, no option, or cannot be read."""


@cache
def parse_pipeline(text: str) -> tuple[Pass, ...]:
    """The passes that ``text`` means; raises ``PipelineError``."""
    passes: list[Pass] = []
    at = 0
    while at < len(text):
        match = ITEM.match(text, at)
        if match is None:
            raise PipelineError(f"cannot read the pipeline from {text[at:]!r} on")
        passes += _expand(match["name"], match["options"])
        at = match.end()
    return tuple(passes)


def _expand(name: str, options: str | None) -> Iterator[Pass]:
    if name in PIPELINES:
        if options is not None:
            raise PipelineError(f"{name} has no options")
        yield from parse_pipeline(PIPELINES[name])
        return
    try:
        pass_type = find(name)
    except BrokenPass as error:
        raise PipelineError(str(error)) from None
    if pass_type is None:
        raise PipelineError(f"there is no pass {name!r} (known: {', '.join([*PIPELINES, *registered()])})")
    values = _options(pass_type, options or "")
    try:
        yield pass_type(**values)
    except (TypeError, ValueError) as error:  # an option is missing, or the pass refuses one
        raise PipelineError(f"{name}: {error}") from None


def _options(pass_type: type[Pass], text: str) -> dict[str, Any]:
    """The options of one pass, each converted to its field's type."""
    types = {field.name: field.type for field in fields(pass_type)}
    values: dict[str, Any] = {}
    for part in re.split(r"[,\s]+", text.strip()):
        if not part:
            continue
        name, equals, word = part.partition("=")
        if name not in types:
            raise PipelineError(f"{pass_type.name} has no option {name!r} (known: {', '.join(types) or 'none'})")
        values[name] = _converted(pass_type, name, word if equals else "true", str(types[name]))
    return values


def _converted(pass_type: type[Pass], name: str, word: str, kind: str) -> Any:
    if kind.startswith(("bool", "<class 'bool")):
        if word.lower() in WORDS:
            return WORDS[word.lower()]
    elif kind.startswith(("int", "<class 'int")):
        if re.fullmatch(r"-?\d+", word):
            return int(word)
    else:
        return word
    raise PipelineError(f"{pass_type.name}: {name} cannot be {word!r}")

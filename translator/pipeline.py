"""Pipelines: which passes run, in which order, and how a user writes that down.

``a,b{option=1},O1`` runs pass ``a``, then ``b`` with an option, then everything the named pipeline ``O1`` means.  The
last item may say how registers are given out: ``O2,allocate{method=colouring,registers=8}``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from typing import Any, NamedTuple

from .passes import Pass, find, registered
from .regalloc import Allocate

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


class Pipeline(NamedTuple):
    """What a pipeline's text means."""

    passes: tuple[Pass, ...]
    allocate: Allocate


@cache
def read_pipeline(text: str) -> Pipeline:
    """The passes and the allocation that ``text`` means; raises ``PipelineError``."""
    passes: list[Pass] = []
    allocate: Allocate | None = None
    at = 0
    while at < len(text):
        match = ITEM.match(text, at)
        if match is None:
            raise PipelineError(f"cannot read the pipeline from {text[at:]!r} on")
        if allocate is not None:
            raise PipelineError(f"{Allocate.name} stands last, and once")
        if match["name"] == Allocate.name:
            allocate = _allocate(match["options"] or "")
        else:
            passes += _expand(match["name"], match["options"])
        at = match.end()
    return Pipeline(tuple(passes), allocate or Allocate())


def parse_pipeline(text: str) -> tuple[Pass, ...]:
    """The passes alone."""
    return read_pipeline(text).passes


def with_allocation(text: str, method: str | None, registers: int | None) -> str:
    """The pipeline with what the options --allocator and --registers say, if any was given."""
    options = [f"{name}={value}" for name, value in (("method", method), ("registers", registers)) if value is not None]
    return ",".join(filter(None, (text, f"{Allocate.name}{{{','.join(options)}}}"))) if options else text


def _allocate(options: str) -> Allocate:
    try:
        return Allocate(**_options(Allocate, options))
    except ValueError as error:
        raise PipelineError(str(error)) from None


def _expand(name: str, options: str | None) -> Iterator[Pass]:
    if name in PIPELINES:
        if options is not None:
            raise PipelineError(f"{name} has no options")
        yield from parse_pipeline(PIPELINES[name])
        return
    pass_type = find(name)
    if pass_type is None:
        raise PipelineError(
            f"there is no pass {name!r} (known: {', '.join([*PIPELINES, *registered(), Allocate.name])})"
        )
    yield pass_type(**_options(pass_type, options or ""))


def _options(pass_type: type[Pass | Allocate], text: str) -> dict[str, Any]:
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


def _converted(pass_type: type[Pass | Allocate], name: str, word: str, kind: str) -> Any:
    if kind.startswith(("bool", "<class 'bool")):
        if word.lower() in WORDS:
            return WORDS[word.lower()]
    elif kind.startswith(("int", "<class 'int")):
        if re.fullmatch(r"-?\d+", word):
            return int(word)
    else:
        return word
    raise PipelineError(f"{pass_type.name}: {name} cannot be {word!r}")

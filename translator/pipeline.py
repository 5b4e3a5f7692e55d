"""Pipelines: which passes run, in which order, and how a user writes that down.

``a,b{option=1},O1`` runs pass ``a``, then ``b`` with an option, then everything the named pipeline ``O1`` means.
``O2,-a`` is ``O2`` with ``a`` left out wherever it stands, ``O2,-fusing`` without the passes that fuse.
After all passes may be said how registers are given out: ``O2,allocate{method=colouring,registers=8}``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields
from functools import cache
from typing import Any, NamedTuple

from .passes import BrokenPass, Pass, find, registered
from .regalloc import Allocate

#: the named pipelines; O0 is the plain translation, every stack move a move
PIPELINES = {
    "O0": "",
    "O1": "constant_operands,copy_propagation,dead_code",
    "O2": (
        "comprehension_scopes,constant_operands,unbind,merge_blocks,bound_checks,fold_constants,"
        "copy_propagation,sink_stores,dead_code,retarget,compare_branch,catch,iterate_store,jump_threading,"
        "merge_blocks,dead_code,function_parts,define,for_loop,method_call,global_call,duplicate_tails,"
        "branch_store,merge_blocks,move_pair,return_result"
    ),
}
DEFAULT = "O2"
FUSING = "fusing"  #: after a ``-``: every pass that makes one instruction of two operations

ITEM = re.compile(r"\s*(?P<without>-?)(?P<name>\w+)\s*(?:\{(?P<options>[^{}]*)\})?\s*(?:,|$)")
WORDS = {"true": True, "false": False}


class PipelineError(ValueError):
    """A pipeline that names no pass, no option, or cannot be read."""


Item = Pass | Allocate


class Pipeline(NamedTuple):
    """What a pipeline's text means."""

    passes: tuple[Pass, ...]
    allocate: Allocate

    @property
    def items(self) -> tuple[Item, ...]:
        """All that has to be written down: the allocation only where it is not the usual one."""
        return self.passes if self.allocate == Allocate() else (*self.passes, self.allocate)


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
        if match["without"]:
            passes = _without(passes, match["name"], match["options"])
        elif allocate is not None:
            raise PipelineError(f"{Allocate.name} stands behind all passes, and once")
        elif match["name"] == Allocate.name:
            allocate = _allocate(match["options"] or "")
        else:
            passes += _expand(match["name"], match["options"])
        at = match.end()
    return Pipeline(tuple(passes), allocate or Allocate())


def parse_pipeline(text: str) -> tuple[Pass, ...]:
    """The passes alone."""
    return read_pipeline(text).passes


def write_pipeline(items: Iterable[Item]) -> str:
    """The text that means these passes and this allocation, each by its name."""
    return ",".join(map(_written, items)) or "O0"


def with_allocation(text: str, method: str | None, registers: int | None) -> str:
    """The pipeline with what the options --allocator and --registers say, if any was given."""
    options = [f"{name}={value}" for name, value in (("method", method), ("registers", registers)) if value is not None]
    return ",".join(filter(None, (text, f"{Allocate.name}{{{','.join(options)}}}"))) if options else text


def _allocate(options: str) -> Allocate:
    try:
        return Allocate(**_options(Allocate, options))
    except ValueError as error:
        raise PipelineError(str(error)) from None


def _written(each: Item) -> str:
    values = {
        field.name: getattr(each, field.name) for field in fields(each) if getattr(each, field.name) != field.default
    }
    options = ",".join(
        f"{name}={str(value).lower() if value in (True, False) else value}" for name, value in values.items()
    )
    return f"{each.name}{{{options}}}" if options else each.name


def _without(passes: list[Pass], name: str, options: str | None) -> list[Pass]:
    if options is not None:
        raise PipelineError(f"-{name} has no options")
    if name == FUSING:
        return [each for each in passes if not each.fusing]
    kept = [each for each in passes if each.name != name]
    if len(kept) == len(passes):
        known = ", ".join(dict.fromkeys(each.name for each in passes)) or "no pass"
        raise PipelineError(f"-{name} leaves nothing out (before it: {known})")
    return kept


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
        raise PipelineError(f"there is no pass {name!r} (known: {', '.join([*PIPELINES, *registered()])}, allocate)")
    values = _options(pass_type, options or "")
    try:
        yield pass_type(**values)
    except (TypeError, ValueError) as error:  # an option is missing, or the pass refuses one
        raise PipelineError(f"{name}: {error}") from None


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

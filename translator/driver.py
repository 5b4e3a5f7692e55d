"""The whole chain: ``translate_in_stages`` from a code object to the IR, ``lower`` from there to register code."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import CodeType

from regvm.code import RegisterCode, Traceable
from stackvm.decode import Decoded, decode
from stackvm.versions import current

from .analysis import Analyses
from .emit import emit
from .errors import TranslationError
from .frontend import RecordingLifter, lift
from .ir.model import Function
from .passes import Pass
from .pipeline import DEFAULT, parse_pipeline
from .regalloc import allocate

# Load the version's table now: the first translation may happen inside a running guest's import.
current()

#: runs one pass: by default that is all, the command line also prints, verifies, measures
Runner = Callable[[Pass, Function, Analyses], bool]


@dataclass(frozen=True, slots=True)
class Stages:
    """What each part of the chain made."""

    decoded: Decoded | None  #: None where the function was read as text
    function: Function  #: after the passes
    register_code: RegisterCode


def translate(code: CodeType, pipeline: str = DEFAULT, run_pass: Runner | None = None) -> RegisterCode:
    """Translate ``code``; ``run_pass`` runs each pass, if given.

    Raises ``TranslationError`` for what is no code that CPython's compiler makes, ``pipeline.PipelineError`` for an
    unknown pass.
    """
    with collector_paused():
        return translate_in_stages(code, pipeline, run_pass).register_code


def translate_traceable(code: CodeType) -> Traceable:
    """Translate ``code``, without any pass, for a frame that a debugger may move; raises ``TranslationError``."""
    with collector_paused():
        lifter = RecordingLifter(_decode(code, traceable=True))
        function = lifter.lift()
        allocation = allocate(function, Analyses(function))
        registers = allocation.register
        stacks = {offset: tuple(map(registers.get, stack)) for offset, stack in lifter.stacks.items()}
        return Traceable(emit(function, allocation, "O0"), stacks)


@contextmanager
def collector_paused() -> Iterator[None]:
    """No cyclic garbage collection: what it looks through grows with the function, so that time would not be linear."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def translate_in_stages(code: CodeType, pipeline: str = DEFAULT, run_pass: Runner | None = None) -> Stages:
    """The whole chain."""
    parse_pipeline(pipeline)
    decoded = _decode(code)
    function = lift(decoded)
    return Stages(decoded, function, lower(function, pipeline, run_pass))


def lower(function: Function, pipeline: str, run_pass: Runner | None = None) -> RegisterCode:
    """The chain from the IR on: run the passes, which change ``function``, give out registers, emit."""
    analyses = Analyses(function)
    run = run_pass or _run_pass
    for each in parse_pipeline(pipeline):
        if run(each, function, analyses):
            analyses.keep(each.preserves)
    return emit(function, allocate(function, analyses), pipeline)


def _run_pass(each: Pass, function: Function, analyses: Analyses) -> bool:
    return each.run(function, analyses)


def _decode(code: CodeType, *, traceable: bool = False) -> Decoded:
    """The instructions of ``code``; raises ``TranslationError`` where the bytes make no sense."""
    try:
        return decode(code, traceable=traceable)
    except (ValueError, KeyError, IndexError) as error:
        raise TranslationError(code, 0, f"cannot be decoded ({error})") from None

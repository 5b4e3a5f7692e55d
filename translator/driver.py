"""The whole chain: ``translate_in_stages`` makes IR of a code object, ``lower_in_stages`` register code of that."""

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
from .pipeline import DEFAULT, read_pipeline
from .regalloc import Allocate, Allocation

# Load the version's table now: the first translation may happen inside a running guest's import.
current()

#: runs one pass: by default that is all, the command line also prints, verifies, measures
Runner = Callable[[Pass, Function, Analyses], bool]


@dataclass(frozen=True, slots=True)
class Stages:
    """What each part of the chain made."""

    decoded: Decoded | None  #: None where the function was read as text
    function: Function  #: after the passes
    allocation: Allocation  #: with a limit on registers, of a function with reloads and spills
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
        allocation = Allocate().run(function, Analyses(function))
        registers = allocation.register
        stacks = {offset: tuple(map(registers.get, stack)) for offset, stack in lifter.stacks.items()}
        return Traceable(emit(allocation, "O0"), stacks)


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
    read_pipeline(pipeline)
    decoded = _decode(code)
    function = lift(decoded)
    return lower_in_stages(decoded, function, pipeline, run_pass)


def lower_in_stages(
    decoded: Decoded | None, function: Function, pipeline: str, run_pass: Runner | None = None
) -> Stages:
    """The chain from the IR on: run the passes, which change ``function``, give out registers, emit."""
    passes, allocate = read_pipeline(pipeline)
    analyses = Analyses(function)
    run = run_pass or _run_pass
    for each in passes:
        if run(each, function, analyses):
            analyses.keep(each.preserves)
    allocation = allocate.run(function, analyses)
    return Stages(decoded, function, allocation, emit(allocation, pipeline))


def lower(function: Function, pipeline: str, run_pass: Runner | None = None) -> RegisterCode:
    """The register code of ``function``, which the passes change."""
    return lower_in_stages(None, function, pipeline, run_pass).register_code


def _run_pass(each: Pass, function: Function, analyses: Analyses) -> bool:
    return each.run(function, analyses)


def _decode(code: CodeType, *, traceable: bool = False) -> Decoded:
    """The instructions of ``code``; raises ``TranslationError`` where the bytes make no sense."""
    try:
        return decode(code, traceable=traceable)
    except (ValueError, KeyError, IndexError) as error:
        raise TranslationError(code, 0, f"cannot be decoded ({error})") from None

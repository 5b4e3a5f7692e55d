"""``python -m translator``: translate a program and show what became of it, as LLVM's ``opt`` does."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from types import CodeType
from typing import NoReturn

from rich.console import Console
from rich.table import Table

from .check import check, verify_stages
from .driver import Stages, translate_in_stages
from .errors import TranslationError, VerifierError
from .observe import Observer
from .passes import load_file, registered
from .pipeline import DEFAULT, PIPELINES, PipelineError, read_pipeline, with_allocation
from .regalloc import Allocate
from .source import SourceError, code_objects, from_module, from_script, from_string
from .views import VIEWS

USAGE = "python -m translator [options] (SCRIPT | -m MODULE | -c CODE | - | --check PATH... | --list-passes)"


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line, status 2."""
        self.exit(2, f"translator: {message}\n")


def make_parser() -> argparse.ArgumentParser:
    """Every option."""
    parser = _Parser("translator", usage=USAGE, description="Translate Python programs to register code.")
    parser.add_argument("script", nargs="?", help="a file, or - for standard input")
    what = parser.add_argument_group("what to translate")
    what.add_argument("-m", dest="module", metavar="MODULE", help="the module that `python -m MODULE` runs")
    what.add_argument("-c", dest="text", metavar="CODE", help="a program as a string")
    what.add_argument("--function", metavar="QUALNAME", help="only the code objects of this qualified name")
    what.add_argument("--check", nargs="+", metavar="PATH", help="translate and verify every .py file below")
    how = parser.add_argument_group("how")
    for level in PIPELINES:
        how.add_argument(f"-{level}", dest="pipeline", action="store_const", const=level, help=f"the pipeline {level}")
    how.add_argument("--passes", dest="pipeline", metavar="SPEC", help="a pipeline: 'a,b{option=1},O1'")
    how.add_argument("--allocator", metavar="NAME", help="as a last item allocate{method=NAME} of the pipeline")
    how.add_argument("--registers", type=int, metavar="N", help="as a last item allocate{registers=N} of the pipeline")
    how.add_argument("--load", action="append", default=[], metavar="FILE.py", help="run a file that registers passes")
    how.add_argument(
        "--opt-bisect-limit", type=int, metavar="N", help="run only the first N passes, over all functions"
    )
    how.add_argument("--verify-each", action="store_true", help="verify the IR after each pass, then the registers")
    parser.set_defaults(pipeline=DEFAULT)
    show = parser.add_argument_group("what to show")
    show.add_argument("--emit", choices=VIEWS, default="listing", help="default: %(default)s")
    show.add_argument("-o", dest="output", metavar="FILE", help="write there instead of standard output")
    show.add_argument("--list-passes", action="store_true", help="every pass with its options")
    show.add_argument("--print-after", action="append", default=[], metavar="NAME", help="the IR after this pass")
    show.add_argument("--print-after-all", action="store_true", help="the IR after every pass")
    show.add_argument("--print-changed", action="store_true", help="the IR after every pass that changed it")
    show.add_argument("--time-passes", action="store_true", help="where the time went")
    show.add_argument("--stats", action="store_true", help="sizes before and after, and what each pass changed")
    return parser


def main(arguments: Sequence[str]) -> int:
    """The exit status: 0, 1 if a check failed, 2 for what cannot be done."""
    parser = make_parser()
    options = parser.parse_args(arguments)
    try:
        for file in options.load:
            _load(file)
        options.pipeline = with_allocation(options.pipeline, options.allocator, options.registers)
        read_pipeline(options.pipeline)
        unknown = set(options.print_after) - set(registered())
        if unknown:
            raise PipelineError(f"there is no pass {min(unknown)!r}")
        if options.list_passes:
            _list_passes()
            sys.stdout.flush()
            return 0
        if options.check:
            return check(options.check, options.pipeline)
        return _translate(options)
    except (SourceError, PipelineError, TranslationError, VerifierError) as error:
        print(f"translator: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        return _unwritten(error)


def _unwritten(error: OSError) -> int:
    """Standard output cannot take it: nobody reads any more, or the disk is full."""
    sys.stdout = None  # nothing is left to flush at the exit
    if not isinstance(error, BrokenPipeError):
        print(f"translator: {error.strerror or error}", file=sys.stderr)
    return 1


def _load(file: str) -> None:
    """Run a pass file; whatever is wrong with it is told in one line."""
    try:
        load_file(Path(file))
    except Exception as error:
        raise SourceError(f"{file}: {type(error).__name__}: {error}") from None


def _list_passes() -> None:
    for name, pass_type in {**registered(), Allocate.name: Allocate}.items():
        options = ", ".join(f"{each.name}={each.default}" for each in fields(pass_type))
        title = (pass_type.__doc__ or "").strip().splitlines()[:1]
        print(f"{name + (f'{{{options}}}' if options else ''):<37} {''.join(title)}")
    for name, text in PIPELINES.items():
        print(f"{name:<37} = {text or 'no pass'}")


def _translate(options: argparse.Namespace) -> int:
    code, source = _source(options)
    observer = Observer(
        frozenset(options.print_after),
        options.print_after_all,
        options.print_changed,
        options.verify_each,
        options.opt_bisect_limit,
    )
    stages = [translate_in_stages(each, options.pipeline, observer.run) for each in _chosen(code, options.function)]
    if options.verify_each:
        for each in stages:
            verify_stages(each, options.pipeline)
    text = "\n".join(VIEWS[options.emit](each, source) for each in stages)
    if options.output is None:
        sys.stdout.write(text)
        sys.stdout.flush()
    else:
        try:
            Path(options.output).write_text(text, encoding="utf-8")
        except OSError as error:
            raise SourceError(f"cannot write {options.output}: {error.strerror}") from None
    if options.time_passes:
        observer.time_table()
    if options.stats:
        _statistics(stages, observer)
    return 0


def _source(options: argparse.Namespace) -> tuple[CodeType, list[str]]:
    given = [each for each in (options.script, options.module, options.text) if each is not None]
    if len(given) != 1:
        raise SourceError("name one thing to translate: " + USAGE.partition("[options] ")[2])
    if options.module is not None:
        return from_module(options.module)
    return from_string(options.text) if options.text is not None else from_script(options.script)


def _chosen(code: CodeType, qualname: str | None) -> Iterator[CodeType]:
    found = False
    for each in code_objects(code):
        if qualname is None or each.co_qualname == qualname:
            found = True
            yield each
    if not found:
        raise SourceError(f"there is no function {qualname}")


def _statistics(stages: list[Stages], observer: Observer) -> None:
    stack = sum(len(each.decoded.instructions) for each in stages)
    stack_bytes = 2 * sum(instruction.units for each in stages for instruction in each.decoded.instructions)
    register = sum(len(each.register_code.positions) for each in stages)
    register_bytes = 4 * sum(len(each.register_code.words) for each in stages)
    sizes = Table("", "stack", "register", "ratio", title=f"{len(stages)} code objects")
    for name, before, after in (("instructions", stack, register), ("bytes", stack_bytes, register_bytes)):
        sizes.add_row(name, str(before), str(after), f"{after / before:.2f}" if before else "-")
    passes = Table("pass", "runs", "changed", title="passes")
    for name, runs in observer.runs.items():
        passes.add_row(name, str(runs), str(observer.changes[name]))
    console = Console(stderr=True)
    console.print(sizes)
    console.print(passes)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

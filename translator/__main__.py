"""``python -m translator``: translate a program, or IR written as text, and show what became of it, as LLVM's ``opt``
does.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import MISSING, Field, fields
from pathlib import Path
from types import CodeType
from typing import Any, NoReturn, TypeVar

from rich.table import Table

from .check import check, verify_stages
from .console import Terminal, account_tables, table
from .driver import Stages, lower_in_stages, translate_in_stages
from .errors import TranslationError, VerifierError
from .observe import TIME_COLUMNS, Observer
from .passes import BrokenPass, broken_passes, find, load_file, registered, title
from .pipeline import DEFAULT, PIPELINES, PipelineError, read_pipeline, with_allocation
from .reduce import reduce_script
from .regalloc import Allocate
from .source import SourceError, code_objects, from_ir, from_module, from_script, from_string
from .views import OF_BYTECODE, VIEWS

USAGE = (
    "python -m translator [options] "
    "(SCRIPT | FILE.ir | -m MODULE | -c CODE | - | --check PATH... | --reduce SCRIPT | --list-passes)"
)


Chosen = TypeVar("Chosen")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line, status 2."""
        self.exit(2, f"translator: {message}\n")


def _seconds(text: str) -> float:
    if not 0 < (value := float(text)) < math.inf:
        raise ValueError
    return value


def make_parser() -> argparse.ArgumentParser:
    """Every option."""
    parser = _Parser("translator", usage=USAGE, description="Translate Python programs to register code.")
    parser.add_argument("script", nargs="?", help="a file, of IR as text if it ends in .ir, or - for standard input")
    what = parser.add_argument_group("what to translate")
    what.add_argument("-m", dest="module", metavar="MODULE", help="the module that `python -m MODULE` runs")
    what.add_argument("-c", dest="text", metavar="CODE", help="a program as a string")
    what.add_argument("--function", metavar="QUALNAME", help="only the code objects of this qualified name")
    what.add_argument("--check", nargs="+", metavar="PATH", help="translate and verify every .py file below")
    what.add_argument(
        "--reduce", metavar="SCRIPT", help="shrink a script that does not do the same on CPython and regvm"
    )
    what.add_argument("--timeout", type=_seconds, default=10.0, metavar="SECONDS", help="of each run of --reduce")
    how = parser.add_argument_group("how")
    for level in PIPELINES:
        how.add_argument(f"-{level}", dest="pipeline", action="store_const", const=level, help=f"the pipeline {level}")
    how.add_argument(
        "--passes",
        dest="pipeline",
        metavar="SPEC",
        help=f"a pipeline: 'O2,-a', 'a,b{{option=1}},O1'; default: {DEFAULT}, O0 for FILE.ir",
    )
    how.add_argument("--allocator", metavar="NAME", help="as a last item allocate{method=NAME} of the pipeline")
    how.add_argument("--registers", type=int, metavar="N", help="as a last item allocate{registers=N} of the pipeline")
    how.add_argument("--load", action="append", default=[], metavar="FILE.py", help="run a file that registers passes")
    how.add_argument(
        "--opt-bisect-limit", type=int, metavar="N", help="run only the first N passes, over all functions"
    )
    how.add_argument(
        "--verify-each", action="store_true", help="verify the IR after each pass, and that it does what it declares"
    )
    show = parser.add_argument_group("what to show")
    show.add_argument("--emit", choices=VIEWS, help="default: listing, ir for FILE.ir")
    show.add_argument("-o", dest="output", metavar="FILE", help="write there instead of standard output")
    show.add_argument("--list-passes", action="store_true", help="every pass with its options")
    show.add_argument("--print-after", action="append", default=[], metavar="NAME", help="the IR after this pass")
    show.add_argument("--print-after-all", action="store_true", help="the IR after every pass")
    show.add_argument("--print-changed", action="store_true", help="a diff for every pass that changed the IR")
    show.add_argument("--time-passes", action="store_true", help="where the time went")
    show.add_argument("--stats", action="store_true", help="sizes before and after, and what each pass changed")
    return parser


def main(arguments: Sequence[str]) -> int:
    """The exit status: 0, 1 if a check failed, 2 for what cannot be done."""
    parser = make_parser()
    options = parser.parse_args(arguments)
    try:
        _add_defaults(options)
        for file in options.load:
            load_file(Path(file))
        options.pipeline = with_allocation(options.pipeline, options.allocator, options.registers)
        read_pipeline(options.pipeline)
        for name in options.print_after:
            if find(name) is None:
                raise PipelineError(f"there is no pass {name!r}")
        if options.list_passes:
            return _list_passes()
        if options.check:
            return check(options.check, options.pipeline, options.load)
        if options.reduce:
            return reduce_script(options.reduce, options.pipeline, options.load, options.timeout, options.output)
        return _translate(options)
    except (SourceError, PipelineError, BrokenPass, TranslationError, VerifierError) as error:
        print(f"translator: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        return _unwritten(error)


def _is_text(options: argparse.Namespace) -> bool:
    """Whether IR as text is given."""
    return options.script is not None and options.script.endswith(".ir")


def _add_defaults(options: argparse.Namespace) -> None:
    """What is not said depends on what is given."""
    text = _is_text(options)
    if options.pipeline is None:
        options.pipeline = "O0" if text else DEFAULT
    if options.emit is None:
        options.emit = "ir" if text else "listing"
    if text and options.emit in OF_BYTECODE:
        raise SourceError(f"--emit {options.emit} shows CPython's code, which {options.script} does not hold")


def _unwritten(error: OSError) -> int:
    """Standard output cannot take it: nobody reads any more, or the disk is full."""
    sys.stdout = None  # nothing is left to flush at the exit
    if not isinstance(error, BrokenPipeError):
        print(f"translator: {error.strerror or error}", file=sys.stderr)
    return 1


def _list_passes() -> int:
    """Print the passes there are, and on standard error those that are broken; the exit status."""
    for name, pass_type in registered().items():
        options = ", ".join(map(_option, fields(pass_type)))
        fusing = " [fusing]" if pass_type.fusing else ""
        print(f"{name + (f'{{{options}}}' if options else ''):<37} {title(pass_type)}{fusing}")
    options = ", ".join(map(_option, fields(Allocate)))
    print(f"{f'{Allocate.name}{{{options}}}':<37} {(Allocate.__doc__ or '').strip()}")
    for name, text in PIPELINES.items():
        print(f"{name:<37} = {text or 'no pass'}")
    sys.stdout.flush()
    broken = broken_passes()
    for error in broken:
        print(f"translator: {error}", file=sys.stderr)
    return 2 if broken else 0


def _option(field: Field[Any]) -> str:
    return field.name if field.default is MISSING else f"{field.name}={field.default}"


def _translate(options: argparse.Namespace) -> int:
    terminal = Terminal()
    observer = Observer(
        frozenset(options.print_after),
        options.print_after_all,
        options.print_changed,
        options.verify_each,
        options.opt_bisect_limit,
        count=options.stats,
        messages=terminal,
    )
    stages, source = _stages(options, observer)
    if options.verify_each:
        for each in stages:
            verify_stages(each, options.pipeline)
    _write(VIEWS[options.emit](stages, source), options.output)
    if options.time_passes:
        terminal.tables([table("passes by time", TIME_COLUMNS, observer.times())])
    if options.stats:
        terminal.tables([_sizes(stages), *account_tables(observer.accounts)])
    return 0


def _write(text: str, file: str | None) -> None:
    """Write to a file, or to standard output; what cannot be encoded is written as an escape."""
    if file is None:
        encoding = sys.stdout.encoding or "utf-8"
        sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding))
        sys.stdout.flush()
        return
    try:
        Path(file).write_text(text, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        raise SourceError(f"cannot write {file}: {error.strerror}") from None


def _stages(options: argparse.Namespace, observer: Observer) -> tuple[list[Stages], list[str]]:
    """The stages of each function that is asked for, and the lines of the source, where there is one."""
    if len([each for each in (options.script, options.module, options.text) if each is not None]) != 1:
        raise SourceError("name one thing to translate: " + USAGE.partition("[options] ")[2])
    pipeline, run = options.pipeline, observer.run
    if _is_text(options):
        functions = from_ir(options.script).functions
        chosen = _chosen(((each.code.co_qualname, each) for each in functions), options.function)
        return [lower_in_stages(None, each, pipeline, run) for each in chosen], []
    code, source = _source(options)
    codes = _chosen(((each.co_qualname, each) for each in code_objects(code)), options.function)
    return [translate_in_stages(each, pipeline, run) for each in codes], source


def _source(options: argparse.Namespace) -> tuple[CodeType, list[str]]:
    if options.module is not None:
        return from_module(options.module)
    return from_string(options.text) if options.text is not None else from_script(options.script)


def _chosen(named: Iterable[tuple[str, Chosen]], qualname: str | None) -> Iterator[Chosen]:
    found = False
    for name, each in named:
        if qualname is None or name == qualname:
            found = True
            yield each
    if qualname is not None and not found:
        raise SourceError(f"there is no function {qualname}")


def _sizes(stages: list[Stages]) -> Table:
    """All that was translated, in both forms."""
    decoded = [each.decoded.instructions for each in stages if each.decoded is not None]
    stack = sum(map(len, decoded))
    stack_bytes = 2 * sum(instruction.units for each in decoded for instruction in each)
    register = sum(len(each.register_code.positions) for each in stages)
    register_bytes = 4 * sum(len(each.register_code.words) for each in stages)
    rows = (
        (name, str(before or "-"), str(after), f"{after / before:.2f}" if before else "-")
        for name, before, after in (("instructions", stack, register), ("bytes", stack_bytes, register_bytes))
    )
    return table(f"{len(stages)} code objects", ("", "stack", "register", "ratio"), rows)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

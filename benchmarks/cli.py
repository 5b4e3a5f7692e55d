"""``python -m benchmarks``: the command line.  Exit status 0 all right, 1 a wrong result or a regression, 2 usage.

``VERBS`` has a row for each verb; no verb means ``run``.  What the verbs do is in ``measuring.py``,
``ablation.py``, ``pairs/`` and ``commands.py``.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import NoReturn

from benchmarks import ablation, commands, measuring, sweep
from benchmarks.check import COUNTED
from benchmarks.errors import UsageError
from benchmarks.measuring import EXIT_INTERRUPTED, MODES
from benchmarks.mix import mix
from benchmarks.pairs.verb import pairs
from benchmarks.report import FORMATS
from benchmarks.results import ResultsError

EXIT_FAILED = 1
EXIT_USAGE = 2


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(EXIT_USAGE, f"{self.prog.removeprefix('python -m ')}: {message} (--help shows the options)\n")


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 < value < math.inf:
        raise argparse.ArgumentTypeError(f"not a number of seconds: {text!r}")
    return value


def _number(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 1000:
        raise argparse.ArgumentTypeError(f"not a number from 1 to 999: {text!r}")
    return int(text)


def _add_selection(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-b",
        "--benchmarks",
        metavar="NAMES",
        help="programs and groups; -NAME leaves one out: loops,-sieve",
    )
    parser.add_argument("--timeout", type=_seconds, metavar="SECONDS", help="time limit of each process")
    parser.add_argument("--quiet", action="store_true", help="no progress")


def _add_engine(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--engine", metavar="NAME", help="how both machines dispatch (default: loop)")
    for level in ("O0", "O1", "O2"):
        note = " (default)" if level == "O2" else ""
        parser.add_argument(
            f"-{level}", dest="level", action="store_const", const=level, help=f"the translator's passes{note}"
        )
    parser.add_argument("--passes", metavar="SPEC", help="exactly these passes: O2,-a or a,b{option=1}")
    parser.add_argument(
        "--load", action="append", default=[], metavar="FILE.py", help="a file that registers passes for --passes"
    )


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", "--output", type=Path, metavar="FILE.jsonl", help="where the results go")
    parser.add_argument("--force", action="store_true", help="replace an existing file")


def _run_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scripts", nargs="*", metavar="SCRIPT", help="your own programs, without arguments and input")
    effort = parser.add_mutually_exclusive_group()
    for mode in ("fast", "rigorous"):
        effort.add_argument(f"--{mode}", dest="mode", action="store_const", const=mode, help=MODES[mode].description)
    _add_selection(parser)
    _add_engine(parser)
    _add_output(parser)
    parser.set_defaults(mode="default", level="O2")


def _ablate_arguments(parser: argparse.ArgumentParser) -> None:
    _add_selection(parser)
    _add_engine(parser)
    parser.add_argument("--only", metavar="PASSES", help="only these passes of the pipeline: a,b")
    parser.add_argument(
        "--time", action="store_true", help="take times as well, three rounds at full sizes: the suite in about an hour"
    )
    parser.add_argument("--fast", action="store_true", help="small sizes with --time too; counts are taken at them")
    _add_output(parser)
    parser.set_defaults(level="O2")


def _pairs_arguments(parser: argparse.ArgumentParser) -> None:
    _add_selection(parser)
    parser.add_argument("--machine", choices=COUNTED, help="only this machine (default: both)")
    _add_engine(parser)
    parser.add_argument("--top", type=_number, default=20, metavar="N", help="how many to print (default: %(default)s)")
    parser.add_argument(
        "--choose", type=_number, default=12, metavar="N", help="how many to fuse (default: %(default)s)"
    )
    _add_output(parser)
    parser.set_defaults(level="O2")


def _mix_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--times", type=Path, metavar="RUN.jsonl", help="what bounds the times of this run, too")
    _add_selection(parser)
    _add_engine(parser)
    _add_output(parser)
    parser.set_defaults(level="O2")


def _list_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-b", "--benchmarks", metavar="NAMES", help="only these programs")


def _show_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE.jsonl", help="a run (default: the last one)")


def _compare_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", type=Path, metavar="OLD.jsonl")
    parser.add_argument("new", type=Path, metavar="NEW.jsonl")
    parser.add_argument("--fail-on-regression", action="store_true", help="exit status 1 if anything got worse")


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    _add_selection(parser)
    parser.add_argument("--update", action="store_true", help="rewrite the golden counts of this CPython version")


def _sweep_arguments(parser: argparse.ArgumentParser) -> None:
    limits = "how many a function may name (default: %(default)s)"
    parser.add_argument("--registers", metavar="LIMITS", default=sweep.LIMITS, help=limits)
    methods = "linear (default), colouring or both: linear,colouring"
    parser.add_argument("--method", metavar="NAMES", default="linear", help=methods)
    parser.add_argument("--programs", action="store_true", help="the dispatches of each program, too")
    parser.add_argument("--fast", dest="mode", action="store_const", const="fast", help="small sizes")
    _add_selection(parser)
    _add_engine(parser)
    parser.add_argument("-o", "--output", type=Path, metavar="FILE.jsonl", help="write the results there, too")
    parser.add_argument("--force", action="store_true", help="replace an existing file")
    parser.set_defaults(mode="default", level="O2")


def _report_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE.jsonl", help="a run (default: the last one)")
    parser.add_argument("--format", choices=tuple(FORMATS), default="markdown")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="(default: standard output)")
    parser.add_argument("--force", action="store_true", help="replace an existing file")


@dataclass(frozen=True, slots=True)
class Verb:
    name: str
    description: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    execute: Callable[[argparse.Namespace], int]


VERBS: tuple[Verb, ...] = (
    Verb("run", "measure programs on CPython, stackvm and regvm, and print the tables", _run_arguments, measuring.run),
    Verb("ablate", "what each pass contributes: left out, and added in turn", _ablate_arguments, ablation.ablate),
    Verb("pairs", "which instructions are dispatched one right after the other", _pairs_arguments, pairs),
    Verb("mix", "what the dispatched instructions do: calls, operations, carrying values...", _mix_arguments, mix),
    Verb("list", "the programs, their groups, and the metrics", _list_arguments, commands.list_all),
    Verb("show", "the tables of an earlier run", _show_arguments, commands.show),
    Verb("compare", "what changed between two runs", _compare_arguments, commands.compare),
    Verb("check", "count dispatches and compare them with the golden ones", _check_arguments, measuring.check),
    Verb("sweep", "count what limits on registers cost", _sweep_arguments, sweep.sweep),
    Verb("report", "write a run as Markdown, HTML or CSV", _report_arguments, commands.report),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line; the exit status."""
    try:
        given = with_verb(list(sys.argv[1:] if arguments is None else arguments))
        options = build_parser().parse_args(given)
        status: int = options.execute(options)
        return status
    except (UsageError, ResultsError) as error:
        print(f"benchmarks: {error}", file=sys.stderr)
        return EXIT_USAGE
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        sys.stdout = None  # nobody reads: nothing left to flush at exit
        return 0
    except OSError as error:  # standard output cannot take it: a full disk
        sys.stdout = None
        print(f"benchmarks: {error.strerror or error}", file=sys.stderr)
        return EXIT_FAILED


def build_parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="python -m benchmarks", description="Compare a stack machine and a register machine for Python."
    )
    verbs = parser.add_subparsers(metavar="VERB", required=True)
    for verb in VERBS:
        subparser = verbs.add_parser(verb.name, help=verb.description, description=verb.description, allow_abbrev=False)
        verb.add_arguments(subparser)
        subparser.set_defaults(execute=verb.execute)
    return parser


def with_verb(arguments: list[str]) -> list[str]:
    """Put in the verb that was left out, and tie ``-b -NAME`` together, which would look like two options."""
    verbs = [verb.name for verb in VERBS]
    if not arguments or arguments[0] not in {*verbs, "-h", "--help"}:
        if arguments and not Path(arguments[0]).exists() and (near := get_close_matches(arguments[0], verbs, n=1)):
            raise UsageError(f"no verb and no file is called {arguments[0]!r}; did you mean {near[0]}?")
        arguments = ["run", *arguments]
    tied: list[str] = []
    for argument in arguments:
        if tied and tied[-1] in ("-b", "--benchmarks") and argument.startswith("-"):
            tied[-1] = f"--benchmarks={argument}"
        else:
            tied.append(argument)
    return tied

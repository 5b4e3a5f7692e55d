"""The command line of the conformance run. Exit status: 0 all tests agree or are known, 1 otherwise, 2 usage.

python -m tests.conformance [--machine stack|register|both] [--passes PIPELINE] [--python PATH] [--jobs N]
                            [--timeout S] [--cache DIR] [--details] [MODULE...]
"""

import argparse
import os
import sys
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from translator.pipeline import PipelineError, parse_pipeline

from .compare import KNOWN_DIFFERENCES, NOT_RUN, Comparison, read_known_differences
from .environment import DEFAULT_MODULES, UsageError, check_python
from .run import machines_with
from .session import Session

BOTH = ["stack", "register"]
COLUMNS = ("module", "machine", "tests", "same", "known", "different", "seconds")


def positive_int(text: str) -> int:
    if int(text) < 1:
        raise ValueError(text)
    return int(text)


def positive_seconds(text: str) -> float:
    if not 0 < float(text) < float("inf"):
        raise ValueError(text)
    return float(text)


def pipeline(text: str) -> str:
    try:
        parse_pipeline(text)
    except PipelineError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return text


def parse_arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance", description=__doc__.split("\n")[0])
    parser.add_argument("--machine", choices=[*BOTH, "both"], default="both")
    parser.add_argument(
        "--passes", metavar="PIPELINE", type=pipeline, default="O2", help="of the register machine, such as O2,-catch"
    )
    parser.add_argument(
        "--python", metavar="PATH", default=sys.executable, help="the CPython to compare with and run in"
    )
    parser.add_argument(
        "--jobs", metavar="N", type=positive_int, default=os.cpu_count() or 1, help="processes at a time"
    )
    parser.add_argument("--timeout", metavar="S", type=positive_seconds, default=120.0, help="seconds for each test")
    parser.add_argument("--cache", metavar="DIR", type=Path, help="keep CPython's own outcomes here")
    parser.add_argument("--known", metavar="FILE", type=Path, default=KNOWN_DIFFERENCES, help="known differences")
    parser.add_argument("--details", action="store_true", help="print the tracebacks of the tests that differ")
    parser.add_argument("modules", metavar="MODULE", nargs="*", default=list(DEFAULT_MODULES), help="such as test_dict")
    return parser.parse_args(arguments)


def row(comparison: Comparison) -> tuple[str, ...]:
    figures = (comparison.total, comparison.same, len(comparison.known), len(comparison.different))
    return (comparison.module, comparison.machine, *map(str, figures), f"{comparison.seconds:.1f}")


def report_trouble(console: Console, comparison: Comparison, details: bool) -> None:
    """What makes this module fail, one line each."""
    lost = [each for each in comparison.different if each.actual == NOT_RUN] if comparison.problem else []
    lines = [str(difference) for difference in comparison.different if difference not in lost]
    lines += [f"{comparison.module}: {len(lost)} tests were not run"] * bool(lost)
    lines += [f"{stale.test}: listed as a known difference, but agrees: take it out" for stale in comparison.stale]
    lines += [f"{comparison.module}: {comparison.problem.strip()}"] * bool(comparison.problem)
    lines += ["no test was run"] * (comparison.total == 0)
    for line in lines:
        console.print(f"[{comparison.machine}] {line}", markup=False, soft_wrap=True)
    if details:
        for difference in comparison.different:
            console.print(f"--- {difference}\n{difference.actual.detail}", markup=False, soft_wrap=True)


def run(options: argparse.Namespace, console: Console, progress_console: Console) -> bool:
    """Run it all, with progress; True when every module agrees."""
    modules = [name.removeprefix("test.") for name in dict.fromkeys(options.modules)]
    version = check_python(options.python, modules)
    session = Session(
        options.python,
        version,
        read_known_differences(options.known),
        options.timeout,
        options.cache,
        machines_with(options.passes),
    )
    machines = BOTH if options.machine == "both" else [options.machine]
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    comparisons = []
    with Progress(*columns, console=progress_console, disable=not progress_console.is_terminal) as progress:
        task = progress.add_task("conformance", total=len(modules) * len(machines))
        for comparison in session.compare_all(modules, machines, options.jobs):
            comparisons.append(comparison)
            progress.update(task, advance=1, description=escape(f"{comparison.module} {comparison.machine}"))
            report_trouble(console, comparison, options.details)
    comparisons.sort(key=lambda each: (modules.index(each.module), machines.index(each.machine)))
    table = Table(*COLUMNS, title=f"CPython {version}")
    for comparison in comparisons:
        table.add_row(*row(comparison), style="" if comparison.agrees else "red")
    console.print(table)
    return all(comparison.agrees for comparison in comparisons)


def main(arguments: list[str] | None = None) -> int:
    options = parse_arguments(sys.argv[1:] if arguments is None else arguments)
    try:
        return 0 if run(options, Console(), Console(stderr=True)) else 1
    except UsageError as error:
        print(f"conformance: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())

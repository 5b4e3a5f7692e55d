"""The verbs that read: ``list``, ``show``, ``compare``, ``report``.  In: the parsed options.  Out: the exit status."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.errors import UsageError
from benchmarks.last_run import last_run_path
from benchmarks.measuring import selected_programs
from benchmarks.report import FORMATS, Comparison
from benchmarks.report.ablation_tables import print_ablation
from benchmarks.report.catalogue import print_metrics, print_programs
from benchmarks.report.comparison_tables import print_comparison
from benchmarks.report.terminal import console, print_run
from benchmarks.results import read_run


def list_all(options: argparse.Namespace) -> int:
    """Print the programs, their groups, and the metrics."""
    screen = console()
    print_programs(selected_programs(options.benchmarks), screen)
    if options.benchmarks is None:
        print_metrics(screen)
    return 0


def show(options: argparse.Namespace) -> int:
    """Print the tables of a run; of one that was interrupted in the middle of a line, what it has."""
    path = _run_path(options.file)
    run = read_run(path, allow_cut=True)
    show_run = print_ablation if "ablation" in run.header else print_run
    show_run(run, console())
    if run.cut:
        print(f"benchmarks: {path}: the last line is cut and left out: the run was interrupted", file=sys.stderr)
    return 0


def compare(options: argparse.Namespace) -> int:
    """Print what changed between two runs."""
    old, new = read_run(options.old), read_run(options.new)
    if old.header.get("size") != new.header.get("size"):
        raise UsageError(f"sizes differ ({old.header.get('size')}, {new.header.get('size')}): nothing to compare")
    comparison = Comparison.of(old, new)
    print_comparison(comparison.changes, comparison.notes, console())
    worse = any(change.verdict == "worse" for change in comparison.changes)
    return int(worse and options.fail_on_regression)


def report(options: argparse.Namespace) -> int:
    """Write a run in another form."""
    text = FORMATS[options.format](read_run(_run_path(options.file)))
    if options.output is None:
        sys.stdout.write(text)
        return 0
    try:
        with options.output.open("w" if options.force else "x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        reason = "is a directory" if options.output.is_dir() else "exists already; --force replaces it"
        raise UsageError(f"{options.output}: {reason}") from None
    except OSError as error:
        raise UsageError(f"{options.output}: {error.strerror}") from None
    return 0


def _run_path(given: Path | None) -> Path:
    if given is not None:
        return given
    path = last_run_path()
    if not path.exists():
        raise UsageError("no run to show: name a results file")
    return path

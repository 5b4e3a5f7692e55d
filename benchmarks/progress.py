"""Progress with the time that is left, on a terminal only."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn


@contextmanager
def progress(title: str, processes: int, *, quiet: bool) -> Iterator[Callable[[str, int], None]]:
    """Show a bar on stderr; gives the function that moves it on (program, number of processes)."""
    if quiet or not sys.stderr.isatty():
        yield lambda program, done: None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    remaining = TimeRemainingColumn(compact=True)
    label = TextColumn("[dim]left, {task.fields[program]}")
    # Programs differ in length, so the speed is taken over the whole run and not over its last half minute.
    with Progress(
        *columns, remaining, label, console=Console(stderr=True), transient=True, speed_estimate_period=3600
    ) as bar:
        task = bar.add_task(title, total=processes, program="")
        yield lambda program, done: bar.update(task, advance=done, program=program)

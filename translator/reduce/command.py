"""The command: is there a difference, and if so, the smallest program and pipeline that show it.

In: a script, a pipeline, files with passes, seconds a program may take.  Out: the exit status; what is found is
written at the end of the smaller program, in comments.
"""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console

from ..pipeline import parse_pipeline, read_pipeline, write_pipeline
from ..source import SourceError, from_script
from .difference import Difference, difference
from .machines import Machines
from .reduction import Reduction, Tell

SLOWER = 100  #: how many times as long as CPython the register machine may take, beside the seconds given


def reduce_script(script: str, pipeline: str, load: Sequence[str], seconds: float, output: str | None) -> int:
    """Reduce a script; the exit status: 0 if there is no difference, 1 if there is one.

    Raises ``SourceError`` for a script that cannot be reduced: unreadable, endless, or with another outcome each time.
    """
    from_script(script)  # what cannot be compiled is told as for any other command
    program = Path(script).read_bytes()
    passes = write_pipeline(read_pipeline(pipeline).items)
    with _progress() as tell, TemporaryDirectory(prefix="twinvm-reduce-") as place:
        machines = Machines(Path(place), Path(script).resolve().parent, tuple(load), (seconds, seconds))
        tell("looking for a difference")
        found = _first_difference(script, program, passes, machines)
        if found is not None:
            reduction = Reduction(machines, program, passes, found, tell)
            with suppress(KeyboardInterrupt):  # what was found so far is worth having
                reduction.run()
    if found is None:
        print(f"translator: no difference: {script} does the same on CPython and on regvm", file=sys.stderr)
        return 0
    _write(_report(reduction, script, load), output)
    return 1


def _first_difference(script: str, program: bytes, passes: str, machines: Machines) -> Difference | None:
    native = machines.native(program)
    if native.status is None:
        raise SourceError(f"{script}: still running on CPython after {machines.limits[0]:g} seconds")
    again = difference(native, machines.native(program))
    if again is not None:
        raise SourceError(f"{script}: does not do the same twice on CPython ({again.place})")
    machines.limits = machines.limits[0], machines.limits[1] + SLOWER * machines.seconds
    found = difference(native, machines.register(program, passes))
    if found is not None:
        machines.scope = "program"  # sooner done, if the difference is not in the standard library
        narrow = difference(native, machines.register(program, passes))
        if narrow is None or narrow.kind != found.kind:
            machines.scope = "all"
    return found


@contextmanager
def _progress() -> Iterator[Tell]:
    """What is being tried, on a terminal only."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda text: None
        return
    with console.status("reducing") as status:
        yield lambda text: status.update(f"reducing: {text}")


def _report(reduction: Reduction, script: str, load: Sequence[str]) -> str:
    """The program, then what is known in comments: they move no line of it."""
    files = [word for file in load for word in ("--load", file)]
    words = ["python", "-m", "regvm", *files, "--passes", reduction.passes, Path(script).name]
    lines = [shlex.join(words), str(reduction.difference)]
    if not parse_pipeline(reduction.passes):
        lines.append("no pass is needed for the difference")
    elif reduction.culprit is not None:
        lines.append("it is made by pass {} on {}".format(*reduction.culprit))
    program = reduction.program.decode("utf-8", "backslashreplace").rstrip("\n")
    return "\n".join([program, "", *(f"# {line}" for line in lines), ""])


def _write(text: str, output: str | None) -> None:
    if output is None:
        sys.stdout.write(text)
        sys.stdout.flush()
        return
    try:
        Path(output).write_text(text, encoding="utf-8")
    except OSError as error:
        raise SourceError(f"cannot write {output}: {error.strerror}") from None

"""``python -m regvm``: run a program on the register machine as ``python`` would."""

from __future__ import annotations

import atexit
import os
import sys
from functools import partial
from pathlib import Path
from typing import Any

from runtime.main import USAGE, Parser, UsageError, main, parser
from translator import VerifierError, translate, translate_traceable
from translator.analysis import Analyses
from translator.driver import Runner
from translator.ir.model import Function
from translator.observe import TIME_COLUMNS, Observer
from translator.passes import Pass, load_file
from translator.pipeline import read_pipeline, with_allocation

from .machine import RegisterMachine


def make_parser() -> Parser:
    """The options of both machines, and those that say how code is translated."""
    made = parser("regvm", "Run a Python program on the register machine.")
    for level in ("O0", "O1", "O2"):
        made.add_argument(f"-{level}", dest="level", action="store_const", const=level, help=f"the pipeline {level}")
    made.set_defaults(level="O2")
    made.add_argument("--passes", metavar="SPEC", help="a pipeline, as in 'O2,-a' or 'a,b{option=1}'")
    made.add_argument("--allocator", metavar="NAME", help="how registers are given out: linear (default) or colouring")
    made.add_argument("--registers", type=int, metavar="N", help="how many a function may name (default: any number)")
    made.add_argument("--load", action="append", default=[], metavar="FILE.py", help="run a file that registers passes")
    watch = made.add_argument_group("watching the passes, on standard error")
    watch.add_argument("--opt-bisect-limit", type=int, metavar="N", help="run only the first N, over all functions")
    watch.add_argument("--verify-each", action="store_true", help="verify the IR after each pass")
    watch.add_argument("--print-changed", action="store_true", help="a diff for every pass that changed the IR")
    watch.add_argument("--time-passes", action="store_true", help="where the time went, at the end")
    return made


def make_machine(options: Any) -> RegisterMachine:
    """The machine the options ask for."""
    name = options.passes if options.passes is not None else options.level
    try:
        for file in options.load:
            load_file(Path(file))
        name = with_allocation(name, options.allocator, options.registers)
        read_pipeline(name)
    except ValueError as error:
        raise UsageError(str(error)) from None
    run_pass = _watching(options)
    counting = options.stats or options.stats_json is not None
    return RegisterMachine(
        lambda code: translate(code, name, run_pass),
        translate_traceable,
        pipeline=name,
        counting=counting,
        engine=options.engine,
    )


def _watching(options: Any) -> Runner | None:
    """What runs the passes, where an option asks for more than running them."""
    asked = options.verify_each or options.print_changed or options.time_passes
    if not asked and options.opt_bisect_limit is None:
        return None
    observer = Observer(
        print_changed=options.print_changed,
        verify_each=options.verify_each,
        bisect_limit=options.opt_bisect_limit,
    )
    if options.time_passes:
        atexit.register(_print_times, observer)
    return partial(_run, observer)


def _run(observer: Observer, each: Pass, function: Function, analyses: Analyses) -> bool:
    """Run a pass; one that breaks a rule ends the process, since the program might catch an exception."""
    try:
        return observer.run(each, function, analyses)
    except VerifierError as error:
        observer.messages.say(f"regvm: {error}")
        for stream in (sys.__stdout__, sys.__stderr__):
            if stream is not None:
                stream.flush()
        os._exit(USAGE)


def _print_times(observer: Observer) -> None:
    for name, runs, milliseconds, share in (TIME_COLUMNS, *observer.times()):
        observer.messages.say(f"{name:<20} {runs:>8} {milliseconds:>14} {share:>7}")


if __name__ == "__main__":
    sys.exit(main("regvm", make_parser(), make_machine, sys.argv[1:]))

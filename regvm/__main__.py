"""``python -m regvm``: run a program on the register machine as ``python`` would."""

from __future__ import annotations

import sys
from typing import Any

from runtime.main import UsageError, main, parser
from translator import translate, translate_traceable
from translator.pipeline import read_pipeline, with_allocation

from .machine import RegisterMachine


def make_machine(options: Any) -> RegisterMachine:
    """The machine the options ask for."""
    name = options.passes if options.passes is not None else options.level
    try:
        name = with_allocation(name, options.allocator, options.registers)
        read_pipeline(name)
    except ValueError as error:
        raise UsageError(str(error)) from None
    counting = options.stats or options.stats_json is not None
    return RegisterMachine(lambda code: translate(code, name), translate_traceable, pipeline=name, counting=counting)


if __name__ == "__main__":
    made = parser("regvm", "Run a Python program on the register machine.")
    for level in ("O0", "O1", "O2"):
        made.add_argument(f"-{level}", dest="level", action="store_const", const=level, help=f"the pipeline {level}")
    made.set_defaults(level="O2")
    made.add_argument("--passes", metavar="SPEC", help="a pipeline, as in 'a,b{option=1}'")
    made.add_argument("--allocator", metavar="NAME", help="how registers are given out: linear (default) or colouring")
    made.add_argument("--registers", type=int, metavar="N", help="how many a function may name (default: any number)")
    sys.exit(main("regvm", made, make_machine, sys.argv[1:]))

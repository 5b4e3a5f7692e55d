"""``python -m stackvm``: run a program on the stack machine as ``python`` would."""

from __future__ import annotations

import sys
from typing import Any

from runtime.main import main, parser

from .machine import StackMachine


def make_machine(options: Any) -> StackMachine:
    """The machine the options ask for."""
    return StackMachine(counting=options.stats or options.stats_json is not None, engine=options.engine)


if __name__ == "__main__":
    made = parser("stackvm", "Run a Python program on the stack machine.")
    sys.exit(main("stackvm", made, make_machine, sys.argv[1:]))

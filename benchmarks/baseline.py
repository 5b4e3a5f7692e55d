"""CPython's side of a timing run: ``python -m benchmarks.baseline --time-json FILE SCRIPT [ARG...]``.

Compiles the script, executes the code object as ``__main__`` and writes the wall seconds of that execution, in the
form in which the machines write theirs, so that the three figures are of the same thing.  It imports next to nothing:
a module that is loaded already costs the program no time to import.
"""

import os
import sys
import time

USAGE = "usage: python -m benchmarks.baseline [--time-json FILE] SCRIPT [ARG...]"


def main(arguments: list[str]) -> None:
    """Take the command line apart and run the script."""
    report = arguments[1] if arguments[:1] == ["--time-json"] and len(arguments) > 1 else None
    program = arguments[2:] if report is not None else arguments
    if not program or program[0].startswith("-"):
        print(USAGE, file=sys.stderr)
        sys.exit(2)
    sys.argv = program
    run(program[0], report)


def run(script: str, report: str | None) -> None:
    """Execute a script as ``python SCRIPT`` does; its exceptions and exit pass through."""
    file = os.path.join(os.getcwd(), script)
    with open(file, "rb") as source:
        code = compile(source.read(), file, "exec", dont_inherit=True)
    module = type(sys)("__main__")
    module.__dict__.update(__file__=file, __builtins__=__builtins__, __cached__=None)
    sys.modules["__main__"] = module
    if not sys.flags.safe_path:
        sys.path[0] = os.path.dirname(os.path.realpath(script))
    began = time.perf_counter()
    try:
        exec(code, module.__dict__)
    finally:
        write_report(report, time.perf_counter() - began)


def write_report(report: str | None, seconds: float) -> None:
    """Write the time, by hand: see the module's docstring."""
    if report is None:
        return
    with open(report, "w", encoding="utf-8") as file:
        file.write(f'{{"schema": 1, "machine": "cpython", "seconds": {seconds!r}, "prepare_seconds": 0.0}}\n')


if __name__ == "__main__":
    main(sys.argv[1:])

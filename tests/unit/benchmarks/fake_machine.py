"""A machine for tests: executes the script on CPython and writes made-up figures, or misbehaves as told.

``python fake_machine.py NAME BEHAVIOUR [options of a machine] SCRIPT [ARG...]``
"""

import json
import os
import sys
import time

BASE = {"stack": 1000, "register": 600}
EXTRA = 100  # without fusing passes
FIGURES = (
    "dispatches dispatches_defused static_instructions code_bytes code_bytes_with_caches "
    "operand_reads operand_writes bytes_fetched moves"
).split()
ENGINES = ("loop", "threaded")


def main(name, behaviour, *arguments):
    reports, passes, program = take_options(name, list(arguments))
    if program[:2] == ["-c", "pass"]:
        return
    before_the_end(behaviour, passes)
    sys.argv = program
    try:
        exec(compile(open(program[0]).read(), program[0], "exec"), {"__name__": "__main__"})
    finally:
        write_reports(BASE[name] + EXTRA * passes.endswith(",-fusing"), behaviour, reports)


def take_options(name, arguments):
    reports, passes = {}, ""
    while arguments[0].startswith("-") and arguments[0] != "-c":
        option = arguments.pop(0)
        if option in ("--stats-json", "--time-json"):
            reports[option] = arguments.pop(0)
        elif option == "--engine" and (engine := arguments.pop(0)) not in ENGINES:
            print(f"{name}: no engine is called {engine!r}", file=sys.stderr)
            sys.exit(2)
        elif option == "--passes":
            passes = arguments.pop(0)
        elif option in ("--load", "--scope"):
            arguments.pop(0)
    return reports, passes, arguments


def before_the_end(behaviour, passes):
    if behaviour == "hang":
        print("begun", flush=True)
        time.sleep(600)
    if behaviour == "die":
        os.abort()
    if behaviour == "raise":
        raise RuntimeError("the machine is broken")
    if behaviour == "print" or (behaviour.startswith("print without ") and passes.endswith(f",-{behaviour[14:]}")):
        print("chatter")


def write_reports(figure, behaviour, reports):
    if behaviour == "silent":
        return
    value = -1 if behaviour == "nonsense" else figure
    prepare = 2 if behaviour == "hasty" else 0.1
    for option, path in reports.items():
        figures = dict.fromkeys(FIGURES, value)
        if option == "--time-json":
            figures = {"seconds": value / 1000, "prepare_seconds": prepare * value / 1000}
        with open(path, "w") as file:
            json.dump(figures, file)


main(*sys.argv[1:])

"""A machine for tests: executes the script on CPython and writes made-up figures, or misbehaves as told.

``python fake_machine.py NAME BEHAVIOUR [options of a machine] SCRIPT [ARG...]``
"""

import json
import os
import sys
import time

BASE = {"stack": 1000, "register": 600}
FIGURES = (
    "dispatches dispatches_defused static_instructions code_bytes code_bytes_with_caches "
    "operand_reads operand_writes bytes_fetched moves"
).split()
ENGINES = ("loop", "threaded")


def main(name, behaviour, *arguments):
    reports, program = take_options(name, list(arguments))
    if program[:2] == ["-c", "pass"]:
        return
    before_the_end(behaviour)
    sys.argv = program
    try:
        exec(compile(open(program[0]).read(), program[0], "exec"), {"__name__": "__main__"})
    finally:
        write_reports(name, behaviour, reports)


def take_options(name, arguments):
    reports = {}
    while arguments[0].startswith("-") and arguments[0] != "-c":
        option = arguments.pop(0)
        if option in ("--stats-json", "--time-json"):
            reports[option] = arguments.pop(0)
        elif option == "--engine" and (engine := arguments.pop(0)) not in ENGINES:
            print(f"{name}: no engine is called {engine!r}", file=sys.stderr)
            sys.exit(2)
        elif option in ("--load", "--passes", "--scope"):
            arguments.pop(0)
    return reports, arguments


def before_the_end(behaviour):
    if behaviour == "hang":
        print("begun", flush=True)
        time.sleep(600)
    if behaviour == "die":
        os.abort()
    if behaviour == "raise":
        raise RuntimeError("the machine is broken")
    if behaviour == "print":
        print("chatter")


def write_reports(name, behaviour, reports):
    if behaviour == "silent":
        return
    value = -1 if behaviour == "nonsense" else BASE[name]
    prepare = 2 if behaviour == "hasty" else 0.1
    for option, path in reports.items():
        figures = dict.fromkeys(FIGURES, value)
        if option == "--time-json":
            figures = {"seconds": value / 1000, "prepare_seconds": prepare * value / 1000}
        with open(path, "w") as file:
            json.dump(figures, file)


main(*sys.argv[1:])

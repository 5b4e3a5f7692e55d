"""Run one program on CPython, on the stack machine and on the register machine at every level, in this process.

In: the text of a program. Out: an `Outcome` for each machine; they must all be equal. The prelude is executed once on
each machine; a program gets a copy of its names.
"""

import contextlib
import gc
import io
import linecache
import re
import sys
import traceback
import warnings
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from regvm.machine import RegisterMachine
from stackvm.machine import StackMachine
from translator import translate, translate_traceable
from translator.driver import collector_paused
from translator.pipeline import parse_pipeline

from . import recording as instrument
from .recording import JOINS_INSTRUCTIONS, recording, scrubbed

FOLDER = Path(__file__).parent
UNBOUND_AT = re.compile(r'  File "<program>", line \d+, in (\S+)\n(?:    .*\n)*(?=UnboundLocalError)')
LEVELS = ("O0", "O1", "O2")
#: since 3.14 the operands of some instructions die from the last; the machines let them die as before
COMPARES_DEATHS = sys.version_info < (3, 14)


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that a program showed."""

    log: tuple[str, ...]
    output: str
    error: str  #: the traceback's text, carets included

    def lines(self):
        return [*self.log, *self.output.splitlines(), *self.error.splitlines()]


class Native:
    """CPython itself, with the interface of a machine."""

    def execute(self, code, names):
        exec(code, names)


def register_machine(pipeline, engine="loop"):
    return RegisterMachine(
        lambda code: translate(code, pipeline), translate_traceable, pipeline=pipeline, engine=engine
    )


#: with the fewest registers: nearly everything is reloaded and spilled
FEW_REGISTERS = ("O2,allocate{registers=4}", "O2,allocate{method=colouring,registers=4}")
MACHINES = {
    "cpython": Native,
    "stackvm": StackMachine,
    **{f"regvm-{level}": (lambda level=level: register_machine(level)) for level in LEVELS},
}
WITH_FEW_REGISTERS = {
    "cpython": Native,
    **{f"regvm-{each}": (lambda each=each: register_machine(each)) for each in FEW_REGISTERS},
}
WITHOUT_A_PASS = {
    "cpython": Native,
    **{
        f"regvm-without-{name}": (lambda name=name: register_machine(f"O2,-{name}"))
        for name in sorted({each.name for each in parse_pipeline("O2")})
    },
}
WITH_PAIRS = {
    "cpython": Native,
    "stackvm-fused": lambda: StackMachine(engine="fused"),
    "regvm-fused": lambda: register_machine("O2", "fused"),
}


class Laboratory:
    """One machine of each kind, ready to run programs."""

    def __init__(self, kinds=MACHINES):
        self.machines = {name: make() for name, make in kinds.items()}
        text = (FOLDER / "prelude.py").read_text()
        self.preludes = {name: self._prelude(machine, text) for name, machine in self.machines.items()}
        gc.collect()
        gc.freeze()  # collections after the programs need not look at the machines

    def _prelude(self, machine, text):
        shared = {name: getattr(instrument, name) for name in ("log", "tick", "show", "caught")}
        names = {"__name__": "program", **shared}
        machine.execute(compile(text, "<prelude>", "exec"), names)
        return names

    def outcomes(self, program):
        """What each machine makes of the program, CPython first."""
        code = self.compiled(program)
        with collector_paused():
            return {name: self.run(name, code) for name in self.machines}

    def compiled(self, program):
        linecache.cache["<program>"] = (len(program), None, program.splitlines(True), "<program>")
        with warnings.catch_warnings(action="ignore"):
            return compile(program, "<program>", "exec")

    def run(self, name, code):
        names = dict(self.preludes[name])
        names["REFERENCES"].clear()
        recording.start()
        output = io.StringIO()
        with hooks(), contextlib.redirect_stdout(output):
            error = self._execute(self.machines[name], code, names)
            recording.entries.append("the names die")  # whatever room is left
            names.clear()
        log = [entry for entry in recording.entries if COMPARES_DEATHS or not entry.startswith("del ")]
        outcome = Outcome(tuple(log), output.getvalue(), error)
        recording.start()  # what dies later is nobody's
        return outcome

    def _execute(self, machine, code, names):
        try:
            machine.execute(code, names)
        except BaseException as error:
            return error_report(error)
        return ""


def error_report(error):
    """The text of the traceback, without the frames around the program."""
    entry = error.__traceback__
    while entry is not None and entry.tb_frame.f_code.co_filename != "<program>":
        entry = entry.tb_next
    text = "".join(traceback.format_exception(type(error), error, entry))
    if JOINS_INSTRUCTIONS:
        text = UNBOUND_AT.sub(r"  somewhere in \1\n", text)
    return scrubbed(text)


@contextlib.contextmanager
def hooks():
    """Warnings and errors in finalisers go to the log."""
    kept = sys.unraisablehook
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = recording.warning
        sys.unraisablehook = recording.unraisable
        try:
            yield
        finally:
            sys.unraisablehook = kept


def difference(outcomes):
    """A diff against CPython for each machine that disagrees, "" if all agree."""
    expected = outcomes["cpython"]
    return "\n".join(
        "\n".join(unified_diff(expected.lines(), outcome.lines(), "cpython", name, lineterm="", n=4))
        for name, outcome in outcomes.items()
        if outcome != expected
    )


def standalone(program):
    """A script that runs the program by itself and prints its log."""
    parts = [(FOLDER / name).read_text() for name in ("recording.py", "prelude.py")]
    ending = "sys.unraisablehook = recording.unraisable\nwarnings.showwarning = recording.warning\n"
    start = f"import atexit, sys, warnings\n{ending}atexit.register(lambda: print(*recording.entries, sep='\\n'))\n"
    return "\n".join([*parts, start, program])

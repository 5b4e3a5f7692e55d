"""The command line both machines share: run a script, a module, a string or standard input as ``python`` does.

``main(make_machine, arguments)`` parses the options, prepares ``sys``, runs the program in the machine and answers the
exit status (``Modules/main.c``).
"""

from __future__ import annotations

import argparse
import atexit
import os
import signal
import sys
import time
import types
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from opcode import opmap
from textwrap import dedent
from typing import Any

from . import imports, signals
from .machine import ENGINES, Machine
from .source import check_source
from .statistics import statistics, write_json, write_table
from .tracebacks import clean

USAGE = 2
Status = int


@dataclass
class Options:
    """What the command line asks for."""

    kind: str = "script"  #: script, module, code or stdin
    target: str = "-"
    arguments: list[str] = field(default_factory=list)
    machine: argparse.Namespace = field(default_factory=argparse.Namespace)
    program: str = ""  #: stackvm or regvm, for messages


class UsageError(Exception):
    """A wrong command line: one line for the user."""


class Parser(argparse.ArgumentParser):
    """An argument parser that leaves the program's own arguments alone."""

    def error(self, message: str) -> Any:
        raise UsageError(message)


def parser(program: str, describe: str) -> Parser:
    """The options common to both machines."""
    made = Parser(
        prog=f"python -m {program}",
        description=describe,
        allow_abbrev=False,
        usage=(f"python -m {program} [options] (SCRIPT | -m MODULE | -c CODE | -) [ARG...]"),
    )
    made.add_argument("--stats", action="store_true", help="print a table of counts on standard error at the end")
    made.add_argument("--stats-json", metavar="FILE", help="write the counts as JSON")
    made.add_argument("--time-json", metavar="FILE", help="write the run time as JSON")
    made.add_argument("--engine", default="loop", help="how instructions are dispatched: loop (default), fused")
    made.add_argument("--scope", choices=("all", "program"), default="all", help="what runs in the machine")
    return made


PROGRAMS = {"-m": "module", "-c": "code"}  #: options that name the program, and end the machine's own


def parse(made: Parser, arguments: Sequence[str]) -> Options:
    """Split the machine's options from the program and its arguments."""
    options = Options()
    own: list[str] = []
    rest = list(arguments)
    valued = {string for action in made._actions if action.nargs != 0 for string in action.option_strings}
    while rest:
        word = rest.pop(0)
        if word[:2] in PROGRAMS:
            options.kind = PROGRAMS[word[:2]]
            if word[2:]:  # "-mtimeit" is "-m timeit"
                rest.insert(0, word[2:])
            if not rest:
                raise UsageError(f"argument expected for the {word} option")
            options.target = rest.pop(0)
            break
        if word == "-" or not word.startswith("-"):
            options.kind = "stdin" if word == "-" else "script"
            options.target = word
            break
        if word == "--":
            continue
        own.append(word)
        if word in valued and rest:
            own.append(rest.pop(0))
    else:
        options.kind, options.target = "stdin", ""
    options.arguments = rest
    options.machine = made.parse_args(own)
    return options


def main(program: str, made: Parser, make_machine: Callable[[Any], Machine], arguments: Sequence[str]) -> Status:
    """Run the program the arguments name; the answer is the exit status."""
    try:
        options = parse(made, arguments)
        if options.machine.engine not in ENGINES:
            raise UsageError(f"unknown engine {options.machine.engine!r} (known: {', '.join(ENGINES)})")
        _check_files(options)
        machine = make_machine(options.machine)
    except UsageError as error:
        print(f"{program}: {error}", file=sys.stderr)
        return USAGE
    options.program = program
    return _run(machine, options)


def _check_files(options: Options) -> None:
    """Result files that cannot be written are an error before the program runs, not after."""
    for name in (options.machine.stats_json, options.machine.time_json):
        reason = _unwritable(name) if name else None
        if reason is not None:
            raise UsageError(f"cannot write {name}: {reason}")


def _unwritable(name: str) -> str | None:
    """Why a file cannot be written, as far as one can tell without touching it."""
    folder = os.path.dirname(os.path.abspath(name))
    if os.path.isdir(name):
        return "is a directory"
    if not os.path.isdir(folder):
        return "no such directory"
    if not os.access(name if os.path.exists(name) else folder, os.W_OK):
        return "permission denied"
    return None


def _run(machine: Machine, options: Options) -> Status:
    machine.scope = options.machine.scope
    report = Report(machine, options.machine, options.program)
    atexit.register(report.write)  # before the program's own exit functions, so after them
    try:
        status = _prepared(machine, options, report)
    finally:
        _flush()
    return status


def _prepared(machine: Machine, options: Options, report: Report) -> Status:
    starter = STARTERS[options.kind]
    imports.install(machine)
    signals.install(machine)
    module = imports.new_main_module()
    try:
        start = starter(machine, options, module)
    except SystemExit as request:
        return _exit_status(request)
    except BaseException as error:
        return show_exception(error)
    with report:
        return _guarded(start)


def _guarded(start: Callable[[], Any]) -> Status:
    try:
        start()
    except SystemExit as request:
        return _exit_status(request)
    except BaseException as error:
        failure = error
    else:
        return 0
    return show_exception(failure)


def show_exception(error: BaseException) -> Status:
    """Report an uncaught exception through ``sys.excepthook`` and answer the exit status."""
    clean(error)
    _flush()
    sys.last_type, sys.last_value, sys.last_traceback = type(error), error, error.__traceback__
    if KEEPS_LAST_EXCEPTION:
        sys.last_exc = error  # type: ignore[attr-defined]
    request = _call_hook(error)
    if request is not None:
        return _exit_status(request)
    if isinstance(error, KeyboardInterrupt):
        _last_exit.append(_die_of_interrupt)
        return 130
    return 1


def _call_hook(error: BaseException) -> SystemExit | None:
    """Call ``sys.excepthook``; the answer is its request to exit, if it makes one (``_PyErr_PrintEx``)."""
    hook = getattr(sys, "excepthook", MISSING)
    if hook is MISSING:
        _complain("sys.excepthook is missing")
        sys.__excepthook__(type(error), error, error.__traceback__)
        return None
    try:
        hook(type(error), error, error.__traceback__)
    except SystemExit as request:
        return request
    except BaseException as raised:
        failure = raised
    else:
        return None
    clean(failure)
    _complain("Error in sys.excepthook:")
    sys.__excepthook__(type(failure), failure, failure.__traceback__)
    _complain("\nOriginal exception was:")
    sys.__excepthook__(type(error), error, error.__traceback__)
    return None


def _complain(text: str) -> None:
    """Write a line to standard error, to the real one if the program has taken it away."""
    stream = getattr(sys, "stderr", None) or sys.__stderr__
    if stream is not None:
        print(text, file=stream)


MISSING: Any = object()
KEEPS_LAST_EXCEPTION = hasattr(sys, "monitoring")  #: ``sys.last_exc`` came with 3.12, as this did

_last_exit: list[Callable[[], None]] = []  #: what happens when everything else has ended


def _die_of_interrupt() -> None:
    """End as a process that SIGINT killed, so that shells see it (``exit_sigint`` in ``Modules/main.c``)."""
    _flush()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.kill(os.getpid(), signal.SIGINT)


def _exit_status(request: SystemExit) -> Status:
    code = request.code
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFFFFFFFF if code < 0 else code
    _flush()
    try:
        text = str(code)
    except BaseException:  # as CPython, which prints what it can
        text = ""
    _complain(text)
    return 1


def _flush() -> None:
    for name in ("stdout", "stderr"):
        try:
            getattr(sys, name).flush()
        except (AttributeError, ValueError, OSError):
            continue


# -- where the program comes from -------------------------------------------------------------------------------------


def _start_script(machine: Machine, options: Options, module: types.ModuleType) -> Callable[[], Any]:
    path = options.target
    sys.argv = [path, *options.arguments]
    if os.path.isdir(path) or _is_archive(path):
        sys.path[0] = os.path.join(os.getcwd(), path)
        return _module_starter(machine, "__main__", alter_argv=False)
    try:
        with open(path, "rb") as file:
            source = file.read()
    except OSError as error:
        print(
            f"{sys.executable}: can't open file {os.path.abspath(path)!r}: [Errno {error.errno}] {error.strerror}",
            file=sys.stderr,
        )
        raise SystemExit(USAGE) from None
    sys.path[0] = os.path.dirname(os.path.realpath(path))
    path = os.path.join(os.getcwd(), path)
    module.__file__ = path
    module.__cached__ = None  # type: ignore[attr-defined]
    module.__loader__ = imports.script_loader(path)
    code = imports.pyc_code(source) if path.endswith(".pyc") else _compiled_file(source, path)
    return lambda: machine.execute(code, module.__dict__)


def _is_archive(path: str) -> bool:
    import zipimport

    if not os.path.isfile(path):
        return False
    try:
        zipimport.zipimporter(path)
    except zipimport.ZipImportError:
        return False
    return True


def _start_code(machine: Machine, options: Options, module: types.ModuleType) -> Callable[[], Any]:
    sys.argv = ["-c", *options.arguments]
    sys.path[0] = ""
    try:
        options.target.encode()
    except UnicodeEncodeError:
        _complain("Unable to decode the command from the command line:")
        raise
    source = dedent(options.target) if DEDENTS_COMMAND else options.target
    code = _compiled(source, "<string>")
    imports.remember_source(code, source)
    return lambda: machine.execute(code, module.__dict__)


DEDENTS_COMMAND = "BUILD_TEMPLATE" in opmap  #: since 3.14


def _start_stdin(machine: Machine, options: Options, module: types.ModuleType) -> Callable[[], Any]:
    sys.argv = [options.target, *options.arguments]
    sys.path[0] = ""
    module.__file__ = "<stdin>"
    code = _compiled_file(sys.stdin.buffer.read(), "<stdin>")
    return lambda: machine.execute(code, module.__dict__)


def _start_module(machine: Machine, options: Options, module: types.ModuleType) -> Callable[[], Any]:
    sys.argv = ["-m", *options.arguments]
    sys.path[0] = os.getcwd()
    return _module_starter(machine, options.target, alter_argv=True)


def _module_starter(machine: Machine, name: str, alter_argv: bool) -> Callable[[], Any]:
    """Run a module as ``__main__`` through the guest's own ``runpy``, as ``python`` does."""
    start = imports.guest_runpy()._run_module_as_main
    return lambda: start(name, alter_argv)


STARTERS: dict[str, Callable[[Machine, Options, types.ModuleType], Callable[[], Any]]] = {
    "script": _start_script,
    "module": _start_module,
    "code": _start_code,
    "stdin": _start_stdin,
}


def _compiled_file(source: bytes, filename: str) -> types.CodeType:
    check_source(source, filename)
    return _compiled(source, filename)


def _compiled(source: str | bytes, filename: str) -> types.CodeType:
    return compile(source, filename, "exec", dont_inherit=True)


# -- reports ----------------------------------------------------------------------------------------------------------


class Report:
    """Times the program and writes what the options ask for at the end."""

    def __init__(self, machine: Machine, options: argparse.Namespace, program: str) -> None:
        self.machine = machine
        self.program = program
        self.options = options
        self.seconds = 0.0
        self.stream = sys.stderr  # the program may replace it

    def __enter__(self) -> None:
        self.start = time.perf_counter()

    def __exit__(self, *exception: object) -> None:
        self.seconds = time.perf_counter() - self.start

    def write(self) -> None:
        """Write every report; what cannot be written is one line on standard error."""
        options = self.options
        times = {"schema": 1, "machine": self.machine.name, "seconds": self.seconds}
        if options.time_json:
            self._write(options.time_json, {**times, "prepare_seconds": self.machine.prepare_seconds})
        if options.stats_json:
            self._write(options.stats_json, statistics(self.machine))
        if options.stats:
            write_table(statistics(self.machine), self.stream)
        for end in _last_exit:
            end()

    def _write(self, path: str, figures: dict[str, Any]) -> None:
        try:
            write_json(path, figures)
        except OSError as error:
            print(f"{self.program}: cannot write {path}: {error.strerror}", file=self.stream)

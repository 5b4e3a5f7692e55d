"""The machines that are compared, one row each, and the command lines that start them.

A machine is a process: ``python -m stackvm [--engine NAME] [--stats-json FILE | --time-json FILE] SCRIPT ARG...``.
``Engine`` is what the reader chose on our command line; ``machine_environment`` makes the child processes find the
packages.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Machine:
    """One machine.  ``counts``: it has a counting run; ``translates``: it takes -O and --passes."""

    name: str
    launch: tuple[str, ...]
    counts: bool
    translates: bool


CPYTHON = Machine("cpython", ("-m", "benchmarks.baseline"), counts=False, translates=False)
STACK = Machine("stack", ("-m", "stackvm"), counts=True, translates=False)
REGISTER = Machine("register", ("-m", "regvm"), counts=True, translates=True)

MACHINE_TABLE: tuple[Machine, ...] = (CPYTHON, STACK, REGISTER)


@dataclass(frozen=True, slots=True)
class Engine:
    """How the machines run: the engine, for the register machine the level or the list of passes, and the scope.

    ``load``: files that register passes.
    """

    name: str | None = None
    level: str = "O2"
    passes: str | None = None
    scope: str | None = None
    load: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        return self.name or "loop"

    @property
    def pipeline(self) -> str:
        return self.passes if self.passes is not None else self.level

    def with_pipeline(self, pipeline: str) -> Engine:
        """The same with other passes."""
        return replace(self, passes=pipeline)

    def options(self, machine: Machine) -> tuple[str, ...]:
        if not machine.counts:
            return ()
        engine = (*_option("--engine", self.name), *_option("--scope", self.scope))
        if not machine.translates:
            return engine
        files = (word for file in self.load for word in _option("--load", file))
        return (*engine, f"-{self.level}", *_option("--passes", self.passes), *files)


def _option(name: str, value: str | None) -> tuple[str, ...]:
    return () if value is None else (name, value)


def machine_command(machine: Machine, engine: Engine, options: Sequence[str], program: Sequence[str]) -> list[str]:
    """The command line that runs a program (script and arguments) on a machine."""
    return [sys.executable, *machine.launch, *engine.options(machine), *options, *program]


def machine_environment(variables: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The environment for child processes.

    It is ours, and the project's folder joins PYTHONPATH only if a child would not find the packages otherwise: a
    guest sees PYTHONPATH in its ``sys.path``.
    """
    environment = dict(variables)
    if not _finds_packages(environment):
        inherited = environment.get("PYTHONPATH")
        environment["PYTHONPATH"] = os.pathsep.join([str(ROOT), *([inherited] if inherited else [])])
    return environment


def _finds_packages(environment: Mapping[str, str]) -> bool:
    question = "import benchmarks; print(benchmarks.__path__[0])"
    command = [sys.executable, "-c", question]
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    return answer.returncode == 0 and Path(answer.stdout.strip()).resolve() == ROOT / "benchmarks"

"""What a pass is, and which passes there are: those of the project, of ``--load FILE.py`` and of installed packages.

A package brings a pass by an entry point in the group ``translator.passes``, with the name of the pass::

    [project.entry-points."translator.passes"]
    my_pass = "my_package:MyPass"

It is imported when the pass is asked for, or all are listed.  That it is broken is an error then, and only then.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, TypeVar

from ..analysis.manager import Analyses, Analysis
from ..ir.model import Function

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "translator.passes"


@dataclass(frozen=True)
class Pass:
    """A rewriting of one function; its options are its fields."""

    name: ClassVar[str]
    requires: ClassVar[tuple[Analysis, ...]] = ()  #: analyses it asks for
    preserves: ClassVar[tuple[Analysis, ...]] = ()  #: analyses that are still right after it changed something
    #: makes one instruction of two operations, which a stack machine could have as well, as a superinstruction
    fusing: ClassVar[bool] = False

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Rewrite ``function`` in place; whether anything changed."""
        raise NotImplementedError


class BrokenPass(ValueError):
    """An installed package or a file that does not bring a pass as it should, told in one line."""


PassType = TypeVar("PassType", bound=type[Pass])
_REGISTRY: dict[str, type[Pass]] = {}


def register(pass_type: PassType) -> PassType:
    """Make a pass known by its name; ``ValueError`` if another one has it."""
    known = _REGISTRY.setdefault(pass_type.name, pass_type)
    if (known.__module__, known.__qualname__) != (pass_type.__module__, pass_type.__qualname__):
        raise ValueError(f"two passes have the name {pass_type.name}")
    _REGISTRY[pass_type.name] = pass_type
    return pass_type


def title(pass_type: type[Pass]) -> str:
    """What a pass does: the first paragraph of its docstring, in one line."""
    return " ".join((pass_type.__doc__ or "").strip().split("\n\n")[0].split())


def registered() -> dict[str, type[Pass]]:
    """Every pass known that is not broken, by name in alphabetical order."""
    broken_passes()
    return dict(sorted(_REGISTRY.items()))


def find(name: str) -> type[Pass] | None:
    """The pass of this name; installed ones are looked for only if it is none of ours.  Raises ``BrokenPass``."""
    if name not in _REGISTRY:
        for entry in _installed():
            if entry.name == name:
                _load(entry)
    return _REGISTRY.get(name) or registered().get(name)  # an entry point may have another name than its pass


def broken_passes() -> list[BrokenPass]:
    """Import every installed pass; what is wrong with some."""
    broken = []
    for entry in _installed():
        try:
            _load(entry)
        except BrokenPass as error:
            broken.append(error)
    return broken


@cache
def _installed() -> tuple[EntryPoint, ...]:
    # Imported when asked for: it costs a fifth of the machine's start, and few runs name an installed pass.
    from importlib.metadata import entry_points

    return tuple(sorted(entry_points(group=GROUP), key=lambda entry: (entry.name, entry.value)))


def _load(entry: EntryPoint) -> None:
    """Register the pass of one entry point."""
    try:
        found = entry.load()
    except (Exception, SystemExit) as error:  # a package may raise anything when it is imported
        raise _broken(entry, f"{type(error).__name__}: {error}") from None
    if not isinstance(found, type) or not issubclass(found, Pass) or not hasattr(found, "name"):
        raise _broken(entry, "is no class derived from translator.passes.Pass that has a name")
    try:
        register(found)
    except ValueError as error:
        raise _broken(entry, str(error)) from None


def _broken(entry: EntryPoint, reason: str) -> BrokenPass:
    package = f"{entry.dist.name} {entry.dist.version}" if entry.dist else "an unknown package"
    return BrokenPass(f"pass {entry.name!r} of {package} ({entry.value}): {' '.join(reason.split())}")


def load_file(path: Path) -> None:
    """Run a Python file that registers passes; raises ``BrokenPass`` from whatever it raises."""
    name = f"translator_passes_{path.stem}"
    spec = spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise BrokenPass(f"{path}: is no Python file")
    module = sys.modules[name] = module_from_spec(spec)  # where dataclasses look up what annotations mean
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        raise BrokenPass(f"{path}: {type(error).__name__}: {error}") from error

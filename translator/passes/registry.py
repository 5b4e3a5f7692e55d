"""What a pass is, and which passes there are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import ClassVar, TypeVar

from ..analysis.manager import Analyses, Analysis
from ..ir.model import Function

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


PassType = TypeVar("PassType", bound=type[Pass])
_REGISTRY: dict[str, type[Pass]] = {}


def register(pass_type: PassType) -> PassType:
    """Make a pass known by its name; ``ValueError`` if another one has it."""
    known = _REGISTRY.setdefault(pass_type.name, pass_type)
    if known.__qualname__ != pass_type.__qualname__:
        raise ValueError(f"two passes have the name {pass_type.name}")
    _REGISTRY[pass_type.name] = pass_type
    return pass_type


def title(pass_type: type[Pass]) -> str:
    """What a pass does: the first paragraph of its docstring, in one line."""
    return " ".join((pass_type.__doc__ or "").strip().split("\n\n")[0].split())


def registered() -> dict[str, type[Pass]]:
    """Every pass known, by name in alphabetical order."""
    _discover()
    return dict(sorted(_REGISTRY.items()))


def find(name: str) -> type[Pass] | None:
    """The pass of this name; installed ones are looked for only if it is none of ours."""
    return _REGISTRY.get(name) or registered().get(name)


@cache
def _discover() -> None:
    # Imported when asked for: it costs a fifth of the machine's start, and few runs name an installed pass.
    from importlib.metadata import entry_points

    for entry in sorted(entry_points(group=GROUP), key=lambda each: each.name):
        found = entry.load()
        if isinstance(found, type) and issubclass(found, Pass):
            register(found)


def load_file(path: Path) -> None:
    """Run a Python file that registers passes; whatever it raises comes out."""
    spec = spec_from_file_location(f"translator_passes_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is no Python file")
    spec.loader.exec_module(module_from_spec(spec))

"""The control flow graph for Graphviz."""

from __future__ import annotations

from ..driver import Stages
from ..ir.graph import graph


def view(stages: Stages, source: list[str]) -> str:
    """One digraph."""
    return graph(stages.function)

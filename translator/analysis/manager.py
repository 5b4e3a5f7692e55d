"""Hands out analyses of one function: computed when first asked for, forgotten when a pass changes the function.

What a pass ``requires`` and ``preserves`` is a contract, which ``passes/contracts`` checks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from ..ir.model import Function
from .lines import Lines

Result = TypeVar("Result")
Analysis = Callable[[Function], Any]  #: the classmethod ``of`` of a result class
PERMANENT: frozenset[Analysis] = frozenset((Lines.of,))  #: these rest on the code object, which no pass changes


class Analyses:
    """The analyses of ``function`` known to be current."""

    def __init__(self, function: Function) -> None:
        self.function = function
        self._known: dict[Analysis, Any] = {}

    def get(self, analysis: Callable[[Function], Result]) -> Result:
        """The result of ``analysis``, computed now if it is not known."""
        if analysis not in self._known:
            self._known[analysis] = analysis(self.function)
        result: Result = self._known[analysis]
        return result

    def keep(self, preserved: Iterable[Analysis]) -> None:
        """Forget everything but what a pass preserves, and what no pass can change."""
        kept = PERMANENT.union(preserved)
        self._known = {analysis: result for analysis, result in self._known.items() if analysis in kept}

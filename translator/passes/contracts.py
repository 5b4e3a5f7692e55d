"""Holds passes to what they declare: ``requires``, ``preserves``, and whether they changed anything.

Slow, as every analysis that a pass preserves is computed before and after it: for tests and ``--verify-each``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ..analysis import Analyses
from ..errors import VerifierError
from ..ir.model import Function
from ..ir.printer import print_function
from .registry import Pass

Result = TypeVar("Result")


class Contract:
    """One run of one pass: made before it, which then gets ``analyses``; ``check`` afterwards."""

    def __init__(self, each: Pass, function: Function, analyses: Analyses) -> None:
        self.name = each.name
        self.function = function
        self.analyses = _Required(each, analyses)
        self._kept = {analysis: analyses.get(analysis) for analysis in each.preserves}
        self._before = print_function(function)

    def check(self, changed: bool) -> None:
        """Raises ``VerifierError`` if an analysis was not preserved, or ``changed`` is false though something did."""
        if not changed and print_function(self.function) != self._before:
            raise _broken(self.name, self.function, "says that nothing changed, but something did")
        for analysis, result in self._kept.items():
            if changed and analysis(self.function) != result:
                raise _broken(self.name, self.function, f"does not preserve {analysis.__qualname__}")


class _Required(Analyses):
    """Only what one pass requires."""

    def __init__(self, each: Pass, analyses: Analyses) -> None:
        super().__init__(analyses.function)
        self._pass = each
        self._all = analyses

    def get(self, analysis: Callable[[Function], Result]) -> Result:
        """The result of ``analysis``; raises ``VerifierError`` if the pass does not require it."""
        if analysis not in self._pass.requires:
            rule = f"asks for {analysis.__qualname__}, but does not require it"
            raise _broken(self._pass.name, self.function, rule)
        return self._all.get(analysis)


def _broken(name: str, function: Function, rule: str) -> VerifierError:
    return VerifierError(function.code.co_qualname, f"pass {name}", "", rule)

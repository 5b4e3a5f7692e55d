"""A pass in a package of its own, found by its entry point: ``python -m translator --passes O1,census,O2 SCRIPT``."""

import sys
from collections import Counter
from dataclasses import dataclass

from translator.analysis import Analyses
from translator.ir import Function
from translator.passes import Pass


@dataclass(frozen=True)
class Census(Pass):
    """Write on standard error which instructions a function has at this point, the most frequent first.

    Always legal: it changes nothing.
    """

    name = "census"
    top: int = 3  #: how many opcodes are named

    def run(self, function: Function, analyses: Analyses) -> bool:
        """Count; nothing is changed."""
        opcodes = Counter(each.opcode.name for each in function.instructions())
        named = sorted(opcodes.items(), key=lambda item: (-item[1], item[0]))[: self.top]
        words = ", ".join(f"{count} {name}" for name, count in named)
        print(f"{function.code.co_qualname}: {opcodes.total()} instructions: {words}", file=sys.stderr)
        return False

"""What passes ask about a function: each analysis a file, kept until a pass changes what it rests on.

``liveness``, ``definite_assignment`` and ``reaching_definitions`` are data for one ``solver``; ``dominators``,
``dominance_frontiers`` and ``loops`` describe the graph of blocks, on the orders of ``order``; ``use_def`` and
``effects`` are read off the code.  Each is a frozen class whose ``of(function)`` computes it, and ``Analyses`` hands
them out: ``analyses.get(Liveness.of)``; ``passes/contracts`` checks what passes
say of them.  ``docs/analyses.md`` compares them.
"""

from .manager import Analyses

__all__ = ["Analyses"]

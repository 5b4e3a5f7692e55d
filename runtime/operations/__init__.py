"""What Python's operations mean, each written once: ``OPERATIONS`` maps names to :class:`Operation` rows.

Read ``facts`` first (what is declared about an operation), then any family: ``arithmetic``, ``containers``,
``attributes``, ``names``, ``iteration``, ``exceptions``, ``matching``, ``formatting``, ``functions``.
"""

from . import arithmetic, attributes, containers, exceptions, formatting, functions, iteration, matching, names
from .facts import OPERATIONS, Operation

__all__ = [
    "OPERATIONS",
    "Operation",
    "arithmetic",
    "attributes",
    "containers",
    "exceptions",
    "formatting",
    "functions",
    "iteration",
    "matching",
    "names",
]

"""``python -m translator --reduce SCRIPT``: the smallest program and pipeline for which CPython and regvm still differ.

``machines`` runs a program on both, a process each; ``difference`` says in what they differ, and what counts as the
same difference; ``pipeline`` leaves out passes and finds the one run of a pass that matters; ``program`` leaves out
parts of the program, with the changes of ``shrink``; ``ddmin`` is the algorithm both rest on.  ``command`` is the
whole, in order.
"""

from .command import reduce_script

__all__ = ["reduce_script"]

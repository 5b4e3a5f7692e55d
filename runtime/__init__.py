"""What Python means, written once and shared by both machines; imports nothing of theirs.

Read ``operations/`` (what each operation does), ``code`` (guest code and its stubs), ``frame``, ``machine``, ``calls``,
then what a subject needs: ``tracebacks`` and ``raising``, ``generators`` and ``asyncgen``, ``classes``, ``specials``
(builtins that look at frames), ``imports``, ``main`` (the command line), ``statistics`` (what is counted),
``generator`` (how the dispatch loops are written).
"""

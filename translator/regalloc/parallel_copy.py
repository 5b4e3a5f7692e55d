"""Copies that happen at once, in an order in which no source is overwritten before it is read.

The values for the parameters of a block are all read before any is written.  Copies whose target nobody waits for go
first; a cycle is broken with one more register (Boissinot et al., "Revisiting Out-of-SSA Translation", 2009).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

Copy = tuple[int, int]  #: target, source


def sequentialize(copies: Iterable[Copy], spare: int) -> Iterator[Copy]:
    """The copies in a safe order; ``spare`` is a register that none of them names, used only if there is a cycle."""
    pending = {target: source for target, source in copies if target != source}
    waiting = Counter(pending.values())
    ready = [target for target in pending if not waiting[target]]
    while pending:
        if not ready:
            target = next(iter(pending))
            yield spare, target
            for other, source in pending.items():
                if source == target:
                    pending[other] = spare
            waiting[spare] = waiting.pop(target)
            ready.append(target)
        target = ready.pop()
        source = pending.pop(target)
        yield target, source
        waiting[source] -= 1
        if not waiting[source] and source in pending:
            ready.append(source)

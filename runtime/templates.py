"""Pieces of handlers that the loops of both machines have in common (see ``runtime.generator.expanded``)."""

from __future__ import annotations

#: resume the frame of GENERATOR, which is neither running nor finished, so that it comes back with LEAVE; as
#: ``Resumable.enter`` does for native code
RESUME = """
    depth = frame.depth + 1
    if depth >= machine.recursion_limit:
        raise RecursionError("maximum recursion depth exceeded")
    frame.pc = pc
    back = frame
    generator = GENERATOR
    generator.running = generator.started = True
    generator.item.previous = thread.handling
    thread.handling = generator.item
    frame = generator.frame
    frame.generator = generator  # only while it runs: a suspended one dies with its last reference
    frame.previous = back
    frame.leave = LEAVE
    frame.depth = depth
    generator = back = None
"""

SHARED = {
    "iterate_guest": RESUME.replace("GENERATOR", "value").replace("LEAVE", "ITERATE"),
    "send_to_guest": RESUME.replace("GENERATOR", "callee").replace("LEAVE", "SEND"),
    # the frame of a generator yields
    "rest": """
    generator = frame.generator
    generator.running = False
    thread.handling = generator.item.previous
    generator.item.previous = None
    frame.previous = frame.generator = generator = None
    """,
}

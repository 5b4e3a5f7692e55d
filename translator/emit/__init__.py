"""From IR with registers to register code: ``edges`` makes the code that edges need, ``emitter`` writes instructions in order."""

from .emitter import emit

__all__ = ["emit"]

"""From IR with registers to register code: ``edges`` says what each edge does, ``emitter`` writes the instructions."""

from .emitter import emit

__all__ = ["emit"]

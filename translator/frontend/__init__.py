"""From decoded CPython instructions to IR: ``blocks`` finds basic blocks, ``lifter`` interprets the value stack abstractly."""

from .lifter import lift

__all__ = ["lift"]

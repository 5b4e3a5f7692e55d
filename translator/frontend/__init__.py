"""From decoded CPython instructions to IR: ``blocks`` finds basic blocks, ``lifter`` runs the stack abstractly."""

from .lifter import RecordingLifter, lift

__all__ = ["RecordingLifter", "lift"]

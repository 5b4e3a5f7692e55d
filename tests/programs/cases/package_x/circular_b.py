"""Sees the half-made circular_a."""

from . import circular_a

seen = hasattr(circular_a, "early"), hasattr(circular_a, "late")
try:
    from .circular_a import late
except ImportError as error:
    message = str(error).split(" (")[0]

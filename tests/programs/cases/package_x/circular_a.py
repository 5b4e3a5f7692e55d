"""Imports circular_b, which imports this module while it is half made."""

early = 1
from . import circular_b

late = 2

"""Registers for temporaries.

``lifetimes`` says where each temporary dies, ``assign`` scans the blocks and gives out registers, ``parallel_copy``
puts the copies that block parameters need (the way out of SSA) into an order that loses nothing.
"""

from .assign import Allocation, allocate

__all__ = ["Allocation", "allocate"]

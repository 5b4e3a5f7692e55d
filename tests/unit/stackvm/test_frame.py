"""The value stack of a frame: what lies below it for ever, and that its storage stays where it is."""

from __future__ import annotations

import sys

from stackvm.frame import BOTTOM, StackFrame
from stackvm.machine import StackMachine


def new_frame() -> StackFrame:
    frame = StackFrame.__new__(StackFrame)
    StackMachine().complete_frame(frame)
    return frame


def fill_and_empty(stack: list[object], depth: int) -> set[int]:
    """The sizes of the list, in bytes, while ``depth`` values are pushed and popped."""
    sizes = set()
    for value in range(depth):
        stack.append(value)
        sizes.add(sys.getsizeof(stack))
    for _ in range(depth):
        stack.pop()
        sizes.add(sys.getsizeof(stack))
    return sizes


def test_pushing_and_popping_keeps_the_storage() -> None:
    stack = new_frame().stack
    fill_and_empty(stack, len(BOTTOM))  # the first values may need more room
    sizes = set().union(*(fill_and_empty(stack, depth) for depth in range(len(BOTTOM) + 1)))
    assert len(sizes) == 1


def test_a_stack_with_no_bottom_would_be_moved() -> None:
    stack: list[object] = []
    fill_and_empty(stack, len(BOTTOM))
    assert len(fill_and_empty(stack, len(BOTTOM))) > 1


def test_dropping_the_temporaries_leaves_the_bottom() -> None:
    frame = new_frame()
    frame.stack += "abc"
    frame.drop_temporaries()
    assert frame.stack == list(BOTTOM)

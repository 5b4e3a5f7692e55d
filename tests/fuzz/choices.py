"""The decisions behind a program, drawn from Hypothesis.

Every decision is one small integer, and 0 always stands for the simplest choice: rows of a table and items of a
sequence come simplest first. So Hypothesis shrinks a program by lowering and deleting decisions.
"""

from functools import cache

from hypothesis import strategies as st


@cache
def below(bound):
    return st.integers(0, bound - 1)


class Choices:
    """Decisions drawn with the `draw` of a composite strategy."""

    def __init__(self, draw):
        self._draw = draw

    def number(self, bound):
        """One of 0 ... bound - 1."""
        return self._draw(below(bound)) if bound > 1 else 0

    def chance(self, percent):
        """Whether something unusual happens."""
        return self._draw(below(100)) >= 100 - percent

    def more(self, average):
        """Whether a sequence goes on that has `average` more items."""
        return self._draw(below(average + 1)) != 0

    def pick(self, items):
        return items[self.number(len(items))]

    def weighted(self, rows):
        """The value of one of the rows (weight, value)."""
        left = self.number(sum(row[0] for row in rows))
        for weight, value in rows:
            left -= weight
            if left < 0:
                return value
        raise AssertionError("weights and their sum disagree")

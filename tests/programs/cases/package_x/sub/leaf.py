"""A leaf module reached by relative imports only."""

from . import public
from .. import answer
from ..constants import ANSWER as A, runs


class Leaf:
    def where(self):
        return __name__, __package__, public, answer, A, runs

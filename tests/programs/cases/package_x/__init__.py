"""A package for the import programs: runs visibly, re-exports, has a lazy attribute."""

print("package_x starts", __name__, __package__, __path__ is not None)
from . import constants
from .constants import ANSWER as answer
from .sub import *

__all__ = ["constants", "answer", "lazy"]
_private = 1


def __getattr__(name):
    if name == "lazy":
        return "made on demand"
    raise AttributeError(f"package_x has no {name}")


def __dir__():
    return sorted(__all__)

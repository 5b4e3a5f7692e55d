"""What is kept beside the variables can be removed from `f_locals`; variables cannot."""

import sys


def removals():
    x = 1
    view = sys._getframe().f_locals
    view["kept"] = view["left"] = 2
    attempts = {
        "del x": lambda: view.__delitem__("x"),
        "pop x": lambda: view.pop("x", 3),
        "del kept": lambda: view.__delitem__("kept"),
        "del kept again": lambda: view.__delitem__("kept"),
        "pop left": lambda: view.pop("left"),
        "pop left again": lambda: view.pop("left"),
        "pop with a default": lambda: view.pop("left", 3),
        "pop unhashable": lambda: view.pop([]),
        "pop nothing": lambda: view.pop(),
        "pop too much": lambda: view.pop("left", 3, 4),
    }
    for name, attempt in attempts.items():
        try:
            print(name, attempt())
        except (KeyError, TypeError, ValueError) as error:
            print(name, type(error).__name__, error)
    return x, "left" in view, "x" in view


print(removals())

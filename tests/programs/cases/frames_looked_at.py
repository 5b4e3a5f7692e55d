"""A frame that was looked at while it ran, and is kept, has everything afterwards."""

import sys


class Kept:
    frame = None


def looked_at():
    name = "its own"
    Kept.frame = sys._getframe()
    return sorted(Kept.frame.f_locals)


def traced():
    name = "another"
    Kept.frame = sys._getframe()
    Kept.frame.f_trace = None


class Made:
    """Looks at the frame of its ``__init__``."""

    def __init__(self, name="made"):
        Kept.frame = sys._getframe()
        self.names = sorted(Kept.frame.f_locals)


for function in (looked_at, traced, Made, looked_at):
    function()
    frame = Kept.frame
    names = {name: value for name, value in frame.f_locals.items() if name == "name"}
    print(names, frame.f_back is sys._getframe(), frame.f_globals is globals(), frame.f_lineno, frame.f_code.co_name)

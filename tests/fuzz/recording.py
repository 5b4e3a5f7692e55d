"""What a generated program says about itself: the log, how values and errors are written in it, and the fuel.

This part runs natively, the same objects for every machine: it is the instrument, not what is measured. Nothing here
prints an address, the order of a set of strings, or a size that differs between runs.
"""

import re
import sys

FUEL = 400
ENTRIES = 1500
ADDRESS = re.compile(r"0x[0-9a-fA-F]+")
#: up to 3.11, in code that ran often, an unbound variable may be reported at the instruction before
JOINS_INSTRUCTIONS = sys.version_info < (3, 12)
SHOWN_AS_IS = (int, float, complex, bool, str, bytes, type(None), type(...), type(NotImplemented), range, slice)


class OutOfFuel(BaseException):
    """Ends a program that runs longer than it should; whatever catches it meets it again at the next tick."""


class Recording:
    """The log of one run, and what is left of its fuel."""

    def __init__(self):
        self.start()

    def start(self):
        self.entries = []
        self.fuel = FUEL

    def log(self, *values):
        if len(self.entries) >= ENTRIES:
            raise OutOfFuel
        self.entries.append(" ".join([value if type(value) is str else show(value) for value in values]))

    def tick(self):
        self.fuel -= 1
        if self.fuel < 0:
            raise OutOfFuel
        return True

    def unraisable(self, report):
        """A `sys.unraisablehook`."""
        if len(self.entries) < 2 * ENTRIES:
            self.entries.append(
                f"unraisable {scrubbed(str(report.err_msg))} {show(report.object)} {error_text(report.exc_value)}"
            )

    def warning(self, message, category, filename, lineno, file=None, line=None):
        """A `warnings.showwarning`; where it points depends on how the machine was started."""
        if len(self.entries) < 2 * ENTRIES:
            self.entries.append(f"warning {category.__name__} {scrubbed(str(message))}")


recording = Recording()
log = recording.log
tick = recording.tick


def scrubbed(text):
    return ADDRESS.sub("0x", text)


def show(value, depth=3):
    """A short text for any value, the same in every run; sets are sorted."""
    kind = type(value)
    if kind is int and abs(value) >> 80:
        return f"{value % 1000007} of {value.bit_length()} bits"
    if kind in SHOWN_AS_IS:
        return repr(value)[:60]
    if depth == 0:
        return "..."
    if kind in (list, tuple, set, frozenset):
        items = [show(item, depth - 1) for item in list(value)[:9]]
        if kind in (set, frozenset):
            items.sort()
        return f"{kind.__name__}{len(value)}({', '.join(items)})"
    if isinstance(value, dict) or kind.__name__ in ("FrameLocalsProxy", "mappingproxy"):
        items = [f"{show(key, depth - 1)}: {show(item, depth - 1)}" for key, item in list(value.items())[:12]]
        return f"{kind.__name__}{len(value)}({', '.join(items)})"
    if isinstance(value, BaseException):
        return f"{kind.__name__}({', '.join(show(each, depth - 1) for each in value.args)})"
    if isinstance(value, type):
        return f"class {value.__name__}"
    own = getattr(value, "__dict__", {})
    name = own["name"] if "name" in own else getattr(value, "__qualname__", "")
    return f"{value.__class__.__name__} {name}"


def error_text(error, depth=4):
    """Type, message, notes, traceback, group members, cause and context of an exception."""
    if error is None or depth == 0:
        return "-" if error is None else "..."
    parts = [type(error).__name__, scrubbed(str(error))[:120], *getattr(error, "__notes__", ()), route(error)]
    if isinstance(error, BaseExceptionGroup):
        parts.append("[" + " | ".join(error_text(each, depth - 1) for each in error.exceptions) + "]")
    if error.__cause__ is not None:
        parts.append(f"from ({error_text(error.__cause__, depth - 1)})")
    if error.__context__ is not None and error.__context__ is not error.__cause__:
        parts.append(f"{'not ' * error.__suppress_context__}after ({error_text(error.__context__, depth - 1)})")
    return " ".join(map(str, parts))


def route(error):
    """The traceback as `function:line`, outermost first."""
    steps = []
    entry = error.__traceback__
    while entry is not None and len(steps) < 30:
        code = entry.tb_frame.f_code
        if code.co_filename == "<program>" or __name__ == "__main__":
            steps.append(f"{code.co_name}:{entry.tb_lineno}")
        elif code.co_filename == "<prelude>":
            steps.append(code.co_name)
        entry = entry.tb_next
    if steps and JOINS_INSTRUCTIONS and isinstance(error, UnboundLocalError):
        steps[-1] = steps[-1].partition(":")[0]
    return ">".join(steps)


def caught(label, error):
    log(label, "raised", error_text(error))

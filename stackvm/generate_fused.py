"""Generate ``fused.py``: the loops of ``loop.py`` with a handler more for each pair of ``pairs.PAIRS``.

``python -m stackvm.generate_fused`` writes the file, with ``--check`` it exits 1 if the file is stale.

A handler is what those of both halves do, one after the other; between them is the seam, where the position becomes
that of the second half.  Values that the second half takes from the first go over it in host variables.
"""

from __future__ import annotations

import sys
from pathlib import Path

from runtime.dispatch_tree import Handler, arranged
from runtime.generator import SEAM, main, relieved
from runtime.pairs import pair_name
from runtime.variants import fused

from .generate import INVOKED, LOOP, RARE, VARIANTS, control_lines, handlers, module
from .isa import ROWS, Constant, Local, Null, Perform, Pop, Row, Store, Swap
from .pairs import PAIRS
from .writer import TRUTH, Writer, write_steps

PATH = Path(__file__).with_name("fused.py")
#: what the loops read of the instruction a frame waits at: FOR_ITER may be the first half of a pair
WAITS = {"op, arg = code[pc - 1]": "op, arg = frame.guest.plain[pc - 1]"}
TAKES_VALUE = "value = stack.pop()"  #: how the handlers of control rows begin that take one value

#: how branches test any value -> how they test True or False
TESTS = {
    "if value is False or value is not True and not value:": "if not value:",
    "if value is True or value is not False and value:": "if value:",
}


def pair_lines(first: Row, second: Row) -> tuple[list[str], int]:
    """The body of the handler of a pair, and how many values go over the seam without touching the stack."""
    if first.control is not None:
        return _iterating(first, second), 1
    ours, theirs, unpacked = _fields(first, second)
    writer = Writer(ours, checked="value" if second.control else "carried", lines=unpacked)
    write_steps(writer, first)
    handed = min(taken(second), len(writer.pushed))
    if second.control is not None:
        return _with_control(writer, second, handed), handed
    stores = any(isinstance(step, Store) for step in second.steps)
    writer.cross_seam(handed, "carried", keep_all=handed > 1 and stores)
    writer.fields = theirs
    write_steps(writer, second)
    return writer.finish(), handed


def _with_control(writer: Writer, second: Row, handed: int) -> list[str]:
    """The lines of the first half and, behind the seam, those of a control row."""
    lines = control_lines(second)
    if handed:
        is_truth = writer.pushed[-1].startswith(TRUTH)
        writer.cross_seam(handed, "value")
        value = writer.pushed.pop()
        taking = [] if value == "value" else [f"value = {value}"]
        lines = taking + [TESTS.get(line, line) if is_truth else line for line in lines[1:]]
    else:
        writer.cross_seam(0, "value")
    return [*writer.lines, *lines]


def _iterating(first: Row, second: Row) -> list[str]:
    """FOR_ITER: the seam is where an item was found that no generator yields."""
    assert first.control == "for_iter" and second.control is None and taken(second)
    _, theirs, unpacked = _fields(first, second)
    writer = Writer(theirs, lines=list(SEAM), pushed=["value"])
    write_steps(writer, second)
    assert "value" not in writer.popped  # cleared at the end of the template
    following = writer.finish()
    lines = []
    for line in control_lines(first):
        if line.strip() == "stack.append(value)":
            lines += [line.replace(line.strip(), each) for each in following]
        else:
            lines.append(line)
    return [*unpacked, *lines]


def _fields(first: Row, second: Row) -> tuple[dict[str, str], dict[str, str], list[str]]:
    """Host variables for the fields of both halves, and the line that unpacks them.

    The templates of control rows have one field, ``arg``.
    """
    ours = {name: "arg" if first.control else f"first_{name}" for name in first.fields}
    theirs = {name: "arg" if second.control else f"second_{name}" for name in second.fields}
    names = [*ours.values(), *theirs.values()]
    return ours, theirs, [f"{', '.join(names)} = arg"] if names not in ([], ["arg"]) else []


def taken(row: Row) -> int:
    """How many values a second half takes from the top of the stack before it does anything else with it."""
    if row.control is not None:
        return int(control_lines(row)[0] == TAKES_VALUE)
    own = found = 0
    for step in row.steps:
        match step:
            case Local(clear=False) | Constant() | Null():
                own += 1
            case Store() | Pop():
                own, found = max(own - 1, 0), found + (not own)
            case Swap(int(depth)) if depth <= own:
                pass
            case Perform(peeks=()) if not any(operand.startswith("*") for operand in step.order):
                found += max(len(step.order) - own, 0)
                own = max(own - len(step.order), 0) + step.operation.has_result
            case _:
                return 0
    return found


def pair_handlers() -> tuple[list[Handler], dict[str, int]]:
    """The handlers of all pairs, and how many values go over the seam of each."""
    found, handed = [], {}
    for (first, second), weight in PAIRS.items():
        name = pair_name(first, second)
        lines, handed[name] = pair_lines(ROWS[first], ROWS[second])
        found.append(Handler(name, tuple(lines), weight))
    return found, handed


def text() -> str:
    """The whole of ``fused.py``."""
    plain = relieved(handlers(), PAIRS, RARE)
    pairs, handed = pair_handlers()
    assert all(any(word in line for each in plain for line in each.lines) for word in WAITS)
    ordered = arranged([*plain, *pairs])
    loops = [fused(variant, LOOP, ordered, INVOKED, handed, WAITS) for variant in VARIANTS]
    made = module("generate_fused", ordered, loops)
    table = "".join(f'    "{name}": {number},\n' for name, number in handed.items())
    return f"{made}\n#: pair -> values that go over its seam without touching the stack\nHANDED = {{\n{table}}}\n"


if __name__ == "__main__":
    sys.exit(main(PATH, text(), "stackvm.generate_fused"))

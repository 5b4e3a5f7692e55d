"""Translation time, and that of each analysis, grows about linearly with the size of a function."""

from functools import cache
from time import process_time
from types import CodeType

import pytest

from stackvm.decode import decode
from translator import translate
from translator.analysis.definite_assignment import DefiniteAssignment
from translator.analysis.dominance_frontiers import DominanceFrontiers
from translator.analysis.dominators import Dominators
from translator.analysis.effects import Effects
from translator.analysis.liveness import Liveness
from translator.analysis.loops import Loops
from translator.analysis.reaching_definitions import ReachingDefinitions
from translator.analysis.use_def import UseDef
from translator.driver import collector_paused
from translator.frontend import lift
from translator.ir.model import Function

STATEMENTS = {
    "straight": "    a = b + c * a\n",
    "branches": "    if a < b: a = g(a, b if c else a)\n    else: b = a and c\n",
    "loops": "    for i in a:\n        try: b += i\n        except E as e: h(e)\n",
}


ANALYSES = [
    DefiniteAssignment, DominanceFrontiers, Dominators, Effects, Liveness, Loops, ReachingDefinitions, UseDef
]  # fmt: skip


def nested(head: str, depth: int) -> str:
    """Statements, each inside the one before."""
    return (
        "".join(" " * (level + 4) + head.format(level) + "\n" for level in range(depth))
        + " " * (depth + 4)
        + "b += a\n"
    )


#: (what is repeated, how often for some 50,000 instructions); CPython nests 100 blocks of source, 20 at run time
SHAPES = {
    "straight": (STATEMENTS["straight"], 6000),
    "branches": (STATEMENTS["branches"], 1600),
    "loops": ("    for i in a: b += i\n    while b: b = c - b\n", 2000),
    "nested branches": (nested("if a < {}:", 90), 120),
    "nested loops": (nested("for i{} in a:", 18), 160),
    "nested tries": (nested("with a as b{}:", 18), 80),
    "tries": ("    try: a = g(a)\n    except E as e: b = e\n    finally: c = a\n", 900),
    "one handler": ("        if a < b: b = g(a)\n", 5000),
}


def compiled(body: str) -> CodeType:
    """A function with this body."""
    module = compile(f"def f(a, b, c):\n{body}", "generated", "exec")
    [code] = [each for each in module.co_consts if isinstance(each, CodeType)]
    return code


def microseconds(statement: str, count: int) -> float:
    """Processor time for each CPython instruction."""
    code = compiled(statement * count)
    start = process_time()
    translate(code)
    return 1e6 * (process_time() - start) / len(decode(code).instructions)


@pytest.mark.parametrize("kind", STATEMENTS)
def test_time_is_about_linear(kind: str) -> None:
    """Sixteen times the size may cost up to four times as much an instruction (collector, caches), not sixteen."""
    small = min(microseconds(STATEMENTS[kind], 100) for _ in range(3))
    large = min(microseconds(STATEMENTS[kind], 1600) for _ in range(2))
    assert large < 4 * small


@cache
def lifted(shape: str, part: int) -> Function:
    """IR of a function of about 50,000 / ``part`` CPython instructions."""
    statement, count = SHAPES[shape]
    body = statement * (count // part)
    if shape == "one handler":
        body = f"    try:\n{body}    except E: b = a\n"
    with collector_paused():
        return lift(decode(compiled(body)))


def cost(analysis: type, function: Function, times: int) -> float:
    """Processor time of an analysis for each IR instruction."""
    best = float("inf")
    with collector_paused():
        for _ in range(times):
            start = process_time()
            analysis.of(function)
            best = min(best, process_time() - start)
    return best / sum(1 for _ in function.instructions())


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("analysis", ANALYSES)
def test_time_of_analyses_is_about_linear(analysis: type, shape: str) -> None:
    """As above; n log n would be 1.5 times as much an instruction, caches cost the rest."""
    assert cost(analysis, lifted(shape, 1), 2) < 4 * cost(analysis, lifted(shape, 16), 4)

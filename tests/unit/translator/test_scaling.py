"""The time of each stage of a translation, pass and analysis grows about linearly with the size of a function."""

from collections.abc import Callable
from functools import cache, partial
from itertools import product
from time import process_time
from types import CodeType
from typing import Any

import pytest

from stackvm.decode import Decoded, decode
from translator.analysis import Analyses
from translator.analysis.definite_assignment import DefiniteAssignment
from translator.analysis.dominance_frontiers import DominanceFrontiers
from translator.analysis.dominators import Dominators
from translator.analysis.effects import Effects
from translator.analysis.liveness import Liveness
from translator.analysis.loops import Loops
from translator.analysis.reaching_definitions import ReachingDefinitions
from translator.analysis.use_def import UseDef
from translator.driver import collector_paused
from translator.emit import emit
from translator.frontend import lift
from translator.ir.model import Function
from translator.pipeline import read_pipeline
from translator.regalloc import METHODS, Allocate

pytestmark = pytest.mark.same_everywhere

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
    "straight": ("    a = b + c * a\n", 6000),
    "branches": ("    if a < b: a = g(a, b if c else a)\n    else: b = a and c\n", 1600),
    "loops": ("    for i in a: b += i\n    while b: b = c - b\n", 2000),
    "nested branches": (nested("if a < {}:", 90), 120),
    "nested loops": (nested("for i{} in a:", 18), 160),
    "nested tries": (nested("with a as b{}:", 18), 80),
    "tries": ("    try: a = g(a)\n    except E as e: b = e\n    finally: c = a\n", 900),
    "one handler": ("        if a < b: b = g(a)\n", 5000),
    "elif chains": ("    if a: pass\n" + "    elif a == c: b = g(a)\n" * 80, 60),
    "wide join": (" and a < b", 12000),
    "joins": ("    a = [b if c else a, (a and b) or c]\n", 3000),
    "list display": ("a, ", 25000),
    "dict display": ("a: b, ", 16000),
    "wide call": ("a + b, ", 12000),
    "deep calls": ("    a = " + "g(a, " * 80 + "b" + ")" * 80 + "\n", 150),
    "deep sums": ("    a = " + "a + (" * 80 + "b" + ")" * 80 + "\n", 300),
    "returns": ("    if a: return b\n", 12000),
    "generator": ("    yield a\n    a = yield from b\n", 3000),
    "functions": ("    def h(a=b, *, k=c): return b\n", 4000),
    "deletions": ("    del a\n    a = b\n", 16000),
}
#: what stands around the repeated text, where it is not the body itself
AROUND = {
    "one handler": "    try:\n{}    except E: b = a\n",
    "wide join": "    a = (a{})\n",
    "list display": "    a = [{}]\n",
    "dict display": "    a = {{{}}}\n",
    "wide call": "    a = g({})\n",
}
#: with few registers each level of nesting costs the allocation a round: that is about depth, not size
DEEP = frozenset(("nested loops", "nested tries", "deep calls"))


def compiled(body: str) -> CodeType:
    """A function with this body."""
    module = compile(f"def f(a, b, c):\n{body}", "generated", "exec")
    [code] = [each for each in module.co_consts if isinstance(each, CodeType)]
    return code


@cache
def decoded(shape: str, part: int) -> Decoded:
    """A function of about 50,000 / ``part`` CPython instructions."""
    statement, count = SHAPES[shape]
    return decode(compiled(AROUND.get(shape, "{}").format(statement * (count // part))))


@cache
def lifted(shape: str, part: int) -> Function:
    """Its IR."""
    with collector_paused():
        return lift(decoded(shape, part))


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
    """Sixteen times the size may cost four times as much an instruction; n log n would cost 1.5 times, plus caches."""
    assert cost(analysis, lifted(shape, 1), 2) < 4 * cost(analysis, lifted(shape, 16), 4)


def stages(shape: str, part: int) -> dict[str, float]:
    """Processor time of each stage, pass by pass, for each CPython instruction."""
    times: dict[str, float] = {}

    def timed(name: str, call: Callable[[], Any]) -> Any:
        start = process_time()
        result = call()
        times[name] = times.get(name, 0.0) + process_time() - start
        return result

    source = decoded(shape, part)
    with collector_paused():
        function = timed("lift", lambda: lift(source))
        analyses = Analyses(function)
        for each in read_pipeline("O2").passes:
            if timed(each.name, partial(each.run, function, analyses)):
                analyses.keep(each.preserves)
        for method, registers in product(METHODS, (0,) if shape in DEEP else (0, 8)):
            run = partial(Allocate(method, registers).run, function, analyses)
            allocation = timed(f"{method}, {registers} registers", run)
            timed("emit", partial(emit, allocation, "O2"))
    return {name: seconds / len(source.instructions) for name, seconds in times.items()}


@pytest.mark.parametrize("shape", SHAPES)
def test_time_of_every_stage_is_about_linear(shape: str) -> None:
    """As above; what takes less than a microsecond an instruction is too short to be measured."""
    small, large = best(shape, 16, 3), best(shape, 1, 1)
    if slower(small, large):  # somebody else may have been at work
        small, large = best(shape, 16, 5), best(shape, 1, 3)
    assert not slower(small, large)


def best(shape: str, part: int, times: int) -> dict[str, float]:
    """The least of several times, for each stage."""
    found = [stages(shape, part) for _ in range(times)]
    return {name: min(each[name] for each in found) for name in found[0]}


def slower(small: dict[str, float], large: dict[str, float]) -> dict[str, tuple[float, float]]:
    """The stages that take more time an instruction in a larger function."""
    return {name: (small[name], time) for name, time in large.items() if time > 4 * max(small[name], 0.25e-6)}

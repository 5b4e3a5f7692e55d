"""The engine `fused`: where pairs are found, what they count for, and that nothing else changes.

Every trap is a program that has the pair concerned, run by CPython or the engine `loop`, and by the engine `fused`.
"""

import argparse
import dis
import sys
from collections.abc import Callable
from typing import Any

import pytest

import stackvm.pairs
from regvm.machine import RegisterMachine
from runtime.code import GuestCode
from runtime.machine import Fact, Machine
from runtime.pairs import fused_facts, pairs_in, table
from runtime.statistics import statistics
from runtime.work import Work
from stackvm.machine import StackMachine
from translator import translate, translate_traceable

PAIRS = table("A B 5\nB B 3\nB C 1")


@pytest.mark.parametrize(
    ("names", "entries", "places"),
    [
        ("A B", (), [0]),
        ("A B", (1,), []),
        ("A B", (0,), [0]),
        ("B B B B B", (), [0, 2]),
        ("B B B", (1,), [1]),
        ("A B C", (), [0]),
        ("B A B B C", (), [1, 3]),
        ("B B A B C", (), [2, 0]),
        ("C A", (), []),
        ("", (), []),
    ],
)
def test_where_pairs_stand(names: str, entries: tuple[int, ...], places: list[int]) -> None:
    """In the order of the table and from left to right; none whose second half is entered from elsewhere."""
    assert pairs_in(names.split(), entries, PAIRS) == places


def test_a_pair_counts_for_both_halves() -> None:
    carrying, operation = Work.CARRYING, Work.OPERATION
    load, add, store = (
        Fact("LOAD", 1, 1, 2, True, False, carrying),
        Fact("ADD", 2, 1, 2, False, False, operation),
        Fact("STORES", 2, 2, 4, True, False, carrying, 2),
    )
    facts, seconds = fused_facts([load, add, load, store], {0: 1, 2: 0})
    assert facts == [
        Fact("LOAD+ADD", 1, 1, 2, False, False, operation),
        add,
        Fact("LOAD+STORES", 1, 1, 2, True, False, carrying),
        store,
    ]
    assert seconds == {
        1: Fact("ADD", 1, 0, 2, False, False, operation),
        3: Fact("STORES", 2, 2, 4, False, False, carrying, 2),
    }


# -- programs ---------------------------------------------------------------------------------------------------------

MACHINES: dict[str, Callable[..., Machine]] = {
    "stack": StackMachine,
    "register": lambda **options: RegisterMachine(
        lambda code: translate(code, "O2"), translate_traceable, pipeline="O2", **options
    ),
}
ENGINES = ("loop", "fused")


@pytest.fixture(params=sorted(MACHINES))
def kind(request: pytest.FixtureRequest) -> str:
    return request.param


def ran(kind: str, engine: str, source: str, **names: Any) -> Machine:
    """A machine that counted what it executed of ``source``."""
    machine = MACHINES[kind](engine=engine, counting=True)
    machine.execute(compile(source, "<test>", "exec"), {"__name__": "<test>", **names})
    return machine


def guest(machine: Machine, name: str) -> GuestCode:
    (found,) = (each for each in machine.executed if each.code.co_name == name and each.traceable is not each)
    return found


def executed(machine: Machine) -> dict[str, int]:
    """How often each pair was executed, by the names of the rows."""
    found: dict[str, int] = {}
    for each in machine.executed:
        rows = [instruction.row.name for instruction in each.source.instructions]
        for place in each.pairs:
            name = f"{rows[place]}+{rows[place + 1]}"
            found[name] = found.get(name, 0) + each.counts[place]
    return found


def begins(pairs: dict[str, int], first: str, second: str) -> int:
    """Executions of the pairs whose halves' names begin so."""
    return sum(count for name, count in pairs.items() if name.startswith(first) and f"+{second}" in name)


#: what happens -> the program, and for each machine a pair with which it happens: how the halves begin
TRAPS: dict[str, tuple[str, dict[str, tuple[str, str]]]] = {
    "the second half raises": (
        "class Thing: pass\ndef f(x):\n    try:\n        return [x.here.missing]\n    except AttributeError as error:\n"
        "        return str(error), error.__traceback__.tb_lasti, error.__traceback__.tb_lineno\n"
        "thing = Thing()\nthing.here = 1\nprint(f(thing))\ntry: print(f(thing.here))\nfinally: print('end')",
        {"stack": ("LOAD_FAST", "LOAD_ATTR"), "register": ("LOAD_ATTRIBUTE", "LOAD_ATTRIBUTE")},
    ),
    "the first half raises": (
        "def f(x, y):\n    try:\n        x += y\n        y = 1\n    except TypeError as error:\n"
        "        return x, error.__traceback__.tb_lasti, error.__traceback__.tb_lineno\n"
        "    return x + y\nprint(f(1, None), f(1, 2))\n"
        "def g(x):\n    try: return [x.missing.real]\n    except AttributeError as error:\n"
        "        return str(error), error.__traceback__.tb_lasti\nprint(g(1))",
        {"stack": ("INPLACE_ADD", "STORE_FAST"), "register": ("LOAD_ATTRIBUTE", "LOAD_ATTRIBUTE")},
    ),
    "the first half's variable is unbound": (
        "def f(x):\n    if x: del x\n    try: return x.real\n    except UnboundLocalError as error:\n"
        "        return str(error), error.__traceback__.tb_lasti\nprint(f(1), f(0))",
        {"stack": ("LOAD_FAST_CHECK", "LOAD_ATTR")},
    ),
    "a handler covers one half": (
        "def f(x):\n    y = x.real\n    try: y = x.missing\n    except AttributeError: y = -y\n"
        "    y += x.imag\n    return y.real.real\nprint(f(7))",
        {"register": ("LOAD_ATTRIBUTE", "LOAD_ATTRIBUTE")},
    ),
    "the first half reads what the second replaces": (
        "class Thing: n = 1\ndef f(x):\n    x.n += x.n\n    x.n += None\nthing = Thing()\n"
        "try: f(thing)\nexcept TypeError as error: print(error, thing.n, error.__traceback__.tb_next.tb_lasti)",
        {"stack": ("LOAD_FAST", "LOAD_ATTR"), "register": ("LOAD_ATTRIBUTE", "INPLACE_ADD")},
    ),
    "the second half calls": (
        "def twice(x, y): return y + y\ndef f(g, x):\n    return g(1, x) + g(2, x) + min(1, x)\n"
        "try: print(f(twice, 7), f(twice, 'a'))\nexcept TypeError as error: print(error)",
        {"stack": ("LOAD_FAST", "CALL")},
    ),
    "a generator resumes between the halves": (
        "def g(n):\n    for i in range(n): yield i\n    return n\n"
        "def f(n):\n    t = 0\n    for i in g(n): pass\n    for i in g(n): t += i * 2\n    return t, i\n"
        "print(f(5), f(1))",
        {"stack": ("FOR_ITER", "STORE_FAST"), "register": ("INPLACE_ADD", "FOR_LOOP")},
    ),
    "the loop ends": (
        "def f(items):\n    t = 0\n    for i in items: pass\n    for j in items: t += j * 2\n    return t\n"
        "print(f([]), f([1, 2]))",
        {"stack": ("FOR_ITER", "STORE_FAST"), "register": ("INPLACE_ADD", "FOR_LOOP")},
    ),
    "iterating raises": (
        "class Items:\n    def __iter__(self): return self\n    def __next__(self): return 1 / 0\n"
        "def f(items):\n    try:\n        for i in items: pass\n    except ZeroDivisionError as error:\n"
        "        return error.__traceback__.tb_lasti\nprint(f(Items()))",
        {"stack": ("FOR_ITER", "STORE_FAST")},
    ),
}


@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap(trap: str, kind: str, printed) -> None:
    source, pairs = TRAPS[trap]
    ran_on: list[Machine] = []

    def run(code: Any, names: dict[str, Any]) -> None:
        ran_on.append(MACHINES[kind](engine="fused", counting=True))
        ran_on[-1].execute(code, names)

    assert printed(source, run) == printed(source) != ""
    if kind in pairs:
        assert begins(executed(ran_on[-1]), *pairs[kind])


def joined(a: int, b: int, c: int) -> int:
    x = (a if c else b).real
    return x.imag + x.real + c.real + a.real


def test_nothing_is_fused_where_a_jump_or_a_handler_enters() -> None:
    """The targets are those that `dis` knows."""
    machine = StackMachine(engine="fused")
    found, skipped = 0, 0
    for function in (joined, *(each for each in vars(argparse.ArgumentParser).values() if hasattr(each, "__code__"))):
        made = machine.guest_code(function.__code__)
        machine.prepare(made)
        targets = {each.offset for each in dis.get_instructions(function.__code__) if each.is_jump_target}
        assert not {made.offsets[place + 1] for place in made.pairs} & targets, function
        found += len(made.pairs)
        anywhere = pairs_in([each.row.name for each in made.source.instructions], (), stackvm.pairs.PAIRS)
        skipped += sum(made.offsets[place + 1] in targets for place in anywhere)
    assert found > 100 and skipped > 0


def test_the_second_half_keeps_its_place(kind: str) -> None:
    source = "def f(x):\n    x += x.real.real\n    y = x\n    return y.imag.imag\nf(1)"
    made = guest(ran(kind, "fused", source), "f")
    assert made.pairs
    for place in range(len(made.plain)):
        assert (made.program[place] == made.plain[place]) != (place in made.pairs)
    plain = guest(ran(kind, "loop", source), "f")
    assert named(plain.program, plain) == named(made.plain, made)
    assert plain.offsets == made.offsets and plain.program is plain.plain


def named(program: list[tuple[Any, ...]], made: GuestCode) -> list[tuple[Any, ...]]:
    """The instructions with the names of their handlers."""
    names = {number: name for name, number in made.machine.numbers.items()}
    return [(names[number], *fields) for number, *fields in program]


FINALISERS = """
import sys
class Thing:
    def __init__(self, name): self.name = name
    def __iadd__(self, other):
        print(self.name, "iadd", position())
        return Thing(self.name + other.name)
    def __del__(self): print(self.name, "dies", position())
def position():
    frame = sys._getframe(2)
    return frame.f_lasti if lasti else frame.f_lineno
def f(x, y):
    x += y
    for each in [x, y]:
        z = each
        each = None
    return z.name
print(f(Thing("a"), Thing("b")))
"""


def test_finalisers_between_the_halves_see_where_the_frame_is(kind: str, printed) -> None:
    """As on CPython within the function, and everywhere as with the other engine."""
    outputs = [
        printed(
            FINALISERS,
            lambda code, names, engine=engine: MACHINES[kind](engine=engine).execute_program(code, names),
            lasti=lasti,
        )
        for engine in ENGINES
        for lasti in (False, True)
    ]
    assert outputs[:2] == outputs[2:]
    expected = printed(FINALISERS, lasti=kind == "stack").splitlines()
    assert outputs[kind == "stack"].splitlines()[:2] == expected[:2]
    assert [line[:6] for line in expected[:2]] == ["a iadd", "a dies"]


TRACED = """
import sys
events = []
def trace(frame, event, argument):
    frame.f_trace_opcodes = True
    events.append((frame.f_code.co_name, event, frame.f_lineno, frame.f_lasti))
    return trace
def begin():
    sys.settrace(trace)
    sys._getframe(1).f_trace = trace
    sys._getframe(1).f_trace_opcodes = True
def running(x):
    y = x.real.real
    begin()
    for i in range(2):
        y += x.imag.imag
        y = x.real + y
    sys.settrace(None)
    y += x.real.real
    return y + x
def fresh(x):
    y = x.real.real
    y += x
    return y
result = running(3)
begin()
result += fresh(4)
sys.settrace(None)
result += fresh(5)
print(result, len(events))
for each in events: print(*each)
"""


def test_tracing_sees_every_instruction(kind: str, printed) -> None:
    def run(engine: str) -> str:
        return printed(TRACED, lambda code, names: MACHINES[kind](engine=engine).execute(code, names))

    made = guest(ran(kind, "fused", TRACED.replace("sys.settrace(trace)", "pass")), "running")
    assert len(made.pairs) >= 2
    fused = run("fused")
    assert fused == run("loop")
    assert fused.startswith("33 ") and fused.count("opcode") > 20


def test_the_recursion_limit_is_the_same(kind: str, printed) -> None:
    source = (
        "import sys\nsys.setrecursionlimit(150)\n"
        "def deep(n):\n    global most\n    most = n\n    return deep(n + 1).real.real\n"
        "try: deep(0)\nexcept RecursionError as error: print(error, most)\n"
        "sys.setrecursionlimit(before)"
    )
    outputs = {
        engine: printed(
            source,
            lambda code, names, engine=engine: MACHINES[kind](engine=engine).execute_program(code, names),
            before=sys.getrecursionlimit(),
        )
        for engine in ENGINES
    }
    assert outputs["fused"] == outputs["loop"] and "maximum recursion depth" in outputs["loop"]


# -- counts -----------------------------------------------------------------------------------------------------------

SAME = "dispatches_defused bytes_fetched calls static_instructions code_bytes code_bytes_with_caches".split()


@pytest.mark.parametrize("trap", TRAPS)
def test_what_is_done_is_what_the_plain_engine_does(trap: str, kind: str) -> None:
    """Each instruction is executed as often, alone or in a pair; the traffic is what went over no seam."""
    source = TRAPS[trap][0]
    machines = {engine: ran(kind, engine, source, print=lambda *values: None) for engine in ENGINES}
    loop, fused = (statistics(machines[engine]) for engine in ENGINES)
    assert {name: fused[name] for name in SAME} == {name: loop[name] for name in SAME}
    over = sum(
        handed * each.seams[place + 1] for each in machines["fused"].executed for place, handed in each.pairs.items()
    )
    assert loop["operand_reads"] - fused["operand_reads"] == over
    assert loop["operand_writes"] - fused["operand_writes"] == over
    in_seams = sum(sum(each.seams) for each in machines["fused"].executed)
    assert loop["dispatches"] - fused["dispatches"] == in_seams


ATTRIBUTES = """
def f(x):
    return x.real.imag.conjugate
for i in range(10): f(i)
"""
LOOP = """
def f(n):
    t = 0
    for i in range(n):
        t += i * 2
    return t
f(20)
"""


@pytest.mark.parametrize(
    ("source", "kind", "opcodes"),
    [
        (ATTRIBUTES, "register", {"LOAD_ATTRIBUTE+LOAD_ATTRIBUTE": 10, "RETURN_LOAD_ATTRIBUTE": 10}),
        (ATTRIBUTES, "stack", {"LOAD_FAST+LOAD_ATTR": 10, "LOAD_ATTR": 20, "RETURN_VALUE": 10}),
        (
            LOOP,
            "register",
            {
                "LOAD_CONSTANT": 1,
                "CALL_GLOBAL": 1,
                "FOR_START": 1,
                "MULTIPLY": 20,
                "INPLACE_ADD+FOR_LOOP": 20,
                "RETURN": 1,
            },
        ),
    ],
)
def test_figures_by_hand(source: str, kind: str, opcodes: dict[str, int]) -> None:
    machine = ran(kind, "fused", source)
    machine.executed = [guest(machine, "f")]
    assert simple_names(statistics(machine)["opcodes"]) == opcodes


def simple_names(opcodes: dict[str, int]) -> dict[str, int]:
    """The names without what CPython 3.14 adds to those of loads."""
    return {name.replace("_BORROW", ""): count for name, count in opcodes.items()}

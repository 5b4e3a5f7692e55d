"""Code objects made by hand: CPython trusts what they say of themselves, and an error there overwrites its memory.

For every shadow of every kind of code: the stack is as deep as its instructions need, constants and variables they name
exist, every path ends, and the line table describes exactly the code. Then CPython itself, which checks memory, runs
them under its profilers and tracers, which write by those tables.
"""

import argparse
import ast
import dis
import inspect
import os
import subprocess
import sys
import typing
from collections.abc import Iterator
from functools import cache
from itertools import islice, pairwise
from pathlib import Path
from textwrap import dedent
from types import CodeType

import pytest

from runtime.code import GuestCode
from runtime.linetable import described_units, extended, first_line
from runtime.native import instruction
from runtime.specials import doing_nothing
from stackvm.machine import StackMachine

MACHINES = ["stackvm", "regvm"]
MANY = ", ".join(f"p{number}" for number in range(300))
PROGRAM = f'''\
def nothing(): pass
def documented(a, b=1, /, c=2, *rest, d, e=3, **others):
    """A docstring."""
    return [a, b, c, rest, d, e, others]
def cells(a, *b, c, **d):
    x = 1
    def inner(e):
        return lambda: (a, b, c, d, e, x)
    return inner
def generator(a):
    yield a
async def coroutine(a):
    async with a as b:
        return await b
async def asynchronous(a):
    yield [await each async for each in a]
class Body:
    attribute = [name for name in "abc" if name]
    def method(self): return __class__
def many({MANY}): return p0 + p299
def keywords(*, {MANY}): return lambda: p0 + p299
def long(x):
    {"; ".join(["x = x + 1"] * 3000)}
    return x
def tall(x):
    {"".join(f"x = x + {number}" + chr(10) + "    " for number in range(3000))}
    try:
        return x
    finally:
        x = None
anonymous = lambda *a: a
'''
SOURCES = {
    "signatures": PROGRAM,
    "empty": "",
    "argparse": inspect.getsource(argparse),
    "ast": inspect.getsource(ast),
    "typing": inspect.getsource(typing),
}
SHADOWS = {
    "stub": GuestCode.make_stub,
    "binder": GuestCode.make_binder,
    "face": GuestCode.make_face,
    "doing nothing": lambda guest: doing_nothing(guest.code),
}


def all_code(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from all_code(constant)


@cache
def guests(source: str) -> list[GuestCode]:
    machine = StackMachine()
    found = [GuestCode(code, machine) for code in all_code(compile(SOURCES[source], source, "exec"))]
    # code the program itself made: tables of any length, and nothing among the constants
    bare = [guest.code.replace(co_linetable=b"", co_consts=()) for guest in found[:20]]
    return found + [GuestCode(code, machine) for code in bare]


def stack_depth(code: CodeType) -> int:
    """The deepest stack on any path, from `dis`; asserts that no path runs off the end."""
    following: dict[int, dis.Instruction] = {}
    listed = list(dis.get_instructions(code))
    for each, after in pairwise(listed):
        following[each.offset] = after
    by_offset = {each.offset: each for each in listed}
    depths: dict[int, int] = {}
    pending = [(listed[0], 0)]
    deepest = 0
    while pending:
        each, depth = pending.pop()
        if depths.get(each.offset, -1) >= depth:
            continue
        depths[each.offset] = depth
        jumps = each.opcode in dis.hasjrel or each.opcode in dis.hasjabs
        for jump in (False, True) if jumps else (False,):
            after = max(0, depth + dis.stack_effect(each.opcode, each.arg, jump=jump))
            deepest = max(deepest, depth, after)
            if jump:
                pending.append((by_offset[each.argval], after))
            elif not each.opname.startswith("RETURN_") or each.opname == "RETURN_GENERATOR":
                assert each.offset in following, f"{code.co_name} runs off its end"
                pending.append((following[each.offset], after))
    return deepest


def unsound(code: CodeType) -> list[str]:
    """What a hand-made code object says wrongly of itself; `dis` refuses what names no constant or variable."""
    units = len(code.co_code) // 2
    listed = list(dis.get_instructions(code))
    wrong = {
        "stack too small": code.co_stacksize < stack_depth(code),
        "exception table": bool(code.co_exceptiontable),
        "line table": sum(1 for _ in code.co_positions()) != units or described_units(code.co_linetable) != units,
        "end of lines": max((end for _, end, _ in code.co_lines()), default=0) != 2 * units,
        "wrong number of variables": code.co_nlocals != len(code.co_varnames),
        "never resumes": not any(each.opname == "RESUME" for each in listed),
    }
    return [name for name, is_so in wrong.items() if is_so]


@pytest.mark.parametrize("shadow", SHADOWS)
@pytest.mark.parametrize("source", SOURCES)
def test_shadow_is_sound(source: str, shadow: str) -> None:
    made = [(guest.code.co_qualname, SHADOWS[shadow](guest)) for guest in guests(source)]
    assert {name: unsound(code) for name, code in made if unsound(code)} == {}


def test_functions_of_one_instruction_are_sound() -> None:
    intrinsics = [instruction("CALL_INTRINSIC_1", 1, 1)] if "CALL_INTRINSIC_1" in dis.opmap else []
    made = [instruction("UNARY_NEGATIVE", 0, 1), *intrinsics]
    assert {each.__name__: unsound(each.__code__) for each in made if unsound(each.__code__)} == {}
    assert made[0](7) == -7


def test_unsound_code_is_found() -> None:
    """The checks can fail."""
    stub = next(guest for guest in guests("signatures") if guest.code.co_name == "documented").make_stub()
    other = next(guest for guest in guests("signatures") if guest.code.co_name == "tall").code
    assert unsound(stub) == []
    assert unsound(stub.replace(co_stacksize=1)) == ["stack too small"]
    with pytest.raises(IndexError):
        unsound(stub.replace(co_consts=()))
    assert unsound(stub.replace(co_linetable=other.co_linetable)) == ["line table", "end of lines"]
    assert unsound(stub.replace(co_linetable=b"")) == ["line table", "end of lines"]


@pytest.mark.parametrize("source", SOURCES)
def test_face_has_the_positions_of_the_original(source: str) -> None:
    """Tracebacks look up the original's offsets in the face: the carets depend on it."""
    for guest in guests(source):
        expected = list(guest.code.co_positions())
        assert list(islice(guest.make_face().co_positions(), len(expected))) == expected, guest


def test_stub_and_binder_lie_on_the_first_line() -> None:
    for guest in guests("signatures"):
        for code in (guest.make_stub(), guest.make_binder()):
            lines = {line for _, _, line in code.co_lines()}
            assert lines == {guest.code.co_firstlineno}, guest


def test_line_tables() -> None:
    for units in (0, 1, 7, 8, 9, 64, 1000):
        code = bytes(2 * units)
        assert described_units(first_line(code)) == units
        assert described_units(extended(b"", code)) == units
        assert extended(first_line(code), code[:-2]) == first_line(code), "what is long enough stays"


# -- CPython's own checks ---------------------------------------------------------------------------------------------

GUEST = dedent(
    """
    import functools

    def fresh(number):
        names = {}
        body = "".join(f"    x = x + {each} * {number}\\n" for each in range(60))
        exec(f"def long(x, *, k=0):\\n{body}    return x + k\\n", names)
        return names["long"]

    class Called:
        def __init__(self, function):
            self.function = function
        @property
        def value(self):
            total = self.function(1)
            total += self.function(2)
            total += self.function(3)
            return total
        def __lt__(self, other):
            left = self.value
            right = other.value
            return left < right

    functions = [fresh(number) for number in range(5)]
    print(sum(map(lambda f: f(1, k=2), functions)), sum(sum(map(f, range(3))) for f in functions))
    ordered = sorted(map(Called, functions), reverse=True)
    print([each.value for each in ordered][:3], functools.reduce(lambda a, b: a + b, range(9)))
    caught = []
    for function in functions:
        try:
            list(map(function, ["text"]))
        except TypeError as error:
            caught.append(error)
    print({error.__traceback__.tb_next.tb_lineno for error in caught})
    print([list(iterator) for iterator in map(lambda n: (x for x in range(n)), range(3))])
    """
)
HOSTS = {
    "nothing": "run()",
    "cProfile": "import cProfile; cProfile.runctx('run()', globals(), {})",
    "setprofile": "sys.setprofile(lambda *event: None); run(); sys.setprofile(None)",
    "settrace": "sys.settrace(lambda *event: None); run(); sys.settrace(None)",
    "lines": dedent(
        """
        def local(frame, event, argument):
            frame.f_lineno
            return local
        sys.settrace(lambda frame, event, argument: local if is_shadow(frame) else None)
        run()
        sys.settrace(None)
        """
    ),
    "jumps": dedent(
        """
        def local(frame, event, argument):
            if event == "line":
                try:
                    frame.f_lineno = 10**6
                except ValueError:
                    refused.append(frame.f_code.co_name)
            return local
        refused = []
        sys.settrace(lambda frame, event, argument: local if is_shadow(frame) else None)
        run()
        sys.settrace(None)
        assert "long" in refused
        """
    ),
}
SETTING = """\
import sys, {machine}
from runtime.code import FACE, GuestCode
source = sys.stdin.read()

def is_shadow(frame):
    constants = frame.f_code.co_consts
    return bool(constants) and (constants[0] is FACE or type(constants[-1]) is GuestCode)

def run():
    {machine}.execute(compile(source, "guest.py", "exec"), {{"__name__": "guest"}})

"""


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("machine", MACHINES)
def test_memory_stays_sound(machine: str, host: str, repository: Path) -> None:
    """`-X dev` and the debugging allocator stop at what was overwritten."""
    expected = subprocess.run([sys.executable, "-"], input=GUEST, capture_output=True, text=True, check=True)
    finished = subprocess.run(
        [sys.executable, "-X", "dev", "-c", SETTING.format(machine=machine) + HOSTS[host]],
        input=GUEST,
        capture_output=True,
        text=True,
        timeout=120,
        cwd=repository,
        env={**os.environ, "PYTHONMALLOC": "debug"},
    )
    assert finished.returncode == 0, finished.stderr[-2000:]
    shown = finished.stdout.splitlines()[: len(expected.stdout.splitlines())]
    assert shown == expected.stdout.splitlines()

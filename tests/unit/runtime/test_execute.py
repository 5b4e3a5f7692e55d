"""``stackvm.execute`` and ``regvm.execute``: values and exceptions come out as they are, the host stays as it was."""

import builtins
import sys
import threading
from types import CodeType, FunctionType, ModuleType
from typing import Any

import pytest

import regvm
import stackvm


def compiled(source: str, mode: str = "exec") -> CodeType:
    return compile(source, "<guest>", mode)


# -- what comes out ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "value"),
    [("1 + 2", 3), ("[x * x for x in range(3)]", [0, 1, 4]), ("None", None), ("(lambda: n)()", 5), ("max(n, 9)", 9)],
)
def test_the_value_of_an_expression(execute, source: str, value: Any) -> None:
    assert execute(compiled(source, "eval"), {"n": 5}) == value


def test_a_module_gives_none_and_fills_its_globals(execute) -> None:
    names: dict[str, Any] = {"given": [1]}
    assert execute(compiled("given.append(2)\nmade = given\ndef f(): return made"), names) is None
    assert names["made"] is names["given"] and names["given"] == [1, 2]
    assert isinstance(names["f"], FunctionType) and names["f"]() is names["made"]
    assert names["f"].__globals__ is names


def test_the_code_of_a_function_runs_with_its_variables_unbound(execute) -> None:
    (code,) = (each for each in compiled("def f(): return n + 1").co_consts if isinstance(each, CodeType))
    assert execute(code, {"n": 1}) == 2


def test_objects_keep_their_identity(execute) -> None:
    marker = object()
    assert execute(compiled("marker", "eval"), {"marker": marker}) is marker


class Mine(Exception):
    pass


def test_exceptions_come_out_as_themselves(execute) -> None:
    error = Mine("text")
    with pytest.raises(Mine) as caught:
        execute(compiled("def f():\n    raise error\nf()"), {"error": error})
    assert caught.value is error and error.__context__ is None and error.__cause__ is None
    lines = []
    entry = error.__traceback__
    while entry is not None:
        if entry.tb_frame.f_code.co_filename == "<guest>":
            lines.append((entry.tb_frame.f_code.co_name, entry.tb_lineno))
        entry = entry.tb_next
    assert lines == [("<module>", 3), ("f", 2)]


@pytest.mark.parametrize("kind", [SystemExit, KeyboardInterrupt, GeneratorExit, StopIteration, RecursionError])
def test_every_kind_of_exception(execute, kind: type[BaseException]) -> None:
    with pytest.raises(kind, match=r"^text$"):
        execute(compiled("raise kind('text')"), {"kind": kind})


def test_the_context_is_what_the_guest_handles(execute) -> None:
    with pytest.raises(KeyError) as caught:
        execute(compiled("try: 1 / 0\nexcept ZeroDivisionError: raise KeyError('k')"), {})
    assert type(caught.value.__context__) is ZeroDivisionError
    assert caught.value.__context__.__context__ is None


@pytest.mark.parametrize("run", [exec, "machine"])
def test_what_the_host_handles_is_the_context_of_a_guests_error(execute, run) -> None:
    outer = Mine("outer")
    try:
        raise outer
    except Mine:
        with pytest.raises(KeyError) as caught:
            (execute if run == "machine" else run)(compiled("raise KeyError('k')"), {})
    assert caught.value.__context__ is outer


# -- guest and host call each other -----------------------------------------------------------------------------------


def test_the_host_calls_guest_functions_after_the_run(execute) -> None:
    names: dict[str, Any] = {}
    execute(compiled("def make(n):\n    def inner(x, *, k=1): return n + x + k\n    return inner"), names)
    inner = names["make"](10)
    assert inner(1) == 12 and inner(1, k=5) == 16
    with pytest.raises(TypeError, match=r"^make.<locals>.inner\(\) missing 1 required positional argument: 'x'$"):
        inner()
    assert sorted([3, 1, 2], key=execute(compiled("lambda x: -x", "eval"), {})) == [3, 2, 1]


def test_the_guest_calls_the_host_and_sees_its_errors(execute) -> None:
    calls = []

    def host(value: int) -> int:
        calls.append(value)
        return 10 / value

    source = "try:\n    found = [host(5), host(0)]\nexcept ZeroDivisionError as error:\n    found = str(error)"
    names: dict[str, Any] = {"host": host}
    execute(compiled(source), names)
    assert calls == [5, 0] and names["found"] == "division by zero"


def test_generators_go_on_after_the_run(execute) -> None:
    made = execute(compiled("(x * x for x in items)", "eval"), {"items": range(4)})
    assert next(made) == 0 and list(made) == [1, 4, 9]


@pytest.mark.parametrize("inner", [stackvm.execute, regvm.execute])
def test_a_run_within_a_run(execute, inner) -> None:
    """The guest calls ``execute`` of the same machine or the other; each has frames and errors of its own."""
    source = """
def outer():
    try:
        value = inner(code, {'n': 20})
    except ZeroDivisionError as error:
        return 'caught', str(error)
    return value
found = [outer()]
code = failing
found.append(outer())
"""
    names: dict[str, Any] = {
        "inner": inner,
        "code": compiled("(lambda x: x + n)(1)", "eval"),
        "failing": compiled("n / 0", "eval"),
    }
    execute(compiled(source), names)
    assert names["found"] == [21, ("caught", "division by zero")]


def test_from_several_threads_at_once(execute) -> None:
    """Each thread runs frames and handles exceptions of its own, though they share the code."""
    source = """
def count(n):
    if n == 0: raise LookupError(name)
    try: return count(n - 1)
    except LookupError as error:
        seen.append((name, n, str(error)))
        raise
try: count(30)
except LookupError as error: result = str(error)
"""
    code = compiled(source)
    start = threading.Barrier(4)
    outcomes: dict[int, dict[str, Any]] = {}

    def work(number: int) -> None:
        names: dict[str, Any] = {"name": f"thread {number}", "seen": []}
        start.wait()
        execute(code, names)
        outcomes[number] = names

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for number in range(4):
        name = f"thread {number}"
        assert outcomes[number]["result"] == name
        assert outcomes[number]["seen"] == [(name, n, name) for n in range(1, 31)]


# -- the host's world -------------------------------------------------------------------------------------------------


def test_builtins_the_host_gives_are_the_guests(execute) -> None:
    own = {"len": lambda value: "own", "__build_class__": builtins.__build_class__, "__name__": "builtins"}
    names: dict[str, Any] = {"__builtins__": own, "__name__": "guest"}
    execute(compiled("def f(): return len([])\nfound = f()\nclass C: size = len('x')"), names)
    assert names["found"] == "own" and names["C"].size == "own"
    with pytest.raises(NameError, match=r"^name 'print' is not defined$"):
        execute(compiled("print"), {"__builtins__": own})
    module = ModuleType("builtins")
    module.__dict__.update(own)
    assert execute(compiled("len([])", "eval"), {"__builtins__": module}) == "own"


def test_globals_without_builtins_get_them_as_exec_gives_them(execute) -> None:
    ours: dict[str, Any] = {}
    theirs: dict[str, Any] = {}
    execute(compiled("x = len('abc')"), ours)
    exec(compiled("x = len('abc')"), theirs)
    assert sorted(ours) == sorted(theirs)
    assert ours["__builtins__"] is theirs["__builtins__"]


def world() -> dict[str, Any]:
    """What of the host a guest could change by running."""
    return {
        "main": sys.modules["__main__"],
        "modules": set(sys.modules),
        "path": list(sys.path),
        "argv": list(sys.argv),
        "builtins": dict(vars(builtins)),
        "streams": (sys.stdin, sys.stdout, sys.stderr),
        "hooks": (sys.excepthook, sys.unraisablehook, threading.excepthook, sys.displayhook),
        "limit": sys.getrecursionlimit(),
        "trace": (sys.gettrace(), sys.getprofile()),
        "importers": (list(sys.meta_path), list(sys.path_hooks)),
        "import machinery": vars(sys.modules["importlib._bootstrap"]).copy(),
    }


@pytest.mark.parametrize("source", ["x = [n for n in range(5)]", "import textwrap\nclass C: pass", "1 / 0"])
def test_the_hosts_world_is_untouched(execute, source: str) -> None:
    execute(compiled("import textwrap"), {})  # what the machine itself imports when it first runs
    before = world()
    try:
        execute(compiled(source), {"__name__": "guest"})
    except ZeroDivisionError:
        pass
    assert world() == before


def test_the_guest_sees_the_hosts_modules(execute) -> None:
    names: dict[str, Any] = {}
    execute(compiled("import sys, threading\nmodules = sys.modules\nmain = sys.modules['__main__']"), names)
    assert names["threading"] is threading and names["modules"] is sys.modules
    assert names["main"] is sys.modules["__main__"]


def test_an_exception_the_host_handles_is_still_handled(execute) -> None:
    try:
        raise Mine("outer")
    except Mine as error:
        execute(compiled("try: 1 / 0\nexcept ZeroDivisionError: pass"), {})
        assert sys.exc_info()[1] is error


def test_levels_of_the_register_machine() -> None:
    code = compiled("sum(n * n for n in range(10))", "eval")
    assert [regvm.execute(code, {}, level) for level in ("O0", "O1", "O2", "copy_propagation")] == [285] * 4
    with pytest.raises(ValueError, match="there is no pass 'nonsense'"):
        regvm.execute(code, {}, "nonsense")

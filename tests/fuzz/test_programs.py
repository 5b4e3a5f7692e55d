"""The strategy writes programs of the whole language that live long enough to show something, and the harness sees."""

import ast
import collections
import gc

import pytest
from hypothesis import Phase, given, seed

from . import recording as instrument
from .campaign import configured
from .foreign import check_foreign
from .machines import Laboratory, Outcome, difference, standalone
from .program import programs

COUNT = 300
#: forms of the language that must turn up; those that only newer versions have are looked for where they exist
FORMS = """
    AsyncFor AsyncFunctionDef AsyncWith Assert AugAssign AnnAssign Await BoolOp Break ClassDef Compare Continue Delete
    DictComp For GeneratorExp Global If IfExp Import JoinedStr Lambda ListComp Match MatchAs MatchClass MatchMapping
    MatchOr MatchSequence MatchStar NamedExpr Nonlocal Raise Return SetComp Slice Starred Try TryStar While With Yield
    YieldFrom TypeAlias TypeVar
""".split()


@pytest.fixture(scope="module")
def written():
    """Some programs, always the same."""
    found = []

    @seed(0)
    @configured(COUNT, (Phase.generate,))
    @given(programs())
    def collect(program):
        found.append(program)

    collect()
    return found


def test_every_form_turns_up(written):
    seen = collections.Counter(type(node).__name__ for program in written for node in ast.walk(ast.parse(program)))
    assert [form for form in FORMS if hasattr(ast, form) and not seen[form]] == []


def test_most_programs_end_by_themselves_and_log(written):
    laboratory = Laboratory()
    outcomes = [laboratory.run("cpython", laboratory.compiled(program)) for program in written]
    assert sum(bool(outcome.error) for outcome in outcomes) < 0.4 * COUNT
    assert sum(len(outcome.log) for outcome in outcomes) > 8 * COUNT
    assert sum("OutOfFuel" in " ".join(outcome.log) for outcome in outcomes) < 0.02 * COUNT


def test_programs_are_deterministic(written):
    first, second = Laboratory(), Laboratory()
    for program in written[:40]:
        code = first.compiled(program)
        assert first.run("cpython", code) == second.run("cpython", code)


def test_a_difference_is_seen():
    """By the log, by the output, by the text of the error."""
    laboratory = Laboratory()
    program = "log(1 + len('a'))\nprint(2)\nraise ValueError(3)\n"
    outcomes = laboratory.outcomes(program)
    assert set(outcomes) == {"cpython", "stackvm", "regvm-O0", "regvm-O1", "regvm-O2"}
    assert difference(outcomes) == ""
    right = outcomes["cpython"]
    assert right.log == ("2", "the names die") and right.output == "2\n" and right.error.endswith("ValueError: 3\n")
    log, output, error = right.log, right.output, right.error
    for wrong in (Outcome(("3",), output, error), Outcome(log, "", error), Outcome(log, output, "")):
        assert "+++ stackvm" in difference({**outcomes, "stackvm": wrong})


def test_a_program_stands_alone():
    script = standalone("log('first', {3, 1, 2})\nattempt(1, lambda: N('n', 1) + undefined)\n")
    compile(script, "script", "exec")
    assert script.count("class Recording") == 1


def test_foreign_programs_translate():
    assert check_foreign(20, seed=0) == ""


def test_the_log_has_no_addresses_and_no_order_of_sets():
    assert "0x7f" not in instrument.scrubbed("<object at 0x7f0012>")
    assert instrument.show({"b", "a", "c"}) == "set3('a', 'b', 'c')"
    assert gc.isenabled()

"""The register machine's options about passes: loading them, verifying, bisecting, showing, timing."""

from pathlib import Path

import pytest

PASSES = """
from dataclasses import dataclass
from translator.ir.opcodes import OPCODES
from translator.passes import Pass, register

@register
@dataclass(frozen=True)
class Reverse(Pass):
    '''Subtract the other way round.'''

    name = "reverse"

    def run(self, function, analyses):
        found = [each for each in function.instructions() if each.opcode is OPCODES["subtract"]]
        for each in found:
            each.operands.reverse()
        return bool(found)

@register
@dataclass(frozen=True)
class Repeat(Pass):
    '''Begin twice: temporaries are written twice.'''

    name = "repeat"

    def run(self, function, analyses):
        for block in function.blocks.values():
            block.instructions[:0] = block.instructions[:1]
        return True
"""
PROGRAM = """
import sys
sys.stderr = None
def less(a, b):
    return a - b
def same(a): return a
try:
    print(same(less(5, 3)))
except Exception as error:
    print("caught", error)
"""


@pytest.fixture
def machine(tmp_path: Path, run_python):
    (tmp_path / "own.py").write_text(PASSES)
    (tmp_path / "program.py").write_text(PROGRAM)

    def run(*options: str):
        return run_python("-m", "regvm", "--load", "own.py", *options, "program.py", cwd=tmp_path)

    return run


def test_a_loaded_pass_runs(machine) -> None:
    outcome = machine("--passes", "O1,reverse")
    assert (outcome.returncode, outcome.stdout, outcome.stderr) == (0, "-2\n", "")


def test_bisecting_finds_the_function(machine) -> None:
    def lines(limit: int) -> tuple[str, list[str]]:
        outcome = machine("--passes", "reverse", "--scope", "program", "--opt-bisect-limit", str(limit))
        return outcome.stdout, outcome.stderr.splitlines()

    everything = [f"pass ({number}) reverse on {where}" for number, where in ((1, "<module>"), (2, "less"))]
    assert lines(2) == ("-2\n", [*(f"BISECT: running {each}" for each in everything), *lines(2)[1][2:]])
    assert lines(1)[0] == "2\n"
    assert lines(1)[1][:2] == [f"BISECT: running {everything[0]}", f"BISECT: NOT running {everything[1]}"]


def test_a_pass_that_breaks_a_rule_ends_the_process(machine) -> None:
    """The program cannot catch it, nor keep the line from the real standard error."""
    outcome = machine("--passes", "O1,repeat", "--verify-each")
    assert (outcome.returncode, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith("regvm: <module> after repeat: block 0: ")
    assert outcome.stderr.endswith("is written twice\n") and outcome.stderr.count("\n") == 1


def test_sound_passes_verify(machine) -> None:
    outcome = machine("--verify-each")
    assert (outcome.returncode, outcome.stdout, outcome.stderr) == (0, "2\n", "")


def test_changes_are_shown_where_standard_error_was(machine) -> None:
    outcome = machine("--passes", "reverse", "--print-changed")
    old, new, *_ = outcome.stderr.splitlines()
    assert outcome.stdout == "-2\n"
    assert old.startswith("--- less (") and old.endswith("program.py:4) before reverse")
    assert new.startswith("+++ less (") and new.endswith("program.py:4) after reverse")


def test_times_are_a_table_at_the_end(machine) -> None:
    outcome = machine("-O1", "--time-passes", "--scope", "program")
    heading, *rows = (line.split() for line in outcome.stderr.splitlines())
    assert heading == ["pass", "runs", "milliseconds", "share"]
    assert {row[0]: row[1] for row in rows} == dict.fromkeys(
        ("constant_operands", "copy_propagation", "dead_code"), "3"
    )


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--load", "missing.py"], "regvm: missing.py: FileNotFoundError: "),
        (["--load", "program.py"], "regvm: program.py: AttributeError: "),
        (["--passes", "unheard_of"], "regvm: there is no pass 'unheard_of'"),
        (["--opt-bisect-limit", "few"], "regvm: argument --opt-bisect-limit: invalid int value: 'few'"),
    ],
)
def test_bad_usage_is_one_line(options: list[str], complaint: str, machine, tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text("None.no_pass")
    outcome = machine(*options)
    assert (outcome.returncode, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith(complaint) and outcome.stderr.count("\n") == 1

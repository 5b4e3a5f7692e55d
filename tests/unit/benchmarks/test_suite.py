"""The suite's table, the words of `-b`, and the programs themselves: their output on the host is the one kept."""

import ast
import subprocess
import sys

import pytest

from benchmarks import expected
from benchmarks.suite import DIRECTORY, GROUPS, PROGRAMS, Program, UnknownProgram, select

ALL_NAMES = [program.name for program in PROGRAMS]


def names_of(spec: str) -> list[str]:
    return [program.name for program in select(spec)]


def in_group(*groups: str) -> list[str]:
    return [program.name for program in PROGRAMS if program.group in groups]


@pytest.mark.parametrize(
    ("spec", "names"),
    [
        ("", ALL_NAMES),
        (" , ", ALL_NAMES),
        ("fib", ["fib"]),
        ("nbody,fib", ["nbody", "fib"]),
        ("fib,nbody", ["nbody", "fib"]),
        ("fib, fib ,fib", ["fib"]),
        ("data", ["dataclass_records", "pattern_matching"]),
        ("data,fib", ["fib", "dataclass_records", "pattern_matching"]),
        ("-fib", [name for name in ALL_NAMES if name != "fib"]),
        ("-loops,-calls", [name for name in ALL_NAMES if name not in in_group("loops", "calls")]),
        ("loops,-sieve", [name for name in in_group("loops") if name != "sieve"]),
        ("-sieve,loops", [name for name in in_group("loops") if name != "sieve"]),
        ("fib,-fib", []),
        ("fib,-nbody", ["fib"]),
    ],
)
def test_a_specification_selects_rows_in_the_suite_s_order(spec: str, names: list[str]) -> None:
    assert names_of(spec) == names


@pytest.mark.parametrize(
    ("spec", "fragment"),
    [("nbodi", "'nbodi'; did you mean nbody?"), ("fib,-lops", "did you mean loops"), ("qqqq", "groups: loops, calls")],
)
def test_an_unknown_name_is_told_with_its_neighbours(spec: str, fragment: str) -> None:
    with pytest.raises(UnknownProgram) as caught:
        select(spec)
    assert fragment in str(caught.value)
    assert "\n" not in str(caught.value)


def test_an_unknown_program_is_a_value_error() -> None:
    assert issubclass(UnknownProgram, ValueError)


def test_rows_stand_in_group_order_and_names_differ() -> None:
    assert [program.group for program in PROGRAMS] == [name for name in GROUPS for _ in in_group(name)]
    assert len(set(ALL_NAMES) | set(GROUPS)) == len(ALL_NAMES) + len(GROUPS)


def test_each_script_has_a_row() -> None:
    assert sorted(path.stem for path in DIRECTORY.glob("*.py")) == sorted(ALL_NAMES)


def test_no_expected_file_is_left_over() -> None:
    assert expected.strays() == []


def default_size_in(program: Program) -> int:
    """The value given to DEFAULT_SIZE in the script."""
    for statement in ast.parse(program.path.read_text(encoding="utf-8")).body:
        match statement:
            case ast.Assign(targets=[ast.Name(id="DEFAULT_SIZE")], value=ast.Constant(value=int(size))):
                return size
    raise LookupError(f"{program.name} has no DEFAULT_SIZE")


@pytest.mark.parametrize("program", PROGRAMS, ids=ALL_NAMES)
def test_the_script_s_default_size_is_the_suite_s(program: Program) -> None:
    assert default_size_in(program) == program.default == program.size("default")
    assert program.size("fast") < program.default


@pytest.mark.parametrize("program", PROGRAMS, ids=ALL_NAMES)
def test_the_fast_run_prints_what_is_expected(program: Program) -> None:
    assert expected.output_of(program, "fast") == program.expected("fast")


@pytest.mark.parametrize("program", PROGRAMS, ids=ALL_NAMES)
def test_both_sizes_have_output_of_their_own(program: Program) -> None:
    assert program.expected("fast") != program.expected("default")


def test_a_program_without_a_size_runs_the_default() -> None:
    (program,) = select("nqueens")
    done = subprocess.run([sys.executable, str(program.path)], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == program.expected("default")


def copy_of(program: Program, tmp_path, monkeypatch: pytest.MonkeyPatch, source: str | None = None) -> None:
    """Make the suite's folder a new one with this program's script (or that source) and expected files."""
    (tmp_path / "expected").mkdir()
    (tmp_path / program.path.name).write_text(source or program.path.read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr("benchmarks.suite.DIRECTORY", tmp_path)
    monkeypatch.setattr(expected, "DIRECTORY", tmp_path)
    monkeypatch.setattr(expected, "PROGRAMS", (program,))


def test_regenerated_files_pass_the_check_until_they_are_touched(tmp_path, monkeypatch, capsys) -> None:
    (program,) = select("nqueens")
    copy_of(program, tmp_path, monkeypatch)
    assert expected.main(["--check"]) == 1
    assert "nqueens.fast.txt: missing" in capsys.readouterr().err
    assert expected.main([]) == 0
    assert expected.main(["--check"]) == 0
    program.expected_path("fast").write_text("42\n", encoding="utf-8")
    (tmp_path / "expected" / "gone.fast.txt").write_text("", encoding="utf-8")
    assert expected.main(["--check"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        f"nqueens.fast.txt: differs from the output of {sys.executable}",
        "gone.fast.txt: belongs to no program",
    ]


def test_a_program_that_fails_is_one_line_and_exit_status_1(tmp_path, monkeypatch, capsys) -> None:
    (program,) = select("nqueens")
    copy_of(program, tmp_path, monkeypatch, source="raise SystemExit('no board')\n")
    assert expected.main([]) == 1
    assert capsys.readouterr().err == "python -m benchmarks.expected: nqueens (fast): exit status 1: no board\n"

"""CPython's side of a timing run behaves as `python SCRIPT` does, and writes the time whatever the script does."""

import json

import pytest


@pytest.fixture
def script(tmp_path):
    (tmp_path / "neighbour.py").write_text("value = 42\n")
    return tmp_path / "script.py"


def outcome(run):
    return run.returncode, run.stdout


@pytest.mark.parametrize(
    "source",
    [
        "import sys, neighbour; print(__name__, __file__, sys.argv, sys.path[0], neighbour.value)",
        "import sys; sys.exit('goodbye')",
        "raise ValueError(1)",
        "import pickle\nclass A: pass\nprint(pickle.loads(pickle.dumps(A())).__class__.__module__)",
        "print(sorted(name for name in globals() if name not in ('__annotations__',)))",
    ],
)
def test_like_python(script, source, run_python, tmp_path):
    script.write_text(source)
    report = tmp_path / "time.json"
    plain = run_python(str(script), "a", "-b")
    timed = run_python("-m", "benchmarks.baseline", "--time-json", str(report), str(script), "a", "-b")
    assert outcome(timed) == outcome(plain)
    record = json.loads(report.read_text())
    assert record["machine"] == "cpython" and 0 < record["seconds"] < 60


def test_the_file_of_a_relative_script_is_absolute(script, run_python, tmp_path):
    script.write_text("import sys; print(__file__, sys.argv, sys.path[0])\nraise ValueError")
    report = str(tmp_path / "time.json")
    plain = run_python(script.name, cwd=tmp_path)
    timed = run_python("-m", "benchmarks.baseline", "--time-json", report, script.name, cwd=tmp_path)
    assert outcome(timed) == outcome(plain)
    assert str(script) in timed.stdout and f'File "{script}", line 2' in timed.stderr


def test_the_time_is_that_of_the_script(script, run_python, tmp_path):
    script.write_text("import time; time.sleep(0.2)")
    run_python("-m", "benchmarks.baseline", "--time-json", str(tmp_path / "t"), str(script))
    assert 0.2 <= json.loads((tmp_path / "t").read_text())["seconds"] < 5


@pytest.mark.parametrize("arguments", [[], ["--time-json"], ["--time-json", "x"], ["--help"]])
def test_usage(arguments, run_python):
    run = run_python("-m", "benchmarks.baseline", *arguments)
    assert run.returncode == 2 and run.stderr.startswith("usage: ")

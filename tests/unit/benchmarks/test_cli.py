"""The command line, with made-up machines: verbs, exit statuses, messages."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import check as check_module
from benchmarks import measuring
from benchmarks.cli import main, with_verb
from benchmarks.machines import CPYTHON, REGISTER, STACK
from benchmarks.metrics import COUNTS
from benchmarks.pairs import verb
from benchmarks.results import read_run

FAKE = str(Path(__file__).with_name("fake_machine.py"))


@pytest.fixture(autouse=True)
def machines(monkeypatch, tmp_path):
    """Made-up machines; call with behaviours to change them."""

    def use(stack="right", register="right"):
        rows = [(STACK, stack), (REGISTER, register)]
        table = (CPYTHON, *(replace(row, launch=(FAKE, row.name, behaviour)) for row, behaviour in rows))
        monkeypatch.setattr(measuring, "MACHINE_TABLE", table)

    use()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return use


@pytest.fixture
def script(tmp_path):
    path = tmp_path / "mine.py"
    path.write_text("print('mine')\n")
    return path


@pytest.mark.parametrize(
    ("given", "complete"),
    [
        ([], ["run"]),
        (["--fast"], ["run", "--fast"]),
        (["-b", "-fib", "--fast"], ["run", "--benchmarks=-fib", "--fast"]),
        (["list"], ["list"]),
        (["mine.py"], ["run", "mine.py"]),
        (["--help"], ["--help"]),
    ],
)
def test_no_verb_means_run(given, complete):
    assert with_verb(given) == complete


def test_run_a_script_of_the_reader(script, tmp_path, capsys):
    output = tmp_path / "run.jsonl"
    assert main(["run", str(script), "--fast", "-o", str(output)]) == 0
    printed = capsys.readouterr()
    assert "mine.py" in printed.out and "-40.0%" in printed.out
    assert str(output) in printed.err
    run = read_run(output)
    assert run.programs == {"mine.py": "scripts"}
    assert run.header["size"] == "fast" and run.header["pipeline"] == "O2"


def test_run_suite_programs_and_a_script(script, tmp_path):
    output = tmp_path / "run.jsonl"
    assert main(["run", str(script), "-b", "ackermann", "--fast", "-O1", "-o", str(output)]) == 0
    run = read_run(output)
    assert run.programs == {"ackermann": "calls", "mine.py": "scripts"}
    assert {m.pipeline for m in run.measurements if m.machine == "register"} == {"O1"}


def test_a_run_counts_without_fusing_passes_too(script, tmp_path, machines, capsys):
    output = str(tmp_path / "run.jsonl")
    assert main(["run", str(script), "--fast", "-o", output]) == 0
    assert "Without fusing passes: dispatches -30.0%, code bytes -30.0%." in capsys.readouterr().out
    measurements = read_run(Path(output)).measurements
    unfused = [m for m in measurements if m.pipeline == "O2,-fusing"]
    assert {m.metric: m.value for m in unfused} == {metric.name: 700 for metric in COUNTS}
    machines(register="print without fusing")
    assert main(["run", str(script), "--fast", "-o", output, "--force"]) == 1
    assert "mine.py on register with O2,-fusing: incorrect" in capsys.readouterr().out


def test_a_wrong_result_is_exit_status_1(script, machines, capsys):
    machines(register="print")
    assert main(["run", str(script), "--fast"]) == 1
    assert "mine.py on register: incorrect: line 1 of the output" in capsys.readouterr().out


def test_results_without_output_file_are_the_last_run(script, capsys):
    main(["run", str(script), "--fast"])
    ran = capsys.readouterr().out
    assert main(["show"]) == 0
    assert capsys.readouterr().out == ran


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nonexistent.py"], "can't open 'nonexistent.py': No such file or directory"),
        (["run", "-b", "fibb"], "no benchmark program or group is called 'fibb'; did you mean fib?"),
        (["run", "-b", "fib,-fib"], "-b fib,-fib leaves no program"),
        (["run", "-b", ""], "-b names no program"),
        (["list", "-b", " , "], "-b names no program"),
        (["run", "--engine", "jit"], "no engine is called 'jit'"),
        (["run", "-b", "fib", "--passes", "O1,-retarget"], "-retarget leaves nothing out"),
        (["ablate", "-b", "fib", "-O0"], "O0 has no passes to leave out"),
        (["ablate", "-b", "fib", "--passes", "O7"], "there is no pass 'O7'"),
        (["ablate", "-b", "fib", "-O1", "--only", "for_loop"], "--only: O1 has no pass 'for_loop' (it has constant"),
        (["ablate", "-b", "fib", "--only", ""], "--only: O2 has no pass ''"),
        (["pairs", "-b", "fibb"], "no benchmark program or group is called 'fibb'; did you mean fib?"),
        (["pairs", "--machine", "cpython"], "invalid choice: 'cpython'"),
        (["pairs", "--top", "0"], "not a number from 1 to 999: '0'"),
        (["pairs", "-b", "fib", "-o", "/"], "/: is a directory"),
        (["comapre", "a.jsonl", "b.jsonl"], "no verb and no file is called 'comapre'; did you mean compare?"),
        (["run", "-b", "fib", "-o", "/"], "/: is a directory"),
        pytest.param(
            ["run", "-b", "fib", "-o", "/dev/full", "--force"],
            "/dev/full: cannot be written: No space left on device",
            marks=pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here"),
        ),
        (["run", "--timeout", "0"], "not a number of seconds: '0'"),
        (["run", "--timeout", "soon"], "not a number of seconds: 'soon'"),
        (["run", "--fast", "--rigorous"], "not allowed with argument"),
        (["run", "--frobnicate"], "unrecognized arguments: --frobnicate"),
        (["show"], "no run to show: name a results file"),
        (["show", "nonexistent.jsonl"], "nonexistent.jsonl: No such file or directory"),
        (["report", "x.jsonl", "--format", "pdf"], "invalid choice: 'pdf'"),
        (["compare", "x.jsonl"], "required: NEW.jsonl"),
    ],
)
def test_usage_errors_take_one_line(arguments, message, capsys):
    try:
        status = main(arguments)
    except SystemExit as stop:
        status = stop.code
    errors = capsys.readouterr().err
    assert status == 2
    assert message in errors
    assert errors.count("\n") == 1


def test_a_script_that_cannot_be_compiled(tmp_path, capsys):
    bad = tmp_path / "bad.py"
    bad.write_text("x = = 1\n")
    assert main(["run", str(bad)]) == 2
    assert capsys.readouterr().err == f"benchmarks: can't compile {bad}, line 1: invalid syntax\n"


def test_a_script_that_cannot_be_read(tmp_path, capsys):
    for name, data, reason in (
        ("null.py", b"x = 1\0\n", "null.py: source code string cannot contain null bytes"),
        ("undecodable.py", b"x = '\xff'\n", "undecodable.py, line 1: "),
    ):
        (tmp_path / name).write_bytes(data)
        assert main(["run", str(tmp_path / name)]) == 2
        errors = capsys.readouterr().err
        assert errors.startswith("benchmarks: can't compile ") and reason in errors and errors.count("\n") == 1


def test_folders_where_files_are_expected(tmp_path, capsys):
    folder = str(tmp_path)
    for arguments in (["show", folder], ["report", folder], ["compare", folder, folder], ["run", folder]):
        assert main(arguments) == 2
        errors = capsys.readouterr().err
        assert "s a directory" in errors.lower() and errors.count("\n") == 1


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "line 1: no header: this is not a complete results file"),
        (b"garbage\n", "line 1: not JSON"),
        (b"\xff\xfe\x00\n", "line 1: not "),
        (b"[]\n", "line 1: not a JSON object"),
        (b'{"schema": 9, "kind": "run"}\n', "line 1: schema 9; this version reads schema 1"),
        (b'{"schema": 1, "kind": "run"}\n', "line 1: "),
        (b'{"schema": 1, "kind": "pairs"}\n', 'line 1: no header: "kind" is not "run"'),
        (b'{"schema": 1, "kind": "run", "programs": {}, "ablation": [1]}\n', 'line 1: "ablation" is not a list'),
        (b'{"schema": 1, "kind": "run", "programs": {}, "ablation": 1}\n', 'line 1: "ablation" is not a list'),
    ],
)
@pytest.mark.parametrize("verb", [["show"], ["report"], ["compare"]])
def test_a_file_that_holds_no_results_is_one_line(verb, data, reason, tmp_path, capsys):
    path = tmp_path / "bad.jsonl"
    path.write_bytes(data)
    assert main([*verb, *[str(path)] * (2 if verb == ["compare"] else 1)]) == 2
    printed = capsys.readouterr()
    assert printed.err.startswith(f"benchmarks: {path}, {reason}") and printed.err.count("\n") == 1
    assert not printed.out


def test_a_script_that_fails_alike_everywhere_is_measured_and_noted(tmp_path, capsys):
    failing = tmp_path / "failing.py"
    failing.write_text("raise ValueError('oh no')\n")
    assert main(["run", str(failing), "--fast"]) == 0
    assert "Note: failing.py ended with exit status 1: ValueError: oh no, on CPython too." in capsys.readouterr().out
    for form in ("markdown", "html"):
        assert main(["report", "--format", form]) == 0
        assert "failing.py ended with exit status 1" in capsys.readouterr().out


def test_a_script_named_twice_is_measured_once(script, tmp_path):
    output = tmp_path / "run.jsonl"
    assert main(["run", str(script), str(script), "--fast", "-o", str(output)]) == 0
    seconds = [m for m in read_run(output).measurements if (m.machine, m.metric) == ("stack", "seconds")]
    assert len(seconds) == read_run(output).header["rounds"]


def test_an_existing_file_is_kept(script, tmp_path, capsys):
    output = tmp_path / "run.jsonl"
    output.write_text("precious")
    assert main(["run", str(script), "-o", str(output)]) == 2
    assert "exists already; --force replaces it" in capsys.readouterr().err
    assert output.read_text() == "precious"
    assert main(["run", str(script), "--fast", "-o", str(output), "--force"]) == 0
    assert read_run(output).measurements


def test_show_a_cut_run_says_so(script, tmp_path, capsys):
    output = tmp_path / "run.jsonl"
    main(["run", str(script), "--fast", "-o", str(output)])
    output.write_bytes(output.read_bytes()[:-10])
    capsys.readouterr()
    assert main(["show", str(output)]) == 0
    printed = capsys.readouterr()
    assert "mine.py" in printed.out
    assert "the last line is cut" in printed.err
    assert main(["compare", str(output), str(output)]) == 2
    assert main(["report", str(output)]) == 2


def test_compare(script, machines, tmp_path, capsys):
    good, bad = tmp_path / "good.jsonl", tmp_path / "bad.jsonl"
    main(["run", str(script), "--fast", "-o", str(good)])
    machines(register="print")
    main(["run", str(script), "--fast", "-o", str(bad)])
    assert main(["compare", str(good), str(bad)]) == 0
    assert main(["compare", str(good), str(bad), "--fail-on-regression"]) == 1
    assert main(["compare", str(good), str(good), "--fail-on-regression"]) == 0
    assert "incorrect" in capsys.readouterr().out


def test_a_pass_without_which_a_program_goes_wrong(machines, tmp_path, capsys):
    machines(register="print without retarget")
    output = str(tmp_path / "ablation.jsonl")
    assert main(["ablate", "-b", "ackermann,fib", "--only", "retarget,for_loop", "-o", output]) == 1
    printed = capsys.readouterr().out
    assert re.search(r"^retarget \(2 failed\)( +-){6}", printed, re.MULTILINE)
    assert "fib on register with O2,-retarget: incorrect: line 1 of the output" in printed
    assert main(["show", output]) == 0
    assert capsys.readouterr().out == printed


def test_times_of_an_ablation_are_taken_in_turn(tmp_path, capsys):
    output = tmp_path / "ablation.jsonl"
    assert main(["ablate", "-b", "fib", "-O1", "--only", "dead_code", "--time", "--fast", "-o", str(output)]) == 0
    times = [(m.round, m.pipeline) for m in read_run(output).measurements if m.metric == "seconds"]
    pipelines = ("O1", "O1,-dead_code")
    assert times == [(number, pipeline) for number in (1, 2, 3) for pipeline in pipelines]
    assert "1.00 [1.00, 1.00]" in capsys.readouterr().out


def test_pairs_of_a_program_that_goes_wrong(machines, monkeypatch, tmp_path, capsys):
    machines(register="print")
    monkeypatch.setattr(verb, "recording", lambda machine: machine)
    output = tmp_path / "pairs.jsonl"
    assert main(["pairs", "-b", "fib", "--machine", "register", "-o", str(output)]) == 1
    assert "Failed: fib on register: incorrect: line 1 of the output" in capsys.readouterr().out
    header, line = map(json.loads, output.read_text().splitlines())
    assert (header["kind"], header["programs"], line["status"]) == ("pairs", {"fib": "calls"}, "incorrect")


def test_report_to_a_file(script, tmp_path, capsys):
    target = tmp_path / "report.html"
    main(["run", str(script), "--fast"])
    assert main(["report", "--format", "html", "-o", str(target)]) == 0
    assert target.read_text().startswith("<!doctype html>")
    assert main(["report", "--format", "html", "-o", str(target)]) == 2
    assert "exists already" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_an_output_that_takes_nothing_is_one_line(run_python):
    with open("/dev/full", "w") as full:
        run = run_python("-m", "benchmarks", "list", stdout=full)
    assert (run.returncode, run.stderr) == (1, "benchmarks: No space left on device\n")


def test_list(capsys):
    assert main(["list"]) == 0
    printed = capsys.readouterr().out
    assert "spectral_norm" in printed and "bytes_fetched" in printed
    assert main(["list", "-b", "-loops"]) == 0
    assert "spectral_norm" not in capsys.readouterr().out


def test_check(machines, monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(measuring, "golden_path", lambda: tmp_path / "golden.json")
    assert main(["check", "-b", "ackermann"]) == 1, "no golden counts yet"
    assert main(["check", "-b", "ackermann", "--update"]) == 0
    assert json.loads((tmp_path / "golden.json").read_text()) == {"ackermann": {"stack": 1000, "register": 600}}
    assert main(["check", "-b", "ackermann"]) == 0
    check_module.write_golden(tmp_path / "golden.json", {"ackermann": {"stack": 1000, "register": 599}})
    capsys.readouterr()
    assert main(["check", "-b", "ackermann"]) == 1
    assert "FAILED ackermann: register: 599 -> 600 dispatches (+0.17%)" in capsys.readouterr().out
    machines(register="print")
    assert main(["check", "-b", "ackermann"]) == 1

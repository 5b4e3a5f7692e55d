"""The results file: what is written comes back, and damage is named by file and line."""

import json

import pytest

from benchmarks.last_run import last_run_path, open_last_run
from benchmarks.results import Measurement, ResultsError, ResultsWriter, read_run

HEADER = {"python": "3.11.7", "programs": {"fib": "calls", "sieve": "loops"}}
COUNT = Measurement("fib", "stack", "loop", None, "dispatches", 1234, "instructions")
TIME = Measurement("fib", "register", "loop", "O2", "seconds", 0.25, "s", round=2)
FAILURE = Measurement("sieve", "register", "loop", "O2", "dispatches", None, "instructions", "crash", detail="bäng")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "run.jsonl"
    writer = ResultsWriter(path, HEADER)
    for measurement in (COUNT, TIME, FAILURE):
        writer.add(measurement)
    writer.close()
    return path


def test_round_trip(path):
    run = read_run(path)
    assert run.header == {"schema": 1, "kind": "run", **HEADER}
    assert run.measurements == [COUNT, TIME, FAILURE]
    assert run.programs == {"fib": "calls", "sieve": "loops"}
    assert not run.cut


def test_lines_are_the_documented_ones(path):
    header, count, time, failure = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    assert list(header)[:2] == ["schema", "kind"]
    assert count == {
        "program": "fib",
        "machine": "stack",
        "engine": "loop",
        "pipeline": None,
        "metric": "dispatches",
        "value": 1234,
        "unit": "instructions",
        "status": "ok",
    }
    assert time["round"] == 2
    assert failure["value"] is None and failure["detail"] == "bäng"


def test_each_line_is_on_disk_when_it_is_written(tmp_path):
    path = tmp_path / "run.jsonl"
    writer = ResultsWriter(path, HEADER)
    assert read_run(path).measurements == []
    writer.add(COUNT)
    assert read_run(path).measurements == [COUNT]
    writer.close()


def test_an_existing_file_is_not_overwritten(path):
    before = path.read_bytes()
    with pytest.raises(ResultsError, match="exists already; --force replaces it"):
        ResultsWriter(path, HEADER)
    assert path.read_bytes() == before
    ResultsWriter(path, HEADER, force=True).close()
    assert read_run(path).measurements == []


def test_a_cut_last_line(path):
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(ResultsError, match=r"run\.jsonl, line 4: the last line is cut"):
        read_run(path)
    run = read_run(path, allow_cut=True)
    assert run.cut
    assert run.measurements == [COUNT, TIME]


def test_a_cut_inside_a_character(path):
    data = path.read_bytes()
    path.write_bytes(data[: data.index("ä".encode()) + 1])
    assert read_run(path, allow_cut=True).measurements == [COUNT, TIME]


def changed(**keys):
    record = {"program": "fib", "machine": "stack", "engine": None, "pipeline": None, "metric": "moves"}
    return json.dumps({**record, "value": 1, "unit": "instructions", "status": "ok", **keys})


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not JSON"),
        ("[1]", "not a JSON object"),
        ("{}", '"program" is missing'),
        (changed(value="1"), "\"value\" has a wrong type: '1'"),
        (changed(value=True), '"value" has a wrong type: True'),
        (changed(value=float("nan")), "not JSON: NaN is not a figure"),
        (changed(value=-1), '"value" is no figure: -1'),
        (changed(value=None), '"value" and "status" contradict each other'),
        (changed(status="crash"), '"value" and "status" contradict each other'),
        (changed(machine="jvm"), 'unknown machine "jvm"'),
        (changed(metric="beauty"), 'unknown metric "beauty"'),
        (changed(status="fine"), 'unknown status "fine"'),
        (changed(round="1"), "\"round\" has a wrong type: '1'"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_a_damaged_line_is_named(path, line, reason):
    lines = path.read_text(encoding="utf-8").splitlines()
    lines[2] = line
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    with pytest.raises(ResultsError) as caught:
        read_run(path, allow_cut=True)
    assert str(caught.value).startswith(f"{path}, line 3: {reason}")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "line 1: no header: this is not a complete results file"),
        ('{"kind": "run"', "line 1: no header: this is not a complete results file"),
        ("{}\n", 'line 1: no header: "kind" is not "run"'),
        ('{"kind": "run", "schema": 9}\n', "line 1: schema 9; this version reads schema 1"),
        ('{"kind": "run", "schema": 1}\n', 'line 1: "programs" is not a table of program and group'),
        ("\x00\x01\n", "line 1: not JSON"),
    ],
)
def test_a_damaged_header(tmp_path, text, reason):
    path = tmp_path / "run.jsonl"
    path.write_text(text)
    with pytest.raises(ResultsError, match="line 1: ") as caught:
        read_run(path, allow_cut=True)
    assert reason in str(caught.value)


def test_what_is_no_file(tmp_path):
    with pytest.raises(ResultsError, match="No such file"):
        read_run(tmp_path / "none.jsonl")
    with pytest.raises(ResultsError, match="Is a directory"):
        read_run(tmp_path)


def test_the_last_run_replaces_the_one_before(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    first, second = open_last_run(HEADER), open_last_run(HEADER)
    first.add(COUNT)
    second.add(TIME)
    assert first.path == second.path == last_run_path()
    assert read_run(last_run_path()).measurements == [TIME], "a run that is still writing disturbs no other"
    first.close()
    second.close()
    assert [path.name for path in last_run_path().parent.iterdir()] == ["last-run.jsonl"]


def test_the_last_run_without_a_cache(tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    writer = open_last_run(HEADER)
    writer.close()
    assert read_run(writer.path).measurements == []
    writer.path.unlink()

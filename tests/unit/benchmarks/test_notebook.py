"""What notebooks show of a run and of two runs side by side."""

from dataclasses import replace

from benchmarks.report import Comparison
from benchmarks.results import Run


def test_a_run_is_its_sentences_and_tables(make_run, parse_html):
    run = make_run()
    page = parse_html(run._repr_html_())
    assert {row[0] for row in page.rows} >= {"fib", "tak", "sieve", "mean of calls"}
    assert "sieve" in page.text and "still running after 60 s" in page.text
    assert {"script", "style", "html"} & {*page.tags} == set()


def test_a_comparison_shows_what_changed(make_run, parse_html):
    comparison = Comparison.of(make_run(programs=("fib",)), make_run(count_scale=0.5, programs=("fib",)))
    page = parse_html(comparison._repr_html_())
    heading, *rows = page.rows
    assert heading[:3] == ["program", "machine", "metric"]
    assert ["fib", "register", "dispatches", "10000", "5000", "-50.0%", "better"] in rows
    assert len(rows) == sum(change.verdict != "same" for change in comparison.changes)
    assert f"{len(comparison.changes) - len(rows)} of {len(comparison.changes)} figures are the same." in page.text


def test_a_comparison_of_equal_runs_has_no_table(make_run, parse_html):
    page = parse_html(Comparison.of(make_run(), make_run())._repr_html_())
    assert page.rows == [] and "table" not in page.tags


def test_names_are_escaped(make_run, parse_html):
    def with_name(scale):
        run = make_run(count_scale=scale, programs=("fib",))
        named = [replace(each, program="<script>x</script>") for each in run.measurements]
        return Run({**run.header, "programs": {"<script>x</script>": "calls"}, "cpu": f"<b>{scale}"}, named)

    old, new = with_name(1), with_name(2)
    for shown in (new, Comparison.of(old, new)):
        page = parse_html(shown._repr_html_())
        assert {"script", "b"} & {*page.tags} == set() and "<script>x</script>" in page.text
    assert "Note: cpu differs: <b>1 and <b>2." in page.text

"""What a run looks like on a terminal, in Markdown, HTML and CSV."""

import csv
import io
from dataclasses import replace

import pytest

from benchmarks.metrics import METRICS
from benchmarks.report import FORMATS, figures
from benchmarks.report.columns import EVERYTHING
from benchmarks.report.summary import summarise
from benchmarks.report.terminal import WIDTH, console, print_run
from benchmarks.results import Measurement, Run
from benchmarks.statistics import Ratio

TERMINAL = """\
What is executed, and how long it takes
                                                    time,       x
              dispatches                       stack/reg. CPython      transl.
program            stack    reg. change    [95% interval]   stack reg.       s share ratio
──────────────────────────────────────────────────────────────────────────────────────────
fib                20.0k   10.0k -50.0% 2.00 [2.00, 2.00]    40.0 20.0    0.20  9.1%  1.91
tak                 1000     800 -20.0% 2.00 [2.00, 2.00]    30.0 15.0    0.20 11.8%  1.88
mean of calls                    -36.8% 2.00 [2.00, 2.00]    34.6 17.3    0.20 10.4%  1.90

sieve              4.00M timeout      -                 -    50.0    -       -     -     -
nbody            not run       -      -                 -       -    -       -     -     -
mean of loops                                                50.0

mean of all                      -36.8% 2.00 [2.00, 2.00]    39.1 17.3    0.20 10.4%  1.90
dispatches: instructions executed; change of the register machine against the stack machine.
time: seconds on the stack machine / on the register machine: above 1, the latter is faster.
x CPython: how many times as long as CPython itself takes.
transl.: what translating to register code takes, once for each code object, and not in the times:
  seconds; their share of time and translation together; stack/reg. with it (and with decoding).
mean: geometric; of shares, arithmetic.

Code and operand traffic
               static                 code                             reads,
               instr.                bytes                     fetched writes  moves
program         stack    reg. change stack +cache  reg. change  change change  stack   reg.
───────────────────────────────────────────────────────────────────────────────────────────
fib             20.0k   10.0k -50.0% 20.0k  20.0k 10.0k -50.0%  -50.0% -50.0% 100.0% 100.0%
tak              1000     800 -20.0%  1000   1000   800 -20.0%  -20.0% -20.0% 100.0% 100.0%
mean of calls                 -36.8%                    -36.8%  -36.8% -36.8% 100.0% 100.0%

sieve           4.00M timeout      - 4.00M  4.00M     -      -       -      - 100.0%      -
nbody         not run       -      -     -      -     -      -       -      -      -      -
mean of loops                                                                 100.0%

mean of all                   -36.8%                    -36.8%  -36.8% -36.8% 100.0% 100.0%
static instr., code bytes: of the code that ran; +cache: with CPython's inline caches.
fetched: code bytes gone through; reads, writes: of operands; change against the stack machine.
moves: the share of dispatches that only move a value.

Register against stack machine, geometric mean of 2 programs: dispatches -36.8%, code bytes -36.8%, operand \
reads and writes -36.8%.
Times: stack / register 2.00 [2.00, 2.00], with translation 1.90, stack / CPython 39.1, register / CPython \
17.3, translation's share of the register machine's time with it 10.4%.
Where: cpython 3.11.7, A Processor, fast size, 2 rounds, engine loop, pipeline O2, commit 0123456789ab, \
2026-01-02T03:04:05+00:00.

Published, for orientation (time: old / new)
source                  dispatches             code                time
───────────────────────────────────────────────────────────────────────────────────────────────────
Davis et al. 2003, JVM  -34.9%                 +44.8% loads        -
Shi et al. 2005, JVM    -47.2%                 +25.1%              1.47x, 1.37x (threaded)
Lua 4 to Lua 5          10 to 3 in an example  4 B an instruction  2.27x sum, 1.39x fib, 1.16x ack
RegCPython 2022         -                      small growth        1.12x (0.98x to 1.29x)
registervm 2012         5 to 1 in a loop       +20%                about 1.1x

Failed (a mean leaves out the programs that lack its figure):
  sieve on register: timeout: still running after 60 s
"""


def printed(run):
    target = io.StringIO()
    print_run(run, console(target))
    return "".join(f"{line.rstrip()}\n" for line in target.getvalue().splitlines())


def test_terminal(make_run):
    assert printed(make_run()) == TERMINAL


def test_a_table_of_long_figures_fits(make_run):
    run = make_run(scale=1234.5, count_scale=987)
    names = {"cooperative_scheduler": "generators", **run.programs}
    measurements = [replace(m, program="cooperative_scheduler") if m.program == "fib" else m for m in run.measurements]
    text = printed(Run({**run.header, "programs": names}, measurements))
    tables = text.partition("Register against stack")[0]
    assert "…" not in tables
    assert max(map(len, tables.splitlines())) <= WIDTH


def with_unfused(run):
    """The run with half as many dispatches more for fib without fusing passes, and tak failed so."""
    label = ("register", "loop", "O2,-fusing")
    counts = [Measurement("fib", *label, metric, 15_000, "") for metric in ("dispatches", "code_bytes")]
    failed = Measurement("tak", *label, "dispatches", None, "instructions", "crash", detail="bang")
    return Run({**run.header, "unfused": "O2,-fusing"}, [*run.measurements, *counts, failed])


@pytest.mark.parametrize("form", [printed, FORMATS["markdown"], FORMATS["html"]])
def test_what_fusing_passes_bring_stands_under_the_headline(make_run, form):
    run = with_unfused(make_run())
    plain, text = form(make_run()).splitlines(), form(run).splitlines()
    added = [line for line in text if line and line not in plain]
    assert len(added) == 2
    assert "Without fusing passes: dispatches -25.0%, code bytes -25.0%." in added[0]
    assert "tak on register with O2,-fusing: crash: bang" in added[1]


@pytest.mark.parametrize("form", [printed, FORMATS["markdown"], FORMATS["html"]])
def test_a_run_with_another_engine_says_so_first(make_run, form):
    run = make_run()
    fused = replace(run, header={**run.header, "engine": "fused"})
    note = "Engine fused, on both machines: not to be mixed with figures of loop."
    assert note not in form(run)
    text = form(fused)
    assert note in text and "engine fused, pipeline O2" in text
    assert text.index(note) < text.index("Register against stack machine") and text.index(note) < text.index("sieve")


def test_markdown(make_run):
    text = FORMATS["markdown"](make_run())
    assert "| fib | 20.0k | 10.0k | -50.0% | 2.00 [2.00, 2.00] | 40.0 | 20.0 | 0.20 | 9.1% | 1.91 |" in text
    assert "| sieve | 4.00M | timeout | - | - | 50.0 | - | - | - | - |" in text
    assert "| **mean of all** |  |  | -36.8% |" in text
    assert "* sieve on register: timeout: still running after 60 s" in text
    rows = [line.count("|") for line in text.splitlines() if line.startswith("|")]
    assert set(rows) == {11, 13, 5}


def test_markdown_and_html_escape_names(make_run):
    run = make_run()
    named = [replace(m, program="a|b<i>.py") if m.program == "fib" else m for m in run.measurements]
    programs = {"a|b<i>.py": "scripts"}
    run = Run({**run.header, "programs": programs}, named)
    assert "| a\\|b<i>.py |" in FORMATS["markdown"](run)
    assert "<td>a|b&lt;i&gt;.py</td>" in FORMATS["html"](run)


def test_html_stands_alone(make_run):
    text = FORMATS["html"](make_run())
    assert text.startswith("<!doctype html>")
    assert text.count("<table>") == text.count("</table>") == 3
    assert '<tr class="failed"><td>sieve</td><td>4.00M</td><td>timeout</td>' in text
    assert "http" not in text and "<script" not in text


def test_csv_has_every_figure_unrounded(make_run):
    rows = list(csv.DictReader(io.StringIO(FORMATS["csv"](make_run()))))
    by_name = {(row["kind"], row["name"]): row for row in rows}
    fib = by_name["program", "fib"]
    assert (fib["stack_dispatches"], fib["register_dispatches"], fib["dispatches_change"]) == ("20000", "10000", "0.5")
    assert float(fib["stack_over_register_low"]) == pytest.approx(2)
    assert by_name["program", "sieve"]["status"] == "timeout"
    assert by_name["program", "sieve"]["register_dispatches"] == ""
    assert float(by_name["total", "all"]["dispatches_change"]) == pytest.approx(0.4**0.5)


def test_every_count_has_a_column():
    keys = {column.key for column in EVERYTHING}
    counts = {metric.name for metric in METRICS if metric.kind == "count"}
    assert {f"{machine}_{name}" for machine in ("stack", "register") for name in counts} - keys == {
        "register_code_bytes_with_caches"  # equal to register_code_bytes, as registers have no caches
    }


def test_ratios_use_only_the_rounds_that_both_have():
    label = ("loop", "O2", "seconds")
    run = Run(
        {"programs": {"p": "g"}},
        [Measurement("p", machine, *label, value, "s", round=number)
         for machine, number, value in [("stack", 1, 4.0), ("stack", 2, 9.0), ("register", 2, 3.0)]],
    )  # fmt: skip
    ratio = summarise(run)[0].time_ratio("stack", "register")
    assert ratio.estimate == pytest.approx(3)
    assert not ratio.known


def test_translation_is_shown_apart(make_run):
    result = summarise(make_run())[0]
    assert result.time_ratio("stack", "register").estimate == pytest.approx(4.0 / 2.0)
    assert result.time_ratio_with_translation().estimate == pytest.approx(4.2 / 2.2)
    assert result.translate_share() == pytest.approx(0.2 / 2.2)


def test_translation_is_taken_from_the_rounds_that_have_it(make_run):
    run = make_run()
    lost = [m for m in run.measurements if (m.machine, m.metric, m.round) != ("stack", "translate_seconds", 1)]
    assert not summarise(Run(run.header, lost))[0].time_ratio_with_translation().known


def test_a_failure_at_any_time_takes_the_machine_out(make_run):
    run = make_run()
    late = Measurement("fib", "stack", "loop", None, "seconds", None, "s", "incorrect", 2, "line 1")
    result = summarise(Run(run.header, [*run.measurements, late]))[0]
    assert result.status("stack") == result.worst_status() == "incorrect"
    assert result.count("stack", "dispatches") is None
    assert result.seconds("stack") is None
    assert result.count("register", "dispatches") == 10_000


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (9999, "9999"), (10_000, "10.0k"), (123_456, "123k"), (999_949, "1.00M"), (2.5e9, "2.50G")],
)
def test_counts_in_three_digits(value, text):
    assert figures.count(value) == text


def test_an_interval_that_says_nothing_says_so():
    assert figures.interval(Ratio(1.5, 3.0, 1)) == "1.50 [unsure]"
    assert figures.interval(Ratio(2, 0.2, 1)) == "2.00 [0.16, 25]"
    assert figures.interval(Ratio(1.5, float("inf"), 0)) == "1.50 [no interval]"

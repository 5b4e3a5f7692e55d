"""The parts of the documents that are made: results from runs, tables from rows, listings from the translator.

``python docs/generate.py [--check] [RUN.jsonl...]`` rewrites the text between ``<!-- NAME -->`` and ``<!-- /NAME -->``
in ``README.md`` and ``docs/``; ``--check`` only says what is stale and exits 1.  With results files of
``python -m benchmarks run -o RUN.jsonl`` it also writes the result table of the README, by group for the first file and
in one line for each other CPython, and all the tables to ``docs/results.md``; with those of ``python -m benchmarks
ablate -o RUN.jsonl`` it writes ``docs/ablation.md``.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from contextlib import chdir
from dataclasses import fields
from io import StringIO
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from rich.console import Console  # noqa: E402

from benchmarks.metrics import METRICS  # noqa: E402
from benchmarks.report.ablation_tables import print_ablation  # noqa: E402
from benchmarks.report.columns import EVERYTHING  # noqa: E402
from benchmarks.report.headline import all_failures, circumstances  # noqa: E402
from benchmarks.report.markdown import markdown_report  # noqa: E402
from benchmarks.report.summary import ProgramResult, by_group, summarise  # noqa: E402
from benchmarks.results import Run, read_run  # noqa: E402
from stackvm.versions import current  # noqa: E402
from translator.driver import translate_in_stages  # noqa: E402
from translator.ir.rules import RULES  # noqa: E402
from translator.passes import registered, title  # noqa: E402
from translator.pipeline import PIPELINES  # noqa: E402
from translator.source import code_objects, from_script  # noqa: E402
from translator.views import VIEWS  # noqa: E402

LISTED_VERSION = (3, 11)  #: the CPython whose code the README shows
EXAMPLES = "docs/examples"
WIDTH = 120  #: columns of a report in plain text
#: the README's headings for columns of the report
README_COLUMNS = {
    "dispatches_change": "dispatches",
    "code_bytes_change": "code bytes",
    "operands_change": "operand reads, writes",
    "stack_over_register": "time, stack / register",
    "stack_over_register_with_translation": "with translation",
    "stack_slowdown": "stackvm, x CPython",
    "register_slowdown": "regvm, x CPython",
}
COLUMNS = {column.key: column for column in EVERYTHING}


def grid(heading: Sequence[str], rows: Sequence[Sequence[str]], numbers: bool = False) -> str:
    """A Markdown table; ``numbers``: all columns but the first to the right."""
    rule = ["---", *["---:" if numbers else "---"] * (len(heading) - 1)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (heading, rule, *rows))


def fenced(text: str, language: str) -> str:
    return f"```{language}\n{text.rstrip()}\n```"


# -- from tables ------------------------------------------------------------------------------------------------------


def metrics_table() -> str:
    """Every metric with its definition."""
    rows = [(f"`{each.name}`", each.unit, each.description, each.formula) for each in METRICS]
    return grid(("metric", "unit", "what it is", "how it is counted"), rows)


def passes_table() -> str:
    """Every pass of the project with its options, then what the levels mean."""
    own = {name: each for name, each in registered().items() if each.__module__.startswith("translator.passes")}
    rows = []
    for name, each in own.items():
        options = ", ".join(f"{field.name}={field.default}" for field in fields(each))
        does = title(each).replace("``", "`")
        rows.append((f"`{name}`", does, f"`{options}`" if options else "", "yes" if each.fusing else ""))
    levels = [f"* `{level}`: {passes.replace(',', ', ') or 'no pass'}" for level, passes in PIPELINES.items()]
    return grid(("pass", "what it does", "options", "fuses"), rows) + "\n\n" + "\n".join(levels)


def rules_table() -> str:
    """Every rule of the IR."""
    return grid(("rule", "what it says"), [(f"`{name}`", sentence) for name, sentence in RULES.items()])


def listing() -> str | None:
    """Source, stack code and register code of the example; None on another CPython, whose code differs."""
    if current().number != LISTED_VERSION:
        return None
    with chdir(ROOT):
        code, source = from_script(f"{EXAMPLES}/clamp_sum.py")
    function = next(each for each in code_objects(code) if each.co_qualname == "clamp_sum")
    return fenced(VIEWS["listing"]([translate_in_stages(function)], source), "text")


def example_pass() -> str:
    return fenced((ROOT / EXAMPLES / "load_once.py").read_text(encoding="utf-8"), "python")


#: file, name of the part, and who makes it; None: leave what is there
PARTS: tuple[tuple[str, str, Callable[[], str | None]], ...] = (
    ("README.md", "listing", listing),
    ("README.md", "example pass", example_pass),
    ("docs/metrics.md", "metrics", metrics_table),
    ("docs/architecture.md", "passes", passes_table),
    ("docs/ir.md", "rules", rules_table),
)


# -- from runs --------------------------------------------------------------------------------------------------------


def results_table(runs: Sequence[Run]) -> str:
    """The first run by group, every other one in a line, then what failed."""
    results = summarise(runs[0])
    groups = by_group(results)
    rows = [_row(group, members) for group, members in groups.items()]
    rows.append(_row("**all**", results))
    rows += [_row(f"all, CPython {run.header.get('python')}", summarise(run)) for run in runs[1:]]
    heading = ("group", "programs", *README_COLUMNS.values())
    parts = [grid(heading, rows, numbers=True), f"Measured with {circumstances(runs[0])}."]
    if failed := [line for run in runs for line in all_failures(run)]:
        parts.append("Failed:\n" + "\n".join(f"* {line}" for line in failed))
    return "\n\n".join(parts)


def _row(label: str, results: Sequence[ProgramResult]) -> tuple[str, ...]:
    figures = ((COLUMNS[key], COLUMNS[key].of_group(results)) for key in README_COLUMNS)
    return (label, str(len(results)), *("-" if value is None else column.shown(value) for column, value in figures))


def results_document(runs: Sequence[Run]) -> str:
    """Every table of every run."""
    opening = "# Results\n\nWritten by `python docs/generate.py RUN.jsonl...` from default runs of the comparison.\n"
    reports = [
        re.sub(r"^#", "##", markdown_report(run), flags=re.MULTILINE).replace(
            "## Stack machine and register machine", f"## CPython {run.header.get('python')}", 1
        )
        for run in runs
    ]
    return "\n".join([opening, *reports])


def ablation_document(runs: Sequence[Run]) -> str:
    """What each pass contributes, as the command prints it."""
    parts = [
        "# What each pass contributes\n",
        "Written by `python docs/generate.py RUN.jsonl...` from runs of `python -m benchmarks ablate -o RUN.jsonl`.\n",
    ]
    for run in runs:
        text = StringIO()
        print_ablation(run, Console(file=text, width=WIDTH))
        parts += [f"## CPython {run.header.get('python')}\n", fenced(text.getvalue(), "text"), ""]
    return "\n".join(parts)


# -- writing ----------------------------------------------------------------------------------------------------------


def part_of(text: str, name: str) -> str:
    """What stands between the marks of a part; ``ValueError`` where there are none."""
    found = re.search(f"<!-- {name} -->\n+(.*?)\n*<!-- /{name} -->", text, re.DOTALL)
    if found is None:
        raise ValueError(f"no part {name!r}")
    return found[1]


def with_part(text: str, name: str, new: str) -> str:
    part_of(text, name)  # raises
    replacement = f"<!-- {name} -->\n\n{new}\n\n<!-- /{name} -->"
    return re.sub(f"<!-- {name} -->.*?<!-- /{name} -->", lambda match: replacement, text, flags=re.DOTALL)


def stale_parts() -> list[str]:
    """The parts made from tables that are not what they would be now."""
    return [
        f"{file}: {name}"
        for file, name, make in PARTS
        if (new := make()) is not None and part_of((ROOT / file).read_text(encoding="utf-8"), name) != new
    ]


def write_part(file: str, name: str, new: str) -> None:
    path = ROOT / file
    path.write_text(with_part(path.read_text(encoding="utf-8"), name, new), encoding="utf-8")


def write_results(runs: Sequence[Run]) -> None:
    """The documents that these runs are for."""
    ablations = [run for run in runs if "ablation" in run.header]
    comparisons = [run for run in runs if run not in ablations]
    if comparisons:
        write_part("README.md", "results", results_table(comparisons))
        (ROOT / "docs/results.md").write_text(results_document(comparisons), encoding="utf-8")
    if ablations:
        (ROOT / "docs/ablation.md").write_text(ablation_document(ablations), encoding="utf-8")


def main(arguments: Sequence[str]) -> int:
    """The exit status: 1 if ``--check`` finds something stale."""
    if "--check" in arguments:
        stale = stale_parts()
        print(*(f"stale: {each} (run: python docs/generate.py)" for each in stale), sep="\n", end="\n" * bool(stale))
        return int(bool(stale))
    for file, name, make in PARTS:
        if (new := make()) is not None:
            write_part(file, name, new)
    if arguments:
        write_results([read_run(Path(each)) for each in arguments])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

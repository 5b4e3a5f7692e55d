"""The report as one HTML file that needs nothing else, and what notebooks show of a run and of a comparison."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from benchmarks.report.comparison import COLUMNS, Comparison
from benchmarks.report.headline import all_failures, circumstances, headline, notes
from benchmarks.report.markdown import full_heading
from benchmarks.report.summary import ProgramResult, summarise
from benchmarks.report.tables import Line, Table, full_table, report_tables
from benchmarks.results import Run

STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2em; max-width: 110em }
table { border-collapse: collapse; margin: 1em 0; font-variant-numeric: tabular-nums }
th, td { padding: .15em .6em; text-align: right; white-space: nowrap }
th:first-child, td:first-child { text-align: left }
thead th { border-bottom: 1px solid; vertical-align: bottom; white-space: normal }
tr.group { background: #eef3f8 } tr.total { font-weight: bold; border-top: 1px solid }
.legend { max-width: 60em; opacity: .7 } tr.failed { color: #b00020 } .wide { overflow-x: auto }
"""

COLOURS = {"better": "#1a7f37", "worse": "#b00020"}


def html_report(run: Run) -> str:
    """Sentences, the two tables, failures, and all figures."""
    results = summarise(run)
    body = [
        "<h1>Stack machine and register machine</h1>",
        *_sentences(run, results),
        *map(_section, [*report_tables(results), full_table(results)]),
    ]
    head = f"<meta charset=utf-8><title>twinvm benchmarks</title><style>{STYLE}</style>"
    return f"<!doctype html>\n<html lang=en><head>{head}</head>\n<body>\n" + "\n".join(body) + "\n</body></html>\n"


def run_fragment(run: Run) -> str:
    """Sentences, failures and the two tables, as a part of a page."""
    results = summarise(run)
    return "\n".join([*_sentences(run, results), *map(_section, report_tables(results))])


def comparison_fragment(comparison: Comparison) -> str:
    """The figures that changed, how many did not, and what to bear in mind, as a part of a page."""
    changed = [change for change in comparison.changes if change.verdict != "same"]
    rows = [_row("td", change.cells, "", f"color: {COLOURS[change.verdict]}") for change in changed]
    table = f"<table><thead>{_row('th', COLUMNS, '')}</thead><tbody>{''.join(rows)}</tbody></table>" if rows else ""
    same = len(comparison.changes) - len(changed)
    lines = [
        f"{same} of {len(comparison.changes)} figures are the same.",
        *(f"Note: {each}." for each in comparison.notes),
    ]
    return table + "".join(f"<p>{escape(each)}</p>" for each in lines)


def _sentences(run: Run, results: Sequence[ProgramResult]) -> Iterator[str]:
    for line in [*headline(run), *notes(results), f"{circumstances(run)}."]:
        yield f"<p>{escape(line)}</p>"
    for line in all_failures(run):
        yield f"<p class=failed>{escape(line)}</p>"


def _section(table: Table) -> str:
    return f"<h2>{escape(table.title)}</h2><div class=wide>{html_table(table)}</div>{html_legend(table)}"


def html_table(table: Table) -> str:
    heading = _row("th", ("program", *map(full_heading, table.columns)), "")
    lines = "\n".join(_row("td", (line.heading, *line.cells), _class(line)) for line in table.lines)
    return f"<table><thead>{heading}</thead><tbody>\n{lines}\n</tbody></table>"


def html_legend(table: Table) -> str:
    return f"<p class=legend>{escape(' '.join(line.strip() for line in table.legend))}</p>" if table.legend else ""


def _class(line: Line) -> str:
    return "failed" if line.status not in ("", "ok") else line.kind


def _row(tag: str, cells: Iterable[str], name: str, style: str = "") -> str:
    styled = f' style="{style}"' if style else ""
    return f'<tr class="{name}"{styled}>' + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"

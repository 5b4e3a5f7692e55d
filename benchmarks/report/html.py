"""The report as one HTML file that needs nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from benchmarks.report.headline import all_failures, circumstances, headline, notes
from benchmarks.report.markdown import full_heading
from benchmarks.report.summary import summarise
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


def html_report(run: Run) -> str:
    """Sentences, the two tables, failures, and all figures."""
    results = summarise(run)
    tables = [*report_tables(results), full_table(results)]
    body = [
        "<h1>Stack machine and register machine</h1>",
        *(f"<p>{escape(line)}</p>" for line in [*headline(run), *notes(results), f"{circumstances(run)}."]),
        *(f"<p class=failed>{escape(line)}</p>" for line in all_failures(run)),
        *(
            f"<h2>{escape(table.title)}</h2><div class=wide>{html_table(table)}</div>{html_legend(table)}"
            for table in tables
        ),
    ]
    head = f"<meta charset=utf-8><title>twinvm benchmarks</title><style>{STYLE}</style>"
    return f"<!doctype html>\n<html lang=en><head>{head}</head>\n<body>\n" + "\n".join(body) + "\n</body></html>\n"


def html_table(table: Table) -> str:
    heading = _row("th", ("program", *map(full_heading, table.columns)), "")
    lines = "\n".join(_row("td", (line.heading, *line.cells), _class(line)) for line in table.lines)
    return f"<table><thead>{heading}</thead><tbody>\n{lines}\n</tbody></table>"


def html_legend(table: Table) -> str:
    return f"<p class=legend>{escape(' '.join(line.strip() for line in table.legend))}</p>" if table.legend else ""


def _class(line: Line) -> str:
    return "failed" if line.status not in ("", "ok") else line.kind


def _row(tag: str, cells: Iterable[str], name: str) -> str:
    return f'<tr class="{name}">' + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"

"""Results -> something to read.

``summary.py`` gathers measurements by program; ``columns.py`` says what is shown, one row a column; ``tables.py`` makes
lines for programs, groups and the whole; ``headline.py`` says it in sentences, beside the published figures.
``terminal.py``, ``markdown.py``, ``html.py`` and ``csv.py`` write that; ``comparison.py`` sets two runs side by side,
``ablation_tables.py`` and ``pair_tables.py`` show what the verbs of these names measured.
"""

from benchmarks.report.comparison import Comparison
from benchmarks.report.csv import csv_report
from benchmarks.report.html import html_report
from benchmarks.report.markdown import markdown_report

FORMATS = {"markdown": markdown_report, "html": html_report, "csv": csv_report}

__all__ = ["FORMATS", "Comparison"]

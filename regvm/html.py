"""Register code as HTML for notebooks: the columns of :mod:`regvm.disassemble`, without scripts."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from .code import RegisterCode
from .disassemble import COLUMNS, handler_table, heading, rows

CELL = "text-align: left; white-space: pre; font-family: monospace"


def to_html(code: RegisterCode) -> str:
    """One table; ``VerifierError`` where the words make no sense."""
    lines = [_row("th", COLUMNS), *(_row("td", cells) for cells in rows(code))]
    handlers = escape("\n".join(handler_table(code)))
    table = f'<p style="{CELL}">{escape(heading(code))}</p><table>{"".join(lines)}</table>'
    return f'{table}<pre style="{CELL}">{handlers}</pre>' if handlers else table


def _row(tag: str, cells: Iterable[str]) -> str:
    return "<tr>" + "".join(f'<{tag} style="{CELL}">{escape(cell)}</{tag}>' for cell in cells) + "</tr>"

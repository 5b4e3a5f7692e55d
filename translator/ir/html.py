"""A function as HTML for notebooks: a row for each block, with the ways into it and out of it, and its instructions.

No scripts, and no style but on the elements themselves: what shows notebooks elsewhere drops both.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from .model import Block, Function, Label
from .printer import Printer

CELL = "text-align: left; vertical-align: top; white-space: pre; font-family: monospace"


def to_html(function: Function) -> str:
    """One table, under the lines that stand above the blocks in the text form."""
    printer = Printer(function)
    header = [printer.heading(), *printer.constants()]
    ways_in = _ways_in(function)
    rows = [_row("th", ("block", "from", "to", "instructions"))]
    for label, block in function.blocks.items():
        heading, *instructions = printer.block(block)
        cells = (heading.removesuffix(":"), _labels(ways_in[label]), _ways_out(block))
        rows.append(_row("td", (*cells, "\n".join(line.strip() for line in instructions))))
    lines = escape("\n".join(header))
    return f'<pre style="{CELL}">{lines}</pre><table>{"".join(rows)}</table>'


def _ways_in(function: Function) -> dict[Label, list[Label]]:
    found: dict[Label, list[Label]] = {label: [] for label in function.blocks}
    for label, block in function.blocks.items():
        for edge in (*block.edges, *(() if block.handler is None else (block.handler,))):
            found.setdefault(edge.target, []).append(label)
    return found


def _ways_out(block: Block) -> str:
    ways = _labels(edge.target for edge in block.edges)
    return ways if block.handler is None else f"{ways}\nraises: {block.handler.target}".lstrip("\n")


def _labels(labels: Iterable[Label]) -> str:
    return ", ".join(map(str, dict.fromkeys(labels)))


def _row(tag: str, cells: Iterable[str]) -> str:
    return "<tr>" + "".join(f'<{tag} style="{CELL}">{escape(cell)}</{tag}>' for cell in cells) + "</tr>"

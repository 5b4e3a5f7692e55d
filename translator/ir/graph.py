"""The control flow graph of a function for Graphviz: blocks, edges with their arguments, exception edges dashed."""

from __future__ import annotations

from .model import Edge, Function
from .printer import Printer


def graph(function: Function) -> str:
    """One digraph, as text."""
    printer = Printer(function)
    lines = [f"digraph {_quoted(function.code.co_qualname)} {{", "  node [shape=box, fontname=monospace];"]
    for label, block in function.blocks.items():
        text = "".join(f"{line}\\l" for line in map(_escaped, printer.block(block)))
        lines.append(f'  block{label} [label="{text}"];')
        for index, edge in enumerate(block.edges):
            lines.append(_arrow(printer, label, edge, "jumps" if index else "", "solid"))
        if block.handler is not None:
            lines.append(_arrow(printer, label, block.handler, "raises", "dashed"))
    return "\n".join([*lines, "}", ""])


def _arrow(printer: Printer, source: int, edge: Edge, word: str, style: str) -> str:
    label = " ".join(filter(None, [word, *map(printer.operand, edge.arguments)]))
    return f"  block{source} -> block{edge.target} [label={_quoted(label)}, style={style}];"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _quoted(text: str) -> str:
    return f'"{_escaped(text)}"'

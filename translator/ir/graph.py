"""The control flow graph for Graphviz: blocks, loops round them, edges with arguments, exception edges dashed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from ..analysis.loops import Loops
from .model import Edge, Function, Label
from .printer import Printer


def graph(function: Function) -> str:
    """One digraph, as text."""
    printer = Printer(function)
    lines = [f"digraph {_quoted(function.code.co_qualname)} {{", "  node [shape=box, fontname=monospace];"]
    lines += _nodes(function, printer)
    for label, block in function.blocks.items():
        for index, edge in enumerate(block.edges):
            lines.append(_arrow(printer, label, edge, "jumps" if index else "", "solid"))
        if block.handler is not None:
            lines.append(_arrow(printer, label, block.handler, "raises", "dashed"))
    return "\n".join([*lines, "}", ""])


def _nodes(function: Function, printer: Printer) -> Iterator[str]:
    """The blocks, those of a loop in a box of their own, in the box of the loop around it."""
    loops = Loops.of(function)
    inside: defaultdict[Label | None, list[Label]] = defaultdict(list)
    for label in function.blocks:
        inside[loops.innermost.get(label)].append(label)
    inner: defaultdict[Label | None, list[Label]] = defaultdict(list)
    for loop in loops.loops.values():
        inner[loop.parent].append(loop.header)

    def nodes(header: Label | None) -> Iterator[str]:
        for label in inside[header]:
            text = "".join(f"{line}\\l" for line in map(_escaped, printer.block(function.blocks[label])))
            yield f'  block{label} [label="{text}"];'
        for each in inner[header]:
            yield f'  subgraph cluster{each} {{ label="loop of block {each}"; style=dotted;'
            yield from nodes(each)
            yield "  }"

    return nodes(None)


def _arrow(printer: Printer, source: int, edge: Edge, word: str, style: str) -> str:
    label = " ".join(filter(None, [word, *map(printer.operand, edge.arguments)]))
    return f"  block{source} -> block{edge.target} [label={_quoted(label)}, style={style}];"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _quoted(text: str) -> str:
    return f'"{_escaped(text)}"'

"""Orders of a function's blocks, and who comes before whom."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.model import Block, Edge, Function, Label


def exits(block: Block) -> list[Label]:
    """The labels of all blocks reached from this one, the handler first."""
    labels = [] if block.handler is None else [block.handler.target]
    labels += [edge.target for edge in reversed(block.edges)]
    return labels


def all_edges(function: Function) -> Iterator[Edge]:
    """Every edge, exception edges included."""
    for block in function.blocks.values():
        yield from block.edges
        if block.handler is not None:
            yield block.handler


def postorder(function: Function) -> list[Label]:
    """Labels of the reachable blocks, each after those it leads to, loops apart (depth-first, without recursion)."""
    blocks = function.blocks
    if not blocks:
        return []
    entry = next(iter(blocks))
    order: list[Label] = []
    seen = {entry}
    path = [(entry, iter(exits(blocks[entry])))]
    while path:
        label, ways = path[-1]
        for way in ways:
            if way not in seen:
                seen.add(way)
                path.append((way, iter(exits(blocks[way]))))
                break
        else:
            order.append(label)
            path.pop()
    return order


def predecessors(function: Function) -> dict[Label, list[Label]]:
    """For each block the blocks with an edge to it, one entry for each edge, exception edges included."""
    found: dict[Label, list[Label]] = {label: [] for label in function.blocks}
    for label, block in function.blocks.items():
        for way in exits(block):
            found[way].append(label)
    return found

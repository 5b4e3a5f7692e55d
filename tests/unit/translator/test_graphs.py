"""Orders, dominators, frontiers and loops against networkx, on random functions and on real ones."""

from itertools import pairwise
from types import CodeType

import networkx
import pytest
from hypothesis import given

from tests.unit.translator.random_functions import functions
from translator.analysis.dominance_frontiers import DominanceFrontiers
from translator.analysis.dominators import Dominators
from translator.analysis.loops import Loops
from translator.analysis.order import postorder, predecessors
from translator.driver import translate_in_stages
from translator.ir.model import Function
from translator.ir.parser import parse_function


def entry_of(function: Function) -> int:
    return next(iter(function.blocks))


def graph_of(function: Function) -> networkx.DiGraph:
    """The reachable blocks and all their edges."""
    graph = networkx.DiGraph()
    graph.add_nodes_from(function.blocks)
    for block in function.blocks.values():
        graph.add_edges_from((block.label, edge.target) for edge in block.edges)
        if block.handler:
            graph.add_edge(block.label, block.handler.target)
    entry = entry_of(function)
    return graph.subgraph({entry} | networkx.descendants(graph, entry)).copy()


def check_orders(function: Function) -> None:
    graph, order = graph_of(function), postorder(function)
    assert len(order) == len(set(order)) and set(order) == set(graph)
    assert order[-1] == entry_of(function)
    place = {label: index for index, label in enumerate(order)}
    for source, target in graph.edges:
        assert place[target] < place[source] or networkx.has_path(graph, target, source)
    for label, ways in predecessors(function).items():
        if label in graph:
            assert {each for each in ways if each in graph} == set(graph.predecessors(label))


def check_dominators(function: Function) -> None:
    graph, entry, found = graph_of(function), entry_of(function), Dominators.of(function)
    expected = dict(networkx.immediate_dominators(graph, entry))
    expected[entry] = None  # networkx releases differ in what they say of the entry
    assert found.immediate == expected
    above = {label: set(found.above(label)) for label in graph}
    assert all(found.dominates(one, two) == (one in above[two]) for one in graph for two in graph)


def check_frontiers(function: Function) -> None:
    graph, entry = graph_of(function), entry_of(function)
    expected = {label: set() for label in graph}
    expected |= networkx.dominance_frontiers(graph, entry)
    above = {label: set(Dominators.of(function).above(label)) for label in graph}
    # networkx leaves out frontiers that hold the entry itself
    for source in graph.predecessors(entry):
        for label in above[source]:
            expected[label].add(entry)
    assert DominanceFrontiers.of(function).frontier == expected


def check_loops(function: Function) -> None:
    graph, found, dominators = graph_of(function), Loops.of(function), Dominators.of(function)
    back = {(source, target) for source, target in graph.edges if dominators.dominates(target, source)}
    assert {(latch, loop.header) for loop in found.loops.values() for latch in loop.latches} == back
    for header, loop in found.loops.items():
        without = graph.subgraph(set(graph) - {header})
        reaching = (networkx.ancestors(without, each) | {each} for each in loop.latches if each != header)
        assert loop.body == {header}.union(*reaching)
    for label in graph:
        around = [loop.header for loop in found.around(label)]
        assert set(around) == {header for header, loop in found.loops.items() if label in loop.body}
        assert found.depth(label) == len(around)
        for inner, outer in pairwise(around):
            assert found.loops[inner].body < found.loops[outer].body
    graph.remove_edges_from(back)
    assert bool(found.irreducible) == (not networkx.is_directed_acyclic_graph(graph))
    graph.remove_edges_from(found.irreducible)
    assert networkx.is_directed_acyclic_graph(graph)


CHECKS = [check_orders, check_dominators, check_frontiers, check_loops]


@pytest.mark.parametrize("check", CHECKS)
def test_random_functions(check) -> None:
    @given(functions(largest=12))
    def run(function: Function) -> None:
        check(function)

    run()


@pytest.mark.parametrize("check", CHECKS)
def test_functions_of_the_library(check, library: list[CodeType]) -> None:
    checked = 0
    for code in library[::5]:
        function = translate_in_stages(code, "O0").function
        if len(function.blocks) < 120:
            check(function)
            checked += 1
    assert checked > 150


def test_compiled_code_has_only_natural_loops(library: list[CodeType]) -> None:
    nested = 0
    for code in library:
        loops = Loops.of(translate_in_stages(code, "O1").function)
        assert not loops.irreducible
        nested += any(loop.parent is not None for loop in loops.loops.values())
    assert nested > 10


def test_a_cycle_with_two_entrances_is_no_loop() -> None:
    text = (
        "function 'f' (a)\nblock 0:\n  jump_if_true a -> block 1, block 2 @0\n"
        "block 1:\n  jump -> block 2 @0\nblock 2:\n  jump -> block 1 @0"
    )
    found = Loops.of(parse_function(text))
    assert found.loops == {} and found.irreducible in [((1, 2),), ((2, 1),)]

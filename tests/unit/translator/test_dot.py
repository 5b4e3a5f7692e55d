"""The graph for Graphviz: every block once, in the box of its innermost loop."""

import re

from translator.driver import translate_in_stages
from translator.views.dot import view


def test_loops_are_boxes_inside_one_another() -> None:
    stages = translate_in_stages(compile("for x in a:\n    for y in b: f()\n    while c: g()\n", "example", "exec"))
    depth, depths, boxes = 0, {}, 0
    for line in view(stages, []).splitlines()[1:-1]:
        if node := re.match(r"  block(\d+) \[", line):
            assert int(node[1]) not in depths
            depths[int(node[1])] = depth
        boxes += line.startswith("  subgraph")
        depth += line.startswith("  subgraph") - (line == "  }")
    assert set(depths) == set(stages.function.blocks)
    assert boxes == 3 and depth == 0 and set(depths.values()) == {0, 1, 2}


def test_an_exception_edge_is_dashed() -> None:
    text = view(translate_in_stages(compile("try: f()\nexcept E: pass\n", "example", "exec")), [])
    assert re.search(r'block\d+ -> block\d+ \[label="raises", style=dashed\];', text)
    assert "subgraph" not in text

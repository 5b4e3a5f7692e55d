"""The dataflow analyses, on IR written as text."""

from translator.analysis.definite_assignment import DefiniteAssignment
from translator.analysis.liveness import Liveness
from translator.analysis.order import postorder, predecessors
from translator.ir.parser import parse_function

LOOP = """
block 0:
  %0 = get_iterator a @0
  jump -> block 1 @0
block 1:
  x = for_iter %0 -> block 2, block 3 @0
block 2 unwind block 4 (%0):
  %1 = call b %0 @0
  clear %1 @0
  jump -> block 1 @0
block 3:
  return x @0
block 4 (%2 %3):
  %4 = build_tuple %2 %3 @0
  return %4 @0
block 9:
  jump -> block 9 @0
"""


def function(text: str):
    return parse_function(f"function 'f' (a, b)\nlocals x\n{text}")


def test_orders() -> None:
    loop = function(LOOP)
    order = postorder(loop)[::-1]
    assert order[:3] == [0, 1, 2] and set(order) == {0, 1, 2, 3, 4}
    assert predecessors(loop)[1] == [0, 2]
    assert predecessors(loop)[4] == [2]


def test_liveness_follows_exception_edges() -> None:
    liveness = Liveness.of(function(LOOP))
    iterator = 3
    assert liveness.live_in[0] == set()
    assert liveness.live_in[1] == {iterator}
    assert liveness.live_in[3] == liveness.live_in[4] == set()
    assert liveness.unwinding == {2: {iterator}}
    assert 9 not in liveness.live_in


def test_parameters_are_bound_and_stores_bind() -> None:
    bound = DefiniteAssignment.of(
        function(
            "block 0:\n  jump_if_true a -> block 1, block 2 @0\nblock 1:\n  x = move b @0\n  jump -> block 2 @0\n"
            "block 2:\n  return a @0"
        )
    ).bound
    assert bound == {0: 0b011, 1: 0b011, 2: 0b011}


def test_deletion_unbinds_also_for_the_handler() -> None:
    bound = DefiniteAssignment.of(
        function(
            "block 0 unwind block 1:\n  delete a ['a'] @0\n  %0 = call b @0\n  a = move %0 @0\n  return a @0\n"
            "block 1 (%1):\n  return %1 @0"
        )
    ).bound
    assert bound[1] == 0b010


def test_an_iterator_binds_its_variable_only_when_it_goes_on() -> None:
    assert DefiniteAssignment.of(function(LOOP)).bound[3] & 0b100 == 0

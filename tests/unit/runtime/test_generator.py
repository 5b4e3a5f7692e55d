"""What the loops are generated with: operations written out in place, and the tree that finds a handler by its number.

The checked-in loops are read back: each number leads to one handler, the one its table names.
"""

import ast
import builtins
import inspect
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

import regvm.fused
import regvm.isa
import regvm.loop
import regvm.pairs
import stackvm.fused
import stackvm.isa
import stackvm.loop
import stackvm.pairs
from regvm.isa import ROWS as REGISTER_ROWS
from runtime.dispatch_tree import INVOKE, SHORT, Handler, arranged, decision_tree, indented
from runtime.generator import NAMED, expanded, inline, negated
from runtime.operations import OPERATIONS
from runtime.pairs import pair_name
from stackvm.isa import ROWS as STACK_ROWS

LOOPS = {
    "stackvm": stackvm.loop,
    "regvm": regvm.loop,
    "stackvm-fused": stackvm.fused,
    "regvm-fused": regvm.fused,
}


# -- operations written out -------------------------------------------------------------------------------------------


def written(operation: str, **operands: str) -> tuple[tuple[str, ...], str]:
    found = inline(OPERATIONS[operation], operands, {})
    return found.statements, found.result


def test_an_expression_stands_in_place_of_the_call() -> None:
    assert written("add", lhs="left", rhs="right") == ((), "left + right")
    assert written("subscript", container="stack", key="left") == ((), "stack[left]")


def test_precedence_is_kept() -> None:
    assert written("multiply", lhs="left + right", rhs="stack.pop()") == ((), "(left + right) * stack.pop()")
    assert written("power", lhs="-left", rhs="right") == ((), "(-left) ** right")


def test_a_statement_is_written_before_and_has_no_result() -> None:
    statements, result = written("store_subscript", value="left", container="stack", key="right")
    assert statements == ("stack[right] = left",) and result == ""


def test_an_operand_named_twice_is_evaluated_once() -> None:
    operation = next(each for each in OPERATIONS.values() if _names_an_operand_twice(each.name))
    operands = {name.lstrip("*"): f"take_{place}()" for place, name in enumerate(operation.operands)}
    context = {name: name for name in (*operation.immediates, *operation.context)}
    found = inline(operation, operands, context)
    text = "; ".join((*found.statements, found.result))
    assert found.bound and all(text.count(each) == 1 for each in operands.values())


def _names_an_operand_twice(name: str) -> bool:
    operation = OPERATIONS[name]
    operands = {each.lstrip("*"): "take()" for each in operation.operands}
    return bool(inline(operation, operands, {each: each for each in (*operation.immediates, *operation.context)}).bound)


def test_what_needs_more_than_builtins_is_called() -> None:
    found = inline(OPERATIONS["unpack_sequence"], {"iterable": "stack.pop()"}, {"count": "arg"})
    assert found.statements == () and found.result == "unpack_sequence(stack.pop(), count=arg)"


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_can_be_written_out(name: str) -> None:
    """The text is Python, and names nothing but its operands, its context, builtins and what the loops import."""
    operation = OPERATIONS[name]
    operands = {each.lstrip("*"): f"operand_{each.lstrip('*')}" for each in operation.operands}
    context = {each: f"context_{each}" for each in (*operation.immediates, *operation.context)}
    found = inline(operation, operands, context)
    tree = ast.parse("\n".join((*found.statements, found.result)))
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    imported = {function.__name__ for function in (operation.function, *NAMED)}
    allowed = {*operands.values(), *context.values(), *dir(builtins), *imported, *found.bound}
    assert used <= allowed
    assert used >= set(operands.values())
    assert bool(found.result) or not operation.has_result


SAMPLES = {"lhs": 7, "rhs": 3}


@pytest.mark.parametrize(
    "name", [each.name for each in OPERATIONS.values() if each.operands == ("lhs", "rhs") and each.pure]
)
def test_what_is_written_out_means_the_operation(name: str) -> None:
    found = inline(OPERATIONS[name], {"lhs": "lhs", "rhs": "rhs"}, {})
    if name == "matrix_multiply":
        with pytest.raises(TypeError):
            OPERATIONS[name].function(**SAMPLES)
        return
    names = dict(SAMPLES)
    for statement in found.statements:
        exec(statement, names)
    assert eval(found.result, names) == OPERATIONS[name].function(**SAMPLES)


@pytest.mark.parametrize(
    ("expression", "opposite"),
    [
        ("a is b", "a is not b"),
        ("a in b", "a not in b"),
        ("a not in b", "a in b"),
        ("a < b", "not (a < b)"),  # not a >= b: an object may answer otherwise
        ("a == b", "not (a == b)"),
        ("bool(a)", "not (bool(a))"),
    ],
)
def test_negation_asks_the_same_method(expression: str, opposite: str) -> None:
    assert negated(expression) == opposite


def test_templates_indent_what_they_include() -> None:
    parts = {"part": "b\nif c:\n    @last", "last": "d"}
    assert expanded("if a:\n    @part\n", parts) == ["if a:", "    b", "    if c:", "        d"]


# -- the decision tree ------------------------------------------------------------------------------------------------


def handlers(weights: list[float], length: int = 1) -> list[Handler]:
    """Handlers of ``length`` lines, each of which notes the number."""
    return [
        Handler(f"H{number}", (f"found.append({number})",) * length, weight) for number, weight in enumerate(weights)
    ]


@pytest.mark.parametrize("length", [1, 4, 40])
@pytest.mark.parametrize("weights", [[1], [5, 1], [1, 1, 1], [230, 180, 110, 100, *[1] * 90], [1, 2, 3, 4, 5], [0, 0]])
def test_every_number_reaches_its_handler(weights: list[float], length: int) -> None:
    tree = decision_tree(handlers(weights, length))
    code = compile("\n".join(["for op in numbers:", *indented(tree), "    raise AssertionError(op)"]), "<tree>", "exec")
    found: list[int] = []
    exec(code, {"numbers": range(len(weights)), "found": found})
    assert found == [number for number in range(len(weights)) for _ in range(length)]


def test_a_handler_that_calls_goes_on_behind_the_tree() -> None:
    called = Handler("CALL", ("callee = 1", INVOKE), 1)
    tree = decision_tree([called, *handlers([1])])
    code = compile("\n".join(["for op in (0, 1):", *indented(tree), "    found.append(callee)"]), "<tree>", "exec")
    found: list[object] = []
    exec(code, {"found": found})
    assert found == [1, 0]


def test_handlers_share_one_copy_of_their_tail() -> None:
    plain = handlers([9, 5, 1, 1, 1])
    tail = ("found.append('tail')",)
    sharing = [replace(each, name=f"T{each.name}", weight=weight, tail=tail) for each, weight in zip(plain, (7, 1, 3))]
    ordered = arranged([*plain, *sharing])
    assert [each.name for each in ordered if each.tail] == ["TH0", "TH2", "TH1"]
    tree = decision_tree(ordered)
    assert sum(tail[0] in line for line in tree) == 1
    code = compile("\n".join(["for op in numbers:", *indented(tree), "    raise AssertionError(op)"]), "<tree>", "exec")
    for number, each in enumerate(ordered):
        found: list[object] = []
        exec(code, {"numbers": [number], "found": found})
        assert found == [int(each.name[-1]), *["tail"] * bool(each.tail)]


def test_what_shares_a_tail_stands_together() -> None:
    """The seldom ones go where the likely one of them goes, whatever stands between by weight."""
    likely, seldom = (replace(each, tail=("pass",)) for each in handlers([100, 1]))
    others = handlers([50, 40, 30])
    assert arranged([seldom, *others, likely])[:2] == [likely, seldom]


def test_likely_handlers_are_reached_first() -> None:
    depths = dict(depths_of(tree_over(handlers([100, 60, 30, 10, *[1] * 100])), 0))
    assert sorted(depths) == list(range(104))
    assert depths[0] <= 2 and depths[0] <= depths[1] <= depths[2] < max(depths.values())
    assert max(depths.values()) <= 10


def test_of_equally_likely_handlers_the_short_ones_come_first() -> None:
    short, long = handlers([10], 1)[0], handlers([10], 30)[0]
    assert arranged([long, short]) == [short, long]


def test_a_comparison_leads_over_its_short_side() -> None:
    """The long handler is the second branch, though its number is the lower one."""
    long, short = handlers([3], 40)[0], handlers([0, 1], 1)[1]
    assert long.size > SHORT > short.size
    (statement,) = tree_over([long, short])
    assert isinstance(statement, ast.If)
    assert ast.unparse(statement.test) == "op != 0" and ast.unparse(statement.body[0]) == "found.append(1)"


def test_a_comparison_more_is_cheaper_than_a_long_jump_for_all() -> None:
    """Balanced by weight, eight handlers of half the length of a short jump would be split four to four."""
    found = dict(depths_of(tree_over(handlers([1] * 8, 8)), 0))
    assert sorted(found.values()) != [3] * 8


def tree_over(found: list[Handler]) -> list[ast.stmt]:
    (loop,) = ast.parse("\n".join(["while True:", *indented(decision_tree(found))])).body
    assert isinstance(loop, ast.While)
    return loop.body


def depths_of(body: list[ast.stmt], depth: int) -> Iterator[tuple[int, int]]:
    """Each handler's number with the comparisons before it."""
    statement = body[0]
    if isinstance(statement, ast.If):
        yield from depths_of(statement.body, depth + 1)
        yield from depths_of(statement.orelse, depth + 1)
    else:
        yield int(ast.unparse(statement).removeprefix("found.append(").removesuffix(")")), depth


# -- the loops as they are checked in ---------------------------------------------------------------------------------


def dispatches(statement: ast.stmt) -> bool:
    """Whether a statement is a comparison of the dispatch tree: ``if op < n``, ``if op == n``, or turned round."""
    return isinstance(statement, ast.If) and ast.unparse(statement.test).startswith("op ")


def tree_of(function: ast.FunctionDef) -> ast.If:
    """The root of the dispatch tree: the first comparison of ``op`` from outside inwards."""
    return next(node for node in ast.walk(function) if isinstance(node, ast.If) and dispatches(node))


def leaves(body: list[ast.stmt], numbers: list[int], above: int) -> Iterator[tuple[list[int], int, int]]:
    """Each handler: those of ``numbers`` that reach it, the lines between which its text stands; what follows a
    comparison is the tail of all that it leads to.
    """
    if dispatches(body[0]):
        node = body[0]
        assert isinstance(node, ast.If)
        chosen, others = split_of(node, numbers)
        yield from leaves(node.body, chosen, node.lineno)
        yield from leaves(node.orelse, others, node.body[-1].end_lineno or 0)
    else:
        yield numbers, above, body[0].lineno


def split_of(node: ast.If, numbers: list[int]) -> tuple[list[int], list[int]]:
    """The numbers for which a comparison holds, and the others."""
    assert isinstance(node.test, ast.Compare)
    (comparison,), (limit,) = node.test.ops, node.test.comparators
    number = ast.literal_eval(limit)
    if isinstance(comparison, ast.Eq | ast.NotEq):
        assert number == numbers[0], "equality is asked of the lowest number alone"
        lower, upper = numbers[:1], numbers[1:]
    else:
        assert isinstance(comparison, ast.Lt | ast.GtE)
        lower, upper = [each for each in numbers if each < number], [each for each in numbers if each >= number]
    return (lower, upper) if isinstance(comparison, ast.Eq | ast.Lt) else (upper, lower)


@pytest.fixture(scope="module", params=sorted(LOOPS))
def loop(request: pytest.FixtureRequest) -> ModuleType:
    return LOOPS[request.param]


@pytest.fixture(scope="module")
def functions(loop: ModuleType) -> dict[str, ast.FunctionDef]:
    tree = ast.parse(Path(inspect.getfile(loop)).read_text(encoding="utf-8"))
    return {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("variant", ["run", "run_counting", "run_tracing"])
def test_each_number_is_dispatched_to_the_handler_of_its_name(
    loop: ModuleType, functions: dict[str, ast.FunctionDef], variant: str
) -> None:
    """Each number to a leaf of its own, whose comment says the name of the table; traced programs have no pairs."""
    pairs = {name for name in loop.NUMBERS if "+" in name and variant == "run_tracing"}
    expected = {name: number for name, number in loop.NUMBERS.items() if name not in pairs}
    lines = Path(inspect.getfile(loop)).read_text(encoding="utf-8").splitlines()
    found = {}
    for numbers, above, first in leaves([tree_of(functions[variant])], sorted(expected.values()), 0):
        assert len(numbers) == 1, numbers
        comments = [line.strip()[2:] for line in lines[above : first - 1] if line.strip().startswith("# ")]
        found[comments[0]] = numbers[0]
    assert found == expected


def test_numbers_are_dense_and_distinct(loop: ModuleType) -> None:
    assert sorted(loop.NUMBERS.values()) == list(range(len(loop.NUMBERS)))


def test_every_row_has_a_number() -> None:
    assert set(stackvm.loop.NUMBERS) == {*STACK_ROWS, "PREPARE"}
    register = {name.rstrip("~^").partition("/")[0] for name in regvm.loop.NUMBERS}
    assert register == {*REGISTER_ROWS, "PREPARE"}


@pytest.mark.parametrize("machine", [stackvm, regvm])
def test_the_fused_loops_have_a_handler_for_each_pair_and_those_of_the_plain_ones(machine: ModuleType) -> None:
    pairs = {pair_name(first, second) for first, second in machine.pairs.PAIRS}
    assert set(machine.fused.NUMBERS) == {*machine.loop.NUMBERS, *pairs}


@pytest.mark.parametrize("machine", [stackvm, regvm])
def test_the_first_half_of_a_pair_stays_in_the_frame(machine: ModuleType) -> None:
    rows = [machine.isa.ROWS[first.rstrip("~^")] for first, _ in machine.pairs.PAIRS]
    assert {row.control for row in rows} <= {None, "for_iter", "move", "load_constant"}
    assert not any(row.control == "for_iter" for row in rows) or machine is stackvm


def test_only_the_counting_loops_count(functions: dict[str, ast.FunctionDef]) -> None:
    counted = {
        name: any(isinstance(node, ast.AugAssign) and ".counts[" in ast.unparse(node) for node in ast.walk(function))
        for name, function in functions.items()
    }
    assert counted == {"run": False, "run_counting": True, "run_tracing": True}

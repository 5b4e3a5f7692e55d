"""The questions of the dataflow analyses, answered by looking for a path, instruction by instruction.

Nothing here comes from ``translator.analysis``: a *step* leads from before one instruction to before the next, and what
is asked is whether one point can be reached from another by steps that leave something alone.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from translator.ir.model import Edge, Function, Instruction

Point = tuple[int, int]  #: block, instruction that comes next


@dataclass(frozen=True)
class Step:
    """One instruction done, or left by an exception; in this order."""

    source: Point
    instruction: Instruction
    raised: bool
    reads: tuple[int, ...]
    writes: tuple[int, ...]
    passes: tuple[int, ...]
    receives: tuple[int, ...]
    target: Point | None


def made_on_way(terminator: Instruction, way: int) -> list[int]:
    """The results that a terminator makes on one of its ways."""
    if terminator.opcode.name in ("jump_if_false_store", "jump_if_true_store", "jump_if_not_none_store"):
        return terminator.results if way == 1 else []
    return terminator.results[way : way + 1]


def steps(function: Function, raising_terminators: bool = False) -> list[Step]:
    """Every step of the blocks that can be reached; on demand every terminator may be left by an exception."""
    found: list[Step] = []
    pending, seen = [next(iter(function.blocks))], set()
    while pending:
        label = pending.pop()
        if label in seen:
            continue
        seen.add(label)
        block = function.blocks[label]
        for index, each in enumerate(block.instructions):
            last = each is block.instructions[-1]
            for way, edge in enumerate(each.targets):
                written = tuple(made_on_way(each, way))
                found.append(_step((label, index), each, tuple(each.operands), written, edge, function))
                pending.append(edge.target)
            if not each.targets:
                after = None if last else (label, index + 1)
                reads, writes = tuple(each.operands), tuple(each.results)
                found.append(Step((label, index), each, False, reads, writes, (), (), after))
            if block.handler and (each.opcode.can_raise or (last and raising_terminators)):
                found.append(_step((label, index), each, (), (), block.handler, function, raised=True))
        if block.handler:
            pending.append(block.handler.target)
    return found


def _step(
    source: Point,
    instruction: Instruction,
    reads: tuple[int, ...],
    writes: tuple[int, ...],
    edge: Edge,
    function: Function,
    raised: bool = False,
) -> Step:
    receives = tuple(function.blocks[edge.target].parameters)
    return Step(source, instruction, raised, reads, writes, tuple(edge.arguments), receives, (edge.target, 0))


def reached(start: Iterable[Point], moves: Iterable[tuple[Point, Point]]) -> set[Point]:
    """What can be reached from ``start``, itself included."""
    onward: dict[Point, list[Point]] = {}
    for source, target in moves:
        onward.setdefault(source, []).append(target)
    found: set[Point] = set()
    pending = list(start)
    while pending:
        point = pending.pop()
        if point not in found:
            found.add(point)
            pending += onward.get(point, ())
    return found


def alive(function: Function) -> dict[int, set[Point]]:
    """For each temporary that is read the points where it is alive."""
    all_steps = steps(function, raising_terminators=True)
    read = {each for step in all_steps for each in (*step.reads, *step.passes) if each >= function.first_temporary}
    found = {}
    for temporary in read:
        start = {
            step.source
            for step in all_steps
            if temporary in step.reads or (temporary in step.passes and temporary not in step.writes)
        }
        backward = [
            (step.target, step.source)
            for step in all_steps
            if step.target and temporary not in step.writes and temporary not in step.receives
        ]
        found[temporary] = reached(start, backward)
    return found


def written(step: Step, function: Function) -> Iterator[int]:
    """The variables that a step binds or unbinds."""
    first = function.first_temporary
    yield from (each for each in step.writes if each < first)
    if step.raised:
        return
    name = step.instruction.opcode.name
    if name in ("take", "delete", "unbind", "forget", "make_cell"):
        yield step.instruction.operands[0]
    if name == "copy_free_vars":
        yield from range(first - step.instruction.immediates[0], first)


def reaching(function: Function) -> dict[int, set[tuple[Point | None, int]]]:
    """For each block the definitions that reach its beginning: the instruction (None: the function's beginning), the
    variable.
    """
    all_steps = steps(function)
    labels = {step.source[0] for step in all_steps}
    found: dict[int, set[tuple[Point | None, int]]] = {label: set() for label in labels}
    for variable in range(function.first_temporary):
        moves = [
            (step.source, step.target) for step in all_steps if step.target and variable not in written(step, function)
        ]
        origins: dict[Point | None, list[Point]] = {None: [(next(iter(function.blocks)), 0)]}
        for step in all_steps:
            if step.target and variable in written(step, function):
                origins.setdefault(step.source, []).append(step.target)
        for origin, start in origins.items():
            for label, index in reached(start, moves):
                if index == 0:
                    found[label].add((origin, variable))
    return found


def possibly_unbound(function: Function, bound_at_entry: int) -> dict[int, set[int]]:
    """For each block the variables that are unbound at its beginning on some way."""
    all_steps = steps(function)
    saved = _saved(function)
    found: dict[int, set[int]] = {step.source[0]: set() for step in all_steps}

    def unbinds(step: Step, variable: int) -> bool:
        name, operands = step.instruction.opcode.name, step.instruction.operands
        if name == "move":
            return step.writes == (variable,) and operands[0] in saved
        return not step.raised and name in ("take", "delete", "unbind", "forget") and operands[0] == variable

    def binds(step: Step, variable: int) -> bool:
        checked = step.instruction.opcode.name == "check_bound" and step.instruction.operands[0] == variable
        return variable in written(step, function) or (checked and not step.raised)

    for variable in range(function.first_temporary):
        start = [step.target for step in all_steps if step.target and unbinds(step, variable)]
        if variable >= bound_at_entry:
            start.append((next(iter(function.blocks)), 0))
        moves = [(step.source, step.target) for step in all_steps if step.target and not binds(step, variable)]
        for label, index in reached(start, moves):
            if index == 0:
                found[label].add(variable)
    return found


State = tuple[int, frozenset[int], frozenset[tuple[int, bool]]]  #: block, bound variables, what temporaries saved


def possibly_bound(function: Function, bound_at_entry: int) -> dict[int, set[int]]:
    """For each block the variables that are bound at its beginning in some run, all runs tried out."""
    start = (next(iter(function.blocks)), frozenset(range(bound_at_entry)), frozenset())
    seen: set[State] = {start}
    pending = [start]
    while pending:
        for state in _after(function, pending.pop()):
            if state not in seen:
                seen.add(state)
                pending.append(state)
    found: dict[int, set[int]] = {label: set() for label, _, _ in seen}
    for label, bound, _ in seen:
        found[label] |= bound
    return found


def _after(function: Function, state: State) -> Iterator[State]:
    """The states of the blocks that one block leads to."""
    label, before, known = state
    block, bound, saved = function.blocks[label], set(before), dict(known)

    def along(edge: Edge, results: list[int]) -> State:
        there = bound | {each for each in results if each < function.first_temporary}
        passed = zip(function.blocks[edge.target].parameters, edge.arguments, strict=False)
        values = saved | {parameter: saved[argument] for parameter, argument in passed if argument in saved}
        return edge.target, frozenset(there), frozenset(values.items())

    for instruction in block.instructions:
        name, operands, results = instruction.opcode.name, instruction.operands, instruction.results
        if instruction.opcode.can_raise and block.handler is not None:
            yield along(block.handler, [])
        if instruction.targets:
            for place, edge in enumerate(instruction.targets):
                yield along(edge, made_on_way(instruction, place))
            return
        if name == "move" and operands[0] in saved and results[0] < function.first_temporary:
            (bound.add if saved[operands[0]] else bound.discard)(results[0])
            continue
        if name == "take":
            saved[results[0]] = operands[0] in bound
            results = results if saved[results[0]] else []
        if name in ("take", "delete", "unbind", "forget"):
            bound.discard(operands[0])
        if name == "make_cell":
            bound.add(operands[0])
        if name == "copy_free_vars":
            bound.update(range(function.first_temporary - instruction.immediates[0], function.first_temporary))
        bound.update(each for each in results if each < function.first_temporary)


def _saved(function: Function) -> set[int]:
    """Temporaries that ``take`` made, and parameters that one of them is passed to."""
    edges = [
        edge
        for block in function.blocks.values()
        for edge in (*block.edges, *([block.handler] if block.handler else []))
    ]
    passed = [
        ((argument, 0), (parameter, 0))
        for edge in edges
        for argument, parameter in zip(edge.arguments, function.blocks[edge.target].parameters, strict=False)
    ]
    taken = [(each.results[0], 0) for each in function.instructions() if each.opcode.name == "take"]
    return {temporary for temporary, _ in reached(taken, passed)}

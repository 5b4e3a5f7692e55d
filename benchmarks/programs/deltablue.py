"""DeltaBlue, the incremental constraint solver of Sannella, Maloney, Freeman-Benson and Borning (1993).

Object-oriented to the last: small methods, subclasses, attributes, lists of constraints.  Each constraint has a
strength; the solver keeps a best solution as constraints come and go, and extracts plans that recompute the values
without solving again.  SIZE is the length of the chain and of the projection, the two classic problems.
"""

import sys

DEFAULT_SIZE = 1700
VALUES_TRIED = 20


class Strength:
    """How much a constraint matters; a lower rank is stronger."""

    def __init__(self, rank, name):
        self.rank = rank
        self.name = name

    def stronger_than(self, other):
        return self.rank < other.rank

    def weaker_than(self, other):
        return self.rank > other.rank


NAMES = ("required", "strong preferred", "preferred", "strong default", "normal", "weak default", "weakest")
STRENGTHS = tuple(Strength(rank, name) for rank, name in enumerate(NAMES))
REQUIRED, STRONG_PREFERRED, PREFERRED, STRONG_DEFAULT, NORMAL, WEAK_DEFAULT, WEAKEST = STRENGTHS


def weakest_of(first, second):
    return first if first.weaker_than(second) else second


class Variable:
    """A value, the constraints on it, and which of them determines it, how strongly."""

    def __init__(self, name, value=0):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.walk_strength = WEAKEST
        self.stay = True

    def remove(self, constraint):
        self.constraints.remove(constraint)
        if self.determined_by is constraint:
            self.determined_by = None


class Constraint:
    """What all constraints share; subclasses choose methods (which variable to set) and execute them."""

    def __init__(self, strength):
        self.strength = strength

    def add(self, planner):
        self.add_to_graph()
        planner.incremental_add(self)

    def destroy(self, planner):
        if self.is_satisfied():
            planner.incremental_remove(self)
        self.remove_from_graph()

    def satisfy(self, mark, planner):
        """Make this constraint hold; returns the constraint that had to give way, if one had."""
        self.choose_method(mark)
        if not self.is_satisfied():
            if self.strength is REQUIRED:
                raise ValueError("a required constraint cannot be satisfied")
            return None
        self.mark_inputs(mark)
        output = self.output()
        overridden = output.determined_by
        if overridden is not None:
            overridden.mark_unsatisfied()
        output.determined_by = self
        if not planner.add_propagate(self, mark):
            raise ValueError("a cycle of constraints")
        output.mark = mark
        return overridden

    def is_input(self):
        """Whether the constraint depends on something outside (an edit by the user)."""
        return False


class UnaryConstraint(Constraint):
    """A constraint on one variable, which it determines when it is strong enough."""

    def __init__(self, variable, strength, planner):
        super().__init__(strength)
        self.variable = variable
        self.satisfied = False
        self.add(planner)

    def add_to_graph(self):
        self.variable.constraints.append(self)
        self.satisfied = False

    def remove_from_graph(self):
        self.variable.remove(self)
        self.satisfied = False

    def choose_method(self, mark):
        stronger = self.strength.stronger_than(self.variable.walk_strength)
        self.satisfied = self.variable.mark != mark and stronger

    def is_satisfied(self):
        return self.satisfied

    def mark_unsatisfied(self):
        self.satisfied = False

    def mark_inputs(self, mark):
        """It has no inputs."""

    def inputs_known(self, mark):
        return True

    def output(self):
        return self.variable

    def recalculate(self):
        self.variable.walk_strength = self.strength
        self.variable.stay = not self.is_input()
        if self.variable.stay:
            self.execute()

    def execute(self):
        """A unary constraint leaves the value as it is."""


class StayConstraint(UnaryConstraint):
    """The variable should not change."""


class EditConstraint(UnaryConstraint):
    """The user sets the variable."""

    def is_input(self):
        return True


FORWARD, BACKWARD = "forward", "backward"


class BinaryConstraint(Constraint):
    """A constraint between two variables that can determine either one from the other."""

    def __init__(self, first, second, strength, planner):
        super().__init__(strength)
        self.first = first
        self.second = second
        self.direction = None
        self.add(planner)

    def add_to_graph(self):
        self.first.constraints.append(self)
        self.second.constraints.append(self)
        self.direction = None

    def remove_from_graph(self):
        self.first.remove(self)
        self.second.remove(self)
        self.direction = None

    def choose_method(self, mark):
        """Determine the variable that is free and weaker, if this constraint is stronger still."""
        first, second = self.first, self.second
        if first.mark == mark:
            self.direction = self.if_free(second, mark, FORWARD)
        elif second.mark == mark:
            self.direction = self.if_free(first, mark, BACKWARD)
        elif first.walk_strength.weaker_than(second.walk_strength):
            self.direction = BACKWARD if self.strength.stronger_than(first.walk_strength) else None
        else:
            self.direction = FORWARD if self.strength.stronger_than(second.walk_strength) else None

    def if_free(self, variable, mark, direction):
        free = variable.mark != mark and self.strength.stronger_than(variable.walk_strength)
        return direction if free else None

    def is_satisfied(self):
        return self.direction is not None

    def mark_unsatisfied(self):
        self.direction = None

    def mark_inputs(self, mark):
        self.input().mark = mark

    def inputs_known(self, mark):
        source = self.input()
        return source.mark == mark or source.stay or source.determined_by is None

    def input(self):
        return self.first if self.direction is FORWARD else self.second

    def output(self):
        return self.second if self.direction is FORWARD else self.first

    def recalculate(self):
        source, target = self.input(), self.output()
        target.walk_strength = weakest_of(self.strength, source.walk_strength)
        target.stay = source.stay
        if target.stay:
            self.execute()


class EqualityConstraint(BinaryConstraint):
    """first == second."""

    def execute(self):
        self.output().value = self.input().value


class ScaleConstraint(BinaryConstraint):
    """first * scale + offset == second, where scale and offset are variables of the solver too."""

    def __init__(self, first, scale, offset, second, strength, planner):
        self.scale = scale
        self.offset = offset
        super().__init__(first, second, strength, planner)

    def add_to_graph(self):
        super().add_to_graph()
        self.scale.constraints.append(self)
        self.offset.constraints.append(self)

    def remove_from_graph(self):
        super().remove_from_graph()
        self.scale.remove(self)
        self.offset.remove(self)

    def mark_inputs(self, mark):
        super().mark_inputs(mark)
        self.scale.mark = self.offset.mark = mark

    def execute(self):
        if self.direction is FORWARD:
            self.second.value = self.first.value * self.scale.value + self.offset.value
        else:
            self.first.value = (self.second.value - self.offset.value) // self.scale.value

    def recalculate(self):
        source, target = self.input(), self.output()
        target.walk_strength = weakest_of(self.strength, source.walk_strength)
        target.stay = source.stay and self.scale.stay and self.offset.stay
        if target.stay:
            self.execute()


class Planner:
    """Adds and removes constraints, and makes plans."""

    def __init__(self):
        self.mark = 0

    def new_mark(self):
        self.mark += 1
        return self.mark

    def incremental_add(self, constraint):
        """Satisfy the constraint, then each one that it pushed aside."""
        mark = self.new_mark()
        overridden = constraint.satisfy(mark, self)
        while overridden is not None:
            overridden = overridden.satisfy(mark, self)

    def incremental_remove(self, constraint):
        """Retract the constraint and give the ones it held down their chance, strongest first."""
        output = constraint.output()
        constraint.mark_unsatisfied()
        constraint.remove_from_graph()
        unsatisfied = self.remove_propagate_from(output)
        for strength in STRENGTHS:
            for candidate in unsatisfied:
                if candidate.strength is strength:
                    self.incremental_add(candidate)
        constraint.add_to_graph()

    def add_propagate(self, constraint, mark):
        """Bring everything downstream up to date; False when the constraint feeds itself."""
        todo = [constraint]
        while todo:
            current = todo.pop()
            if current.output().mark == mark:
                self.incremental_remove(constraint)
                return False
            current.recalculate()
            self.add_consumers(current.output(), todo)
        return True

    def remove_propagate_from(self, output):
        """Walk downstream of a variable nothing determines now; returns the constraints left unsatisfied."""
        output.determined_by = None
        output.walk_strength = WEAKEST
        output.stay = True
        unsatisfied = []
        todo = [output]
        while todo:
            variable = todo.pop()
            unsatisfied.extend(c for c in variable.constraints if not c.is_satisfied())
            for constraint in variable.constraints:
                if constraint is not variable.determined_by and constraint.is_satisfied():
                    constraint.recalculate()
                    todo.append(constraint.output())
        return unsatisfied

    def add_consumers(self, variable, todo):
        """Add the satisfied constraints that read the variable."""
        for constraint in variable.constraints:
            if constraint is not variable.determined_by and constraint.is_satisfied():
                todo.append(constraint)

    def make_plan(self, sources):
        """The constraints to execute, in order, when the sources' variables change."""
        mark = self.new_mark()
        plan = []
        todo = sources
        while todo:
            constraint = todo.pop()
            output = constraint.output()
            if output.mark != mark and constraint.inputs_known(mark):
                plan.append(constraint)
                output.mark = mark
                self.add_consumers(output, todo)
        return plan

    def extract_plan(self, constraints):
        return self.make_plan([c for c in constraints if c.is_input() and c.is_satisfied()])


def execute(plan):
    for constraint in plan:
        constraint.execute()


def chain_problem(length):
    """A chain of equalities, edited at the head: the tail must follow.  Returns (wrong answers, plan length)."""
    planner = Planner()
    variables = [Variable(f"v{number}") for number in range(length + 1)]
    for left, right in zip(variables, variables[1:], strict=False):
        EqualityConstraint(left, right, REQUIRED, planner)
    head, tail = variables[0], variables[-1]
    StayConstraint(tail, STRONG_DEFAULT, planner)
    edit = EditConstraint(head, PREFERRED, planner)
    plan = planner.extract_plan([edit])
    wrong = 0
    for value in range(VALUES_TRIED):
        head.value = value
        execute(plan)
        wrong += tail.value != value
    edit.destroy(planner)
    return wrong, len(plan)


def change(variable, value, planner):
    """Edit one variable, the way a mouse drag does: many executions of one plan."""
    edit = EditConstraint(variable, PREFERRED, planner)
    plan = planner.extract_plan([edit])
    for _ in range(10):
        variable.value = value
        execute(plan)
    edit.destroy(planner)


def projection_problem(count):
    """count pairs of source and destination under one scale and offset.  Returns (wrong answers, checksum)."""
    planner = Planner()
    scale, offset = Variable("scale", 10), Variable("offset", 1000)
    sources, destinations = [], []
    for number in range(count):
        source, destination = Variable(f"source{number}", number), Variable(f"destination{number}", number)
        sources.append(source)
        destinations.append(destination)
        StayConstraint(source, NORMAL, planner)
        ScaleConstraint(source, scale, offset, destination, REQUIRED, planner)
    wrong = 0
    change(sources[-1], 17, planner)
    wrong += destinations[-1].value != 1170
    change(destinations[-1], 1050, planner)
    wrong += sources[-1].value != 5
    change(scale, 5, planner)
    wrong += sum(d.value != n * 5 + 1000 for n, d in enumerate(destinations[:-1]))
    change(offset, 2000, planner)
    wrong += sum(d.value != n * 5 + 2000 for n, d in enumerate(destinations[:-1]))
    return wrong, sum(variable.value for variable in sources + destinations)


def main(size):
    wrong, planned = chain_problem(size)
    print(f"chain of {size}: plan of {planned} constraints, wrong answers {wrong}")
    wrong, checksum = projection_problem(size)
    print(f"projection of {size}: checksum {checksum}, wrong answers {wrong}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)

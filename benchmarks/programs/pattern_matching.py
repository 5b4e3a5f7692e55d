"""Structural pattern matching: classes, sequences, mappings, literals, guards, captures and alternatives.

Formulas are simplified, derived and evaluated by `match`, and a stream of commands is obeyed.  SIZE is the number of
formulas and of commands, in tens.
"""

import sys

DEFAULT_SIZE = 300


class Node:
    """A formula; the match arguments are the fields in order."""

    __match_args__ = ("left", "right")
    sign = "?"

    def __init__(self, left, right):
        self.left = left
        self.right = right


class Plus(Node):
    sign = "+"


class Times(Node):
    sign = "*"


class Power(Node):
    sign = "^"


class Name:
    __match_args__ = ("name",)

    def __init__(self, name):
        self.name = name


def simplify(formula):
    """The usual rules of 0 and 1, from the leaves up."""
    match formula:
        case Plus(left, right):
            return simplify_plus(simplify(left), simplify(right))
        case Times(left, right):
            return simplify_times(simplify(left), simplify(right))
        case Power(base, exponent):
            return simplify_power(simplify(base), exponent)
        case _:
            return formula


def simplify_plus(left, right):
    match left, right:
        case (0, other) | (other, 0):
            return other
        case int(a), int(b):
            return a + b
        case Name(name), Name(other) if name == other:
            return Times(2, left)
    return Plus(left, right)


def simplify_times(left, right):
    match left, right:
        case (0, _) | (_, 0):
            return 0
        case (1, other) | (other, 1):
            return other
        case int(a), int(b):
            return a * b
        case int(a), Times(int(b), rest):
            return Times(a * b, rest)
        case other, int(number):
            return Times(number, other)
    return Times(left, right)


def simplify_power(base, exponent):
    match base, exponent:
        case _, 0:
            return 1
        case other, 1:
            return other
        case int(a), int(b) if b < 4:
            return a**b
    return Power(base, exponent)


def derive(formula, variable):
    """The derivative by the variable of that name."""
    match formula:
        case int():
            return 0
        case Name(name=same) if same == variable:
            return 1
        case Name():
            return 0
        case Plus(left, right):
            return Plus(derive(left, variable), derive(right, variable))
        case Times(left, right):
            return Plus(Times(derive(left, variable), right), Times(left, derive(right, variable)))
        case Power(base, int(exponent)):
            return Times(Times(exponent, Power(base, exponent - 1)), derive(base, variable))
    raise TypeError("not a formula")


def evaluate(formula, values):
    match formula:
        case int(number):
            return number
        case Name(name):
            return values[name]
        case Node(sign="+", left=left, right=right):
            return evaluate(left, values) + evaluate(right, values)
        case Node(sign="*", left=left, right=right):
            return evaluate(left, values) * evaluate(right, values)
        case Node(sign="^", left=left, right=right):
            return evaluate(left, values) ** evaluate(right, values)


def obey(command, state):
    """One command: a list of words or a message in a dictionary."""
    match command:
        case ["go", ("north" | "south") as where]:
            state["y"] += 1 if where == "north" else -1
        case ["go", "east" | "west" as where, *more]:
            state["x"] += (1 if where == "east" else -1) * (1 + len(more))
        case ["take", *things] if things:
            state["things"] += len(things)
        case {"kind": "light", "on": True | False as on}:
            state["light"] = on
        case {"kind": "move", "to": (int(x), int(y)), **rest}:
            state["x"], state["y"] = x, y + len(rest)
        case None | "" | []:
            state["empty"] += 1
        case str(text):
            state["things"] += len(text)
        case _:
            state["unknown"] += 1


def formula_number(number):
    x, y = Name("x"), Name("y")
    inner = Plus(Times(number % 4, Power(x, number % 5)), Times(x, Plus(y, number % 3)))
    return Times(Plus(inner, Plus(x, x)), Power(Plus(x, number % 2), 2))


def command_number(number):
    commands = (
        ["go", "north"],
        ["go", "west", "fast"],
        ["take", "lamp", "key"],
        {"kind": "light", "on": number % 2 == 0},
        {"kind": "move", "to": (number % 9, -number % 7), "slow": 1},
        None,
        "look",
        ["go", "up"],
        ["go", "south"],
        [],
    )
    return commands[number % len(commands)]


def main(size):
    values = {"x": 3, "y": -2}
    total = slope = agree = 0
    for number in range(size):
        formula = formula_number(number)
        short = simplify(formula)
        agree += evaluate(formula, values) == evaluate(short, values)
        total += evaluate(short, values)
        slope += evaluate(simplify(derive(short, "x")), values)
    print(f"formulas {size}, agree {agree}, values {total}, slopes {slope}")
    state = {"x": 0, "y": 0, "things": 0, "light": False, "empty": 0, "unknown": 0}
    for number in range(10 * size):
        obey(command_number(number), state)
    print(" ".join(f"{name}={value}" for name, value in state.items()))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)
